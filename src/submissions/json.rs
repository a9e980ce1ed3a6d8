//! Submissions as JSON: the stable form that programs read (version 1). Times are RFC 3339; no
//! addresses of mail are in it.

use serde::Serialize;

use crate::diagnostic::Counts;
use crate::hub::queue::Outcome;
use crate::hub::submissions::{ClosedKnown, Decision, FileChange, Similar, State, Submission};

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    base: &'a str,
    closed_known: &'a str,
    submissions: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    number: Option<u32>,
    #[serde(rename = "ref")]
    reference: &'a str,
    commit: Option<String>,
    base: Option<String>,
    state: &'a str,
    uncertain: Option<&'a str>,
    merged: Option<MergeItem<'a>>,
    superseded_by: Option<&'a str>,
    title: &'a str,
    draft: bool,
    contributors: Vec<Contributor<'a>>,
    opened: Option<String>,
    updated: Option<String>,
    commits: usize,
    changes: Vec<ChangeItem<'a>>,
    files: usize,
    verdict: Option<&'a str>,
    counts: Counts,
    conflicts: &'a [String],
    conflicts_with: &'a [String],
    similar_to: Vec<SimilarItem<'a>>,
    findings: Vec<FindingItem<'a>>,
    words: Option<WordsItem>,
    credit: Vec<CreditItem<'a>>,
    outcome: Option<&'a str>,
    answer: Option<AnswerItem<'a>>,
}

#[derive(Serialize)]
struct MergeItem<'a> {
    by: &'a str,
    commit: Option<String>,
    when: Option<String>,
}

#[derive(Serialize)]
struct Contributor<'a> {
    id: Option<&'a str>,
    name: Option<&'a str>,
    new: bool,
    bot: bool,
}

#[derive(Serialize)]
struct ChangeItem<'a> {
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'a str>,
    change: FileChange,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum SimilarItem<'a> {
    Page(&'a str),
    Submission(&'a str),
}

#[derive(Serialize)]
struct FindingItem<'a> {
    rule: &'a str,
    severity: &'a str,
    path: &'a str,
    line: Option<usize>,
    message: &'a str,
    why: &'a str,
    help: &'a str,
}

#[derive(Serialize)]
struct WordsItem {
    added: usize,
    removed: usize,
}

#[derive(Serialize)]
struct CreditItem<'a> {
    id: Option<&'a str>,
    name: &'a str,
    places: &'a [String],
}

#[derive(Serialize)]
struct AnswerItem<'a> {
    decision: &'a str,
    by: Option<&'a str>,
    reason: &'a str,
    when: Option<String>,
}

/// Submissions to the branch `base` as one JSON object with a newline at its end.
pub fn render(base: &str, closed_known: ClosedKnown, submissions: &[&Submission]) -> String {
    let closed_known = closed_known.name();
    let output = Output {
        version: 1,
        base,
        closed_known,
        submissions: submissions
            .iter()
            .map(|submission| item(submission))
            .collect(),
    };
    crate::privacy::json::document(&output)
}

#[expect(
    clippy::too_many_lines,
    reason = "one line for each key of the document"
)]
fn item(entry: &Submission) -> Item<'_> {
    let merged = match &entry.state {
        State::Merged { how, commit, when } => Some(MergeItem {
            by: how.name(),
            commit: commit.map(|commit| commit.to_string()),
            when: when.map(|when| when.rfc3339()),
        }),
        _ => None,
    };
    Item {
        id: &entry.id,
        number: entry.number,
        reference: &entry.reference,
        commit: entry.head.map(|head| head.to_string()),
        base: entry.base.map(|base| base.to_string()),
        state: entry.state.name(),
        uncertain: entry.uncertainty(),
        merged,
        superseded_by: if let State::Superseded(by) = &entry.state {
            Some(by)
        } else {
            None
        },
        title: &entry.title,
        draft: entry.draft,
        contributors: entry
            .authors
            .iter()
            .map(|author| Contributor {
                id: author.key.as_deref(),
                name: author.name.as_deref(),
                new: author.is_new,
                bot: author.bot,
            })
            .collect(),
        opened: entry.opened.map(|time| time.rfc3339()),
        updated: entry.updated.map(|time| time.rfc3339()),
        commits: entry.commit_count,
        changes: entry
            .files
            .iter()
            .map(|file| ChangeItem {
                path: &file.path,
                from: file.from.as_deref(),
                change: file.change,
            })
            .collect(),
        files: entry.file_count,
        verdict: entry.verdict.map(|verdict| verdict.name()),
        counts: entry.counts,
        conflicts: &entry.conflicts,
        conflicts_with: &entry.conflicts_with,
        similar_to: entry
            .similar_to
            .iter()
            .map(|similar| match similar {
                Similar::Page(path) => SimilarItem::Page(path),
                Similar::Submission(id) => SimilarItem::Submission(id),
            })
            .collect(),
        findings: entry
            .findings
            .iter()
            .map(|finding| FindingItem {
                rule: &finding.rule,
                severity: finding.severity.name(),
                path: &finding.path,
                line: finding.line,
                message: &finding.message,
                why: &finding.why,
                help: &finding.help,
            })
            .collect(),
        words: entry
            .words
            .map(|(added, removed)| WordsItem { added, removed }),
        credit: entry
            .credit
            .iter()
            .map(|credit| CreditItem {
                id: credit.key.as_deref(),
                name: &credit.name,
                places: &credit.places,
            })
            .collect(),
        outcome: entry.outcome().map(Outcome::name),
        answer: entry.answer.as_ref().map(|answer| AnswerItem {
            decision: match answer.decision {
                Decision::Accepted => "accepted",
                Decision::Declined => "declined",
                Decision::Superseded(_) => "superseded",
            },
            by: if let Decision::Superseded(by) = &answer.decision {
                by.as_deref()
            } else {
                None
            },
            reason: &answer.reason,
            when: answer.when.map(|when| when.rfc3339()),
        }),
    }
}
