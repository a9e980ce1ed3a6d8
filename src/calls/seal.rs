//! A seal: what had arrived at each deadline, by the names that git gives to contents, so that
//! nothing that is pushed later can change what is judged.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::calls::envelope::Envelope;
use crate::calls::moment::Moment;
use crate::calls::place::is_id;
use crate::diagnostic::Diagnostic;
use crate::privacy::is_unseen;
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
    /// Who the people of the call were; `None` in seals that do not say it.
    pub who: Option<Who>,
    /// Ballots that do not count for who cast them, each with the reason; `None` in seals that do
    /// not say it.
    pub left_out: Option<BTreeMap<String, String>>,
}

/// People by the names of their records, each with a commit of every address that was theirs. The
/// name of a commit fixes the address of its author, and shows none.
pub type People = BTreeMap<String, Vec<CommitId>>;

/// Who the people of a call were when it was sealed first.
///
/// Profiles, `.mailmap` and later commits may change who somebody is, and so could undo what was
/// decided. To read the history again as it was known at each seal would cost more than all else
/// together, so what matters of it stands in the seal, and counts; `decide --verify` makes the seal
/// again at its commit and compares.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Who {
    /// Those who run it.
    pub people: People,
    /// Those who review.
    pub judges: People,
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
    /// Those who made it; `None` in seals that do not say it.
    pub people: Option<Vec<String>>,
    /// Whether its people might not enter.
    pub ineligible: bool,
    /// Its envelope, where it came in one.
    pub envelope: Option<SealedEnvelope>,
}

/// The envelope of an entry as it was sealed. What held it may be nowhere any more when it is
/// opened, as a branch that was squashed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedEnvelope {
    /// The digest that it names.
    pub digest: String,
    /// Who sealed it; empty where nobody knows.
    pub by: String,
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
        if let Some(who) = &self.who {
            write_people(&mut out, "people", &who.people);
            write_people(&mut out, "judges", &who.judges);
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
                    let _ = writeln!(out, "      ref: {}", yaml::double_quoted(reference));
                }
                let _ = writeln!(out, "      commit: {}", entry.commit);
                if let Some(people) = &entry.people {
                    let people: Vec<String> = people.iter().map(|name| written(name)).collect();
                    let _ = writeln!(out, "      people: [{}]", people.join(", "));
                }
                if entry.ineligible {
                    out.push_str("      standing: ineligible\n");
                }
                if let Some(envelope) = &entry.envelope {
                    let _ = writeln!(out, "      sealed: {}", envelope.digest);
                    if !envelope.by.is_empty() {
                        let _ = writeln!(out, "      by: {}", written(&envelope.by));
                    }
                }
                out.push_str(if entry.files.is_empty() {
                    "      files: {}\n"
                } else {
                    "      files:\n"
                });
                for (path, blob) in &entry.files {
                    let _ = writeln!(out, "        {}: {blob}", yaml::double_quoted(path));
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
            if let Some(left_out) = &self.left_out {
                out.push_str(if left_out.is_empty() {
                    "  left-out: {}\n"
                } else {
                    "  left-out:\n"
                });
                for (person, why) in left_out {
                    let _ = writeln!(out, "    {person}: {why}");
                }
            }
        }
        out
    }
}

/// Whether somebody can be called so: the name of a record that stands for people without a profile
/// is made of their own, in any alphabet.
fn is_person(name: &str) -> bool {
    !name.is_empty() && name.len() <= 255 && !name.contains(is_unseen)
}

/// Somebody's name in the file.
fn written(name: &str) -> String {
    match is_id(name) {
        true => name.to_owned(),
        false => yaml::double_quoted(name),
    }
}

fn write_people(out: &mut String, name: &str, people: &People) {
    out.push_str(name);
    out.push_str(if people.is_empty() { ": {}\n" } else { ":\n" });
    for (person, commits) in people {
        let commits: Vec<String> = commits.iter().map(CommitId::to_string).collect();
        let _ = writeln!(out, "  {}: [{}]", written(person), commits.join(", "));
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

/// What is expected where people are named.
const PEOPLE: &str = "the names of people";

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
            "people" => seal.who.get_or_insert_default().people = people(node)?,
            "judges" => seal.who.get_or_insert_default().judges = people(node)?,
            "closes" => {
                let entries = named(node, "entries", sealed_entry)?;
                seal.entries = Some((edge(node)?, entries));
            }
            "vote" => {
                let ballots = named(node, "ballots", blob)?;
                seal.ballots = Some((edge(node)?, ballots));
                if node.get("left-out").is_some() {
                    let why = |node: &Node| text(node, "why a ballot does not count");
                    seal.left_out = Some(named(node, "left-out", why)?);
                }
            }
            _ => {
                let expected = "`roll`, `people`, `judges`, `closes` or `vote`";
                return Err((entry.key_range.clone(), expected));
            }
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
    let node = part(node, key, "`entries` or `ballots`")?;
    let expected = "a name of small letters, digits and dashes";
    of_each(node, (is_id, expected), read)
}

fn people(node: &Node) -> Result<People, Wrong> {
    let commits = |node: &Node| node.items().iter().map(commit).collect();
    of_each(node, (is_person, PEOPLE), commits)
}

/// What stands below each name, and what is expected of a name.
fn of_each<T>(
    node: &Node,
    (is_name, expected): (fn(&str) -> bool, &'static str),
    read: impl Fn(&Node) -> Result<T, Wrong>,
) -> Result<BTreeMap<String, T>, Wrong> {
    let mut all = BTreeMap::new();
    for entry in node.entries() {
        if !is_name(&entry.key) {
            return Err((entry.key_range.clone(), expected));
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
    let name = |node: &Node| {
        text(node, PEOPLE).and_then(|name| match is_person(&name) {
            true => Ok(name),
            false => Err((node.range.clone(), PEOPLE)),
        })
    };
    let people = node.get("people").map(|entry| &entry.node);
    let people = people.map(|people| people.items().iter().map(name).collect());
    let standing = node.get("standing").and_then(|entry| entry.node.text());
    let envelope = node.get("sealed").map(|entry| {
        let by = node.get("by").map(|entry| name(&entry.node)).transpose()?;
        match Envelope::of_tree(node) {
            Envelope::Closed(digest) => Ok(SealedEnvelope {
                digest,
                by: by.unwrap_or_default(),
            }),
            Envelope::Opened(_) | Envelope::None => {
                Err((entry.node.range.clone(), "`sha256:` and 64 digits"))
            }
        }
    });
    Ok(SealedEntry {
        envelope: envelope.transpose()?,
        people: people.transpose()?,
        ineligible: standing.as_deref() == Some("ineligible"),
        reference: node.get("ref").and_then(|entry| entry.node.text()),
        commit: commit(part(node, "commit", "`commit` and `files`")?)?,
        files,
    })
}

#[cfg(test)]
mod tests;
