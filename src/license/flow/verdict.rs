//! How a page uses a source, and whether it may.

/// How a page uses a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// Rewritten from it.
    Adapted,
    /// Put into another language.
    Translated,
    /// Joined with other text.
    Merged,
    /// A part of it as it is, within the page's own text.
    Excerpt,
    /// Shown whole, unchanged and under its own licence beside the page's text, as a picture is.
    Collected,
    /// Cited in a short quotation.
    Quoted,
    /// Only its facts.
    Facts,
    /// Only its ideas.
    Inspired,
}

impl Relation {
    /// Every relation, in the order in which they are explained.
    pub const ALL: [Self; 8] = [
        Self::Adapted,
        Self::Translated,
        Self::Merged,
        Self::Excerpt,
        Self::Collected,
        Self::Quoted,
        Self::Facts,
        Self::Inspired,
    ];

    /// The relation of that name, in any case.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|relation| relation.name().eq_ignore_ascii_case(word.trim()))
    }

    /// Its name in front matter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Adapted => "adapted",
            Self::Translated => "translated",
            Self::Merged => "merged",
            Self::Excerpt => "excerpt",
            Self::Collected => "collected",
            Self::Quoted => "quoted",
            Self::Facts => "facts",
            Self::Inspired => "inspired",
        }
    }

    /// Whether the source's own words become part of the page's text, so that the page's licence
    /// covers them.
    pub fn makes_adaptation(self) -> bool {
        matches!(
            self,
            Self::Adapted | Self::Translated | Self::Merged | Self::Excerpt
        )
    }

    /// Whether the page holds the source's work at all, in its text or beside it.
    pub fn reuses(self) -> bool {
        self.makes_adaptation() || self == Self::Collected
    }
}

/// What may be done, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The source's licence lets it flow.
    Allowed,
    /// It does when the source's licence notice is kept.
    Notice,
    /// A person has to decide.
    Human,
    /// It does not.
    Refused,
}

impl Outcome {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Notice => "notice",
            Self::Human => "human",
            Self::Refused => "refused",
        }
    }

    /// Whether nobody needs to be asked.
    pub fn passes(self) -> bool {
        self <= Self::Notice
    }
}

/// What the table says of one source and one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// What may be done.
    pub outcome: Outcome,
    /// Why, in one or two whole sentences.
    pub reason: &'static str,
    /// Address of the licence text or the list of compatible licences that says so.
    pub reference: &'static str,
}

impl Verdict {
    pub(super) fn new(outcome: Outcome, ground: &Ground) -> Self {
        Self {
            outcome,
            reason: ground.reason,
            reference: ground.reference,
        }
    }

    /// Of two verdicts the one that is harder to meet; the first one when they are equal.
    pub(super) fn worse(self, other: Self) -> Self {
        if other.outcome > self.outcome {
            other
        } else {
            self
        }
    }

    /// Of two verdicts the one that is easier to meet; the first one when they are equal.
    pub(super) fn better(self, other: Self) -> Self {
        if other.outcome < self.outcome {
            other
        } else {
            self
        }
    }
}

/// A reason and where it can be read.
#[derive(Debug)]
pub struct Ground {
    /// Whole sentences.
    pub reason: &'static str,
    /// An address.
    pub reference: &'static str,
}
