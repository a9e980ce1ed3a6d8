//! The pages that a page says it comes from: `translated_from` and `derived_from`.

use crate::hub::links::Kinship;
use crate::hub::meta::At;
use crate::hub::{Hub, PageId};
use crate::license::flow::Relation;

/// One of them.
pub struct Origin<'a> {
    /// The key that names it.
    pub key: &'static str,
    /// As it is written.
    pub name: &'a At<String>,
    /// The page, when there is one of that name.
    pub page: Option<PageId>,
    /// How its text came into the page.
    pub relation: Relation,
}

/// The pages that the page at `id` comes from, as they are written.
pub fn origins(hub: &Hub, id: PageId) -> impl Iterator<Item = Origin<'_>> {
    let meta = &hub.page(id).meta;
    let translated = meta.translated_from.iter().map(|ancestor| {
        (
            "translated_from",
            &ancestor.name,
            Kinship::Translated,
            Relation::Translated,
        )
    });
    let derived = meta.derived_from.iter().map(|ancestor| {
        (
            "derived_from",
            &ancestor.name,
            Kinship::Derived,
            Relation::Merged,
        )
    });
    translated
        .chain(derived)
        .map(move |(key, name, kind, relation)| Origin {
            key,
            name,
            page: hub.origin(id, &name.value, kind),
            relation,
        })
}
