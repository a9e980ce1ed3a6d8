//! What a drawing holds, before it is pixels.

use super::draw::svg;
use super::measure::Reader;
use super::{Card, Fonts};

fn drawn(card: &Card) -> String {
    svg(card, &Reader::new(&Fonts::default()))
}

fn texts(svg: &str) -> Vec<&str> {
    svg.split("<text ")
        .skip(1)
        .filter_map(|part| part.split(['>', '<']).nth(1))
        .collect()
}

#[test]
fn titles_are_wrapped_and_what_is_too_long_is_shortened() {
    let card = Card {
        kicker: "Tidepool".into(),
        title: "Two pairs of eyes for pages about safety, ".repeat(4),
        text: "x".repeat(1_000),
        lines: vec!["Entries until 14 June 2026".into(); 3],
        ..Card::default()
    };
    let svg = drawn(&card);
    let texts = texts(&svg);
    assert_eq!(texts.len(), 1 + 3 + 2 + 2, "{texts:?}");
    assert!(
        texts[3].ends_with('…') && texts[5].ends_with('…'),
        "{texts:?}"
    );
    assert!(
        texts[1..3].iter().all(|line| !line.ends_with('…')),
        "{texts:?}"
    );
}

#[test]
fn letters_without_a_font_are_left_off_and_markup_is_text() {
    let card = Card {
        title: "</text><script>&amp; 🌊".into(),
        text: "潮".into(),
        lines: vec!["Αθήνα, Київ".into()],
        is_rtl: true,
        ..Card::default()
    };
    let svg = drawn(&card);
    assert_eq!(
        texts(&svg),
        ["&lt;/text&gt;&lt;script&gt;&amp;amp;", "Αθήνα, Київ"]
    );
    assert!(svg.contains("text-anchor='end'"));
    assert!(card.png(&Fonts::default()).is_some());
}
