//! A folder or a git tree → [`Sources`]. Both list their files first; one set of rules then says
//! what each file is.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::forge::Repository;
use crate::generator::Foreign;
use crate::paths::SourcePath;
use crate::repo::{Repo, RepoError};
use crate::rules::{symbolic_link, too_large, unreadable_file, unreadable_name};
use crate::sources::{Blob, ContentName, Known, ReadBlob, Source, Sources, known};

pub mod classify;
mod folder;
pub mod lfs;
mod origin;
mod overlay;
mod policy;
mod tree;

use classify::Rules;
use origin::{last_part, origin};
pub use overlay::{Bytes, Overlay, ReadContent, overlay};
pub use policy::{Policy, is_rule};

pub use classify::{
    MARKDOWN_EXTENSIONS, MAX_TEXT_BYTES, MEDIA_EXTENSIONS, is_former_text, is_list_of_people,
    is_markdown,
};

/// What keeps a hub from being read at all: the operator's mistake, not a contributor's.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// There is no such folder.
    #[error("there is no folder `{0}`")]
    Missing(PathBuf),
    /// The revision is not in the repository.
    #[error("`{0}` is not a revision of this repository")]
    Revision(String),
    /// A revision was asked for where there is no repository.
    #[error("`{0}` is not in a git repository, so it has no revisions")]
    NoRepository(PathBuf),
    /// The repository has no commit yet and no work tree.
    #[error("the repository `{0}` has no commit yet")]
    Unborn(PathBuf),
    /// The repository cannot be read.
    #[error(transparent)]
    Repo(#[from] RepoError),
    /// The disk cannot be read.
    #[error("cannot read `{path}`: {error}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// There is nothing to publish.
    #[error("there is no Markdown in `{0}`")]
    NoContent(PathBuf),
}

/// Where a hub is: a folder, and the repository around it when there is one.
#[derive(Debug, Clone)]
pub struct Location {
    /// The hub's folder in the work tree, the bare repository, or the folder itself when there is
    /// no git.
    pub root: PathBuf,
    /// The folder of the repository that is the hub, without slashes around it; empty for all of
    /// it.
    pub folder: String,
    /// The folder of the repository's data, for opening it once per thread.
    pub git_dir: Option<PathBuf>,
    /// Whether there are no files beside the repository's data.
    pub bare: bool,
}

impl Location {
    /// The repository around the hub, when there is one.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn repo(&self) -> Result<Option<Repo>, LoadError> {
        let open = |dir: &PathBuf| Repo::open(dir).map_err(LoadError::from);
        self.git_dir.as_ref().map(open).transpose()
    }
}

/// Which state of the hub is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revision {
    /// The files as they are in the folder; the commit checked out in a bare repository.
    Current,
    /// A commit by any name git knows.
    Named(String),
}

/// A loaded hub.
pub struct Loaded {
    /// The files.
    pub sources: Sources,
    /// The configuration.
    pub config: Config,
    /// What is wrong with hub.yaml.
    pub config_findings: Vec<Diagnostic>,
}

/// Finds the hub at or around `dir`.
///
/// # Errors
/// When the folder is missing or its repository cannot be read.
pub fn locate(dir: &Path) -> Result<Location, LoadError> {
    if !dir.is_dir() {
        return Err(LoadError::Missing(dir.to_owned()));
    }
    // Object ids are checked by the host that took the push; checking each again costs a third of
    // the time (libgit2).
    git2::opts::strict_hash_verification(false);
    let Some(repo) = Repo::discover(dir)? else {
        return Ok(Location {
            root: dir.to_owned(),
            folder: String::new(),
            git_dir: None,
            bare: false,
        });
    };
    let git_dir = Some(repo.path().to_owned());
    let Some(top) = repo.workdir() else {
        // A bare repository has no folder to stand in; its own settings say which one is the hub.
        let folder = repo
            .config()
            .and_then(|settings| settings.get_string(FOLDER_SETTING))
            .unwrap_or_default();
        return Ok(Location {
            root: repo.path().to_owned(),
            folder: SourcePath::new(&folder).map_or(String::new(), |path| path.to_string()),
            git_dir,
            bare: true,
        });
    };
    let folder = hub_folder(top, dir);
    let root = if folder.is_empty() {
        top.to_owned()
    } else {
        top.join(&folder)
    };
    Ok(Location {
        root,
        folder,
        git_dir,
        bare: false,
    })
}

