//! Joins the items of a batch with the answers to them.

use std::collections::{BTreeMap, BTreeSet};

use super::counted::{Last, last, sheets};
use super::items::Items;
use crate::calls::TaskRules;
use crate::calls::count::fraction::Fraction;
use crate::calls::tasks::agreement::{self, TaskState, folded};
use crate::calls::tasks::{Given, Skip, Source, alpha, id, items, number};
use crate::config::schema::Kind;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::calls::all::Calls;
use crate::hub::calls::batch::{Answer, Answerer, Batch, Task};
use crate::hub::calls::call::Call;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::meta::values;
use crate::privacy::{csv, quoted};
use crate::rules::{invalid_answer, unknown_task};
use crate::sources;
use crate::yaml::Node;

/// How many people must say that an item does not belong here.
const WRONG: usize = 2;

/// The batch of a call; `None` for a call of another kind.
pub(in crate::hub::calls) fn batch(hub: &Linked, calls: &Calls, call: &Call) -> Option<Batch> {
    let file = &call.file;
    let rules = file.tasks.as_ref()?;
    let files = calls.records.answers.get(&file.id);
    let files = files.map_or(&[][..], Vec::as_slice);
    let lists = calls.records.items.get(&file.id);
    let items = Items {
        hub,
        file,
        lists: lists.map_or(&[][..], Vec::as_slice),
    };
    let mut batch = Batch {
        tasks: items.tasks(),
        finds: matches!(rules.from, Some(Source::Defect(_))),
        ..Batch::default()
    };
    let sheets = sheets(hub, calls, call, files, &mut batch.mistakes);
    let mut said = last(&sheets);
    let known: BTreeSet<&str> = batch.tasks.iter().map(|task| task.id.as_str()).collect();
    let others: BTreeSet<&str> = said
        .keys()
        .copied()
        .filter(|id| !known.contains(id))
        .collect();
    let done = items.done(&others);
    batch.tasks.extend(done);
    let results = calls.records.results.get(&file.id);
    let results = results.map(|source| written(source)).unwrap_or_default();
    let mut joined = Joined {
        rules,
        runs: &call.people,
        hub,
        mistakes: std::mem::take(&mut batch.mistakes),
    };
    for task in &mut batch.tasks {
        let of_task = said.remove(task.id.as_str()).unwrap_or_default();
        joined.answer(task, &of_task);
        let is_written = |result: &String| results.get(&task.id) == Some(&as_written(result));
        if task.state == TaskState::Agreed && task.result.as_ref().is_some_and(is_written) {
            task.state = TaskState::Done;
            task.is_rechecked = false;
        }
    }
    joined.unknown(&batch.tasks, &said);
    batch.mistakes = joined.mistakes;
    sum(&mut batch, rules);
    Some(batch)
}

/// What is told of all answers together.
fn sum(batch: &mut Batch, rules: &TaskRules) {
    let of_numbers = matches!(rules.answer.kind, Some(Kind::Number | Kind::Integer));
    batch.alpha = if of_numbers {
        let numbers = |task: &Task| -> Vec<Fraction> {
            let answers = task.answers.iter();
            answers.filter_map(|it| number::read(&it.text)).collect()
        };
        alpha::interval(batch.tasks.iter().map(numbers))
    } else {
        let words: Vec<Vec<String>> = batch
            .tasks
            .iter()
            .map(|task| task.answers.iter().map(|it| folded(&it.text)).collect())
            .collect();
        let words = words.iter();
        alpha::nominal(words.map(|unit| unit.iter().map(String::as_str).collect()))
    };
    let mut people: BTreeMap<PersonId, Answerer> = BTreeMap::new();
    for answer in batch.tasks.iter().flat_map(|task| &task.answers) {
        let person = answer.person;
        let of_person = people.entry(person).or_insert(Answerer {
            person,
            answers: 0,
            agreed: 0,
        });
        of_person.answers += 1;
        of_person.agreed += usize::from(answer.agrees);
    }
    batch.people = people.into_values().collect();
    let Some(every) = rules.recheck else { return };
    for task in &batch.tasks {
        let is_more = task.answers.len() > rules.redundancy && is_chosen(&task.id, every);
        if let Some(last) = task
            .answers
            .last()
            .filter(|_| is_more && task.result.is_some())
        {
            batch.rechecked.0 += 1;
            batch.rechecked.1 += usize::from(last.agrees);
        }
    }
}

