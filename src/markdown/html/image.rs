//! Images: inline, or as a figure where one stands alone in its paragraph with a caption.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::authorship;
use super::writer::Writer;
use crate::markdown::address::Address;
use crate::markdown::links::{Destination, name_of};
use crate::markdown::size::Size;
use crate::markdown::tags;

impl<'w> Writer<'w> {
    /// Writes a paragraph that holds only a captioned image as a figure; returns the index after
    /// the paragraph.
    pub fn figure_paragraph(&mut self, at: usize) -> Option<usize> {
        let parsed = self.parsed;
        let Some(Event::Start(Tag::Image {
            link_type, title, ..
        })) = parsed.events.get(at + 1)
        else {
            return None;
        };
        let wiki = matches!(link_type, LinkType::WikiLink { has_pothole: true });
        if !self.hub() || (!wiki && title.is_empty()) {
            return None;
        }
        let after = self.after(at + 1);
        if parsed.events.get(after) != Some(&Event::End(TagEnd::Paragraph)) {
            return None;
        }
        let link = self.link_at(at + 1)?;
        let destination = self.destination(link);
        let Destination::Image {
            alt: known,
            page,
            credit,
            ..
        } = &destination
        else {
            return None;
        };
        let alt = self.alt(at + 1, after);
        self.line();
        self.out.push_str("<figure>");
        // The caption of a wiki image stands below it: it is the alternative text only when nothing
        // else describes the picture.
        self.picture(
            &destination,
            if wiki && known.is_some() { "" } else { &alt },
            "",
            at + 1,
        );
        self.out.push_str("<figcaption>");
        if wiki {
            self.events(at + 2..after - 1)
        } else {
            self.owned(self.owner(at + 1), |writer| writer.text(title));
        }
        if !credit.is_empty() {
            self.credit(page.as_deref(), credit);
        }
        self.out.push_str("</figcaption></figure>\n");
        Some(after + 1)
    }

    /// Writes what stands in the place of a paragraph that is only `![[…]]`; returns the index after
    /// the paragraph.
    pub fn embed_paragraph(&mut self, at: usize) -> Option<usize> {
        if self.facts.embeds.is_empty() {
            return None;
        }
        let links = &self.parsed.links;
        let found = links.binary_search_by_key(&(at + 1), |(event, _)| *event);
        let index = links.get(found.ok()?)?.1;
        if self.facts.embeds.binary_search(&(index as u32)).is_err() {
            return None;
        }
        let html = self.links.embed(self.facts.links.get(index)?, self.level)?;
        self.line();
        self.island(html);
        self.out.push('\n');
        Some(self.after(at))
    }

    /// Writes the image whose start is at `at`; returns the index after its end.
    pub fn image(&mut self, at: usize, title: &str, has_label: bool) -> usize {
        let after = self.after(at);
        let Some(link) = self.link_at(at) else {
            return after;
        };
        let destination = self.destination(link);
        let alt = if has_label || !self.hub() {
            self.alt(at, after)
        } else {
            String::new()
        };
        if matches!(destination, Destination::Image { .. }) {
            self.picture(&destination, &alt, title, at);
        } else {
            // Not a picture of this site: its label leads where it is. Where other words name the
            // heading or the link around it, they are enough.
            let is_wordless =
                alt.trim().is_empty() && matches!(destination, Destination::External { .. });
            let has_others = if self.in_link > 0 {
                self.link_has_words
            } else {
                self.heading_has_words == Some(true)
            };
            if is_wordless && has_others {
                return after;
            }
            let label = if alt.trim().is_empty() {
                name_of(&link.target, self.options.words.picture_at).into_owned()
            } else {
                alt
            };
            self.heading_has_words = self.heading_has_words.map(|_| true);
            self.link_has_words = true;
            if matches!(
                at.checked_sub(1)
                    .and_then(|before| self.parsed.events.get(before)),
                Some(Event::End(TagEnd::Image))
            ) && (self.in_link == 0 || self.out.ends_with(char::is_alphanumeric))
            {
                self.out.push(' ');
            }
            let closing = self.open_link(&destination, title, &label);
            self.owned(self.owner(at), |writer| writer.text(&label));
            self.close_link(closing);
        }
        after
    }

