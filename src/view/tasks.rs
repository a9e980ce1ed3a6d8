//! What anybody can do in a few minutes.

use serde::Serialize;

use super::frame::Frame;
use super::parts::{LinkView, SwitchView};

/// What there is to do: all of it, or of one kind, length or language. Template `tasks.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TasksView {
    /// The common part.
    pub page: Frame,
    /// What there is on this page, by kind.
    pub groups: Vec<TodoGroup>,
    /// The most that is shown of a kind.
    pub most: usize,
    /// The pages of each kind.
    pub topics: Vec<TodoFilter>,
    /// The pages of each length.
    pub lengths: Vec<TodoFilter>,
    /// The pages of each language; none where there is only one.
    pub languages: Vec<TodoFilter>,
    /// All pages of this list.
    pub pages: Vec<SwitchView>,
    /// The same for programs.
    pub json: String,
}

/// Things to do of one kind.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TodoGroup {
    /// What kind: string `tasks-topic-<topic>`.
    pub topic: &'static str,
    /// How many there are in the hub.
    pub count: usize,
    /// The page of the kind; empty on that page.
    pub url: String,
    /// A few of them.
    pub rows: Vec<TodoRow>,
}

/// Something to do.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TodoRow {
    /// What kind: string `tasks-topic-<topic>`.
    pub topic: &'static str,
    /// What it is about: a page, a file or a task. The address may be empty.
    pub about: LinkView,
    /// What is asked, for a task of a call; may be empty.
    pub ask: String,
    /// How many minutes it takes.
    pub minutes: u32,
    /// Whether it needs knowledge of the subject.
    pub knowledge: bool,
    /// Good for a first contribution.
    pub first: bool,
    /// BCP 47 code of the language in which it is done.
    pub language: String,
    /// The forge's form that does it.
    pub form: Option<String>,
}

/// A page of a part of what there is to do.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TodoFilter {
    /// A kind, or a number of minutes, or the name of a language.
    pub label: String,
    /// The page.
    pub url: String,
    /// Whether it is the one being looked at.
    pub active: bool,
    /// How many are shown there.
    pub count: usize,
}