/// The setting of a bare repository that names the folder of the hub.
pub const FOLDER_SETTING: &str = "commonweal.folder";

/// Which folder of a work tree is meant by `dir`: the nearest one, at it or above, that has a
/// hub.yaml. Without any, a folder that somebody names is the hub, and whoever only stands in one
/// means the whole repository.
fn hub_folder(top: &Path, dir: &Path) -> String {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let named = real(dir);
    let Ok(below) = named.strip_prefix(real(top)) else {
        return String::new();
    };
    let text = |path: &Path| {
        path.to_str()
            .map(|path| path.replace('\\', "/"))
            .filter(|path| SourcePath::new(path).is_some())
            .unwrap_or_default()
    };
    if let Some(own) = below
        .ancestors()
        .find(|folder| top.join(folder).join("hub.yaml").is_file())
    {
        return text(own);
    }
    if dir == Path::new(".") {
        String::new()
    } else {
        text(below)
    }
}

/// The commit that a revision means; `None` without git and before the first commit.
///
/// # Errors
/// When the repository cannot be read or has no such revision.
pub fn head(location: &Location, revision: &Revision) -> Result<Option<git2::Oid>, LoadError> {
    let repo = location.repo()?;
    Ok(match (revision, &repo) {
        (Revision::Named(_), None) => return Err(LoadError::NoRepository(location.root.clone())),
        (Revision::Named(name), Some(repo)) => Some(
            repo.revparse_single(name)
                .and_then(|object| object.peel_to_commit())
                .map_err(|_| LoadError::Revision(name.clone()))?
                .id(),
        ),
        (Revision::Current, Some(repo)) => repo.checked_out(),
        (Revision::Current, None) => None,
    })
}

/// Reads a hub's files and its configuration; `commit` is what [`head`] gives for the revision.
/// Texts that are `known` are read when somebody asks for them.
///
/// # Errors
/// See [`LoadError`]; a bad file is a finding in [`Sources::diagnostics`] instead.
pub fn load(
    location: &Location,
    revision: &Revision,
    commit: Option<git2::Oid>,
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
    commit: Option<git2::Oid>,
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
    commit: Option<git2::Oid>,
    known: Known,
    policy: &Policy,
) -> Result<Loaded, LoadError> {
    load_by(location, revision, commit, known, Some(policy))
}

fn load_by(
    location: &Location,
    revision: &Revision,
    commit: Option<git2::Oid>,
    known: Known,
    policy: Option<&Policy>,
) -> Result<Loaded, LoadError> {
    let repo = location.repo()?;
    let contents = lfs::Contents::new(
        location.git_dir.clone(),
        (!location.bare).then(|| location.root.clone()),
    );
    let (listing, reader): (Listing, Arc<dyn ReadFile>) = match (&repo, commit) {
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
            folder::list(&location.root, &location.folder, repo.as_deref())?,
            Arc::new(folder::Reader {
                root: location.root.clone(),
                contents,
            }),
        ),
    };
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
        .and_then(|(repo, commit)| day(repo.find_commit(commit).ok()?.time()));
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

