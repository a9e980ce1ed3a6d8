//! Entries whose text was changed after the call had closed, told until it is decided. What is chosen
//! is refined afterwards, and that is nobody's concern.

use std::collections::BTreeMap;

use super::entries::file_of;
use crate::diagnostic::{Diagnostic, Severity};
use crate::front_matter;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Entry, Where};
use crate::hub::linked::Linked;
use crate::hub::page::Page;
use crate::repo::BlobId;
use crate::rules::{changed_afterwards, review_revision};
use crate::sources::Source;

/// An entry that says something else than what is judged.
struct Edited<'a> {
    entry: &'a Entry,
    page: &'a Page,
    /// What is judged.
    judged: BlobId,
    /// The place in the branch's line since which the page says something else.
    since: usize,
}

/// Entries that were edited, and reviews that may be about the wrong text.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    if call.decision.is_some() || call.closed(calls.now()).is_none() {
        return;
    }
    let edited = call.entries.iter();
    let edited = edited.filter_map(|entry| edit_of(hub, calls, entry));
    for edited in edited {
        found.push(of_entry(call, &edited));
        found.extend(of_reviews(hub, calls, call, &edited));
    }
}

fn edit_of<'a>(hub: &'a Linked, calls: &Calls, entry: &'a Entry) -> Option<Edited<'a>> {
    // What is in an envelope nobody has read, and what came too late is judged as it is.
    let Where::Pages(pages) = &entry.place else {
        return None;
    };
    if entry.is_sealed() || file_of(hub, entry).is_none() {
        return None;
    }
    pages.iter().map(|page| hub.page(*page)).find_map(|page| {
        let path = &page.source.path;
        let file = hub.history.files.get(path)?;
        let today = file.today?;
        let files = judged(entry);
        let mut own = files.values().copied();
        if own.any(|blob| blob == today) {
            return None;
        }
        let judged = match files.get(path.as_str()) {
            Some(judged) => *judged,
            // It was moved since.
            None if files.len() == 1 => files.values().next().copied()?,
            None => return None,
        };
        let text = text_of(hub, page, judged);
        if text == text_of(hub, page, today) {
            return None;
        }
        let is_other = |blob: BlobId| blob != judged && text_of(hub, page, blob) != text;
        let changes = file.changes.iter();
        let since = changes.take_while(|change| change.file.after.is_none_or(is_other));
        let first = since.filter_map(|change| calls.timeline.place(change.commit));
        Some(Edited {
            entry,
            page,
            judged,
            since: first.last()?,
        })
    })
}

/// What is judged of an entry: what was opened or sealed, or what the branch had when it closed.
fn judged(entry: &Entry) -> &BTreeMap<String, BlobId> {
    match entry.envelope {
        None if !entry.had.is_empty() => &entry.had,
        _ => &entry.files,
    }
}

/// The text of a page without its front matter; nothing where it cannot be read.
fn text_of(hub: &Linked, page: &Page, blob: BlobId) -> Option<String> {
    let text = hub.history.contents.text(blob)?;
    let source = std::sync::Arc::new(Source::new(page.source.path.clone(), text));
    let body = front_matter::read(&source, &mut Vec::new()).body;
    source.text.get(body).map(|text| text.trim().to_owned())
}

fn of_entry(call: &Call, edited: &Edited) -> Diagnostic {
    let judged = short(edited.judged);
    let message = format!(
        "the text of the entry `{}` was changed after \"{}\" had closed",
        edited.entry.id,
        call.file.title()
    );
    Diagnostic::new(&changed_afterwards::RULE, &edited.page.source.path, message)
        .why("The text of that day is judged, but readers of the page now see another text.")
        .help(format!(
            "`git show {judged}` shows what is judged. Take the change back until it is decided, or leave it: it changes no result."
        ))
}

/// Reviews that were written since and do not say what they are about.
fn of_reviews(hub: &Linked, calls: &Calls, call: &Call, edited: &Edited) -> Vec<Diagnostic> {
    let is_since = |review: &&crate::hub::calls::review::Review| {
        let commit = review.commit.and_then(|id| hub.history.index_of(id));
        let at = commit.and_then(|commit| calls.timeline.place(commit));
        review.file.entry == edited.entry.id
            && review.file.revision.is_none()
            && at.is_some_and(|at| at >= edited.since)
    };
    let judged = short(edited.judged);
    let told = call.counted_reviews().filter(is_since).map(|review| {
        let message = format!(
            "this review does not say which text of `{}` it is about, and the text had changed before",
            edited.entry.id
        );
        Diagnostic::new(&review_revision::RULE, &review.file.source.path, message)
            .severity(Severity::Warning)
            .why("The page no longer says what is judged.")
            .help(format!(
                "`git show {judged}` shows what is judged. Read that, and write `revision: {judged}`."
            ))
    });
    told.collect()
}

fn short(blob: BlobId) -> String {
    let mut name = blob.to_string();
    name.truncate(10);
    name
}
