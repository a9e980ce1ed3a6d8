//! Headings, the text's title, and sections without text.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::collector::Collector;
use crate::markdown::headings;
use crate::markdown::syntax::Syntax;

impl<'a> Collector<'a> {
    pub(super) fn end_heading(&mut self) {
        let Some(heading) = self.facts.headings.last_mut() else {
            return;
        };
        let mut text = self.plain.trim();
        if self.parsed.dialect.syntax == Syntax::Hub
            && let Some((title, id)) = headings::split_id(text)
            && let Some(Event::Text(last)) = self.parsed.events.last_mut()
            && let Some(kept) = headings::split_id(last).map(|(kept, _)| kept.len())
        {
            let kept: CowStr<'a> = match &*last {
                CowStr::Borrowed(last) => last[..kept].into(),
                last => last[..kept].to_owned().into(),
            };
            *last = kept;
            text = title;
            heading.id = id.to_owned();
        }
        heading.text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }

    /// Notes the text's title, where the heading that now starts is the first of its level.
    pub(super) fn title(&mut self) {
        if self.inside > 0 {
            return;
        }
        if self.facts.title.is_some() {
            self.more_titles = true;
        } else {
            self.facts.title = Some(self.facts.headings.len() as u32);
            self.title_leads = self.is_decoration(0);
        }
    }

    /// Notes whether anything was seen since the last heading.
    pub(super) fn end_section(&mut self) {
        let Some(heading) = self.facts.headings.last_mut() else {
            return;
        };
        let unseen = |event: &Event| match event {
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => true,
            Event::Html(html) => html
                .trim()
                .strip_prefix("<!--")
                .is_some_and(|rest| rest.find("-->").is_some_and(|end| end + 3 == rest.len())),
            _ => false,
        };
        heading.bare = self
            .parsed
            .events
            .get(self.after_heading..)
            .unwrap_or_default()
            .iter()
            .all(unseen);
    }
}
