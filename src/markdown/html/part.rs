//! A part of a text as HTML: it stands in another page.

use super::writer::{Body, Writer};
use crate::markdown::facts::Facts;
use crate::markdown::items::HeadingPlace;
use crate::markdown::links::Links;
use crate::markdown::options::RenderOptions;
use crate::markdown::parse::Parsed;

/// A section as HTML, the one of that heading without the heading itself, or of all of it; it
/// stands below a heading of a level.
pub(in crate::markdown) fn render_part(
    facts: &Facts,
    parsed: &Parsed,
    links: &dyn Links,
    options: &RenderOptions,
    (section, level): (Option<usize>, u8),
) -> Body {
    let mut writer = Writer::new(facts, parsed, links, options);
    writer.is_part = true;
    let mut part = 0..parsed.events.len();
    let mut own = 1;
    if let Some(section) = section {
        let mut headings = parsed.headings.iter();
        let Some((at, _)) = headings.find(|(_, heading)| *heading == section) else {
            return Body::default();
        };
        own = facts
            .headings
            .get(section)
            .map_or(1, |heading| heading.level);
        part.start = writer.after(*at);
        let ends = |(_, heading): &&(usize, usize)| {
            facts.headings.get(*heading).is_some_and(|heading| {
                heading.place == HeadingPlace::Outline && heading.level <= own
            })
        };
        part.end = headings.find(ends).map_or(part.end, |(at, _)| *at);
    }
    writer.shift += level as i8 - own as i8;
    writer.level = level;
    writer.events(part);
    writer.references();
    writer.finish()
}
