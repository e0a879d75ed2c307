//! The form in which one edits the text; what changes is read in the difference. What it would meet is shown before it is sent.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_house::Receipt;
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{
    super::{confirm, done::done_at, forms, probe, seen},
    ahead, breadcrumb, found, list_address,
    passages::{Passages, bare},
};
use crate::{
    commands::{Change, ProposeAmendment},
    diff::texts,
    pages::text::diff::comparison,
    state::{Amendment, Opinion},
};

/// A proposal of nothing: what asks whether one may make any.
pub(in crate::acting) fn probing(opinion: &Opinion) -> ProposeAmendment {
    ProposeAmendment {
        opinion: opinion.id,
        seen: opinion.text.version,
        changes: Vec::new(),
        reasons: String::new(),
        alone: false,
        on: None,
    }
}

/// What the form is about.
struct Asked<'a> {
    visit: &'a Visit,
    opinion: &'a Opinion,
    passages: Passages<'a>,
    on: Option<&'a Amendment>,
}

impl<'a> Asked<'a> {
    fn of(
        visit: &'a Visit,
        opinion: &'a Opinion,
        ids: &[String],
        new: &str,
        on: &str,
    ) -> Result<Self, Refused> {
        let on = if on.is_empty() { None } else { Some(found(opinion, on)?) };
        let of_parent: Vec<String> =
            on.iter().flat_map(|parent| &parent.changes).map(|change| change.block.to_string()).collect();
        let ids = if ids.is_empty() { &of_parent[..] } else { ids };
        let passages = Passages::of(visit, opinion, ids, new);
        if passages.named.is_empty() && passages.new.is_none() {
            return Err(Refusal::not_found("amending-choose-a-passage").into());
        }
        Ok(Self { visit, opinion, passages, on })
    }

    fn form(&self, met: &str) -> Form {
        let new = self.passages.new.map(crate::words::BlockKind::name).unwrap_or_default();
        let on = self.on.map_or_else(String::new, |parent| parent.number.to_string());
        let speech = &self.visit.speech;
        let form = Form::new(format!("{}/nouveau", list_address(self.opinion)), self.visit.form_keys())
            .hidden("seen", self.opinion.text.version.to_string())
            .hidden("passages", self.passages.ids())
            .hidden("kind-new", new)
            .hidden("on", on)
            .hidden("met", met.to_owned());
        let args = [("member", seen::own_name(self.visit).into())];
        let id = if met.is_empty() { "amending-propose" } else { "amending-propose-anyway" };
        self.passages
            .fields(self.visit, self.opinion, form)
            .field(
                Field::text("reasons", speech.say("amending-reasons"), 4)
                    .help(speech.attr("amending-reasons", "help", &[]).unwrap_or_default())
                    .required(),
            )
            .field(
                Field::tick("alone", speech.say("amending-alone"))
                    .help(speech.attr("amending-alone", "help", &[]).unwrap_or_default()),
            )
            .button(confirm::button(self.visit, ActionKind::Main, id, &args))
            .cancel(Link::new(list_address(self.opinion), speech.say("cancel")))
    }

    fn page(&self, form: &Form, above: Html) -> Page {
        let mut page = forms::page(self.visit, self.opinion, "amending-propose", form);
        if let Some(parent) = self.on {
            let number = parent.number.to_string();
            page.title = self.visit.speech.quote("amending-propose-on", "number", number);
        }
        page.breadcrumb = breadcrumb(self.visit, self.opinion);
        forms::above(page, above)
    }

    /// The words that its parent would make of a block, for an amendment to an amendment.
    fn of_parent(&self, block: crate::words::BlockId) -> Option<crate::diff::Worded> {
        let change = self.on?.changes.iter().find(|change| change.block == block)?;
        change.words.as_ref().map(|words| bare(self.visit, block, words))
    }

    /// What the changes would make of the passages, word by word.
    fn difference(&self, changes: &[Change]) -> Html {
        let mut drawn = Html::empty();
        for change in changes {
            if let Change::Word { block, wording, .. } = change
                && let Some((_, words)) = self.passages.named.iter().find(|(known, _)| known == block)
                && let Some(block) = self.opinion.text.ever(*block)
            {
                let before = bare(self.visit, block.id, words);
                let after = super::super::suggestions::as_worded(block, wording);
                drawn.push(&comparison(self.visit, &texts(&[before], &[after])));
            }
        }
        drawn
    }
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, probing(opinion))?;
    let ids = visit.query.all("passage").to_vec();
    let asked = Asked::of(&visit, opinion, &ids, visit.query.raw("ajouter"), visit.query.raw("sur"))?;
    let shown = asked.passages.shown(&visit, |block| asked.of_parent(block));
    let form = asked.form("").filled(&shown.values());
    Ok(visit.page(&asked.page(&form, Html::empty())))
}

/// Records it. A preview, and a proposal that would meet another amendment which its author has not been shown, come back with what
/// it changes and what it meets.
pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let fields = &posted.fields;
    let ids: Vec<String> = fields.raw("passages").split(',').map(str::to_owned).collect();
    let asked = Asked::of(visit, opinion, &ids, fields.raw("kind-new"), fields.raw("on"))?;
    let mut faults = Vec::new();
    let command = ProposeAmendment {
        opinion: opinion.id,
        seen: fields.raw("seen").parse().unwrap_or_default(),
        changes: asked.passages.changes(visit, &mut faults, fields),
        reasons: fields.raw("reasons").to_owned(),
        alone: fields.ticked("alone"),
        on: asked.on.map(|parent| parent.number),
    };
    let conflicts = ahead::conflicts(visit, opinion, &command);
    let met = conflicts.iter().map(|conflict| conflict.with.to_string()).collect::<Vec<_>>().join(",");
    let mut above = ahead::notice(visit, opinion, &conflicts);
    above.push(&asked.difference(&command.changes));
    let is_news = !met.is_empty() && met != fields.raw("met");
    if posted.asks_preview() || (faults.is_empty() && is_news) {
        let form = asked.form(&met).filled(&without_met(fields, &met).values());
        let form = if posted.asks_preview() { form.previewed() } else { form };
        return Ok(visit.page(&asked.page(&form, above)));
    }
    let result = forms::give(&posted, faults, command).await;
    if let Ok(receipt) = &result {
        return Ok(see_other(&told(opinion, receipt)));
    }
    let form = || asked.form(&met);
    let accepted = |receipt: &Receipt| told(opinion, receipt);
    Ok(forms::answer(&posted, result, accepted, form, |form| asked.page(form, above.clone())))
}

fn told(opinion: &Opinion, receipt: &Receipt) -> String {
    let address = receipt.address.clone().unwrap_or_else(|| list_address(opinion));
    done_at(&address, "amendment-proposed", receipt)
}

/// What was typed, with the conflicts that the form shows now.
fn without_met(fields: &pluriel_web::Fields, met: &str) -> pluriel_web::Fields {
    let kept = fields.iter().filter(|(name, _)| *name != "met");
    let kept = kept.map(|(name, value)| (name.to_owned(), value.to_owned()));
    kept.chain([("met".to_owned(), met.to_owned())]).collect()
}
