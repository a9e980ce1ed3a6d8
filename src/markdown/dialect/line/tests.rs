//! Lines of other dialects.

use super::boxes::*;
use super::*;

#[test]
fn words_in_brackets_are_no_component() {
    for (line, is_one) in [
        ("<Tabs>", true),
        ("</Tabs>", true),
        ("<Tabs", true),
        ("<Tabs lazy groupId=\"a: b\">", true),
        ("<Card {...props} />", true),
        ("<Source of the text: Gazette I 2002, 27>", false),
        ("<Source: x>", false),
        ("<See above, please>", false),
    ] {
        assert_eq!(component(line).is_some(), is_one, "{line}");
    }
}

#[test]
fn a_line_opens_so_many_containers() {
    for (mark, sign) in [("* ", 0), ("> ", 0), (">", 0), ("1. ", 1)] {
        let line = |count: usize| format!("{}x", mark.repeat(count));
        assert_eq!(opens_too_many(&line(MOST_OPENED)), None, "{mark}");
        assert_eq!(
            opens_too_many(&line(MOST_OPENED + 9)),
            Some(MOST_OPENED * mark.len() + sign),
            "{mark}"
        );
    }
    assert_eq!(opens_too_many(&"* ".repeat(MOST_OPENED + 9)), None);
    assert_eq!(opens_too_many(&"+ ".repeat(MOST_OPENED)), None);
}

#[test]
fn six_signs_are_the_highest_heading() {
    let level =
        |line: &str| wiki_heading(line).map(|(level, title)| (level, line[title].to_owned()));
    assert_eq!(level("== Tide =="), Some((2, "Tide".to_owned())));
    assert_eq!(level("====== Tide ======"), Some((1, "Tide".to_owned())));
    assert_eq!(level("======="), None);
}

#[test]
fn boxes_are_read_however_they_are_written() {
    let shown = |line: &str| match colons(line) {
        Some(Colons::Start(length, header)) => format!(
            "{length} {}{} {}",
            header.kind, header.fold, &line[header.title]
        ),
        Some(Colons::End(length)) => format!("{length}"),
        Some(Colons::Alone) => "alone".into(),
        None => match admonition(line) {
            Some(header) => format!("{}{} {}", header.kind, header.fold, &line[header.title]),
            None => String::new(),
        },
    };
    for (line, expected) in [
        ("::: tip", "3 tip "),
        (":::tip Mind the tide", "3 tip Mind the tide"),
        ("::: details Mind {open}", "3 details- Mind"),
        (":::note[Mind *it*]", "3 note Mind *it*"),
        (":::note[Mind]{#x .y}", "3 note Mind"),
        ("::: {.warning title=\"Mind\"}", "3 warning Mind"),
        (":::: {.callout-note collapse=\"true\"}", "4 note- "),
        ("::: Warning ::::::", "3 warning "),
        (":::{note} Mind", "3 note Mind"),
        (":::", "3"),
        ("::::::  ", "6"),
        (":::row:::", "alone"),
        ("!!! note", "note "),
        ("!!! note inline end \"Mind\"", "note Mind"),
        ("??? tip \"\"", "tip- "),
        ("???+ Tip", "tip+ "),
        ("=== \"C++\"", "tab C++"),
        ("!!!", ""),
        ("=== note", ""),
        ("======", ""),
        ("!!!info", "info "),
        ("???+warning \"Mind\"", "warning+ Mind"),
        ("!!! is (this) not", ""),
    ] {
        assert_eq!(shown(line), expected, "{line}");
    }
}
