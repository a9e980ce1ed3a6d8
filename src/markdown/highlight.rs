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

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use syntect::parsing::{ParseState, Scope, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::escape;

mod memo;

/// Larger code stays plain: nobody reads it, and colouring is most of a build's time.
const MAX_CODE: usize = 200_000;
/// So does code with a longer line: the patterns may take time that grows with its square.
const MAX_LINE: usize = 2_000;

/// Bytes of coloured code that are remembered, then forgotten all at once.
const REMEMBERED: usize = 8 << 20;

/// All classes that coloured code has.
pub const CLASSES: &[&str] = &["a", "c", "d", "e", "f", "h", "i", "k", "l", "n", "o", "p", "s", "t", "v", "x"];

/// Scopes and their classes; the longest that fits wins. Scopes follow Sublime Text's naming guide.
const SCOPES: &[(&str, &str)] = &[
    ("comment", "c"),
    ("string", "s"),
    ("punctuation.definition.string", "s"),
    ("constant.character.escape", "e"),
    ("constant.other.placeholder", "e"),
    ("constant.numeric", "n"),
    ("constant", "l"),
    ("keyword", "k"),
    ("keyword.operator", "o"),
    ("keyword.operator.word", "k"),
    ("storage", "k"),
    ("variable.language", "k"),
    ("variable.parameter", "v"),
    ("variable.other.constant", "l"),
    ("variable.function", "f"),
    ("entity.name.function", "f"),
    ("support.function", "f"),
    ("support.macro", "p"),
    ("entity.name.macro", "p"),
    ("entity.name.type", "t"),
    ("entity.name.class", "t"),
    ("entity.name.struct", "t"),
    ("entity.name.enum", "t"),
    ("entity.name.trait", "t"),
    ("entity.name.namespace", "t"),
    ("entity.name.tag", "t"),
    ("entity.other.inherited-class", "t"),
    ("support.type", "t"),
    ("support.class", "t"),
    ("entity.other.attribute-name", "a"),
    ("support.type.property-name", "a"),
    ("meta.annotation", "p"),
    ("meta.preprocessor", "p"),
    ("variable.annotation", "p"),
    ("entity.name.section", "h"),
    ("markup.heading", "h"),
    ("markup.inserted", "i"),
    ("markup.deleted", "d"),
    ("markup.raw", "s"),
    ("invalid", "x"),
    // What is not text inside text: `${name}` in a template string.
    ("meta.interpolation", ""),
    ("source", ""),
];

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);
static CLASS_OF: LazyLock<Vec<(Scope, u32, &'static str)>> =
    LazyLock::new(|| SCOPES.iter().filter_map(|(name, class)| Some((Scope::new(name).ok()?, name.split('.').count() as u32, *class))).collect());

/// Colours code. It remembers what it has coloured last, so that a page which is looked at again is not coloured again; share one
/// between threads.
#[derive(Default)]
pub struct Highlighter {
    done: Mutex<Done>,
}

#[derive(Default)]
struct Done {
    coloured: HashMap<blake3::Hash, Option<Arc<str>>>,
    bytes: usize,
}

impl Highlighter {
    /// A highlighter; syntaxes are loaded when first needed.
    pub fn new() -> Self {
        Self::default()
    }

    /// The code as HTML with [`CLASSES`], or nothing when the language is not known or the code is too large.
    pub fn highlight(&self, language: &str, code: &str) -> Option<Arc<str>> {
        if code.len() > MAX_CODE || code.lines().any(|line| line.len() > MAX_LINE) {
            return None;
        }
        let mut hasher = blake3::Hasher::new();
        hasher.update(language.as_bytes());
        hasher.update(&[0]);
        hasher.update(code.as_bytes());
        let key = hasher.finalize();
        if let Some(done) = self.done.lock().unwrap_or_else(PoisonError::into_inner).coloured.get(&key) {
            return done.clone();
        }
        // Not under the lock: two threads may now and then colour the same code, but none waits.
        let coloured: Option<Arc<str>> = catch_unwind(AssertUnwindSafe(|| colour(language, code))).ok().flatten().map(Arc::from);
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        if done.bytes > REMEMBERED {
            *done = Done::default();
        }
        done.bytes += size_of_val(&key) + coloured.as_ref().map_or(0, |coloured| coloured.len());
        done.coloured.insert(key, coloured.clone());
        coloured
    }
}

/// The language that a fenced block's info string starts with, when it is a word without surprises.
pub fn language(info: &str) -> Option<&str> {
    let word = info.trim_start_matches(['{', '.', ' ']).split(|c: char| c.is_whitespace() || matches!(c, ',' | '{' | '}' | ':')).next()?;
    let sound = !word.is_empty() && word.len() <= 30 && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"+#-_.".contains(&b));
    sound.then_some(word)
}

fn colour(language: &str, code: &str) -> Option<String> {
    let lower = language.to_ascii_lowercase();
    let syntax = SYNTAXES.find_syntax_by_token(match lower.as_str() {
        "shell" | "console" | "shellsession" => "bash",
        "jsonc" | "json5" => "json",
        "text" | "plain" | "plaintext" | "txt" => return None,
        other => other,
    })?;
    let mut out = Spans { out: String::with_capacity(code.len() * 2), class: "" };
    memo::with_reader(&syntax.name, ParseState::new(syntax), |reader| {
        for line in LinesWithEndings::from(code) {
            for (range, class) in &reader.line(line)?.pieces {
                out.write(class, line.get(range.clone()).unwrap_or_default());
            }
        }
        Some(())
    })?;
    Some(out.finish())
}

/// The class of a scope, if it has one of its own.
fn class_of(scope: Scope) -> Option<&'static str> {
    CLASS_OF.iter().filter(|(prefix, ..)| prefix.is_prefix_of(scope)).max_by_key(|(_, length, _)| *length).map(|(.., class)| *class)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remembered_line_has_the_colours_that_a_fresh_one_has() {
        let code = "/* one\n}\ntwo */\nfn a() {\n    \"x\";\n}\nfn a() {\n    \"x\n}\n\";\n}\n";
        let fresh = std::thread::scope(|scope| scope.spawn(|| colour("rust", code)).join()).unwrap();
        for before in ["}\n", "\"x\n}\n", "/* \n}\n", "fn a() {\n    \"x\";\n}\n", code] {
            let remembered = std::thread::scope(|scope| scope.spawn(|| (colour("rust", before), colour("rust", code)).1).join()).unwrap();
            assert_eq!(remembered, fresh, "{before:?}");
        }
        assert!(fresh.unwrap().starts_with("<span class=\"c\">/* one\n}\ntwo */"));
    }
}
