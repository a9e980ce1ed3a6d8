//! How a rule finds: the functions that look, by what they look at.

use super::change::Change;
use super::focus::Focus;
use crate::diagnostic::{Diagnostic, Rule};
use crate::hub::{Hub, Page, PageId};

/// A rule and how it finds.
#[derive(Debug)]
pub struct Check {
    /// The rule.
    pub rule: &'static Rule,
    /// How it finds; each way by itself.
    pub run: &'static [Run],
}

/// How a rule finds, by what it looks at: what a change does not touch need not be looked at again.
#[derive(Debug, Clone, Copy)]
pub enum Run {
    /// Looks at the file of one page: its text, front matter, title and licence, and at nothing
    /// that other files or the history say. It finds only what is wrong with that file.
    Text(fn(&Page, &mut Vec<Diagnostic>)),
    /// Looks at one page and what the hub knows about it, such as where its links lead.
    Page(fn(&Hub, PageId, &mut Vec<Diagnostic>)),
    /// Looks at pages whose text came into the hub or grew, beside all others.
    Growth(fn(&Hub, &Focus, &mut Vec<Diagnostic>)),
    /// Looks at the whole hub.
    Hub(fn(&Hub, &mut Vec<Diagnostic>)),
    /// Looks at what a change does, where there is one. What it finds is new.
    Change(fn(&Change, &mut Vec<Diagnostic>)),
    /// Its findings are made in this room of the program, before there is a hub to check, or beside
    /// it.
    Load(&'static str),
}

impl Check {
    /// A rule that finds in these ways.
    pub const fn new(rule: &'static Rule, run: &'static [Run]) -> Self {
        Self { rule, run }
    }
}
