//! `commonweal new page`: a page with all that the hub asks for.

use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal, Write};

use super::questions::Questions;
use crate::commands::files::{create, shell_word};
use crate::commands::{Failure, HubArgs, Outcome, printable};
use crate::config::{Config, Intake, Proof, language_tag};
use crate::fields::nearest;
use crate::hub::lookup::NotOne;
use crate::hub::new_page::{Blank, Blanks, Written};
use crate::hub::{Call, Hub, NewPage, PageId};
use crate::license::License;
use crate::load::classify::{Class, Rules};
use crate::load::{Location, is_markdown};
use crate::paths::{SourcePath, slug};
use crate::pipeline;
use crate::site::BrokenSettings;

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

/// What is known of a page.
#[derive(Debug, clap::Args)]
pub(super) struct Contents {
    /// The page's title
    #[arg(value_name = "TITLE", conflicts_with = "named")]
    title: Option<String>,
    /// The page's title
    #[arg(long = "title", value_name = "TITLE")]
    named: Option<String>,
    /// One or two sentences about the subject
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,
    /// A category; may be given several times
    #[arg(long = "category", value_name = "NAME")]
    categories: Vec<String>,
    /// The language it is written in, such as `fr` [default: the hub's own]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Its licence as an SPDX expression [default: the hub's own]
    #[arg(long, value_name = "SPDX")]
    license: Option<String>,
    /// The title or address of a work that it draws on; may be given several times
    #[arg(long = "source", value_name = "WORK")]
    sources: Vec<String>,
    /// The value of another key; may be given several times
    #[arg(long = "set", value_name = "KEY=VALUE")]
    values: Vec<String>,
    /// Where to write it, from the repository's top folder [default: where links to its title lead]
    #[arg(long, value_name = "PATH")]
    path: Option<String>,
    /// Ask nothing, even on a terminal
    #[arg(long)]
    no_input: bool,
    /// Print the file and write nothing
    #[arg(long)]
    stdout: bool,
    #[command(flatten)]
    pub(super) hub: HubArgs,
}

impl Contents {
    /// The title that is given.
    pub(super) fn title(&self) -> Option<&str> {
        self.title.as_deref().or(self.named.as_deref())
    }

    /// Whether the file is printed, and nothing written.
    pub(super) fn is_printed(&self) -> bool {
        self.stdout
    }
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

#[expect(
    clippy::disallowed_methods,
    reason = "it is written in a file for its author to replace, and in nothing that is published from it"
)]
pub(super) fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// The page as the command line has it.
fn given(args: &Contents, config: &Config) -> Result<NewPage, Failure> {
    let language = match &args.language {
        Some(text) => tag(text)?,
        None => String::new(),
    };
    let title = args
        .title
        .as_deref()
        .or(args.named.as_deref())
        .unwrap_or_default();
    let mut values = BTreeMap::new();
    for pair in &args.values {
        let (key, value) = pair
            .split_once('=')
            .filter(|(key, _)| !key.trim().is_empty())
            .ok_or_else(|| {
                Failure::new(
                    format!("`{pair}` is no key with a value"),
                    "Write `--set KEY=VALUE`, such as `--set difficulty=easy`.",
                )
            })?;
        values.insert(key.trim().to_owned(), value.trim().to_owned());
    }
    let default = || {
        config
            .licensing
            .default
            .as_ref()
            .map(|license| license.as_str().to_owned())
    };
    let license = match &args.license {
        Some(text) => Some(license(text, config)?),
        None => default(),
    };
    Ok(NewPage {
        summary: args.summary.clone().unwrap_or_default(),
        categories: args.categories.clone(),
        license,
        sources: args.sources.clone(),
        values,
        ..NewPage::titled(title, &language)
    })
}

/// A licence that the hub publishes under.
fn license(text: &str, config: &Config) -> Result<String, Failure> {
    let license = License::parse(text).map_err(|error| {
        Failure::new(
            error.message,
            "Write an SPDX identifier such as CC-BY-SA-4.0.",
        )
    })?;
    let allowed = &config.licensing.allowed;
    if allowed.is_empty() || license.is_met_by(|id| allowed.iter().any(|known| known == id)) {
        return Ok(license.as_str().to_owned());
    }
    Err(Failure::new(
        format!("this hub does not publish under `{}`", license.as_str()),
        format!("Choose one of {}.", allowed.join(", ")),
    ))
}

