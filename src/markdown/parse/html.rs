//! Raw HTML: what it links, and what the allow-list takes away.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::collector::Collector;
use crate::markdown::address::Address;
use crate::markdown::allow::Verdict;
use crate::markdown::items::{Link, LinkKind, RawHtml, Removal};
use crate::markdown::syntax::HtmlPolicy;
use crate::markdown::tags::{self, HtmlTag};
use crate::markdown::words::shorten;
use crate::markdown::{allow, dialect, headings};

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
    pub(super) fn read_tags(&mut self, html: &str, range: &Range<usize>) {
        let mut written = Written {
            html,
            is_exact: self.source.get(range.clone()) == Some(html),
            range: range.clone(),
            left: range.clone(),
        };
        let mut seen = 0;
        for tag in tags::read(html) {
            self.say_in_html_link(html.get(seen..tag.range.start).unwrap_or_default());
            seen = tag.range.end;
            self.html_depth.tag(&tag);
            if tag.name == "a" {
                self.close_html_link();
            }
            let place = written.place(self.source, &tag.range);
            let place = self.global(&place);
            if !tag.is_end {
                self.read_tag(tag, place);
            }
        }
        self.say_in_html_link(html.get(seen..).unwrap_or_default());
    }

    /// Notes what the start of an element links to, and what will be taken from it.
    fn read_tag(&mut self, tag: HtmlTag, place: Range<usize>) {
        let name = tag.name;
        if allow::WITH_CONTENT.contains(&name.as_str()) {
            return self.removed(&place, Removal::ElementAndContent(name));
        }
        if !allow::ELEMENTS.contains(&name.as_str()) {
            return self.removed(&place, Removal::Element(name));
        }
        let value = |key: &str| {
            let mut attributes = tag.attributes.iter();
            let (_, value) = attributes.find(|(known, _)| known == key)?;
            Some(shorten(value))
        };
        let element = Element {
            alt: value("alt"),
            title: value("title").unwrap_or_default(),
            name,
            place,
        };
        if let Some(alt) = element.alt.as_deref().filter(|_| element.is_picture()) {
            // A picture names the link that it stands in.
            self.say_in_html_link(alt);
            if !self.labels.is_empty() {
                self.plain.push_str(alt);
            }
        }
        for (key, value) in tag.attributes {
            self.read_attribute(&element, key, value);
        }
    }

    fn read_attribute(&mut self, element: &Element, attribute: String, value: String) {
        let removal = match allow::verdict(&element.name, &attribute, &value) {
            Verdict::Keep | Verdict::Align => return,
            Verdict::Id | Verdict::Name if headings::html_id(&value).is_some() => {
                return self.facts.html_ids.extend(headings::html_id(&value));
            }
            Verdict::Address if Address::of(&value) == Address::Refused => Removal::Address {
                element: element.name.clone(),
                attribute,
                address: shorten(&value),
            },
            Verdict::Address => return self.note_html_link(element, value),
            Verdict::Id | Verdict::Name | Verdict::Drop => Removal::Attribute {
                element: element.name.clone(),
                attribute,
            },
        };
        self.removed(&element.place, removal);
    }

    /// Notes where a picture is, or where a link leads, whose label follows.
    fn note_html_link(&mut self, element: &Element, target: String) {
        let (kind, text) = if element.is_picture() {
            if element.alt.as_deref() == Some("") {
                self.facts.mute_pictures.push(self.facts.links.len() as u32);
            }
            (LinkKind::HtmlImage, element.alt.clone().unwrap_or_default())
        } else {
            self.html_link = Some((self.facts.links.len(), String::new()));
            (LinkKind::HtmlLink, element.title.clone())
        };
        self.facts.links.push(Link {
            kind,
            target,
            text,
            range: element.place.clone(),
        });
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

/// An element of raw HTML that may stay.
struct Element {
    name: String,
    alt: Option<String>,
    title: String,
    place: Range<usize>,
}

impl Element {
    fn is_picture(&self) -> bool {
        self.name == "img"
    }
}

/// HTML, and where the source has it.
struct Written<'h> {
    html: &'h str,
    /// Whether the source has these very bytes there.
    is_exact: bool,
    range: Range<usize>,
    /// The part of it that follows the tags which were found.
    left: Range<usize>,
}

impl Written<'_> {
    /// Where the source has a tag.
    fn place(&mut self, source: &str, tag: &Range<usize>) -> Range<usize> {
        if self.is_exact {
            return self.range.start + tag.start..self.range.start + tag.end;
        }
        // What another program would fill in was taken out of the block: the tag itself is still
        // written somewhere near.
        let written = self.html.get(tag.clone()).unwrap_or_default();
        let left = source.get(self.left.clone()).unwrap_or_default();
        let Some(at) = dialect::near(left).find(written) else {
            return self.range.clone();
        };
        let start = self.left.start + at;
        self.left.start = start + written.len();
        start..self.left.start
    }
}
