//! Whether standing orders can be set.

use pluriel_council::{FieldError, Refusal};
use pluriel_rules::{Grain, Organisations};

use super::{BOUNDS, BallotForm, BallotWhen, StandingOrders};
use crate::words::Publicity;

impl StandingOrders {
    /// Refuses standing orders that leave a bound, name an unknown rule, contradict themselves, or ask for a part of the
    /// process that this version of Pluriel does not run. Every number out of bounds is told at once, with its bounds.
    pub fn check(&self) -> Result<(), Refusal> {
        let mut errors: Vec<FieldError> = self.out_of_bounds().collect();
        errors.extend(self.unknown_rules());
        errors.extend(self.contradictions());
        errors.extend(self.default_rule_by_names());
        errors.extend(self.default_rule_by_group());
        if errors.is_empty() {
            return Ok(());
        }
        Err(errors.into_iter().fold(Refusal::invalid("opinions-orders-refused"), Refusal::field))
    }

    fn out_of_bounds(&self) -> impl Iterator<Item = FieldError> {
        BOUNDS.iter().filter(|bound| !bound.is_kept(self)).map(|bound| {
            FieldError::new(bound.path, "opinions-orders-out-of-bounds")
                .with("value", bound.value(self))
                .with("least", bound.least)
                .with("most", bound.most)
        })
    }

    fn unknown_rules(&self) -> Vec<FieldError> {
        let mut errors: Vec<_> = self
            .rules
            .iter()
            .filter(|name| self.rule(name).is_none())
            .map(|name| FieldError::new("rules", "opinions-orders-unknown-rule").with("rule", name.as_str()))
            .collect();
        if !self.rules.contains(&self.default_rule) {
            errors.push(
                FieldError::new("default_rule", "opinions-orders-default-rule-not-listed")
                    .with("rule", self.default_rule.as_str()),
            );
        }
        errors
    }

    fn contradictions(&self) -> impl Iterator<Item = FieldError> {
        [
            (
                self.referral.groups > self.referral.sponsors,
                "referral.groups",
                "opinions-orders-more-groups-than-sponsors",
            ),
            (
                self.drafting.lapse_months > self.drafting.last_ballot_months,
                "drafting.lapse_months",
                "opinions-orders-lapse-after-last-ballot",
            ),
            (
                self.answers.remind_before_days >= self.answers.days,
                "answers.remind_before_days",
                "opinions-orders-reminder-before-question",
            ),
            (
                self.follow_up.review_months > self.follow_up.close_months,
                "follow_up.review_months",
                "opinions-orders-review-after-end",
            ),
        ]
        .into_iter()
        .filter(|(wrong, ..)| *wrong)
        .map(|(_, path, code)| FieldError::new(path, code))
    }

    /// Where every opinion is voted in secret, the default rule must not ask who took which position.
    fn default_rule_by_names(&self) -> Option<FieldError> {
        let secret = self.ballot.form == BallotForm::Secret && self.ballot.when == BallotWhen::Always;
        let rule = self.rule(&self.default_rule).filter(|_| secret)?;
        let cannot = rule.recomputes_from(Grain::ByGroup, Organisations::OneSeatEach).err()?;
        let error = FieldError::new("default_rule", "secret-orders-default-rule");
        Some(error.with("rule", self.default_rule.as_str()).with("place", cannot.place.to_string()))
    }

    /// Where tallies by group are all that is published, the default rule must not ask who took which position.
    fn default_rule_by_group(&self) -> Option<FieldError> {
        let rule = self.rule(&self.default_rule).filter(|_| self.publicity == Publicity::ByGroup)?;
        let cannot = rule.recomputes_from(Grain::ByGroup, Organisations::OneSeatEach).err()?;
        let error = FieldError::new("publicity", "publicity-orders-default-rule");
        Some(error.with("rule", self.default_rule.as_str()).with("place", cannot.place.to_string()))
    }
}
