//! The words of English.

use crate::carriage::Standing;
use crate::condition::Quantifier;
use crate::criterion::{Base, Ceiling, Criterion, Floor, Opposition, Support};
use crate::evaluation::Outcome;
use crate::outline::Gate;
use crate::rule::{Approval, Silence};
use crate::sentences::Noun;
use crate::sentences::words::{Missing, Where, Whom, Words};
use crate::tally::{Bar, Reading};
use crate::typography::{enumerated, is_plural, joined};
use crate::{BallotsToFlip, Lang, PositionCounts};

/// English, with the noun of groups.
pub(super) struct English(pub Noun);

impl English {
    fn college(&self, count: u32) -> &'static str {
        match (self.0, count == 1) {
            (Noun::College, true) => "college",
            (Noun::College, false) => "colleges",
            (Noun::Group, true) => "group",
            (Noun::Group, false) => "groups",
        }
    }

    /// The scope after a noun: ` of college “X”`, ` in the college`.
    fn scope(&self, preposition: &str, place: &Where) -> String {
        match place {
            Where::Electorate => String::new(),
            Where::College(name) => format!(" {preposition} {} {name}", self.college(1)),
            Where::Here => format!(" {preposition} the {}", self.college(1)),
        }
    }

    fn base(&self, of: Base, place: &Where) -> String {
        match of {
            Base::Members => format!("the members{}", self.scope("of", place)),
            Base::TakingPart => format!("the members taking part{}", self.scope("in", place)),
            Base::Expressed => format!("the votes expressed{}", self.scope("in", place)),
        }
    }

    /// `3 members of college “X”`.
    fn some_members(&self, count: u32, place: &Where) -> String {
        format!("{}{}", members(count), self.scope("of", place))
    }

    fn supported(&self, support: Support, place: &Where) -> String {
        match support {
            Support::Count(count) => {
                let verb = verb(count.get(), "supports", "support");
                format!("at least {} {verb} the text", self.some_members(count.get(), place))
            }
            Support::Share { floor, of } => {
                let (one, many) = if of == Base::Expressed {
                    ("is for", "are for")
                } else {
                    ("supports the text", "support the text")
                };
                let base = self.base(of, place);
                match floor {
                    Floor::MoreThan(share) if share.is_zero() => format!("at least one of {base} {one}"),
                    Floor::AtLeast(share) if share.is_one() => format!("all of {base} {many}"),
                    Floor::AtLeast(share) => format!("at least {share} of {base} {many}"),
                    Floor::MoreThan(share) => format!("more than {share} of {base} {many}"),
                }
            }
        }
    }

    fn opposed(&self, opposition: Opposition, place: &Where) -> String {
        match opposition {
            Opposition::Count(count) if count.get() == 0 => {
                format!("no member{} opposes the text", self.scope("of", place))
            }
            Opposition::Count(count) => {
                let verb = verb(count.get(), "opposes", "oppose");
                format!("at most {} {verb} the text", self.some_members(count.get(), place))
            }
            Opposition::Share { ceiling, of, by_at_least } => {
                let (one, many) = if of == Base::Expressed {
                    ("is against", "are against")
                } else {
                    ("opposes the text", "oppose the text")
                };
                let base = self.base(of, place);
                let share = match ceiling {
                    Ceiling::AtMost(share) if share.is_zero() => format!("none of {base} {one}"),
                    Ceiling::AtMost(share) => format!("at most {share} of {base} {many}"),
                    Ceiling::Below(share) => format!("less than {share} of {base} {many}"),
                };
                by_at_least.map_or_else(
                    || share.clone(),
                    |count| {
                        let few = members(count.get());
                        format!("{share}, or fewer than {few} {} it", verb(count.get(), "opposes", "oppose"))
                    },
                )
            }
        }
    }
}

