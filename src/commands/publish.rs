//! `commonweal publish`: the site of a commit to where hub.yaml says.

use std::path::PathBuf;

use git2::{Repository, StatusOptions};

use super::{Failure, HubArgs, Outcome, build, printable};
use crate::config::publish::Place;
use crate::config::{Config, Publishing};
use crate::forge;
use crate::load::{self, Location, Policy, Revision};
use crate::paths::OutputPath;
use crate::pipeline::Request;
use crate::publish::PublishError;
use crate::publish::branch::{self, Difference, Domain, Objects, Others, Site};
use crate::publish::remote::Remote;
use crate::repo::{CommitId, Repo};
use crate::site::{BrokenSettings, Built, Options};

mod folder;

use folder::Folder;

/// Publish the site: build what is committed and put it where `publish` in hub.yaml says
///
/// The branch gets one commit for each commit of the hub that is published, with the same bytes
/// whoever publishes it; nothing is committed when nothing has changed. Files that others have put
/// on the branch or into the folder stay.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    hub: HubArgs,
    /// Where to, instead of what hub.yaml says
    #[arg(long, value_enum)]
    to: Option<To>,
    /// Address the site will have, instead of `url` in hub.yaml
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Say what would be published, and publish nothing
    #[arg(long)]
    dry_run: bool,
    /// Make the commit on the branch of this repository, and push nothing
    #[arg(long)]
    no_push: bool,
    /// Replace everything on the branch, whoever put it there
    #[arg(long)]
    replace: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum To {
    /// A branch of the repository, such as the one that GitHub Pages serves
    Branch,
    /// A folder
    Folder,
}

/// What is published.
struct Source {
    location: Location,
    repo: Repo,
    commit: CommitId,
    config: Config,
}

/// Publishes.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let source = source(args)?;
    tell_what_is_left_out(args, &source);
    let publishing = &source.config.publishing;
    let place = args.to.map_or(publishing.to, |to| match to {
        To::Branch => Place::Branch,
        To::Folder => Place::Folder,
    });
    match place {
        Place::Branch => to_branch(args, &source, publishing),
        Place::Folder => to_folder(args, &source, publishing),
    }
}

/// The commit that is published, and what it says about publishing.
fn source(args: &Args) -> Result<Source, Failure> {
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
    BrokenSettings::check(&policy.config_findings, policy.rule("hub.yaml")).map_err(|broken| {
        let all = broken.to_string();
        Failure::from(broken).and(Failure::new(
            all,
            "Fix them and commit; `commonweal check` shows them in place.",
        ))
    })?;
    Ok(Source {
        location,
        repo,
        commit,
        config: policy.config,
    })
}

