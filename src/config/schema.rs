//! What the values of a front matter key may be: hub.yaml's `front-matter.fields`.

use jiff::civil::Date;
use regex::{Regex, RegexBuilder};

use crate::fields::{self, Fields, FromYaml, Words, keys};
use crate::yaml::Entry;

keys! {
    /// What the values of a key may be. The default allows everything.
    #[derive(Debug, Clone, Default)]
    pub struct Schema then settle {
        /// Of which kind the values are; without it any text, number or list of such.
        pub kind: Option<Kind> = "type",
        /// The only values that are allowed.
        pub one_of: Vec<String> = "one-of",
        /// A regular expression for the whole of a text.
        pub pattern: Option<(Regex, String)> = "pattern" as (fields::Kind::Text) with pattern,
        /// What holds for each item of a list.
        pub each: Option<Box<Schema>> = "each" as (fields::Kind::Again) with each,
        /// The least: a number, a day, the length of a text in characters, or of a list in items.
        pub min: Option<Bound> = "min" as (fields::Kind::Text) with bound,
        /// The most, likewise.
        pub max: Option<Bound> = "max" as (fields::Kind::Text) with bound,
        /// Whether every article must have the key.
        pub required: bool = "required",
    }
}

/// Kinds of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text; a number counts as the text that it is written as.
    Text,
    /// A number.
    Number,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A day such as 2026-01-31.
    Date,
    /// An address with `http` or `https`.
    Url,
    /// A list.
    List,
}

/// A least or a most.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub enum Bound {
    /// A number or a length.
    Number(f64),
    /// A day.
    Day(Date),
}

impl std::fmt::Display for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Day(day) => day.fmt(f),
        }
    }
}

impl Words for Kind {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("number", Self::Number),
        ("integer", Self::Integer),
        ("boolean", Self::Boolean),
        ("date", Self::Date),
        ("url", Self::Url),
        ("list", Self::List),
    ];
}

/// Longest expression, in bytes, and the memory that one may take when it is compiled. Matching
/// takes time in proportion to the text (the crate `regex` never backtracks).
const PATTERN_BYTES: usize = 1_000;
const COMPILED_BYTES: usize = 1 << 18;

impl Schema {
    /// Sees whether all of it goes together, and takes the kind that the rest of it means.
    fn settle(&mut self, map: &mut Fields<'_>) {
        if self.each.is_some() {
            self.kind.get_or_insert(Kind::List);
        }
        self.min = self.bounded(map, "min", self.min);
        self.max = self.bounded(map, "max", self.max);
        if let (Some(min), Some(max)) = (self.min, self.max)
            && min > max
        {
            map.report(
                map.node().range.clone(),
                format!("no value is at least {min} and at most {max}"),
                "Write the smaller one as `min`.",
            );
        }
        self.kind = self.kind.or_else(|| {
            self.min.or(self.max).map(|bound| match bound {
                Bound::Number(_) => Kind::Number,
                Bound::Day(_) => Kind::Date,
            })
        });
    }

    /// The bound, if it is one for the kind.
    fn bounded(
        &self,
        map: &mut Fields<'_>,
        key: &'static str,
        bound: Option<Bound>,
    ) -> Option<Bound> {
        let node = &map.entry(key)?.node;
        node.text().filter(|text| !text.trim().is_empty())?;
        let (is_sound, expected) = match (self.kind, bound) {
            (Some(Kind::Boolean | Kind::Url), _) => {
                (false, "absent, as it means nothing for this type")
            }
            (Some(Kind::Date), bound) => (
                matches!(bound, Some(Bound::Day(_))),
                "a date such as 2026-01-31",
            ),
            (Some(_), bound) => (matches!(bound, Some(Bound::Number(_))), "a number"),
            (None, bound) => (bound.is_some(), "a number or a date"),
        };
        if !is_sound {
            map.wrong(node, expected);
        }
        bound.filter(|_| is_sound)
    }
}

fn each(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<Box<Schema>>> {
    Schema::from_yaml(map, entry).map(|schema| Some(Box::new(schema)))
}

fn pattern(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<(Regex, String)>> {
    let text = String::from_yaml(map, entry)?;
    let range = entry.node.range.clone();
    // A pattern that a part of the value fits is no rule about the value.
    let whole = format!("^(?:{text})$");
    let compiled = RegexBuilder::new(&whole)
        .size_limit(COMPILED_BYTES)
        .dfa_size_limit(COMPILED_BYTES)
        .nest_limit(50)
        .build();
    match compiled {
        Ok(regex) if text.len() <= PATTERN_BYTES => return Some(Some((regex, text))),
        Ok(_) | Err(regex::Error::CompiledTooBig(_)) => map.report(
            range,
            "this pattern is too large".into(),
            "Write a shorter one, with fewer and smaller repetitions.",
        ),
        Err(_) => map.report(
            range,
            "this is not a regular expression".into(),
            "Escape signs with a meaning of their own by `\\`, and put the pattern into single quotes; look-around and back-references do not work.",
        ),
    }
    None
}

/// A number or a day.
fn bound(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<Bound>> {
    let text = String::from_yaml(map, entry)?;
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    let day = || text.parse::<Date>().ok().map(Bound::Day);
    Some(number.map(Bound::Number).or_else(day))
}
