//! Tests of the whole way from text to HTML.

use std::fs;

use proptest::prelude::*;

use super::highlight::Budget;
use super::*;
use crate::dialects::Dialects;

mod pieces;

use pieces::piece;

/// A small hub: pages by lower-case name; what is not there is missing.
struct Shore;

impl Links for Shore {
    fn resolve(&self, link: &Link) -> Destination {
        let page = |href: &str, title: &str| Destination::Page {
            href: href.to_owned(),
            title: title.to_owned(),
        };
        let image = |src: &str| Destination::Image {
            src: format!("/media/{src}"),
            width: Some(640),
            height: Some(480),
            alt: Some(String::from("a picture from the shore")),
            page: Some(format!("/file/{src}/")),
            credit: if src.starts_with("credited") {
                "Ada <Shore>, CC BY 4.0".into()
            } else {
                String::new()
            },
        };
        if link.kind == LinkKind::Wiki {
            let target = wikilink::parse(&link.target);
            let section = target
                .section
                .map(|section| format!("#{}", crate::paths::slug(&section)))
                .unwrap_or_default();
            return match (
                target.language.as_deref(),
                target.kind,
                target.name.to_lowercase().as_str(),
            ) {
                (_, _, "") => Destination::Fragment { href: section },
                (Some("fr"), _, "crabe") => page("/fr/crabe/", "Crabe"),
                (None, TargetKind::Page, "hermit crabs") => {
                    page(&format!("/hermit-crabs/{section}"), "Hermit crabs")
                }
                (None, TargetKind::Person, "ada") => page("/people/ada/", "Ada <Shore>"),
                (None, TargetKind::Category, name) => {
                    page(&format!("/category/{name}/"), &target.name)
                }
                (_, _, "nowhere") => Destination::Missing {
                    href: None,
                    title: target.name,
                },
                _ => Destination::Missing {
                    href: Some(format!(
                        "https://forge.example/new?file={}",
                        crate::paths::percent_encode(&target.name)
                    )),
                    title: target.name,
                },
            };
        }
        match Address::of(&link.target) {
            Address::External(href) => Destination::External {
                href: href.to_owned(),
            },
            Address::Contact(href) => page(href, ""),
            Address::Fragment(fragment) => Destination::Fragment {
                href: format!("#{fragment}"),
            },
            Address::Local { path, .. } if link.kind.is_image() => image(path),
            Address::Local { path, .. } => page(&format!("/{}/", path.trim_end_matches(".md")), ""),
            Address::Refused => Destination::Refused,
        }
    }
}

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

#[test]
fn facts_are_what_the_text_holds() {
    let text = "---\nx: 1\n---\n# Hermit *crabs* {#hc}\n\nThey live [in shells](shell.md \"t\"), ~~not~~ nests[^n]. 寄居蟹\n\n[[Category:Crabs|c]]\n\n<a href=\"a&amp;b.md\" onclick=x>y</a> <blink>z</blink> <a href=\"javascript:x\">w</a>\n\n[^n]: ![A nest](nest.jpg) www.a.example\n";
    let start = text.find("# Hermit").unwrap();
    let facts = parse(text, start..text.len(), Dialect::HUB).facts;
    assert_eq!(
        facts
            .title()
            .map(|title| (title.id.as_str(), title.text.as_str())),
        Some(("hc", "Hermit crabs"))
    );
    assert_eq!(facts.contents(HeadingLevels::BelowTitle).count(), 0);
    let links: Vec<_> = facts
        .links
        .iter()
        .map(|link| {
            (
                link.kind,
                link.target.as_str(),
                link.text.as_str(),
                &text[link.range.clone()],
            )
        })
        .collect();
    assert_eq!(
        links,
        [
            (
                LinkKind::Inline,
                "shell.md",
                "in shells",
                "[in shells](shell.md \"t\")"
            ),
            (
                LinkKind::HtmlLink,
                "a&b.md",
                "y",
                "<a href=\"a&amp;b.md\" onclick=x>"
            ),
            (LinkKind::Image, "nest.jpg", "A nest", "![A nest](nest.jpg)"),
            (
                LinkKind::Autolink,
                "http://www.a.example",
                "www.a.example",
                "www.a.example"
            ),
        ]
    );
    assert_eq!(
        facts
            .categories
            .iter()
            .map(|c| (c.name.as_str(), c.sort_key.as_deref()))
            .collect::<Vec<_>>(),
        [("Crabs", Some("c"))]
    );
    let removed: Vec<_> = facts
        .html
        .iter()
        .map(|html| (&html.removed, &text[html.range.clone()]))
        .collect();
    let attribute = |name: &str| (String::from("a"), String::from(name));
    let (element, name) = attribute("onclick");
    let (link, href) = attribute("href");
    assert_eq!(
        removed,
        [
            (
                &Removal::Attribute {
                    element,
                    attribute: name
                },
                "<a href=\"a&amp;b.md\" onclick=x>"
            ),
            (&Removal::Element("blink".into()), "<blink>"),
            (
                &Removal::Address {
                    element: link,
                    attribute: href,
                    address: "javascript:x".into()
                },
                "<a href=\"javascript:x\">"
            ),
        ]
    );
    assert_eq!(facts.excerpt, "They live in shells, not nests. 寄居蟹");
    assert_eq!(
        facts
            .footnotes
            .iter()
            .map(|note| (note.label.as_str(), note.references))
            .collect::<Vec<_>>(),
        [("n", 1)]
    );
    // The sort key of a category is one.
    assert_eq!(facts.words, 2 + 9 + 1 + 3 + 2 + 1);
}

