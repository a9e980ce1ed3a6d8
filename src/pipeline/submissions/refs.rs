//! Which refs propose something to which branch.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use git2::Repository;

use crate::history::git::proposals::{self, Tip};
use crate::load::{self, LoadError, Location, Policy, Revision};
use crate::pipeline::opened::OpenError;
use crate::pipeline::request::Request;
use crate::repo::{CommitId, Repo};
use crate::review::Base;

/// Which submissions are asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The branch that they are made for; the hub's own where nobody says.
    pub base: Option<String>,
    /// Branches to look at besides what hub.yaml names, as `refs/heads/…`.
    pub branches: Vec<String>,
    /// The forge's list of pull requests, instead of the file that hub.yaml names.
    pub data: Option<PathBuf>,
}

/// The refs that propose something to a branch, and what the branch says about them.
pub(super) struct Refs {
    /// What was asked for.
    pub(super) request: Request,
    pub(super) location: Location,
    pub(super) base: Arc<Base>,
    pub(super) tip: CommitId,
    pub(super) tips: Vec<Tip>,
}

impl Refs {
    /// The refs by number, the newest first, then those without one.
    pub(super) fn newest_first(&self) -> impl Iterator<Item = &Tip> {
        let (numbered, named): (Vec<&Tip>, Vec<&Tip>) =
            self.tips.iter().partition(|tip| tip.number.is_some());
        numbered.into_iter().rev().chain(named)
    }

    /// Those to the branch that is asked for.
    pub(super) fn read(request: &Request, asked: &Asked) -> Result<Self, OpenError> {
        let location = load::locate(&request.dir)?;
        let repo = repository(&location)?;
        let base = match &asked.base {
            Some(base) => base.clone(),
            None => usual_base(&repo, &location, &request.revision)?,
        };
        let tip = load::head(&location, &Revision::Named(base.clone()))?
            .ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
        Self::at(request, location, base, tip, asked)
    }

    /// Those to a hub in the state that a request names.
    pub(super) fn of_hub(
        location: &Location,
        request: &Request,
        asked: &Asked,
    ) -> Result<Self, OpenError> {
        let repo = repository(location)?;
        let base = match &asked.base {
            Some(base) => base.clone(),
            None => usual_base(&repo, location, &Revision::Current)?,
        };
        let tip = load::head(location, &request.revision)?
            .ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
        Self::at(request, location.clone(), base, tip, asked)
    }

    fn at(
        request: &Request,
        location: Location,
        base: String,
        tip: CommitId,
        asked: &Asked,
    ) -> Result<Self, OpenError> {
        let repo = repository(&location)?;
        let policy = Policy::read(&location, tip)?;
        let mut patterns = policy.config.submissions.refs.clone();
        patterns.extend(asked.branches.iter().cloned());
        if let Some(missing) = asked
            .branches
            .iter()
            .find(|branch| repo.find_reference(branch).is_err())
        {
            return Err(
                LoadError::Revision(missing.trim_start_matches("refs/heads/").to_owned()).into(),
            );
        }
        let tips = proposals::tips(&repo, &patterns, &own_refs(&repo, &base));
        Ok(Self {
            request: request.clone(),
            location,
            base: Arc::new(Base::new(base, policy)),
            tip,
            tips,
        })
    }
}

/// The repository of a hub.
pub(super) fn repository(location: &Location) -> Result<Repo, OpenError> {
    let none = || LoadError::NoRepository(location.root.clone());
    Ok(location.repo()?.ok_or_else(none)?)
}

/// The branch that submissions are made for: the one that hub.yaml names, else the one that is
/// checked out.
fn usual_base(repo: &Repo, location: &Location, revision: &Revision) -> Result<String, OpenError> {
    if let Revision::Named(name) = revision {
        return Ok(name.clone());
    }
    let head = load::head(location, &Revision::Current)?
        .ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
    let named = Policy::read(location, head)?
        .config
        .repository
        .map(|repository| repository.branch);
    // Whoever stands on a branch of their own asks about the one that it was made from.
    let base = repo.base(named.as_deref()).map(|base| base.revision);
    Ok(base
        .or_else(|| repo.own_branch())
        .unwrap_or_else(|| "HEAD".to_owned()))
}

/// The refs of the branch itself.
fn own_refs(repo: &Repository, base: &str) -> BTreeSet<String> {
    let name = repo
        .resolve_reference_from_short_name(base)
        .ok()
        .map(|reference| String::from_utf8_lossy(reference.name_bytes()).into_owned());
    let short = base.rsplit_once("origin/").map_or(base, |(_, short)| short);
    name.into_iter()
        .chain([
            format!("refs/heads/{short}"),
            format!("refs/remotes/origin/{short}"),
        ])
        .collect()
}
