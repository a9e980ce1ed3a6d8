//! Pages of what people propose.

use std::sync::Arc;

use super::text_of;
use crate::config::Config;
use crate::diagnostic::{Counts, Severity};
use crate::history::{CommitId, Log, Timestamp};
use crate::hub::submissions::*;
use crate::hub::{Drafts, Hub};
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
    let hub = Hub::new(config, sources, Log::parse_text(LOG), Drafts::Hidden).with_submissions(
        Submissions {
            all,
            ..Submissions::default()
        },
    );
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

/// Whether the page says this, whatever the white space.
fn says(text: &str, told: &str) {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    assert!(
        bare(text).contains(&bare(told)),
        "{told:?} is not in {text}"
    );
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
fn the_queue_has_ready_ones_first_and_says_who_what_and_since_when() {
    let renderer = renderer(&[], all());
    let html = main_of(&renderer, "submissions/index.html");
    let text = text_of(&html);
    assert!(
        text.contains("5 submissions are waiting for review."),
        "{text}"
    );
    let order: Vec<usize> = [
        "#25 Crab again",
        "#26 Sea squirts",
        "#24 A",
        "#19 Old tide",
        "heads/Ünï",
    ]
    .iter()
    .map(|row| text.find(row).expect(row))
    .collect();
    assert!(order.is_sorted(), "{order:?} {text}");
    for told in [
        "✓ Ready 2 There is nothing to fix",
        "1 merged 1 declined 1 superseded 1 not known",
        "Bo &lt;b&gt;Ito&lt;/b&gt; new here, somebody who asked not to be named",
        "Limpet new, Crab, Tide new · +15 −3 words · 4 files",
        "Conflicts with #25, 404",
        "Much of its text is in Crab",
        "4 March 2026",
        "✎ Needs work 1 to fix, 2 hints",
        "#19 Old tide not finished yet",
        "Show all 5 by new people 1 with new pages 1 that overlap with others 1",
    ] {
        says(&text, told);
    }
    assert!(
        html.contains("<a class=\"person\" href=\"/contributors/ada/\">"),
        "{html}"
    );
    assert!(
        whole(&renderer, "submissions/index.html")
            .contains("<meta name=\"robots\" content=\"noindex\">")
    );
}

#[test]
fn a_submission_shows_what_it_changes_and_nothing_of_it_passes_for_published() {
    let renderer = renderer(&[], all());
    let page = whole(&renderer, "submissions/24/index.html");
    let html = main_of(&renderer, "submissions/24/index.html");
    let text = text_of(&html);
    assert!(
        page.contains("<meta name=\"robots\" content=\"noindex\">")
            && page.contains("A &lt;b&gt;mess&lt;/b&gt;"),
        "{page}"
    );
    for told in [
        "This is a proposal. It has not been reviewed or published.",
        "must be fixed this page has no &lt;licence&gt; content/limpet.md:3 · missing-license Nobody may use it. → Add license:.",
        "It lives in a added: borrowed shell.",
        "Next step Fix it. How people will be credited Bo: writing",
        "Sign-offs Yes.",
        "Limpet &amp; tide 4 March 2026 · abababab",
        "and 2 more",
    ] {
        says(&text, told);
    }
    assert!(
        !text.contains("Thank you")
            && !text.contains("A table.")
            && !text.contains("Hidden.")
            && !text.contains("Folded")
            && !text.contains("by itself"),
        "{text}"
    );
    assert!(html.contains("→ Add <code>license:</code>."), "{html}");
    assert!(
        html.contains("href=\"https://github.com/tidepool/commons/pull/24\""),
        "{html}"
    );
    // The preview: links by the hub's own resolver, ids of its own, headings below its own.
    for markup in [
        "<h4 id=\"page-1-scar\">Home scar</h4>",
        "<a href=\"#page-1-scar\">",
        "<a href=\"/crab/\">Crab</a>",
        "<a href=\"#page-3\">the tide</a>",
        "<h4 id=\"page-3-home-scar\">",
        "<a href=\"#page-3\">Up</a>",
        "<li id=\"page-1-cite_note-1\">",
        "href=\"#page-1-cite_ref-1\"",
        "A limpet on its scar",
        "class=\"new\"",
    ] {
        assert!(html.contains(markup), "{markup} is not in {html}");
    }
    // The source is shown as it was typed, as text; what is rendered of it has no scripts.
    let previews: String = html
        .split("class=\"preview\"")
        .skip(1)
        .filter_map(|rest| rest.split("</details>").next())
        .collect();
    assert!(
        !previews.contains("onerror")
            && !previews.contains("javascript:")
            && !previews.contains("<img"),
        "{previews}"
    );
    assert!(
        !html.contains("<script") && !html.contains("<img") && !html.contains("tide.example"),
        "{html}"
    );
    assert_eq!(html.matches("<h1").count(), 1);
    let ids: Vec<&str> = page
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(
        ids.len(),
        ids.iter().collect::<std::collections::BTreeSet<_>>().len(),
        "{ids:?}"
    );
    for target in page
        .split("href=\"#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
    {
        assert!(ids.contains(&target), "#{target} leads nowhere: {ids:?}");
    }
}

#[test]
fn a_page_that_moves_is_not_new_and_a_change_of_no_page_says_so() {
    let file = |path: &str, from: Option<&str>, change| FileLine {
        path: path.into(),
        from: from.map(str::to_owned),
        change,
    };
    let moved = Submission {
        pages: vec![page(
            "content/shore/crab.md",
            "Crab",
            None,
            Some("# Crab\n"),
        )],
        files: vec![file(
            "content/shore/crab.md",
            Some("content/crab.md"),
            FileChange::Renamed,
        )],
        conflicts: (0..14).map(|at| format!("content/{at}.md")).collect(),
        conflicts_with: (40..60).map(|at| at.to_string()).collect(),
        ..submission(31, "Move", Verdict::Ready, 1)
    };
    let bare = Submission {
        files: vec![file("Make <me>", None, FileChange::Added)],
        file_count: 1,
        ..submission(32, "Tools", Verdict::Ready, 2)
    };
    let unsure = Submission {
        files: vec![file("a.txt", None, FileChange::Added)],
        file_count: 9,
        ..submission(33, "Much", Verdict::TooLarge, 2)
    };
    let hostile = "a;curl${IFS}x";
    let branch = |id: &str| Submission {
        id: id.into(),
        number: None,
        reference: format!("refs/heads/{id}"),
        ..submission(0, id, Verdict::Ready, 3)
    };
    let renderer = renderer(
        &[],
        vec![moved, bare, unsure, branch("limpet"), branch(hostile)],
    );
    let queue = text_of(&main_of(&renderer, "submissions/index.html"));
    for told in [
        "Crab moved · +5 −1 words · 1 file",
        "changes no page · Make &lt;me&gt; · 1 file",
        "a.txt and 8 more · 9 files",
        "#49 and 10 more",
    ] {
        says(&queue, told.trim_start_matches('#'));
    }
    assert!(!queue.contains("with new pages"), "{queue}");
    let moved = main_of(&renderer, "submissions/31/index.html");
    says(&text_of(&moved), "content/9.md and 4 more");
    says(
        &text_of(&moved),
        "commonweal submissions preview 31 · Answer or merge it",
    );
    assert!(
        moved.contains("<a href=\"/crab/\">the page as it is now</a>"),
        "{moved}"
    );
    says(
        &text_of(&main_of(&renderer, "submissions/32/index.html")),
        "It changes no page of this hub, only the files below.",
    );
    assert!(
        !text_of(&main_of(&renderer, "submissions/33/index.html"))
            .contains("commonweal submissions preview")
    );
    says(
        &text_of(&main_of(&renderer, "submissions/limpet/index.html")),
        "commonweal submissions preview limpet",
    );
    assert!(
        !main_of(&renderer, "submissions/a-curl-ifs-x/index.html").contains("submissions preview")
    );
}

#[test]
fn many_findings_are_folded_and_the_same_one_is_said_once() {
    let found = |rule: &str, path: String| FindingLine {
        rule: rule.into(),
        severity: Severity::Error,
        path,
        line: None,
        message: "both edited `main`".into(),
        why: String::new(),
        help: "Run `git merge <main>`.".into(),
    };
    let same = (0..13).map(|at| found("merge-conflict", format!("content/{at}.md")));
    let findings = same
        .chain((0..12).map(|at| found(&format!("rule-{at}"), "content/x.md".into())))
        .collect();
    let renderer = renderer(
        &[],
        vec![Submission {
            findings,
            ..submission(31, "Much", Verdict::Conflicts, 1)
        }],
    );
    let html = main_of(&renderer, "submissions/31/index.html");
    says(&text_of(&html), "content/9.md and 3 more · merge-conflict");
    says(&text_of(&html), "More findings 3");
    assert!(
        html.contains("Run <code>git merge &lt;main&gt;</code>."),
        "{html}"
    );
    assert_eq!(html.matches("<li class=\"finding").count(), 13);
}

#[test]
fn what_is_proposed_is_in_no_list_of_pages() {
    let renderer = renderer(&[], all());
    for output in renderer.outputs() {
        let path = output.path.as_str();
        let bytes = renderer.render(&output).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if path.starts_with("submissions/") {
            assert!(text.contains("content=\"noindex\""), "{path}");
        } else {
            assert!(
                !text.contains("Limpet") && !text.contains("impet.md"),
                "{path} tells what is not published: {text}"
            );
        }
        if !path.ends_with(".html") {
            assert!(!text.contains("submission"), "{path}: {text}");
        }
    }
}

#[test]
fn the_archive_answers_and_histories_lead_to_it() {
    let renderer = renderer(&[], all());
    let html = main_of(&renderer, "submissions/archive/index.html");
    let text = text_of(&html);
    for told in [
        "#12 Old 12 superseded by #24 · Ada · 10 March 2026",
        "the other one has sources",
        "#11 Old 11 declined · Ada · 9 March 2026",
        "not about &lt;shores&gt;",
        "#3 Old 3 not known",
    ] {
        says(&text, told);
    }
    assert!(
        html.contains("<li id=\"s-7\">") && html.contains("href=\"/submissions/24/\""),
        "{html}"
    );
    let history = main_of(&renderer, "crab/history/index.html");
    assert!(
        history.contains("href=\"https://github.com/tidepool/commons/pull/7\">#7</a> · <a class=\"request\" href=\"/submissions/archive/#s-7\">"),
        "{history}"
    );
    let person = main_of(&renderer, "contributors/ada/index.html");
    assert!(
        person.contains("href=\"/submissions/25/\"")
            && text_of(&person).contains("1 submission was merged"),
        "{person}"
    );
    for output in ["index.html", "special/recent-changes/index.html"] {
        assert!(
            text_of(&main_of(&renderer, output)).contains("5 submissions are waiting for review."),
            "{output}"
        );
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
        text_of(&main_of(&renderer, "submissions/24/index.html"))
            .contains("2 people who asked not to be named")
    );
}

#[test]
fn a_page_that_is_wanted_names_the_submission_that_brings_it() {
    let shore = "# Shore\n\n[[Limpet]], [the tide](tide.md), [[Whelk]] and [[:Category:Snails]].\n";
    let renderer = renderer(&[("content/shore.md", shore)], all());
    for output in ["special/wanted/index.html", "index.html"] {
        let text = text_of(&main_of(&renderer, output));
        for told in ["Limpet 1 proposed in #24", "Tide 1 proposed in #24"] {
            let told = if output == "index.html" {
                told.replace(" 1 ", " ")
            } else {
                told.to_owned()
            };
            says(&text, &told);
        }
        says(&text, "Snails");
        assert!(
            !text.contains("Category:") && text.matches("proposed in").count() == 2,
            "{text}"
        );
    }
    says(
        &text_of(&main_of(&renderer, "submissions/index.html")),
        "1 in conflict",
    );
}
