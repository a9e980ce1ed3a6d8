//! Tests of whole hubs, read from texts.

use super::*;
use crate::config::Config;
use crate::history::Log;
use crate::markdown::{Link, LinkKind};
use crate::paths::SourcePath;
use crate::sources::Sources;

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
fn translations_are_found_by_path_or_by_the_name_of_the_original() {
    let hub = hub(&[
        ("hub.yaml", "languages: [en, fr, pt-BR]"),
        ("content/crab.md", "# Crab"),
        ("content/en/tide.md", "# Tide"),
        (
            "content/fr/crab.md",
            "---\ntranslated_from: crab\n---\n# Crab",
        ),
        (
            "content/fr/marée.md",
            "---\ntranslated_from: Tide\n---\n# Tide",
        ),
        ("content/pt-BR/crab.md", "# Caranguejo"),
    ]);
    let translations = |path: &str| {
        hub.translations(id(&hub, path))
            .iter()
            .map(|id| hub.page(*id).source.path.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        translations("content/crab.md"),
        "content/fr/crab.md content/pt-BR/crab.md"
    );
    assert_eq!(
        translations("content/pt-BR/crab.md"),
        "content/crab.md content/fr/crab.md"
    );
    assert_eq!(translations("content/en/tide.md"), "content/fr/marée.md");
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
fn pages_in_another_script_are_in_their_language_when_there_are_several() {
    let persian = "# جزر و مد\n\nجزر و مد دو بار در روز می‌آید و جانوران ساحل با آن زندگی می‌کنند. خرچنگ‌ها زیر سنگ‌ها منتظر آب می‌مانند.\n";
    let english = "# Whelk\n\nThis page waits to be translated. It says what the whelk eats and where it lays its eggs, and who looks for them.\n";
    let names = [
        "tide", "crab", "whelk", "limpet", "weed", "rock", "sand", "gull",
    ];
    let files: Vec<String> = names
        .iter()
        .map(|name| format!("content/fa/{name}.md"))
        .collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .enumerate()
        .map(|(at, path)| (path.as_str(), if at < 2 { persian } else { english }))
        .collect();
    let languages = |hub: &Hub| {
        hub.pages
            .iter()
            .map(|page| format!("{} {}", page.language, page.url))
            .collect::<Vec<_>>()
    };
    let all = hub(&files);
    assert_eq!(all.config.languages, ["en", "fa"]);
    assert_eq!(languages(&all)[..2], ["fa /fa/crab/", "en /fa/gull/"]);
    // One alone may be a quotation.
    assert_eq!(languages(&hub(&files[1..]))[..1], ["en /fa/crab/"]);
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

#[test]
fn pages_in_folders_of_languages_are_one_page_in_several() {
    let hub = hub(&[
        ("content/en/_index.md", "# Shore"),
        ("content/en/crab.md", "# Crab"),
        (
            "content/en/tide.md",
            "---\naliases: [/old/tide/]\n---\n# Tide\n## Low",
        ),
        ("content/pt_BR/_index.md", "# Costa"),
        (
            "content/pt_BR/crab.md",
            "# Caranguejo\n[a](/tide/) [b](/crab/) [c](../tide/) [d](tide.md) [e](/rock/) [f](../en/crab.md) [[Tide]] [[crab]] [g](/old/tide/)",
        ),
        (
            "content/pt_BR/tide.md",
            "---\naliases: [/old/tide/]\n---\n# Mar\u{e9}",
        ),
        ("content/en/rock.md", "# Rock"),
    ]);
    assert_eq!(
        (
            hub.config.language.as_str(),
            hub.config.languages.join(" ").as_str()
        ),
        ("en", "en pt-BR")
    );
    let shown: Vec<String> = hub
        .pages
        .iter()
        .map(|page| format!("{} {:?} {}", page.language, page.kind, page.url))
        .collect();
    assert_eq!(
        shown,
        [
            "en Home /",
            "en Article /crab/",
            "en Article /rock/",
            "en Article /tide/",
            "pt-BR Home /pt-br/",
            "pt-BR Article /pt-br/crab/",
            "pt-BR Article /pt-br/tide/"
        ]
    );
    let crab = id(&hub, "content/pt_BR/crab.md");
    assert_eq!(hub.translations(crab), [id(&hub, "content/en/crab.md")]);
    let leads: Vec<String> = hub
        .linked(crab)
        .map(|(link, target)| match target {
            Target::Page { page, .. } => format!("{} {}", link.target, hub.page(*page).url),
            other => format!("{} {other:?}", link.target),
        })
        .collect();
    // A page of the reader's own language first; what is not translated is the original, and so is
    // a link to a page's own place.
    assert_eq!(
        leads,
        [
            "/tide/ /pt-br/tide/",
            "/crab/ /crab/",
            "../tide/ /pt-br/tide/",
            "tide.md /pt-br/tide/",
            "/rock/ /rock/",
            "../en/crab.md /crab/",
            "Tide /pt-br/tide/",
            "crab /pt-br/crab/",
            "/old/tide/ /pt-br/tide/",
        ]
    );
    assert_eq!(
        hub.redirects
            .iter()
            .map(|redirect| redirect.url.as_str())
            .collect::<Vec<_>>(),
        ["/old/tide/", "/pt-br/old/tide/"]
    );
    assert_eq!(
        hub.path_for("Sea star", "pt-BR"),
        "content/pt_BR/sea-star.md"
    );
    assert_eq!(hub.path_for("Sea star", "en"), "content/en/sea-star.md");
}

#[test]
fn files_of_languages_beside_each_other_link_their_own() {
    let hub = hub(&[
        (
            "content/README.md",
            "# Shore\n[fr](README.fr.md) [t](tide.md)",
        ),
        (
            "content/README.fr.md",
            "# Rivage\n[en](README.md) [t](tide.md) [r](rock.md)",
        ),
        ("content/tide.md", "# Tide"),
        ("content/tide.fr.md", "# Mar\u{e9}e"),
        ("content/rock.md", "# Rock"),
    ]);
    let links = |path: &str| -> Vec<String> {
        let target = |target: &Target| match target {
            Target::Page { page, .. } => hub.page(*page).url.to_string(),
            other => format!("{other:?}"),
        };
        hub.linked(id(&hub, path))
            .map(|(_, to)| target(to))
            .collect()
    };
    assert_eq!(links("content/README.md"), ["/fr/", "/tide/"]);
    assert_eq!(links("content/README.fr.md"), ["/", "/fr/tide/", "/rock/"]);
    assert_eq!(hub.home_of("fr"), Some(id(&hub, "content/README.fr.md")));
    assert_eq!(hub.path_for("Sea star", "fr"), "content/sea-star.fr.md");
}
