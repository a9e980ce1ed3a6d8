//! Values of front matter against what hub.yaml allows: `front-matter.fields`.

use std::ops::Range;

use jiff::civil::Date;

use crate::config::Config;
use crate::config::schema::{Bound, Kind, Schema};
use crate::diagnostic::Diagnostic;
use crate::fields::nearest;
use crate::paths::SourcePath;
use crate::privacy::{is_web, quoted};
use crate::rules::invalid_value;
use crate::sources::Source;
use crate::yaml::{self, Entry, Node, Value};

use super::at::At;

/// Most items of a list that are looked at, and most allowed values that a message names.
const ITEMS: usize = 200;
const NAMED: usize = 12;

/// Longest value that can be meant by a slip, and longest one that a pattern may fit, in bytes.
const SLIP_BYTES: usize = 64;
const PATTERN_BYTES: usize = 2_000;

/// Finds the values in the front matter `tree` that are not allowed.
pub fn check(source: &Source, tree: &Node, config: &Config, found: &mut Vec<Diagnostic>) {
    let (path, text) = (&source.path, source.text.as_str());
    for (key, schema) in &config.front_matter.fields {
        let spellings =
            std::iter::once(key).chain(config.front_matter.aliases.get(key).into_iter().flatten());
        for entry in spellings.filter_map(|name| tree.get(name)) {
            Checked {
                path,
                text,
                entry,
                found,
            }
            .value(&entry.node, schema);
        }
    }
}

/// Finds out whether one value is allowed.
pub(in crate::hub) fn check_one(
    source: &Source,
    entry: &Entry,
    schema: &Schema,
    found: &mut Vec<Diagnostic>,
) {
    Checked {
        path: &source.path,
        text: source.text.as_str(),
        entry,
        found,
    }
    .value(&entry.node, schema);
}

struct Checked<'a> {
    path: &'a SourcePath,
    text: &'a str,
    entry: &'a Entry,
    found: &'a mut Vec<Diagnostic>,
}

