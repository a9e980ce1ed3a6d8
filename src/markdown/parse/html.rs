//! Raw HTML: what it links, and what the allow-list takes away.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::collector::Collector;
use crate::markdown::address::Address;
use crate::markdown::allow::Verdict;
use crate::markdown::items::{Link, LinkKind, RawHtml, Removal};
use crate::markdown::syntax::HtmlPolicy;
use crate::markdown::words::shorten;
use crate::markdown::{allow, dialect, headings, tags};

impl<'a> Collector<'a> {
    /// HTML of blocks; a level-1 heading in it is one of the text.
    pub(super) fn html_block(&mut self, html: CowStr<'a>, range: Range<usize>) {
        let exact = self.source.get(range.clone()) == Some(&*html);
        let headings = if self.parsed.dialect.html == HtmlPolicy::Sanitised && self.hub() {
            tags::titles(&html)
        } else {
            Vec::new()
        };
        if headings.is_empty() {
            return self.html(html, range, Event::Html);
        }
        let place = |part: &Range<usize>| {
            if exact {
                range.start + part.start..range.start + part.end
            } else {
                range.clone()
            }
        };
        let piece = |part: &Range<usize>| -> CowStr<'a> {
            match &html {
                CowStr::Borrowed(html) => html[part.clone()].into(),
                html => html[part.clone()].to_owned().into(),
            }
        };
        let mut at = 0;
        for (outer, inner) in headings {
            let before = at..outer.start;
            if !before.is_empty() {
                self.html(piece(&before), place(&before), Event::Html);
            }
            self.start(
                Tag::Heading {
                    level: HeadingLevel::H1,
                    id: None,
                    classes: Vec::new(),
                    attrs: Vec::new(),
                },
                place(&outer),
            );
            let text = tags::without(&html[inner.clone()]);
            self.facts.has_text |= text.contains(char::is_alphanumeric);
            self.plain.push_str(&text);
            self.html(piece(&inner), place(&inner), Event::Html);
            self.end(TagEnd::Heading(HeadingLevel::H1), place(&outer));
            at = outer.end;
        }
        if at < html.len() {
            self.html(
                piece(&(at..html.len())),
                place(&(at..html.len())),
                Event::Html,
            );
        }
    }

    pub(super) fn html(
        &mut self,
        html: CowStr<'a>,
        range: Range<usize>,
        event: fn(CowStr<'a>) -> Event<'a>,
    ) {
        match self.parsed.dialect.html {
            HtmlPolicy::Escaped => return self.push(Event::Text(html)),
            HtmlPolicy::Trusted => {}
            HtmlPolicy::Sanitised => self.read_tags(&html, &range),
        }
        self.parsed.has_html = true;
        self.push(event(html));
    }

    /// Notes what raw HTML links to, and what the allow-list will take from it.
    #[expect(clippy::too_many_lines, reason = "still to be split")]
    pub(super) fn read_tags(&mut self, html: &str, range: &Range<usize>) {
        let exact = self.source.get(range.clone()) == Some(html);
        let (mut seen, mut from) = (0, range.start);
        for tag in tags::read(html) {
            self.say_in_html_link(html.get(seen..tag.range.start).unwrap_or_default());
            seen = tag.range.end;
            self.html_depth.tag(&tag);
            if tag.name == "a" {
                self.close_html_link();
            }
            let place = if exact {
                range.start + tag.range.start..range.start + tag.range.end
            } else {
                // What another program would fill in was taken out of the block: the tag itself is
                // still written somewhere near.
                let written = html.get(tag.range.clone()).unwrap_or_default();
                let found = dialect::near(self.source.get(from..range.end).unwrap_or_default())
                    .find(written)
                    .map(|at| from + at..from + at + written.len());
                from = found.as_ref().map_or(from, |found| found.end);
                found.unwrap_or_else(|| range.clone())
            };
            let place = self.global(&place);
            if tag.is_end {
                continue;
            }
            let element = tag.name;
            if allow::WITH_CONTENT.contains(&element.as_str()) {
                self.removed(&place, Removal::ElementAndContent(element));
                continue;
            }
            if !allow::ELEMENTS.contains(&element.as_str()) {
                self.removed(&place, Removal::Element(element));
                continue;
            }
            let value = |name: &str| {
                tag.attributes
                    .iter()
                    .find(|(known, _)| known == name)
                    .map(|(_, value)| shorten(value))
            };
            let alt = value("alt");
            let title = value("title").unwrap_or_default();
            if let Some(alt) = alt.as_deref().filter(|_| element == "img") {
                // A picture names the link that it stands in.
                self.say_in_html_link(alt);
                if !self.labels.is_empty() {
                    self.plain.push_str(alt);
                }
            }
            for (attribute, value) in tag.attributes {
                match allow::verdict(&element, &attribute, &value) {
                    Verdict::Keep | Verdict::Align => {}
                    Verdict::Id | Verdict::Name if headings::html_id(&value).is_some() => {
                        self.facts.html_ids.extend(headings::html_id(&value));
                    }
                    Verdict::Address if Address::of(&value) == Address::Refused => {
                        let address = shorten(&value);
                        self.removed(
                            &place,
                            Removal::Address {
                                element: element.clone(),
                                attribute,
                                address,
                            },
                        );
                    }
                    Verdict::Address => {
                        let (kind, text) = if element == "img" {
                            if alt.as_deref() == Some("") {
                                self.facts.mute_pictures.push(self.facts.links.len() as u32);
                            }
                            (LinkKind::HtmlImage, alt.clone().unwrap_or_default())
                        } else {
                            self.html_link = Some((self.facts.links.len(), String::new()));
                            (LinkKind::HtmlLink, title.clone())
                        };
                        self.facts.links.push(Link {
                            kind,
                            target: value,
                            text,
                            range: place.clone(),
                        });
                    }
                    Verdict::Id | Verdict::Name | Verdict::Drop => self.removed(
                        &place,
                        Removal::Attribute {
                            element: element.clone(),
                            attribute,
                        },
                    ),
                }
            }
        }
        self.say_in_html_link(html.get(seen..).unwrap_or_default());
    }

    pub(super) fn removed(&mut self, place: &Range<usize>, removed: Removal) {
        self.facts.html.push(RawHtml {
            range: place.clone(),
            removed,
        });
    }

    /// Gives a link of raw HTML the label that was read since; without one its tooltip names it.
    pub(super) fn close_html_link(&mut self) {
        if let Some((link, label)) = self.html_link.take()
            && let Some(link) = self.facts.links.get_mut(link)
            && !label.trim().is_empty()
        {
            link.text = shorten(&label);
        }
    }
}
