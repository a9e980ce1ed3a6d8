//! What tells others of a call: card, badge, texts, and the calendar of one call.

use std::collections::BTreeMap;
use std::sync::Arc;

use commonweal::card::CAN_DRAW;
use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub, Inputs, PagesRead};
use commonweal::markdown::Highlighter;
use commonweal::pages;
use commonweal::paths::SourcePath;
use commonweal::render::Renderer;
use commonweal::sources::{Source, Sources};

const SETTINGS: &str = "title: Tidepool\nurl: https://tidepool.example/commons/\n";

const HISTORY: &str = "commit c1
Author: Ada <ada@tide.example>
Date: 2026-04-01T10:00:00Z

    Begin

A content/crab.md
A calls/clock.md
";

fn renderer(settings: &str, title: &str) -> Renderer {
    let title = serde_json::to_string(title).unwrap();
    let call = format!(
        "---\ntitle: {title}\nquestion: How can a visitor see when the tide turns?\nopens: 2026-05-01\ncloses: 2026-06-14\n---\nA clock.\n"
    );
    let sources = Sources::from_texts(
        "content",
        [
            ("content/crab.md", "# Crab\n\nIt lives in a shell.\n"),
            ("calls/clock.md", call.as_str()),
        ],
    );
    let path = SourcePath::new("hub.yaml").unwrap();
    let (config, wrong) = Config::read(&Source::new(path, settings.to_owned()));
    assert!(wrong.is_empty(), "{wrong:?}");
    let pages = PagesRead::read(&sources, &config, Drafts::Hidden);
    let log = Log::parse_text(HISTORY);
    let hub = Hub::of(Inputs::new(config, sources, log, pages, pages::places()));
    Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).unwrap()
}

/// The files about the call, by name.
fn files(settings: &str, title: &str) -> BTreeMap<String, Vec<u8>> {
    let renderer = renderer(settings, title);
    let outputs = renderer.outputs();
    let about = outputs.iter().filter_map(|output| {
        let name = output.path.as_str().strip_prefix("calls/clock/")?;
        let bytes = renderer.render(output).map_err(|failed| failed.message);
        Some((name.to_owned(), bytes.unwrap()))
    });
    about.collect()
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

#[test]
fn cards_are_drawn_from_words_alone_and_letters_without_a_font_are_left_off() {
    if !CAN_DRAW {
        return;
    }
    let card = |title: &str| files(SETTINGS, title).remove("card.png").unwrap();
    let clock = card("A clock for the shore");
    let size = imagesize::blob_size(&clock).unwrap();
    assert_eq!((size.width, size.height), (1200, 630));
    assert_eq!(&clock[..8], b"\x89PNG\r\n\x1a\n");
    assert!(clock == card("A clock for the shore"));
    assert!(clock != card("A clock for the harbour"));
    // Markup is letters, and pictures that no font has are left out of a title.
    assert!(card("</text><image href=\"/etc/passwd\"/>") != card("A picture"));
    assert!(clock == card("A clock \u{1f30a} for the shore"));
    // A title in a script that no font has is left off, and not drawn as boxes.
    let empty = card("潮の時計");
    assert!(empty == card("한국어"));
    assert!(empty != clock);
    assert!(card("Χρόνος, время, čas, Zeit, thời gian") != empty);
    // Whoever has the file from the same words has it already.
    let renderer = renderer(SETTINGS, "A clock for the shore");
    let outputs = renderer.outputs();
    let output = outputs.iter().find(|output| output.kind() == "call-card");
    let made = renderer.render_unless(output.unwrap(), |_| true);
    assert!(made.map_err(|failed| failed.message).unwrap().is_none());
}

#[test]
fn the_head_of_a_page_names_its_card_where_the_hub_has_an_address() {
    let page = text(&files(SETTINGS, "A \"clock\" </script><b>"), "index.html");
    let head = &page[..page.find("</head>").unwrap()];
    if CAN_DRAW {
        assert!(head.contains("<meta property=\"og:image\" content=\"https://tidepool.example/commons/calls/clock/card.png\">"));
        assert!(head.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"));
    }
    assert!(head.contains("<link rel=\"alternate\" type=\"text/calendar\""));
    assert!(head.contains("href=\"/commons/calls/clock/feed.xml\""));
    let json = head.split("application/ld+json\">").nth(1).unwrap();
    let json = &json[..json.find("</script>").unwrap()];
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["@type"], "Event");
    assert_eq!(json["name"], "A \"clock\" </script><b>");
    assert_eq!(
        (&json["startDate"], &json["endDate"]),
        (&"2026-05-01".into(), &"2026-06-14".into())
    );
    for settings in [
        "title: Tidepool\n",
        &format!("{SETTINGS}calls: {{ cards: false }}\n"),
    ] {
        let files = files(settings, "A clock");
        let page = text(&files, "index.html");
        assert!(!page.contains("og:image") && !page.contains("twitter:card"));
        assert_eq!(
            files.contains_key("card.png"),
            CAN_DRAW && !settings.contains("false")
        );
    }
}

#[test]
fn badges_and_texts_hold_whatever_a_title_says() {
    let hostile = "]]></title><script>alert(1)</script> & \" onload='x' \u{202e}x\u{1}";
    for title in ["A clock for the shore", hostile, &"ab ".repeat(200)] {
        let files = files(SETTINGS, title);
        let badge = text(&files, "badge.svg");
        let read = roxmltree::Document::parse(&badge).expect("a badge is XML");
        let names: Vec<&str> = read
            .descendants()
            .map(|node| node.tag_name().name())
            .collect();
        assert!(!names.contains(&"script"), "{badge}");
        let said: String = read.descendants().filter_map(|node| node.text()).collect();
        assert!(said.contains("until 14 June 2026"), "{badge}");
        let share = text(&files, "share.txt");
        let parts: Vec<&str> = share.split("# ").collect();
        assert_eq!(parts.len(), 4, "{share}");
        for (part, most) in parts[1..].iter().zip([120, 280, 1000]) {
            let text = part.split_once("\n\n").unwrap().1.trim_end();
            assert!(text.chars().count() <= most, "{most}: {text}");
            assert!(
                text.ends_with("https://tidepool.example/commons/calls/clock/"),
                "{text}"
            );
            assert!(text.contains("Entries until 14 June 2026"), "{text}");
        }
        let calendar = text(&files, "calendar.ics");
        let lines = calendar.split_terminator("\r\n");
        assert!(
            lines
                .clone()
                .all(|line| line.len() <= 75 && !line.contains(['\r', '\n']))
        );
        assert_eq!(lines.filter(|line| *line == "BEGIN:VEVENT").count(), 2);
    }
    let page = text(&files(SETTINGS, hostile), "index.html");
    assert!(!page.contains("<script>alert"));
}
