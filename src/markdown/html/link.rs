//! Links as HTML: to pages, to missing pages, to other sites; never to what is not a safe address.

use pulldown_cmark::{Event, LinkType, Tag};

use super::writer::Writer;
use crate::markdown::items::Link;
use crate::markdown::links::{Destination, EXTERNAL};
use crate::markdown::parse::wiki_target;
use crate::markdown::syntax::HtmlPolicy;
use crate::markdown::{address, wikilink};

impl<'w> Writer<'w> {
    /// The facts' link whose start event is at `at`.
    pub fn link_at(&self, at: usize) -> Option<&'w Link> {
        let index = self
            .parsed
            .links
            .binary_search_by_key(&at, |(event, _)| *event)
            .ok()?;
        self.facts.links.get(self.parsed.links[index].1)
    }

    /// Where the link leads, with every address that is not safe refused whoever made it.
    pub fn destination(&self, link: &Link) -> Destination {
        let destination = self.links.resolve(link);
        if self.parsed.dialect.html == HtmlPolicy::Trusted {
            return destination;
        }
        match &destination {
            Destination::Page { href, .. }
            | Destination::External { href }
            | Destination::Fragment { href }
                if !address::is_safe(href) =>
            {
                Destination::Refused
            }
            Destination::Missing {
                href: Some(href),
                title,
            } if !address::is_safe(href) => Destination::Missing {
                href: None,
                title: title.clone(),
            },
            Destination::Image { src, page, .. }
                if !address::is_safe(src) || !page.as_deref().is_none_or(address::is_safe) =>
            {
                Destination::Refused
            }
            _ => destination,
        }
    }

    pub fn link(&mut self, at: usize, link_type: LinkType, target: &str, title: &str) -> usize {
        let Some(link) = self.link_at(at) else {
            return at + 1;
        };
        let destination = self.destination(link);
        let closing = self.open_link(&destination, title, &link.text);
        self.link_has_words = !link.text.trim().is_empty();
        let after = self.after(at);
        match link_type {
            LinkType::WikiLink { has_pothole }
                if !has_pothole
                    || (link.text.is_empty()
                        && !self.parsed.events[at..after]
                            .iter()
                            .any(|event| matches!(event, Event::Start(Tag::Image { .. })))) =>
            {
                let target = wiki_target(target, has_pothole);
                let meaning = wikilink::parse(target);
                let named_by_target =
                    meaning.kind == wikilink::TargetKind::Person || meaning.language.is_some();
                let label = match &destination {
                    Destination::Page { title, .. } if named_by_target && !title.is_empty() => {
                        title
                    }
                    _ if has_pothole => wikilink::short_label(target),
                    _ => wikilink::label(target),
                };
                self.owned(self.owner(at), |writer| writer.text(label));
                self.close_link(closing);
                after
            }
            _ => {
                self.closing.push(closing);
                at + 1
            }
        }
    }

    pub fn close_link(&mut self, closing: &'static str) {
        self.in_link -= usize::from(closing == "</a>");
        self.out.push_str(closing);
    }

    /// Writes a link's start and returns its end. `title` is the author's tooltip, `label` what the
    /// reader sees.
    pub fn open_link(
        &mut self,
        destination: &Destination,
        title: &str,
        label: &str,
    ) -> &'static str {
        let missing = |title: &str| format!("{title} ({})", self.options.words.page_does_not_exist);
        if self.in_link > 0 {
            return "";
        }
        let (href, class, tooltip) = match destination {
            Destination::Page { href, title: page } => {
                (href, "", if page == label { "" } else { page })
            }
            Destination::Image {
                page: Some(href), ..
            }
            | Destination::Fragment { href } => (href, "", ""),
            Destination::Image { src, .. } => (src, "", ""),
            Destination::External { href } => (href, "external", ""),
            Destination::Missing {
                href: Some(href),
                title,
            } => {
                let title = missing(title);
                self.out.push_str("<a");
                self.attribute("class", "new");
                self.address("href", href);
                self.attribute("title", &title);
                self.attribute("rel", "nofollow");
                self.out.push('>');
                self.in_link += 1;
                return "</a>";
            }
            Destination::Missing { href: None, title } => {
                let title = missing(title);
                self.out.push_str("<span");
                self.attribute("class", "new");
                self.attribute("title", &title);
                self.out.push('>');
                return "</span>";
            }
            Destination::Refused => return "",
        };
        self.out.push_str("<a");
        if !class.is_empty() {
            self.attribute("class", class);
        }
        self.address("href", href);
        let tooltip = if title.is_empty() { tooltip } else { title };
        if !tooltip.is_empty() {
            self.attribute("title", tooltip);
        }
        if class == "external" {
            self.attribute("rel", EXTERNAL);
        }
        self.out.push('>');
        self.in_link += 1;
        "</a>"
    }
}
