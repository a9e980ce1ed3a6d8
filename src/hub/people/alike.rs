//! Names that people share.

use super::People;
use crate::history::{History, PersonSpec};
use crate::hub::ids::PersonId;
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
