//! Who should review what: entries with the fewest reviews first, nobody their own matter.

use std::collections::BTreeMap;

use crate::calls::kind::Decides;
use crate::hub::calls::{Call, Entry};
use crate::hub::{Hub, PersonId};

/// Who should review what.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Assigned {
    /// The entries of each judge, in the order of the judges; nobody without one.
    pub judges: Vec<(PersonId, Vec<String>)>,
    /// Entries that need more reviews than there are judges without a conflict, each with how many.
    pub short: Vec<(String, usize)>,
}

/// Says who should review what, so that every entry gets as many reviews as the call wants.
pub fn assign(hub: &Hub, call: &Call) -> Assigned {
    if !call.file.has_award_by(Decides::Judges) {
        return Assigned::default();
    }
    let each = call.file.keys.reviews.each as usize;
    let mut has: BTreeMap<&str, usize> = BTreeMap::new();
    let readable = || call.standing().filter(|entry| !entry.is_sealed());
    for entry in readable() {
        has.insert(&entry.id, call.reviews_of(entry));
    }
    let mut load: Vec<usize> = vec![0; call.judges.len()];
    let mut given: Vec<Vec<String>> = vec![Vec::new(); call.judges.len()];
    let mut short = Vec::new();
    let mut open: Vec<&Entry> = readable().collect();
    loop {
        open.retain(|entry| {
            has.get(entry.id.as_str())
                .is_some_and(|count| *count < each)
        });
        // The entry with the fewest is first, so that none waits while others get their third.
        let Some(at) = (0..open.len()).min_by_key(|at| {
            let id = open[*at].id.as_str();
            (has.get(id).copied(), id)
        }) else {
            break;
        };
        let entry = open[at];
        let free = (0..call.judges.len()).filter(|judge| {
            let person = call.judges[*judge].0;
            may_review(hub, call, entry, person) && !given[*judge].contains(&entry.id)
        });
        match free.min_by_key(|judge| (load[*judge], draw(hub, call, call.judges[*judge].0, entry)))
        {
            Some(judge) => {
                load[judge] += 1;
                given[judge].push(entry.id.clone());
                *has.entry(&entry.id).or_default() += 1;
            }
            None => {
                let count = has.get(entry.id.as_str()).copied().unwrap_or_default();
                short.push((entry.id.clone(), each.saturating_sub(count)));
                open.remove(at);
            }
        }
    }
    given.iter_mut().for_each(|entries| entries.sort_unstable());
    let judges = call.judges.iter().map(|(person, _)| *person).zip(given);
    Assigned {
        judges: judges.filter(|(_, entries)| !entries.is_empty()).collect(),
        short,
    }
}

/// Whether somebody judges an entry, has no conflict with it, and has said nothing of it yet.
fn may_review(hub: &Hub, call: &Call, entry: &Entry, judge: PersonId) -> bool {
    let is_asked = !call.added.has(judge) || call.added.reviews(call, &entry.id);
    let mut own = call
        .reviews
        .iter()
        .filter(|review| review.file.entry == entry.id);
    is_asked
        && hub.is_judge(call, judge)
        && !call.has_conflict(entry, judge)
        && !own.any(|review| review.reviewer == Some(judge))
}

/// What decides between judges with as much to do: nobody chose it, and everybody gets the same.
fn draw(hub: &Hub, call: &Call, judge: PersonId, entry: &Entry) -> [u8; 32] {
    let key = &hub.people.get(judge).key;
    let text = format!("{}\0{key}\0{}", call.file.id, entry.id);
    *blake3::hash(text.as_bytes()).as_bytes()
}
