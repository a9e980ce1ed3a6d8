//! Values that a hub's rules accept, for keys that nobody gave a value for.

use std::sync::Arc;

use jiff::civil::Date;

use crate::config::schema::{Bound, Kind, Schema};
use crate::config::{Config, FrontMatterRules};
use crate::fields::{self, Placeholder};
use crate::front_matter;
use crate::hub::meta;
use crate::paths::SourcePath;
use crate::sources::Source;
use crate::yaml;

/// What stands for a sentence and an address.
const SENTENCE: &str = "To be written";
const ADDRESS: &str = "https://example.org/";

/// Texts that common patterns fit.
const GUESSES: [&str; 12] = [
    "a", "A", "aa", "AA", "aaa", "AAA", "0", "1", "10", "100", "A1", "a-1",
];

/// Longest text and most items that are made up.
const LONGEST: usize = 2_000;
const ITEMS: usize = 100;

/// Whether a sentence is what stands for one, made longer or shorter as a hub's rules ask.
pub(super) fn is_sentence(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.');
    text == SENTENCE || text.len() > SENTENCE.len() / 2 && SENTENCE.starts_with(text)
}

/// Whether a category is what stands for one.
pub(super) fn is_category(text: &str) -> bool {
    text.trim() == meta::CATEGORY
}

/// A value for `key` that the rules accept, as YAML. Those of pictures, people and pages cannot be
/// made up.
pub(super) fn of(key: &str, rules: &FrontMatterRules, today: Date) -> Option<String> {
    let schema = rules.fields.get(key);
    let own = meta::named(key);
    let usual = match own.map(|key| (key.placeholder, key.kind)) {
        Some((Placeholder::None, _)) => return None,
        Some((Placeholder::Text(text), _)) => {
            return first_fit(key, rules, list(schema, text, today));
        }
        Some((_, fields::Kind::Date)) => vec![today.to_string()],
        Some((_, fields::Kind::Flag)) => vec!["false".to_owned()],
        _ => Vec::new(),
    };
    let made = schema.map_or_else(
        || vec![yaml::scalar(SENTENCE)],
        |schema| candidates(schema, SENTENCE, today),
    );
    first_fit(key, rules, usual.into_iter().chain(made).collect())
}

/// What a value may be, in few words that are the same in every language; nothing where everything
/// is allowed.
pub(super) fn remark(schema: Option<&Schema>) -> String {
    let Some(schema) = schema else {
        return String::new();
    };
    let inner = schema
        .each
        .as_deref()
        .filter(|_| schema.one_of.is_empty())
        .unwrap_or(schema);
    if !inner.one_of.is_empty() {
        let shown: Vec<&str> = inner.one_of.iter().take(12).map(String::as_str).collect();
        return shown.join(" | ")
            + if inner.one_of.len() > 12 {
                " | …"
            } else {
                ""
            };
    }
    if let Some((_, pattern)) = &inner.pattern {
        return pattern.clone();
    }
    let kind = match inner.kind {
        Some(Kind::Date) => "2026-01-31",
        Some(Kind::Url) => "https://…",
        Some(Kind::Boolean) => "true | false",
        _ => "",
    };
    match (&schema.min, &schema.max) {
        (None, None) => kind.to_owned(),
        (Some(min), None) => format!("≥ {min}"),
        (None, Some(max)) => format!("≤ {max}"),
        (Some(min), Some(max)) => format!("{min} … {max}"),
    }
}

/// A value that somebody gave as text, as the key's kind writes it.
pub(super) fn as_yaml(key: &str, value: &str, rules: &FrontMatterRules) -> String {
    let quoted = yaml::scalar(value.trim());
    let forms = match rules.fields.get(key).and_then(|schema| schema.kind) {
        Some(Kind::List) => {
            let items: Vec<String> = value
                .split(',')
                .map(str::trim)
                .filter(|item| !item.is_empty())
                .map(yaml::scalar)
                .collect();
            let bare: Vec<&str> = value
                .split(',')
                .map(str::trim)
                .filter(|item| is_bare(item))
                .collect();
            vec![
                format!("[{}]", items.join(", ")),
                format!("[{}]", bare.join(", ")),
            ]
        }
        Some(Kind::Number | Kind::Integer | Kind::Boolean) if is_bare(value.trim()) => {
            vec![value.trim().to_owned()]
        }
        _ => Vec::new(),
    };
    first_fit(key, rules, forms.clone())
        .or_else(|| forms.into_iter().next())
        .unwrap_or(quoted)
}

