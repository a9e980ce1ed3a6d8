//! Who may be one person, though nothing in git says so: told to maintainers, with the command that
//! joins them, and never joined by itself.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;

use super::address::Address;
use super::commit::Commit;
use super::directory::Directory;
use super::identity::Identity;
use super::ids::PersonId;
use super::names;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::rules::ambiguous_identity;

/// How many pairs are told.
const PAIRS: usize = 100;

/// How many lines for `.mailmap` a finding has commands for.
const LINES: usize = 6;

/// Letters of a name or login that two people hardly share by chance.
const LETTERS: usize = 5;

/// What was found about people who cannot be told apart, with the command that writes the line of
/// the mailmap. `addresses` are those of the commits' authors, as they are in git.
pub(super) fn find(
    directory: &mut Directory,
    commits: &[Commit],
    addresses: &[Address],
) -> Vec<Diagnostic> {
    // Of each person the newest commit from each address, the newest first.
    let mut newest: BTreeMap<PersonId, Vec<(&Address, &Commit)>> = BTreeMap::new();
    let mut seen: HashSet<(PersonId, &Address)> = HashSet::new();
    for (commit, address) in commits.iter().zip(addresses) {
        if seen.insert((commit.author, address)) {
            newest
                .entry(commit.author)
                .or_default()
                .push((address, commit));
        }
    }
    // One line for each address but that of the first commit: a line for one of several would leave
    // the others apart.
    let command = |people: &[PersonId]| {
        let [proper, others @ ..] = people else {
            return None;
        };
        let name = directory
            .people
            .get(proper.0 as usize)
            .map(|person| person.name.as_str())
            .filter(|name| is_plain(name))?;
        let ((known, first), own) = newest.get(proper)?.split_first()?;
        let joined: BTreeMap<&Address, &Commit> = own
            .iter()
            .chain(
                others
                    .iter()
                    .filter_map(|other| newest.get(other))
                    .flatten(),
            )
            .copied()
            .collect();
        let mut lines: Vec<&Commit> = joined
            .into_iter()
            .filter(|(address, _)| address != known)
            .map(|(_, commit)| commit)
            .collect();
        lines.sort_by_key(|commit| (std::cmp::Reverse(commit.committed), commit.id));
        let count = lines.len();
        let first = first.id.short();
        let line = |other: &Commit| {
            let other = other.id.short();
            format!(
                "`echo \"$(git show -s --format=\"{name} <%ae>\" {first}) $(git show -s --format=\"<%ae>\" {other})\" >> .mailmap`"
            )
        };
        let commands: Vec<String> = lines.into_iter().take(LINES).map(line).collect();
        (count > 0).then(|| (commands.join(" and "), count))
    };
    let mut told: BTreeSet<(PersonId, PersonId)> = BTreeSet::new();
    let mut found = Vec::new();
    for (mut finding, people) in std::mem::take(&mut directory.ambiguous) {
        told.extend(people.iter().flat_map(|a| people.iter().map(|b| (*a, *b))));
        if let Some((command, count)) = command(&people) {
            finding.help = match count {
                1 => format!(
                    "{} This adds the line, which counts once it is committed: {command}",
                    finding.help
                ),
                count if count <= LINES => format!(
                    "{} These add the {count} lines, which count once they are committed: {command}",
                    finding.help
                ),
                _ => format!(
                    "{} These add the first of the lines: {command}",
                    finding.help
                ),
            };
            if count >= people.len() {
                let _ = write!(finding.message, " (at least {} addresses)", count + 1);
            }
        }
        found.push(finding);
    }
    let unsure = directory
        .people
        .iter()
        .filter(|person| !person.bot && !person.is_stranger && person.may_be_program);
    found.extend(unsure.take(PAIRS).map(|person| {
        let message = format!("{} may be a program or a person", person.name);
        Diagnostic::new(&ambiguous_identity::RULE, Place { path: ".mailmap".to_owned(), range: None }, message).severity(Severity::Info)
            .why("Only the name looks like a program's, so it is credited as a person.")
            .help(match is_plain(&person.name) {
                true => format!(
                    "If it is a program, write `credit: {{ bots: [{}] }}` in hub.yaml; if it is a person, give them a file in `contributors/`.",
                    person.name
                ),
                false => {
                    "If it is a program, list it under `credit: { bots: […] }` in hub.yaml; if it is a person, give them a file in `contributors/`."
                        .to_owned()
                }
            })
    }));
    for (account, other) in alike(&directory.people)
        .into_iter()
        .filter(|pair| !told.contains(pair))
        .take(PAIRS)
    {
        let (Some(one), Some(two)) = (
            directory.people.get(account.0 as usize),
            directory.people.get(other.0 as usize),
        ) else {
            continue;
        };
        let Some(login) = &one.login else { continue };
        let pair = if names::is_full(&two.name) || !names::is_full(&one.name) {
            [other, account]
        } else {
            [account, other]
        };
        let help = match command(&pair) {
            Some((command, 1)) => format!("If they are, add the line that says so to `.mailmap`: {command}"),
            Some((command, _)) => format!("If they are, add the lines that say so to `.mailmap`: {command}"),
            None => "If they are, join their addresses in `.mailmap`, or list both in their file in `contributors/`.".to_owned(),
        };
        let message = format!(
            "{}/{} and {} may be one person",
            login.host, login.name, two.name
        );
        found.push(
            Diagnostic::new(&ambiguous_identity::RULE, Place { path: ".mailmap".to_owned(), range: None }, message).severity(Severity::Info)
                .why("The account has the same letters as the other's name or address. Nothing in git says that they are one, so each has a part of the credit.")
                .help(help),
        );
    }
    found
}

