//! A log written as text, much as `git log --name-status` prints it: what tests are made of.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::address::Signature;
use super::contents::{Contents, ReadContent};
use super::log::{ChangeKind, Completeness, FileChange, Log, LogCommit, Timestamp, incomplete};
use super::trailers;
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId};

impl Log {
    /// Reads a log, newest commit first.
    ///
    /// ```text
    /// mailmap Ada Lovelace <ada@new.example> <ada@old.example>
    /// commit c2
    /// Author: Ada <ada@old.example>
    /// Date: 2026-03-04T09:00:00+01:00
    ///
    ///     Subject
    ///
    ///     Co-authored-by: Bo <bo@tide.example>
    ///
    /// M content/crab.md = v2
    /// R content/old.md -> content/new.md
    /// commit c1
    /// …
    /// ```
    ///
    /// `A`, `M`, `D`, `R` and `X` (merged by itself) start a change; `R ~` is a rename with edits;
    /// `= label` names the content, so that two changes may have the same, and lines `> text` after
    /// a change are its content. A commit's label may be its 40 digits. `Commit-Date:`,
    /// `Parents: c1 c0` (labels; the next commit unless said) and `Unknown` (nothing known of its
    /// changes) and `Committed by another` (than its author, as by a button that merges) may follow
    /// `Author:`. A line `shallow` before the first commit says that older history is missing.
    /// Other lines are ignored.
    ///
    /// A line `request 12` begins the own commits of pull request 12, in the same form.
    pub fn parse_text(text: &str) -> Log {
        let (text, requests) = text
            .split_once("\nrequest ")
            .map_or((text, None), |(text, requests)| (text, Some(requests)));
        let mut log = Log::default();
        let mut parents: Vec<Option<Vec<CommitId>>> = Vec::new();
        let mut contents: BTreeMap<BlobId, String> = BTreeMap::new();
        let mut written: Option<String> = None;
        let mut messages: Vec<String> = Vec::new();
        for line in text.lines() {
            if let Some(more) = line.strip_prefix('>') {
                let written = written.get_or_insert_default();
                written.push_str(more.strip_prefix(' ').unwrap_or(more));
                written.push('\n');
                continue;
            }
            keep_content(&mut log.commits, written.take(), &mut contents);
            if let Some(label) = line.strip_prefix("commit ") {
                log.commits.push(LogCommit::empty(commit_of(label.trim())));
                parents.push(None);
                messages.push(String::new());
                continue;
            }
            match (
                log.commits.last_mut(),
                parents.last_mut(),
                messages.last_mut(),
            ) {
                (Some(commit), Some(parents), Some(message)) => {
                    commit_line(commit, parents, message, line)
                }
                _ if line.trim() == "shallow" => {
                    log.completeness = Completeness::Shallow;
                    log.diagnostics.push(incomplete(true, 0));
                }
                _ => {
                    if let Some(entry) = line.strip_prefix("mailmap ") {
                        log.mailmap.push_str(entry);
                        log.mailmap.push('\n');
                    }
                }
            }
        }
        keep_content(&mut log.commits, written, &mut contents);
        if !contents.is_empty() {
            log.contents = Contents::new(Arc::new(Written(contents)));
        }
        give_parents(&mut log.commits, parents);
        for (commit, message) in log.commits.iter_mut().zip(messages) {
            commit.message = trailers::read(message.trim_matches('\n'));
            commit.tell_tool();
        }
        if log.completeness == Completeness::None && !log.commits.is_empty() {
            log.completeness = Completeness::Complete;
        }
        log.head = log.commits.first().map(|commit| commit.id);
        log.files = replay(&mut log.commits);
        if let Some(requests) = requests {
            log.requests = requests.split("\nrequest ").filter_map(request).collect();
        }
        log
    }
}

/// Contents that stand in a log.
struct Written(BTreeMap<BlobId, String>);

impl ReadContent for Written {
    fn read(&self, id: BlobId, limit: usize) -> Option<Vec<u8>> {
        self.0
            .get(&id)
            .filter(|text| text.len() <= limit)
            .map(|text| text.clone().into_bytes())
    }
}

