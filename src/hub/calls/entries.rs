//! What was sent to a call: pages that name it, on the branch and in open submissions.

use std::collections::BTreeMap;

use crate::calls::ballot::NONE;
use crate::calls::envelope::Envelope;
use crate::calls::seal::SealedEnvelope;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::eligible::standing;
use crate::hub::calls::entry::{Arrival, Entry, Standing, Where};
use crate::hub::calls::found::Found;
use crate::hub::calls::ideas;
use crate::hub::calls::kept::{Enveloped, Inside, Kept};
use crate::hub::calls::pieces::Piece;
use crate::hub::calls::roll;
use crate::hub::calls::sent::{Proposal, Sent};
use crate::hub::calls::wrote::Makers;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::meta::CallRef;
use crate::hub::submissions::{Submission, Submissions};

/// The entries of a call, by name, and how many are left out because there are too many.
pub(super) fn of_call(
    hub: &Linked,
    calls: &Calls,
    call: &Call,
    sent: &Sent,
    submissions: &Submissions,
) -> (Vec<Entry>, usize) {
    let mut found = Found {
        hub,
        calls,
        call,
        sent,
        entries: BTreeMap::new(),
        numbers: BTreeMap::new(),
    };
    let mut parts = found.pieces();
    // A name belongs to whoever had it first, and what was sealed keeps its own. The order of the
    // branch's own commits is nobody's choice but of those who merge. Of two that came with one
    // commit neither was first, which a finding says.
    parts.sort_by(|a, b| {
        let of = |part: &Piece| {
            let place = part.landed.map(|landed| landed.place);
            (part.sealed.is_none(), place.unwrap_or(usize::MAX))
        };
        of(a).cmp(&of(b)).then_with(|| a.path.cmp(&b.path))
    });
    for part in parts {
        found.add(part);
    }
    for proposal in sent.proposals.get(&call.file.id).into_iter().flatten() {
        if let Some(submission) = submissions.all.get(proposal.submission) {
            found.proposal(proposal, submission);
        }
    }
    ideas::add(hub, calls, call, &mut found.entries);
    found.elsewhere();
    let left_out = found.cut();
    let mut entries: Vec<Entry> = found.entries.into_values().collect();
    let makers = Makers::new(hub, calls, call, sent);
    for entry in &mut entries {
        entry.wrote = makers.wrote(entry);
        entry.standing = standing(hub, calls, call, entry);
    }
    (entries, left_out)
}

