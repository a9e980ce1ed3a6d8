//! Calls: the list, a page for each, what was decided and what that rests on, and the same for
//! programs. A hub without calls has none of it.

mod about;
mod award;
mod badge;
mod ballots;
mod calendar;
mod call;
mod card;
mod decision;
mod drive;
mod entries;
mod envelope;
mod envelope_entry;
mod exports;
mod feed;
mod index;
mod json;
mod json_ld;
mod license;
mod lists;
mod outcome;
mod panel;
mod reviews;
mod row;
mod said;
mod share;
mod tasks;
mod tell;
mod texts;
mod told;
mod translated;

pub(super) use about::CallsAbout;
pub(super) use badge::CallBadges;
pub(super) use calendar::{CallCalendars, CallsCalendar};
pub(super) use call::CallPage;
pub(super) use card::CallCards;
pub(super) use decision::CallDecision;
pub(super) use exports::CallExports;
pub(super) use feed::{CallFeeds, CallsFeed};
pub(super) use index::CallList;
pub(super) use json::CallsJson;
pub(super) use tasks::CallTasks;
pub(super) use texts::CallTexts;
