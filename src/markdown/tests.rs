//! Tests of the whole way from text to HTML.

use std::fs;

use proptest::prelude::*;

use super::highlight::Budget;
use super::*;
use crate::dialects::Dialects;

mod dialect;
mod facts;
mod marks;
mod pieces;
mod shore;
mod time;
mod works;

use pieces::piece;
use shore::Shore;

fn hub(text: &str) -> String {
    let highlighter = Highlighter::new();
    let options = RenderOptions {
        highlighter: Some(&highlighter),
        ..RenderOptions::default()
    };
    parse(text, 0..text.len(), Dialect::HUB)
        .render(&Shore, &options)
        .html
}

#[test]
fn every_example_of_the_commonmark_specification() {
    let spec = include_str!("../../tests/commonmark/spec.txt").replace('→', "\t");
    let fence = "`".repeat(32);
    let mut count = 0;
    let mut failed = Vec::new();
    for example in spec.split(&format!("{fence} example\n")).skip(1) {
        let example = example.split(&format!("\n{fence}\n")).next().unwrap();
        let (text, expected) = match example.split_once("\n.\n") {
            Some((text, expected)) => (format!("{text}\n"), expected),
            None => match example.strip_prefix(".\n") {
                Some(expected) => (String::new(), expected),
                None => (format!("{}\n", example.strip_suffix("\n.").unwrap()), ""),
            },
        };
        count += 1;
        let html = parse(&text, 0..text.len(), Dialect::COMMONMARK)
            .render(&AsWritten, &RenderOptions::default())
            .html;
        if html.trim_end_matches('\n') != expected.trim_end_matches('\n') {
            failed.push(format!(
                "example {count}\n{text}\nexpected\n{expected}\ngot\n{html}"
            ));
        }
    }
    assert!(count > 640, "only {count} examples found");
    assert!(
        failed.is_empty(),
        "{} of {count} fail\n\n{}",
        failed.len(),
        failed.join("\n\n")
    );
}

/// Compares the cases of a file; with `UPDATE=1` rewrites what they expect.
fn cases(path: &str) {
    let path = format!("{}/tests/commonmark/{path}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap();
    let mut rewritten = String::new();
    for case in text.split("=== ").skip(1) {
        let (name, rest) = case.split_once('\n').unwrap();
        let (input, _) = rest.split_once("\n---\n").unwrap();
        let html = hub(input);
        rewritten.push_str(&format!(
            "=== {name}\n{input}\n---\n{}\n\n",
            html.trim_end_matches('\n')
        ));
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &rewritten).unwrap();
    }
    for (expected, got) in text.split("=== ").zip(rewritten.split("=== ")) {
        assert_eq!(got.trim_end(), expected.trim_end());
    }
}

#[test]
fn what_the_hub_adds() {
    cases("hub.txt");
}

#[test]
fn what_strangers_may_try() {
    cases("hostile.txt");
}

/// Reads HTML as browsers split it into tags, and fails when a tag could run something or call
/// somebody.
fn assert_safe(html: &str, source: &str) {
    for tag in tags::read(html) {
        let own = ["input", "math", "semantics", "annotation", "main"].contains(&tag.name.as_str())
            || tag.name.starts_with('m');
        assert!(
            own || allow::ELEMENTS.contains(&tag.name.as_str()),
            "<{}> from {source:?} in {html}",
            tag.name
        );
        for (name, value) in &tag.attributes {
            assert!(
                !name.starts_with("on") && name != "style" && name != "srcset",
                "{name} from {source:?} in {html}"
            );
            if name == "href" || name == "src" {
                assert!(address::is_safe(value), "{value} from {source:?} in {html}");
            }
            if name == "src" {
                assert!(
                    value.starts_with('/') && !value.starts_with("//"),
                    "{value} from {source:?} in {html}"
                );
            }
        }
    }
}

#[test]
fn the_hostile_cases_are_safe_by_an_independent_reading() {
    let text = include_str!("../../tests/commonmark/hostile.txt");
    for case in text.split("=== ").skip(1) {
        let input = case
            .split_once('\n')
            .unwrap()
            .1
            .split("\n---\n")
            .next()
            .unwrap();
        assert_safe(&hub(input), input);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_safe_html_and_sound_ranges(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        let document = parse(&text, 0..text.len(), Dialect::HUB);
        prop_assert!(!document.facts.parser_failed);
        let ranges = document.facts.links.iter().map(|l| &l.range).chain(document.facts.html.iter().map(|h| &h.range)).chain(document.facts.headings.iter().map(|h| &h.range)).chain(document.facts.foreign.iter().map(|f| &f.range)).chain(&document.facts.spaced_targets);
        let others = parse(&text, 0..text.len(), Dialect::HUB.reading(Dialects::all()));
        prop_assert!(!others.facts.parser_failed);
        assert_safe(&others.render(&Shore, &RenderOptions::default()).html, &text);
        for range in ranges {
            prop_assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}");
        }
        let html = document.render(&Shore, &RenderOptions::default()).html;
        assert_safe(&html, &text);
        let escaped = parse(&text, 0..text.len(), Dialect::PLAIN_HUB).render(&Shore, &RenderOptions::default()).html;
        assert_safe(&escaped, &text);
    }
}

