//! What a terminal shows.

use crate::check::rules::{broken_link, link_case};
use crate::rules::unknown_key;
use proptest::prelude::*;

use super::*;
use crate::diagnostic::Diagnostic;
use crate::paths::SourcePath;
use crate::sources::Sources;

fn shown(text: &str, range: Range<usize>) -> String {
    let sources = Sources::from_texts("", [("a.md", text)]);
    let found = [Diagnostic::new(
        &broken_link::RULE,
        (&SourcePath::new("a.md").unwrap(), range),
        "there is\u{1b}[31m no page",
    )
    .why("Why.")
    .help("Do.")];
    render(&Report::new(&sources, &found), Colors::Off, Amount::All)
}

#[test]
fn a_finding_shows_its_line_and_what_to_do() {
    assert_eq!(
        shown("one\ntwo é link\u{1b}]0;x\u{7} three\n", 11..15),
        "error[broken-link]: there is�[31m no page\n --> a.md:2:7\n  |\n2 | two é link�]0;x� three\n  |       ^^^^\n  |\n  = note: Why.\n  = help: Do.\n\n1 error in 1 file\n"
    );
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!("{}HERE{}", "x".repeat(5000), "y".repeat(5000));
    let shown = shown(&text, 5000..5004);
    assert!(
        shown.lines().all(|line| line.chars().count() < WIDTH + 20),
        "{shown}"
    );
    assert!(shown.contains("HERE"));
}

#[test]
fn many_of_a_kind_do_not_hide_the_rest() {
    let sources = Sources::from_texts("", [("a.md", "x")]);
    let place = |n: usize| crate::diagnostic::Place {
        path: format!("{n:03}.md"),
        range: None,
    };
    let found: Vec<Diagnostic> = (0..300)
        .map(|n| {
            Diagnostic::new(&unknown_key::RULE, place(n), "m")
                .severity(Severity::Info)
                .why("w")
                .help("h")
        })
        .collect();
    let text = render(
        &Report::new(&sources, &found),
        Colors::Off,
        Amount::Readable,
    );
    assert_eq!(text.matches("info[").count(), FEW);
    assert_eq!(text.matches("note:").count(), 1);
    let table = "info     unknown-key  300 in 300 files\n280 of them are not shown above: ";
    assert!(
        text.contains(table) && text.ends_with("\n300 infos in 300 files\n"),
        "{text}"
    );
    assert!(
        !render(&Report::new(&sources, &found), Colors::Off, Amount::All).contains(" not shown ")
    );
    let few = render(
        &Report::new(&sources, &found[..FEW]),
        Colors::Off,
        Amount::Readable,
    );
    assert!(!few.contains(" in 20 files\n20 "), "{few}");
}

#[test]
fn errors_are_folded_like_the_rest_and_come_first_in_the_table() {
    let sources = Sources::from_texts("", [("a.md", "x")]);
    let place = |n: usize| crate::diagnostic::Place {
        path: format!("{:03}.md", n / 2),
        range: Some(n..n),
    };
    let mut found: Vec<Diagnostic> = (0..50)
        .map(|n| Diagnostic::new(&broken_link::RULE, place(n), format!("m{n}")))
        .collect();
    found.push(Diagnostic::new(&link_case::RULE, place(0), "m"));
    let text = render(
        &Report::new(&sources, &found),
        Colors::Off,
        Amount::Readable,
    );
    assert_eq!(text.matches("error[").count(), FEW);
    assert!(text.contains("\nerror    broken-link  50 in 25 files\nwarning  link-case     1 in 1 file\n30 of them are not shown"), "{text}");
}

proptest! {
    #[test]
    fn any_text_and_range_is_shown(text in "(?s)([a-zé\u{1F600}\u{202e}\t\r\n]|.){0,200}", start in 0usize..700, length in 0usize..700) {
        let shown = shown(&text, start..start.saturating_add(length));
        let dangerous = |c: char| c != '\n' && c.is_control();
        prop_assert!(!shown.contains(dangerous), "{shown:?}");
    }
}
