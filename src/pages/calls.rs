//! Calls: the list, a page for each, what was decided and what that rests on, and the same for
//! programs. A hub without calls has none of it.

mod about;
mod award;
mod ballots;
mod calendar;
mod call;
mod decision;
mod entries;
mod exports;
mod feed;
mod index;
mod json;
mod outcome;
mod panel;
mod reviews;
mod row;
mod said;
mod told;

pub(super) use about::CallsAbout;
pub(super) use calendar::CallsCalendar;
pub(super) use call::CallPage;
pub(super) use decision::CallDecision;
pub(super) use exports::CallExports;
pub(super) use feed::CallsFeed;
pub(super) use index::CallList;
pub(super) use json::CallsJson;
