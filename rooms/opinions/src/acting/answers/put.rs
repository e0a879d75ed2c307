//! One recommendation put to one addressee, as addresses name it and as forms show it.

use askama::Template;
use pluriel_council::{MemberId, Refusal};
use pluriel_pages::{Html, Page, component::Link, markdown, paragraphs};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::super::{forms::called, seen};
use crate::{
    Opinions, secret,
    state::{Addressee, Opinion},
    view::{AddresseeView, PutView},
    words::{AddresseeId, BlockId},
};

/// An addressee of an opinion.
pub(super) struct Asked<'a> {
    pub opinion: &'a Opinion,
    pub id: AddresseeId,
    pub addressee: &'a Addressee,
}

impl<'a> Asked<'a> {
    /// The one that an address `/avis/<number>/reponses/<addressee>` names.
    pub fn of(visit: &'a Visit, number: &str, addressee: &str) -> Result<Self, Refused> {
        let opinion = seen::numbered(visit, number)?;
        let id: Option<AddresseeId> = addressee.parse().ok();
        let known = id.and_then(|id| Some((id, opinion.fate.addressees.get(&id)?)));
        let known = known.filter(|(_, addressee)| addressee.asked.is_some());
        let (id, addressee) = known.ok_or(Refusal::not_found("answers-addressee-unknown"))?;
        Ok(Self { opinion, id, addressee })
    }

    /// The one that holds the link of this secret. A secret that was never given and one that ended are told apart by nobody.
    pub fn holding(visit: &'a Visit, secret: &str) -> Result<Self, Refused> {
        let (key, now) = (secret::key(secret), visit.site.house().now());
        let held = visit.room::<Opinions>().opinions().find_map(|opinion| {
            let (id, addressee, link) = opinion.fate.holder(&key)?;
            (now < link.until).then_some(Self { opinion, id, addressee })
        });
        Ok(held.ok_or(Refusal::not_found("answers-no-such-link"))?)
    }

    /// The recommendation of this number that was put to it.
    pub fn block(&self, rank: &str) -> Result<BlockId, Refused> {
        let rank: Option<usize> = rank.parse().ok();
        let block = rank
            .and_then(|rank| self.opinion.text.recommendations().nth(rank.checked_sub(1)?))
            .map(|block| block.id)
            .filter(|block| self.addressee.recommendations.contains_key(block));
        Ok(block.ok_or(Refusal::not_found("answers-not-put"))?)
    }

    /// What it is called.
    pub fn name(&self, visit: &Visit) -> String {
        seen::words(visit, Some(self.addressee.name))
    }

    /// What everybody may read of it.
    pub fn view(&self, visit: &Visit) -> Option<AddresseeView> {
        let fate = crate::pages::seen(visit).fate(self.opinion)?;
        fate.addressees.into_iter().find(|view| view.id == self.id)
    }

    /// What everybody may read of one recommendation put to it.
    pub fn put(&self, visit: &Visit, block: BlockId) -> Option<PutView> {
        self.view(visit)?.recommendations.into_iter().find(|put| put.recommendation == block)
    }

    /// Its page.
    pub fn address(&self) -> String {
        format!("{}/reponses/{}", self.opinion.address(), self.id)
    }

    /// Whether the visitor's member is charged with the opinion.
    pub fn is_rapporteur(&self, member: Option<MemberId>) -> bool {
        member.is_some_and(|member| self.opinion.is_rapporteur(member))
    }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<section class="prose"><h2>{{ title }}</h2>{{ words }}</section>{% if !said.is_empty() %}<p>{{ now }}</p>{{ said }}{% endif %}"#
)]
struct Quoted {
    title: String,
    words: Html,
    now: String,
    said: Html,
}

/// The recommendation itself, with what is known of it, above a form.
pub(super) fn quoted(visit: &Visit, asked: &Asked<'_>, block: BlockId) -> Html {
    let speech = &visit.speech;
    let words = asked.opinion.text.block(block).map(|block| seen::block_words(visit, block));
    let put = asked.put(visit, block);
    let rank = put.as_ref().map_or(0, |put| put.rank);
    let last = put.as_ref().and_then(|put| put.answers.last());
    Html::of(&Quoted {
        title: speech.quote("opinions-recommendation", "number", rank),
        words: markdown(&words.unwrap_or_default(), 3),
        now: put.as_ref().map(|put| crate::pages::put_words(visit, put)).unwrap_or_default(),
        said: last.and_then(|answer| answer.reasons.as_deref()).map(paragraphs).unwrap_or_default(),
    })
}

/// A page of an addressee: number and title above, the way back, private.
pub(super) fn page(visit: &Visit, asked: &Asked<'_>, id: &str, body: Html) -> Page {
    let speech: &Speech = &visit.speech;
    let quotes = [("addressee", asked.name(visit).into())];
    let mut page = Page::new(speech.with(id, &quotes), body);
    page.lead = speech.attr(id, "lead", &quotes).map_or_else(Html::empty, |lead| Html::text(&lead));
    page.over = Html::text(&called(visit, asked.opinion));
    page.is_fictitious = seen::is_fictitious(visit, asked.opinion);
    page.is_private = true;
    page
}

/// The way back from a form about one recommendation.
pub(super) fn breadcrumb(visit: &Visit, asked: &Asked<'_>) -> Vec<Link> {
    vec![
        Link::new("/avis", visit.speech.say("opinions-title")),
        Link::new(asked.opinion.address(), called(visit, asked.opinion)),
        Link::new(asked.address(), asked.name(visit)),
    ]
}
