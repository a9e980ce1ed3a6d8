//! Repositories made in a temporary folder, read and printed as text.

use git2::{FileMode, ObjectType, Oid, Repository, Signature, Time};

use super::super::History;
use super::super::cache::Cache;
use super::super::log::{ChangeKind, Completeness, Log, Timestamp};
use super::{ReadError, Scope, anywhere};
use crate::config::CreditRules;
use crate::paths::SourcePath;
use crate::repo::Repo;

mod pages;

/// A repository whose commits' messages are their names.
struct Made {
    folder: tempfile::TempDir,
    repo: Repository,
    clock: i64,
}

impl Made {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let repo = Repository::init(folder.path()).unwrap();
        Self {
            folder,
            repo,
            clock: 1_700_000_000,
        }
    }

    /// A commit of exactly these files.
    fn commit(&mut self, name: &str, parents: &[Oid], files: &[(&str, &str)]) -> Oid {
        let tree = tree(&self.repo, files);
        self.clock += 60;
        let who = Signature::new("Ada", "ada@x.example", &Time::new(self.clock, 60)).unwrap();
        let parents: Vec<_> = parents
            .iter()
            .map(|id| self.repo.find_commit(*id).unwrap())
            .collect();
        let parents: Vec<_> = parents.iter().collect();
        self.repo
            .commit(
                None,
                &who,
                &who,
                name,
                &self.repo.find_tree(tree).unwrap(),
                &parents,
            )
            .unwrap()
    }

    fn read(&self, head: Oid) -> Log {
        read(
            &Repository::open(self.folder.path()).unwrap(),
            head,
            &anywhere,
            &mut Cache::default(),
        )
        .unwrap()
    }
}

fn read(repo: &Repository, head: Oid, scope: Scope, cache: &mut Cache) -> Result<Log, ReadError> {
    super::read(repo, head.into(), scope, cache)
}

fn tree(repo: &Repository, files: &[(&str, &str)]) -> Oid {
    let mut builder = repo.treebuilder(None).unwrap();
    let mut folders: std::collections::BTreeMap<&str, Vec<(&str, &str)>> =
        std::collections::BTreeMap::new();
    for (path, text) in files {
        match path.split_once('/') {
            Some((folder, rest)) => folders.entry(folder).or_default().push((rest, text)),
            None => {
                let (mode, text) = text
                    .strip_prefix("link:")
                    .map_or((FileMode::Blob, *text), |target| (FileMode::Link, target));
                builder
                    .insert(path, repo.blob(text.as_bytes()).unwrap(), mode.into())
                    .unwrap();
            }
        }
    }
    for (folder, files) in folders {
        builder
            .insert(folder, tree(repo, &files), FileMode::Tree.into())
            .unwrap();
    }
    builder.write().unwrap()
}

/// `name: changes` for each commit, the newest first.
fn text(log: &Log) -> String {
    let line = |commit: &super::LogCommit| {
        let changes: Vec<String> = commit
            .changes
            .iter()
            .map(|change| match &change.kind {
                ChangeKind::Added => format!("A {}", change.path),
                ChangeKind::Modified => format!("M {}", change.path),
                ChangeKind::Deleted => format!("D {}", change.path),
                ChangeKind::Merged => format!("X {}", change.path),
                ChangeKind::Renamed { from, exact } => format!(
                    "R{} {from} -> {}",
                    if *exact { "" } else { " ~" },
                    change.path
                ),
            })
            .collect();
        format!(
            "{}: {}{}",
            commit.message.subject,
            changes.join(", "),
            if commit.unknown { "unknown" } else { "" }
        )
    };
    log.commits.iter().map(line).collect::<Vec<_>>().join("\n")
}

const LINES: &str = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

