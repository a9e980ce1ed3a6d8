//! Entries in envelopes: what was sealed and by whom, and whether what took its place is that.
//!
//! What was sealed is what the branch had when the call closed, or what the seal names. It is opened
//! by the first content of the same file that has its digest, a salt, and the name of whoever sealed
//! it. Who commits that does not matter, since nobody else can make these bytes; and what anybody
//! puts there besides changes nothing.

use std::cmp::Reverse;
use std::sync::Arc;

use crate::calls::envelope::{self, Envelope};
use crate::calls::seal::{SealedEntry, SealedEnvelope};
use crate::front_matter;
use crate::history::CommitIndex;
use crate::hub::calls::former::{Said, call_in, matter};
use crate::hub::calls::found::Found;
use crate::hub::calls::kept::{Enveloped, Inside, Kept};
use crate::hub::calls::roll;
use crate::hub::calls::who::{Author, Authors};
use crate::hub::credited;
use crate::hub::ids::PersonId;
use crate::hub::meta;
use crate::hub::page::Page;
use crate::load::MAX_TEXT_BYTES;
use crate::paths::SourcePath;
use crate::repo::BlobId;
use crate::sources::Source;

/// A page that may be, or have been, an envelope.
pub(super) struct Sealable<'p> {
    /// Its path, as the seal has it where that names it.
    pub(super) path: &'p SourcePath,
    /// Where it is now.
    pub(super) at_head: &'p SourcePath,
    /// The page today.
    pub(super) page: Option<&'p Page>,
    /// The entry that it is a part of by the seal.
    pub(super) sealed: Option<&'p SealedEntry>,
    /// What was there when the call closed, by the seal or by the branch.
    pub(super) then: Option<BlobId>,
    /// What that says, where it is not what the page says today.
    pub(super) said_then: Option<&'p Said>,
    /// What is there today.
    pub(super) today: Option<BlobId>,
    /// Whether it still says today what it said then.
    pub(super) is_same: bool,
}

