//! `issues`: what the forge's own list of issues is, where ideas are taken from it.

use super::data::{DataFile, data};
use crate::fields::{Kind, keys};

keys! {
    /// Where ideas that were sent as issues are taken from.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct IssueRules {
        /// A file of the hub, or `REV:PATH` of another branch, that holds the forge's own list of
        /// issues, as JSON: those with the label `call:<name>` are entries of that call, where it
        /// is of the kind `ideas`.
        pub data: Option<DataFile> = "data" as (Kind::Text) with data,
    }
}
