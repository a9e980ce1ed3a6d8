//! `sections` and `home`: what folders of pages are, and what the home page shows.

use std::collections::BTreeMap;

use crate::fields::{Fields, FromYaml, Kind, Words, keys, nearest};
use crate::yaml::{Entry, Value};

keys! {
    /// What a folder of pages is.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct SectionRules {
        /// Whether its pages are news: in the order of their days, the newest first, with a list
        /// for each year and a feed.
        pub dated: bool = "dated",
    }
}

impl FromYaml for BTreeMap<String, SectionRules> {
    const KIND: Kind = Kind::Names(&<SectionRules as FromYaml>::KIND);

    /// By the path of the folder, without slashes around it.
    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        if !matches!(entry.node.value, Value::Map(_) | Value::Null) {
            fields.wrong(&entry.node, "a map of folders");
            return None;
        }
        let mut sections = Self::new();
        for section in entry.node.entries() {
            let rules = SectionRules::from_yaml(fields, section).unwrap_or_default();
            let folder = section
                .key
                .trim()
                .trim_start_matches("./")
                .trim_matches('/');
            sections.insert(folder.to_owned(), rules);
        }
        Some(sections)
    }
}

/// A part of the home page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HomeBlock {
    /// The text of the home page's own file.
    Welcome,
    /// Pages with `featured: true`.
    Featured,
    /// The newest pages of dated sections.
    News,
    /// The newest articles.
    Newest,
    /// The largest categories.
    Categories,
    /// Calls that may be open.
    Calls,
    /// The latest changes.
    Changes,
    /// Pages that are linked and not written.
    Wanted,
    /// The most active people.
    Contributors,
}

/// Where a part of the home page stands on a wide screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// In the wide column.
    First,
    /// Beside it.
    Second,
    /// Below both.
    Last,
}

impl HomeBlock {
    /// All of them, in the order of a home page that says no other.
    pub const ALL: [Self; 9] = [
        Self::Welcome,
        Self::Featured,
        Self::News,
        Self::Newest,
        Self::Categories,
        Self::Calls,
        Self::Changes,
        Self::Wanted,
        Self::Contributors,
    ];

    /// Its name in hub.yaml and in templates.
    pub fn name(self) -> &'static str {
        let mut words = Self::WORDS.iter();
        words
            .find(|(_, block)| *block == self)
            .map_or("", |(name, _)| name)
    }

    /// Where it stands.
    pub fn column(self) -> Column {
        match self {
            Self::Welcome | Self::Featured | Self::News | Self::Newest | Self::Categories => {
                Column::First
            }
            Self::Calls | Self::Changes | Self::Wanted => Column::Second,
            Self::Contributors => Column::Last,
        }
    }
}

impl Words for HomeBlock {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("welcome", Self::Welcome),
        ("featured", Self::Featured),
        ("news", Self::News),
        ("newest", Self::Newest),
        ("categories", Self::Categories),
        ("calls", Self::Calls),
        ("changes", Self::Changes),
        ("wanted", Self::Wanted),
        ("contributors", Self::Contributors),
    ];
}

impl FromYaml for Vec<HomeBlock> {
    const KIND: Kind = Kind::List(&HomeBlock::KIND);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let names: Vec<&str> = HomeBlock::WORDS.iter().map(|(name, _)| *name).collect();
        let mut blocks = Self::new();
        for (text, range) in fields.texts_of(&entry.node) {
            match HomeBlock::WORDS.iter().find(|(name, _)| *name == text) {
                Some((_, block)) if blocks.contains(block) => {}
                Some((_, block)) => blocks.push(*block),
                None => {
                    let help = match nearest(&text, &names) {
                        Some(near) => format!("Did you mean `{near}`?"),
                        None => format!("Write some of `{}`.", names.join("`, `")),
                    };
                    fields.report(range, format!("`{text}` is no part of the home page"), help);
                }
            }
        }
        Some(blocks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::paths::SourcePath;
    use crate::sources::Source;

    #[test]
    fn what_is_no_part_is_told_and_the_rest_is_kept() {
        let text = "home: [changes, welcom, welcome, changes]\nsections: { news: { dated: true }, docs: { datd: true } }\n";
        let source = Source::new(SourcePath::new("hub.yaml").unwrap(), text.to_owned());
        let (config, found) = Config::read(&source);
        assert_eq!(
            config.home.as_deref(),
            Some(&[HomeBlock::Changes, HomeBlock::Welcome][..])
        );
        assert!(config.sections["news"].dated && !config.sections["docs"].dated);
        let told: Vec<String> = found
            .iter()
            .map(|found| format!("{}: {}", found.message, found.help))
            .collect();
        assert_eq!(
            told,
            [
                "`datd` is not a key that is known here: Did you mean `dated`?",
                "`welcom` is no part of the home page: Did you mean `welcome`?",
            ]
        );
        assert!(HomeBlock::ALL.iter().all(|block| !block.name().is_empty()));
    }
}