impl Checked<'_> {
    fn value(&mut self, node: &Node, schema: &Schema) {
        // Whether a key has a value at all is asked by `required`.
        if node.value == Value::Null {
            return;
        }
        match (&node.value, schema.kind) {
            (Value::List(items), Some(Kind::List)) => {
                self.within(node, schema, Bound::Number(items.len() as f64), |bound| {
                    format!("{bound} {}", plural(bound, "item"))
                });
                let inner = Schema {
                    one_of: schema.one_of.clone(),
                    pattern: schema.pattern.clone(),
                    ..Schema::default()
                };
                for item in items.iter().take(ITEMS) {
                    self.value(item, &inner);
                    if let Some(each) = &schema.each {
                        self.value(item, each);
                    }
                }
            }
            (Value::List(items), None) => items
                .iter()
                .take(ITEMS)
                .for_each(|item| self.value(item, schema)),
            (Value::Map(_), None) if schema.one_of.is_empty() && schema.pattern.is_none() => {}
            (_, Some(Kind::List)) => self.wrong(node, "a list"),
            _ => self.scalar(node, schema),
        }
    }

    fn scalar(&mut self, node: &Node, schema: &Schema) {
        let Some(text) = node.text() else {
            return self.wrong(node, schema.kind.map_or("text", expected));
        };
        if let Some(kind) = schema.kind
            && !is_of(kind, node, &text)
        {
            return self.wrong(node, expected(kind));
        }
        if !schema.one_of.is_empty() && !schema.one_of.contains(&text) {
            return self.not_one_of(node, &text, &schema.one_of);
        }
        if let Some((_, written)) = schema
            .pattern
            .as_ref()
            .filter(|(pattern, _)| text.len() > PATTERN_BYTES || !pattern.is_match(&text))
        {
            let finding = self.finding(
                node.range.clone(),
                format!(
                    "`{}` should look like `{}`, but it is `{}`",
                    self.key(),
                    quoted(written),
                    quoted(&text)
                ),
            );
            self.found.push(finding.help(
                "Write a value of this form; it is a regular expression for the whole value.",
            ));
        }
        match schema.kind {
            Some(Kind::Number | Kind::Integer) => {
                let number = text.parse().unwrap_or(f64::NAN);
                self.within(node, schema, Bound::Number(number), |bound| {
                    bound.to_string()
                });
            }
            Some(Kind::Date) => {
                if let Some(day) = day(&text) {
                    self.within(node, schema, Bound::Day(day), |bound| bound.to_string());
                }
            }
            Some(Kind::Text) => {
                let length = Bound::Number(text.chars().count() as f64);
                self.within(node, schema, length, |bound| {
                    format!("{bound} {}", plural(bound, "character"))
                });
            }
            _ => {}
        }
    }

    fn not_one_of(&mut self, node: &Node, text: &str, one_of: &[String]) {
        let names: Vec<String> = one_of
            .iter()
            .take(NAMED)
            .map(|value| format!("`{}`", quoted(value)))
            .collect();
        let more = if one_of.len() > NAMED {
            " and others"
        } else {
            ""
        };
        let all = format!("{}{more}", names.join(", "));
        let finding = self.finding(
            node.range.clone(),
            format!(
                "`{}` should be one of {all}, but it is `{}`",
                self.key(),
                quoted(text)
            ),
        );
        let folded = text.trim().to_lowercase();
        let same: Vec<&String> = one_of
            .iter()
            .filter(|value| value.to_lowercase() == folded)
            .collect();
        let lower: Vec<String> = one_of.iter().map(|value| value.to_lowercase()).collect();
        let close = || {
            let is_short = text.len() <= SLIP_BYTES && one_of.len() <= ITEMS;
            let known: Vec<&str> = lower
                .iter()
                .filter(|_| is_short)
                .map(String::as_str)
                .collect();
            nearest(text, &known).and_then(|meant| lower.iter().position(|value| value == meant))
        };
        self.found.push(match same.as_slice() {
            // Nothing but the case differs, and it is no other value of the list.
            [value] => {
                let finding = finding.help(format!("Write `{}`.", quoted(value)));
                match yaml::between_quotes(self.text, &node.range) {
                    Some(range) => finding.fix(range, value.as_str()),
                    None => finding,
                }
            }
            _ => match close().and_then(|at| one_of.get(at)) {
                Some(value) => finding.help(format!("Did you mean `{}`?", quoted(value))),
                None => finding.help(format!("Write one of {all}.")),
            },
        });
    }

    fn within(
        &mut self,
        node: &Node,
        schema: &Schema,
        value: Bound,
        told: impl Fn(Bound) -> String,
    ) {
        let (few, many) = (
            schema.min.filter(|min| value < *min),
            schema.max.filter(|max| value > *max),
        );
        let limit = match (few, many) {
            (Some(min), _) => format!("at least {}", told(min)),
            (None, Some(max)) => format!("at most {}", told(max)),
            (None, None) => return,
        };
        let has = if matches!(schema.kind, Some(Kind::Text | Kind::List)) {
            "have"
        } else {
            "be"
        };
        let message = format!(
            "`{}` should {has} {limit}, but it {} {}",
            self.key(),
            if has == "have" { "has" } else { "is" },
            told(value)
        );
        let finding = self.finding(node.range.clone(), message);
        self.found.push(finding.help(format!(
            "Write a value that {} {limit}.",
            if has == "have" { "has" } else { "is" }
        )));
    }

    fn wrong(&mut self, node: &Node, expected: &str) {
        // `"12"` is text: what is wrong with it is not to be seen in it.
        let is_quoted_number =
            matches!(&node.value, Value::Text(text) if text.parse::<f64>().is_ok());
        let what = match node.text().filter(|_| !is_quoted_number) {
            Some(text) => format!("`{}`", quoted(&text)),
            None => node.kind().to_owned(),
        };
        let finding = self.finding(
            node.range.clone(),
            format!("`{}` should be {expected}, but it is {what}", self.key()),
        );
        self.found.push(finding.help(format!("Write {expected}.")));
    }

    fn finding(&self, range: Range<usize>, message: String) -> Diagnostic {
        Diagnostic::new(&invalid_value::RULE, (self.path, range), message)
            .why("The maintainers decided what this key may hold, so that pages can be compared and listed by it.")
    }

    fn key(&self) -> String {
        quoted(&self.entry.key)
    }
}

