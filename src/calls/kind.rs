//! The words that a call is written in: its kind, who decides, how opinions are joined.

use crate::fields::Words;

/// Kinds of calls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CallKind {
    /// Ideas worked out as pages, judged.
    #[default]
    Challenge,
    /// The same with a reward.
    Contest,
    /// Short proposals, each with an answer.
    Ideas,
    /// Reviews of pages that are there.
    ReviewDrive,
    /// Translations of pages that are there.
    TranslationDrive,
    /// One question about each of many items, answered by many people.
    Tasks,
}

impl Words for CallKind {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("challenge", Self::Challenge),
        ("contest", Self::Contest),
        ("ideas", Self::Ideas),
        ("review-drive", Self::ReviewDrive),
        ("translation-drive", Self::TranslationDrive),
        ("tasks", Self::Tasks),
    ];
}

impl CallKind {
    /// Whether it asks for work on pages that are there, and takes no entries.
    pub fn is_drive(self) -> bool {
        matches!(self, Self::ReviewDrive | Self::TranslationDrive)
    }

    /// Whether people send entries, which are judged.
    pub fn takes_entries(self) -> bool {
        !self.is_drive() && self != Self::Tasks
    }

    /// Whether it says into which language.
    pub fn wants_language(self) -> bool {
        self == Self::TranslationDrive
    }

    /// The word in the file.
    pub fn name(self) -> &'static str {
        word(self)
    }
}

/// Who decides an award.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Decides {
    /// The reviews of judges.
    Judges,
    /// The ballots of voters.
    Votes,
    /// Those who run the call.
    #[default]
    People,
    /// Everybody, unless somebody objects.
    Consent,
}

impl Words for Decides {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("judges", Self::Judges),
        ("votes", Self::Votes),
        ("people", Self::People),
        ("consent", Self::Consent),
    ];
}

impl Decides {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        word(self)
    }
}

/// What becomes of equal ones when there are fewer places than they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ties {
    /// They share the place, and there are more places.
    #[default]
    Shared,
    /// They are drawn by lot.
    Draw,
}

impl Words for Ties {
    const WORDS: &'static [(&'static str, Self)] =
        &[("shared", Self::Shared), ("draw", Self::Draw)];
}

impl Ties {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        word(self)
    }
}

/// How the reviews of an entry become one score.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Combine {
    /// The mean of the totals.
    #[default]
    Mean,
    /// The middle one, or the mean of the middle two.
    Median,
    /// The mean of what each total is above or below the judge's own mean.
    Centred,
    /// The mean of the places that each judge gives.
    Borda,
}

impl Words for Combine {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("mean", Self::Mean),
        ("median", Self::Median),
        ("centred", Self::Centred),
        ("borda", Self::Borda),
    ];
}

impl Combine {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        word(self)
    }
}

/// How ballots are filled in and counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Method {
    /// `choose: yes`, `no` or `abstain`.
    YesNo,
    /// `approve: [a, b]`; most approvals win.
    #[default]
    Approval,
    /// `scores: { a: 5 }`; the highest sum wins.
    Score,
    /// `ranking: [a, [b, c]]`; counted by Schulze's method.
    Ranked,
    /// `object: reason`; passes unless an objection stands.
    Consent,
}

impl Words for Method {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("yes-no", Self::YesNo),
        ("approval", Self::Approval),
        ("score", Self::Score),
        ("ranked", Self::Ranked),
        ("consent", Self::Consent),
    ];
}

impl Method {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        word(self)
    }

    /// Whether a ballot names options.
    pub fn names_options(self) -> bool {
        matches!(self, Self::Approval | Self::Score | Self::Ranked)
    }

    /// The key of a ballot that is filled in so.
    pub fn ballot_key(self) -> &'static str {
        match self {
            Self::YesNo => "choose",
            Self::Approval => "approve",
            Self::Score => "scores",
            Self::Ranked => "ranking",
            Self::Consent => "object",
        }
    }
}

/// How many of those who say yes or no must say yes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Needs {
    /// More than half.
    #[default]
    Majority,
    /// Two thirds or more.
    TwoThirds,
}

impl Words for Needs {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("majority", Self::Majority),
        ("two-thirds", Self::TwoThirds),
    ];
}

/// What a vote is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum From {
    /// Ballots.
    #[default]
    Ballots,
    /// Thumbs up at issues, counted by the forge: support, which is open to anybody.
    Reactions,
}

impl Words for From {
    const WORDS: &'static [(&'static str, Self)] =
        &[("ballots", Self::Ballots), ("reactions", Self::Reactions)];
}

/// What shows that a ballot is its voter's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Proof {
    /// The voter's `Signed-off-by` in the commit.
    #[default]
    SignOff,
    /// The forge's list: the request that brought it was opened by the account in the voter's
    /// profile.
    Account,
}

impl Words for Proof {
    const WORDS: &'static [(&'static str, Self)] =
        &[("sign-off", Self::SignOff), ("account", Self::Account)];
}

impl Proof {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        word(self)
    }
}

/// Since when a voter must have been there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Roll {
    /// Before the call came to the branch.
    #[default]
    Announced,
    /// Before it opened.
    Opens,
}

impl Words for Roll {
    const WORDS: &'static [(&'static str, Self)] =
        &[("announced", Self::Announced), ("opens", Self::Opens)];
}

/// Who may take part, by what they are to the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Circle {
    /// Anybody.
    Everyone,
    /// Those with a profile.
    Members,
    /// Those whose work is in pages of the hub.
    Contributors,
    /// Those without a change in the hub.
    Newcomers,
    /// The judges of the call.
    Judges,
}

/// What becomes of entries that nothing proves to be in time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Late {
    /// They are left out.
    Refuse,
    /// They are listed as not proven, and count when the decision names them.
    #[default]
    Ask,
    /// They are taken.
    Take,
}

impl Words for Late {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("refuse", Self::Refuse),
        ("ask", Self::Ask),
        ("take", Self::Take),
    ];
}

/// The word of a choice.
fn word<T: Words + PartialEq>(choice: T) -> &'static str {
    T::WORDS
        .iter()
        .find(|(_, known)| *known == choice)
        .map_or("", |(word, _)| word)
}
