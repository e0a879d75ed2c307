//! The words of French.

use crate::carriage::Standing;
use crate::condition::Quantifier;
use crate::criterion::{Base, Ceiling, Criterion, Floor, Opposition, Support};
use crate::evaluation::Outcome;
use crate::outline::Gate;
use crate::rule::{Approval, Silence};
use crate::sentences::Noun;
use crate::sentences::words::{Missing, Where, Whom, Words};
use crate::tally::{Bar, Reading};
use crate::typography::{colon, de, enumerated, is_plural, joined, semicolon};
use crate::{BallotsToFlip, Lang, PositionCounts};

/// French, with the noun of groups; both are masculine and take no elision.
pub(super) struct French(pub Noun);

impl French {
    fn college(&self, count: u32) -> &'static str {
        match (self.0, is_plural(Lang::Fr, count)) {
            (Noun::College, false) => "collège",
            (Noun::College, true) => "collèges",
            (Noun::Group, false) => "groupe",
            (Noun::Group, true) => "groupes",
        }
    }

    /// The scope after a noun: ` du collège « X »`, ` dans le collège`.
    fn scope(&self, preposition: &str, place: &Where) -> String {
        match place {
            Where::Electorate => String::new(),
            Where::College(name) => format!(" {preposition} {} {name}", self.college(1)),
            Where::Here => format!(" {preposition} {}", self.college(1)),
        }
    }

    fn base(&self, of: Base, place: &Where) -> String {
        match of {
            Base::Members => format!("les membres{}", self.scope("du", place)),
            Base::TakingPart => format!("les membres prenant part au vote{}", self.scope("dans le", place)),
            Base::Expressed => format!("les suffrages exprimés{}", self.scope("dans le", place)),
        }
    }

    /// `3 membres du collège « X »`.
    fn some_members(&self, count: u32, place: &Where) -> String {
        format!("{}{}", members(count), self.scope("du", place))
    }

    fn supported(&self, support: Support, place: &Where) -> String {
        match support {
            Support::Count(count) => {
                let verb = verb(count.get(), "soutient", "soutiennent");
                format!("au moins {} {verb} le texte", self.some_members(count.get(), place))
            }
            Support::Share { floor, of } => {
                let (one, many) = if of == Base::Expressed {
                    ("est pour", "sont pour")
                } else {
                    ("soutient le texte", "soutiennent le texte")
                };
                let base = self.base(of, place);
                match floor {
                    Floor::MoreThan(share) if share.is_zero() => format!("au moins un {} {one}", de(&base)),
                    Floor::AtLeast(share) if share.is_one() => format!("tous {base} {many}"),
                    Floor::AtLeast(share) => format!("au moins {share} {} {many}", de(&base)),
                    Floor::MoreThan(share) => format!("plus de {share} {} {many}", de(&base)),
                }
            }
        }
    }

    fn opposed(&self, opposition: Opposition, place: &Where) -> String {
        match opposition {
            Opposition::Count(count) if count.get() == 0 => {
                format!("aucun membre{} ne s’oppose au texte", self.scope("du", place))
            }
            Opposition::Count(count) => {
                let verb = verb(count.get(), "s’oppose", "s’opposent");
                format!("au plus {} {verb} au texte", self.some_members(count.get(), place))
            }
            Opposition::Share { ceiling, of, by_at_least } => {
                let (none, many) = if of == Base::Expressed {
                    ("n’est contre", "sont contre")
                } else {
                    ("ne s’oppose au texte", "s’opposent au texte")
                };
                let base = de(&self.base(of, place));
                let share = match ceiling {
                    Ceiling::AtMost(share) if share.is_zero() => format!("aucun {base} {none}"),
                    Ceiling::AtMost(share) => format!("au plus {share} {base} {many}"),
                    Ceiling::Below(share) => format!("moins de {share} {base} {many}"),
                };
                by_at_least.map_or_else(
                    || share.clone(),
                    |count| {
                        let few = members(count.get());
                        let verb = verb(count.get(), "s’y oppose", "s’y opposent");
                        format!("{share}, ou moins de {few} {verb}")
                    },
                )
            }
        }
    }
}

