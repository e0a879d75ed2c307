//! Decisions: one file per command. Each asks the access table, then says what is wrong, then what happens.

mod abandon;
mod add_blocks;
mod admit;
mod amend_statement;
pub(crate) mod amendments;
mod annul;
mod answer_comment;
mod answer_objection;
mod answer_recommendation;
mod appeal;
mod ask_ballot;
mod ask_link;
mod blocks;
mod cast_ballot;
mod challenge;
mod change_contact;
mod close_call;
mod close_follow_up;
mod close_not_carried;
mod close_secret;
mod close_unattended;
mod comment;
mod consequence;
mod contest_form;
mod correct_text;
mod decline;
mod decline_unsponsored;
pub(crate) mod dormancy;
mod embargo;
mod end_objections;
mod entered;
mod extend_call;
mod fast_track;
mod form;
mod give_advice;
mod ground;
mod import;
mod join;
mod judge_objection;
mod judge_progress;
mod lapse;
mod links;
mod move_block;
mod move_call_end;
mod name_addressees;
mod object;
mod objections;
mod open_call;
mod proxies;
mod public_question;
mod publish;
mod publish_planned;
pub(crate) mod rapporteurs;
mod record_approval;
mod recuse;
mod refer;
mod remind;
mod remove_block;
mod report_progress;
mod restart_ballot;
mod retitle;
mod revise;
mod rework;
mod set_standing_orders;
mod settle_objection;
mod sponsor;
mod suggestions;
mod suspend_ballot;
mod take_position;
mod take_up;
mod tell_addressees;
mod undo_publication;
mod word_block;

use pluriel_council::{Actor, Context, Decision, Refusal, Rooms};

use crate::{commands::Command, doors, events::Event};
use ground::Ground;

/// What a decision answers.
type Decided = Result<Decision<Event>, Refusal>;

/// Decides one command. What happens behind closed doors is sealed here, whatever it is.
pub(crate) fn decide(rooms: &Rooms, command: Command, actor: &Actor, context: &mut Context) -> Decided {
    let mut decision = decided(rooms, command, actor, context)?;
    doors::seal(rooms, &mut decision);
    Ok(decision)
}

