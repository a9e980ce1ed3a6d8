//! What a text may not do to the marks that hold the place of sound HTML.

use super::*;

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
