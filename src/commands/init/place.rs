//! Where a hub begins: the repository at or around a folder, or a new one.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{SETTINGS, cannot_write};
use crate::commands::Failure;
use crate::init::Branch;
use crate::load::LoadError;
use crate::load::classify::is_hidden;
use crate::paths::SourcePath;
use crate::repo::Repo;

/// Where a hub begins.
pub(super) struct Place {
    pub root: PathBuf,
    pub repo: Repo,
    /// Whether the repository was made now.
    pub new: bool,
    /// The folder of the repository that is the hub; empty for all of it.
    pub folder: String,
}

/// The repository at or around the folder; one is made where there is none.
pub(super) fn place(dir: Option<&Path>) -> Result<Place, Failure> {
    let wanted = dir.unwrap_or(Path::new("."));
    let failed = |error: io::Error| cannot_write(wanted, &error);
    if wanted.exists() && !wanted.is_dir() {
        return Err(Failure::new(
            format!("`{}` is a file", wanted.display()),
            "Name a folder for the hub.",
        ));
    }
    std::fs::create_dir_all(wanted).map_err(failed)?;
    let wanted = wanted.canonicalize().map_err(failed)?;
    if let Some(repo) = Repo::discover(&wanted).map_err(LoadError::from)? {
        let root = repo.workdir().ok_or_else(|| {
            Failure::new(
                "a bare repository has no folder to write to",
                "Run the command in a clone of it.",
            )
        })?;
        let root = root.canonicalize().map_err(failed)?;
        if dir.is_none() || root == wanted {
            return Ok(Place {
                root,
                repo,
                new: false,
                folder: String::new(),
            });
        }
        if std::fs::read_dir(&wanted).map_err(failed)?.next().is_some() {
            return Err(Failure::new(
                format!(
                    "`{}` is a folder of the repository `{}`, and `init` sets up whole repositories",
                    wanted.display(),
                    root.display()
                ),
                "Name the repository's own folder or a new one, or make this folder a hub within the repository: `commonweal init --hub DIR`.",
            ));
        }
    }
    let repo = Repo::init(&wanted).map_err(LoadError::from)?;
    Ok(Place {
        root: wanted,
        repo,
        new: true,
        folder: String::new(),
    })
}

/// A folder of the repository around it, which need not be there yet.
pub(super) fn folder_place(dir: &Path) -> Result<Place, Failure> {
    let failed = |error: io::Error| cannot_write(dir, &error);
    // Nothing is made where there is no repository.
    let there = dir
        .ancestors()
        .find(|folder| folder.is_dir())
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let repo = Repo::discover(there).map_err(LoadError::from)?;
    let repo = repo.ok_or_else(|| {
        Failure::new(
            format!("`{}` is in no git repository", dir.display()),
            "Without `--hub`, `commonweal init DIR` makes a repository of its own.",
        )
    })?;
    let top = repo.workdir().ok_or_else(|| {
        Failure::new(
            "a bare repository has no folder to write to",
            "Run the command in a clone of it.",
        )
    })?;
    let top = top.canonicalize().map_err(failed)?;
    std::fs::create_dir_all(dir).map_err(failed)?;
    let root = dir.canonicalize().map_err(failed)?;
    let below = root
        .strip_prefix(&top)
        .ok()
        .and_then(Path::to_str)
        .map(|path| path.replace('\\', "/"));
    let folder = below.filter(|path| {
        path.is_empty() || SourcePath::new(path).is_some_and(|path| !is_hidden(path.as_str()))
    });
    let folder = folder.ok_or_else(|| {
        Failure::new(
            format!("`{}` cannot hold a hub", dir.display()),
            "Name a folder that is not hidden.",
        )
    })?;
    if let Some(around) = Path::new(&folder)
        .ancestors()
        .skip(1)
        .find(|around| top.join(around).join(SETTINGS).exists())
    {
        let around = top.join(around);
        return Err(Failure::new(
            format!(
                "`{}` is a folder of the hub `{}`",
                dir.display(),
                around.display()
            ),
            "A hub holds no other one: name a folder beside it.",
        ));
    }
    Ok(Place {
        root,
        repo,
        new: false,
        folder,
    })
}

pub(super) fn origin(repo: &Repo) -> Option<String> {
    repo.find_remote("origin")
        .ok()?
        .url()
        .ok()
        .map(str::to_owned)
}

/// The branch that the hub is published from.
pub(super) fn branch(repo: &Repo) -> Result<Branch, Failure> {
    let base = repo.base(None).map(|base| base.name);
    let name = base.or_else(|| repo.own_branch());
    let name = name.unwrap_or_else(|| "main".to_owned());
    Branch::new(&name).ok_or_else(|| {
        Failure::new(
            format!("the branch `{name}` has a name that workflows take for a pattern"),
            "Rename it: `git branch --move main`.",
        )
    })
}
