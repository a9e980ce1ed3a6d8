//! Every choice of colours can be read, and what is said of those that cannot.

use proptest::prelude::*;

use super::palette::{NEEDED, Scheme};
use super::*;
use crate::config::Config;
use crate::paths::SourcePath;
use crate::sources::Source;

fn read(text: &str) -> (Colours, Vec<String>) {
    let path = SourcePath::new("hub.yaml").unwrap();
    let (config, found) = Config::read(&Source::new(path, format!("colours: {text}\n")));
    let told = found.iter().map(|found| {
        format!(
            "{}: {} — {}",
            found.severity.name(),
            found.message,
            found.help
        )
    });
    (config.colours, told.collect())
}

#[test]
fn a_colour_is_written_in_one_way() {
    let (colours, told) = read("{ accent: \"#8A1C4A\", dark: { accent: \"#fab\" } }");
    assert_eq!(told, Vec::<String>::new());
    assert_eq!(colours.accent, Some(Colour([0x8a, 0x1c, 0x4a])));
    assert_eq!(colours.dark.accent, Some(Colour([0xff, 0xaa, 0xbb])));
    for wrong in [
        "red",
        "\"#12345\"",
        "\"#12345g\"",
        "\"#é1234\"",
        "\"#fff;}*{x:y\"",
        "\"url(//x)\"",
        "[a]",
    ] {
        let (colours, told) = read(&format!("{{ accent: {wrong} }}"));
        assert_eq!((colours.accent, told.len()), (None, 1), "{wrong}: {told:?}");
        assert!(colours.css().is_none(), "{wrong}");
    }
    let (_, told) = read("\n  accent: #8a1c4a");
    assert_eq!(
        told,
        [
            "error: `accent` has no value — Write the colour in quotes, as `\"#0a655c\"`: without them `#` begins a comment."
        ]
    );
}

#[test]
fn too_little_contrast_is_told_with_the_nearest_that_has_enough() {
    let (colours, told) = read("{ accent: \"#2fb5a5\", background: \"#cccccc\" }");
    assert_eq!(
        told,
        [
            "warning: on this ground, text in `#855000` has a contrast of 3.76 to 1, and 4.5 to 1 is needed — Write `\"#dfdfdf\"`, the nearest that can be read; until then it is used instead.",
            "warning: on `#d7d6d6`, links in this colour have a contrast of 1.75 to 1, and 4.5 to 1 is needed — Write `\"#1b665d\"`, the nearest that can be read; until then it is used instead.",
        ]
    );
    let said = format!(
        "{{ accent: \"{}\", background: \"{}\" }}",
        colours.accent.unwrap(),
        colours.background.unwrap()
    );
    assert_eq!(
        read(&said),
        (colours, Vec::new()),
        "what is proposed is enough"
    );
}

/// The contrast is that of WCAG, by its own examples.
#[test]
fn contrast_is_that_of_the_standard() {
    let of = |a: &str, b: &str| {
        Colour::parse(a)
            .unwrap()
            .contrast(Colour::parse(b).unwrap())
    };
    assert!((of("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((of("#777777", "#ffffff") - 4.48).abs() < 0.01);
    assert!((of("#767676", "#ffffff") - 4.54).abs() < 0.01);
}

/// The theme's own colours are those of its style sheet, and can be read themselves.
#[test]
fn the_palette_is_that_of_the_style_sheet() {
    let css = include_str!("../../../themes/encyclopedia/assets/style.css");
    let of_sheet = |name: &str| {
        let value = css
            .split_once(&format!("  --{name}: light-dark("))
            .unwrap()
            .1;
        let (light, dark) = value.split_once(')').unwrap().0.split_once(", ").unwrap();
        [light, dark].map(|text| Colour::parse(text).unwrap())
    };
    for (at, scheme) in [&LIGHT, &DARK].into_iter().enumerate() {
        let Ground {
            paper,
            raised,
            panel,
            line,
            line_strong,
        } = scheme.ground;
        let [red, green, blue, violet, amber] = scheme.inks;
        for (name, colour) in [
            ("paper", paper),
            ("raised", raised),
            ("panel", panel),
            ("line", line),
            ("line-strong", line_strong),
            ("text", scheme.text),
            ("muted", scheme.muted),
            ("accent", scheme.accent),
            ("on-accent", scheme.on_accent),
            ("red", red),
            ("green", green),
            ("blue", blue),
            ("violet", violet),
            ("amber", amber),
        ] {
            assert_eq!(of_sheet(name)[at], colour, "{name}");
        }
        let (ratio, ink) = scheme.least(&scheme.ground, true);
        assert!(ratio >= NEEDED, "{ink}: {ratio}");
    }
}

fn holds(scheme: &Scheme, shown: &[(&str, Colour)]) -> Result<(), TestCaseError> {
    let of = |name: &str| shown.iter().find(|(known, _)| *known == name).unwrap().1;
    let inks = [scheme.text, scheme.muted, of("accent"), of("accent-strong")];
    for ink in inks.into_iter().chain(scheme.inks) {
        for ground in ["paper", "raised", "panel"] {
            prop_assert!(
                ink.contrast(of(ground)) >= NEEDED,
                "{ink} on {ground} {shown:?}"
            );
        }
    }
    prop_assert!(
        of("on-accent").contrast(of("accent")) >= NEEDED,
        "{shown:?}"
    );
    for ink in &inks[..2] {
        prop_assert!(ink.contrast(of("accent-soft")) >= NEEDED, "{ink} {shown:?}");
    }
    prop_assert!(of("line-strong").contrast(of("paper")) >= 3.0, "{shown:?}");
    Ok(())
}

proptest! {
    /// Whatever a maintainer writes, all texts can be read, and what is proposed is found sound.
    #[test]
    fn every_colour_is_made_readable(rgb in any::<[[u8; 3]; 4]>(), said in any::<[bool; 4]>()) {
        let [a, b, c, d] = [0, 1, 2, 3].map(|at| said[at].then_some(Colour(rgb[at])));
        let written = |key: &str, colour: Option<Colour>| match colour {
            Some(colour) => format!("{key}: \"{colour}\", "),
            None => String::new(),
        };
        let text = |a, b, c, d| format!(
            "{{ {}{}dark: {{ {}{} }} }}",
            written("accent", a), written("background", b), written("accent", c), written("background", d),
        );
        let (colours, told) = read(&text(a, b, c, d));
        prop_assert!(told.iter().all(|line| line.starts_with("warning: ")), "{told:?}");
        let Colours { accent, background, dark } = &colours;
        holds(&LIGHT, &LIGHT.with(*background, *accent))?;
        holds(&DARK, &DARK.with(dark.background, dark.accent))?;
        let again = text(*accent, *background, dark.accent, dark.background);
        prop_assert_eq!(read(&again), (colours, Vec::new()));
    }
}
