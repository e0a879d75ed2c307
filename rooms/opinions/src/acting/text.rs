//! Writing the text without JavaScript: one block, one form. Every wording is kept, so that what was changed or taken out
//! can be put back.

mod block;
mod merging;
mod title;
pub(super) mod wording;

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::access::Action as Access;
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
    paragraphs,
};
use pluriel_web::{Fields, Posted, Refused, Route, Visit};

use super::{
    afterlife::consequence,
    confirm,
    done::{done, done_at},
    forms, paste, probe, seen,
};
use crate::{
    commands::{AddBlocks, OpenCall, Retitle, Wording},
    state::{Block, Opinion},
    words::{BlockId, BlockKind},
};

/// The forms of the text.
pub(super) fn routes() -> Vec<Route> {
    let draft = Access::Draft;
    vec![
        Route::get("/avis/{number}/texte", draft, show),
        Route::post("/avis/{number}/texte", draft, add),
        Route::get("/avis/{number}/texte/titre", draft, title::show),
        Route::post("/avis/{number}/texte/titre", draft, title::send),
        Route::get("/avis/{number}/texte/{block}", draft, block::show),
        Route::post("/avis/{number}/texte/{block}", draft, block::word),
        Route::post("/avis/{number}/texte/{block}/place", draft, block::move_it),
        Route::post("/avis/{number}/texte/{block}/retirer", draft, block::remove),
    ]
}

#[derive(Template)]
#[template(path = "acting/text/page.html")]
struct Draft<'a> {
    title: String,
    title_link: Link,
    effect_link: Link,
    blocks: Vec<Written>,
    empty: &'a str,
    kinds_label: &'a str,
    kinds: Vec<(Link, bool)>,
    add_title: String,
    form: Html,
    removed_title: &'a str,
    removed: Vec<Link>,
}

struct Written {
    anchor: String,
    kind: String,
    words: Html,
    change: Link,
}

/// The address of the text's forms.
pub(super) fn address(opinion: &Opinion) -> String {
    format!("{}/texte", opinion.address())
}

/// Refuses whoever may not write on the text now.
pub(super) fn require_pen(visit: &Visit, opinion: &Opinion) -> Result<(), Refused> {
    probe::require(visit, Retitle { opinion: opinion.id, title: String::new() })
}

async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    require_pen(&visit, opinion)?;
    let kind = wording::kind(visit.query.raw("ajouter")).unwrap_or(BlockKind::Paragraph);
    let form = add_form(&visit, opinion, kind, &Fields::default());
    let mut page = page(&visit, opinion, kind, &form);
    page.action = call_action(&visit, opinion);
    let document = format!("{}/document", address(opinion));
    let bring = Action::link(ActionKind::Other, document, visit.speech.say("documents-do-bring"));
    page.action.push(&visit.site.theme().html(&bring));
    Ok(visit.page(&forms::above(page, done(&visit))))
}

/// The way to the call, once the text can be put to it.
fn call_action(visit: &Visit, opinion: &Opinion) -> Html {
    if !probe::may(visit, OpenCall { opinion: opinion.id, version: opinion.text.version }) {
        return Html::empty();
    }
    let href = format!("{}/appel", opinion.address());
    visit.site.theme().html(&Action::link(ActionKind::Other, href, visit.speech.say("acting-do-call")))
}

/// The form that adds to the text, with the fields of this kind of block.
fn add_form(visit: &Visit, opinion: &Opinion, kind: BlockKind, shown: &Fields) -> Form {
    let after = match shown.raw("after") {
        "" => opinion.text.blocks.last().map_or_else(|| START.to_owned(), |last| last.id.to_string()),
        chosen => chosen.to_owned(),
    };
    let form = Form::new(address(opinion), visit.form_keys()).hidden("kind", kind.name());
    wording::fields(visit, form, kind)
        .field(place_field(visit, opinion, None).value(after))
        .filled(&shown.values())
        .button(confirm::button(visit, ActionKind::Main, "acting-add", &[]))
        .cancel(Link::new(opinion.address(), visit.speech.say("cancel")))
}

/// The value that stands for the beginning of the text.
pub(super) const START: &str = "start";