/// Whether a task is one of those that are asked once more: about one in so many, by its name.
fn is_chosen(id: &str, every: u32) -> bool {
    let digits = id.rsplit_once('-').map_or("", |(_, digits)| digits);
    let number = u32::from_str_radix(digits, 16).unwrap_or(1);
    number.is_multiple_of(every)
}

/// What the answers came to, as `results.csv` has it.
fn written(source: &sources::Source) -> BTreeMap<String, String> {
    let rows = items::records(&source.text).unwrap_or_default().into_iter();
    let pair = |mut cells: Vec<String>| {
        let answer = (cells.len() > 2).then(|| cells.swap_remove(2))?;
        Some((cells.into_iter().next()?, answer))
    };
    rows.skip(1).filter_map(pair).collect()
}

/// A result as a cell of a list says it, once that is read again.
fn as_written(result: &str) -> String {
    let cell = items::records(&csv::cell(result)).unwrap_or_default();
    cell.into_iter().flatten().next().unwrap_or_default()
}

/// Joins tasks with what was said of them.
struct Joined<'a> {
    rules: &'a TaskRules,
    /// Those who run the call.
    runs: &'a [PersonId],
    hub: &'a Linked,
    mistakes: Vec<Diagnostic>,
}

impl Joined<'_> {
    fn answer(&mut self, task: &mut Task, said: &[Last]) {
        let mut picked = None;
        for it in said {
            let path = &it.sheet.file.source.path;
            let person = it.sheet.person;
            match &it.said.given {
                Given::Skip(skip) => task.skips.push((person, *skip)),
                Given::Answer(entry) => {
                    let mut wrong = Vec::new();
                    let source = &it.sheet.file.source;
                    values::check_one(source, entry, &self.rules.answer, &mut wrong);
                    match text(&entry.node, self.rules).filter(|_| wrong.is_empty()) {
                        Some(text) => task.answers.push(Answer {
                            person,
                            text,
                            commit: it.sheet.commit,
                            agrees: false,
                        }),
                        None => self.mistakes.extend(wrong.into_iter().map(as_answer)),
                    }
                }
                Given::Picked(who) if self.runs.contains(&person) => {
                    picked = Some((who, it));
                }
                Given::Picked(_) => self.mistakes.push(
                    Diagnostic::new(
                        &invalid_answer::RULE,
                        (path, it.said.task.range.clone()),
                        "only those who run the call choose between answers",
                    )
                    .why("The choice is not counted.")
                    .help("Answer the task yourself: `commonweal new answer`."),
                ),
            }
        }
        let wrong = task
            .skips
            .iter()
            .filter(|(_, skip)| *skip == Skip::WrongItem);
        task.is_wrong = wrong.count() >= WRONG;
        let was_done = task.state == TaskState::Done;
        let texts: Vec<&str> = task.answers.iter().map(|it| it.text.as_str()).collect();
        (task.state, task.result) = agreement::agree(&texts, self.rules);
        if let Some((who, it)) = picked {
            self.pick(task, who, it);
        }
        if let Some(result) = &task.result {
            for answer in &mut task.answers {
                answer.agrees = agreement::confirms(&answer.text, result, self.rules);
            }
        }
        let is_asked_again =
            |every| is_chosen(&task.id, every) && task.answers.len() <= self.rules.redundancy;
        task.is_rechecked =
            task.state == TaskState::Agreed && self.rules.recheck.is_some_and(is_asked_again);
        if was_done || task.is_wrong {
            task.state = TaskState::Done;
            task.is_rechecked = false;
        }
    }

    /// Takes the answer of somebody whom one of those who run the call names.
    fn pick(&mut self, task: &mut Task, who: &str, it: &Last) {
        let named = self.hub.people.of_key(who);
        let answer = task
            .answers
            .iter()
            .find(|answer| Some(answer.person) == named);
        match answer {
            Some(answer) => {
                task.result = Some(answer.text.clone());
                task.state = TaskState::Agreed;
            }
            None => self.mistakes.push(
                Diagnostic::new(
                    &unknown_task::RULE,
                    (&it.sheet.file.source.path, it.said.task.range.clone()),
                    format!("`{}` gave no answer to this task", quoted(who)),
                )
                .why("The choice is not counted.")
                .help("Name somebody whose answer stands on the page of the call, as their page here is called."),
            ),
        }
    }

    /// Tells answers to tasks that are not there.
    fn unknown(&mut self, tasks: &[Task], said: &BTreeMap<&str, Vec<Last>>) {
        if said.is_empty() {
            return;
        }
        let halves = |id| -> Option<(&str, &str)> { str::rsplit_once(id, '-') };
        let mut by_digits = BTreeMap::new();
        let mut by_prefix = BTreeMap::new();
        for task in tasks {
            if let Some((prefix, digits)) = halves(&task.id) {
                by_digits.insert(digits, &task.id);
                by_prefix.insert(prefix, &task.id);
            }
        }
        for (id, said) in said {
            let (prefix, digits) = halves(id).unwrap_or_default();
            let of_digits = by_digits.get(digits);
            // The same item with another content is another task: the answer was right once.
            let is_changed = by_prefix.contains_key(prefix) && of_digits.is_none();
            let is_name = id::prefix_of(id).is_some();
            let (severity, help) = match of_digits {
                Some(near) => (Severity::Error, format!("Did you mean `{near}`?")),
                None if is_name => (
                    Severity::Info,
                    if is_changed {
                        "What it is about was changed since, and is another task now. Answer that one, or leave this as it is.".to_owned()
                    } else {
                        "What it is about is gone. Leave the sheet as it is, or remove it."
                            .to_owned()
                    },
                ),
                None => (
                    Severity::Error,
                    "Copy the name of the task from the page of the call.".to_owned(),
                ),
            };
            for it in said {
                let place = (&it.sheet.file.source.path, it.said.task.range.clone());
                let message = format!("this call has no task `{}`", quoted(id));
                self.mistakes.push(
                    Diagnostic::new(&unknown_task::RULE, place, message)
                        .severity(severity)
                        .why("The answer counts for nothing.")
                        .help(help.clone()),
                );
            }
        }
    }
}

