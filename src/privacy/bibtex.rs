//! Strangers' texts in the fields of a BibTeX file.

/// A text as LaTeX shows it. BibTeX counts braces even after a backslash, so they are written as
/// commands.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// An address without what ends a value.
pub fn address(url: &str) -> String {
    url.chars()
        .filter(|c| !c.is_control())
        .collect::<String>()
        .replace('{', "%7B")
        .replace('}', "%7D")
        .replace('\\', "%5C")
        .replace(' ', "%20")
}

#[cfg(test)]
mod tests {
    use super::text;

    proptest::proptest! {
        #[test]
        fn braces_are_always_balanced_and_commands_known(written in "[a-z{}\\\\%#\\n é~^$&_@\"]{0,40}") {
            let escaped = text(&written);
            let mut depth = 0i32;
            for c in escaped.chars() {
                depth += i32::from(c == '{') - i32::from(c == '}');
                assert!(depth >= 0);
            }
            assert_eq!(depth, 0);
            assert!(!escaped.contains('\n'));
        }
    }
}
