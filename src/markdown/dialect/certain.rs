//! What is a formula whatever its marks are.

/// Whether a text is certainly a formula: a command of LaTeX, or a power or an index; a path of
/// Windows is none.
pub(super) fn is_certain(inner: &str) -> bool {
    if inner.contains(":\\") {
        return false;
    }
    let command = inner.match_indices('\\').any(|(at, _)| {
        let name = &inner[at + 1..];
        let len = name.bytes().take_while(u8::is_ascii_alphabetic).count();
        len > 0 && !name[len..].starts_with('\\')
    });
    let is_raised = |(at, _): (usize, &str)| {
        let before = inner[..at].chars().next_back();
        let after = inner[at + 1..].chars().next();
        before.is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '}' | ']'))
            && after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '{' | '\\'))
    };
    command || inner.match_indices('^').any(is_raised) || inner.contains("_{")
}
