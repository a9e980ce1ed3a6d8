//! Which sheets count, and what each person said of each task last.

use std::collections::BTreeMap;

use crate::calls::tasks::{AnswerFile, Said};
use crate::diagnostic::Diagnostic;
use crate::history::CommitIndex;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::who::{Author, Authors};
use crate::hub::foreign;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;

/// A sheet that counts.
pub(super) struct Sheet<'a> {
    pub(super) file: &'a AnswerFile,
    pub(super) person: PersonId,
    pub(super) commit: CommitIndex,
}

/// What somebody said of a task last.
pub(super) struct Last<'a> {
    pub(super) said: &'a Said,
    pub(super) sheet: &'a Sheet<'a>,
}

/// The sheets that count, in the order in which the branch got what they say today. Those in a name
/// that is not their author's are told.
pub(super) fn sheets<'a>(
    hub: &'a Linked,
    calls: &'a Calls,
    call: &'a Call,
    files: &'a [AnswerFile],
    found: &mut Vec<Diagnostic>,
) -> Vec<Sheet<'a>> {
    let authors = Authors::of_call(hub, calls, call);
    let mut counted = Vec::new();
    for file in files {
        let path = &file.source.path;
        let written = calls.timeline.written(&hub.history, &hub.people, path);
        // What nobody committed is nobody's yet.
        let Some(written) = written else { continue };
        match authors.of(written.commit) {
            Author::Proven(name) if name == file.person => {
                let place = calls.timeline.place(written.commit);
                let sheet = Sheet {
                    file,
                    person: written.author,
                    commit: written.commit,
                };
                // Of two in one commit the one with the higher number is the later one.
                let number: u64 = file.name.parse().unwrap_or(u64::MAX);
                let order = (place, std::cmp::Reverse(written.commit), number, &file.name);
                counted.push((order, sheet));
            }
            Author::Named(name) if name == file.person => {
                found.push(foreign::name_only(path, &file.person));
            }
            Author::Proven(_) | Author::Named(_) => {
                let author = Some(written.author);
                found.push(foreign::finding_below(
                    &hub.people,
                    path,
                    &file.person,
                    author,
                ));
            }
        }
    }
    counted.sort_by(|a, b| a.0.cmp(&b.0));
    counted.into_iter().map(|(_, sheet)| sheet).collect()
}

/// What each person said last of each task, in the order in which they said it.
pub(super) fn last<'a>(sheets: &'a [Sheet<'a>]) -> BTreeMap<&'a str, Vec<Last<'a>>> {
    let mut last: BTreeMap<(&str, PersonId), (usize, Last)> = BTreeMap::new();
    let all = sheets.iter();
    let all = all.flat_map(|sheet| sheet.file.said.iter().map(move |said| Last { said, sheet }));
    for (at, it) in all.enumerate() {
        last.insert((it.said.task.text.as_str(), it.sheet.person), (at, it));
    }
    let mut of_tasks: BTreeMap<&str, Vec<(usize, Last)>> = BTreeMap::new();
    for ((task, _), it) in last {
        of_tasks.entry(task).or_default().push(it);
    }
    let in_order = |(task, mut said): (&'a str, Vec<(usize, Last<'a>)>)| {
        said.sort_by_key(|(at, _)| *at);
        (task, said.into_iter().map(|(_, it)| it).collect())
    };
    of_tasks.into_iter().map(in_order).collect()
}