/// Publishes what is committed, so work that is not is not published.
fn tell_what_is_left_out(args: &Args, source: &Source) {
    if source.repo.is_shallow() {
        anstream::eprintln!(
            "warning: a part of the history is missing, and with it credit; `git fetch --unshallow` gets it (in a workflow: `fetch-depth: 0`)"
        );
    }
    if source.location.bare || args.hub.rev.is_some() {
        return;
    }
    let mut options = StatusOptions::new();
    options
        .include_untracked(true)
        .include_ignored(false)
        .exclude_submodules(true);
    let count = source
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
fn request(args: &Args, source: &Source, guess: Option<String>) -> Result<Request, Failure> {
    let mut request = args.hub.request();
    request.revision = Revision::Named(source.commit.to_string());
    let domain = source
        .config
        .publishing
        .domain
        .as_ref()
        .map(|domain| format!("https://{domain}/"));
    let unsaid = if source.config.url.is_none() {
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

fn to_folder(args: &Args, source: &Source, publishing: &Publishing) -> Result<Outcome, Failure> {
    let Some(folder) = &publishing.folder else {
        return Err(Failure::new(
            "hub.yaml names no folder to publish to",
            "Write `publish: { to: folder, folder: public }`, or use `commonweal build --output DIR`.",
        ));
    };
    let location = &source.location;
    let output = if location.bare {
        PathBuf::from(folder)
    } else {
        location.root.join(folder)
    };
    let request = request(args, source, None)?;
    let shown = printable(&output.display().to_string());
    if args.dry_run {
        anstream::println!(
            "The site of {:.12} would be written to {shown}.",
            source.commit.to_string()
        );
        return Ok(Outcome::Clean);
    }
    let cname = publishing.domain.iter().filter_map(|domain| {
        Some((
            OutputPath::new("CNAME")?,
            format!("{domain}\n").into_bytes(),
        ))
    });
    let built = build::make(
        &request,
        &Options {
            output: Some(output),
            besides: cname.collect(),
        },
    )?;
    anstream::println!(
        "The site of {:.12} is in {shown}: {}.",
        source.commit.to_string(),
        build::Summary::of(&built)
    );
    Ok(if built.is_whole() {
        Outcome::Clean
    } else {
        Outcome::Findings
    })
}

#[expect(clippy::too_many_lines, reason = "still to be split")]
fn to_branch(args: &Args, source: &Source, publishing: &Publishing) -> Result<Outcome, Failure> {
    let repo = &source.repo;
    let name = publishing.branch.as_str();
    let own = source
        .config
        .repository
        .as_ref()
        .map(|repository| repository.branch.as_str());
    let head = repo
        .head()
        .ok()
        .and_then(|head| head.shorthand().ok().map(str::to_owned));
    if own == Some(name) || head.as_deref() == Some(name) {
        return Err(PublishError::OwnBranch(name.to_owned()).into());
    }
    let remote = Remote {
        repo,
        name: &publishing.remote,
        branch: name,
    };
    let tip = if args.no_push {
        local_tip(repo, publishing)
    } else {
        remote.tip()?
    };
    let before = tip.and_then(|tip| branch::published(repo, tip));
    if let Some(before) = before
        && args.hub.rev.is_none()
        && repo
            .graph_descendant_of(before.oid(), source.commit.oid())
            .unwrap_or(false)
    {
        anstream::println!(
            "`{name}` holds the site of a newer commit ({before:.12}) already; `--rev` publishes an older one.",
            before = before.to_string()
        );
        return Ok(Outcome::Clean);
    }
    let guess = repo
        .find_remote(&publishing.remote)
        .ok()
        .and_then(|remote| forge::site_address(&forge::web_address(remote.url().ok()?)?));
    let request = request(args, source, guess)?;
    let folder = Folder::of(&source.location)?;
    let built = build::make(&request, &Options::into_folder(folder.path()))?;
    if !built.is_whole() {
        return Err(Failure::new(
            "pages that could not be made are not published",
            "Fix what is named above; `commonweal build` shows it again.",
        ));
    }
    all_fetched(&built)?;
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
    let domain_before = tip.and_then(|tip| domain_before(source, tip));
    let domain = Domain {
        now: publishing.domain.as_deref(),
        before: domain_before.as_deref(),
    };
    let site = Site::read(repo, folder.path(), domain, (name, tip), others, objects)?;
    let place = if args.no_push {
        format!("`{name}`")
    } else {
        format!("`{name}` of {}", publishing.remote)
    };
    if let Some(tip) = tip.filter(|_| site.difference.is_empty()) {
        if args.no_push && !args.dry_run {
            set_branch(repo, name, tip)?;
        }
        anstream::println!("{place} holds this site already.");
        return Ok(Outcome::Clean);
    }
    let source_commit = repo
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
        set_branch(repo, name, commit)?;
    } else {
        remote.push(commit)?;
    }
    anstream::println!("{what} is on {place}.");
    Ok(Outcome::Clean)
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
fn local_tip(repo: &Repository, publishing: &Publishing) -> Option<CommitId> {
    let names = [
        format!("refs/heads/{}", publishing.branch),
        format!("refs/remotes/{}/{}", publishing.remote, publishing.branch),
    ];
    names
        .iter()
        .find_map(|name| repo.find_reference(name).ok()?.peel_to_commit().ok())
        .map(|commit| commit.id().into())
}

fn counted(difference: Difference) -> String {
    format!(
        "{} new, {} changed, {} removed",
        difference.new, difference.changed, difference.removed
    )
}
