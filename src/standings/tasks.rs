//! The tasks of a batch as a table for a terminal.

use std::fmt::Write as _;

use crate::calls::TaskRules;
use crate::credits::table::aligned;
use crate::excerpt;
use crate::hub::Hub;
use crate::hub::calls::{Batch, Task};
use crate::hub::todo::{About, Todo};
use crate::privacy::shown;

/// How many tasks are listed, and how much of a text.
const LISTED: usize = 200;
const WIDTH: usize = 60;

/// Those of the tasks that are wanted: what each is about, where it stands, and what is agreed on.
pub fn table(batch: &Batch, is_wanted: impl Fn(&Task) -> bool, out: &mut String) {
    let wanted: Vec<&Task> = batch.tasks.iter().filter(|task| is_wanted(task)).collect();
    let headings = ["TASK", "ITEM", "STATE", "ANSWERS", "ON THE WAY", "RESULT"];
    let mut rows = vec![headings.map(str::to_owned)];
    rows.extend(wanted.iter().take(LISTED).map(|task| {
        let result = task.result.as_deref().unwrap_or_default();
        [
            task.id.clone(),
            shown(excerpt::first(&task.title, WIDTH)),
            state(task).to_owned(),
            number(task.answers.len()),
            number(task.on_the_way),
            shown(excerpt::first(result, WIDTH)),
        ]
    }));
    if wanted.is_empty() {
        out.push_str("no tasks\n");
        return;
    }
    aligned(out, &rows);
    if wanted.len() > LISTED {
        let _ = writeln!(out, "and {} more", wanted.len() - LISTED);
    }
}

fn state(task: &Task) -> &'static str {
    match task {
        task if task.is_wrong => "wrong item",
        task if task.is_rechecked => "asked again",
        task => task.state.name(),
    }
}

fn number(count: usize) -> String {
    match count {
        0 => String::new(),
        count => count.to_string(),
    }
}

/// What else there is to do in a hub that lists it: the pages and files, by topic.
pub fn of_hub(hub: &Hub, out: &mut String) {
    let rows = hub.todos.all.iter().filter_map(|todo| {
        let [about, title] = about(hub, todo)?;
        Some([
            todo.topic.name().to_owned(),
            todo.minutes.to_string(),
            about,
            title,
        ])
    });
    let rows: Vec<[String; 4]> = rows.collect();
    if rows.is_empty() {
        return;
    }
    let headings = ["TOPIC", "MINUTES", "WHERE", "WHAT"].map(str::to_owned);
    let all: Vec<[String; 4]> = std::iter::once(headings).chain(rows).collect();
    aligned(out, &all);
}

/// Where something is to be done, and what it is called; nothing for tasks of calls.
fn about(hub: &Hub, todo: &Todo) -> Option<[String; 2]> {
    let page = |id| {
        let page = hub.page(id);
        [shown(page.source.path.as_str()), shown(&page.title)]
    };
    Some(match &todo.about {
        About::Page(id) => page(*id),
        About::Media(path, _) => [shown(path.as_str()), String::new()],
        About::Wanted(at) => {
            let wanted = hub.wanted.get(*at)?;
            [shown(&wanted.path), shown(&wanted.title)]
        }
        About::Translation(id) => {
            let [path, title] = page(*id);
            [path, format!("{title} → {}", todo.language)]
        }
        About::Task(..) => return None,
    })
}

/// What is asked of an item: the names of columns in braces are what it has there, and nothing else
/// is replaced.
pub fn ask(rules: &TaskRules, task: &Task) -> String {
    let mut out = String::new();
    let mut left = rules.ask.as_str();
    while let Some((before, rest)) = left.split_once('{') {
        out.push_str(before);
        let named = rest.split_once('}');
        match named.and_then(|(name, after)| Some((task.columns.get(name.trim())?, after))) {
            Some((cell, after)) => {
                out.push_str(cell);
                left = after;
            }
            None => {
                out.push('{');
                left = rest;
            }
        }
    }
    out + left
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn only_columns_are_replaced_and_only_once() {
        let columns = [("title", "{year}"), ("year", "1900")];
        let columns = columns.map(|(name, cell)| (name.to_owned(), cell.to_owned()));
        let rules = TaskRules {
            ask: "What shows {title} of { year }, {other}? {".to_owned(),
            ..TaskRules::default()
        };
        let task = Task {
            columns: BTreeMap::from(columns),
            ..Task::default()
        };
        let asked = ask(&rules, &task);
        assert_eq!(asked, "What shows {year} of 1900, {other}? {");
    }
}
