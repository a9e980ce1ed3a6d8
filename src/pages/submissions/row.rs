//! A submission as lists show it: who, what, since when and where it stands.

use crate::hub::queue::Outcome;
use crate::hub::submissions::{Author, Decision, FileChange, PageText, State, Submission, Verdict};
use crate::load::is_markdown;
use crate::pages::kind::Site;
use crate::pages::submissions::links::shown_path;
use crate::paths::SourcePath;
use crate::privacy;
use crate::view::{AnswerView, AuthorView, SubmissionCount, SubmissionRow, TouchedView};

/// Kinds of submissions that a list can be narrowed to.
pub(super) const KINDS: [&str; 3] = ["newcomers", "new-pages", "overlaps"];
/// Authors that are named in a list.
const AUTHORS: usize = 5;
/// Pages that are named in a list.
const PAGES: usize = 4;
/// Conflicts and likenesses that are named in a list.
const OTHERS: usize = 10;

impl Site<'_> {
    /// The submission at a place of the hub's list, as lists show it.
    pub(super) fn submission_row(&self, at: usize) -> SubmissionRow {
        let hub = self.hub;
        let submission = &hub.submissions.all[at];
        let (authors, unnamed, more_authors) = self.submission_authors(&submission.authors);
        let pages = self.proposed_pages(submission);
        let all_pages = page_count(self, submission);
        // The words of some of the pages would pass for those of all.
        let words = submission
            .pages
            .iter()
            .filter(|_| all_pages == pages.len())
            .map(|page| page.words);
        let (added, removed) = words.fold((0, 0), |(added, removed), (more, fewer)| {
            (added + more, removed + fewer)
        });
        let files = submission.file_count.max(submission.files.len());
        let named: Vec<String> = submission
            .files
            .iter()
            .take(if pages.is_empty() { PAGES } else { 0 })
            .map(|file| shown_path(&file.path))
            .collect();
        SubmissionRow {
            kinds: kinds(submission),
            label: self.submission_label(submission),
            title: self.submission_title(submission),
            url: self.submission_url(at),
            draft: submission.draft,
            authors,
            unnamed,
            more_authors,
            more_pages: all_pages.saturating_sub(PAGES),
            pages: pages.into_iter().take(PAGES).collect(),
            no_page: changes_no_page(self, submission),
            added,
            removed,
            more_files: if named.is_empty() {
                0
            } else {
                files - named.len()
            },
            named_files: named,
            files,
            opened: submission
                .opened
                .filter(|_| submission.is_told)
                .map(crate::history::Timestamp::date),
            verdict: verdict_name(submission.verdict),
            errors: submission.counts.error,
            warnings: submission.counts.warning,
            conflicts: !submission.conflicts.is_empty(),
            conflicts_with: submission
                .conflicts_with
                .iter()
                .take(OTHERS)
                .map(|id| self.submission_link(id))
                .collect(),
            more_conflicts_with: submission.conflicts_with.len().saturating_sub(OTHERS),
            similar: submission
                .similar_to
                .iter()
                .take(OTHERS)
                .map(|other| self.similar(other))
                .collect(),
            more_similar: submission.similar_to.len().saturating_sub(OTHERS),
        }
    }

    /// What somebody proposed, for their page.
    pub(in crate::pages) fn proposals(
        &self,
        person: crate::hub::PersonId,
    ) -> Option<crate::view::ProposalsView> {
        const OPEN: usize = 10;
        let hub = self.hub;
        let (open, settled): (Vec<usize>, Vec<usize>) = hub
            .queue
            .of_person(person)
            .iter()
            .copied()
            .partition(|at| hub.submissions.all[*at].state == State::Open);
        if open.is_empty() && settled.is_empty() {
            return None;
        }
        Some(crate::view::ProposalsView {
            more: open.len().saturating_sub(OPEN),
            open: open
                .into_iter()
                .take(OPEN)
                .map(|at| self.submission_row(at))
                .collect(),
            merged: settled
                .iter()
                .filter(|at| hub.submissions.all[**at].outcome() == Some(Outcome::Merged))
                .count(),
            archive: hub
                .queue
                .archive
                .as_ref()
                .filter(|_| !settled.is_empty())
                .map(|(_, url)| self.href(url)),
        })
    }

    /// The pages that a submission changes, by title; one that is new is not there yet and has no
    /// address, one that moves has that of before.
    pub(super) fn proposed_pages(&self, submission: &Submission) -> Vec<TouchedView> {
        let pages = submission.pages.iter().map(|page| {
            let from = submission
                .files
                .iter()
                .find(|file| file.path == page.path)
                .and_then(|file| file.from.as_deref());
            let title = privacy::shown(&page.title);
            TouchedView {
                label: if title.is_empty() {
                    shown_path(&page.path)
                } else {
                    title
                },
                url: self
                    .page_at(&page.path)
                    .or_else(|| self.page_at(from?))
                    .map(|link| link.url),
                change: change_name(page_change(submission, page)),
            }
        });
        pages.collect()
    }

    /// Those who may be named, how many more may not, and how many more are not listed.
    pub(super) fn submission_authors(&self, authors: &[Author]) -> (Vec<AuthorView>, usize, usize) {
        let named: Vec<AuthorView> = authors
            .iter()
            .filter_map(|author| self.author(author))
            .collect();
        let unnamed = authors.len() - named.len();
        let more = named.len().saturating_sub(AUTHORS);
        (named.into_iter().take(AUTHORS).collect(), unnamed, more)
    }

    pub(super) fn author(&self, author: &Author) -> Option<AuthorView> {
        let hub = self.hub;
        let name = author
            .name
            .as_deref()
            .filter(|name| !hub.people.redaction.holds(name))?;
        let person = author
            .key
            .as_deref()
            .and_then(|key| hub.people.of_key(key))
            .map(|id| hub.people.get(id));
        match person {
            Some(person) if !person.is_shown() => None,
            Some(person) => Some(AuthorView {
                name: person.name.clone(),
                url: Some(self.href(&person.page)),
                new: author.is_new,
                bot: person.bot,
            }),
            None => Some(AuthorView {
                name: privacy::shown(name),
                url: None,
                new: author.is_new,
                bot: author.bot,
            }),
        }
    }

    pub(in crate::pages) fn answer(&self, submission: &Submission) -> Option<AnswerView> {
        let answer = submission.answer.as_ref()?;
        let (key, other) = match &answer.decision {
            Decision::Accepted => ("accepted", None),
            Decision::Declined => ("declined", None),
            Decision::Superseded(other) => ("superseded", other.as_deref()),
        };
        Some(AnswerView {
            key,
            reason: answer.reason.clone(),
            date: answer.when.map(crate::history::Timestamp::date),
            other: other.map(|id| self.submission_link(id)),
        })
    }

    /// How many submissions there are of each outcome.
    pub(super) fn outcome_counts(&self) -> Vec<SubmissionCount> {
        let hub = self.hub;
        let Some((_, archive)) = &hub.queue.archive else {
            return Vec::new();
        };
        let outcomes: Vec<Outcome> = hub
            .submissions
            .all
            .iter()
            .filter_map(Submission::outcome)
            .collect();
        let count = |outcome: Outcome| outcomes.iter().filter(|other| **other == outcome).count();
        let counts = Outcome::ALL.map(|outcome| SubmissionCount {
            key: outcome.name(),
            settled: true,
            count: count(outcome),
            url: self.href(archive),
        });
        counts.into_iter().filter(|count| count.count > 0).collect()
    }
}

