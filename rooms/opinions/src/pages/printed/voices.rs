//! What members and advisers say beside the text, at its size.

use pluriel_council::Arg;
use pluriel_pages::typed;
use pluriel_printing::{Block, Part, Remark, Section, Sign};

use super::{Source, positions::printed};
use crate::{
    pages::{
        block_named,
        charts::{advice_words, position_words, sign},
    },
    proof::Word,
    view::{AdviceView, ObjectionView},
    words::Advice,
};

fn section(source: &Source<'_>, title: &str, remarks: Vec<Remark>) -> Option<Section> {
    let parts: Vec<_> = remarks.into_iter().map(Part::Remark).collect();
    (!parts.is_empty()).then(|| Section { title: source.say(title), parts })
}

fn words(source: &Source<'_>, text: &str) -> Vec<Block> {
    typed(text, source.written)
}

/// Advice, apart and in no count, each as whoever gave it chose to be shown.
pub(super) fn advice(source: &Source<'_>) -> Option<Section> {
    let remark = |advice: &AdviceView| {
        let by = match (&advice.member, &advice.person) {
            (Some(member), Some(person)) => format!("{person}, {}", member.name),
            (Some(member), None) => member.name.clone(),
            (None, _) => source.say("opinions-an-adviser"),
        };
        let given = source.visit.speech.say(advice_words(advice.advice));
        Remark {
            by: source.visit.speech.with("printed-advises", &[("by", by.into()), ("advice", given.into())]),
            sign: Some(match advice.advice {
                Advice::Favourable => Sign::Favourable,
                Advice::WithRemarks => Sign::WithRemarks,
                Advice::Unfavourable => Sign::Unfavourable,
                Advice::None => Sign::NoAdvice,
            }),
            blocks: advice.remarks.as_deref().map(|text| words(source, text)).unwrap_or_default(),
            note: String::new(),
        }
    };
    let remarks = source.call()?.advice.iter().map(remark).collect();
    section(source, "opinions-advice", remarks)
}

/// Statements, at the size of the text.
pub(super) fn statements(source: &Source<'_>) -> Option<Section> {
    let closing = source.call()?.closing.as_ref()?;
    let remarks = closing.statements.iter().map(|statement| Remark {
        by: statement
            .member
            .as_ref()
            .map_or_else(|| source.say("opinions-a-member"), |member| member.name.clone()),
        blocks: words(source, &statement.text),
        ..Remark::default()
    });
    section(source, "opinions-statements", remarks.collect())
}

/// Reservations, reasons and explanations: by member where positions are named, else by position alone.
pub(super) fn said(source: &Source<'_>) -> Option<Section> {
    let closing = source.call()?.closing.as_ref()?;
    let remark = |by: String, position: Word, text: &str| Remark {
        by,
        sign: printed(sign(position)),
        blocks: words(source, text),
        note: String::new(),
    };
    let named = closing.positions.iter().flatten().flat_map(|position| {
        let texts = [&position.reservation, &position.reasons, &position.explanation];
        texts.into_iter().flatten().map(move |text| (position, text))
    });
    let named = named.map(|(position, text)| {
        let word = source.visit.speech.say(position_words(position.position));
        remark(format!("{} · {word}", position.member.name), position.position, text)
    });
    let unsigned = closing.said.iter().map(|said| {
        let word = Word::from(said.position);
        remark(source.say(position_words(word)), word, &said.text)
    });
    section(source, "opinions-said", named.chain(unsigned).collect())
}

/// Objections, with their answers and how each ended.
pub(super) fn objections(source: &Source<'_>) -> Option<Section> {
    let remarks = source.call()?.objections.iter().map(|objection| objection_remark(source, objection));
    section(source, "opinions-objections", remarks.collect())
}

fn objection_remark(source: &Source<'_>, objection: &ObjectionView) -> Remark {
    let speech = &source.visit.speech;
    let passages: Vec<_> =
        objection.blocks.iter().map(|block| block_named(source.visit, &source.view.text, *block)).collect();
    let mut blocks = Vec::new();
    if !passages.is_empty() {
        let about = speech.quote("opinions-objection-about", "passages", passages.join(", "));
        blocks.push(Block::plain(about));
    }
    blocks.extend(words(source, &objection.reasons));
    if let Some(remedy) = &objection.remedy {
        blocks.push(Block::Heading { inlines: vec![text(source.say("opinions-objection-remedy"))] });
        blocks.extend(words(source, remedy));
    }
    if let Some(answer) = &objection.answer {
        let args = [("member", answer.member.name.as_str().into()), ("at", answer.at.into())];
        let by = speech.with("opinions-objection-answered-by", &args);
        blocks.push(Block::Heading { inlines: vec![text(by)] });
        blocks.extend(words(source, &answer.text));
    }
    Remark { by: objection.member.name.clone(), sign: None, blocks, note: standing(source, objection) }
}

fn text(text: String) -> pluriel_printing::Inline {
    pluriel_printing::Inline::Text { text }
}

/// How it ended; nothing while it is open, which only its page tells.
fn standing(source: &Source<'_>, objection: &ObjectionView) -> String {
    let Some((end, at)) = objection.end.zip(objection.ended) else { return String::new() };
    let args: [(&str, Arg); 3] = [
        ("at", at.into()),
        ("unfounded", objection.judged_unfounded.into()),
        ("founded", objection.judged_founded.into()),
    ];
    source.visit.speech.with(&format!("opinions-objection-{}", end.name()), &args)
}
