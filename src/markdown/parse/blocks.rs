//! Where blocks and links start and end.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd};

use super::collector::{Collector, MAX_DEPTH};
use super::parsed::wiki_target;
use crate::markdown::items::{Category, Footnote, Heading, HeadingPlace, Link, LinkKind};
use crate::markdown::wikilink;
use crate::markdown::words::{excerpt, shorten};

impl<'a> Collector<'a> {
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of tag")]
    pub(super) fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        let limited = matches!(
            tag,
            Tag::BlockQuote(_) | Tag::List(_) | Tag::Emphasis | Tag::Strong | Tag::Strikethrough
        );
        let written = match tag {
            // An item without its list would be invalid.
            Tag::Item => self.open.last().copied().unwrap_or(true),
            _ if limited => self.depth < MAX_DEPTH,
            _ => true,
        };
        self.open.push(written);
        self.depth += usize::from(limited);
        self.inside += usize::from(matches!(
            tag,
            Tag::BlockQuote(_) | Tag::Item | Tag::FootnoteDefinition(_)
        ));
        match &tag {
            Tag::Paragraph => {
                self.plain.clear();
                self.paragraph = Some((self.parsed.events.len(), false));
            }
            Tag::Heading { level, .. } => {
                self.plain.clear();
                self.in_heading = true;
                if *level as u8 == 1 {
                    self.title();
                }
                self.parsed
                    .headings
                    .push((self.parsed.events.len(), self.facts.headings.len()));
                let written = self
                    .source
                    .get(range.clone())
                    .unwrap_or_default()
                    .trim_end()
                    .len();
                let range = self.global(&(range.start..range.start + written));
                self.end_section();
                let place = if self.inside == 0 {
                    HeadingPlace::Outline
                } else {
                    HeadingPlace::Inside
                };
                self.facts.headings.push(Heading {
                    level: *level as u8,
                    id: String::new(),
                    text: String::new(),
                    range,
                    place,
                    bare: false,
                });
            }
            Tag::TableCell | Tag::Item => self.plain.clear(),
            Tag::CodeBlock(kind) => {
                self.in_code = true;
                self.fence = if let CodeBlockKind::Fenced(info) = kind {
                    Some((info.clone(), range))
                } else {
                    None
                };
            }
            Tag::FootnoteDefinition(label) => {
                self.open_notes.push(self.parsed.notes.len());
                self.parsed
                    .note_of
                    .entry(label.to_lowercase())
                    .or_insert(self.parsed.notes.len());
                self.parsed.notes.push((
                    label.clone(),
                    self.parsed.events.len()..self.parsed.events.len(),
                ));
                let range = self.global(&range);
                self.facts.footnotes.push(Footnote {
                    label: label.to_string(),
                    references: 0,
                    range,
                });
            }
            Tag::Link {
                link_type: LinkType::WikiLink { has_pothole },
                dest_url,
                ..
            } if self.category.is_none() && self.labels.is_empty() => {
                let target = wiki_target(dest_url, *has_pothole);
                if let Some(name) = wikilink::membership(target) {
                    self.category = Some((
                        Category {
                            name,
                            sort_key: None,
                            range: self.global(&range),
                        },
                        self.plain.len(),
                        *has_pothole,
                    ));
                    if let Some((_, taken)) = &mut self.paragraph {
                        *taken = true;
                    }
                } else {
                    self.open_link(
                        if target.contains("://") {
                            LinkKind::Inline
                        } else {
                            LinkKind::Wiki
                        },
                        target.to_owned(),
                        &range,
                    );
                }
            }
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let (kind, target) = match link_type {
                    LinkType::Autolink => (LinkKind::Autolink, dest_url.to_string()),
                    LinkType::Email => (LinkKind::Autolink, format!("mailto:{dest_url}")),
                    LinkType::WikiLink { has_pothole } => (
                        LinkKind::Wiki,
                        wiki_target(dest_url, *has_pothole).to_owned(),
                    ),
                    _ => (LinkKind::Inline, dest_url.to_string()),
                };
                self.open_link(kind, target, &range);
            }
            Tag::Image {
                link_type: LinkType::WikiLink { has_pothole },
                dest_url,
                ..
            } => {
                self.open_link(
                    LinkKind::WikiImage,
                    wiki_target(dest_url, *has_pothole).to_owned(),
                    &range,
                );
            }
            Tag::Image {
                dest_url, title, ..
            } => {
                if !title.is_empty() {
                    self.facts.mute_pictures.push(self.facts.links.len() as u32);
                }
                self.open_link(LinkKind::Image, dest_url.to_string(), &range);
            }
            _ => {}
        }
        let callout = self.callout.take();
        self.in_callout_title =
            matches!(tag, Tag::Paragraph) && std::mem::take(&mut self.awaits_title);
        if written {
            if let Some(callout) = callout {
                self.parsed
                    .callouts
                    .push((self.parsed.events.len(), callout));
                self.awaits_title = true;
            }
            self.push(Event::Start(tag));
        }
    }

    #[expect(clippy::too_many_lines, reason = "one arm for each kind of tag")]
    pub(super) fn end(&mut self, tag: TagEnd, _range: Range<usize>) {
        let written = self.open.pop().unwrap_or(true);
        self.depth -= usize::from(matches!(
            tag,
            TagEnd::BlockQuote(_)
                | TagEnd::List(_)
                | TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
        ));
        self.inside -= usize::from(matches!(
            tag,
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition
        ));
        match tag {
            TagEnd::Link | TagEnd::Image => {
                if let Some((mut category, start, has_pothole)) = self.category.take() {
                    category.sort_key = Some(self.plain[start..].trim().to_owned())
                        .filter(|key| has_pothole && !key.is_empty());
                    self.plain.truncate(start);
                    self.facts.categories.push(category);
                    return;
                }
                if tag == TagEnd::Image {
                    self.size();
                }
                if let Some((start, link)) = self.labels.pop()
                    && let (Some(link), Some(label)) =
                        (self.facts.links.get_mut(link), self.plain.get(start..))
                {
                    // The parser makes the name of `![[leaf.jpg]]` its label, but nobody wrote one.
                    link.text = if link.kind == LinkKind::WikiImage && label == link.target {
                        String::new()
                    } else {
                        shorten(label)
                    };
                }
            }
            TagEnd::Heading(_) => {
                self.in_heading = false;
                self.end_heading();
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Paragraph => {
                let paragraph = self.paragraph.take();
                if let Some((start, true)) = paragraph
                    && self.drop_blank_paragraph(start)
                {
                    return;
                }
                let start = paragraph.map_or(0, |(start, _)| start);
                self.embed(start);
                let is_title = std::mem::take(&mut self.in_callout_title);
                if !is_title
                    && !self.has_excerpt
                    && self.open_notes.is_empty()
                    && !self.plain.trim().is_empty()
                    && !self.is_decoration(start)
                {
                    self.has_excerpt = true;
                    self.facts.excerpt = excerpt(&self.plain);
                }
            }
            _ => {}
        }
        if written {
            self.push(Event::End(tag));
        }
        if matches!(tag, TagEnd::Heading(_)) {
            self.after_heading = self.parsed.events.len();
        }
        if tag == TagEnd::FootnoteDefinition
            && let Some(note) = self.open_notes.pop()
        {
            self.parsed.notes[note].1.end = self.parsed.events.len();
        }
    }

    pub(super) fn open_link(&mut self, kind: LinkKind, target: String, range: &Range<usize>) {
        self.labels.push((self.plain.len(), self.facts.links.len()));
        self.link(kind, target, String::new(), range);
    }

    pub(super) fn link(
        &mut self,
        kind: LinkKind,
        target: String,
        text: String,
        range: &Range<usize>,
    ) {
        self.parsed
            .links
            .push((self.parsed.events.len(), self.facts.links.len()));
        self.facts.links.push(Link {
            kind,
            target,
            text,
            range: self.global(range),
        });
    }

    /// Takes trailing white space off a paragraph that lost a category, and the paragraph itself
    /// when nothing is left.
    pub(super) fn drop_blank_paragraph(&mut self, start: usize) -> bool {
        let blank = |event: &Event| match event {
            Event::SoftBreak | Event::HardBreak => true,
            Event::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        while self.parsed.events.len() > start + 1 && self.parsed.events.last().is_some_and(blank) {
            self.parsed.events.pop();
        }
        if let Some(Event::Text(last)) = self.parsed.events.last_mut() {
            let kept = last.trim_end().to_owned();
            *last = kept.into();
        }
        if self.parsed.events[start + 1..].iter().all(blank) {
            self.parsed.events.truncate(start);
            return true;
        }
        false
    }
}
