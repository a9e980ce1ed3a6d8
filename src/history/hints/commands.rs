//! The commands that write lines of the mailmap.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use super::super::address::Address;
use super::super::commit::Commit;
use super::super::identity::Identity;
use super::super::ids::PersonId;

/// How many lines for `.mailmap` a finding has commands for.
pub(super) const LINES: usize = 6;

/// What the commands are made of: they name commits, so that no address is written.
pub(super) struct Commands<'a> {
    people: &'a [Identity],
    /// Of each person the newest commit from each address, the newest first.
    newest: BTreeMap<PersonId, Vec<(&'a Address, &'a Commit)>>,
}

/// What joins several people.
pub(super) struct Joining {
    /// The commands for the first of the lines.
    pub commands: String,
    /// How many lines there are.
    pub lines: usize,
}

impl<'a> Commands<'a> {
    /// `addresses` are those of the commits' authors, as they are in git.
    pub(super) fn new(
        people: &'a [Identity],
        commits: &'a [Commit],
        addresses: &'a [Address],
    ) -> Self {
        let mut newest: BTreeMap<PersonId, Vec<(&Address, &Commit)>> = BTreeMap::new();
        let mut seen: HashSet<(PersonId, &Address)> = HashSet::new();
        for (commit, address) in commits.iter().zip(addresses) {
            if seen.insert((commit.author, address)) {
                let of_author = newest.entry(commit.author).or_default();
                of_author.push((address, commit));
            }
        }
        Self { people, newest }
    }

    /// What gives all `people` the name of the first. One line for each address but that of the
    /// first commit: a line for one of several would leave the others apart.
    pub(super) fn joining(&self, people: &[PersonId]) -> Option<Joining> {
        let [proper, others @ ..] = people else {
            return None;
        };
        let name = self
            .people
            .get(proper.0 as usize)
            .map(|person| person.name.as_str())
            .filter(|name| is_plain(name))?;
        let ((known, first), own) = self.newest.get(proper)?.split_first()?;
        let theirs = others.iter().filter_map(|other| self.newest.get(other));
        let joined: BTreeMap<&Address, &Commit> =
            own.iter().chain(theirs.flatten()).copied().collect();
        let mut lines: Vec<&Commit> = joined
            .into_iter()
            .filter(|(address, _)| address != known)
            .map(|(_, commit)| commit)
            .collect();
        lines.sort_by_key(|commit| (Reverse(commit.committed), commit.id));
        let commands: Vec<String> = lines
            .iter()
            .take(LINES)
            .map(|other| command(name, first, other))
            .collect();
        (!lines.is_empty()).then(|| Joining {
            commands: commands.join(" and "),
            lines: lines.len(),
        })
    }
}

/// The command for one line: the author of one commit has a name and the address of another one.
fn command(name: &str, first: &Commit, other: &Commit) -> String {
    let (first, other) = (first.id.short(), other.id.short());
    format!(
        "`echo \"$(git show -s --format=\"{name} <%ae>\" {first}) $(git show -s --format=\"<%ae>\" {other})\" >> .mailmap`"
    )
}

/// Whether a name can stand in a command between double quotes, and in a format of git's.
pub(super) fn is_plain(name: &str) -> bool {
    name.chars()
        .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '\'' | '’'))
}
