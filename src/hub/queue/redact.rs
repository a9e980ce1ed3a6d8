//! Submissions without the names that may not be shown.

use super::hashed;
use crate::hub::submissions::{Answer, Decision, Similar, State, Submission};
use crate::paths::slug;
use crate::redaction::Redaction;

/// Takes the names out that may not be shown, in addresses, too; the texts of pages are cleaned
/// where they are shown.
pub fn clean(submission: &mut Submission, redaction: &Redaction) {
    if redaction.is_empty() {
        return;
    }
    clean_ids(submission, redaction);
    let findings = submission.findings.iter_mut().flat_map(|found| {
        [
            &mut found.path,
            &mut found.message,
            &mut found.why,
            &mut found.help,
        ]
    });
    let commits = submission
        .commits
        .iter_mut()
        .map(|commit| &mut commit.subject);
    let pages = submission
        .pages
        .iter_mut()
        .flat_map(|page| [&mut page.path, &mut page.title]);
    let files = submission
        .files
        .iter_mut()
        .flat_map(|file| std::iter::once(&mut file.path).chain(&mut file.from));
    let similar = submission
        .similar_to
        .iter_mut()
        .filter_map(|other| match other {
            Similar::Page(path) => Some(path),
            Similar::Submission(_) => None,
        });
    let answer = submission
        .answer
        .iter_mut()
        .map(|answer| &mut answer.reason);
    let credit = submission
        .credit
        .iter_mut()
        .flat_map(|credit| std::iter::once(&mut credit.name).chain(&mut credit.places));
    let comment = submission.comment.iter_mut();
    let own = [&mut submission.title, &mut submission.reference]
        .into_iter()
        .chain(comment.map(|section| &mut section.markdown))
        .chain(&mut submission.conflicts);
    for text in own
        .chain(findings)
        .chain(commits)
        .chain(pages)
        .chain(files)
        .chain(similar)
        .chain(answer)
        .chain(credit)
    {
        *text = redaction.apply(text);
    }
}

/// Gives a submission whose id names somebody who may not be named another one, everywhere that it
/// is meant.
fn clean_ids(submission: &mut Submission, redaction: &Redaction) {
    let clean = |id: &mut String| {
        if redaction.apply(id) != *id || redaction.apply(&slug(id)) != slug(id) {
            *id = hashed(id);
        }
    };
    if submission.title == submission.id {
        clean(&mut submission.title);
    }
    let id = submission.id.clone();
    clean(&mut submission.id);
    if submission.id != id {
        // Nobody can ask the repository for it by its new name.
        submission.reference.clear();
    }
    submission.conflicts_with.iter_mut().for_each(clean);
    for other in &mut submission.similar_to {
        if let Similar::Submission(id) = other {
            clean(id);
        }
    }
    if let State::Superseded(id) = &mut submission.state {
        clean(id);
    }
    if let Some(Answer {
        decision: Decision::Superseded(Some(id)),
        ..
    }) = &mut submission.answer
    {
        clean(id);
    }
}
