//! Names of licences: usual spellings, deeds' addresses, other cases, and the identifier that each stands for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// An identifier that a text stands for.
pub(super) struct Alias {
    pub(super) id: String,
    pub(super) meaning: Meaning,
}

/// Whether the text says all that the identifier says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Exact,
    Port,
    Unversioned,
}

/// The identifier behind a usual spelling or a deed's address, when the whole text is one.
pub(super) fn alias(text: &str) -> Option<Alias> {
    let lower = text.to_lowercase();
    let address = ["https://", "http://"]
        .iter()
        .find_map(|scheme| lower.strip_prefix(scheme));
    if let Some(address) =
        address.or_else(|| lower.starts_with("creativecommons.org/").then_some(&lower))
    {
        let address = address.strip_prefix("www.").unwrap_or(address);
        return of_address(address.split(['?', '#']).next().unwrap_or_default());
    }
    let exact = |id: &str| {
        Some(Alias {
            id: id.to_owned(),
            meaning: Meaning::Exact,
        })
    };
    let folded = lower
        .replace(['(', ')', ','], " ")
        .replace("creative commons", "cc")
        .replace("attribution", "by")
        .replace("share alike", "sa");
    let words: Vec<&str> = folded
        .split([' ', '-', '_'])
        .filter(|word| {
            !word.is_empty()
                && !matches!(
                    *word,
                    "license" | "licence" | "the" | "international" | "unported"
                )
        })
        .collect();
    let joined = words
        .join("-")
        .replace("sharealike", "sa")
        .replace("noncommercial", "nc")
        .replace("noderivatives", "nd");
    match joined.as_str() {
        "cc0" | "cc-0" | "cc-zero" | "cc0-1.0-universal" => return exact("CC0-1.0"),
        "apache" => {
            return Some(Alias {
                id: "Apache-2.0".into(),
                meaning: Meaning::Unversioned,
            });
        }
        "apache-2" => return exact("Apache-2.0"),
        "fal-1.3" | "free-art-1.3" | "art-libre-1.3" => return exact("LAL-1.3"),
        "ogl-3.0" | "open-government-v3.0" | "open-government-3.0" => return exact("OGL-UK-3.0"),
        _ => {}
    }
    let with_prefix = if joined.starts_with("by-") {
        format!("cc-{joined}")
    } else {
        joined
    };
    // What SPDX has withdrawn is no alias of anything, but an identifier of its own in another
    // case.
    known_id(&with_prefix)
        .filter(|id| successor(id).is_none())
        .and_then(|id| exact(&id))
}

/// The identifier behind an address without its scheme: a Creative Commons deed or text, or a
/// licence's page at SPDX or the Open Source Initiative.
fn of_address(address: &str) -> Option<Alias> {
    let catalogues = [
        "spdx.org/licenses/",
        "opensource.org/licenses/",
        "opensource.org/license/",
    ];
    if let Some(page) = catalogues
        .iter()
        .find_map(|site| address.strip_prefix(site))
    {
        let name = page.trim_end_matches('/').trim_end_matches(".html");
        // A page about a withdrawn identifier does not say by which one it was followed.
        return known_id(name)
            .filter(|id| successor(id).is_none())
            .map(|id| Alias {
                id,
                meaning: Meaning::Exact,
            });
    }
    let rest = address.strip_prefix("creativecommons.org/")?;
    let mut parts = rest.split('/').filter(|part| !part.is_empty());
    let id = match (parts.next()?, parts.next()?, parts.next()?) {
        ("publicdomain", "zero", version) => format!("CC0-{version}"),
        ("publicdomain", "mark", version) => format!("CC-PDM-{version}"),
        ("licenses", elements, version) => format!("CC-{}-{version}", elements.to_uppercase()),
        _ => return None,
    };
    // `/3.0/de/` is a licence of its own where SPDX lists it, and else read as the version that it
    // is a port of; what is longer is `deed.de`.
    let port = parts
        .next()
        .filter(|part| part.len() <= 3 || *part == "scotland");
    let own = port.and_then(|port| known_id(&format!("{id}-{port}")));
    let is_exact = port.is_none() || own.is_some();
    own.or_else(|| known_id(&id)).map(|id| Alias {
        id,
        meaning: if is_exact {
            Meaning::Exact
        } else {
            Meaning::Port
        },
    })
}

