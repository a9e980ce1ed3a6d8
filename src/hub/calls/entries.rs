//! What was sent to a call: pages that name it, on the branch and in open submissions.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::calls::keys::EligibleCircle;
use crate::calls::kind::{CallKind, Circle, Late};
use crate::calls::place::is_id;
use crate::calls::seal::SealedEntry;
use crate::front_matter;
use crate::history::BlobId;
use crate::history::git::blob_id;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Arrival, Entry, Standing, Where};
use crate::hub::calls::ideas;
use crate::hub::calls::roll;
use crate::hub::credit::Standing as Part;
use crate::hub::ids::{PageId, PersonId};
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::hub::page::Page;
use crate::hub::submissions::{State, Submission, Submissions};
use crate::paths::{SourcePath, slug};
use crate::privacy::shown;
use crate::sources::Source;

/// Most entries of a call.
const MOST: usize = 2_000;

/// Everything that names a call, by the call, looked for once for all calls.
#[derive(Default)]
pub(super) struct Sent {
    pages: BTreeMap<String, Vec<PageId>>,
    proposals: BTreeMap<String, Vec<Proposal>>,
}

/// A page of an open submission that names a call.
struct Proposal {
    /// The submission, as a place in [`Submissions::all`].
    submission: usize,
    path: SourcePath,
    title: String,
    of_page: CallRef,
    blob: Option<BlobId>,
}

impl Sent {
    /// Looks through pages and open submissions.
    pub(super) fn of(hub: &Linked, submissions: &Submissions) -> Self {
        let mut sent = Self::default();
        for (id, page) in hub.pages_with_ids() {
            if let Some(call) = &page.meta.call {
                sent.pages.entry(slug(&call.value)).or_default().push(id);
            }
        }
        for (at, submission) in submissions.all.iter().enumerate() {
            if submission.state == State::Open && submission.is_told {
                sent.add(hub, at, submission);
            }
        }
        sent
    }

    fn add(&mut self, hub: &Linked, at: usize, submission: &Submission) {
        for page in &submission.pages {
            let Some((path, after)) = SourcePath::new(&page.path).zip(page.after.as_ref()) else {
                continue;
            };
            // What is on the branch already is an entry by its page.
            if hub.page_of(&path).is_some() || !after.contains("call") {
                continue;
            }
            if let Some(of_page) = call_of(&path, after) {
                let proposals = self.proposals.entry(slug(&of_page.value)).or_default();
                proposals.push(Proposal {
                    submission: at,
                    title: shown(&hub.people.redaction.apply(&page.title)),
                    of_page,
                    blob: page.blob.or_else(|| blob_id(after.as_bytes())),
                    path,
                });
            }
        }
    }
}

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
    for id in sent.pages.get(&call.file.id).into_iter().flatten() {
        let page = hub.page(*id);
        if let Some(of_page) = &page.meta.call {
            found.page(*id, page, of_page);
        }
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

    fn page(&mut self, id: PageId, page: &Page, of_page: &CallRef) {
        let path = &page.source.path;
        let page_id = page.meta.id.as_ref().map(|id| id.value.as_str());
        let name = id_of(of_page, page_id, path);
        let joins = of_page.entry.is_some();
        if joins
            && let Some(entry) = self.entries.get_mut(&name)
            && let Where::Pages(pages) = &mut entry.place
        {
            pages.push(id);
            for person in authors(page) {
                if !entry.people.contains(&person) {
                    entry.people.push(person);
                }
            }
            self.file_of(&name, path);
            return;
        }
        let name = self.free(name);
        let mut people = authors(page);
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

    /// Since when the branch has a page as an entry of this call.
    fn merged(&self, path: &SourcePath) -> Option<i64> {
        let history = &self.hub.history;
        let timeline = &self.calls.timeline;
        let (created, _) = timeline.created(history, path)?;
        let Some(closes) = self.call.file.dates.closes else {
            return Some(created);
        };
        let newest = history.files.get(path)?.changes.first()?.commit;
        let newest = timeline.time(newest)?;
        if newest <= closes.at || created > closes.at {
            return Some(created);
        }
        // It was changed since: was it an entry at the deadline already?
        let then = timeline.content_at(history, path, closes.at)?;
        let text = history.contents.text(then)?;
        let was_entry = call_of(path, &text).is_some_and(|it| it.names(&self.call.file.id));
        Some(if was_entry { created } else { newest })
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
            standing: withdrawn(of_page),
        };
        self.entries.insert(name, entry);
    }
}

/// What a page that is not the hub's says of a call.
fn call_of(path: &SourcePath, text: &str) -> Option<CallRef> {
    let source = Arc::new(Source::new(path.clone(), text.to_owned()));
    let matter = front_matter::read(&source, &mut Vec::new());
    CallRef::of_node(&matter.tree.get("call")?.node)
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
    let has_seal = call
        .seal
        .as_ref()
        .is_some_and(|seal| seal.entries.is_some());
    let in_time = match entry.arrival {
        Arrival::Sealed => true,
        // A seal names everything that had arrived.
        Arrival::Merged(at) | Arrival::Forge(at) => !has_seal && at <= closes.at,
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
