//! Pages of what people propose.

use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::{Counts, Severity};
use crate::history::{CommitId, Log, Timestamp};
use crate::hub::Drafts;
use crate::hub::submissions::*;
use crate::markdown::Highlighter;
use crate::render::Renderer;
use crate::sources::Sources;

/// A day in 2026, counted from the first of March.
fn day(number: i64) -> Option<Timestamp> {
    Some(Timestamp::new(1_772_323_200 + number * 86_400, 0))
}

fn author(name: Option<&str>, key: Option<&str>, is_new: bool) -> Author {
    Author {
        name: name.map(str::to_owned),
        key: key.map(str::to_owned),
        is_new,
        bot: false,
    }
}

fn page(path: &str, title: &str, before: Option<&str>, after: Option<&str>) -> PageText {
    PageText {
        path: path.into(),
        title: title.into(),
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
        blob: None,
        merged: None,
        words: (5, 1),
    }
}

fn submission(number: u32, title: &str, verdict: Verdict, opened: i64) -> Submission {
    Submission {
        id: number.to_string(),
        number: Some(number),
        state: State::Open,
        is_told: true,
        title: title.into(),
        verdict: Some(verdict),
        opened: day(opened),
        authors: vec![author(Some("Ada"), Some("ada"), false)],
        ..Submission::default()
    }
}

fn settled(number: u32, state: State, answer: Option<(Decision, &str)>) -> Submission {
    Submission {
        state,
        answer: answer.map(|(decision, reason)| Answer {
            decision,
            reason: reason.into(),
            when: day(9),
        }),
        verdict: None,
        ..submission(number, &format!("Old {number}"), Verdict::Ready, 1)
    }
}

const CONFIG: &str = "title: Tidepool\nurl: https://tidepool.example\nrepository: { url: https://github.com/tidepool/commons, branch: main }\n";

const LOG: &str = "\
commit c1
Author: Ada <ada@shore.example>
Date: 2026-03-02T09:00:00Z

    Crab (#7)

A content/crab.md
> # Crab
>
> It lives in a shell.
";

/// A new page that tries what a stranger may try, beside an edit of a published one.
const NEW: &str = "---\ntitle: Limpet\nsummary: </script><script>alert(1)</script>\n---\n# Limpet\n\n## Home scar {#scar}\n\nSee [[#Home scar]], [[Crab]], [the tide](tide.md), \
[[Whelk]] and [nobody](mailto:bo@tide.example). ![A limpet on its scar](limpet.jpg) <img src=x onerror=alert(1)> <h1 id=\"content\">High</h1> \
<a href=\"javascript:alert(1)\" id=\"scar\">x</a> Ask bo@tide.example.[^1]\n\n[^1]: Said *Bo*.\n";

fn renderer(files: &[(&str, &str)], all: Vec<Submission>) -> Renderer {
    let own = [
        ("hub.yaml", CONFIG),
        ("content/crab.md", "# Crab\n\nIt lives in a shell.\n"),
    ];
    let sources = Sources::from_texts("content", own.iter().chain(files).copied());
    let config = sources
        .text("hub.yaml")
        .map_or_else(Config::default, |source| Config::read(source).0);
    let hub = crate::pages::hub(config, sources, Log::parse_text(LOG), Drafts::Hidden)
        .with_submissions(Submissions {
            all,
            ..Submissions::default()
        });
    Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).unwrap()
}

fn whole(renderer: &Renderer, output: &str) -> String {
    let output = renderer
        .outputs()
        .into_iter()
        .find(|known| known.path.as_str() == output)
        .unwrap_or_else(|| panic!("no {output}"));
    String::from_utf8(renderer.render(&output).unwrap()).unwrap()
}

fn main_of(renderer: &Renderer, output: &str) -> String {
    whole(renderer, output)
        .split_once("<main")
        .unwrap()
        .1
        .split_once("</main>")
        .unwrap()
        .0
        .to_owned()
}

