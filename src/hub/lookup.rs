//! The page that somebody means on the command line: by path, address, title or `[[link]]`.

use crate::fields::nearest;
use crate::hub::ids::PageId;
use crate::hub::indexed::Indexed;
use crate::hub::links::{Standpoint, Target};
use crate::hub::places::Place;
use crate::markdown::{Link, LinkKind};
use crate::paths::SourcePath;

/// Why a name does not mean one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotOne {
    /// Several pages have it.
    Several(Vec<PageId>),
    /// None has it; perhaps this one was meant.
    None(Option<PageId>),
}

impl Indexed {
    /// The page that is meant by a path in the repository, an address of the site, a title, an
    /// alias, or any of these between `[[` and `]]`.
    ///
    /// The hub's own language comes first.
    ///
    /// # Errors
    /// When several pages have the name, or none.
    pub fn look_up(&self, name: &str) -> Result<PageId, NotOne> {
        let name = name.trim();
        let name = name
            .strip_prefix("[[")
            .and_then(|rest| rest.strip_suffix("]]"))
            .map_or(name, |inner| inner.split('|').next().unwrap_or(inner));
        if let Some(page) =
            SourcePath::new(name.trim_start_matches("./")).and_then(|path| self.page_of(&path))
        {
            return Ok(page);
        }
        let is_address =
            name.starts_with('/') || name.starts_with("https://") || name.starts_with("http://");
        let kind = if is_address {
            LinkKind::Inline
        } else {
            LinkKind::Wiki
        };
        let link = Link {
            kind,
            target: name.to_owned(),
            text: String::new(),
            range: 0..0,
        };
        let speakers = self.config.languages.iter().filter_map(|language| {
            self.pages
                .iter()
                .position(|page| page.language == *language)
        });
        // Whoever gives a name stands in no folder: none of several pages is nearer than another.
        let top = SourcePath::new(
            format!("{}/index.md", self.sources.content_root).trim_start_matches('/'),
        );
        let home = self.places.url(Place::HOME);
        let mut several = None;
        for speaker in speakers {
            let page = self.page(PageId(speaker as u32));
            let from = Standpoint {
                path: top.as_ref().unwrap_or(&page.source.path),
                language: &page.language,
                url: &home,
                facts: &page.facts,
            };
            match self.resolve_at(from, &link) {
                Target::Page { page, .. } => return Ok(page),
                Target::Category(id) => match self.category(id).page {
                    Some(page) => return Ok(page),
                    None => continue,
                },
                Target::Ambiguous(pages) => several = several.or(Some(pages)),
                _ => {}
            }
        }
        match several {
            Some(pages) => Err(NotOne::Several(pages)),
            None => Err(NotOne::None(self.nearest_page(name))),
        }
    }

    fn nearest_page(&self, name: &str) -> Option<PageId> {
        let titles: Vec<String> = self
            .pages
            .iter()
            .map(|page| page.title.to_lowercase())
            .collect();
        let known: Vec<&str> = titles.iter().map(String::as_str).collect();
        let meant = nearest(name, &known)?;
        titles
            .iter()
            .position(|title| title == meant)
            .map(|at| PageId(at as u32))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::config::Config;
    use crate::history::Log;
    use crate::hub::{Drafts, Hub};
    use crate::sources::Sources;

    fn hub() -> Hub {
        let config = Config {
            languages: vec!["en".into(), "fr".into()],
            languages_named: true,
            ..Config::default()
        };
        let pages = [
            ("content/index.md", "# Shore"),
            (
                "content/crab.md",
                "---\ntitle: Shore crabs\naliases: [Crabs]\n---\n",
            ),
            ("content/a/tide.md", "# Tide"),
            ("content/b/tide.md", "# Tide"),
            ("content/fr/marees.md", "# Marées"),
        ];
        Hub::new(
            config,
            Sources::from_texts("content", pages),
            Log::default(),
            Drafts::Hidden,
        )
    }

    #[test]
    fn a_page_has_many_names_and_no_name_has_two_pages() {
        let hub = hub();
        let path = |name: &str| {
            hub.look_up(name)
                .map(|id| hub.page(id).source.path.to_string())
        };
        for name in [
            "content/crab.md",
            "./content/crab.md",
            "crab",
            "crab.md",
            "Shore crabs",
            "crabs",
            "[[Crabs|them]]",
            "/crab/",
            "/crabs",
        ] {
            assert_eq!(path(name).as_deref(), Ok("content/crab.md"), "{name}");
        }
        for name in ["Marées", "[[fr:Marées]]", "/fr/marees/"] {
            assert_eq!(path(name).as_deref(), Ok("content/fr/marees.md"), "{name}");
        }
        assert!(matches!(hub.look_up("Tide"), Err(NotOne::Several(pages)) if pages.len() == 2));
        assert!(matches!(
            hub.look_up("Shore carbs"),
            Err(NotOne::None(Some(_)))
        ));
    }

    proptest! {
        #[test]
        fn no_name_panics(name in "(\\[\\[|\\]\\]|\\||/|\\.\\.|https://|#|:|fr|crab|Tide|%|é| ){0,8}") {
            let _ = hub().look_up(&name);
        }
    }
}
