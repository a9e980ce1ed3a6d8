//! Who made an entry, as its commits show it. Whoever is named in somebody's `team`, or in a trailer
//! of a commit that somebody else wrote, may know nothing of it.

use std::collections::BTreeMap;

use crate::history::{Change, CommitIndex};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Entry, Where, Wrote};
use crate::hub::calls::former::call_of;
use crate::hub::calls::roll;
use crate::hub::calls::sent::Sent;
use crate::hub::calls::who::{Author, Authors};
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::paths::SourcePath;

/// Looks at the commits of entries.
pub(super) struct Makers<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    call: &'a Call,
    sent: &'a Sent,
    authors: Authors<'a>,
}

/// Where somebody is named as one who made an entry.
pub(super) struct Claim {
    /// The commit that says so.
    pub(super) commit: CommitIndex,
    /// Who wrote it.
    pub(super) by: PersonId,
}

impl<'a> Makers<'a> {
    /// Those of a call.
    pub(super) fn new(hub: &'a Linked, calls: &'a Calls, call: &'a Call, sent: &'a Sent) -> Self {
        Self {
            hub,
            calls,
            call,
            sent,
            authors: Authors::of_call(hub, calls, call),
        }
    }

    /// Those of the makers of an entry who committed a part of it; all of them where the branch has
    /// none of its commits.
    pub(super) fn wrote(&self, entry: &Entry) -> Vec<Wrote> {
        if self.is_request(entry) {
            // Whoever wrote its first commit comes first; the others may be named by that alone.
            let first = entry.makers.first();
            return first
                .map(|name| self.maker(name, None))
                .into_iter()
                .collect();
        }
        let mut commits: BTreeMap<&str, CommitIndex> = BTreeMap::new();
        let all: Vec<CommitIndex> = entry
            .files
            .keys()
            .flat_map(|path| self.commits(path))
            .collect();
        let closes = self.call.file.dates.closes;
        let in_time = |commit: &CommitIndex| {
            let at = self.calls.timeline.time(*commit);
            at.zip(closes).is_none_or(|(at, closes)| at <= closes.at)
        };
        // Who works on it after the end has not made it; of one that is late, that is all there is.
        let is_late = !all.iter().any(in_time);
        for commit in all.iter().copied().filter(|it| is_late || in_time(it)) {
            let (Author::Proven(name) | Author::Named(name)) = self.authors.of(commit);
            // The first is the one that is furthest back.
            let first = commits.entry(name).or_insert(commit);
            *first = commit.max(*first);
        }
        let makers = entry.makers.iter().filter_map(|name| {
            let commit = commits.get(name.as_str()).copied();
            (commit.is_some() || all.is_empty()).then(|| self.maker(name, commit))
        });
        makers.collect()
    }

    fn maker(&self, name: &str, commit: Option<CommitIndex>) -> Wrote {
        Wrote {
            name: name.to_owned(),
            person: self.hub.people.of_key(name),
            commit: commit.map(|commit| self.hub.history.commit(commit).id),
        }
    }

    /// Whether an entry is, or was sealed as, a request that is not merged.
    fn is_request(&self, entry: &Entry) -> bool {
        let sealed = self.call.sealed_entry(&entry.id);
        match sealed {
            Some(sealed) => sealed.reference.is_some(),
            None => matches!(entry.place, Where::Submission(_)),
        }
    }

    /// The commits of a file, also of one that was moved or removed since.
    fn commits(&self, path: &str) -> Vec<CommitIndex> {
        let history = &self.hub.history;
        let Some(path) = SourcePath::new(path) else {
            return Vec::new();
        };
        let today = self.sent.moved.get(&path).unwrap_or(&path);
        let file = history.files.get(today);
        let living = file.iter().flat_map(|file| &file.changes);
        let living = living.map(|change| change.commit);
        let gone = history.gone.get(&path).into_iter().flatten();
        let gone = gone
            .filter(|(_, blob)| blob.is_some())
            .map(|(commit, _)| *commit);
        living.chain(gone).collect()
    }
}

/// Where somebody is named first as one who made an entry: in a trailer, or in the page.
pub(super) fn claim(hub: &Linked, entry: &Entry, name: &str) -> Option<Claim> {
    let history = &hub.history;
    let person = hub.people.of_key(name)?;
    let paths = entry.files.keys().filter_map(|path| SourcePath::new(path));
    let files = paths.filter_map(|path| Some((history.files.get(&path)?, path)));
    let says = |path: &SourcePath, change: &Change| {
        let commit = history.commit(change.commit);
        let mut named = commit.co_authors.iter();
        if named.any(|author| hub.people.of_history(*author) == person) {
            return true;
        }
        let text = change
            .file
            .after
            .and_then(|blob| history.contents.said(blob));
        let of_page = text.and_then(|text| call_of(hub, path, &text));
        let team = of_page.iter().flat_map(|of_page| &of_page.team);
        team.filter_map(|who| roll::find(hub, who))
            .any(|who| who == person)
    };
    let found = files.filter_map(|(file, path)| {
        let newest = file.changes.first()?;
        let mut oldest = file.changes.iter().rev();
        let first = oldest.find(|change| says(&path, change));
        Some((first.is_some(), first.unwrap_or(newest).commit))
    });
    let (_, commit) = found.max()?;
    Some(Claim {
        commit,
        by: hub.people.of_history(history.commit(commit).author),
    })
}
