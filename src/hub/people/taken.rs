//! Names that somebody had before a profile's file took them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::history::PersonId as HistoryId;
use crate::hub::ids::PersonId;
use crate::hub::profiles::ProfilePage;

/// Who was known by the name of a profile's file before that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::hub) enum Holder {
    /// Who committed by that name.
    Author(HistoryId),
    /// Who has another profile, by its place.
    Profile(usize),
}

/// The profiles whose file has the name of somebody else, by their places.
pub(in crate::hub) type Taken = BTreeMap<usize, Holder>;

/// The names of their files, which mean nobody yet.
pub(super) fn names(
    profiles: &[Arc<ProfilePage>],
    taken: &Taken,
) -> BTreeMap<String, Option<PersonId>> {
    let of = taken.keys().filter_map(|at| profiles.get(*at));
    of.map(|profile| (profile.identity.id.clone(), None))
        .collect()
}