/// Asks for the title first, again as long as somebody would rather give another one than write a
/// second page of that name.
fn ask_title<R: BufRead, W: Write>(
    page: &mut NewPage,
    args: &Contents,
    hub: &Hub,
    location: &Location,
    questions: &mut Questions<R, W>,
) {
    loop {
        while page.title.is_empty() {
            let Some(title) = questions.ask("Title", "") else {
                return;
            };
            page.title = NewPage::titled(&title, "").title;
        }
        let is_there = path(args, hub, page)
            .ok()
            .filter(|path| location.root.join(path).exists());
        match (existing(hub, page), is_there) {
            // In another language it is another file.
            (_, Some(path)) if hub.config.languages.len() == 1 => {
                questions.say(&format!("`{path}` is there already."));
            }
            (Some(told), _) => {
                questions.say(&format!("{}{}", told[..1].to_uppercase(), &told[1..]));
                if questions.agrees("Write a new page all the same?") {
                    return;
                }
            }
            (None, _) => return,
        }
        page.title.clear();
    }
}

/// Asks for what every page has, where it is not given.
fn ask_first<R: BufRead, W: Write>(
    page: &mut NewPage,
    args: &Contents,
    hub: &Hub,
    calls: &[String],
    questions: &mut Questions<R, W>,
) {
    if args.language.is_none() && hub.config.languages.len() > 1 {
        let answer = questions.ask_until("Language", &hub.config.languages.join(" | "), |text| {
            language(text, &hub.config)
        });
        page.language = answer.unwrap_or_default();
    }
    if page.summary.is_empty() {
        page.summary = questions
            .ask("Summary", "one or two sentences; Enter leaves it for later")
            .unwrap_or_default();
    }
    if page.categories.is_empty() {
        let language = if page.language.is_empty() {
            &hub.config.language
        } else {
            &page.language
        };
        let mut known: Vec<_> = hub
            .categories
            .iter()
            .filter(|category| category.language == *language && !category.pages.is_empty())
            .collect();
        known.sort_by_key(|category| std::cmp::Reverse(category.pages.len()));
        let names: Vec<&str> = known
            .iter()
            .take(8)
            .map(|category| category.title.as_str())
            .collect();
        let remark = if names.is_empty() {
            "with commas between them".to_owned()
        } else {
            format!("with commas between them, such as {}", names.join(", "))
        };
        page.categories = questions
            .ask("Categories", &remark)
            .map(|answer| parts(&answer))
            .unwrap_or_default();
    }
    if page.call.is_none()
        && hub.config.submissions.intake == Intake::CallsOnly
        && !calls.is_empty()
    {
        page.call = questions.ask("Open call that it answers", &calls.join(" | "));
    }
}

/// Asks for what the hub's own rules want besides. What they refuse is asked again.
pub(super) fn ask_rest<R: BufRead, W: Write>(
    page: &mut NewPage,
    hub: &Hub,
    path: &str,
    blanks: Blanks,
    questions: &mut Questions<R, W>,
) {
    let written = page.write(hub, path, blanks);
    for Blank { key, remark } in written.placeholders.into_iter().chain(written.lacking) {
        while let Some(answer) = questions.ask(&key, &remark) {
            let mut tried = page.clone();
            match key.as_str() {
                "summary" => tried.summary = answer,
                "categories" => tried.categories = parts(&answer),
                "sources" => tried.sources = vec![answer],
                "call" => tried.call = Some(answer),
                "license" => match license(&answer, &hub.config) {
                    Ok(license) => tried.license = Some(license),
                    Err(failure) => {
                        questions.say(&failure.in_one_line());
                        continue;
                    }
                },
                _ => {
                    tried.values.insert(key.clone(), answer);
                }
            }
            let text = tried.write(hub, path, blanks).text;
            match NewPage::mistakes(hub, path, &text).first() {
                Some(mistake) => questions.say(&format!("{}. {}", mistake.message, mistake.help)),
                None => {
                    *page = tried;
                    break;
                }
            }
        }
    }
}

