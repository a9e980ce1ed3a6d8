//! A sheet of answers, as its file says it: one small file in a folder of one's own, so that two
//! people never change the same one.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::fields::{Fields, FromYaml, Kind, Words, Written, keys};
use crate::rules::invalid_answer;
use crate::sources::Source;
use crate::yaml::{self, Entry, Node, Value};

/// Most answers of one sheet.
pub const MAX_ANSWERS: usize = 400;

keys! {
    /// What a sheet says.
    #[derive(Debug, Clone, Default)]
    pub struct SheetKeys {
        /// The task that is answered.
        pub task: Option<Written> = "task",
        /// Its answer.
        pub answer: Option<Raw> = "answer",
        /// Why there is none: `cannot-tell`, `wrong-item` or `already-done`.
        pub skip: Option<Skip> = "skip",
        /// What else is to be said.
        pub note: Option<Written> = "note",
        /// Answers to several tasks, by the names of the tasks.
        pub answers: Option<Raw> = "answers",
        /// Whose answer to a task is taken, by the names of the tasks: of those who run the call.
        pub picked: Option<Raw> = "picked",
    }
}

keys! {
    /// Why a task has no answer.
    #[derive(Debug, Clone, Default)]
    pub struct SkipKeys {
        /// `cannot-tell`, `wrong-item` or `already-done`.
        pub skip: Option<Skip> = "skip",
        /// What else is to be said.
        pub note: Option<Written> = "note",
    }
}

/// A value as it is written.
#[derive(Debug, Clone)]
pub struct Raw(pub Entry);

impl FromYaml for Raw {
    const KIND: Kind = Kind::Text;

    fn from_yaml(_: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        Some(Self(entry.clone()))
    }
}

/// Why somebody does not answer a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    /// It cannot be told from what there is.
    CannotTell,
    /// The item does not belong here.
    WrongItem,
    /// What is asked for is there already.
    AlreadyDone,
}

impl Words for Skip {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("cannot-tell", Self::CannotTell),
        ("wrong-item", Self::WrongItem),
        ("already-done", Self::AlreadyDone),
    ];
}

impl Skip {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::CannotTell => "cannot-tell",
            Self::WrongItem => "wrong-item",
            Self::AlreadyDone => "already-done",
        }
    }
}

/// What a sheet says of a task.
#[derive(Debug, Clone)]
pub struct Said {
    /// The task.
    pub task: Written,
    /// What.
    pub given: Given,
}

/// An answer, or why there is none.
#[derive(Debug, Clone)]
pub enum Given {
    /// An answer, at its key; whether it is one that the call allows is for the call to say.
    Answer(Box<Entry>),
    /// There is none.
    Skip(Skip),
    /// Whose answer is taken, by their name in the hub.
    Picked(String),
}

/// A sheet of answers as its file says it.
#[derive(Debug, Clone)]
pub struct AnswerFile {
    /// The call.
    pub call: String,
    /// Whose it is, as the path says.
    pub person: String,
    /// What its file is called, without its ending.
    pub name: String,
    /// The file.
    pub source: Arc<Source>,
    /// What it says.
    pub said: Vec<Said>,
}

impl AnswerFile {
    /// Reads a sheet; what is wrong in it is told, and the rest counts.
    pub fn read(
        [call, person, name]: [&str; 3],
        source: &Arc<Source>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut sheet = Self {
            call: call.to_owned(),
            person: person.to_owned(),
            name: name.to_owned(),
            source: source.clone(),
            said: Vec::new(),
        };
        let tree = match yaml::parse(&source.text) {
            Ok(tree) => tree,
            Err(error) => {
                let place = (&source.path, error.offset..error.offset);
                let message = format!("this sheet is not valid YAML: {}", error.message);
                found.push(
                    Diagnostic::new(&invalid_answer::RULE, place, message)
                        .why(UNCOUNTED)
                        .help("Fix this line; put texts with `: ` or `#` in quotes."),
                );
                return sheet;
            }
        };
        let mut fields = Fields::new(&source.path, &tree, &invalid_answer::RULE);
        let mut keys = SheetKeys::default();
        keys.read_keys(&mut fields);
        sheet.said = said(&mut fields, keys);
        found.extend(fields.finish());
        if sheet.said.len() > MAX_ANSWERS {
            let count = sheet.said.len();
            let message = format!(
                "this sheet has {count} answers, more than the {MAX_ANSWERS} that are read"
            );
            found.push(
                Diagnostic::new(&invalid_answer::RULE, &source.path, message)
                    .why("What is over is not counted.")
                    .help("Put the rest into another file of your folder."),
            );
            sheet.said.truncate(MAX_ANSWERS);
        }
        sheet
    }
}

const UNCOUNTED: &str = "It cannot be counted like this.";

fn said(fields: &mut Fields<'_>, keys: SheetKeys) -> Vec<Said> {
    let mut all = Vec::new();
    let at = fields.node().range.clone();
    match (keys.task, keys.answer, keys.skip) {
        (Some(task), Some(Raw(entry)), None) if entry.node.value != Value::Null => {
            let given = Given::Answer(Box::new(entry));
            all.push(Said { task, given });
        }
        (Some(task), None, Some(skip)) => all.push(Said {
            task,
            given: Given::Skip(skip),
        }),
        (Some(task), Some(_), Some(_)) => fields.report(
            task.range,
            "this task has an answer and a reason why there is none".into(),
            "Keep `answer` or `skip`.",
        ),
        (Some(task), ..) => fields.report(
            task.range,
            "this task has no answer".into(),
            "Write `answer:`, or `skip: cannot-tell`.",
        ),
        (None, Some(Raw(entry)), _) => fields.report(
            entry.key_range,
            "this answer does not say to which task".into(),
            "Write `task:` with the name of the task, which stands on its page.",
        ),
        (None, None, _) => {
            if keys.answers.is_none() && keys.picked.is_none() {
                fields.report(
                    at.start..at.start,
                    "this sheet has no answers".into(),
                    "Write `task:` and `answer:`, or `answers: { TASK: ANSWER }`.",
                );
            }
        }
    }
    if let Some(Raw(entry)) = keys.answers {
        for inner in map(fields, &entry) {
            let task = key(inner);
            let given = match &inner.node.value {
                Value::Map(_) => {
                    let skipped = SkipKeys::from_yaml(fields, inner);
                    let skip = skipped.and_then(|keys| keys.skip);
                    if skip.is_none() {
                        fields.wrong(&inner.node, "an answer, or `{ skip: cannot-tell }`");
                    }
                    skip.map(Given::Skip)
                }
                Value::Null => None,
                _ => Some(Given::Answer(Box::new(inner.clone()))),
            };
            all.extend(given.map(|given| Said { task, given }));
        }
    }
    if let Some(Raw(entry)) = keys.picked {
        for inner in map(fields, &entry) {
            let who = fields.text_of(&inner.node);
            all.extend(who.map(|who| Said {
                task: key(inner),
                given: Given::Picked(who.trim().trim_start_matches('@').to_owned()),
            }));
        }
    }
    all
}

fn key(entry: &Entry) -> Written {
    Written {
        text: entry.key.clone(),
        range: entry.key_range.clone(),
    }
}

fn map<'e>(fields: &mut Fields<'_>, entry: &'e Entry) -> &'e [Entry] {
    if !matches!(entry.node.value, Value::Map(_)) {
        let node: &Node = &entry.node;
        fields.wrong(node, "a map of `task: answer` lines");
    }
    entry.node.entries()
}
