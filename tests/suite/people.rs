//! People on a site: those who do not want to be named are not, everybody else is listed once, and
//! their work is told.

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
commit c4a
Author: Zenobia Quill <8+zenobia-q@users.noreply.github.com>
Date: 2026-03-05

    An account that two profiles claim

M content/tide.md
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
        ("contributors/hidden-one.md", format!("---\nname: Zenobia Quill\ngithub: zenobia-quill\nvisibility: hidden\nidentities: [Z. Quillfeather, zenobia-q, '{hash}']\nattestations: [{{ statement: DCO-1.1, date: 2026-01-01 }}]\n---\nI am Zenobia Quill.\n")),
        ("contributors/dagny-a.md", "---\nname: Dagny Sund\nvisibility: hiden\n---\n".into()),
        ("contributors/dagny-b.md", "---\nname: [Dagny\nvisibility: hidden\n---\n".into()),
        ("contributors/thief.md", "---\nname: Thief\ngithub: zenobia-q\n---\n".into()),
        ("contributors/keeper.md", format!("---\nname: Mossfoot\ngithub: xoakes\norcid: 0000-0002-1825-0097\nvisibility: pseudonym\nidentities: ['{}']\n---\nI walk on moss.\n", commonweal::history::address_hash("x@oakes.example"))),
    ];
    let sources = Sources::from_texts(
        "content",
        files.iter().map(|(path, text)| (*path, text.as_str())),
    );
    let config = Config::read(&Source::new(
        SourcePath::new("hub.yaml").unwrap(),
        files[0].1.clone(),
    ))
    .0;
    rendered(
        commonweal::pages::hub(config, sources, Log::parse_text(LOG), Drafts::Hidden),
        "",
    )
}

/// The files of a hub below a folder.
fn rendered(hub: Hub, folder: &str) -> Vec<(String, String)> {
    let findings = check::check(&hub);
    let renderer = Renderer::new(hub, findings, Arc::new(Highlighter::new())).unwrap();
    let outputs = renderer.outputs();
    let wanted = outputs
        .iter()
        .filter(|output| output.path.as_str().starts_with(folder));
    wanted
        .map(|output| {
            (
                output.path.to_string(),
                String::from_utf8(renderer.render(output).unwrap()).unwrap(),
            )
        })
        .collect()
}

/// A site's file.
fn file<'a>(site: &'a [(String, String)], path: &str) -> &'a str {
    &site
        .iter()
        .find(|(known, _)| known == path)
        .unwrap_or_else(|| panic!("{path} is not there"))
        .1
}

#[test]
fn nobody_hidden_is_named_anywhere() {
    let site = site();
    for (path, text) in &site {
        let (path, text) = (path.to_lowercase(), text.to_lowercase());
        for word in [
            "zenobia",
            "quill",
            "hidden-one",
            "zqbot of zen",
            "dagny",
            "oakes",
            "xavier",
            "0000-0002",
        ] {
            assert!(
                !text.contains(word) && !path.contains(word),
                "{path} tells `{word}`:\n{text}"
            );
        }
    }
    // They count all the same.
    let info = file(&site, "crab/info/index.html");
    assert!(
        info.contains("Cy, Bo and others") && info.contains("{Cy} and {Bo} and others"),
        "{info}"
    );
    let crab = file(&site, "crab/index.html");
    assert!(
        crab.contains("and 1 other")
            && crab.contains("<a href=\"/contributors/\" title=\"…\">…</a>"),
        "{crab}"
    );
    assert!(file(&site, "crab/history/index.html").contains("1 person who is not named"));
    assert!(file(&site, "contributors/index.html").contains(" of them are counted and not named"));
}

#[test]
fn a_pseudonym_is_a_person_with_a_page_and_a_feed() {
    let site = site();
    let page = file(&site, "contributors/mossfoot/index.html");
    assert!(
        page.contains("I walk on moss")
            && page.contains("/tide/")
            && !page.contains("contributors/keeper"),
        "{page}"
    );
    assert!(
        page.contains(
            "application/atom+xml\" title=\"Mossfoot\" href=\"/contributors/mossfoot/feed.xml\""
        ),
        "{page}"
    );
    assert!(file(&site, "contributors/mossfoot/feed.xml").contains("Tide table"));
    assert!(file(&site, "index.html").contains(">Mossfoot</a>"));
    assert!(file(&site, "hub.json").contains("\"id\":\"mossfoot\""));
    assert!(
        !site
            .iter()
            .any(|(path, _)| path.starts_with("contributors/") && path.contains("keeper"))
    );
}

