//! How each event changes the state. Total: an event about something unknown changes nothing.

mod afterlife;
mod amendments;
mod ballots;
mod call;
mod consequence;
mod disputes;
mod dormancy;
mod drafting;
mod ends;
mod fast_track;
mod fate;
mod handling;
mod objections;
mod public_question;
mod referral;
mod revisions;
mod suggestions;
mod vote;

use std::sync::Arc;

use pluriel_council::{Event as _, Recorded};

use super::{Act, Opinion, State};
use crate::{
    doors::is_told_inside,
    events::{Event, StandingOrdersSet},
    standing_orders::InForce,
    transitions,
    words::OpinionId,
};

impl State {
    /// Folds one event. An event that would leave a stage by no transition of the table changes nothing at all.
    pub(crate) fn evolve(&mut self, event: &Event, recorded: &Recorded) {
        let kind = event.kind().name;
        let Some(id) = event.opinion() else {
            self.fold(event, recorded);
            return dormancy::wake(self, event, recorded);
        };
        let before = self.opinion(id).map(|opinion| opinion.stage);
        let after = match transitions::after(before, kind) {
            Some(after) => Some(after),
            None if transitions::moves(kind) => return,
            None => before,
        };
        self.fold(event, recorded);
        self.change(id, |opinion| {
            opinion.stage = after.unwrap_or(opinion.stage);
            let told_inside = opinion.is_behind_closed_doors() && is_told_inside(kind);
            if !recorded.sealed || told_inside {
                let member = event.member();
                opinion.acts.push(Act { seq: recorded.seq, at: recorded.at, kind, member });
            }
        });
        dormancy::wake(self, event, recorded);
    }

    fn fold(&mut self, event: &Event, recorded: &Recorded) {
        match event {
            Event::StandingOrdersSet(set) => self.orders_set(set, recorded),
            Event::Referred(event) => referral::referred(self, event, recorded),
            Event::Imported(event) => referral::imported(self, event, recorded),
            Event::Admitted(event) => referral::admitted(self, event, recorded),
            Event::Sponsored(event) => {
                self.change(event.opinion, |opinion| referral::sponsored(opinion, event, recorded));
            }
            Event::TakenUp(event) => self.change(event.opinion, |opinion| referral::taken_up(opinion, event)),
            Event::Declined(event) => {
                self.change(event.opinion, |opinion| referral::declined(opinion, event, recorded));
            }
            Event::Retitled(event) => {
                self.change(event.opinion, |opinion| drafting::retitled(opinion, event, recorded));
            }
            Event::BlockAdded(event) => {
                self.change(event.opinion, |opinion| drafting::added(opinion, event, recorded));
            }
            Event::BlockWorded(event) => {
                self.change(event.opinion, |opinion| drafting::worded(opinion, event, recorded));
            }
            Event::BlockMoved(event) => {
                self.change(event.opinion, |opinion| drafting::moved(opinion, event, recorded));
            }
            Event::BlockRemoved(event) => {
                self.change(event.opinion, |opinion| drafting::removed(opinion, event, recorded));
            }
            Event::Commented(event) => {
                self.change(event.opinion, |opinion| drafting::commented(opinion, event, recorded));
            }
            Event::CommentAnswered(event) => {
                self.change(event.opinion, |opinion| drafting::answered(opinion, event, recorded));
            }
            Event::Suggested(_)
            | Event::SuggestionAccepted(_)
            | Event::SuggestionDeclined(_)
            | Event::SuggestionWithdrawn(_) => {
                if let Some(id) = event.opinion() {
                    self.change(id, |opinion| suggestions::fold(opinion, event, recorded));
                }
            }
            Event::Recused(event) => {
                self.change(event.opinion, |opinion| {
                    opinion.recused.entry(event.member).or_insert(recorded.at);
                });
            }
            Event::ElectorateListed(event) => {
                self.change(event.opinion, |opinion| opinion.listed.extend(event.electors.iter().cloned()));
            }
            Event::CallOpened(event) => {
                self.change(event.opinion, |opinion| call::opened(opinion, event, recorded));
            }
            Event::CallEndMoved(event) => {
                self.change(event.opinion, |opinion| call::end_moved(opinion, event));
            }
            Event::Reminded(event) => self.change(event.opinion, |opinion| call::reminded(opinion, event)),
            Event::PositionTaken(event) => {
                self.change(event.opinion, |opinion| call::position_taken(opinion, event, recorded));
            }
            Event::AdviceGiven(event) => {
                self.change(event.opinion, |opinion| call::advice_given(opinion, event, recorded));
            }
            Event::CallClosed(event) => {
                self.change(event.opinion, |opinion| call::closed(opinion, event, recorded));
            }
            Event::Adopted(event) => {
                self.change(event.opinion, |opinion| call::evaluated(opinion, event.call, &event.evaluation));
            }
            Event::NotCarried(event) => {
                self.change(event.opinion, |opinion| call::evaluated(opinion, event.call, &event.evaluation));
            }
            Event::NotValid(event) => {
                self.change(event.opinion, |opinion| call::evaluated(opinion, event.call, &event.evaluation));
            }
            Event::StatementAmended(event) => {
                self.change(event.opinion, |opinion| call::statement_amended(opinion, event, recorded));
            }
            Event::ReturnedToDrafting(event) => {
                self.change(event.opinion, |opinion| ends::returned(opinion, recorded));
            }
            Event::Closed(_) => {}
            Event::PublicationPlanned(event) => {
                self.change(event.opinion, |opinion| ends::planned(opinion, event));
            }
            Event::PublicationUndone(event) => self.change(event.opinion, ends::undone),
            Event::Published(event) => {
                self.change(event.opinion, |opinion| ends::published(opinion, event, recorded));
            }
            Event::ApprovalAsked(event) => {
                self.change(event.opinion, |opinion| ends::approval_asked(opinion, event, recorded));
            }
            Event::ApprovalAnswered(event) => {
                self.change(event.opinion, |opinion| ends::approval_answered(opinion, event, recorded));
            }
            Event::Abandoned(event) => {
                self.change(event.opinion, |opinion| ends::abandoned(opinion, recorded));
            }
            Event::Lapsed(event) => self.change(event.opinion, |opinion| ends::lapsed(opinion, event)),
            _ => self.fold_fate(event, recorded),
        }
    }

