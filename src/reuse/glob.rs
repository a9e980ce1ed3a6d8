//! Paths of `REUSE.toml`: `*` is anything but a slash, `**` is anything, a backslash takes the next
//! sign as it is.
//!
//! The specification (3.3) says no more. Its reference tool also lets the slashes and stars right
//! after `**` be part of it, so that `**/*.svg` means `crab.svg`, too, as every ignore file has it.
//! A file that the tool calls licensed is licensed, so we read it as the tool does.

/// Longest pattern, in signs.
const SIGNS: usize = 1_000;

/// A pattern of paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Glob(Vec<Sign>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Is(char),
    Part,
    Any,
}

impl Glob {
    pub(super) fn new(text: &str) -> Self {
        let mut signs = Vec::new();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let sign = match c {
                '\\' => chars.next().map(Sign::Is),
                '*' => {
                    let mut sign = Sign::Part;
                    if chars.next_if_eq(&'*').is_some() {
                        sign = Sign::Any;
                        while chars.next_if(|c| matches!(c, '*' | '/')).is_some() {}
                    }
                    Some(sign)
                }
                c => Some(Sign::Is(c)),
            };
            signs.extend(sign.filter(|_| signs.len() < SIGNS));
        }
        Self(signs)
    }

    /// Whether a path is meant. Every sign is looked at once for each character at most, whatever
    /// the pattern is, and most paths are told apart by how they begin or end.
    pub(super) fn matches(&self, path: &str) -> bool {
        if !self
            .0
            .iter()
            .zip(path.chars())
            .map_while(|(sign, c)| sign.is(c))
            .all(|same| same)
            || !self
                .0
                .iter()
                .rev()
                .zip(path.chars().rev())
                .map_while(|(sign, c)| sign.is(c))
                .all(|same| same)
        {
            return false;
        }
        // How many signs match what was read so far: every number that is possible, in order.
        let (mut matched, mut next) = (Vec::new(), Vec::new());
        self.reach(0, &mut matched);
        for c in path.chars() {
            for at in &matched {
                match self.0.get(*at) {
                    Some(Sign::Is(own)) if *own == c => self.reach(at + 1, &mut next),
                    Some(Sign::Any) => self.reach(*at, &mut next),
                    Some(Sign::Part) if c != '/' => self.reach(*at, &mut next),
                    _ => {}
                }
            }
            std::mem::swap(&mut matched, &mut next);
            next.clear();
        }
        matched.last() == Some(&self.0.len())
    }

    /// Adds a number of signs to those that match; a star may stand for nothing, so those after it
    /// match too. Numbers come in order, so what was reached already has reached what follows it.
    fn reach(&self, from: usize, matched: &mut Vec<usize>) {
        if matched.last().is_some_and(|last| *last >= from) {
            return;
        }
        let stars = self.0[from..]
            .iter()
            .take_while(|sign| !matches!(sign, Sign::Is(_)))
            .count();
        matched.extend(from..=from + stars);
    }
}

impl Sign {
    /// Whether a sign that stands for one character is this one; `None` for a star.
    fn is(self, c: char) -> Option<bool> {
        if let Self::Is(own) = self {
            Some(own == c)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn as_the_definition_has_it(glob in "[ab/*]{0,8}", path in "[ab/]{0,8}") {
            fn defined(signs: &[Sign], path: &[char]) -> bool {
                match (signs, path) {
                    ([], []) => true,
                    ([Sign::Is(own), signs @ ..], [c, path @ ..]) => own == c && defined(signs, path),
                    ([Sign::Part | Sign::Any, rest @ ..], []) => defined(rest, &[]),
                    ([star @ (Sign::Part | Sign::Any), rest @ ..], [c, below @ ..]) => {
                        defined(rest, path) || (*star == Sign::Any || *c != '/') && defined(signs, below)
                    }
                    _ => false,
                }
            }
            let glob = Glob::new(&glob);
            proptest::prop_assert_eq!(glob.matches(&path), defined(&glob.0, &path.chars().collect::<Vec<_>>()), "{:?}", glob);
        }
    }

    /// What the text of the specification says of a pattern and a path, what its reference tool
    /// (6.2) does, and what we do.
    #[test]
    fn globs_are_read_as_the_reference_tool_reads_them() {
        for (glob, path, specification, tool, ours) in [
            ("a.png", "a.png", true, true, true),
            ("a.png", "b/a.png", false, false, false),
            ("*.png", "a.png", true, true, true),
            ("*.png", "b/a.png", false, false, false),
            ("*", "a", true, true, true),
            ("*", "b/a", false, false, false),
            ("b/*", "b/c/a.png", false, false, false),
            ("b-*/a.png", "b-1/a.png", true, true, true),
            ("**", "b/c/a.png", true, true, true),
            ("**.png", "b/a.png", true, true, true),
            ("b/**", "b/c/a.png", true, true, true),
            ("b/**", "b", false, false, false),
            // What follows `**` may stand for nothing.
            ("**/*.png", "a.png", false, true, true),
            ("**/a.png", "a.png", false, true, true),
            ("**/a.png", "b/c/a.png", true, true, true),
            ("b/**/*.png", "b/a.png", false, true, true),
            ("b/**/a.png", "b/c/d/a.png", true, true, true),
            ("b/**/a.png", "c/a.png", false, false, false),
            ("**/b/**/a.png", "b/a.png", false, true, true),
            // So the last folder's name need not end there.
            ("b/**/a.png", "b/xa.png", false, true, true),
            ("**/a", "xa", false, true, true),
            ("***/a.png", "a.png", false, true, true),
            // A backslash; the tool also lets an escaped star stand for more signs, which nobody
            // can mean.
            ("\\*.png", "*.png", true, true, true),
            ("\\*.png", "a.png", false, false, false),
            ("\\*.png", "*a.png", false, true, false),
            ("a\\\\b", "a\\b", true, true, true),
            ("a\\b", "ab", true, true, true),
            // Nothing else is special.
            ("a?.png", "ab.png", false, false, false),
            ("a?.png", "a?.png", true, true, true),
            ("[ab].png", "a.png", false, false, false),
            ("a.png", "axpng", false, false, false),
            ("é*", "éa", true, true, true),
            ("", "", true, true, true),
        ] {
            assert_eq!(Glob::new(glob).matches(path), ours, "{glob} {path}");
            assert!(
                ours == specification || ours == tool,
                "{glob} {path} is read as neither does"
            );
        }
        assert!(!Glob::new(&"**a".repeat(200)).matches(&"a".repeat(100)));
    }
}
