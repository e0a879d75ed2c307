//! What one can do now with an opinion: one main action, said with its consequence, and at most three others; for a visitor
//! while something is open, who may act.

use askama::Template;
use pluriel_council::Arg;
use pluriel_meetings::MeetingId;
use pluriel_members::Members;
use pluriel_pages::{
    Html,
    component::{Action, ActionKind},
    deadline,
};
use pluriel_web::Visit;

use super::{
    afterlife, amending, answer, answers, approval, disputes, entered, fast_track, objections, position,
    probe, publish, referrals, revise, secret_ballot, seen,
};
use crate::{
    Command,
    commands::{
        Abandon, Admit, AmendStatement, AskAmendments, AskBallot, Comment, Decline, ExtendCall, GiveAdvice,
        OpenCall, OpenLastReading, Publish, Recuse, ResumeBallot, Retitle, Rework, Sponsor, SuspendBallot,
        TakeUp, UndoPublication,
    },
    sponsors::{backing, suffices},
    state::Opinion,
    words::{Advice, ShownAs, Stage},
};

/// How many actions stand beside the main one.
const MOST_OTHERS: usize = 3;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% for action in actions %}{{ action }}{% endfor %}{% if !sentence.is_empty() %}<p class="who-may">{{ sentence }}</p>{% endif %}"#
)]
struct Actions {
    actions: Vec<Html>,
    sentence: Html,
}

/// What the visitor can do now with an opinion; nothing when it can do nothing.
pub fn actions(visit: &Visit, opinion: &Opinion) -> Html {
    let mut offers = offers(visit, opinion);
    offers.truncate(MOST_OTHERS + 1);
    let waits = offers.iter().all(Offer::is_aside);
    let actions: Vec<_> = offers
        .into_iter()
        .enumerate()
        .map(|(index, offer)| visit.site.theme().html(&offer.action(visit, index == 0 && !offer.is_aside())))
        .collect();
    let sentence = if waits { who_may(visit, opinion) } else { Html::empty() };
    Html::of(&Actions { actions, sentence })
}

/// An act that is open to the visitor. `id` names its words; `.then` what follows.
pub(super) struct Offer {
    /// Its words.
    pub id: &'static str,
    /// Where it is done.
    pub href: String,
    /// What its words quote.
    pub args: Vec<(&'static str, Arg)>,
}

impl Offer {
    /// Whether it is done beside the road: never what one is led to first, nor what one waits for.
    fn is_aside(&self) -> bool {
        let ids = [
            "ballots-do-annul",
            "ballots-do-hands",
            "ballots-do-transcribe",
            "ballots-do-proxy",
            "afterlife-do-correct",
            "afterlife-do-overtake",
        ];
        ids.contains(&self.id)
    }

