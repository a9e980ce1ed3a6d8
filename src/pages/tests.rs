//! Pages of whole hubs, made from texts: files, and a history as a text.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::config::Config;
use crate::history::Log;
use crate::hub::{Drafts, Hub};
use crate::markdown::Highlighter;
use crate::render::Renderer;
use crate::sources::Sources;

mod people;
mod submissions;

/// A hub made from texts, ready to be rendered.
fn renderer_of(files: &[(&str, &str)], log: &str) -> Renderer {
    let sources = Sources::from_texts("content", files.iter().copied());
    let config = sources
        .text("hub.yaml")
        .map_or_else(Config::default, |source| Config::read(source).0);
    let hub = Hub::new(config, sources, Log::parse_text(log), Drafts::Hidden);
    Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).unwrap()
}

/// The paths of all outputs of a hub.
fn outputs(files: &[(&str, &str)], log: &str) -> Vec<String> {
    renderer_of(files, log)
        .outputs()
        .iter()
        .map(|output| output.path.to_string())
        .collect()
}

/// An output of a hub.
fn bytes_of(files: &[(&str, &str)], log: &str, output: &str) -> String {
    let renderer = renderer_of(files, log);
    let output = renderer
        .outputs()
        .into_iter()
        .find(|known| known.path.as_str() == output)
        .unwrap();
    String::from_utf8(renderer.render(&output).unwrap()).unwrap()
}

/// The main part of an output of a hub.
fn main_of(files: &[(&str, &str)], log: &str, output: &str) -> String {
    bytes_of(files, log, output)
        .split_once("<main")
        .unwrap()
        .1
        .split_once("</main>")
        .unwrap()
        .0
        .to_owned()
}

/// What stands between the tags, white space joined.
fn text_of(html: &str) -> String {
    let parts = html
        .split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_history_shows_what_each_revision_changed_and_no_address() {
    let now = "# Crab\n\nIt lives in a borrowed shell. <script>alert(1)</script>\n";
    let log = "\
commit c4
Author: Bo <bo@tide.example>
Date: 2026-03-05T09:00:00Z

    Borrowed

M content/crab.md
> # Crab
>
> It lives in a borrowed shell. <script>alert(1)</script>
commit c3
Author: Ada <ada@shore.example>
Date: 2026-03-04T09:00:00Z

    Move and take out the address

R ~ content/old.md -> content/crab.md
> # Crab
>
> It lives in a shell. <script>alert(1)</script>
commit c2
Author: Ada <ada@shore.example>
Date: 2026-03-03T09:00:00Z

    Write to me (#7)

M content/old.md
> # Crab
>
> It lives in a shell. <script>alert(1)</script> Ask ada@shore.example about it.
commit c1
Author: Ada <ada@shore.example>
Date: 2026-03-02T09:00:00Z

    Crab

A content/old.md = lost
";
    let html = main_of(&[("content/crab.md", now)], log, "crab/history/index.html");
    let text = text_of(&html);
    assert_eq!(
        html.matches("<li class=\"change change-").count(),
        4,
        "{html}"
    );
    assert_eq!(html.matches("id=\"c-").count(), 4);
    assert!(
        html.contains(
            "It lives in a <ins><span class=\"unseen\">added: </span>borrowed </ins>shell."
        ),
        "{html}"
    );
    assert!(text.contains("removed: Ask ada@… about it."), "{text}");
    assert!(text.contains("moved from content/old.md"), "{text}");
    assert_eq!(
        text.matches("The text of this revision is not here")
            .count(),
        2,
        "{text}"
    );
    assert!(
        !html.contains("shore.example") && !html.contains("<script"),
        "{html}"
    );
    // Without diffs the list is the same.
    let short = main_of(
        &[
            ("content/crab.md", now),
            ("hub.yaml", "history: { diffs: 1 }"),
        ],
        log,
        "crab/history/index.html",
    );
    assert_eq!(
        (
            short.matches("<details class=\"diff\"").count(),
            short.matches("id=\"c-").count()
        ),
        (1, 4)
    );
}

/// A page of which each person has written a line, the first the longest, and the log of it.
fn written_by(names: &[&str]) -> (String, String) {
    let lines: Vec<String> = names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            format!(
                "{}\n",
                format!("{name}{at}word ").repeat(names.len() + 1 - at)
            )
        })
        .collect();
    let mut log = String::new();
    for at in (0..names.len()).rev() {
        let _ = write!(
            log,
            "commit c{at}\nAuthor: {0} <{0}@tide.example>\nDate: 2026-03-02T09:00:{at:02}Z\n\n    Line {at}\n\n",
            names[at]
        );
        let _ = writeln!(log, "{} content/crab.md", if at == 0 { "A" } else { "M" });
        for line in lines[..=at].join("\n").lines() {
            let _ = writeln!(log, "> {line}");
        }
    }
    (lines.join("\n"), log)
}

