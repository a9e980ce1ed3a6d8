//! The one resolver: where a link leads. Rendering, checks, backlinks and the wanted pages all ask
//! it.

use crate::hub::ids::PageId;
use crate::hub::index::address::below_base;
use crate::hub::index::stems::ends_like;
use crate::hub::indexed::Indexed;
use crate::hub::names::fold;
use crate::markdown::{Address, Link, LinkKind, TargetKind, wikilink};
use crate::paths::{SourcePath, percent_decode, slug};

mod address;
mod files;
mod languages;
mod local;
mod outside;
mod stems;
mod target;

pub use crate::hub::index::files::places;
pub use crate::hub::index::stems::names_of_file;
pub use crate::hub::index::{Kinship, Way};
pub use target::{Standpoint, Target};

impl Indexed {
    /// Where a link on `from` leads.
    pub fn resolve(&self, from: PageId, link: &Link) -> Target {
        self.resolve_at(Standpoint::of(self.page(from)), link)
    }

    /// Where a link in a text leads that is not a page, or not yet.
    pub fn resolve_at(&self, from: Standpoint, link: &Link) -> Target {
        self.follow(from, link).0
    }

    /// How a link on `from` tells what it leads to.
    pub fn way(&self, from: PageId, link: &Link) -> Way {
        self.follow(Standpoint::of(self.page(from)), link).1
    }

    fn follow(&self, from: Standpoint, link: &Link) -> (Target, Way) {
        let written = |target: Target| (target, Way::Written);
        match link.kind {
            LinkKind::Wiki => written(self.resolve_wiki(from, &link.target)),
            LinkKind::WikiImage => self.resolve_embed(from, link.target.trim()),
            LinkKind::Image | LinkKind::HtmlImage => match Address::of(&link.target) {
                Address::Local { path, .. } => self.resolve_media(from, path),
                Address::External(url) => written(Target::External(url.to_owned())),
                Address::Fragment(_) | Address::Contact(_) | Address::Refused => {
                    written(Target::Refused)
                }
            },
            LinkKind::Inline | LinkKind::Autolink | LinkKind::HtmlLink => {
                match Address::of(&link.target) {
                    Address::External(url) => self.resolve_external(from, url),
                    Address::Contact(url) => written(Target::External(url.to_owned())),
                    Address::Fragment(section) => {
                        written(self.resolve_section(from, &percent_decode(section)))
                    }
                    Address::Local { path, fragment, .. } => {
                        self.resolve_local(from, path, fragment.map(percent_decode).as_deref())
                    }
                    Address::Refused => written(Target::Refused),
                }
            }
        }
    }

    /// The page that another one names as its origin in front matter: by id, path, title or
    /// address.
    pub fn origin(&self, from: PageId, name: &str, kind: Kinship) -> Option<PageId> {
        self.index
            .origin(&self.pages, &self.config.languages, from, name, kind)
    }

    fn resolve_wiki(&self, from: Standpoint, target: &str) -> Target {
        let parsed = wikilink::parse(target);
        let own = from.language;
        let (language, name) = match &parsed.language {
            Some(tag) => match self.language_named(tag) {
                Some(language) => (language, parsed.name.clone()),
                // `ab:cd` is a title with a colon when the hub has no such language.
                None => (own.to_owned(), format!("{tag}:{}", parsed.name)),
            },
            None => (own.to_owned(), parsed.name.clone()),
        };
        match parsed.kind {
            TargetKind::Category => {
                let found = self
                    .index
                    .categories
                    .get(&(language.clone(), fold(&name)))
                    .or_else(|| {
                        self.index
                            .categories
                            .get(&(self.config.language.clone(), fold(&name)))
                    });
                match found {
                    Some(id) => Target::Category(*id),
                    None => {
                        let path = Some(self.path_for(&format!("categories/{name}"), &language));
                        Target::Missing {
                            title: name,
                            language,
                            path,
                        }
                    }
                }
            }
            TargetKind::Person => match self.people.named(&name) {
                Some(id) => Target::Person(id),
                None => Target::Missing {
                    title: format!("@{name}"),
                    language,
                    path: Some(format!("contributors/{}.md", slug(&name))),
                },
            },
            TargetKind::Page if name.is_empty() => match parsed.section {
                Some(section) => self.resolve_section(from, &section),
                None => Target::Refused,
            },
            TargetKind::Page => {
                self.resolve_title(from, &language, &name, parsed.section.as_deref())
            }
        }
    }