impl Words for English {
    fn criterion(&self, criterion: Criterion, place: &Where) -> String {
        match criterion {
            Criterion::Quorum(share) if share.is_one() => {
                format!("all of {} take part", self.base(Base::Members, place))
            }
            Criterion::Quorum(share) => {
                format!("at least {share} of {} take part", self.base(Base::Members, place))
            }
            Criterion::Support(support) => self.supported(support, place),
            Criterion::Opposition(opposition) => self.opposed(opposition, place),
            Criterion::OrganisationsBeyondAuthor(count) => {
                let organisations = organisations(count.get());
                let verb = verb(count.get(), "supports", "support");
                format!(
                    "at least {organisations} beyond the authors {verb} the text{}",
                    self.scope("in", place)
                )
            }
            Criterion::NoMaintainedObjection => {
                format!("no objection is maintained{}", self.scope("in", place))
            }
        }
    }

    fn in_colleges(&self, quantifier: Quantifier) -> String {
        let many = self.college(2);
        match quantifier {
            Quantifier::Every => format!("in every {}", self.college(1)),
            Quantifier::Count(count) => format!("in at least {} {}", count.get(), self.college(count.get())),
            Quantifier::Share(Floor::MoreThan(share)) if share.is_zero() => {
                format!("in one of the {many} at least")
            }
            Quantifier::Share(Floor::AtLeast(share)) if share.is_one() => format!("in all of the {many}"),
            Quantifier::Share(Floor::AtLeast(share)) => format!("in at least {share} of the {many}"),
            Quantifier::Share(Floor::MoreThan(share)) => format!("in more than {share} of the {many}"),
        }
    }

    fn without_any_one(&self) -> String {
        "even with any one organisation taken out".into()
    }

    fn without_any_one_college(&self) -> String {
        let (one, many) = (self.college(1), self.college(2));
        format!("there being two {many} at least and even with any one {one} taken out")
    }

    fn gate(&self, gate: Gate, length: usize) -> String {
        match gate {
            Gate::All => "all of these conditions".into(),
            Gate::Any => "at least one of these conditions".into(),
            Gate::AtLeast(n) => format!("at least {n} of these {length} conditions"),
        }
    }

    fn at_least(&self, gate: Gate, clauses: &[String]) -> String {
        format!("{} hold: {}", self.gate(gate, clauses.len()), clauses.join("; "))
    }

    fn all(&self, clauses: &[String]) -> String {
        joined(clauses, ", ", " and ")
    }

    fn any(&self, clauses: &[String]) -> String {
        joined(clauses, ", ", " or ")
    }