/// Accounts whose login is somebody else's whole name without its spaces, or what stands before the
/// `@` of somebody else's address. Who has another account at the same forge is somebody else.
fn alike(people: &[Identity]) -> Vec<(PersonId, PersonId)> {
    let letters = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let ids = || {
        people
            .iter()
            .zip(0..)
            .map(|(person, at)| (person, PersonId(at)))
            .filter(|(person, _)| !person.bot && !person.is_stranger)
    };
    let mut by_name: BTreeMap<String, BTreeSet<PersonId>> = BTreeMap::new();
    let mut by_local: BTreeMap<[u8; 8], BTreeSet<PersonId>> = BTreeMap::new();
    for (person, id) in ids() {
        for name in person.names.iter().filter(|name| names::is_full(name)) {
            by_name.entry(letters(name)).or_default().insert(id);
        }
        for local in &person.locals {
            by_local.entry(*local).or_default().insert(id);
        }
    }
    let mut pairs = Vec::new();
    for (person, id) in ids() {
        for login in person
            .logins
            .iter()
            .filter(|login| login.name.chars().count() >= LETTERS)
        {
            let named = by_name.get(&letters(&login.name));
            let addressed = by_local.get(&super::address::local_hash(&login.name.to_lowercase()));
            let others: BTreeSet<PersonId> = named
                .into_iter()
                .chain(addressed)
                .flatten()
                .copied()
                .filter(|other| *other != id)
                .collect();
            // Where several fit, it is anybody's guess.
            if let [other] = others.iter().copied().collect::<Vec<_>>()[..]
                && people
                    .get(other.0 as usize)
                    .is_some_and(|other| !other.logins.iter().any(|own| own.host == login.host))
            {
                pairs.push((id, other));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Whether a name can stand in a command between double quotes, and in a format of git's.
fn is_plain(name: &str) -> bool {
    name.chars()
        .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '\'' | '’'))
}

#[cfg(test)]
mod tests {
    use super::super::{History, Log};
    use crate::config::CreditRules;

    fn told(authors: &[&str]) -> String {
        let log: String = authors
            .iter()
            .enumerate()
            .map(|(at, author)| {
                format!(
                    "commit {at}{}\nAuthor: {author}\nDate: 2026-01-01\n",
                    "0".repeat(39)
                )
            })
            .collect();
        let history = History::build(Log::parse_text(&log), &[], &CreditRules::default());
        history
            .diagnostics
            .iter()
            .map(|found| format!("{}\n  {}\n", found.message, found.help))
            .collect()
    }

    #[test]
    fn a_name_that_a_program_may_have_is_told() {
        assert_eq!(
            told(&["Jan Bot <jan@x.example>"]),
            "Jan Bot may be a program or a person\n  If it is a program, write `credit: { bots: \
             [Jan Bot] }` in hub.yaml; if it is a person, give them a file in `contributors/`.\n"
        );
        assert_eq!(
            told(&["Release Bot <r@x.example>", "Jo Talbot <t@x.example>"]),
            ""
        );
    }

    #[test]
    fn an_account_with_the_letters_of_a_name_or_an_address_is_told() {
        assert_eq!(
            told(&[
                "shoreline <7+floradanna@users.noreply.github.com>",
                "Flora D'Anna <f@x.example>"
            ]),
            "github.com/floradanna and Flora D'Anna may be one person\n  If they are, add the line that says so to `.mailmap`: \
             `echo \"$(git show -s --format=\"Flora D'Anna <%ae>\" 1000000) $(git show -s --format=\"<%ae>\" 0000000)\" >> .mailmap`\n"
        );
        let local = told(&[
            "P. B. <egpbo@x.example>",
            "Patrick <egpbo@users.noreply.github.com>",
        ]);
        assert!(
            local.starts_with("github.com/egpbo and P. B. may be one person")
                && !local.contains("x.example"),
            "{local}"
        );
        let unsafe_name = told(&[
            "$(rm) Sea <rmsea@x.example>",
            "x <rmsea@users.noreply.github.com>",
        ]);
        assert!(!unsafe_name.contains("echo"), "{unsafe_name}");
        let three = told(&[
            "Ada Sea <7+adasea@users.noreply.github.com>",
            "Ada Sea <a@x.example>",
            "Ada Sea <b@x.example>",
            "Tide <b@x.example>",
        ]);
        assert_eq!(three.matches("echo").count(), 2, "{three}");
        assert_eq!(
            told(&[
                "Ada Sea <7+sea@users.noreply.github.com>",
                "Bo <sea@x.example>"
            ]),
            "",
            "short names are anybody's"
        );
        assert_eq!(
            told(&[
                "x <7+adasea@users.noreply.github.com>",
                "Ada Sea <8+ada@users.noreply.github.com>"
            ]),
            "",
            "two accounts are two people"
        );
    }
}