#[test]
fn a_merge_carries_only_what_nobody_wrote_before() {
    let mut made = Made::new();
    let (top, end, both) = (
        LINES.replace("one", "1"),
        LINES.replace("eight", "8"),
        LINES.replace("one", "1").replace("eight", "8"),
    );
    let o = made.commit("o", &[], &[("a.md", LINES), ("b.md", LINES)]);
    let x = made.commit("x", &[o], &[("a.md", &top), ("b.md", &top)]);
    let y = made.commit("y", &[o], &[("a.md", &end), ("b.md", LINES)]);
    let clean = made.commit("clean", &[x, y], &[("a.md", &both), ("b.md", &top)]);
    assert_eq!(
        text(&made.read(clean)),
        "clean: X a.md\ny: M a.md\nx: M a.md, M b.md\no: A a.md, A b.md"
    );
    let evil = made.commit(
        "evil",
        &[x, y],
        &[("a.md", "by hand"), ("b.md", &top), ("c.md", "slipped in")],
    );
    assert_eq!(
        text(&made.read(evil)).lines().next(),
        Some("evil: M a.md, A c.md")
    );
    let z = made.commit(
        "z",
        &[o],
        &[("a.md", LINES), ("b.md", LINES), ("z.md", "z")],
    );
    let octopus = made.commit(
        "octopus",
        &[x, y, z],
        &[("a.md", &top), ("b.md", &top), ("z.md", "z")],
    );
    assert_eq!(text(&made.read(octopus)).lines().next(), Some("octopus: "));
}

#[test]
fn a_merge_joins_a_rename_and_an_edit_by_itself() {
    let mut made = Made::new();
    let edited = LINES.replace("eight", "8");
    let o = made.commit("o", &[], &[("a.md", LINES)]);
    let x = made.commit("x", &[o], &[("b.md", &LINES.replace("one", "1"))]);
    let y = made.commit("y", &[o], &[("a.md", &edited)]);
    let merge = made.commit("merge", &[x, y], &[("b.md", &edited.replace("one", "1"))]);
    assert_eq!(
        text(&made.read(merge)),
        "merge: X b.md\ny: M a.md\nx: R ~ a.md -> b.md\no: A a.md"
    );
    let by_hand = made.commit("by hand", &[o, y], &[("c.md", &edited)]);
    assert_eq!(
        text(&made.read(by_hand)).lines().next(),
        Some("by hand: R ~ a.md -> c.md")
    );
}

#[test]
fn a_shallow_clone_ends_in_the_unknown() {
    let mut made = Made::new();
    let a = made.commit("a", &[], &[("a.md", "a")]);
    let b = made.commit("b", &[a], &[("a.md", "b")]);
    let c = made.commit("c", &[b], &[("a.md", "c")]);
    std::fs::write(made.folder.path().join(".git/shallow"), format!("{b}\n")).unwrap();
    let log = made.read(c);
    assert_eq!(text(&log), "c: M a.md\nb: unknown");
    assert_eq!(log.completeness, Completeness::Shallow);
    assert_eq!(log.diagnostics.len(), 1);
}

#[test]
fn missing_objects_make_changes_unknown_and_nothing_fail() {
    let mut made = Made::new();
    let a = made.commit("a", &[], &[("a.md", "a")]);
    let b = made.commit("b", &[a], &[("a.md", "b"), ("f/x.md", "x")]);
    let c = made.commit("c", &[b], &[("a.md", "c"), ("f/x.md", "x")]);
    let remove = |id: String| {
        std::fs::remove_file(
            made.folder
                .path()
                .join(".git/objects")
                .join(&id[..2])
                .join(&id[2..]),
        )
        .unwrap()
    };
    remove(made.repo.find_commit(b).unwrap().tree_id().to_string());
    let log = made.read(c);
    assert_eq!(text(&log), "c: unknown\nb: unknown\na: A a.md");
    assert_eq!(log.completeness, Completeness::Shallow);
    remove(a.to_string());
    assert_eq!(text(&made.read(c)), "c: unknown\nb: unknown");
    remove(c.to_string());
    let repo = Repository::open(made.folder.path()).unwrap();
    assert!(matches!(
        read(&repo, c, &anywhere, &mut Cache::default()),
        Err(ReadError::NoCommit(_))
    ));
}

#[test]
fn a_partial_clone_says_that_renames_may_be_missing() {
    let mut made = Made::new();
    let a = made.commit("a", &[], &[("a.md", LINES)]);
    let b = made.commit("b", &[a], &[("b.md", &LINES.replace("two", "2"))]);
    let blob = made.repo.blob(LINES.as_bytes()).unwrap().to_string();
    std::fs::remove_file(
        made.folder
            .path()
            .join(".git/objects")
            .join(&blob[..2])
            .join(&blob[2..]),
    )
    .unwrap();
    let log = made.read(b);
    assert_eq!(text(&log), "b: D a.md, A b.md\na: A a.md");
    assert_eq!(
        (log.completeness, log.diagnostics.len()),
        (Completeness::Shallow, 1)
    );
}

