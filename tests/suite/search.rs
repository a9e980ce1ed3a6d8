//! The search of a whole hub: what is found, what is not, and what an edit costs.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::git::Repository;
use crate::program::{finish, program};

fn hub() -> Repository {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "title: Shore\nurl: https://shore.example/wiki\nlanguages: [en, fr]\n",
    )
    .write(
        "contributors/ada.md",
        "---\nname: Ada Marsh\ngithub: adamarsh\n---\nShe measures **zanzibar** shells.\n",
    )
    .write(
        "contributors/eve.md",
        "---\nname: Eve Quillon\nvisibility: hidden\n---\nNobody reads this.\n",
    )
    .write(
        "content/hermit-crab.md",
        "---\nsummary: It borrows shells.\naliases: [Pagurus, /old/crab/]\ncategories: [Crustaceans]\ninfobox: { Family: Paguridae }\n---\n# Hermit crab\n\nIt lives in an empty shell, thanks to [[@eve]].\n\n## Feeding\n\nAlgae. `pub fn count_whelks()`\n\n寄居蟹生活在海边。\n",
    )
    .write(
        "content/shore.md",
        "---\ncategories: [Places]\n---\n# The shore\n\nMany crabs and a hermit. Tide, tides and tidal pools.\n",
    )
    .write("content/secret.md", "---\ndraft: true\n---\n# Secret\n\nunpublishable\n")
    .write("content/fr/crabe.md", "# Le crabe\n\nIl vit près de l'eau, à l'école des marées.\n")
    .commit_by("Ada Marsh <ada@shore.example>", "Pages");
    hub
}

fn found(hub: &Path, words: &[&str]) -> Vec<String> {
    let mut args = vec!["search", "--format", "json"];
    args.extend(words);
    let run = finish(program(&args).arg("--hub").arg(hub));
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let told: Value = serde_json::from_str(&run.out).unwrap();
    let pages = told["pages"].as_array().unwrap().iter();
    pages
        .map(|page| page["url"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn pages_are_found_by_what_they_say() {
    let hub = hub();
    let first = |words: &[&str]| {
        found(hub.path(), words)
            .into_iter()
            .next()
            .unwrap_or_default()
    };
    let crab = "/wiki/hermit-crab/";
    for (words, url) in [
        (&["hermit", "crab"][..], crab),
        (&["pagurus"], crab),
        (&["Paguridae"], crab),
        (&["feeding"], crab),
        (&["borrows "], crab),
        (&["count", "whelks"], crab),
        (&["hremit crab"], crab),
        (&["居蟹"], crab),
        (&["zanzibar"], "/wiki/contributors/ada/"),
        (&["ada"], "/wiki/contributors/ada/"),
        (&["crustaceans"], "/wiki/category/crustaceans/"),
        (&["tidal pool"], "/wiki/shore/"),
        (&["ECOLE"], "/wiki/fr/crabe/"),
        (&["--language", "fr", "maree "], "/wiki/fr/crabe/"),
        (&["unpublishable"], ""),
        (&["quillon"], ""),
        (&["--language", "fr", "hermit"], ""),
    ] {
        assert_eq!(first(words), url, "{words:?}");
    }
    let mut run = program(&["search", "hermit", "crab"]);
    let run = finish(run.arg("--hub").arg(hub.path()));
    assert_eq!(
        run.out,
        "Hermit crab\n  /wiki/hermit-crab/ · en\n  It borrows shells.\nThe shore\n  /wiki/shore/ · en\n  Many crabs and a hermit. Tide, tides and tidal pools.\nLe crabe\n  /wiki/fr/crabe/ · fr · some words are missing\n  Il vit près de l'eau, à l'école des marées.\n"
    );
    let mut run = program(&["search", "--language", "de", "x"]);
    let run = finish(run.arg("--hub").arg(hub.path()));
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("one of its languages: en, fr"),
        "{}",
        run.err
    );
}

/// The files of the index.
fn index(site: &Path) -> BTreeMap<String, Vec<u8>> {
    fn read(folder: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = format!("{name}/{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => read(&entry.path(), &name, files),
                false => {
                    files.insert(name, std::fs::read(entry.path()).unwrap());
                }
            }
        }
    }
    let mut files = BTreeMap::new();
    read(&site.join("search"), "search", &mut files);
    files
}

fn build(hub: &Path, site: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut command = program(&["build", "--output"]);
    let run = finish(command.arg(site).arg("--hub").arg(hub));
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    index(site)
}

#[test]
fn a_site_has_an_index_for_each_language() {
    let hub = hub();
    let place = tempfile::tempdir().unwrap();
    let (site, other) = (place.path().join("site"), place.path().join("other"));
    let files = build(hub.path(), &site);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "search/en-8/m/0.json",
            "search/en-8/t/s.bin",
            "search/en.facets.json",
            "search/en.json",
            "search/fr-8/m/0.json",
            "search/fr-8/t/s.bin",
            "search/fr.facets.json",
            "search/fr.json",
            "search/index.html",
        ]
    );
    let facets = String::from_utf8(files["search/en.facets.json"].clone()).unwrap();
    assert!(
        facets.contains(r#"["c","crustaceans","Crustaceans",1]"#),
        "{facets}"
    );
    assert!(facets.contains(r#"["p","ada","Ada Marsh",2]"#), "{facets}");
    let is_hidden = |bytes: &Vec<u8>| {
        !String::from_utf8_lossy(bytes)
            .to_lowercase()
            .contains("quillon")
    };
    assert!(files.values().all(is_hidden));
    // With or without what was kept.
    std::fs::remove_dir_all(hub.path().join(".commonweal")).unwrap();
    assert!(build(hub.path(), &other) == files);
    hub.write(
        "content/fr/crabe.md",
        "# Le crabe\n\nIl vit près de l'eau, à l'école des coques.\n",
    );
    let after = build(hub.path(), &site);
    let changed: Vec<&String> = files
        .keys()
        .filter(|name| files[*name] != after[*name])
        .collect();
    assert_eq!(changed, ["search/fr-8/m/0.json", "search/fr-8/t/s.bin"]);
    hub.write(
        "hub.yaml",
        "title: Shore\nlanguages: [en, fr]\nsearch: off\n",
    );
    assert_eq!(build(hub.path(), &site), BTreeMap::new());
    assert!(!site.join("fr/search").exists());
}
