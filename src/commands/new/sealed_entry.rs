//! `commonweal new entry --sealed`: the envelope of a page that stays outside the hub until the call
//! has closed.

use std::path::Path;
use std::sync::Arc;

use super::{envelope, page};
use crate::calls::envelope::{Envelope, digest};
use crate::commands::files::{commit_command, create, replace, shell_word};
use crate::commands::me::Me;
use crate::commands::{Failure, Outcome, printable};
use crate::front_matter::{self, FrontMatter};
use crate::hub::NewPage;
use crate::hub::calls::Call;
use crate::hub::meta::CallRef;
use crate::paths::SourcePath;
use crate::pipeline::Opened;
use crate::sources::Source;
use crate::yaml;

/// Seals the page in a file; where there is none, writes one to begin with.
pub(super) fn run(
    contents: &page::Contents,
    opened: &Opened,
    call: &Call,
    file: &Path,
) -> Result<Outcome, Failure> {
    let id = &call.file.id;
    if call.file.dates.closes.is_none() {
        return Err(Failure::new(
            format!("`{id}` does not end, so nothing says when an envelope is opened"),
            "Leave out `--sealed`, and send the page itself.",
        ));
    }
    let (_, me) = Me::of(&opened.location)?.author_in(&opened.hub)?;
    envelope::refuse_inside(&opened.location, file)?;
    let read = match std::fs::read_to_string(file) {
        Ok(read) => read,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return begin(contents, opened, call, file);
        }
        Err(error) => {
            return Err(Failure::new(
                format!("cannot read `{}`: {error}", file.display()),
                "Name the Markdown file of your page.",
            ));
        }
    };
    let (text, matter) = completed(&read, id, &me, file)?;
    let of_page = Page::of(contents, &matter)?;
    let path = page::place(contents, &opened.hub, &of_page.title, &of_page.language)?;
    if let Some(mistake) = NewPage::mistakes(&opened.hub, &path, &text).first() {
        return Err(Failure::new(mistake.message.clone(), mistake.help.clone()));
    }
    if text != read {
        std::fs::write(file, &text).map_err(|error| {
            Failure::new(
                format!("cannot write `{}`: {error}", file.display()),
                "Check that you may write there.",
            )
        })?;
    }
    let sealed = of_page.envelope(id, &digest(text.as_bytes()));
    if contents.is_printed() {
        anstream::print!("{}", printable(&sealed));
        return Ok(Outcome::Clean);
    }
    put(opened, &path, &sealed)?;
    let kept = printable(&file.display().to_string());
    anstream::println!("wrote {}, the envelope of {kept}", printable(&path));
    let message = format!("Enter {id} in an envelope");
    anstream::println!("next:\n  {}", commit_command(&[&path], &message));
    anstream::println!(
        "keep {kept} as it is, and show it to nobody: only its very bytes open the envelope\nif you change it before the deadline, run this command again and commit the new envelope"
    );
    envelope::say(Some(file), &path);
    Ok(Outcome::Clean)
}

/// Writes a page to begin with, outside the hub.
fn begin(
    contents: &page::Contents,
    opened: &Opened,
    call: &Call,
    file: &Path,
) -> Result<Outcome, Failure> {
    let id = &call.file.id;
    let text = page::blank(contents, &opened.hub, call)?;
    envelope::write(&opened.location, file, &text)?;
    let kept = shell_word(&file.display().to_string());
    anstream::println!("wrote {}, which lies outside the hub", printable(&kept));
    anstream::println!("next: write your page there, then seal it:");
    anstream::println!(
        "  commonweal new entry {} --sealed {}",
        shell_word(id),
        printable(&kept)
    );
    Ok(Outcome::Clean)
}

/// Puts an envelope into the hub, in the place of an earlier one.
fn put(opened: &Opened, path: &str, sealed: &str) -> Result<(), Failure> {
    let before = std::fs::read_to_string(opened.location.root.join(path));
    let is_envelope = |text: String| {
        let tree = matter_of(path, &text).map(|matter| Envelope::of_tree(&matter.tree));
        matches!(tree, Some(Envelope::Closed(_)))
    };
    if before.is_ok_and(is_envelope) {
        return replace(&opened.location, path, sealed);
    }
    create(
        &opened.location,
        path,
        sealed,
        "Give the envelope another place with `--path`.",
    )
}

fn matter_of(path: &str, text: &str) -> Option<FrontMatter> {
    let source = Arc::new(Source::new(SourcePath::new(path)?, text.to_owned()));
    Some(front_matter::read(&source, &mut Vec::new()))
}

/// The page with all that opens an envelope: its call, a salt and who sealed it. What is there stays,
/// so that the same page gives the same envelope again.
fn completed(
    text: &str,
    id: &str,
    me: &str,
    file: &Path,
) -> Result<(String, FrontMatter), Failure> {
    let refused =
        |Refusal(what, help): Refusal| Failure::new(format!("`{}` {what}", file.display()), help);
    let matter = matter_of("page.md", text).filter(|matter| !matter.broken);
    let matter = matter.ok_or_else(|| refused(Refusal::unreadable()))?;
    refuse(text, &matter, id, me).map_err(refused)?;
    let lines = missing_lines(&matter, id, me)?;
    let text = with_lines(text, &matter, &lines);
    let text = text.ok_or_else(|| refused(Refusal::unreadable()))?;
    // What was written must be what is read, or nobody could open it.
    match matter_of("page.md", &text) {
        Some(matter) if matches!(Envelope::of_tree(&matter.tree), Envelope::Opened(by) if by == me) => {
            Ok((text, matter))
        }
        _ => Err(refused(Refusal::unreadable())),
    }
}