    /// Folds what follows a publication; what moves the stage alone changes nothing else.
    fn fold_fate(&mut self, event: &Event, recorded: &Recorded) {
        match event {
            Event::AddresseeNamed(event) => {
                self.change(event.opinion, |opinion| fate::named(opinion, event, recorded));
            }
            Event::AddresseesForgotten(event) => self.change(event.opinion, fate::forgotten),
            Event::AddresseeAsked(event) => {
                self.change(event.opinion, |opinion| fate::asked(opinion, event, recorded));
            }
            Event::LinkGiven(event) => {
                self.change(event.opinion, |opinion| fate::link_given(opinion, event, recorded));
            }
            Event::ContactChanged(event) => {
                self.change(event.opinion, |opinion| fate::contact_changed(opinion, event, recorded));
            }
            Event::AnswerGiven(event) => {
                self.change(event.opinion, |opinion| fate::answered(opinion, event, recorded));
            }
            Event::ProgressReported(event) => {
                self.change(event.opinion, |opinion| fate::reported(opinion, event, recorded));
            }
            Event::ProgressJudged(event) => {
                self.change(event.opinion, |opinion| fate::judged(opinion, event, recorded));
            }
            Event::FollowUpClosed(event) => {
                self.change(event.opinion, |opinion| fate::closed(opinion, event, recorded));
            }
            Event::Joined(_)
            | Event::Parted(_)
            | Event::AuthorsJoined(_)
            | Event::AuthorsParted(_)
            | Event::AppealAsked(_)
            | Event::AppealOpened(_)
            | Event::AppealVoted(_)
            | Event::AppealClosed(_)
            | Event::AppealUpheld(_) => handling::fold(self, event, recorded),
            Event::QuestionReceived(_) | Event::QuestionLetThrough(_) | Event::QuestionSetAside(_) => {
                public_question::fold(self, event, recorded);
            }
            other => vote::fold(self, other, recorded),
        }
    }

    fn orders_set(&mut self, set: &StandingOrdersSet, recorded: &Recorded) {
        self.orders.push(InForce {
            version: set.version,
            set_by: set.set_by,
            since: recorded.at,
            seq: recorded.seq,
            orders: set.orders.clone(),
        });
    }

    /// Changes an opinion, if it is known.
    fn change(&mut self, opinion: OpinionId, change: impl FnOnce(&mut Opinion)) {
        if let Some(opinion) = self.opinions.get_mut(&opinion) {
            change(Arc::make_mut(opinion));
        }
    }

    /// Takes in an opinion that is not known yet.
    fn enter(&mut self, opinion: Opinion) {
        self.opinions.entry(opinion.id).or_insert_with(|| Arc::new(opinion));
    }
}
