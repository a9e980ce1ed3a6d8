//! Colours code with short CSS classes, at most one element for each run of one colour.
//!
//! | class | what | class | what |
//! |---|---|---|---|
//! | `c` | comment | `t` | type, class, tag |
//! | `s` | text in quotes | `a` | attribute, key |
//! | `e` | escape in it | `v` | variable, parameter |
//! | `n` | number | `p` | preprocessor, macro, decorator |
//! | `l` | constant of the language | `o` | operator |
//! | `k` | keyword | `i`, `d` | inserted and deleted line |
//! | `f` | function | `h` | heading |
//! | `x` | invalid | | |

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use syntect::parsing::SyntaxReference;
use syntect::util::LinesWithEndings;

use super::escape;

mod beginning;
mod budget;
mod classes;
mod grammar;
mod memo;
mod parser;
#[cfg(test)]
mod tests;

pub use budget::Budget;
pub use classes::CLASSES;
use classes::SYNTAXES;

/// Larger code stays plain: nobody reads it, and colouring is most of a build's time.
const MAX_CODE: usize = 200_000;
/// So does code with a longer line: the patterns may take time that grows with its square.
const MAX_LINE: usize = 2_000;

/// Longest line that is not asked about, since asking means to find the colours.
const WIDE: usize = 240;

/// Bytes of coloured code that are remembered, then forgotten all at once.
const REMEMBERED: usize = 24 << 20;

/// Colours code. It remembers what it has coloured, so that the same code is not coloured again, on
/// this page, on another, or in another run; share one between threads.
#[derive(Default)]
pub struct Highlighter {
    done: Mutex<Done>,
}

/// Code with colours, with the steps that they took; nothing where they took too many.
type Coloured = Option<(Arc<str>, u64)>;

#[derive(Default)]
struct Done {
    /// By language and code.
    coloured: BTreeMap<[u8; 32], Coloured>,
    bytes: usize,
    /// Gives what an earlier run kept, once something is asked for.
    kept: Option<Later>,
    /// Whether there is something that no earlier run has kept.
    is_new: bool,
}

/// Bytes that are read when they are needed.
struct Later(Box<dyn FnOnce() -> Vec<u8> + Send>);

impl Done {
    fn known(&mut self, key: &[u8; 32]) -> Option<Coloured> {
        if let Some(kept) = self.kept.take() {
            let kept: Vec<([u8; 32], Coloured)> =
                postcard::from_bytes(&kept.0()).unwrap_or_default();
            for (key, coloured) in kept {
                self.remember(key, coloured);
            }
        }
        self.coloured.get(key).cloned()
    }

    fn remember(&mut self, key: [u8; 32], coloured: Coloured) {
        if self.bytes > REMEMBERED {
            *self = Self::default();
        }
        self.bytes +=
            size_of_val(&key) + coloured.as_ref().map_or(0, |(coloured, _)| coloured.len());
        self.coloured.insert(key, coloured);
    }
}

/// Why code stays plain although its language is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plain {
    /// It has more bytes than this.
    Long(usize),
    /// A line has more bytes than this.
    LongLine(usize),
    /// Its colours take too many steps.
    Steps,
}

impl Highlighter {
    /// A highlighter; syntaxes are loaded when first needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// One that knows what [`Highlighter::to_keep`] of an earlier run gave, which is asked for when
    /// there is code to colour. What is damaged is coloured again.
    pub fn knowing(kept: impl FnOnce() -> Vec<u8> + Send + 'static) -> Self {
        Self {
            done: Mutex::new(Done {
                kept: Some(Later(Box::new(kept))),
                ..Done::default()
            }),
        }
    }

    /// What another run need not colour again, when it is more than was known before.
    pub fn to_keep(&self) -> Option<Vec<u8>> {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        if !done.is_new {
            return None;
        }
        let all: Vec<(&[u8; 32], &Coloured)> = done.coloured.iter().collect();
        postcard::to_extend(&all, Vec::with_capacity(done.bytes)).ok()
    }

