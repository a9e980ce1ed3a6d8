//! The rule that wins, and the scopes that begin and end with what it matched.

use std::rc::Rc;

use onig::Region;
use syntect::parsing::ScopeStackOp;
use syntect::parsing::syntax_definition::{Context, ContextReference, MatchOperation};

use super::super::budget::TooMany;
use super::super::grammar::{Grammars, Rule, Scene};

/// The rule that wins.
pub(super) struct Best {
    pub(super) scene: Rc<Scene>,
    pub(super) rule: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) region: Region,
    pub(super) from_prototype: bool,
    pub(super) would_loop: bool,
}

impl Best {
    pub(super) fn rule(&self) -> &Rule {
        &self.scene.rules[self.rule]
    }

    /// The scopes that begin and end with the match.
    pub(super) fn scopes(
        &self,
        level: &Context,
        grammars: &mut Grammars,
        changes: &mut Vec<(usize, ScopeStackOp)>,
    ) -> Result<(), TooMany> {
        let pattern = self.rule().pattern;
        let opened = match &pattern.operation {
            MatchOperation::Push(opened) | MatchOperation::Set(opened) => {
                contexts(opened, grammars)?
            }
            MatchOperation::Pop | MatchOperation::None => Vec::new(),
        };
        before(self.start, level, &pattern.operation, &opened, changes);
        changes.extend(
            pattern
                .scope
                .iter()
                .map(|scope| (self.start, ScopeStackOp::Push(*scope))),
        );
        if let Some(captures) = &pattern.captures {
            // Captures may be listed in any order: the outer one of two opens first, and one that
            // ends closes before others open.
            let mut ordered: Vec<((usize, i64), ScopeStackOp)> = Vec::new();
            for (number, scopes) in captures {
                let Some((start, end)) =
                    self.region.pos(*number).filter(|(start, end)| start != end)
                else {
                    continue;
                };
                ordered.extend(
                    scopes.iter().map(|scope| {
                        ((start, -((end - start) as i64)), ScopeStackOp::Push(*scope))
                    }),
                );
                ordered.push(((end, i64::MIN), ScopeStackOp::Pop(scopes.len())));
            }
            ordered.sort_by_key(|(place, _)| *place);
            changes.extend(ordered.into_iter().map(|((at, _), change)| (at, change)));
        }
        if !pattern.scope.is_empty() {
            changes.push((self.end, ScopeStackOp::Pop(pattern.scope.len())));
        }
        after(self.end, level, &pattern.operation, &opened, changes);
        Ok(())
    }
}

pub(super) fn contexts(
    references: &[ContextReference],
    grammars: &mut Grammars,
) -> Result<Vec<&'static Context>, TooMany> {
    references
        .iter()
        .map(|reference| Some(grammars.scene(reference.id().ok()?)?.context))
        .collect::<Option<_>>()
        .ok_or(TooMany)
}

/// What contexts say of the text that a rule matches: pushes and replacements give it the scopes of
/// the contexts that they open.
fn before(
    at: usize,
    level: &Context,
    operation: &MatchOperation,
    opened: &[&Context],
    changes: &mut Vec<(usize, ScopeStackOp)>,
) {
    let is_set = matches!(operation, MatchOperation::Set(_));
    if matches!(operation, MatchOperation::Pop) && !level.meta_content_scope.is_empty() {
        changes.push((at, ScopeStackOp::Pop(level.meta_content_scope.len())));
    }
    if is_set && level.clear_scopes.is_some() {
        changes.push((at, ScopeStackOp::Restore));
    }
    for context in opened {
        if let Some(amount) = context.clear_scopes.filter(|_| !is_set) {
            changes.push((at, ScopeStackOp::Clear(amount)));
        }
        changes.extend(
            context
                .meta_scope
                .iter()
                .map(|scope| (at, ScopeStackOp::Push(*scope))),
        );
    }
}

/// What contexts say of the text behind it.
fn after(
    at: usize,
    level: &Context,
    operation: &MatchOperation,
    opened: &[&Context],
    changes: &mut Vec<(usize, ScopeStackOp)>,
) {
    let is_set = matches!(operation, MatchOperation::Set(_));
    if matches!(operation, MatchOperation::Pop) {
        if !level.meta_scope.is_empty() {
            changes.push((at, ScopeStackOp::Pop(level.meta_scope.len())));
        }
        if level.clear_scopes.is_some() {
            changes.push((at, ScopeStackOp::Restore));
        }
        return;
    }
    let replaces = is_set && !(level.meta_scope.is_empty() && level.meta_content_scope.is_empty());
    let adds = opened.iter().any(|context| {
        !context.meta_content_scope.is_empty() || context.clear_scopes.is_some() && is_set
    });
    if !replaces && !adds {
        return;
    }
    // Scopes that were pushed for the match are taken off, so that those of the contexts' contents
    // come in the right order.
    let mut off = opened
        .iter()
        .map(|context| context.meta_scope.len())
        .sum::<usize>();
    if is_set {
        off += level.meta_content_scope.len() + level.meta_scope.len();
    }
    if off > 0 {
        changes.push((at, ScopeStackOp::Pop(off)));
    }
    for context in opened {
        if let Some(amount) = context.clear_scopes.filter(|_| is_set) {
            changes.push((at, ScopeStackOp::Clear(amount)));
        }
        changes.extend(
            context
                .meta_scope
                .iter()
                .chain(&context.meta_content_scope)
                .map(|scope| (at, ScopeStackOp::Push(*scope))),
        );
    }
}