/// A field that offers the places of the text; a block is not offered the place behind itself.
pub(super) fn place_field(visit: &Visit, opinion: &Opinion, without: Option<BlockId>) -> Field {
    let first = Choice::new(START, visit.speech.say("acting-place-first"));
    let after = |block: &Block| {
        let words = seen::beginning(&seen::block_words(visit, block), 60);
        Choice::new(block.id.to_string(), visit.speech.quote("acting-place-after", "words", words))
    };
    let blocks = opinion.text.blocks.iter().filter(|block| Some(block.id) != without).map(after);
    Field::select("after", visit.speech.say("acting-place"), std::iter::once(first).chain(blocks).collect())
        .required()
}

/// Reads a place: `None` is the beginning.
pub(super) fn place(faults: &mut Vec<pluriel_council::FieldError>, typed: &str) -> Option<BlockId> {
    if typed == START { None } else { forms::chosen(faults, "after", typed) }
}

fn page(visit: &Visit, opinion: &Opinion, kind: BlockKind, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let kind_name = |kind: BlockKind| speech.say(&format!("opinions-block-{}", kind.name())).to_owned();
    let base = address(opinion);
    let kinds = BlockKind::ALL.map(|other| {
        let link = Link::new(format!("{base}?ajouter={}#ajouter", other.name()), kind_name(other));
        (link, other == kind)
    });
    let draft = Draft {
        title: seen::title(visit, opinion),
        title_link: Link::new(format!("{base}/titre"), speech.say("acting-title")),
        effect_link: Link::new(consequence::address(opinion), speech.say("afterlife-consequence")),
        blocks: opinion.text.blocks.iter().map(|block| written(visit, &base, block)).collect(),
        empty: speech.say("acting-text-empty"),
        kinds_label: speech.say("acting-add-kinds"),
        kinds: kinds.into(),
        add_title: speech.quote("acting-add-title", "kind", kind_name(kind)),
        form: form.html(theme, speech),
        removed_title: speech.say("acting-removed"),
        removed: opinion.text.removed.iter().map(|block| removed(visit, &base, block)).collect(),
    };
    let mut page = forms::page(visit, opinion, "acting-write", form);
    page.body = Html::of(&draft);
    page
}

fn written(visit: &Visit, base: &str, block: &Block) -> Written {
    let kind = block.kind().unwrap_or(BlockKind::Paragraph);
    let words = block.words();
    let mut text = paragraphs(&seen::block_words(visit, block));
    for (id, value) in [
        ("acting-term", seen::words(visit, words.and_then(|words| words.term))),
        ("acting-addressee", seen::words(visit, words.and_then(|words| words.addressee))),
        (
            "acting-due",
            words.and_then(|words| words.due).map_or_else(String::new, |due| visit.speech.date(due)),
        ),
    ] {
        if !value.is_empty() {
            let said = [("label", visit.speech.say(id).into()), ("value", value.into())];
            text.push(&paragraphs(&visit.speech.with("acting-labelled", &said)));
        }
    }
    let label = visit.speech.quote(
        "acting-change-block",
        "words",
        seen::beginning(&seen::block_words(visit, block), 40),
    );
    Written {
        anchor: format!("b-{}", block.id),
        kind: visit.speech.say(&format!("opinions-block-{}", kind.name())).to_owned(),
        words: text,
        change: Link::new(format!("{base}/{}", block.id), label),
    }
}

fn removed(visit: &Visit, base: &str, block: &Block) -> Link {
    let words = seen::beginning(&seen::block_words(visit, block), 60);
    Link::new(format!("{base}/{}", block.id), visit.speech.quote("acting-restore-block", "words", words))
}

/// Adds to the text: a paragraph that was pasted with others becomes as many blocks.
async fn add(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let kind = wording::kind(fields.raw("kind")).unwrap_or(BlockKind::Paragraph);
    let after = place(&mut faults, fields.raw("after"));
    let blocks = match wording::read(visit, &mut faults, kind, fields) {
        Wording::Paragraph { text } => paste::blocks(&text),
        other => vec![other],
    };
    let result = forms::give(&posted, faults, AddBlocks { opinion: opinion.id, after, blocks }).await;
    let accepted = |receipt: &pluriel_house::Receipt| done_at(&address(opinion), "text", receipt);
    let form = || add_form(visit, opinion, kind, fields);
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, opinion, kind, form)))
}
