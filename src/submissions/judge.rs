//! Judges a proposal as if it were merged today, beside the pages that it can concern.
//!
//! Two small hubs are made of the branch's own values: those pages without the proposal, and with
//! it. What the checks find in both was there before, also what they find only because the rest of
//! the hub is not there.

mod beside;
mod depends;
mod files;
mod grounds;
mod logs;
mod near;

pub use beside::Beside;
pub use grounds::Grounds;
use logs::Logs;
use near::Own;

use crate::history::git::change::{Change, FileDelta};
use crate::history::git::onto::{Fit, Placed};
use crate::history::git::proposals::Brought;
use crate::history::{BlobId, Log, Opener};
use crate::hub::{Drafts, Hub, Inputs, PagesRead, Profiles};
use crate::load::{self, Overlay};
use crate::paths::SourcePath;
use crate::review::{self, Baseline, Judged, Proposed, Scope};
use crate::sources::Sources;

/// A proposal with more files than this is judged by `check --base` and not beside others.
pub const MOST_FILES: usize = 2_000;

impl Grounds<'_> {
    /// What a proposal is to be judged beside. `placed` are its files on the branch, `len` tells
    /// the length of a content. `opener` is the account that opened the request, where the forge
    /// tells.
    pub fn beside(
        &self,
        brought: &Brought,
        placed: &[Placed],
        opener: Option<&Opener>,
        len: &dyn Fn(BlobId) -> Option<u64>,
    ) -> Beside {
        let mut over = files::overlay(placed, len);
        let own = Own::read(self, &over);
        let near = self.near(placed, &own);
        let under = self.sources(&near);
        // What a proposal says about how it is judged does not count before it is merged.
        let ruling: Vec<SourcePath> = over
            .files
            .keys()
            .filter(|path| load::is_rule(path.as_str()))
            .cloned()
            .collect();
        let mut proposed = Overlay::default();
        for path in &ruling {
            proposed.files.extend(over.files.remove_entry(path));
        }
        over.gone.retain(|path| !load::is_rule(path.as_str()));
        let logs = self.logs(brought, placed, &near, opener);
        let day = self.frame.day.filter(|_| own.are_dated());
        let digest = self.digest(brought, placed, &under, &logs, day);
        let alike = own
            .alike
            .iter()
            .map(|id| self.hub.page(*id).source.path.to_string())
            .collect();
        Beside {
            digest,
            under,
            over,
            proposed,
            logs,
            alike,
            pages: near.pages.len(),
        }
    }

    /// Judges a proposal beside what it concerns.
    pub fn judge(
        &self,
        brought: &Brought,
        placed: &[Placed],
        beside: &Beside,
        len: &dyn Fn(BlobId) -> Option<u64>,
    ) -> Judged {
        let (config, contents) = (&self.hub.config, &self.contents);
        let under = beside.under.clone();
        let none = Sources::from_texts(&self.frame.content_root, []);
        let rules = load::overlay(none, &beside.proposed, config, contents).texts;
        let after = load::overlay(under.clone(), &beside.over, config, contents);
        // What cannot be joined is judged beside what it was made from: what the branch did since
        // is not its doing.
        let under = load::overlay(under, &files::origins(placed, len), config, contents);
        let Logs {
            before: log,
            after: log_after,
            ..
        } = beside.logs.clone();
        let before = Baseline::of(&self.hub_of(under, log, self.base.profiles.clone()));
        let change = self.change(brought, placed);
        let is_profile = |path: &str| path.starts_with("contributors/");
        let mut people = if change
            .files
            .iter()
            .flat_map(FileDelta::paths)
            .any(is_profile)
        {
            Profiles::read(&after)
        } else {
            self.base.profiles.clone()
        };
        let claims = review::settle(
            &mut people,
            &self.base.profiles,
            &change,
            &brought.commits.iter().collect::<Vec<_>>(),
            self.log.commits.iter(),
        );
        let proposed = Proposed {
            hub: self.hub_of(after, log_after, people),
            change,
            rules,
            claims,
            before,
            similar: beside.alike.clone(),
        };
        review::judge(self.base, proposed, Scope::Near)
    }

    /// What a proposal changes in today's branch.
    fn change(&self, brought: &Brought, placed: &[Placed]) -> Change {
        let tip = self.log.head.unwrap_or(brought.fork);
        let conflicts = placed.iter().filter(|file| file.fit == Fit::Conflict);
        let files = placed.iter().filter(|file| file.fit != Fit::Landed);
        Change {
            tip,
            tip_at: None,
            fork: tip,
            commits: brought.commits.iter().map(|commit| commit.id).collect(),
            conflicts: Some(conflicts.map(|file| file.delta.path.clone()).collect()),
            files: files.map(|file| file.delta.clone()).collect(),
        }
    }

    fn hub_of(&self, sources: Sources, log: Log, profiles: Profiles) -> Hub {
        let pages = PagesRead::read(&sources, &self.hub.config, Drafts::Hidden);
        let places = self.hub.places.all().to_vec();
        Hub::of(Inputs {
            profiles: Some(profiles),
            // A few pages have no customs of their own.
            customs: Some(self.hub.customs),
            now: self.now(),
            ..Inputs::new(self.hub.config.clone(), sources, log, pages, places)
        })
    }
}
