//! What the author of a submission is told, without what its page shows in its own way.

use crate::hub::links::Standpoint;
use crate::hub::submissions::{Section, Topic};
use crate::markdown::{self, Dialect};
use crate::pages::kind::Site;
use crate::pages::submissions::preview::ProposedLinks;

/// What the page does not show itself, as it does pages and findings: as HTML.
pub(super) fn told(site: &Site, comment: &[Section]) -> String {
    let is_told = |section: &&Section| {
        matches!(
            section.topic,
            Topic::Next | Topic::Credit | Topic::Sources | Topic::SignOffs
        )
    };
    // On the page they stand directly below a heading of level 2.
    let text: String = comment
        .iter()
        .filter(is_told)
        .filter_map(|section| section.markdown.strip_prefix('#'))
        .collect();
    if text.is_empty() {
        return text;
    }
    let document = markdown::parse(&text, 0..text.len(), Dialect::HUB);
    let Some(home) = crate::paths::OutputPath::page("").map(|home| home.url()) else {
        return String::new();
    };
    let Some(path) = crate::paths::SourcePath::new("comment.md") else {
        return String::new();
    };
    let from = Standpoint {
        path: &path,
        language: &site.hub.config.language,
        url: &home,
        facts: &document.facts,
    };
    let links = ProposedLinks {
        site,
        from,
        prefix: "told-",
        own: "",
        others: &[],
    };
    let options = markdown::RenderOptions {
        id_prefix: "told-",
        ..site.options("en", markdown::HeadingLevels::AsWritten)
    };
    document.render(&links, &options).html
}
