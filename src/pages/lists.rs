//! Lists of pages that show an editor what to do next: what nothing leads to, what is short, what
//! nobody has looked at for long. Each is a page, and the same for programs.

mod found;
mod page;
mod row;
mod rows;

pub(super) use page::ForPrograms;
pub(super) use rows::{
    BROKEN_FILES, DEAD_ENDS, MOST_LINKED, NEW_PAGES, ORPHANED, REDIRECTED_LINKS, REDIRECTS, STALE,
    STUBS, UNCATEGORISED, UNDESCRIBED_PICTURES, UNTRANSLATED,
};
