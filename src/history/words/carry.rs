//! One text of a page as words with owners, and how the next text takes them over.

use std::ops::Range;

use foldhash::HashMap;
use imara_diff::Token;

use super::super::files::Change;
use super::super::ids::CommitIndex;
use super::super::ownership::WordRun;
use super::compare::{self, Part};
use super::frame::{frame, middle, shared_lines};
use super::graveyard::{Graves, Graveyard};
use super::vocabulary::{GAP, UNKNOWN, Vocabulary};
use crate::words;

/// A text has about one word that it did not have before in so many bytes.
const BYTES_OF_NEW_WORD: usize = 20;

/// Whether who replaces a word makes it theirs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// It does.
    Writes,
    /// What replaces words stays their owners'; only words that replace nothing are theirs.
    Corrects,
}

/// A text of a page.
pub(super) struct State {
    text: String,
    /// Where the words are.
    places: Vec<(u32, u32)>,
    tokens: Vec<Token>,
    /// The change that brought each word.
    owners: Vec<u32>,
}

impl State {
    /// The words of a text. `near` is a text that most of it is shared with: only lines that differ
    /// are looked at.
    pub fn new(text: String, near: Option<&Self>, vocabulary: &mut Vocabulary) -> Self {
        let near = near.filter(|near| {
            [&near.text, &text]
                .iter()
                .all(|text| words::is_line_by_line(text))
        });
        let (head, tail) = near.map_or((0, 0), |near| shared_lines(&near.text, &text));
        let mut state = Self {
            places: Vec::new(),
            tokens: Vec::new(),
            owners: Vec::new(),
            text,
        };
        if let Some(near) = near {
            let count = near
                .places
                .partition_point(|place| (place.1 as usize) <= head);
            state.places.extend_from_slice(&near.places[..count]);
            state.tokens.extend_from_slice(&near.tokens[..count]);
        }
        let (places, tokens) = (&mut state.places, &mut state.tokens);
        let text = &state.text;
        vocabulary.reserve((text.len() - head - tail) / BYTES_OF_NEW_WORD);
        words::each_in_markdown(text, head..text.len() - tail, |word| {
            places.push((word.start as u32, word.end as u32));
            tokens.push(vocabulary.token(&text[word]));
        });
        if let Some(near) = near {
            let from = near.text.len() - tail;
            let count = near
                .places
                .partition_point(|place| (place.0 as usize) < from);
            let shift = |at: u32| (at as usize - from + (text.len() - tail)) as u32;
            places.extend(
                near.places[count..]
                    .iter()
                    .map(|place| (shift(place.0), shift(place.1))),
            );
            tokens.extend_from_slice(&near.tokens[count..]);
        }
        state
    }

    /// The words of a text that is only to be given owners, not compared.
    pub fn apart(text: String) -> Self {
        let mut places = Vec::new();
        words::each_in_markdown(&text, 0..text.len(), |word| {
            places.push((word.start as u32, word.end as u32))
        });
        Self {
            places,
            tokens: Vec::new(),
            owners: Vec::new(),
            text,
        }
    }

    /// How many words there are.
    pub fn count(&self) -> u32 {
        self.tokens.len() as u32
    }

    /// Gives all words to one owner.
    pub fn belongs_to(&mut self, owner: u32) {
        self.owners = vec![owner; self.tokens.len()];
    }

    /// How many words each of some changes owns; `changes` is in order.
    pub fn owned_by(&self, changes: &[u32]) -> HashMap<u32, usize> {
        let mut counts = HashMap::default();
        for owner in self
            .owners
            .iter()
            .filter(|owner| changes.binary_search(owner).is_ok())
        {
            *counts.entry(*owner).or_default() += 1;
        }
        counts
    }