impl Words for French {
    fn criterion(&self, criterion: Criterion, place: &Where) -> String {
        const TAKE_PART: &str = "prennent part au vote";
        match criterion {
            Criterion::Quorum(share) if share.is_one() => {
                format!("tous {} {TAKE_PART}", self.base(Base::Members, place))
            }
            Criterion::Quorum(share) => {
                format!("au moins {share} {} {TAKE_PART}", de(&self.base(Base::Members, place)))
            }
            Criterion::Support(support) => self.supported(support, place),
            Criterion::Opposition(opposition) => self.opposed(opposition, place),
            Criterion::OrganisationsBeyondAuthor(count) => {
                let organisations = organisations(count.get());
                let verb = verb(count.get(), "soutient", "soutiennent");
                format!(
                    "au moins {organisations} en plus des auteurs {verb} le texte{}",
                    self.scope("dans le", place)
                )
            }
            Criterion::NoMaintainedObjection => {
                format!("aucune objection n’est maintenue{}", self.scope("dans le", place))
            }
        }
    }

    fn in_colleges(&self, quantifier: Quantifier) -> String {
        let many = self.college(2);
        match quantifier {
            Quantifier::Every => format!("dans chaque {}", self.college(1)),
            Quantifier::Count(count) => {
                format!("dans au moins {} {}", count.get(), self.college(count.get()))
            }
            Quantifier::Share(Floor::MoreThan(share)) if share.is_zero() => {
                format!("dans l’un des {many} au moins")
            }
            Quantifier::Share(Floor::AtLeast(share)) if share.is_one() => format!("dans tous les {many}"),
            Quantifier::Share(Floor::AtLeast(share)) => format!("dans au moins {share} des {many}"),
            Quantifier::Share(Floor::MoreThan(share)) => format!("dans plus de {share} des {many}"),
        }
    }

    fn without_any_one(&self) -> String {
        "même en retirant une organisation, quelle qu’elle soit".into()
    }

    fn without_any_one_college(&self) -> String {
        let (one, many) = (self.college(1), self.college(2));
        format!("les {many} étant au moins deux et même en retirant un {one}, quel qu’il soit")
    }

    fn gate(&self, gate: Gate, length: usize) -> String {
        match gate {
            Gate::All => "toutes ces conditions".into(),
            Gate::Any => "au moins une de ces conditions".into(),
            Gate::AtLeast(n) => format!("au moins {n} de ces {length} conditions"),
        }
    }

    fn at_least(&self, gate: Gate, clauses: &[String]) -> String {
        let verb = if matches!(gate, Gate::AtLeast(n) if n > 1) { "sont remplies" } else { "est remplie" };
        let list = clauses.join(semicolon(Lang::Fr));
        format!("{} {verb}{}{list}", self.gate(gate, clauses.len()), colon(Lang::Fr))
    }

    fn all(&self, clauses: &[String]) -> String {
        joined(clauses, ", ", " et ")
    }

    fn any(&self, clauses: &[String]) -> String {
        joined(clauses, ", ", " ou ")
    }

