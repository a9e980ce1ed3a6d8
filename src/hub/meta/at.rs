//! Values of front matter that know where they are written.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::fields::{Fields, FromYaml, Kind};
use crate::hub::names::clean_title;
use crate::license::{License, LicenseError};
use crate::rules::front_matter_syntax;
use crate::yaml::{Entry, Node, Value};

/// A value and where it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Bytes of the file.
    pub range: Range<usize>,
}

impl<T> At<T> {
    /// Another value at the same place.
    pub(super) fn map<U>(self, convert: impl FnOnce(T) -> U) -> At<U> {
        At {
            value: convert(self.value),
            range: self.range,
        }
    }
}

impl FromYaml for At<String> {
    const KIND: Kind = Kind::Text;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let text = shown(&entry.node);
        // Foreign hubs hold maps where we have texts (`cover: {image: …}`); only our own spelling
        // is surely a mistake.
        if text.is_none() && entry.node.text().is_none() && fields.is_own(&entry.key) {
            wrong(fields, entry, &entry.node, "text");
        }
        text
    }
}

impl FromYaml for Vec<At<String>> {
    const KIND: Kind = Kind::List(&Kind::Text);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        Self::from_all(fields, &[entry])
    }

    /// All spellings together: a page may have both `categories` and `tags`.
    fn from_all(fields: &mut Fields<'_>, entries: &[&Entry]) -> Option<Self> {
        let mut texts = Vec::new();
        let mut known = BTreeSet::new();
        for entry in entries {
            for item in entry.node.items() {
                match shown(item) {
                    Some(text) if known.insert(text.value.clone()) => texts.push(text),
                    None if item.text().is_none() && item.value != Value::Null => {
                        wrong(fields, entry, item, "text");
                    }
                    _ => {}
                }
            }
        }
        (!entries.is_empty()).then_some(texts)
    }
}

impl FromYaml for At<Result<License, LicenseError>> {
    const KIND: Kind = Kind::License;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        Some(At::<String>::from_yaml(fields, entry)?.map(|text| License::parse(&text)))
    }
}

impl FromYaml for At<Date> {
    const KIND: Kind = Kind::Date;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let text = At::<String>::from_yaml(fields, entry)?;
        let day = iso_day(&text.value)?;
        Some(text.map(|_| day))
    }
}

/// `true` or `false`; everything else is a mistake.
pub(super) fn flag(fields: &mut Fields<'_>, entry: &Entry) -> Option<bool> {
    let flag = entry.node.flag();
    if flag.is_none() {
        wrong(fields, entry, &entry.node, "`true` or `false`");
    }
    flag
}

/// `true` or `false`, where another generator's key says so.
pub(super) fn foreign_flag(_: &mut Fields<'_>, entry: &Entry) -> Option<Option<bool>> {
    Some(entry.node.flag())
}

/// The tag of a language that people speak: `language: python` is about another kind.
pub(super) fn language(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<String>> {
    use crate::language::tag;
    let text = At::<String>::from_yaml(fields, entry)?.value;
    Some(crate::config::language_tag(&text).filter(|text| tag::is_known(tag::primary(text))))
}

/// The day of a date in any of the usual forms; `None` when it is none.
pub(super) fn iso_day(text: &str) -> Option<Date> {
    text.get(..10).unwrap_or(text).parse().ok()
}

/// A text of which only what can be seen counts: direction marks would turn the texts around a
/// title, and control characters end XML.
fn shown(node: &Node) -> Option<At<String>> {
    Some(At {
        value: clean_title(&node.text()?)?,
        range: node.range.clone(),
    })
}

/// Says that a value is of the wrong kind.
fn wrong(fields: &mut Fields<'_>, entry: &Entry, node: &Node, expected: &str) {
    let message = format!(
        "`{}` should be {expected}, but it is {}",
        entry.key,
        node.kind()
    );
    let place = (fields.path(), node.range.clone());
    fields.diagnostics.push(
        Diagnostic::new(&front_matter_syntax::RULE, place, message)
            .why("The value cannot be used, so the page is published without it.")
            .help(format!("Write `{}:` with {expected}.", entry.key)),
    );
}