    fn valid_when(&self) -> &'static str {
        "valid when"
    }

    fn adopted_when(&self) -> &'static str {
        "adopted when"
    }

    fn expressed_are(&self) -> &'static str {
        "Votes expressed are those for or against."
    }

    fn taking_part_is(&self) -> &'static str {
        "To take part is to be for or against, or to abstain."
    }

    fn approval(&self, approval: &Approval) -> String {
        let (by, days) = (&approval.by, approval.within_days.get());
        let silence = match approval.silence {
            Silence::None => "its silence says nothing",
            Silence::Refused => "its silence is a refusal",
        };
        let days = if days == 1 { "1 day".into() } else { format!("{days} days") };
        format!("then {by} is asked for its approval within {days}; {silence}")
    }

    fn reading(&self, criterion: Criterion, reading: Reading) -> (String, String) {
        let reached = reading.reached;
        let of_base = match reading.base {
            None => members(reached),
            Some((Base::Members, size)) => format!("{reached} of {}", members(size)),
            Some((Base::TakingPart, size)) => format!("{reached} of {size} taking part"),
            Some((Base::Expressed, size)) => format!("{reached} of {}", votes(size)),
        };
        let (label, counted) = match criterion {
            Criterion::Quorum(_) => ("quorum", format!("{of_base} took part")),
            Criterion::Support(_) => ("support", of_base),
            Criterion::Opposition(_) => ("opposition", of_base),
            Criterion::OrganisationsBeyondAuthor(_) => ("support beyond the authors", organisations(reached)),
            Criterion::NoMaintainedObjection => ("maintained objections", reached.to_string()),
        };
        (label.into(), format!("{counted}, {}", bar(reading.bar)))
    }

    fn colleges_held(&self, held: u32, colleges: usize, needed: u32) -> (String, String) {
        let label = format!("number of {} where this holds", self.college(2));
        (label, format!("{held} of {colleges}, {}", were_needed(needed)))
    }

    fn conditions_held(&self, gate: Gate, held: usize, length: usize, needed: usize) -> (String, String) {
        let verb = if held == 1 { "holds" } else { "hold" };
        let was = if needed == 1 { "was" } else { "were" };
        let label = match gate {
            Gate::All => "all of these conditions".into(),
            Gate::Any => "at least one of these conditions".into(),
            Gate::AtLeast(n) => format!("at least {n} of these {length} conditions"),
        };
        (label, format!("{held} of {length} {verb}, {needed} {was} needed"))
    }

    fn breaking(&self, holds_with_all: bool, breaking: Option<&Whom>, college: bool) -> (String, String) {
        let label = if college {
            format!("without any one {}", self.college(1))
        } else {
            "without any one organisation".into()
        };
        let finding = match breaking {
            _ if !holds_with_all => "this does not hold even with all".into(),
            None => "this still holds".into(),
            Some(whom) => format!("this would fail without {}", any_of(whom)),
        };
        (label, finding)
    }

    fn one_college_alone(&self) -> String {
        format!("there must be two {} at least", self.college(2))
    }

    fn of_college(&self, quoted: &str) -> String {
        format!(", {} {quoted}", self.college(1))
    }

    fn missing(&self, missing: Missing, place: &Where) -> String {
        let place = self.scope("in", place);
        match missing {
            Missing::Supports { number, opponents: false } => {
                format!("{number} more {}{place}", verb(number, "support", "supports"))
            }
            Missing::Supports { number, opponents: true } => {
                let supports = verb(number, "support", "supports");
                format!("{number} more {supports}{place}, some from members that oppose")
            }
            Missing::TakingPart(number) => format!("{number} more {} taking part{place}", member(number)),
            Missing::Oppositions(number) => {
                format!("{number} {} fewer{place}", verb(number, "opposition", "oppositions"))
            }
            Missing::Organisations(number) => {
                let organisation = verb(number, "organisation", "organisations");
                format!("{number} more {organisation} beyond the authors in support{place}")
            }
            Missing::Objections(1) => format!("the 1 maintained objection lifted{place}"),
            Missing::Objections(number) => format!("the {number} maintained objections lifted{place}"),
            Missing::Impossible => format!("what no ballot can give{place}"),
        }
    }

    fn missing_colleges(&self, number: u32, failing: &[String], clause: &str) -> String {
        let colleges = self.college(number);
        if failing.is_empty() {
            return format!("{number} more {colleges} in which {clause}");
        }
        format!("{number} more {colleges} (of {}) in which {clause}", enumerated(Lang::En, failing))
    }

    fn missing_conditions(&self, number: usize, conditions: &[String]) -> String {
        match (number, conditions) {
            (_, [only]) => only.clone(),
            (1, _) => format!("one of these: {}", conditions.join("; or ")),
            _ => format!("{number} of these: {}", conditions.join("; ")),
        }
    }

    fn missing_independence(&self, whom: &Whom) -> String {
        format!("a result that does not hang on {}", any_of(whom))
    }

    fn still_needed(&self) -> &'static str {
        "Still needed"
    }

    fn nothing_needed(&self) -> &'static str {
        "Nothing more is needed"
    }

    fn ballots_to_flip(&self, ballots: BallotsToFlip) -> String {
        match ballots {
            BallotsToFlip::Exactly(1) => "1 ballot cast otherwise would change the outcome".into(),
            BallotsToFlip::Exactly(number) => {
                format!("{number} ballots cast otherwise would change the outcome, no fewer")
            }
            BallotsToFlip::Never => "no ballots cast otherwise could change the outcome".into(),
            BallotsToFlip::NotComputed => {
                "how many ballots cast otherwise would change the outcome was not computed: there are too many \
                 situations to compare"
                    .into()
            }
        }
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::NotValid => "Not valid",
            Outcome::Adopted => "Adopted",
            Outcome::NotCarried => "Not adopted",
        }
    }

    fn support(&self, counts: &PositionCounts) -> String {
        let supports = counts.in_favour();
        format!("{supports} of {} {} it", members(counts.members()), verb(supports, "supports", "support"))
    }

    fn turnout(&self, counts: &PositionCounts) -> String {
        format!("{} of {} took part", counts.taking_part(), members(counts.members()))
    }

    fn needed(&self, number: u32) -> String {
        format!(", {}", were_needed(number))
    }

    fn opposition(&self, counts: &PositionCounts) -> String {
        match counts.opposes {
            0 => "nobody opposes it".into(),
            number => format!("{} {} it", members(number), verb(number, "opposes", "oppose")),
        }
    }

    fn what_failed(&self) -> &'static str {
        "What failed — "
    }

    fn says_nothing(&self) -> &'static str {
        "The ballot says nothing of the text"
    }

    fn carried_by_the_whole(&self, colleges: usize) -> String {
        format!("carried by the whole: by each of the {colleges} {}", self.college(2))
    }

    fn standing(&self, standing: Standing, quoted: &[String]) -> String {
        let words = match standing {
            Standing::Carried => "carried by",
            Standing::Leaning => "leaning in",
            Standing::Divided => "divided in",
            Standing::Contested => "contested in",
            Standing::TooFewVoices => "too few voices in",
        };
        format!("{words} {}", enumerated(Lang::En, quoted))
    }

    fn carried_by_none(&self) -> String {
        format!("carried by no {}", self.college(1))
    }

    fn means_today(&self, needed: Bar, of: Base, size: u32) -> String {
        let (number, words) = match needed {
            Bar::AtLeast(number) => (number.to_string(), "at least"),
            Bar::AtMost(number) => (number.to_string(), "at most"),
            Bar::Impossible => return "no number satisfies this".into(),
        };
        match of {
            Base::Members => format!("{words} {number} of {}", members(size)),
            Base::TakingPart => format!("{words} {number} when all {size} take part"),
            Base::Expressed => format!("{words} {number} when all {size} are for or against"),
        }
    }
}