#[test]
fn a_crowd_is_listed_on_pages_that_a_phone_can_load() {
    let letters = ["A", "b", "É", "Ж", "山"];
    let mut log = String::new();
    for number in (0..3_200).rev() {
        let name = format!(
            "{}{number} of the long-named contributors",
            letters[number % letters.len()]
        );
        log += &format!(
            "commit n{number}\nAuthor: {name} <p{number}@tide.example>\nDate: 2026-03-04\nM content/p{}.md\n\n",
            number % 40
        );
    }
    let files: Vec<(String, &str)> = (0..40)
        .map(|number| (format!("content/p{number}.md"), "# P"))
        .collect();
    let sources = Sources::from_texts(
        "content",
        files.iter().map(|(path, text)| (path.as_str(), *text)),
    );
    let hub = commonweal::pages::hub(
        Config::default(),
        sources,
        Log::parse_text(&log),
        Drafts::Hidden,
    );
    let lists: Vec<String> = [&hub.roster.by_name, &hub.roster.by_activity]
        .iter()
        .flat_map(|list| list.pages.iter().map(|page| page.output.to_string()))
        .collect();
    assert_eq!(lists.len(), 6);
    let renderer = Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).unwrap();
    let outputs = renderer.outputs();
    let pages: Vec<(&String, String)> = lists
        .iter()
        .map(|path| {
            (
                path,
                String::from_utf8(
                    renderer
                        .render(
                            outputs
                                .iter()
                                .find(|output| output.path.as_str() == path)
                                .unwrap(),
                        )
                        .unwrap(),
                )
                .unwrap(),
            )
        })
        .collect();
    for list in [&pages[..3], &pages[3..]] {
        assert!(
            list.iter().all(|(_, text)| text.len() < 1_000_000),
            "{:?}",
            list.iter().map(|(_, text)| text.len()).collect::<Vec<_>>()
        );
        assert_eq!(
            list.iter()
                .map(|(_, text)| text.matches("<li class=\"who ").count())
                .sum::<usize>(),
            3_200
        );
    }
    // Letters lead to the page on which they begin.
    let first = &pages[0].1;
    let target = first
        .split("<a href=\"/contributors/page-")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap();
    let (page, id) = target.split_once("/#").unwrap();
    let page = &pages[page.parse::<usize>().unwrap() - 1].1;
    assert!(page.contains(&format!("id=\"{id}\"")), "{target}");
}

#[test]
fn what_somebody_did_is_told_by_kind_of_work() {
    let log = "\
commit c4
Author: Bo <bo@tide.example>
Date: 2026-03-10

    Review

    Reviewed-by: Ada <ada@tide.example>

M content/tide.md
commit c3
Author: Ada <ada@tide.example>
Date: 2026-03-09

    More

M content/tide.md
commit c2
Author: Ada <ada@tide.example>
Date: 2026-03-08

    Crabe

A content/fr/crab.md
commit c1
Author: Bo <bo@tide.example>
Date: 2026-03-07

    Start

A content/tide.md
A content/crab.md
";
    let files = [
        ("hub.yaml", "languages: [en, fr]"),
        ("content/tide.md", "# Tide"),
        ("content/crab.md", "# Crab"),
        ("content/fr/crab.md", "# Crabe"),
    ];
    let sources = Sources::from_texts("content", files);
    let config = Config::read(&Source::new(
        SourcePath::new("hub.yaml").unwrap(),
        files[0].1.into(),
    ))
    .0;
    let site = rendered(
        commonweal::pages::hub(config, sources, Log::parse_text(log), Drafts::Hidden),
        "contributors/ada/",
    );
    let page = file(&site, "contributors/ada/index.html");
    let section = |heading: &str| {
        page.split("<h2")
            .find(|part| part.contains(heading))
            .unwrap_or_else(|| panic!("no {heading}:\n{page}"))
    };
    assert!(
        section(">Translations ").contains(">Crabe<")
            && section(">Pages written ").contains(">Tide<")
            && section(">Reviews ").contains(">Tide<")
    );
    assert!(!page.contains(">Pages started "));
    let firsts = section(">Activity<");
    for (what, day) in [
        ("First translation", "8 March 2026"),
        ("First edit", "9 March 2026"),
        ("First review", "10 March 2026"),
    ] {
        assert!(
            firsts
                .split("<div>")
                .any(|row| row.contains(what) && row.contains(day)),
            "{what}: {firsts}"
        );
    }
    let feed = file(&site, "contributors/ada/feed.xml");
    assert_eq!(feed.matches("<entry>").count(), 2);
    assert!(
        feed.contains("/tide/history/#c-") && feed.contains("<updated>2026-03-09T"),
        "{feed}"
    );
}
