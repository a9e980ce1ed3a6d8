//! The grammars, and the classes of what they find.

use std::sync::LazyLock;

use syntect::parsing::{Scope, SyntaxSet};

/// All classes that coloured code has.
pub const CLASSES: &[&str] = &[
    "a", "c", "d", "e", "f", "h", "i", "k", "l", "n", "o", "p", "s", "t", "v", "x",
];

/// Scopes and their classes; the longest that fits wins. Scopes follow Sublime Text's naming guide.
const SCOPES: &[(&str, &str)] = &[
    ("comment", "c"),
    ("string", "s"),
    ("punctuation.definition.string", "s"),
    ("constant.character.escape", "e"),
    ("constant.other.placeholder", "e"),
    ("constant.numeric", "n"),
    ("constant", "l"),
    ("keyword", "k"),
    ("keyword.operator", "o"),
    ("keyword.operator.word", "k"),
    ("storage", "k"),
    ("variable.language", "k"),
    ("variable.parameter", "v"),
    ("variable.other.constant", "l"),
    ("variable.function", "f"),
    ("entity.name.function", "f"),
    ("support.function", "f"),
    ("support.macro", "p"),
    ("entity.name.macro", "p"),
    ("entity.name.type", "t"),
    ("entity.name.class", "t"),
    ("entity.name.struct", "t"),
    ("entity.name.enum", "t"),
    ("entity.name.trait", "t"),
    ("entity.name.namespace", "t"),
    ("entity.name.tag", "t"),
    ("entity.other.inherited-class", "t"),
    ("support.type", "t"),
    ("support.class", "t"),
    ("entity.other.attribute-name", "a"),
    ("support.type.property-name", "a"),
    ("meta.annotation", "p"),
    ("meta.preprocessor", "p"),
    ("variable.annotation", "p"),
    ("entity.name.section", "h"),
    ("markup.heading", "h"),
    ("markup.inserted", "i"),
    ("markup.deleted", "d"),
    ("markup.raw", "s"),
    ("invalid", "x"),
    // What is not text inside text: `${name}` in a template string.
    ("meta.interpolation", ""),
    ("source", ""),
];

pub(super) static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);
static CLASS_OF: LazyLock<Vec<(Scope, u32, &'static str)>> = LazyLock::new(|| {
    SCOPES
        .iter()
        .filter_map(|(name, class)| {
            Some((
                Scope::new(name).ok()?,
                name.split('.').count() as u32,
                *class,
            ))
        })
        .collect()
});

/// The class of a scope, if it has one of its own.
pub(super) fn class_of(scope: Scope) -> Option<&'static str> {
    CLASS_OF
        .iter()
        .filter(|(prefix, ..)| prefix.is_prefix_of(scope))
        .max_by_key(|(_, length, _)| *length)
        .map(|(.., class)| *class)
}
