//! Remembers lines of code: the same line at the same place of a grammar is coloured once.
//!
//! Matching a grammar's patterns is most of the cost of a cold build, and code repeats itself:
//! closing braces, imports, licence headers, calls that a manual shows again and again. Each thread
//! has a memory of its own, so that none waits. A line costs the steps that its first reading took,
//! whoever read it: what is shown plain never depends on what was read before.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use foldhash::{HashMap, HashMapExt};
use syntect::parsing::syntax_definition::ContextId;
use syntect::parsing::{BasicScopeStackOp, Scope, ScopeStack, SyntaxReference};

use super::budget::Budget;
use super::classes::class_of;
use super::grammar;
use super::parser::{Machine, State};

/// Most lines that a thread remembers: about 10 MB.
const MAX_LINES: usize = 20_000;
/// Most places that are told apart in one grammar; each new one is compared with all of them.
const MAX_PLACES: usize = 256;

thread_local! {
    static MEMOS: RefCell<Memos> = const { RefCell::new(Memos { machine: Machine::new(), classes: None, grammars: BTreeMap::new(), lines: 0 }) };
}

/// The classes of scopes that a thread has met.
type Classes = HashMap<Scope, Option<&'static str>>;

/// What a thread has remembered.
struct Memos {
    machine: Machine,
    classes: Option<Classes>,
    grammars: BTreeMap<String, Memo>,
    /// Lines in all of them.
    lines: usize,
}

/// What has been remembered of one grammar.
#[derive(Default)]
pub(super) struct Memo {
    /// The context that a text begins in.
    start: Option<ContextId>,
    places: Vec<Place>,
    /// Lines by the number of the place that they start at.
    lines: Vec<HashMap<Box<str>, Rc<Line>>>,
}

/// Where a line starts: all that its colours depend on besides its text.
#[derive(Clone, PartialEq)]
pub(super) struct Place {
    parser: State,
    scopes: ScopeStack,
    /// The class of each open scope: its own, or the one around it.
    classes: Vec<&'static str>,
}

/// A coloured line.
pub(super) struct Line {
    /// Its pieces in order, each with its class.
    pub(super) pieces: Vec<(Range<usize>, &'static str)>,
    /// The number of the place that the next line starts at; `None` when too many places are known.
    next: Option<usize>,
    /// The steps that it took.
    steps: u64,
}

/// Code that is being read, line by line.
pub(super) struct Reader<'m> {
    machine: &'m mut Machine,
    classes: &'m mut Classes,
    budget: Budget,
    memo: &'m mut Memo,
    /// Lines that the thread has remembered.
    remembered: &'m mut usize,
    place: Place,
    /// The number of the place. While it is known, `place` may lag behind it.
    number: Option<usize>,
}

/// Reads code of a grammar with what this thread remembers of it. Nothing when the grammar has no
/// start.
pub(super) fn with_reader<T>(
    grammar: &SyntaxReference,
    budget: Budget,
    read: impl FnOnce(&mut Reader) -> Option<T>,
) -> Option<T> {
    MEMOS.with_borrow_mut(|memos| {
        let Memos {
            machine,
            classes,
            grammars,
            lines,
        } = memos;
        if !grammars.contains_key(&grammar.name) {
            grammars.insert(
                grammar.name.clone(),
                Memo {
                    start: grammar::start(grammar),
                    ..Memo::default()
                },
            );
        }
        let memo = grammars.get_mut(&grammar.name)?;
        let place = Place {
            parser: State::new(memo.start?),
            scopes: ScopeStack::new(),
            classes: Vec::new(),
        };
        let number = memo.intern(&place);
        read(&mut Reader {
            machine,
            classes: classes.get_or_insert_with(HashMap::new),
            budget,
            memo,
            remembered: lines,
            place,
            number,
        })
    })
}

impl Reader<'_> {
    /// Colours the next line. `None` when the grammar fails or the steps are used up.
    pub(super) fn line(&mut self, line: &str) -> Option<Rc<Line>> {
        if let Some(number) = self.number {
            if let Some(known) = self.memo.lines[number].get(line) {
                let known = known.clone();
                match known.next {
                    Some(_) => {
                        self.budget.spend(known.steps).ok()?;
                        self.number = known.next;
                    }
                    // The place behind this line has no number, so it is found by reading the line
                    // again.
                    None => {
                        self.place = self.memo.places[number].clone();
                        self.place
                            .read(line, self.machine, self.classes, &mut self.budget)?;
                        self.number = None;
                    }
                }
                return Some(known);
            }
            self.place = self.memo.places[number].clone();
        }
        let before = self.budget.0;
        let pieces = self
            .place
            .read(line, self.machine, self.classes, &mut self.budget)?;
        let next = self.memo.intern(&self.place);
        let coloured = Rc::new(Line {
            pieces,
            next,
            steps: before - self.budget.0,
        });
        if let Some(number) = self.number
            && *self.remembered < MAX_LINES
        {
            self.memo.lines[number].insert(line.into(), coloured.clone());
            *self.remembered += 1;
        }
        self.number = next;
        Some(coloured)
    }

    /// The steps that are left.
    pub(super) fn left(&self) -> u64 {
        self.budget.0
    }
}

impl Memo {
    /// The number of a place; `None` when too many are known.
    fn intern(&mut self, place: &Place) -> Option<usize> {
        let known = self.places.iter().position(|known| known == place);
        if known.is_none() && self.places.len() < MAX_PLACES {
            self.places.push(place.clone());
            self.lines.push(HashMap::new());
            return Some(self.places.len() - 1);
        }
        known
    }
}

impl Place {
    /// Colours a line and moves on to where the next one starts. `None` when the grammar fails.
    fn read(
        &mut self,
        line: &str,
        machine: &mut Machine,
        known: &mut Classes,
        budget: &mut Budget,
    ) -> Option<Vec<(Range<usize>, &'static str)>> {
        let changes = self.parser.read(line, machine, budget).ok()?;
        let mut pieces = Vec::with_capacity(changes.len() + 1);
        let mut at = 0;
        let mut piece = |range: Range<usize>, class: &'static str| {
            if !range.is_empty() {
                pieces.push((range, class));
            }
        };
        for (index, change) in changes {
            piece(
                at..index.max(at),
                self.classes.last().copied().unwrap_or_default(),
            );
            at = index.max(at);
            let classes = &mut self.classes;
            let hook = |change: BasicScopeStackOp, _: &[_]| match change {
                BasicScopeStackOp::Push(scope) => {
                    let around = classes.last().copied().unwrap_or_default();
                    let own = *known.entry(scope).or_insert_with(|| class_of(scope));
                    classes.push(own.unwrap_or(around));
                }
                BasicScopeStackOp::Pop => {
                    classes.pop();
                }
            };
            self.scopes.apply_with_hook(&change, hook).ok()?;
        }
        piece(
            at..line.len().max(at),
            self.classes.last().copied().unwrap_or_default(),
        );
        Some(pieces)
    }
}