impl Found<'_> {
    /// The name that is free: pages with the same `entry` are one, all others are apart.
    fn free(&mut self, id: String) -> String {
        // In ballots that is the name of "none of these".
        if !self.entries.contains_key(&id) && id != NONE {
            return id;
        }
        // Thousands may ask for one name.
        let next = self.numbers.entry(id.clone()).or_insert(2);
        loop {
            let free = format!("{id}-{next}");
            *next += 1;
            if !self.entries.contains_key(&free) {
                return free;
            }
        }
    }

    fn add(&mut self, part: Piece) {
        let wanted = part.wanted();
        let name = part.sealed.clone().unwrap_or_else(|| wanted.clone());
        let mut own = self.authors(&part);
        let closes = self.call.file.dates.closes;
        let in_time = part
            .landed
            .filter(|landed| !landed.is_behind)
            .is_some_and(|landed| closes.is_none_or(|closes| landed.at <= closes.at));
        // Only its people add to an entry, and only while entries are taken.
        if let Some(entry) = self.entries.get_mut(&name)
            && (part.sealed.is_some()
                || part.of_page.entry.is_some()
                    // An envelope is a page.
                    && entry.envelope.is_none()
                    && part.envelope.is_none()
                    && !matches!(entry.place, Where::Submission(_))
                    && own.iter().any(|person| entry.people.contains(person))
                    && (in_time || !entry.was_in_time))
        {
            match (&mut entry.place, part.page) {
                (Where::Pages(pages), Some(page)) => pages.push(page),
                (place, Some(page)) => *place = Where::Pages(vec![page]),
                (_, None) => {}
            }
            own.retain(|person| !entry.people.contains(person));
            entry.people.append(&mut own);
            self.file_of(&name, &part);
            return;
        }
        let name = match part.sealed {
            Some(_) => name,
            None => self.free(name),
        };
        let team = part
            .of_page
            .team
            .iter()
            .filter_map(|who| roll::find(self.hub, who));
        for person in team {
            if !own.contains(&person) {
                own.push(person);
            }
        }
        let entry = Entry {
            id: name.clone(),
            wanted,
            landed: part.landed.map(|landed| landed.place),
            title: part.title.clone(),
            place: match part.page {
                Some(page) => Where::Pages(vec![page]),
                None if part.had.is_some() => Where::Removed,
                None => Where::Elsewhere,
            },
            wrote: Vec::new(),
            makers: self.makers(&name, &own),
            people: own,
            files: BTreeMap::new(),
            had: BTreeMap::new(),
            envelope: part.envelope.clone(),
            arrival: Arrival::Claimed,
            was_in_time: in_time,
            standing: withdrawn(&part.of_page),
            implemented_by: Vec::new(),
        };
        self.entries.insert(name.clone(), entry);
        self.file_of(&name, &part);
    }

    /// Those who made an entry, by name: as it was sealed, else as it is known today.
    fn makers(&self, name: &str, people: &[PersonId]) -> Vec<String> {
        let sealed = self.sealed(name).and_then(|sealed| sealed.people.clone());
        let key = |person: &PersonId| self.hub.people.get(*person).key.clone();
        sealed.unwrap_or_else(|| people.iter().map(key).collect())
    }

    /// Adds a file of an entry, with its content and what proves when it came.
    fn file_of(&mut self, name: &str, part: &Piece) {
        let path = part.path.as_str();
        let sealed = self.sealed(name).and_then(|sealed| sealed.files.get(path));
        let file = self.hub.history.files.get(&part.path);
        let today = file
            .and_then(|file| file.today)
            .filter(|_| part.page.is_some());
        let arrival = if sealed.is_some() {
            Arrival::Sealed
        } else {
            part.landed
                .filter(|landed| !landed.is_behind)
                .map_or(Arrival::Claimed, |landed| Arrival::Merged(landed.at))
        };
        let blob = match &part.envelope {
            // What was opened is judged, and else there is nothing but what was sealed.
            Some(Enveloped {
                state: Kept::Opened { blob, .. },
                ..
            }) => Some(*blob),
            Some(_) => sealed.copied().or(part.had).or(today),
            None => sealed.copied().or(today).or(part.had),
        };
        let Some(entry) = self.entries.get_mut(name) else {
            return;
        };
        let is_first = entry.files.is_empty();
        if let Some(blob) = blob {
            entry.files.insert(path.to_owned(), blob);
        }
        if let Some(had) = part.had.filter(|_| entry.was_in_time) {
            entry.had.insert(path.to_owned(), had);
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

    fn proposal(&mut self, proposal: &Proposal, submission: &Submission) {
        let Proposal {
            path,
            of_page,
            blob,
            envelope,
            ..
        } = proposal;
        let wanted = of_page.entry_id(None, path);
        let sealed = self.sealed_files().into_iter().find(|(it, _)| it == path);
        let name = match sealed {
            Some((_, name)) => name,
            None => self.free(wanted.clone()),
        };
        let sealed = self.sealed(&name);
        let is_sealed = sealed.is_some_and(|sealed| sealed.files.contains_key(path.as_str()));
        let of_seal = sealed.and_then(|sealed| sealed.envelope.clone());
        let own = || blob.map(|blob| (path.as_str().to_owned(), blob));
        let files = match sealed {
            Some(sealed) => sealed.files.clone(),
            None => own().into_iter().collect(),
        };
        let keys = submission
            .authors
            .iter()
            .filter_map(|author| author.key.as_deref());
        // Whom somebody names whom nobody knows is not known to have made anything.
        let first = submission.authors.first();
        let is_known = first.is_some_and(|author| author.key.is_some());
        let people = keys.filter_map(|key| self.hub.people.of_key(key));
        let people: Vec<PersonId> = people.filter(|_| is_known).collect();
        let arrival = if is_sealed {
            Arrival::Sealed
        } else {
            let opened = self.calls.lists.opened(submission.number, self.call);
            opened.map_or(Arrival::Claimed, Arrival::Forge)
        };
        let entry = Entry {
            id: name.clone(),
            wanted,
            landed: None,
            title: proposal.title.clone(),
            place: Where::Submission(proposal.submission),
            wrote: Vec::new(),
            makers: self.makers(&name, &people),
            people,
            files,
            had: BTreeMap::new(),
            envelope: self.proposed(of_seal, envelope, submission),
            arrival,
            was_in_time: false,
            standing: withdrawn(of_page),
            implemented_by: Vec::new(),
        };
        self.entries.insert(name, entry);
    }

    /// The envelope of an entry that is not merged.
    fn proposed(
        &self,
        of_seal: Option<SealedEnvelope>,
        said: &Envelope,
        submission: &Submission,
    ) -> Option<Enveloped> {
        let first = submission.authors.first();
        let by = first.and_then(|author| author.key.clone());
        let envelope = of_seal.or_else(|| match said {
            Envelope::Closed(digest) => Some(SealedEnvelope {
                digest: digest.clone(),
                by: by.unwrap_or_default(),
            }),
            Envelope::Opened(_) | Envelope::None => None,
        })?;
        Some(Enveloped {
            envelope: Some(envelope),
            state: match self.call.file.dates.closes {
                Some(_) => Kept::Closed,
                None => Kept::Endless,
            },
            inside: Inside::default(),
        })
    }

    /// What the seal names and nobody can find: requests that are not here, issues that are gone.
    fn elsewhere(&mut self) {
        let seal = self
            .call
            .seal
            .as_ref()
            .and_then(|seal| seal.entries.as_ref());
        for (id, sealed) in seal.into_iter().flat_map(|(_, entries)| entries) {
            if self.entries.contains_key(id) {
                continue;
            }
            let people = sealed.people.iter().flatten();
            let people: Vec<PersonId> = people
                .filter_map(|name| self.hub.people.of_key(name))
                .collect();
            let entry = Entry {
                id: id.clone(),
                wanted: id.clone(),
                landed: None,
                title: id.clone(),
                place: Where::Elsewhere,
                wrote: Vec::new(),
                makers: self.makers(id, &people),
                people,
                files: sealed.files.clone(),
                had: BTreeMap::new(),
                envelope: sealed.envelope.clone().map(|envelope| Enveloped {
                    envelope: Some(envelope),
                    state: Kept::Closed,
                    inside: Inside::default(),
                }),
                arrival: Arrival::Sealed,
                was_in_time: false,
                standing: Standing::Stands,
                implemented_by: Vec::new(),
            };
            self.entries.insert(id.clone(), entry);
        }
    }
}

fn withdrawn(of_page: &CallRef) -> Standing {
    if of_page.withdrawn {
        Standing::Withdrawn
    } else {
        Standing::Stands
    }
}
