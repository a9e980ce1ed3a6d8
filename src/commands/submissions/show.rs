//! `commonweal submissions show`: one submission with its words, findings, credit and licences.

use crate::commands::{Failure, Outcome, printable};
use crate::fields::nearest;
use crate::history::diff;
use crate::hub::submissions::{Submission, Topic};
use crate::pipeline::Request;
use crate::pipeline::submissions::{self, Asked};
use crate::report::terminal::{self, Amount};
use crate::review::{Judged, comment};
use crate::submissions::{plain, table};

/// Show one submission: what it changes word by word, what the checks say, how people will be
/// credited
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Its number, or the name of its branch
    #[arg(value_name = "ID")]
    id: String,
    /// Print only the comment for its author, in Markdown
    #[arg(long)]
    comment: bool,
}

/// Most words of each page's changes that are shown.
const WORDS: usize = 2_000;

/// Runs it.
pub fn run(request: &Request, asked: &Asked, args: &Args) -> Result<Outcome, Failure> {
    let id = args.id.trim_start_matches(['#', '!']);
    let Some((entry, judged)) = submissions::one(request, asked, id)? else {
        return Err(unknown(id, request, asked));
    };
    let text = match args.comment {
        true if entry.comment.is_empty() => head(&entry),
        true => comment::text(&entry.comment),
        false => all_of(&entry, judged.as_ref()),
    };
    anstream::print!("{}", printable(&text));
    Ok(Outcome::Clean)
}

fn all_of(entry: &Submission, judged: Option<&Judged>) -> String {
    let mut out = head(entry);
    if !entry.pages.is_empty() {
        out.push_str("\nWords that are new stand in {+ +}, words that go in [- -].\n");
    }
    for page in &entry.pages {
        out.push_str(&format!("\n{} — {}\n", page.path, page.title));
        out.push_str(&words(
            page.before.as_deref().unwrap_or_default(),
            page.after.as_deref().unwrap_or_default(),
        ));
    }
    let Some(judged) = judged else {
        for finding in &entry.findings {
            out.push_str(&format!(
                "\n{}: {}\n  {}\n  help: {}\n",
                finding.severity.name(),
                finding.message,
                finding.why,
                finding.help
            ));
        }
        return out;
    };
    out.push('\n');
    out.push_str(&terminal::render(
        &judged.report(&[]),
        crate::commands::colors(),
        Amount::Readable,
    ));
    for section in &entry.comment {
        // The findings are shown as in a check, and what to do with them stands there.
        if matches!(
            section.topic,
            Topic::Published | Topic::Credit | Topic::Sources | Topic::SignOffs
        ) {
            plain::add(&section.markdown, &mut out);
        }
    }
    out
}

/// The failure when there is no such submission, with the one that was most likely meant.
pub(super) fn unknown(id: &str, request: &Request, asked: &Asked) -> Failure {
    let known = submissions::names(request, asked).unwrap_or_default();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let hint = match nearest(id, &known) {
        Some(meant) => format!("Did you mean `{meant}`? `commonweal submissions --state all` lists all of them."),
        None => "`commonweal submissions --state all` lists those that are here; `git fetch` gets others.".to_owned(),
    };
    Failure::new(
        format!("there is no submission `{id}` in this repository"),
        hint,
    )
}

fn head(entry: &Submission) -> String {
    let id = entry
        .number
        .map_or_else(|| entry.id.clone(), |number| format!("#{number}"));
    let mut out = format!("{id} {}\n", entry.title);
    let people: Vec<String> = entry
        .authors
        .iter()
        .map(|author| {
            let name = author
                .name
                .clone()
                .unwrap_or_else(|| "somebody who is not to be named".to_owned());
            if author.is_new {
                format!("{name} (new)")
            } else {
                name
            }
        })
        .collect();
    let mut line = |name: &str, value: String| {
        if !value.is_empty() {
            out.push_str(&format!("{name:<10}{value}\n"));
        }
    };
    line("state", table::verdict(entry));
    line("by", people.join(", "));
    line(
        "since",
        entry.opened.map(|time| time.date()).unwrap_or_default(),
    );
    line("ref", entry.reference.clone());
    line(
        "made from",
        entry.base.map(|base| base.short()).unwrap_or_default(),
    );
    line(
        "commits",
        if entry.commit_count > 0 {
            entry.commit_count.to_string()
        } else {
            String::new()
        },
    );
    for commit in entry.commits.iter().rev().take(20) {
        line("", format!("{} {}", commit.id.short(), commit.subject));
    }
    for file in &entry.files {
        let what = match (&file.change, &file.from) {
            (_, Some(from)) => format!("moved from {from}"),
            (change, None) => format!("{change:?}").to_lowercase(),
        };
        line("file", format!("{} ({what})", file.path));
    }
    line("conflicts", entry.conflicts.join(", "));
    line("collides", entry.conflicts_with.join(", "));
    if let Some((added, removed)) = entry.words {
        line("words", format!("+{added} −{removed}"));
    }
    out
}

/// The changed words in wdiff's marks.
fn words(before: &str, after: &str) -> String {
    let diff = diff::words(before, after, WORDS);
    let mut out = String::new();
    for hunk in &diff.hunks {
        for piece in &hunk.pieces {
            match piece.change {
                diff::Change::Kept => out.push_str(&piece.text),
                diff::Change::Added => out.push_str(&format!("{{+{}+}}", piece.text)),
                diff::Change::Removed => out.push_str(&format!("[-{}-]", piece.text)),
                diff::Change::Skipped => out.push_str(" … "),
            }
        }
        out.push('\n');
    }
    if diff.more > 0 {
        out.push_str(&format!("… and {} more words\n", diff.more));
    }
    out
}
