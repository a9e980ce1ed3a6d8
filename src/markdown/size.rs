//! What stands behind the bar of a picture and is neither its caption nor its text: `|300`,
//! `|300x200` (Obsidian), `|thumb|right|300px` (MediaWiki).

/// How large a picture is to be shown, in pixels; what is not said follows from the picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Size {
    width: Option<u32>,
    height: Option<u32>,
}

/// The largest size that is believed.
const MOST: u32 = 10_000;

impl Size {
    /// Whether nothing is said.
    pub fn is_default(self) -> bool {
        self == Self::default()
    }

    /// The size of a picture whose own may be known, in its proportions where one side is not said.
    pub fn of(self, width: Option<u32>, height: Option<u32>) -> (Option<u32>, Option<u32>) {
        let scaled = |side: Option<u32>, wanted: u32, own: Option<u32>| {
            let (side, own) = (u64::from(side?), u64::from(own.filter(|own| *own > 0)?));
            u32::try_from((side * u64::from(wanted) + own / 2) / own)
                .ok()
                .map(|side| side.max(1))
        };
        match (self.width, self.height) {
            (None, None) => (width, height),
            (Some(wanted), None) => (Some(wanted), scaled(height, wanted, width)),
            (None, Some(wanted)) => (scaled(width, wanted, height), Some(wanted)),
            both => both,
        }
    }
}

/// What of a label is left when its options are taken out, and the size that they say. A label that
/// is an option altogether is empty then.
pub(super) fn split(label: &str, origin: Labelled) -> (String, Size) {
    let mut size = Size::default();
    let parts: Vec<&str> = label.split('|').collect();
    let alone = parts.len() == 1;
    let mut kept = Vec::new();
    let mut alt = "";
    for (at, part) in parts.iter().map(|part| part.trim()).enumerate() {
        match part.strip_prefix("alt=") {
            Some(text) if origin == Labelled::Embed => alt = text.trim(),
            _ if (at > 0 || origin == Labelled::Embed) && option(part, alone, &mut size) => {}
            _ => kept.push(part),
        }
    }
    if kept.len() == parts.len() {
        return (label.to_owned(), Size::default());
    }
    kept.retain(|part| !part.is_empty());
    (
        if kept.is_empty() {
            alt.to_owned()
        } else {
            kept.join("|")
        },
        size,
    )
}

/// How a label was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Labelled {
    /// Behind the bar of `![[…|…]]`: all of it may be options.
    Embed,
    /// Between the brackets of `![…](…)`: only what stands behind a bar.
    Alt,
}

/// Whether a part is an option, and the size that it says. Where it is the whole label, a word such
/// as `left` may be a caption.
fn option(part: &str, alone: bool, size: &mut Size) -> bool {
    // Words of MediaWiki's image syntax (mediawiki.org, Help:Images).
    const WORDS: &[&str] = &[
        "thumb",
        "thumbnail",
        "frame",
        "framed",
        "frameless",
        "border",
        "right",
        "left",
        "center",
        "centre",
        "none",
        "baseline",
        "sub",
        "super",
        "top",
        "text-top",
        "middle",
        "bottom",
        "text-bottom",
        "upright",
    ];
    const KEYS: &[&str] = &[
        "link",
        "class",
        "page",
        "lang",
        "upright",
        "thumb",
        "thumbnail",
    ];
    if let Some(said) = pixels(part) {
        *size = said;
        return true;
    }
    let words = if alone { &WORDS[..5] } else { WORDS };
    words.iter().any(|word| part.eq_ignore_ascii_case(word))
        || part
            .split_once('=')
            .is_some_and(|(key, _)| KEYS.contains(&key.trim()))
}

/// `300`, `300x200`, `x200`, each with or without `px`.
fn pixels(part: &str) -> Option<Size> {
    let part = part.strip_suffix("px").unwrap_or(part).trim_end();
    let number = |text: &str| {
        text.bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| text.parse::<u32>().ok())
            .flatten()
            .filter(|n| (1..=MOST).contains(n))
    };
    match part.split_once(['x', '×']) {
        None => Some(Size {
            width: Some(number(part)?),
            height: None,
        }),
        Some(("", height)) => Some(Size {
            width: None,
            height: Some(number(height)?),
        }),
        Some((width, height)) => Some(Size {
            width: Some(number(width)?),
            height: Some(number(height)?),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_no_captions() {
        for (label, origin, text, size) in [
            ("300", Labelled::Embed, "", (Some(300), None)),
            ("300x200", Labelled::Embed, "", (Some(300), Some(200))),
            ("x200px", Labelled::Embed, "", (None, Some(200))),
            (
                "thumb|right|300px|A crab",
                Labelled::Embed,
                "A crab",
                (Some(300), None),
            ),
            ("A crab|300", Labelled::Embed, "A crab", (Some(300), None)),
            ("thumb|A crab", Labelled::Embed, "A crab", (None, None)),
            ("A crab", Labelled::Embed, "A crab", (None, None)),
            (
                "alt=A crab|300px",
                Labelled::Embed,
                "A crab",
                (Some(300), None),
            ),
            ("left", Labelled::Embed, "left", (None, None)),
            ("99999", Labelled::Embed, "99999", (None, None)),
            ("404", Labelled::Alt, "404", (None, None)),
            ("A crab|200", Labelled::Alt, "A crab", (Some(200), None)),
            ("|200", Labelled::Alt, "", (Some(200), None)),
            ("right|wrong", Labelled::Alt, "right|wrong", (None, None)),
        ] {
            assert_eq!(
                split(label, origin),
                (
                    text.to_owned(),
                    Size {
                        width: size.0,
                        height: size.1
                    }
                ),
                "{label}"
            );
        }
    }

    #[test]
    fn a_side_that_is_not_said_follows() {
        let size = |width, height| Size { width, height };
        assert_eq!(
            size(Some(300), None).of(Some(640), Some(480)),
            (Some(300), Some(225))
        );
        assert_eq!(
            size(None, Some(240)).of(Some(640), Some(480)),
            (Some(320), Some(240))
        );
        assert_eq!(size(Some(300), None).of(None, None), (Some(300), None));
        assert_eq!(
            size(None, None).of(Some(640), Some(480)),
            (Some(640), Some(480))
        );
    }
}