    fn action(&self, visit: &Visit, is_main: bool) -> Action {
        let (kind, label) = if is_main {
            (ActionKind::Main, visit.speech.with(self.id, &self.args))
        } else {
            (ActionKind::Other, visit.speech.with(self.id, &self.args))
        };
        let action = Action::link(kind, self.href.clone(), label);
        match visit.speech.attr(self.id, "then", &self.args) {
            Some(then) if is_main => action.consequence(Html::text(&then)),
            _ => action,
        }
    }
}

/// Everything that the visitor can do, the most awaited first.
pub(super) fn offers(visit: &Visit, opinion: &Opinion) -> Vec<Offer> {
    let asked = Asked { visit, opinion };
    let offers = match opinion.stage {
        Stage::Referred => asked.referred(),
        Stage::Drafting | Stage::LastReading => asked.drafting(),
        Stage::Call | Stage::Ballot | Stage::Suspended => asked.call(),
        Stage::Adopted => asked.adopted(),
        Stage::NotCarried => asked.not_carried(),
        Stage::Published
        | Stage::Transmitted
        | Stage::PartlyAnswered
        | Stage::Answered
        | Stage::FollowedUp
        | Stage::FollowUpClosed => asked.published(),
        Stage::Closed | Stage::Lapsed | Stage::NotValid | Stage::Annulled => vec![asked.receipt()],
        Stage::Declined | Stage::Joined => referrals::offers(visit, opinion),
        Stage::Abandoned => Vec::new(),
    };
    let (first, last) = disputes::offers(visit, opinion);
    let of = |(id, path): (&'static str, String)| asked.offer(id, &path);
    let urgent = fast_track::awaits_voice(visit, opinion);
    let urgent = urgent.then(|| asked.offer("fast-track-do-vote", "urgence/vote"));
    let first = urgent.into_iter().chain(first.into_iter().map(of));
    let entered = entered::offers(visit, opinion).into_iter().map(of);
    first.chain(offers.into_iter().flatten()).chain(last.into_iter().map(of)).chain(entered).collect()
}

struct Asked<'a> {
    visit: &'a Visit,
    opinion: &'a Opinion,
}

impl Asked<'_> {
    fn offer(&self, id: &'static str, path: &str) -> Offer {
        Offer {
            id,
            href: format!("{}/{path}", self.opinion.address()),
            args: vec![("member", seen::own_name(self.visit).into())],
        }
    }

    fn when(&self, command: impl Into<Command>, id: &'static str, path: &str) -> Option<Offer> {
        probe::may(self.visit, command).then(|| self.offer(id, path))
    }

    fn referred(&self) -> Vec<Option<Offer>> {
        let opinion = self.opinion.id;
        let admit = Admit { opinion, rule: None, rule_chosen_at: None, publicity: None, pens: Vec::new() };
        let meeting = MeetingId(pluriel_council::Id::from_bits(0));
        let taken_up = self.opinion.referral().is_some_and(|referral| referral.taken_up.is_some());
        let decline = Decline { opinion, reasons: String::new(), meeting: None };
        vec![
            self.when(Sponsor { opinion }, "acting-do-sponsor", "soutenir"),
            self.when(admit, "acting-do-admit", "admettre").filter(|_| self.is_backed()),
            self.when(TakeUp { opinion, meeting }, "acting-do-take-up", "retenir").filter(|_| !taken_up),
            self.when(decline, "acting-do-decline", "decliner"),
            referrals::join_offer(self.visit, self.opinion),
        ]
    }

    fn is_backed(&self) -> bool {
        is_backed(self.visit, self.opinion)
    }

    fn drafting(&self) -> Vec<Option<Offer>> {
        let opinion = self.opinion.id;
        let version = self.opinion.text.version;
        let write = Retitle { opinion, title: String::new() };
        vec![
            self.suggestions(),
            self.answer(),
            self.when(OpenCall { opinion, version }, "acting-do-call", "appel"),
            self.when(OpenLastReading { opinion, version }, "amending-do-last-reading", "derniere-lecture"),
            amending::reading::may(self.visit, self.opinion)
                .then(|| self.offer("amending-coherence", "derniere-lecture/passages")),
            self.when(write, "acting-do-write", "texte"),
            self.when(
                amending::propose::probing(self.opinion),
                "amending-do-propose",
                "amendements/passages",
            ),
            self.ask_amendments(),
            self.when(Abandon { opinion, reasons: String::new() }, "acting-do-abandon", "abandonner"),
            self.comment(),
            self.recuse(),
        ]
    }

    /// Amendments are asked for once, while they are not used.
    fn ask_amendments(&self) -> Option<Offer> {
        let own = self.visit.member()?;
        let asked = self.opinion.amending.asked.contains_key(&own);
        let ask = AskAmendments { opinion: self.opinion.id };
        let offer = || self.when(ask, "amending-do-ask", "amendements/demander");
        if asked || amending::are_part(self.visit, self.opinion) { None } else { offer() }
    }

