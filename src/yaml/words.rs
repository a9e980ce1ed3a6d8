//! What the library says of a text that is not YAML, in our words: what it means, and what to do.

/// Parts of its sentences, and what they mean.
const MEANINGS: &[(&str, &str)] = &[
    (
        "mapping values are not allowed",
        "a value holds `: `, or this line is indented too far; put a value with `: ` between quotes",
    ),
    (
        "block sequence entries are not allowed",
        "a list cannot begin behind its key; write each `- ` on a line of its own",
    ),
    ("mapping keys are not allowed", "a key cannot begin here"),
    (
        "did not find expected '-'",
        "this line does not begin with `- ` like the others of its list",
    ),
    (
        "did not find expected key",
        "this line is not `key: value`, or is not indented like those above it",
    ),
    (
        "simple key",
        "this line is not `key: value`; a text of several lines stands between quotes",
    ),
    ("expected ',' or ']'", "a `,` or `]` is missing here"),
    ("expected ',' or '}'", "a `,` or `}` is missing here"),
    (
        "did not find expected node content",
        "a value is missing here",
    ),
    (
        "unexpected EOF while parsing a flow",
        "a bracket is not closed",
    ),
    (
        "tab",
        "a tab stands where YAML takes only spaces; indent with spaces",
    ),
    (
        "invalid indentation",
        "this line is not indented like those that it belongs to",
    ),
    (
        "invalid trailing content",
        "more follows the closing quote; put all of it between quotes",
    ),
    (
        "escape",
        "`\\` begins a sign that is not known; write `\\\\`, or take single quotes",
    ),
    ("quoted scalar", "a quote is not closed"),
    ("unclosed quote", "a quote is not closed"),
    (
        "comments must be separated",
        "a space is missing before `#`",
    ),
    (
        "cannot start",
        "a value cannot begin with this sign; put it between quotes",
    ),
    (
        "unexpected character",
        "a value cannot begin with this sign; put it between quotes",
    ),
    (
        "multiple documents",
        "a second block begins at `---`, and one is read",
    ),
    (
        "document",
        "`---` or `...` ends the block here; put it between quotes if it is text",
    ),
];

/// The library's sentence in our words; its own where they are not known.
pub(super) fn meaning(sentence: &str) -> String {
    if let Some(told) = brackets(sentence) {
        return told;
    }
    MEANINGS
        .iter()
        .find(|(part, _)| sentence.contains(part))
        .map_or(sentence, |(_, meaning)| meaning)
        .to_owned()
}

/// What is said of brackets: `unclosed bracket '['`, `mismatched bracket '[' closed by '}'`.
fn brackets(sentence: &str) -> Option<String> {
    let (_, rest) = sentence.split_once("bracket '")?;
    let open = rest.chars().next()?;
    let close = match open {
        '[' => ']',
        '{' => '}',
        _ => return None,
    };
    Some(match rest.split_once("closed by '") {
        Some((_, other)) => {
            let other = other.chars().next()?;
            format!("`{open}` is closed by `{other}`; write `{close}`")
        }
        None => format!("`{open}` is never closed; write `{close}`"),
    })
}

#[cfg(test)]
mod tests {
    use crate::yaml::parse;

    #[test]
    fn mistakes_are_told_in_our_words() {
        for (text, told) in [
            ("a: b: c", "a value holds `: `"),
            ("a: [b", "`[` is never closed; write `]`"),
            ("a: {b: [c}", "`[` is closed by `}`; write `]`"),
            ("a: \"b", "a quote is not closed"),
            ("a: \"b\" c", "more follows the closing quote"),
            ("a: @ada", "a value cannot begin with this sign"),
            ("a: \"\\y\"", "`\\` begins a sign"),
            ("a:\n\tb: c", "a tab stands where"),
            ("a: - b", "a list cannot begin behind its key"),
        ] {
            let error = parse(text).unwrap_err();
            assert!(
                error.message.starts_with(told),
                "{text:?}: {}",
                error.message
            );
        }
    }
}
