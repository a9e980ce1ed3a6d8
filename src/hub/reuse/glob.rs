//! Paths of `REUSE.toml`: `*` is anything but a slash, `**` is anything, a backslash takes the next sign as it is.

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
                    while chars.next_if_eq(&'*').is_some() {
                        sign = Sign::Any;
                    }
                    Some(sign)
                }
                c => Some(Sign::Is(c)),
            };
            signs.extend(sign.filter(|_| signs.len() < SIGNS));
        }
        Self(signs)
    }

    /// Whether a path is meant. Every sign is looked at once for each character at most, whatever the pattern is, and most
    /// paths are told apart by how they begin or end.
    pub(super) fn matches(&self, path: &str) -> bool {
        if !self.0.iter().zip(path.chars()).map_while(|(sign, c)| sign.is(c)).all(|same| same)
            || !self.0.iter().rev().zip(path.chars().rev()).map_while(|(sign, c)| sign.is(c)).all(|same| same)
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

    /// Adds a number of signs to those that match; a star may stand for nothing, so those after it match too. Numbers come in
    /// order, so what was reached already has reached what follows it.
    fn reach(&self, from: usize, matched: &mut Vec<usize>) {
        if matched.last().is_some_and(|last| *last >= from) {
            return;
        }
        let stars = self.0[from..].iter().take_while(|sign| !matches!(sign, Sign::Is(_))).count();
        matched.extend(from..=from + stars);
    }
}

impl Sign {
    /// Whether a sign that stands for one character is this one; `None` for a star.
    fn is(self, c: char) -> Option<bool> {
        if let Self::Is(own) = self { Some(own == c) } else { None }
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

    #[test]
    fn stars_mean_what_the_specification_says() {
        for (glob, path, expected) in [
            ("a.png", "a.png", true),
            ("*.png", "a.png", true),
            ("*.png", "b/a.png", false),
            ("**.png", "b/a.png", true),
            ("**/*.png", "a.png", false),
            ("b/**", "b/c/a.png", true),
            ("b/*", "b/c/a.png", false),
            ("\\*.png", "*.png", true),
            ("\\*.png", "a.png", false),
            ("é*", "éa", true),
            ("", "", true),
        ] {
            assert_eq!(Glob::new(glob).matches(path), expected, "{glob} {path}");
        }
        assert!(!Glob::new(&"**a".repeat(200)).matches(&"a".repeat(100)));
    }
}