/// Why a file cannot be sealed, and what to do.
struct Refusal(&'static str, String);

impl Refusal {
    fn unreadable() -> Self {
        Self(
            "has front matter that cannot be read here",
            "Write it as YAML between two lines of `---`, at the top of the file.".to_owned(),
        )
    }
}

/// Refuses a page that cannot be sealed as it is.
fn refuse(text: &str, matter: &FrontMatter, id: &str, me: &str) -> Result<(), Refusal> {
    if matter.tree.get("sealed").is_some() {
        return Err(Refusal(
            "is an envelope",
            "Name the page that goes into it.".to_owned(),
        ));
    }
    let body = text.get(matter.body.clone()).unwrap_or_default();
    if body.trim().is_empty() {
        return Err(Refusal(
            "has no text yet",
            "Write your entry there first.".to_owned(),
        ));
    }
    if let Some(entry) = matter.tree.get("call")
        && CallRef::of_node(&entry.node).is_none_or(|of_page| !of_page.names(id))
    {
        return Err(Refusal(
            "answers another call",
            format!("Write `call: {id}` in its front matter."),
        ));
    }
    if value(matter, "salt").is_some() && !is_salted(matter) {
        return Err(Refusal(
            "has a `salt` of less than 32 hexadecimal digits",
            "Take the line out; the command writes one.".to_owned(),
        ));
    }
    if value(matter, "by").is_some_and(|by| by != me) {
        return Err(Refusal(
            "says `by` somebody else",
            format!("Write `by: {}`, as this hub calls you.", yaml::scalar(me)),
        ));
    }
    Ok(())
}

/// The text of a key of front matter.
fn value(matter: &FrontMatter, key: &str) -> Option<String> {
    matter.tree.get(key).and_then(|entry| entry.node.text())
}

fn is_salted(matter: &FrontMatter) -> bool {
    matches!(Envelope::of_tree(&matter.tree), Envelope::Opened(_))
}

/// The lines that front matter lacks to open an envelope.
fn missing_lines(matter: &FrontMatter, id: &str, me: &str) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    if matter.tree.get("call").is_none() {
        lines.push(format!("call: {}", yaml::scalar(id)));
    }
    if !is_salted(matter) {
        lines.push(format!("salt: \"{}\"", envelope::salt()?));
    }
    if value(matter, "by").is_none() {
        lines.push(format!("by: {}", yaml::scalar(me)));
    }
    Ok(lines)
}

/// A page with further lines of front matter; `None` where it has some in another form than between
/// lines of `---`.
fn with_lines(text: &str, matter: &FrontMatter, lines: &[String]) -> Option<String> {
    if lines.is_empty() {
        return Some(text.to_owned());
    }
    let is_fenced = text.trim_start_matches('\u{feff}').starts_with("---");
    if is_fenced
        && !matter.tree.entries().is_empty()
        && let Some(end) = text.find('\n')
    {
        let (first, rest) = text.split_at(end + 1);
        let end = if first.ends_with("\r\n") {
            "\r\n"
        } else {
            "\n"
        };
        let lines: String = lines.iter().map(|line| format!("{line}{end}")).collect();
        return Some(format!("{first}{lines}{rest}"));
    }
    let has_none = matter.body.start == 0;
    has_none.then(|| format!("---\n{}\n---\n\n{text}", lines.join("\n")))
}

/// What an envelope says in public of the page in it.
struct Page {
    title: String,
    language: String,
    id: Option<String>,
    call: CallRef,
}

impl Page {
    fn of(contents: &page::Contents, matter: &FrontMatter) -> Result<Self, Failure> {
        let value = |key: &str| value(matter, key);
        let title = value("title").or_else(|| contents.title().map(str::to_owned));
        let call = matter.tree.get("call");
        Ok(Self {
            title: title.ok_or_else(|| {
                Failure::new(
                    "the envelope has no title, by which people know it",
                    "Write `title:` in the front matter of your page, or give it to this command.",
                )
            })?,
            language: value("lang")
                .or_else(|| value("language"))
                .unwrap_or_default(),
            id: value("id"),
            call: call
                .and_then(|entry| CallRef::of_node(&entry.node))
                .unwrap_or_default(),
        })
    }

    fn envelope(&self, id: &str, digest: &str) -> String {
        let mut out = format!("---\ntitle: {}\n", yaml::scalar(&self.title));
        let mut of_call = vec![format!("id: {}", yaml::scalar(id))];
        if !self.call.team.is_empty() {
            let team: Vec<String> = self.call.team.iter().map(|who| yaml::scalar(who)).collect();
            of_call.push(format!("team: [{}]", team.join(", ")));
        }
        if let Some(entry) = &self.call.entry {
            of_call.push(format!("entry: {}", yaml::scalar(entry)));
        }
        match of_call.as_slice() {
            [_] => out.push_str(&format!("call: {}\n", yaml::scalar(id))),
            all => out.push_str(&format!("call: {{ {} }}\n", all.join(", "))),
        }
        if let Some(id) = &self.id {
            out.push_str(&format!("id: {}\n", yaml::scalar(id)));
        }
        if !self.language.is_empty() {
            out.push_str(&format!("lang: {}\n", yaml::scalar(&self.language)));
        }
        out.push_str(&format!("sealed: {digest}\n---\n"));
        out
    }
}
