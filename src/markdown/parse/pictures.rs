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
    #[expect(clippy::too_many_lines, reason = "still to be split")]
    pub(super) fn size(&mut self) {
        let Some(&(start, link)) = self.labels.last() else {
            return;
        };
        let Ok(found) = self
            .parsed
            .links
            .binary_search_by_key(&link, |(_, link)| *link)
        else {
            return;
        };
        let at = self.parsed.links[found].0;
        let (Some(Event::Start(Tag::Image { link_type, .. })), true) = (
            self.parsed.events.get(at),
            self.hub() && self.category.is_none(),
        ) else {
            return;
        };
        let origin = match link_type {
            LinkType::WikiLink { has_pothole: false } => return,
            LinkType::WikiLink { .. } => Labelled::Embed,
            _ => Labelled::Alt,
        };
        let last = self.parsed.events.len() - 1;
        let mut size = Size::default();
        // Where the label holds markup, options stand in its first and last words.
        for (place, origin) in [
            (
                last,
                if last == at + 1 {
                    origin
                } else {
                    Labelled::Alt
                },
            ),
            (at + 1, origin),
        ] {
            let Some(Event::Text(text)) = self.parsed.events.get(place) else {
                continue;
            };
            let (kept, said) = size::split(text, origin);
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
        if self.parsed.events.get(at + 1..).is_some_and(|label| {
            label
                .iter()
                .all(|event| matches!(event, Event::Text(text) if text.is_empty()))
        }) {
            self.parsed.events.truncate(at + 1);
            if let (Labelled::Embed, Some(Event::Start(Tag::Image { link_type, .. }))) =
                (origin, self.parsed.events.get_mut(at))
            {
                *link_type = LinkType::WikiLink { has_pothole: false };
            }
        }
        if !size.is_default() {
            self.parsed.sizes.push((at, size));
        }
        self.plain.truncate(start);
        for event in self.parsed.events.get(at + 1..).unwrap_or_default() {
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
