//! Reads a line of code by a grammar of Sublime Text, in a bounded number of steps whatever the
//! grammar and the text are.
//!
//! It does what the parser of `syntect` does with the same grammars. That one ends only when every
//! rule that matches nothing leads to one that matches something, and some grammars have rules that
//! lead to each other for ever: `x  /*` in JavaScript. Here a place of the line that rules have
//! passed from one to another too often is left by a character, as Sublime Text does.

use std::rc::Rc;

use syntect::parsing::ScopeStackOp;
use syntect::parsing::syntax_definition::{ContextId, MatchOperation};

use super::budget::{Budget, TooMany};
use super::grammar::Scene;

mod machine;
mod matched;

pub(in crate::markdown::highlight) use machine::Machine;
use matched::Best;

/// Most rules that may follow each other at one place of a line without matching a character: a
/// stack of contexts is left by as many.
const MAX_EMPTY: usize = 300;
/// Contexts that rules may open in each other, as in Sublime Text; and how many there may be when
/// rules replace one by several.
const MAX_PUSHED: usize = 100;
const MAX_STACK: usize = 250;

/// Where a line starts: all that decides how it is read.
#[derive(Clone, PartialEq)]
pub(super) struct State {
    stack: Vec<Level>,
    is_first_line: bool,
    /// How many contexts were open when a rule of a `with_prototype` opened another; those of
    /// contexts below do not count in it.
    prototype_starts: Vec<usize>,
}

/// An open context.
#[derive(Clone, PartialEq)]
struct Level {
    context: ContextId,
    /// Contexts whose rules come first in it.
    prototypes: Vec<ContextId>,
    /// What its rules may refer to: the parts that the rule which opened it has matched.
    captured: Option<Rc<Vec<Option<String>>>>,
}

impl State {
    /// The start of a text.
    pub fn new(context: ContextId) -> Self {
        Self {
            stack: vec![Level {
                context,
                prototypes: Vec::new(),
                captured: None,
            }],
            is_first_line: true,
            prototype_starts: Vec::new(),
        }
    }

    /// Reads a line: the changes of scopes with the places where they are. Nothing when it takes
    /// too many steps or the grammar fails.
    pub fn read(
        &mut self,
        line: &str,
        machine: &mut Machine,
        budget: &mut Budget,
    ) -> Result<Vec<(usize, ScopeStackOp)>, TooMany> {
        let mut changes = Vec::new();
        if self.is_first_line {
            let scene = self.top(machine)?;
            changes.extend(
                scene
                    .context
                    .meta_content_scope
                    .first()
                    .map(|scope| (0, ScopeStackOp::Push(*scope))),
            );
            self.is_first_line = false;
        }
        machine.start(line);
        let mut at = 0;
        // Rules that have matched nothing here, and the last of them that has opened a context: one
        // that closes it at once is no progress.
        let mut empty = 0;
        let mut pushed_at = (0, 0);
        loop {
            while self
                .prototype_starts
                .last()
                .is_some_and(|start| *start >= self.stack.len())
            {
                self.prototype_starts.pop();
            }
            let stuck = if empty >= MAX_EMPTY {
                Stuck::ByAll
            } else if pushed_at == (at, self.stack.len()) {
                Stuck::ByPops
            } else {
                Stuck::No
            };
            let Some(best) = self.best(line, at, stuck, machine, budget)? else {
                break;
            };
            if best.would_loop {
                let Some((next, _)) = line[at..].char_indices().nth(1) else {
                    break;
                };
                at += next;
                empty = 0;
                continue;
            }
            if best.end > at {
                empty = 0;
            } else {
                empty += 1;
                if matches!(best.rule().pattern.operation, MatchOperation::Push(_)) {
                    pushed_at = (best.end, self.stack.len() + 1);
                }
            }
            at = best.end;
            if best.from_prototype {
                self.prototype_starts.push(self.stack.len());
            }
            let level = self.top(machine)?;
            best.scopes(level.context, &mut machine.grammars, &mut changes)?;
            self.follow(&best, line, machine)?;
            if self.stack.len() > MAX_STACK {
                return Err(TooMany);
            }
        }
        Ok(changes)
    }

    fn top(&self, machine: &mut Machine) -> Result<Rc<Scene>, TooMany> {
        self.stack
            .last()
            .and_then(|level| machine.grammars.scene(level.context))
            .ok_or(TooMany)
    }