impl Found<'_> {
    /// What an envelope came to; nothing of a page that was in none.
    pub(super) fn enveloped(&self, page: &Sealable) -> Option<Enveloped> {
        let today = || page.page.map(|page| page.meta.envelope());
        let said = match page.said_then {
            Some(said) => said.envelope.clone(),
            None if page.then.is_none() || page.is_same => today().unwrap_or_default(),
            None => Envelope::None,
        };
        let of_seal = page.sealed.and_then(|sealed| sealed.envelope.as_ref());
        let dates = &self.call.file.dates;
        let digest = match (said, of_seal) {
            (Envelope::Closed(digest), _) => digest,
            // What held it is nowhere any more, and the seal says what it was.
            (_, Some(sealed)) if page.said_then.is_none() && !page.is_same => sealed.digest.clone(),
            (Envelope::Opened(_), _) => {
                let is_open = self.call.closed(self.calls.now()).is_none();
                // What a request held is known only since it was sealed.
                let was_merged = page.sealed.is_none_or(|it| it.reference.is_none());
                let is_early =
                    dates.closes.is_some() && (is_open || page.then.is_some() && was_merged);
                return is_early.then_some(Enveloped {
                    envelope: None,
                    state: Kept::Early,
                    inside: Inside::default(),
                });
            }
            (Envelope::None, _) => return None,
        };
        let said = self.contents_of(page);
        let by = match of_seal.filter(|sealed| sealed.digest == digest) {
            Some(sealed) => sealed.by.clone(),
            None => self.sealed_by(page, &said, &digest),
        };
        let envelope = SealedEnvelope { digest, by };
        let state = self.kept(page, &said, &envelope);
        let inside = match state {
            Kept::Opened { blob, .. } => self.inside(page, &envelope.by, blob),
            _ => Inside::default(),
        };
        Some(Enveloped {
            envelope: Some(envelope),
            state,
            inside,
        })
    }

    /// What was in an envelope of who made the entry, and where that is not what the envelope said.
    fn inside(&self, page: &Sealable, by: &str, blob: BlobId) -> Inside {
        let (hub, path) = (self.hub, page.path);
        let Some(text) = hub.history.contents.text(blob) else {
            return Inside::default();
        };
        let source = Arc::new(Source::new(path.clone(), text));
        let tree = matter(hub, &source).tree;
        let held = call_in(&tree, &hub.config).unwrap_or_default();
        let team = held.team.iter().filter_map(|who| roll::find(hub, who));
        let named = credited::read(&tree, &hub.config);
        let named = named
            .iter()
            .filter_map(|named| hub.people.find(&hub.history, &named.who));
        let mut people: Vec<PersonId> = team.chain(named).collect();
        people.sort_unstable();
        people.dedup();
        let mut differs = Vec::new();
        if let Some(said) = page.said_then {
            let outside = &said.of_page;
            let id = meta::entry(&tree, &hub.config, "id").and_then(|entry| entry.node.text());
            let is_known = |who: &String| outside.team.contains(who);
            let own = tree.get("by").and_then(|entry| entry.node.text());
            let tests = [
                ("by", own.is_some_and(|own| own != by)),
                ("id", id.is_some() && id != said.id),
                ("entry", held.entry.is_some() && held.entry != outside.entry),
                ("team", !held.team.iter().all(is_known)),
                ("withdrawn", held.withdrawn && !outside.withdrawn),
            ];
            let told = tests.into_iter().filter(|(_, is_other)| *is_other);
            differs.extend(told.map(|(key, _)| key));
        }
        Inside { people, differs }
    }

    /// Everything that a file ever held, oldest first, with the commits that brought it.
    fn contents_of(&self, page: &Sealable) -> Vec<(CommitIndex, BlobId)> {
        let history = &self.hub.history;
        let file = history.files.get(page.at_head);
        let living = file.iter().flat_map(|file| &file.changes);
        let living = living.map(|change| (change.commit, change.file.after));
        let other = Some(page.path).filter(|path| *path != page.at_head);
        let gone = [Some(page.at_head), other].into_iter().flatten();
        let gone = gone.filter_map(|path| history.gone.get(path)).flatten();
        let mut all: Vec<(usize, Reverse<CommitIndex>, BlobId)> = living
            .chain(gone.copied())
            .filter_map(|(commit, blob)| {
                let place = self.calls.timeline.place(commit)?;
                Some((place, Reverse(commit), blob?))
            })
            .collect();
        all.sort_unstable_by_key(|(place, commit, _)| (*place, *commit));
        all.into_iter()
            .map(|(_, Reverse(commit), blob)| (commit, blob))
            .collect()
    }

    /// Who sealed it: whoever brought the digest to this file first. Empty where nobody knows.
    fn sealed_by(&self, page: &Sealable, said: &[(CommitIndex, BlobId)], digest: &str) -> String {
        let is_today = page.page.is_some_and(|page| names(page, digest));
        let names_it = |blob: BlobId| {
            if is_today && page.today == Some(blob) {
                return true;
            }
            let text = self.hub.history.contents.said(blob);
            let envelope = text.map(|text| of_text(page.path, text));
            matches!(envelope, Some(Envelope::Closed(known)) if known == digest)
        };
        let first = said.iter().find(|(_, blob)| names_it(*blob));
        match first {
            Some((commit, _)) => {
                let authors = Authors::of_call(self.hub, self.calls, self.call);
                match authors.of(*commit) {
                    Author::Proven(name) => name.to_owned(),
                    // Anybody can type a name.
                    Author::Named(_) => String::new(),
                }
            }
            None => {
                let people = page.sealed.and_then(|sealed| sealed.people.as_ref());
                people
                    .and_then(|people| people.first().cloned())
                    .unwrap_or_default()
            }
        }
    }

    /// Whether somebody of this name sealed it, whatever `.mailmap` makes of them by now: the commit
    /// that brought the digest is signed so, by the address that came to the branch with that name
    /// first. A name alone anybody can type.
    fn is_sealed_by(
        &self,
        page: &Sealable,
        said: &[(CommitIndex, BlobId)],
        (digest, name): (&str, &str),
    ) -> bool {
        let history = &self.hub.history;
        let names_it = |blob: BlobId| {
            let text = history.contents.text(blob);
            let envelope = text.map(|text| of_text(page.path, text));
            matches!(envelope, Some(Envelope::Closed(known)) if known == digest)
        };
        let is_called = |commit: CommitIndex| history.called(commit).iter().any(|it| it == name);
        let first = said.iter().find(|(_, blob)| names_it(*blob));
        let Some((commit, _)) = first.filter(|(commit, _)| is_called(*commit)) else {
            return false;
        };
        let all = (0..).map(CommitIndex).zip(&history.commits);
        let named = all.filter_map(|(at, _)| {
            let place = self.calls.timeline.place(at)?;
            is_called(at).then_some((place, Reverse(at)))
        });
        let first = named.min().map(|(_, Reverse(at))| at);
        first.is_some_and(|first| history.hand(first).address() == history.hand(*commit).address())
    }

    fn kept(
        &self,
        page: &Sealable,
        said: &[(CommitIndex, BlobId)],
        envelope: &SealedEnvelope,
    ) -> Kept {
        let dates = &self.call.file.dates;
        let (Some(closes), Some(reveal)) = (dates.closes, dates.entries_reveal()) else {
            return Kept::Endless;
        };
        if self.call.closed(self.calls.now()).is_none() {
            return Kept::Closed;
        }
        let since = |commit| self.calls.timeline.time(commit);
        let after = said
            .iter()
            .filter_map(|(commit, blob)| Some((*commit, *blob, since(*commit)?)));
        let after: Vec<_> = after.filter(|(_, _, at)| *at > closes.at).collect();
        let mut opened = after
            .iter()
            .filter(|(_, blob, _)| self.holds(page, said, envelope, *blob));
        if let Some((commit, blob, at)) = opened.next().copied() {
            if at > reveal.at {
                return Kept::TooLate;
            }
            // What stood there last while envelopes were opened: whoever closes theirs again takes
            // it from those who judge. What becomes of it later changes nothing.
            let mut in_time = after.iter().rev().filter(|(_, _, at)| *at <= reveal.at);
            let last = in_time.next().map(|(_, blob, _)| *blob);
            let is_open = last.is_none_or(|last| last == blob || !self.is_envelope(page, last));
            return match is_open {
                true => Kept::Opened {
                    commit: self.hub.history.commit(commit).id,
                    blob,
                    at,
                },
                false if opened.any(|(_, _, at)| *at > reveal.at) => Kept::TooLate,
                false => Kept::Closed,
            };
        }
        match page.page {
            Some(page) if !names(page, &envelope.digest) => Kept::Other,
            _ => Kept::Closed,
        }
    }

    /// Whether a content is an envelope, whatever is in it.
    fn is_envelope(&self, page: &Sealable, blob: BlobId) -> bool {
        let text = self.hub.history.contents.text(blob);
        text.is_some_and(|text| matches!(of_text(page.path, text), Envelope::Closed(_)))
    }

    /// Whether a content is what an envelope holds, and by whoever sealed it: else anybody could
    /// copy an envelope and, later, what was in it.
    fn holds(
        &self,
        page: &Sealable,
        said: &[(CommitIndex, BlobId)],
        envelope: &SealedEnvelope,
        blob: BlobId,
    ) -> bool {
        let bytes = self
            .hub
            .history
            .contents
            .bytes(blob, MAX_TEXT_BYTES as usize);
        let Some(bytes) = bytes.filter(|bytes| envelope::digest(bytes) == envelope.digest) else {
            return false;
        };
        let text = String::from_utf8(bytes).ok();
        let held = text.map(|text| of_text(page.path, text));
        let Some(Envelope::Opened(by)) = held else {
            return false;
        };
        !by.is_empty()
            && (by == envelope.by || self.is_sealed_by(page, said, (&envelope.digest, &by)))
    }
}

/// Whether a page is an envelope with this digest.
fn names(page: &Page, digest: &str) -> bool {
    matches!(page.meta.envelope(), Envelope::Closed(known) if known == digest)
}

/// What the front matter of a text says of an envelope.
fn of_text(path: &SourcePath, text: String) -> Envelope {
    let source = Arc::new(Source::new(path.clone(), text));
    Envelope::of_tree(&front_matter::read(&source, &mut Vec::new()).tree)
}
