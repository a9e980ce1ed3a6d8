//! What the values of a front matter key may be: hub.yaml's `front-matter.fields`.

use jiff::civil::Date;
use regex::{Regex, RegexBuilder};

use crate::fields::Fields;
use crate::rules::configuration::RULE;
use crate::yaml::Node;

/// What the values of a key may be. The default allows everything.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// Of which kind they are; `None` is any scalar or list of scalars.
    pub kind: Option<Kind>,
    /// The only values that are allowed, when there are any.
    pub one_of: Vec<String>,
    /// What the whole of a text must look like, and the expression as it is written in hub.yaml.
    pub pattern: Option<(Regex, String)>,
    /// The least: a number, a day, the length of a text in characters, or of a list in items.
    pub min: Option<Bound>,
    /// The most, likewise.
    pub max: Option<Bound>,
    /// What holds for each item of a list.
    pub each: Option<Box<Schema>>,
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

const KINDS: [(&str, Kind); 7] = [
    ("text", Kind::Text),
    ("number", Kind::Number),
    ("integer", Kind::Integer),
    ("boolean", Kind::Boolean),
    ("date", Kind::Date),
    ("url", Kind::Url),
    ("list", Kind::List),
];

/// Longest expression, in bytes, and the memory that one may take when it is compiled. Matching
/// takes time in proportion to the text (the crate `regex` never backtracks).
const PATTERN_BYTES: usize = 1_000;
const COMPILED_BYTES: usize = 1 << 18;

impl Schema {
    /// Reads the map of one key; says whether every page must have it. Mistakes are left in
    /// `outer`.
    pub(super) fn read(node: &Node, outer: &mut Fields) -> (Self, bool) {
        let mut map = Fields::new(outer.path(), node, &RULE);
        let mut schema = Self {
            kind: map.one_of("type", &KINDS),
            one_of: map
                .texts("one-of")
                .into_iter()
                .map(|(value, _)| value)
                .collect(),
            pattern: pattern(&mut map),
            ..Self::default()
        };
        if let Some(each) = map.entry("each") {
            schema.kind.get_or_insert(Kind::List);
            schema.each = Some(Box::new(Self::read(&each.node, &mut map).0));
        }
        schema.min = bound(&mut map, "min", schema.kind);
        schema.max = bound(&mut map, "max", schema.kind);
        if let (Some(min), Some(max)) = (schema.min, schema.max)
            && min > max
        {
            map.report(
                node.range.clone(),
                format!("no value is at least {min} and at most {max}"),
                "Write the smaller one as `min`.".into(),
            );
        }
        schema.kind = schema.kind.or_else(|| {
            schema.min.or(schema.max).map(|bound| match bound {
                Bound::Number(_) => Kind::Number,
                Bound::Day(_) => Kind::Date,
            })
        });
        let is_required = map.entry("required").is_some() && map.boolean("required") == Some(true);
        outer.diagnostics.extend(map.finish());
        (schema, is_required)
    }
}

fn pattern(map: &mut Fields) -> Option<(Regex, String)> {
    let text = map.text("pattern")?;
    let range = map.entry("pattern")?.node.range.clone();
    // A pattern that a part of the value fits is no rule about the value.
    let whole = format!("^(?:{text})$");
    let compiled = RegexBuilder::new(&whole)
        .size_limit(COMPILED_BYTES)
        .dfa_size_limit(COMPILED_BYTES)
        .nest_limit(50)
        .build();
    match compiled {
        Ok(regex) if text.len() <= PATTERN_BYTES => return Some((regex, text)),
        Ok(_) | Err(regex::Error::CompiledTooBig(_)) => {
            map.report(range, "this pattern is too large".into(), "Write a shorter one, with fewer and smaller repetitions.".into());
        }
        Err(_) => map.report(
            range,
            "this is not a regular expression".into(),
            "Escape signs with a meaning of their own by `\\`, and put the pattern into single quotes; looking around and back references are not known."
                .into(),
        ),
    }
    None
}

fn bound(map: &mut Fields, key: &'static str, kind: Option<Kind>) -> Option<Bound> {
    let text = map.text(key)?;
    let node = &map.entry(key)?.node;
    let number = || {
        text.parse::<f64>()
            .ok()
            .filter(|number| number.is_finite())
            .map(Bound::Number)
    };
    let day = || text.parse::<Date>().ok().map(Bound::Day);
    let (bound, expected) = match kind {
        Some(Kind::Date) => (day(), "a date such as 2026-01-31"),
        Some(Kind::Boolean | Kind::Url) => (None, "absent, as it means nothing for this type"),
        Some(_) => (number(), "a number"),
        None => (number().or_else(day), "a number or a date"),
    };
    if bound.is_none() {
        map.wrong(node, expected);
    }
    bound
}
