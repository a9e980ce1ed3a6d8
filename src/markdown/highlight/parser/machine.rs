//! What a thread needs to read lines: the grammars, and what each pattern found in the line.

use onig::Region;
use syntect::parsing::syntax_definition::MatchOperation;

use super::super::beginning::present;
use super::super::budget::{Budget, TooMany};
use super::super::grammar::{Grammars, Rule};

/// What a thread needs to read lines.
pub(in crate::markdown::highlight) struct Machine {
    pub grammars: Grammars,
    /// What each pattern found in this line.
    found: Vec<Found>,
    line: u64,
    /// The characters of this line, when it is ASCII.
    present: Option<u128>,
    region: Option<Region>,
}

/// Where a pattern was found last.
#[derive(Clone, Default)]
struct Found {
    /// The line that this is about.
    line: u64,
    region: Option<Region>,
}

impl Machine {
    /// Nothing read yet.
    pub const fn new() -> Self {
        Self {
            grammars: Grammars::new(),
            found: Vec::new(),
            line: 0,
            present: None,
            region: None,
        }
    }

    /// Goes to the next line.
    pub(super) fn start(&mut self, line: &str) {
        self.line += 1;
        self.present = present(line);
    }

    /// Where a rule matches from a place on; `may_open` tells whether there is room for another
    /// context.
    pub(super) fn find(
        &mut self,
        rule: &Rule,
        captured: Option<&Vec<Option<String>>>,
        line: &str,
        at: usize,
        may_open: bool,
        budget: &mut Budget,
    ) -> Result<Option<(usize, usize)>, TooMany> {
        if self.found.len() <= rule.number {
            let count = self.grammars.count().max(rule.number + 1);
            self.found.resize(count, Found::default());
        }
        let known = &self.found[rule.number];
        if known.line == self.line {
            match known.region.as_ref().and_then(|region| region.pos(0)) {
                Some((start, end)) if start >= at => return Ok(Some((start, end))),
                Some(_) => {}
                None => return Ok(None),
            }
        }
        budget.spend(2 + (line.len() - at) as u64 / 32)?;
        let region = self.region.get_or_insert_with(|| Region::with_capacity(8));
        let filled = captured.filter(|_| rule.pattern.has_captures);
        let matched = match filled {
            Some(captured) => {
                budget.spend(20)?;
                self.grammars
                    .search_filled(rule, captured, line, at, region, budget)?
            }
            None => rule.search(line, self.present, at, region, budget)?,
        };
        let known = &mut self.found[rule.number];
        let place = if matched { region.pos(0) } else { None };
        let Some((start, end)) = place else {
            if filled.is_none() {
                *known = Found {
                    line: self.line,
                    region: None,
                };
            }
            return Ok(None);
        };
        let does_something = match rule.pattern.operation {
            MatchOperation::None => start != end,
            MatchOperation::Push(_) => may_open,
            _ => true,
        };
        if !does_something {
            return Ok(None);
        }
        if filled.is_none() {
            *known = Found {
                line: self.line,
                region: Some(region.clone()),
            };
        } else if known.line == self.line {
            // What is kept of it is about another place; the match that counts is the one just
            // found.
            known.line = 0;
        }
        Ok(Some((start, end)))
    }

    /// The parts of what a rule matched last.
    pub(super) fn region_of(&self, rule: &Rule) -> Region {
        match self.found.get(rule.number) {
            Some(Found {
                line,
                region: Some(region),
            }) if *line == self.line => region.clone(),
            _ => self.region.clone().unwrap_or_default(),
        }
    }
}
