//! JSON Schema (draft 2020-12), by which editors complete keys and mark those that are misspelt.

use serde_json::{Map, Value, json};

use super::file::File;
use crate::check::rules;
use crate::config::FrontMatterRules;
use crate::config::schema::{self as hubs, Bound, Schema};
use crate::diagnostic::Rule;
use crate::fields::{Key, Kind};
use crate::hub::meta;

/// The schema of a kind of file. Keys of other generators are allowed where `check` leaves them
/// alone; every other key that is not known is a mistake.
pub fn schema(file: File) -> Value {
    let mut root = Map::new();
    root.insert(
        "$schema".into(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    root.insert("title".into(), json!(file.title()));
    if let Value::Object(map) = map_of(&file.keys(), "#", Others::Refused) {
        root.extend(map);
    }
    if file == File::Page
        && let Some(Value::Object(properties)) = root.get_mut("properties")
    {
        for name in meta::FOREIGN {
            properties.entry(*name).or_insert_with(
                || json!({ "description": "A key of other generators, which means nothing here." }),
            );
        }
    }
    Value::Object(root)
}

/// The schema of the pages of a hub, with the keys that its hub.yaml adds.
pub fn of_hubs_pages(rules: &FrontMatterRules) -> Value {
    let mut schema = schema(File::Page);
    let Some(Value::Object(properties)) = schema.get_mut("properties") else {
        return schema;
    };
    for (name, rule) in &rules.fields {
        let described = properties
            .get(name)
            .and_then(|known| known.get("description"));
        let mut own = of_hubs_key(rule);
        if let (Some(text), Value::Object(own)) = (described, &mut own) {
            own.insert("description".into(), text.clone());
        }
        properties.insert(name.clone(), own);
    }
    for (name, spellings) in &rules.aliases {
        for spelling in spellings {
            let same = json!({ "$ref": format!("#/properties/{}", escaped(name)) });
            let is_known = properties.contains_key(name);
            properties.insert(spelling.clone(), if is_known { same } else { json!({}) });
        }
    }
    for name in &rules.required {
        properties.entry(name.clone()).or_insert_with(|| json!({}));
    }
    schema
}

/// What a hub allows for one of its keys.
fn of_hubs_key(rule: &Schema) -> Value {
    let mut out = match rule.kind {
        None => json!({}),
        Some(hubs::Kind::Text) => of(Kind::Text, "", ""),
        Some(hubs::Kind::Number) => json!({ "type": ["number", "null"] }),
        Some(hubs::Kind::Integer) => json!({ "type": ["integer", "null"] }),
        Some(hubs::Kind::Boolean) => of(Kind::Flag, "", ""),
        Some(hubs::Kind::Date) => of(Kind::Date, "", ""),
        Some(hubs::Kind::Url) => of(Kind::Url, "", ""),
        Some(hubs::Kind::List) => json!({ "type": ["array", "null"] }),
    };
    let Value::Object(map) = &mut out else {
        return out;
    };
    let words = || {
        let numbers = rule
            .one_of
            .iter()
            .filter_map(|text| serde_json::from_str::<f64>(text).ok());
        let texts = rule.one_of.iter().map(|text| json!(text));
        texts
            .chain(numbers.map(|number| json!(number)))
            .collect::<Vec<Value>>()
    };
    let is_list = rule.kind == Some(hubs::Kind::List);
    match (&rule.each, rule.one_of.is_empty(), is_list) {
        (Some(each), _, _) => drop(map.insert("items".into(), of_hubs_key(each))),
        (None, false, true) => drop(map.insert("items".into(), json!({ "enum": words() }))),
        (None, false, false) => drop(map.insert("enum".into(), json!(words()))),
        (None, true, _) => {}
    }
    let (least, most) = match rule.kind {
        Some(hubs::Kind::Number | hubs::Kind::Integer) => ("minimum", "maximum"),
        Some(hubs::Kind::List) => ("minItems", "maxItems"),
        _ => ("minLength", "maxLength"),
    };
    for (keyword, bound) in [(least, rule.min), (most, rule.max)] {
        if let Some(Bound::Number(number)) = bound {
            // A whole number without its point: other readers want `5` for a length.
            let number = if number.fract() == 0.0 {
                json!(number as i64)
            } else {
                json!(number)
            };
            map.insert(keyword.into(), number);
        }
    }
    if let Some((_, pattern)) = &rule.pattern
        && !is_list
    {
        map.insert("pattern".into(), json!(format!("^(?:{pattern})$")));
    }
    out
}

/// What a map's schema says of keys that it does not name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Others {
    /// They are a mistake.
    Refused,
    /// They are left alone.
    Allowed,
}

/// A map at `here` of the schema, of these keys.
fn map_of(keys: &[Key], here: &str, others: Others) -> Value {
    let mut properties = Map::new();
    for key in keys {
        let at = format!("{here}/properties/{}", escaped(key.name));
        let mut own = of(key.kind, &at, here);
        if let Value::Object(own) = &mut own {
            own.insert("description".into(), json!(key.help.trim()));
        }
        properties.entry(key.name).or_insert(own);
        for spelling in key.spellings {
            properties
                .entry(*spelling)
                .or_insert_with(|| json!({ "$ref": at }));
        }
    }
    json!({ "type": ["object", "null"], "properties": properties, "additionalProperties": others == Others::Allowed })
}

/// What a kind allows, at `here` of the schema and in the map at `map`.
fn of(kind: Kind, here: &str, map: &str) -> Value {
    match kind {
        Kind::Text | Kind::Page | Kind::Person | Kind::License => {
            json!({ "type": ["string", "number", "boolean", "null"] })
        }
        Kind::Flag => json!({ "enum": [true, false, "yes", "no", "on", "off", null] }),
        Kind::Count => json!({ "type": "integer", "minimum": 0 }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Share => json!({ "type": "number", "minimum": 0, "maximum": 1 }),
        Kind::Date => json!({ "type": ["string", "null"], "pattern": r"^\d{4}-\d{2}-\d{2}" }),
        Kind::Url => json!({ "type": ["string", "null"], "pattern": "^https?://" }),
        Kind::Language => {
            json!({ "type": ["string", "null"], "pattern": "^[A-Za-z]{2,8}([-_]|$)" })
        }
        Kind::Word(words) => json!({ "enum": words() }),
        Kind::List(item) => json!({ "anyOf": [
            { "type": "array", "items": of(*item, &format!("{here}/anyOf/0/items"), map) },
            of(*item, &format!("{here}/anyOf/1"), map),
        ] }),
        Kind::Map(keys) => map_of(keys, here, Others::Refused),
        Kind::Open(keys) => map_of(keys, here, Others::Allowed),
        Kind::Names(value) => {
            let value = of(*value, &format!("{here}/additionalProperties"), map);
            json!({ "type": ["object", "null"], "additionalProperties": value })
        }
        Kind::Either(one, other) => json!({ "anyOf": [
            of(*one, &format!("{here}/anyOf/0"), map),
            of(*other, &format!("{here}/anyOf/1"), map),
        ] }),
        Kind::Again => json!({ "$ref": map }),
        Kind::Checks => {
            let rule = |rule: &Rule| {
                let severities = json!(["off", "info", "warning", "warn", "error"]);
                let about = json!({ "enum": severities, "description": rule.summary });
                (rule.name.to_owned(), about)
            };
            let rules: Map<String, Value> = rules::all().map(rule).collect();
            json!({ "type": ["object", "null"], "properties": rules, "additionalProperties": false })
        }
    }
}

/// A name in a JSON pointer (RFC 6901).
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
