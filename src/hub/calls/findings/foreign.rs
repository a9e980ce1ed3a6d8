//! Entries that somebody else takes back, overwrites or removes while entries are taken: it is told
//! until the call closes, or until one of their people touches them again and so agrees.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::words::name;
use crate::calls::envelope::Envelope;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::front_matter;
use crate::history::{CommitIndex, FileHistory, MayHave};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::roll;
use crate::hub::credited;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::load::is_markdown;
use crate::paths::SourcePath;
use crate::repo::BlobId;
use crate::rules::foreign_record;
use crate::sources::Source;
use crate::words;

/// What a page said at a time.
struct Said {
    of_page: Option<CallRef>,
    envelope: Envelope,
    /// Those whom it names as having made it.
    people: Vec<PersonId>,
    text: String,
}

/// What somebody else made of an entry.
struct Touch<'a> {
    path: &'a SourcePath,
    /// Who did it.
    author: PersonId,
    what: &'static str,
    /// Whether little is left of the entry.
    is_grave: bool,
}

/// What others than their people did to the entries of a call that takes entries.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    let is_open = call.file.dates.closes.is_some() && call.closed(calls.now()).is_none();
    if is_open && call.written().is_none() {
        let touches = touches(hub, calls, call);
        found.extend(touches.iter().map(|touch| finding(hub, call, touch)));
    }
}

/// The same up to its end, also of a call that has closed, for those who decide.
pub(in crate::hub) fn touched(hub: &Linked, calls: &Calls, call: &Call) -> Vec<String> {
    let touches = touches(hub, calls, call);
    let told = touches.iter().map(|touch| {
        let author = name(hub, touch.author);
        format!(
            "{}: {author} {}, and its people did not",
            touch.path, touch.what
        )
    });
    told.collect()
}

fn touches<'a>(hub: &'a Linked, calls: &Calls, call: &Call) -> Vec<Touch<'a>> {
    let timeline = &calls.timeline;
    let created = timeline.created(&hub.history, &call.file.source.path);
    let Some((_, created)) = created.filter(|_| call.takes_entries()) else {
        return Vec::new();
    };
    let mut touches = Vec::new();
    let is_since = |commit: CommitIndex| timeline.place(commit).is_some_and(|it| it >= created);
    let closes = call.file.dates.closes;
    let in_time = |commit: CommitIndex| {
        let at = timeline.time(commit);
        at.zip(closes).is_none_or(|(at, closes)| at <= closes.at)
    };
    for (path, file) in &hub.history.files {
        let newest = file.changes.first().filter(|_| is_markdown(path));
        let former = former(hub, path, file);
        let is_one = file.changes.len() + former.len() < 2;
        if is_one || newest.is_none_or(|newest| !is_since(newest.commit)) {
            continue;
        }
        // What came before the call was no entry of it.
        let since = file.changes.iter().take_while(|it| is_since(it.commit));
        let since: Vec<_> = since.collect();
        // Most pages never were entries.
        if former.is_empty() && !file.may_enter().take(since.len()).any(|may| may) {
            continue;
        }
        // What took the place of another page counts from when it did.
        let is_here = |at: &SourcePath| former.is_empty() || at == path;
        let since = since.into_iter().filter(|it| is_here(&it.file.path));
        let since = since.map(|change| (change.commit, change.file.after));
        let said = since.chain(former.iter().copied());
        let said: Vec<_> = said.filter(|(commit, _)| in_time(*commit)).collect();
        touches.extend(of_page(hub, call, path, said.into_iter().rev()));
    }
    for (path, said) in &hub.history.gone {
        let said: Vec<_> = said.iter().filter(|(commit, _)| in_time(*commit)).collect();
        let newest = said.first();
        let is_gone = newest.is_some_and(|(commit, blob)| blob.is_none() && is_since(*commit));
        if is_gone && !hub.history.files.contains_key(path) {
            touches.extend(of_page(hub, call, path, said.into_iter().rev().copied()));
        }
    }
    touches
}

/// What was at a path before another file took its place, newest first; nothing where the file
/// itself was removed and brought back.
fn former<'h>(
    hub: &'h Linked,
    path: &SourcePath,
    file: &FileHistory,
) -> &'h [(CommitIndex, Option<BlobId>)] {
    let gone = hub.history.gone.get(path);
    let gone = gone.map(Vec::as_slice).unwrap_or_default();
    let is_own = |removed: CommitIndex| file.changes.iter().any(|it| it.commit == removed);
    match gone.first() {
        Some((removed, _)) if !is_own(*removed) => gone,
        _ => &[],
    }
}

