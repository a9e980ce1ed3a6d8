//! Reads what a ref proposes, within limits: what a stranger proposes must not keep the hub from being
//! published.

use std::collections::HashMap;

use super::job::{Job, Read};
use crate::history::git::change::Entry;
use crate::history::git::onto::{Content, Placed};
use crate::history::git::proposals::{Brings, Brought, Reading, Tip, Unread};
use crate::history::{BlobId, LogCommit, Opener};
use crate::hub::submissions::{State, Submission};
use crate::load;
use crate::paths::SourcePath;
use crate::submissions::{Branch, Grounds, MOST_FILES, entry};

/// Most bytes of texts that are read of one submission beside others.
const MOST_TEXT: u64 = 4 << 20;

/// Most bytes of the pages' revisions that a submission's commits may make one after the other:
/// whose each word is, is looked for in all of them.
const MOST_REVISIONS: u64 = 32 << 20;

/// Reads a ref; `None` when it changes nothing of the hub but other parts of the repository that
/// the hub is in.
pub(super) fn read_one(
    tip: &Tip,
    is_wanted: bool,
    opener: Option<Opener>,
    grounds: &Grounds,
    branch: &mut Branch,
    reading: &mut Reading,
) -> Option<Read> {
    let done = |submission: Submission| Some(Read::done(submission, is_wanted));
    let unread = |why: Unread| done(entry::unread(tip, why, &grounds.base().name));
    let Some(head) = tip.head else {
        return unread(Unread::Missing);
    };
    let brought = match reading.brings(head) {
        Brings::Elsewhere => return None,
        Brings::Nothing if reading.is_part() && branch.commit(head).is_some_and(is_elsewhere) => {
            return None;
        }
        Brings::Nothing => {
            let (ancestor, commit) = (branch.ancestor(tip), branch.commit(head));
            return done(entry::merged(tip, ancestor, commit, grounds));
        }
        Brings::Unread(why) => return unread(why),
        Brings::Something(brought) => brought,
    };
    let Some(placed) = reading.place(&brought.files, grounds.moves()) else {
        return unread(Unread::Missing);
    };
    let state = branch.state(tip, &brought, &placed, reading);
    if state != State::Open || !is_wanted {
        return done(entry::described(tip, state, &brought, grounds));
    }
    let lens = match weigh(&brought, &placed, reading) {
        Ok(lens) => lens,
        Err(NotJudged::Lacking) => return unread(Unread::Missing),
        Err(NotJudged::TooLarge(excess)) => {
            return done(entry::too_large(tip, &brought, excess, grounds));
        }
    };
    Some(Read::Open(Box::new(Job {
        tip: tip.clone(),
        brought,
        placed,
        lens,
        opener,
    })))
}

/// Whether a commit that the branch has changes nothing of the hub.
fn is_elsewhere(commit: &LogCommit) -> bool {
    commit.changes.is_empty()
}

/// Why an open submission is not judged.
enum NotJudged {
    /// Some of what it brings is not there.
    Lacking,
    /// There is too much of it.
    TooLarge(entry::Excess),
}

/// The lengths of the contents that a submission brings, where it can be judged beside others.
fn weigh(
    brought: &Brought,
    placed: &[Placed],
    reading: &Reading,
) -> Result<HashMap<BlobId, u64>, NotJudged> {
    if brought.files.len() > MOST_FILES {
        return Err(NotJudged::TooLarge(entry::Excess::Files));
    }
    let lens = lens(placed, reading).ok_or(NotJudged::Lacking)?;
    if text_bytes(placed, &lens) > MOST_TEXT {
        return Err(NotJudged::TooLarge(entry::Excess::Text));
    }
    if has_many_revisions(brought, reading) {
        return Err(NotJudged::TooLarge(entry::Excess::Revisions));
    }
    if reading.lacks_something() {
        return Err(NotJudged::Lacking);
    }
    Ok(lens)
}

/// The lengths of the contents; `None` when one is not there.
fn lens(placed: &[Placed], reading: &Reading) -> Option<HashMap<BlobId, u64>> {
    let files = placed.iter().filter(|file| file.delta.entry == Entry::File);
    let blobs = files.filter_map(|file| match &file.content {
        Some(Content::Blob(blob)) => Some(*blob),
        _ => None,
    });
    blobs.map(|blob| Some((blob, reading.len(blob)?))).collect()
}

/// How many bytes of text are read.
fn text_bytes(placed: &[Placed], lens: &HashMap<BlobId, u64>) -> u64 {
    let is_text = |path: &SourcePath| {
        load::is_markdown(path)
            || matches!(
                path.extension().as_str(),
                "svg" | "yaml" | "yml" | "toml" | "json"
            )
    };
    let texts = placed
        .iter()
        .filter(|file| SourcePath::new(&file.delta.path).is_some_and(|path| is_text(&path)));
    let lens = texts.filter_map(|file| match &file.content {
        Some(Content::Blob(blob)) => lens.get(blob),
        _ => None,
    });
    // What is longer is not read at all.
    lens.filter(|len| **len <= load::MAX_TEXT_BYTES).sum()
}

/// Whether the commits make more of the pages' revisions than is looked through.
fn has_many_revisions(brought: &Brought, reading: &Reading) -> bool {
    let changes = brought.commits.iter().flat_map(|commit| &commit.changes);
    let pages = changes.filter(|change| load::is_markdown(&change.path));
    let mut left = MOST_REVISIONS;
    for blob in pages.filter_map(|change| change.after) {
        match left.checked_sub(reading.len(blob).unwrap_or_default()) {
            Some(rest) => left = rest,
            None => return true,
        }
    }
    false
}
