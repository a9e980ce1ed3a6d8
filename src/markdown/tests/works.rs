//! Works that texts cite.

use super::*;

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
