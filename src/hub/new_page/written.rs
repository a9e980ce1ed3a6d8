//! The front matter of a new page, line by line.

use jiff::civil::Date;

/// What stands where a value is asked for that nobody gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blanks {
    /// Nothing, with a remark on what it may be.
    Empty,
    /// A value that the rules accept, to be replaced by the author; `today` is the day for dates.
    Filled {
        /// The day for dates.
        today: Date,
    },
}

/// How much of a page is written, where not all of it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Its title.
    Title,
    /// What the hub asks for, too.
    Asked,
    /// Remarks, too.
    Remarks,
    /// Its text, too.
    All,
}

/// A page's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The whole file.
    pub text: String,
    /// Keys whose values stand there for the author to replace.
    pub placeholders: Vec<Blank>,
    /// Keys that the hub asks for and that have no value yet.
    pub lacking: Vec<Blank>,
}

/// A key that its author has to give a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// The key.
    pub key: String,
    /// What its value may be, in few words; may be empty.
    pub remark: String,
}

impl Written {
    pub(super) fn of(lines: Vec<Line>, extent: Extent, text: &str) -> Self {
        let of_state = |state: State| {
            let blank = |line: &Line| Blank {
                key: line.key.clone(),
                remark: line.remark.clone(),
            };
            lines
                .iter()
                .filter(|line| line.state == state)
                .map(blank)
                .collect()
        };
        let (placeholders, lacking) = (of_state(State::Placeholder), of_state(State::Lacking));
        let mut out = String::from("---\n");
        for line in lines.iter().filter(|line| line.extent <= extent) {
            out.push_str(&line.text);
            if extent >= Extent::Remarks && !line.remark.is_empty() {
                out.push_str(if line.text.is_empty() { "# " } else { " # " });
                out.push_str(&line.remark);
            }
            out.push('\n');
        }
        out.push_str("---\n\n");
        if extent == Extent::All && !text.trim().is_empty() {
            out.push_str(text.trim_end());
            out.push('\n');
        }
        Self {
            text: out,
            placeholders,
            lacking,
        }
    }
}

/// A line of front matter.
pub(super) struct Line {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) remark: String,
    pub(super) extent: Extent,
    pub(super) state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Given,
    Placeholder,
    Lacking,
    /// Nobody asks for it.
    Open,
}

impl Line {
    pub(super) fn given(key: &str, value: &str) -> Self {
        Self {
            key: key.into(),
            text: format!("{}: {value}", super::placeholder::key(key)),
            remark: String::new(),
            extent: Extent::Asked,
            state: State::Given,
        }
    }

    pub(super) fn empty(key: &str, state: State) -> Self {
        Self {
            text: format!("{}:", super::placeholder::key(key)),
            state,
            ..Self::given(key, "")
        }
    }

    pub(super) fn remark(text: String) -> Self {
        Self {
            key: String::new(),
            text: String::new(),
            remark: text,
            extent: Extent::Remarks,
            state: State::Open,
        }
    }

    pub(super) fn with_remark(mut self, text: &str) -> Self {
        // What hub.yaml says stays one line.
        self.remark = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self
    }
}
