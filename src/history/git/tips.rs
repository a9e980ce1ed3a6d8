//! The refs that propose something to a branch.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use git2::Repository;

use crate::privacy;
use crate::repo::CommitId;

/// Refs that are looked at.
const REFS: usize = 100_000;

/// A ref that proposes something to a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tip {
    /// Its number, or what stands in the place of the star of the pattern.
    pub id: String,
    /// Its number.
    pub number: Option<u32>,
    /// The ref, made safe to print.
    pub reference: String,
    /// Its newest commit; `None` when the ref leads to none.
    pub head: Option<CommitId>,
    /// What the forge's refs say of whether it is still open.
    pub standing: Standing,
}

/// What the refs of a forge say of whether a request is still open.
///
/// GitHub and GitLab keep `refs/pull/N/merge` and `refs/merge-requests/N/merge` for requests that
/// are open and can be merged. They take it away when one is closed, and may not have it for one in
/// conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// Nothing is said: there is no such ref for any request.
    #[default]
    Untold,
    /// It is open: its merge is kept, or it is a branch, which goes when somebody has answered.
    Open,
    /// The merges of others are kept and not its own: it was closed, or is in conflict.
    NoMerge,
    /// It was closed, as somebody else says.
    Closed,
}

/// The refs that match the patterns, by number, then by name. A pattern has one star at most; the
/// refs in `left_out` are not among them.
pub fn tips(repo: &Repository, patterns: &[String], left_out: &BTreeSet<String>) -> Vec<Tip> {
    let mut found: BTreeMap<(bool, u32, String), Tip> = BTreeMap::new();
    let mut ids: HashSet<String> = HashSet::new();
    for pattern in patterns {
        let (before, after) = pattern.split_once('*').unwrap_or((pattern, ""));
        let merges = merges(repo, pattern);
        let Ok(references) = repo.references_glob(pattern) else {
            continue;
        };
        for reference in references.flatten().take(REFS) {
            let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
            // A symbolic ref is another name of a branch that is there.
            if left_out.contains(&name) || reference.kind() == Some(git2::ReferenceType::Symbolic) {
                continue;
            }
            // A branch may be called by a number; that is not the forge's.
            let is_branch =
                pattern.starts_with("refs/heads/") || pattern.starts_with("refs/remotes/");
            let middle = name
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after))
                .filter(|middle| !middle.is_empty());
            let shown = middle
                .or_else(|| name.strip_prefix("refs/heads/"))
                .unwrap_or(&name);
            let number = middle
                .filter(|text| !is_branch && text.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|text| text.parse().ok());
            let id = number.map_or_else(|| printable(shown), |number: u32| number.to_string());
            let head = reference
                .peel_to_commit()
                .ok()
                .map(|commit| commit.id().into())
                .or_else(|| reference.target().map(CommitId::from));
            // What is shown of two names may be the same; the first one has it.
            let is_taken = !ids.insert(id.clone());
            let id = if is_taken {
                format!(
                    "{id}~{}",
                    &blake3::hash(reference.name_bytes()).to_hex()[..6]
                )
            } else {
                id
            };
            let number = number.filter(|_| !is_taken);
            let standing = match number.map(|number| merges.contains(&number)) {
                None | Some(true) => Standing::Open,
                Some(false) if merges.is_empty() => Standing::Untold,
                Some(false) => Standing::NoMerge,
            };
            let key = (number.is_none(), number.unwrap_or_default(), id.clone());
            found.entry(key).or_insert(Tip {
                id,
                number,
                reference: printable(&name),
                head,
                standing,
            });
        }
    }
    found.into_values().collect()
}

/// The numbers of the requests whose merges the forge keeps beside their heads.
fn merges(repo: &Repository, pattern: &str) -> HashSet<u32> {
    let Some((before, "/head")) = pattern.split_once('*') else {
        return HashSet::new();
    };
    let Ok(references) = repo.references_glob(&format!("{before}*/merge")) else {
        return HashSet::new();
    };
    let number = |reference: git2::Reference| {
        let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
        name.strip_prefix(before)?
            .strip_suffix("/merge")?
            .parse()
            .ok()
    };
    references.flatten().take(REFS).filter_map(number).collect()
}

/// A stranger's name of a branch without what is not seen or could be an address. It is the
/// submission's id as well, so nothing else is changed, as [`privacy::line`] does for people.
fn printable(name: &str) -> String {
    let seen: String = name.chars().filter(|c| !privacy::is_unseen(*c)).collect();
    privacy::without_hosts(&seen)
}
