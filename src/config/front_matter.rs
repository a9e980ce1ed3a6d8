//! `front-matter`: the keys that pages have.

use std::collections::BTreeMap;

use crate::config::schema::Schema;
use crate::fields::{Fields, FromYaml, Kind, keys};
use crate::yaml::{Entry, Node, Value};

keys! {
    /// How front matter is read.
    #[derive(Debug, Clone, Default)]
    pub struct FrontMatterRules then settle {
        /// Keys that every article must have.
        pub required: Vec<String> = "required",
        /// More spellings of a key: `categories: [topics]`.
        pub aliases: BTreeMap<String, Vec<String>> =
            "aliases" as (Kind::Names(&Kind::List(&Kind::Text))) with aliases,
        /// Keys of the hub's own, which pages may have, and what the values of these and of other
        /// keys may be.
        pub fields: BTreeMap<String, Schema> = "fields",
    }
}

impl FrontMatterRules {
    /// Adds the keys whose schema says that they are required.
    fn settle(&mut self, map: &mut Fields<'_>) {
        let entry = map.entry("fields");
        for field in entry.map_or(&[][..], |entry| entry.node.entries()) {
            let is_required = self
                .fields
                .get(&field.key)
                .is_some_and(|schema| schema.required);
            if is_required && !self.required.contains(&field.key) {
                self.required.push(field.key.clone());
            }
        }
    }
}

impl FromYaml for BTreeMap<String, Schema> {
    const KIND: Kind = Kind::Either(
        &Kind::Names(&<Schema as FromYaml>::KIND),
        &Kind::List(&Kind::Text),
    );

    fn from_yaml(map: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let mut fields = Self::new();
        if let Value::List(names) = &entry.node.value {
            let names = names.iter().filter_map(Node::text);
            fields.extend(names.map(|name| (name, Schema::default())));
        }
        for field in entry.node.entries() {
            let schema = Schema::from_yaml(map, field).unwrap_or_default();
            fields.insert(field.key.clone(), schema);
        }
        Some(fields)
    }
}

fn aliases(_: &mut Fields<'_>, entry: &Entry) -> Option<BTreeMap<String, Vec<String>>> {
    let names = |node: &Node| node.items().iter().filter_map(Node::text).collect();
    let entries = entry.node.entries().iter();
    Some(
        entries
            .map(|alias| (alias.key.clone(), names(&alias.node)))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::paths::SourcePath;
    use crate::sources::Source;

    fn told(text: &str) -> Vec<String> {
        let source = Source::new(
            SourcePath::new("hub.yaml").unwrap(),
            format!("front-matter: {{ fields: {text} }}"),
        );
        Config::read(&source)
            .1
            .into_iter()
            .map(|found| found.message)
            .collect()
    }

    #[test]
    fn a_schema_is_read_or_its_mistakes_are_told() {
        for good in [
            "[difficulty, region]",
            "{ a: {}, b: }",
            "{ a: { type: integer, min: 1, max: 5, required: true } }",
            "{ a: { each: { one-of: [x, y] }, min: 1 }, b: { min: 2020-01-01 }, c: { pattern: '[A-Z]{2}-\\d+' } }",
        ] {
            assert_eq!(told(good), Vec::<String>::new(), "{good}");
        }
        for (bad, message) in [
            ("{ a: { type: colour } }", "this should be one of"),
            (
                "{ a: { pattern: '(' } }",
                "this is not a regular expression",
            ),
            (
                "{ a: { pattern: '((a{1,100}){1,100}){1,100}' } }",
                "this pattern is too large",
            ),
            (
                "{ a: { min: 5, max: 1 } }",
                "no value is at least 5 and at most 1",
            ),
            (
                "{ a: { type: url, min: 5 } }",
                "this should be absent, as it means nothing for this type, but it is `5`",
            ),
            (
                "{ a: { type: date, min: 5 } }",
                "this should be a date such as 2026-01-31, but it is `5`",
            ),
            (
                "{ a: { oneof: [x] } }",
                "`oneof` is not a key that is known here",
            ),
            (
                "{ a: [x] }",
                "this should be a map of `key: value` lines, but it is a list",
            ),
            (
                "{ a: { required: maybe } }",
                "this should be `true` or `false`, but it is `maybe`",
            ),
        ] {
            let told = told(bad);
            assert!(
                told.len() == 1 && told[0].starts_with(message),
                "{bad}: {told:?}"
            );
        }
    }
}
