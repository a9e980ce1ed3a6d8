//! The grammars of the bundle, made ready for matching: what a context includes in one list, each
//! pattern compiled once.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use foldhash::{HashMap, HashMapExt};
use onig::{MatchParam, Regex, RegexOptions, Region, SearchOptions, Syntax};
use serde_json::json;
use syntect::parsing::SyntaxReference;
use syntect::parsing::syntax_definition::{
    Context, ContextId, ContextReference, MatchPattern, Pattern,
};

use super::beginning::Beginning;
use super::budget::{Budget, TooMany};
use super::classes::SYNTAXES;

/// How often a pattern may try another way at one place of a line, and the steps for each byte of
/// the rest of the line that it costs. It is tried with the next row when one is not enough, and
/// counts as not found behind the last. Nearly all patterns do with the first row.
const RETRIES: [(u32, u64); 3] = [(200, 0), (1_000, 8), (20_000, 160)];
/// Most patterns that a context includes, and how deeply it includes them.
const MAX_RULES: usize = 5_000;
const MAX_INCLUDES: usize = 50;
/// Most patterns with captured text in them that a thread keeps compiled.
const MAX_FILLED: usize = 500;

/// Patterns by their text, for all threads; each is compiled when it is first tried.
static PATTERNS: Mutex<BTreeMap<&'static str, Arc<Compiled>>> = Mutex::new(BTreeMap::new());

/// A pattern. What is known of it is found out when it is first needed.
#[derive(Default)]
struct Compiled {
    /// How its matches begin, where that is known.
    beginning: OnceLock<Option<Beginning>>,
    /// Nothing within when the pattern is not sound.
    regex: OnceLock<Option<Regex>>,
}

/// The contexts that a thread has met.
pub(super) struct Grammars {
    contexts: Option<HashMap<ContextId, Rc<Scene>>>,
    /// The number of each pattern by its place in memory: the same pattern has one number, wherever
    /// it is included.
    numbers: Option<HashMap<usize, usize>>,
    filled: BTreeMap<String, Option<Rc<Regex>>>,
}

/// A context with all that it includes.
pub(super) struct Scene {
    pub context: &'static Context,
    pub rules: Vec<Rule>,
}

/// A pattern and what follows from a match.
pub(super) struct Rule {
    pub pattern: &'static MatchPattern,
    /// Its number among all that the thread has met.
    pub number: usize,
    compiled: Arc<Compiled>,
}

impl Grammars {
    /// None yet.
    pub const fn new() -> Self {
        Self {
            contexts: None,
            numbers: None,
            filled: BTreeMap::new(),
        }
    }

    /// How many patterns have a number.
    pub fn count(&self) -> usize {
        self.numbers.as_ref().map_or(0, HashMap::len)
    }

    /// A context by its identifier.
    pub fn scene(&mut self, id: ContextId) -> Option<Rc<Scene>> {
        if let Some(known) = self
            .contexts
            .as_ref()
            .and_then(|contexts| contexts.get(&id))
        {
            return Some(known.clone());
        }
        let context = resolve(&reference(json!(id))?)?;
        let mut rules = Vec::new();
        self.collect(context, 0, &mut rules);
        let scene = Rc::new(Scene { context, rules });
        self.contexts
            .get_or_insert_with(HashMap::new)
            .insert(id, scene.clone());
        Some(scene)
    }

    fn collect(&mut self, context: &'static Context, depth: usize, rules: &mut Vec<Rule>) {
        for pattern in &context.patterns {
            if rules.len() >= MAX_RULES || depth > MAX_INCLUDES {
                return;
            }
            match pattern {
                Pattern::Match(pattern) => {
                    let numbers = self.numbers.get_or_insert_with(HashMap::new);
                    let next = numbers.len();
                    let number = *numbers
                        .entry(std::ptr::from_ref(pattern).addr())
                        .or_insert(next);
                    let compiled = PATTERNS
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .entry(pattern.regex.regex_str())
                        .or_default()
                        .clone();
                    rules.push(Rule {
                        pattern,
                        number,
                        compiled,
                    });
                }
                Pattern::Include(included) => {
                    if let Some(included) = resolve(included) {
                        self.collect(included, depth + 1, rules);
                    }
                }
            }
        }
    }

    /// Looks for a rule's pattern, with the texts that were captured when its context began in the
    /// places that refer to them.
    pub fn search_filled(
        &mut self,
        rule: &Rule,
        captured: &[Option<String>],
        line: &str,
        from: usize,
        region: &mut Region,
        budget: &mut Budget,
    ) -> Result<bool, TooMany> {
        let text = fill(rule.pattern.regex.regex_str(), captured);
        if self.filled.len() >= MAX_FILLED {
            self.filled.clear();
        }
        let regex = self
            .filled
            .entry(text)
            .or_insert_with_key(|text| compile(text).map(Rc::new))
            .clone();
        search(regex.as_deref(), line, from, region, budget)
    }
}

impl Rule {
    /// Looks for the pattern in the line from a place on; where it is found is in `region`.
    /// `present` are the characters of the line, when it is ASCII.
    pub fn search(
        &self,
        line: &str,
        present: Option<u128>,
        from: usize,
        region: &mut Region,
        budget: &mut Budget,
    ) -> Result<bool, TooMany> {
        let pattern = self.pattern.regex.regex_str();
        let beginning = self
            .compiled
            .beginning
            .get_or_init(|| Beginning::of(pattern));
        let from = match (beginning, present) {
            (Some(beginning), Some(present)) => match beginning.find(line, present, from) {
                Some(from) => from,
                None => return Ok(false),
            },
            _ => from,
        };
        // Many a pattern never comes so far.
        let regex = self.compiled.regex.get_or_init(|| compile(pattern));
        search(regex.as_ref(), line, from, region, budget)
    }
}

