//! Who may be one person, though nothing in git says so: told to maintainers, with the command that
//! joins them, and never joined by itself.

mod alike;
mod commands;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::address::Address;
use super::commit::Commit;
use super::identity::Identity;
use super::ids::PersonId;
use super::names;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::rules::ambiguous_identity;
use alike::alike;
use commands::{Commands, Joining, LINES, is_plain};

/// How many pairs are told.
const PAIRS: usize = 100;

/// What was found about people who cannot be told apart, with the command that writes the line of
/// the mailmap: what is `ambiguous` by name, and who only looks like somebody else. `addresses` are
/// those of the commits' authors, as they are in git.
pub(super) fn find(
    people: &[Identity],
    ambiguous: Vec<(Diagnostic, Vec<PersonId>)>,
    commits: &[Commit],
    addresses: &[Address],
) -> Vec<Diagnostic> {
    let commands = Commands::new(people, commits, addresses);
    let mut told: BTreeSet<(PersonId, PersonId)> = BTreeSet::new();
    let mut found = Vec::new();
    for (finding, people) in ambiguous {
        told.extend(people.iter().flat_map(|a| people.iter().map(|b| (*a, *b))));
        found.push(match commands.joining(&people) {
            Some(joining) => with_commands(finding, &joining, people.len()),
            None => finding,
        });
    }
    let unsure = people
        .iter()
        .filter(|person| !person.bot && !person.is_stranger && person.may_be_program);
    found.extend(unsure.take(PAIRS).map(unsure_program));
    let pairs = alike(people).into_iter();
    let pairs = pairs.filter(|pair| !told.contains(pair)).take(PAIRS);
    found.extend(pairs.filter_map(|pair| may_be_one(people, pair, &commands)));
    found
}

/// A name that several `people` have, with what joins them.
fn with_commands(mut finding: Diagnostic, joining: &Joining, people: usize) -> Diagnostic {
    let (help, Joining { commands, lines }) = (&finding.help, joining);
    finding.help = match *lines {
        1 => {
            format!("{help} This adds the line, which counts once it is committed: {commands}")
        }
        lines if lines <= LINES => format!(
            "{help} These add the {lines} lines, which count once they are committed: {commands}"
        ),
        _ => format!("{help} These add the first of the lines: {commands}"),
    };
    if *lines >= people {
        let _ = write!(finding.message, " (at least {} addresses)", lines + 1);
    }
    finding
}

/// Somebody whom only a name that people have, too, makes a program.
fn unsure_program(person: &Identity) -> Diagnostic {
    let message = format!("{} may be a program or a person", person.name);
    about_mailmap(message)
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
}

/// An account that may be somebody else's, too.
fn may_be_one(
    people: &[Identity],
    (account, other): (PersonId, PersonId),
    commands: &Commands,
) -> Option<Diagnostic> {
    let (one, two) = (
        people.get(account.0 as usize)?,
        people.get(other.0 as usize)?,
    );
    let login = one.login.as_ref()?;
    let pair = if names::is_full(&two.name) || !names::is_full(&one.name) {
        [other, account]
    } else {
        [account, other]
    };
    let help = match commands.joining(&pair) {
        Some(Joining { commands, lines: 1 }) => {
            format!("If they are, add the line that says so to `.mailmap`: {commands}")
        }
        Some(Joining { commands, .. }) => {
            format!("If they are, add the lines that say so to `.mailmap`: {commands}")
        }
        None => "If they are, join their addresses in `.mailmap`, or list both in their file in `contributors/`.".to_owned(),
    };
    let message = format!(
        "{}/{} and {} may be one person",
        login.host, login.name, two.name
    );
    let finding = about_mailmap(message)
        .why("The account has the same letters as the other's name or address. Nothing in git says that they are one, so each has a part of the credit.")
        .help(help);
    Some(finding)
}

/// What a maintainer may know better, found of the whole mailmap.
fn about_mailmap(message: String) -> Diagnostic {
    let place = Place {
        path: ".mailmap".to_owned(),
        range: None,
    };
    Diagnostic::new(&ambiguous_identity::RULE, place, message).severity(Severity::Info)
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
