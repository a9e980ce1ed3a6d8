//! `commonweal new page`: a page with all that the hub asks for.

use std::io::IsTerminal;

use super::questions::Questions;
use crate::commands::files::create;
use crate::commands::{Failure, Outcome, printable};
use crate::hub::new_page::Blanks;
use crate::hub::{Call, Hub, NewPage};
use crate::pipeline;
use crate::site::BrokenSettings;

mod advice;
mod asking;
mod contents;
mod language;
mod next;

pub(in crate::commands::new) use advice::refuse;
use advice::{existing, open_calls, tell_categories, tell_intake};
use asking::{ask_first, ask_title};
pub(in crate::commands::new) use asking::{ask_rest, parts};
pub(in crate::commands::new) use contents::Contents;
use contents::{given, path};
pub(in crate::commands::new) use contents::{named_path, today};
use language::refuse_language;
pub(in crate::commands::new) use language::{language, tag};
use next::report;
pub(in crate::commands::new) use next::{branch_name, next_steps};

/// Write the file of a new page, with all the front matter that the hub asks for
///
/// On a terminal it asks for what is missing. Elsewhere, and with --no-input, it writes values that
/// the hub's rules accept and says which of them their author has to replace. It never overwrites a
/// file.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    contents: Contents,
    /// The open call that it answers
    #[arg(long, value_name = "NAME")]
    call: Option<String>,
}

/// The text of a page that answers a call, to begin with.
pub(super) fn blank(args: &Contents, hub: &Hub, call: &Call) -> Result<String, Failure> {
    let given = given(args, &hub.config)?;
    let asked = NewPage::entry_of(hub, call, &given.language);
    let page = NewPage {
        call: asked.call,
        license: match args.license {
            Some(_) => given.license,
            None => asked.license,
        },
        ..given
    };
    if page.title.is_empty() {
        return Err(Failure::new(
            "a new page needs a title",
            "Give it: `commonweal new entry CALL 'Tide pools' --sealed FILE`.",
        ));
    }
    let path = path(args, hub, &page)?;
    let written = page.write(hub, &path, Blanks::Filled { today: today() });
    refuse(hub, &path, &written)?;
    Ok(written.text)
}

/// Where the file of a page with this title goes.
pub(super) fn place(
    args: &Contents,
    hub: &Hub,
    title: &str,
    language: &str,
) -> Result<String, Failure> {
    path(args, hub, &NewPage::titled(title, language))
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    make(&args.contents, args.call.as_deref())
}

/// Makes a page, which may answer a call.
pub(super) fn make(args: &Contents, call: Option<&str>) -> Result<Outcome, Failure> {
    let opened = pipeline::open_files(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let (hub, location) = (&opened.hub, &opened.location);
    let calls = open_calls(location);
    let mut page = NewPage {
        call: call.map(str::to_owned),
        ..given(args, &hub.config)?
    };
    let is_asking =
        !args.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let mut questions =
        is_asking.then(|| Questions::new(std::io::stdin().lock(), std::io::stderr()));
    if let Some(questions) = &mut questions {
        ask_title(&mut page, args, hub, location, questions);
        ask_first(&mut page, args, hub, &calls, questions);
    } else if let Some(told) = existing(hub, &page) {
        anstream::eprintln!("warning: {}", printable(&told));
    }
    if page.title.is_empty() {
        return Err(Failure::new(
            "a new page needs a title",
            "Give it: `commonweal new page 'Tide pools'`.",
        ));
    }
    refuse_language(hub, &page)?;
    tell_categories(hub, &page);
    let path = path(args, hub, &page)?;
    let blanks = Blanks::Filled { today: today() };
    if let Some(questions) = &mut questions {
        ask_rest(&mut page, hub, &path, blanks, questions);
    }
    let written = page.write(hub, &path, blanks);
    refuse(hub, &path, &written)?;
    tell_intake(hub, &page, &calls);
    if args.stdout {
        anstream::print!("{}", printable(&written.text));
        return Ok(Outcome::Clean);
    }
    create(
        location,
        &path,
        &written.text,
        "Edit that file, or give the page another title, or another place with `--path`.",
    )?;
    report(hub, location, &page, &path, &written);
    Ok(Outcome::Clean)
}

#[cfg(test)]
mod tests;
