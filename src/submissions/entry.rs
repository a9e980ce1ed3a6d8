//! What is kept of a proposal once it is judged: plain values, safe to show.

use super::judge::Grounds;
use crate::check::change::{Change, PageEdit};
use crate::check::quoted;
use crate::check::rules::{similar_page, submission_size};
use crate::diagnostic::{Counts, Rule, Severity};
use crate::history::git::change::{DeltaKind, FileDelta};
use crate::history::git::onto::{Fit, Placed};
use crate::history::git::proposals::{Brought, Tip, Unread};
use crate::history::{self, LogCommit};
use crate::hub::people;
use crate::hub::submissions::{
    COMMITS, CommitLine, Credit, FILES, FINDINGS, FileChange, FileLine, FindingLine, PAGES,
    PageText, Similar, State, Submission, Verdict, Why,
};
use crate::privacy;
use crate::report::Report;
use crate::review::{self, Judged, credited};
use crate::rules::incomplete_history;

mod authors;

use authors::{AUTHORS, authors, authors_of};

/// Longest text of a page that is kept, in bytes.
const TEXT: usize = 256 << 10;

/// A proposal that was not read, or need not be.
pub fn bare(tip: &Tip, state: State) -> Submission {
    Submission {
        id: tip.id.clone(),
        number: tip.number,
        reference: tip.reference.clone(),
        head: tip.head,
        state,
        title: tip
            .number
            .map_or_else(|| tip.id.clone(), |number| format!("#{number}")),
        ..Submission::default()
    }
}

/// A proposal that the branch has.
pub fn merged(
    tip: &Tip,
    state: State,
    commit: Option<&LogCommit>,
    grounds: &Grounds,
) -> Submission {
    let mut entry = bare(tip, state);
    // A branch that was set back to somebody else's merge has nothing of its own.
    let is_own = |commit: &&LogCommit| {
        commit
            .message
            .pull_request
            .is_none_or(|number| tip.number == Some(number))
    };
    if let Some(commit) = commit.filter(is_own) {
        entry.title = title(&commit.message.subject, &entry.title);
        entry.authors = authors_of(std::slice::from_ref(commit), grounds);
    }
    entry
}

/// A proposal that cannot be read: what is wrong is its only finding.
pub fn unread(tip: &Tip, unread: Unread, base: &str) -> Submission {
    let base = quoted(base);
    let (message, help, verdict) = match unread {
        Unread::Missing => (
            "objects of this submission are missing from the repository".to_owned(),
            "Fetch them again; if they are gone at the forge, too, its author pushes the branch once more.".to_owned(),
            Verdict::CannotTell,
        ),
        Unread::Unrelated => (
            format!("this submission shares no history with `{base}`"),
            format!("Its author starts again from `{base}` and copies the files there."),
            Verdict::CannotTell,
        ),
        Unread::TooLong => (
            "this submission has more commits or files than are read".to_owned(),
            format!("Check it alone with `commonweal check --base {base} --rev {}`, or ask its author to split it.", quoted(&tip.reference)),
            Verdict::TooLarge,
        ),
    };
    let (state, rule) = if verdict == Verdict::TooLarge {
        (State::Open, &submission_size::RULE)
    } else {
        (State::Unknown(Why::Unread), &incomplete_history::RULE)
    };
    with_finding(bare(tip, state), verdict, rule, &message, &help)
}

/// What a proposal has more of than is judged beside others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excess {
    /// Files.
    Files,
    /// Text in them.
    Text,
    /// Text of the revisions that its commits make one after the other.
    Revisions,
    /// Pages of the hub that it can concern.
    Pages,
}

