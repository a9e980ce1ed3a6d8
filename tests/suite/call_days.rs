//! A site on the days around the dates of a call: it changes when one of them passes, and at no
//! other time, and what has nothing to do with the call does not change at all.

use std::collections::BTreeMap;
use std::sync::Arc;

use commonweal::calls::CallFile;
use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub, Inputs, PagesRead};
use commonweal::markdown::Highlighter;
use commonweal::pages;
use commonweal::render::Renderer;
use commonweal::sources::Sources;

use crate::schema;

const CALL: &str = "---
title: A clock for the shore
question: How can a visitor see when the tide turns?
opens: 2026-05-01
closes: 2026-06-14
vote: { opens: 2026-06-15, closes: 2026-06-21 }
reviews: { until: 2026-06-25 }
decide-by: 2026-06-28
ballot: { method: approval, voters: everyone }
updates: [{ date: 2026-05-20, text: Written before its day. }]
---
A clock that everybody can read.
";

const HISTORY: &str = "commit c1
Author: Ada <ada@tide.example>
Date: 2026-04-01T10:00:00Z

    Begin

A content/crab.md
A content/dial.md
A calls/clock.md
";

/// Every file of the site at a moment.
fn site(now: i64) -> BTreeMap<String, Vec<u8>> {
    site_of(now, HISTORY)
}

fn site_of(now: i64, history: &str) -> BTreeMap<String, Vec<u8>> {
    let sources = Sources::from_texts(
        "content",
        [
            ("content/crab.md", "# Crab\n\nIt lives in a shell.\n"),
            (
                "content/dial.md",
                "---\ncall: clock\n---\n# Dial\n\nA dial.\n",
            ),
            ("calls/clock.md", CALL),
        ],
    );
    let config = Config::default();
    let pages = PagesRead::read(&sources, &config, Drafts::Hidden);
    let log = Log::parse_text(history);
    let hub = Hub::of(Inputs {
        now: Some(now),
        ..Inputs::new(config, sources, log, pages, pages::places())
    });
    let renderer = Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).unwrap();
    let outputs = renderer.outputs();
    outputs
        .iter()
        .map(|output| {
            let bytes = renderer.render(output).map_err(|failed| failed.message);
            (output.path.to_string(), bytes.unwrap())
        })
        .collect()
}

#[test]
fn a_site_changes_when_a_date_passes_and_at_no_other_time() {
    let source = commonweal::sources::Source::new(
        commonweal::paths::SourcePath::new("calls/clock.md").unwrap(),
        CALL.to_owned(),
    );
    let file = CallFile::read("clock", &Arc::new(source), &mut Vec::new());
    let edges: Vec<i64> = file.dates.edges().map(|(_, moment)| moment.at).collect();
    assert_eq!(edges.len(), 6);
    // Judges may come after the voters: nothing is decided before both have had their say.
    let last = file.dates.last_edge().map(|last| last.day());
    assert_eq!(last.as_deref(), Some("2026-06-25"));
    let mut before = site(edges[0] - 86_400);
    for (number, edge) in edges.iter().enumerate() {
        // A second before nothing has changed since the date before it.
        assert!(site(edge - 1) == before, "before edge {number}");
        let after = site(*edge);
        let changed: Vec<&String> = before
            .iter()
            .filter(|(path, bytes)| after.get(*path) != Some(*bytes))
            .map(|(path, _)| path)
            .collect();
        assert!(!changed.is_empty(), "edge {number}");
        for path in changed {
            let speaks_of_calls = path.starts_with("calls/") || path == "index.html";
            assert!(speaks_of_calls, "edge {number} changes {path}");
        }
        before = after;
    }
    assert!(site(edges[5] + 1_000_000_000) == before);
    assert!(before.contains_key("calls/clock/decision/index.html"));
    let json = serde_json::from_slice(&before["calls/calls.json"]).unwrap();
    schema::holds("calls", &json);
    let calendar = String::from_utf8_lossy(&before["calls/calendar.ics"]);
    assert_eq!(calendar.matches("BEGIN:VEVENT\r\n").count(), edges.len());
    assert!(
        calendar
            .split_terminator("\r\n")
            .all(|line| !line.contains('\n') && line.len() <= 75)
    );
}

/// A commit of somebody's to the call.
fn changed(id: &str, day: &str, kind: char, text: &str) -> String {
    let lines: String = text.lines().map(|line| format!("> {line}\n")).collect();
    format!(
        "commit {id}\nAuthor: Ada <ada@tide.example>\nDate: {day}T10:00:00Z\n\n    {id}\n\n{kind} calls/clock.md\n{lines}\n"
    )
}

#[test]
fn a_calendar_counts_changes_of_dates_and_tells_when_the_call_was_changed() {
    let first = CALL.replace("closes: 2026-06-14", "closes: 2026-06-10");
    let worded = first.replace("A clock that", "A watch that");
    let history = [
        // The brief alone is changed, then a date, then the brief again.
        changed("c4", "2026-04-09", 'M', CALL),
        changed(
            "c3",
            "2026-04-05",
            'M',
            &CALL.replace("A clock that", "A watch that"),
        ),
        changed("c2", "2026-04-03", 'M', &worded),
        changed("c1", "2026-04-01", 'A', &first),
    ];
    let log = history.concat() + "A content/crab.md\nA content/dial.md\n";
    let files = site_of(1_777_000_000, &log);
    let calendar = String::from_utf8_lossy(&files["calls/clock/calendar.ics"]);
    assert_eq!(
        calendar.matches("\r\nSEQUENCE:1\r\n").count(),
        6,
        "{calendar}"
    );
    assert_eq!(
        calendar.matches("\r\nDTSTAMP:20260409T100000Z\r\n").count(),
        6
    );
}
