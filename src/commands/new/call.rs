//! `commonweal new call`: a call with the keys that its kind wants.

use std::io::{BufRead, IsTerminal, Write};
use std::sync::Arc;

use super::questions::Questions;
use crate::calls::CallFile;
use crate::calls::draft::{Draft, criterion};
use crate::calls::kind::CallKind;
use crate::calls::moment::now;
use crate::calls::place::is_id;
use crate::commands::files::{commit_command, create};
use crate::commands::me::Me;
use crate::commands::{Failure, HubArgs, Outcome, printable};
use crate::diagnostic::Diagnostic;
use crate::fields::Words;
use crate::paths::{SourcePath, slug};
use crate::pipeline::{self, Opened};
use crate::rules::call_without_brief;
use crate::sources::Source;

/// Write the file of a new call, with the keys that its kind wants
///
/// On a terminal it asks for what is missing. It says what people will ask for and the call lacks,
/// and never overwrites a file.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The name of the call in addresses and records, such as `clock-2026` [default: made from its
    /// title]
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// What is asked for
    #[arg(long, value_name = "KIND", default_value = "challenge", value_parser = clap::builder::PossibleValuesParser::new(CallKind::words()))]
    kind: String,
    /// What it is called
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The one question that entries answer
    #[arg(long, value_name = "TEXT")]
    question: Option<String>,
    /// When entries are taken: a day, or a time
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    opens: Option<String>,
    /// Until when
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    closes: Option<String>,
    /// When ballots are taken
    #[arg(long, value_name = "MOMENT", value_parser = moment, requires = "vote_closes")]
    vote_opens: Option<String>,
    /// Until when
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    vote_closes: Option<String>,
    /// By when the decision is promised
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    decide_by: Option<String>,
    /// Who owns an entry, in plain words
    #[arg(long, value_name = "TEXT")]
    rights: Option<String>,
    /// What judges score, in words, perhaps with its weight, such as "Tells the tide right=3"; its
    /// name in reviews is made from the words. May be given several times
    #[arg(long = "criterion", value_name = "WORDS[=WEIGHT]", value_parser = scored)]
    criteria: Vec<(String, u32)>,
    /// Which pages a drive is about: titles, paths with `*` and `**`, or `Category:NAME`; may be
    /// given several times
    #[arg(long = "target", value_name = "PAGES")]
    targets: Vec<String>,
    /// Into which language a drive wants pages translated
    #[arg(long, value_name = "TAG")]
    to: Option<String>,
    /// How many pages a drive wants
    #[arg(long, value_name = "NUMBER")]
    count: Option<u32>,
    /// Ask nothing, even on a terminal
    #[arg(long)]
    no_input: bool,
    /// Print the file and write nothing
    #[arg(long)]
    stdout: bool,
    #[command(flatten)]
    hub: HubArgs,
}

fn moment(text: &str) -> Result<String, String> {
    let is_one = now(text).is_some();
    is_one.then(|| text.to_owned()).ok_or_else(|| {
        "write a day such as 2026-06-14, or a time such as `2026-06-14 18:00`".into()
    })
}

