//! The object that a program exports, where it is written out as one. Nothing is run.

use crate::yaml::{self, Node};

/// Deepest object that is read.
const DEEPEST: usize = 60;

/// The object that a module exports, such as Docusaurus' `sidebars.js`; `None` where it holds more
/// than texts, lists and objects.
pub(super) fn exported(text: &str) -> Option<Node> {
    let at = ["module.exports", "export default"]
        .iter()
        .find_map(|mark| text.find(mark).map(|at| at + mark.len()))?;
    let rest = text[at..].trim_start().trim_start_matches('=').trim_start();
    let named = rest
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$')))
        .map_or(rest, |end| &rest[..end]);
    if named.is_empty() {
        return literal(rest);
    }
    // `const sidebars = { … }; export default sidebars;`
    let is_it = |(at, _): &(usize, &str)| {
        ["const ", "let ", "var "]
            .iter()
            .any(|word| text[..*at].ends_with(word))
    };
    let (start, _) = text.match_indices(named).find(is_it)?;
    let value = &text[start + named.len()..];
    let value = &value[value.find('=')? + 1..];
    literal(value.trim_start())
}

/// An object or a list that a text begins with, written as YAML has it.
fn literal(text: &str) -> Option<Node> {
    let mut out = String::new();
    let (mut depth, mut rest) = (0_usize, text);
    while let Some(c) = rest.chars().next() {
        let len = c.len_utf8();
        match c {
            '/' if rest.starts_with("//") => {
                rest = rest.split_once('\n').map_or("", |(_, next)| next);
                continue;
            }
            '/' if rest.starts_with("/*") => {
                rest = rest.split_once("*/").map_or("", |(_, next)| next);
                continue;
            }
            '\'' | '"' | '`' => {
                let (value, after) = quoted(&rest[1..], c)?;
                out.push_str(&serde_json::to_string(&value).ok()?);
                rest = after;
                continue;
            }
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.checked_sub(1)?,
            // A call, a spread or an expression would have to be run.
            '(' | '.' | '+' | '=' | '?' | '&' | '#' | '!' | '*' | '|' => return None,
            _ => {}
        }
        match c {
            ':' => out.push_str(": "),
            c if c.is_whitespace() => out.push(' '),
            c => out.push(c),
        }
        if depth == 0 {
            return matches!(c, '}' | ']').then(|| yaml::parse_settings(&out).ok())?;
        }
        if depth > DEEPEST {
            return None;
        }
        rest = &rest[len..];
    }
    None
}

/// A text up to its closing sign, and what follows that.
fn quoted(text: &str, sign: char) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => match chars.next()?.1 {
                escaped @ ('\'' | '"' | '`' | '\\' | '/') => value.push(escaped),
                _ => return None,
            },
            '$' if sign == '`' => return None,
            c if c == sign => return Some((value, &text[at + c.len_utf8()..])),
            c => value.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::exported;

    #[test]
    fn an_object_that_is_written_out_is_read() {
        for (text, label) in [
            ("module.exports = { a: 'Crab', };", Some("Crab")),
            (
                "// @ts-check\nconst sidebars = {\n  // Notes\n  a:'It\\'s // a crab', /* x */\n};\nexport default sidebars;\n",
                Some("It's // a crab"),
            ),
            ("module.exports = { a: name() }", None),
            ("module.exports = { ...other, a: 'b' }", None),
            ("module.exports = { a: `${name}` }", None),
            ("module.exports = require('./b')", None),
            ("module.exports = { a: 'b'", None),
            ("}", None),
        ] {
            let found = exported(text);
            let found = found.as_ref().and_then(|node| node.get("a")?.node.text());
            assert_eq!(found.as_deref(), label, "{text}");
        }
    }
}