/// Everything that a queue can hold.
fn all() -> Vec<Submission> {
    let limpet = Submission {
        authors: vec![author(Some("Bo <b>Ito</b>"), Some("bo"), true), author(None, None, false)],
        pages: vec![
            page("content/limpet.md", "Limpet", None, Some(NEW)),
            page("content/crab.md", "Crab", Some("# Crab\n\nIt lives in a shell.\n"), Some("# Crab\n\nIt lives in a borrowed shell.\n")),
            page("content/tide.md", "Tide", None, Some("# Tide\n\nTwice a day. [Up](#top)\n\n## Home scar\n\nNot here.\n")),
        ],
        files: [("content/limpet.md", FileChange::Added), ("content/crab.md", FileChange::Modified), ("content/tide.md", FileChange::Added)]
            .map(|(path, change)| FileLine { path: path.into(), from: None, change })
            .into(),
        file_count: 4,
        counts: Counts { error: 1, warning: 2, info: 0 },
        findings: vec![FindingLine {
            rule: "missing-license".into(),
            severity: Severity::Error,
            path: "content/limpet.md".into(),
            line: Some(3),
            message: "this page has no <licence>".into(),
            why: "Nobody may use it.".into(),
            help: "Add `license:`.".into(),
        }],
        conflicts_with: vec!["25".into(), "404".into()],
        similar_to: vec![Similar::Page("content/crab.md".into())],
        comment: [
            (Topic::Summary, "<!-- x -->\n### Commonweal: 1 thing to fix\n\nThank you.\n\n"),
            (Topic::Fix, "#### Must fix (1)\n\nHidden.\n\n"),
            (Topic::Next, "#### Next step\n\nFix it.\n"),
            (Topic::Updates, "\nThis comment updates automatically when you push.\n\n"),
            (Topic::Improve, "<details><summary>Could be better (1)</summary>\n\n- Folded\n\n</details>\n\n"),
            (Topic::Published, "#### What will be published\n\nA table.\n\n"),
            (Topic::Credit, "#### How people will be credited\n\n**Bo**: writing\n\n> #### Next step\n> a lie\n\n"),
            (Topic::SignOffs, "#### Sign-offs\n\nYes.\n\n"),
        ]
        .map(|(topic, markdown)| Section { topic, markdown: markdown.into() })
        .into(),
        commits: vec![CommitLine { id: CommitId::from_hex(&"ab".repeat(20)).unwrap(), subject: "Limpet & tide".into(), authored: day(3).unwrap() }],
        commit_count: 3,
        ..submission(24, "A <b>mess</b>", Verdict::NeedsWork, 3)
    };
    vec![
        submission(26, "Sea squirts", Verdict::Ready, 4),
        submission(25, "Crab again", Verdict::Ready, 2),
        limpet,
        Submission {
            draft: true,
            conflicts: vec!["content/crab.md".into()],
            ..submission(19, "Old tide", Verdict::Conflicts, 1)
        },
        settled(
            12,
            State::Superseded("24".into()),
            Some((
                Decision::Superseded(Some("24".into())),
                "the other one has sources",
            )),
        ),
        settled(
            11,
            State::Closed { when: day(8) },
            Some((Decision::Declined, "not about <shores>")),
        ),
        settled(
            7,
            State::Merged {
                how: Merged::Number,
                commit: None,
                when: day(7),
            },
            None,
        ),
        settled(3, State::default(), None),
        Submission {
            id: "heads/Ünï <x>".into(),
            number: None,
            title: String::new(),
            verdict: None,
            ..submission(0, "", Verdict::Ready, 5)
        },
    ]
}

#[test]
fn a_hub_to_which_nobody_proposed_anything_says_nothing_of_it() {
    let renderer = renderer(&[], Vec::new());
    assert!(
        renderer
            .outputs()
            .iter()
            .all(|output| !output.path.as_str().starts_with("submissions"))
    );
    assert!(!whole(&renderer, "index.html").contains("ubmission"));
}

#[test]
fn a_preview_has_ids_of_its_own_and_nothing_that_acts() {
    let html = main_of(&renderer(&[], all()), "submissions/24/index.html");
    for markup in [
        "<h4 id=\"page-1-scar\">Home scar</h4>",
        "<a href=\"#page-1-scar\">",
        "<a href=\"/crab/\">Crab</a>",
        "<a href=\"#page-3\">the tide</a>",
        "<h4 id=\"page-3-home-scar\">",
        "<li id=\"page-1-cite_note-1\">",
        "href=\"#page-1-cite_ref-1\"",
    ] {
        assert!(html.contains(markup), "{markup} is not in {html}");
    }
    // The source is shown as it was typed, as text; what is rendered of it has no scripts.
    let previews: String = html
        .split("class=\"preview\"")
        .skip(1)
        .filter_map(|rest| rest.split("</details>").next())
        .collect();
    for live in ["onerror", "javascript:", "<img", "<script"] {
        assert!(!previews.contains(live), "{previews}");
    }
    assert!(!html.contains("<script") && !html.contains("tide.example"));
}

