//! The tasks of calls as JSON (version 1): what each is about, where it stands, and what was agreed.

use serde::Serialize;

use crate::hub::calls::{Batch, Task};
use crate::hub::{Call, Hub};
use crate::standings::tasks::ask;

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    calls: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    title: String,
    state: &'a str,
    alpha: Option<String>,
    on_the_way: usize,
    tasks: Vec<TaskItem<'a>>,
}

#[derive(Serialize)]
struct TaskItem<'a> {
    id: &'a str,
    title: &'a str,
    ask: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    state: &'a str,
    asks: bool,
    answers: usize,
    on_the_way: usize,
    result: Option<&'a str>,
}

/// The tasks of one call, or of all, as one JSON object with a newline at its end.
pub fn render(hub: &Hub, one: Option<&Call>) -> String {
    let all = hub.calls.all.iter();
    let wanted = all.filter(|call| one.is_none_or(|one| one.file.id == call.file.id));
    let output = Output {
        version: 1,
        calls: wanted
            .filter_map(|call| Some(item(call, call.tasks.as_ref()?)))
            .collect(),
    };
    let mut out = serde_json::to_string_pretty(&output).unwrap_or_default();
    out.push('\n');
    out
}

fn item<'a>(call: &'a Call, batch: &'a Batch) -> Item<'a> {
    Item {
        id: &call.file.id,
        title: call.file.title(),
        state: call.state.name(),
        alpha: batch.alpha.map(|alpha| alpha.to_string()),
        on_the_way: batch.on_the_way,
        tasks: batch.tasks.iter().map(|task| of_task(call, task)).collect(),
    }
}

fn of_task<'a>(call: &'a Call, task: &'a Task) -> TaskItem<'a> {
    TaskItem {
        id: &task.id,
        title: &task.title,
        ask: call
            .file
            .tasks
            .as_ref()
            .map_or_else(String::new, |rules| ask(rules, task)),
        file: task.media.as_ref().map(|path| path.as_str()),
        state: task.state.name(),
        asks: task.asks(),
        answers: task.answers.len(),
        on_the_way: task.on_the_way,
        result: task.result.as_deref(),
    }
}
