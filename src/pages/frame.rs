//! The common part of every page.

use crate::config::{Config, Intake};
use crate::forge::Repository;
use crate::hub::{NewPage, Page, PageId, PageKind, Place};
use crate::pages::{Site, invite};
use crate::paths::{OutputPath, Url};
use crate::view::{AlternateView, Frame, LinkView, Notice, NoticeKind, TabKind, TabView};

/// Most categories of the way to a page: a chain of thousands is nobody's way.
const CRUMBS: usize = 12;

/// Direction of writing of a language, by its script where one is given.
pub fn direction(language: &str) -> &'static str {
    let mut parts = language.split('-');
    let primary = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4);
    let rtl = match script {
        Some(script) => ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(script)),
        None => [
            "ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr", "arc", "azb", "nqo",
        ]
        .contains(&primary),
    };
    if rtl { "rtl" } else { "ltr" }
}

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
                self.href(&self.hub.places.url(Place::Feed)),
            )],
            ..Frame::default()
        }
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
            frame.alternates = page
                .translations
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

    /// A page that the hub makes itself, in another language.
    pub(super) fn alternate_place(&self, place: Place, language: &str) -> AlternateView {
        let url = self.hub.places.url_in(place, language);
        AlternateView {
            language: language.to_owned(),
            name: language_name(language),
            title: String::new(),
            url: self.href(&url),
            canonical: self.hub.config.absolute(&url),
        }
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
            repository.and_then(Repository::issues_url),
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
                key: NoticeKind::Preview,
                text: None,
                url,
            });
        }
        if page.meta.draft {
            notices.push(Notice {
                key: NoticeKind::Draft,
                text: None,
                url: None,
            });
        }
        if page.meta.disambiguation {
            notices.push(Notice {
                key: NoticeKind::Disambiguation,
                text: None,
                url: None,
            });
        } else if page.kind == PageKind::Article && page.is_stub() && !page.is_only_index() {
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
                key,
                text: None,
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

/// A language's own name for itself; an unknown one is shown by its tag.
pub fn language_name(tag: &str) -> String {
    const NAMES: &[(&str, &str)] = &[
        ("ar", "العربية"),
        ("bn", "বাংলা"),
        ("ca", "Català"),
        ("cs", "Čeština"),
        ("cy", "Cymraeg"),
        ("da", "Dansk"),
        ("de", "Deutsch"),
        ("el", "Ελληνικά"),
        ("en", "English"),
        ("eo", "Esperanto"),
        ("es", "Español"),
        ("et", "Eesti"),
        ("eu", "Euskara"),
        ("fa", "فارسی"),
        ("fi", "Suomi"),
        ("fr", "Français"),
        ("ga", "Gaeilge"),
        ("gl", "Galego"),
        ("he", "עברית"),
        ("hi", "हिन्दी"),
        ("hr", "Hrvatski"),
        ("hu", "Magyar"),
        ("hy", "Հայերեն"),
        ("id", "Bahasa Indonesia"),
        ("is", "Íslenska"),
        ("it", "Italiano"),
        ("ja", "日本語"),
        ("ka", "ქართული"),
        ("ko", "한국어"),
        ("la", "Latina"),
        ("lt", "Lietuvių"),
        ("lv", "Latviešu"),
        ("ml", "മലയാളം"),
        ("mr", "मराठी"),
        ("ms", "Bahasa Melayu"),
        ("nb", "Norsk bokmål"),
        ("ne", "नेपाली"),
        ("nl", "Nederlands"),
        ("nn", "Norsk nynorsk"),
        ("no", "Norsk"),
        ("pl", "Polski"),
        ("pt", "Português"),
        ("pt-BR", "Português (Brasil)"),
        ("ro", "Română"),
        ("ru", "Русский"),
        ("sk", "Slovenčina"),
        ("sl", "Slovenščina"),
        ("sq", "Shqip"),
        ("sr", "Српски"),
        ("sv", "Svenska"),
        ("sw", "Kiswahili"),
        ("ta", "தமிழ்"),
        ("te", "తెలుగు"),
        ("th", "ไทย"),
        ("tr", "Türkçe"),
        ("uk", "Українська"),
        ("ur", "اردو"),
        ("uz", "Oʻzbekcha"),
        ("vi", "Tiếng Việt"),
        ("zh", "中文"),
        ("zh-Hans", "简体中文"),
        ("zh-Hant", "繁體中文"),
        ("zh-CN", "简体中文"),
        ("zh-TW", "繁體中文"),
    ];
    let named = |tag: &str| {
        NAMES
            .iter()
            .find(|(code, _)| *code == tag)
            .map(|(_, name)| (*name).to_owned())
    };
    named(tag)
        .or_else(|| named(tag.split('-').next().unwrap_or_default()))
        .unwrap_or_else(|| tag.to_owned())
}

/// The absolute address of a URL, or the address on its host when the hub has no address of its
/// own.
pub fn absolute(config: &Config, url: &Url) -> String {
    config
        .absolute(url)
        .unwrap_or_else(|| url.under(&config.base_path()))
}