/// Gives the commits the parents that are said of them, else the next commit.
fn give_parents(commits: &mut [LogCommit], said: Vec<Option<Vec<CommitId>>>) {
    let ids: Vec<CommitId> = commits.iter().map(|commit| commit.id).collect();
    for (at, (commit, parents)) in commits.iter_mut().zip(said).enumerate() {
        commit.parents = parents.unwrap_or_else(|| ids.get(at + 1).copied().into_iter().collect());
    }
}

/// A request: its number, and below it its own commits.
fn request(text: &str) -> Option<(u32, Vec<LogCommit>)> {
    let (number, commits) = text.split_once('\n').unwrap_or((text, ""));
    let number = number.trim().parse().ok()?;
    Some((number, Log::parse_text(commits).commits))
}

/// Gives the last change the content written below it. Equal contents are one, unless they have
/// labels.
fn keep_content(
    commits: &mut [LogCommit],
    written: Option<String>,
    contents: &mut BTreeMap<BlobId, String>,
) {
    let Some(text) = written else { return };
    let Some((commit, change)) = commits
        .last_mut()
        .and_then(|commit| Some((commit.id, commit.changes.last_mut()?)))
    else {
        return;
    };
    if change.after == Some(blob_of(&format!("{commit} {}", change.path))) {
        change.after = Some(blob_of(&format!("content {text}")));
    }
    contents.extend(change.after.map(|id| (id, text)));
}

/// The commit that a label stands for.
fn commit_of(label: &str) -> CommitId {
    CommitId::from_hex(label).unwrap_or_else(|| CommitId(hashed(label)))
}

/// The content that a label stands for.
fn blob_of(label: &str) -> BlobId {
    BlobId::from_hex(label).unwrap_or_else(|| BlobId(hashed(label)))
}

fn hashed(label: &str) -> [u8; 20] {
    let mut name = [0; 20];
    name.copy_from_slice(&blake3::hash(label.as_bytes()).as_bytes()[..20]);
    name
}

fn commit_line(
    commit: &mut LogCommit,
    parents: &mut Option<Vec<CommitId>>,
    text: &mut String,
    line: &str,
) {
    if let Some(message) = line.strip_prefix("    ") {
        text.push_str(message);
        text.push('\n');
    } else if line.trim().is_empty() {
        if !text.is_empty() {
            text.push('\n');
        }
    } else if let Some(author) = line.strip_prefix("Author:") {
        let (name, email) = author.rsplit_once('<').unwrap_or((author, ""));
        commit.author = Signature::new(name.trim(), email.trim().trim_end_matches('>'));
    } else if let Some(date) = line.strip_prefix("Date:") {
        commit.authored = timestamp(date.trim());
        commit.committed = commit.authored;
    } else if let Some(date) = line.strip_prefix("Commit-Date:") {
        commit.committed = timestamp(date.trim());
    } else if let Some(labels) = line.strip_prefix("Parents:") {
        *parents = Some(labels.split_whitespace().map(commit_of).collect());
    } else if line.trim() == "Committed by another" {
        commit.by_another = true;
    } else if line.trim() == "Unknown" {
        commit.unknown = true;
    } else {
        commit.changes.extend(change(line, commit.id));
    }
}

fn timestamp(text: &str) -> Timestamp {
    if let Ok(seconds) = text.parse() {
        return Timestamp::new(seconds, 0);
    }
    let whole = if text.len() == 10 {
        format!("{text}T12:00:00Z")
    } else {
        text.to_owned()
    };
    let Ok(time) = whole.parse::<jiff::Timestamp>() else {
        return Timestamp::default();
    };
    let zone = whole.get(19..).unwrap_or_default();
    let offset = zone
        .get(1..)
        .and_then(|z| z.split_once(':'))
        .and_then(|(h, m)| Some(h.parse::<i64>().ok()? * 60 + m.parse::<i64>().ok()?));
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    Timestamp::new(time.as_second(), sign * offset.unwrap_or(0))
}

