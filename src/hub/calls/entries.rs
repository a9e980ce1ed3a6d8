//! What was sent to a call: pages that name it, on the branch and in open submissions.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::keys::EligibleCircle;
use crate::calls::kind::{CallKind, Circle, Late};
use crate::calls::place::is_id;
use crate::calls::seal::SealedEntry;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Arrival, Entry, Standing, Where};
use crate::hub::calls::ideas;
use crate::hub::calls::roll;
use crate::hub::calls::sent::{Proposal, Sent, call_of};
use crate::hub::credit::Standing as Part;
use crate::hub::ids::{PageId, PersonId};
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::hub::page::Page;
use crate::hub::submissions::{Submission, Submissions};
use crate::paths::{SourcePath, slug};

/// Most entries of a call.
const MOST: usize = 2_000;

/// The entries of a call, by name.
pub(super) fn of_call(
    hub: &Linked,
    calls: &Calls,
    call: &Call,
    sent: &Sent,
    submissions: &Submissions,
) -> Vec<Entry> {
    let mut found = Found {
        hub,
        calls,
        call,
        entries: BTreeMap::new(),
    };
    // A name belongs to whoever had it first.
    let mut pages: Vec<(Option<i64>, PageId, CallRef)> = sent
        .pages
        .get(&call.file.id)
        .into_iter()
        .flatten()
        .filter_map(|id| found.said(*id))
        .collect();
    pages.sort_by_key(|(at, id, _)| (at.unwrap_or(i64::MAX), *id));
    for (at, id, of_page) in pages {
        found.page(id, hub.page(id), &of_page, at);
    }
    for proposal in sent.proposals.get(&call.file.id).into_iter().flatten() {
        if let Some(submission) = submissions.all.get(proposal.submission) {
            found.proposal(proposal, submission);
        }
    }
    ideas::add(hub, calls, call, &mut found.entries);
    let mut entries: Vec<Entry> = found.entries.into_values().take(MOST).collect();
    for entry in &mut entries {
        entry.standing = standing(hub, calls, call, entry);
    }
    entries
}

/// The name of an entry: what it says, else its page's id, else the name of its file.
pub fn id_of(of_page: &CallRef, page_id: Option<&str>, path: &SourcePath) -> String {
    let own = [of_page.entry.as_deref(), page_id].into_iter().flatten();
    let name = own
        .map(slug)
        .find(|name| is_id(name))
        .unwrap_or_else(|| slug(path.stem()));
    if is_id(&name) {
        return name;
    }
    // A name that is no sound one, as of a file in another script, still needs to be written in
    // ballots.
    let hash = blake3::hash(path.as_str().as_bytes()).to_hex();
    format!("entry-{}", &hash[..8])
}

struct Found<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    call: &'a Call,
    entries: BTreeMap<String, Entry>,
}