    /// By exact path, then title or alias, then file name: within the language first, then the
    /// hub's own. Of several pages the nearest by folder.
    fn resolve_title(
        &self,
        from: Standpoint,
        language: &str,
        name: &str,
        section: Option<&str>,
    ) -> Target {
        let mut languages = vec![language];
        if language == from.language && language != self.config.language {
            languages.push(&self.config.language);
        }
        let found = self.index.named(&self.pages, &languages, name);
        match found.as_slice() {
            [] => {}
            [page] => return self.section_of(*page, section),
            _ => {
                return match self.nearest_by_folder(from.path, &found) {
                    Some(page) => self.section_of(page, section),
                    None => Target::Ambiguous(found),
                };
            }
        }
        // A part of a path, as vaults write it: `plants/fern` for `notes/plants/fern.md`.
        if name.contains('/')
            && let [page] = self.by_file_name(from, &languages, name)[..]
            && ends_like(&self.page(page).source.path, name)
        {
            return self.section_of(page, section);
        }
        if let Some(page) = self.index.of_another_language(name) {
            return self.section_of(page, section);
        }
        let path =
            SourcePath::new(&self.path_for(name, language)).filter(|path| self.is_held_back(path));
        path.map_or_else(
            || Target::Missing {
                title: name.to_owned(),
                language: language.to_owned(),
                path: None,
            },
            Target::Draft,
        )
    }

    fn section_of(&self, page: PageId, section: Option<&str>) -> Target {
        let section = section.map(|name| {
            self.page(page)
                .facts
                .anchor(name)
                .ok_or_else(|| name.to_owned())
        });
        Target::Page { page, section }
    }

    fn resolve_section(&self, from: Standpoint, name: &str) -> Target {
        if name.is_empty() || name == "top" {
            return Target::Section(String::new());
        }
        match from.facts.anchor(name) {
            Some(id) => Target::Section(id),
            None => Target::MissingSection(name.to_owned()),
        }
    }

    /// A whole address. One of this site may be that of a page; something that the hub does not
    /// make may stand beside its pages, so that any other stays what it is.
    fn resolve_external(&self, from: Standpoint, url: &str) -> (Target, Way) {
        let external = || (Target::External(url.to_owned()), Way::Written);
        let Some((path, section)) = self.own_site(url) else {
            return external();
        };
        match self.resolve_local(from, &path, section.as_deref()) {
            (Target::Missing { .. } | Target::MissingMedia(_), _) => external(),
            found => found,
        }
    }

    /// Whether a whole address is one below this site's.
    pub fn is_of_own_site(&self, url: &str) -> bool {
        matches!(Address::of(url), Address::External(url) if self.own_site(url).is_some())
    }

    /// The path on this site, and the section, that an absolute address of it means.
    fn own_site(&self, url: &str) -> Option<(String, Option<String>)> {
        let site = self.config.url.as_ref()?;
        let url = url::Url::parse(url)
            .ok()
            .filter(|url| url.origin() == site.origin())?;
        below_base(url.path(), &self.config.base_path())?;
        Some((url.path().to_owned(), url.fragment().map(percent_decode)))
    }

    fn language_named(&self, tag: &str) -> Option<String> {
        self.config
            .languages
            .iter()
            .find(|language| language.eq_ignore_ascii_case(tag))
            .cloned()
    }
}
