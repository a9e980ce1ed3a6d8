//! What is read of a known dialect alone.

use super::*;

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

#[test]
fn nothing_that_readers_need_is_taken_for_a_mark_of_another_dialect() {
    for (text, parts) in [
        // A formula whose braces look like a list of attributes.
        (
            "The sum $ \\sum_{j=0}^{n} x_j $ and $x$.\n",
            &["<math", "</math> and <math", "\\sum_{j=0}^{n} x_j"][..],
        ),
        // Ids of kramdown on lines of their own, and of components.
        (
            "A crab.\n{: #one .note}\n\n| a |\n|---|\n| b |\n{: #two}\n\n[1](#one) [2](#two)\n",
            &[
                "id=\"one\"",
                "id=\"two\"",
                "A crab.\n<a id",
                "<div id=\"two\"></div>",
            ],
        ),
        (
            "<Link id=\"three\" />\n\nA <Link id=\"four\"/> crab and <Link id='five'>a shell</Link>.\n",
            &["id=\"three\"", "id=\"four\"", "id=\"five\"", "a shell"],
        ),
        (
            "See <{{ page.link }}>, and {::nomarkdown}<b>this</b>{:/}.\n",
            &["See , and <b>this</b>."],
        ),
        (
            "The {{% def name=\"Neap *tide*\" %}} low one {{% /def %}} comes.\n",
            &["<strong>Neap *tide*</strong> low one"],
        ),
        ("{{#include\n    crab.md\n}}\n\nText\n", &["<p>Text</p>"]),
    ] {
        let html = hub(text);
        for part in parts {
            assert!(html.contains(part), "{part}: {html}");
        }
        for raw in ["{:", "::", "}}", "&lt;&gt;", "crab.md"] {
            assert!(!html.contains(raw), "{raw}: {html}");
        }
    }
    let text = "## Shells\n\n### Deep\n\n<Link id=\"x\"/> y\n";
    let facts = parse(text, 0..text.len(), Dialect::HUB).facts;
    for (section, id) in [("Shells#Deep", "deep"), ("x", "x"), ("Shells#Gone", "")] {
        assert_eq!(facts.anchor(section).unwrap_or_default(), id, "{section}");
    }
    assert!(hub("# A\n## Sub\n\n[[#Sub]]\n").contains(">Sub</a>"));
}
