//! What can be wrong with a theme, told to the person who writes it.

use std::collections::BTreeMap;
use std::error::Error as _;

use tera::ErrorKind;

use crate::diagnostic::Diagnostic;
use crate::rules::broken_theme;
use crate::sources::{Position, Source};

/// The file that each template comes from, by the engine's name for it.
pub(super) type Origins = BTreeMap<String, String>;

/// A theme that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {message}\n  help: {help}")]
pub struct ThemeError {
    /// File and, where known, line: `themes/shore/templates/article.html:12`.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// A page that could not be rendered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("template `{template}`, {place}: {message}\n  help: {help}")]
pub struct RenderError {
    /// The template that was asked for.
    pub template: String,
    /// File and line where it went wrong.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl ThemeError {
    /// An error that concerns a whole file or folder.
    pub(super) fn file(place: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            place: place.to_owned(),
            message: message.into(),
            help: help.into(),
        }
    }

    /// The file that is broken.
    pub(super) fn file_name(&self) -> Option<&str> {
        self.place
            .split(':')
            .next()
            .filter(|path| path.starts_with("templates/") || path.starts_with("themes/"))
    }

    /// What is told of the broken file.
    pub(super) fn told(&self, source: &Source) -> Diagnostic {
        let mut numbers = self
            .place
            .split(':')
            .skip(1)
            .map(|number| number.trim().parse::<usize>().unwrap_or(1).max(1));
        let position = Position {
            line: numbers.next().unwrap_or(1),
            column: numbers.next().unwrap_or(1),
        };
        let start = source.offset(position);
        let end = source.line_range(position.line).end.max(start);
        Diagnostic::new(
            &broken_theme::RULE,
            (&source.path, start..end),
            format!("this file cannot be used: {}", self.message),
        )
        .why("The built-in one is used in its place, so the site is there and looks different.")
        .help(format!("{}.", self.help.trim_end_matches('.')))
    }

    /// An error of the template engine while reading templates.
    pub(super) fn template(error: &tera::Error, origins: &Origins) -> Self {
        let (place, message) = describe(error, origins);
        Self {
            place,
            message,
            help: "Fix the template, or remove it to use the theme's own".to_owned(),
        }
    }
}

impl RenderError {
    /// An error of the template engine while rendering.
    pub(super) fn new(template: &str, error: &tera::Error, origins: &Origins) -> Self {
        let (place, message) = describe(error, origins);
        let help = match error.kind() {
            ErrorKind::TemplateNotFound(_) => format!("add `templates/{template}`"),
            _ => "Compare with the fields that the view has; a value that may be missing needs an `if`".to_owned(),
        };
        Self {
            template: template.to_owned(),
            place,
            message,
            help,
        }
    }
}

/// What the engine says of a template. It lists every token that it knows, which helps nobody who
/// writes HTML: `` Found `%}` but expected one of: integer, float … ``.
fn told(message: &str) -> String {
    let parts = message.strip_prefix("Found ").and_then(|rest| {
        let (found, wanted) = rest.split_once(" but ")?;
        let wanted = wanted
            .strip_prefix("was expecting ")
            .or_else(|| wanted.strip_prefix("expected "))?;
        Some((found, wanted.trim_end_matches('.')))
    });
    match parts {
        Some((found, wanted)) if wanted.starts_with("one of: integer") => {
            format!("{found} stands where a value or a condition is missing")
        }
        Some((found, "identifier")) => format!("{found} stands where a name is missing"),
        Some((found, wanted)) => format!("{found} stands where {wanted} is missing"),
        None => message.to_owned(),
    }
}

/// Place and message of an error, down to its root cause.
fn describe(error: &tera::Error, origins: &Origins) -> (String, String) {
    let file = |name: &str| origins.get(name).map_or(name, String::as_str).to_owned();
    let (place, mut message) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => (
            format!(
                "{}:{}:{}",
                file(report.filename()),
                report.span().start_line,
                report.span().start_col + 1
            ),
            told(report.message()),
        ),
        ErrorKind::CircularExtend { tpl, .. } => (
            file(tpl),
            "it extends itself, maybe through others".to_owned(),
        ),
        ErrorKind::CircularInclude { tpl, .. } => (
            file(tpl),
            "it includes itself, maybe through others".to_owned(),
        ),
        ErrorKind::MissingParent { current, parent } => (
            file(current),
            format!("it extends `{parent}`, which does not exist"),
        ),
        other => ("templates".to_owned(), other.to_string()),
    };
    let mut cause = error.source();
    while let Some(error) = cause {
        message = format!("{message}: {error}");
        cause = error.source();
    }
    (place, message)
}
