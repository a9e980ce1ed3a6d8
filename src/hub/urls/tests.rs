//! Addresses that files have.

use super::*;

#[test]
fn files_stand_for_addresses() {
    for (file, expected) in [
        ("index.md", ""),
        ("shore/_index.md", "shore"),
        ("shore/README.md", "shore"),
        ("Shore Line/Hermit crabs.md", "shore-line/hermit-crabs"),
        ("c++.md", "c++"),
        ("Notepad++ tips.md", "notepad++-tips"),
        ("a + b.md", "a-b"),
        ("a+b.md", "a+b"),
        ("+x.md", "x"),
        ("a\nb.md", "a-b"),
    ] {
        assert_eq!(page_slug(file), expected, "{file:?}");
    }
    assert!(page_slug("???.md").starts_with("page-"));
}

#[test]
fn names_that_differ_in_signs_have_addresses_of_their_own() {
    let exact = |wanted: &str, stem: &str| {
        exact_page(wanted, stem).map(|output| output.as_str().to_owned())
    };
    assert_eq!(
        exact("shore/crab", "Crab-").as_deref(),
        Some("shore/crab-/index.html")
    );
    assert_eq!(
        exact("hermit-crab", "hermit_crab").as_deref(),
        Some("hermit_crab/index.html")
    );
    assert_eq!(
        (
            exact("crab", "Crab"),
            exact("c", "c#"),
            exact("shore", "index"),
            exact("crab", "crab.")
        ),
        (None, None, None, None)
    );
}

#[test]
fn no_two_files_share_an_address() {
    let mut registry = Registry::default();
    let path = OutputPath::page("c").unwrap();
    assert_eq!(
        registry.claim(path.clone(), "c.md").as_str(),
        "c/index.html"
    );
    let second = registry.claim(path.clone(), "c++.md");
    assert!(
        second.as_str().starts_with("c-") && second.as_str().ends_with("/index.html"),
        "{second}"
    );
    let home = OutputPath::page("").unwrap();
    registry.claim(home.clone(), "a");
    assert_ne!(registry.claim(home.clone(), "b"), home);
}

#[test]
fn no_file_is_where_another_needs_a_folder_or_the_build_has_its_own() {
    let mut registry = Registry::default();
    let path = |text: &str| OutputPath::new(text).unwrap();
    registry.claim(path("hub.json"), "the catalogue");
    registry.claim(path("a/b/index.html"), "b");
    for refused in [
        "hub.json",
        "hub.json/a.png",
        "a",
        "a/b",
        ".commonweal-output",
        ".commonweal-output/index.html",
        "assets/style.0123456789.css",
        "assets/x.0123456789.css/a.png",
    ] {
        assert!(
            registry.owner(&path(refused)).is_some()
                && !registry.try_claim(&path(refused), "mallory"),
            "{refused}"
        );
        let other = registry.claim(path(refused), &format!("mallory {refused}"));
        assert!(
            other.as_str() != refused
                && !is_reserved(&other)
                && !other.as_str().starts_with("hub.json/"),
            "{other}"
        );
    }
    assert!(registry.owner(&path("assets/shore.png")).is_none());
    assert_eq!(
        (
            registry.owner(&path("A/b/index.html")),
            registry.owner_in_any_case(&path("A/b/index.html"))
        ),
        (None, Some("b"))
    );
    let place = |name: &str| {
        precedence(
            &SourcePath::new(name).unwrap(),
            SourcePath::new(name).unwrap().stem(),
            "",
        )
    };
    assert!(place("content/index.md") < place("content/_index.md"));
}

#[test]
fn a_whole_folder_is_taken_only_when_nothing_is_in_it() {
    let mut registry = Registry::default();
    registry.claim(OutputPath::page("a/b").unwrap(), "b");
    let folder = registry.claim_folder("a");
    assert!(folder.starts_with("a-"), "{folder}");
    assert_eq!(registry.claim_folder("c"), "c");
    assert!(
        registry.owner(&OutputPath::page("c/d").unwrap()).is_some()
            && registry.owner(&OutputPath::page("c").unwrap()).is_some()
    );
}

#[test]
fn taking_every_suffix_stops_nobody() {
    let mut registry = Registry::default();
    let path = OutputPath::page("c").unwrap();
    let hash = blake3::hash(b"c++.md").to_hex();
    for digits in (4..=64).step_by(4) {
        registry.claim(
            OutputPath::page(&format!("c-{}", &hash[..digits])).unwrap(),
            "mallory",
        );
    }
    registry.claim(path.clone(), "c.md");
    let other = registry.claim(path, "c++.md");
    assert!(other.as_str().starts_with("page-"), "{other}");
}
