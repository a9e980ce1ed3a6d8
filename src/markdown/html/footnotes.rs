//! Footnotes and works that are cited, as one list of references at the end, numbered in order of
//! first reference, with a way back for each.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::writer::{Noted, Writer};
use crate::markdown::address;
use crate::markdown::citation::{self, WorkPart};
use crate::markdown::links::Destination;

impl Writer<'_> {
    /// Writes `[1]`.
    pub fn note_reference(&mut self, label: &str) {
        match self.parsed.note(label) {
            Some(note) => self.reference(Noted::Note(note), ""),
            None => self.text(&format!("[^{label}]")),
        }
    }

    /// Writes `[1]`, or `[1, p. 12]`, for each work that is there; the others as they were typed.
    pub fn citation(&mut self, typed: &str, at: usize) {
        let (Some(works), Some((items, _))) = (self.options.works, citation::read(typed)) else {
            return self.authored(typed, at);
        };
        for item in items {
            let noted = Noted::Work(item.key.to_owned());
            if self.notes.numbers.contains_key(&noted) || works.entry(item.key).is_some() {
                self.reference(noted, item.locator);
            } else {
                let typed = typed.get(item.place).unwrap_or_default();
                let typed = format!("[{typed}]");
                self.owned(self.owner(at), |writer| writer.text(&typed));
            }
        }
    }

    fn reference(&mut self, noted: Noted, locator: &str) {
        let number = match self.notes.numbers.get(&noted) {
            Some(number) => *number,
            None => {
                self.notes.order.push((noted.clone(), 0));
                self.notes.numbers.insert(noted, self.notes.order.len() - 1);
                self.notes.order.len() - 1
            }
        };
        let count = &mut self.notes.order[number].1;
        *count += 1;
        let id = reference_id(number, *count);
        self.out.push_str("<sup");
        self.attribute("class", "reference");
        self.id(&id);
        self.out.push('>');
        let shown = number + 1;
        let is_link = self.in_link == 0;
        if is_link {
            self.out.push_str("<a");
            self.address(
                "href",
                &format!("#{}cite_note-{shown}", self.options.id_prefix),
            );
            self.attribute("role", "doc-noteref");
            self.out.push('>');
        }
        let _ = write!(self.out, "[{shown}");
        if !locator.is_empty() {
            self.text(&format!(", {}", locator.replace('\n', " ")));
        }
        self.out
            .push_str(if is_link { "]</a></sup>" } else { "]</sup>" });
    }

    /// The entry of a work.
    fn work_text(&mut self, key: &str) -> String {
        self.out.push_str("<span");
        self.attribute("class", "reference-text");
        self.out.push('>');
        let works = self.options.works;
        for part in works.and_then(|works| works.entry(key)).unwrap_or_default() {
            match part {
                WorkPart::Text(text) => self.text(&text),
                WorkPart::Title(title) => {
                    self.out.push_str("<cite>");
                    self.text(&title);
                    self.out.push_str("</cite>");
                }
                WorkPart::Link { href, label } => {
                    let destination = match address::is_safe(&href) {
                        true => Destination::External { href },
                        false => Destination::Refused,
                    };
                    let closing = self.open_link(&destination, "", &label);
                    self.text(&label);
                    self.close_link(closing);
                }
            }
        }
        self.out.push_str("</span>");
        std::mem::take(&mut self.out)
    }

    /// The index after the definition that starts at `at`.
    pub fn after_note(&self, at: usize) -> usize {
        let found = self
            .parsed
            .notes
            .binary_search_by_key(&at, |(_, events)| events.start);
        found
            .map_or_else(|_| self.after(at), |note| self.parsed.notes[note].1.end)
            .max(at + 1)
    }

    /// Writes the list of the notes that were referred to.
    pub fn references(&mut self) {
        if (self.is_part || self.parsed.notes.is_empty()) && self.notes.order.is_empty() {
            return;
        }
        let body = std::mem::take(&mut self.out);
        // A note may refer to further ones, which then join the list, and to earlier ones, whose
        // way back it joins.
        let mut texts = Vec::new();
        let notes = if self.is_part {
            0
        } else {
            self.parsed.notes.len()
        };
        let mut unnamed = (0..notes).map(Noted::Note);
        loop {
            while let Some((noted, _)) = self.notes.order.get(texts.len()) {
                let text = match noted.clone() {
                    Noted::Note(note) => self.note_text(self.parsed.notes[note].1.clone()),
                    Noted::Work(key) => self.work_text(&key),
                };
                texts.push(text);
            }
            // Notes that nothing refers to come last: their words are the author's, too.
            let Some(next) = unnamed.find(|note| !self.notes.numbers.contains_key(note)) else {
                break;
            };
            self.notes
                .numbers
                .insert(next.clone(), self.notes.order.len());
            self.notes.order.push((next, 0));
        }
        self.out = body;
        self.line();
        self.out.push_str("<section");
        self.attribute("class", "references");
        self.attribute("role", "doc-endnotes");
        self.attribute("aria-label", self.options.words.references);
        self.out.push_str(">\n");
        if !self.is_part && !self.ends_with_own_heading() {
            let level = (2 + self.options.headings.deeper()).min(6);
            let _ = write!(self.out, "<h{level}");
            self.id("cite_references");
            self.out.push('>');
            self.text(self.options.words.references);
            let _ = writeln!(self.out, "</h{level}>");
        }
        self.out.push_str("<ol>\n");
        for (number, text) in texts.iter().enumerate() {
            self.out.push_str("<li");
            self.id(&format!("cite_note-{}", number + 1));
            self.out.push('>');
            self.ways_back(number);
            self.out.push_str(text);
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    /// The note's text; a single paragraph is written without its tags, so that it stands on the
    /// line of its number.
    fn note_text(&mut self, events: Range<usize>) -> String {
        let inner = events.start + 1..events.end.saturating_sub(1).max(events.start + 1);
        let parsed = self.parsed;
        let single = matches!(
            parsed.events.get(inner.start),
            Some(Event::Start(Tag::Paragraph))
        ) && self.after(inner.start) == inner.end
            && matches!(
                parsed.events.get(inner.end - 1),
                Some(Event::End(TagEnd::Paragraph))
            );
        let (element, inner) = if single {
            ("span", inner.start + 1..inner.end - 1)
        } else {
            ("div", inner)
        };
        let _ = write!(self.out, "<{element}");
        self.attribute("class", "reference-text");
        self.out.push('>');
        self.events(inner);
        let _ = write!(self.out, "</{element}>");
        std::mem::take(&mut self.out)
    }

    fn ways_back(&mut self, number: usize) {
        let count = self.notes.order[number].1;
        if count == 0 {
            return;
        }
        self.out.push_str("<span");
        self.attribute("class", "backlinks");
        self.out.push('>');
        if count > 1 {
            self.out.push_str("↑ ");
        }
        for nth in 1..=count {
            let letter = letters(nth);
            self.out.push_str("<a");
            self.address(
                "href",
                &format!("#{}{}", self.options.id_prefix, reference_id(number, nth)),
            );
            self.attribute("role", "doc-backlink");
            let words = self.options.words.back_to_text;
            self.attribute(
                "aria-label",
                &if count > 1 {
                    format!("{words} {letter}")
                } else {
                    words.to_owned()
                },
            );
            let _ = write!(self.out, ">{}</a> ", if count > 1 { &letter } else { "↑" });
        }
        self.out.push_str("</span>");
    }

    /// Whether the author ended the text with a heading for the list.
    fn ends_with_own_heading(&self) -> bool {
        let last = self
            .parsed
            .events
            .iter()
            .rposition(|event| matches!(event, Event::End(TagEnd::Heading(_))));
        let Some(last) = last else { return false };
        let mut at = last + 1;
        while at < self.parsed.events.len() {
            if !matches!(
                self.parsed.events[at],
                Event::Start(Tag::FootnoteDefinition(_))
            ) {
                return false;
            }
            at = self.after_note(at);
        }
        true
    }
}

fn reference_id(number: usize, nth: usize) -> String {
    if nth == 1 {
        format!("cite_ref-{}", number + 1)
    } else {
        format!("cite_ref-{}-{nth}", number + 1)
    }
}

/// 1 is `a`, 26 is `z`, 27 is `aa`.
fn letters(mut number: usize) -> String {
    let mut reversed = Vec::new();
    while number > 0 {
        number -= 1;
        reversed.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    reversed.iter().rev().collect()
}
