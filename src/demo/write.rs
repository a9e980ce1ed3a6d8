//! Writes a plan as a git repository, so that nothing but the plan decides its bytes.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use git2::build::CheckoutBuilder;
use git2::{Oid, Repository, RepositoryInitOptions, Signature, Time};

use super::plan::{Commit, Files, Plan};
use super::script::Person;

/// Makes the repository in an empty folder and checks `main` out. Returns the id of each commit of
/// the plan.
///
/// # Errors
/// What libgit2 said.
pub fn repository(dir: &Path, plan: &Plan) -> Result<Vec<Oid>, git2::Error> {
    let mut options = RepositoryInitOptions::new();
    // No template folder: it would bring the user's own hooks.
    options
        .initial_head("main")
        .no_reinit(true)
        .external_template(false);
    let repo = Repository::init_opts(dir, &options)?;
    let mut config = repo.config()?.open_level(git2::ConfigLevel::Local)?;
    // Set here, since the user's own settings would otherwise decide the files' line endings …
    config.set_bool("core.autocrlf", false)?;
    // … and a log of the refs would hold the user's name and the time of day.
    config.set_bool("core.logallrefupdates", false)?;

    let mut written = Written::default();
    let mut ids: Vec<Oid> = Vec::with_capacity(plan.commits.len());
    for commit in &plan.commits {
        let tree = tree(&repo, &entries(&commit.files), &mut written)?;
        let id = write_commit(&repo, commit, plan, tree, &ids)?;
        ids.push(id);
    }
    for (name, commit) in &plan.refs {
        repo.reference(name, ids[*commit], true, "")?;
    }
    for name in &plan.open {
        keep_merge(&repo, name)?;
    }
    repo.checkout_head(Some(CheckoutBuilder::new().force().disable_filters(true)))?;
    config.remove("core.logallrefupdates")?;
    Ok(ids)
}

/// What a forge keeps beside the head of an open pull request: its merge. Of one that conflicts
/// with the branch by now, that is the merge of the time when it could be merged.
fn keep_merge(repo: &Repository, head: &str) -> Result<(), git2::Error> {
    let own = repo.find_reference(head)?.peel_to_commit()?;
    let main = repo.find_reference("refs/heads/main")?.peel_to_commit()?;
    let mut merged = repo.merge_commits(&main, &own, None)?;
    let (onto, tree) = if merged.has_conflicts() {
        (
            repo.find_commit(repo.merge_base(main.id(), own.id())?)?,
            own.tree()?,
        )
    } else {
        (main, repo.find_tree(merged.write_tree_to(repo)?)?)
    };
    let who = Signature::new("Web", "noreply@forge.example", &own.time())?;
    let merge = repo.commit(
        None,
        &who,
        &who,
        &format!("Merge {} into {}", own.id(), onto.id()),
        &tree,
        &[&onto, &own],
    )?;
    repo.reference(&head.replace("/head", "/merge"), merge, true, "")?;
    Ok(())
}

fn write_commit(
    repo: &Repository,
    commit: &Commit,
    plan: &Plan,
    tree: Oid,
    ids: &[Oid],
) -> Result<Oid, git2::Error> {
    let parents = commit
        .parents
        .iter()
        .map(|parent| repo.find_commit(ids[*parent]))
        .collect::<Result<Vec<_>, _>>()?;
    let parents: Vec<_> = parents.iter().collect();
    let (author, committer) = (
        signature(&commit.author, commit.time)?,
        signature(&commit.committer, commit.time)?,
    );
    repo.commit(
        None,
        &author,
        &committer,
        &message(commit, plan, ids),
        &repo.find_tree(tree)?,
        &parents,
    )
}

/// The message with the ids that it speaks of; a revert opens with git's own words.
fn message(commit: &Commit, plan: &Plan, ids: &[Oid]) -> String {
    let mut message = commit.message.clone();
    for (name, mentioned) in &commit.mentions {
        message = message.replace(name, &ids[*mentioned].to_string());
    }
    let Some(undone) = commit.reverts else {
        return message;
    };
    let subject = plan.commits[undone]
        .message
        .lines()
        .next()
        .unwrap_or_default();
    format!(
        "Revert \"{subject}\"\n\nThis reverts commit {}.\n\n{message}",
        ids[undone]
    )
}

fn signature(person: &Person, time: i64) -> Result<Signature<'static>, git2::Error> {
    Signature::new(
        &person.name,
        &person.address,
        &Time::new(time, person.offset),
    )
}

/// One level of folders.
enum Entry<'a> {
    File(&'a Arc<[u8]>),
    Folder(BTreeMap<&'a str, Entry<'a>>),
}

fn entries(files: &Files) -> BTreeMap<&str, Entry<'_>> {
    let mut root = BTreeMap::new();
    for (path, bytes) in files {
        insert(&mut root, path, bytes);
    }
    root
}

fn insert<'a>(folder: &mut BTreeMap<&'a str, Entry<'a>>, path: &'a str, bytes: &'a Arc<[u8]>) {
    let Some((name, below)) = path.split_once('/') else {
        folder.insert(path, Entry::File(bytes));
        return;
    };
    if let Entry::Folder(inner) = folder
        .entry(name)
        .or_insert_with(|| Entry::Folder(BTreeMap::new()))
    {
        insert(inner, below, bytes);
    }
}

/// What is already written: most of a commit is as in the one before.
#[derive(Default)]
struct Written {
    blobs: BTreeMap<Arc<[u8]>, Oid>,
    trees: BTreeMap<Vec<(String, Oid)>, Oid>,
}

fn tree(
    repo: &Repository,
    entries: &BTreeMap<&str, Entry<'_>>,
    written: &mut Written,
) -> Result<Oid, git2::Error> {
    let mut children = Vec::with_capacity(entries.len());
    let mut modes = Vec::with_capacity(entries.len());
    for (name, entry) in entries {
        let (id, mode) = match entry {
            Entry::File(bytes) => (blob(repo, bytes, written)?, 0o100_644),
            Entry::Folder(inner) => (tree(repo, inner, written)?, 0o040_000),
        };
        children.push(((*name).to_owned(), id));
        modes.push(mode);
    }
    if let Some(id) = written.trees.get(&children) {
        return Ok(*id);
    }
    let mut builder = repo.treebuilder(None)?;
    for ((name, id), mode) in children.iter().zip(modes) {
        builder.insert(name, *id, mode)?;
    }
    let id = builder.write()?;
    written.trees.insert(children, id);
    Ok(id)
}

fn blob(repo: &Repository, bytes: &Arc<[u8]>, written: &mut Written) -> Result<Oid, git2::Error> {
    if let Some(id) = written.blobs.get(bytes) {
        return Ok(*id);
    }
    let id = repo.blob(bytes)?;
    written.blobs.insert(Arc::clone(bytes), id);
    Ok(id)
}
