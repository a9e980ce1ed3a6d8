//! `front-matter`: the keys that pages have.

use std::collections::BTreeMap;

use crate::fields::Fields;
use crate::yaml;

/// How front matter is read.
#[derive(Debug, Clone, Default)]
pub struct FrontMatterRules {
    /// Keys that every page must have.
    pub required: Vec<String>,
    /// More spellings of a key: `categories: [tags]`.
    pub aliases: BTreeMap<String, Vec<String>>,
    /// Keys of the hub's own, which pages may have.
    pub fields: Vec<String>,
}

impl FrontMatterRules {
    pub(super) fn read(&mut self, map: &mut Fields) {
        self.required = map.texts("required").into_iter().map(|(key, _)| key).collect();
        if let Some(entry) = map.entry("aliases") {
            for alias in entry.node.entries() {
                let names = alias.node.items().iter().filter_map(yaml::Node::text).collect();
                self.aliases.insert(alias.key.clone(), names);
            }
        }
        if let Some(entry) = map.entry("fields") {
            self.fields = entry.node.entries().iter().map(|field| field.key.clone()).collect();
        }
    }
}
