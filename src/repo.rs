//! The git repository of a hub: opened, with what people need to know where that fails; its
//! branches, and handles for many threads.

use std::io;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use git2::{ErrorCode, Repository, RepositoryInitOptions};

mod format;
mod ids;

pub use format::Format;
pub(crate) use ids::ObjectId;
pub use ids::{BlobId, CommitId, TreeId};

/// Why a repository cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RepoError {
    /// Another user owns it, so git itself would refuse to read it.
    #[error("another user owns the repository `{0}`, and git reads only those of people you trust")]
    Owner(PathBuf),
    /// It has a form that is not read.
    #[error("the repository `{0}` {what}", what = .1.what())]
    Format(PathBuf, Format),
    /// git cannot read it.
    #[error("git cannot read `{path}`: {message}")]
    Git {
        /// The folder.
        path: PathBuf,
        /// What git says.
        message: String,
    },
}

impl RepoError {
    /// What git says of a repository at or around a folder, in words that help.
    pub fn new(path: &Path, error: &git2::Error) -> Self {
        let path = path.to_owned();
        if error.code() == ErrorCode::Owner {
            return Self::Owner(path);
        }
        match Format::unread(&path) {
            Some(format) => Self::Format(path, format),
            None => Self::Git {
                path,
                message: error.message().to_owned(),
            },
        }
    }
}

/// An open repository, for one thread.
pub struct Repo(Repository);

/// A branch that changes are made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// What it is called.
    pub name: String,
    /// What git finds it by here: its name, or that of the branch that was fetched from `origin`.
    pub revision: String,
}

impl Deref for Repo {
    type Target = Repository;

    fn deref(&self) -> &Repository {
        &self.0
    }
}

impl Repo {
    /// The repository at or around a folder: a work tree, a linked one, or a bare repository.
    /// `None` outside of any.
    ///
    /// # Errors
    /// When there is a repository that cannot be read.
    pub fn discover(dir: &Path) -> Result<Option<Self>, RepoError> {
        match Repository::discover(dir) {
            Ok(repo) => Ok(Some(Self(repo))),
            Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
            Err(error) => Err(RepoError::new(dir, &error)),
        }
    }

    /// The repository by the folder of its data.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn open(git_dir: &Path) -> Result<Self, RepoError> {
        Repository::open(git_dir)
            .map(Self)
            .map_err(|error| RepoError::new(git_dir, &error))
    }

    /// A new repository whose first branch is `main`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn init(dir: &Path) -> Result<Self, RepoError> {
        let mut options = RepositoryInitOptions::new();
        options.initial_head("main");
        Repository::init_opts(dir, &options)
            .map(Self)
            .map_err(|error| RepoError::new(dir, &error))
    }

    /// The commit that is checked out, on a branch or detached; `None` before the first commit.
    pub fn checked_out(&self) -> Option<CommitId> {
        Some(self.0.head().ok()?.peel_to_commit().ok()?.id().into())
    }

    /// The bytes of a file of another revision, of at most so many. The branch of a remote is the
    /// repository's own where it was fetched without the remote's name, as into a bare one.
    ///
    /// # Errors
    /// When there is no such revision or file, or it has more bytes.
    pub fn file_at(&self, revision: &str, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        let told = |error: git2::Error| io::Error::other(error.message().to_owned());
        let own = revision.strip_prefix("origin/");
        let commit = [Some(revision), own]
            .into_iter()
            .flatten()
            .find_map(|name| self.0.revparse_single(name).ok()?.peel_to_commit().ok())
            .ok_or_else(|| {
                let told = format!("there is no branch `{revision}` here");
                io::Error::new(io::ErrorKind::NotFound, told)
            })?;
        let tree = commit.tree().map_err(told)?;
        let entry = tree.get_path(path).map_err(told)?;
        let (size, _) = (self.0.odb().and_then(|odb| odb.read_header(entry.id()))).map_err(told)?;
        if size > most {
            let told = format!("it has {size} bytes, more than are read");
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, told));
        }
        let blob = self.0.find_blob(entry.id()).map_err(told)?;
        Ok(blob.content().to_vec())
    }

    /// The branch that is checked out, which need not have a commit yet.
    pub fn own_branch(&self) -> Option<String> {
        self.target("HEAD", "refs/heads/")
    }

    /// The branch that changes are made for: the one that is `named`, when there is such a one;
    /// else the remote's own, else `main` or `master`.
    pub fn base(&self, named: Option<&str>) -> Option<Base> {
        let of_remote = || self.target("refs/remotes/origin/HEAD", "refs/remotes/origin/");
        named
            .and_then(|name| self.branch(name))
            .or_else(|| self.branch(&of_remote()?))
            .or_else(|| self.branch("main"))
            .or_else(|| self.branch("master"))
    }

    /// A branch here, else one that was fetched from `origin`.
    fn branch(&self, name: &str) -> Option<Base> {
        let exists = |folder: &str| self.0.find_reference(&format!("{folder}{name}")).is_ok();
        let revision = if exists("refs/heads/") {
            name.to_owned()
        } else if exists("refs/remotes/origin/") {
            format!("origin/{name}")
        } else {
            return None;
        };
        Some(Base {
            name: name.to_owned(),
            revision,
        })
    }

    /// What a symbolic ref leads to, without the beginning of its name.
    fn target(&self, reference: &str, beginning: &str) -> Option<String> {
        let reference = self.0.find_reference(reference).ok()?;
        let target = reference.symbolic_target().ok().flatten()?;
        target.strip_prefix(beginning).map(str::to_owned)
    }
}