/// A key as YAML.
pub(super) fn key(name: &str) -> String {
    if name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
    {
        name.to_owned()
    } else {
        yaml::double_quoted(name)
    }
}

/// Whether a text is a number or a word that YAML reads as it stands, wherever it stands.
fn is_bare(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-')
}

/// The first of some values that the rules accept.
fn first_fit(key: &str, rules: &FrontMatterRules, values: Vec<String>) -> Option<String> {
    let config = Config {
        front_matter: rules.clone(),
        ..Config::default()
    };
    values.into_iter().find(|value| fits(key, value, &config))
}

fn fits(name: &str, value: &str, config: &Config) -> bool {
    let Some(path) = SourcePath::new("page.md") else {
        return false;
    };
    let source = Arc::new(Source::new(
        path,
        format!("---\n{}: {value}\n---\n", key(name)),
    ));
    let mut found = Vec::new();
    let matter = front_matter::read(&source, &mut found);
    let read = meta::read(&source, &matter.tree, config, &mut found);
    found.is_empty() && read.keys.iter().any(|key| key == name)
}

/// Values that a schema may accept, as YAML, the likeliest first.
fn candidates(schema: &Schema, text: &str, today: Date) -> Vec<String> {
    if schema.kind == Some(Kind::List) {
        return list(Some(schema), text, today);
    }
    let mut values: Vec<String> = Vec::new();
    // A number in quotes is none.
    let is_plain = matches!(schema.kind, Some(Kind::Number | Kind::Integer));
    values.extend(schema.one_of.iter().map(|value| {
        if is_plain && is_bare(value) {
            value.clone()
        } else {
            yaml::scalar(value)
        }
    }));
    let bounds = || [schema.min, schema.max].into_iter().flatten();
    match schema.kind {
        Some(Kind::Number | Kind::Integer) => {
            for bound in bounds() {
                if let Bound::Number(number) = bound {
                    values.extend([
                        number.to_string(),
                        number.ceil().to_string(),
                        number.floor().to_string(),
                    ]);
                }
            }
            values.extend(["0".to_owned(), "1".to_owned()]);
        }
        Some(Kind::Boolean) => values.push("false".into()),
        Some(Kind::Date) => {
            values.push(today.to_string());
            values.extend(bounds().map(|bound| bound.to_string()));
        }
        Some(Kind::Url) => values.push(ADDRESS.into()),
        Some(Kind::List) => {}
        Some(Kind::Text) | None => {
            values.push(yaml::scalar(&sized(text, schema)));
            let tried = schema
                .pattern
                .iter()
                .flat_map(|_| GUESSES)
                .map(yaml::double_quoted);
            values.extend(tried);
            values.extend([yaml::double_quoted(&today.to_string()), ADDRESS.to_owned()]);
        }
    }
    values
}

/// Lists that a schema may accept.
fn list(schema: Option<&Schema>, text: &str, today: Date) -> Vec<String> {
    let any = Schema::default();
    let inner = schema
        .and_then(|schema| schema.each.as_deref())
        .unwrap_or(&any);
    let one_of: Vec<String> = schema
        .iter()
        .flat_map(|schema| &schema.one_of)
        .map(|value| yaml::scalar(value))
        .collect();
    let least = match schema.and_then(|schema| schema.min) {
        Some(Bound::Number(least)) if least > 1.0 => (least.ceil() as usize).min(ITEMS),
        _ => 1,
    };
    let items = if one_of.is_empty() {
        candidates(inner, text, today)
    } else {
        one_of
    };
    // Those that the items' own rules refuse are tried, too: the whole list is judged in the end.
    let own = (least > 1).then(|| {
        format!(
            "[{}]",
            items
                .iter()
                .take(least)
                .cloned()
                .collect::<Vec<_>>()
                .join(", ")
        )
    });
    own.into_iter()
        .chain(
            items
                .iter()
                .map(|item| format!("[{}]", vec![item.as_str(); least].join(", "))),
        )
        .collect()
}

/// A text that is neither shorter nor longer than a schema allows.
fn sized(text: &str, schema: &Schema) -> String {
    let number = |bound: Option<Bound>| match bound {
        Some(Bound::Number(number)) if number >= 0.0 => Some((number as usize).min(LONGEST)),
        _ => None,
    };
    let least = number(schema.min).unwrap_or(0);
    let mut out = text.to_owned();
    while out.chars().count() < least {
        out.push('.');
    }
    match number(schema.max) {
        Some(most) if schema.kind == Some(Kind::Text) => out.chars().take(most).collect(),
        _ => out,
    }
}
