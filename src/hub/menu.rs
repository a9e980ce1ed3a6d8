//! What the menu and the footer of hub.yaml lead to.

use crate::config::menu::as_path;
use crate::fields::nearest;
use crate::hub::ids::{CategoryId, PageId};
use crate::hub::indexed::Indexed;
use crate::hub::links::{Standpoint, Target};
use crate::hub::lookup::NotOne;
use crate::hub::places::Place;
use crate::markdown::{Link, LinkKind};
use crate::paths::SourcePath;

/// What the program makes where there is something to show, besides the pages at a [`Place`].
pub const SOMETIMES: [&str; 3] = ["new-page", "calls", "submissions"];

/// Where an entry leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// To a page.
    Page(PageId),
    /// To a category without a page of its own.
    Category(CategoryId),
    /// To a page that the program makes, at a place.
    Made(Place),
    /// To one of [`SOMETIMES`].
    Sometimes(&'static str),
}

/// What an entry names that is nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nowhere {
    /// Several pages have the name.
    Several(Vec<PageId>),
    /// None has it; perhaps this was meant.
    Unknown(Option<String>),
}

impl Indexed {
    /// Where the name in a menu leads: the path of a page, from the top of the hub or from the
    /// folder of the pages; the name of a page that the program makes; a title or an address.
    ///
    /// # Errors
    /// When it is nowhere.
    pub fn menu_lead(&self, name: &str) -> Result<Leads, Nowhere> {
        let name = name.trim();
        let root = &self.sources.content_root;
        let inside = as_path(name).and_then(|path| SourcePath::new(&format!("{root}/{path}")));
        if let Some(page) = inside.and_then(|path| self.page_of(&path)) {
            return Ok(Leads::Page(page));
        }
        if let Some(made) = self.made(|known| known == name) {
            return Ok(made);
        }
        let looked_up = self.look_up(name);
        if let Ok(page) = looked_up {
            return Ok(Leads::Page(page));
        }
        let words = name.to_lowercase().replace([' ', '_'], "-");
        if let Some(made) = self.made(|known| known == words) {
            return Ok(made);
        }
        if let Some(category) = self.category_named(name) {
            return Ok(Leads::Category(category));
        }
        Err(match looked_up {
            Err(NotOne::Several(pages)) => Nowhere::Several(pages),
            Err(NotOne::None(Some(page))) => Nowhere::Unknown(Some(self.page(page).title.clone())),
            _ => {
                let made: Vec<&str> = self.made_names().collect();
                Nowhere::Unknown(nearest(&words, &made).map(str::to_owned))
            }
        })
    }

    fn made(&self, is_it: impl Fn(&str) -> bool) -> Option<Leads> {
        let mut places = self.places.all().iter();
        let place = places.find(|place| is_it(place.name)).copied();
        let sometimes = || SOMETIMES.into_iter().find(|known| is_it(known));
        place
            .map(Leads::Made)
            .or_else(|| sometimes().map(Leads::Sometimes))
    }

    /// The names by which a menu leads to pages that the program makes.
    pub fn made_names(&self) -> impl Iterator<Item = &'static str> {
        let places = self.places.all().iter().map(|place| place.name);
        places.chain(SOMETIMES)
    }

    /// A category: `Category:Crabs`.
    fn category_named(&self, name: &str) -> Option<CategoryId> {
        let page = self.home_of(&self.config.language).unwrap_or(PageId(0));
        let page = self.pages.get(page.0 as usize)?;
        let link = Link {
            kind: LinkKind::Wiki,
            target: name.to_owned(),
            text: String::new(),
            range: 0..0,
        };
        match self.resolve_at(Standpoint::of(page), &link) {
            Target::Category(category) => Some(category),
            _ => None,
        }
    }
}
