//! Pictures: which are decoration, and the size that their author wants.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::collector::Collector;
use crate::markdown::size::{Labelled, Size};
use crate::markdown::{size, tags};

impl<'a> Collector<'a> {
    /// Notes `![[…]]` that stands alone in the paragraph which starts at an event and now ends.
    pub(super) fn embed(&mut self, start: usize) {
        let mut events = self
            .parsed
            .events
            .get(start + 1..)
            .unwrap_or_default()
            .iter();
        let wiki = LinkType::WikiLink { has_pothole: false };
        let is_embed = matches!(
            events.next(),
            Some(Event::Start(Tag::Image { link_type, .. }))
                if std::mem::discriminant(link_type) == std::mem::discriminant(&wiki)
        );
        let is_alone = matches!(events.next_back(), Some(Event::End(TagEnd::Image)))
            && !events.any(|event| matches!(event, Event::End(TagEnd::Image)));
        if is_embed
            && is_alone
            && self.open_notes.is_empty()
            && let Some((at, link)) = self.parsed.links.last()
            && *at == start + 1
        {
            self.facts.embeds.push(*link as u32);
        }
    }

    /// Whether readers find no text of its own in the events from one on: only pictures, badges,
    /// and HTML without text.
    pub(super) fn is_decoration(&self, from: usize) -> bool {
        let mut labels = 0usize;
        self.parsed
            .events
            .get(from..)
            .unwrap_or_default()
            .iter()
            .all(|event| {
                match event {
                    Event::Start(Tag::Image { .. }) => labels += 1,
                    Event::End(TagEnd::Image) => labels = labels.saturating_sub(1),
                    Event::Text(text) => return labels > 0 || text.trim().is_empty(),
                    Event::Html(html) | Event::InlineHtml(html) => {
                        return tags::without(html).trim().is_empty();
                    }
                    Event::Start(
                        Tag::Paragraph
                        | Tag::HtmlBlock
                        | Tag::Link { .. }
                        | Tag::Emphasis
                        | Tag::Strong,
                    )
                    | Event::End(
                        TagEnd::Paragraph
                        | TagEnd::HtmlBlock
                        | TagEnd::Link
                        | TagEnd::Emphasis
                        | TagEnd::Strong,
                    )
                    | Event::SoftBreak
                    | Event::HardBreak
                    | Event::Rule => {}
                    _ => return labels > 0,
                }
                true
            })
    }

    /// Takes the size out of the label of the picture that ends.
    pub(super) fn size(&mut self) {
        let Some(picture) = self.picture() else {
            return;
        };
        let size = self.take_size(&picture);
        self.drop_empty_label(&picture);
        if !size.is_default() {
            self.parsed.sizes.push((picture.at, size));
        }
        self.say_again(&picture);
    }

    /// The picture that ends, where its label may hold a size.
    fn picture(&self) -> Option<Picture> {
        let &(plain, link) = self.labels.last()?;
        let links = &self.parsed.links;
        let found = links.binary_search_by_key(&link, |(_, link)| *link).ok()?;
        let at = links[found].0;
        let Some(Event::Start(Tag::Image { link_type, .. })) = self.parsed.events.get(at) else {
            return None;
        };
        let label = match link_type {
            _ if !self.hub() || self.category.is_some() => return None,
            LinkType::WikiLink { has_pothole: false } => return None,
            LinkType::WikiLink { .. } => Labelled::Embed,
            _ => Labelled::Alt,
        };
        Some(Picture { at, plain, label })
    }

    /// Takes the size that the label of a picture holds. Where it holds markup, options stand in
    /// its first and last words.
    fn take_size(&mut self, picture: &Picture) -> Size {
        let (first, last) = (picture.at + 1, self.parsed.events.len() - 1);
        let of_last = if last == first {
            picture.label
        } else {
            Labelled::Alt
        };
        let mut size = Size::default();
        for (place, label) in [(last, of_last), (first, picture.label)] {
            let Some(Event::Text(text)) = self.parsed.events.get(place) else {
                continue;
            };
            let (kept, said) = size::split(text, label);
            if kept.len() < text.len() {
                let space = if text.ends_with(' ') && place < last {
                    " "
                } else {
                    ""
                };
                self.parsed.events[place] = Event::Text((kept + space).into());
                size = if said.is_default() { size } else { said };
            }
        }
        size
    }

    /// Takes away the label of a picture that is empty now; an embedded one is then one without.
    fn drop_empty_label(&mut self, picture: &Picture) {
        let is_empty = |event: &Event| matches!(event, Event::Text(text) if text.is_empty());
        let label = self.parsed.events.get(picture.at + 1..);
        if !label.is_some_and(|label| label.iter().all(is_empty)) {
            return;
        }
        self.parsed.events.truncate(picture.at + 1);
        if let (Labelled::Embed, Some(Event::Start(Tag::Image { link_type, .. }))) =
            (picture.label, self.parsed.events.get_mut(picture.at))
        {
            *link_type = LinkType::WikiLink { has_pothole: false };
        }
    }

    /// Says the label of a picture as it is now in the place of what was said of it.
    fn say_again(&mut self, picture: &Picture) {
        self.plain.truncate(picture.plain);
        let label = self.parsed.events.get(picture.at + 1..);
        for event in label.unwrap_or_default() {
            match event {
                Event::Text(text)
                | Event::Code(text)
                | Event::InlineMath(text)
                | Event::DisplayMath(text) => self.plain.push_str(text),
                Event::SoftBreak | Event::HardBreak => self.plain.push(' '),
                _ => {}
            }
        }
    }
}

/// A picture whose label may hold its size.
struct Picture {
    /// Its event.
    at: usize,
    /// Where its label starts in the plain text of the block.
    plain: usize,
    /// How the label was written.
    label: Labelled,
}
