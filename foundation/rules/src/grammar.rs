//! Where each condition may stand (rules.md §2), as types: a condition in the wrong place cannot be built.
//!
//! A node of a rule stands at a [`Level`]. The level says which scope its conditions have and grants or denies the
//! conditions that are not allowed everywhere: each such condition carries a permit, and a denied permit is of the
//! type [`Denied`], which has no value.
//!
//! | level | scope | opposition, objection, `any`… | `colleges` | `without_any_one` | `…_college` |
//! |---|---|---|---|---|---|
//! | [`Whole`] | electorate or college | granted | granted | granted | granted |
//! | [`WholeReduced`] | electorate or college | granted | granted | denied | denied |
//! | [`InCollege`] | the college at hand | granted | denied | granted | denied |
//! | [`InCollegeReduced`] | the college at hand | granted | denied | denied | denied |
//! | [`Valid`] | electorate or college | denied | granted | denied | denied |
//! | [`ValidInCollege`] | the college at hand | denied | denied | denied | denied |
//!
//! ```
//! use pluriel_rules::condition::{Condition, Node, Quantifier};
//! use pluriel_rules::grammar::{Granted, Here, Whole};
//! use pluriel_rules::{Rule, Share};
//!
//! let half = Node { name: None, condition: Condition::Quorum(Share::HALF, Here) };
//! let everywhere: Condition<Whole> = Condition::Colleges(Granted, Quantifier::Every, Box::new(half));
//! let rule = Rule::new(None, Node { name: None, condition: everywhere }, Vec::new())?;
//! assert_eq!(rule.to_json().to_string(), r#"{"decision":{"every_college":{"quorum":{"at_least":"1/2"}}}}"#);
//! # Ok::<(), pluriel_rules::RuleError>(())
//! ```
//!
//! Colleges inside a college have no permit:
//!
//! ```compile_fail
//! use pluriel_rules::condition::{Condition, Node, Quantifier};
//! use pluriel_rules::grammar::{Granted, Here, InCollege};
//! use pluriel_rules::Share;
//!
//! let half = Node { name: None, condition: Condition::Quorum(Share::HALF, Here) };
//! let nested: Condition<InCollege> = Condition::Colleges(Granted, Quantifier::Every, Box::new(half));
//! ```

use std::fmt::Debug;

use crate::CollegeId;

/// The permit of a condition allowed at a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Granted;

/// The permit of a condition denied at a level: it has no value, hence neither has the condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {}

/// Whether a level allows a condition.
pub trait Permit: Copy + Debug + Eq {
    /// The permit, where it is granted.
    fn ask() -> Option<Self>;
}

impl Permit for Granted {
    fn ask() -> Option<Self> {
        Some(Self)
    }
}

impl Permit for Denied {
    fn ask() -> Option<Self> {
        None
    }
}

/// The scope of a condition outside `each`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// The whole electorate.
    #[default]
    Electorate,
    /// One college, named by `in`.
    College(CollegeId),
}

/// The scope of a condition inside `each` or `every_college`: the college at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Here;

/// The scope that a level gives to its conditions.
pub trait LevelScope: Clone + Debug + Default + Eq {
    /// The scope made of a college named by `in`, where `in` is allowed.
    fn named(college: CollegeId) -> Option<Self>;

    /// The college named, if any.
    fn college(&self) -> Option<&CollegeId>;
}

impl LevelScope for Scope {
    fn named(college: CollegeId) -> Option<Self> {
        Some(Self::College(college))
    }

    fn college(&self) -> Option<&CollegeId> {
        match self {
            Self::Electorate => None,
            Self::College(college) => Some(college),
        }
    }
}

impl LevelScope for Here {
    fn named(_: CollegeId) -> Option<Self> {
        None
    }

    fn college(&self) -> Option<&CollegeId> {
        None
    }
}

/// A place in a rule, with what may stand there.
pub trait Level: Copy + Debug + Eq {
    /// What conditions here may speak of.
    type Scope: LevelScope;
    /// For `opposition`, `organisations_beyond_author`, `no_maintained_objection`, `any` and `at_least`.
    type Judgement: Permit;
    /// For `colleges` and `every_college`.
    type Colleges: Permit;
    /// For `without_any_one`.
    type Removal: Permit;
    /// For `without_any_one_college`.
    type CollegeRemoval: Permit;
    /// The level inside `each` and `every_college`.
    type Each: Level<Each = Self::Each, Reduced = Self::EachReduced, EachReduced = Self::EachReduced>;
    /// The level inside `without_any_one` and `without_any_one_college`.
    type Reduced: Level<Each = Self::EachReduced, Reduced = Self::Reduced, EachReduced = Self::EachReduced>;
    /// The level inside both. The equalities say that levels go no deeper.
    type EachReduced: Level<Each = Self::EachReduced, Reduced = Self::EachReduced, EachReduced = Self::EachReduced>;
    /// The reader's name for this level, in a refusal.
    const PLACE: LevelName;
}

/// A level as a refusal names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelName {
    /// In the decision.
    Decision,
    /// Inside `without_any_one` or `without_any_one_college`.
    Reduced,
    /// Inside `each` or `every_college`.
    College,
    /// Inside both.
    CollegeReduced,
    /// In the conditions of validity.
    Validity,
    /// Inside `each` or `every_college`, in the conditions of validity.
    ValidityInCollege,
}

macro_rules! level {
    (
        $(#[$doc:meta])* $name:ident as $place:ident: $scope:ty,
        $judgement:ty, $colleges:ty, $removal:ty, $college_removal:ty, each $each:ty, reduced $reduced:ty
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {}

        impl Level for $name {
            type Scope = $scope;
            type Judgement = $judgement;
            type Colleges = $colleges;
            type Removal = $removal;
            type CollegeRemoval = $college_removal;
            type Each = $each;
            type Reduced = $reduced;
            type EachReduced = <$each as Level>::Reduced;
            const PLACE: LevelName = LevelName::$place;
        }
    };
}

level!(
    /// The decision.
    Whole as Decision: Scope, Granted, Granted, Granted, Granted, each InCollege, reduced WholeReduced
);
level!(
    /// The decision, inside `without_any_one` or `without_any_one_college`.
    WholeReduced as Reduced: Scope, Granted, Granted, Denied, Denied, each InCollegeReduced, reduced WholeReduced
);
level!(
    /// Inside `each` or `every_college`.
    InCollege as College: Here, Granted, Denied, Granted, Denied, each InCollege, reduced InCollegeReduced
);
level!(
    /// Inside `each` or `every_college`, and with an organisation or a college taken out.
    InCollegeReduced as CollegeReduced: Here, Granted, Denied, Denied, Denied,
    each InCollegeReduced, reduced InCollegeReduced
);
level!(
    /// The conditions of validity: `quorum`, `support`, and `every_college`, `colleges` and `all` around them.
    Valid as Validity: Scope, Denied, Granted, Denied, Denied, each ValidInCollege, reduced Valid
);
level!(
    /// The conditions of validity inside `each` or `every_college`.
    ValidInCollege as ValidityInCollege: Here, Denied, Denied, Denied, Denied,
    each ValidInCollege, reduced ValidInCollege
);