/// Every identifier and operator in SPDX's own case; unknown words stay.
pub(super) fn canonical_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        let upper = word.to_ascii_uppercase();
        let bare = word.strip_suffix('+').unwrap_or(word);
        if matches!(upper.as_str(), "AND" | "OR" | "WITH") {
            out.push_str(&upper);
        } else if let Some(id) = successor(word) {
            out.push_str(&id);
        } else if let Some(id) = known_id(bare) {
            out.push_str(&id);
            out.push_str(&word[bare.len()..]);
        } else if word
            .get(..11)
            .is_some_and(|start| start.eq_ignore_ascii_case("LicenseRef-"))
        {
            out.push_str("LicenseRef-");
            out.push_str(&word[11..]);
        } else {
            out.push_str(word);
        }
        word.clear();
    };
    for c in text.chars() {
        if c.is_whitespace() || matches!(c, '(' | ')') {
            flush(&mut word, &mut out);
            out.push(if c.is_whitespace() { ' ' } else { c });
        } else {
            word.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}

/// The identifier as SPDX spells it, whatever its case.
pub(super) fn known_id(text: &str) -> Option<String> {
    static IDS: OnceLock<BTreeMap<String, &'static str>> = OnceLock::new();
    let ids = IDS.get_or_init(|| {
        spdx::identifiers::LICENSES
            .iter()
            .map(|license| (license.name.to_lowercase(), license.name))
            .collect()
    });
    ids.get(&text.to_lowercase()).map(|name| (*name).to_owned())
}

/// The Creative Commons licence that an incomplete name means: none of its elements is ever
/// dropped, since that would give away what the author has reserved.
pub(super) fn creative_commons(text: &str) -> Option<String> {
    // A letter of another script that looks like one of these would be dropped with what it stands
    // for.
    if !text.is_ascii() {
        return None;
    }
    let lower = text.to_lowercase();
    let letters: String = lower.chars().filter(char::is_ascii_alphabetic).collect();
    let mut rest = letters
        .strip_prefix("cc")?
        .replace("licence", "")
        .replace("license", "");
    let mut elements = Vec::new();
    for element in ["by", "nc", "nd", "sa"] {
        if let Some(at) = rest.find(element) {
            rest.replace_range(at..at + 2, "");
            elements.push(element.to_uppercase());
        }
    }
    if elements.is_empty() || !rest.is_empty() {
        return None;
    }
    let version: String = lower
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    let version = match version.trim_matches('.') {
        "" => "4.0".to_owned(),
        whole if whole.len() == 1 => format!("{whole}.0"),
        exact => exact.to_owned(),
    };
    known_id(&format!("CC-{}-{version}", elements.join("-")))
}

/// The identifier that a misspelt one most likely means.
pub(super) fn nearest_id(word: &str) -> Option<String> {
    if word.len() > 40 {
        return None;
    }
    let usual = [
        "CC-BY-4.0",
        "CC-BY-SA-4.0",
        "CC0-1.0",
        "CC-BY-NC-4.0",
        "CC-BY-NC-SA-4.0",
        "CC-BY-ND-4.0",
        "MIT",
        "Apache-2.0",
        "GPL-3.0-only",
        "GPL-3.0-or-later",
        "BSD-3-Clause",
        "GFDL-1.3-only",
        "Unlicense",
    ];
    let lower: Vec<String> = usual.iter().map(|id| id.to_lowercase()).collect();
    let known: Vec<&str> = lower.iter().map(String::as_str).collect();
    let found = crate::fields::nearest(word, &known)?;
    usual
        .iter()
        .find(|id| id.to_lowercase() == found)
        .map(|id| (*id).to_owned())
}

/// The identifier that SPDX has put in the place of a withdrawn one of the GNU licences: the bare
/// version meant this version only, a `+` any later one too (SPDX licence list 3.0).
pub(super) fn successor(word: &str) -> Option<String> {
    let (bare, suffix) = word
        .strip_suffix('+')
        .map_or((word, "only"), |bare| (bare, "or-later"));
    let id = known_id(bare)?;
    let is_gnu = ["AGPL-", "GFDL-", "GPL-", "LGPL-"]
        .iter()
        .any(|family| id.starts_with(family));
    if !is_gnu || id.contains("-with-") {
        None
    } else {
        known_id(&format!("{id}-{suffix}"))
    }
}

/// Where an identifier's terms can be read.
pub fn terms_url(id: &str) -> Option<String> {
    if id == "CC0-1.0" {
        return Some("https://creativecommons.org/publicdomain/zero/1.0/".into());
    }
    if let Some((elements, version)) = id
        .strip_prefix("CC-")
        .and_then(|rest| rest.rsplit_once('-'))
        && version.chars().all(|c| c.is_ascii_digit() || c == '.')
    {
        return Some(format!(
            "https://creativecommons.org/licenses/{}/{version}/",
            elements.to_lowercase()
        ));
    }
    spdx::license_id(id).map(|id| format!("https://spdx.org/licenses/{}.html", id.name))
}
