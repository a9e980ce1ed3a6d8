//! Word diffs as texts: `[-gone-]`, `{+new+}`, `…` for what is left out.

use std::time::Instant;

use proptest::prelude::*;

use super::edits::edits;
use super::*;
use crate::words;

fn told(diff: &Diff) -> String {
    let mut out = String::new();
    for hunk in &diff.hunks {
        let place = match &hunk.place {
            Place::FrontMatter => "front matter",
            Place::Start => "start",
            Place::Section(heading) => heading,
        };
        out.push_str(&format!("<{place}> "));
        for piece in &hunk.pieces {
            match piece.change {
                Change::Kept => out.push_str(&piece.text),
                Change::Added => out.push_str(&format!("{{+{}+}}", piece.text)),
                Change::Removed => out.push_str(&format!("[-{}-]", piece.text)),
                Change::Skipped => out.push('…'),
            }
        }
    }
    if diff.more > 0 {
        out.push_str(&format!(" ({} more)", diff.more));
    }
    out
}

#[test]
fn changes_are_shown_in_their_place_and_with_some_text_around() {
    let long = "one two three four five six seven eight nine ten eleven twelve";
    for (before, after, expected) in [
        (
            "They live in shells.\n",
            "They live in borrowed shells.\n",
            "<start> They live in {+borrowed +}shells.",
        ),
        ("a b c\n", "a b c\n", ""),
        ("a b c\n", "a  b\nc\n", ""),
        (
            "---\ntitle: A\n---\n\nx\n",
            "---\ntitle: B\n---\n\nx y\n",
            "<front matter> title: [-A-]{+B+}<start> x{+ y+}",
        ),
        (
            "# T\n\n## Life\n\nold text\n\n## End\nz\n",
            "# T\n\n## Life\n\nnew text\n\n## End\nz\n",
            "<Life> [-old-]{+new+} text",
        ),
        (
            "x\n",
            "x\n\n## New {#n}\n\nBody\n",
            "<New> {+## New {#n}\n\nBody+}",
        ),
        (
            "```\n# no\n```\nx\n",
            "```\n# no\n```\ny\n",
            "<start> [-x-]{+y+}",
        ),
        (
            "the red old crab ate\n",
            "a blue young whelk ate\n",
            "<start> [-the red old crab-]{+a blue young whelk+} ate",
        ),
        (
            "寄居蟹很小\n",
            "寄居蟹很大\n",
            "<start> 寄居蟹很[-小-]{+大+}",
        ),
        ("", "ab cd\n", "<start> {+ab cd+}"),
        ("ab\n", "", "<start> [-ab-]"),
        (
            "mail x\n",
            "mail ada@shore.example now\n",
            "<start> mail [-x-]{+ada@… now+}",
        ),
    ] {
        assert_eq!(
            told(&words(before, after, 100)),
            expected,
            "{before:?} → {after:?}"
        );
    }
    let (before, after) = (
        format!("{long} OLD {long} x {long} END\n"),
        format!("{long} NEW {long} x {long} FIN\n"),
    );
    assert_eq!(
        told(&words(&before, &after, 100)),
        "<start> …three four five six seven eight nine ten eleven twelve [-OLD-]{+NEW+} one two three four five six seven eight nine ten…\
         <start> …three four five six seven eight nine ten eleven twelve [-END-]{+FIN+}"
    );
}

#[test]
fn the_budget_bounds_what_is_shown_and_counts_the_rest() {
    let many: String = (0..1_000).map(|n| format!("word{n} ")).collect();
    let diff = words("", &many, 20);
    assert_eq!(diff.more, 980);
    assert!(
        told(&diff).ends_with("word19+}… (980 more)"),
        "{}",
        told(&diff)
    );
    let both = words(&many.replace("word", "gone"), &many, 20);
    assert_eq!(both.more, 1_980);
    assert!(told(&both).contains("gone9-]…{+word0"), "{}", told(&both));
    let endless = words("", &"é".repeat(100_000), 20);
    assert!(told(&endless).len() < 1_000 && told(&endless).ends_with('…'));
}

#[test]
fn hostile_texts_take_no_longer_than_others() {
    let line: String = (0..100_000u64)
        .map(|n| format!("w{} ", n * 7_919 % 100_003))
        .collect();
    let shuffled: String = (0..100_000u64)
        .map(|n| format!("w{} ", n * 104_729 % 100_003))
        .collect();
    let lines = line.replace(' ', "\n");
    let backwards: String = lines
        .lines()
        .rev()
        .map(|line| format!("{line}\n"))
        .collect();
    let blank = "\n".repeat(500_000);
    let groups: String = (0..15_000u64)
        .map(|n| format!("a b\nw{n} x{}\n", n % 7))
        .collect();
    let regrouped: String = (0..15_000u64)
        .map(|n| format!("a b\nw{} y{}\n", n * 31 % 15_000, n % 5))
        .collect();
    let middle: String = (0..14_000u64)
        .map(|n| format!("w{} ", n * 7_919 % 14_009))
        .collect();
    let turned: String = (0..14_000u64)
        .map(|n| format!("w{} ", n * 5_003 % 14_009))
        .collect();
    for (name, before, after) in [
        ("one line", &line, &shuffled),
        ("lines", &lines, &backwards),
        ("shuffled", &lines, &shuffled.replace(' ', "\n")),
        ("blank", &blank, &blank.replace("\n\n\n", "\nx\n")),
        ("groups", &groups, &regrouped),
        ("middle", &middle, &turned),
    ] {
        let start = Instant::now();
        let diff = words(before, after, 400);
        let seconds = start.elapsed().as_secs_f64();
        assert!(seconds < 20.0, "{name} took {seconds} s");
        assert!(told(&diff).len() < 40_000, "{name}");
    }
}

fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "a", "b", "shell", " ", " ", "\n", "\n\n", "  ", "é", "e\u{301}", "寄", "'", "’s", ".",
        "## H\n", "---\n", "\r\n", "x@y.zz", "\u{a0}",
    ]);
    prop::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_stays_with_what_is_new_is_the_text_after_and_with_what_is_gone_the_one_before(before in text(), after in text()) {
        let (mut old, mut new) = (String::new(), String::new());
        let (mut left, mut right) = (0, 0);
        for edit in edits(&before, &after) {
            prop_assert_eq!(&before[left..edit.before.start], &after[right..edit.after.start]);
            old.push_str(&before[left..edit.before.start]);
            new.push_str(&after[right..edit.after.start]);
            old.push_str(&before[edit.before.clone()]);
            new.push_str(&after[edit.after.clone()]);
            prop_assert!(!edit.before.is_empty() || !edit.after.is_empty());
            (left, right) = (edit.before.end, edit.after.end);
        }
        prop_assert_eq!(&before[left..], &after[right..]);
        prop_assert_eq!(old + &before[left..], before.clone());
        prop_assert_eq!(new + &after[right..], after.clone());
        let diff = words(&before, &after, 5);
        prop_assert!(diff.hunks.iter().all(|hunk| hunk.pieces.iter().all(|piece| !piece.text.contains("y.zz"))));
        let whole = words(&before, &after, 10_000);
        prop_assert_eq!(whole.more, 0);
        let added: usize = whole.hunks.iter().flat_map(|hunk| &hunk.pieces).filter(|piece| piece.change == Change::Added).map(|piece| words::count(&piece.text)).sum();
        prop_assert!(added <= words::count(&after));
    }
}
