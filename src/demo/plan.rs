//! From the script to commits: every commit with all its files, its parents, and the refs in the
//! end.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::edit;
use super::error::DemoError;
use super::script::{Change, Kind, Person, Script, Step};

/// All files of a commit by path.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// What is to be written.
#[derive(Debug)]
pub struct Plan {
    /// Parents come before their children.
    pub commits: Vec<Commit>,
    /// Full ref names and the commits they point to.
    pub refs: BTreeMap<String, usize>,
    /// Full ref names of the pull requests that nobody has merged.
    pub open: Vec<String>,
}

/// A commit to be written.
#[derive(Debug)]
pub struct Commit {
    pub parents: Vec<usize>,
    pub author: Person,
    pub committer: Person,
    /// Seconds since 1970.
    pub time: i64,
    pub message: String,
    /// The commit that this one undoes; git's sentence about it goes below the subject once its id
    /// is known.
    pub reverts: Option<usize>,
    /// Names in braces in the message, each of which stands for the id of a commit.
    pub mentions: Vec<(String, usize)>,
    pub files: Files,
}

/// Follows the script; `last` holds the files as they are in the end.
///
/// # Errors
/// When the script asks for what the files do not have, or when two branches changed one file
/// before a merge.
pub fn plan(script: &Script, last: &BTreeMap<String, &[u8]>) -> Result<Plan, DemoError> {
    let mut story = Story {
        last,
        commits: Vec::new(),
        branches: BTreeMap::new(),
        labels: BTreeMap::new(),
    };
    story.branch("main");
    for step in &script.steps {
        story.follow(step)?;
    }
    let answered = |branch: &str| {
        script.steps.iter().any(
            |step| matches!(&step.kind, Kind::Merge(name) | Kind::Squash(name) if name == branch),
        )
    };
    let open = story
        .branches
        .keys()
        .filter(|name| name.starts_with("pull/") && !answered(name))
        .map(|name| full_name(name))
        .collect();
    let branches = story.branches.into_iter();
    let refs = branches.filter_map(|(name, branch)| Some((full_name(&name), branch.tip?)));
    Ok(Plan {
        commits: story.commits,
        refs: refs.collect(),
        open,
    })
}

/// A branch while the script is followed.
struct Branch {
    tip: Option<usize>,
    /// The files where it left `main`.
    base: Files,
}

/// What there is while the script is followed.
struct Story<'s> {
    /// The files as they are in the end.
    last: &'s BTreeMap<String, &'s [u8]>,
    commits: Vec<Commit>,
    branches: BTreeMap<String, Branch>,
    /// The commits that have a name in the script.
    labels: BTreeMap<&'s str, usize>,
}

impl<'s> Story<'s> {
    /// A branch, which leaves `main` here if it is new.
    fn branch(&mut self, name: &str) -> &mut Branch {
        let main = self.branches.get("main").and_then(|branch| branch.tip);
        let branch = || Branch {
            tip: main,
            base: files_at(&self.commits, main),
        };
        self.branches.entry(name.to_owned()).or_insert_with(branch)
    }

    /// Makes the commit of a step, on its branch.
    fn follow(&mut self, step: &'s Step) -> Result<(), DemoError> {
        let fail = |line: usize| move |message: String| DemoError::Script { line, message };
        let tip = self.branch(&step.branch).tip;
        let mut commit = self.begin(step, tip).map_err(fail(step.line))?;
        for (line, change) in &step.changes {
            apply(&mut commit.files, change, self.last).map_err(fail(*line))?;
        }
        if commit.parents.len() < 2 && commit.files == files_at(&self.commits, tip) {
            let message = "this commit changes nothing".to_owned();
            return Err(fail(step.line)(message));
        }
        let index = self.commits.len();
        self.commits.push(commit);
        self.branch(&step.branch).tip = Some(index);
        if let Some(label) = &step.label {
            self.labels.insert(label, index);
        }
        Ok(())
    }

    /// The commit of a step before its own changes: on top of another, with what the step merges or
    /// undoes.
    fn begin(&self, step: &Step, tip: Option<usize>) -> Result<Commit, String> {
        let labels = self.labels.iter();
        let mentions = labels
            .map(|(label, commit)| (format!("{{{label}}}"), *commit))
            .filter(|(name, _)| step.message.contains(name.as_str()));
        let mut commit = Commit {
            parents: tip.into_iter().collect(),
            author: step.author.clone(),
            committer: step.committer.clone(),
            time: step.time,
            message: step.message.clone(),
            reverts: None,
            mentions: mentions.collect(),
            files: files_at(&self.commits, tip),
        };
        match &step.kind {
            Kind::Commit => {}
            Kind::Merge(name) | Kind::Squash(name) => {
                let other = self
                    .branches
                    .get(name)
                    .ok_or_else(|| format!("there is no branch {name}"))?;
                let theirs = files_at(&self.commits, other.tip);
                let changes = step.changes.iter();
                let settled: Vec<&str> = changes.filter_map(|(_, change)| target(change)).collect();
                bring(&mut commit.files, &other.base, &theirs, &settled)?;
                if matches!(step.kind, Kind::Merge(_)) {
                    commit.parents.extend(other.tip);
                }
            }
            Kind::Revert(label) => {
                let undone = *self
                    .labels
                    .get(label.as_str())
                    .ok_or_else(|| format!("no commit is named {label}"))?;
                let before = self.commits[undone].parents.first().copied();
                let before = files_at(&self.commits, before);
                let after = files_at(&self.commits, Some(undone));
                bring(&mut commit.files, &after, &before, &[])?;
                commit.reverts = Some(undone);
            }
        }
        Ok(commit)
    }
}

