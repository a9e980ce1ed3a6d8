//! A text and the safe repairs of its findings → the fixed text. What no repair covers stays byte
//! for byte.

use crate::diagnostic::Fix;
use crate::front_matter;
use crate::load::is_markdown;
use crate::sources::Source;
use crate::yaml;

/// A text after a round of repairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The text.
    pub text: String,
    /// Which of the repairs were made, in the order of their places.
    pub made: Vec<usize>,
}

/// Makes the repairs that fit together: of two that overlap the first is made, and the other one is
/// left for a second round, since its finding may be another one then. A repair that does not fit
/// the text, or changes nothing, is left too.
pub fn apply(text: &str, fixes: &[&Fix]) -> Fixed {
    let mut order: Vec<(usize, &Fix)> = fixes.iter().copied().enumerate().collect();
    order.sort_by_key(|(at, fix)| (fix.range.start, fix.range.end, *at));
    let mut fixed = Fixed {
        text: String::with_capacity(text.len()),
        made: Vec::new(),
    };
    let mut last: Option<&Fix> = None;
    let mut kept = 0;
    for (at, fix) in order {
        let Some(old) = text.get(fix.range.clone()) else {
            continue;
        };
        // Two insertions at one place overlap: nobody says which comes first.
        let is_free = last.is_none_or(|last| {
            fix.range.start > last.range.end
                || fix.range.start == last.range.end && !fix.range.is_empty()
        });
        let (Some(before), true) = (text.get(kept..fix.range.start), is_free && old != fix.text)
        else {
            continue;
        };
        fixed.text.push_str(before);
        fixed.text.push_str(&fix.text);
        fixed.made.push(at);
        kept = fix.range.end;
        last = Some(fix);
    }
    fixed.text.push_str(text.get(kept..).unwrap_or_default());
    fixed
}

/// Whether what could be read before can still be read: no repair may cost a page its front matter.
pub fn is_as_sound(before: &Source, after: &str) -> bool {
    if is_markdown(&before.path) {
        let after = Source::new(before.path.clone(), after.to_owned());
        let keys = |source: &Source| {
            let matter = front_matter::read(source, &mut Vec::new());
            (!matter.broken).then(|| matter.tree.entries().len())
        };
        return keys(before).is_none_or(|count| keys(&after) == Some(count));
    }
    !matches!(before.path.extension().as_str(), "yaml" | "yml")
        || yaml::parse(&before.text).is_err()
        || yaml::parse(after).is_ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fix(range: std::ops::Range<usize>, text: &str) -> Fix {
        Fix {
            range,
            text: text.into(),
        }
    }

    #[test]
    fn the_first_of_two_that_overlap_is_made() {
        let (a, b, c, d) = (
            fix(4..7, "B"),
            fix(5..9, "no"),
            fix(7..8, "!"),
            fix(1..1, "+"),
        );
        let fixed = apply("one two\r\nthree", &[&a, &b, &c, &d]);
        assert_eq!(
            (fixed.text.as_str(), fixed.made),
            ("o+ne B!\nthree", vec![3, 0, 2])
        );
    }

    #[test]
    fn what_does_not_fit_is_left() {
        let text = "é1";
        for unfit in [
            fix(1..2, "x"),
            fix(0..99, "x"),
            fix(2..3, "1"),
            Fix {
                range: std::ops::Range { start: 2, end: 0 },
                text: "x".into(),
            },
        ] {
            assert_eq!(
                apply(text, &[&unfit]),
                Fixed {
                    text: text.into(),
                    made: vec![]
                },
                "{unfit:?}"
            );
        }
    }

    #[test]
    fn no_repair_costs_a_page_its_front_matter() {
        let source = |path: &str, text: &str| {
            Source::new(crate::paths::SourcePath::new(path).unwrap(), text.into())
        };
        let page = source("a.md", "---\na: b\n---\n");
        assert!(is_as_sound(&page, "---\na: c\n---\n"));
        assert!(
            !is_as_sound(&page, "---\na: b: c\n---\n")
                && !is_as_sound(&page, "text")
                && !is_as_sound(&source("hub.yaml", "a: b"), "a: [")
        );
    }

    proptest! {
        /// The bytes between the repairs that were made are the bytes between them before.
        #[test]
        fn nothing_outside_the_repairs_changes(
            text in "[ab\u{e9}\r\n]{0,40}",
            parts in prop::collection::vec((0_usize..60, 0_usize..10, "[xy\u{fc}\n]{0,5}"), 0..12),
        ) {
            let fixes: Vec<Fix> = parts.into_iter().map(|(start, len, new)| fix(start..start + len, &new)).collect();
            let fixed = apply(&text, &fixes.iter().collect::<Vec<_>>());
            let (mut old, mut new) = (0, 0);
            for at in &fixed.made {
                let Fix { range, text: by } = &fixes[*at];
                prop_assert!(range.start >= old);
                let between = range.start - old;
                prop_assert_eq!(&text[old..range.start], &fixed.text[new..new + between]);
                prop_assert_eq!(&fixed.text[new + between..new + between + by.len()], by.as_str());
                (old, new) = (range.end, new + between + by.len());
            }
            prop_assert_eq!(&text[old..], &fixed.text[new..]);
        }
    }
}
