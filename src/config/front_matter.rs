//! `front-matter`: the keys that pages have.

use std::collections::BTreeMap;

use crate::config::schema::Schema;
use crate::fields::Fields;
use crate::yaml;

/// How front matter is read.
#[derive(Debug, Clone, Default)]
pub struct FrontMatterRules {
    /// Keys that every page must have.
    pub required: Vec<String>,
    /// More spellings of a key: `categories: [tags]`.
    pub aliases: BTreeMap<String, Vec<String>>,
    /// Keys of the hub's own, which pages may have, and what the values of these and of other keys
    /// may be.
    pub fields: BTreeMap<String, Schema>,
}

impl FrontMatterRules {
    pub(super) fn read(&mut self, map: &mut Fields) {
        self.required = map
            .texts("required")
            .into_iter()
            .map(|(key, _)| key)
            .collect();
        if let Some(entry) = map.entry("aliases") {
            for alias in entry.node.entries() {
                let names = alias
                    .node
                    .items()
                    .iter()
                    .filter_map(yaml::Node::text)
                    .collect();
                self.aliases.insert(alias.key.clone(), names);
            }
        }
        let Some(entry) = map.entry("fields") else {
            return;
        };
        if let yaml::Value::List(names) = &entry.node.value {
            self.fields = names
                .iter()
                .filter_map(yaml::Node::text)
                .map(|name| (name, Schema::default()))
                .collect();
        }
        for field in entry.node.entries() {
            let (schema, is_required) = Schema::read(&field.node, map);
            if is_required && !self.required.contains(&field.key) {
                self.required.push(field.key.clone());
            }
            self.fields.insert(field.key.clone(), schema);
        }
    }
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
                "this should be absent, as it means nothing for this type, but it is a number",
            ),
            (
                "{ a: { type: date, min: 5 } }",
                "this should be a date such as 2026-01-31, but it is a number",
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
                "this should be `true` or `false`, but it is text",
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
