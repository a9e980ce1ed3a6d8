//! The hub as it would be if a submission were merged: a repository for a moment, which borrows the
//! objects of the real one.

use std::fs;
use std::path::Path;

use git2::build::TreeUpdateBuilder;
use git2::{FileMode, Repository, Signature};
use tempfile::TempDir;

use super::job::Read;
use super::refs::{Asked, Refs, repository};
use super::said::Said;
use super::single::read_alone;
use crate::diagnostic::system;
use crate::history::cache::Shelf;
use crate::history::git::change::{DeltaKind, Entry};
use crate::history::git::onto::{Content, Fit, Placed};
use crate::hub::people::Visibility;
use crate::hub::submissions::{Previewed, Submission};
use crate::load::{self, FOLDER_SETTING, LoadError, MEDIA_EXTENSIONS};
use crate::paths::SourcePath;
use crate::pipeline::opened::OpenError;
use crate::pipeline::request::Request;
use crate::pipeline::shelf::{PREVIEW, shelf};
use crate::repo::{CommitId, TreeId};

/// A repository that holds the hub with a submission. It goes when this does.
pub struct Preview {
    dir: TempDir,
    /// The submission.
    pub submission: Submission,
    /// Files that the submission cannot be joined with: texts have its words where both changed the
    /// same lines, others stay as the branch has them.
    pub conflicts: Vec<String>,
    /// Files that the branch keeps as they are, because they say how the hub is judged and shown.
    pub left_out: Vec<String>,
}

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The hub cannot be read.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// There is no such submission.
    #[error("there is no submission `{0}` in this repository")]
    Unknown(String),
    /// There is nothing that could be merged.
    #[error("there is nothing to preview: {0}")]
    Nothing(String),
    /// The disk does not take it.
    #[error("the preview cannot be prepared: {}", system::told(.0))]
    Io(#[from] std::io::Error),
    /// git does not take it.
    #[error("the preview cannot be prepared: {}", .0.message())]
    Git(#[from] git2::Error),
}

impl Preview {
    /// The folder of the repository.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// Merges a submission in a repository of its own; the hub's is not changed.
    ///
    /// # Errors
    /// When the hub cannot be read, or there is nothing to merge.
    pub fn prepare(request: &Request, asked: &Asked, wanted: &str) -> Result<Self, PreviewError> {
        let refs = Refs::read(request, asked)?;
        let tip = refs
            .tips
            .iter()
            .find(|tip| tip.id == wanted)
            .ok_or_else(|| PreviewError::Unknown(wanted.to_owned()))?;
        let opener = Said::read(&refs, asked).opener(tip, &refs.base);
        let (submission, placed, unnamed) =
            read_alone(request, &refs, tip, opener, |read, opened, grounds| {
                let job = match read {
                    Some(Read::Open(job)) => job,
                    Some(Read::Done(entry)) => return Err(nothing(&entry.read)),
                    None => {
                        let why = "the submission changes nothing of this hub";
                        return Err(PreviewError::Nothing(why.to_owned()));
                    }
                };
                let people = opened.hub.people.all.iter();
                let unnamed = people.filter(|person| person.visibility != Visibility::Named);
                let unnamed: Vec<String> = unnamed
                    .filter_map(|person| Some(person.profile.as_ref()?.source.path.to_string()))
                    .collect();
                Ok((job.entry(&refs, grounds), job.placed, unnamed))
            })??;
        let real = repository(&refs.location)?;
        let dir = tempfile::Builder::new()
            .prefix("commonweal-preview-")
            .tempdir()?;
        let repo = borrow(&real, dir.path())?;
        if !refs.location.folder.is_empty() {
            repo.config()?
                .set_str(FOLDER_SETTING, &refs.location.folder)?;
        }
        let mut preview = Self {
            dir,
            submission,
            conflicts: Vec::new(),
            left_out: Vec::new(),
        };
        let tree = preview.tree(&repo, &refs.location.folder, refs.tip, &placed, &unnamed)?;
        let head = tip
            .head
            .ok_or_else(|| PreviewError::Nothing("its newest commit is not known".to_owned()))?;
        preview.commit(&repo, tree, refs.tip, head)?;
        shelf(&refs.location).lend(preview.dir());
        let paths = placed
            .iter()
            .filter(|file| file.fit != Fit::Landed)
            .map(|file| file.delta.path.clone())
            .collect();
        let own = Shelf::open(&repo, preview.dir());
        own.keep(
            PREVIEW,
            "",
            &Previewed {
                id: preview.submission.id.clone(),
                paths,
            },
        );
        Ok(preview)
    }

    /// The tree of the merge. The profiles of people who are not to be named stay as the branch has
    /// them.
    fn tree(
        &mut self,
        repo: &Repository,
        folder: &str,
        tip: CommitId,
        placed: &[Placed],
        unnamed: &[String],
    ) -> Result<TreeId, git2::Error> {
        let mut builder = TreeUpdateBuilder::new();
        let within = |path: &str| {
            if folder.is_empty() {
                path.to_owned()
            } else {
                format!("{folder}/{path}")
            }
        };
        for file in placed.iter().filter(|file| file.fit != Fit::Landed) {
            let delta = &file.delta;
            if file.fit == Fit::Conflict {
                self.conflicts.push(delta.path.clone());
                // What both changed is shown as the submission has it, with what the branch did
                // elsewhere.
                let is_text = SourcePath::new(&delta.path)
                    .is_some_and(|path| load::is_markdown(&path))
                    && is_content(&delta.path);
                if let Some(merged) = file.merged.as_ref().filter(|_| {
                    is_text && delta.moved_from().is_none() && !unnamed.contains(&delta.path)
                }) {
                    builder.upsert(delta.path.as_str(), repo.blob(merged)?, FileMode::Blob);
                }
                continue;
            }
            let from = delta.moved_from();
            let is_unnamed = |path: &str| unnamed.iter().any(|profile| profile == path);
            let is_kept = is_unnamed(&delta.path)
                || from.is_some_and(is_unnamed)
                || file.content.is_none() && delta.kind != DeltaKind::Deleted;
            if delta.entry != Entry::File
                || is_kept
                || !is_content(&delta.path)
                || from.is_some_and(|from| !is_content(from))
            {
                self.left_out.push(delta.path.clone());
                continue;
            }
            from.iter().for_each(|from| {
                builder.remove(within(from));
            });
            match &file.content {
                Some(Content::Blob(blob)) => {
                    builder.upsert(within(&delta.path), blob.oid(), FileMode::Blob);
                }
                Some(Content::Joined(bytes)) => {
                    builder.upsert(within(&delta.path), repo.blob(bytes)?, FileMode::Blob);
                }
                None => {
                    builder.remove(within(&delta.path));
                }
            }
        }
        let tree = repo.find_commit(tip.oid())?.tree()?;
        Ok(builder.create_updated(repo, &tree)?.into())
    }

    /// The merge, dated like the submission's newest commit, so that the same preview has the same
    /// bytes.
    fn commit(
        &self,
        repo: &Repository,
        tree: TreeId,
        tip: CommitId,
        head: CommitId,
    ) -> Result<(), git2::Error> {
        let (tip, head) = (repo.find_commit(tip.oid())?, repo.find_commit(head.oid())?);
        let when = tip.time().max(head.time());
        let who = Signature::new(
            "commonweal[bot]",
            "commonweal[bot]@users.noreply.invalid",
            &when,
        )?;
        let subject = match self.submission.number {
            Some(number) => format!("Merge pull request #{number} (preview)"),
            None => "Merge a branch (preview)".to_owned(),
        };
        repo.commit(
            Some("refs/heads/preview"),
            &who,
            &who,
            &subject,
            &repo.find_tree(tree.oid())?,
            &[&tip, &head],
        )?;
        repo.set_head("refs/heads/preview")
    }
}

/// Why there is nothing to show of a submission that is not judged.
fn nothing(entry: &Submission) -> PreviewError {
    PreviewError::Nothing(entry.findings.first().map_or_else(
        || format!("the submission is {}", entry.state.name()),
        |finding| finding.message.clone(),
    ))
}

/// Whether a file is what a hub shows, and not what says how: settings, templates and what a
/// browser would run are the branch's.
fn is_content(path: &str) -> bool {
    let Some(path) = SourcePath::new(path) else {
        return false;
    };
    let is_hidden = path.as_str().split('/').any(|part| part.starts_with('.'));
    let is_design = ["themes", "templates", "snippets"]
        .iter()
        .any(|folder| path.below(folder).is_some());
    let is_program =
        path.below("static").is_some() && !MEDIA_EXTENSIONS.contains(&path.extension().as_str());
    !(is_hidden || is_design || is_program || load::is_rule(path.as_str()))
}

/// A bare repository that has no objects but those of another one.
fn borrow(from: &Repository, dir: &Path) -> Result<Repository, PreviewError> {
    let repo = Repository::init_bare(dir)?;
    let objects = from.commondir().join("objects");
    let objects = objects.canonicalize().map_err(|error| {
        OpenError::from(LoadError::Io {
            path: objects.clone(),
            error,
        })
    })?;
    fs::create_dir_all(dir.join("objects/info"))?;
    fs::write(
        dir.join("objects/info/alternates"),
        format!("{}\n", objects.display()),
    )?;
    // Where a shallow clone ends is not among the objects.
    if from.is_shallow() {
        fs::copy(from.commondir().join("shallow"), dir.join("shallow"))?;
    }
    drop(repo);
    Ok(Repository::open_bare(dir)?)
}
