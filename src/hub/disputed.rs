//! Profiles whose file has the name of somebody who was there before them.
//!
//! The name of a profile's file is the name by which calls, records and credit mean a person. So
//! whoever adds `ada.md` would be the Ada of every call that says so, unless the name stays with
//! the one who had it. Two people may well have one name: a profile that says that it is its own is
//! left alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::history::{CommitIndex, History};
use crate::hub::people::{Holder, Taken};
use crate::hub::profiles::ProfilePage;
use crate::hub::timeline::Timeline;
use crate::paths::{SourcePath, slug};

/// The profiles whose file has the name by which somebody else was known on the branch before, each
/// with who that is. Who came first is told by the branch's own line of commits.
pub(super) fn find(history: &History, profiles: &[Arc<ProfilePage>]) -> Taken {
    let strange = profiles.iter().enumerate();
    let strange = strange.filter(|(_, profile)| !own_names(profile).any(|it| it == id(profile)));
    let strange: BTreeMap<&str, usize> = strange.map(|(at, profile)| (id(profile), at)).collect();
    let is_strange = |name: &str| strange.contains_key(name);
    let mut others: Vec<(usize, usize)> = Vec::new();
    for (at, profile) in profiles.iter().enumerate().filter(|_| !strange.is_empty()) {
        let of = own_names(profile).filter_map(|name| strange.get(name.as_str()).copied());
        others.extend(of.filter(|of| *of != at).map(|of| (of, at)));
    }
    if strange.is_empty() || others.is_empty() && !history.is_anybody_called(is_strange) {
        return Taken::new();
    }
    let timeline = Timeline::new(history, &[]);
    let came: Vec<usize> = profiles
        .iter()
        .map(|profile| came(history, &timeline, &profile.source.path).unwrap_or(usize::MAX))
        .collect();
    let mut first: BTreeMap<usize, (usize, Holder)> = BTreeMap::new();
    let mut note = |of: usize, place: usize, holder: Holder| {
        let is_first = first.get(&of).is_none_or(|(known, _)| place < *known);
        if place < came[of] && is_first {
            first.insert(of, (place, holder));
        }
    };
    for (of, at) in others {
        note(of, came[at], Holder::Profile(at));
    }
    for (at, commit) in (0..).map(CommitIndex).zip(&history.commits) {
        let names = history.called(at).iter();
        for of in names.filter_map(|name| strange.get(name.as_str()).copied()) {
            let author = history.person(commit.author);
            if author.profile != Some(of)
                && !author.is_stranger
                && let Some(place) = timeline.place(at)
            {
                note(of, place, Holder::Author(commit.author));
            }
        }
    }
    let first = first.into_iter();
    first.map(|(of, (_, holder))| (of, holder)).collect()
}

fn id(profile: &ProfilePage) -> &str {
    &profile.identity.id
}

/// What a profile says that its person is called, as parts of addresses.
fn own_names(profile: &ProfilePage) -> impl Iterator<Item = String> {
    let own = &profile.identity;
    let logins = own.logins.iter().map(|login| &login.name);
    let names = own.names.iter().chain([&own.name]).chain(logins);
    names.map(|name| slug(name))
}

/// The place in the branch's line that brought a file to its path; `None` for one that the branch
/// does not have.
fn came(history: &History, timeline: &Timeline, path: &SourcePath) -> Option<usize> {
    let changes = &history.files.get(path)?.changes;
    let first = changes.iter().rfind(|it| it.file.path == *path)?;
    timeline.place(first.commit)
}