/// What is known of a hub beside its hub.yaml: other generators' settings, and what its place is
/// called.
fn look_around<'a>(
    config: &mut Config,
    location: &Location,
    paths: impl Iterator<Item = &'a SourcePath>,
    reader: &dyn ReadBlob,
) {
    let read = |path: &str| {
        SourcePath::new(path)
            .and_then(|path| reader.read(&path).ok())
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    };
    config.foreign = Foreign::read(paths.map(SourcePath::as_str), &read);
    // A branch that is not named is the one that most repositories have.
    let branch = || {
        let base = location.repo().ok().flatten()?.base(None);
        base.map(|base| base.name)
    };
    let branch = || branch().unwrap_or_else(|| "main".to_owned());
    config.repository = config
        .repository
        .take()
        .or_else(|| Repository::new(config.foreign.repository.as_deref()?, &branch(), None));
    if let Some(repository) = &mut config.repository {
        repository.folder.clone_from(&location.folder);
    }
    config.repository_name = config
        .repository
        .as_ref()
        .and_then(|repository| last_part(&repository.url))
        .or_else(|| origin(location));
    config.folder_name = std::path::absolute(&location.root)
        .ok()
        .and_then(|root| last_part(&root.to_string_lossy()));
}

fn own_config(
    location: &Location,
    listing: &Listing,
    reader: &dyn ReadFile,
) -> Result<(Config, Vec<Diagnostic>), LoadError> {
    let (mut config, findings) = match listing
        .files
        .iter()
        .find(|file| file.path.as_str() == "hub.yaml")
        .map(|file| reader.read(&file.path))
    {
        Some(Ok(bytes)) => Config::read(&Source::new(
            HUB_YAML.clone(),
            String::from_utf8_lossy(&bytes).into_owned(),
        )),
        Some(Err(error)) => {
            return Err(LoadError::Io {
                path: location.root.join("hub.yaml"),
                error,
            });
        }
        None => (Config::default(), Vec::new()),
    };
    let small = listing
        .files
        .iter()
        .filter(|file| file.len <= MAX_TEXT_BYTES)
        .map(|file| &file.path);
    look_around(&mut config, location, small, reader);
    Ok((config, findings))
}

static HUB_YAML: std::sync::LazyLock<SourcePath> =
    std::sync::LazyLock::new(|| SourcePath::new("hub.yaml").expect("a sound constant"));

const TOO_MANY: &str = "this hub has more files than are read";

/// A file that a folder or tree holds.
struct Listed {
    path: SourcePath,
    len: u64,
}

/// All files, and what is no file: links, unreadable names.
#[derive(Default)]
struct Listing {
    files: Vec<Listed>,
    diagnostics: Vec<Diagnostic>,
}

impl Listing {
    fn link(&mut self, path: &str) {
        self.diagnostics.push(
            Diagnostic::new(&symbolic_link::RULE, crate::diagnostic::Place { path: path.into(), range: None }, "this is a symbolic link, which is not followed")
            .why("A link could publish a file from outside the hub.")
            .help("Put a copy of the file here. Where it is a page of this hub, delete the link and list its address under `aliases` in that page's front matter instead."),
        );
    }

    /// Tells, once, that not all files are read.
    fn too_many(&mut self) {
        let is_told = self
            .diagnostics
            .iter()
            .rev()
            .take(1)
            .any(|found| found.message == TOO_MANY);
        if !is_told {
            let place = crate::diagnostic::Place {
                path: "hub.yaml".into(),
                range: None,
            };
            self.diagnostics.push(
                Diagnostic::new(&too_large::RULE, place, TOO_MANY)
                    .why("No hub has so many files; a tree made by hand can name more than any disk holds.")
                    .help("Look at what was added last: `git log --stat --max-count=5`."),
            );
        }
    }

    fn unreadable_name(&mut self, lossy: &str) {
        self.diagnostics.push(
            Diagnostic::new(
                &unreadable_name::RULE,
                crate::diagnostic::Place {
                    path: lossy.into(),
                    range: None,
                },
                "this file's name is not valid UTF-8, so it is not published",
            )
            .why("Such a name has no URL, and other systems cannot check it out.")
            .help("Rename the file with `git mv`, using letters and digits."),
        );
    }
}

/// Reads a listed file; unlike [`ReadBlob`] the path is known to be listed.
trait ReadFile: ReadBlob {
    /// The name of the file's content, when that is known without reading it.
    fn content(&self, path: &SourcePath) -> Option<ContentName>;
}

