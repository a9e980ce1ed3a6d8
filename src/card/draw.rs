//! The drawing: an SVG of our own, and its pixels.

use std::fmt::Write as _;

use resvg::{tiny_skia::Pixmap, usvg::Transform};

use crate::card::encode;
use crate::card::fonts::Fonts;
use crate::card::lines::wrapped;
use crate::card::measure::{Reader, element};
use crate::card::words::{Card, HEIGHT, WIDTH};

impl Card {
    /// The card as a PNG; `None` where it cannot be drawn, which no words bring about.
    pub fn png(&self, fonts: &Fonts) -> Option<Vec<u8>> {
        png(self, fonts)
    }
}

const PAPER: &str = "#fbf8f1";
const TEXT: &str = "#23221e";
const MUTED: &str = "#625c4f";
const ACCENT: &str = "#0b6b62";
const DEEP: &str = "#064a44";
const SOFT: &str = "#dcebe5";

/// Left and right edge of everything.
const MARGIN: u32 = 80;
/// How wide a line may be.
const ROOM: f32 = (WIDTH - 2 * MARGIN) as f32;
/// The sizes that a title may have, each with how many lines it may then take: the largest that
/// holds all of it is taken.
const SIZES: [(u32, usize); 4] = [(88, 1), (76, 2), (64, 3), (56, 3)];
/// Longest text that is looked at, in bytes: no card holds more.
const LONGEST: usize = 400;

/// Emoji and other pictures, and what joins them: a title without them says the same.
const PICTURES: [std::ops::RangeInclusive<char>; 5] = [
    '\u{2190}'..='\u{2bff}',
    '\u{1f000}'..='\u{1faff}',
    '\u{fe00}'..='\u{fe0f}',
    '\u{200d}'..='\u{200d}',
    '\u{e0020}'..='\u{e007f}',
];

pub(super) fn png(card: &Card, fonts: &Fonts) -> Option<Vec<u8>> {
    let reader = Reader::new(fonts);
    let tree = reader.read(&svg(card, &reader))?;
    let mut pixels = Pixmap::new(WIDTH, HEIGHT)?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    encode::png(&pixels)
}

/// The drawing of a card.
pub(super) fn svg(card: &Card, reader: &Reader) -> String {
    let mut out = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{WIDTH}' height='{HEIGHT}' viewBox='0 0 {WIDTH} {HEIGHT}'>"
    );
    ground(&mut out);
    let side = if card.is_rtl { Side::Right } else { Side::Left };
    let mut place = Writer {
        out: &mut out,
        reader,
        side,
    };
    let end = place.top(card);
    place.middle(card, end);
    place.bottom(card);
    out.push_str("</svg>");
    out
}

/// Paper above water.
fn ground(out: &mut String) {
    let _ = write!(
        out,
        "<rect width='{WIDTH}' height='{HEIGHT}' fill='{PAPER}'/>"
    );
    for (top, colour, shift) in [(500, SOFT, 0), (520, ACCENT, 110), (612, DEEP, 40)] {
        let waves = "c50-22 100-22 150 0s100 22 150 0".repeat(5);
        let _ = write!(
            out,
            "<path fill='{colour}' d='M-{shift} {top}{waves}V{HEIGHT}H0z'/>"
        );
    }
}

/// Where lines begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

impl Side {
    fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

struct Writer<'a> {
    out: &'a mut String,
    reader: &'a Reader,
    side: Side,
}

