//! One colour: how it is written, how light it is, and how well it can be told from another.

use std::fmt;

use crate::fields::{Fields, FromYaml, Kind};
use crate::yaml::{Entry, Value};

/// A colour of a screen (sRGB): red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// Black and white: the ends of every way to more contrast.
pub const BLACK: Colour = Colour([0; 3]);
/// See [`BLACK`].
pub const WHITE: Colour = Colour([255; 3]);

impl Colour {
    /// Reads `#rrggbb`, or `#rgb` for the same with each digit twice.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| match digits.len() {
            6 => u8::from_str_radix(digits.get(at * 2..at * 2 + 2)?, 16).ok(),
            3 => Some(u8::from_str_radix(digits.get(at..=at)?, 16).ok()? * 17),
            _ => None,
        };
        Some(Self([part(0)?, part(1)?, part(2)?]))
    }

    /// How light it is, from 0 to 1: the relative luminance of WCAG 2.2.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// How well two colours can be told apart, from 1 to 21: the contrast ratio of WCAG 2.2.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The colour with a share of another in it, from 0 to 1.
    pub fn mixed(self, other: Self, share: f64) -> Self {
        let mix = |at: usize| {
            let (from, to) = (f64::from(self.0[at]), f64::from(other.0[at]));
            (from + (to - from) * share).round().clamp(0.0, 255.0) as u8
        };
        Self([mix(0), mix(1), mix(2)])
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl FromYaml for Colour {
    const KIND: Kind = Kind::Text;

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let node = &entry.node;
        if node.value == Value::Null {
            fields.report(
                entry.key_range.clone(),
                format!("`{}` has no value", entry.key),
                "Write the colour in quotes, as `\"#0a655c\"`: without them `#` begins a comment.",
            );
            return None;
        }
        let text = fields.text_of(node)?;
        let colour = Self::parse(&text);
        if colour.is_none() {
            fields.report(
                node.range.clone(),
                format!("`{}` is not a colour", text.trim()),
                "Write red, green and blue as six digits from 0 to f, in quotes: `\"#0a655c\"`.",
            );
        }
        colour
    }
}