    fn call(&self) -> Vec<Option<Offer>> {
        vec![
            objections::awaiting(self.visit, self.opinion),
            self.position(),
            self.advice(),
            objections::raising(self.visit, self.opinion),
            self.revise(),
            self.answer(),
            self.receipt(),
            self.comment(),
            self.recuse(),
            self.extend(),
            self.ballot(),
            self.suspension(),
        ]
    }

    fn adopted(&self) -> Vec<Option<Offer>> {
        let opinion = self.opinion.id;
        vec![
            self.when(UndoPublication { opinion }, "acting-do-undo", "publier"),
            self.when(Publish { opinion }, "acting-do-publish", "publier"),
            afterlife::before(self.visit, self.opinion).map(|(id, path)| self.offer(id, &path)),
            objections::awaiting(self.visit, self.opinion),
            self.statement(),
            self.answer(),
            self.receipt(),
        ]
    }

    fn not_carried(&self) -> Vec<Option<Offer>> {
        vec![
            self.when(Rework { opinion: self.opinion.id }, "acting-do-rework", "reprendre"),
            objections::awaiting(self.visit, self.opinion),
            self.statement(),
            self.answer(),
            self.receipt(),
        ]
    }

    fn published(&self) -> Vec<Option<Offer>> {
        let recorded = self.visit.may(pluriel_council::access::Action::RecordApproval, |_| false);
        let awaited = approval::awaited(self.opinion).filter(|_| recorded);
        let id = match awaited.and_then(|step| self.opinion.approvals.get(&step)) {
            Some(approval) if approval.answers.is_empty() => "acting-do-approval",
            _ => "acting-do-correct-approval",
        };
        let open = answers::offers(self.visit, self.opinion).into_iter();
        let open = open.map(|(id, path)| Some(self.offer(id, &path)));
        let approval = awaited.map(|_| self.offer(id, "approbation"));
        let after = afterlife::after(self.visit, self.opinion).into_iter();
        let after = after.map(|(id, path)| Some(self.offer(id, &path)));
        open.chain([approval, self.receipt()]).chain(after).collect()
    }

    fn position(&self) -> Option<Offer> {
        if let Some((id, path)) = secret_ballot::offer(self.visit, self.opinion) {
            return Some(self.offer(id, path));
        }
        probe::may(self.visit, position::nothing_said(self.opinion)).then(|| {
            let held = position::held(self.visit, self.opinion);
            let to_confirm = self.opinion.call().zip(self.visit.member());
            let to_confirm = to_confirm.is_some_and(|(call, own)| call.to_confirm(own).is_some());
            let id = match (held, to_confirm) {
                (_, true) => "acting-do-confirm-position",
                (Some(_), false) => "acting-do-change-position",
                (None, false) => "acting-do-position",
            };
            self.offer(id, "position")
        })
    }

    fn advice(&self) -> Option<Offer> {
        let call = self.opinion.call()?;
        let given = self.visit.member().is_some_and(|member| call.advice_of(member).is_some());
        let command = GiveAdvice {
            opinion: self.opinion.id,
            version: call.version(),
            advice: Advice::None,
            remarks: String::new(),
            shown_as: ShownAs::default(),
        };
        let id = if given { "acting-do-change-advice" } else { "acting-do-advice" };
        self.when(command, id, "avis-consultatif")
    }

    fn answer(&self) -> Option<Offer> {
        let own = self.visit.member()?;
        let unanswered = self.opinion.unanswered();
        let first = unanswered.first().filter(|_| self.opinion.holds_pen(own))?;
        let href = answer::address(self.opinion, first);
        Some(Offer { id: "acting-do-answer", href, args: vec![("count", unanswered.len().into())] })
    }

    /// The suggestions that await the pen.
    fn suggestions(&self) -> Option<Offer> {
        let open = self.opinion.open_suggestions().len();
        let write = Retitle { opinion: self.opinion.id, title: String::new() };
        let offer = self.when(write, "drafting-do-suggestions", "suggestions").filter(|_| open > 0)?;
        Some(Offer { args: vec![("count", open.into())], ..offer })
    }

