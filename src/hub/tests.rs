//! Tests of whole hubs, read from texts.

use super::*;
use crate::config::Config;
use crate::history::Log;
use crate::markdown::{Link, LinkKind};
use crate::paths::SourcePath;
use crate::sources::Sources;

mod languages;
mod lists;

/// A hub of these files; `hub.yaml` is among them when it is written.
fn hub(files: &[(&str, &str)]) -> Hub {
    with_history(files, "")
}

fn with_history(files: &[(&str, &str)], log: &str) -> Hub {
    let sources = Sources::from_texts("content", files.iter().copied());
    let config = sources
        .text("hub.yaml")
        .map_or_else(Config::default, |source| Config::read(source).0);
    Hub::new(config, sources, Log::parse_text(log), Drafts::Hidden)
}

/// Every file of the content with its kind and address.
fn places(hub: &Hub) -> Vec<String> {
    hub.pages
        .iter()
        .map(|page| {
            format!(
                "{} {:?} {}",
                page.source.path.below("content").unwrap_or_default(),
                page.kind,
                page.url
            )
        })
        .collect()
}

fn id(hub: &Hub, path: &str) -> PageId {
    hub.page_of(&SourcePath::new(path).unwrap()).unwrap()
}

/// Where a link on the home page leads, as the addresses of pages.
fn leads(hub: &Hub, target: &str) -> String {
    let link = Link {
        kind: LinkKind::Inline,
        target: target.into(),
        text: String::new(),
        range: 0..0,
    };
    match hub.resolve(id(hub, "content/index.md"), &link) {
        Target::Page { page, section } => format!("{} {section:?}", hub.page(page).url),
        other => format!("{other:?}"),
    }
}

#[test]
fn an_index_file_is_the_home_page_of_a_language_that_the_hub_has_and_an_article_elsewhere() {
    let hub_of = |yaml: &str| {
        hub(&[
            ("hub.yaml", yaml),
            ("content/en/index.md", "a"),
            ("content/fr/index.md", "b"),
            ("content/index.md", "c"),
        ])
    };
    assert_eq!(
        places(&hub_of("languages: [en]")),
        [
            "en/index.md Article /en/",
            "fr/index.md Article /fr/",
            "index.md Home /"
        ]
    );
    let bilingual = hub_of("languages: [en, fr]");
    let shown = places(&bilingual);
    assert_eq!(shown[..2], ["en/index.md Home /", "fr/index.md Home /fr/"]);
    assert!(
        shown[2].starts_with("index.md Article /index-"),
        "{shown:?}"
    );
    assert_eq!(
        bilingual.home_of("fr"),
        Some(id(&bilingual, "content/fr/index.md"))
    );
    // The hub's start stays where it is, in whatever language it is written.
    let other = hub(&[
        ("content/index.md", "---\nlang: fr\n---\n# Bonjour"),
        ("content/a.md", "a"),
    ]);
    assert_eq!(places(&other), ["a.md Article /a/", "index.md Home /"]);
    assert_eq!(
        (other.home_of("en"), other.title.as_str()),
        (Some(PageId(1)), "Bonjour")
    );
    assert_eq!(other.places.url_in(Place::HOME, "en").as_str(), "/");
}

#[test]
fn a_second_description_of_a_category_is_published_as_an_article() {
    let hub = hub(&[
        ("content/categories/a/crabs.md", "# Crabs"),
        ("content/categories/b/crabs.md", "# crabs"),
    ]);
    assert_eq!(
        places(&hub),
        [
            "categories/a/crabs.md Category /category/a/crabs/",
            "categories/b/crabs.md Article /category/b/crabs/"
        ]
    );
    assert_eq!(hub.categories.len(), 1);
}

#[test]
fn addresses_of_the_site_lead_to_its_pages() {
    let hub = hub(&[
        ("hub.yaml", "url: https://tide.example/commons"),
        ("content/index.md", ""),
        (
            "content/crab.md",
            "---\naliases: [/old/crab.html, /old-index.html]\n---\n# Crab\n\n## Shell\n",
        ),
        ("content/sense.md", "# Sense"),
    ]);
    assert_eq!(
        leads(&hub, "https://tide.example/commons/crab/#shell"),
        "/crab/ Some(Ok(\"shell\"))"
    );
    assert_eq!(leads(&hub, "/commons/crab/"), "/crab/ None");
    assert_eq!(leads(&hub, "/old/crab.html"), "/crab/ None");
    assert_eq!(leads(&hub, "/old-index.html"), "/crab/ None");
    assert_eq!(
        leads(&hub, "/commonssense/").split(' ').next(),
        Some("Missing")
    );
    assert_eq!(
        leads(&hub, "https://tide.example/commonssense"),
        "External(\"https://tide.example/commonssense\")"
    );
}

#[test]
fn the_same_words_credit_the_same_person_on_every_page() {
    let page = "---\nauthor: Sam Hill\n---\n";
    let hub = with_history(
        &[
            ("content/a.md", page),
            ("content/b.md", page),
            ("content/c.md", page),
        ],
        "commit c2\nAuthor: Sam Hill <1+sam@users.noreply.github.com>\nDate: 2026-01-02\nA content/a.md\n\n\
         commit c1\nAuthor: Sam Hill <2-hill@users.noreply.gitlab.com>\nDate: 2026-01-01\nM content/b.md\n\n\
         commit c0\nAuthor: Ada <ada@tide.example>\nDate: 2026-01-01\nA content/b.md\nA content/c.md\n",
    );
    // Two people have the name, so whom front matter means is a third, once, where neither of them
    // made the page.
    assert_eq!(
        hub.people
            .all
            .iter()
            .map(|person| (person.pages.len(), person.changes.len()))
            .collect::<Vec<_>>(),
        [(2, 1), (1, 1), (1, 1), (2, 0)]
    );
}

#[test]
fn what_is_elsewhere_on_the_host_is_not_wanted() {
    let text = "# Shore\n\n[Tide](/other/api/tide), [whelk](whelk.md) and [[Limpet]].\n";
    let wanted = |settings: &str| {
        hub(&[("hub.yaml", settings), ("content/shore.md", text)])
            .wanted
            .iter()
            .map(|page| page.title.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(wanted("dialects: [docfx]\n"), ["Limpet", "Whelk"]);
    assert_eq!(wanted("title: Shore\n"), ["Limpet", "Tide", "Whelk"]);
}

#[test]
fn a_name_that_several_pages_have_means_the_nearest_but_not_on_the_command_line() {
    let hub = hub(&[
        ("content/a/tide.md", "# Tide"),
        ("content/a/x.md", "x"),
        ("content/b/tide.md", "# Tide"),
        ("content/c/x.md", "x"),
    ]);
    let link = Link {
        kind: LinkKind::Wiki,
        target: "Tide".into(),
        text: String::new(),
        range: 0..0,
    };
    let leads = |path: &str| hub.resolve(id(&hub, path), &link);
    assert_eq!(
        leads("content/a/x.md"),
        Target::Page {
            page: id(&hub, "content/a/tide.md"),
            section: None
        }
    );
    assert!(matches!(leads("content/c/x.md"), Target::Ambiguous(pages) if pages.len() == 2));
    assert!(hub.look_up("Tide").is_err());
}
