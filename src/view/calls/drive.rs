//! Drives: which pages a call wants reviewed or translated.

use serde::Serialize;

use crate::view::calls::people::PeopleView;
use crate::view::parts::LinkView;

/// How far a drive is.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProgressView {
    /// How many pages are done.
    pub done: usize,
    /// Of how many.
    pub of: usize,
}

/// Which pages of a drive are done, and which are left.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DriveView {
    /// The name of the language that pages are translated into; empty where they are reviewed.
    pub language: String,
    /// The pages that are left, by path.
    pub left: Vec<DriveLeft>,
    /// How many more are left.
    pub more_left: usize,
    /// The pages that are done, by path.
    pub done: Vec<DriveDone>,
    /// How many more are done.
    pub more_done: usize,
    /// The command that does the first page that is left.
    pub command: Option<String>,
}

/// A page that is left to do.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DriveLeft {
    /// The page.
    pub page: LinkView,
    /// Its translation, where there is one that is behind.
    pub translation: Option<LinkView>,
    /// The forge's form that does it, where the hub takes that.
    pub form: Option<String>,
}

/// A page that is done.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DriveDone {
    /// The page.
    pub page: LinkView,
    /// Its translation, where translations are asked for.
    pub translation: Option<LinkView>,
    /// Who did it.
    pub by: PeopleView,
    /// The day of the last work on it.
    pub date: Option<String>,
}
