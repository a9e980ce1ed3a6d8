//! Lists that are too long for one page.

use super::*;

#[test]
fn a_long_list_of_pages_has_a_page_for_each_letter_whose_address_no_page_takes() {
    let mut files: Vec<(String, &str)> = (0..=places::MOST_LISTED)
        .map(|n| (format!("content/{}{n}.md", ["a", "b", "9"][n % 3]), "x"))
        .collect();
    files.push((
        "content/special/all-pages/a.md".into(),
        "# A page of the hub",
    ));
    let borrowed: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), *text))
        .collect();
    let all = hub(&borrowed);
    let letters: Vec<String> = all
        .places
        .letters("en")
        .iter()
        .map(|(letter, parts)| format!("{letter} {}", parts[0].url))
        .collect();
    assert_eq!(letters.len(), 3, "{letters:?}");
    assert_eq!(
        letters,
        [
            "# /special/all-pages/0-9/",
            "A /special/all-pages/a/",
            "B /special/all-pages/b/"
        ]
    );
    let own = all
        .pages
        .iter()
        .find(|page| page.source.path.as_str() == "content/special/all-pages/a.md")
        .unwrap();
    assert_eq!(own.url.as_str(), "/pages/special/all-pages/a/");
    assert!(
        hub(&borrowed[1..places::MOST_LISTED])
            .places
            .letters("en")
            .is_empty()
    );
}

#[test]
fn a_long_category_or_letter_has_several_pages() {
    let files: Vec<String> = (0..=places::MOST_LISTED)
        .map(|n| format!("content/a{n}.md"))
        .collect();
    let borrowed: Vec<(&str, &str)> = files
        .iter()
        .map(|path| (path.as_str(), "---\ncategories: [Shore]\n---\nx"))
        .collect();
    let all = hub(&borrowed);
    let shown = |parts: &[parts::Part]| {
        parts
            .iter()
            .map(|part| format!("{} {:?}", part.url, part.range))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        shown(&all.categories[0].parts),
        [
            "/category/shore/ 0..1000",
            "/category/shore/page-2/ 1000..1001"
        ]
    );
    assert_eq!(
        shown(&all.places.letters("en")[0].1),
        [
            "/special/all-pages/a/ 0..1000",
            "/special/all-pages/a/page-2/ 1000..1001"
        ]
    );
    assert_eq!(
        shown(&hub(&borrowed[1..]).categories[0].parts),
        ["/category/shore/ 0..1000"]
    );
}
