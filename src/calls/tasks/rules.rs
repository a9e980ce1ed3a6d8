//! What holds for a batch of tasks: its keys, checked.

use crate::calls::count::fraction::Fraction;
use crate::calls::tasks::keys::{AgreeRule, TaskKeys};
use crate::calls::tasks::number;
use crate::config::schema::{Kind, Schema};
use crate::diagnostic::Diagnostic;
use crate::fields::{Written, nearest};
use crate::paths::SourcePath;
use crate::privacy::shown;
use crate::rules::invalid_record;

/// What is written; nothing where it says nothing.
fn text(written: Option<&Written>) -> Option<String> {
    let text = written?.text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Most answers of one task that a call may ask for, and most minutes.
const MOST: u32 = 1_000;

/// What holds for a batch of tasks.
#[derive(Debug, Clone, Default)]
pub struct TaskRules {
    /// Where the items come from; `None` where the call does not say it, so that there are none.
    pub from: Option<Source>,
    /// What is asked.
    pub ask: String,
    /// What else to know; may be empty.
    pub help: String,
    /// What an answer may be.
    pub answer: Schema,
    /// Answers as they should be, each with its item.
    pub examples: Vec<(String, String)>,
    /// How many people answer each task, 1 or more.
    pub redundancy: usize,
    /// When answers agree.
    pub agree: Agreement,
    /// Most answers, at least the redundancy.
    pub at_most: usize,
    /// How long an answer takes.
    pub minutes: u32,
    /// Every how many agreed tasks one is asked once more.
    pub recheck: Option<u32>,
}

/// When answers agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// As many as the redundancy are equal.
    Exact,
    /// At least so many are equal, and more than of any other.
    Majority(usize),
    /// Numbers are near their median.
    Within(Tolerance),
    /// One of those who run the call chooses.
    Pick,
}

impl Default for Agreement {
    fn default() -> Self {
        Self::Majority(2)
    }
}

/// How far numbers may be from their median.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tolerance {
    /// By so much.
    Absolute(Fraction),
    /// By so many hundredths of it.
    Percent(Fraction),
}

/// Where items come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The file beside the call: `items.csv` or `items.json`.
    File(&'static str),
    /// Pictures by a path with `*` and `**`.
    Media(String),
    /// What the hub finds of itself.
    Defect(Defect),
}

/// What a hub finds of itself and anybody can put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Defect {
    /// A picture without alternative text.
    MediaWithoutAlt,
    /// An article without a summary.
    MissingSummary,
    /// A short article that asks to be expanded.
    Stub,
    /// An article in no category.
    Uncategorised,
    /// An article that nothing links to.
    Orphan,
    /// A page that is linked and not written.
    RedLink,
    /// A picture or another file without a licence.
    UnlicensedMedia,
}

impl Defect {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::MediaWithoutAlt,
        Self::MissingSummary,
        Self::Stub,
        Self::Uncategorised,
        Self::Orphan,
        Self::RedLink,
        Self::UnlicensedMedia,
    ];

    /// The word in `from`.
    pub fn name(self) -> &'static str {
        match self {
            Self::MediaWithoutAlt => "media-without-alt",
            Self::MissingSummary => "missing-summary",
            Self::Stub => "stubs",
            Self::Uncategorised => "uncategorised",
            Self::Orphan => "orphans",
            Self::RedLink => "red-links",
            Self::UnlicensedMedia => "unlicensed-media",
        }
    }
}

impl TaskRules {
    /// Reads the rules of a batch; what is wrong is told, and something sensible holds in its place.
    pub fn read(
        keys: &TaskKeys,
        path: &SourcePath,
        range: std::ops::Range<usize>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut reader = Reader { path, range, found };
        let redundancy = reader.bounded("redundancy", keys.redundancy, 1);
        let at_most = reader.bounded("at-most", keys.at_most.max(redundancy), redundancy);
        reader.minutes(keys.minutes);
        let examples = keys.examples.iter().filter_map(|example| {
            Some((text(example.item.as_ref())?, text(example.answer.as_ref())?))
        });
        let ask = text(keys.ask.as_ref());
        if ask.is_none() {
            reader.tell(
                "this batch of tasks does not say what is asked: it has no `ask`",
                "Write `ask:` with one question about each item, such as \"Say in one sentence what {title} shows.\"",
            );
        }
        Self {
            from: reader.from(keys.from.as_ref()),
            ask: ask.unwrap_or_default(),
            help: text(keys.help.as_ref()).unwrap_or_default(),
            answer: keys.answer.clone(),
            examples: examples.collect(),
            redundancy: redundancy as usize,
            agree: reader.agreement(keys, redundancy),
            at_most: at_most as usize,
            minutes: keys.minutes.clamp(1, MOST),
            recheck: keys.recheck.filter(|every| *every > 0),
        }
    }
}