/// The word for a verdict in views.
pub(super) fn verdict_name(verdict: Option<Verdict>) -> &'static str {
    verdict.map_or("not-judged", Verdict::name)
}

/// What a list can be narrowed to.
fn kinds(submission: &Submission) -> Vec<&'static str> {
    let is_new = |page: &PageText| page_change(submission, page) == FileChange::Added;
    let told = [
        submission.authors.iter().any(|author| author.is_new),
        submission.pages.iter().any(is_new),
        !submission.conflicts_with.is_empty() || !submission.similar_to.is_empty(),
    ];
    KINDS
        .into_iter()
        .zip(told)
        .filter(|(_, is_so)| *is_so)
        .map(|(kind, _)| kind)
        .collect()
}

/// What happens to a page. Its file knows best: a page that moves was there before under another
/// path.
pub(super) fn page_change(submission: &Submission, page: &PageText) -> FileChange {
    let change = submission
        .files
        .iter()
        .find(|file| file.path == page.path)
        .map(|file| file.change);
    change.unwrap_or(match (&page.before, &page.after) {
        (None, _) => FileChange::Added,
        (_, None) => FileChange::Deleted,
        _ => FileChange::Modified,
    })
}

pub(super) fn change_name(change: FileChange) -> &'static str {
    match change {
        FileChange::Added => "added",
        FileChange::Modified => "modified",
        FileChange::Deleted => "deleted",
        FileChange::Renamed => "renamed",
    }
}

/// How many pages a submission changes, as far as its files are listed.
pub(super) fn page_count(site: &Site, submission: &Submission) -> usize {
    let root = &site.hub.sources.content_root;
    let is_page = |path: &str| {
        SourcePath::new(path).is_some_and(|path| is_markdown(&path) && path.below(root).is_some())
    };
    submission
        .files
        .iter()
        .filter(|file| is_page(&file.path))
        .count()
        .max(submission.pages.len())
}

/// Whether all its files are known and none of them is a page.
fn changes_no_page(site: &Site, submission: &Submission) -> bool {
    !submission.files.is_empty()
        && submission.files.len() >= submission.file_count
        && page_count(site, submission) == 0
}
