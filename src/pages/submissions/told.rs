//! What the author of a submission is told, without what its page shows in its own way.

use crate::hub::links::Standpoint;
use crate::markdown::{self, Dialect, HeadingPlace};
use crate::pages::Site;
use crate::pages::submissions::preview::ProposedLinks;

/// Sections of the comment that the page shows itself: the pages, and the findings that must be
/// fixed.
const SHOWN: [&str; 2] = ["What will be published", "Must fix"];

/// How the comment begins and ends what it folds away, each at the start of a line: the findings
/// that could be better, which the page shows, too.
const FOLDED: (&str, &str) = ("<details>", "</details>");

/// How the line begins that is about the comment itself, which the page is not.
const OF_COMMENT: &str = "This comment updates automatically";

/// Level of the comment's sections.
const SECTION: u8 = 4;

/// The comment's other sections, as HTML.
pub(super) fn told(site: &Site, comment: &str) -> String {
    let document = markdown::parse(comment, 0..comment.len(), Dialect::HUB);
    // Only the comment's own headings count, not what somebody wrote into a list or a quotation.
    let headings = document
        .facts
        .headings
        .iter()
        .filter(|heading| heading.place == HeadingPlace::Outline && heading.level <= SECTION);
    let starts: Vec<(usize, &str, u8)> = headings
        .map(|heading| (heading.range.start, heading.text.as_str(), heading.level))
        .collect();
    let mut text = String::new();
    for (number, (start, heading, level)) in starts.iter().enumerate() {
        let end = starts
            .get(number + 1)
            .map_or(comment.len(), |(next, _, _)| *next);
        let is_shown = SHOWN.iter().any(|shown| heading.starts_with(shown));
        if *level == SECTION && !is_shown {
            // On the page they stand directly below a heading of level 2.
            push_unfolded(comment.get(start + 1..end).unwrap_or_default(), &mut text);
        }
    }
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

fn push_unfolded(section: &str, text: &mut String) {
    let mut is_folded = false;
    for line in section.lines() {
        is_folded |= line.starts_with(FOLDED.0);
        if !is_folded && !line.starts_with(OF_COMMENT) {
            text.push_str(line);
            text.push('\n');
        }
        is_folded &= !line.starts_with(FOLDED.1);
    }
    text.push('\n');
}
