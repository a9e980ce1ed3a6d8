//! A seal: what had arrived at each deadline, by the names that git gives to contents, so that
//! nothing that is pushed later can change what is judged.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::calls::moment::Moment;
use crate::calls::place::is_id;
use crate::diagnostic::Diagnostic;
use crate::repo::{BlobId, CommitId};
use crate::rules::invalid_record;
use crate::sources::Source;
use crate::yaml::{self, Node};

/// What a call's `seal.yaml` says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seal {
    /// What had arrived when entries were closed.
    pub entries: Option<(Edge, BTreeMap<String, SealedEntry>)>,
    /// What had arrived when the vote was closed.
    pub ballots: Option<(Edge, BTreeMap<String, BlobId>)>,
    /// The commit whose contributors may vote.
    pub roll: Option<CommitId>,
}

/// A deadline as it was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The deadline, in seconds since 1970 UTC.
    pub at: i64,
    /// When it was sealed.
    pub seen: i64,
    /// The commit of the branch that was sealed.
    pub branch: CommitId,
    /// The call as it was then: the name of its file's content.
    pub call: Option<BlobId>,
}

/// An entry as it was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedEntry {
    /// The ref that had it, where it was not on the branch.
    pub reference: Option<String>,
    /// The commit that had it.
    pub commit: CommitId,
    /// Its files and their contents.
    pub files: BTreeMap<String, BlobId>,
}

/// The first lines of every seal.
const HEAD: &str = "# What had arrived at each deadline. Written by `commonweal calls seal`; do not edit.\nversion: 1\n";

impl Seal {
    /// Reads a seal; nothing of one that cannot be read.
    pub fn read(source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let read = yaml::parse_record(&source.text)
            .map_err(|error| (error.offset, error.message))
            .and_then(|tree| {
                seal(&tree)
                    .map_err(|(node, expected)| (node.start, format!("here should be {expected}")))
            });
        match read {
            Ok(seal) => Some(seal),
            Err((at, message)) => {
                found.push(
                    Diagnostic::new(
                        &invalid_record::RULE,
                        (&source.path, at..at),
                        format!("this seal cannot be read: {message}"),
                    )
                    .why("What had arrived in time can no longer be told from what came later.")
                    .help(format!(
                        "Take the file back from git: `git log -- {}` shows who changed it.",
                        source.path
                    )),
                );
                None
            }
        }
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let mut out = HEAD.to_owned();
        if let Some(roll) = &self.roll {
            let _ = writeln!(out, "roll: {roll}");
        }
        if let Some((edge, entries)) = &self.entries {
            write_edge(&mut out, "closes", edge);
            out.push_str(if entries.is_empty() {
                "  entries: {}\n"
            } else {
                "  entries:\n"
            });
            for (id, entry) in entries {
                let _ = writeln!(out, "    {id}:");
                if let Some(reference) = &entry.reference {
                    let _ = writeln!(out, "      ref: {}", yaml::quoted(reference));
                }
                let _ = writeln!(out, "      commit: {}", entry.commit);
                out.push_str(if entry.files.is_empty() {
                    "      files: {}\n"
                } else {
                    "      files:\n"
                });
                for (path, blob) in &entry.files {
                    let _ = writeln!(out, "        {}: {blob}", yaml::quoted(path));
                }
            }
        }
        if let Some((edge, ballots)) = &self.ballots {
            write_edge(&mut out, "vote", edge);
            out.push_str(if ballots.is_empty() {
                "  ballots: {}\n"
            } else {
                "  ballots:\n"
            });
            for (person, blob) in ballots {
                let _ = writeln!(out, "    {person}: {blob}");
            }
        }
        out
    }
}

fn write_edge(out: &mut String, name: &str, edge: &Edge) {
    let _ = writeln!(
        out,
        "{name}:\n  at: {}\n  seen: {}\n  branch: {}",
        Moment::utc(edge.at).rfc3339(),
        Moment::utc(edge.seen).rfc3339(),
        edge.branch
    );
    if let Some(call) = &edge.call {
        let _ = writeln!(out, "  call: {call}");
    }
}