struct Reader<'a> {
    path: &'a SourcePath,
    /// Where the batch stands in the call.
    range: std::ops::Range<usize>,
    found: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn tell(&mut self, message: impl Into<String>, help: impl Into<String>) {
        self.tell_at(self.range.clone(), message, help);
    }

    fn tell_at(
        &mut self,
        range: std::ops::Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found.push(
            Diagnostic::new(&invalid_record::RULE, (self.path, range), message)
                .why("People would answer something else than is meant, or nothing at all.")
                .help(help),
        );
    }

    fn bounded(&mut self, key: &str, value: u32, least: u32) -> u32 {
        if !(least..=MOST).contains(&value) {
            self.tell(
                format!("`{key}` of the tasks is {value}, and should be {least} to {MOST}"),
                format!("Write a whole number from {least} to {MOST}."),
            );
        }
        value.clamp(least, MOST)
    }

    fn minutes(&mut self, minutes: u32) {
        self.bounded("minutes", minutes, 1);
    }

    /// Where the items come from.
    fn from(&mut self, written: Option<&Written>) -> Option<Source> {
        let words = || Defect::ALL.map(Defect::name);
        let all = || {
            format!(
                "`items.csv`, `items.json`, a path of pictures such as `content/**/*.jpg`, or one of {}",
                words().map(|word| format!("`{word}`")).join(", ")
            )
        };
        let Some(written) = written else {
            self.tell(
                "this batch of tasks does not say what its items are: it has no `from`",
                format!("Write `from:` with {}.", all()),
            );
            return None;
        };
        let from = written.text.trim_start_matches("./");
        let defect = Defect::ALL.into_iter().find(|it| it.name() == from);
        let found = match from {
            "items.csv" => Some(Source::File("items.csv")),
            "items.json" => Some(Source::File("items.json")),
            _ if defect.is_some() => defect.map(Source::Defect),
            path if path.contains('/') || path.contains('*') => globset::Glob::new(path)
                .is_ok()
                .then(|| Source::Media(path.to_owned())),
            _ => None,
        };
        if found.is_none() {
            let help = match nearest(from, &words()) {
                Some(near) => format!("Did you mean `{near}`?"),
                None => format!("Write {}.", all()),
            };
            let message = format!("`{}` is nothing that tasks come from", shown(from));
            self.tell_at(written.range.clone(), message, help);
        }
        found
    }

    fn agreement(&mut self, keys: &TaskKeys, redundancy: u32) -> Agreement {
        let agree = &keys.agree;
        let within = agree.within.as_ref().and_then(|within| {
            let read = tolerance(&within.text);
            if read.is_none() {
                self.tell_at(
                    within.range.clone(),
                    format!("`{}` is no distance from a median", shown(&within.text)),
                    "Write a number such as `2`, or a share such as `5%`.",
                );
            }
            read
        });
        let of_numbers = matches!(keys.answer.kind, Some(Kind::Number | Kind::Integer));
        let usual = match within {
            Some(_) => AgreeRule::Within,
            None => AgreeRule::Majority,
        };
        match agree.rule.unwrap_or(usual) {
            AgreeRule::Exact => Agreement::Exact,
            AgreeRule::Pick => Agreement::Pick,
            AgreeRule::Within if within.is_some() && of_numbers => {
                within.map_or_else(Agreement::default, Agreement::Within)
            }
            AgreeRule::Within => {
                self.tell(
                    "these answers are to be near their median, and that needs numbers and a distance",
                    "Write `answer: { type: number }` and `agree: { within: 5% }`.",
                );
                Agreement::Majority(half(redundancy))
            }
            AgreeRule::Majority => {
                let at_least = agree.at_least.unwrap_or(half(redundancy) as u32);
                let most = keys.at_most.clamp(redundancy, MOST);
                if !(1..=most).contains(&at_least) {
                    self.tell(
                        format!("`at-least` of the tasks is {at_least}, and should be 1 to {most}"),
                        "Write how many equal answers are enough; there are no more than `at-most`.",
                    );
                }
                Agreement::Majority(at_least.clamp(1, most) as usize)
            }
        }
    }
}

/// More than half.
fn half(redundancy: u32) -> usize {
    redundancy as usize / 2 + 1
}

/// How far: `2` or `5%`.
fn tolerance(text: &str) -> Option<Tolerance> {
    let is_sound = |number: &Fraction| *number >= Fraction::ZERO;
    match text.trim().strip_suffix('%') {
        Some(percent) => number::read(percent)
            .filter(is_sound)
            .map(Tolerance::Percent),
        None => number::read(text).filter(is_sound).map(Tolerance::Absolute),
    }
}
