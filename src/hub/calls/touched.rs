//! Entries that somebody else takes back, overwrites or removes before their call closes: looked for
//! once in all pages that were changed since there are calls.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::calls::CallFile;
use crate::calls::envelope::Envelope;
use crate::history::{CommitIndex, FileHistory};
use crate::hub::calls::all::Calls;
use crate::hub::calls::former::{call_in, is_called_otherwise, matter, may_enter};
use crate::hub::calls::roll;
use crate::hub::calls::touch::Touch;
use crate::hub::credited;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::load::is_markdown;
use crate::paths::{SourcePath, slug};
use crate::repo::BlobId;
use crate::sources::Source;
use crate::words;

/// What others than their people did to entries, by the call.
pub(super) type Touched = BTreeMap<String, Vec<Touch>>;

/// A content that a path had, and the commit that brought it; `None` is a removal.
type Version = (CommitIndex, Option<BlobId>);

/// What a page said at a time.
struct Said {
    of_page: Option<CallRef>,
    envelope: Envelope,
    /// Those whom it names as having made it.
    people: Vec<PersonId>,
    text: String,
}

/// A call that takes entries.
struct Taking<'a> {
    file: &'a CallFile,
    /// The place in the branch's line that brought it.
    created: usize,
}

/// A page that was changed since there are calls.
struct Page<'a> {
    path: &'a SourcePath,
    /// What it was, newest first, wherever it was.
    own: Vec<Version>,
    /// What was at its path before it took its place.
    former: &'a [Version],
}

struct Search<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    taking: BTreeMap<&'a str, Taking<'a>>,
    /// The first place of the branch's line at which there was a call.
    first: usize,
}

/// Looks through the history once for all calls.
pub(super) fn touched(hub: &Linked, calls: &Calls) -> Touched {
    let timeline = &calls.timeline;
    let files = calls.records.calls.iter();
    let files = files.filter(|file| file.keys.kind.takes_entries());
    let taking = files.filter_map(|file| {
        let (_, created) = timeline.created(&hub.history, &file.source.path)?;
        Some((file.id.as_str(), Taking { file, created }))
    });
    let taking: BTreeMap<&str, Taking> = taking.collect();
    let Some(first) = taking.values().map(|call| call.created).min() else {
        return Touched::new();
    };
    let search = Search {
        hub,
        calls,
        taking,
        first,
    };
    let pages = search.pages();
    let told: Vec<Vec<(String, Touch)>> = pages.par_iter().map(|page| search.of(page)).collect();
    let mut touched = Touched::new();
    for (call, touch) in told.into_iter().flatten() {
        touched.entry(call).or_default().push(touch);
    }
    touched
}

impl<'a> Search<'a> {
    fn is_since(&self, commit: CommitIndex, first: usize) -> bool {
        let place = self.calls.timeline.place(commit);
        place.is_some_and(|place| place >= first)
    }

    /// Pages that may have been entries and were changed after they came.
    fn pages(&self) -> Vec<Page<'a>> {
        let history = &self.hub.history;
        let is_otherwise = is_called_otherwise(&self.hub.config);
        let mut pages = Vec::new();
        for (path, file) in &history.files {
            let newest = file.changes.first().filter(|_| is_markdown(path));
            if newest.is_none_or(|newest| !self.is_since(newest.commit, self.first)) {
                continue;
            }
            let former = former(self.hub, path, file);
            // Most pages never were entries.
            let may_enter = || is_otherwise || file.may_enter().any(|may| may);
            if file.changes.len() + former.len() < 2 || former.is_empty() && !may_enter() {
                continue;
            }
            // What took the place of another page counts from when it did.
            let is_here = |at: &SourcePath| former.is_empty() || at == path;
            let own = file.changes.iter().filter(|it| is_here(&it.file.path));
            pages.push(Page {
                path,
                own: own.map(|it| (it.commit, it.file.after)).collect(),
                former,
            });
        }
        for (path, said) in &history.gone {
            let newest = said.first();
            let is_since = newest.is_some_and(|(commit, _)| self.is_since(*commit, self.first));
            if is_since && !history.files.contains_key(path) {
                pages.push(Page {
                    path,
                    own: Vec::new(),
                    former: said,
                });
            }
        }
        pages
    }

    /// What others made of a page that was an entry, with the call.
    fn of(&self, page: &Page) -> Vec<(String, Touch)> {
        let own = page.own.iter();
        let own = own.take_while(|(commit, _)| self.is_since(*commit, self.first));
        let blobs = own.chain(page.former).filter_map(|(_, blob)| *blob);
        let blobs: BTreeSet<BlobId> = blobs.collect();
        let said = blobs.into_iter().filter_map(|blob| {
            let said = read(self.hub, page.path, blob)?;
            Some((blob, said))
        });
        let said: BTreeMap<BlobId, Said> = said.collect();
        let names = said.values().filter_map(|said| said.of_page.as_ref());
        let names: BTreeSet<String> = names.map(|of_page| slug(&of_page.value)).collect();
        let calls = names.iter();
        let calls = calls.filter_map(|name| self.taking.get_key_value(name.as_str()));
        let told = calls.filter_map(|(id, call)| {
            let touch = self.of_page(call, page, &said)?;
            Some(((*id).to_owned(), touch))
        });
        told.collect()
    }

    /// What somebody else made of a page up to the end of a call.
    fn of_page(&self, call: &Taking, page: &Page, said: &BTreeMap<BlobId, Said>) -> Option<Touch> {
        let timeline = &self.calls.timeline;
        let closes = call.file.dates.closes;
        let in_time = |(commit, _): &&Version| {
            let at = timeline.time(*commit);
            at.zip(closes).is_none_or(|(at, closes)| at <= closes.at)
        };
        let is_since = |(commit, _): &&Version| self.is_since(*commit, call.created);
        // What came before the call was no entry of it.
        let own = page.own.iter().take_while(is_since);
        let versions: Vec<&Version> = own.chain(page.former).filter(in_time).collect();
        let newest = versions.first()?;
        // What is gone counts where it went while there was the call.
        if page.own.is_empty() && !(newest.1.is_none() && is_since(newest)) {
            return None;
        }
        last_touch(self.hub, &call.file.id, page.path, &versions, said)
    }
}