fn verb<'w>(count: u32, one: &'w str, many: &'w str) -> &'w str {
    if is_plural(Lang::En, count) { many } else { one }
}

fn member(count: u32) -> &'static str {
    verb(count, "member", "members")
}

fn members(count: u32) -> String {
    format!("{count} {}", member(count))
}

fn votes(count: u32) -> String {
    format!("{count} {}", verb(count, "vote expressed", "votes expressed"))
}

fn organisations(count: u32) -> String {
    format!("{count} {}", verb(count, "organisation", "organisations"))
}

fn were_needed(number: u32) -> String {
    format!("{number} {} needed", verb(number, "was", "were"))
}

fn bar(bar: Bar) -> String {
    match bar {
        Bar::AtLeast(number) => were_needed(number),
        Bar::AtMost(0) => "none was allowed".into(),
        Bar::AtMost(number) => format!("at most {number} {} allowed", verb(number, "was", "were")),
        Bar::Impossible => "which no number satisfies".into(),
    }
}

/// `A`, or `any one of A, B and C`.
fn any_of(whom: &Whom) -> String {
    match whom {
        Whom::Named(names, others) => {
            let mut names = names.clone();
            if *others > 0 {
                names.push(format!("{others} others"));
            }
            match names.as_slice() {
                [only] => only.clone(),
                _ => format!("any one of {}", enumerated(Lang::En, &names)),
            }
        }
        Whom::Counted(groups) => {
            let in_group = |(group, number): &(String, u32)| format!("{} in {group}", members(*number));
            match groups.as_slice() {
                [(group, 1)] => format!("a member in {group}"),
                _ => format!(
                    "any one of {}",
                    enumerated(Lang::En, &groups.iter().map(in_group).collect::<Vec<_>>())
                ),
            }
        }
    }
}
