//! One block: its words, its place, its removal, its former wordings. When somebody else worded it meanwhile, both texts
//! are shown and neither is lost.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_house::Receipt;
use pluriel_pages::{
    Form, Html, Page, Problem,
    component::{ActionKind, Link},
    paragraphs,
};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::{
    super::{confirm, done::done_at, forms, seen},
    add_form, address, merging, place, place_field, require_pen, wording,
};
use crate::{
    commands::{MoveBlock, RemoveBlock, WordBlock},
    state::{Block, Opinion, Words},
    words::{BlockId, BlockKind},
};

#[derive(Template)]
#[template(path = "acting/text/block.html")]
struct OneBlock<'a> {
    both: Html,
    kinds_label: &'a str,
    kinds: Vec<(Link, bool)>,
    form: Html,
    place_title: &'a str,
    place: Html,
    remove_title: &'a str,
    remove: Html,
    former_title: &'a str,
    former: Vec<(Link, Html)>,
}

pub(super) async fn show(
    visit: Visit,
    Path((number, block)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    require_pen(&visit, opinion)?;
    if let Some(removed) = removed(opinion, &block) {
        return Ok(visit.page(&restoring(&visit, opinion, removed)));
    }
    let block = found(opinion, &block)?;
    let words = asked(&visit, block);
    let shown = words.map_or_else(Fields::default, |words| wording::shown(&visit, words));
    let kind = wording::kind(visit.query.raw("nature")).or(words.map(|words| words.kind));
    let kind = kind.unwrap_or(BlockKind::Paragraph);
    let form = form(&visit, opinion, block, kind).filled(&shown.values());
    Ok(visit.page(&page(&visit, opinion, block, kind, &form, Html::empty())))
}

fn found<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a Block, Refused> {
    let id: Option<BlockId> = id.parse().ok();
    let block = id.and_then(|id| opinion.text.block(id));
    Ok(block.ok_or(Refusal::not_found("opinions-block-unknown"))?)
}

fn removed<'a>(opinion: &'a Opinion, id: &str) -> Option<&'a Block> {
    let id: BlockId = id.parse().ok()?;
    opinion.text.removed.iter().find(|block| block.id == id)
}

/// The wording asked for by `?version=`, else the words as they stand.
fn asked<'a>(visit: &Visit, block: &'a Block) -> Option<&'a Words> {
    let version: Option<u32> = visit.query.raw("version").parse().ok();
    let former = version.and_then(|version| block.wordings.iter().find(|words| words.version == version));
    former.or(block.words())
}

fn form(visit: &Visit, opinion: &Opinion, block: &Block, kind: BlockKind) -> Form {
    let form = Form::new(format!("{}/{}", address(opinion), block.id), visit.form_keys())
        .hidden("kind", kind.name())
        .hidden("seen", opinion.text.version.to_string());
    wording::fields(visit, form, kind)
        .button(confirm::button(visit, ActionKind::Main, "acting-word", &[]))
        .cancel(Link::new(address(opinion), visit.speech.say("cancel")))
}

/// The page of one block; `both` are the words as they stand and as they were typed, when they are not the same.
fn page(visit: &Visit, opinion: &Opinion, block: &Block, kind: BlockKind, form: &Form, both: Html) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let base = format!("{}/{}", address(opinion), block.id);
    let kinds = BlockKind::ALL.map(|other| {
        let label = speech.say(&format!("opinions-block-{}", other.name())).to_owned();
        (Link::new(format!("{base}?nature={}", other.name()), label), other == kind)
    });
    let before =
        opinion.text.place(block.id).and_then(|place| opinion.text.blocks.get(place.checked_sub(1)?));
    let after = before.map_or_else(|| super::START.to_owned(), |before| before.id.to_string());
    let place = Form::new(format!("{base}/place"), visit.form_keys())
        .field(place_field(visit, opinion, Some(block.id)).value(after))
        .button(confirm::button(visit, ActionKind::Other, "acting-move", &[]));
    let remove = Form::new(format!("{base}/retirer"), visit.form_keys())
        .hidden("seen", opinion.text.version.to_string())
        .button(confirm::button(visit, ActionKind::Grave, "acting-remove", &[]));
    let former = block.wordings.iter().rev().skip(1).map(|words| {
        let said = [("version", words.version.to_string().into()), ("at", words.at.into())];
        let link =
            Link::new(format!("{base}?version={}", words.version), speech.with("acting-former", &said));
        (link, paragraphs(&seen::said(visit, words)))
    });
    let body = OneBlock {
        both,
        kinds_label: speech.say("acting-kinds"),
        kinds: kinds.into(),
        form: form.html(theme, speech),
        place_title: speech.say("acting-move"),
        place: place.html(theme, speech),
        remove_title: speech.say("acting-remove"),
        remove: remove.html(theme, speech),
        former_title: speech.say("acting-formers"),
        former: former.collect(),
    };
    let mut page = forms::page(visit, opinion, "acting-word", form);
    page.body = Html::of(&body);
    page.breadcrumb.push(Link::new(address(opinion), speech.say("acting-write")));
    page
}

