//! The pages that a change can have changed the findings of, where what was wrong before it is
//! known.

use std::collections::BTreeMap;

use super::{Run, rule};
use crate::hub::{Hub, PageId};
use crate::paths::SourcePath;

/// What a check looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// All of the hub.
    Everything,
    /// What depends on more than one file, and of what is wrong with the text of one page only
    /// these pages.
    Edited(BTreeMap<PageId, Edit>),
}

/// What a change does to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// A correction: hardly any text is new.
    Slight,
    /// Enough text, a name or an origin is new for the page to be compared with others.
    Grown,
}

impl Focus {
    /// Whether the text of a page is looked at.
    pub fn holds(&self, id: PageId) -> bool {
        match self {
            Self::Everything => true,
            Self::Edited(pages) => pages.contains_key(&id),
        }
    }

    /// Whether a page is compared with others.
    pub fn compares(&self, id: PageId) -> bool {
        match self {
            Self::Everything => true,
            Self::Edited(pages) => pages.get(&id) == Some(&Edit::Grown),
        }
    }

    /// Whether a rule is not asked about the file at `path`, since what it finds there is what it
    /// found before.
    pub fn leaves_out(&self, hub: &Hub, name: &str, path: &str) -> bool {
        let (Self::Edited(_), Some(rule)) = (self, rule(name)) else {
            return false;
        };
        let Some(page) = SourcePath::new(path).and_then(|path| hub.page_of(&path)) else {
            return false;
        };
        rule.run.iter().any(|run| match run {
            Run::Text(_) => !self.holds(page),
            Run::Growth(_) => !self.compares(page),
            Run::Page(_) | Run::Hub(_) => false,
        })
    }
}
