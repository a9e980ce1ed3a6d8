//! Reads the revisions of a page, and whose each word was.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

use super::super::contents::Contents;
use super::super::files::Change;
use super::super::ownership::{ChangeWords, FileWords, MayHave, WordCounts};
use super::carry::{self, State};
use super::graveyard::Graveyard;
use super::mark::Mark;
use super::vocabulary::{UNKNOWN, Vocabulary};
use crate::front_matter;
use crate::repo::BlobId;

/// How many bytes of one page's revisions are read; the rest of a history made to keep us reading
/// is unknown.
const BYTES: usize = 256 << 20;

/// How many revisions of a page are read, the newest.
const REVISIONS: usize = 20_000;

/// Reads the revisions of a page, newest first, each with its mark. `today` is the content that
/// they end with.
pub(in crate::history) fn of_file(
    changes: &[Change],
    marks: &[Mark],
    today: Option<BlobId>,
    contents: &Contents,
) -> FileWords {
    Reader::new(changes, marks, contents).read(today)
}

/// Reads one page's revisions, oldest first.
struct Reader<'a> {
    changes: &'a [Change],
    marks: &'a [Mark],
    contents: &'a Contents,
    vocabulary: Vocabulary,
    graveyard: Graveyard,
    /// The texts met that a later revision may need, by blob.
    states: HashMap<BlobId, State>,
    /// How many revisions still need a text.
    uses: HashMap<BlobId, usize>,
    /// The text met last, for revisions whose own start is missing.
    last: Option<BlobId>,
    /// The texts that each text was made from when it was met first.
    origins: HashMap<BlobId, Vec<BlobId>>,
    /// The changes that brought a text not met before.
    brought: Vec<(usize, BlobId)>,
    /// The texts that some revision started from.
    continued: HashSet<BlobId>,
    /// The texts that came right before each text, at any time.
    came_from: HashMap<BlobId, Vec<BlobId>>,
    /// What messages say that they revert, the oldest first.
    claims: Vec<Claim>,
    /// Of each text that was read: which keys its front matter may have.
    may_have: HashMap<BlobId, MayHave>,
    left: usize,
    read: Vec<ChangeWords>,
}

/// A message that says that it reverts a change, as far as it is believed.
struct Claim {
    /// Whose message.
    at: usize,
    /// The change that it takes back.
    target: u32,
    /// The words that the change owned before.
    had: usize,
}

impl<'a> Reader<'a> {
    fn new(changes: &'a [Change], marks: &'a [Mark], contents: &'a Contents) -> Self {
        let mut uses: HashMap<BlobId, usize> = HashMap::new();
        changes
            .iter()
            .flat_map(blobs)
            .for_each(|blob| *uses.entry(blob).or_default() += 1);
        Self {
            changes,
            marks,
            contents,
            vocabulary: Vocabulary::default(),
            graveyard: Graveyard::default(),
            states: HashMap::new(),
            uses,
            last: None,
            origins: HashMap::new(),
            brought: Vec::new(),
            continued: HashSet::new(),
            came_from: HashMap::new(),
            claims: Vec::new(),
            may_have: HashMap::new(),
            left: BYTES,
            read: vec![ChangeWords::default(); changes.len()],
        }
    }

    fn read(mut self, today: Option<BlobId>) -> FileWords {
        if let Some(today) = today {
            // Kept to the end.
            *self.uses.entry(today).or_default() += 1;
        }
        for at in (0..self.changes.len().min(REVISIONS)).rev() {
            let before = self.last;
            self.revision(at);
            let after = self.changes[at].file.after;
            self.read[at].may_have = after.and_then(|blob| self.may_have.get(&blob).copied());
            for blob in blobs(&self.changes[at]) {
                if let Some(uses) = self.uses.get_mut(&blob) {
                    *uses -= 1;
                }
                self.forget(blob);
            }
            before.into_iter().for_each(|blob| self.forget(blob));
        }
        if let Some(today) = today {
            self.mark_undone(today);
        }
        self.undo_claimed(today);
        let (runs, digest) = today
            .and_then(|blob| self.states.get(&blob))
            .map(State::summary)
            .unwrap_or_default();
        FileWords {
            changes: self.read,
            runs,
            digest,
        }
    }

