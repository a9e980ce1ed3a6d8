//! Somebody who contributed, and what may be shown of them.

use std::sync::Arc;

use crate::history::{History, PersonId as HistoryId};
use crate::hub::ids::PageId;
use crate::hub::profiles::{ProfilePage, Visibility};
use crate::paths::{OutputPath, Url};
use crate::redaction::Unnamed;

/// Somebody who contributed.
#[derive(Debug, Clone)]
pub struct Person {
    /// Unique and stable, fit for a URL; the name of the profile's file when there is one.
    pub key: String,
    /// The name to show; for somebody hidden, [`UNNAMED`].
    pub name: String,
    /// A program, not a human.
    pub bot: bool,
    /// Whether they may be named.
    pub visibility: Visibility,
    /// What their profile says.
    pub profile: Option<Arc<ProfilePage>>,
    /// Who they are in the history.
    pub history: Option<HistoryId>,
    /// Their place on the web as front matter gives it, when they have no profile.
    pub url: Option<String>,
    /// Their page in the output; nobody hidden has one.
    pub output: OutputPath,
    /// What became of what they sent, in the output, for people who may be named.
    pub outcomes: Option<OutputPath>,
    /// Their feed in the output, for people who may be named and have something to tell.
    pub feed: Option<OutputPath>,
    /// Its address.
    pub page: Url,
    /// Pages that they have a part in, by path.
    pub pages: Vec<PageId>,
    /// Places in [`Indexed::changes`](crate::hub::Indexed::changes) of the commits with their name
    /// on them, the newest first.
    pub changes: Vec<usize>,
}

/// What stands in the place of a hidden person's name. Readers see a number instead; maintainers
/// see this in findings.
pub const UNNAMED: &str = "a contributor who is not named";

impl Person {
    /// Whether there is a page about them: they may be named.
    pub fn is_shown(&self) -> bool {
        self.visibility.is_shown()
    }

    /// Whether their accounts may be shown, and whatever else leads to a name that they did not
    /// choose to show: an ORCID iD, the profile's file.
    pub fn shows_accounts(&self) -> bool {
        self.visibility == Visibility::Named
    }

    /// The names that may not be shown of somebody who is not to be named.
    pub(super) fn unnamed<'a>(&'a self, history: &'a History) -> Unnamed<'a> {
        let known = self.history.map(|id| history.person(id));
        let profile = self.profile.as_ref().map(|profile| &profile.identity);
        let names = known
            .iter()
            .flat_map(|identity| identity.compared_names().iter().map(String::as_str));
        let logins = known
            .iter()
            .flat_map(|identity| identity.accounts())
            .chain(profile.iter().flat_map(|profile| &profile.logins));
        let own = profile.iter().flat_map(|profile| {
            profile
                .names
                .iter()
                .chain([&profile.name, &profile.id])
                .map(String::as_str)
        });
        Unnamed {
            public: (self.visibility == Visibility::Pseudonym).then_some(self.name.as_str()),
            names: names
                .chain(own)
                .chain(logins.map(|login| login.name.as_str()))
                .collect(),
        }
    }

    pub(super) fn hide(&mut self) {
        self.visibility = Visibility::Hidden;
        self.name = UNNAMED.into();
    }

    /// The name of their profile's file.
    pub fn profile_id(&self) -> Option<&str> {
        self.profile
            .as_ref()
            .map(|profile| profile.identity.id.as_str())
    }

    /// Whether they have a part in a page, or a profile: git knows others too, who only changed
    /// what is not published.
    pub fn takes_part(&self) -> bool {
        !self.pages.is_empty() || !self.changes.is_empty() || self.profile.is_some()
    }
}
