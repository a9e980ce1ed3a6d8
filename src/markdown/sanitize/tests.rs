//! What raw HTML may not do.

use proptest::prelude::*;

use super::*;

fn cleaned(html: &str) -> String {
    let guard = Guard::new(html);
    let clean = guard.clean(html, &[], &RenderOptions::default(), &|_, _| {
        Destination::Refused
    });
    clean.unwrap_or_default()
}

/// Whether a body stays within the element around it, and leaves what follows alone.
fn stays_inside(body: &str) -> bool {
    let page = format!("<div>{body}</div><hr>");
    builder().clean(&page).to_string() == page
}

#[test]
fn items_in_items_do_not_end_what_is_around_them() {
    let body = cleaned("<ul><li><div><center><li>x</center></div></ul>");
    assert_eq!(body, "<ul><li><div></div></li><li>x</li></ul>");
    assert!(stays_inside(&body) && !stays_inside("<ul><li><div><li>x</li></div></li></ul>"));
}

#[test]
fn an_element_that_is_doubled_has_its_id_once() {
    let body = cleaned("<marquee><abbr><em id=q7><summary></summary><table><tr><td>x</table>");
    assert_eq!(body.matches("q7").count(), 1, "{body}");
    let named = cleaned(
        "<marquee><abbr><em><a name=q7></a><summary></summary><table><tr><td><a name=q7>x</a></table>",
    );
    assert!(named.matches("q7").count() <= 1, "{named}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]
    #[test]
    fn no_soup_of_tags_leaves_its_place(
        soup in proptest::collection::vec(
            ("/?", "li|ul|dl|dd|dt|p|div|center|table|tr|td|caption|a href=x|b|i|h2|h3|button|form|select|option|math|svg|mi|desc|details|summary|pre|ruby|rt|font|address"),
            0..14,
        )
    ) {
        let html: String = soup.iter().map(|(slash, tag)| format!("<{slash}{tag}>x")).collect();
        let body = cleaned(&html);
        prop_assert!(stays_inside(&body), "{} becomes {}", html, body);
    }
}
