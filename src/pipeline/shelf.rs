//! Where things are kept between runs.

use std::path::PathBuf;

use crate::history::cache::Shelf;
use crate::load::Location;
use crate::repo::Repo;
use crate::sources::Known;

/// The name under which a repository of a preview says what it is.
pub(super) const PREVIEW: &str = "preview";

/// Where things are kept between runs.
pub fn shelf(location: &Location) -> Shelf {
    shelf_of(location, location.repo().ok().flatten().as_ref())
}

/// The same where the repository is open already: its index is read once.
pub fn shelf_of(location: &Location, repo: Option<&Repo>) -> Shelf {
    repo.map(|repo| Shelf::open(repo, &location.root))
        .unwrap_or_default()
}

/// A folder of that name among what is kept of a hub; `None` where nothing is kept.
pub fn kept_folder(location: &Location, name: &str) -> Option<PathBuf> {
    Some(shelf(location).folder()?.join(name))
}

/// What this very program, reading in the same way, found in texts before.
pub(super) fn known(shelf: &Shelf) -> Known {
    shelf
        .kept_bytes("facts", "")
        .map(Known::new)
        .unwrap_or_default()
}
