//! The items of a batch: the rows of a list, pictures, or what the hub finds of itself.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::calls::CallFile;
use crate::calls::tasks::agreement::TaskState;
use crate::calls::tasks::items::MAX_ITEMS;
use crate::calls::tasks::rules::Defect;
use crate::calls::tasks::{ItemsFile, Row, Source, id};
use crate::hub::calls::batch::Task;
use crate::hub::defects;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::media::Media;
use crate::hub::names::fold;
use crate::paths::SourcePath;
use crate::privacy::shown;

/// Makes the tasks of a call.
pub(super) struct Items<'a> {
    pub(super) hub: &'a Linked,
    pub(super) file: &'a CallFile,
    pub(super) lists: &'a [ItemsFile],
}

impl Items<'_> {
    /// The tasks, without answers.
    pub(super) fn tasks(&self) -> Vec<Task> {
        let source = self.file.tasks.as_ref().and_then(|it| it.from.as_ref());
        let mut tasks = match source {
            None => Vec::new(),
            Some(Source::File(name)) => self.of_lists(name),
            Some(Source::Media(glob)) => self.of_glob(glob),
            Some(Source::Defect(defect)) => self.of_defect(*defect),
        };
        // Two items may be so alike that nothing tells their tasks apart.
        let mut seen = BTreeSet::new();
        tasks.retain(|task| seen.insert(task.id.clone()));
        tasks.truncate(MAX_ITEMS);
        tasks
    }

    /// Tasks that people answered and whose defect is gone: those of these names whose item is
    /// still there as it was.
    pub(super) fn done(&self, answered: &BTreeSet<&str>) -> Vec<Task> {
        let rules = self.file.tasks.as_ref();
        let Some(Source::Defect(defect)) = rules.and_then(|rules| rules.from.as_ref()) else {
            return Vec::new();
        };
        let prefixes: BTreeSet<&str> = answered.iter().filter_map(|it| id::prefix_of(it)).collect();
        if prefixes.is_empty() {
            return Vec::new();
        }
        let mut tasks = match defect {
            Defect::MediaWithoutAlt | Defect::UnlicensedMedia => {
                let media = self.hub.media.iter().filter(|it| defects::is_picture(it));
                let named = media.filter(|it| prefixes.contains(&*id::prefix(it.path.stem())));
                self.of_media(named.map(|media| (media, Vec::new())).collect())
            }
            Defect::RedLink => {
                let pages = self.hub.pages.iter();
                let pages = pages.filter(|page| prefixes.contains(&*id::prefix(&page.title)));
                pages
                    .map(|page| self.wanted(&page.title, &page.language, Vec::new()))
                    .collect()
            }
            _ => {
                let pages = self.hub.pages_with_ids();
                let named = pages.filter(|(_, it)| prefixes.contains(&*id::prefix(&it.title)));
                named.map(|(id, _)| self.of_page(id)).collect()
            }
        };
        tasks.retain(|task| answered.contains(task.id.as_str()));
        for task in &mut tasks {
            task.state = TaskState::Done;
        }
        tasks
    }

    fn id(&self, key: &str, name: &str, content: &[u8]) -> String {
        id::task_id(&self.file.id, key, name, content)
    }

    fn of_lists(&self, name: &str) -> Vec<Task> {
        let lists = self.lists.iter();
        let mut lists = lists.filter(|list| list.source.path.file_name() == name);
        let rows = lists.next().map_or(&[][..], |list| &list.rows);
        let task = |row: &Row| Task {
            id: self.id(&row.key(), row.title(), row.content().as_bytes()),
            title: shown(row.title()),
            columns: row.columns.clone(),
            media: self.file_of(row),
            pages: self.page_of(row).into_iter().collect(),
            ..Task::default()
        };
        rows.iter().map(task).collect()
    }

    /// The file of the hub that a row names in its column `file`, `image` or `media`.
    fn file_of(&self, row: &Row) -> Option<SourcePath> {
        let named = ["file", "image", "media"].iter();
        let mut named = named.filter_map(|name| SourcePath::new(row.columns.get(*name)?.trim()));
        named.find(|path| self.hub.media_at(path).is_some())
    }

    /// The page of the hub that a row names in its column `page`.
    fn page_of(&self, row: &Row) -> Option<PageId> {
        let named = row.columns.get("page")?;
        self.hub.look_up(named.trim()).ok()
    }

    fn of_glob(&self, glob: &str) -> Vec<Task> {
        let Ok(glob) = globset::Glob::new(glob) else {
            return Vec::new();
        };
        let glob = glob.compile_matcher();
        let media = self.hub.media.iter();
        let fitting = media.filter(|media| glob.is_match(media.path.as_str()));
        let fitting = fitting.take(MAX_ITEMS);
        self.of_media(
            fitting
                .map(|media| (media, media.shown_on.clone()))
                .collect(),
        )
    }

    fn of_defect(&self, defect: Defect) -> Vec<Task> {
        let hub = self.hub;
        match defect {
            Defect::MediaWithoutAlt => {
                let without = defects::without_alt(hub).into_iter();
                let media = without.filter_map(|(path, pages)| Some((hub.media_at(path)?, pages)));
                self.of_media(media.take(MAX_ITEMS).collect())
            }
            Defect::UnlicensedMedia => {
                let media = hub
                    .media
                    .iter()
                    .filter(|media| defects::is_unlicensed(media));
                let media = media.map(|media| (media, media.shown_on.clone()));
                self.of_media(media.take(MAX_ITEMS).collect())
            }
            Defect::RedLink => {
                let wanted = hub.wanted.iter().take(MAX_ITEMS);
                let task = |it: &crate::hub::Wanted| {
                    self.wanted(&it.title, &it.language, it.linked_from.clone())
                };
                wanted.map(task).collect()
            }
            of_page => {
                let pages = defects::pages(hub, of_page).into_iter().take(MAX_ITEMS);
                pages.map(|id| self.of_page(id)).collect()
            }
        }
    }

    fn of_media(&self, media: Vec<(&Media, Vec<PageId>)>) -> Vec<Task> {
        // Their contents are read, and there may be thousands.
        let task = |(media, pages): (&Media, Vec<PageId>)| {
            // What cannot be read has no content to be another one.
            let content = self.hub.sources.read(&media.path).unwrap_or_default();
            let title = media.title_of_name();
            let page = pages.first().map(|page| self.hub.page(*page).title.clone());
            let columns = [
                ("title".to_owned(), title.clone()),
                ("file".to_owned(), shown(media.path.as_str())),
                ("page".to_owned(), page.unwrap_or_default()),
            ];
            Task {
                id: self.id(media.path.as_str(), media.path.stem(), &content),
                title,
                columns: BTreeMap::from(columns),
                media: Some(media.path.clone()),
                pages,
                ..Task::default()
            }
        };
        media.into_par_iter().map(task).collect()
    }

    fn of_page(&self, id: PageId) -> Task {
        let page = self.hub.page(id);
        let path = page.source.path.as_str();
        let columns = [
            ("title".to_owned(), page.title.clone()),
            ("path".to_owned(), shown(path)),
        ];
        Task {
            id: self.id(path, &page.title, b""),
            title: page.title.clone(),
            columns: BTreeMap::from(columns),
            pages: vec![id],
            ..Task::default()
        }
    }

    fn wanted(&self, title: &str, language: &str, pages: Vec<PageId>) -> Task {
        let key = format!("{language}\0{}", fold(title));
        Task {
            id: self.id(&key, title, b""),
            title: shown(title),
            columns: BTreeMap::from([("title".to_owned(), shown(title))]),
            pages,
            ..Task::default()
        }
    }
}
