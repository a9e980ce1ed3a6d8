//! Where the front matter of a text is, by its lines alone.

use std::ops::Range;

use super::blanks::{is_blank, trimmed};
use crate::yaml;

/// In which language a front matter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Between lines of `---`.
    Yaml,
    /// Between lines of `+++`.
    Toml,
    /// An object in braces, as Hugo reads it.
    Json,
}

/// A front matter with its fences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub form: Form,
    /// The line that opens it.
    pub first: Range<usize>,
    /// What is between the fences; of JSON, the braces too.
    pub inner: Range<usize>,
    /// Where the text begins.
    pub body: usize,
    /// Whether a line closes it.
    pub closed: bool,
}

/// The front matter at the start of a text.
pub(super) fn find(text: &str) -> Option<Block> {
    let mut lines = Lines { text, at: 0 };
    let first = lines
        .by_ref()
        .find(|line| !trimmed(&text[line.clone()]).is_empty())?;
    let fence = trimmed(&text[first.clone()]);
    if fence.starts_with('{') {
        return json(text, first);
    }
    let form = match fence {
        "---" => Form::Yaml,
        "+++" => Form::Toml,
        _ => return None,
    };
    let start = lines.at;
    let is_indented = text[first.clone()].chars().next().is_some_and(is_blank);
    let closes = |line: &str| {
        matches!(
            (form, line),
            (Form::Yaml, "---" | "...") | (Form::Toml, "+++")
        )
    };
    let mut in_text = false;
    for line in (Lines { text, at: start }) {
        let shown = &text[line.clone()];
        let is_nested = shown.chars().next().is_some_and(is_blank);
        // A line inside a text of several lines closes nothing.
        if closes(trimmed(shown)) && !(is_nested && in_text) {
            let block = Block {
                form,
                first,
                inner: start..line.start,
                body: next_line(text, line.end),
                closed: true,
            };
            // Four blanks make a code block and one before `---` a line: keys between them are
            // surely meant as front matter.
            let inner = &text[block.inner.clone()];
            return Some(block.clone()).filter(|_| {
                (form != Form::Yaml || may_be_keys(inner))
                    && (!is_indented || looks_like_keys(inner))
            });
        }
        if !is_nested && !shown.trim().is_empty() {
            in_text = form == Form::Yaml && opens_text(shown);
        }
    }
    unclosed(text, form, first, start)
}

/// A block that is never closed is the run of keys up to the first empty line; without such a run
/// the line is a thematic break.
fn unclosed(text: &str, form: Form, first: Range<usize>, start: usize) -> Option<Block> {
    let is_key = |line: &str| match form {
        Form::Toml => line
            .split_once('=')
            .is_some_and(|(key, _)| is_name(key.trim())),
        _ => looks_like_key(line),
    };
    let mut lines = Lines { text, at: start };
    lines.next().filter(|line| is_key(&text[line.clone()]))?;
    let mut end = None;
    for line in (Lines { text, at: start }) {
        let shown = &text[line.clone()];
        if trimmed(shown).is_empty() {
            end = Some(line.start);
            break;
        }
        let continues = is_key(shown) || shown.starts_with([' ', '\t', '-', '#', '[']);
        if !continues {
            break;
        }
        if next_line(text, line.end) >= text.len() {
            end = Some(text.len());
        }
    }
    let body = end.unwrap_or(0);
    Some(Block {
        form,
        first,
        inner: start..body.max(start),
        body,
        closed: false,
    })
}

/// An object in braces, up to the brace that closes it; nothing else may be on its last line.
fn json(text: &str, first: Range<usize>) -> Option<Block> {
    let start = first.start + text[first.clone()].find('{')?;
    let inside = text[start + 1..].trim_start();
    if !inside.starts_with('"') {
        return None;
    }
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for (at, byte) in text[start..].bytes().enumerate().take(yaml::MAX_BYTES) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            let end = start + at + 1;
            let rest = Lines { text, at: end }.next().unwrap_or(end..end);
            let is_alone = trimmed(&text[rest.clone()]).is_empty();
            return is_alone.then(|| Block {
                form: Form::Json,
                first,
                inner: start..end,
                body: next_line(text, rest.end),
                closed: true,
            });
        }
    }
    None
}

/// Whether a line ends with the sign of a text of several lines: `summary: >-`.
fn opens_text(line: &str) -> bool {
    let sign = line.rsplit([' ', '\t']).next().unwrap_or_default();
    sign.starts_with(['|', '>'])
        && sign.len() <= 3
        && sign[1..]
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | '-'))
}

/// Whether a block is made of keys: its first line is one, and every line that is not nested.
pub(super) fn looks_like_keys(block: &str) -> bool {
    let mut lines = Lines { text: block, at: 0 }
        .map(|line| &block[line])
        .filter(|line| !trimmed(line).is_empty())
        .peekable();
    lines
        .peek()
        .is_some_and(|line| looks_like_key(trimmed(line)))
        && lines.all(|line| {
            line.starts_with([' ', '\t', '-', '#'])
                || line.chars().next().is_some_and(is_blank)
                || looks_like_key(line)
        })
}

/// Whether a block could be keys at all: what holds no line that begins as one is a text between
/// two rules.
fn may_be_keys(block: &str) -> bool {
    let mut lines = Lines { text: block, at: 0 }
        .map(|line| trimmed(&block[line]))
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .peekable();
    lines.peek().is_none()
        || lines.clone().all(is_spaced_key)
        || lines.any(|line| {
            looks_like_key(line)
                || line.starts_with(['{', '"', '\'', '?', '<']) && line.contains(':')
        })
}

/// Whether a line is a key of several words with its value, as editors of notes write them:
/// `creation date: 2024-03-23`. A sentence has more words before its colon, or signs among them.
fn is_spaced_key(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, value)| {
        let words = key.split(' ');
        key.starts_with(char::is_alphabetic)
            && (1..=3).contains(&words.clone().count())
            && words.into_iter().all(is_name)
            && (value.is_empty() || value.starts_with([' ', '\t']))
    })
}

/// Whether a line could be the first of a front matter: `word:`.
fn looks_like_key(line: &str) -> bool {
    line.split_once(':')
        .is_some_and(|(key, _)| is_name(trimmed(key).trim_matches(['"', '\''])))
}

fn is_name(key: &str) -> bool {
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || "-_.".contains(c))
}

/// Where the next line starts.
fn next_line(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    end + if rest.starts_with("\r\n") {
        2
    } else {
        usize::from(rest.starts_with(['\n', '\r']))
    }
}

/// Lines by their bytes, without line endings (LF, CRLF or CR); `at` is where the next one starts.
#[derive(Clone)]
pub(super) struct Lines<'a> {
    pub text: &'a str,
    pub at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let start = self.at;
        let end = start + rest.find(['\n', '\r']).unwrap_or(rest.len());
        self.at = next_line(self.text, end);
        Some(start..end)
    }
}
