//! Answers that are on the way: sheets in open submissions.

use std::collections::BTreeMap;

use crate::calls::place::Record;
use crate::hub::calls::batch::Batch;
use crate::hub::submissions::{FileChange, State, Submissions};
use crate::paths::SourcePath;

/// The names of the sheets of a call in open submissions.
type Sent = BTreeMap<String, Vec<String>>;

/// The sheets in open submissions, by call.
fn sent(submissions: &Submissions) -> Sent {
    let mut sent = Sent::new();
    let all = submissions.all.iter();
    let open = all.filter(|it| it.state == State::Open && it.is_told);
    for file in open.flat_map(|submission| &submission.files) {
        let path = SourcePath::new(&file.path).filter(|_| file.change != FileChange::Deleted);
        if let Some(Ok(Record::Answers { call, name, .. })) = path.as_ref().and_then(Record::of) {
            sent.entry(call).or_default().push(name);
        }
    }
    sent
}

/// Counts the sheets of each call that are on the way.
pub(in crate::hub::calls) fn are_sent<'b>(
    submissions: &Submissions,
    batches: impl Iterator<Item = (&'b str, &'b mut Batch)>,
) {
    let mut sent = sent(submissions);
    for (call, batch) in batches {
        let names = sent.remove(call).unwrap_or_default();
        batch.on_the_way = names.len();
        let mut of_task: BTreeMap<String, usize> = BTreeMap::new();
        for name in names {
            *of_task.entry(name).or_default() += 1;
        }
        for task in &mut batch.tasks {
            task.on_the_way = of_task.get(&task.id).copied().unwrap_or_default();
        }
    }
}
