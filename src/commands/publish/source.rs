//! The commit that is published.

use git2::StatusOptions;

use super::args::Args;
use crate::commands::{Failure, build};
use crate::config::Config;
use crate::load::{self, Location, Policy, Revision};
use crate::pipeline::Request;
use crate::repo::{CommitId, Repo};
use crate::site::BrokenSettings;

/// What is published.
pub(super) struct Source {
    pub(super) location: Location,
    pub(super) repo: Repo,
    pub(super) commit: CommitId,
    pub(super) config: Config,
}

impl Source {
    /// The commit that is published, and what it says about publishing.
    pub(super) fn read(args: &Args) -> Result<Self, Failure> {
        let location = load::locate(&args.hub.request().dir)?;
        let revision = args
            .hub
            .rev
            .clone()
            .map_or(Revision::Current, Revision::Named);
        let Some(repo) = location.repo()? else {
            return Err(Failure::new(
                "there is no git repository, and only what is committed is published",
                "Run `git init` and commit; or build the folder with `commonweal build` and copy it to its host.",
            ));
        };
        let Some(commit) = load::head(&location, &revision)? else {
            return Err(Failure::new(
                "nothing is committed yet",
                "Commit first: `git add --all && git commit --signoff`.",
            ));
        };
        let policy = Policy::read(&location, commit)?;
        BrokenSettings::check(&policy.config_findings, policy.rule("hub.yaml")).map_err(
            |broken| {
                let all = broken.to_string();
                Failure::from(broken).and(Failure::new(
                    all,
                    "Fix them and commit; `commonweal check` shows them in place.",
                ))
            },
        )?;
        Ok(Self {
            location,
            repo,
            commit,
            config: policy.config,
        })
    }

    /// Says what is not published: work that is not committed, and a history that is not here.
    pub(super) fn tell_what_is_left_out(&self, args: &Args) {
        if self.repo.is_shallow() {
            anstream::eprintln!(
                "warning: a part of the history is missing, and with it credit; `git fetch --unshallow` gets it (in a workflow: `fetch-depth: 0`)"
            );
        }
        if self.location.bare || args.hub.rev.is_some() {
            return;
        }
        let mut options = StatusOptions::new();
        options
            .include_untracked(true)
            .include_ignored(false)
            .exclude_submodules(true);
        let count = self
            .repo
            .statuses(Some(&mut options))
            .map_or(0, |found| found.len());
        if count > 0 {
            let files = if count == 1 {
                "1 file has changes that are".to_owned()
            } else {
                format!("{count} files have changes that are")
            };
            anstream::eprintln!("note: {files} not committed, and so not published");
        }
    }

    /// The commit by its name, with the address that the site will have.
    pub(super) fn request(&self, args: &Args, guess: Option<String>) -> Result<Request, Failure> {
        let mut request = args.hub.request();
        request.revision = Revision::Named(self.commit.to_string());
        let domain = self
            .config
            .publishing
            .domain
            .as_ref()
            .map(|domain| format!("https://{domain}/"));
        let unsaid = if self.config.url.is_none() {
            domain.or(guess)
        } else {
            None
        };
        request.base_url = args
            .base_url
            .clone()
            .or(unsaid)
            .as_deref()
            .map(build::base_url)
            .transpose()?;
        Ok(request)
    }
}
