//! Text: citations, bare addresses, wiki links that other programs read as text, references to notes.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::collector::Collector;
use crate::markdown::items::{LinkKind, WideCode};
use crate::markdown::words::{MAX_LABEL, shorten};
use crate::markdown::{autolink, footnotes, highlight};

impl<'a> Collector<'a> {
    #[expect(clippy::too_many_lines, reason = "still to be split")]
    pub(super) fn text(&mut self, text: CowStr<'a>, range: Range<usize>) {
        if self.in_code {
            if let Some((info, block)) = self.fence.take()
                && highlight::is_wide(&text)
                && let Some(language) = highlight::language(&info)
            {
                self.facts.wide_code.push(WideCode {
                    range: self.global(&block),
                    language: language.to_owned(),
                    code: text.to_string(),
                });
            }
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
            let written = self.source.get(range.clone()).unwrap_or_default();
            let places = footnotes::references(written)
                .map(|place| range.start + place.start..range.start + place.end);
            let places: Vec<Range<usize>> = places.map(|place| self.global(&place)).collect();
            self.facts.missing_notes.extend(places);
        }
        if !self.hub() || !self.labels.is_empty() || self.category.is_some() {
            return self.push(Event::Text(text));
        }
        let mut urls = autolink::find(&text);
        urls.retain(|url| {
            let next = cited.partition_point(|cite| cite.end <= url.start);
            cited.get(next).is_none_or(|cite| cite.start >= url.end)
        });
        if urls.is_empty() && cited.is_empty() {
            return self.push(Event::Text(text));
        }
        let mut cuts: Vec<(Range<usize>, bool)> = urls.into_iter().map(|url| (url, true)).collect();
        if !cited.is_empty() {
            cuts.extend(cited.into_iter().map(|cite| (cite, false)));
            cuts.sort_by_key(|(place, _)| place.start);
        }
        let exact = text.len() == range.len();
        let piece = |part: Range<usize>| -> CowStr<'a> {
            match &text {
                CowStr::Borrowed(text) => (&text[part]).into(),
                text => text[part].to_owned().into(),
            }
        };
        let mut at = 0;
        for (url, is_url) in cuts {
            if at < url.start {
                self.push(Event::Text(piece(at..url.start)));
            }
            if !is_url {
                self.parsed.citations.push(self.parsed.events.len());
                at = url.end;
                self.push(Event::Text(piece(url)));
                continue;
            }
            let place = if exact {
                range.start + url.start..range.start + url.end
            } else {
                range.clone()
            };
            let label = piece(url.clone());
            let href = autolink::href(&label);
            self.link(LinkKind::Autolink, href.clone(), shorten(&label), &place);
            self.push(Event::Start(Tag::Link {
                link_type: LinkType::Autolink,
                dest_url: href.into(),
                title: "".into(),
                id: "".into(),
            }));
            self.push(Event::Text(label));
            self.push(Event::End(TagEnd::Link));
            at = url.end;
        }
        if at < text.len() {
            self.push(Event::Text(piece(at..text.len())));
        }
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