    /// Drops a text that no later revision needs. The end of a branch may still be merged.
    fn forget(&mut self, blob: BlobId) {
        if self.last != Some(blob)
            && self.continued.contains(&blob)
            && self.uses.get(&blob).is_none_or(|uses| *uses == 0)
        {
            self.states.remove(&blob);
        }
    }

    fn revision(&mut self, at: usize) {
        let change = &self.changes[at].file;
        let Some(after) = change.after else { return };
        if change.before == Some(after) {
            self.unchanged(at, after);
            return;
        }
        let sides = if self.marks[at].merges && change.others.is_empty() {
            self.open_ends(change.before)
        } else {
            change.others.clone()
        };
        self.note_line(at, after, &sides);
        let before = change.before.filter(|blob| self.base(*blob));
        let sides: Vec<BlobId> = sides.into_iter().filter(|blob| self.base(*blob)).collect();
        // Without its start, what a revision brought cannot be told from what an earlier one did.
        let lost_start = change.before.is_some() && before.is_none();
        let start = if lost_start { self.last } else { before };
        let counts = if let Some(state) = self.states.get(&after) {
            let start = start.and_then(|blob| self.states.get(&blob));
            carry::changed(start, state, self.vocabulary.len())
        } else {
            let owner = u32::try_from(at).ok().filter(|_| !lost_start);
            let owner = owner.unwrap_or(UNKNOWN);
            let Some((state, counts)) = self.written(at, start, &sides, owner) else {
                return;
            };
            self.states.insert(after, state);
            counts
        };
        let total = self.states.get(&after).map_or(0, State::count);
        self.read[at].counts = (!lost_start).then_some(WordCounts {
            added: counts.0,
            removed: counts.1,
            total,
        });
        self.revert_by_message(at, start, after);
        self.last = Some(after);
    }

    /// A revision that left the text as it was.
    fn unchanged(&mut self, at: usize, text: BlobId) {
        if self.base(text) {
            let total = self.states.get(&text).map_or(0, State::count);
            self.read[at].counts = Some(WordCounts {
                total,
                ..WordCounts::default()
            });
            self.last = Some(text);
        }
    }

    /// Notes from which texts a revision came to its own, and whether it went back to one that the
    /// page had before.
    fn note_line(&mut self, at: usize, after: BlobId, sides: &[BlobId]) {
        let before = self.changes[at].file.before;
        let origins = before.iter().chain(sides);
        self.continued.extend(origins.clone());
        let first_time = !self.origins.contains_key(&after);
        if first_time {
            self.origins.insert(after, origins.copied().collect());
            self.brought.push((at, after));
        } else {
            self.read[at].is_revert = before
                .or(self.last)
                .is_none_or(|before| self.descends(before, after));
        }
        self.came_from.entry(after).or_default().extend(before);
    }

    /// The text that a revision brought, where it can be read, with how many words came and went.
    /// What is new in it is the `owner`'s.
    fn written(
        &mut self,
        at: usize,
        start: Option<BlobId>,
        sides: &[BlobId],
        owner: u32,
    ) -> Option<(State, (u32, u32))> {
        let text = self.content(self.changes[at].file.after?)?;
        let start = start.and_then(|blob| self.states.get(&blob));
        let mut state = State::new(text, start, &mut self.vocabulary);
        let sides: Vec<&State> = sides
            .iter()
            .filter_map(|blob| self.states.get(blob))
            .collect();
        let manner = if self.marks[at].mechanical {
            carry::Manner::Corrects
        } else {
            carry::Manner::Writes
        };
        let words = self.vocabulary.len();
        let counts = state.take_over(start, &sides, owner, manner, &mut self.graveyard, words);
        Some((state, counts))
    }

    /// The texts that branches end with: a merge whose other side had the page under another path
    /// joins them.
    fn open_ends(&self, before: Option<BlobId>) -> Vec<BlobId> {
        let open = |blob: &BlobId| !self.continued.contains(blob) && Some(*blob) != before;
        self.brought
            .iter()
            .rev()
            .map(|(_, blob)| *blob)
            .filter(open)
            .take(4)
            .collect()
    }

