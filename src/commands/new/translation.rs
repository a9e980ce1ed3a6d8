//! `commonweal new translation`: a page in another language, with the revision that it is made from.

use std::io::{BufRead, IsTerminal, Write};

use super::page::{
    ask_rest, branch_name, language, named_path, next_steps, parts, refuse, tag, today,
};
use super::questions::Questions;
use crate::commands::files::create;
use crate::commands::named::page;
use crate::commands::{Failure, HubArgs, Outcome, printable};
use crate::hub::new_page::{Blanks, Translates, translation_path};
use crate::hub::{Hub, NewPage, PageId};
use crate::pipeline;
use crate::site::BrokenSettings;

/// Write the file of a page in another language, which says what it translates
///
/// The file is where the hub has the pages of that language, and names the page and the revision
/// that is translated: so its authors are credited, and readers learn when the original has moved
/// on. On a terminal it asks for the title and what the hub wants besides. It never overwrites a
/// file.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The page to translate: its path, title, address or `id`
    #[arg(value_name = "PAGE")]
    page: String,
    /// The language to translate it into, such as `fr`
    #[arg(value_name = "LANG")]
    language: String,
    /// The title in that language [default: left to be translated]
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// One or two sentences about the subject, in that language
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,
    /// Where to write it, from the hub's top folder [default: beside the other translations]
    #[arg(long, value_name = "PATH")]
    path: Option<String>,
    /// Ask nothing, even on a terminal
    #[arg(long)]
    no_input: bool,
    /// Print the file and write nothing
    #[arg(long)]
    stdout: bool,
    #[command(flatten)]
    hub: HubArgs,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let (hub, location) = (&opened.hub, &opened.location);
    let id = page(hub, &args.page)?;
    // A language that the hub does not list begins with its first translation, where languages are
    // recognised by the files that are there.
    let language = if hub.config.languages_named {
        language(&args.language, &hub.config)?
    } else {
        tag(&args.language)?
    };
    refuse_second(hub, id, &language)?;
    let path = match &args.path {
        Some(path) => named_path(hub, path, || translation_path(hub, id, &language))?,
        None => translation_path(hub, id, &language),
    };
    let taken = "Edit that file: it is the translation.";
    if location.root.join(&path).exists() && !args.stdout {
        return Err(Failure::new(format!("`{path}` is there already"), taken));
    }
    let mut translation = begun(args, hub, id, &language);
    let blanks = Blanks::Filled { today: today() };
    let is_asking =
        !args.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if is_asking {
        let mut questions = Questions::new(std::io::stdin().lock(), std::io::stderr());
        ask(&mut translation, hub, &mut questions);
        ask_rest(&mut translation, hub, &path, blanks, &mut questions);
    }
    let written = translation.write(hub, &path, blanks);
    refuse(hub, &path, &written)?;
    if args.stdout {
        anstream::print!("{}", printable(&written.text));
        return Ok(Outcome::Clean);
    }
    create(location, &path, &written.text, taken)?;
    let title = &hub.page(id).title;
    anstream::println!(
        "wrote {}: “{}” in `{language}`",
        printable(&path),
        printable(title)
    );
    let mut keys: Vec<&str> = written
        .placeholders
        .iter()
        .map(|blank| blank.key.as_str())
        .collect();
    if translation.title.is_empty() {
        keys.insert(0, "title");
    }
    if !keys.is_empty() {
        anstream::println!("replace the placeholders: {}", printable(&keys.join(", ")));
    }
    let message = format!("Translate {title} into {language}");
    let branch = branch_name(&format!("{title} {language}"));
    next_steps(hub, location, &path, &branch, &message);
    Ok(Outcome::Clean)
}

/// What is known of a translation before anybody is asked.
fn begun(args: &Args, hub: &Hub, id: PageId, language: &str) -> NewPage {
    let own = hub.page(id).meta.license.as_ref();
    let own = own.and_then(|at| at.value.as_ref().ok());
    let license = own.or(hub.config.licensing.default.as_ref());
    NewPage {
        summary: args.summary.clone().unwrap_or_default(),
        license: license.map(|license| license.as_str().to_owned()),
        translates: Some(Translates::now(hub, id)),
        ..NewPage::titled(args.title.as_deref().unwrap_or_default(), language)
    }
}

/// Refuses a translation into the page's own language, and a second one into another.
fn refuse_second(hub: &Hub, id: PageId, language: &str) -> Result<(), Failure> {
    let original = hub.page(id);
    if original.language == language {
        return Err(Failure::new(
            format!(
                "`{}` is in `{language}` itself",
                original.source.path.as_str()
            ),
            "Name the language to translate it into: `commonweal new translation PAGE LANG`.",
        ));
    }
    let mut others = hub.translations(id).iter().map(|other| hub.page(*other));
    match others.find(|other| other.language == language) {
        Some(other) => Err(Failure::new(
            format!(
                "`{}` is this page in `{language}` already",
                other.source.path.as_str()
            ),
            "Edit that file: it is the translation.",
        )),
        None => Ok(()),
    }
}

/// Asks for what only a translator knows.
fn ask<R: BufRead, W: Write>(page: &mut NewPage, hub: &Hub, questions: &mut Questions<R, W>) {
    if page.title.is_empty() {
        let of = page
            .translates
            .as_ref()
            .map_or("", |translates| &translates.title);
        let remark = format!("translate “{of}”; Enter leaves it for later");
        let title = questions.ask("Title", &remark).unwrap_or_default();
        page.title = NewPage::titled(&title, "").title;
    }
    if page.summary.is_empty() {
        page.summary = questions
            .ask("Summary", "one or two sentences; Enter leaves it for later")
            .unwrap_or_default();
    }
    if page.categories.is_empty()
        && hub
            .categories
            .iter()
            .any(|known| known.language == page.language)
    {
        let answer = questions.ask("Categories", "with commas between them");
        page.categories = parts(&answer.unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::history::Log;
    use crate::hub::Drafts;
    use crate::sources::Sources;

    #[test]
    fn a_translator_is_asked_for_what_only_they_know() {
        let hub = Hub::new(
            Config::default(),
            Sources::from_texts("content", [("content/tides.md", "# Tides\n\nThe sea.\n")]),
            Log::default(),
            Drafts::Hidden,
        );
        let mut page = NewPage {
            translates: Some(Translates::now(&hub, PageId(0))),
            ..NewPage::titled("", "fr")
        };
        let mut asked = Vec::new();
        let mut questions = Questions::new("Marées\n\n".as_bytes(), &mut asked);
        ask(&mut page, &hub, &mut questions);
        let path = translation_path(&hub, PageId(0), "fr");
        let text = page.write(&hub, &path, Blanks::Empty).text;
        assert_eq!(
            (path.as_str(), text.as_str()),
            (
                "content/fr/tides.md",
                "---\ntitle: Marées\nsummary:\ncategories: []\nlang: fr\ntranslated_from: tides.md\n---\n\n"
            )
        );
        page.title.clear();
        assert!(
            page.write(&hub, &path, Blanks::Empty)
                .text
                .starts_with("---\ntitle: # translate: Tides\n")
        );
    }
}
