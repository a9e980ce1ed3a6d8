//! A folder or a git tree → [`Sources`]. Both list their files first; one set of rules then says
//! what each file is.

use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::repo::{CommitId, Pool};
use crate::rules::too_large;
use crate::sources::{Known, ReadBlob, Sources};

pub mod classify;
mod folder;
pub mod lfs;
mod listing;
mod location;
mod origin;
mod overlay;
mod policy;
mod settings;
mod state;
mod tree;
mod vouched;

use listing::{Listing, read};
use settings::own_config;

pub use classify::{
    CALL_FOLDERS, MARKDOWN_EXTENSIONS, MAX_TEXT_BYTES, MEDIA_EXTENSIONS, is_former_text,
    is_list_of_people, is_markdown,
};
pub(crate) use location::git_error;
pub use location::{FOLDER_SETTING, LoadError, Location, NoHub, Revision, head, locate};
pub use overlay::{Bytes, Overlay, ReadContent, overlay};
pub use policy::{Policy, is_rule};
pub use state::{Stat, State};

/// A loaded hub.
pub struct Loaded {
    /// The files.
    pub sources: Sources,
    /// The configuration.
    pub config: Config,
    /// What is wrong with hub.yaml.
    pub config_findings: Vec<Diagnostic>,
}

/// Reads a hub's files and its configuration; `commit` is what [`head`] gives for the revision.
/// Texts that are `known` are read when somebody asks for them.
///
/// # Errors
/// See [`LoadError`]; a bad file is a finding in [`Sources::diagnostics`] instead.
pub fn load(
    location: &Location,
    revision: &Revision,
    commit: Option<CommitId>,
    known: Known,
) -> Result<Loaded, LoadError> {
    let loaded = load_by(location, revision, commit, known, None)?;
    // Pages that are too large are pages: what is wrong with them is a finding, and the rest of the
    // hub is there.
    let is_told = || {
        loaded
            .sources
            .diagnostics
            .iter()
            .any(|found| found.is(&too_large::RULE))
    };
    if loaded
        .sources
        .texts_below(&loaded.sources.content_root)
        .next()
        .is_none()
        && !is_told()
    {
        return Err(LoadError::NoContent(
            location.root.join(&loaded.sources.content_root),
        ));
    }
    Ok(loaded)
}

/// The same for a hub that has no page yet, too.
///
/// # Errors
/// See [`load`].
pub fn load_for_a_page(
    location: &Location,
    revision: &Revision,
    commit: Option<CommitId>,
    known: Known,
) -> Result<Loaded, LoadError> {
    load_by(location, revision, commit, known, None)
}

/// The same by the settings of a branch instead of the hub's own; a hub without pages is read, too.
///
/// # Errors
/// See [`load`].
pub fn load_under(
    location: &Location,
    revision: &Revision,
    commit: Option<CommitId>,
    known: Known,
    policy: &Policy,
) -> Result<Loaded, LoadError> {
    load_by(location, revision, commit, known, Some(policy))
}

fn load_by(
    location: &Location,
    revision: &Revision,
    commit: Option<CommitId>,
    known: Known,
    policy: Option<&Policy>,
) -> Result<Loaded, LoadError> {
    let repo = location.repo()?;
    let contents = lfs::Contents::new(
        location.git_dir.clone(),
        (!location.bare).then(|| location.root.clone()),
    );
    let (listing, reader): (Listing, Arc<dyn ReadBlob>) = match (&repo, commit) {
        (Some(repo), Some(commit)) if location.bare || *revision != Revision::Current => {
            let listing = tree::list(repo, commit, &location.folder, &known)
                .map_err(|error| git_error(&location.root, &error))?;
            let git_dir = location.git_dir.clone().unwrap_or_default();
            (
                listing.0,
                Arc::new(tree::Reader::new(&git_dir, listing.1).with(contents)),
            )
        }
        (Some(_), None) if location.bare => return Err(LoadError::Unborn(location.root.clone())),
        (repo, _) => (
            folder::list(location, repo.as_deref())?,
            Arc::new(folder::Reader {
                root: location.root.clone(),
                contents,
                objects: location.git_dir.as_deref().map(Pool::new),
            }),
        ),
    };
    if location.is_unmarked() && !listing.files.iter().any(|file| is_markdown(&file.path)) {
        return Err(LoadError::NoHub(location.root.clone(), NoHub::Empty));
    }
    let (mut config, config_findings) = match policy {
        Some(policy) => (policy.config.clone(), policy.config_findings.clone()),
        None => own_config(location, &listing, &*reader)?,
    };
    config.recognise_dialects(listing.files.iter().map(|file| file.path.as_str()));
    let root = content_root(&listing, &config, policy);
    let mut sources = read(listing, reader, &config, &root, Arc::new(known));
    sources.folder.clone_from(&location.folder);
    sources.day = repo
        .as_ref()
        .zip(commit)
        .and_then(|(repo, commit)| day(repo.find_commit(commit.oid()).ok()?.time()));
    Ok(Loaded {
        sources,
        config,
        config_findings,
    })
}

/// The day of a commit, on the clock of who made it.
fn day(time: git2::Time) -> Option<jiff::civil::Date> {
    let local = time
        .seconds()
        .checked_add(i64::from(time.offset_minutes()) * 60)?;
    Some(
        jiff::tz::Offset::UTC
            .to_datetime(jiff::Timestamp::from_second(local).ok()?)
            .date(),
    )
}

/// Where the pages are. A change must not move the pages of its branch out of sight by adding a
/// folder with a usual name; one that leaves none in the branch's folder is judged by where it puts
/// them.
fn content_root(listing: &Listing, config: &Config, policy: Option<&Policy>) -> String {
    let paths = listing.files.iter().map(|file| &file.path);
    let has_pages = |root: &str| {
        paths.clone().any(|path| {
            is_markdown(path)
                && path
                    .below(root)
                    .is_some_and(|rest| !classify::is_hidden(rest))
        })
    };
    let of_branch = policy
        .and_then(|policy| policy.content_root.clone())
        .filter(|root| has_pages(root));
    config
        .content
        .clone()
        .or(of_branch)
        .unwrap_or_else(|| classify::content_root(paths.clone(), config))
}