fn change(line: &str, commit: CommitId) -> Option<FileChange> {
    let (kind, rest) = line.split_once(' ')?;
    let (rest, label) = rest
        .split_once(" = ")
        .map_or((rest, None), |(rest, label)| (rest, Some(label.trim())));
    let (rest, exact) = rest
        .strip_prefix("~ ")
        .map_or((rest, true), |rest| (rest, false));
    let (from, path) = rest
        .split_once(" -> ")
        .map_or((None, rest), |(from, to)| (Some(from), to));
    let path = SourcePath::new(path.trim())?;
    let kind = match kind {
        "A" => ChangeKind::Added,
        "M" => ChangeKind::Modified,
        "D" => ChangeKind::Deleted,
        "X" => ChangeKind::Merged,
        "R" => ChangeKind::Renamed {
            from: SourcePath::new(from?.trim())?,
            exact,
        },
        _ => return None,
    };
    let own = || blob_of(&format!("{commit} {path}"));
    let after = (kind != ChangeKind::Deleted).then(|| label.map_or_else(own, blob_of));
    Some(FileChange {
        path,
        kind,
        before: None,
        after,
        others: Vec::new(),
    })
}

/// Fills in the contents before each change, oldest first as if history were one line, and gives
/// the files at the end.
fn replay(commits: &mut [LogCommit]) -> BTreeMap<SourcePath, BlobId> {
    let mut files: BTreeMap<SourcePath, BlobId> = BTreeMap::new();
    for commit in commits.iter_mut().rev() {
        for change in &mut commit.changes {
            let source = if let ChangeKind::Renamed { from, .. } = &change.kind {
                from
            } else {
                &change.path
            };
            change.before = if matches!(change.kind, ChangeKind::Modified | ChangeKind::Merged) {
                files.get(source).copied()
            } else {
                files.remove(source)
            };
            match change.kind {
                ChangeKind::Renamed { exact: true, .. } if change.before.is_some() => {
                    change.after = change.before
                }
                ChangeKind::Added => change.before = None,
                _ => {}
            }
            if let Some(after) = change.after {
                files.insert(change.path.clone(), after);
            }
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::History;
    use super::*;
    use crate::config::CreditRules;

    #[test]
    fn a_log_is_read_from_text() {
        let log = Log::parse_text(
            "shallow\nmailmap Ada <a@x>\ncommit c2\nAuthor: Ada <a@x>\nDate: 2026-03-04T09:00:00+01:00\n\n    Subject\n    \n    Body\n\n\
             M a.md = v\nR ~ b.md -> c d.md\nX e.md\n\ncommit c1\nAuthor: Bo <>\nDate: -5\nA a.md = u\nA b.md\nD gone.md\n",
        );
        assert_eq!(log.completeness, Completeness::Shallow);
        assert_eq!(log.mailmap, "Ada <a@x>\n");
        let (new, old) = (&log.commits[0], &log.commits[1]);
        assert_eq!(
            (new.message.subject.as_str(), new.parents.as_slice()),
            ("Subject", &[old.id][..])
        );
        assert_eq!(new.authored.rfc3339(), "2026-03-04T09:00:00+01:00");
        assert_eq!(new.changes[0].before, old.changes[0].after);
        assert_eq!(new.changes[1].before, old.changes[1].after);
        assert_eq!(
            log.files
                .keys()
                .map(|path| path.as_str())
                .collect::<Vec<_>>(),
            ["a.md", "c d.md", "e.md"]
        );
        assert_eq!((old.authored.seconds, old.authored.is_sound()), (-5, false));
    }

    proptest! {
        #[test]
        fn any_log_gives_a_history(lines in proptest::collection::vec(
            "commit [a-f]|Author: .{0,9}|Author: (Ada|Bo) <[ab]@x.org>|Date: .{0,12}|    .{0,20}|    (Co-authored-by|Signed-off-by): (Ada|Cy) <[abc]@x.org>|[AMDX] [a-d]|R ~? ?[a-d] -> [a-d]|Unknown|Parents:( [a-f]){0,3}|mailmap .{0,20}|shallow",
            0..40,
        )) {
            let history = History::build(Log::parse_text(&lines.join("\n")), &[], &CreditRules::default());
            for commit in &history.commits {
                for person in commit.co_authors.iter().chain([&commit.author]) {
                    prop_assert!(!history.person(*person).name.is_empty());
                }
            }
            for file in history.files.values() {
                prop_assert!(file.changes.iter().all(|change| (change.commit.0 as usize) < history.commits.len()));
                prop_assert!(file.changes.windows(2).all(|pair| pair[0].commit <= pair[1].commit));
            }
        }
    }
}
