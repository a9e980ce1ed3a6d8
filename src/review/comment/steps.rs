//! What is left to do, for somebody who only has a browser; commands are folded away.

use std::fmt::Write;

use super::super::Judged;
use crate::check::change::Change;
use crate::check::quoted;
use crate::check::rules::{closed_intake, merge_conflict, missing_sign_off};
use crate::diagnostic::Rule;
use crate::forge::Forge;
use crate::hub::attestation::{NotNeeded, Standing, name_of};
use crate::load::classify::GUIDES;
use crate::paths::SourcePath;
use crate::privacy::markdown::{cell, code};
use crate::report::{Finding, Report};

/// Most findings that are explained.
const FINDINGS: usize = 15;

/// Most commits whose line for a sign-off is written out.
const LINES: usize = 10;

/// Whether a list is folded away.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    Open,
    Closed,
}

/// What is left to do.
struct Left {
    /// Findings that are fixed in files.
    files: usize,
    is_unsigned: bool,
    has_conflict: bool,
}

impl Left {
    /// What findings ask for; `None` for nothing but what nobody can fix, as whom the hub does not
    /// take contributions of now.
    fn of(must: &[&Finding]) -> Option<Self> {
        let has = |rule: &Rule| must.iter().any(|finding| finding.diagnostic.is(rule));
        let is_file = |finding: &&&Finding| {
            let diagnostic = finding.diagnostic;
            !diagnostic.is(&missing_sign_off::RULE) && !diagnostic.is(&merge_conflict::RULE)
        };
        let is_closed = |finding: &&Finding| finding.diagnostic.is(&closed_intake::RULE);
        (!must.iter().all(is_closed)).then(|| Self {
            files: must.iter().filter(is_file).count(),
            is_unsigned: has(&missing_sign_off::RULE),
            has_conflict: has(&merge_conflict::RULE),
        })
    }
}

pub(super) fn findings(review: &Change, found: &[&Finding], fold: Fold, out: &mut String) {
    if found.is_empty() {
        return;
    }
    match fold {
        Fold::Open => {
            let _ = writeln!(out, "#### Must fix ({})\n", found.len());
        }
        Fold::Closed => {
            let _ = writeln!(
                out,
                "<details><summary>Could be better ({})</summary>\n",
                found.len()
            );
        }
    }
    let mut found = found.to_vec();
    found.sort_by_key(|finding| finding.diagnostic.severity);
    for finding in found.iter().take(FINDINGS) {
        let diagnostic = finding.diagnostic;
        let _ = writeln!(
            out,
            "- **{}** in {}",
            cell(&diagnostic.message),
            place(review, finding)
        );
        let texts = [&diagnostic.why, &diagnostic.help]
            .map(|text| cell(text))
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>();
        let _ = writeln!(out, "  {}", texts.join("<br>**Next:** "));
    }
    if let Some(left) = found.len().checked_sub(FINDINGS).filter(|left| *left > 0) {
        let _ = writeln!(
            out,
            "- and {left} more: the log of the check names all of them"
        );
    }
    if fold == Fold::Closed {
        out.push_str("\n</details>\n");
    }
    out.push('\n');
}

/// Where a finding is, with a link to the line in the change where the forge's addresses are known.
fn place(review: &Change, finding: &Finding) -> String {
    let path = &finding.diagnostic.place.path;
    let line = finding.span.map(|(start, _)| start.line);
    let shown = code(&format!(
        "{path}{}",
        line.map(|line| format!(":{line}")).unwrap_or_default()
    ));
    let is_there = review
        .diff
        .files
        .iter()
        .any(|file| file.path == *path && file.blob.is_some());
    let tip = review
        .commits
        .first()
        .map(|commit| review.hub.history.commit(*commit).id.to_string());
    let repository = review.hub.config.repository.as_ref();
    let url = SourcePath::new(path)
        .filter(|_| is_there)
        .and_then(|path| repository?.line_url(&tip?, &path, line));
    match url {
        Some(url) => format!("[{shown}]({url})"),
        None => shown,
    }
}

