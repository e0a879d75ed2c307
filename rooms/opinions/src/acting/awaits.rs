//! What awaits a person at its desk, with its deadline and what happens if nothing is done.

use pluriel_council::{Arg, Instant};
use pluriel_web::{Awaited, Visit};

use super::{
    actions::is_backed, answer, answers, approval, disputes, entered, forms::called, objections, position,
    probe, publish::planned, secret_ballot, seen,
};
use crate::{
    Opinions,
    commands::{
        Admit, GiveAdvice, OpenCall, Publish, RankAmendments, Rework, Sponsor, UndoPublication, VoteOnAppeal,
    },
    deadlines::{lapse, open_appeal, rework_end, statements_end},
    state::{AmendmentFate, Call, Opinion},
    words::{Advice, AppealVote, ShownAs, Stage},
};

/// What awaits the visitor, opinion by opinion.
pub fn awaits(visit: &Visit) -> Vec<Awaited> {
    if visit.person().is_none() {
        return Vec::new();
    }
    let opinions = visit.room::<Opinions>().opinions();
    opinions.flat_map(|opinion| Desk { visit, opinion }.awaits()).collect()
}

struct Desk<'a> {
    visit: &'a Visit,
    opinion: &'a Opinion,
}

/// What is awaited: its words, where it is done, until when.
struct Wait {
    id: &'static str,
    path: &'static str,
    deadline: Option<Instant>,
    count: usize,
}

impl Wait {
    fn new(id: &'static str, path: &'static str, deadline: Option<Instant>) -> Self {
        Self { id, path, deadline, count: 0 }
    }
}

