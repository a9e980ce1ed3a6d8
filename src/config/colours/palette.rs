//! The colours of the built-in theme, and how another accent or ground changes them. They are those
//! at the top of its style sheet; a test compares them.

use super::colour::{BLACK, Colour, WHITE};

/// The contrast that text needs: WCAG 2.2, success criterion 1.4.3.
pub const NEEDED: f64 = 4.5;
/// That of borders of fields (1.4.11).
const OF_BORDERS: f64 = 3.0;
/// How much of an ink is in the ground of a box that has its colour.
const TINT: f64 = 0.08;

/// The colours of one of the two grounds.
pub struct Scheme {
    /// What text and its boxes stand on.
    pub ground: Ground,
    /// Text.
    pub text: Colour,
    /// Text that says less.
    pub muted: Colour,
    /// Red, green, blue, violet and amber.
    pub inks: [Colour; 5],
    /// Links.
    pub accent: Colour,
    /// Text on the accent.
    pub on_accent: Colour,
    /// Where more contrast is.
    away: Colour,
    is_dark: bool,
}

/// What text stands on.
#[derive(Clone, Copy)]
pub struct Ground {
    /// The page.
    pub paper: Colour,
    /// Boxes.
    pub raised: Colour,
    /// Code and the like.
    pub panel: Colour,
    /// Thin lines.
    pub line: Colour,
    /// Borders of fields.
    pub line_strong: Colour,
}

const fn hex(rgb: u32) -> Colour {
    Colour([(rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8])
}

/// On a light ground.
pub static LIGHT: Scheme = Scheme {
    ground: Ground {
        paper: hex(0xfbf8f1),
        raised: hex(0xfffdf9),
        panel: hex(0xf4eee1),
        line: hex(0xe0d7c4),
        line_strong: hex(0x8d8470),
    },
    text: hex(0x23221e),
    muted: hex(0x625c4f),
    inks: [
        hex(0xa8281d),
        hex(0x20662b),
        hex(0x22558f),
        hex(0x6b3a8f),
        hex(0x855000),
    ],
    accent: hex(0x0a655c),
    on_accent: hex(0xfffdf9),
    away: BLACK,
    is_dark: false,
};

/// In the dark.
pub static DARK: Scheme = Scheme {
    ground: Ground {
        paper: hex(0x12191a),
        raised: hex(0x182122),
        panel: hex(0x1b2627),
        line: hex(0x2d3b3c),
        line_strong: hex(0x71807d),
    },
    text: hex(0xe6e2d7),
    muted: hex(0xa8aea5),
    inks: [
        hex(0xff9f8e),
        hex(0x8fd19a),
        hex(0x93bff0),
        hex(0xcda6ec),
        hex(0xe6b566),
    ],
    accent: hex(0x79cfc0),
    on_accent: hex(0x0b1c1b),
    away: WHITE,
    is_dark: true,
};

impl Scheme {
    /// What a page of that ground has: the boxes and lines that belong to it.
    pub fn ground(&self, background: Option<Colour>) -> Ground {
        let Some(paper) = background else {
            return self.ground;
        };
        let with = |share| paper.mixed(self.text, share);
        let (raised, panel, line) = if self.is_dark {
            (with(0.035), with(0.06), with(0.15))
        } else {
            (paper.mixed(WHITE, 0.55), with(0.045), with(0.14))
        };
        let is_seen = |colour: &Colour| {
            [paper, raised, panel]
                .iter()
                .all(|ground| colour.contrast(*ground) >= OF_BORDERS)
        };
        let darker = (45..=100).map(|share| with(f64::from(share) / 100.0));
        Ground {
            paper,
            raised,
            panel,
            line,
            line_strong: darker.into_iter().find(is_seen).unwrap_or(self.text),
        }
    }

    /// Where text of a colour is hardest to read: the contrast there, and the ground.
    pub fn weakest(&self, ink: Colour, ground: &Ground) -> (f64, Colour) {
        let tinted = ground.paper.mixed(ink, TINT);
        let mut weakest = (f64::INFINITY, ground.paper);
        for on in [ground.paper, ground.raised, ground.panel, tinted] {
            let ratio = ink.contrast(on);
            if ratio < weakest.0 {
                weakest = (ratio, on);
            }
        }
        weakest
    }

    /// The text that is hardest to read on a ground: its contrast, and its colour.
    pub fn least(&self, ground: &Ground, with_accent: bool) -> (f64, Colour) {
        let own = [self.text, self.muted].into_iter().chain(self.inks);
        let inks = own.chain(Some(self.accent).filter(|_| with_accent));
        inks.map(|ink| (self.weakest(ink, ground).0, ink))
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .unwrap_or((f64::INFINITY, self.text))
    }

    /// The nearest colour of text that has enough contrast.
    pub fn readable(&self, ink: Colour, weakest: impl Fn(Colour) -> (f64, Colour)) -> Colour {
        nearest(ink, self.away, |colour| weakest(colour).0)
    }

    /// The nearest ground on which every text has enough contrast.
    pub fn paler(&self, ground: Colour, least: impl Fn(Colour) -> f64) -> Colour {
        let away = if self.is_dark { BLACK } else { WHITE };
        nearest(ground, away, least)
    }

    /// All colours that depend on the ground and the accent, by the names of the style sheet.
    pub fn with(&self, background: Option<Colour>, accent: Option<Colour>) -> [(&str, Colour); 9] {
        let ground = self.ground(background);
        let accent = accent
            .unwrap_or_else(|| self.readable(self.accent, |colour| self.weakest(colour, &ground)));
        let strong = accent.mixed(self.away, if self.is_dark { 0.35 } else { 0.27 });
        // Lists and marks have a ground of the accent, on which all texts stand.
        let is_sound = |soft: &Colour| {
            let inks = [self.text, self.muted, accent, strong];
            inks.iter().all(|ink| ink.contrast(*soft) >= NEEDED)
        };
        let shades = (3..=16).rev().map(|share| f64::from(share) / 100.0);
        let soft = shades
            .map(|share| ground.paper.mixed(accent, share))
            .find(is_sound)
            .unwrap_or(ground.paper);
        let on_accent = [self.on_accent, WHITE, BLACK]
            .into_iter()
            .find(|text| text.contrast(accent) >= NEEDED)
            .unwrap_or(self.on_accent);
        [
            ("paper", ground.paper),
            ("raised", ground.raised),
            ("panel", ground.panel),
            ("line", ground.line),
            ("line-strong", ground.line_strong),
            ("accent", accent),
            ("accent-strong", strong),
            ("accent-soft", soft),
            ("on-accent", on_accent),
        ]
    }
}

/// The first colour on the way from one to another that is good enough.
fn nearest(from: Colour, to: Colour, ratio: impl Fn(Colour) -> f64) -> Colour {
    let way = (0..=255u8).map(|step| from.mixed(to, f64::from(step) / 255.0));
    way.into_iter()
        .find(|colour| ratio(*colour) >= NEEDED)
        .unwrap_or(to)
}