    fn valid_when(&self) -> &'static str {
        "valable quand"
    }

    fn adopted_when(&self) -> &'static str {
        "adopté quand"
    }

    fn expressed_are(&self) -> &'static str {
        "Les suffrages exprimés sont les voix pour et les voix contre."
    }

    fn taking_part_is(&self) -> &'static str {
        "Prendre part au vote, c’est être pour ou contre, ou s’abstenir."
    }

    fn approval(&self, approval: &Approval) -> String {
        let (by, days) = (&approval.by, approval.within_days.get());
        let silence = match approval.silence {
            Silence::None => "le silence ne dit rien",
            Silence::Refused => "le silence vaut refus",
        };
        let days = format!("{days} {}", verb(days, "jour", "jours"));
        format!("puis approbation à donner sous {days} par {by}{}{silence}", semicolon(Lang::Fr))
    }

    fn reading(&self, criterion: Criterion, reading: Reading) -> (String, String) {
        let reached = reading.reached;
        let of_base = match reading.base {
            None => format!("{reached} voix"),
            Some((Base::Members, size)) => format!("{reached} voix sur {}", members(size)),
            Some((Base::TakingPart, size)) => {
                format!("{reached} voix sur {} prenant part au vote", members(size))
            }
            Some((Base::Expressed, size)) => {
                format!("{reached} voix sur {size} {}", verb(size, "suffrage exprimé", "suffrages exprimés"))
            }
        };
        let (label, counted) = match criterion {
            Criterion::Quorum(_) => {
                let part = verb(reached, "a pris part au vote", "ont pris part au vote");
                ("quorum", format!("{} sur {} {part}", members(reached), reading.members))
            }
            Criterion::Support(_) => ("soutien", of_base),
            Criterion::Opposition(_) => ("opposition", of_base),
            Criterion::OrganisationsBeyondAuthor(_) => {
                ("soutien en plus des auteurs", organisations(reached))
            }
            Criterion::NoMaintainedObjection => ("objections maintenues", reached.to_string()),
        };
        (label.into(), format!("{counted}, {}", bar(reading.bar)))
    }

    fn colleges_held(&self, held: u32, colleges: usize, needed: u32) -> (String, String) {
        let label = format!("nombre de {} où c’est le cas", self.college(2));
        (label, format!("{held} sur {colleges}, {}", bar(Bar::AtLeast(needed))))
    }

    fn conditions_held(&self, gate: Gate, held: usize, length: usize, needed: usize) -> (String, String) {
        let label = match gate {
            Gate::All => "toutes ces conditions".into(),
            Gate::Any => "au moins une de ces conditions".into(),
            Gate::AtLeast(n) => format!("au moins {n} de ces {length} conditions"),
        };
        let verb = if held < 2 { "est remplie" } else { "sont remplies" };
        (label, format!("{held} sur {length} {verb}, il en fallait {needed}"))
    }

    fn breaking(&self, holds_with_all: bool, breaking: Option<&Whom>, college: bool) -> (String, String) {
        let (label, all) = if college {
            (format!("en retirant un {}", self.college(1)), "tous")
        } else {
            ("en retirant une organisation".into(), "toutes")
        };
        let finding = match breaking {
            _ if !holds_with_all => format!("la condition n’est pas remplie, même avec {all}"),
            None => "la condition reste remplie".into(),
            Some(whom) => format!("la condition ne serait plus remplie sans {}", any_of(whom)),
        };
        (label, finding)
    }

    fn one_college_alone(&self) -> String {
        format!("il faut au moins deux {}", self.college(2))
    }

    fn of_college(&self, quoted: &str) -> String {
        format!(", {} {quoted}", self.college(1))
    }

    fn missing(&self, missing: Missing, place: &Where) -> String {
        let place = self.scope("dans le", place);
        match missing {
            Missing::Supports { number, opponents: false } => {
                format!("{number} {} de plus{place}", verb(number, "soutien", "soutiens"))
            }
            Missing::Supports { number, opponents: true } => {
                let supports = verb(number, "soutien", "soutiens");
                format!("{number} {supports} de plus{place}, dont certains de membres qui s’opposent")
            }
            Missing::TakingPart(number) => format!("{} de plus prenant part au vote{place}", members(number)),
            Missing::Oppositions(number) => {
                format!("{number} {} de moins{place}", verb(number, "opposition", "oppositions"))
            }
            Missing::Organisations(number) => {
                format!("le soutien {} de plus, en plus des auteurs{place}", de(&organisations(number)))
            }
            Missing::Objections(1) => format!("la levée de l’objection maintenue{place}"),
            Missing::Objections(number) => format!("la levée des {number} objections maintenues{place}"),
            Missing::Impossible => format!("ce qu’aucun vote ne peut donner{place}"),
        }
    }

    fn missing_colleges(&self, number: u32, failing: &[String], clause: &str) -> String {
        let colleges = self.college(number);
        if failing.is_empty() {
            return format!("{number} {colleges} de plus où {clause}");
        }
        format!("{number} {colleges} de plus (parmi {}) où {clause}", enumerated(Lang::Fr, failing))
    }

    fn missing_conditions(&self, number: usize, conditions: &[String]) -> String {
        let (colon, semicolon) = (colon(Lang::Fr), semicolon(Lang::Fr));
        match (number, conditions) {
            (_, [only]) => only.clone(),
            (1, _) => {
                format!("l’une de ces conditions{colon}{}", conditions.join(&format!("{semicolon}ou ")))
            }
            _ => format!("{number} de ces conditions{colon}{}", conditions.join(semicolon)),
        }
    }

    fn missing_independence(&self, whom: &Whom) -> String {
        format!("un résultat qui ne tienne pas à {}", any_of(whom))
    }

    fn still_needed(&self) -> &'static str {
        "Il faudrait encore"
    }

    fn nothing_needed(&self) -> &'static str {
        "Il ne faut rien de plus"
    }

    fn ballots_to_flip(&self, ballots: BallotsToFlip) -> String {
        match ballots {
            BallotsToFlip::Exactly(1) => "1 voix donnée autrement changerait l’issue".into(),
            BallotsToFlip::Exactly(number) => {
                format!("{number} voix données autrement changeraient l’issue, pas moins")
            }
            BallotsToFlip::Never => "aucune voix donnée autrement ne pourrait changer l’issue".into(),
            BallotsToFlip::NotComputed => {
                "le nombre de voix qui, données autrement, changeraient l’issue n’a pas été \
                                           calculé, car il y a trop de situations à comparer"
                    .into()
            }
        }
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::NotValid => "Vote non valable",
            Outcome::Adopted => "Adopté",
            Outcome::NotCarried => "Non adopté",
        }
    }

    fn support(&self, counts: &PositionCounts) -> String {
        let supports = counts.in_favour();
        let verb = verb(supports, "le soutient", "le soutiennent");
        format!("{} sur {} {verb}", members(supports), counts.members())
    }

    fn turnout(&self, counts: &PositionCounts) -> String {
        let part = counts.taking_part();
        let verb = verb(part, "a pris part au vote", "ont pris part au vote");
        format!("{} sur {} {verb}", members(part), counts.members())
    }

    fn needed(&self, number: u32) -> String {
        format!(", il en fallait {number}")
    }

    fn opposition(&self, counts: &PositionCounts) -> String {
        match counts.opposes {
            0 => "personne ne s’y oppose".into(),
            number => format!("{} {}", members(number), verb(number, "s’y oppose", "s’y opposent")),
        }
    }

    fn what_failed(&self) -> &'static str {
        "Ce qui a manqué — "
    }

    fn says_nothing(&self) -> &'static str {
        "Le vote ne dit rien du texte"
    }

    fn carried_by_the_whole(&self, colleges: usize) -> String {
        format!("porté par l’ensemble{}par chacun des {colleges} {}", colon(Lang::Fr), self.college(2))
    }

    fn standing(&self, standing: Standing, quoted: &[String]) -> String {
        let words = match standing {
            Standing::Carried => "porté par",
            Standing::Leaning => "plutôt pour dans",
            Standing::Divided => "partagé dans",
            Standing::Contested => "contesté dans",
            Standing::TooFewVoices => "trop peu de voix dans",
        };
        format!("{words} {}", enumerated(Lang::Fr, quoted))
    }

    fn carried_by_none(&self) -> String {
        format!("porté par aucun {}", self.college(1))
    }

    fn means_today(&self, needed: Bar, of: Base, size: u32) -> String {
        let (number, words) = match needed {
            Bar::AtLeast(number) => (number.to_string(), "au moins"),
            Bar::AtMost(number) => (number.to_string(), "au plus"),
            Bar::Impossible => return "aucun nombre ne convient".into(),
        };
        match of {
            Base::Members => format!("{words} {number} sur {}", members(size)),
            Base::TakingPart if size == 1 => {
                format!("{words} {number} quand le seul membre prend part au vote")
            }
            Base::TakingPart => format!("{words} {number} quand tous prennent part au vote ({size})"),
            Base::Expressed if size == 1 => {
                format!("{words} {number} quand le seul membre est pour ou contre")
            }
            Base::Expressed => format!("{words} {number} quand tous sont pour ou contre ({size})"),
        }
    }
}

