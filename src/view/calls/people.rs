//! People, of whom some may not be named.

use serde::Serialize;

use crate::view::parts::PersonView;

/// People, of whom some may not be named.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PeopleView {
    /// Those who may.
    pub named: Vec<PersonView>,
    /// How many may not.
    pub unnamed: usize,
}
