//! Calls elsewhere: on the home page, and on the pages of those who took part.

use crate::hub::{Call, PersonId};
use crate::pages::calls::{index, told};
use crate::pages::kind::Site;
use crate::view::{CallsPanel, PersonCallsView, PersonEntry};

/// How many calls the home page names.
const HOME: usize = 5;
/// How many entries of a person are listed.
const ENTRIES: usize = 100;

impl Site<'_> {
    /// The calls that take entries, for the home page of a language.
    pub(in crate::pages) fn calls_panel(&self, language: &str) -> Option<CallsPanel> {
        let hub = self.hub;
        let lists = hub.calls.places.lists_in(language)?;
        let open = index::open(hub);
        (!open.is_empty()).then(|| CallsPanel {
            calls: open
                .into_iter()
                .take(HOME)
                .map(|call| self.call_row_in(call, language))
                .collect(),
            url: self.href(&lists.index.url()),
        })
    }

    /// What became of what somebody sent, and what they judged.
    pub(in crate::pages) fn calls_of(&self, person: PersonId) -> Option<PersonCallsView> {
        let calls = &self.hub.calls;
        let (entries, judged) = (calls.parts.entries(person), calls.parts.judged(person));
        let call = |at: usize| &calls.all[at];
        let entries = entries.iter().map(|(at, number)| (call(*at), *number));
        let mut entries: Vec<_> = entries.collect();
        // What was announced last is first.
        entries.sort_by_key(|(call, _)| std::cmp::Reverse((call.announced, &call.file.id)));
        let entries: Vec<PersonEntry> = entries
            .into_iter()
            .take(ENTRIES)
            .map(|(call, number)| PersonEntry {
                entry: self.entry(call, &call.entries[number]),
                call: self.call_link(call),
            })
            .collect();
        // Before the last deadline nobody is told who judged.
        let judged = judged.iter().map(|at| call(*at));
        let judged: Vec<_> = judged
            .filter(|call| told::is_shown(self.hub, call))
            .map(|call| self.call_link(call))
            .collect();
        let runs = calls.parts.runs(person).iter().map(|at| call(*at));
        let mut runs: Vec<&Call> = runs.collect();
        runs.sort_by_key(|call| std::cmp::Reverse((call.announced, &call.file.id)));
        let runs: Vec<_> = runs.into_iter().map(|call| self.call_link(call)).collect();
        let answered = calls.parts.answered(person).iter().map(|at| call(*at));
        let mut answered: Vec<&Call> = answered.collect();
        answered.sort_by_key(|call| std::cmp::Reverse((call.announced, &call.file.id)));
        let answered = answered.into_iter().take(ENTRIES);
        let answered: Vec<_> = answered.map(|call| self.call_link(call)).collect();
        let is_any =
            !answered.is_empty() || !entries.is_empty() || !judged.is_empty() || !runs.is_empty();
        is_any.then_some(PersonCallsView {
            entries,
            judged,
            answered,
            runs,
        })
    }
}