fn scored(text: &str) -> Result<(String, u32), String> {
    criterion(text)
        .ok_or_else(|| "write a name, or a name with its weight such as accuracy=3".into())
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open_files(&args.hub.request())?;
    let mut draft = given(args);
    let is_asking =
        !args.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if is_asking {
        let mut questions = Questions::new(std::io::stdin().lock(), std::io::stderr());
        ask_name(&mut draft, args.id.as_deref(), &opened, &mut questions);
        ask(&mut draft, &mut questions);
    }
    draft.people = runs(args, &opened);
    let id = id(args, &draft)?;
    if draft.title.is_empty() {
        draft.title = title_of(&id);
    }
    let path = format!("calls/{id}.md");
    let text = draft.write();
    let mut found = findings(&id, &path, &text);
    // What is to be written next is said below.
    found.retain(|found| found.rule.name != call_without_brief::RULE.name);
    if args.stdout {
        anstream::print!("{}", printable(&text));
    } else {
        let taken = "Edit that file, or give the call another name.";
        create(&opened.location, &path, &text, taken)?;
        anstream::println!("wrote {}: “{}”", printable(&path), printable(&draft.title));
    }
    for found in &found {
        anstream::eprintln!("warning: {}", printable(&found.message));
        anstream::eprintln!("  help: {}", printable(&found.help));
    }
    if !args.stdout {
        anstream::println!(
            "next: open it, take the `#` from the lines that you want, and write the brief below the second `---`"
        );
        if draft.opens.is_empty() {
            anstream::println!(
                "without `opens:` it is open, and its terms are fixed, as soon as it is on the branch: commit it only when it is finished"
            );
        }
        anstream::println!("then");
        let message = format!("Call: {}", draft.title);
        anstream::println!("  {}", printable(&commit_command(&[&path], &message)));
    }
    Ok(Outcome::Clean)
}

/// The call as the command line has it.
fn given(args: &Args) -> Draft {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let kind = CallKind::WORDS.iter().find(|(word, _)| *word == args.kind);
    Draft {
        title: text(&args.title),
        kind: kind.map(|(_, kind)| *kind).unwrap_or_default(),
        question: text(&args.question),
        opens: text(&args.opens),
        closes: text(&args.closes),
        vote: [text(&args.vote_opens), text(&args.vote_closes)],
        decide_by: text(&args.decide_by),
        rights: text(&args.rights),
        criteria: args.criteria.clone(),
        pages: args.targets.clone(),
        to: text(&args.to),
        count: args.count,
        people: Vec::new(),
    }
}

/// Asks first for what names the call, until it is a name that no other one has: whoever has
/// answered ten questions does not want to be sent away.
fn ask_name<R: BufRead, W: Write>(
    draft: &mut Draft,
    given: Option<&str>,
    opened: &Opened,
    questions: &mut Questions<R, W>,
) {
    if !draft.title.is_empty() || given.is_some() {
        return;
    }
    let read = |answer: &str| {
        let name = named(answer, &slug(answer))?;
        if opened
            .location
            .root
            .join(format!("calls/{name}.md"))
            .exists()
        {
            return Err(Failure::new(
                format!("`calls/{name}.md` is there already"),
                "Give the call another title.",
            ));
        }
        Ok(answer.to_owned())
    };
    draft.title = questions.need("Title", "", read).unwrap_or_default();
}

/// Asks for what is not given.
fn ask<R: BufRead, W: Write>(draft: &mut Draft, questions: &mut Questions<R, W>) {
    let later = "Enter leaves it for later";
    let mut text = |value: &mut String, question: &str, remark: &str| {
        if value.is_empty() {
            *value = questions.ask(question, remark).unwrap_or_default();
        }
    };
    text(&mut draft.title, "Title", "");
    if draft.kind.is_drive() {
        if draft.kind.wants_language() {
            text(&mut draft.to, "Into which language", "such as fr");
        }
        if draft.pages.is_empty() {
            let remark =
                "with commas: titles, Category:NAME, content/animals/**; Enter: all articles";
            let answer = questions.ask("Which pages", remark).unwrap_or_default();
            let pages = answer.split(',').map(|page| page.trim().to_owned());
            draft.pages = pages.filter(|page| !page.is_empty()).collect();
        }
        return;
    }
    if draft.kind == CallKind::Tasks {
        return;
    }
    text(
        &mut draft.question,
        "The one question that entries answer",
        later,
    );
    date(
        &mut draft.opens,
        "Entries from",
        "a day; Enter: when the file is merged",
        questions,
    );
    date(
        &mut draft.closes,
        "Entries until",
        "a day, or 2026-06-14 18:00; Enter: no end",
        questions,
    );
    date(
        &mut draft.vote[0],
        "Votes from",
        "a day; Enter: no vote",
        questions,
    );
    if !draft.vote[0].is_empty() {
        date(&mut draft.vote[1], "Votes until", "a day", questions);
    }
    date(
        &mut draft.decide_by,
        "Decision by",
        "a day; a promise",
        questions,
    );
    if draft.kind == CallKind::Contest && draft.rights.is_empty() {
        let remark = "such as: You keep your copyright; chosen or not, your entry stays under CC BY-SA 4.0, with your name.";
        draft.rights = questions
            .ask("Who owns an entry", remark)
            .unwrap_or_default();
    }
    if draft.criteria.is_empty() {
        let remark = "with commas, perhaps with weights: accuracy=3, delight; Enter: no judges";
        let answer = questions
            .ask("What judges score", remark)
            .unwrap_or_default();
        draft.criteria = answer.split(',').filter_map(criterion).collect();
    }
}

