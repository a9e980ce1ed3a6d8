//! Batches of tasks, as the pages of their calls show them.

use serde::Serialize;

use crate::view::calls::drive::ProgressView;
use crate::view::calls::people::PeopleView;
use crate::view::parts::LinkView;

/// A batch of tasks, on the page of its call.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BatchView {
    /// How many tasks need no more answers, of how many.
    pub progress: ProgressView,
    /// How many stand where, those that are none left out.
    pub states: Vec<TaskCount>,
    /// How many minutes an answer takes.
    pub minutes: u32,
    /// How many people answer each task.
    pub redundancy: usize,
    /// When answers agree: `exact`, `majority`, `within` or `pick`; string `tasks-agree-<agree>`.
    pub agree: &'static str,
    /// How many equal answers are enough.
    pub at_least: usize,
    /// BCP 47 code of the texts of the tasks, which nobody translates.
    pub language: String,
    /// Direction of writing of these.
    pub dir: String,
    /// What else to know; may be empty.
    pub help: String,
    /// Answers as they should be.
    pub examples: Vec<TaskExample>,
    /// Tasks that ask for an answer, a few.
    pub first: Vec<TaskRow>,
    /// All tasks.
    pub list: LinkView,
    /// How far answers agree.
    pub alpha: Option<AlphaView>,
    /// Those whose answers count.
    pub people: PeopleView,
    /// How many sheets are in open submissions.
    pub on_the_way: usize,
    /// Of how many agreed tasks one more answer was asked.
    pub rechecked: usize,
    /// How many of these it confirmed.
    pub confirmed: usize,
    /// The command that asks for answers, while there is something to answer.
    pub command: Option<String>,
    /// The command that writes what is agreed where it belongs, while there is something to write.
    pub apply: Option<String>,
}

/// How many tasks stand somewhere.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TaskCount {
    /// Where: string `tasks-state-<state>`.
    pub state: &'static str,
    /// How many.
    pub count: usize,
}

/// An answer as it should be.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TaskExample {
    /// The item.
    pub item: String,
    /// The answer.
    pub answer: String,
}

/// How far answers agree beyond chance: Krippendorff's α.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AlphaView {
    /// As a fraction: `113/152`.
    pub exact: String,
    /// To two places: `0.74`.
    pub shown: String,
    /// What it means: `high` (from 0.8), `middle` (from 2/3) or `low`; string `tasks-alpha-<level>`.
    pub level: &'static str,
}

/// A task.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TaskRow {
    /// Its name in sheets.
    pub id: String,
    /// What the item is called.
    pub title: String,
    /// What is asked.
    pub ask: String,
    /// Where it stands: string `tasks-state-<state>`.
    pub state: &'static str,
    /// How many answers count.
    pub answers: usize,
    /// How many are on the way.
    pub on_the_way: usize,
    /// How many said why they gave none.
    pub skips: usize,
    /// What the answers agree on; may be empty.
    pub result: String,
    /// The item does not belong here.
    pub wrong: bool,
    /// It is asked once more.
    pub again: bool,
    /// The picture that it is about.
    pub picture: Option<String>,
    /// The pages that it is about, a few.
    pub pages: Vec<LinkView>,
    /// The forge's form that answers it, while an answer is asked for.
    pub form: Option<String>,
}
