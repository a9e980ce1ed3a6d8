//! Something to do, with the form that does it.

use crate::calls::tasks::rules::Defect;
use crate::hub::todo::{self, About, Todo, Topic};
use crate::hub::{NewPage, PageId};
use crate::pages::invite;
use crate::pages::kind::Site;
use crate::paths::SourcePath;
use crate::standings::tasks::ask;
use crate::view::{LinkView, TodoRow};

/// How many things an article names.
const OF_PAGE: usize = 3;

impl Site<'_> {
    /// What can be done on a page itself; nothing where the hub lists no tasks.
    pub(in crate::pages) fn todos_of(&self, page: PageId) -> Vec<TodoRow> {
        if !self.hub.todos.is_shown() {
            return Vec::new();
        }
        let todos = todo::of_page(self.hub, page, OF_PAGE);
        let rows = todos.iter().map(|todo| self.todo_row(todo));
        rows.filter(|row| row.form.is_some()).collect()
    }

    /// Something to do.
    pub(super) fn todo_row(&self, todo: &Todo) -> TodoRow {
        let hub = self.hub;
        let (mut asked, mut url) = (String::new(), None);
        let about = match &todo.about {
            About::Page(page) => {
                url = invite::edit_url(hub, &hub.page(*page).source.path);
                self.page_link(*page)
            }
            About::Media(path, page) => {
                url = self.media_form(todo.topic, path, *page);
                let media = hub.media_at(path);
                let title = media.map(|media| media.title_of_name()).unwrap_or_default();
                let shown = media.and_then(|media| media.page.as_ref());
                let shown = shown.map(|page| self.href(&page.url()));
                LinkView::new(title, shown.unwrap_or_default())
            }
            About::Wanted(at) => match hub.wanted.get(*at) {
                Some(wanted) => {
                    let page = NewPage::titled(&wanted.title, &wanted.language);
                    url = invite::new_page_url(hub, &page, &wanted.path);
                    LinkView::new(wanted.title.clone(), String::new())
                }
                None => LinkView::default(),
            },
            About::Translation(page) => {
                url = invite::translation_url(hub, *page, &todo.language);
                self.page_link(*page)
            }
            About::Task(call, number) => {
                let call = &hub.calls.all[*call];
                let batch = call.tasks.as_ref();
                match batch.and_then(|batch| batch.tasks.get(*number)) {
                    Some(task) => {
                        let rules = call.file.tasks.as_ref();
                        let question = rules.map(|rules| ask(rules, task));
                        asked = self.said(&question.unwrap_or_default());
                        url = invite::answer_url(hub, call, task, &asked);
                        LinkView::new(self.said(&task.title), self.href(&call.url))
                    }
                    None => LinkView::default(),
                }
            }
        };
        let marks = hub.config.tasks.clone().unwrap_or_default().first_time;
        TodoRow {
            topic: todo.topic.name(),
            about,
            ask: asked,
            minutes: todo.minutes,
            knowledge: todo.topic.needs_knowledge(),
            first: marks && todo.is_first,
            language: todo.language.clone(),
            form: url,
        }
    }

    /// The form that describes a picture in the page that shows it, or that states the licence of a
    /// file in a file beside it.
    fn media_form(&self, topic: Topic, path: &SourcePath, page: Option<PageId>) -> Option<String> {
        let hub = self.hub;
        if topic == Topic::Defect(Defect::UnlicensedMedia) {
            // Who may not edit may not write beside it either.
            invite::edit_url(hub, path)?;
            let text = "SPDX-FileCopyrightText: \nSPDX-License-Identifier: \n";
            let beside = format!("{path}.license");
            return hub
                .config
                .repository
                .as_ref()?
                .new_file_url(&beside, &[text]);
        }
        invite::edit_url(hub, &hub.page(page?).source.path)
    }
}
