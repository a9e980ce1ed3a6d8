//! Pictures that say nothing to somebody who cannot see them.

use crate::excerpt;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::links::Target;
use crate::hub::page::PageFile;
use crate::markdown::Link;

/// A picture without alternative text.
#[derive(Clone, Copy)]
pub struct Undescribed<'h> {
    /// Where it stands.
    pub link: &'h Link,
    /// Where it leads: a file of the hub, or one of another site.
    pub target: &'h Target,
    /// The template code that it comes from, as written: `{{< figure src="crab.png" >}}`.
    pub template: Option<&'h str>,
}

/// The pictures of a page without alternative text, in the order of the text. Those that say on
/// purpose that they are decoration have one.
pub fn undescribed(hub: &Linked, id: PageId) -> Vec<Undescribed<'_>> {
    let page = hub.page(id);
    let mut found = Vec::new();
    for (at, (link, target)) in hub.linked(id).enumerate() {
        let is_picture =
            link.kind.is_image() && matches!(target, Target::Media(_) | Target::External(_));
        if !is_picture || !link.text.trim().is_empty() {
            continue;
        }
        if page.facts.mute_pictures.binary_search(&(at as u32)).is_ok() || has_caption(page, link) {
            continue;
        }
        let template = template(page, link);
        let is_decoration = |code: &str| code.contains("alt=\"\"") || code.contains("alt=''");
        if template.is_some_and(is_decoration) {
            continue;
        }
        found.push(Undescribed {
            link,
            target,
            template,
        });
    }
    found
}

/// Longest template code, and farthest that the ends of a figure are looked for, in bytes.
const NEAR: usize = 2_000;

/// The template code that a link or picture comes from, as written:
/// `{{< figure src="crab.png" >}}`.
pub fn template<'p>(page: &'p PageFile, link: &Link) -> Option<&'p str> {
    let text: &str = &page.source.text;
    let at = link.range.start;
    let line = text
        .get(..at)?
        .rfind('\n')
        .map_or(0, |end| end + 1)
        .max(at.saturating_sub(NEAR));
    // Our own words for it stand at its place, or at the one behind it.
    let start = (line..=at).rev().find(|start| {
        text.get(*start..)
            .is_some_and(|rest| rest.starts_with("{{"))
    })?;
    let near = text.get(start..)?.split('\n').next()?;
    let end = near.find("}}")? + 2;
    (end <= NEAR && start + end >= at).then(|| &near[..end])
}

/// Whether a picture stands in a `<figure>` whose `<figcaption>` has words.
fn has_caption(page: &PageFile, link: &Link) -> bool {
    let text: &str = &page.source.text;
    let before = excerpt::last(text.get(..link.range.start).unwrap_or_default(), NEAR);
    let Some(start) = before
        .rfind("<figure")
        .filter(|start| !before[*start..].contains("</figure"))
    else {
        return false;
    };
    let after = excerpt::first(text.get(link.range.end..).unwrap_or_default(), NEAR)
        .split("</figure>")
        .next()
        .unwrap_or_default();
    [&before[start..], after].into_iter().any(|side| {
        let caption = side
            .split_once("<figcaption")
            .and_then(|(_, rest)| rest.split_once('>'))
            .map(|(_, rest)| rest);
        let caption = caption.and_then(|caption| caption.split("</figcaption").next());
        // What stands outside of tags.
        caption.is_some_and(|caption| {
            caption.split('<').enumerate().any(|(at, part)| {
                let words = if at == 0 {
                    part
                } else {
                    part.split_once('>').map_or("", |(_, words)| words)
                };
                words.contains(char::is_alphanumeric)
            })
        })
    })
}