/// Asks for a moment, again when it is none.
fn date<R: BufRead, W: Write>(
    value: &mut String,
    question: &str,
    remark: &str,
    questions: &mut Questions<R, W>,
) {
    if value.is_empty() {
        let read = |answer: &str| {
            moment(answer).map_err(|help| {
                Failure::new(format!("`{answer}` is no moment"), format!("{help}."))
            })
        };
        *value = questions
            .ask_until(question, remark, read)
            .unwrap_or_default();
    }
}

/// Who runs it: whoever writes it, where the hub knows them.
fn runs(args: &Args, opened: &Opened) -> Vec<String> {
    let me = Me::of(&opened.location).ok();
    // Files alone do not tell who has which address.
    let whole = me.and_then(|me| Some((me, pipeline::open(&args.hub.request()).ok()?)));
    let key = whole.and_then(|(me, whole)| Some(me.in_hub(&whole.hub).ok()?.1));
    key.into_iter().collect()
}

/// The name of the call.
fn id(args: &Args, draft: &Draft) -> Result<String, Failure> {
    let (wanted, name) = match &args.id {
        Some(id) => (id.as_str(), id.clone()),
        None => (draft.title.as_str(), slug(&draft.title)),
    };
    if wanted.is_empty() {
        return Err(Failure::new(
            "a new call needs a name or a title",
            "Give it: `commonweal new call clock-2026 --title 'A clock for the shore'`.",
        ));
    }
    named(wanted, &name)
}

/// The name of a call that is made from what somebody wants.
fn named(wanted: &str, name: &str) -> Result<String, Failure> {
    if is_id(name) {
        return Ok(name.to_owned());
    }
    Err(Failure::new(
        format!("`{wanted}` cannot name a call"),
        "Names have small letters, digits and dashes, such as `clock-2026`: they stand in addresses and in the paths of ballots.",
    ))
}

fn title_of(id: &str) -> String {
    let mut title = id.replace('-', " ");
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    title
}

/// What people will ask for and the call lacks.
fn findings(id: &str, path: &str, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(path) = SourcePath::new(path) {
        let source = Arc::new(Source::new(path, text.to_owned()));
        CallFile::read(id, &source, &mut found);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_asked_for() {
        let mut draft = Draft {
            kind: CallKind::Contest,
            ..Draft::default()
        };
        let answers = "A clock\nWhen does the tide turn?\nsoon\n2026-05-01\n2026-06-14\n\n2026-06-28\nYou keep it.\naccuracy=3, delight, =\n";
        let mut asked = Vec::new();
        ask(
            &mut draft,
            &mut Questions::new(answers.as_bytes(), &mut asked),
        );
        let expected = Draft {
            title: "A clock".into(),
            kind: CallKind::Contest,
            question: "When does the tide turn?".into(),
            opens: "2026-05-01".into(),
            closes: "2026-06-14".into(),
            decide_by: "2026-06-28".into(),
            rights: "You keep it.".into(),
            criteria: vec![("accuracy".into(), 3), ("delight".into(), 1)],
            ..Draft::default()
        };
        assert_eq!(draft, expected, "{}", String::from_utf8_lossy(&asked));
    }
}
