//! The words of a theme that stand in the text of pages, and in files that no template makes.

use std::fmt;
use std::sync::Arc;

use crate::config::Intake;
use crate::markdown;

/// Words that rendered Markdown, feeds, calendars and cards need, in one language.
#[derive(Clone)]
pub struct Words {
    texts: Vec<(&'static str, String)>,
    day: Arc<dyn Fn(&str) -> String + Send + Sync>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.texts).finish()
    }
}

impl Words {
    /// Keys of the theme's strings.
    pub const KEYS: [&'static str; 58] = [
        "markdown-references",
        "markdown-note",
        "markdown-tip",
        "markdown-important",
        "markdown-warning",
        "markdown-caution",
        "markdown-table",
        "markdown-done",
        "markdown-to-do",
        "markdown-back-to-text",
        "markdown-picture-at",
        "markdown-page-does-not-exist",
        "markdown-page-does-not-exist-calls-only",
        "markdown-page-does-not-exist-members",
        "markdown-page-does-not-exist-paused",
        "included-from",
        "title-calls",
        "title-tasks",
        "tasks-topic-media-without-alt",
        "tasks-topic-missing-summary",
        "tasks-topic-stubs",
        "tasks-topic-uncategorised",
        "tasks-topic-orphans",
        "tasks-topic-red-links",
        "tasks-topic-unlicensed-media",
        "tasks-topic-untranslated",
        "tasks-topic-calls",
        "call-news-opened",
        "call-news-closed",
        "call-news-decided",
        "call-news-amended",
        "call-news-update",
        "call-news-called-off",
        "call-event-opens",
        "call-event-closes",
        "call-event-vote-opens",
        "call-event-vote-closes",
        "call-event-reviews-until",
        "call-event-reveal",
        "call-event-decide-by",
        "call-news-sealed",
        "call-news-step",
        "call-date-closes",
        "call-date-vote-closes",
        "call-date-decide-by",
        "call-decided-on",
        "call-chosen",
        "call-closed-on",
        "call-no-end",
        "call-badge-until",
        "call-badge-vote-until",
        "call-badge-decided",
        "call-badge-called-off",
        "call-badge-any-time",
        "call-tell-enter",
        "call-tell-result",
        "call-tell-rights",
        "call-tell-from",
    ];

    /// Asks `text` for each of [`Words::KEYS`]; `day` writes a day such as `2026-06-14` in words.
    pub fn new(
        text: impl Fn(&str) -> String,
        day: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        Self {
            texts: Self::KEYS.iter().map(|key| (*key, text(key))).collect(),
            day: Arc::new(day),
        }
    }

    /// A day in words.
    pub(super) fn day(&self, day: &str) -> String {
        (self.day)(day)
    }

    /// The text of a key, of [`Words::KEYS`]; empty where it is not known.
    pub(super) fn get(&self, key: &str) -> &str {
        self.texts
            .iter()
            .find(|(known, _)| *known == key)
            .map_or("", |(_, text)| text)
    }

    /// What Markdown needs, in a hub with this intake: a red link that leads nowhere says why.
    pub(super) fn as_markdown(&self, intake: Intake) -> markdown::Words<'_> {
        markdown::Words {
            references: self.get("markdown-references"),
            note: self.get("markdown-note"),
            tip: self.get("markdown-tip"),
            important: self.get("markdown-important"),
            warning: self.get("markdown-warning"),
            caution: self.get("markdown-caution"),
            table: self.get("markdown-table"),
            done: self.get("markdown-done"),
            to_do: self.get("markdown-to-do"),
            back_to_text: self.get("markdown-back-to-text"),
            picture_at: self.get("markdown-picture-at"),
            page_does_not_exist: self.get(match intake {
                Intake::Open => "markdown-page-does-not-exist",
                Intake::CallsOnly => "markdown-page-does-not-exist-calls-only",
                Intake::Members => "markdown-page-does-not-exist-members",
                Intake::Paused => "markdown-page-does-not-exist-paused",
            }),
        }
    }
}