fn files_at(commits: &[Commit], tip: Option<usize>) -> Files {
    tip.and_then(|tip| commits.get(tip))
        .map(|commit| commit.files.clone())
        .unwrap_or_default()
}

fn full_name(branch: &str) -> String {
    if branch.starts_with("pull/") {
        format!("refs/{branch}/head")
    } else {
        format!("refs/heads/{branch}")
    }
}

fn target(change: &Change) -> Option<&str> {
    match change {
        Change::Put { path, .. } | Change::Remove { path } => Some(path),
        Change::Move { .. } => None,
    }
}

/// Brings what changed from `base` to `theirs` into `ours`, file by file. A file that changed on
/// both sides must be settled by a line of the script.
fn bring(ours: &mut Files, base: &Files, theirs: &Files, settled: &[&str]) -> Result<(), String> {
    let paths: std::collections::BTreeSet<String> =
        base.keys().chain(theirs.keys()).cloned().collect();
    for path in paths {
        let (before, after) = (base.get(&path), theirs.get(&path));
        if before == after || settled.contains(&path.as_str()) {
            continue;
        }
        if ours.get(&path) != before && ours.get(&path) != after {
            return Err(format!(
                "{path} changed on both sides; say which version stays"
            ));
        }
        match after {
            Some(bytes) => ours.insert(path, bytes.clone()),
            None => ours.remove(&path),
        };
    }
    Ok(())
}

fn apply(files: &mut Files, change: &Change, last: &BTreeMap<String, &[u8]>) -> Result<(), String> {
    match change {
        Change::Put {
            path,
            source,
            edits,
        } => match (path.strip_suffix('*'), source.strip_suffix('*')) {
            (Some(path), Some(source)) => {
                let matching = last
                    .iter()
                    .filter_map(|(name, bytes)| Some((name.strip_prefix(source)?, bytes)));
                let found: Vec<_> = matching
                    .map(|(rest, bytes)| (format!("{path}{rest}"), Arc::from(*bytes)))
                    .collect();
                if found.is_empty() {
                    return Err(format!("no file starts with {source}"));
                }
                files.extend(found);
            }
            _ => {
                let bytes = version(last.get(source).copied(), edits)
                    .map_err(|message| format!("{source}: {message}"))?;
                files.insert(path.clone(), bytes);
            }
        },
        Change::Move { from, to } => {
            let bytes = files
                .remove(from)
                .ok_or_else(|| format!("there is no {from} to move"))?;
            files.insert(to.clone(), bytes);
        }
        Change::Remove { path } => {
            files
                .remove(path)
                .ok_or_else(|| format!("there is no {path} to remove"))?;
        }
    }
    Ok(())
}

fn version(last: Option<&[u8]>, edits: &[edit::Edit]) -> Result<Arc<[u8]>, String> {
    if edits.is_empty() {
        return last
            .map(Arc::from)
            .ok_or_else(|| "there is no such file in the end".to_owned());
    }
    let text = std::str::from_utf8(last.unwrap_or_default())
        .map_err(|_| "only a text can be edited".to_owned())?;
    edit::apply(text, edits).map(|text| Arc::from(text.into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::script;

    fn told(text: &str) -> Result<Plan, String> {
        let script = script::parse(&format!("person a A <a@x.example> +0000\n{text}"))
            .map_err(|error| error.to_string())?;
        let last = BTreeMap::from([
            ("x".to_owned(), &b"one\n\ntwo\n"[..]),
            ("y".to_owned(), &b"why\n"[..]),
        ]);
        plan(&script, &last).map_err(|error| error.to_string())
    }

    fn text(plan: &Plan, name: &str, path: &str) -> Option<String> {
        let bytes = plan.commits[plan.refs[name]].files.get(path)?;
        Some(String::from_utf8_lossy(bytes).into_owned())
    }

    #[test]
    fn branches_part_and_meet() {
        let plan = told(
            "commit a 2025-01-01 10:00\n put x\n  without two\non pull/1\ncommit a 2025-01-02 10:00\n put y\non main\n\
             commit a 2025-01-03 10:00 as grown\n put x\nmerge pull/1 a 2025-01-04 10:00\nrevert grown a 2025-01-05 10:00\n",
        )
        .unwrap();
        assert_eq!(plan.commits[3].parents, [2, 1]);
        assert_eq!(
            text(&plan, "refs/pull/1/head", "x").as_deref(),
            Some("one\n")
        );
        assert_eq!(
            text(&plan, "refs/heads/main", "x").as_deref(),
            Some("one\n")
        );
        assert_eq!(
            text(&plan, "refs/heads/main", "y").as_deref(),
            Some("why\n")
        );
        assert_eq!(plan.commits[4].reverts, Some(2));
    }

    #[test]
    fn two_sides_of_one_file_must_be_settled() {
        let start = "commit a 2025-01-01 10:00\n put x\n  without two\non pull/1\ncommit a 2025-01-02 10:00\n put x\n  > mine\non main\n\
                     commit a 2025-01-03 10:00\n put x\nsquash pull/1 a 2025-01-04 10:00\n";
        assert!(told(start).unwrap_err().contains("x changed on both sides"));
        let plan = told(&format!("{start} put x\n  > both\n")).unwrap();
        assert_eq!(
            text(&plan, "refs/heads/main", "x").as_deref(),
            Some("both\n")
        );
    }

    #[test]
    fn a_commit_that_changes_nothing_is_a_mistake() {
        assert!(
            told("commit a 2025-01-01 10:00\n put x\ncommit a 2025-01-01 11:00\n put x\n")
                .unwrap_err()
                .contains("line 4: this commit changes nothing")
        );
    }
}
