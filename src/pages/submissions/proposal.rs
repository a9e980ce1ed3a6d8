//! A submission that waits: who, what, what the checks say, what changes word by word, and how it
//! would look.

use crate::history::diff;
use crate::hub::Hub;
use crate::hub::submissions::{PageText, Submission, Verdict};
use crate::pages::history::diff_view;
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::pages::submissions::findings::grouped;
use crate::pages::submissions::links::shown_path;
use crate::pages::submissions::preview::preview;
use crate::pages::submissions::row::{change_name, page_count};
use crate::pages::submissions::told;
use crate::paths::OutputPath;
use crate::view::{
    DiffView, Notice, NoticeKind, ProposedCommit, ProposedFile, ProposedPageView, SubmissionView,
};

/// Words that are shown of what changes on a page.
const WORDS: usize = 600;
/// Words that are shown of the source of a new page: the preview has it all.
const FIRST_WORDS: usize = 100;
/// Bytes that are compared for one submission.
const COMPARED: usize = 4 << 20;
/// Bytes that are previewed for one submission: about forty long pages, and what a phone still
/// shows quickly.
const PREVIEWED: usize = 400_000;

/// Findings that are not folded away.
const FINDINGS: usize = 10;
/// Files that are named of those that cannot be joined.
const CONFLICTS: usize = 10;

/// The page of each submission that waits.
pub(in crate::pages) struct Proposal;

impl Kind for Proposal {
    fn spec(&self) -> Spec {
        Spec::named("submission")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let open = hub.queue.open.iter();
        open.filter_map(|at| Some((hub.queue.spot(*at)?.output.clone()?, *at)))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let submission = &hub.submissions.all[item];
        let row = site.submission_row(item);
        let output = hub
            .queue
            .spot(item)
            .and_then(|spot| spot.output.as_ref())
            .unwrap_or_else(|| hub.places.output(crate::hub::Place::SPECIAL));
        let mut frame = site.frame("submission", &hub.config.language, output);
        frame.title = if row.title.is_empty() {
            row.label.clone()
        } else {
            row.title.clone()
        };
        frame.noindex = true;
        frame.notices = vec![Notice {
            name: String::new(),
            key: NoticeKind::Proposed,
            url: Some(site.queue_url()),
        }];
        let day =
            |time: Option<crate::history::Timestamp>| time.map(crate::history::Timestamp::date);
        let pages = pages(site, submission);
        let mut findings = grouped(&submission.findings);
        let folded_findings = findings.split_off(findings.len().min(FINDINGS));
        template(
            "submission.html",
            SubmissionView {
                page: frame,
                forge_url: site.request_url(submission),
                preview_command: preview_command(submission),
                queue: site.queue_url(),
                updated: day(submission.updated)
                    .filter(|updated| Some(updated) != row.opened.as_ref()),
                answer: site.answer(submission),
                conflicts: submission
                    .conflicts
                    .iter()
                    .take(CONFLICTS)
                    .map(|path| shown_path(path))
                    .collect(),
                more_conflicts: submission.conflicts.len().saturating_sub(CONFLICTS),
                findings,
                folded_findings,
                more_findings: {
                    let counts = &submission.counts;
                    (counts.error + counts.warning + counts.info)
                        .saturating_sub(submission.findings.len())
                },
                told: told::told(site, &submission.comment),
                more_pages: page_count(site, submission).saturating_sub(pages.len()),
                pages,
                files: submission.files.iter().map(file).collect(),
                more_files: submission.file_count.saturating_sub(submission.files.len()),
                commits: submission
                    .commits
                    .iter()
                    .map(|commit| ProposedCommit {
                        commit: site.commit_named(&commit.id.to_string()),
                        subject: commit.subject.clone(),
                        date: commit.authored.date(),
                    })
                    .collect(),
                more_commits: submission
                    .commit_count
                    .saturating_sub(submission.commits.len()),
                submission: row,
            },
        )
    }
}

/// The command that shows the hub as if a ready submission were merged.
fn preview_command(submission: &Submission) -> Option<String> {
    let id = match submission.number {
        Some(number) => number.to_string(),
        // Only what the repository holds under its own name can be asked for by it.
        None if submission.reference.is_empty() => return None,
        None => submission.id.clone(),
    };
    // A stranger's name is typed into a shell here: anything unusual is left to the reader.
    let is_plain = id
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"/._-".contains(&b))
        && !id.starts_with('-');
    (submission.verdict == Some(Verdict::Ready) && is_plain)
        .then(|| format!("commonweal submissions preview {id}"))
}

fn file(file: &crate::hub::submissions::FileLine) -> ProposedFile {
    ProposedFile {
        path: shown_path(&file.path),
        from: file.from.as_deref().map(shown_path),
        change: change_name(file.change),
    }
}

/// The pages with what changes on them and how they would look, as long as that is not too much for
/// one page.
fn pages(site: &Site, submission: &Submission) -> Vec<ProposedPageView> {
    let titles = site.proposed_pages(submission);
    let id = |number: usize| format!("page-{}", number + 1);
    let others: Vec<(String, String, String)> = submission
        .pages
        .iter()
        .enumerate()
        .map(|(number, page)| (page.path.clone(), page.title.clone(), id(number)))
        .collect();
    let (mut compared, mut previewed) = (COMPARED, PREVIEWED);
    let pages = submission
        .pages
        .iter()
        .zip(titles)
        .enumerate()
        .map(|(number, (page, link))| {
            let id = id(number);
            let length = page
                .merged
                .as_ref()
                .or(page.after.as_ref())
                .map_or(0, String::len);
            let shown = (length <= previewed)
                .then(|| preview(site, page, &id, &others))
                .flatten();
            previewed = previewed.saturating_sub(if shown.is_some() { length } else { 0 });
            ProposedPageView {
                id,
                title: link.label,
                path: shown_path(&page.path),
                change: link.change,
                url: link.url,
                added: page.words.0,
                removed: page.words.1,
                diff: changed(site, page, &mut compared),
                preview: shown,
            }
        });
    pages.collect()
}

/// What changes on a page, word by word.
fn changed(site: &Site, page: &PageText, left: &mut usize) -> Option<DiffView> {
    let clean = |text: &Option<String>| {
        site.hub
            .people
            .redaction
            .cleaned(text.clone().unwrap_or_default())
    };
    let length =
        page.before.as_ref().map_or(0, String::len) + page.after.as_ref().map_or(0, String::len);
    *left = left.checked_sub(length)?;
    let (before, after) = (clean(&page.before), clean(&page.after));
    Some(diff_view(diff::words(
        &before,
        &after,
        if before.is_empty() {
            FIRST_WORDS
        } else {
            WORDS
        },
    )))
}