    /// The code as HTML with [`CLASSES`], or nothing when the language is not known, the code is
    /// too large, or the steps do not suffice.
    pub fn highlight(&self, language: &str, code: &str, budget: &mut Budget) -> Option<Arc<str>> {
        if too_large(code).is_some() {
            return None;
        }
        let mut hasher = blake3::Hasher::new();
        hasher.update(language.as_bytes());
        hasher.update(&[0]);
        hasher.update(code.as_bytes());
        let key = *hasher.finalize().as_bytes();
        let lock = || self.done.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().known(&key);
        let coloured = known.unwrap_or_else(|| {
            // Not under the lock: two threads may now and then colour the same code, but none
            // waits.
            let coloured = colour(language, code, &Budget::of_block(code));
            let mut done = lock();
            done.remember(key, coloured.clone());
            done.is_new = true;
            coloured
        });
        match coloured {
            Some((coloured, steps)) if budget.spend(steps).is_ok() => Some(coloured),
            Some(_) => {
                budget.0 = 0;
                None
            }
            None => {
                budget.0 = budget.0.saturating_sub(Budget::of_block(code).0);
                None
            }
        }
    }
}

/// Why code of a known language is shown without colours, when it is.
pub fn plain(language: &str, code: &str, budget: &mut Budget) -> Option<Plain> {
    grammar_of(language)?;
    too_large(code).or_else(|| {
        let coloured = colour(language, code, &Budget::of_block(code));
        let steps = coloured.map_or_else(|| Budget::of_block(code).0, |(_, steps)| steps);
        if steps == Budget::of_block(code).0 || budget.spend(steps).is_err() {
            Some(Plain::Steps)
        } else {
            None
        }
    })
}

/// Whether the code has so long lines that it may stay plain: shorter ones take too many steps only
/// when they are made to.
pub(super) fn is_wide(code: &str) -> bool {
    code.len() > WIDE && code.lines().any(|line| line.len() > WIDE) || code.len() > MAX_CODE
}

fn too_large(code: &str) -> Option<Plain> {
    if code.len() > MAX_CODE {
        return Some(Plain::Long(MAX_CODE));
    }
    code.lines()
        .any(|line| line.len() > MAX_LINE)
        .then_some(Plain::LongLine(MAX_LINE))
}

/// The language that a fenced block's info string starts with, when it is a word without surprises.
pub fn language(info: &str) -> Option<&str> {
    let word = info
        .trim_start_matches(['{', '.', ' '])
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '{' | '}' | ':'))
        .next()?;
    let sound = !word.is_empty()
        && word.len() <= 30
        && word
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+#-_.".contains(&b));
    sound.then_some(word)
}

/// The grammar for a language's name; nothing for plain text and names that are not known.
fn grammar_of(language: &str) -> Option<&'static SyntaxReference> {
    let lower = language.to_ascii_lowercase();
    SYNTAXES.find_syntax_by_token(match lower.as_str() {
        "shell" | "console" | "shellsession" => "bash",
        "jsonc" | "json5" => "json",
        // The bundle has two grammars for it, and both names mean the same.
        "javascript" => "js",
        "text" | "plain" | "plaintext" | "txt" => return None,
        other => other,
    })
}

/// The code with colours, and the steps that they took.
fn colour(language: &str, code: &str, budget: &Budget) -> Option<(Arc<str>, u64)> {
    catch_unwind(AssertUnwindSafe(|| {
        colour_with(grammar_of(language)?, code, budget)
    }))
    .ok()
    .flatten()
}

fn colour_with(grammar: &SyntaxReference, code: &str, budget: &Budget) -> Option<(Arc<str>, u64)> {
    let mut out = Spans {
        out: String::with_capacity(code.len() * 2),
        class: "",
    };
    let left = memo::with_reader(grammar, budget.clone(), |reader| {
        for line in LinesWithEndings::from(code) {
            for (range, class) in &reader.line(line)?.pieces {
                out.write(class, line.get(range.clone()).unwrap_or_default());
            }
        }
        Some(reader.left())
    })?;
    Some((out.finish().into(), budget.0 - left))
}

/// Writes runs of one class as one element; white space joins either neighbour.
struct Spans {
    out: String,
    class: &'static str,
}

impl Spans {
    fn write(&mut self, class: &'static str, text: &str) {
        if class != self.class && !text.trim().is_empty() {
            if !self.class.is_empty() {
                self.out.push_str("</span>");
            }
            if !class.is_empty() {
                self.out.push_str("<span class=\"");
                self.out.push_str(class);
                self.out.push_str("\">");
            }
            self.class = class;
        }
        escape::text(&mut self.out, text);
    }

    fn finish(mut self) -> String {
        if !self.class.is_empty() {
            self.out.push_str("</span>");
        }
        self.out
    }
}
