//! Tests of the whole way from text to HTML.

use std::fs;

use proptest::prelude::*;

use super::*;

/// A small hub: pages by lower-case name; what is not there is missing.
struct Shore;

impl Links for Shore {
    fn resolve(&self, link: &Link) -> Destination {
        let page = |href: &str, title: &str| Destination::Page { href: href.to_owned(), title: title.to_owned() };
        let image = |src: &str| Destination::Image {
            src: format!("/media/{src}"),
            width: Some(640),
            height: Some(480),
            alt: Some(String::from("a picture from the shore")),
            page: Some(format!("/file/{src}/")),
        };
        if link.kind == LinkKind::Wiki {
            let target = wikilink::parse(&link.target);
            let section = target.section.map(|section| format!("#{}", crate::paths::slug(&section))).unwrap_or_default();
            return match (target.language.as_deref(), target.kind, target.name.to_lowercase().as_str()) {
                (_, _, "") => Destination::Fragment { href: section },
                (Some("fr"), _, "crabe") => page("/fr/crabe/", "Crabe"),
                (None, TargetKind::Page, "hermit crabs") => page(&format!("/hermit-crabs/{section}"), "Hermit crabs"),
                (None, TargetKind::Person, "ada") => page("/people/ada/", "Ada <Shore>"),
                (None, TargetKind::Category, name) => page(&format!("/category/{name}/"), &target.name),
                (_, _, "nowhere") => Destination::Missing { href: None, title: target.name },
                _ => Destination::Missing {
                    href: Some(format!("https://forge.example/new?file={}", crate::paths::percent_encode(&target.name))),
                    title: target.name,
                },
            };
        }
        match Address::of(&link.target) {
            Address::External(href) => Destination::External { href: href.to_owned() },
            Address::Contact(href) => page(href, ""),
            Address::Fragment(fragment) => Destination::Fragment { href: format!("#{fragment}") },
            Address::Local { path, .. } if link.kind.is_image() => image(path),
            Address::Local { path, .. } => page(&format!("/{}/", path.trim_end_matches(".md")), ""),
            Address::Refused => Destination::Refused,
        }
    }
}

fn hub(text: &str) -> String {
    let highlighter = Highlighter::new();
    let options = RenderOptions { highlighter: Some(&highlighter), ..RenderOptions::default() };
    parse(text, 0..text.len(), Dialect::HUB).render(&Shore, &options).html
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
        let html = parse(&text, 0..text.len(), Dialect::COMMONMARK).render(&AsWritten, &RenderOptions::default()).html;
        if html.trim_end_matches('\n') != expected.trim_end_matches('\n') {
            failed.push(format!("example {count}\n{text}\nexpected\n{expected}\ngot\n{html}"));
        }
    }
    assert!(count > 640, "only {count} examples found");
    assert!(failed.is_empty(), "{} of {count} fail\n\n{}", failed.len(), failed.join("\n\n"));
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
        rewritten.push_str(&format!("=== {name}\n{input}\n---\n{}\n\n", html.trim_end_matches('\n')));
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

/// Reads HTML as browsers split it into tags, and fails when a tag could run something or call somebody.
fn assert_safe(html: &str, source: &str) {
    for tag in tags::read(html) {
        let own = ["input", "math", "semantics", "annotation", "main"].contains(&tag.name.as_str()) || tag.name.starts_with('m');
        assert!(own || allow::ELEMENTS.contains(&tag.name.as_str()), "<{}> from {source:?} in {html}", tag.name);
        for (name, value) in &tag.attributes {
            assert!(!name.starts_with("on") && name != "style" && name != "srcset", "{name} from {source:?} in {html}");
            if name == "href" || name == "src" {
                assert!(address::is_safe(value), "{value} from {source:?} in {html}");
            }
            if name == "src" {
                assert!(value.starts_with('/') && !value.starts_with("//"), "{value} from {source:?} in {html}");
            }
        }
    }
}

#[test]
fn the_hostile_cases_are_safe_by_an_independent_reading() {
    let text = include_str!("../../tests/commonmark/hostile.txt");
    for case in text.split("=== ").skip(1) {
        let input = case.split_once('\n').unwrap().1.split("\n---\n").next().unwrap();
        assert_safe(&hub(input), input);
    }
}

/// Pieces that texts are made of: those that mean something to one of the parsers involved.
fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "\n",
        "\n\n",
        "    ",
        "> ",
        "- ",
        "- [ ] ",
        "1. ",
        "# ",
        "|",
        "|-|-|\n",
        "`",
        "```\n",
        "$",
        "$$",
        "*",
        "_",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "![",
        "[[",
        "]]",
        "![[",
        "[^1]",
        "[^1]: ",
        "[!NOTE]",
        "{#id}",
        "\\",
        "&lt;",
        "&#x3c;",
        "&quot;",
        "<",
        ">",
        "\"",
        "'",
        "=",
        "/",
        "<b>",
        "</b>",
        "<p>",
        "</p>",
        "<div title=\"",
        "<a href=\"",
        "<a href='java",
        "script:alert(1)",
        "javascript:alert(1)",
        "<script>",
        "</script>",
        "<style>",
        "<svg>",
        "<math>",
        "</math>",
        "<img src=x onerror=alert(1)>",
        "<table>",
        "<tr><td>",
        "</table>",
        "<textarea>",
        "</textarea>",
        "<!--",
        "-->",
        "<title>",
        "<noscript>",
        "<template>",
        "<select>",
        " onclick=\"x\" ",
        "https://a.example",
        "www.a.example",
        "data:text/html,x",
        "Category:",
        "|",
        "é",
        "しお",
        "\u{0}",
        "\u{202e}",
        "\\sqrt{",
        "\\text{<b>}",
        "id=\"toc\"",
        "<details>",
        "<ol><li>",
        "\r\n",
        "\t",
        "a.md",
        "@ada",
        "fr:",
    ]);
    prop_oneof![8 => known.prop_map(str::to_owned), 1 => "[ -~]{0,8}", 1 => "\\PC{0,4}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_safe_html_and_sound_ranges(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        let document = parse(&text, 0..text.len(), Dialect::HUB);
        prop_assert!(!document.facts.parser_failed);
        let ranges = document.facts.links.iter().map(|l| &l.range).chain(document.facts.html.iter().map(|h| &h.range)).chain(document.facts.headings.iter().map(|h| &h.range));
        for range in ranges {
            prop_assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}");
        }
        let html = document.render(&Shore, &RenderOptions::default()).html;
        assert_safe(&html, &text);
        let escaped = parse(&text, 0..text.len(), Dialect::PLAIN_HUB).render(&Shore, &RenderOptions::default()).html;
        assert_safe(&escaped, &text);
    }
}