    /// Takes the owners over from the text before, then from the other sides of a merge, then from
    /// what was taken away; what is left is `owner`'s. Gives how many words are new and how many
    /// are gone since the text before.
    pub fn take_over(
        &mut self,
        before: Option<&Self>,
        sides: &[&Self],
        owner: u32,
        manner: Manner,
        graveyard: &mut Graveyard,
        vocabulary: u32,
    ) -> (u32, u32) {
        let mut counts = (self.count(), 0);
        let mut owners: Vec<Option<u32>> = vec![None; self.tokens.len()];
        let mut removed: Vec<(Token, u32)> = Vec::new();
        if let Some(before) = before {
            counts = self.keep(before, vocabulary, &mut owners, |hunk, owners| {
                if manner == Manner::Corrects && !hunk.before.is_empty() {
                    for (at, place) in hunk.after.clone().enumerate() {
                        owners[place] = Some(
                            before.owners
                                [hunk.before.start + at * hunk.before.len() / hunk.after.len()],
                        );
                    }
                }
                if !hunk.before.is_empty() {
                    removed.extend(hunk.before.map(|at| (before.tokens[at], before.owners[at])));
                    removed.push((GAP, UNKNOWN));
                }
            });
        }
        for side in sides {
            let mut from_side: Vec<Option<u32>> = vec![None; self.tokens.len()];
            self.keep(side, vocabulary, &mut from_side, |_, _| {});
            owners
                .iter_mut()
                .zip(from_side)
                .for_each(|(own, side)| *own = own.or(side));
        }
        if owners.iter().any(Option::is_none) {
            let mut moved = Graveyard::default();
            moved.bury(&removed);
            moved.restore(&self.tokens, &mut owners, Graves::Once);
            removed = moved.left();
            graveyard.restore(&self.tokens, &mut owners, Graves::Again);
        }
        graveyard.bury(&removed);
        self.owners = owners.into_iter().map(|own| own.unwrap_or(owner)).collect();
        counts
    }

    /// Gives the words that stand in both texts their owners there, and tells of each part that
    /// differs.
    fn keep(
        &self,
        before: &Self,
        vocabulary: u32,
        owners: &mut [Option<u32>],
        mut differs: impl FnMut(Part, &mut [Option<u32>]),
    ) -> (u32, u32) {
        let frame = frame(&before.tokens, &self.tokens);
        let (old, new) = (middle(&before.tokens, &frame), middle(&self.tokens, &frame));
        let mut keep = |from: usize, to: usize, count: usize| {
            for at in 0..count {
                owners[to + at] = Some(before.owners[from + at]);
            }
        };
        keep(0, 0, frame.head);
        keep(
            before.tokens.len() - frame.tail,
            self.tokens.len() - frame.tail,
            frame.tail,
        );
        let mut parts = Vec::new();
        let (mut from, mut to) = (0, 0);
        let (mut added, mut removed) = (0, 0);
        for part in compare::parts(old, new, vocabulary) {
            keep(frame.head + from, frame.head + to, part.before.start - from);
            (from, to) = (part.before.end, part.after.end);
            (added, removed) = (added + part.after.len(), removed + part.before.len());
            let moved = |range: Range<usize>| frame.head + range.start..frame.head + range.end;
            parts.push(Part {
                before: moved(part.before),
                after: moved(part.after),
            });
        }
        keep(frame.head + from, frame.head + to, old.len() - from);
        parts.into_iter().for_each(|part| differs(part, owners));
        (added as u32, removed as u32)
    }

    /// The owners run by run, and a digest of the words.
    pub fn summary(&self) -> (Vec<(u32, u32)>, u64) {
        let mut runs: Vec<(u32, u32)> = Vec::new();
        for owner in &self.owners {
            match runs.last_mut().filter(|(last, _)| last == owner) {
                Some((_, count)) => *count += 1,
                None => runs.push((*owner, 1)),
            }
        }
        (runs, self.digest())
    }

    /// Gives the words the owners of a summary, if it is of the same words.
    pub fn assign(&mut self, runs: &[(u32, u32)], digest: u64) -> bool {
        let count: u64 = runs.iter().map(|(_, count)| u64::from(*count)).sum();
        if count != self.places.len() as u64 || digest != self.digest() {
            return false;
        }
        self.owners = runs
            .iter()
            .flat_map(|(owner, count)| std::iter::repeat_n(*owner, *count as usize))
            .collect();
        true
    }