    /// The rule that matches first, of several the one that is written first.
    fn best(
        &self,
        line: &str,
        at: usize,
        stuck: Stuck,
        machine: &mut Machine,
        budget: &mut Budget,
    ) -> Result<Option<Best>, TooMany> {
        let Some(level) = self.stack.last() else {
            return Err(TooMany);
        };
        let first = self.prototype_starts.last().copied().unwrap_or(0);
        let mut best: Option<Best> = None;
        for below in self.stack.get(first..).unwrap_or_default() {
            for prototype in &below.prototypes {
                let scene = machine.grammars.scene(*prototype).ok_or(TooMany)?;
                if self.try_rules(
                    &scene,
                    true,
                    below.captured.as_deref(),
                    line,
                    at,
                    stuck,
                    &mut best,
                    machine,
                    budget,
                )? {
                    return Ok(best);
                }
            }
        }
        let scene = machine.grammars.scene(level.context).ok_or(TooMany)?;
        if let Some(prototype) = scene.context.prototype {
            let prototype = machine.grammars.scene(prototype).ok_or(TooMany)?;
            if self.try_rules(
                &prototype, false, None, line, at, stuck, &mut best, machine, budget,
            )? {
                return Ok(best);
            }
        }
        self.try_rules(
            &scene,
            false,
            level.captured.as_deref(),
            line,
            at,
            stuck,
            &mut best,
            machine,
            budget,
        )?;
        Ok(best)
    }

    /// Tries the rules of a context; whether none can be better than the best so far.
    #[expect(
        clippy::too_many_arguments,
        reason = "the inner loop of all; a struct for one call would hide what changes"
    )]
    fn try_rules(
        &self,
        scene: &Rc<Scene>,
        from_prototype: bool,
        captured: Option<&Vec<Option<String>>>,
        line: &str,
        at: usize,
        stuck: Stuck,
        best: &mut Option<Best>,
        machine: &mut Machine,
        budget: &mut Budget,
    ) -> Result<bool, TooMany> {
        budget.spend(1 + scene.rules.len() as u64 / 8)?;
        let may_open = self.stack.len() < MAX_PUSHED;
        for (index, rule) in scene.rules.iter().enumerate() {
            let Some((start, end)) = machine.find(rule, captured, line, at, may_open, budget)?
            else {
                continue;
            };
            if best
                .as_ref()
                .is_some_and(|best| start > best.start || start == best.start && !best.would_loop)
            {
                continue;
            }
            let empty = end <= at;
            let would_loop = empty
                && match stuck {
                    Stuck::No => false,
                    Stuck::ByPops => matches!(rule.pattern.operation, MatchOperation::Pop),
                    Stuck::ByAll => true,
                };
            if matches!(rule.pattern.operation, MatchOperation::Push(_)) && !may_open {
                *best = None;
                return Ok(true);
            }
            let region = machine.region_of(rule);
            *best = Some(Best {
                scene: scene.clone(),
                rule: index,
                start,
                end,
                region,
                from_prototype,
                would_loop,
            });
            if start == at && !would_loop {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Opens and closes contexts as the rule says.
    fn follow(&mut self, best: &Best, line: &str, machine: &mut Machine) -> Result<(), TooMany> {
        let pattern = best.rule().pattern;
        let (opened, mut old) = match &pattern.operation {
            MatchOperation::Push(opened) => (opened, Vec::new()),
            // A `with_prototype` stays until the context that it was given with is closed.
            MatchOperation::Set(opened) => (
                opened,
                self.stack
                    .pop()
                    .map(|level| level.prototypes)
                    .unwrap_or_default(),
            ),
            MatchOperation::Pop => {
                self.stack.pop();
                return if self.stack.is_empty() {
                    Err(TooMany)
                } else {
                    Ok(())
                };
            }
            MatchOperation::None => return Ok(()),
        };
        for (index, reference) in opened.iter().enumerate() {
            let mut prototypes = std::mem::take(&mut old);
            if index + 1 == opened.len()
                && let Some(prototype) = &pattern.with_prototype
            {
                prototypes.push(prototype.id().map_err(|_| TooMany)?);
            }
            let context = reference.id().map_err(|_| TooMany)?;
            let mut refers = machine
                .grammars
                .scene(context)
                .ok_or(TooMany)?
                .context
                .uses_backrefs;
            for prototype in &prototypes {
                refers |= machine
                    .grammars
                    .scene(*prototype)
                    .ok_or(TooMany)?
                    .context
                    .uses_backrefs;
            }
            let captured = refers.then(|| {
                let text = |number| {
                    best.region
                        .pos(number)
                        .and_then(|(start, end)| line.get(start..end))
                        .map(regex::escape)
                };
                Rc::new((0..best.region.len().min(10)).map(text).collect())
            });
            self.stack.push(Level {
                context,
                prototypes,
                captured,
            });
        }
        Ok(())
    }
}

/// Which rules that match nothing would lead nowhere.
#[derive(Clone, Copy)]
enum Stuck {
    No,
    /// Those that close the context which was opened here.
    ByPops,
    /// All.
    ByAll,
}
