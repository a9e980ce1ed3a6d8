//! What a batch of tasks is, and how far.

use std::collections::BTreeMap;

use crate::calls::count::fraction::Fraction;
use crate::calls::tasks::Skip;
use crate::calls::tasks::agreement::TaskState;
use crate::diagnostic::Diagnostic;
use crate::history::CommitIndex;
use crate::hub::ids::{PageId, PersonId};
use crate::paths::SourcePath;

/// A batch of tasks: one question about each of many items.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// The tasks: a list in the order of its file, else by path.
    pub tasks: Vec<Task>,
    /// How far answers agree beyond what chance would give; `None` where there is nothing to
    /// compare.
    pub alpha: Option<Fraction>,
    /// Those whose answers count, in the order of the people.
    pub people: Vec<Answerer>,
    /// How many sheets are in open submissions.
    pub on_the_way: usize,
    /// Of how many agreed tasks one more answer was asked, and how many of these confirmed it.
    pub rechecked: (usize, usize),
    /// What is wrong with sheets.
    pub(in crate::hub::calls) mistakes: Vec<Diagnostic>,
    /// Whether there can be tasks without a list of them: the hub finds them itself.
    pub(in crate::hub::calls) finds: bool,
}

/// One item with what is asked of it.
#[derive(Debug, Clone, Default)]
pub struct Task {
    /// Its name in sheets.
    pub id: String,
    /// What the item is called.
    pub title: String,
    /// What the item has, by the names of the columns.
    pub columns: BTreeMap<String, String>,
    /// The file that it is about.
    pub media: Option<SourcePath>,
    /// The pages that it is about, by path.
    pub pages: Vec<PageId>,
    /// The answers that count, in the order in which they came.
    pub answers: Vec<Answer>,
    /// Those who gave none, each with the reason, in the order in which they said it.
    pub skips: Vec<(PersonId, Skip)>,
    /// Where it stands.
    pub state: TaskState,
    /// What the answers agree on.
    pub result: Option<String>,
    /// Whether the item does not belong here: at least two people say so.
    pub is_wrong: bool,
    /// Whether what was agreed on is asked once more of somebody else.
    pub is_rechecked: bool,
    /// How many sheets in open submissions are named after it.
    pub on_the_way: usize,
}

/// An answer that counts.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Whose it is.
    pub person: PersonId,
    /// What it says.
    pub text: String,
    /// The commit.
    pub commit: CommitIndex,
    /// Whether it says what was agreed on.
    pub agrees: bool,
}

/// Somebody whose answers count.
#[derive(Debug, Clone, Copy)]
pub struct Answerer {
    /// Who.
    pub person: PersonId,
    /// How many tasks they answered.
    pub answers: usize,
    /// How many of these answers were agreed on.
    pub agreed: usize,
}

impl Task {
    /// Whether an answer is asked for.
    pub fn asks(&self) -> bool {
        self.state.asks() || self.is_rechecked
    }
}

impl Batch {
    /// The task of that name.
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == id)
    }

    /// How many tasks stand so.
    pub fn count(&self, state: TaskState) -> usize {
        self.tasks.iter().filter(|task| task.state == state).count()
    }

    /// How many tasks need no more answers.
    pub fn settled(&self) -> usize {
        self.count(TaskState::Agreed) + self.count(TaskState::Done)
    }

    /// Whether no answer is asked for any more, and nobody has to choose one.
    pub fn is_over(&self) -> bool {
        let is_settled = |task: &Task| {
            matches!(task.state, TaskState::Agreed | TaskState::Done) && !task.is_rechecked
        };
        (self.finds || !self.tasks.is_empty()) && self.tasks.iter().all(is_settled)
    }
}