/// What somebody else made of a page, by what it said, oldest first.
fn of_page<'a>(
    hub: &Linked,
    call: &Call,
    path: &'a SourcePath,
    said: impl Iterator<Item = (CommitIndex, Option<BlobId>)>,
) -> Option<Touch<'a>> {
    let mut owners: BTreeSet<PersonId> = BTreeSet::new();
    // What its people said last, and what somebody else put in its place.
    let (mut own, mut last) = (None, None);
    // Who comes first, or after its people have removed it, is one of them.
    let mut is_free = true;
    for (commit, blob) in said {
        let commit = hub.history.commit(commit);
        let authors = commit.authors();
        let authors: Vec<PersonId> = authors.map(|it| hub.people.of_history(it)).collect();
        let then = blob.and_then(|blob| read(hub, path, blob));
        let is_entry = then.as_ref().is_some_and(|then| is_of(then, call));
        if owners.is_empty() && !is_entry {
            continue;
        }
        // Anybody can name somebody as a co-author: to agree takes a commit of one's own.
        let author = hub.people.of_history(commit.author);
        if is_free || owners.contains(&author) {
            is_free = blob.is_none();
            owners.extend(authors);
            owners.extend(then.iter().flat_map(|then| &then.people).copied());
            (own, last) = (then, None);
        } else {
            last = Some((authors, blob.is_some(), then));
        }
    }
    let (own, (authors, is_there, last)) = (own.filter(|own| is_of(own, call))?, last?);
    let (what, is_grave) = match last {
        None if is_there => return None,
        None => ("removed this entry", true),
        Some(last) => change(&own, &last)?,
    };
    Some(Touch {
        path,
        author: *authors.first()?,
        what,
        is_grave,
    })
}

fn finding(hub: &Linked, call: &Call, touch: &Touch) -> Diagnostic {
    let place = Place {
        path: touch.path.as_str().to_owned(),
        range: None,
    };
    let message = format!(
        "{} {} of \"{}\", and its people did not",
        name(hub, touch.author),
        touch.what,
        call.file.title()
    );
    // Those who look after the hub put commas right, and that is told, too.
    let is_tended = !touch.is_grave && is_of_hub(hub, call, touch.author);
    let severity = match is_tended {
        true => Severity::Info,
        false => Severity::Warning,
    };
    Diagnostic::new(&foreign_record::RULE, place, message)
        .severity(severity)
        .why("What people send to a call is theirs, and until it closes nothing keeps what was there. Those who run the call change nothing in silence either.")
        .help("Take the change back with git. One of its people agrees by a commit of their own to the page; if it had to go, say so in `updates:` of the call.")
}

/// Whether somebody runs the call, or is named in hub.yaml as looking after files of the hub.
fn is_of_hub(hub: &Linked, call: &Call, person: PersonId) -> bool {
    let protected = hub.config.protected.iter();
    let mut maintainers = protected.flat_map(|protected| &protected.maintainers);
    let key = &hub.people.get(person).key;
    call.people.contains(&person) || maintainers.any(|name| name == key)
}

fn is_of(said: &Said, call: &Call) -> bool {
    let of_page = said.of_page.as_ref();
    of_page.is_some_and(|of_page| of_page.names(&call.file.id))
}

/// What became of an entry that matters to who wins, and whether little is left of it.
fn change(own: &Said, last: &Said) -> Option<(&'static str, bool)> {
    let of_own = own.of_page.as_ref()?;
    let Some(of_last) = last.of_page.as_ref().filter(|it| it.value == of_own.value) else {
        return Some(("took away this entry", true));
    };
    if of_last.withdrawn && !of_own.withdrawn {
        return Some(("took back this entry", true));
    }
    if of_last.team != of_own.team || of_last.entry != of_own.entry {
        return Some(("changed the people or the name of this entry", true));
    }
    if own.envelope != last.envelope {
        return Some(("changed the envelope of this entry", true));
    }
    if !keeps_half(&own.text, &last.text) {
        return Some(("overwrote this entry", true));
    }
    let is_same = own.text.trim() == last.text.trim();
    (!is_same).then_some(("changed the text of this entry", false))
}

/// Whether at least half of the words of a text are still there.
fn keeps_half(before: &str, after: &str) -> bool {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in words::each(after) {
        *left.entry(&after[word]).or_default() += 1;
    }
    let (mut all, mut kept) = (0, 0);
    for word in words::each(before) {
        all += 1;
        if let Some(count) = left.get_mut(&before[word]).filter(|count| **count > 0) {
            *count -= 1;
            kept += 1;
        }
    }
    kept * 2 >= all
}

fn read(hub: &Linked, path: &SourcePath, blob: BlobId) -> Option<Said> {
    let text = hub.history.contents.text(blob)?;
    // Most pages are no entries, and those need no reading.
    if !MayHave::of(&text).call {
        return Some(Said {
            of_page: None,
            envelope: Envelope::None,
            people: Vec::new(),
            text,
        });
    }
    let source = Arc::new(Source::new(path.clone(), text));
    let matter = front_matter::read(&source, &mut Vec::new());
    let of_page = matter.tree.get("call");
    let of_page = of_page.and_then(|entry| CallRef::of_node(&entry.node));
    let team = of_page.iter().flat_map(|of_page| &of_page.team);
    let team = team.filter_map(|who| roll::find(hub, who));
    let named = credited::read(&matter.tree, &hub.config);
    let named = named.iter().filter(|named| named.pinned);
    let named = named.filter_map(|named| hub.people.find(&hub.history, &named.who));
    Some(Said {
        people: team.chain(named).collect(),
        of_page,
        envelope: Envelope::of_tree(&matter.tree),
        text: source.text.get(matter.body).unwrap_or_default().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_a_text_is_kept_in_scripts_without_spaces_too() {
        assert!(keeps_half("蟹は海にいる。", "蟹は海にいる、いつも。"));
        assert!(!keeps_half("蟹は海にいる。", "星を見る人。"));
    }
}
