//! Batches of tasks: how far one is, on the page of its call, and all its tasks.

use crate::calls::count::fraction::Fraction;
use crate::calls::tasks::Agreement;
use crate::calls::tasks::agreement::TaskState;
use crate::hub::calls::{Batch, State, Task};
use crate::hub::{Call, Hub, MediaKind, PersonId};
use crate::pages::invite;
use crate::pages::kind::{Content, Kind, Site, Spec, numbered, template};
use crate::pages::languages::direction;
use crate::paths::OutputPath;
use crate::standings::tasks::ask;
use crate::view::{
    AlphaView, BatchView, CallTasksView, LinkView, ProgressView, SwitchView, TaskCount,
    TaskExample, TaskRow,
};

/// How many tasks a page has, and how many the page of the call.
const ON_PAGE: usize = 50;
const FIRST: usize = 5;

/// How many pages of the hub a task names.
const PAGES: usize = 3;

/// The tasks of calls.
pub(in crate::pages) struct CallTasks;

/// A page of tasks: the call, and the number of the page, from 0.
type Part<'h> = (&'h Call, &'h Batch, usize);

/// All pages of tasks.
fn parts(hub: &Hub) -> Vec<Part<'_>> {
    let batches = hub.calls.all.iter();
    let batches = batches.filter_map(|call| Some((call, call.tasks.as_ref()?)));
    batches
        .flat_map(|(call, batch)| {
            let pages = batch.tasks.len().div_ceil(ON_PAGE).max(1);
            (0..pages).map(move |page| (call, batch, page))
        })
        .collect()
}

/// Where a page of tasks is.
fn output(call: &Call, page: usize) -> OutputPath {
    let name = match page {
        0 => "tasks/index.html".to_owned(),
        page => format!("tasks/{}/index.html", page + 1),
    };
    let output = call.output.beside(&name);
    output.expect("the page of a call is in a folder of its own")
}

impl Kind for CallTasks {
    fn spec(&self) -> Spec {
        Spec::named("call-tasks")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let outputs: Vec<OutputPath> = parts(hub)
            .into_iter()
            .map(|(call, _, page)| output(call, page))
            .collect();
        numbered(outputs.iter())
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let (call, batch, page) = parts(site.hub)[item];
        let mut frame = site.frame_of_call("call-tasks", call, &output(call, page));
        frame.breadcrumbs.push(site.call_link(call));
        let count = batch.tasks.len().div_ceil(ON_PAGE).max(1);
        let switch = |at: usize| SwitchView {
            key: (at + 1).to_string(),
            url: site.href(&output(call, at).url()),
            active: at == page,
        };
        template(
            "call-tasks.html",
            CallTasksView {
                progress: progress(batch),
                rows: batch
                    .tasks
                    .iter()
                    .skip(page * ON_PAGE)
                    .take(ON_PAGE)
                    .map(|task| site.task_row(call, task))
                    .collect(),
                pages: if count > 1 {
                    (0..count).map(switch).collect()
                } else {
                    Vec::new()
                },
                call: site.call_row(call),
                page: frame,
            },
        )
    }
}

/// How far a batch is.
pub(super) fn progress(batch: &Batch) -> ProgressView {
    ProgressView {
        done: batch.settled(),
        of: batch.tasks.len(),
    }
}

/// What α means: Krippendorff draws conclusions from 0.8, and tentative ones from 2/3.
fn alpha(alpha: Fraction) -> AlphaView {
    let from = |over, under| Fraction::new(over, under).is_ok_and(|from| alpha >= from);
    AlphaView {
        exact: alpha.to_string(),
        shown: alpha.decimal(),
        level: match () {
            () if from(4, 5) => "high",
            () if from(2, 3) => "middle",
            () => "low",
        },
    }
}

/// Whether a call takes answers, as far as the records say.
fn takes_answers(call: &Call) -> bool {
    matches!(call.state, State::Open | State::Announced)
}

impl Site<'_> {
    /// How far the tasks of a call are.
    pub(super) fn batch(&self, call: &Call) -> Option<BatchView> {
        let (rules, batch) = (call.file.tasks.as_ref()?, call.tasks.as_ref()?);
        let people: Vec<PersonId> = batch.people.iter().map(|it| it.person).collect();
        let states = TaskState::ALL.map(|state| TaskCount {
            state: state.name(),
            count: batch.count(state),
        });
        let asking = batch.tasks.iter().filter(|task| task.asks());
        let first: Vec<TaskRow> = asking
            .filter(|_| takes_answers(call))
            .take(FIRST)
            .map(|task| self.task_row(call, task))
            .collect();
        let (agree, at_least) = match rules.agree {
            Agreement::Exact => ("exact", rules.redundancy),
            Agreement::Majority(at_least) => ("majority", at_least),
            Agreement::Within(_) => ("within", 0),
            Agreement::Pick => ("pick", 0),
        };
        let id = &call.file.id;
        let language = self.language_of(call);
        Some(BatchView {
            progress: progress(batch),
            states: states.into_iter().filter(|it| it.count > 0).collect(),
            minutes: rules.minutes,
            redundancy: rules.redundancy,
            agree,
            at_least,
            dir: direction(&language).to_owned(),
            language,
            help: self.said(&rules.help),
            examples: rules
                .examples
                .iter()
                .map(|(item, answer)| TaskExample {
                    item: self.said(item),
                    answer: self.said(answer),
                })
                .collect(),
            command: (!first.is_empty()).then(|| format!("commonweal new answer {id}")),
            first,
            list: LinkView::new(self.call_title(call), self.href(&output(call, 0).url())),
            alpha: batch.alpha.map(alpha),
            people: self.people_view(&people),
            on_the_way: batch.on_the_way,
            rechecked: batch.rechecked.0,
            confirmed: batch.rechecked.1,
            apply: (batch.count(TaskState::Agreed) > 0)
                .then(|| format!("commonweal tasks apply {id}")),
        })
    }

    /// A task.
    fn task_row(&self, call: &Call, task: &Task) -> TaskRow {
        let hub = self.hub;
        let rules = call.file.tasks.as_ref();
        let question = rules.map(|rules| ask(rules, task));
        let question = self.said(&question.unwrap_or_default());
        let media = task.media.as_ref().and_then(|path| hub.media_at(path));
        let picture = media.filter(|media| {
            media.kind() == MediaKind::Picture && media.mislabelled.is_none() && !media.is_pointer
        });
        let asks = task.asks() && takes_answers(call);
        let pages = task.pages.iter().take(PAGES);
        TaskRow {
            form: asks
                .then(|| invite::answer_url(hub, call, task, &question))
                .flatten(),
            id: task.id.clone(),
            title: self.said(&task.title),
            ask: question,
            state: task.state.name(),
            answers: task.answers.len(),
            on_the_way: task.on_the_way,
            skips: task.skips.len(),
            result: self.said(task.result.as_deref().unwrap_or_default()),
            wrong: task.is_wrong,
            again: task.is_rechecked,
            picture: picture.map(|media| self.href(&media.url)),
            pages: pages.map(|page| self.page_link(*page)).collect(),
        }
    }
}