#[test]
fn words_are_shaded_for_seven_groups_of_people_and_the_others() {
    let (text, log) = written_by(&["ann", "bea", "cy", "dan", "eve", "fay", "gil", "hal", "ida"]);
    let hidden = (
        "contributors/cy.md",
        "---\nname: cy\nvisibility: hidden\n---\n",
    );
    let html = main_of(
        &[("content/crab.md", &text), hidden],
        &log,
        "crab/index.html",
    );
    for (class, word) in [
        ("w1", "ann0word"),
        ("w2", "bea1word"),
        ("w8", "cy2word"),
        ("w3", "dan3word"),
        ("w7", "hal7word"),
        ("w8", "ida8word"),
    ] {
        assert!(
            html.contains(&format!("<span class=\"{class}\">{word} "))
                || html.contains(&format!("<span class=\"{class}\">{word}<")),
            "{word}: {html}"
        );
    }
    let legend = html
        .split_once("<aside id=\"authorship\"")
        .unwrap()
        .1
        .split_once("</aside>")
        .unwrap()
        .0;
    assert_eq!(legend.matches("<li>").count(), 8, "{legend}");
    assert!(
        text_of(legend).contains("* others ≈") && !legend.contains("cy"),
        "{legend}"
    );
    assert!(
        html.contains("<a href=\"/crab/#authorship\">Who wrote what</a>"),
        "{html}"
    );
}

#[test]
fn a_page_by_one_person_is_not_shaded_and_words_not_committed_are_nobodys() {
    let (text, log) = written_by(&["ann", "ann"]);
    let html = main_of(&[("content/crab.md", &text)], &log, "crab/index.html");
    assert!(
        !html.contains("authorship") && !html.contains("<span class=\"w"),
        "{html}"
    );
    let edited = format!("{text}\nSomething new stands here.\n");
    let html = main_of(&[("content/crab.md", &edited)], &log, "crab/index.html");
    assert!(
        text_of(&html).contains("not committed yet ≈")
            && html.contains("<span class=\"w2\">Something new stands here"),
        "{html}"
    );
}