/// What was at a path before another file took its place, newest first; nothing where the file
/// itself was removed and brought back.
fn former<'h>(hub: &'h Linked, path: &SourcePath, file: &FileHistory) -> &'h [Version] {
    let gone = hub.history.gone.get(path);
    let gone = gone.map(Vec::as_slice).unwrap_or_default();
    let is_own = |removed: CommitIndex| file.changes.iter().any(|it| it.commit == removed);
    match gone.first() {
        Some((removed, _)) if !is_own(*removed) => gone,
        _ => &[],
    }
}

/// What somebody else made of an entry, by what it said, newest first.
fn last_touch(
    hub: &Linked,
    call: &str,
    path: &SourcePath,
    versions: &[&Version],
    said: &BTreeMap<BlobId, Said>,
) -> Option<Touch> {
    let is_of = |said: &Said| {
        let of_page = said.of_page.as_ref();
        of_page.is_some_and(|of_page| of_page.names(call))
    };
    let mut owners: BTreeSet<PersonId> = BTreeSet::new();
    // What its people said last, and what somebody else put in its place.
    let (mut own, mut last) = (None, None);
    // Who comes first, or after its people have removed it, is one of them.
    let mut is_free = true;
    for (commit, blob) in versions.iter().rev() {
        let commit = hub.history.commit(*commit);
        let authors = commit.authors();
        let authors: Vec<PersonId> = authors.map(|it| hub.people.of_history(it)).collect();
        let then = blob.and_then(|blob| said.get(&blob));
        if owners.is_empty() && !then.is_some_and(is_of) {
            continue;
        }
        // Anybody can name somebody as a co-author: to agree takes a commit of one's own.
        let author = hub.people.of_history(commit.author);
        if is_free || owners.contains(&author) {
            is_free = blob.is_none();
            owners.extend(authors);
            owners.extend(then.iter().flat_map(|then| &then.people).copied());
            (own, last) = (then, None);
        } else {
            last = Some((authors, blob.is_some(), then));
        }
    }
    let (own, (authors, is_there, last)) = (own.filter(|own| is_of(own))?, last?);
    let (what, is_grave) = match last {
        None if is_there => return None,
        None => ("removed this entry", true),
        Some(last) => change(own, last)?,
    };
    Some(Touch {
        path: path.clone(),
        author: *authors.first()?,
        what,
        is_grave,
    })
}

/// What became of an entry that matters to who wins, and whether little is left of it.
fn change(own: &Said, last: &Said) -> Option<(&'static str, bool)> {
    let of_own = own.of_page.as_ref()?;
    let Some(of_last) = last.of_page.as_ref().filter(|it| it.value == of_own.value) else {
        return Some(("took away this entry", true));
    };
    if of_last.withdrawn && !of_own.withdrawn {
        return Some(("took back this entry", true));
    }
    if of_last.team != of_own.team || of_last.entry != of_own.entry {
        return Some(("changed the people or the name of this entry", true));
    }
    if own.envelope != last.envelope {
        return Some(("changed the envelope of this entry", true));
    }
    if !keeps_half(&own.text, &last.text) {
        return Some(("overwrote this entry", true));
    }
    let is_same = own.text.trim() == last.text.trim();
    (!is_same).then_some(("changed the text of this entry", false))
}

/// Whether at least half of the words of a text are still there.
fn keeps_half(before: &str, after: &str) -> bool {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in words::each(after) {
        *left.entry(&after[word]).or_default() += 1;
    }
    let (mut all, mut kept) = (0, 0);
    for word in words::each(before) {
        all += 1;
        if let Some(count) = left.get_mut(&before[word]).filter(|count| **count > 0) {
            *count -= 1;
            kept += 1;
        }
    }
    kept * 2 >= all
}

fn read(hub: &Linked, path: &SourcePath, blob: BlobId) -> Option<Said> {
    let text = hub.history.contents.said(blob)?;
    // Most pages are no entries, and those need no reading.
    if !may_enter(hub, &text) {
        return Some(Said {
            of_page: None,
            envelope: Envelope::None,
            people: Vec::new(),
            text,
        });
    }
    let source = Arc::new(Source::new(path.clone(), text));
    let matter = matter(hub, &source);
    let of_page = call_in(&matter.tree, &hub.config);
    let team = of_page.iter().flat_map(|of_page| &of_page.team);
    let team = team.filter_map(|who| roll::find(hub, who));
    let named = credited::read(&matter.tree, &hub.config);
    let named = named.iter().filter(|named| named.pinned);
    let named = named.filter_map(|named| hub.people.find(&hub.history, &named.who));
    Some(Said {
        people: team.chain(named).collect(),
        of_page,
        envelope: Envelope::of_tree(&matter.tree),
        text: source.text.get(matter.body).unwrap_or_default().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_a_text_is_kept_in_scripts_without_spaces_too() {
        assert!(keeps_half("蟹は海にいる。", "蟹は海にいる、いつも。"));
        assert!(!keeps_half("蟹は海にいる。", "星を見る人。"));
    }
}
