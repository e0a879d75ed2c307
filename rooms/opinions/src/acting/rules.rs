//! Rules in sentences, in the reader's language and with the council's own names.

use askama::Template;
use pluriel_council::MemberId;
use pluriel_members::{CarriageBy, Members, State as MembersState};
use pluriel_pages::Html;
use pluriel_rules::{CollegeId, Noun, OrganisationId, Rule};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::dormancy_sentence;
use crate::{
    adoption,
    electorate::Electorate,
    rule_names::{self, rule_name},
    state::Opinion,
};

/// A rule that takes more characters is told on demand.
const SHORT: usize = 220;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<details><summary>{{ summary }}</summary><p>{{ sentence }}</p></details>"#
)]
struct OnDemand {
    summary: String,
    sentence: String,
}

/// Who reads: the language, and the council whose names are said.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    /// The words.
    pub speech: &'a Speech,
    /// The council.
    pub members: &'a MembersState,
    /// By what breadth is measured.
    pub by: CarriageBy,
}

impl<'a> Reader<'a> {
    /// The reader of a page.
    pub(crate) fn of(visit: &'a Visit, by: CarriageBy) -> Self {
        Self { speech: &visit.speech, members: visit.room::<Members>(), by }
    }

    /// The whole rule in one sentence.
    pub(crate) fn sentence(self, rule: &Rule) -> String {
        self.speaking(|speech| rule.sentence(speech))
    }

    /// The whole rule, with the numbers that its thresholds mean in this electorate: what may be said of a call under way,
    /// whoever asks.
    pub(crate) fn needed(
        self,
        opinion: &Opinion,
        rule: &Rule,
        electorate: &Electorate,
        dormant: &[MemberId],
    ) -> String {
        let sentence = self.sentence_in(opinion, rule, electorate);
        match dormancy_sentence(self.speech, dormant) {
            Some(uncounted) => format!("{sentence} {uncounted}"),
            None => sentence,
        }
    }

    /// A rule in words, with what its thresholds mean in an electorate.
    fn sentence_in(self, opinion: &Opinion, rule: &Rule, electorate: &Electorate) -> String {
        let counted = Electorate::of(
            electorate.electors().filter(|elector| !opinion.recused.contains_key(&elector.id)).cloned(),
        );
        let thresholds = rule.thresholds_in(&adoption::silent_electorate(&counted));
        let mut numbers: Vec<String> = Vec::new();
        for threshold in thresholds.into_iter().filter(|threshold| threshold.college.is_none()) {
            let number = self.speaking(|speech| threshold.in_words(speech));
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        let sentence = self.sentence(rule);
        if numbers.is_empty() {
            return sentence;
        }
        format!("{sentence} {}", self.speech.quote("acting-rule-today", "numbers", numbers.join(", ")))
    }

    /// A rule in words: at once when they are few, on demand when they are many.
    pub(crate) fn on_demand(self, name: &str, sentence: String) -> Html {
        if sentence.chars().count() <= SHORT {
            return Html::text(&sentence);
        }
        Html::of(&OnDemand {
            summary: self.speech.quote("acting-rule-how", "rule", rule_name(self.speech, name)),
            sentence,
        })
    }

    /// The same in a letter: few words, or where many are told.
    pub(crate) fn in_a_letter(self, name: &str, sentence: String) -> String {
        if sentence.chars().count() <= SHORT {
            return sentence;
        }
        self.speech.quote("acting-rule-elsewhere", "rule", rule_name(self.speech, name))
    }

    fn speaking(self, say: impl FnOnce(pluriel_rules::Speech<'_>) -> String) -> String {
        let lang = rule_names::language(self.speech);
        let noun = match self.by {
            CarriageBy::College => Noun::College,
            CarriageBy::Kind => Noun::Group,
        };
        let college = |id: &CollegeId| self.group(id.as_str());
        let organisation = |id: &OrganisationId| id.to_string();
        say(pluriel_rules::Speech { lang, noun, college: &college, organisation: &organisation })
    }

    /// What the council calls a group: a kind or a college.
    pub(crate) fn group(self, id: &str) -> String {
        let kind = id.parse().ok().and_then(|kind| self.members.kind(&kind)).map(|kind| &kind.names);
        let college = || {
            let known = id.parse().ok().and_then(|college| self.members.college(&college));
            known.map(|college| &college.names)
        };
        match kind.or_else(college) {
            Some(names) => pluriel_members::said(self.speech, names),
            None if id == "undeclared" => self.speech.say("acting-group-undeclared").to_owned(),
            None => id.to_owned(),
        }
    }
}
