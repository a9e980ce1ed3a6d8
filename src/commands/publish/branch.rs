//! `commonweal publish --to branch`: the site of a commit as a commit on a branch, here or at the
//! forge.

use std::path::Path;

use git2::Repository;

use super::args::Args;
use super::folder::Folder;
use super::source::Source;
use crate::commands::{Failure, Outcome, build};
use crate::forge;
use crate::load::Policy;
use crate::pipeline::Request;
use crate::publish::PublishError;
use crate::publish::branch::{self, Difference, Domain, Objects, Others, Site};
use crate::publish::remote::Remote;
use crate::repo::CommitId;
use crate::site::{Built, Options};

/// Publishes to the branch.
pub(super) fn run(args: &Args, source: &Source) -> Result<Outcome, Failure> {
    let publishing = &source.config.publishing;
    let name = publishing.branch.as_str();
    refuse_own_branch(source)?;
    let remote = Remote {
        repo: &source.repo,
        name: &publishing.remote,
        branch: name,
    };
    let tip = if args.no_push {
        local_tip(source)
    } else {
        remote.tip()?
    };
    if args.hub.rev.is_none()
        && let Some(newer) = tip.and_then(|tip| newer(source, tip))
    {
        anstream::println!(
            "`{name}` holds the site of a newer commit ({:.12}) already; `--rev` publishes an older one.",
            newer.to_string()
        );
        return Ok(Outcome::Clean);
    }
    let request = source.request(args, site_at_forge(source))?;
    let folder = Folder::of(&source.location)?;
    let built = built(&request, folder.path())?;
    let site = site(args, source, folder.path(), tip)?;
    let place = if args.no_push {
        format!("`{name}`")
    } else {
        format!("`{name}` of {}", publishing.remote)
    };
    if let Some(tip) = tip.filter(|_| site.difference.is_empty()) {
        if args.no_push && !args.dry_run {
            set_branch(&source.repo, name, tip)?;
        }
        anstream::println!("{place} holds this site already.");
        return Ok(Outcome::Clean);
    }
    let source_commit = source
        .repo
        .find_commit(source.commit.oid())
        .map_err(PublishError::from)?;
    let what = format!(
        "The site of {:.12} ({}; {})",
        source.commit.to_string(),
        build::Summary::of(&built),
        counted(site.difference)
    );
    if args.dry_run {
        anstream::println!("{what} would be on {place}.");
        return Ok(Outcome::Clean);
    }
    let commit = site.commit(&source_commit)?;
    if args.no_push {
        set_branch(&source.repo, name, commit)?;
    } else {
        remote.push(commit)?;
    }
    anstream::println!("{what} is on {place}.");
    Ok(Outcome::Clean)
}

/// Refuses a branch that holds the hub itself.
fn refuse_own_branch(source: &Source) -> Result<(), PublishError> {
    let name = source.config.publishing.branch.as_str();
    let repository = source.config.repository.as_ref();
    let own = repository.map(|repository| repository.branch.as_str());
    let head = source.repo.head().ok();
    let head = head.and_then(|head| head.shorthand().ok().map(str::to_owned));
    if own == Some(name) || head.as_deref() == Some(name) {
        return Err(PublishError::OwnBranch(name.to_owned()));
    }
    Ok(())
}

/// The commit whose site the branch holds, where that is newer than the one to publish.
fn newer(source: &Source, tip: CommitId) -> Option<CommitId> {
    let before = branch::published(&source.repo, tip)?;
    let is_newer = source
        .repo
        .graph_descendant_of(before.oid(), source.commit.oid());
    is_newer.unwrap_or(false).then_some(before)
}

/// Builds the site into a folder. One that is not whole is not published.
fn built(request: &Request, folder: &Path) -> Result<Built, Failure> {
    let built = build::make(request, &Options::into_folder(folder))?;
    if !built.is_whole() {
        return Err(Failure::new(
            "pages that could not be made are not published",
            "Fix what is named above; `commonweal build` shows it again.",
        ));
    }
    all_fetched(&built)?;
    Ok(built)
}

/// The address that the forge gives the site.
fn site_at_forge(source: &Source) -> Option<String> {
    let remote = &source.config.publishing.remote;
    let remote = source.repo.find_remote(remote).ok()?;
    forge::site_address(&forge::web_address(remote.url().ok()?)?)
}

/// The site in a folder beside what the branch holds.
fn site<'s>(
    args: &Args,
    source: &'s Source,
    folder: &Path,
    tip: Option<CommitId>,
) -> Result<Site<'s>, PublishError> {
    let others = if args.replace {
        Others::Replaced
    } else {
        Others::Kept
    };
    let objects = if args.dry_run {
        Objects::Named
    } else {
        Objects::Written
    };
    let publishing = &source.config.publishing;
    let domain_before = tip.and_then(|tip| domain_before(source, tip));
    let domain = Domain {
        now: publishing.domain.as_deref(),
        before: domain_before.as_deref(),
    };
    let branch = (publishing.branch.as_str(), tip);
    Site::read(&source.repo, folder, domain, branch, others, objects)
}

/// A site in which pictures are missing is not put in the place of one that has them.
fn all_fetched(built: &Built) -> Result<(), Failure> {
    const NAMED: usize = 5;
    let unfetched = &built.facts.unfetched;
    let count = unfetched.len();
    if count == 0 {
        return Ok(());
    }
    let names = unfetched
        .iter()
        .take(NAMED)
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let more = if count > NAMED {
        format!(" and {} more", count - NAMED)
    } else {
        String::new()
    };
    let what = if count == 1 {
        "the content of a file that Git LFS keeps is".to_owned()
    } else {
        format!("the contents of {count} files that Git LFS keeps are")
    };
    Err(Failure::new(
        format!("{what} not on this machine, so nothing is published: {names}{more}"),
        "Run `git lfs fetch` and publish again; in a workflow add `lfs: true` to the step that checks the repository out.",
    ))
}

/// The host's name that was written with the site that the branch holds, as hub.yaml of that site's
/// commit says it.
fn domain_before(source: &Source, tip: CommitId) -> Option<String> {
    let commit = branch::last_published(&source.repo, tip)?;
    Policy::read(&source.location, commit)
        .ok()?
        .config
        .publishing
        .domain
}

/// Sets the branch of this repository.
fn set_branch(repo: &Repository, name: &str, commit: CommitId) -> Result<(), PublishError> {
    repo.reference(
        &format!("refs/heads/{name}"),
        commit.oid(),
        true,
        "commonweal publish",
    )?;
    Ok(())
}

/// The branch as this repository knows it.
fn local_tip(source: &Source) -> Option<CommitId> {
    let publishing = &source.config.publishing;
    let names = [
        format!("refs/heads/{}", publishing.branch),
        format!("refs/remotes/{}/{}", publishing.remote, publishing.branch),
    ];
    names
        .iter()
        .find_map(|name| source.repo.find_reference(name).ok()?.peel_to_commit().ok())
        .map(|commit| commit.id().into())
}

fn counted(difference: Difference) -> String {
    format!(
        "{} new, {} changed, {} removed",
        difference.new, difference.changed, difference.removed
    )
}