/// A proposal that would cost more than is spent on one beside others: what a stranger proposes
/// must not keep the hub from being published.
pub fn too_large(tip: &Tip, brought: &Brought, excess: Excess, grounds: &Grounds) -> Submission {
    let message = match excess {
        Excess::Files => format!(
            "this submission changes {} files, too many to check in this list",
            brought.files.len()
        ),
        Excess::Text => "this submission changes too much text to check in this list".to_owned(),
        Excess::Revisions => {
            "the commits of this submission rewrite too much text to check in this list".to_owned()
        }
        Excess::Pages => {
            "this submission concerns too many pages of the hub to be checked in this list"
                .to_owned()
        }
    };
    let help = format!(
        "Check it alone with `commonweal check --base {} --rev {}`, or ask its author to split it.",
        quoted(&grounds.base().name),
        quoted(&tip.reference)
    );
    with_finding(
        described(tip, State::Open, brought, grounds),
        Verdict::TooLarge,
        &submission_size::RULE,
        &message,
        &help,
    )
}

fn with_finding(
    mut entry: Submission,
    verdict: Verdict,
    rule: &Rule,
    message: &str,
    help: &str,
) -> Submission {
    entry.verdict = Some(verdict);
    entry.counts = Counts {
        error: 1,
        ..Counts::default()
    };
    entry.findings.push(FindingLine {
        rule: rule.name.to_owned(),
        severity: Severity::Error,
        path: entry.reference.clone(),
        line: None,
        message: message.to_owned(),
        why: "It cannot be said what merging it would do to the hub.".to_owned(),
        help: help.to_owned(),
    });
    entry
}

/// A proposal with its commits and files.
pub fn described(tip: &Tip, state: State, brought: &Brought, grounds: &Grounds) -> Submission {
    let first = brought
        .commits
        .iter()
        .rev()
        .find(|commit| commit.parents.len() < 2)
        .or(brought.commits.last());
    let entry = bare(tip, state);
    Submission {
        base: Some(brought.fork),
        title: first.map_or_else(String::new, |commit| {
            title(&commit.message.subject, &entry.title)
        }),
        authors: authors_of(&brought.commits, grounds),
        // Nothing is older than what it was made from, whatever its author's clock says.
        opened: brought
            .commits
            .iter()
            .map(|commit| commit.committed)
            .filter(|time| time.is_sound())
            .min()
            .max(grounds.committed(brought.fork)),
        updated: brought
            .commits
            .iter()
            .map(|commit| commit.committed)
            .filter(|time| time.is_sound())
            .max(),
        commits: brought.commits.iter().take(COMMITS).map(line).collect(),
        commit_count: brought.commits.len(),
        files: brought.files.iter().take(FILES).map(file_line).collect(),
        file_count: brought.files.len(),
        ..entry
    }
}

/// A proposal with what the checks say of it.
pub fn judged(
    tip: &Tip,
    brought: &Brought,
    placed: &[Placed],
    judged: &Judged,
    grounds: &Grounds,
) -> Submission {
    let report = judged.report(&[]);
    let review = &judged.beside();
    let conflicts: Vec<String> = placed
        .iter()
        .filter(|file| file.fit == Fit::Conflict)
        .map(|file| safe(&file.delta.path))
        .take(FILES)
        .collect();
    let is_alike = report
        .findings
        .iter()
        .any(|finding| finding.diagnostic.is(&similar_page::RULE));
    Submission {
        authors: authors(review, grounds),
        files: placed
            .iter()
            .take(FILES)
            .map(|file| file_line(&file.delta))
            .collect(),
        conflicts,
        similar_to: if is_alike {
            judged.similar.iter().cloned().map(Similar::Page).collect()
        } else {
            Vec::new()
        },
        verdict: Some(judged.verdict(&report)),
        counts: report.counts(),
        findings: finding_lines(&report),
        comment: review::comment::render(judged, &report, Severity::Error),
        pages: shown_pages(review)
            .filter_map(|change| page_text(review, change, placed))
            .collect(),
        words: words(review),
        credit: credit(review, grounds),
        ..described(tip, State::Open, brought, grounds)
    }
}

fn title(subject: &str, otherwise: &str) -> String {
    if subject.trim().is_empty() {
        otherwise.to_owned()
    } else {
        subject.to_owned()
    }
}

/// A path on one line, without what is not seen or could be an address.
fn safe(path: &str) -> String {
    privacy::without_hosts(&privacy::terminal::line(path))
}

fn line(commit: &LogCommit) -> CommitLine {
    CommitLine {
        id: commit.id,
        subject: commit.message.subject.clone(),
        authored: commit.authored.or(commit.committed),
    }
}