#[expect(
    clippy::too_many_lines,
    reason = "one line a command, and the compiler finds the one that is missing"
)]
fn decided(rooms: &Rooms, command: Command, actor: &Actor, context: &mut Context) -> Decided {
    let ground = Ground::of(rooms, actor, context.now());
    match command {
        Command::SetStandingOrders(command) => set_standing_orders::decide(&ground, command),
        Command::Refer(command) => refer::decide(&ground, &command, context),
        Command::Sponsor(command) => sponsor::decide(&ground, command),
        Command::TakeUp(command) => take_up::decide(&ground, command),
        Command::Decline(command) => decline::decide(&ground, &command),
        Command::Admit(command) => admit::decide(&ground, &command, None),
        Command::AdmitWithDoors(command) => admit::decide(&ground, &command.admission, Some(command.doors)),
        Command::Retitle(command) => retitle::decide(&ground, &command),
        Command::AddBlocks(command) => add_blocks::decide(&ground, &command, context),
        Command::WordBlock(command) => word_block::decide(&ground, &command),
        Command::MoveBlock(command) => move_block::decide(&ground, command),
        Command::RemoveBlock(command) => remove_block::decide(&ground, command),
        Command::Comment(command) => comment::decide(&ground, &command, context),
        Command::AnswerComment(command) => answer_comment::decide(&ground, &command),
        Command::Suggest(command) => suggestions::suggest(&ground, &command, context),
        Command::AcceptSuggestion(command) => suggestions::accept(&ground, &command),
        Command::DeclineSuggestion(command) => suggestions::decline(&ground, &command),
        Command::WithdrawSuggestion(command) => suggestions::withdraw(&ground, command),
        Command::OpenCall(command) => open_call::decide(&ground, command),
        Command::Recuse(command) => recuse::decide(&ground, command),
        Command::ExtendCall(command) => extend_call::decide(&ground, &command),
        Command::AskBallot(command) => ask_ballot::decide(&ground, &command),
        Command::SuspendBallot(command) => suspend_ballot::suspend(&ground, &command),
        Command::ResumeBallot(command) => suspend_ballot::resume(&ground, command),
        Command::Revise(command) => revise::decide(&ground, &command),
        Command::ContestForm(command) => contest_form::decide(&ground, command),
        Command::TakePosition(command) => take_position::decide(&ground, &command, context),
        Command::Object(command) => object::decide(&ground, &command, context),
        Command::AnswerObjection(command) => answer_objection::decide(&ground, &command),
        Command::SettleObjection(command) => settle_objection::decide(&ground, command),
        Command::JudgeObjection(command) => judge_objection::decide(&ground, command),
        Command::GiveAdvice(command) => give_advice::decide(&ground, &command),
        Command::AmendStatement(command) => amend_statement::decide(&ground, &command),
        Command::Rework(command) => rework::decide(&ground, command),
        Command::Publish(command) => publish::decide(&ground, command),
        Command::UndoPublication(command) => undo_publication::decide(&ground, command),
        Command::RecordApproval(command) => record_approval::decide(&ground, &command),
        Command::Abandon(command) => abandon::decide(&ground, &command),
        Command::Import(command) => import::decide(&ground, &command, context),
        Command::DeclineUnsponsored(command) => decline_unsponsored::decide(&ground, command),
        Command::MoveCallEnd(command) => move_call_end::decide(&ground, command),
        Command::Remind(command) => remind::decide(&ground, command),
        Command::EndObjections(command) => end_objections::decide(&ground, command),
        Command::CloseCall(command) => close_call::decide(&ground, command, context),
        Command::CloseNotCarried(command) => close_not_carried::decide(&ground, command),
        Command::Lapse(command) => lapse::decide(&ground, command),
        Command::PublishPlanned(command) => publish_planned::decide(&ground, command, context),
        Command::NameAddressees(command) => name_addressees::decide(&ground, &command, context),
        Command::ChangeContact(command) => change_contact::decide(&ground, &command, context),
        Command::AskLink(command) => ask_link::decide(&ground, command, context),
        Command::AnswerRecommendation(command) => answer_recommendation::decide(&ground, &command),
        Command::ReportProgress(command) => report_progress::decide(&ground, &command),
        Command::JudgeProgress(command) => judge_progress::decide(&ground, &command),
        Command::CloseFollowUp(command) => close_follow_up::decide(&ground, &command),
        Command::TellAddressees(command) => tell_addressees::decide(&ground, command, context),
        Command::CloseUnattended(command) => close_unattended::decide(&ground, command),
        Command::ProposeAnnulment(command) => annul::propose(&ground, &command),
        Command::ConfirmAnnulment(command) => annul::confirm(&ground, command),
        Command::Challenge(command) => challenge::bring(&ground, &command, context),
        Command::JudgeChallenge(command) => challenge::judge(&ground, command),
        Command::DecideChallenges(command) => challenge::decide(&ground, command),
        Command::TranscribeBallot(command) => entered::transcribe(&ground, &command, context),
        Command::EnterHands(command) => entered::enter(&ground, &command),
        Command::ConfirmHands(command) => entered::confirm(&ground, command, context),
        Command::GiveProxy(command) => proxies::give(&ground, command),
        Command::RevokeProxy(command) => proxies::revoke(&ground, command),
        Command::CastByProxy(command) => proxies::cast(&ground, &command, context),
        Command::AskAmendments(command) => amendments::ask::decide(&ground, command),
        Command::ProposeAmendment(command) => amendments::propose::decide(&ground, &command, context),
        Command::SignAmendment(command) => amendments::sign::sign(&ground, command),
        Command::WithdrawAmendment(command) => amendments::sign::withdraw(&ground, command),
        Command::AdviseAmendment(command) => amendments::advise::decide(&ground, &command),
        Command::AcceptAmendments(command) => amendments::settle::accept(&ground, &command),
        Command::RejectAmendment(command) => amendments::settle::reject(&ground, &command),
        Command::AskAmendmentVote(command) => amendments::votes::ask(&ground, command),
        Command::OpenAmendmentVote(command) => amendments::votes::open(&ground, &command),
        Command::TakeOutAmendment(command) => amendments::votes::take_out(&ground, command),
        Command::DeclareConflict(command) => amendments::conflicts::declare(&ground, &command),
        Command::RankAmendments(command) => amendments::ballots::rank(&ground, &command),
        Command::CloseAmendmentVotes(command) => amendments::ballots::close(&ground, command),
        Command::OpenLastReading(command) => amendments::last_reading::open(&ground, command),
        Command::MakeCoherent(command) => amendments::last_reading::make_coherent(&ground, &command),
        Command::CastBallot(command) => cast_ballot::decide(&ground, command),
        Command::FixConsequence(command) => consequence::fix(&ground, command),
        Command::SetEmbargo(command) => embargo::set(&ground, command),
        Command::CorrectText(command) => correct_text::correct(&ground, &command),
        Command::ContestCorrection(command) => correct_text::contest(&ground, command),
        Command::RestartBallot(command) => restart_ballot::decide(&ground, command, context),
        Command::ChangeRapporteurs(command) => rapporteurs::change(&ground, &command),
        Command::AskFastTrack(command) => fast_track::ask(&ground, &command),
        Command::VoteFastTrack(command) => fast_track::vote(&ground, command),
        Command::CloseFastTrackVote(command) => fast_track::close(&ground, command),
        Command::PutToSleep(command) => dormancy::put_to_sleep(&ground, &command),
        Command::ComeBack(command) => dormancy::come_back(&ground, command),
        Command::JoinReferral(command) => join::join(&ground, &command),
        Command::PartReferral(command) => join::part(&ground, command),
        Command::Appeal(command) => appeal::ask(&ground, &command),
        Command::VoteOnAppeal(command) => appeal::vote(&ground, command),
        Command::CloseAppeal(command) => appeal::close(&ground, command),
        Command::AskPublicly(command) => public_question::ask(&ground, &command, context),
        Command::LetQuestionThrough(command) => public_question::let_through(&ground, &command, context),
        Command::SetQuestionAside(command) => public_question::set_aside(&ground, &command),
        Command::OpenKeptVotes(command) => amendments::kept::open(&ground, command),
    }
}
