//! Whether a site is still what a build of today would make, told before anything is read.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::record;
use crate::digest::Digest;
use crate::history::cache::Shelf;
use crate::hub::Drafts;
use crate::load::{LoadError, Location, State};
use crate::paths::OutputPath;
use crate::pipeline::Request;
use crate::repo::Repo;
use crate::write;

/// Where a stamp is kept.
const STAMP: &str = "stamp";

/// What a build found, kept for the next one.
#[derive(Serialize, Deserialize)]
struct Stamp {
    /// The state of the hub that was built.
    state: Digest,
    /// When that was told, by the disk's clock.
    taken: u64,
    facts: Facts,
}

/// A build that begins: the state of the hub before anything of it was read.
pub(super) struct Beginning<'s> {
    shelf: &'s Shelf,
    key: String,
    /// The state, and when it was told.
    state: Option<(State, u64)>,
}

impl<'s> Beginning<'s> {
    /// Tells the state of the hub in a folder, whose repository is open already.
    pub(super) fn of(
        shelf: &'s Shelf,
        (location, repo): (&Location, Result<Option<Repo>, LoadError>),
        request: &Request,
        besides: &[(OutputPath, Vec<u8>)],
        output: &Path,
    ) -> Self {
        let taken = shelf.folder().and_then(write::disk_time);
        let repo = repo.ok();
        let state = repo.and_then(|repo| State::read(location, repo.as_ref(), &request.revision));
        Self {
            shelf,
            key: key(request, besides, output),
            state: state.zip(taken),
        }
    }

    /// What the last build found, when nothing that it read has changed since. A build of today
    /// would write the same then, and has nothing to do where the site is as it was left.
    pub(super) fn unchanged(&self) -> Option<Facts> {
        let (state, _) = self.state.as_ref()?;
        let stamp: Stamp = self.shelf.kept(STAMP, &self.key)?;
        // As in git, what changed in the moment of the stamp or later may have changed once more.
        let is_same = stamp.state == state.digest && state.newest < stamp.taken;
        is_same.then_some(stamp.facts)
    }

    /// The name of everything that the build reads but for the contents of pages, which are told by
    /// their paths. Nothing where one of the other files may change once more and not be seen.
    pub(super) fn besides(&self, is_page: impl Fn(&str) -> bool) -> Option<Digest> {
        let (state, taken) = self.state.as_ref()?;
        let (besides, newest) = state.besides(is_page)?;
        let asked = Digest::of(&self.key)?;
        (newest < *taken).then(|| besides.with(asked))
    }

    /// Keeps what the build found.
    pub(super) fn keep(&self, facts: &Facts) {
        let Some((state, taken)) = &self.state else {
            return;
        };
        let stamp = Stamp {
            state: state.digest,
            taken: *taken,
            facts: facts.clone(),
        };
        self.shelf.keep(STAMP, &self.key, &stamp);
    }
}

/// What was asked for.
fn key(request: &Request, besides: &[(OutputPath, Vec<u8>)], output: &Path) -> String {
    let drafts = request.drafts == Drafts::Shown;
    let base_url = request.base_url.as_ref().map(url::Url::as_str);
    let besides: Vec<(&str, &[u8])> = besides
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    let asked = Digest::of(&(drafts, base_url, request.now, besides));
    format!("{asked:?} {}", record::key(output))
}
