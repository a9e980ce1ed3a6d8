//! What there is to do for programs, `tasks.json`, and for feed readers, `tasks.xml`.

use serde::Serialize;

use crate::hub::Hub;
use crate::hub::todo::{About, Todo};
use crate::pages::feed::{About as AboutFeed, feed, id};
use crate::pages::frame;
use crate::pages::kind::{Content, Kind, Site, Spec};
use crate::paths::OutputPath;
use crate::view::FeedEntry;
use crate::{json, privacy};

/// What there is to do for programs.
pub(in crate::pages) struct TasksJson;

/// The same as a feed.
pub(in crate::pages) struct TasksFeed;

#[derive(Serialize)]
struct Document {
    version: u32,
    tasks: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    id: String,
    topic: &'static str,
    title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    ask: String,
    minutes: u32,
    knowledge: &'static str,
    first_time: bool,
    language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<String>,
}

impl Kind for TasksJson {
    fn spec(&self) -> Spec {
        Spec::named("tasks-json")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let places = hub.todos.places.iter();
        places.map(|places| (places.json.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let todos = site.hub.todos.all.iter();
        let document = Document {
            version: 1,
            tasks: todos.map(|todo| item(site, todo)).collect(),
        };
        let mut bytes = Vec::new();
        json::write_lines(&mut bytes, &document, 2).expect("every part of it is JSON");
        bytes.push(b'\n');
        let text = String::from_utf8(bytes).expect("JSON is UTF-8");
        Content::Bytes(privacy::json::seen(text).into_bytes())
    }
}

impl Kind for TasksFeed {
    fn spec(&self) -> Spec {
        Spec::named("tasks-feed")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let places = hub.todos.places.iter();
        places.map(|places| (places.feed.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let places = hub.todos.places.as_ref();
        let places = places.expect("there is no feed without places");
        let language = &hub.config.language;
        let title = site.word("title-tasks", language);
        let about = AboutFeed {
            title: format!("{title} – {}", hub.title),
            subtitle: String::new(),
            language: language.clone(),
            own: places.feed.url(),
            home: places.index.url(),
        };
        let entry = |todo: &Todo| {
            let row = site.todo_row(todo);
            let what = site.word(&format!("tasks-topic-{}", row.topic), language);
            FeedEntry {
                id: id(hub, &places.index.url(), &format!("#{}", name(site, todo))),
                url: match row.about.url.is_empty() {
                    true => frame::absolute(&hub.config, &places.index.url()),
                    false => absolute(site, todo, &row.about.url),
                },
                title: format!("{what}: {}", row.about.label),
                summary: row.ask,
                updated: updated(site, todo),
                ..FeedEntry::default()
            }
        };
        feed(site, about, hub.todos.all.iter().map(entry).collect())
    }
}

/// The address of what it is about, for readers elsewhere.
fn absolute(site: &Site, todo: &Todo, url: &str) -> String {
    let hub = site.hub;
    match &todo.about {
        About::Page(page) | About::Translation(page) | About::Media(_, Some(page)) => {
            frame::absolute(&hub.config, &hub.page(*page).url)
        }
        About::Task(call, _) => frame::absolute(&hub.config, &hub.calls.all[*call].url),
        About::Media(_, None) | About::Wanted(_) => url.to_owned(),
    }
}

/// When it last changed, so that nothing depends on the day of the build.
fn updated(site: &Site, todo: &Todo) -> String {
    let hub = site.hub;
    if let About::Task(call, _) = &todo.about
        && let Some(at) = hub.calls.all[*call].announced
    {
        return crate::calls::Moment::utc(at).rfc3339();
    }
    let day = match &todo.about {
        About::Page(page) | About::Translation(page) | About::Media(_, Some(page)) => {
            hub.page(*page).changed()
        }
        _ => None,
    };
    format!("{}T00:00:00Z", day.as_deref().unwrap_or("1970-01-01"))
}

/// What tells it from the others.
fn name(site: &Site, todo: &Todo) -> String {
    let hub = site.hub;
    let of = match &todo.about {
        About::Page(page) => hub.page(*page).source.path.to_string(),
        About::Translation(page) => format!("{}-{}", hub.page(*page).source.path, todo.language),
        About::Media(path, _) => path.to_string(),
        About::Wanted(at) => hub
            .wanted
            .get(*at)
            .map(|it| it.path.clone())
            .unwrap_or_default(),
        About::Task(call, number) => {
            let call = &hub.calls.all[*call];
            let task = call
                .tasks
                .as_ref()
                .and_then(|batch| batch.tasks.get(*number));
            format!("{}-{}", call.file.id, task.map_or("", |task| &task.id))
        }
    };
    format!("{}-{}", todo.topic.name(), crate::paths::slug(&of))
}

fn item(site: &Site, todo: &Todo) -> Item {
    let row = site.todo_row(todo);
    Item {
        id: name(site, todo),
        topic: row.topic,
        title: row.about.label,
        ask: row.ask,
        minutes: row.minutes,
        knowledge: if row.knowledge { "some" } else { "none" },
        first_time: row.first,
        language: row.language,
        url: Some(row.about.url).filter(|url| !url.is_empty()),
        form: row.form,
    }
}