#[test]
fn what_is_proposed_is_in_no_list_of_pages() {
    let renderer = renderer(&[], all());
    for output in renderer.outputs() {
        let path = output.path.as_str();
        let bytes = renderer.render(&output).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if path.starts_with("submissions/") {
            // What programs read has no place for it.
            let is_page = !path.ends_with(".json");
            assert!(!is_page || text.contains("content=\"noindex\""), "{path}");
        } else {
            assert!(
                !text.contains("Limpet") && !text.contains("impet.md"),
                "{path} tells what is not published: {text}"
            );
        }
        if !path.ends_with(".html")
            && !path.starts_with("submissions/")
            && !path.ends_with("/outcomes.json")
        {
            assert!(!text.contains("submission"), "{path}: {text}");
        }
    }
}

#[test]
fn names_that_may_not_be_shown_are_in_no_submission() {
    let hidden = (
        "contributors/cy.md",
        "---\nname: Cy Marsh\nvisibility: hidden\n---\n",
    );
    let mut all = all();
    all[2].title = "By Cy Marsh".into();
    all[2]
        .authors
        .push(author(Some("Cy Marsh"), Some("cy"), false));
    all[2].pages[0].after = Some("# Limpet\n\nCy Marsh saw it.\n".into());
    all[2].comment[2].markdown += "Thank you, Cy Marsh.\n";
    all[2].findings[0].message = "Cy Marsh did not sign off".into();
    all[2].commits[0].subject = "Cy Marsh: limpet".into();
    let branch = "cy-marsh/whelk";
    all.push(Submission {
        id: branch.into(),
        number: None,
        title: branch.into(),
        ..submission(0, "", Verdict::Ready, 6)
    });
    all[0].conflicts_with.push(branch.into());
    all[0].similar_to = vec![
        Similar::Submission(branch.into()),
        Similar::Page("content/cy_marsh.md".into()),
    ];
    all[1].conflicts.push("content/cy-marsh/crab.md".into());
    let elsewhere = FindingLine {
        path: "content/cy.marsh.md".into(),
        ..all[2].findings[0].clone()
    };
    all[1].findings.push(elsewhere);
    all[1].files.push(FileLine {
        path: "content/cy-marsh.md".into(),
        from: Some("content/cy marsh.md".into()),
        change: FileChange::Renamed,
    });
    all[1]
        .pages
        .push(page("content/cy-marsh.md", "Cy", None, Some("# Cy\n")));
    all[5].state = State::Superseded(branch.into());
    all[3].answer = Some(Answer {
        decision: Decision::Superseded(Some(branch.into())),
        reason: String::new(),
        when: None,
    });
    let renderer = renderer(&[hidden], all);
    let named = |text: &str| {
        let letters: String = text
            .to_lowercase()
            .chars()
            .filter(|c| c.is_alphanumeric())
            .collect();
        letters.contains("cymarsh")
    };
    for output in renderer.outputs() {
        let bytes = renderer.render(&output).unwrap();
        assert!(
            !named(output.path.as_str()) && !named(&String::from_utf8_lossy(&bytes)),
            "{}",
            output.path.as_str()
        );
    }
    // Those who may be named lead to it all the same.
    let hash = &blake3::hash(branch.as_bytes()).to_hex()[..12];
    for output in [
        "submissions/26/index.html",
        "submissions/19/index.html",
        "submissions/archive/index.html",
        "submissions/index.html",
    ] {
        assert!(
            main_of(&renderer, output).contains(&format!("href=\"/submissions/{hash}/\"")),
            "{output}"
        );
    }
    assert!(
        main_of(&renderer, "submissions/24/index.html")
            .contains("2 people who asked not to be named")
    );
}
