//! Which licence may flow into which: whether a page may use a source, as guidance with its
//! reasons.
//!
//! This is an engineering table and no legal advice. What it does not surely know it leaves to a
//! person.

use spdx::LicenseItem;
use spdx::expression::{ExprNode, Operator};

use super::License;

mod family;
mod table;
#[cfg(test)]
mod tests;
mod verdict;

pub use verdict::{Outcome, Relation, Verdict};

use family::{Family, Kind};

/// Licences that a page could have instead, from the one that asks least of readers to the one that
/// asks most.
const CANDIDATES: &[&str] = &[
    "CC0-1.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC-BY-SA-3.0",
    "CC-BY-SA-2.5",
    "CC-BY-SA-2.0",
    "CC-BY-SA-1.0",
    "LAL-1.3",
    "GPL-3.0-or-later",
    "GPL-3.0-only",
    "GPL-2.0-or-later",
    "GPL-2.0-only",
    "GFDL-1.3-or-later",
    "GFDL-1.3-only",
    "ODbL-1.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-NC-SA-3.0",
    "CC-BY-NC-SA-2.5",
    "CC-BY-NC-SA-2.0",
    "CC-BY-NC-SA-1.0",
    "CC-BY-ND-4.0",
    "CC-BY-NC-ND-4.0",
];

/// Whether a page under `page` may use a work under `source` in that way.
///
/// Of a source's `A OR B` the better branch counts, of `A AND B` both; a page that offers `A OR B`
/// must be able to offer each, and in a page under `A AND B` a person says to which part the source
/// belongs when not both fit. An exception (`WITH`) is read by a person.
pub fn flow(source: &License, page: &License, relation: Relation) -> Verdict {
    match relation {
        Relation::Quoted | Relation::Facts | Relation::Inspired => {
            Verdict::new(Outcome::Allowed, &table::CITATION)
        }
        Relation::Collected => {
            let page_is_noncommercial = evaluate(
                page,
                &|leaf| {
                    matches!(
                        leaf.kind.family,
                        Family::ByNc | Family::ByNcSa | Family::ByNcNd
                    )
                },
                &|operator, a, b| match operator {
                    Operator::And => a || b,
                    Operator::Or => a && b,
                },
            );
            best_source(source, &|leaf| {
                flagged(
                    leaf.has_exception,
                    collected(&leaf.kind, page_is_noncommercial.unwrap_or(false)),
                )
            })
        }
        // What both offer in the same words stays as it is, part by part.
        _ if source == page => evaluate(
            source,
            &|leaf| flagged(leaf.has_exception, table::cell(&leaf.kind, &leaf.kind)),
            &|_, a, b| a.worse(b),
        )
        .unwrap_or(UNREADABLE),
        _ => evaluate(
            page,
            &|to| {
                best_source(source, &|from| {
                    flagged(
                        from.has_exception || to.has_exception,
                        table::cell(&from.kind, &to.kind),
                    )
                })
            },
            &|operator, a: Verdict, b: Verdict| match operator {
                Operator::And if a.outcome.passes() != b.outcome.passes() => {
                    Verdict::new(Outcome::Human, &table::PART_OF_PAGE).better(a.worse(b))
                }
                Operator::And | Operator::Or => a.worse(b),
            },
        )
        .unwrap_or(UNREADABLE),
    }
}

/// The licences under which a page could use all these sources, the one that asks least of readers
/// first; none when nothing would do.
pub fn would_work(sources: &[(&License, Relation)]) -> Vec<&'static str> {
    let works = |id: &str| {
        License::parse(id).is_ok_and(|page| {
            sources
                .iter()
                .all(|(source, relation)| flow(source, &page, *relation).outcome.passes())
        })
    };
    CANDIDATES.iter().copied().filter(|id| works(id)).collect()
}