/// A repository for any number of threads: each takes a handle of its own, since one cannot be
/// shared.
pub struct Pool {
    git_dir: PathBuf,
    idle: Mutex<Vec<Repo>>,
}

impl Pool {
    /// The repository by the folder of its data.
    pub fn new(git_dir: &Path) -> Self {
        Self {
            git_dir: git_dir.to_owned(),
            idle: Mutex::default(),
        }
    }

    /// Does something with a handle.
    ///
    /// # Errors
    /// When the repository cannot be opened.
    pub fn with<T>(&self, work: impl FnOnce(&Repo) -> T) -> Result<T, RepoError> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let handle = idle().pop();
        let repo = match handle {
            Some(repo) => repo,
            None => Repo::open(&self.git_dir)?,
        };
        let result = work(&repo);
        idle().push(repo);
        Ok(result)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_a_repository_is_not_read_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(Repo::discover(folder.path()), Ok(None)));
        Repo::init(folder.path()).unwrap();
        let foreign = git2::Error::new(ErrorCode::Owner, git2::ErrorClass::Config, "x");
        let told = RepoError::new(folder.path(), &foreign);
        assert!(told.to_string().starts_with("another user owns"), "{told}");
        let config =
            "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n";
        std::fs::write(folder.path().join(".git/config"), config).unwrap();
        for told in [
            Repo::discover(folder.path()).err(),
            Repo::open(&folder.path().join(".git")).err(),
        ] {
            let told = told.map(|error| error.to_string()).unwrap_or_default();
            assert!(told.contains("names its objects by SHA-256"), "{told}");
        }
    }

    #[test]
    fn the_base_is_the_named_branch_else_the_remotes_else_a_usual_one() {
        let folder = tempfile::tempdir().unwrap();
        let repo = Repo::init(folder.path()).unwrap();
        let revision = |repo: &Repo, named| repo.base(named).map(|base| base.revision);
        assert_eq!(repo.own_branch().as_deref(), Some("main"));
        assert_eq!((revision(&repo, None), repo.checked_out()), (None, None));
        let who = git2::Signature::new("Ada", "ada@x.example", &git2::Time::new(0, 0)).unwrap();
        let tree = repo.treebuilder(None).unwrap().write().unwrap();
        let tree = repo.find_tree(tree).unwrap();
        let commit = repo.commit(None, &who, &who, "x", &tree, &[]).unwrap();
        for (reference, expected) in [
            ("refs/heads/master", "master"),
            ("refs/remotes/origin/main", "origin/main"),
            ("refs/heads/main", "main"),
            ("refs/remotes/origin/trunk", "main"),
        ] {
            repo.reference(reference, commit, true, "").unwrap();
            assert_eq!(revision(&repo, None).as_deref(), Some(expected));
        }
        let head = "refs/remotes/origin/HEAD";
        repo.reference_symbolic(head, "refs/remotes/origin/trunk", true, "")
            .unwrap();
        for (named, expected) in [
            (None, "origin/trunk"),
            (Some("shore"), "origin/trunk"),
            (Some("master"), "master"),
        ] {
            assert_eq!(revision(&repo, named).as_deref(), Some(expected));
        }
    }
}
