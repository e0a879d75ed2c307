//! From a published opinion to the question of one that replaces or repeals it.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Form, Html,
    component::{Link, Notice, NoticeKind},
};
use pluriel_web::{Fields, Refused, Visit};

use super::super::{forms, refer, seen};
use crate::{
    Opinions,
    pages::link_list,
    state::Opinion,
    words::{Consequence, Deed},
};

/// The page that asks which of the two.
pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    refer::require(&visit)?;
    if !opinion.stands() {
        return Err(Refusal::conflict("afterlife-stands-no-more").with("number", number).into());
    }
    let to = |deed: Deed, id: &str| {
        let href = format!("/saisines/nouvelle?effet={}&avis={number}", deed.name());
        Link::new(href, visit.speech.say(id))
    };
    let mut page = forms::bare_page(&visit, opinion, "afterlife-overtake");
    page.body = link_list(vec![
        to(Deed::Replaces, "afterlife-ask-replace"),
        to(Deed::Repeals, "afterlife-ask-repeal"),
    ]);
    Ok(visit.page(&page))
}

/// Whether the visitor may put such a question now.
pub(super) fn may(visit: &Visit, opinion: &Opinion) -> bool {
    opinion.stands() && refer::require(visit).is_ok()
}

/// What a question asks to be done to an earlier opinion: said in its address, then kept in its form.
pub(in crate::acting) fn asked<'a>(visit: &'a Visit, fields: &Fields) -> Option<(Consequence, &'a Opinion)> {
    let does = fields.raw("effet").parse::<Deed>().ok()?;
    let earlier = visit.room::<Opinions>().by_number(fields.raw("avis").parse().ok()?)?;
    Some((Consequence { does, opinion: earlier.id }, earlier))
}

/// The form of a question that keeps it.
pub(in crate::acting) fn kept(form: Form, fields: &Fields) -> Form {
    let (does, earlier) = (fields.raw("effet"), fields.raw("avis"));
    if does.is_empty() { form } else { form.hidden("effet", does).hidden("avis", earlier) }
}

/// What is told above the form: which opinion, and by which rule.
pub(in crate::acting) fn notice(visit: &Visit, fields: &Fields) -> Html {
    let Some((consequence, earlier)) = asked(visit, fields) else { return Html::empty() };
    let id = match consequence.does {
        Deed::Replaces => "afterlife-would-replace",
        Deed::Repeals => "afterlife-would-repeal",
    };
    let number = earlier.number().unwrap_or_default().to_string();
    let title = visit.speech.quote(id, "number", number);
    let rule = earlier.admission.as_ref().map(|admission| admission.rule_name.clone());
    let body = rule.map(|rule| visit.speech.quote("afterlife-by-its-rule", "rule", rule)).unwrap_or_default();
    visit.site.theme().html(&Notice::new(NoticeKind::Information, title).body(Html::text(&body)))
}

/// What a question of repeal says before anything is typed: the text is the repeal.
pub(in crate::acting) fn first_words(visit: &Visit, fields: &Fields) -> Option<Fields> {
    let (consequence, earlier) = asked(visit, fields)?;
    let number = earlier.number().unwrap_or_default().to_string();
    let args = [("number", number.into()), ("title", seen::title(visit, earlier).into())];
    let said = |id: &str| visit.speech.with(id, &args);
    let words = match consequence.does {
        Deed::Replaces => vec![("title", said("afterlife-replacing-title"))],
        Deed::Repeals => vec![
            ("title", said("afterlife-repealing-title")),
            ("question", said("afterlife-repealing-question")),
            ("text", said("afterlife-repealing-text")),
        ],
    };
    let words = words
        .into_iter()
        .map(|(name, value)| (name.to_owned(), pluriel_speech::unquoted(&value).into_owned()));
    let formation = [("formation".to_owned(), earlier.formation.to_string())];
    Some(words.chain(formation).collect())
}
