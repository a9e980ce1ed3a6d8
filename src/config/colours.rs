//! `colours`: the accent and the ground of the pages.
//!
//! Whatever a maintainer chooses, every text stays readable: the contrast of all pairs that the
//! theme shows is computed as WCAG 2.2 has it, and a colour with too little of it is told and
//! replaced by the nearest one that has enough.

use std::fmt::Write as _;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::{Fields, keys};
use crate::rules::configuration::RULE;

mod colour;
mod palette;

pub use colour::Colour;
use palette::{DARK, Ground, LIGHT, Scheme};

keys! {
    /// Colours of the pages, on a light ground and in the dark.
    #[derive(Debug, Clone, Default, PartialEq)]
    pub struct Colours then settle {
        /// What links and buttons have: `"#8a1c4a"`. In the dark it is the nearest lighter one,
        /// unless `dark` says another.
        pub accent: Option<Colour> = "accent",
        /// The ground of the pages, a light one.
        pub background: Option<Colour> = "background",
        /// The same for readers whose screen is dark.
        pub dark: DarkColours = "dark",
    }
}

keys! {
    /// Colours for readers whose screen is dark.
    #[derive(Debug, Clone, Default, PartialEq)]
    pub struct DarkColours {
        /// What links and buttons have.
        pub accent: Option<Colour> = "accent",
        /// The ground of the pages, a dark one.
        pub background: Option<Colour> = "background",
    }
}

impl Colours {
    /// Replaces what could not be read by readers, and says so.
    fn settle(&mut self, fields: &mut Fields<'_>) {
        let of = |fields: &mut Fields<'_>, key: &'static str| {
            let range = fields.entry(key).map(|entry| entry.node.range.clone());
            let dark = fields.entry("dark").and_then(|dark| dark.node.get(key));
            (range, dark.map(|entry| entry.node.range.clone()))
        };
        let (accent, dark_accent) = of(fields, "accent");
        let (background, dark_background) = of(fields, "background");
        let Self {
            accent: light,
            background: ground,
            dark,
        } = self;
        judge_ground(fields, &LIGHT, ground, background, light.is_none());
        judge_ink(fields, &LIGHT, light, accent, *ground);
        let has_accent = light.is_some() || dark.accent.is_some();
        let ground = &mut dark.background;
        judge_ground(fields, &DARK, ground, dark_background, !has_accent);
        let ground = *ground;
        if dark.accent.is_none() {
            dark.accent = light.map(|accent| {
                let ground = DARK.ground(ground);
                DARK.readable(accent, |colour| DARK.weakest(colour, &ground))
            });
        }
        judge_ink(fields, &DARK, &mut dark.accent, dark_accent, ground);
    }

    /// The style sheet that makes the theme have them; nothing where hub.yaml says nothing.
    pub fn css(&self) -> Option<String> {
        let Self {
            accent,
            background,
            dark,
        } = self;
        let is_said = [accent, background, &dark.accent, &dark.background]
            .iter()
            .any(|colour| colour.is_some());
        if !is_said {
            return None;
        }
        let light = LIGHT.with(*background, *accent);
        let dark = DARK.with(dark.background, dark.accent);
        // Paper stays white, as the theme has it.
        let mut css = String::from("@media not print {\n  :root {\n");
        for ((name, light), (_, dark)) in light.iter().zip(&dark) {
            let _ = writeln!(css, "    --{name}: light-dark({light}, {dark});");
        }
        css.push_str("  }\n}\n");
        Some(css)
    }

    /// The ground of the pages, light and dark: what a phone's browser paints around them.
    pub fn grounds(&self) -> (Colour, Colour) {
        let (light, dark) = (self.background, self.dark.background);
        (LIGHT.ground(light).paper, DARK.ground(dark).paper)
    }
}

/// Replaces a ground on which some text cannot be read.
fn judge_ground(
    fields: &mut Fields<'_>,
    scheme: &Scheme,
    ground: &mut Option<Colour>,
    at: Option<Range<usize>>,
    with_accent: bool,
) {
    let (Some(said), Some(range)) = (*ground, at) else {
        return;
    };
    let least = |background| scheme.least(&scheme.ground(Some(background)), with_accent);
    let (ratio, ink) = least(said);
    if ratio < palette::NEEDED {
        let better = scheme.paler(said, |colour| least(colour).0);
        let what = format!("on this ground, text in `{ink}` has a contrast of");
        tell(fields, range, &what, ratio, better);
        *ground = Some(better);
    }
}

/// Replaces an accent that cannot be read on its ground.
fn judge_ink(
    fields: &mut Fields<'_>,
    scheme: &Scheme,
    ink: &mut Option<Colour>,
    at: Option<Range<usize>>,
    ground: Option<Colour>,
) {
    let (Some(said), Some(range)) = (*ink, at) else {
        return;
    };
    let ground: Ground = scheme.ground(ground);
    let (ratio, on) = scheme.weakest(said, &ground);
    if ratio < palette::NEEDED {
        let better = scheme.readable(said, |colour| scheme.weakest(colour, &ground));
        let what = format!("on `{on}`, links in this colour have a contrast of");
        tell(fields, range, &what, ratio, better);
        *ink = Some(better);
    }
}

fn tell(fields: &mut Fields<'_>, range: Range<usize>, what: &str, ratio: f64, better: Colour) {
    // Rounded down: what is not enough must not look like it.
    let ratio = (ratio * 100.0).floor() / 100.0;
    fields.diagnostics.push(
        Diagnostic::new(
            &RULE,
            (fields.path(), range),
            format!("{what} {ratio} to 1, and {} to 1 is needed", palette::NEEDED),
        )
        .severity(Severity::Warning)
        .why("People who see less well, or who read in the sun, could not read it (WCAG 2.2, 1.4.3).")
        .help(format!("Write `\"{better}\"`, the nearest that can be read; until then it is used instead.")),
    );
}

#[cfg(test)]
mod tests;
