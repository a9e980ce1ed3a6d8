//! The common part of every page.

use crate::calls::decision::Outcome;
use crate::config::{Config, Intake};
use crate::forge::Repository;
use crate::hub::{Call, NewPage, Page, PageId, PageKind, Place};
use crate::pages::invite;
use crate::pages::kind::Site;
use crate::pages::languages::{direction, language_name};
use crate::paths::{OutputPath, Url};
use crate::view::{AlternateView, Frame, LinkView, Notice, NoticeKind, TabKind, TabView};

/// Most categories of the way to a page: a chain of thousands is nobody's way.
const CRUMBS: usize = 12;

impl Site<'_> {
    /// The frame of a page that the hub makes itself. Its title is the theme's own for `kind`.
    pub(super) fn frame(&self, kind: &str, language: &str, output: &OutputPath) -> Frame {
        let url = output.url();
        Frame {
            kind: kind.to_owned(),
            url: self.href(&url),
            canonical: self.hub.config.absolute(&url),
            language: language.to_owned(),
            dir: direction(language).to_owned(),
            // A preview shows what nobody has reviewed.
            noindex: self.hub.previewed.is_some(),
            feeds: vec![LinkView::new(
                self.hub.title.clone(),
                self.href(&self.hub.places.url(Place::FEED)),
            )],
            ..Frame::default()
        }
    }

    /// The frame of the page at a place; `item` is the number of its language.
    pub(super) fn frame_at(&self, place: Place, item: usize) -> Frame {
        let places = &self.hub.places;
        let language = self.language_at(place, item);
        self.frame(place.name, language, places.output_in(place, language))
    }

    /// The language of the output of that number at a place.
    pub(super) fn language_at(&self, place: Place, item: usize) -> &str {
        let main = &self.hub.config.language;
        self.hub.places.languages(place).nth(item).unwrap_or(main)
    }

    /// The frame of a page of content, or of a page about it.
    pub(super) fn frame_of(&self, kind: &str, id: PageId, output: &OutputPath) -> Frame {
        let page = self.hub.page(id);
        let mut frame = self.frame(kind, &page.language, output);
        frame.title = page.title.clone();
        frame.tabs = self.tabs(page, output);
        frame.breadcrumbs = self.breadcrumbs(page);
        if output == &page.output {
            frame.description = page.summary().to_owned();
            frame.license_url = page.license.as_ref().and_then(crate::license::License::url);
            frame.notices = self.notices(page);
            frame.alternates = self
                .hub
                .translations(id)
                .iter()
                .map(|other| self.alternate(self.hub.page(*other)))
                .collect();
        } else {
            frame.noindex = true;
        }
        frame
    }

    fn alternate(&self, page: &Page) -> AlternateView {
        AlternateView {
            language: page.language.clone(),
            name: language_name(&page.language),
            title: page.title.clone(),
            url: self.href(&page.url),
            canonical: self.hub.config.absolute(&page.url),
        }
    }

    /// The same place in the other languages.
    pub(super) fn alternates_at(&self, place: Place, language: &str) -> Vec<AlternateView> {
        let places = &self.hub.places;
        let others = places.languages(place).filter(|other| *other != language);
        let alternate = |other: &str| {
            let url = places.url_in(place, other);
            AlternateView {
                language: other.to_owned(),
                name: language_name(other),
                title: String::new(),
                url: self.href(&url),
                canonical: self.hub.config.absolute(&url),
            }
        };
        others.map(alternate).collect()
    }

    fn tabs(&self, page: &Page, active: &OutputPath) -> Vec<TabView> {
        let repository = self.hub.config.repository.as_ref();
        let forge = |address: fn(&Repository, &crate::paths::SourcePath) -> Option<String>| {
            repository.and_then(|repository| address(repository, &page.source.path))
        };
        let own = if page.kind == PageKind::Category {
            TabKind::Category
        } else {
            TabKind::Article
        };
        let here = |key, output: &OutputPath| TabView {
            key,
            url: self.href(&output.url()),
            active: output == active,
        };
        let away = |key, url: Option<String>| {
            url.map(|url| TabView {
                key,
                url,
                active: false,
            })
        };
        let mut tabs = vec![here(own, &page.output)];
        if let Some(history) = &page.history_output {
            tabs.push(here(TabKind::History, history));
        }
        if self.has_authorship(page) {
            tabs.push(TabView {
                key: TabKind::Authorship,
                url: format!("{}#authorship", self.href(&page.url)),
                active: false,
            });
        }
        tabs.push(here(TabKind::Information, &page.info_output));
        tabs.extend(away(
            TabKind::Edit,
            invite::edit_url(self.hub, &page.source.path),
        ));
        tabs.extend(away(TabKind::Source, forge(Repository::raw_url)));
        tabs.extend(away(
            TabKind::Discuss,
            repository.and_then(|repository| repository.issues_about(&page.title)),
        ));
        tabs
    }

    fn notices(&self, page: &Page) -> Vec<Notice> {
        let mut notices = Vec::new();
        if let Some(previewed) = self
            .hub
            .previewed
            .as_ref()
            .filter(|previewed| previewed.paths.contains(page.source.path.as_str()))
        {
            let url = previewed.id.parse().ok().and_then(|number| {
                self.hub
                    .config
                    .repository
                    .as_ref()?
                    .pull_request_url(number)
            });
            notices.push(Notice {
                name: String::new(),
                key: NoticeKind::Preview,
                url,
            });
        }
        if page.meta.draft {
            notices.push(Notice {
                name: String::new(),
                key: NoticeKind::Draft,
                url: None,
            });
        }
        let call = page.meta.call.as_ref();
        let mut calls = self.hub.calls.all.iter();
        let mut is_judged = false;
        if let Some(call) = call.and_then(|named| calls.find(|call| named.names(&call.file.id))) {
            is_judged = call.takes_entries();
            notices.push(Notice {
                name: self.call_title_in(call, &page.language),
                key: if is_chosen(call, page) {
                    NoticeKind::Chosen
                } else {
                    NoticeKind::Entry
                },
                url: Some(self.call_url_in(call, &page.language)),
            });
        }
        if page.meta.disambiguation {
            notices.push(Notice {
                name: bare(&page.title).to_owned(),
                key: NoticeKind::Disambiguation,
                url: None,
            });
        } else if page.kind == PageKind::Article
            && page.is_stub()
            && !page.is_only_index()
            // What is judged, or was, is for its people to write.
            && !is_judged
        {
            let takes_edits = matches!(
                self.hub.config.submissions.intake,
                Intake::Open | Intake::CallsOnly
            );
            let key = if takes_edits {
                NoticeKind::Stub
            } else {
                NoticeKind::Short
            };
            notices.push(Notice {
                name: String::new(),
                key,
                url: invite::edit_url(self.hub, &page.source.path),
            });
        }
        notices
    }

    /// The page's first category and what that belongs to, from the widest on.
    fn breadcrumbs(&self, page: &Page) -> Vec<LinkView> {
        let mut trail = Vec::new();
        let mut seen = Vec::new();
        let mut next = page.categories.first().copied();
        while let Some(id) = next.filter(|id| trail.len() < CRUMBS && !seen.contains(id)) {
            let category = self.hub.category(id);
            trail.push(LinkView::new(
                category.title.clone(),
                self.href(&category.url),
            ));
            seen.push(id);
            next = category.parents.first().copied();
        }
        trail.reverse();
        trail
    }

    /// The form that writes a page which does not exist, where the hub takes it.
    pub(super) fn new_page_url(&self, title: &str, language: &str, path: &str) -> Option<String> {
        invite::new_page_url(self.hub, &NewPage::titled(title, language), path)
    }
}

/// A title without what stands in brackets behind it: `Crab` of `Crab (disambiguation)`.
fn bare(title: &str) -> &str {
    let title = title.trim();
    let before = title
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('));
    before
        .map(|(before, _)| before.trim_end())
        .filter(|before| !before.is_empty())
        .unwrap_or(title)
}

/// The absolute address of a URL, or the address on its host when the hub has no address of its
/// own.
pub fn absolute(config: &Config, url: &Url) -> String {
    config
        .absolute(url)
        .unwrap_or_else(|| url.under(&config.base_path()))
}

/// Whether a page belongs to an entry that was chosen.
fn is_chosen(call: &Call, page: &Page) -> bool {
    let Some((_, decision)) = &call.decision else {
        return false;
    };
    let mut answers = decision.entries.iter();
    answers.any(|answer| {
        answer.outcome == Outcome::Chosen
            && call
                .entry(&answer.entry)
                .is_some_and(|entry| entry.files.contains_key(page.source.path.as_str()))
    })
}