#[test]
fn commits_in_any_encoding_with_any_clock_are_read() {
    let made = Made::new();
    let tree = tree(&made.repo, &[("a.md", "a"), (".mailmap", "Ada <ada@x>\n")]);
    let mut parent = String::new();
    let mut head = Oid::ZERO_SHA1;
    for (author, rest) in [
        (
            &b"Zo\xeb <z@x> -5000 +0100"[..],
            &b"encoding ISO-8859-1\n\ncaf\xe9"[..],
        ),
        (
            b"Zo\xeb <z@x> 99999999999999999999 +9999",
            b"\nno label: caf\xe9",
        ),
        (
            b"No Address 5 +0000",
            b"gpgsig -----BEGIN\n author Eve <e@x> 1 +0000\n -----END\n\nsigned",
        ),
        (b"<a@x> x y", b""),
        (b"", b"\n\xff\xfe\0"),
    ] {
        let mut commit = format!("tree {tree}\n{parent}author ").into_bytes();
        commit.extend_from_slice(author);
        commit.extend_from_slice(b"\ncommitter C <c@x> 1700000000 +0000\n");
        commit.extend_from_slice(rest);
        head = made
            .repo
            .odb()
            .unwrap()
            .write(ObjectType::Commit, &commit)
            .unwrap();
        parent = format!("parent {head}\n");
    }
    let log = made.read(head);
    let read: Vec<String> = log
        .commits
        .iter()
        .rev()
        .map(|c| {
            format!(
                "{}|{}|{}",
                c.author.name,
                c.message.subject,
                c.authored.or(c.committed).date()
            )
        })
        .collect();
    assert_eq!(
        read,
        [
            "Zoë|café|2023-11-14",
            "Zoë|no label: café|2023-11-14",
            "No Address 5 +0000|signed|2023-11-14",
            "||2023-11-14",
            "|ÿþ |2023-11-14"
        ]
    );
    assert_eq!(log.mailmap, "Ada <ada@x>\n");
    assert_eq!(
        Timestamp::new(i64::MIN, i64::MAX)
            .or(Timestamp::new(i64::MAX, 0))
            .date(),
        "1970-01-01"
    );
}

#[test]
fn a_hostile_tree_is_not_followed_for_ever() {
    let made = Made::new();
    let mut inner = tree(&made.repo, &[("a.md", "a")]);
    for _ in 0..500 {
        let mut builder = made.repo.treebuilder(None).unwrap();
        builder.insert("f", inner, FileMode::Tree.into()).unwrap();
        inner = builder.write().unwrap();
    }
    let who = Signature::new("A", "a@x", &Time::new(1_700_000_000, 0)).unwrap();
    let head = made
        .repo
        .commit(
            None,
            &who,
            &who,
            "deep",
            &made.repo.find_tree(inner).unwrap(),
            &[],
        )
        .unwrap();
    assert_eq!(text(&made.read(head)), "deep: ");
}

#[test]
fn repositories_of_every_shape_are_opened() {
    let outside = tempfile::tempdir().unwrap();
    assert!(Repo::discover(outside.path()).unwrap().is_none());
    let mut made = Made::new();
    let repo = Repo::discover(made.folder.path()).unwrap().unwrap();
    assert_eq!(repo.checked_out(), None);
    let a = made.commit("a", &[], &[("a.md", "a")]);
    made.repo.set_head_detached(a).unwrap();
    assert_eq!(repo.checked_out(), Some(a.into()));
    made.repo
        .reference("refs/heads/main", a, true, "test")
        .unwrap();
    let linked = outside.path().join("linked");
    made.repo.worktree("linked", &linked, None).unwrap();
    let linked = Repo::discover(&linked).unwrap().unwrap();
    assert_eq!(
        text(
            &read(
                &linked,
                linked.checked_out().unwrap().oid(),
                &anywhere,
                &mut Cache::default()
            )
            .unwrap()
        ),
        "a: A a.md"
    );
    let bare = Repository::open_bare(made.folder.path().join(".git")).unwrap();
    assert_eq!(
        text(&read(&bare, a, &anywhere, &mut Cache::default()).unwrap()),
        "a: A a.md"
    );
}
