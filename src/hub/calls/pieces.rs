//! The pages that entries are made of: those that the hub has, and those that the branch had when
//! the call closed, whatever became of them.

use std::collections::BTreeMap;

use crate::history::{Change, CommitIndex};
use crate::hub::calls::enveloped::Sealable;
use crate::hub::calls::former::{Said, call_of};
use crate::hub::calls::found::Found;
use crate::hub::calls::kept::{Enveloped, Kept};
use crate::hub::credit::{Part, Standing};
use crate::hub::ids::{PageId, PersonId};
use crate::hub::meta::CallRef;
use crate::hub::page::Page;
use crate::hub::timeline::left;
use crate::paths::SourcePath;
use crate::privacy::shown;
use crate::repo::BlobId;

/// When something came to the branch.
#[derive(Debug, Clone, Copy)]
pub(super) struct Landed {
    /// Since when the branch has it, in seconds since 1970 UTC.
    pub(super) at: i64,
    /// The place in the branch's line of the commit that brought it.
    pub(super) place: usize,
    /// Whether the clock of that commit is far behind what it stands on, so that it proves nothing.
    pub(super) is_behind: bool,
}

/// A page that is, or was when the call closed, a part of an entry.
pub(super) struct Piece {
    /// Its path, as the seal has it where that names it.
    pub(super) path: SourcePath,
    /// Where it is now; `None` for one that was removed.
    pub(super) page: Option<PageId>,
    /// Since when the branch has it as an entry.
    pub(super) landed: Option<Landed>,
    pub(super) of_page: CallRef,
    pub(super) page_id: Option<String>,
    pub(super) title: String,
    /// The entry that it is a part of by the seal.
    pub(super) sealed: Option<String>,
    /// What the branch had when the call closed.
    pub(super) had: Option<BlobId>,
    /// Its envelope, where it came in one.
    pub(super) envelope: Option<Enveloped>,
}

impl Piece {
    /// The name that it asks for; where nobody can tell any more, the one that it has by the seal.
    pub(super) fn wanted(&self) -> String {
        match &self.sealed {
            Some(id) if self.of_page.value.is_empty() => id.clone(),
            _ => self.of_page.entry_id(self.page_id.as_deref(), &self.path),
        }
    }
}

