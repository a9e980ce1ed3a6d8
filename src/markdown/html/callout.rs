//! Callouts as HTML.

use pulldown_cmark::{Event, Tag};

use super::writer::Writer;
use crate::markdown::callout::{Callout, Fold, KINDS, NO_TITLE};
use crate::words;

impl<'w> Writer<'w> {
    /// Writes the start of a callout and its title; returns the next index and how it ends.
    pub fn callout(&mut self, callout: &Callout, at: usize) -> (usize, &'static str) {
        let class = KINDS
            .iter()
            .find(|(_, kinds)| kinds.contains(&callout.kind.as_str()))
            .map_or("note", |(class, _)| class);
        let has_title = matches!(
            self.parsed.events.get(at + 1),
            Some(Event::Start(Tag::Paragraph))
        );
        let after = if has_title {
            self.after(at + 1)
        } else {
            at + 1
        };
        let title = at + 2..after.saturating_sub(1).max(at + 2);
        let is_blank = |event: &Event| matches!(event, Event::Text(text) if text.trim().is_empty());
        let is_bare = matches!(self.parsed.events.get(title.clone()), Some([Event::Text(text)]) if **text == *NO_TITLE);
        let is_named = has_title
            && !self
                .parsed
                .events
                .get(title.clone())
                .unwrap_or_default()
                .iter()
                .all(is_blank);
        let (element, heading, end) = match callout.fold {
            Fold::Never => ("div", "p", "</div>\n"),
            Fold::Open | Fold::Closed => ("details", "summary", "</details>\n"),
        };
        self.out.push('<');
        self.out.push_str(element);
        self.attribute("class", &format!("alert {class}"));
        if callout.fold == Fold::Never && class != "tab" {
            self.attribute("role", "note");
        }
        if callout.fold == Fold::Open {
            self.attribute("open", "");
        }
        self.out.push_str(">\n");
        if is_bare && callout.fold == Fold::Never {
            return (after, end);
        }
        self.out.push('<');
        self.out.push_str(heading);
        self.attribute("class", "alert-title");
        self.out.push('>');
        if is_named {
            self.events(title);
        } else {
            let words = &self.options.words;
            let word = match callout.kind.as_str() {
                "note" => words.note.to_owned(),
                "tip" => words.tip.to_owned(),
                "important" => words.important.to_owned(),
                "warning" => words.warning.to_owned(),
                "caution" => words.caution.to_owned(),
                other => words::capitalised(other),
            };
            self.text(&word);
        }
        self.out.push_str("</");
        self.out.push_str(heading);
        self.out.push_str(">\n");
        (after, end)
    }
}
