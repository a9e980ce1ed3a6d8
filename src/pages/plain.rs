//! `index.md` beside each article: its text as Markdown, with who wrote it and on which terms.

use crate::hub::{Hub, Page, PageId};
use crate::markdown::{self, Dialect};
use crate::pages::kind::{Content, Kind, Site, Spec};
use crate::pages::reuse;
use crate::paths::OutputPath;
use crate::privacy::{is_invisible, without_hosts};

pub(super) struct Plain;

impl Kind for Plain {
    fn spec(&self) -> Spec {
        Spec::named("plain")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.pages_with_ids()
            .filter_map(|(id, page)| Some((page.plain_output.clone()?, id.0 as usize)))
            .collect()
    }

    fn page(&self, item: usize) -> Option<PageId> {
        Some(PageId(item as u32))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let page = site.hub.page(PageId(item as u32));
        let title = shown(site.hub, &page.title);
        let head = format!("# {}", reuse::markdown(&title));
        let text = shown(site.hub, &text(site.hub, page));
        let credit = format!("---\n\n{}", site.attributed(page, &title));
        let parts = [head.as_str(), text.trim_matches('\n').trim_end(), &credit];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Content::Bytes(format!("{}\n", parts.join("\n\n")).into_bytes())
    }
}

/// A page's text as its author wrote it, without what its page does not show either: the heading
/// that is its title, and comments.
fn text(hub: &Hub, page: &Page) -> String {
    let (source, facts) = (&page.source.text, &page.facts);
    let dialect = Dialect::HUB.reading(hub.config.dialects.unwrap_or_default());
    let mut left_out = markdown::comment_ranges(source, page.body.clone(), dialect);
    let title = facts.hidden_title(page.heading_levels());
    left_out.extend(title.and_then(|at| Some(facts.headings.get(at)?.range.clone())));
    left_out.sort_by_key(|range| range.start);
    let (mut out, mut at) = (String::with_capacity(page.body.len()), page.body.start);
    for range in left_out {
        out.push_str(source.get(at..range.start).unwrap_or_default());
        at = at.max(range.end);
    }
    out.push_str(source.get(at..page.body.end).unwrap_or_default());
    out
}

/// A text of several lines as it may be shown: without hosts of addresses, the names of those who
/// are not to be named, and what is not seen.
fn shown(hub: &Hub, text: &str) -> String {
    let is_seen = |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || is_invisible(*c));
    let seen: String = text.chars().filter(is_seen).collect();
    hub.people.redaction.cleaned(without_hosts(&seen))
}
