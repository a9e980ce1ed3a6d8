//! Texts of a page, one after the other, and whose each word is.

use super::super::{CommitIndex, History, Log};
use crate::config::CreditRules;
use crate::paths::SourcePath;

/// A history, newest first: the label of each commit, what its message says besides, and the page's
/// text.
fn history(commits: &[(&str, &str, &str)]) -> History {
    let mut text = String::new();
    for (label, message, page) in commits {
        let kind = if *label == "1" { "A" } else { "M" };
        text += &format!(
            "commit {label}\nAuthor: P{label} <p{label}@x>\n\n    {label}\n\n    {message}\n\n{kind} a.md\n> {page}\n"
        );
    }
    let mut history = History::build(Log::parse_text(&text), &[], &CreditRules::default());
    let path = SourcePath::new("a.md").unwrap();
    history.read_words([&path].into_iter(), &CreditRules::default());
    history
}

/// Today's words after the names of those who wrote them, and what each change did.
fn shown(commits: &[(&str, &str, &str)]) -> String {
    let history = history(commits);
    let path = SourcePath::new("a.md").unwrap();
    let today = format!("{}\n", commits[0].2);
    let name = |at: CommitIndex| commits[at.0 as usize].0;
    let runs = history.runs(&path, &today);
    let words = runs.iter().map(|run| {
        format!(
            "{}:{}",
            run.commit.map_or("?", name),
            &today[run.bytes.clone()]
        )
    });
    let changes = &history.files[&path].words.as_ref().unwrap().changes;
    let did = changes.iter().enumerate().map(|(at, change)| {
        let counts = change.counts.unwrap_or_default();
        let (revert, undone) = (
            if change.is_revert { " revert" } else { "" },
            if change.undone { " undone" } else { "" },
        );
        format!(
            "{}+{}-{}={}{revert}{undone}",
            commits[at].0, counts.added, counts.removed, counts.total
        )
    });
    format!(
        "{} | {}",
        words.collect::<Vec<_>>().join(" "),
        did.collect::<Vec<_>>().join(", ")
    )
}

const SHELL: &str = "Hermit crabs live in shells that snails have left behind";

#[test]
fn words_stay_their_writers_through_edits() {
    let second = "Most hermit crabs live in shells that sea snails have left behind";
    assert_eq!(
        shown(&[
            ("2", "", second),
            (
                "1",
                "",
                "hermit crabs live in shells that snails have left behind"
            )
        ]),
        "2:Most 1:hermit crabs live in shells that 2:sea 1:snails have left behind | 2+2-0=12, 1+10-0=10"
    );
    // White space, emphasis and where a link leads are nobody's.
    let reflowed =
        "Hermit *crabs* live in [shells](https://a.example)  that snails have left behind";
    assert_eq!(
        shown(&[("2", "", reflowed), ("1", "", SHELL)])
            .split(" | ")
            .nth(1),
        Some("2+0-0=10, 1+10-0=10")
    );
}

#[test]
fn words_move_with_their_writers() {
    let first = "Hermit crabs live in shells that snails have left behind. They change them when they grow too large for the old one.";
    let second = "They change them when they grow too large for the old one. New. Hermit crabs live in shells that snails have left behind.";
    let shown = shown(&[("2", "", second), ("1", "", first)]);
    assert!(
        shown.starts_with(
            "1:They change them when they grow too large for the old one 2:New 1:Hermit crabs"
        ),
        "{shown}"
    );
}

#[test]
fn a_revert_gives_words_back_and_undoes() {
    let vandal = "rubbish";
    let reverted = shown(&[
        ("4", "", &format!("{SHELL} again")),
        ("3", "", SHELL),
        ("2", "", vandal),
        ("1", "", SHELL),
    ]);
    assert_eq!(
        reverted,
        "1:Hermit crabs live in shells that snails have left behind 4:again | 4+1-0=11, 3+10-1=10 revert, 2+1-10=1 undone, 1+10-0=10"
    );
    // A revert of the revert brings the undone work back.
    let second = format!("{SHELL} and worms");
    let back = shown(&[
        ("4", "", &second),
        ("3", "", SHELL),
        ("2", "", &second),
        ("1", "", SHELL),
    ]);
    assert_eq!(
        back,
        "1:Hermit crabs live in shells that snails have left behind 2:and worms | 4+2-0=12 revert, 3+0-2=10 revert, 2+2-0=12, 1+10-0=10"
    );
}

