//! Values of front matter that know where they are written.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Severity};
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

/// The place of a page among others. Hugo's `weight: 0` is none.
pub(super) fn order(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<At<f64>>> {
    let node = &entry.node;
    let number = node.text().and_then(|text| text.trim().parse::<f64>().ok());
    let Some(number) = number.filter(|number| number.is_finite()) else {
        let message = format!("`{}` should be a number", entry.key);
        fields.diagnostics.push(
            Diagnostic::new(
                &front_matter_syntax::RULE,
                (fields.path(), node.range.clone()),
                message,
            )
            .severity(Severity::Info)
            .why("It sets the order of pages; this one has no place in that order.")
            .help(format!(
                "Write `{}: 1` for the first page, or rename the key if it is not about order.",
                entry.key
            )),
        );
        return None;
    };
    let is_none = number == 0.0 && entry.key.eq_ignore_ascii_case("weight");
    let at = At {
        value: number,
        range: node.range.clone(),
    };
    Some(Some(at).filter(|_| !is_none))
}

/// A text under a name that other hubs use for other things: what is none is left alone.
pub(super) fn quiet(_: &mut Fields<'_>, entry: &Entry) -> Option<Option<At<String>>> {
    Some(shown(&entry.node))
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
        node.told()
    );
    let place = (fields.path(), node.range.clone());
    fields.diagnostics.push(
        Diagnostic::new(&front_matter_syntax::RULE, place, message)
            .why("The value cannot be used, so the page is published without it.")
            .help(format!("Write `{}:` with {expected}.", entry.key)),
    );
}