pub(super) fn next(review: &Change, report: &Report, must: &[&Finding], out: &mut String) {
    out.push_str("#### Next step\n\n");
    if must.is_empty() {
        let listed = if report.findings.is_empty() {
            ""
        } else {
            " What could be better is your choice."
        };
        let _ = writeln!(
            out,
            "Nothing to fix. A maintainer will review it next.{listed} New commits on this branch are checked again automatically.\n"
        );
        return;
    }
    // Whom the hub does not take contributions of now is not told to fix them.
    if let Some(closed) = must
        .iter()
        .find(|finding| finding.diagnostic.is(&closed_intake::RULE))
    {
        let _ = writeln!(out, "{}\n", cell(&closed.diagnostic.help));
    }
    let Some(left) = Left::of(must) else {
        out.push_str(
            "If something here is wrong or unclear, say so below and a maintainer will help.\n\n",
        );
        return;
    };
    let forge = review
        .hub
        .config
        .repository
        .as_ref()
        .and_then(|repository| repository.forge);
    out.push_str("You can do all of this in the browser:\n\n");
    if left.files > 0 {
        let _ = writeln!(
            out,
            "- **Edit the files** that are named above: {}",
            edit_in_browser(forge)
        );
    }
    if left.has_conflict {
        let _ = writeln!(
            out,
            "- **Resolve the conflict**: {}",
            resolve_in_browser(forge)
        );
    }
    if left.is_unsigned {
        let lines = sign_off_lines(review);
        let when = if left.files > 0 {
            "the message of the commit that fixes the rest"
        } else {
            "the message of your next commit, such as one that improves a word"
        };
        let _ = writeln!(
            out,
            "- **Sign off** what you committed already, to confirm that you have the right to contribute it: write these lines into {when}, with your name and the address \
             that you commit with. Each author does that for their own commits.\n\n  ```text"
        );
        lines.iter().take(LINES).for_each(|line| {
            let _ = writeln!(out, "  {line}");
        });
        out.push_str("  \n  Signed-off-by: YOUR NAME <YOUR ADDRESS>\n  ```\n");
        if lines.len() > LINES {
            let _ = writeln!(
                out,
                "  and one such line for each of the other {} commits",
                lines.len() - LINES
            );
        }
    }
}

/// When the comment is written again, and whom to ask.
pub(super) fn updates(review: &Change, must: &[&Finding], out: &mut String) {
    if Left::of(must).is_none() {
        return;
    }
    let guide = guide(review)
        .map(|url| format!(" [How to contribute]({url}) explains the rest."))
        .unwrap_or_default();
    let _ = writeln!(
        out,
        "\nThis comment updates automatically when you push. If something here is wrong or unclear, say so below and a maintainer will help.{guide}\n"
    );
}

fn edit_in_browser(forge: Option<Forge>) -> &'static str {
    forge.map_or(
        "open the file on the branch of this pull request, press *Edit*, and commit.",
        |forge| forge.spec().requests.edit,
    )
}

fn resolve_in_browser(forge: Option<Forge>) -> &'static str {
    forge.and_then(|forge| forge.spec().requests.resolve).unwrap_or(
        "edit the file so that it says what both sides mean; where the forge cannot join it then, say so below and a maintainer will help.",
    )
}

/// The lines by which authors certify what they committed before.
fn sign_off_lines(review: &Change) -> Vec<String> {
    let hub = review.hub;
    let revisions = review
        .commits
        .iter()
        .rev()
        .filter_map(|commit| hub.attestations.revision(*commit));
    let lacking = revisions.filter(|revision| {
        matches!(
            &revision.standing,
            Standing::Missing(_) | Standing::NotNeeded(NotNeeded::BeforeSince)
        )
    });
    lacking
        .map(|revision| {
            let commit = hub.history.commit(revision.commit);
            format!(
                "I, {} <YOUR ADDRESS>, hereby add my Signed-off-by to this commit: {}",
                name_of(hub, commit.author),
                commit.id
            )
        })
        .collect()
}

/// What to do next, with commands.
pub(super) fn commands(judged: &Judged, report: &Report, must: &[&Finding], out: &mut String) {
    let Some(left) = Left::of(must) else {
        return;
    };
    let base = judged.base.name.as_str();
    // A branch's name is typed into a shell: anything unusual is left to the reader.
    let base = if base
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"/._-".contains(&b))
        && !base.starts_with('-')
    {
        base
    } else {
        "main"
    };
    let newest = merge_conflict::newest(base);
    let mut text = String::new();
    if left.has_conflict {
        let _ = writeln!(
            text,
            "git fetch origin\ngit merge {newest}          # keep what is right where git marks it\n"
        );
    }
    if left.files > 0 {
        if report
            .findings
            .iter()
            .any(|finding| finding.diagnostic.fix.is_some())
        {
            let _ = writeln!(
                text,
                "commonweal check --base {base} --fix    # makes the repairs that are safe"
            );
        }
        text.push_str(
            "git add --all                           # new files, too; git status lists them\n",
        );
        text.push_str("git commit --signoff --message 'Fix what the check found'\ngit push\n");
    }
    // Signing off rewrites every commit in the name of whoever does it, so it is for those whose
    // commits these all are.
    let review = judged.beside();
    let mut writers = review
        .commits
        .iter()
        .map(|commit| review.hub.history.commit(*commit).author);
    let first = writers.next();
    if left.is_unsigned && first.is_some() && writers.all(|author| Some(author) == first) {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(
            text,
            "# or sign off all commits at once\ngit fetch origin\ngit rebase --signoff {newest}\ngit push --force-with-lease"
        );
    }
    if !text.is_empty() {
        let _ = writeln!(
            out,
            "\n<details><summary>On the command line</summary>\n\n```sh\n{text}```\n\n</details>"
        );
    }
}

/// Where the hub's own guide is.
fn guide(review: &Change) -> Option<String> {
    let hub = review.hub;
    let names = GUIDES.into_iter().filter_map(SourcePath::new);
    let path = names.into_iter().find(|path| {
        hub.sources.texts.contains_key(path) || hub.sources.unpublished.contains(path)
    })?;
    let repository = hub.config.repository.as_ref()?;
    repository.line_url(&quoted(&repository.branch), &path, None)
}
