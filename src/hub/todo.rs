//! What anybody can do in a few minutes: the defects that the hub knows of itself, and the tasks of
//! open calls. Only hubs that ask for it, or have a call with tasks, look for any.

use std::collections::BTreeMap;

use crate::calls::kind::CallKind;
use crate::calls::tasks::rules::Defect;
use crate::calls::{CallFile, Records};
use crate::config::Config;
use crate::hub::calls::{Calls, State};
use crate::hub::defects;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::links::Target;
use crate::hub::places::Place;
use crate::hub::undescribed::undescribed;
use crate::hub::urls::Registry;
use crate::paths::{OutputPath, SourcePath, Url};

/// What there is to do.
#[derive(Debug, Default)]
pub struct Todos {
    /// Where it is shown; nothing where nobody asked for it.
    pub places: Option<TodoPlaces>,
    /// A few of each topic, by topic.
    pub all: Vec<Todo>,
    /// How many there are of each topic.
    pub counts: BTreeMap<Topic, usize>,
}

/// Where it is shown what there is to do.
#[derive(Debug, Clone)]
pub struct TodoPlaces {
    /// The folder in the output.
    pub folder: String,
    /// All of it.
    pub index: OutputPath,
    /// The same for programs.
    pub json: OutputPath,
    /// The same as a feed.
    pub feed: OutputPath,
}

/// A kind of thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// A task of an open call.
    Calls,
    /// A defect.
    Defect(Defect),
    /// A page that is not in every language of the hub.
    Untranslated,
}

/// Something to do.
#[derive(Debug, Clone)]
pub struct Todo {
    /// What kind of thing.
    pub topic: Topic,
    /// What it is about.
    pub about: About,
    /// The language in which it is done.
    pub language: String,
    /// How long it takes: 2, 10 or 30 minutes.
    pub minutes: u32,
    /// Whether it is good for a first contribution.
    pub is_first: bool,
}

/// What something to do is about.
#[derive(Debug, Clone)]
pub enum About {
    /// A page.
    Page(PageId),
    /// A file, and a page that shows it.
    Media(SourcePath, Option<PageId>),
    /// A page that is not written, as a place in the wanted pages.
    Wanted(usize),
    /// A page that is not translated into the language.
    Translation(PageId),
    /// A task, as places in the calls and in the tasks of that call.
    Task(usize, usize),
}

impl Topic {
    /// All of them, in the order of lists.
    pub fn all() -> impl Iterator<Item = Self> {
        let defects = Defect::ALL.map(Self::Defect);
        let first = std::iter::once(Self::Calls);
        first.chain(defects).chain([Self::Untranslated])
    }

    /// The word in addresses, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Calls => "calls",
            Self::Defect(defect) => defect.name(),
            Self::Untranslated => "untranslated",
        }
    }

    /// How long one takes.
    fn minutes(self) -> u32 {
        match self {
            Self::Calls
            | Self::Defect(
                Defect::MediaWithoutAlt | Defect::MissingSummary | Defect::Uncategorised,
            ) => 2,
            Self::Defect(Defect::Orphan | Defect::UnlicensedMedia) => 10,
            Self::Defect(Defect::Stub | Defect::RedLink) | Self::Untranslated => 30,
        }
    }

    /// Whether it needs knowledge of the subject.
    pub fn needs_knowledge(self) -> bool {
        self.minutes() == 30
    }
}

impl TodoPlaces {
    /// Takes the addresses, where the hub asks for it or has a call with tasks.
    pub(in crate::hub) fn reserve(
        config: &Config,
        records: &Records,
        registry: &mut Registry,
    ) -> Option<Self> {
        let is_batch = |file: &CallFile| file.keys.kind == CallKind::Tasks && !file.keys.draft;
        let has_batch = records.calls.iter().any(|file| is_batch(file));
        if config.tasks.is_none() && !has_batch {
            return None;
        }
        let folder = registry.claim_folder("tasks");
        Some(Self {
            index: OutputPath::page(&folder)?,
            json: OutputPath::new(&format!("{folder}/tasks.json"))?,
            feed: OutputPath::new(&format!("{folder}/tasks.xml"))?,
            folder,
        })
    }

    /// The addresses that links may lead to.
    pub(in crate::hub) fn addresses(&self) -> impl Iterator<Item = Url> {
        std::iter::once(self.index.url())
    }
}

impl Todos {
    /// Looks for what there is to do.
    pub(in crate::hub) fn new(hub: &Linked, calls: &Calls, places: Option<TodoPlaces>) -> Self {
        let mut todos = Self {
            places,
            ..Self::default()
        };
        if todos.places.is_none() {
            return todos;
        }
        let most = hub.config.tasks.clone().unwrap_or_default().per_topic as usize;
        for topic in Topic::all() {
            let found = of_topic(hub, calls, topic);
            if !found.is_empty() {
                todos.counts.insert(topic, found.len());
            }
            todos.all.extend(found.into_iter().take(most));
        }
        todos
    }

    /// Whether there is a page of it.
    pub fn is_shown(&self) -> bool {
        self.places.is_some()
    }
}