impl Found<'_> {
    /// All pages that name the call, or did when it closed: those that the hub has, those that the
    /// seal names, and those that were changed or removed before there was one.
    pub(super) fn pieces(&self) -> Vec<Piece> {
        let id = &self.call.file.id;
        let mut paths: BTreeMap<SourcePath, Option<PageId>> = BTreeMap::new();
        let pages = self.sent.pages.get(id).into_iter().flatten();
        paths.extend(pages.map(|page| (self.hub.page(*page).source.path.clone(), Some(*page))));
        let changed = self.sent.changed.get(id).into_iter().flatten();
        for path in changed {
            let page = self.hub.page_of(path);
            paths.entry(path.clone()).or_insert(page);
        }
        let mut parts = Vec::new();
        for (path, entry) in self.sealed_files() {
            let today = self.sent.moved.get(&path).unwrap_or(&path);
            let page = self
                .hub
                .page_of(today)
                .filter(|_| !self.is_not_sealed(today, &path));
            let today = today.clone();
            let mut part = self.piece_of(path, page, Some(entry));
            if page.is_some() || self.hub.page_of(&today).is_none() {
                paths.remove(&today);
            } else if let Some(part) = part.as_mut().filter(|part| self.is_put_back(&today, part)) {
                part.page = paths.remove(&today).flatten();
            }
            parts.extend(part);
        }
        for (path, page) in paths {
            if page.is_some() && self.is_another(&path) && !self.is_sealed(&path) {
                let mut part = self.piece_of(path.clone(), None, None);
                let put_back = part.as_mut().filter(|part| self.is_put_back(&path, part));
                let is_put_back = put_back.is_some();
                if let Some(part) = put_back {
                    part.page = page;
                }
                parts.extend(part);
                if is_put_back {
                    continue;
                }
            }
            parts.extend(self.piece_of(path, page, None));
        }
        parts
    }

    /// Whether the page at a path began after the call had closed, where another one was then.
    fn is_another(&self, path: &SourcePath) -> bool {
        let (history, timeline) = (&self.hub.history, &self.calls.timeline);
        let Some(closes) = self.call.file.dates.closes else {
            return false;
        };
        let Some(gone) = history.gone.get(path) else {
            return false;
        };
        let was_there = |at: Option<i64>| at.is_some_and(|at| at <= closes.at);
        let mut gone = gone.iter().filter(|(_, blob)| blob.is_some());
        // What was elsewhere then, and was moved here since, is another one too.
        let own = timeline.change_at(history, path, closes.at);
        gone.any(|(commit, _)| was_there(timeline.time(*commit)))
            && own.is_none_or(|own| own.path != *path)
    }

    /// Whether the page at a path is what the envelope held that was removed from there.
    fn is_put_back(&self, path: &SourcePath, part: &Piece) -> bool {
        let file = self.hub.history.files.get(path);
        let opened = part.envelope.as_ref().map(|envelope| envelope.state);
        matches!(opened, Some(Kept::Opened { blob, .. }) if file.is_some_and(|file| file.today == Some(blob)))
    }

    /// Whether the page at a path is not the one that was at the path which the seal names.
    fn is_not_sealed(&self, today: &SourcePath, sealed: &SourcePath) -> bool {
        let (history, timeline) = (&self.hub.history, &self.calls.timeline);
        let (Some(file), Some(closes)) = (history.files.get(today), self.call.file.dates.closes)
        else {
            return false;
        };
        if today == sealed {
            return self.is_another(today);
        }
        let is_then = |change: &&Change| {
            let at = timeline.time(change.commit);
            at.is_some_and(|at| at <= closes.at)
        };
        let since = file.changes.iter().position(|change| is_then(&change));
        let since = since.map_or(file.changes.len(), |then| then + 1);
        let mut since = file.changes[..since].iter();
        !since.any(|change| change.file.path == *sealed)
    }

    fn is_sealed(&self, path: &SourcePath) -> bool {
        let seal = self
            .call
            .seal
            .as_ref()
            .and_then(|seal| seal.entries.as_ref());
        let mut entries = seal.into_iter().flat_map(|(_, entries)| entries.values());
        entries.any(|entry| entry.files.contains_key(path.as_str()))
    }

    /// The files that the seal names, each with its entry.
    pub(super) fn sealed_files(&self) -> Vec<(SourcePath, String)> {
        let seal = self
            .call
            .seal
            .as_ref()
            .and_then(|seal| seal.entries.as_ref());
        let entries = seal.into_iter().flat_map(|(_, entries)| entries);
        let files = entries.flat_map(|(id, entry)| entry.files.keys().map(move |path| (path, id)));
        files
            .filter_map(|(path, id)| Some((SourcePath::new(path)?, id.clone())))
            .collect()
    }

    /// What a page says of the call, and since when the branch has it so. After the call has closed
    /// that is what it said then: nobody takes back, renames, removes or joins what is judged.
    fn piece_of(
        &self,
        path: SourcePath,
        page: Option<PageId>,
        sealed: Option<String>,
    ) -> Option<Piece> {
        let history = &self.hub.history;
        let today = page.map(|id| self.hub.page(id));
        let at_head = today.map_or(&path, |page| &page.source.path).clone();
        let had = self.call.closed(self.calls.now()).and_then(|closes| {
            let timeline = &self.calls.timeline;
            match page {
                Some(_) => timeline.change_at(history, &at_head, closes.at)?.after,
                None => timeline.content_at(history, &at_head, closes.at),
            }
        });
        let of_seal = sealed.as_ref().and_then(|id| {
            let sealed = self.sealed(id)?;
            sealed.files.get(path.as_str()).copied()
        });
        let then = of_seal.or(had);
        let blob_today = history.files.get(&at_head).and_then(|file| file.today);
        let said_then = then
            .filter(|then| today.is_none() || blob_today != Some(*then))
            .and_then(|then| Said::of(self.hub, &path, &history.contents.said(then)?))
            .filter(|said| said.of_page.names(&self.call.file.id));
        let envelope = self.enveloped(&Sealable {
            path: &path,
            at_head: &at_head,
            page: today,
            sealed: sealed.as_ref().and_then(|id| self.sealed(id)),
            then,
            said_then: said_then.as_ref(),
            today: blob_today,
            is_same: then.is_some() && blob_today == then,
        });
        let names_it = |page: &&Page| {
            let of_page = page.meta.call.as_ref();
            of_page.is_some_and(|of_page| of_page.names(&self.call.file.id))
        };
        let today = today.filter(names_it);
        // What it is called today it may be called, and what cannot be read is what it is today.
        let (of_page, page_id, title) = match (said_then, today) {
            (Some(said), today) => {
                let own = said
                    .title
                    .map(|title| shown(&self.hub.people.redaction.apply(&title)));
                let title = today.map(|page| page.title.clone()).or(own);
                (said.of_page, said.id, title)
            }
            (None, Some(page)) => {
                let id = page.meta.id.as_ref().map(|id| id.value.clone());
                (page.meta.call.clone()?, id, Some(page.title.clone()))
            }
            // The seal names it, and nobody can tell any more what it said.
            (None, None) => (CallRef::default(), None, Some(sealed.clone()?)),
        };
        // What named the call only between its end and now is no entry.
        if sealed.is_none() && today.is_none() && had.is_none() {
            return None;
        }
        let title = title.or(sealed.clone());
        Some(Piece {
            landed: self.merged(&at_head, page.is_some()),
            title: title.unwrap_or_else(|| path.stem().to_owned()),
            page,
            of_page,
            page_id,
            had,
            envelope,
            path,
            sealed,
        })
    }

    /// Those who wrote a page; of one that is sealed, those who had then.
    pub(super) fn authors(&self, part: &Piece) -> Vec<PersonId> {
        let sealed = part.sealed.as_ref().and_then(|id| self.sealed(id));
        if let Some(people) = sealed.and_then(|sealed| sealed.people.as_ref()) {
            let people = people
                .iter()
                .filter_map(|name| self.hub.people.of_key(name));
            return people.collect();
        }
        if let Some(page) = part.page {
            return authors(self.hub.page(page));
        }
        let closes = self
            .call
            .file
            .dates
            .closes
            .map_or(i64::MAX, |closes| closes.at);
        let said = left(&self.hub.history, &part.path);
        let mut people = Vec::new();
        for (commit, _) in said.iter().filter(|(_, blob)| blob.is_some()) {
            if self
                .calls
                .timeline
                .time(*commit)
                .is_some_and(|at| at <= closes)
            {
                for author in self.hub.history.commit(*commit).authors() {
                    let person = self.hub.people.of_history(author);
                    if !people.contains(&person) {
                        people.push(person);
                    }
                }
            }
        }
        people
    }

    /// Since when the branch has a page as an entry of this call: not the page, but its `call:`.
    fn merged(&self, path: &SourcePath, is_there: bool) -> Option<Landed> {
        let history = &self.hub.history;
        let timeline = &self.calls.timeline;
        let Some(file) = history.files.get(path).filter(|_| is_there) else {
            // One that was removed: since it was there at all.
            let gone = left(history, path);
            let mut had = gone.iter().rev().filter(|(_, blob)| blob.is_some());
            if let Some((commit, _)) = had.next() {
                return self.landed(*commit);
            }
            // One that is there and is not published any more.
            let (at, place) = timeline.created(history, path)?;
            return Some(self.landed_at(at, place));
        };
        let (at, place) = timeline.created(history, path)?;
        let changes = &file.changes;
        if changes.len() < 2 {
            return Some(self.landed_at(at, place));
        }
        // What cannot be read any more is taken for what the page says today.
        let mut is_entry = changes.iter().rev().map(|change| {
            let text = change
                .file
                .after
                .and_then(|blob| history.contents.said(blob));
            let says = text.map(|text| {
                call_of(self.hub, path, &text).is_some_and(|it| it.names(&self.call.file.id))
            });
            (self.landed(change.commit), says)
        });
        let first = is_entry.find(|(_, says)| says.unwrap_or(true))?;
        first.0
    }

    fn landed(&self, commit: CommitIndex) -> Option<Landed> {
        let timeline = &self.calls.timeline;
        Some(self.landed_at(timeline.time(commit)?, timeline.place(commit)?))
    }

    fn landed_at(&self, at: i64, place: usize) -> Landed {
        Landed {
            at,
            place,
            is_behind: self.calls.timeline.behind(place).is_some(),
        }
    }
}

/// Those who wrote a page.
fn authors(page: &Page) -> Vec<PersonId> {
    let wrote = |part: &&Part| {
        matches!(
            part.standing,
            Standing::Pinned | Standing::Creator | Standing::Author
        )
    };
    let parts = page.credit.people.iter().filter(wrote);
    parts.map(|part| part.person).collect()
}
