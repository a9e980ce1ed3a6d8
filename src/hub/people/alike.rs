//! Names that people share, and other ways to write a name.

use super::{People, PersonId};
use crate::history::{History, PersonSpec};
use crate::hub::names::fold;

impl People {
    /// Whether a credit gives a name that several people have, and nothing else that tells them
    /// apart.
    pub fn is_shared(&self, history: &History, spec: &PersonSpec) -> bool {
        let is_shared = |name: &String| {
            self.by_name.get(&fold(name)) == Some(&None) && !self.redaction.holds(name)
        };
        spec.login.is_none()
            && spec.name.as_ref().is_some_and(is_shared)
            && self.find(history, spec).is_none()
    }

    /// Of several people with the name of a credit the one among those who made the page.
    pub fn of_name(&self, spec: &PersonSpec, makers: &[PersonId]) -> Option<PersonId> {
        let name = fold(spec.name.as_ref()?);
        makers
            .iter()
            .copied()
            .find(|id| fold(&self.get(*id).name) == name)
    }
}

/// A name's letters and digits without marks, case and signs; `None` for names so short that
/// different people share them.
pub(super) fn loose(name: &str) -> Option<String> {
    let letters: String = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(name)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    (letters.chars().count() >= 5).then_some(letters)
}

/// The account in an address such as `https://github.com/ada`.
pub(super) fn forge_login(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    crate::forge::Forge::of_host(url.host_str()?)?;
    let mut parts = url.path_segments()?.filter(|part| !part.is_empty());
    match (parts.next(), parts.next()) {
        (Some(login), None) => Some(login.to_lowercase()),
        _ => None,
    }
}
