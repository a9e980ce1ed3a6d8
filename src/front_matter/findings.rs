//! What is wrong with a page's front matter.

use std::ops::Range;

use super::block::{Block, Form, Lines};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::front_matter_syntax;
use crate::sources::Source;
use crate::yaml::SyntaxError;

const WHY: &str = "Without its front matter a page loses its title, categories, licence and credit. Its text is published all the same.";

/// The findings of a page's front matter.
pub(super) struct Findings<'a> {
    pub source: &'a Source,
    pub diagnostics: &'a mut Vec<Diagnostic>,
}

impl Findings<'_> {
    fn add(&mut self, severity: Severity, range: Range<usize>, message: String, help: &str) {
        self.diagnostics.push(
            Diagnostic::new(
                &front_matter_syntax::RULE,
                (&self.source.path, range),
                message,
            )
            .severity(severity)
            .why(WHY)
            .help(help),
        );
    }

    /// No line closes it.
    pub(super) fn unclosed(&mut self, block: &Block) {
        let fence = match block.form {
            Form::Toml => "+++",
            Form::Yaml | Form::Json => "---",
        };
        self.add(
            Severity::Error,
            block.first.clone(),
            format!("this front matter is never closed by a `{fence}` line"),
            &format!("Add a line that holds only `{fence}` after the last key."),
        );
    }

    /// Something stands there where YAML needs spaces.
    pub(super) fn no_space(&mut self, range: Range<usize>) {
        let message = match &self.source.text[range.clone()] {
            "\t" => "here is a tab where YAML needs spaces".to_owned(),
            other => format!(
                "here is a character that only looks like a space ({})",
                named(other)
            ),
        };
        self.add(
            Severity::Warning,
            range,
            message,
            "Delete it and type spaces. The block is read as if it had them; other programs may not see its keys.",
        );
    }

    /// Its lines, from `start`, look like keys and are none.
    pub(super) fn no_keys(&mut self, start: usize) {
        let text = self.source.text.as_str();
        let line = Lines { text, at: start }.next().unwrap_or(start..start);
        self.add(
            Severity::Error,
            line,
            "this front matter holds no `key: value` lines".into(),
            "Write a space after each colon: `title: Crabs`.",
        );
    }

    /// It cannot be read, from where the error is.
    pub(super) fn not_valid(&mut self, block: &Block, error: &SyntaxError) {
        let text = self.source.text.as_str();
        let (name, help) = match block.form {
            Form::Yaml => (
                "YAML",
                "Put the value in quotes when it holds `: `, `#`, `@`, `[`, `{` or quotes, and indent with spaces.",
            ),
            Form::Json => (
                "JSON",
                "Put keys and texts in double quotes, with a comma between two pairs.",
            ),
            Form::Toml => (
                "TOML",
                "Write `key = \"value\"` lines, with every text in quotes; or write YAML between two `---` lines.",
            ),
        };
        let at = (block.inner.start + error.offset).min(block.inner.end);
        let line_end = text[at..].find(['\n', '\r']).map_or(text.len(), |n| at + n);
        self.add(
            Severity::Error,
            at..line_end.max(at),
            format!("this front matter is not valid {name}: {}", error.message),
            help,
        );
    }
}

/// The number of the first character: what people can look up.
fn named(text: &str) -> String {
    text.chars()
        .next()
        .map_or_else(String::new, |c| format!("U+{:04X}", u32::from(c)))
}
