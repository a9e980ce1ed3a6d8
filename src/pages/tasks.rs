//! What anybody can do in a few minutes: all of it, by kind, by length and by language, each a page
//! of links; and the same for programs and feed readers.

mod json;
mod row;

pub(super) use json::{TasksFeed, TasksJson};

use crate::hub::todo::{Todo, TodoPlaces, Topic};
use crate::hub::{Hub, Todos};
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, numbered, template};
use crate::pages::languages::language_name;
use crate::paths::{OutputPath, Url};
use crate::view::{SwitchView, TasksView, TodoFilter, TodoGroup};

/// How many things one page holds: with the forms' addresses that is less than 100 kB.
const ON_PAGE: usize = 30;

/// How many of a kind the page of all kinds names.
const OF_KIND: usize = 3;

/// The pages of what there is to do.
pub(super) struct Tasks;

/// What a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    All,
    Topic(Topic),
    Minutes(u32),
    Language(String),
}

impl Part {
    /// Whether it shows something.
    fn has(&self, todo: &Todo) -> bool {
        match self {
            Self::All => true,
            Self::Topic(topic) => todo.topic == *topic,
            Self::Minutes(minutes) => todo.minutes == *minutes,
            Self::Language(language) => todo.language == *language,
        }
    }

    /// Where it is, below the folder.
    fn name(&self) -> String {
        match self {
            Self::All => String::new(),
            Self::Topic(topic) => topic.name().to_owned(),
            Self::Minutes(minutes) => format!("minutes-{minutes}"),
            Self::Language(language) => format!("language-{}", crate::paths::slug(language)),
        }
    }

    /// Its output of that number, from 0.
    fn output(&self, places: &TodoPlaces, page: usize) -> OutputPath {
        let mut path = places.folder.clone();
        let name = self.name();
        if !name.is_empty() {
            path = format!("{path}/{name}");
        }
        if page > 0 {
            path = format!("{path}/{}", page + 1);
        }
        OutputPath::page(&path).unwrap_or_else(|| places.index.clone())
    }

    /// How many pages it has.
    fn pages(&self, todos: &Todos) -> usize {
        match self {
            // It names a few of each kind.
            Self::All => 1,
            part => {
                let count = todos.all.iter().filter(|todo| part.has(todo)).count();
                count.div_ceil(ON_PAGE).max(1)
            }
        }
    }
}

/// The parts of which there is something.
fn parts(todos: &Todos) -> Vec<Part> {
    let mut parts = vec![Part::All];
    parts.extend(todos.counts.keys().map(|topic| Part::Topic(*topic)));
    let mut minutes: Vec<u32> = todos.all.iter().map(|todo| todo.minutes).collect();
    minutes.sort_unstable();
    minutes.dedup();
    parts.extend(minutes.into_iter().map(Part::Minutes));
    let mut languages: Vec<&String> = todos.all.iter().map(|todo| &todo.language).collect();
    languages.sort_unstable();
    languages.dedup();
    if languages.len() > 1 {
        parts.extend(languages.into_iter().map(|it| Part::Language(it.clone())));
    }
    parts
}

/// Every page: the part, and the number of the page.
fn pages(todos: &Todos) -> Vec<(Part, usize)> {
    if !todos.is_shown() {
        return Vec::new();
    }
    let of_part = |part: Part| {
        let count = part.pages(todos);
        (0..count).map(move |page| (part.clone(), page))
    };
    parts(todos).into_iter().flat_map(of_part).collect()
}

impl Kind for Tasks {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Maintenance),
            footer: Some(Footer::TakePart),
            ..Spec::named("tasks")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let Some(places) = &hub.todos.places else {
            return Vec::new();
        };
        let pages = pages(&hub.todos).into_iter();
        let outputs: Vec<OutputPath> = pages.map(|(part, at)| part.output(places, at)).collect();
        numbered(outputs.iter())
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let todos = &hub.todos;
        let (part, at) = pages(todos)[item].clone();
        let places = todos
            .places
            .as_ref()
            .expect("there are no pages without places");
        let output = part.output(places, at);
        let mut frame = site.frame("tasks", &hub.config.language, &output);
        frame.title = site.word("title-tasks", &hub.config.language).to_owned();
        let count = part.pages(todos);
        let switch = |other: usize| SwitchView {
            key: (other + 1).to_string(),
            url: site.href(&part.output(places, other).url()),
            active: other == at,
        };
        let filters = |wanted: fn(&Part) -> bool| -> Vec<TodoFilter> {
            let all = parts(todos).into_iter().filter(wanted);
            all.map(|other| filter(site, places, &other, other == part))
                .collect()
        };
        template(
            "tasks.html",
            TasksView {
                groups: groups(site, places, &part, at),
                most: hub.config.tasks.clone().unwrap_or_default().per_topic as usize,
                topics: filters(|part| matches!(part, Part::Topic(_))),
                lengths: filters(|part| matches!(part, Part::Minutes(_))),
                languages: filters(|part| matches!(part, Part::Language(_))),
                pages: match count {
                    1 => Vec::new(),
                    _ => (0..count).map(switch).collect(),
                },
                json: site.href(&places.json.url()),
                page: frame,
            },
        )
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        hub.todos.places.as_ref().map(|places| places.index.url())
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.todos.counts.values().sum())
    }
}

fn filter(site: &Site, places: &TodoPlaces, part: &Part, active: bool) -> TodoFilter {
    let todos = site.hub.todos.all.iter();
    TodoFilter {
        label: match part {
            Part::All => String::new(),
            Part::Topic(topic) => topic.name().to_owned(),
            Part::Minutes(minutes) => minutes.to_string(),
            Part::Language(language) => language_name(language),
        },
        url: site.href(&part.output(places, 0).url()),
        active,
        count: todos.filter(|todo| part.has(todo)).count(),
    }
}

/// What a page shows, by kind.
fn groups(site: &Site, places: &TodoPlaces, part: &Part, at: usize) -> Vec<TodoGroup> {
    let todos = &site.hub.todos;
    let shown = todos.all.iter().filter(|todo| part.has(todo));
    let shown: Vec<&Todo> = match part {
        Part::All => shown.collect(),
        _ => shown.skip(at * ON_PAGE).take(ON_PAGE).collect(),
    };
    let most = match part {
        Part::All => OF_KIND,
        _ => ON_PAGE,
    };
    let by_topic = shown.chunk_by(|a, b| a.topic == b.topic);
    let group = |of_topic: &[&Todo]| {
        let topic = of_topic.first()?.topic;
        Some(TodoGroup {
            topic: topic.name(),
            count: todos.counts.get(&topic).copied().unwrap_or_default(),
            url: match part {
                Part::Topic(_) => String::new(),
                _ => site.href(&Part::Topic(topic).output(places, 0).url()),
            },
            rows: of_topic
                .iter()
                .take(most)
                .map(|todo| site.todo_row(todo))
                .collect(),
        })
    };
    by_topic.filter_map(group).collect()
}