/// The context that a text in this language begins in.
pub(super) fn start(syntax: &SyntaxReference) -> Option<ContextId> {
    let number = SYNTAXES
        .syntaxes()
        .iter()
        .position(|known| std::ptr::eq(known, syntax))?;
    for index in 0.. {
        let reference = reference(json!({ "syntax_index": number, "context_index": index }))?;
        let context = resolve(&reference)?;
        // The library gives each grammar one context that only pushes the main one, whatever the
        // text is.
        let begins = context.meta_content_scope == [syntax.scope]
            && matches!(&*context.patterns, [Pattern::Match(only)] if only.regex.regex_str().is_empty() && !context.meta_include_prototype);
        if begins {
            return reference.id().ok();
        }
    }
    None
}

/// References can be made only by reading them: the library keeps their making to itself.
fn reference(id: serde_json::Value) -> Option<ContextReference> {
    serde_json::from_value(json!({ "Direct": id })).ok()
}

fn resolve(reference: &ContextReference) -> Option<&'static Context> {
    reference.resolve(&SYNTAXES).ok()
}

fn compile(pattern: &str) -> Option<Regex> {
    Regex::with_options(
        pattern,
        RegexOptions::REGEX_OPTION_CAPTURE_GROUP,
        Syntax::default(),
    )
    .ok()
}

fn search(
    regex: Option<&Regex>,
    line: &str,
    from: usize,
    region: &mut Region,
    budget: &mut Budget,
) -> Result<bool, TooMany> {
    let Some(regex) = regex else { return Ok(false) };
    for (retries, steps) in RETRIES {
        budget.spend(steps * (line.len() - from) as u64)?;
        let mut limits = MatchParam::default();
        limits.set_retry_limit_in_match(retries);
        if let Ok(found) = regex.search_with_param(
            line,
            from,
            line.len(),
            SearchOptions::SEARCH_OPTION_NONE,
            Some(region),
            limits,
        ) {
            return Ok(found.is_some());
        }
    }
    Ok(false)
}

/// A pattern with `\1` and its like replaced by what was captured.
fn fill(pattern: &str, captured: &[Option<String>]) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut escaped = false;
    for c in pattern.chars() {
        match (escaped, c.to_digit(10)) {
            (true, Some(number)) => {
                if let Some(Some(text)) = captured.get(number as usize) {
                    out.push_str(text);
                }
            }
            (true, None) => {
                out.push('\\');
                out.push(c);
            }
            (false, _) if c != '\\' => out.push(c),
            (false, _) => {}
        }
        escaped = c == '\\' && !escaped;
    }
    if escaped {
        out.push('\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::beginning::present;
    use super::*;

    /// No pattern of the bundle is found before the place where it is said that it can begin.
    #[test]
    fn patterns_begin_where_they_are_said_to() {
        const LINES: &[&str] = &[
            "if (x == 0) { return \"y\\n\"; } else { let mut z = 12.5e3; }\n",
            "  def f(a, b=[1]): # a <b c=\"d\">e</b> 'f' @g ::h &i;\n",
            "public static void main(String[] args) throws Exception {\n",
            "#include <stdio.h> /* SELECT a, B FROM c WHERE d LIKE '%e' */\n",
            "- name: Build ${{ x }}\r\n",
            "\tfor i in $(seq 1 10); do echo \"$i\" | grep -v foo && true; done\n",
            "K x_1 := 0xFF -> y <- z | w ~> v; END IF -- begin\n",
            "\\begin{document} ## Title ** b ** `c` [d](http://e.f/g?h=i#j) ___\n",
            "\n",
            "a",
            "::  !@#$%^&*()_+-=[]{};:'\",.<>/?|~`",
        ];
        let mut seen = BTreeSet::new();
        let (mut known, mut found) = (0, 0);
        for syntax in 0..SYNTAXES.syntaxes().len() {
            for context in 0.. {
                let id = json!({ "syntax_index": syntax, "context_index": context });
                let Some(context) = reference(id).and_then(|reference| resolve(&reference)) else {
                    break;
                };
                for pattern in &context.patterns {
                    let Pattern::Match(pattern) = pattern else {
                        continue;
                    };
                    let pattern = pattern.regex.regex_str();
                    let Some(beginning) = Beginning::of(pattern).filter(|_| seen.insert(pattern))
                    else {
                        continue;
                    };
                    known += 1;
                    let Some(regex) = compile(pattern) else {
                        continue;
                    };
                    for line in LINES {
                        for from in [0, line.len() / 3] {
                            let mut region = Region::new();
                            let budget = &mut Budget::of_text();
                            let is_found =
                                search(Some(&regex), line, from, &mut region, budget).unwrap();
                            let Some((start, _)) = region.pos(0).filter(|_| is_found) else {
                                continue;
                            };
                            found += 1;
                            let first = beginning.find(line, present(line).unwrap(), from);
                            assert!(
                                first.is_some_and(|first| first <= start),
                                "{pattern:?} in {line:?}: {first:?}, and it is at {start}"
                            );
                        }
                    }
                }
            }
        }
        assert!(known > 5_000 && found > 5_000, "{known} {found}");
    }
}