    /// Writes the pictures in a title that is not shown itself: a logo stays where it is.
    pub fn pictures_of_title(&mut self, events: Range<usize>) {
        let parsed = self.parsed;
        // A picture of another site would be a line of words here, so it needs some.
        let is_seen = |target: &str, alt: &str| {
            !alt.trim().is_empty() || !matches!(Address::of(target), Address::External(_))
        };
        let is_seen_tag = |tag: &tags::HtmlTag| {
            let value = |key: &str| {
                tag.attributes
                    .iter()
                    .find(|(name, _)| name == key)
                    .map_or("", |(_, value)| value.as_str())
            };
            tag.name == "img" && is_seen(value("src"), value("alt"))
        };
        let is_picture = |at: usize| match &parsed.events[at] {
            Event::Start(Tag::Image { dest_url, .. }) => {
                is_seen(dest_url, &self.alt(at, self.after(at)))
            }
            Event::Html(html) | Event::InlineHtml(html) => tags::read(html).iter().any(is_seen_tag),
            _ => false,
        };
        let pictures: Vec<usize> = events.filter(|at| is_picture(*at)).collect();
        if pictures.is_empty() {
            return;
        }
        self.line();
        self.out.push_str("<p>");
        for at in pictures {
            match &parsed.events[at] {
                Event::Start(Tag::Image { title, .. }) => {
                    self.image(at, title, true);
                }
                Event::Html(html) | Event::InlineHtml(html)
                    if parsed.dialect.html != crate::markdown::HtmlPolicy::Escaped =>
                {
                    let images = tags::read(html).into_iter().filter(is_seen_tag);
                    self.out
                        .extend(images.filter_map(|tag| html.get(tag.range)));
                }
                _ => {}
            }
        }
        self.out.push_str("</p>\n");
    }

    /// Who made a picture and on which terms, with a link to the page about it.
    fn credit(&mut self, page: Option<&str>, credit: &str) {
        self.out
            .push_str(if page.is_some() { " <a" } else { " <span" });
        self.attribute("class", "credit");
        if let Some(page) = page {
            self.address("href", page);
        }
        self.out.push('>');
        self.text(credit);
        self.out
            .push_str(if page.is_some() { "</a>" } else { "</span>" });
    }

    fn picture(&mut self, destination: &Destination, alt: &str, title: &str, at: usize) {
        let Destination::Image {
            src,
            width,
            height,
            alt: known,
            page,
            ..
        } = destination
        else {
            return;
        };
        let owner = self.owner(at);
        let wanted = self
            .parsed
            .sizes
            .binary_search_by_key(&at, |(event, _)| *event)
            .map_or(Size::default(), |found| self.parsed.sizes[found].1);
        let (width, height) = wanted.of(*width, *height);
        let closing = match page {
            // A link needs a name, and the picture's text is all that it has.
            Some(page)
                if self.in_link == 0
                    && !(alt.is_empty() && known.as_deref().unwrap_or_default().is_empty()) =>
            {
                self.out.push_str("<a");
                self.attribute("class", "image");
                self.address("href", page);
                self.out.push('>');
                self.in_link += 1;
                "</a>"
            }
            _ => "",
        };
        self.out.push_str("<img");
        if let Some(owner) = owner {
            self.attribute("class", authorship::class(owner));
        }
        self.address("src", src);
        self.attribute(
            "alt",
            if alt.is_empty() {
                known.as_deref().unwrap_or_default()
            } else {
                alt
            },
        );
        if !title.is_empty() {
            self.attribute("title", title);
        }
        for (name, pixels) in [("width", width), ("height", height)] {
            if let Some(pixels) = pixels {
                self.attribute(name, &pixels.to_string());
            }
        }
        if self.hub() {
            self.attribute("loading", "lazy");
            self.attribute("decoding", "async");
        }
        self.out.push_str(if self.hub() { ">" } else { " />" });
        self.close_link(closing);
    }

    /// The plain text between an image's start and end.
    fn alt(&self, at: usize, after: usize) -> String {
        let mut alt = String::new();
        for event in self.parsed.events.get(at + 1..after).unwrap_or_default() {
            match event {
                Event::Text(text)
                | Event::Code(text)
                | Event::InlineMath(text)
                | Event::DisplayMath(text) => alt.push_str(text),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                _ => {}
            }
        }
        alt
    }
}