#[test]
fn a_red_link_opens_a_form_where_the_hub_takes_what_is_written_there() {
    let settings = |intake: &str| {
        format!(
            "languages: [en, fr]\nrepository: https://github.com/tidepool/commons\nfront-matter: {{ required: [summary], fields: {{ region: {{ one-of: [north], required: true }} }} }}\nsubmissions: {{ intake: {intake} }}\n"
        )
    };
    let page = "# Crab\n\nSee [[Hermit \"crabs\" & <others>]] and [[fr:Bernard]].\n";
    let shown = |intake: &str, output: &str| {
        let settings = settings(intake);
        let french = ("content/fr/crabe.md", "# Crabe\n\nVoir [[Marée]].\n");
        main_of(
            &[("content/crab.md", page), french, ("hub.yaml", &settings)],
            "",
            output,
        )
    };
    let open = shown("open", "crab/index.html");
    let link = "href=\"https://github.com/tidepool/commons/new/main?filename=content%2Fhermit-crabs-others.md&amp;value=---%0Atitle%3A%20%22Hermit%20%5C%22crabs%5C%22%20%26%20%3Cothers%3E%22%0Asummary%3A%0Acategories%3A%20%5B%5D%0Aregion%3A%20%23%20north%0A---%0A%0A\"";
    assert!(open.contains(link), "{open}");
    assert!(
        open.contains("filename=content%2Ffr%2Fbernard.md"),
        "{open}"
    );
    assert!(
        open.contains("/edit/main/content/crab.md")
            && open.contains("You can help by expanding it"),
        "{open}"
    );
    assert!(
        shown("open", "special/wanted/index.html")
            .contains("/new/main?filename=content%2Fhermit-crabs-others.md")
    );
    assert!(shown("open", "index.html").contains(
        "<a class=\"action\" href=\"https://github.com/tidepool/commons/new/main/content?value=---"
    ));
    assert!(shown("open", "fr/index.html").contains("/new/main/content/fr?value=---"));
    for (intake, sentence, why) in [
        (
            "calls-only",
            "New pages answer an open call here.",
            "new pages answer an open call",
        ),
        (
            "members",
            "This hub takes contributions of its members",
            "only members write new ones",
        ),
        (
            "paused",
            "This hub takes no contributions for now.",
            "no contributions are taken for now",
        ),
    ] {
        let article = shown(intake, "crab/index.html");
        assert!(
            article.contains(&format!("<span class=\"new\" title=\"Hermit &quot;crabs&quot; &amp; &lt;others&gt; (page does not exist; {why})\">")),
            "{article}"
        );
        assert_eq!(
            article.contains("/edit/main/"),
            intake == "calls-only",
            "{article}"
        );
        for output in [
            "crab/index.html",
            "crab/info/index.html",
            "special/wanted/index.html",
            "index.html",
            "404.html",
        ] {
            assert!(
                !shown(intake, output).contains("/new/main"),
                "{intake} {output}"
            );
        }
        assert_eq!(
            shown(intake, "special/credit/index.html").contains("/new/main?filename=contributors"),
            intake != "paused"
        );
        assert!(
            shown(intake, "index.html").contains(sentence)
                && shown(intake, "special/wanted/index.html").contains(sentence)
        );
    }
}

#[test]
fn a_page_that_only_stands_for_its_folder_lists_what_is_in_there() {
    let files = [
        (
            "content/shore/_index.md",
            "---\ntitle: Shore\n---\n\n{{< subpages >}}\n",
        ),
        ("content/shore/tide.md", "# Tide\n\nTwice a day.\n"),
        (
            "content/shore/crabs/index.md",
            "# Crabs\n\nThey have ten legs.\n",
        ),
        (
            "content/deep/_index.md",
            "---\ntitle: Deep\n---\n\nNo light is here.\n\n{{< subpages >}}\n",
        ),
        ("content/deep/angler.md", "# Angler\n\nIt has a lamp.\n"),
        (
            "content/shore/crabs/hermit.md",
            "# Hermit crab\n\nIt borrows its shell.\n",
        ),
        ("content/sea/fish.md", "# Fish\n\nIn the sea.\n"),
    ];
    let text = text_of(&main_of(&files, "", "shore/index.html"));
    assert!(
        text.contains("In this section Crabs Tide") || text.contains("In this sectionCrabsTide"),
        "{text}"
    );
    for other in ["Hermit", "Fish", "short"] {
        assert!(!text.contains(other), "{other}: {text}");
    }
    assert!(!main_of(&files, "", "shore/crabs/index.html").contains("in-folder"));
    assert!(text_of(&main_of(&files, "", "deep/index.html")).contains("Angler"));
}

#[test]
fn the_name_of_a_page_may_end_like_a_file() {
    let files = [
        ("content/index.md", "# Home\n\nSee [it](Rock--Pool.md).\n"),
        ("content/Rock--Pool.md.md", "# Pool\n"),
    ];
    let home = main_of(&files, "", "index.html");
    assert!(home.contains(">it</a>") && !home.contains("new"), "{home}");
}

#[test]
fn a_name_that_two_pages_have_leads_nowhere() {
    let files = [
        ("content/index.md", "# Home\n\nSee [[Tide]].\n"),
        ("content/a/tide.md", "# Tide\n"),
        ("content/b/tide.md", "# Tide\n"),
    ];
    let home = main_of(&files, "", "index.html");
    assert!(
        home.contains("See Tide") && !home.contains(">Tide</a>."),
        "{home}"
    );
}
