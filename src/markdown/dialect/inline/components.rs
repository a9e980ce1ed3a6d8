//! Components of MDX within lines.

use super::super::line;
use super::super::mapped::Edit;
use super::super::templates::value;
use super::{Reader, near};
use crate::markdown::headings;

impl Reader<'_, '_> {
    /// `<Link id="x" />`: the id is what links lead to, whatever the component shows.
    pub(super) fn component(&mut self, text: &str, at: usize) -> Option<usize> {
        if !self.context.has_html || text[at..].starts_with("</") {
            return None;
        }
        let rest = near(&text[at..]);
        let attributes = line::component(rest)?;
        let tag = &attributes[..line::tag_end(attributes)?];
        let id = headings::sound_id(value(tag, "id")?)?;
        let end = at + rest.len() - attributes.len() + tag.len();
        let anchor = format!("<a id=\"{id}\"></a>");
        let is_whole = tag.ends_with("/>");
        let replaced = at..if is_whole { end } else { at };
        self.edits.push(Edit::new(replaced, anchor));
        Some(end)
    }
}
