//! Share cards with a font that the hub brings.

use commonweal::card::CAN_DRAW;

use super::{Play, page};

/// A TrueType font that has one letter, a square, and nothing else.
fn font_of(letter: u16) -> Vec<u8> {
    let bytes =
        |words: &[u16]| -> Vec<u8> { words.iter().flat_map(|word| word.to_be_bytes()).collect() };
    let family: Vec<u16> = "Tiny".encode_utf16().collect();
    let length = 2 * family.len() as u16;
    let name = [
        &[
            0, 2, 30, 3, 1, 0x409, 1, length, 0, 3, 1, 0x409, 6, length, 0,
        ][..],
        &family,
    ];
    let cmap = [
        0,
        1,
        3,
        1,
        0,
        12,
        4,
        32,
        0,
        4,
        4,
        1,
        0,
        letter,
        0xffff,
        0,
        letter,
        0xffff,
        1_u16.wrapping_sub(letter),
        1,
        0,
        0,
    ];
    let mut head = vec![1, 0, 0, 0, 0, 0, 0x5f0f, 0x3cf5, 0, 1000];
    head.extend([0; 8]);
    head.extend([0, 0, 800, 800, 0, 8, 2, 0, 0]);
    let mut glyph = bytes(&[1, 0, 0, 800, 800, 3, 0]);
    glyph.extend([1; 4]);
    glyph.extend(bytes(&[0, 800, 0, 800_u16.wrapping_neg(), 0, 0, 800, 0]));
    let mut maxp = vec![1, 0, 2];
    maxp.extend([0; 13]);
    let hhea = [
        1,
        0,
        800,
        200_u16.wrapping_neg(),
        0,
        1000,
        0,
        0,
        800,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        1,
    ];
    let tables = [
        (b"cmap", bytes(&cmap)),
        (b"glyf", glyph),
        (b"head", bytes(&head)),
        (b"hhea", bytes(&hhea)),
        (b"hmtx", bytes(&[1000, 0, 0])),
        (b"loca", bytes(&[0, 0, 17])),
        (b"maxp", bytes(&maxp)),
        (b"name", bytes(&name.concat())),
    ];
    let mut font = bytes(&[1, 0, tables.len() as u16, 0, 0, 0]);
    let mut data: Vec<u8> = Vec::new();
    for (tag, table) in &tables {
        let offset = (12 + 16 * tables.len() + data.len()) as u32;
        font.extend(*tag);
        font.extend([0; 4]);
        font.extend(offset.to_be_bytes());
        font.extend((table.len() as u32).to_be_bytes());
        data.extend(table);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    font.extend(data);
    font
}

#[test]
fn a_font_in_static_fonts_draws_what_ours_has_no_letter_for() {
    if !CAN_DRAW {
        return;
    }
    let play = Play::new();
    play.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC0-1.0 }\nurl: https://shore.example/\n",
    )
    .write("content/index.md", &page("Shore"));
    let card = |title: &str| {
        let call =
            format!("---\ntitle: {title}\nquestion: How?\ncloses: 2026-06-14\n---\n\nA clock.\n");
        play.write("calls/clock.md", &call)
            .commit("Ada", "2026-03-01", "Call");
        play.run("Ada", &["build", "--output", "site"]);
        std::fs::read(play.path("site/calls/clock/card.png")).expect("a card")
    };
    let (tide, other) = (card("潮"), card("한"));
    assert!(tide == other, "what no font has is left off");
    std::fs::create_dir_all(play.path("static/fonts")).expect("a folder");
    std::fs::write(play.path("static/fonts/tiny.ttf"), font_of(0x6f6e)).expect("a font");
    assert!(card("潮") != tide, "the hub's font is drawn with");
    assert!(card("한") == other, "and has that letter alone");
    // What is no font at all keeps nothing from being drawn.
    std::fs::write(play.path("static/fonts/tiny.ttf"), b"no font").expect("a file");
    assert!(card("潮") == tide);
}