/// Where something else was expected, and what.
type Wrong = (std::ops::Range<usize>, &'static str);

fn seal(tree: &Node) -> Result<Seal, Wrong> {
    let version = tree.get("version").and_then(|entry| entry.node.text());
    if version.as_deref() != Some("1") {
        return Err((tree.range.clone(), "`version: 1`"));
    }
    let mut seal = Seal::default();
    for entry in tree.entries() {
        let node = &entry.node;
        match entry.key.as_str() {
            "version" => {}
            "roll" => seal.roll = Some(commit(node)?),
            "closes" => {
                let entries = named(node, "entries", sealed_entry)?;
                seal.entries = Some((edge(node)?, entries));
            }
            "vote" => {
                let ballots = named(node, "ballots", blob)?;
                seal.ballots = Some((edge(node)?, ballots));
            }
            _ => return Err((entry.key_range.clone(), "`roll`, `closes` or `vote`")),
        }
    }
    Ok(seal)
}

fn part<'n>(node: &'n Node, key: &str, expected: &'static str) -> Result<&'n Node, Wrong> {
    let wrong = || (node.range.clone(), expected);
    node.get(key).map(|entry| &entry.node).ok_or_else(wrong)
}

fn text(node: &Node, expected: &'static str) -> Result<String, Wrong> {
    node.text().ok_or_else(|| (node.range.clone(), expected))
}

fn edge(node: &Node) -> Result<Edge, Wrong> {
    let moment = |key| {
        let node = part(node, key, "`at`, `seen` and `branch`")?;
        let at = text(node, "a moment")?.parse::<jiff::Timestamp>();
        at.map(jiff::Timestamp::as_second)
            .map_err(|_| (node.range.clone(), "a moment in RFC 3339"))
    };
    Ok(Edge {
        at: moment("at")?,
        seen: moment("seen")?,
        branch: commit(part(node, "branch", "`at`, `seen` and `branch`")?)?,
        call: node
            .get("call")
            .map(|entry| blob(&entry.node))
            .transpose()?,
    })
}

fn commit(node: &Node) -> Result<CommitId, Wrong> {
    let expected = "the 40 digits of a commit";
    CommitId::from_hex(&text(node, expected)?).ok_or_else(|| (node.range.clone(), expected))
}

fn blob(node: &Node) -> Result<BlobId, Wrong> {
    let expected = "the 40 digits of a content";
    BlobId::from_hex(&text(node, expected)?).ok_or_else(|| (node.range.clone(), expected))
}

fn named<T>(
    node: &Node,
    key: &str,
    read: impl Fn(&Node) -> Result<T, Wrong>,
) -> Result<BTreeMap<String, T>, Wrong> {
    let mut all = BTreeMap::new();
    for entry in part(node, key, "`entries` or `ballots`")?.entries() {
        if !is_id(&entry.key) {
            return Err((
                entry.key_range.clone(),
                "a name of small letters, digits and dashes",
            ));
        }
        if all.insert(entry.key.clone(), read(&entry.node)?).is_some() {
            return Err((entry.key_range.clone(), "each name once"));
        }
    }
    Ok(all)
}

fn sealed_entry(node: &Node) -> Result<SealedEntry, Wrong> {
    let mut files = BTreeMap::new();
    for entry in part(node, "files", "`commit` and `files`")?.entries() {
        files.insert(entry.key.clone(), blob(&entry.node)?);
    }
    Ok(SealedEntry {
        reference: node.get("ref").and_then(|entry| entry.node.text()),
        commit: commit(part(node, "commit", "`commit` and `files`")?)?,
        files,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::SourcePath;

    fn read(text: &str) -> Result<Seal, String> {
        let path = SourcePath::new("calls/clock/seal.yaml").expect("a path");
        let mut found = Vec::new();
        let source = Arc::new(Source::new(path, text.to_owned()));
        Seal::read(&source, &mut found).ok_or_else(|| found.remove(0).message)
    }

    #[test]
    fn what_is_written_is_read() {
        let edge = Edge {
            at: 1_781_481_599,
            seen: 1_781_482_200,
            branch: CommitId([7; 20]),
            call: Some(BlobId([9; 20])),
        };
        let entry = SealedEntry {
            reference: Some("refs/pull/31/head".into()),
            commit: CommitId([1; 20]),
            files: [("content/a: b.md".to_owned(), BlobId([2; 20]))].into(),
        };
        let seal = Seal {
            entries: Some((edge.clone(), [("tide-clock".to_owned(), entry)].into())),
            ballots: Some((edge, [("bo".to_owned(), BlobId([3; 20]))].into())),
            roll: Some(CommitId([4; 20])),
        };
        assert_eq!(read(&seal.write()), Ok(seal));
        assert_eq!(read(&Seal::default().write()), Ok(Seal::default()));
    }

    #[test]
    fn a_seal_that_was_touched_is_told() {
        for (text, told) in [
            ("version: 2", "here should be `version: 1`"),
            (
                "version: 1\nrole: x",
                "here should be `roll`, `closes` or `vote`",
            ),
            (
                "version: 1\nroll: abc",
                "here should be the 40 digits of a commit",
            ),
            (
                "version: 1\ncloses: {}",
                "here should be `entries` or `ballots`",
            ),
            ("[", ""),
        ] {
            let message = read(text).expect_err(text);
            assert!(message.contains(told), "{message}");
        }
    }
}