    /// Whether the page had a text before another one, in the same line of history.
    fn descends(&self, from: BlobId, ancestor: BlobId) -> bool {
        let mut seen: HashSet<BlobId> = HashSet::from_iter([from]);
        let mut next = vec![from];
        while let Some(blob) = next.pop() {
            // A page that goes back and forth for ever is not worth following for ever.
            if blob == ancestor || seen.len() > 10_000 {
                return true;
            }
            let parents = self.came_from.get(&blob).into_iter().flatten();
            next.extend(parents.filter(|parent| seen.insert(**parent)));
        }
        false
    }

    /// A message that says "This reverts commit …" is believed when the words of that commit are
    /// gone after it.
    fn revert_by_message(&mut self, at: usize, before: Option<BlobId>, after: BlobId) {
        let targets = &self.marks[at].reverts;
        if targets.is_empty() {
            return;
        }
        let owned = |blob: BlobId| {
            self.states
                .get(&blob)
                .map(|state| state.owned_by(targets))
                .unwrap_or_default()
        };
        let (had, has) = (before.map(owned).unwrap_or_default(), owned(after));
        let brings_back = self.read[at].counts.is_some_and(|counts| counts.added > 0);
        for target in targets.iter().filter(|target| **target as usize > at) {
            let of = |counts: &HashMap<u32, usize>| counts.get(target).copied().unwrap_or(0);
            let target_only_removed = self
                .read
                .get(*target as usize)
                .and_then(|words| words.counts)
                .is_some_and(|counts| counts.added == 0);
            if (of(&had) > 0 && of(&has) * 5 <= of(&had)) || (target_only_removed && brings_back) {
                self.read[at].is_revert = true;
                self.claims.push(Claim {
                    at,
                    target: *target,
                    had: of(&had),
                });
            }
        }
    }

    /// Whether the text to start from is there; one from before the history that we have is read,
    /// its words nobody's.
    fn base(&mut self, blob: BlobId) -> bool {
        if self.states.contains_key(&blob) {
            return true;
        }
        let Some(text) = self.content(blob) else {
            return false;
        };
        let mut state = State::new(text, None, &mut self.vocabulary);
        state.belongs_to(UNKNOWN);
        self.states.insert(blob, state);
        self.origins.entry(blob).or_default();
        true
    }

    /// The text of a page's revision without its front matter.
    fn content(&mut self, blob: BlobId) -> Option<String> {
        if self.left == 0 {
            return None;
        }
        let mut text = self.contents.text(blob)?;
        self.left = self.left.saturating_sub(text.len());
        let start = front_matter::text_start(&text);
        self.may_have.insert(blob, MayHave::of(&text[..start]));
        text.drain(..start);
        Some(text)
    }

    /// Marks what messages revert, the newest first: a revert that was itself undone takes nothing
    /// from anybody, nor does one whose target's words are there today.
    fn undo_claimed(&mut self, today: Option<BlobId>) {
        let targets: BTreeSet<u32> = self.claims.iter().map(|claim| claim.target).collect();
        let targets: Vec<u32> = targets.into_iter().collect();
        let owned = today
            .and_then(|blob| self.states.get(&blob))
            .map(|state| state.owned_by(&targets))
            .unwrap_or_default();
        for claim in std::mem::take(&mut self.claims).into_iter().rev() {
            let has = owned.get(&claim.target).copied().unwrap_or(0);
            if !self.read[claim.at].undone && has * 5 <= claim.had {
                self.read[claim.target as usize].undone = true;
            }
        }
    }

    /// Marks the changes from which no chain of edits leads to today's text.
    fn mark_undone(&mut self, today: BlobId) {
        if !self.origins.contains_key(&today) {
            return;
        }
        let mut live: HashSet<BlobId> = HashSet::from_iter([today]);
        let mut next = vec![today];
        while let Some(blob) = next.pop() {
            for parent in self.origins.get(&blob).into_iter().flatten() {
                if live.insert(*parent) {
                    next.push(*parent);
                }
            }
        }
        for (at, blob) in &self.brought {
            self.read[*at].undone |= !live.contains(blob);
        }
    }
}

/// The contents that a change speaks of.
fn blobs(change: &Change) -> impl Iterator<Item = BlobId> {
    let file = &change.file;
    file.before
        .into_iter()
        .chain(file.after)
        .chain(file.others.iter().copied())
}