/// A block that was taken out comes back as a new one with the same words.
fn restoring(visit: &Visit, opinion: &Opinion, block: &Block) -> Page {
    let words = asked(visit, block);
    let kind = words.map_or(BlockKind::Paragraph, |words| words.kind);
    let shown = words.map_or_else(Fields::default, |words| wording::shown(visit, words));
    let form = add_form(visit, opinion, kind, &shown);
    let mut page = forms::page(visit, opinion, "acting-restore", &form);
    page.breadcrumb.push(Link::new(address(opinion), visit.speech.say("acting-write")));
    page
}

/// Words it anew.
pub(super) async fn word(
    Path((number, id)): Path<(String, String)>,
    mut posted: Posted,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&posted.visit, &number)?;
    let block: BlockId =
        id.parse().map_err(|_| Refused::from(Refusal::not_found("opinions-block-unknown")))?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let kind = wording::kind(fields.raw("kind")).unwrap_or(BlockKind::Paragraph);
    let command = WordBlock {
        opinion: opinion.id,
        block,
        seen: fields.raw("seen").parse().unwrap_or_default(),
        wording: wording::read(&posted.visit, &mut faults, kind, fields),
    };
    if let Some(known) = opinion.text.block(block).filter(|_| posted.asks_preview()) {
        let form = form(&posted.visit, opinion, known, kind).filled(&posted.fields.values()).previewed();
        return Ok(posted.visit.page(&page(&posted.visit, opinion, known, kind, &form, Html::empty())));
    }
    let base = address(opinion);
    let refused = match forms::give(&posted, faults, command.clone()).await {
        Ok(receipt) => return Ok(pluriel_web::see_other(&done_at(&base, "text", &receipt))),
        Err(refused) => refused,
    };
    // What stands now is shown beside what was typed.
    posted.visit.read_again();
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let problem = Problem::of(&refused.refusal, &visit.speech);
    let page = match opinion.text.block(block) {
        None => {
            let form = add_form(visit, opinion, kind, &posted.fields).refused(problem);
            forms::page(visit, opinion, "acting-restore", &form)
        }
        Some(block) => {
            let changed = refused.refusal.code == "opinions-block-changed";
            let joined = changed.then(|| merging::join(visit, block, &command)).flatten();
            let (both, fields) = match joined {
                Some(merging::Joined { both, fields }) => (both, fields),
                None => (Html::empty(), wording::typed(&posted.fields)),
            };
            let form = form(visit, opinion, block, kind).filled(&fields.values()).refused(problem);
            page(visit, opinion, block, kind, &form, both)
        }
    };
    Ok(visit.refused_form(&page, &refused))
}

/// Moves it.
pub(super) async fn move_it(
    Path((number, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let block = found(opinion, &id)?;
    let mut faults = Vec::new();
    let after = place(&mut faults, posted.fields.raw("after"));
    let command = MoveBlock { opinion: opinion.id, block: block.id, after };
    let result = forms::give(&posted, faults, command).await;
    Ok(answer(&posted, opinion, block, result, "text"))
}

/// Takes it out.
pub(super) async fn remove(
    Path((number, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let block = found(opinion, &id)?;
    let seen = posted.fields.raw("seen").parse().unwrap_or_default();
    let command = RemoveBlock { opinion: opinion.id, block: block.id, seen };
    let result = forms::give(&posted, Vec::new(), command).await;
    Ok(answer(&posted, opinion, block, result, "block-removed"))
}

fn answer(
    posted: &Posted,
    opinion: &Opinion,
    block: &Block,
    result: Result<Receipt, Refused>,
    what: &str,
) -> Response {
    let visit = &posted.visit;
    let kind = block.kind().unwrap_or(BlockKind::Paragraph);
    let shown = block.words().map_or_else(Fields::default, |words| wording::shown(visit, words));
    let accepted = |receipt: &Receipt| done_at(&address(opinion), what, receipt);
    let form = || form(visit, opinion, block, kind).filled(&shown.values());
    let page = |form: &Form| page(visit, opinion, block, kind, form, Html::empty());
    forms::answer(posted, result, accepted, form, page)
}
