//! Judges who are added after a call has closed, because conflicts of interest leave an entry with
//! fewer judges than it needs reviews. Nobody loses because a judge was honest.
//!
//! What is in the seal counts for everything else: who is added votes with nobody, puts nobody out,
//! and reviews only what the others cannot.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::kind::{Combine, Decides};
use crate::calls::review::{Conflict, ReviewFile};
use crate::calls::{CallFile, frozen};
use crate::hub::calls::added::Added;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::roll;
use crate::hub::calls::who::{Author, Authors};
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::paths::SourcePath;

impl Added {
    /// Those of a call whose entries and seal are known. Before it is sealed, nobody is added: the
    /// judges of the call are those that it names.
    pub(super) fn of(hub: &Linked, calls: &Calls, call: &Call) -> Self {
        let sealed = call.seal.as_ref().and_then(|seal| seal.who.as_ref());
        let Some(sealed) = sealed.filter(|_| call.file.has_award_by(Decides::Judges)) else {
            return Self::default();
        };
        let names: Vec<&str> = sealed.judges.keys().map(String::as_str).collect();
        let records = calls.records.reviews.get(&call.file.id);
        let said = Said {
            hub,
            authors: Authors::of_call(hub, calls, call),
            files: records
                .into_iter()
                .flatten()
                .map(|file| (&file.source.path, file))
                .collect(),
        };
        let wrote = call.standing().flat_map(|entry| &entry.wrote);
        let competitors: BTreeSet<&str> = wrote
            .filter(|_| !call.file.keys.reviews.peers)
            .map(|wrote| wrote.name.as_str())
            .collect();
        let each = call.file.keys.reviews.each as usize;
        let is_short = |entry: &&Entry| {
            let is_free = |name: &&&str| {
                let known = hub.people.of_key(name);
                let has_part = competitors.contains(**name)
                    || entry.makers.iter().any(|maker| maker == **name)
                    || known.is_some_and(|known| entry.names_inside(known));
                !has_part && !said.declares([&call.file.id, &entry.id, name])
            };
            names.iter().filter(is_free).take(each).count() < each
        };
        let short = call.standing().filter(is_short);
        let entries: BTreeSet<String> = short.map(|entry| entry.id.clone()).collect();
        let judges = match entries.is_empty() {
            true => Vec::new(),
            false => added(hub, calls, call, &names),
        };
        let key = |person: PersonId| hub.people.get(person).key.as_str();
        let mut today = call.judges.iter().map(|(judge, _)| *judge);
        let is_one = |judge| names.contains(&key(judge)) || judges.contains(&judge);
        let are_all = !judges.is_empty() && today.all(is_one);
        Self {
            judges,
            entries,
            are_all,
        }
    }

    /// Whether those who were added review an entry. Places in an order need others to compare with.
    pub fn reviews(&self, call: &Call, entry: &str) -> bool {
        call.file.keys.reviews.combine == Combine::Borda || self.entries.contains(entry)
    }
}

/// Those whom the call names besides the sealed judges, all of whom it keeps: as it was when it was
/// decided, since who is added later changes nothing of that.
fn added(hub: &Linked, calls: &Calls, call: &Call, sealed: &[&str]) -> Vec<PersonId> {
    let of_decision = call.decided_at.map(|place| as_of(hub, calls, call, place));
    let file = match &of_decision {
        None => Some(&*call.file),
        Some(file) => file.as_ref(),
    };
    // What the call said when it was sealed: judges are added in public.
    let before = sealed_file(hub, call);
    let Some(file) = file.filter(|file| before.is_some_and(|it| frozen::adds_judges(&it, file)))
    else {
        return Vec::new();
    };
    let judges = roll::judges(hub, file, &call.people).into_iter();
    let mut judges: Vec<PersonId> = judges.map(|(judge, _)| judge).collect();
    let key = |person: &PersonId| hub.people.get(*person).key.as_str();
    let names: Vec<&str> = judges.iter().map(key).collect();
    if !sealed.iter().all(|name| names.contains(name)) {
        return Vec::new();
    }
    judges.retain(|person| !sealed.contains(&key(person)));
    judges
}

/// A call as its file was when its first deadline was sealed.
fn sealed_file(hub: &Linked, call: &Call) -> Option<CallFile> {
    let seal = call.seal.as_ref()?;
    let entries = seal.entries.as_ref().map(|(edge, _)| edge);
    let ballots = seal.ballots.as_ref().map(|(edge, _)| edge);
    let edges = entries.into_iter().chain(ballots);
    let blob = edges.min_by_key(|edge| edge.at)?.call?;
    let source = hub.history.contents.source(&call.file.source.path, blob)?;
    Some(CallFile::read(&call.file.id, &source, &mut Vec::new()))
}

/// A call as its file was at a place of the branch's line.
fn as_of(hub: &Linked, calls: &Calls, call: &Call, place: usize) -> Option<CallFile> {
    let path = &call.file.source.path;
    let changes = &hub.history.files.get(path)?.changes;
    let was_there = |commit| calls.timeline.place(commit).is_some_and(|at| at <= place);
    let change = changes.iter().find(|change| was_there(change.commit))?;
    let source = hub.history.contents.source(path, change.file.after?)?;
    Some(CallFile::read(&call.file.id, &source, &mut Vec::new()))
}

/// What judges said of conflicts.
struct Said<'a> {
    hub: &'a Linked,
    authors: Authors<'a>,
    /// The reviews that are files today.
    files: BTreeMap<&'a SourcePath, &'a ReviewFile>,
}

impl Said<'_> {
    /// Whether a judge has ever said that they have a conflict with an entry: who takes that back
    /// later takes nobody's judge away.
    fn declares(&self, names: [&str; 3]) -> bool {
        let [call, entry, person] = names;
        let history = &self.hub.history;
        let path = SourcePath::new(&format!("reviews/{call}/{entry}/{person}.yaml"));
        let said = path.and_then(|path| Some((history.records.get(&path)?, path)));
        let Some((said, path)) = said else {
            return false;
        };
        let is_own = |commit| self.authors.of(commit) == Author::Proven(person);
        let is_declared = |file: &ReviewFile| matches!(file.conflict, Some(Conflict::Declared(_)));
        // Most say one thing, which was read.
        if let ([(commit, Some(_))], Some(file)) = (said.as_slice(), self.files.get(&path)) {
            return is_declared(file) && is_own(*commit);
        }
        let own = said.iter().filter(|(commit, _)| is_own(*commit));
        let mut own = own.filter_map(|(_, blob)| history.contents.source(&path, (*blob)?));
        own.any(|source| is_declared(&ReviewFile::read(names, &source, &mut Vec::new())))
    }
}

impl Call {
    /// The judges by whom the call was opened: without those who were added after it had closed.
    pub(super) fn first_judges(&self) -> impl Iterator<Item = PersonId> {
        let judges = self.judges.iter().map(|(judge, _)| *judge);
        judges.filter(|judge| !self.added.has(*judge))
    }

    /// Of the keys that may not change, those that were changed otherwise than by adding judges whom
    /// conflicts make necessary.
    pub fn broken_promises(&self, [before, after]: [&CallFile; 2], now: i64) -> Vec<&'static str> {
        let mut changed = frozen::changed(before, after, now);
        if self.added.are_all && frozen::adds_judges(before, after) {
            changed.retain(|key| *key != "judges");
        }
        changed
    }
}