/// The same finding, as one of an answer.
fn as_answer(finding: Diagnostic) -> Diagnostic {
    Diagnostic {
        rule: &invalid_answer::RULE,
        severity: invalid_answer::RULE.severity,
        why: "An answer of another kind cannot be compared with others, so it is not counted."
            .to_owned(),
        fix: None,
        ..finding
    }
}

/// What an answer says, as one text.
fn text(node: &Node, rules: &TaskRules) -> Option<String> {
    if rules.answer.kind == Some(Kind::Boolean) {
        return node.flag().map(|flag| flag.to_string());
    }
    let items = node.items().iter().filter_map(Node::text);
    let items: Vec<String> = items.map(|text| text.trim().to_owned()).collect();
    let text = items.join(", ");
    (!text.trim().is_empty()).then_some(text)
}

/// What is wrong with an answer as YAML has it, and what to do; `None` where it counts.
pub fn wrong_answer(rules: &TaskRules, written: &str) -> Option<(String, String)> {
    let path = crate::paths::SourcePath::new("answers/a/b/1.yaml")?;
    let text = format!("answer: {written}\n");
    let source = sources::Source::new(path, text);
    let not_read = || {
        (
            "this answer cannot be read".to_owned(),
            "Write it on one line.".to_owned(),
        )
    };
    let Ok(tree) = crate::yaml::parse(&source.text) else {
        return Some(not_read());
    };
    let entry = tree.get("answer")?;
    let mut wrong = Vec::new();
    values::check_one(&source, entry, &rules.answer, &mut wrong);
    let told = wrong.into_iter().next().map(|it| (it.message, it.help));
    told.or_else(|| text_of(entry, rules).is_none().then(not_read))
}

fn text_of(entry: &crate::yaml::Entry, rules: &TaskRules) -> Option<String> {
    text(&entry.node, rules)
}
