//! The works that a page says it draws on, read as the rules about them need it.

use crate::check::quote::quoted;
use crate::fields::nearest;
use crate::hub::Page;
use crate::hub::meta::SourceWork;
use crate::license::flow::Relation;
use crate::license::{License, LicenseError};

/// One of a page's `sources`.
pub struct Cited<'a> {
    /// As it is written.
    pub work: &'a SourceWork,
    /// Its licence, when one is written.
    pub license: Option<Result<License, LicenseError>>,
    /// How it is used. A word that is not known counts as the nearest one, or as the strictest: a
    /// slip must not open a door.
    pub relation: Relation,
}

impl Cited<'_> {
    /// The source's name in a sentence.
    pub fn name(&self) -> String {
        if self.work.title.is_empty() {
            "this source".into()
        } else {
            format!("`{}`", quoted(&self.work.title))
        }
    }

    /// The licence, when it can be read.
    pub fn known_license(&self) -> Option<&License> {
        self.license.as_ref()?.as_ref().ok()
    }
}

/// The works that a page draws on, in order.
pub fn cited(page: &Page) -> Vec<Cited<'_>> {
    let read = |work| Cited {
        work,
        license: work.license.as_deref().map(License::parse),
        relation: relation(work),
    };
    page.meta.sources.iter().map(read).collect()
}

/// The relation that a word was probably meant to be: `translation` for `translated`.
pub fn nearest_relation(word: &str) -> Option<Relation> {
    let word = word.trim().to_lowercase();
    let names = Relation::ALL.map(Relation::name);
    let begins_alike = || {
        word.get(..4).and_then(|beginning| {
            names
                .iter()
                .find(|name| name.starts_with(beginning))
                .copied()
        })
    };
    begins_alike()
        .or_else(|| nearest(&word, &names))
        .and_then(Relation::parse)
}

fn relation(work: &SourceWork) -> Relation {
    Relation::parse(&work.relation)
        .or_else(|| nearest_relation(&work.relation))
        .unwrap_or(Relation::Adapted)
}