fn is_of(kind: Kind, node: &Node, text: &str) -> bool {
    let is_number = matches!(node.value, Value::Number(_));
    match kind {
        Kind::Text => true,
        Kind::Number => is_number && text.parse::<f64>().is_ok_and(f64::is_finite),
        Kind::Integer => is_number && text.parse::<i64>().is_ok(),
        Kind::Boolean => matches!(
            text.to_ascii_lowercase().as_str(),
            "true" | "false" | "yes" | "no" | "on" | "off"
        ),
        Kind::Date => day(text).is_some(),
        Kind::Url => is_web(text),
        Kind::List => false,
    }
}

fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Number => "a number",
        Kind::Integer => "a whole number",
        Kind::Boolean => "`true` or `false`",
        Kind::Date => "a date such as 2026-01-31",
        Kind::Url => "an address such as https://example.org/",
        Kind::List => "a list",
    }
}

fn day(text: &str) -> Option<Date> {
    text.get(..10).unwrap_or(text).parse().ok()
}

fn plural(bound: Bound, word: &str) -> String {
    if bound == Bound::Number(1.0) {
        word.to_owned()
    } else {
        format!("{word}s")
    }
}

/// Several addresses in one text, as a folded text of YAML makes them, are several values.
pub(super) fn addresses(written: Vec<At<String>>) -> Vec<At<String>> {
    let several = |at: &At<String>| {
        let parts: Vec<String> = at
            .value
            .split_whitespace()
            .filter(|part| *part != "-")
            .map(str::to_owned)
            .collect();
        let sound = at.value.contains(char::is_whitespace)
            && !parts.is_empty()
            && parts.iter().all(|part| part.starts_with('/'));
        sound.then_some(parts)
    };
    let split = |at: At<String>| match several(&at) {
        Some(parts) => parts
            .into_iter()
            .map(|value| At {
                value,
                range: at.range.clone(),
            })
            .collect(),
        None => vec![at],
    };
    written.into_iter().flat_map(split).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front_matter;

    proptest::proptest! {
        /// No schema and no value is too strange: whatever is read, the other is judged by it, and
        /// every finding is about a place in the page.
        #[test]
        fn no_schema_and_no_value_panics(
            schema in "((type|one-of|pattern|min|max|each|required|a): |text|number|date|list|url|[0-9]{1,3}|-1e400|2020-01-01|\\[|\\]|\\{|\\}|, |'\\(a\\*\\)\\+'|é|~){0,16}",
            value in "([0-9]{1,4}|[a-c]|é|-|\\.|e|\\[|\\]|, |\"|2026-01-01|~|true){0,8}",
        ) {
            let source = |path: &str, text: String| Source::new(SourcePath::new(path).unwrap(), text);
            let (config, _) = Config::read(&source("hub.yaml", format!("front-matter: {{ fields: {{ a: {{ {schema} }} }} }}")));
            let page = source("content/x.md", format!("---\na: {value}\n---\n"));
            let mut found = Vec::new();
            check(&page, &front_matter::read(&page, &mut Vec::new()).tree, &config, &mut found);
            for finding in found {
                proptest::prop_assert!(page.text.get(finding.place.range.unwrap()).is_some());
            }
        }
    }
}
