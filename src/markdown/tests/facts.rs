//! What is read of a text besides its HTML.

use super::*;

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