#[test]
fn a_message_that_says_it_reverts_is_believed_only_when_it_does() {
    let two = format!("{SHELL} and dig holes");
    let three = format!("Small {two}");
    let name = super::super::BlobId([0xab; 20]).to_string();
    let text = |last: &str| {
        let changes = [
            ("9", format!("This reverts commit {name}."), last.to_owned()),
            ("3", String::new(), three.clone()),
            (name.as_str(), String::new(), two.clone()),
            ("1", String::new(), SHELL.to_owned()),
        ];
        let changes: Vec<(&str, &str, &str)> = changes
            .iter()
            .map(|(label, message, text)| (*label, message.as_str(), text.as_str()))
            .collect();
        shown(&changes)
            .split(" | ")
            .nth(1)
            .unwrap()
            .replace(&name, "2")
    };
    assert_eq!(
        text(&format!("Small {SHELL}")),
        "9+0-3=11 revert, 3+1-0=14, 2+3-0=13 undone, 1+10-0=10"
    );
    assert_eq!(
        text(&format!("Tiny {two}")),
        "9+1-1=14, 3+1-0=14, 2+3-0=13, 1+10-0=10"
    );
}

#[test]
fn a_revert_that_was_undone_takes_nothing_from_anybody() {
    let name = super::super::BlobId([0xab; 20]).to_string();
    let other = super::super::BlobId([0xcd; 20]).to_string();
    let two = format!("{SHELL} and dig holes in the sand");
    let changes = |newest: &str, three: &str| {
        let revert = format!("This reverts commit {}.", &name.to_uppercase()[..12]);
        let changes = [
            ("4", newest, two.as_str()),
            (other.as_str(), revert.as_str(), three),
            (name.as_str(), "", two.as_str()),
            ("1", "", SHELL),
        ];
        shown(&changes)
            .split(" | ")
            .nth(1)
            .unwrap()
            .replace(&name, "2")
            .replace(&other, "3")
    };
    let again = format!("This reverts commit {other}.");
    let restored = "4+6-0=16 revert, 3+0-6=10 revert, 2+6-0=16, 1+10-0=10";
    assert_eq!(changes("", SHELL), restored);
    assert_eq!(
        changes(&again, SHELL),
        restored.replace("10 revert", "10 revert undone")
    );
    // A vandal says that it is a revert.
    assert_eq!(
        changes("", "buy this"),
        "4+16-2=16 revert, 3+2-16=2 revert undone, 2+6-0=16, 1+10-0=10"
    );
}

#[test]
fn what_was_taken_away_and_comes_back_is_its_first_writers() {
    let long = format!("{SHELL}. They change them when they grow.");
    let shown = shown(&[
        (
            "3",
            "",
            &format!("{SHELL}. Nobody knows why. They change them when they grow."),
        ),
        ("2", "", SHELL),
        ("1", "", &long),
    ]);
    assert!(
        shown.starts_with(&format!(
            "1:{SHELL} 3:Nobody knows why 1:They change them when they grow"
        )),
        "{shown}"
    );
}

#[test]
fn corrections_by_the_thousand_take_no_words() {
    let fixed = SHELL.replace("shells", "SHELLS") + " too";
    let shown = shown(&[("2", "Bulk-edit: true", &fixed), ("1", "", SHELL)]);
    assert!(
        shown.starts_with("1:Hermit crabs live in SHELLS that snails have left behind 2:too |"),
        "{shown}"
    );
}

#[test]
fn what_is_not_committed_is_nobodys_yet() {
    let history = history(&[("2", "", &format!("{SHELL} today")), ("1", "", SHELL)]);
    let edited = format!("---\ntitle: x\n---\nNew words. {SHELL} today");
    let runs = history.runs(&SourcePath::new("a.md").unwrap(), &edited);
    let words: Vec<String> = runs
        .iter()
        .map(|run| {
            format!(
                "{:?}:{}",
                run.commit.map(|commit| commit.0),
                &edited[run.bytes.clone()]
            )
        })
        .collect();
    assert_eq!(
        words,
        [
            "None:New words".to_owned(),
            format!("Some(1):{SHELL}"),
            "Some(0):today".to_owned()
        ]
    );
}