/// What a licence asks to be said beside a work.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attribution {
    /// Its author.
    pub author: bool,
    /// Its address, where it has one.
    pub address: bool,
    /// Its title (Creative Commons licences before 4.0, section 4).
    pub title: bool,
    /// What was changed.
    pub changes: bool,
}

/// What must be said beside a work under this licence: the least of what the branches of `OR` ask,
/// and what any part of `AND` asks.
pub fn attribution(source: &License) -> Attribution {
    let asked = |leaf: &Leaf| {
        let is_cc = leaf.kind.family.is_creative_commons();
        Attribution {
            author: leaf.kind.family != Family::Public,
            address: is_cc,
            title: is_cc && leaf.kind.version < (4, 0),
            changes: is_cc,
        }
    };
    evaluate(source, &asked, &|operator, a, b| match operator {
        Operator::And => Attribution {
            author: a.author || b.author,
            address: a.address || b.address,
            title: a.title || b.title,
            changes: a.changes || b.changes,
        },
        Operator::Or => Attribution {
            author: a.author && b.author,
            address: a.address && b.address,
            title: a.title && b.title,
            changes: a.changes && b.changes,
        },
    })
    .unwrap_or_default()
}

/// Never met: an expression that was read has at least one licence.
const UNREADABLE: Verdict = Verdict {
    outcome: Outcome::Human,
    reason: table::UNKNOWN.reason,
    reference: table::UNKNOWN.reference,
};

/// One licence of an expression.
struct Leaf {
    kind: Kind,
    has_exception: bool,
}

/// The best that a source's expression offers.
fn best_source(source: &License, judge: &dyn Fn(&Leaf) -> Verdict) -> Verdict {
    evaluate(source, judge, &|operator, a, b| match operator {
        Operator::And => a.worse(b),
        Operator::Or => a.better(b),
    })
    .unwrap_or(UNREADABLE)
}

/// The value of an expression whose nodes come in postfix order: no recursion, whatever its depth.
fn evaluate<T>(
    license: &License,
    leaf: &dyn Fn(&Leaf) -> T,
    join: &dyn Fn(Operator, T, T) -> T,
) -> Option<T> {
    let mut stack: Vec<T> = Vec::new();
    for node in license.expression.iter() {
        let value = match node {
            ExprNode::Req(requirement) => leaf(&Leaf {
                kind: kind_of(&requirement.req.license),
                has_exception: requirement.req.addition.is_some(),
            }),
            ExprNode::Op(operator) => {
                let b = stack.pop()?;
                join(*operator, stack.pop()?, b)
            }
        };
        stack.push(value);
    }
    stack.pop()
}

fn kind_of(item: &LicenseItem) -> Kind {
    match item {
        LicenseItem::Spdx { id, or_later } => Kind::of(
            id.name,
            if *or_later {
                family::Versions::Later
            } else {
                family::Versions::Only
            },
        ),
        LicenseItem::Other(other) => Kind::unknown(other.to_string()),
    }
}

/// An exception changes what its licence asks, so that a pass is a person's to give.
fn flagged(has_exception: bool, verdict: Verdict) -> Verdict {
    if has_exception && verdict.outcome.passes() {
        Verdict::new(Outcome::Human, &table::EXCEPTION)
    } else {
        verdict
    }
}

/// A whole work beside the text, under its own label.
fn collected(source: &Kind, page_is_noncommercial: bool) -> Verdict {
    match source.family {
        Family::ByNc | Family::ByNcSa | Family::ByNcNd if !page_is_noncommercial => {
            Verdict::new(Outcome::Refused, &table::COLLECTED_NC)
        }
        Family::Unknown => Verdict::new(Outcome::Human, &table::UNKNOWN),
        Family::Gpl | Family::Notice | Family::Apache | Family::Ogl | Family::Copyleft => {
            Verdict::new(Outcome::Notice, &table::COLLECTED_NOTICE)
        }
        _ => Verdict::new(Outcome::Allowed, &table::COLLECTED),
    }
}
