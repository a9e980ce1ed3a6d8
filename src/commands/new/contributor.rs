//! `commonweal new contributor`: a profile made from what git knows of somebody.

use std::collections::BTreeSet;

use crate::calls::place::plain_id;
use crate::commands::files::create;
use crate::commands::me::{Me, first, those};
use crate::commands::{Failure, HubArgs, Outcome, printable};
use crate::forge::Forge;
use crate::history::{History, Identity, PersonId, same_name};
use crate::pipeline::{self, KeptLog};
use crate::privacy::shown;

mod counted;
mod profile;
mod query;

use counted::plural;
use profile::Draft;
use query::Query;

/// Make a person's file in `contributors/` from what git knows of them
///
/// The file joins all the commits that somebody made under several names, accounts and addresses.
/// Addresses are written as hashes and are never printed.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A name, a @login, or an address that commits hold [default: whom `git config user.email` and
    /// `user.name` say you are]
    who: Option<String>,
    /// List the people who have commits and no file
    #[arg(long, conflicts_with = "who")]
    list: bool,
    #[command(flatten)]
    hub: HubArgs,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let read = pipeline::read_again(&args.hub.request(), &mut KeptLog::default())?;
    let spellings: BTreeSet<String> = read
        .log
        .commits
        .iter()
        .map(|commit| shown(&commit.author.name))
        .filter(|name| !name.is_empty())
        .collect();
    let opened = read.open();
    let history = &opened.hub.history;
    if args.list {
        list(history);
        return Ok(Outcome::Clean);
    }
    let query = match &args.who {
        Some(who) => Query::read(who),
        None => Query::Me(Me::of(&opened.location)?),
    };
    let draft = match candidates(history, &query)[..] {
        [] => Draft::of_stranger(&query, opened.hub.config.repository.as_ref())?,
        [id] => of_identity(history, id, &query, &spellings)?,
        ref several => return Err(ambiguous(history, several)),
    };
    let path = format!("contributors/{}.md", draft.id);
    create(
        &opened.location,
        &path,
        &draft.render(),
        "Edit that file, or give the name as it is in the commits.",
    )?;
    report(history, &path, &draft);
    Ok(Outcome::Clean)
}

/// Those who are meant. A key that `--list` shows means one person, whoever else has it as a name.
fn candidates(history: &History, query: &Query) -> Vec<PersonId> {
    match query {
        Query::Address(hash) => those(history, &|person| person.has_address(hash)),
        Query::Login(login) => those(history, &|person| person.has_login("", login)),
        Query::Name(name) => first(
            history,
            &[
                &|person| person.key == *name,
                &|person| person.has_name(name),
                &|person| person.has_login("", name),
            ],
        ),
        Query::Me(me) => me.candidates(history),
    }
}

/// The profile of somebody whom the history knows.
fn of_identity(
    history: &History,
    id: PersonId,
    query: &Query,
    spellings: &BTreeSet<String>,
) -> Result<Draft, Failure> {
    let person = history.person(id);
    let name = &person.name;
    if person.profile.is_some() {
        return Err(Failure::new(
            format!("{name} has a file already: contributors/{}.md", person.key),
            "Edit that file.",
        ));
    }
    if person.bot {
        return Err(Failure::new(
            format!("{name} is a program"),
            "Programs need no file. If this is a person, take the name out of `credit.bots` in hub.yaml.",
        ));
    }
    // What somebody else has too would join their commits as well.
    let others: Vec<&Identity> = history
        .people
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != id.0 as usize)
        .map(|(_, person)| person)
        .collect();
    let own_name = |name: &str| !others.iter().any(|other| other.has_name(name));
    let mut names: Vec<String> = Vec::new();
    for compared in person
        .compared_names()
        .iter()
        .filter(|compared| own_name(compared))
    {
        let spelt = spellings
            .iter()
            .find(|spelling| same_name(spelling, compared))
            .cloned()
            .unwrap_or_else(|| shown(compared));
        let sound = !spelt.is_empty() && !spelt.contains('@') && !spelt.starts_with("blake3:");
        if sound && !same_name(&spelt, name) && !names.contains(&spelt) {
            names.push(spelt);
        }
    }
    let mut addresses: Vec<String> = person
        .own_addresses()
        .iter()
        .filter(|hash| !others.iter().any(|other| other.has_address(hash)))
        .cloned()
        .collect();
    if let Query::Me(Me {
        address: Some(address),
        ..
    }) = query
        && !addresses.contains(address)
        && !others.iter().any(|other| other.has_address(address))
    {
        addresses.push(address.clone());
    }
    let accounts = Forge::account_keys().filter_map(|key| {
        let login = person
            .accounts()
            .iter()
            .find(|login| key.is_for(login.forge, &login.host))?;
        Some((key.key, key.write(&login.host, &login.name)))
    });
    Ok(Draft {
        id: plain_id(&person.key).unwrap_or_else(|| person.key.clone()),
        name: name.clone(),
        accounts: accounts.collect(),
        names,
        addresses,
        known: Some(id),
    })
}

/// Says what was written and what comes next.
fn report(history: &History, path: &str, draft: &Draft) {
    let name = printable(&draft.name);
    match draft.known {
        Some(id) => {
            let commits = history
                .commits
                .iter()
                .filter(|commit| commit.authors().any(|person| person == id))
                .count();
            anstream::println!("wrote {path}: {name}, with {}", draft.holds());
            anstream::println!(
                "{} of the history {} joined to it",
                plural(commits, "commit"),
                if commits == 1 { "is" } else { "are" }
            );
        }
        None => {
            anstream::println!("wrote {path}: {name}, whom no commit names yet");
        }
    }
    anstream::println!(
        "next: open it, take the `#` from the lines you want, and write something about the person below the second `---`; then"
    );
    anstream::println!(
        "  git add {path} && git commit --signoff --message 'A file for {}'",
        name.replace(['\'', '\n'], " ")
    );
}

/// Everybody with commits and without a file, those with the most commits first.
fn list(history: &History) {
    let mut commits = vec![0usize; history.people.len()];
    for person in history.commits.iter().flat_map(|commit| commit.authors()) {
        commits[person.0 as usize] += 1;
    }
    let mut people: Vec<(&Identity, usize)> = history
        .people
        .iter()
        .zip(commits)
        .filter(|(person, _)| !person.bot && person.profile.is_none())
        .collect();
    people.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.key.cmp(&b.0.key)));
    for (person, commits) in &people {
        anstream::println!("{}", printable(&line(person, *commits)));
    }
    if people.is_empty() {
        anstream::println!("everybody who has commits has a file");
    }
}

fn line(person: &Identity, commits: usize) -> String {
    let account = person.login.as_ref().map_or_else(String::new, |login| {
        format!(" (@{} at {})", login.name, login.host)
    });
    format!(
        "{}: {}{account}, {}",
        person.key,
        person.name,
        plural(commits, "commit")
    )
}

fn ambiguous(history: &History, several: &[PersonId]) -> Failure {
    let commits = |id: PersonId| {
        history
            .commits
            .iter()
            .filter(|commit| commit.authors().any(|person| person == id))
            .count()
    };
    let lines: Vec<String> = several
        .iter()
        .take(20)
        .map(|id| format!("  {}", line(history.person(*id), commits(*id))))
        .collect();
    Failure::new(
        format!(
            "{} people of the history fit:\n{}",
            several.len(),
            lines.join("\n")
        ),
        "Give the word before the colon, a @login, or an address. If they are one person, the file of one can list the others' accounts.",
    )
}
