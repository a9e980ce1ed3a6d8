//! The keys of a call.

use crate::calls::kind::{
    CallKind, Circle, Combine, Decides, From, Late, Method, Needs, Proof, Roll, Ties,
};
use crate::calls::tasks::keys::TaskKeys;
use crate::fields::{FromYaml, Kind, Written, keys, list};

mod news;
mod people;

pub use news::{Amendment, Closed, Outcome, Step, StepState, Update};
pub use people::{Admitted, Eligible, EligibleCircle, Judge, JudgeKeys, Voters};

keys! {
    /// What the front matter of a call says, as it is written.
    #[derive(Debug, Clone, Default)]
    pub struct CallKeys {
        /// What it is called; the name of the file without it.
        pub title: Option<Written> = "title",
        /// What is asked for.
        pub kind: CallKind = "kind",
        /// The one question that entries answer, in at most 200 characters.
        pub question: Option<Written> = "question",
        /// One or two sentences, for lists and feeds.
        pub summary: Option<Written> = "summary",
        /// Not published, and takes nothing.
        pub draft: bool = "draft",
        /// Good for a first contribution.
        pub first_time: bool = "first-time",
        /// When entries are taken: a day (its begin) or a time; when the file came to the branch
        /// without it.
        pub opens: Option<Written> = "opens" as (Kind::Date),
        /// Until when entries are taken: a day (its end) or a time; without it the call stays open.
        pub closes: Option<Written> = "closes" as (Kind::Date),
        /// When ballots are taken.
        pub vote: Voting = "vote",
        /// By when the decision is promised.
        pub decide_by: Option<Written> = "decide-by" as (Kind::Date),
        /// The clock of the dates: `UTC`, which is the default, `AoE` (anywhere on Earth) or
        /// `+02:00`.
        pub timezone: Option<Written> = "timezone",
        /// Who runs it, and may decide; who added the file without it.
        pub people: Vec<Written> = "people" as (Kind::List(&Kind::Person)),
        /// Where to ask.
        pub contact: Option<Written> = "contact" as (Kind::Url),
        /// The licence that entries must be under; the hub's default without it.
        pub license: Option<Written> = "license" as (Kind::License),
        /// Who owns an entry, in plain words; shown above every way to enter.
        pub rights: Option<Written> = "rights",
        /// Who may enter.
        pub eligible: Eligible = "eligible",
        /// What judges score, each with its weight.
        pub criteria: Vec<Criterion> = "criteria" as (Kind::List(&Criterion::KIND)) with list,
        /// Who reviews the entries; those who run it without this.
        pub judges: Vec<Judge> = "judges"
            as (Kind::List(&Kind::Either(&Kind::Person, &JudgeKeys::KIND))) with list,
        /// How reviews become a score.
        pub reviews: Reviewing = "reviews",
        /// How people vote.
        pub ballot: Option<BallotRules> = "ballot",
        /// How an entry may come besides.
        pub entry: EntryRules = "entry",
        /// What is decided; one award, `main`, without this.
        pub awards: Vec<Award> = "awards" as (Kind::List(&Award::KIND)) with list,
        /// What decides between equal ones in awards with `ties: draw`.
        pub draw: Lot = "draw",
        /// Most entries of one person, and how many words an entry has.
        pub limits: EntryLimits = "limits",
        /// What becomes of entries that nothing proves to be in time: `ask` (the default) lists
        /// them apart, `refuse` leaves them out, `take` takes them.
        pub late: Late = "late",
        /// People who may vote besides, each with the reason.
        pub admit: Vec<Admitted> = "admit" as (Kind::List(&Admitted::KIND)) with list,
        /// Changes to what is frozen, each with its date and reason.
        pub amendments: Vec<Amendment> = "amendments"
            as (Kind::List(&Amendment::KIND)) with list,
        /// News and answers to questions.
        pub updates: Vec<Update> = "updates" as (Kind::List(&Update::KIND)) with list,
        /// What happens when nothing is decided in time.
        pub unless_decided: Option<Written> = "unless-decided",
        /// The call was called off: when and why.
        pub closed: Option<Closed> = "closed",
        /// Which pages a drive is about.
        pub target: Target = "target",
        /// The small tasks that it asks of many, where its kind is `tasks`.
        pub tasks: Option<TaskKeys> = "tasks",
        /// What became of it after the decision.
        pub outcome: Outcome = "outcome",
        /// The tag of its language; the hub's without it.
        pub language: Option<Written> = "language" as (Kind::Language),
    }
}

keys! {
    /// Which pages a drive is about.
    #[derive(Debug, Clone, Default)]
    pub struct Target {
        /// The pages: `Category:Molluscs` with all below it, paths with `*` and `**` such as
        /// `content/animals/**`, or titles; all articles without it.
        pub pages: Vec<Written> = "pages",
        /// Into which language they are translated: the tag of one of the hub's.
        pub to: Option<Written> = "to" as (Kind::Language),
        /// How many pages are wanted; all without it.
        pub count: Option<u32> = "count",
    }
}

keys! {
    /// How an entry may come.
    #[derive(Debug, Clone, Default)]
    pub struct EntryRules {
        /// Whether the page of the call says how an entry is sent in an envelope, which is opened
        /// within seven days after `closes`. Every call that closes takes envelopes.
        pub sealed: bool = "sealed",
    }
}

keys! {
    /// When ballots are taken.
    #[derive(Debug, Clone, Default, PartialEq)]
    pub struct Voting {
        /// From when.
        pub opens: Option<Written> = "opens" as (Kind::Date),
        /// Until when.
        pub closes: Option<Written> = "closes" as (Kind::Date),
    }
}

