//! Text: citations, bare addresses, wiki links that other programs read as text, references to notes.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::collector::Collector;
use crate::markdown::items::{LinkKind, WideCode};
use crate::markdown::words::{MAX_LABEL, shorten};
use crate::markdown::{autolink, footnotes, highlight};

impl<'a> Collector<'a> {
    /// Reads a piece of text.
    pub(super) fn text(&mut self, text: CowStr<'a>, range: Range<usize>) {
        if self.in_code {
            self.note_wide_code(&text);
            return self.push(Event::Text(text));
        }
        if self.category.is_none() && !self.facts.has_text {
            self.facts.has_text = text.contains(char::is_alphanumeric);
        }
        match text.contains('\n') {
            true => self.say(&text.replace('\n', " ")),
            false => self.say(&text),
        }
        let cited = match self.brackets.is_empty() {
            true => Vec::new(),
            false => self.citations(&text),
        };
        if self.hub() && text.contains("[^") {
            self.note_missing_notes(&range);
        }
        if !self.hub() || !self.labels.is_empty() || self.category.is_some() {
            return self.push(Event::Text(text));
        }
        let cuts = cuts(&text, cited);
        if cuts.is_empty() {
            return self.push(Event::Text(text));
        }
        self.push_pieces(&text, &range, cuts);
    }

    /// Notes fenced code with lines so long that it may be shown without colours.
    fn note_wide_code(&mut self, text: &str) {
        if let Some((info, block)) = self.fence.take()
            && highlight::is_wide(text)
            && let Some(language) = highlight::language(&info)
        {
            self.facts.wide_code.push(WideCode {
                range: self.global(&block),
                language: language.to_owned(),
                code: text.to_owned(),
            });
        }
    }

    /// Notes references to notes that nobody wrote: the parser leaves them in the text.
    fn note_missing_notes(&mut self, range: &Range<usize>) {
        let written = self.source.get(range.clone()).unwrap_or_default();
        let places = footnotes::references(written)
            .map(|place| range.start + place.start..range.start + place.end);
        let places: Vec<Range<usize>> = places.map(|place| self.global(&place)).collect();
        self.facts.missing_notes.extend(places);
    }

    /// Pushes a text with the addresses and citations in it.
    fn push_pieces(&mut self, text: &CowStr<'a>, range: &Range<usize>, cuts: Vec<Cut>) {
        let is_exact = text.len() == range.len();
        let piece = |part: Range<usize>| -> CowStr<'a> {
            match text {
                CowStr::Borrowed(text) => (&text[part]).into(),
                text => text[part].to_owned().into(),
            }
        };
        let mut at = 0;
        for Cut { place, is_address } in cuts {
            if at < place.start {
                self.push(Event::Text(piece(at..place.start)));
            }
            at = place.end;
            if is_address {
                let written = if is_exact {
                    range.start + place.start..range.start + place.end
                } else {
                    range.clone()
                };
                self.push_address(piece(place), &written);
            } else {
                self.parsed.citations.push(self.parsed.events.len());
                self.push(Event::Text(piece(place)));
            }
        }
        if at < text.len() {
            self.push(Event::Text(piece(at..text.len())));
        }
    }

    /// Pushes the link that a bare address becomes.
    fn push_address(&mut self, label: CowStr<'a>, place: &Range<usize>) {
        let href = autolink::href(&label);
        self.link(LinkKind::Autolink, href.clone(), shorten(&label), place);
        self.push(Event::Start(Tag::Link {
            link_type: LinkType::Autolink,
            dest_url: href.into(),
            title: "".into(),
            id: "".into(),
        }));
        self.push(Event::Text(label));
        self.push(Event::End(TagEnd::Link));
    }

    /// Adds to the plain text of the block, and to the label of an open link of raw HTML.
    pub(super) fn say(&mut self, text: &str) {
        self.plain.push_str(text);
        self.say_in_html_link(text);
    }

    pub(super) fn say_in_html_link(&mut self, text: &str) {
        // A link that is never closed must not gather the whole text.
        if let Some((_, label)) = self
            .html_link
            .as_mut()
            .filter(|(_, label)| label.len() <= MAX_LABEL)
        {
            label.push_str(text);
        }
    }
}

/// A part of a text that is more than text.
struct Cut {
    place: Range<usize>,
    /// Whether it is a bare address; else it is a citation.
    is_address: bool,
}

/// The bare addresses of a text and what is `cited` in it, in order. What is in a citation is no
/// address.
fn cuts(text: &str, cited: Vec<Range<usize>>) -> Vec<Cut> {
    let mut urls = autolink::find(text);
    urls.retain(|url| {
        let next = cited.partition_point(|cite| cite.end <= url.start);
        cited.get(next).is_none_or(|cite| cite.start >= url.end)
    });
    let cut = |is_address| move |place| Cut { place, is_address };
    let mut cuts: Vec<Cut> = urls.into_iter().map(cut(true)).collect();
    if !cited.is_empty() {
        cuts.extend(cited.into_iter().map(cut(false)));
        cuts.sort_by_key(|cut| cut.place.start);
    }
    cuts
}
