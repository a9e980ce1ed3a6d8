//! JSON against a schema, of the program's own forms (`manual/static/json`) or of what others read
//! (`tests/schema`): the part of JSON Schema that these use, since the crates for all of it are thirty
//! more to compile.

use std::path::Path;

use serde_json::{Map, Value};

/// Ends the test with every place at which `value` breaks the schema `<name>.json`.
pub fn holds(name: &str, value: &Value) {
    let text = ["manual/static/json", "tests/schema"]
        .map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
        .iter()
        .find_map(|folder| std::fs::read_to_string(folder.join(format!("{name}.json"))).ok())
        .expect("a schema");
    let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
    let broken = broken(&schema, value);
    assert!(
        broken.is_empty(),
        "{name}: {} places:\n{}",
        broken.len(),
        broken.join("\n")
    );
}

/// Every place at which a value breaks a schema.
pub fn broken(root: &Value, value: &Value) -> Vec<String> {
    let mut broken = Vec::new();
    check(root, root, value, "", &mut broken);
    broken
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, broken: &mut Vec<String>) {
    for (keyword, wanted) in schema.as_object().expect("a schema is an object") {
        let good = match keyword.as_str() {
            "$schema" | "title" | "description" | "definitions" => true,
            "$ref" => {
                let pointer = wanted
                    .as_str()
                    .and_then(|text| text.strip_prefix('#'))
                    .expect("a reference into the same file");
                check(
                    root,
                    root.pointer(pointer).expect("what a reference names"),
                    value,
                    at,
                    broken,
                );
                true
            }
            "type" => list(wanted)
                .iter()
                .any(|name| is_of(name.as_str().expect("a type is a word"), value)),
            "const" => value == wanted,
            "enum" => list(wanted).contains(value),
            "anyOf" => list(wanted).iter().any(|schema| {
                let mut inner = Vec::new();
                check(root, schema, value, at, &mut inner);
                inner.is_empty()
            }),
            "minimum" => value
                .as_f64()
                .is_none_or(|number| number >= wanted.as_f64().expect("a number")),
            "maximum" => value
                .as_f64()
                .is_none_or(|number| number <= wanted.as_f64().expect("a number")),
            "pattern" => {
                let pattern = regex::Regex::new(wanted.as_str().expect("a pattern is a text"));
                let pattern = pattern.expect("a pattern is a regular expression");
                value.as_str().is_none_or(|text| pattern.is_match(text))
            }
            "maxLength" => value
                .as_str()
                .is_none_or(|text| text.chars().count() <= limit(wanted)),
            "minLength" => value
                .as_str()
                .is_none_or(|text| text.chars().count() >= limit(wanted)),
            "format" => {
                assert_eq!(
                    wanted, "uri-reference",
                    "a format that this test does not know"
                );
                value.as_str().is_none_or(is_uri_reference)
            }
            "minItems" => value
                .as_array()
                .is_none_or(|items| items.len() >= limit(wanted)),
            "maxItems" => value
                .as_array()
                .is_none_or(|items| items.len() <= limit(wanted)),
            "uniqueItems" => {
                let texts = value
                    .as_array()
                    .map(|items| items.iter().map(Value::to_string).collect::<Vec<_>>())
                    .unwrap_or_default();
                texts
                    .iter()
                    .collect::<std::collections::BTreeSet<_>>()
                    .len()
                    == texts.len()
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, wanted, item, &format!("{at}/{index}"), broken);
                }
                true
            }
            "required" => value.as_object().is_none_or(|object| {
                list(wanted)
                    .iter()
                    .all(|key| key.as_str().is_some_and(|key| object.contains_key(key)))
            }),
            "properties" => {
                let known = wanted.as_object().expect("properties are an object");
                for (key, item) in value.as_object().into_iter().flatten() {
                    if let Some(schema) = known.get(key) {
                        check(root, schema, item, &format!("{at}/{key}"), broken);
                    }
                }
                true
            }
            "additionalProperties" => {
                let none = Map::new();
                let known = schema
                    .get("properties")
                    .and_then(Value::as_object)
                    .unwrap_or(&none);
                let mut more = value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .filter(|(key, _)| !known.contains_key(*key));
                if wanted.is_boolean() {
                    wanted == true || more.next().is_none()
                } else {
                    more.for_each(|(key, item)| {
                        check(root, wanted, item, &format!("{at}/{key}"), broken)
                    });
                    true
                }
            }
            other => panic!("`{other}` is a keyword that this test does not know"),
        };
        if !good {
            broken.push(format!("{at}: `{keyword}` wants {wanted}, this is {value}"));
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value
        .as_array()
        .map_or(std::slice::from_ref(value), Vec::as_slice)
}

fn limit(value: &Value) -> usize {
    value
        .as_u64()
        .and_then(|number| usize::try_from(number).ok())
        .expect("a count")
}

fn is_of(name: &str, value: &Value) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("`{other}` is a type that this test does not know"),
    }
}

/// The characters that RFC 3986 allows, with two digits after each `%`.
fn is_uri_reference(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    let escaped = |part: &str| {
        part.get(..2)
            .is_some_and(|digits| digits.chars().all(|c| c.is_ascii_hexdigit()))
    };
    text.chars().all(allowed) && text.split('%').skip(1).all(escaped)
}

#[test]
fn what_breaks_a_schema_is_told() {
    let schema = serde_json::json!({
        "type": "object", "required": ["a"], "additionalProperties": false,
        "properties": { "a": { "type": ["integer", "null"], "minimum": 1 }, "b": { "type": "array", "maxItems": 1, "items": { "enum": ["x"] } },
            "c": { "format": "uri-reference" }, "d": { "anyOf": [{ "type": "null" }, { "$ref": "#/properties/a" }] } }
    });
    for good in [r#"{"a":1}"#, r#"{"a":null,"b":["x"],"c":"a%20b","d":2}"#] {
        assert_eq!(
            broken(&schema, &serde_json::from_str(good).expect("JSON")),
            [""; 0],
            "{good}"
        );
    }
    for bad in [
        "[]",
        "{}",
        r#"{"a":0}"#,
        r#"{"a":1,"e":1}"#,
        r#"{"a":1,"b":["y"]}"#,
        r#"{"a":1,"b":["x","x"]}"#,
        r#"{"a":1,"c":"a b"}"#,
        r#"{"a":1,"d":"x"}"#,
    ] {
        assert_eq!(
            broken(&schema, &serde_json::from_str(bad).expect("JSON")).len(),
            1,
            "{bad}"
        );
    }
}