/// Texts made to take long. Each is refused or rendered at once; the limit is generous, for slow
/// machines without optimisation.
#[test]
fn no_text_takes_long() {
    let many = 20_000;
    let paragraphs = "\n\nx\n\n".repeat(many / 4);
    for (name, text) in [
        ("lists in HTML", "<ul><li>".repeat(many)),
        (
            "elements that never close",
            format!("{}{}", "<b><i><u><s>".repeat(20), paragraphs),
        ),
        (
            "formatting, reopened in every item",
            format!(
                "- {}\n{}",
                (0..90)
                    .map(|i| format!("<b title=\"{i}\">"))
                    .collect::<String>(),
                "- x\n".repeat(many / 4)
            ),
        ),
        (
            "end tags out of turn",
            "<span><p></span></p>".repeat(many / 4),
        ),
        ("quotes", ">".repeat(many)),
        (
            "lists above a table",
            format!(
                "{}{}",
                "* ".repeat(many),
                "| a | b |\n|---|:-:|\n".repeat(many / 10)
            ),
        ),
        (
            "lists above formulas",
            format!("{}{}", "1. ".repeat(many), "$$\n".repeat(many)),
        ),
        ("references", "<xref:".repeat(many / 4)),
        ("inclusions", "[!include[".repeat(many)),
        ("files of a wiki", "[[File:".repeat(many / 4)),
        ("keys", "+".repeat(many * 10)),
        (
            "quotes beside HTML",
            format!("<b>x</b>\n\n{}", "> ".repeat(many)),
        ),
        (
            "images in images",
            format!("{}x{}", "![".repeat(many / 20), "](y)".repeat(many / 20)),
        ),
        ("www", "www.".repeat(many)),
        ("schemes", "http://".repeat(many)),
        (
            "brackets of a URL",
            format!("https://a.example/{}", ")".repeat(many)),
        ),
        (
            "footnotes",
            (0..many / 20)
                .map(|i| format!("[^{i}]\n\n[^{i}]: x\n\n"))
                .collect(),
        ),
        ("headings", "# a\n\n".repeat(many / 4)),
        ("escapes", "\\*".repeat(many)),
        ("wiki links", "[[".repeat(many)),
        ("addresses in HTML", "<a href=x>y</a> ".repeat(many / 10)),
        (
            "images in HTML",
            "<img src=https://a.example/x> ".repeat(many / 10),
        ),
        ("comments", "%%a ".repeat(many / 4)),
        ("highlights", "==a ".repeat(many / 4)),
        (
            "boxes",
            (0..many / 20)
                .map(|i| format!("{}!!! note\n", " ".repeat(i % 40)))
                .collect(),
        ),
        ("containers", ":::: tip\n".repeat(many / 8)),
        ("templates", "{{{%{{<".repeat(many / 8)),
        ("components", "<Tab a=\n".repeat(many / 8)),
        ("pairs of signs", "$a $".repeat(many / 4)),
        ("targets", "](a b".repeat(many / 4)),
        ("braces", "a{#b".repeat(many / 4)),
        (
            "attributes before a long end",
            format!("{}{}", "{.a}x".repeat(many), " ".repeat(many * 2)),
        ),
        ("braces without an end", "{.a ".repeat(many)),
        ("open attributes", "<a title=\"\n\n".repeat(many / 4)),
    ] {
        let start = std::time::Instant::now();
        let html = hub(&text);
        let time = start.elapsed();
        eprintln!("{name}: {time:?}, {} -> {} bytes", text.len(), html.len());
        assert!(time.as_secs() < 10, "{name} took {time:?}");
        assert!(
            html.len() < text.len() * 300 + 10_000,
            "{name}: {} bytes became {}",
            text.len(),
            html.len()
        );
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
fn a_text_that_knows_the_mark_of_another_gains_nothing() {
    let text = "<b>x</b>\n";
    let mark = format!("0{}", &blake3::hash(text.as_bytes()).to_hex()[..40]);
    let html = hub(&format!(
        "{text}{mark}:0; <p class=\"{mark}=infobox\" title=\"{mark}:0;\">y</p> [a](b.md \"{mark}:0;\")"
    ));
    assert!(!html.contains("class=\"infobox\""), "{html}");
}

/// A hub in which every page and person is called as a stranger wishes.
struct Named(String);

impl Links for Named {
    fn resolve(&self, link: &Link) -> Destination {
        match link.kind.is_image() {
            true => Destination::Image {
                src: "/p.png".into(),
                width: None,
                height: None,
                alt: Some(self.0.clone()),
                page: None,
                credit: self.0.clone(),
            },
            false => Destination::Page {
                href: "/x/".into(),
                title: self.0.clone(),
            },
        }
    }
}

#[test]
fn the_title_of_another_page_cannot_hold_this_pages_mark() {
    let text = "<img src=p.png alt=q> [[@ada]] [[fr:x|y]] <span title=\"><script>alert(1)</script>\">z</span> `c` ![[p.png]]";
    let mark = format!("0{}", &blake3::hash(text.as_bytes()).to_hex()[..40]);
    for title in [
        format!(" src=\"{mark}!0;\" \""),
        format!(" href=\"{mark}!0;\""),
        format!("{mark}:0;"),
        format!("{mark}={mark}~"),
        mark,
    ] {
        let html = parse(text, 0..text.len(), Dialect::HUB)
            .render(&Named(title.clone()), &RenderOptions::default())
            .html;
        assert_safe(&html, &title);
        assert_eq!(html.matches("<code>").count(), 1, "{html}");
        assert_eq!(html.matches("<img").count(), 2, "{html}");
    }
}

#[test]
fn a_tag_in_an_attribute_is_no_tag() {
    for text in [
        "<span title=\"<img \">hello</span><span title=\"> onmouseover=alert(1) x=\">q</span>",
        "<span title=\"<img\">one</span> after",
        "<b title='<img alt=\"<script>alert(1)</script>\">'>x</b><i title='<a href=\"'>y</i><img alt='<img' src='//evil.example/'>",
    ] {
        let html = hub(text);
        assert_safe(&html, text);
        assert_eq!(html.matches('"').count() % 2, 0, "{html}");
        assert!(html.trim_end().ends_with("</p>"), "{html}");
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

#[test]
fn what_is_read_of_a_known_dialect_alone() {
    let html = |reads: Dialects, text: &str| {
        let dialect = Dialect {
            reads,
            ..Dialect::HUB
        };
        parse(text, 0..text.len(), dialect)
            .render(&Shore, &RenderOptions::default())
            .html
    };
    let wiki = html(
        Dialects::GOLLUM,
        "[[Crabs|Hermit crabs]], [[a/b|Nowhere]], %%a_b%%\n",
    );
    assert!(
        wiki.contains(">Crabs</a>")
            && wiki.contains(">Nowhere</a>")
            && wiki.contains("a_b")
            && !wiki.contains('%'),
        "{wiki}"
    );
    let cell = html(
        Dialects::GOLLUM,
        "| a | b |\n|---|---|\n| [[x/crab.h|Crab]] | [[https://a.example/x|There]] |\n",
    );
    assert!(
        cell.contains(">Crab</a>") && cell.contains(">There</a>") && !cell.contains('['),
        "{cell}"
    );
    let titles = html(
        Dialects::MKDOCS,
        "##Tide\n\n#crab\n\n- :own-icon: - not a list\n-   :own-icon: __Title__\n\n    ---\n\n    Text\n",
    );
    for part in [
        "<h2 id=\"tide\">Tide</h2>",
        "<p>#crab</p>",
        "<p> - not a list</p>",
        "<hr />\n<p>Text</p>",
    ] {
        assert!(titles.contains(part), "{part}: {titles}");
    }
    let lazy = html(
        Dialects::MKDOCS,
        "??? hint\n    1. One\n    goes on\n\n        - Two\n\n            $$\n            a\n            $$\n",
    );
    assert!(lazy.contains("display=\"block\""), "{lazy}");
    let short = "# HTML\n\nHTML, *HTML* `HTML` XHTML [HTML](x.md) https://a.example/HTML AT&T.\n\n*[HTML]: Hyper \"Text\" Language\n*[AT&T]: Phones\n";
    let (read, unread) = (html(Dialects::MKDOCS, short), html(Dialects::NONE, short));
    let explained = "<abbr title=\"Hyper &quot;Text&quot; Language\">HTML</abbr>";
    assert!(
        read.contains(&format!(
            "<p>{explained}, <em>{explained}</em> <code>HTML</code> XHTML <a"
        )),
        "{read}"
    );
    assert!(
        read.contains("<abbr title=\"Phones\">AT&amp;T</abbr>.")
            && read.matches("<abbr").count() == 3,
        "{read}"
    );
    assert!(
        !unread.contains("<abbr") && !unread.contains("Hyper"),
        "{unread}"
    );
    let raised = html(
        Dialects::MKDOCS,
        "^^new^^, 2^nd^, H~2~O, ~~old~~, [^1][^2] :own-icon:{ .x }\n",
    );
    for part in [
        "<ins>new</ins>",
        "2<sup>nd</sup>",
        "H<sub>2</sub>O",
        "<del>old</del>",
        "[^1][^2] </p>",
    ] {
        assert!(
            raised.contains(part) || part.ends_with("</p>") && raised.contains("[^1][^2]</p>"),
            "{raised}"
        );
    }
    let broken = html(
        Dialects::BREAKS,
        "# A\n\n一\n二 [x\ny](z.md)\n\n> c\n> d\n\n`e\nf`\n",
    );
    assert!(
        broken.contains("一<br />\n二")
            && broken.contains("x<br />\ny")
            && broken.contains("c<br />\nd")
            && broken.contains("e f"),
        "{broken}"
    );
    assert!(!html(Dialects::MKDOCS, "a\nb\n").contains("<br"));
    let html = html(
        Dialects::MKDOCS,
        "<div id=\"a\"></div>\n## Tide\n\n<figure markdown=\"span\">\n  ![Crab](crab.png)\n</figure>\n",
    );
    assert!(html.contains("<h2") && html.contains("<img"), "{html}");
}

/// A list of works that has every key but one.
struct Shelf;

impl Works for Shelf {
    fn entry(&self, key: &str) -> Option<Vec<WorkPart>> {
        (key != "nobody").then(|| vec![WorkPart::Text(format!("<i>{key}</i> by a <b>person</b>"))])
    }
}

fn cited(text: &str) -> String {
    let options = RenderOptions {
        works: Some(&Shelf),
        ..RenderOptions::default()
    };
    parse(text, 0..text.len(), Dialect::HUB.citing(true))
        .render(&Shore, &options)
        .html
}

#[test]
fn works_are_cited_where_somebody_means_them() {
    let html = cited("A [@ito, p. 1] and [@nobody].\n\n> [@a;\n> @b]\n");
    assert!(
        html.contains(">[1, p. 1]</a>") && html.contains("[@nobody]"),
        "{html}"
    );
    assert!(
        html.contains(">[2]</a>") && html.contains(">[3]</a>"),
        "{html}"
    );
    assert!(html.contains("&lt;i&gt;ito&lt;/i&gt;"), "{html}");
    for typed in [
        "\\[@ito]",
        "`[@ito]`",
        "    [@ito]",
        "```\n[@ito]\n```",
        "[@ito](https://a.example)",
        "&#91;@ito]",
        "me@ito.example [x@ito]",
        "# [@ito]",
        "<span title=\"[@ito]\">x</span>",
        "![@ito]",
    ] {
        assert!(!cited(typed).contains("cite_note"), "{typed}");
    }
    // Raw HTML around it is sanitised, and what is ours is not.
    let html = cited("<b>x</b> [@ito] <script>y</script>");
    assert!(html.contains("<a href=\"#cite_note-1\""), "{html}");
}

#[test]
fn thousands_of_citations_are_rendered_at_once() {
    let text: String = (0..10_000)
        .map(|n| format!("[@k{}] https://a.example/{n} ", n % 7_000))
        .collect();
    let start = std::time::Instant::now();
    let html = cited(&text);
    assert_eq!(html.matches("<li").count(), 7_000);
    assert!(start.elapsed() < std::time::Duration::from_secs(20));
}

proptest! {
    #[test]
    fn citations_never_change_what_is_read_otherwise(text in "[\\[\\]@a-c;, \n\\\\*`>#<!(){}-]{0,60}") {
        let without = parse(&text, 0..text.len(), Dialect::HUB);
        let with = parse(&text, 0..text.len(), Dialect::HUB.citing(true));
        prop_assert_eq!(&with.facts.excerpt, &without.facts.excerpt);
        prop_assert_eq!(&with.facts.headings, &without.facts.headings);
        let html = |document: &Document<'_>| document.render(&Shore, &RenderOptions::default()).html;
        prop_assert_eq!(html(&with), html(&without));
        for cited in &with.facts.citations {
            prop_assert!(text.get(cited.range.clone()).is_some());
        }
    }
}
