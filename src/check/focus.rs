//! The pages that a change can have changed the findings of, where what was wrong before it is
//! known.

use std::collections::BTreeMap;

use super::change::{Change, PageEdit, head_and_body};
use super::likeness;
use crate::hub::PageId;
use crate::paths::SourcePath;

/// What a check looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// All of the hub.
    Everything,
    /// What depends on more than one file, and of what is wrong with the text of one page only
    /// these pages.
    Edited(BTreeMap<PageId, Edit>),
}

/// What a change does to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// A correction: hardly any text is new.
    Slight,
    /// Enough text, a name or an origin is new for the page to be compared with others.
    Grown,
}

impl Focus {
    /// The pages whose texts a change touches, or makes pages of the hub; `was_page` says which
    /// files were pages before.
    pub fn of(change: &Change, was_page: impl Fn(&SourcePath) -> bool) -> Self {
        let new = change
            .hub
            .pages_with_ids()
            .filter(|(_, page)| !was_page(&page.source.path))
            .map(|(id, _)| (id, Edit::Grown));
        let edited = change
            .pages
            .iter()
            .filter_map(|page| Some((page.page?, edit(change, page))));
        // What is new is new whatever else is said of it.
        Self::Edited(edited.chain(new).collect())
    }

    /// Whether the text of a page is looked at.
    pub fn holds(&self, id: PageId) -> bool {
        match self {
            Self::Everything => true,
            Self::Edited(pages) => pages.contains_key(&id),
        }
    }

    /// Whether a page is compared with others.
    pub fn compares(&self, id: PageId) -> bool {
        match self {
            Self::Everything => true,
            Self::Edited(pages) => pages.get(&id) == Some(&Edit::Grown),
        }
    }
}

/// How much of a page is new. A name and what front matter says of origins decide, too, whether a
/// likeness is explained.
fn edit(change: &Change, edit: &PageEdit) -> Edit {
    let (Some(id), Some(before), None) = (edit.page, &edit.before, &edit.moved_from) else {
        return Edit::Grown;
    };
    let page = change.hub.page(id);
    let (head, body) = head_and_body(page);
    let (old_head, old_body) = head_and_body(before);
    let is_slight =
        head == old_head && page.title == before.title && !likeness::has_grown(old_body, body);
    if is_slight { Edit::Slight } else { Edit::Grown }
}