impl Writer<'_> {
    /// Whose card it is. Gives the height at which it ends.
    fn top(&mut self, card: &Card) -> u32 {
        let kicker = drawable(self.reader, &card.kicker);
        if kicker.is_empty() {
            return 80;
        }
        let x = match self.side {
            Side::Left => MARGIN,
            Side::Right => WIDTH - MARGIN - 52,
        };
        let _ = write!(
            self.out,
            "<g transform='translate({x} 68)'><rect width='52' height='52' rx='14' fill='{ACCENT}'/>\
             <g fill='none' stroke='{PAPER}' stroke-width='4.2' stroke-linecap='round'>\
             <path d='M10 20.500c5.300-5.500 10.700-5.500 16 0s10.700 5.500 16 0'/>\
             <path d='M10 31.500c5.300-5.500 10.700-5.500 16 0s10.700 5.500 16 0' opacity='.65'/></g></g>"
        );
        let (lines, _) = wrapped(self.reader, &kicker, 32, ROOM - 72.0, 1);
        self.lines(&lines, 32, 105, 0, 72, ACCENT);
        150
    }

    /// What it is about, and more about it.
    fn middle(&mut self, card: &Card, top: u32) {
        let title = drawable(self.reader, &card.title);
        let text = drawable(self.reader, &card.text);
        let mut fits = SIZES
            .iter()
            .map(|(size, most)| (*size, wrapped(self.reader, &title, *size, ROOM, *most)));
        let last = SIZES[SIZES.len() - 1];
        let (size, lines) = match fits.find(|(_, (_, is_cut))| !is_cut) {
            Some((size, (lines, _))) => (size, lines),
            None => (last.0, wrapped(self.reader, &title, last.0, ROOM, last.1).0),
        };
        let step = size + size / 7;
        // A short title stands lower, in the middle of what is free.
        let mut at = top + if lines.len() == 1 { 52 } else { 24 } + size;
        at = self.lines(&lines, size, at, step, 0, TEXT);
        let at = if lines.is_empty() {
            top + 50
        } else {
            at - step + 66
        };
        // Above the water.
        let room = 476_u32.saturating_sub(at) / 44 + 1;
        let most = if lines.is_empty() { 5 } else { 2 };
        let (text, _) = wrapped(self.reader, &text, 34, ROOM, most.min(room as usize));
        self.lines(&text, 34, at, 44, 0, MUTED);
    }

    /// Two lines beside each other in the water, in the largest size in which both fit; half a date
    /// is none, so the second one is left out where it does not.
    fn bottom(&mut self, card: &Card) {
        let lines: Vec<String> = card
            .lines
            .iter()
            .map(|line| drawable(self.reader, line))
            .filter(|line| !line.is_empty())
            .take(2)
            .collect();
        let texts: Vec<&str> = lines.iter().map(String::as_str).collect();
        let fits = |size: &u32| {
            let widths = self.reader.widths(&texts, *size);
            widths.iter().sum::<f32>() <= ROOM - 40.0
        };
        let both = [34, 30, 26].into_iter().find(fits);
        let size = both.unwrap_or(34);
        let Some(first) = lines.first() else { return };
        let (first, _) = wrapped(self.reader, first, size, ROOM, 1);
        self.lines(&first, size, 572, 0, 0, PAPER);
        if both.is_some() {
            self.side = self.side.other();
            self.lines(&lines[1..], size, 572, 0, 0, SOFT);
            self.side = self.side.other();
        }
    }

    /// Writes lines from a height on, `inset` from where lines begin. Gives the height of the next.
    fn lines(
        &mut self,
        lines: &[String],
        size: u32,
        from: u32,
        step: u32,
        inset: u32,
        colour: &str,
    ) -> u32 {
        let mut y = from;
        let (x, anchor) = match self.side {
            Side::Left => (MARGIN + inset, "start"),
            Side::Right => (WIDTH - MARGIN - inset, "end"),
        };
        for line in lines {
            let attributes = format!("x='{x}' y='{y}' text-anchor='{anchor}' fill='{colour}'");
            self.out.push_str(&element(line, size, &attributes));
            y += step;
        }
        y
    }
}

/// A text that every letter of can be drawn: without pictures that cannot, and nothing where a
/// letter cannot.
fn drawable(reader: &Reader, text: &str) -> String {
    let text = crate::excerpt::first(text, LONGEST);
    if reader.lacks(text).is_empty() {
        return text.to_owned();
    }
    let is_picture = |c: &char| PICTURES.iter().any(|range| range.contains(c));
    let kept: String = text.chars().filter(|c| !is_picture(c)).collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let kept = words.join(" ");
    if reader.lacks(&kept).is_empty() {
        kept
    } else {
        String::new()
    }
}