impl Desk<'_> {
    fn awaits(&self) -> Vec<Awaited> {
        let waits = match self.opinion.stage {
            Stage::Referred => vec![self.sponsor(), self.admit()],
            Stage::Declined => vec![self.appeal()],
            Stage::Drafting | Stage::LastReading => vec![self.draft()],
            Stage::Call | Stage::Ballot => vec![self.position(), self.advice()],
            Stage::Adopted => vec![self.publish()],
            Stage::NotCarried => vec![self.rework()],
            Stage::Published
            | Stage::Transmitted
            | Stage::PartlyAnswered
            | Stage::Answered
            | Stage::FollowedUp => vec![self.approval()],
            _ => Vec::new(),
        };
        let waits = waits.into_iter().flatten().map(|wait| self.said(&wait));
        waits
            .chain(self.suggestions())
            .chain(self.objection())
            .chain(self.answer())
            .chain(self.amendments())
            .chain(self.amendment_votes())
            .chain(self.follow_up())
            .chain(self.disputes())
            .collect()
    }

    fn said(&self, wait: &Wait) -> Awaited {
        let address = self.opinion.address();
        self.at(wait, if wait.path.is_empty() { address } else { format!("{address}/{}", wait.path) })
    }

    /// The words: the sentence, `.do` the act as a verb, `.otherwise` what happens if nothing is done.
    fn at(&self, wait: &Wait, href: String) -> Awaited {
        let speech = &self.visit.speech;
        let args: [(&str, Arg); 3] = [
            ("opinion", called(self.visit, self.opinion).into()),
            ("member", seen::own_name(self.visit).into()),
            ("count", wait.count.into()),
        ];
        Awaited {
            text: speech.with(wait.id, &args),
            href,
            action: speech.attr(wait.id, "do", &args).unwrap_or_default(),
            deadline: wait.deadline,
            otherwise: speech.attr(wait.id, "otherwise", &args),
        }
    }

    /// What awaits once the opinion is published.
    fn follow_up(&self) -> Vec<Awaited> {
        let waits = answers::waits(self.visit, self.opinion).into_iter();
        waits
            .map(|(id, path, deadline)| {
                self.at(&Wait::new(id, "", deadline), format!("{}/{path}", self.opinion.address()))
            })
            .collect()
    }

    /// What a disputed vote asks of the visitor.
    fn disputes(&self) -> Vec<Awaited> {
        let entered = entered::waits(self.visit, self.opinion);
        let waits = disputes::waits(self.visit, self.opinion).into_iter().chain(entered);
        waits
            .map(|(id, path, deadline)| {
                self.at(&Wait::new(id, "", deadline), format!("{}/{path}", self.opinion.address()))
            })
            .collect()
    }

    /// The vote on an appeal, until the member has voted.
    fn appeal(&self) -> Option<Wait> {
        let closes = open_appeal(self.opinion)?;
        let vote = self.opinion.handling.appeal.as_ref()?.vote.as_ref()?;
        let has_voted = vote.votes.contains_key(&self.visit.member()?);
        let command = VoteOnAppeal { opinion: self.opinion.id, vote: AppealVote::Abstain };
        let may = !has_voted && probe::may(self.visit, command);
        may.then(|| Wait::new("referral-awaits-vote", "recours/vote", Some(closes)))
    }

    fn sponsor(&self) -> Option<Wait> {
        let referral = self.opinion.referral()?;
        let missing = !is_backed(self.visit, self.opinion);
        let may = missing && probe::may(self.visit, Sponsor { opinion: self.opinion.id });
        may.then(|| Wait::new("acting-awaits-sponsor", "soutenir", Some(referral.window_ends)))
    }

    fn admit(&self) -> Option<Wait> {
        let admit = Admit {
            opinion: self.opinion.id,
            rule: None,
            rule_chosen_at: None,
            publicity: None,
            pens: Vec::new(),
        };
        let ready = is_backed(self.visit, self.opinion) && probe::may(self.visit, admit);
        ready.then(|| Wait::new("acting-awaits-admit", "admettre", None))
    }

    /// The pen writes, then opens the call.
    fn draft(&self) -> Option<Wait> {
        let own = self.visit.member()?;
        if !self.opinion.holds_pen(own)
            || !self.opinion.unanswered().is_empty()
            || !self.opinion.open_suggestions().is_empty()
        {
            return None;
        }
        let orders = seen::orders(self.visit, self.opinion).ok()?;
        let end = lapse(self.opinion, &orders.orders, &seen::own_calendar(self.visit, self.opinion, orders));
        let open = OpenCall { opinion: self.opinion.id, version: self.opinion.text.version };
        Some(if probe::may(self.visit, open) {
            Wait::new("acting-awaits-call", "appel", end)
        } else {
            Wait::new("acting-awaits-text", "texte", end)
        })
    }

    fn position(&self) -> Option<Wait> {
        let call = self.opinion.call()?;
        let own = self.visit.member()?;
        if call.secret.is_some() {
            let (_, path) =
                secret_ballot::offer(self.visit, self.opinion).filter(|_| !call.has_answered(own))?;
            return Some(Wait::new("secret-awaits-ballot", path, Some(call.closes)));
        }
        let to_confirm = call.to_confirm(own).is_some();
        let silent = !call.has_answered(own);
        let may = silent && probe::may(self.visit, position::nothing_said(self.opinion));
        let id = match (to_confirm, call.is_ballot) {
            (true, _) => "acting-awaits-confirmation",
            (false, true) => "acting-awaits-ballot",
            (false, false) => "acting-awaits-position",
        };
        may.then(|| Wait::new(id, "position", Some(call.closes)))
    }

    fn advice(&self) -> Option<Wait> {
        let call = self.opinion.call()?;
        let silent = call.advice_of(self.visit.member()?).is_none();
        let may = silent && probe::may(self.visit, advice(self.opinion, call));
        may.then(|| Wait::new("acting-awaits-advice", "avis-consultatif", Some(call.closes)))
    }

    fn objection(&self) -> Option<Awaited> {
        let awaited = objections::awaited(self.visit, self.opinion)?;
        Some(self.at(&Wait::new(awaited.id, "", Some(awaited.until)), awaited.href))
    }

    fn answer(&self) -> Option<Awaited> {
        let own = self.visit.member()?;
        let open = matches!(
            self.opinion.stage,
            Stage::Drafting
                | Stage::Call
                | Stage::Ballot
                | Stage::Suspended
                | Stage::Adopted
                | Stage::NotCarried
        );
        let unanswered = self.opinion.unanswered();
        let first = unanswered.first().filter(|_| open && self.opinion.holds_pen(own))?;
        let id = if self.opinion.stage == Stage::Drafting {
            "acting-awaits-answer"
        } else {
            "acting-awaits-late-answer"
        };
        let wait = Wait { count: unanswered.len(), ..Wait::new(id, "", None) };
        Some(self.at(&wait, answer::address(self.opinion, first)))
    }

    /// Amendments on which nobody decided await the pen.
    fn amendments(&self) -> Option<Awaited> {
        let own = self.visit.member()?;
        let fates = self.opinion.amending.all.values().map(|amendment| amendment.fate);
        let open = fates.filter(|fate| *fate == AmendmentFate::Open).count();
        let awaits = open > 0 && self.opinion.stage == Stage::Drafting && self.opinion.holds_pen(own);
        let wait = Wait { count: open, ..Wait::new("amending-awaits-pen", "amendements", None) };
        awaits.then(|| self.said(&wait))
    }

    /// Votes on amendments in which the visitor's member has not voted.
    fn amendment_votes(&self) -> Vec<Awaited> {
        let Some(own) = self.visit.member() else { return Vec::new() };
        let open = self.opinion.amending.open_votes().filter(|vote| !vote.ballots.contains_key(&own));
        let mine = open.filter(|vote| {
            let nothing = RankAmendments { opinion: self.opinion.id, vote: vote.number, ranking: Vec::new() };
            probe::may(self.visit, nothing)
        });
        mine.map(|vote| {
            let wait = Wait::new("amending-awaits-vote", "", Some(vote.closes));
            self.at(&wait, format!("{}/amendements/votes/{}", self.opinion.address(), vote.number))
        })
        .collect()
    }

    /// What members suggest awaits the pen.
    fn suggestions(&self) -> Option<Awaited> {
        let own = self.visit.member()?;
        let open = self.opinion.open_suggestions().len();
        let awaits = open > 0 && self.opinion.stage == Stage::Drafting && self.opinion.holds_pen(own);
        let wait = Wait { count: open, ..Wait::new("drafting-awaits-suggestions", "suggestions", None) };
        awaits.then(|| self.said(&wait))
    }

    /// The secretariat publishes once statements are settled; until then it is told when.
    fn publish(&self) -> Option<Wait> {
        let opinion = self.opinion.id;
        if let Some(at) = planned(self.opinion) {
            let may = probe::may(self.visit, UndoPublication { opinion });
            return may.then(|| Wait::new("acting-awaits-undo", "publier", Some(at)));
        }
        if probe::may(self.visit, Publish { opinion }) {
            return Some(Wait::new("acting-awaits-publish", "publier", None));
        }
        let orders = seen::orders(self.visit, self.opinion).ok().filter(|_| self.visit.is_secretariat())?;
        let closed = self.opinion.call()?.closing.as_ref()?.at;
        let settled =
            statements_end(&orders.orders, &seen::own_calendar(self.visit, self.opinion, orders), closed);
        Some(Wait::new("acting-awaits-statements", "", Some(settled)))
    }

    fn rework(&self) -> Option<Wait> {
        let closed = self.opinion.call()?.closing.as_ref()?.at;
        let orders = seen::orders(self.visit, self.opinion).ok()?;
        let end = rework_end(
            self.opinion,
            &orders.orders,
            &seen::own_calendar(self.visit, self.opinion, orders),
            closed,
        );
        let may = probe::may(self.visit, Rework { opinion: self.opinion.id });
        may.then(|| Wait::new("acting-awaits-rework", "reprendre", Some(end)))
    }

    fn approval(&self) -> Option<Wait> {
        let step = approval::awaited(self.opinion).filter(|_| self.visit.is_secretariat())?;
        let asked = self.opinion.approvals.get(&step).filter(|asked| asked.answers.is_empty())?;
        Some(Wait::new("acting-awaits-approval", "approbation", Some(asked.answer_by)))
    }
}

fn advice(opinion: &Opinion, call: &Call) -> GiveAdvice {
    GiveAdvice {
        opinion: opinion.id,
        version: call.version(),
        advice: Advice::None,
        remarks: String::new(),
        shown_as: ShownAs::default(),
    }
}