impl Found<'_> {
    /// The name that is free: pages with the same `entry` are one, all others are apart.
    fn free(&self, id: String) -> String {
        if !self.entries.contains_key(&id) {
            return id;
        }
        (2..)
            .map(|n| format!("{id}-{n}"))
            .find(|id| !self.entries.contains_key(id))
            .unwrap_or(id)
    }

    /// What a page says of the call, and since when the branch has it so. After the call has closed
    /// that is what it said then: nobody takes back, renames or joins what is judged.
    fn said(&self, id: PageId) -> Option<(Option<i64>, PageId, CallRef)> {
        let page = self.hub.page(id);
        let path = &page.source.path;
        let today = page.meta.call.clone()?;
        let at = self.merged(path);
        let closes = self.call.file.dates.closes;
        let closed = closes.filter(|closes| self.calls.is_past(closes.at));
        let then = closed.filter(|closes| at.is_some_and(|at| at <= closes.at));
        let of_then = then.and_then(|closes| {
            let timeline = &self.calls.timeline;
            let blob = timeline.content_at(&self.hub.history, path, closes.at)?;
            if self.hub.history.files.get(path)?.today == Some(blob) {
                return None;
            }
            call_of(path, &self.hub.history.contents.text(blob)?)
        });
        Some((at, id, of_then.unwrap_or(today)))
    }

    fn page(&mut self, id: PageId, page: &Page, of_page: &CallRef, at: Option<i64>) {
        let path = &page.source.path;
        let page_id = page.meta.id.as_ref().map(|id| id.value.as_str());
        let name = id_of(of_page, page_id, path);
        let own = authors(page);
        let closes = self.call.file.dates.closes;
        let in_time = at.is_some_and(|at| closes.is_none_or(|closes| at <= closes.at));
        // Only its people add to an entry, and only while entries are taken.
        if of_page.entry.is_some()
            && let Some(entry) = self.entries.get_mut(&name)
            && let Where::Pages(pages) = &mut entry.place
            && own.iter().any(|person| entry.people.contains(person))
            && (in_time || !entry.was_in_time)
        {
            pages.push(id);
            for person in own {
                if !entry.people.contains(&person) {
                    entry.people.push(person);
                }
            }
            self.file_of(&name, path);
            return;
        }
        let name = self.free(name);
        let mut people = own;
        let team = of_page
            .team
            .iter()
            .filter_map(|who| roll::find(self.hub, who));
        for person in team {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        let entry = Entry {
            id: name.clone(),
            title: page.title.clone(),
            place: Where::Pages(vec![id]),
            people,
            files: BTreeMap::new(),
            arrival: Arrival::Claimed,
            was_in_time: in_time,
            standing: withdrawn(of_page),
        };
        self.entries.insert(name.clone(), entry);
        self.file_of(&name, path);
    }

    /// Adds a file of an entry, with its content and what proves when it came.
    fn file_of(&mut self, name: &str, path: &SourcePath) {
        let sealed = self
            .sealed(name)
            .and_then(|sealed| sealed.files.get(path.as_str()));
        let today = self.hub.history.files.get(path).and_then(|file| file.today);
        let arrival = if sealed.is_some() {
            Arrival::Sealed
        } else {
            self.merged(path).map_or(Arrival::Claimed, Arrival::Merged)
        };
        let blob = sealed.copied().or(today);
        let Some(entry) = self.entries.get_mut(name) else {
            return;
        };
        let is_first = entry.files.is_empty();
        if let Some(blob) = blob {
            entry.files.insert(path.as_str().to_owned(), blob);
        }
        // What came last of an entry is when it was there.
        entry.arrival = match (entry.arrival, arrival) {
            (_, arrival) if is_first => arrival,
            (Arrival::Merged(a), Arrival::Merged(b)) => Arrival::Merged(a.max(b)),
            (Arrival::Sealed, Arrival::Sealed) => Arrival::Sealed,
            (Arrival::Merged(at), Arrival::Sealed) | (Arrival::Sealed, Arrival::Merged(at)) => {
                Arrival::Merged(at)
            }
            _ => Arrival::Claimed,
        };
    }

    fn sealed(&self, name: &str) -> Option<&SealedEntry> {
        let (_, entries) = self.call.seal.as_ref()?.entries.as_ref()?;
        entries.get(name)
    }

    /// Since when the branch has a page as an entry of this call: not the page, but its `call:`.
    fn merged(&self, path: &SourcePath) -> Option<i64> {
        let history = &self.hub.history;
        let timeline = &self.calls.timeline;
        let (created, _) = timeline.created(history, path)?;
        let changes = &history.files.get(path)?.changes;
        if changes.len() < 2 {
            return Some(created);
        }
        // What cannot be read any more is taken for what the page says today.
        let mut is_entry = changes.iter().rev().map(|change| {
            let text = change
                .file
                .after
                .and_then(|blob| history.contents.text(blob));
            let says = text
                .map(|text| call_of(path, &text).is_some_and(|it| it.names(&self.call.file.id)));
            (timeline.time(change.commit), says)
        });
        let first = is_entry.find(|(_, says)| says.unwrap_or(true))?;
        first.0
    }

    fn proposal(&mut self, proposal: &Proposal, submission: &Submission) {
        let Proposal {
            path,
            of_page,
            blob,
            ..
        } = proposal;
        let name = self.free(id_of(of_page, None, path));
        let sealed = self.sealed(&name);
        let is_sealed = sealed.is_some_and(|sealed| sealed.files.contains_key(path.as_str()));
        let own = || blob.map(|blob| (path.as_str().to_owned(), blob));
        let files = match sealed {
            Some(sealed) => sealed.files.clone(),
            None => own().into_iter().collect(),
        };
        let keys = submission
            .authors
            .iter()
            .filter_map(|author| author.key.as_deref());
        let people = keys.filter_map(|key| self.hub.people.of_key(key)).collect();
        let arrival = if is_sealed {
            Arrival::Sealed
        } else {
            let opened = self.calls.lists.opened(submission.number, self.call);
            opened.map_or(Arrival::Claimed, Arrival::Forge)
        };
        let entry = Entry {
            id: name.clone(),
            title: proposal.title.clone(),
            place: Where::Submission(proposal.submission),
            people,
            files,
            arrival,
            was_in_time: false,
            standing: withdrawn(of_page),
        };
        self.entries.insert(name, entry);
    }
}

