//! Pages of the same name in folders of versions: `v1/reef.md` and `v2/reef.md`.

use crate::paths::SourcePath;

/// Whether two files have the same path but for one folder, whose names differ only in a number.
pub fn are_versions(one: &SourcePath, other: &SourcePath) -> bool {
    let (mut ones, mut others) = (
        one.as_str().split('/').rev(),
        other.as_str().split('/').rev(),
    );
    if ones.next() != others.next() {
        return false;
    }
    let mut differing = 0;
    loop {
        match (ones.next(), others.next()) {
            (None, None) => return differing == 1,
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) if is_number_apart(a, b) => differing += 1,
            _ => return false,
        }
    }
}

/// Whether two names differ only in their numbers, or one says that it is the newest of them.
fn is_number_apart(a: &str, b: &str) -> bool {
    let bare = |name: &str| -> String {
        name.chars()
            .filter(|c| !c.is_ascii_digit() && *c != '.')
            .collect()
    };
    let has_number = |name: &str| name.bytes().any(|b| b.is_ascii_digit());
    let is_newest = |name: &str| {
        matches!(
            name,
            "latest" | "next" | "current" | "stable" | "unreleased"
        )
    };
    let is_version = |name: &str| {
        has_number(name) && matches!(bare(name).as_str(), "" | "v" | "version-" | "release-")
    };
    has_number(a) && has_number(b) && bare(a) == bare(b)
        || is_newest(a) && is_version(b)
        || is_version(a) && is_newest(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_differ_in_a_number_are_versions() {
        let path = |path: &str| SourcePath::new(path).expect("a sound path");
        for (one, other, expected) in [
            ("docs/v1/reef.md", "docs/v2/reef.md", true),
            ("engine3/a/reef.md", "engine4/a/reef.md", true),
            ("docs/1.2/reef.md", "docs/latest/reef.md", true),
            ("docs/v1/reef.md", "docs/v2/rock.md", false),
            ("docs/v1/reef.md", "docs/reef.md", false),
            ("docs/a/reef.md", "docs/b/reef.md", false),
            ("v1/x1/reef.md", "v2/x2/reef.md", false),
        ] {
            assert_eq!(
                are_versions(&path(one), &path(other)),
                expected,
                "{one} {other}"
            );
        }
    }
}
