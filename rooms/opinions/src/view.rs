//! Opinions as everybody may read them: what pages, API, feeds and open data show. Nothing here tells more than the publicity of the
//! opinion promises; what a delegate alone may see of its own member is [`own`].

mod afterlife;
pub(crate) mod amendments;
mod call;
mod consequence;
mod disputes;
mod dormancy;
mod fast_track;
mod fate;
mod handling;
mod host_acts;
mod objection;
mod opinion;
pub mod own;
mod recommended;
mod revision;
mod rules_speech;
mod secret_ballot;
mod suggestions;
mod text;
mod worded;

use pluriel_council::{Instant, MemberId, Rooms};
use pluriel_house::Texts;
use pluriel_members::{GroupId, Members, Names, State as MembersState, TextAt, name_of};
use pluriel_speech::Speech;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    Opinions,
    rule_names::rule_name,
    state::{State, Words},
};

pub(crate) use afterlife::corrected;
pub use afterlife::{CorrectionView, EmbargoView};
pub use amendments::{
    AmendmentAdviceView, AmendmentView, AmendmentVoteView, ChangeView, ConflictView, OriginRun, OriginView,
    RankedView,
};
pub use call::{
    AdviceView, CallView, ClosingView, PositionView, SaidView, StatementView, TallyView, TurnoutDayView,
    TurnoutView,
};
pub use consequence::{ConsequenceView, OvertakenView};
pub use disputes::{
    AnnulledView, AnnulmentView, ChallengeView, DisputesView, InterestView, ProxyView, RequestView,
};
pub use dormancy::{BarView, DormancyView, DormantView, SilentView};
pub use fast_track::{FastTrackCountView, FastTrackRequestView, FastTrackView, FastTrackVoteView};
pub use fate::{
    AddresseeView, AnswerGivenView, FateEndView, FateView, PutView, ReportView, Standing, VerdictView,
};
pub use handling::{AppealResultView, AppealView, AppealVoteView, AskingView, JoinedView};
pub use host_acts::HostActView;
pub use objection::ObjectionView;
pub use opinion::{
    ActView, ApprovalAnswerView, ApprovalView, DeclineView, ImportView, OpinionView, PublicationView,
    RapporteurView, ReferralView, RuleView, SponsorView,
};
pub use recommended::RecommendedView;
pub use revision::RevisionView;
pub use secret_ballot::SecretBallotView;
pub use suggestions::{QuoteView, SuggestionView};
pub use text::{AnswerView, BlockView, CommentView, TextView};
pub use worded::VersionView;

/// What views are made from.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// The states and the register of people.
    pub rooms: &'a Rooms,
    /// The texts of the vault.
    pub texts: &'a Texts,
    /// The instant.
    pub now: Instant,
    /// How texts are quoted to a reader; `None`: as they are.
    pub speech: Option<&'a Speech>,
}

/// A member, by its id and as everybody may call it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MemberRef {
    /// Its id.
    #[schema(value_type = String)]
    pub id: MemberId,
    /// Its name.
    pub name: String,
}

/// Something of the council with its short name and its names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub struct Named {
    /// Its short name.
    pub id: String,
    /// Its names.
    pub names: Names,
}

impl<'a> Seen<'a> {
    /// The state of this room.
    pub fn state(self) -> &'a State {
        self.rooms.of::<Opinions>()
    }

    /// The council's composition.
    pub fn members(self) -> &'a MembersState {
        self.rooms.of::<Members>()
    }

    /// A text; empty when it was erased.
    pub fn text(self, at: TextAt) -> String {
        self.quoted(&self.bare(at))
    }

    /// What a wording says; empty when its text was erased.
    pub fn wording_text(self, words: &Words) -> String {
        self.quoted(&words.said(&|at| self.bare(at)))
    }

    /// A text as it is, quoted to nobody: an address, a licence.
    fn bare(self, at: TextAt) -> String {
        self.texts.or_empty(at.seq, at.name).to_string()
    }

    /// Words of the council, as they are quoted to the reader.
    fn quoted(self, words: &str) -> String {
        self.speech.map_or_else(|| words.to_owned(), |speech| speech.quoted(words))
    }

    /// An adoption rule by its name: as its reader calls it, or, quoted to nobody, as the standing orders list it.
    pub(crate) fn rule_name(self, name: &str) -> String {
        self.speech.map_or_else(|| name.to_owned(), |speech| rule_name(speech, name))
    }

    /// A text that may not be there.
    pub fn optional(self, at: Option<TextAt>) -> Option<String> {
        at.map(|at| self.text(at)).filter(|text| !text.is_empty())
    }

    /// A member.
    pub fn member(self, id: MemberId) -> MemberRef {
        MemberRef { id, name: name_of(self.rooms, self.texts, id) }
    }

    /// A group: the college or the kind of this short name.
    pub fn group(self, id: &GroupId) -> Named {
        let members = self.members();
        let college =
            id.as_str().parse().ok().and_then(|id| members.college(&id)).map(|college| &college.names);
        let kind = || id.as_str().parse().ok().and_then(|id| members.kind(&id)).map(|kind| &kind.names);
        let undeclared = || Names { fr: "type non déclaré".to_owned(), en: "kind not declared".to_owned() };
        let names = college.or_else(kind).cloned().unwrap_or_else(|| {
            if id.is_undeclared() { undeclared() } else { Names { fr: id.to_string(), en: id.to_string() } }
        });
        Named { id: id.to_string(), names }
    }
}
