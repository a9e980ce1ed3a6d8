//! Where a hub is, and which state of it is meant.

use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::system;
use crate::paths::SourcePath;
use crate::repo::{CommitId, Repo, RepoError};

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
    #[error("cannot read `{path}`: {}", system::told(error))]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// There is nothing to publish.
    #[error("there is no Markdown in `{0}`")]
    NoContent(PathBuf),
    /// Nothing says that the folder is a hub.
    #[error("`{0}` is not a hub: it has no hub.yaml, is in no git repository, and {why}", why = .1.told())]
    NoHub(PathBuf, NoHub),
}

/// Why a folder without settings and without git is not taken for a hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoHub {
    /// It is the whole disk.
    Top,
    /// It has more files than anybody writes without either.
    Large,
    /// There is no page in it.
    Empty,
}

impl NoHub {
    fn told(self) -> String {
        match self {
            Self::Top => "is the top of the file system".to_owned(),
            Self::Large => format!("has more than {MOST_UNMARKED} files"),
            Self::Empty => "has no Markdown in it".to_owned(),
        }
    }
}

/// Most files and folders that are looked at in a folder which may be no hub: the search must end
/// early in a home folder or a disk of backups.
pub(super) const MOST_UNMARKED: usize = 100_000;

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
    /// Whether nothing says that the folder is a hub: it has no settings and no repository. Then it
    /// is one only for its Markdown.
    pub fn is_unmarked(&self) -> bool {
        self.git_dir.is_none() && !self.root.join("hub.yaml").exists()
    }

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
pub fn head(location: &Location, revision: &Revision) -> Result<Option<CommitId>, LoadError> {
    let repo = location.repo()?;
    Ok(match (revision, &repo) {
        (Revision::Named(_), None) => return Err(LoadError::NoRepository(location.root.clone())),
        (Revision::Named(name), Some(repo)) => Some(
            repo.revparse_single(name)
                .and_then(|object| object.peel_to_commit())
                .map_err(|_| LoadError::Revision(name.clone()))?
                .id()
                .into(),
        ),
        (Revision::Current, Some(repo)) => repo.checked_out(),
        (Revision::Current, None) => None,
    })
}

/// What git says of a repository, in our words.
pub(crate) fn git_error(path: &Path, error: &git2::Error) -> LoadError {
    RepoError::new(path, error).into()
}
