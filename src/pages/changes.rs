//! Changes and people as views show them.

use crate::history::Class;
use crate::history::CommitIndex;
use crate::hub::credit::Part;
use crate::hub::{PageId, PersonId};
use crate::pages::kind::Site;
use crate::paths::SourcePath;
use crate::view::{ChangeView, CommitView, CreditView, FindingView, LinkView, PersonView};

/// Most findings of one file that the site shows; `check` tells all.
const FINDINGS: usize = 100;

impl Site<'_> {
    /// A person as a link; `None` for somebody who is not to be named.
    pub(super) fn person(&self, id: PersonId) -> Option<PersonView> {
        let person = self.hub.people.get(id);
        person.is_shown().then(|| PersonView {
            name: person.name.clone(),
            url: Some(self.href(&person.page)),
            bot: person.bot,
        })
    }

    /// Somebody's part in a page; `None` for somebody who is not to be named.
    pub(super) fn part(&self, part: &Part) -> Option<CreditView> {
        let person = self.person(part.person)?;
        Some(CreditView {
            name: person.name,
            url: person.url,
            bot: person.bot,
            roles: part.roles.clone(),
            changes: part.changes as usize,
            pages: 0,
            share: part.share,
            first: part.active.map(|(first, _)| first.date()),
            last: part.active.map(|(_, last)| last.date()),
        })
    }

    /// A commit.
    pub(super) fn commit(&self, index: CommitIndex) -> CommitView {
        let id = self.hub.history.commit(index).id.to_string();
        self.commit_named(&id)
    }

    /// A commit by its full name.
    pub(super) fn commit_named(&self, id: &str) -> CommitView {
        let url = self
            .hub
            .config
            .repository
            .as_ref()
            .and_then(|repository| repository.commit_url(id));
        CommitView {
            id: id.to_owned(),
            short: id.get(..10).unwrap_or(id).to_owned(),
            url,
        }
    }

    /// A change with everybody on it; `pages` is what it touched, `kind` what it did when one page
    /// is spoken of.
    pub(super) fn change(
        &self,
        index: CommitIndex,
        kind: Option<Class>,
        pages: &[PageId],
        most: usize,
    ) -> ChangeView {
        let commit = self.hub.history.commit(index);
        let restored = self
            .hub
            .overlay
            .of(commit)
            .iter()
            .filter(|restored| restored.is_author())
            .map(|restored| restored.person);
        let mut people: Vec<PersonId> = commit
            .authors()
            .map(|id| self.hub.people.of_history(id))
            .collect();
        for person in restored {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        let people: Vec<_> = people.into_iter().map(|id| self.person(id)).collect();
        let request = commit.pull_request.map(|number| {
            let repository = self.hub.config.repository.as_ref();
            LinkView::new(
                self.request_label(number),
                repository
                    .and_then(|repository| repository.pull_request_url(number))
                    .unwrap_or_default(),
            )
        });
        ChangeView {
            time: commit.authored.rfc3339(),
            subject: commit.subject.clone(),
            class: kind.map_or_else(String::new, |kind| kind.name().to_owned()),
            unnamed: people.iter().filter(|person| person.is_none()).count(),
            people: people.into_iter().flatten().collect(),
            pages: pages
                .iter()
                .take(most)
                .map(|id| self.page_link(*id))
                .collect(),
            more_pages: pages.len().saturating_sub(most),
            repeated: 0,
            commit: self.commit(index),
            request,
            submission: commit.pull_request.and_then(|number| self.archived(number)),
            added: None,
            removed: None,
            detail: if let [page] = pages {
                self.revision_url(*page, index)
            } else {
                None
            },
        }
    }

    /// The place of a commit in the history of a page.
    fn revision_url(&self, page: PageId, index: CommitIndex) -> Option<String> {
        let history = self.hub.page(page).history_output.as_ref()?;
        Some(format!(
            "{}#{}",
            self.href(&history.url()),
            super::history::anchor(&self.commit(index))
        ))
    }

    /// A link to a page by its title.
    pub(super) fn page_link(&self, id: PageId) -> LinkView {
        let page = self.hub.page(id);
        LinkView::new(page.title.clone(), self.href(&page.url))
    }

    /// What the checks found on a file: the first of it, and how much more there is.
    pub(super) fn findings_of(&self, path: &SourcePath) -> (Vec<FindingView>, usize) {
        let source = self.hub.sources.text(path.as_str());
        let start = self
            .findings
            .partition_point(|found| found.place.path.as_str() < path.as_str());
        let own = &self.findings[start..];
        let own = &own[..own.partition_point(|found| found.place.path == path.as_str())];
        let shown = own.iter().take(FINDINGS).map(|found| FindingView {
            rule: found.rule.name.to_owned(),
            severity: found.severity.name().to_owned(),
            line: found
                .place
                .range
                .as_ref()
                .and_then(|range| Some(source?.position(range.start).line)),
            message: found.message.clone(),
            why: found.why.clone(),
            help: found.help.clone(),
        });
        (shown.collect(), own.len().saturating_sub(FINDINGS))
    }
}