fn of_topic(hub: &Linked, calls: &Calls, topic: Topic) -> Vec<Todo> {
    let todo = |language: &str, about| Todo {
        topic,
        about,
        language: language.to_owned(),
        minutes: topic.minutes(),
        is_first: topic.minutes() == 2,
    };
    let language_of = |page: Option<PageId>| {
        page.map_or(hub.config.language.as_str(), |page| {
            &hub.page(page).language
        })
    };
    match topic {
        Topic::Calls => of_calls(hub, calls),
        Topic::Defect(Defect::MediaWithoutAlt) => {
            let without = defects::without_alt(hub).into_iter();
            let about = |(path, pages): (&SourcePath, Vec<PageId>)| {
                let page = pages.first().copied();
                todo(language_of(page), About::Media(path.clone(), page))
            };
            without.map(about).collect()
        }
        Topic::Defect(Defect::UnlicensedMedia) => {
            let media = hub.media.iter();
            let without = media.filter(|media| defects::is_unlicensed(media));
            let about = |media: &crate::hub::Media| {
                let page = media.shown_on.first().copied();
                todo(language_of(page), About::Media(media.path.clone(), page))
            };
            without.map(about).collect()
        }
        Topic::Defect(Defect::RedLink) => {
            let wanted = hub.wanted.iter().enumerate();
            wanted
                .map(|(at, wanted)| todo(&wanted.language, About::Wanted(at)))
                .collect()
        }
        Topic::Defect(defect) => {
            let mut pages = defects::pages(hub, defect);
            // What is sent to a call is for its people to write.
            pages.retain(|id| hub.page(*id).meta.call.is_none());
            // What most pages link to is what most readers come by.
            pages.sort_by_key(|id| std::cmp::Reverse(hub.backlinks(*id).len()));
            let about = |id| todo(language_of(Some(id)), About::Page(id));
            pages.into_iter().map(about).collect()
        }
        Topic::Untranslated => {
            let main = hub.config.language.as_str();
            let languages: Vec<&str> = hub.places.languages(Place::HOME).collect();
            let pages = hub.pages_with_ids();
            let pages = pages.filter(|(_, page)| page.language == main);
            let mut pages: Vec<PageId> = pages
                .filter(|(_, page)| crate::hub::customs::is_article(page))
                .map(|(id, _)| id)
                .collect();
            pages.sort_by_key(|id| std::cmp::Reverse(hub.backlinks(*id).len()));
            let missing = |id: PageId| {
                let has = move |language: &str| {
                    let mut others = hub.translations(id).iter();
                    others.any(|other| hub.page(*other).language == language)
                };
                let others = languages.iter().filter(|language| **language != main);
                others.filter(move |language| !has(language))
            };
            let pages = pages.into_iter();
            pages
                .flat_map(|id| missing(id).map(move |language| (id, *language)))
                .map(|(id, language)| todo(language, About::Translation(id)))
                .collect()
        }
    }
}

/// The tasks of open calls that ask for an answer: those with the fewest first.
fn of_calls(hub: &Linked, calls: &Calls) -> Vec<Todo> {
    let mut found = Vec::new();
    for (at, call) in calls.all.iter().enumerate() {
        let Some(batch) = call.tasks.as_ref().filter(|_| call.state == State::Open) else {
            continue;
        };
        let minutes = match call.file.tasks.as_ref().map_or(2, |rules| rules.minutes) {
            ..=2 => 2,
            3..=10 => 10,
            _ => 30,
        };
        let language = call.file.language();
        let language = language.unwrap_or_else(|| hub.config.language.clone());
        let asking = batch
            .tasks
            .iter()
            .enumerate()
            .filter(|(_, task)| task.asks());
        found.extend(asking.map(|(number, task)| {
            let todo = Todo {
                topic: Topic::Calls,
                about: About::Task(at, number),
                language: language.clone(),
                minutes,
                is_first: call.file.keys.first_time,
            };
            (task.answers.len(), todo)
        }));
    }
    found.sort_by_key(|(answers, _)| *answers);
    found.into_iter().map(|(_, todo)| todo).collect()
}

/// What can be done on a page itself, a few at most, what takes least first.
pub fn of_page(hub: &Linked, id: PageId, most: usize) -> Vec<Todo> {
    let page = hub.page(id);
    if page.meta.call.is_some() {
        return Vec::new();
    }
    let todo = |defect, about| Todo {
        topic: Topic::Defect(defect),
        about,
        language: page.language.clone(),
        minutes: Topic::Defect(defect).minutes(),
        is_first: Topic::Defect(defect).minutes() == 2,
    };
    let pictures = undescribed(hub, id).into_iter();
    let own = pictures.filter_map(|picture| match picture.target {
        Target::Media(path) => Some(path.clone()),
        _ => None,
    });
    let pictures = own
        .take(1)
        .map(|path| todo(Defect::MediaWithoutAlt, About::Media(path, Some(id))));
    // What links to it is written on other pages.
    let of_page = [Defect::MissingSummary, Defect::Uncategorised];
    let others = of_page
        .into_iter()
        .filter(|defect| defects::has(hub, *defect, id));
    let others = others.map(|defect| todo(defect, About::Page(id)));
    pictures.chain(others).take(most).collect()
}
