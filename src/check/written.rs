//! Where in a text the target of a link stands, for repairs that leave the rest of the link as it
//! is.

use std::ops::Range;

use crate::hub::{Hub, Page, PageId, Target};
use crate::markdown::{Link, LinkKind};
use crate::paths::SourcePath;

/// Bytes of a link's target in the page's text; `None` when it is written in a way that a repair
/// would have to guess about, such as a reference or with entities.
pub fn target(page: &Page, link: &Link) -> Option<Range<usize>> {
    let text = page.source.text.get(link.range.clone())?;
    let target = link.target.as_str();
    if target.is_empty() {
        return None;
    }
    let start = match link.kind {
        LinkKind::Wiki | LinkKind::WikiImage => {
            let start = text.find("[[")? + 2;
            text.get(start..)?.starts_with(target).then_some(start)?
        }
        LinkKind::Inline | LinkKind::Image => {
            let plain = text.rfind(&format!("]({target}")).map(|at| at + 2);
            let start = plain.or_else(|| text.rfind(&format!("](<{target}>")).map(|at| at + 3))?;
            text.get(start + target.len()..)?
                .starts_with([')', ' ', '>', '\n'])
                .then_some(start)?
        }
        LinkKind::HtmlLink | LinkKind::HtmlImage => {
            let mut found = text.match_indices(target).filter(|(at, _)| {
                text.get(..*at)
                    .is_some_and(|before| before.ends_with(['"', '\'', '=']))
            });
            found.next().filter(|_| found.next().is_none())?.0
        }
        LinkKind::Autolink => return None,
    };
    let start = link.range.start + start;
    Some(start..start + target.len())
}

/// Whether a link on `from` would lead to `expected` with another target.
pub fn leads_to(hub: &Hub, from: PageId, link: &Link, target: &str, expected: &Target) -> bool {
    let link = Link {
        target: target.to_owned(),
        ..link.clone()
    };
    hub.resolve(from, &link) == *expected
}

/// Whether a link is the path from its page to a file, without a sign that could mean anything
/// else: nearly every link is, and need not be looked at.
pub fn is_plain_path(page: &Page, link: &Link, file: &SourcePath) -> bool {
    let is_plain = link
        .target
        .bytes()
        .all(|b| b.is_ascii_graphic() && !b":#?\\".contains(&b));
    is_plain && leads_straight(page.source.path.folder(), &link.target, file.as_str())
}

/// Whether a path that is followed from a folder is a file, letter for letter. It is for telling
/// most links quickly: `false` means that it is worth a closer look.
pub fn leads_straight(mut folder: &str, mut path: &str, file: &str) -> bool {
    loop {
        if let Some(rest) = path.strip_prefix("./") {
            path = rest;
        } else if let Some(rest) = path.strip_prefix("../") {
            if folder.is_empty() {
                return false;
            }
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
            path = rest;
        } else {
            break;
        }
    }
    let below = if folder.is_empty() {
        Some(file)
    } else {
        file.strip_prefix(folder)
            .and_then(|rest| rest.strip_prefix('/'))
    };
    below == Some(path) && !path.contains('%')
}

/// A part of a path as it may stand between the parentheses of a link.
pub fn in_parentheses(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for c in path.chars() {
        match c {
            '%' => out.push_str("%25"),
            ' ' | '(' | ')' | '<' | '>' | '#' | '?' | '\\' | '"' => {
                out.push_str(&format!("%{:02X}", u32::from(c)))
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::history::Log;
    use crate::hub::Drafts;
    use crate::sources::Sources;

    #[test]
    fn a_target_is_found_where_it_is_written() {
        let text = "[[a b|c]] [x](y.md) [x](<y z.md> \"t\") ![[p.png]] <a title=\"q.md\" href=\"q.md\">q</a> <a href='r.md'>r</a> [y.md][1]\n\n[1]: y.md\n";
        let hub = Hub::new(
            Config::default(),
            Sources::from_texts("", [("index.md", text)]),
            Log::default(),
            Drafts::Hidden,
        );
        let page = &hub.pages[0];
        let found: Vec<Option<&str>> = page
            .facts
            .links
            .iter()
            .map(|link| target(page, link).map(|range| &text[range]))
            .collect();
        assert_eq!(
            found,
            [
                Some("a b"),
                Some("y.md"),
                Some("y z.md"),
                Some("p.png"),
                None,
                Some("r.md"),
                None
            ]
        );
    }
}