fn verb<'w>(count: u32, one: &'w str, many: &'w str) -> &'w str {
    if is_plural(Lang::Fr, count) { many } else { one }
}

fn members(count: u32) -> String {
    format!("{count} {}", verb(count, "membre", "membres"))
}

fn organisations(count: u32) -> String {
    format!("{count} {}", verb(count, "organisation", "organisations"))
}

fn bar(bar: Bar) -> String {
    match bar {
        Bar::AtLeast(number) => format!("il en fallait {number}"),
        Bar::AtMost(0) => "aucune n’était admise".into(),
        Bar::AtMost(number) => {
            format!("{number} au plus {}", verb(number, "était admise", "étaient admises"))
        }
        Bar::Impossible => "ce qu’aucun nombre ne satisfait".into(),
    }
}

/// `A`, or `l’une de ces organisations : A, B et C`.
fn any_of(whom: &Whom) -> String {
    match whom {
        Whom::Named(names, others) => {
            let mut names = names.clone();
            if *others > 0 {
                names.push(format!("{others} autres"));
            }
            match names.as_slice() {
                [only] => only.clone(),
                _ => format!("l’un de ceux-ci{}{}", colon(Lang::Fr), enumerated(Lang::Fr, &names)),
            }
        }
        Whom::Counted(groups) => {
            let in_group = |(group, number): &(String, u32)| format!("{} dans {group}", members(*number));
            if let [(group, 1)] = groups.as_slice() {
                return format!("un membre dans {group}");
            }
            let groups: Vec<String> = groups.iter().map(in_group).collect();
            format!("l’un de ceux-ci{}{}", colon(Lang::Fr), enumerated(Lang::Fr, &groups))
        }
    }
}
