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

    /// Whether a path is meant. Every sign is looked at once for each character, whatever the pattern is.
    pub(super) fn matches(&self, path: &str) -> bool {
        // Whether the first signs match what was read so far, by their number.
        let mut matched = vec![false; self.0.len() + 1];
        matched[0] = true;
        skip(&self.0, &mut matched);
        for c in path.chars() {
            let mut next = vec![false; matched.len()];
            for (at, sign) in self.0.iter().enumerate().filter(|(at, _)| matched[*at]) {
                match sign {
                    Sign::Is(own) => next[at + 1] |= *own == c,
                    Sign::Part => next[at] |= c != '/',
                    Sign::Any => next[at] = true,
                }
            }
            skip(&self.0, &mut next);
            matched = next;
        }
        matched.last() == Some(&true)
    }
}

/// A star may stand for nothing.
fn skip(signs: &[Sign], matched: &mut [bool]) {
    for (at, sign) in signs.iter().enumerate() {
        if matched[at] && matches!(sign, Sign::Part | Sign::Any) {
            matched[at + 1] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