keys! {
    /// Something that judges score.
    #[derive(Debug, Clone)]
    pub struct Criterion {
        /// Its name in reviews: small letters, digits and dashes.
        pub id: Option<Written> = "id",
        /// What it asks.
        pub label: Option<Written> = "label",
        /// How much it counts, 1 to 100; 1 without it.
        pub weight: u32 = "weight",
        /// The lowest score; 1 without it.
        pub min: u32 = "min",
        /// The highest score; 5 without it.
        pub max: u32 = "max",
        /// What the scores mean.
        pub help: Option<Written> = "help",
    }
}

impl Default for Criterion {
    fn default() -> Self {
        Self {
            id: None,
            label: None,
            weight: 1,
            min: 1,
            max: 5,
            help: None,
        }
    }
}

keys! {
    /// How reviews become a score.
    #[derive(Debug, Clone)]
    pub struct Reviewing {
        /// How many reviews an entry needs; 2 without it.
        pub each: u32 = "each",
        /// `mean`, which is the default, `median`, `centred` or `borda`.
        pub combine: Combine = "combine",
        /// Until when reviews are taken, and nothing is decided; without it until the decision, and
        /// `decide-by` at the latest.
        pub until: Option<Written> = "until" as (Kind::Date),
        /// Whether those with an entry in the call may review the others.
        pub peers: bool = "peers",
        /// Whether reviews stay in envelopes until `until`, and are opened within seven days.
        pub sealed: bool = "sealed",
    }
}

impl Default for Reviewing {
    fn default() -> Self {
        Self {
            each: 2,
            combine: Combine::default(),
            until: None,
            peers: false,
            sealed: false,
        }
    }
}

keys! {
    /// How people vote.
    #[derive(Debug, Clone)]
    pub struct BallotRules {
        /// `yes-no`, `approval`, which is the default, `score`, `ranked` or `consent`.
        pub method: Method = "method",
        /// Who votes: `everyone` (whoever has a commit or a profile here, also a new one; nobody
        /// checks that one person votes only once), `members`, `contributors`, which is the default,
        /// `judges`, or a list of people.
        pub voters: Voters = "voters",
        /// Since when a voter's work must have been there: before the call was `announced`, which
        /// is the default, or before it `opens`.
        pub roll: Roll = "roll",
        /// What is counted: `ballots`, which is the default, or the `reactions` to issues, which are
        /// shown as support, and decide only an award with `decides: votes`.
        pub from: From = "from",
        /// What shows that a ballot is its voter's: a `sign-off` in its commit, which is the
        /// default, or the `account` in the voter's profile, which opened the request that brought
        /// it, by the forge's list (`submissions: { data: FILE }` in hub.yaml).
        pub proof: Proof = "proof",
        /// How many changes of pages make a contributor a voter; 1 without it.
        pub min_changes: u32 = "min-changes",
        /// Whether "none of these" is an option; what more ballots put below it than above is
        /// dropped.
        pub none: bool = "none",
        /// How many ballots must count for a result; 1 without it.
        pub quorum: u32 = "quorum",
        /// What a `yes-no` vote needs: a `majority`, which is the default, or `two-thirds`.
        pub needs: Needs = "needs",
        /// The highest score of a `score` vote, 1 to 10; 5 without it.
        pub max: u32 = "max",
        /// Whether ballots stay in envelopes until the vote closes, and are opened within seven
        /// days.
        pub sealed: bool = "sealed",
    }
}

impl Default for BallotRules {
    fn default() -> Self {
        Self {
            method: Method::default(),
            voters: Voters::Circle(Circle::Contributors),
            roll: Roll::default(),
            from: From::default(),
            proof: Proof::default(),
            min_changes: 1,
            none: false,
            quorum: 1,
            needs: Needs::default(),
            max: 5,
            sealed: false,
        }
    }
}

keys! {
    /// Something that is decided.
    #[derive(Debug, Clone)]
    pub struct Award {
        /// Its name in decisions; `main` without it.
        pub id: Option<Written> = "id",
        /// What it is called.
        pub title: Option<Written> = "title",
        /// Who decides: `judges`, `votes`, `people` or `consent`.
        pub decides: Option<Decides> = "decides",
        /// How many places there are, 1 to 100; 1 without it.
        pub places: u32 = "places",
        /// What becomes of equal ones for whom there are too few places: they have them `shared`,
        /// which is the default, or a `draw` by lot decides; then the call needs `draw`.
        pub ties: Ties = "ties",
        /// What the places bring.
        pub reward: Option<Written> = "reward",
    }
}

impl Default for Award {
    fn default() -> Self {
        Self {
            id: None,
            title: None,
            decides: None,
            places: 1,
            ties: Ties::default(),
            reward: None,
        }
    }
}

keys! {
    /// What decides between equal ones by lot (RFC 3797): numbers that nobody here can choose.
    #[derive(Debug, Clone, Default)]
    pub struct Lot {
        /// Where the numbers come from, each source in a sentence that leaves no doubt, such as
        /// "Euromillions of 2026-06-26, main numbers".
        pub sources: Vec<Written> = "sources",
        /// From when the numbers are known: a day (its begin) or a time, later than every deadline.
        pub after: Option<Written> = "after" as (Kind::Date),
    }
}

keys! {
    /// How much one person may enter, and how long an entry is.
    #[derive(Debug, Clone, Default)]
    pub struct EntryLimits {
        /// Most entries of one person.
        pub entries: Option<u32> = "entries",
        /// How many words an entry has.
        pub words: WordLimits = "words",
        /// Most people of one entry.
        pub team: Option<u32> = "team",
    }
}

keys! {
    /// How many words an entry has.
    #[derive(Debug, Clone, Default)]
    pub struct WordLimits {
        /// At least.
        pub min: Option<u32> = "min",
        /// At most.
        pub max: Option<u32> = "max",
    }
}
