//! Pages in several languages.

use super::*;

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