/// The same text gives the same bytes, and parts of a text are found at their place in the whole.
#[test]
fn rendering_is_repeatable_and_ranges_are_of_the_whole_text() {
    let body = include_str!("../../tests/commonmark/hub.txt");
    let whole = format!("front matter\n{body}");
    assert_eq!(hub(body), hub(body));
    let (alone, within) = (
        parse(body, 0..body.len(), Dialect::HUB).facts,
        parse(&whole, 13..whole.len(), Dialect::HUB).facts,
    );
    assert_eq!(alone.links.len(), within.links.len());
    for (alone, within) in alone.links.iter().zip(&within.links) {
        assert_eq!(body[alone.range.clone()], whole[within.range.clone()]);
    }
    assert!(parse("é", 1..9, Dialect::HUB).facts.links.is_empty());
}

#[test]
fn below_a_title_headings_leave_level_one_to_it() {
    let options = RenderOptions {
        headings: HeadingLevels::BelowTitle,
        ..RenderOptions::default()
    };
    let html = |text: &str| {
        parse(text, 0..text.len(), Dialect::HUB)
            .render(&Shore, &options)
            .html
    };
    assert_eq!(html("# A\n\n## B\n"), "<h2 id=\"b\">B</h2>\n");
    assert_eq!(
        html("# A\n\n# B\n\n## C\n"),
        "<h2 id=\"b\">B</h2>\n<h3 id=\"c\">C</h3>\n"
    );
    assert_eq!(
        html("<!-- x -->\n\n[![x](y.png)](z)\n\n# A\n")
            .matches("<h")
            .count(),
        0
    );
    assert_eq!(html("x\n\n# A\n"), "<p>x</p>\n");
    assert_eq!(
        html("x\n\n# A\n\n# B\n"),
        "<p>x</p>\n<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n"
    );
    assert_eq!(
        html("<h1>A <img src=y.png></h1>\n\n> # C\n")
            .matches("<img")
            .count(),
        1
    );
    let options = RenderOptions {
        headings: HeadingLevels::BelowOtherTitle,
        ..options
    };
    let other = parse("# A\n\n## B\n", 0..10, Dialect::HUB)
        .render(&Shore, &options)
        .html;
    assert_eq!(other, "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n");
}

#[test]
fn a_text_on_the_page_of_another_has_ids_and_levels_of_its_own() {
    let options = RenderOptions {
        headings: HeadingLevels::Below(3),
        id_prefix: "p-",
        ..RenderOptions::default()
    };
    let html = |text: &str| {
        parse(text, 0..text.len(), Dialect::HUB)
            .render(&Shore, &options)
            .html
    };
    assert_eq!(
        html("# A\n\n## B\n\n##### C\n"),
        "<h4 id=\"p-b\">B</h4>\n<h6 id=\"p-c\">C</h6>\n"
    );
    let noted = html("x[^1]\n\n[^1]: y\n");
    assert!(
        noted.contains("href=\"#p-cite_note-1\"")
            && noted.contains("href=\"#p-cite_ref-1\"")
            && noted.contains("<h4 id=\"p-cite_references\">"),
        "{noted}"
    );
    assert!(html("<p id=\"content\">x</p>\n").contains("id=\"p-section-content\""));
    for text in [
        include_str!("../../tests/commonmark/hub.txt"),
        include_str!("../../tests/commonmark/hostile.txt"),
    ] {
        let html = html(text);
        let tags = html
            .split('<')
            .skip(1)
            .filter_map(|tag| tag.split_once('>'))
            .map(|(tag, _)| tag);
        let ids: Vec<&str> = tags
            .filter_map(|tag| tag.split_once(" id=\"")?.1.split('"').next())
            .collect();
        assert!(
            !ids.is_empty() && ids.iter().all(|id| id.starts_with("p-")),
            "{ids:?}"
        );
    }
}

#[test]
fn coloured_code_is_the_same_text() {
    let highlighter = Highlighter::new();
    for (language, code) in [
        (
            "rust",
            "/// x\n#[a]\nfn main() -> Vec<u8> { println!(\"a{}\\n\", 1.5); }",
        ),
        ("py", "@d\ndef f(x: int) -> str:\n    return f'{x}<'\n"),
        (
            "html",
            "<a href=\"x\">&amp;</a><script>let x = `${1}`;</script>",
        ),
        ("yaml", "a: [1, \"b\"] # c\n"),
        ("js", "const a = {b: /x/g}; // é\r\n"),
        ("diff", "+a\n-b\n"),
        ("ts", "type A<T> = { a?: T }"),
    ] {
        let html = highlighter
            .highlight(language, code, &mut Budget::of_text())
            .unwrap_or_else(|| panic!("{language} is not known"));
        let mut text = String::new();
        for (index, part) in html.split('<').enumerate() {
            let (tag, rest) = if index == 0 {
                ("", part)
            } else {
                part.split_once('>').unwrap()
            };
            assert!(
                tag.is_empty()
                    || tag == "/span"
                    || highlight::CLASSES
                        .iter()
                        .any(|class| tag == format!("span class=\"{class}\"")),
                "{tag}"
            );
            text.push_str(rest);
        }
        assert_eq!(
            text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"),
            code
        );
        assert!(html.contains("<span"), "{language}: {html}");
        eprintln!("{html}");
    }
    assert_eq!(
        highlighter.highlight("no-such-language", "x", &mut Budget::of_text()),
        None
    );
    assert_eq!(
        highlighter.highlight("rust", &"x".repeat(5_000), &mut Budget::of_text()),
        None
    );
}