fn withdrawn(of_page: &CallRef) -> Standing {
    if of_page.withdrawn {
        Standing::Withdrawn
    } else {
        Standing::Stands
    }
}

/// Those who wrote a page.
fn authors(page: &Page) -> Vec<PersonId> {
    let wrote = |part: &&crate::hub::credit::Part| {
        matches!(part.standing, Part::Pinned | Part::Creator | Part::Author)
    };
    let parts = page.credit.people.iter().filter(wrote);
    parts.map(|part| part.person).collect()
}

/// Whether an entry takes part.
fn standing(hub: &Linked, calls: &Calls, call: &Call, entry: &Entry) -> Standing {
    if entry.standing == Standing::Withdrawn {
        return Standing::Withdrawn;
    }
    if !is_eligible(hub, calls, call, entry) {
        return Standing::Ineligible;
    }
    let Some(closes) = call
        .file
        .dates
        .closes
        .filter(|closes| calls.is_past(closes.at))
    else {
        return Standing::Stands;
    };
    let in_time = match entry.arrival {
        Arrival::Sealed => true,
        Arrival::Merged(at) | Arrival::Forge(at) => at <= closes.at,
        Arrival::Claimed => false,
    };
    let is_named = call
        .decision
        .as_ref()
        .is_some_and(|(_, decision)| decision.late.contains_key(&entry.id));
    match call.file.keys.late {
        _ if in_time => Standing::Stands,
        Late::Take => Standing::Admitted,
        Late::Ask if is_named => Standing::Admitted,
        Late::Ask | Late::Refuse => Standing::Late,
    }
}

/// Whether the people of an entry may enter.
fn is_eligible(hub: &Linked, calls: &Calls, call: &Call, entry: &Entry) -> bool {
    let eligible = &call.file.keys.eligible;
    let words: BTreeSet<&str> = eligible
        .except
        .iter()
        .map(|name| name.text.as_str())
        .collect();
    let is_contest = call.file.keys.kind == CallKind::Contest;
    let excepts_judges = words.contains("judges") || is_contest && eligible.except.is_empty();
    let is_judge = |person: &PersonId| call.judges.iter().any(|(judge, _)| judge == person);
    let is_excepted = |person: &PersonId| {
        excepts_judges && is_judge(person)
            || words.contains("people") && call.people.contains(person)
            || eligible
                .except
                .iter()
                .any(|name| roll::find(hub, &name.text) == Some(*person))
    };
    if entry.people.iter().any(is_excepted) {
        return false;
    }
    let Some(EligibleCircle(circle)) = eligible.who else {
        return true;
    };
    let opens = call
        .file
        .dates
        .opens
        .map(|opens| opens.at)
        .or(call.announced);
    let had_work = |person: &PersonId| {
        opens.is_some_and(|opens| {
            let person = hub.people.get(*person);
            let mut commits = person.changes.iter().map(|at| hub.changes[*at].0);
            commits.any(|commit| calls.timeline.time(commit).is_some_and(|time| time < opens))
        })
    };
    let may = |person: &PersonId| match circle {
        Circle::Everyone | Circle::Judges => true,
        Circle::Members => hub.people.get(*person).profile.is_some(),
        Circle::Contributors => had_work(person),
        Circle::Newcomers => !had_work(person),
    };
    entry.people.iter().all(may)
}
