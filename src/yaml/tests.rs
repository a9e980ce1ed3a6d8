//! YAML read and written.

use super::*;

fn texts(node: &Node) -> Vec<(String, String)> {
    node.entries()
        .iter()
        .map(|entry| {
            (
                entry.key.clone(),
                entry
                    .node
                    .text()
                    .unwrap_or_else(|| entry.node.kind().into()),
            )
        })
        .collect()
}

#[test]
fn every_value_keeps_its_spelling_and_its_bytes() {
    let text = "title: Crabs # the best\nversion: 1.10\ndraft: no\nday: 2026-03-01\nlist: [a, 'b c']\nnothing:\nnested: {é: 1}\ndate: 1\ndate: 2\n";
    let tree = parse(text).unwrap();
    assert_eq!(
        texts(&tree),
        [
            ("title", "Crabs"),
            ("version", "1.10"),
            ("draft", "no"),
            ("day", "2026-03-01"),
            ("list", "a list"),
            ("nothing", "nothing"),
            ("nested", "a map"),
            ("date", "1"),
            ("date", "2")
        ]
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
    );
    assert_eq!(tree.get("date").unwrap().node.text().as_deref(), Some("2"));
    assert_eq!(
        &text[tree.get("title").unwrap().node.range.clone()],
        "Crabs"
    );
    assert_eq!(&text[tree.get("title").unwrap().key_range.clone()], "title");
    assert_eq!(
        &text[tree.get("list").unwrap().node.items()[1].range.clone()],
        "'b c'"
    );
    assert_eq!(
        &text[tree.get("nested").unwrap().node.entries()[0]
            .key_range
            .clone()],
        "é"
    );
}

#[test]
fn what_is_not_yaml_says_where() {
    let error = parse("title: a\nsummary: b: c\n").unwrap_err();
    assert_eq!(error.offset, 19, "{error:?}");
    for hostile in [
        "a: &a [x]\nb: *a\n",
        "[[[[[[[[[[[[[[[[[[[[[[[[[",
        "a: @ada\n",
        "{{ x }}: y",
        "a: \"",
        "- a\nb: c",
    ] {
        let error = parse(hostile).unwrap_err();
        assert!(
            !error.message.contains(" {"),
            "{hostile:?}: {}",
            error.message
        );
    }
    let started = "[".repeat(200_000);
    assert!(parse(&started).is_err());
    assert!(parse(&"a".repeat(MAX_BYTES + 1)).is_err());
}

#[test]
fn only_what_is_written_as_it_is_read_can_be_replaced() {
    for (yaml, expected) in [
        ("a: b c", Some("b c")),
        ("a: \"b\" # c", Some("b")),
        ("a: 'b'", Some("b")),
        ("a: ''", Some("")),
        ("a: \"b\\x41\"", None),
        ("a: 'it''s'", None),
        ("a: >-\n  b\n  c", None),
        ("a: b\n  c", None),
    ] {
        let node = parse(yaml).unwrap().get("a").unwrap().node.clone();
        assert_eq!(
            between_quotes(yaml, &node.range).map(|range| &yaml[range]),
            expected,
            "{yaml}"
        );
    }
}

#[test]
fn a_hostile_text_stays_one_text() {
    for text in [
        "a: b\n- c",
        "\"}",
        "#x",
        "\\",
        "\u{85}\u{2028}x\u{7}",
        "!!python/x",
        "* &a",
        "~",
        "Ada",
        "O'Brien",
        "no",
        "1.10",
        "伊藤 望",
    ] {
        for written in [double_quoted(text), scalar(text)] {
            let yaml = format!("- {{ name: {written}, role: x }}\n");
            assert_eq!(
                parse(&yaml).unwrap().items()[0]
                    .get("name")
                    .unwrap()
                    .node
                    .text()
                    .as_deref(),
                Some(text),
                "{yaml}"
            );
        }
    }
}

proptest::proptest! {
    #[test]
    fn every_text_reads_back(text in "\\PC{0,30}|[\\n\\t\"\\\\#:\\-\u{80}\u{2029}é]{0,20}") {
        for written in [double_quoted(&text), scalar(&text)] {
            let read = parse(&format!("a: {written}\n")).unwrap().get("a").unwrap().node.text();
            assert_eq!(read.as_deref(), Some(text.as_str()));
        }
    }

    #[test]
    fn no_text_panics_and_every_range_is_sound(text in "[a-c\\[\\]{}:,\\-&*!|>'\"%@` \n#éß~<0-9.]{0,60}") {
        fn sound(text: &str, node: &Node) {
            assert!(text.get(node.range.clone()).is_some());
            if let Value::List(items) = &node.value { items.iter().for_each(|item| sound(text, item)); }
            for entry in node.entries() {
                assert!(text.get(entry.key_range.clone()).is_some());
                sound(text, &entry.node);
            }
        }
        match parse(&text) {
            Ok(node) => sound(&text, &node),
            Err(error) => assert!(text.is_char_boundary(error.offset)),
        }
    }
}