    /// The owners with the bytes of their words; `start` is where the text starts in its file.
    pub fn runs(&self, start: usize, changes: &[Change]) -> Vec<WordRun> {
        let mut runs: Vec<WordRun> = Vec::new();
        for (place, owner) in self.places.iter().zip(&self.owners) {
            let (from, to) = (start + place.0 as usize, start + place.1 as usize);
            let commit = changes.get(*owner as usize).map(|change| change.commit);
            match runs.last_mut().filter(|run| run.commit == commit) {
                Some(run) => {
                    run.bytes.end = to;
                    run.words += 1;
                }
                None => runs.push(WordRun {
                    bytes: from..to,
                    commit,
                    words: 1,
                }),
            }
        }
        runs
    }

    /// A file's words with the commits that brought them as owners.
    pub fn with_runs(file: &str, runs: &[WordRun], vocabulary: &mut Vocabulary) -> Self {
        let mut state = Self::new(String::new(), None, vocabulary);
        state.text = file.to_owned();
        let (places, tokens, owners, text) = (
            &mut state.places,
            &mut state.tokens,
            &mut state.owners,
            &state.text,
        );
        let mut runs = runs.iter().peekable();
        words::each_in_markdown(text, 0..text.len(), |word| {
            while runs.next_if(|run| run.bytes.end <= word.start).is_some() {}
            if let Some(run) = runs.peek().filter(|run| run.bytes.start <= word.start) {
                places.push((word.start as u32, word.end as u32));
                tokens.push(vocabulary.token(&text[word]));
                owners.push(run.commit.map_or(UNKNOWN, |commit| commit.0));
            }
        });
        state
    }

    /// Gives words whose owner may have taken them the owner that they have in another text, where
    /// enough stand in a row.
    pub fn take_from(&mut self, source: &Self, may_have: impl Fn(u32) -> bool) {
        let mut there = Graveyard::default();
        there.bury(
            &source
                .tokens
                .iter()
                .copied()
                .zip(source.owners.iter().copied())
                .collect::<Vec<_>>(),
        );
        let mut owners: Vec<Option<u32>> = self
            .owners
            .iter()
            .map(|owner| Some(*owner).filter(|owner| !may_have(*owner)))
            .collect();
        there.restore(&self.tokens, &mut owners, Graves::Again);
        self.owners
            .iter_mut()
            .zip(owners)
            .for_each(|(own, found)| *own = found.unwrap_or(*own));
    }

    /// The owners, which are commits, with the bytes of their words in the file.
    pub fn runs_of_commits(&self) -> Vec<WordRun> {
        let mut runs: Vec<WordRun> = Vec::new();
        for (place, owner) in self.places.iter().zip(&self.owners) {
            let commit = (*owner != UNKNOWN).then_some(CommitIndex(*owner));
            match runs.last_mut().filter(|run| run.commit == commit) {
                Some(run) => {
                    run.bytes.end = place.1 as usize;
                    run.words += 1;
                }
                None => runs.push(WordRun {
                    bytes: place.0 as usize..place.1 as usize,
                    commit,
                    words: 1,
                }),
            }
        }
        runs
    }

    /// FNV-1a of the words: small, and stable from run to run.
    fn digest(&self) -> u64 {
        let with = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        self.places
            .iter()
            .fold(0xcbf2_9ce4_8422_2325, |hash, place| {
                let word = self
                    .text
                    .as_bytes()
                    .get(place.0 as usize..place.1 as usize)
                    .unwrap_or_default();
                with(word.iter().fold(hash, with), &0)
            })
    }
}

/// How many words a text brought and took away.
pub(super) fn changed(before: Option<&State>, after: &State, vocabulary: u32) -> (u32, u32) {
    let Some(before) = before else {
        return (after.count(), 0);
    };
    let frame = frame(&before.tokens, &after.tokens);
    let parts = compare::parts(
        middle(&before.tokens, &frame),
        middle(&after.tokens, &frame),
        vocabulary,
    );
    parts.iter().fold((0, 0), |(added, removed), part| {
        (
            added + part.after.len() as u32,
            removed + part.before.len() as u32,
        )
    })
}
