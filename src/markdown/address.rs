//! What the target of a link is: the allow-list of schemes, applied to what a browser would make of
//! it.

use std::borrow::Cow;

use crate::privacy;

/// What the target of a link is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address<'a> {
    /// Another site: `http:`, `https:`, or `//host`.
    External(&'a str),
    /// `mailto:` with an address, or `tel:`. Written by the author as an explicit link.
    Contact(&'a str),
    /// A place on the same page, without the `#`.
    Fragment(&'a str),
    /// Something of this site.
    Local {
        /// The path, percent-encoded as written.
        path: &'a str,
        /// From the `?`, and empty without one.
        query: &'a str,
        /// After the `#`.
        fragment: Option<&'a str>,
    },
    /// A scheme that is not allowed, or nothing.
    Refused,
}

impl<'a> Address<'a> {
    /// Reads a target.
    pub fn of(target: &'a str) -> Self {
        let target = target.trim_matches(|c: char| c.is_whitespace() || c.is_control());
        if target.is_empty() {
            return Self::Refused;
        }
        // Browsers drop tabs and newlines anywhere and read `\` as `/`: judge what they would see.
        let seen = seen_by_browsers(target);
        if seen.starts_with("//") {
            return Self::External(target);
        }
        match scheme(&seen) {
            Some(scheme)
                if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") =>
            {
                Self::External(target)
            }
            Some(scheme)
                if scheme.eq_ignore_ascii_case("mailto") || scheme.eq_ignore_ascii_case("tel") =>
            {
                Self::Contact(target)
            }
            Some(_) => Self::Refused,
            None => match target.strip_prefix('#') {
                Some(fragment) => Self::Fragment(fragment),
                None => {
                    let (rest, fragment) = target
                        .split_once('#')
                        .map_or((target, None), |(rest, fragment)| (rest, Some(fragment)));
                    let query = rest.find('?').unwrap_or(rest.len());
                    Self::Local {
                        path: &rest[..query],
                        query: &rest[query..],
                        fragment,
                    }
                }
            },
        }
    }
}

/// Whether an address may stand in a page at all, whoever made it.
pub fn is_safe(target: &str) -> bool {
    target.is_empty() || Address::of(target) != Address::Refused
}

/// The part before a `:` that a browser would take for a scheme. More generous than RFC 3986
/// section 3.1, since what is refused in vain costs nothing.
fn scheme(target: &str) -> Option<&str> {
    let end = target.find([':', '/', '?', '#'])?;
    target[end..].starts_with(':').then(|| &target[..end])
}

fn seen_by_browsers(target: &str) -> Cow<'_, str> {
    if target.bytes().all(|b| b > b' ' && b != b'\\' && b < 0x7f) {
        return Cow::Borrowed(target);
    }
    Cow::Owned(
        target
            .chars()
            .filter(|c| !c.is_control() && !c.is_whitespace() && !is_invisible(*c))
            .map(|c| if c == '\\' { '/' } else { c })
            .collect(),
    )
}

/// Characters without width, which hide a scheme from people.
fn is_invisible(c: char) -> bool {
    // Joiners are letters' neighbours in many scripts, but never in a scheme.
    privacy::is_invisible(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_schemes_pass() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:x",
            " javascript:x",
            "java\nscript\n:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "\u{200b}javascript:x",
            "javascript\u{ad}:x",
            "about:blank",
            "",
            " ",
            "a b:c",
        ] {
            assert_eq!(Address::of(bad), Address::Refused, "{bad:?}");
        }
        assert_eq!(
            Address::of("HTTPS://a.example/x"),
            Address::External("HTTPS://a.example/x")
        );
        assert_eq!(
            Address::of("\\\\a.example"),
            Address::External("\\\\a.example")
        );
        assert_eq!(
            Address::of("/\t/a.example"),
            Address::External("/\t/a.example")
        );
        assert_eq!(
            Address::of("mailto:a@b.example"),
            Address::Contact("mailto:a@b.example")
        );
        assert_eq!(Address::of("#a:b"), Address::Fragment("a:b"));
        assert_eq!(
            Address::of("a.md?b=c:d#e"),
            Address::Local {
                path: "a.md",
                query: "?b=c:d",
                fragment: Some("e")
            }
        );
        assert_eq!(
            Address::of("./a:b.md"),
            Address::Local {
                path: "./a:b.md",
                query: "",
                fragment: None
            }
        );
    }
}
