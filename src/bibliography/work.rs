//! A work as lists of references need it: plain texts, whatever it was read from.

use crate::excerpt;
use crate::privacy::{is_web, shown_text};

/// Longest text of a field, and most names of one that are kept.
const FIELD: usize = 600;
const NAMES: usize = 50;

/// A work.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Work {
    /// Names as they are said: `Bo Ito`.
    pub authors: Vec<String>,
    pub editors: Vec<String>,
    /// The year, or what stands for it.
    pub year: String,
    pub title: String,
    /// The book or the journal that it is in.
    pub container: String,
    pub volume: String,
    pub issue: String,
    pub pages: String,
    pub edition: String,
    pub publisher: String,
    pub place: String,
    pub doi: String,
    pub url: String,
    /// The key of the entry that it takes the rest from.
    pub parent: Option<String>,
}

impl Work {
    /// The work with what it has from the book that it is in.
    pub fn within(mut self, book: Option<&Self>) -> Self {
        let Some(book) = book else { return self };
        let take = |own: &mut String, of_book: &String| {
            if own.is_empty() {
                own.clone_from(of_book);
            }
        };
        take(&mut self.container, &book.title);
        take(&mut self.year, &book.year);
        take(&mut self.publisher, &book.publisher);
        take(&mut self.place, &book.place);
        take(&mut self.volume, &book.volume);
        if self.editors.is_empty() {
            self.editors.clone_from(&book.editors);
        }
        self
    }

    /// Whether nothing of it can be shown.
    pub fn is_blank(&self) -> bool {
        self.title.is_empty()
            && self.container.is_empty()
            && self.url.is_empty()
            && self.doi.is_empty()
    }
}

/// A text of a field as it may be shown.
pub(super) fn field(text: &str) -> String {
    let text = shown_text(excerpt::first(text, 4 * FIELD));
    match excerpt::first(&text, FIELD) {
        cut if cut.len() < text.len() => format!("{cut}…"),
        _ => text,
    }
}

/// An address that may be linked; else nothing.
pub(super) fn address(text: &str) -> String {
    let text = text.trim();
    if is_web(text) && text.len() <= 2_000 {
        text.to_owned()
    } else {
        String::new()
    }
}

/// Names as they may be shown.
pub(super) fn names(all: impl Iterator<Item = String>) -> Vec<String> {
    all.map(|name| field(&name))
        .filter(|name| !name.is_empty())
        .take(NAMES)
        .collect()
}
