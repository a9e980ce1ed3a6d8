//! Somebody who does not want to be named is named nowhere in a site, and a pseudonym is all that is shown of whoever has one.

use std::sync::Arc;

use commonweal::check;
use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub};
use commonweal::markdown::Highlighter;
use commonweal::paths::SourcePath;
use commonweal::render::Renderer;
use commonweal::sources::{Source, Sources};

const LOG: &str = "\
commit c5
Author: Cy <cy@tide.example>
Date: 2026-03-06

    Merge pull request #9 from zenobia-quill/crab-shells

    Co-authored-by: Zenobia Quill <7+zenobia-quill@users.noreply.github.com>
    Reviewed-by: Xavier Oakes <x@oakes.example>

M content/crab.md
commit c4
Author: Xavier Oakes <x@oakes.example>
Date: 2026-03-05

    Zenobia_Quill's and @xoakes's crabs: thanks, ZENOBIA  QUILL

    Imported-from: Xavier Oakes, Shore notes
    Assisted-by: zqbot of Zenobia Quill

A content/tide.md
commit c3
Author: Z. Quillfeather <zq@old.example>
Date: 2026-03-04

    Second crab

    Signed-off-by: Zenobia Quill <zq@old.example>

M content/crab.md
commit c2
Author: Zenobia Quill <7+zenobia-quill@users.noreply.github.com>
Date: 2026-03-03

    First crab, by ZenobiaQuill

    Translated-by: Bo <bo@tide.example>

A content/crab.md
";

/// The site of a hub with somebody hidden and somebody with a pseudonym, each file with its text.
fn site() -> Vec<(String, String)> {
    let hash = commonweal::history::address_hash("zq@old.example");
    let files = [
        ("hub.yaml", "title: Tide\nurl: https://tide.example/\nlicensing: { default: CC-BY-4.0, attestation: { require: true } }\nrepository: https://github.com/tide/commons\n".to_owned()),
        ("content/index.md", "# Tide\n\nSee [[@zenobia-quill]], [[@hidden-one]] and [[@xoakes]].\n".into()),
        ("content/crab.md", "---\nauthors: [Zenobia Quill, Cy]\ncontributors: [{ who: xoakes, role: design }]\ncategories: [Shore]\n---\n# Crab\n\n[[@zenobia-quill]] and [[@keeper]] met a crab.\n".into()),
        ("content/tide.md", "---\ntitle: Tide table\nauthor: zenobia quill\n---\nHigh and low.\n".into()),
        ("contributors/hidden-one.md", format!("---\nname: Zenobia Quill\ngithub: zenobia-quill\nvisibility: hidden\nidentities: [Z. Quillfeather, '{hash}']\nattestations: [{{ statement: DCO-1.1, date: 2026-01-01 }}]\n---\nI am Zenobia Quill.\n")),
        ("contributors/keeper.md", format!("---\nname: Mossfoot\ngithub: xoakes\norcid: 0000-0002-1825-0097\nvisibility: pseudonym\nidentities: ['{}']\n---\nI walk on moss.\n", commonweal::history::address_hash("x@oakes.example"))),
    ];
    let sources = Sources::from_texts("content", files.iter().map(|(path, text)| (*path, text.as_str())));
    let config = Config::read(&Source::new(SourcePath::new("hub.yaml").unwrap(), files[0].1.clone())).0;
    let hub = Hub::new(config, sources, Log::parse_text(LOG), Drafts::Hidden);
    let findings = check::check(&hub);
    let renderer = Renderer::new(hub, findings, Arc::new(Highlighter::new())).unwrap();
    let outputs = renderer.outputs();
    outputs.iter().map(|output| (output.path.to_string(), String::from_utf8(renderer.render(output).unwrap()).unwrap())).collect()
}

/// A site's file.
fn file<'a>(site: &'a [(String, String)], path: &str) -> &'a str {
    &site.iter().find(|(known, _)| known == path).unwrap_or_else(|| panic!("{path} is not there")).1
}

#[test]
fn nobody_hidden_is_named_anywhere() {
    let site = site();
    for (path, text) in &site {
        let (path, text) = (path.to_lowercase(), text.to_lowercase());
        for word in ["zenobia", "quill", "hidden-one", "zqbot of zen", "oakes", "xavier", "0000-0002"] {
            assert!(!text.contains(word) && !path.contains(word), "{path} tells `{word}`:\n{text}");
        }
    }
    // They count all the same.
    let info = file(&site, "crab/info/index.html");
    assert!(info.contains("Cy, Bo and others") && info.contains("{Cy} and {Bo} and others"), "{info}");
    let crab = file(&site, "crab/index.html");
    assert!(crab.contains("and 1 other") && crab.contains("<a href=\"/contributors/\" title=\"…\">…</a>"), "{crab}");
    assert!(file(&site, "crab/history/index.html").contains("1 person who is not named"));
    assert!(file(&site, "contributors/index.html").contains("1 of them is counted and not named"));
}

#[test]
fn a_pseudonym_is_a_person_with_a_page_and_a_feed() {
    let site = site();
    let page = file(&site, "contributors/mossfoot/index.html");
    assert!(page.contains("I walk on moss") && page.contains("/tide/") && !page.contains("contributors/keeper"), "{page}");
    assert!(page.contains("application/atom+xml\" title=\"Mossfoot\" href=\"/contributors/mossfoot/feed.xml\""), "{page}");
    assert!(file(&site, "contributors/mossfoot/feed.xml").contains("Tide table"));
    assert!(file(&site, "index.html").contains(">Mossfoot</a>"));
    assert!(file(&site, "hub.json").contains("\"id\": \"mossfoot\""));
    assert!(!site.iter().any(|(path, _)| path.starts_with("contributors/") && path.contains("keeper")));
}