/// Decides what each file is and reads the texts.
fn read(
    mut listing: Listing,
    reader: Arc<dyn ReadFile>,
    config: &Config,
    root: &str,
    known: Arc<Known>,
) -> Sources {
    listing.files.sort_by(|a, b| a.path.cmp(&b.path));
    let rules = Rules::new(root, config);
    let shared: Arc<dyn ReadBlob> = Arc::new(Shared(reader.clone()));
    let mut sources = Sources::new(root, shared.clone());
    // What was found at a path that could be no content anyway is nobody's business.
    sources.diagnostics = listing
        .diagnostics
        .into_iter()
        .filter(|found| rules.concerns(&found.place.path))
        .collect();
    let mut texts = Vec::new();
    for file in listing.files {
        match rules.class(&file.path) {
            classify::Class::Text if file.len > MAX_TEXT_BYTES => sources
                .diagnostics
                .push(classify::too_large(&file.path, file.len)),
            classify::Class::Text => texts.push(file),
            classify::Class::Blob => {
                sources.blobs.insert(file.path, Blob { len: file.len });
            }
            classify::Class::Nearby => {
                sources.nearby.insert(file.path, Blob { len: file.len });
            }
            classify::Class::Nothing => {
                sources.unpublished.insert(file.path);
            }
        }
    }
    let read: Vec<(Source, Option<Diagnostic>)> = texts
        .into_par_iter()
        .map(|file| {
            if let Some(source) = later(&file, &*reader, &shared, &known) {
                return (source, None);
            }
            let path = file.path;
            match reader.read(&path) {
                Ok(bytes) => decode(path, bytes, &*reader),
                Err(error) => {
                    let found = Diagnostic::new(
                        &unreadable_file::RULE,
                        &path,
                        format!("this file cannot be read: {error}"),
                    )
                    .why("It is not published.")
                    .help("Check that the file exists and that you may read it.");
                    (Source::new(path, String::new()), Some(found))
                }
            }
        })
        .collect();
    for (source, found) in read {
        let unreadable = found
            .as_ref()
            .is_some_and(|found| found.is(&unreadable_file::RULE));
        sources.diagnostics.extend(found);
        if !unreadable {
            sources.texts.insert(source.path.clone(), Arc::new(source));
        }
    }
    sources.known = known;
    sources
}

/// A text that need not be read now, since what it says is known. One that is missing is listed
/// with another length.
fn later(
    file: &Listed,
    files: &dyn ReadFile,
    reader: &Arc<dyn ReadBlob>,
    known: &Known,
) -> Option<Source> {
    let content = files.content(&file.path)?;
    let len = known.len_of(&content).filter(|len| *len == file.len)?;
    Some(Source::later(
        file.path.clone(),
        content,
        usize::try_from(len).ok()?,
        reader.clone(),
    ))
}

/// The text of a file, with the name of its content when the text is exactly that.
fn decode(path: SourcePath, bytes: Vec<u8>, files: &dyn ReadFile) -> (Source, Option<Diagnostic>) {
    let content = is_markdown(&path).then(|| {
        files
            .content(&path)
            .unwrap_or_else(|| known::name_of(&bytes))
    });
    let len = bytes.len();
    let (mut source, found) = classify::decode(path, bytes);
    source.content = content.filter(|_| found.is_none() && source.text.len() == len);
    (source, found)
}

struct Shared(Arc<dyn ReadFile>);

impl ReadBlob for Shared {
    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        self.0.read(path)
    }
}

/// Paths whose folder holds a listed file: for telling whether an ignored folder has tracked files.
fn holds(tracked: &BTreeSet<String>, folder: &str) -> bool {
    let prefix = format!("{folder}/");
    tracked
        .range(prefix.clone()..)
        .next()
        .is_some_and(|path| path.starts_with(&prefix))
}

/// What git says of a repository, in our words.
pub(crate) fn git_error(path: &Path, error: &git2::Error) -> LoadError {
    RepoError::new(path, error).into()
}