    fn comment(&self) -> Option<Offer> {
        let command = Comment { opinion: self.opinion.id, block: None, text: String::new(), quote: None };
        self.when(command, "acting-do-comment", "commenter")
    }

    fn recuse(&self) -> Option<Offer> {
        let stepped_aside = self.visit.member().is_some_and(|own| self.opinion.recused.contains_key(&own));
        self.when(Recuse { opinion: self.opinion.id }, "acting-do-recuse", "deport")
            .filter(|_| !stepped_aside)
    }

    fn revise(&self) -> Option<Offer> {
        revise::may(self.visit, self.opinion).then(|| self.offer("acting-do-revise", "reviser"))
    }

    fn extend(&self) -> Option<Offer> {
        let asked = self.opinion.call()?.extension_asked.contains(&self.visit.member()?);
        let extend = ExtendCall { opinion: self.opinion.id, reasons: String::new() };
        self.when(extend, "acting-do-extend", "prolonger").filter(|_| !asked)
    }

    fn ballot(&self) -> Option<Offer> {
        let asked = self.opinion.call()?.ballot_asked.contains(&self.visit.member()?);
        let ask = AskBallot { opinion: self.opinion.id, reasons: String::new() };
        self.when(ask, "acting-do-ask-ballot", "demander-un-vote").filter(|_| !asked)
    }

    fn suspension(&self) -> Option<Offer> {
        let opinion = self.opinion.id;
        let suspend = SuspendBallot { opinion, reasons: String::new() };
        self.when(suspend, "acting-do-suspend", "suspendre")
            .or_else(|| self.when(ResumeBallot { opinion }, "acting-do-resume", "suspendre/reprendre"))
    }

    fn statement(&self) -> Option<Offer> {
        let command = AmendStatement { opinion: self.opinion.id, statement: String::new(), signs: false };
        self.when(command, "acting-do-statement", "declaration")
    }

    fn receipt(&self) -> Option<Offer> {
        let held = position::held(self.visit, self.opinion).is_some()
            || secret_ballot::took_part(self.visit, self.opinion);
        held.then(|| self.offer("acting-do-receipt", "recu"))
    }
}

/// Whether enough stands behind a question for it to be admitted.
pub(super) fn is_backed(visit: &Visit, opinion: &Opinion) -> bool {
    let (Some(referral), Ok(orders)) = (opinion.referral(), seen::orders(visit, opinion)) else {
        return false;
    };
    let by = orders.orders.carriage_by;
    suffices(backing(visit.room::<Members>(), referral, by, visit.site.house().now()), referral)
}

/// Who may act while something is open, for a reader who may not; empty when nothing is open.
fn who_may(visit: &Visit, opinion: &Opinion) -> Html {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let (id, until, count) = match (opinion.stage, opinion.call(), opinion.referral()) {
        (Stage::Call | Stage::Ballot, Some(call), _) => {
            let asked =
                call.electorate.electors().filter(|elector| !opinion.recused.contains_key(&elector.id));
            ("acting-who-call", call.closes, asked.count())
        }
        (Stage::Referred, _, Some(referral)) => ("acting-who-referred", referral.window_ends, 0),
        (Stage::Adopted, ..) => match publish::planned(opinion) {
            None => return settled(visit, opinion),
            Some(_) => return Html::empty(),
        },
        _ => return Html::empty(),
    };
    let mut sentence = Html::text(&speech.count(id, count));
    sentence.push(&Html::text(" "));
    sentence.push(&deadline(until, now, speech));
    sentence
}

/// When an adopted opinion can be published, for the secretariat that waits for it.
fn settled(visit: &Visit, opinion: &Opinion) -> Html {
    match probe::decide(visit, Publish { opinion: opinion.id }) {
        Err(refusal) if visit.is_secretariat() => Html::text(&visit.speech.with(refusal.code, &refusal.args)),
        _ => Html::empty(),
    }
}
