//! Who may enter, who reviews, who votes.

use crate::calls::kind::Circle;
use crate::fields::{Fields, FromYaml, Kind, Words, Written, keys};
use crate::yaml::Entry;

keys! {
    /// Who may enter.
    #[derive(Debug, Clone, Default)]
    pub struct Eligible {
        /// `everyone`, which is the default, `members` (who had a profile when the call came to the
        /// branch), `contributors` or `newcomers`.
        pub who: Option<EligibleCircle> = "who",
        /// Who may not: `judges`, `people`, or names.
        pub except: Vec<Written> = "except",
        /// What else is to be known.
        pub note: Option<Written> = "note",
    }
}

/// Who may enter, by what they are to the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EligibleCircle(pub Circle);

impl Words for EligibleCircle {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("everyone", Self(Circle::Everyone)),
        ("members", Self(Circle::Members)),
        ("contributors", Self(Circle::Contributors)),
        ("newcomers", Self(Circle::Newcomers)),
    ];
}

/// Somebody who reviews entries.
#[derive(Debug, Clone, Default)]
pub struct Judge {
    /// Who.
    pub who: Written,
    /// What they have to do with the matter, in their words.
    pub interest: Option<Written>,
}

keys! {
    /// A judge with what they have to do with the matter.
    #[derive(Debug, Clone, Default)]
    pub struct JudgeKeys {
        /// Who.
        pub who: Option<Written> = "who" as (Kind::Person),
        /// What they have to do with the matter.
        pub interest: Option<Written> = "interest",
    }
}

impl FromYaml for Judge {
    const KIND: Kind = Kind::Either(&Kind::Person, &JudgeKeys::KIND);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        if entry.node.text().is_some() {
            let who = Written::from_yaml(fields, entry)?;
            return Some(Self {
                who,
                interest: None,
            });
        }
        let JudgeKeys { who, interest } = JudgeKeys::from_yaml(fields, entry)?;
        Some(Self {
            who: who?,
            interest,
        })
    }
}

/// Who votes.
#[derive(Debug, Clone)]
pub enum Voters {
    /// By what they are to the hub.
    Circle(Circle),
    /// These people.
    People(Vec<Written>),
}

/// The words for those who vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct VoterCircle(Circle);

impl Words for VoterCircle {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("everyone", Self(Circle::Everyone)),
        ("members", Self(Circle::Members)),
        ("contributors", Self(Circle::Contributors)),
        ("judges", Self(Circle::Judges)),
    ];
}

impl FromYaml for Voters {
    const KIND: Kind = Kind::Either(&VoterCircle::KIND, &Kind::List(&Kind::Person));

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        if entry.node.text().is_some() {
            return VoterCircle::from_yaml(fields, entry).map(|VoterCircle(who)| Self::Circle(who));
        }
        Vec::from_yaml(fields, entry).map(Self::People)
    }
}

keys! {
    /// Somebody who may vote besides.
    #[derive(Debug, Clone, Default)]
    pub struct Admitted {
        /// Who.
        pub who: Option<Written> = "who" as (Kind::Person),
        /// Why.
        pub reason: Option<Written> = "reason",
    }
}
