//! Values that keys may hold, whatever the file.

use std::ops::Range;

use crate::fields::{Fields, FromYaml, Kind};
use crate::yaml::Entry;

/// A choice of a few words.
pub trait Words: Copy + 'static {
    /// The words, each with what it means.
    const WORDS: &'static [(&'static str, Self)];

    /// The words alone.
    fn words() -> Vec<&'static str> {
        Self::WORDS.iter().map(|(word, _)| *word).collect()
    }
}

impl<T: Words> FromYaml for T {
    const KIND: Kind = Kind::Word(T::words);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        fields.one_of(&entry.node, T::WORDS)
    }
}

impl FromYaml for String {
    const KIND: Kind = Kind::Text;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        fields.text_of(&entry.node)
    }
}

impl FromYaml for bool {
    const KIND: Kind = Kind::Flag;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let node = &entry.node;
        let flag = node.flag();
        if flag.is_none() {
            fields.wrong(node, "`true` or `false`");
        }
        flag
    }
}

impl FromYaml for u32 {
    const KIND: Kind = Kind::Count;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let node = &entry.node;
        let number: Option<u64> = node.text().and_then(|text| text.parse().ok());
        if number.is_none() {
            fields.wrong(node, "a whole number");
        }
        // More than anybody can have is no limit.
        number.map(|number| u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl FromYaml for f64 {
    const KIND: Kind = Kind::Share;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let node = &entry.node;
        let share = node
            .text()
            .and_then(|text| text.parse().ok())
            .filter(|share| (0.0..=1.0).contains(share));
        if share.is_none() {
            fields.wrong(node, "a number from 0 to 1");
        }
        share
    }
}

impl<T: FromYaml> FromYaml for Option<T> {
    const KIND: Kind = T::KIND;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        T::from_yaml(fields, entry).map(Some)
    }
}

/// A text and where it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The text, without white space around it.
    pub text: String,
    /// Bytes of the file.
    pub range: Range<usize>,
}

impl FromYaml for Written {
    const KIND: Kind = Kind::Text;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let text = fields.text_of(&entry.node)?.trim().to_owned();
        let range = entry.node.range.clone();
        Some(Self { text, range })
    }
}

impl FromYaml for Vec<Written> {
    const KIND: Kind = Kind::List(&Kind::Text);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let texts = fields.texts_of(&entry.node).into_iter();
        Some(texts.map(|(text, range)| Written { text, range }).collect())
    }
}

/// Reads every item of a list, or the one that stands there alone.
pub(crate) fn list<T: FromYaml>(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<T>> {
    let item = |node: &crate::yaml::Node| Entry {
        node: node.clone(),
        ..entry.clone()
    };
    let items = entry.node.items().iter();
    Some(
        items
            .filter_map(|node| T::from_yaml(fields, &item(node)))
            .collect(),
    )
}

impl FromYaml for Vec<String> {
    const KIND: Kind = Kind::List(&Kind::Text);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let texts = fields.texts_of(&entry.node);
        Some(texts.into_iter().map(|(text, _)| text).collect())
    }
}