fn file_line(file: &FileDelta) -> FileLine {
    let (change, from) = match &file.kind {
        DeltaKind::Added => (FileChange::Added, None),
        DeltaKind::Modified => (FileChange::Modified, None),
        DeltaKind::Deleted => (FileChange::Deleted, None),
        DeltaKind::Renamed { from } => (FileChange::Renamed, Some(from.clone())),
    };
    FileLine {
        path: safe(&file.path),
        from: from.map(|from| safe(&from)),
        change,
    }
}

fn finding_lines(report: &Report) -> Vec<FindingLine> {
    let mut found: Vec<_> = report.findings.iter().collect();
    found.sort_by_key(|finding| finding.diagnostic.severity);
    let line = |finding: &&crate::report::Finding| {
        let diagnostic = finding.diagnostic;
        FindingLine {
            rule: diagnostic.rule.name.to_owned(),
            severity: diagnostic.severity,
            path: safe(&diagnostic.place.path),
            line: finding.span.map(|(start, _)| start.line),
            message: diagnostic.message.clone(),
            why: diagnostic.why.clone(),
            help: diagnostic.help.clone(),
        }
    };
    found.iter().take(FINDINGS).map(line).collect()
}

/// Words that come and words that go, of all pages and not only of those whose texts are kept.
fn words(review: &Change) -> Option<(usize, usize)> {
    let sum = |(added, removed), (more, less)| (added + more, removed + less);
    (!review.pages.is_empty()).then(|| {
        review
            .pages
            .iter()
            .map(|change| change.words(review.hub))
            .fold((0, 0), sum)
    })
}

/// The pages whose texts are kept: first what answers a call, which is to be sealed with the
/// deadline, however many other pages come with it.
fn shown_pages<'c>(review: &'c Change) -> impl Iterator<Item = &'c PageEdit> {
    let answers = |change: &&PageEdit| {
        let page = change.page.map(|id| review.hub.page(id));
        page.is_some_and(|page| page.meta.call.is_some())
    };
    let entries = review.pages.iter().filter(answers).take(ENTRIES);
    let others = move |change: &&PageEdit| !answers(change);
    entries.chain(review.pages.iter().filter(others).take(PAGES))
}

/// Most pages of one submission that are taken as answers to calls.
const ENTRIES: usize = 100;

fn page_text(review: &Change, change: &PageEdit, placed: &[Placed]) -> Option<PageText> {
    let after = change.page.map(|id| review.hub.page(id));
    let (old, new) = change.texts(review.hub);
    if old.into_iter().chain(new).any(|text| text.len() > TEXT) {
        return None;
    }
    let merged = placed
        .iter()
        .find(|file| file.delta.path == change.path)
        .and_then(|file| file.merged.as_deref());
    Some(PageText {
        path: safe(&change.path),
        title: safe(
            after
                .map(AsRef::as_ref)
                .or(change.before.as_ref())
                .map_or("", |page| &page.title),
        ),
        // What is kept of a text holds no address of anybody.
        before: old.map(privacy::without_hosts),
        after: new.map(privacy::without_hosts),
        blob: new.and_then(|text| history::git::blob_id(text.as_bytes())),
        merged: merged.map(|bytes| privacy::without_hosts(&String::from_utf8_lossy(bytes))),
        words: change.words(review.hub),
    })
}

/// Who will be credited, by the names that the whole hub has for them.
fn credit(review: &Change, grounds: &Grounds) -> Vec<Credit> {
    let credited = credited::credited(review);
    let line = |(person, places): &(people::PersonId, Vec<credited::Place>)| {
        let person = review.hub.people.get(*person);
        let of_hub = person.profile_id().and_then(|id| grounds.profiled(id));
        let plain = |text: &str| text.to_owned();
        Credit {
            name: person.name.clone(),
            key: of_hub.map(|person| person.key.clone()),
            places: places
                .iter()
                .take(PAGES)
                .map(|place| place.told(&place.page, plain))
                .collect(),
        }
    };
    credited.people.iter().take(AUTHORS).map(line).collect()
}