fn parts(answer: &str) -> Vec<String> {
    answer
        .split(',')
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Where the file goes.
fn path(args: &Contents, hub: &Hub, page: &NewPage) -> Result<String, Failure> {
    let Some(path) = &args.path else {
        return Ok(page.path(hub));
    };
    let root = &hub.sources.content_root;
    let is_page = |path: &SourcePath| {
        is_markdown(path)
            && path.below(root).is_some()
            && Rules::new(root, &hub.config).class(path) == Class::Text
    };
    match SourcePath::new(path.trim_start_matches("./")).filter(is_page) {
        Some(path) => Ok(path.to_string()),
        None => Err(Failure::new(
            format!("`{path}` is not where a page of this hub can be"),
            format!(
                "Write the path of a Markdown file, such as `{}`.",
                page.path(hub)
            ),
        )),
    }
}

/// What to say of a page that has this title, or nearly.
fn existing(hub: &Hub, page: &NewPage) -> Option<String> {
    let about = |id: PageId| format!("`{}` (“{}”)", hub.page(id).source.path, hub.page(id).title);
    match hub.look_up(&page.title) {
        Ok(id) if page.language.is_empty() || hub.page(id).language == page.language => {
            Some(format!(
                "there is a page of this name already: {}. Perhaps that is the one to edit.",
                about(id)
            ))
        }
        Err(NotOne::Several(pages)) => {
            let pages: Vec<String> = pages.into_iter().take(5).map(about).collect();
            Some(format!(
                "there are pages of this name already: {}. Perhaps one of them is the one to edit.",
                pages.join(", ")
            ))
        }
        Err(NotOne::None(Some(id))) => Some(format!(
            "there is a page of nearly this name: {}. Perhaps that is the one to edit.",
            about(id)
        )),
        _ => None,
    }
}

/// Says of a category that the hub does not have which one may be meant.
fn tell_categories(hub: &Hub, page: &NewPage) {
    let known: Vec<(String, &str)> = hub
        .categories
        .iter()
        .map(|category| (category.title.to_lowercase(), category.title.as_str()))
        .collect();
    let names: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
    for category in &page.categories {
        let name = category.to_lowercase();
        if names.contains(&name.as_str()) {
            continue;
        }
        if let Some(near) =
            nearest(&name, &names).and_then(|near| known.iter().find(|(name, _)| name == near))
        {
            anstream::eprintln!(
                "note: there is no category “{}” yet; did you mean “{}”?",
                printable(category),
                printable(near.1)
            );
        }
    }
}

/// A language tag as it was typed.
pub(super) fn tag(text: &str) -> Result<String, Failure> {
    language_tag(text).ok_or_else(|| {
        Failure::new(
            format!("`{text}` is not a language tag"),
            "Write a tag such as `en`, `pt-BR` or `zh-Hant`.",
        )
    })
}

/// A language of the hub.
pub(super) fn language(text: &str, config: &Config) -> Result<String, Failure> {
    let known = &config.languages;
    let tag = tag(text).unwrap_or_else(|_| text.to_lowercase());
    if known.contains(&tag) {
        return Ok(tag);
    }
    // `pt` where the hub has `pt-BR`, `fra` where it has `fr`.
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let kin: Vec<String> = known
        .iter()
        .filter(|other| first(other) == first(&tag) || first(&tag).starts_with(&first(other)))
        .map(|other| format!("`{other}`"))
        .collect();
    let names: Vec<&str> = known.iter().map(String::as_str).collect();
    let meant = if kin.is_empty() {
        nearest(&tag, &names).map(|near| format!("`{near}`"))
    } else {
        Some(kin.join(" or "))
    };
    let all = known.join(", ");
    let hint = match meant {
        Some(meant) => format!(
            "Did you mean {meant}? The hub has {all}; another one is added to `languages` in hub.yaml."
        ),
        None => {
            format!("Write one of {all}, or add it first: `languages: [{all}, {tag}]` in hub.yaml.")
        }
    };
    Err(Failure::new(
        format!("`{text}` is no language of this hub"),
        hint,
    ))
}

/// Refuses a language that the hub does not list, where it lists its languages: the page would be
/// nobody's translation.
fn refuse_language(hub: &Hub, page: &NewPage) -> Result<(), Failure> {
    if hub.config.languages_named && !page.language.is_empty() {
        language(&page.language, &hub.config)?;
    }
    Ok(())
}

/// Refuses to write what the hub's check would not let through.
pub(super) fn refuse(hub: &Hub, path: &str, written: &Written) -> Result<(), Failure> {
    if let Some(mistake) = NewPage::mistakes(hub, path, &written.text).first() {
        return Err(Failure::new(mistake.message.clone(), mistake.help.clone()));
    }
    let Some(first) = written.lacking.first() else {
        return Ok(());
    };
    let names: Vec<String> = written
        .lacking
        .iter()
        .map(|blank| format!("`{}`", blank.key))
        .collect();
    let like = if first.remark.is_empty() {
        String::new()
    } else {
        format!(" ({})", first.remark)
    };
    Err(Failure::new(
        format!(
            "this hub asks every page for {}, which nobody but its author can say",
            names.join(", ")
        ),
        format!("Give it: `--set {}=VALUE`{like}.", first.key),
    ))
}

/// The names of the calls in the folder.
fn open_calls(location: &Location) -> Vec<String> {
    let entries = std::fs::read_dir(location.root.join("calls"))
        .into_iter()
        .flatten()
        .flatten();
    let paths = entries
        .filter_map(|entry| SourcePath::new(entry.file_name().to_str()?))
        .filter(is_markdown);
    let mut calls: Vec<String> = paths
        .map(|path| slug(path.stem()))
        .filter(|name| !matches!(name.as_str(), "" | "index" | "readme"))
        .collect();
    calls.sort();
    calls
}

/// Says so when the hub may not take the page.
fn tell_intake(hub: &Hub, page: &NewPage, calls: &[String]) {
    let told = match hub.config.submissions.intake {
        Intake::Open => return,
        Intake::CallsOnly if page.call.as_ref().is_some_and(|call| calls.contains(&slug(call))) => return,
        Intake::CallsOnly if calls.is_empty() => {
            "new pages answer an open call in this hub, and none is open; propose the page in an issue".to_owned()
        }
        Intake::CallsOnly => format!("new pages answer an open call in this hub: give `--call` and one of {}", calls.join(", ")),
        Intake::Members => "this hub takes contributions of its members, those with a profile in `contributors/`".to_owned(),
        Intake::Paused => "this hub takes no contributions for now, but those of its members".to_owned(),
    };
    anstream::eprintln!("note: {}", printable(&told));
}

/// Says what was written and what comes next.
fn report(hub: &Hub, location: &Location, page: &NewPage, path: &str, written: &Written) {
    anstream::println!("wrote {}: “{}”", printable(path), printable(&page.title));
    if !written.placeholders.is_empty() {
        let keys: Vec<&str> = written
            .placeholders
            .iter()
            .map(|blank| blank.key.as_str())
            .collect();
        anstream::println!("replace the placeholders: {}", printable(&keys.join(", ")));
    }
    let rules = &hub.config.licensing;
    if rules.attestation.require && !rules.attestation.accept.contains(&Proof::SignOff) {
        let statement = rules
            .attestation
            .statement
            .as_ref()
            .map_or("DCO-1.1", |(name, _)| name);
        let told = if rules.attestation.accept.contains(&Proof::Page) {
            format!(
                "certify that you may give it: `attestation: {{ statement: {statement}, by: YOUR-PROFILE }}` in its front matter"
            )
        } else {
            format!(
                "certify that you may give it: a dated entry of {statement} under `attestations` in your profile"
            )
        };
        anstream::println!("{}", printable(&told));
    }
    let message = format!("Add {}", page.title);
    next_steps(hub, location, path, &branch_name(&page.title), &message);
}

/// Says how a file that was written becomes a contribution.
pub(super) fn next_steps(hub: &Hub, location: &Location, path: &str, branch: &str, message: &str) {
    anstream::println!("next: write the text below the second `---`, then");
    if location.git_dir.is_none() {
        anstream::println!("  commonweal check");
        return;
    }
    let own = hub.config.repository.as_ref();
    let base = base(location, own.map(|repository| repository.branch.as_str()));
    for line in [
        format!("git switch --create {branch}"),
        format!("git add {}", shell_word(path)),
        format!("git commit --signoff --message {}", shell_word(message)),
        format!("commonweal check --base {}", shell_word(&base)),
        format!("git push --set-upstream origin {branch}"),
    ] {
        anstream::println!("  {}", printable(&line));
    }
}

/// The branch that a new one starts from.
fn base(location: &Location, named: Option<&str>) -> String {
    const USUAL: &str = "main";
    let Ok(Some(repo)) = location.repo() else {
        return named.unwrap_or(USUAL).to_owned();
    };
    let base = repo.base(named).map(|base| base.revision);
    base.or_else(|| repo.own_branch())
        .unwrap_or_else(|| USUAL.to_owned())
}

/// The name of a branch for a page, which every shell and forge takes.
pub(super) fn branch_name(title: &str) -> String {
    // An accent is a sign of its own then, and only it is left out.
    let plain = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd()
        .normalize(&slug(title))
        .into_owned();
    let name: String = plain
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .take(50)
        .collect();
    let name = name.trim_matches('-');
    if name.is_empty() {
        "new-page".to_owned()
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::Log;
    use crate::hub::Drafts;
    use crate::sources::{Source, Sources};

    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        args: Contents,
    }

    #[test]
    fn a_branch_has_the_letters_of_the_title() {
        assert_eq!(
            ["Araignées", "しお", "C++ tips"].map(branch_name),
            ["araignees", "new-page", "c-tips"]
        );
    }

    #[test]
    fn what_is_missing_is_asked_for_and_what_the_hub_refuses_is_asked_again() {
        let rules = "languages: [en, fr]\nlicensing: { allowed: [CC0-1.0, CC-BY-4.0] }\nfront-matter: { required: [categories], fields: { depth: { type: integer, max: 9, required: true } } }\n";
        let (config, _) = Config::read(&Source::new(
            SourcePath::new("hub.yaml").unwrap(),
            rules.into(),
        ));
        let hub = Hub::new(
            config,
            Sources::from_texts("content", [("content/a.md", "# A")]),
            Log::default(),
            Drafts::Hidden,
        );
        let args = <Line as clap::Parser>::parse_from(["page"]).args;
        let answers = "fra\nfr\n\nOiseaux, Vagues\nMIT\ncc0\ndeep\n12\n7\n";
        let mut asked = Vec::new();
        let mut questions = Questions::new(answers.as_bytes(), &mut asked);
        let mut page = given(&args, &hub.config).unwrap_or_default();
        page.title = NewPage::titled("\u{1b}[2JMarées", "").title;
        ask_first(&mut page, &args, &hub, &[], &mut questions);
        let blanks = Blanks::Filled {
            today: "2026-11-22".parse().unwrap(),
        };
        let path = page.path(&hub);
        ask_rest(&mut page, &hub, &path, blanks, &mut questions);
        assert_eq!(
            (path.as_str(), page.write(&hub, &path, blanks).text.as_str()),
            (
                "content/fr/2jmarées.md",
                "---\ntitle: \"[2JMarées\"\nsummary:\ncategories: [Oiseaux, Vagues]\nlicense: CC0-1.0\ndepth: 7\n---\n\n"
            )
        );
        let asked = String::from_utf8(asked).unwrap();
        assert_eq!(
            asked,
            "Language (en | fr): `fra` is no language of this hub. Did you mean `fr`? The hub has en, fr; another one is added to `languages` in hub.yaml.\n\
             Language (en | fr): Summary (one or two sentences; Enter leaves it for later): Categories (with commas between them): \
             license (CC0-1.0 | CC-BY-4.0): this hub does not publish under `MIT`. Choose one of CC0-1.0, CC-BY-4.0.\n\
             license (CC0-1.0 | CC-BY-4.0): depth (≤ 9): `depth` should be a whole number, but it is `deep`. Write a whole number.\n\
             depth (≤ 9): `depth` should be at most 9, but it is 12. Write a value that is at most 9.\n\
             depth (≤ 9): "
        );
    }
}
