//! Licences: SPDX expressions read the way people write them, and what the licences are called.
//!
//! Source of the identifiers and of the grammar: the SPDX specification, annex B, in which identifiers and operators are
//! compared without regard to case.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use spdx::expression::{ExprNode, Operator};
use spdx::{Expression, LicenseItem};

pub mod flow;

/// A licence expression that is known to be valid.
#[derive(Debug, Clone)]
pub struct License {
    canonical: String,
    expression: Expression,
}

impl PartialEq for License {
    fn eq(&self, other: &Self) -> bool {
        self.canonical == other.canonical
    }
}

impl Eq for License {}

/// Why a text is not a licence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LicenseError {
    /// What is wrong, in one sentence without a final full stop.
    pub message: String,
    /// What was probably meant: an identifier that exists.
    pub nearest: Option<String>,
}

/// Longest expression that is read, in bytes.
const MAX_BYTES: usize = 1_000;

impl License {
    /// Reads an expression. Identifiers may be in any case; usual spellings (`CC BY-SA 4.0`, `CC0`) and the addresses of
    /// Creative Commons deeds stand for their identifier.
    ///
    /// # Errors
    /// When the text is empty, too long, not an expression, or names a licence that SPDX does not know and that is no `LicenseRef-`.
    pub fn parse(text: &str) -> Result<Self, LicenseError> {
        let text = text.trim();
        if text.is_empty() || text.len() > MAX_BYTES {
            return Err(LicenseError { message: "a licence has between 1 and 1,000 characters".into(), nearest: None });
        }
        let canonical = match spelling(text) {
            Some(id) => id,
            None => canonical_case(text),
        };
        match Expression::parse(&canonical) {
            Ok(expression) => Ok(Self { canonical, expression }),
            Err(error) => {
                let word = canonical.get(error.span.clone()).map(str::trim).filter(|word| !word.is_empty()).unwrap_or(text);
                let nearest = creative_commons(text).or_else(|| nearest_id(word));
                let message = match error.reason {
                    spdx::error::Reason::UnknownTerm | spdx::error::Reason::UnknownLicense | spdx::error::Reason::InvalidCharacters => {
                        format!("`{word}` is not the name of a licence that SPDX knows")
                    }
                    reason => format!("`{text}` is not a licence expression: {reason}"),
                };
                Err(LicenseError { message, nearest })
            }
        }
    }

    /// The expression with identifiers and operators as SPDX spells them.
    pub fn as_str(&self) -> &str {
        &self.canonical
    }

    /// The identifiers in the expression, each once, in order.
    pub fn ids(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for requirement in self.expression.requirements() {
            let id = match &requirement.req.license {
                LicenseItem::Spdx { id, .. } => id.name.to_owned(),
                LicenseItem::Other(other) => other.to_string(),
            };
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// Whether the expression can be met with only the identifiers that `allow` accepts: one branch of `OR`, all of `AND`.
    pub fn is_met_by(&self, allow: impl Fn(&str) -> bool) -> bool {
        let mut stack: Vec<bool> = Vec::new();
        for node in self.expression.iter() {
            match node {
                ExprNode::Req(requirement) => stack.push(match &requirement.req.license {
                    LicenseItem::Spdx { id, .. } => allow(id.name),
                    LicenseItem::Other(other) => allow(&other.to_string()),
                }),
                ExprNode::Op(operator) => {
                    let (b, a) = (stack.pop().unwrap_or(false), stack.pop().unwrap_or(false));
                    stack.push(match operator {
                        Operator::And => a && b,
                        Operator::Or => a || b,
                    });
                }
            }
        }
        stack.pop().unwrap_or(false)
    }

    /// Where the licence's terms can be read: the deed for Creative Commons, the SPDX page otherwise; `None` for an
    /// expression of several licences and for a `LicenseRef-`.
    pub fn url(&self) -> Option<String> {
        match self.ids().as_slice() {
            [id] if self.canonical == *id => terms_url(id),
            _ => None,
        }
    }

    /// The name that readers know: `CC BY-SA 4.0` for `CC-BY-SA-4.0`, else the expression.
    pub fn short_name(&self) -> String {
        match self.canonical.strip_prefix("CC-") {
            Some(rest) if self.ids().len() == 1 => match rest.rsplit_once('-') {
                Some((elements, version)) => format!("CC {elements} {version}"),
                None => self.canonical.clone(),
            },
            _ if self.canonical == "CC0-1.0" => "CC0 1.0".to_owned(),
            _ => self.canonical.clone(),
        }
    }
}

/// Where an identifier's terms can be read.
pub fn terms_url(id: &str) -> Option<String> {
    if id == "CC0-1.0" {
        return Some("https://creativecommons.org/publicdomain/zero/1.0/".into());
    }
    if let Some((elements, version)) = id.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-'))
        && version.chars().all(|c| c.is_ascii_digit() || c == '.')
    {
        return Some(format!("https://creativecommons.org/licenses/{}/{version}/", elements.to_lowercase()));
    }
    spdx::license_id(id).map(|id| format!("https://spdx.org/licenses/{}.html", id.name))
}

/// The identifier behind a usual spelling or a deed's address, when the whole text is one.
fn spelling(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    if let Some(rest) = ["https://creativecommons.org/", "http://creativecommons.org/", "https://www.creativecommons.org/", "creativecommons.org/"]
        .iter()
        .find_map(|prefix| lower.strip_prefix(prefix))
    {
        let mut parts = rest.split('/').filter(|part| !part.is_empty());
        let id = match (parts.next()?, parts.next()?, parts.next()?) {
            ("publicdomain", "zero", version) => format!("CC0-{version}"),
            ("publicdomain", "mark", version) => format!("CC-PDM-{version}"),
            ("licenses", elements, version) => format!("CC-{}-{version}", elements.to_uppercase()),
            _ => return None,
        };
        // `/3.0/de/` is a licence of its own where SPDX lists it, and else read as the version that it is a port of.
        let port = parts.next().filter(|part| part.len() <= 3).and_then(|port| known_id(&format!("{id}-{port}")));
        return port.or_else(|| known_id(&id));
    }
    let folded = lower.replace(['(', ')', ','], " ").replace("creative commons", "cc").replace("attribution", "by").replace("share alike", "sa");
    let words: Vec<&str> =
        folded.split([' ', '-', '_']).filter(|word| !word.is_empty() && !matches!(*word, "license" | "licence" | "the" | "international")).collect();
    let joined = words.join("-").replace("sharealike", "sa").replace("noncommercial", "nc").replace("noderivatives", "nd");
    match joined.as_str() {
        "cc0" | "cc-0" | "cc-zero" | "cc0-1.0-universal" => return Some("CC0-1.0".into()),
        "apache" | "apache-2" => return Some("Apache-2.0".into()),
        "fal-1.3" | "free-art-1.3" | "art-libre-1.3" => return Some("LAL-1.3".into()),
        "ogl-3.0" | "open-government-v3.0" | "open-government-3.0" => return Some("OGL-UK-3.0".into()),
        _ => {}
    }
    let with_prefix = if joined.starts_with("by-") { format!("cc-{joined}") } else { joined };
    known_id(&with_prefix)
}

/// Every identifier and operator in SPDX's own case; unknown words stay.
fn canonical_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        let upper = word.to_ascii_uppercase();
        let bare = word.strip_suffix('+').unwrap_or(word);
        if matches!(upper.as_str(), "AND" | "OR" | "WITH") {
            out.push_str(&upper);
        } else if let Some(id) = known_id(bare) {
            out.push_str(&id);
            out.push_str(&word[bare.len()..]);
        } else if word.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("LicenseRef-")) {
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
fn known_id(text: &str) -> Option<String> {
    static IDS: OnceLock<BTreeMap<String, &'static str>> = OnceLock::new();
    let ids = IDS.get_or_init(|| spdx::identifiers::LICENSES.iter().map(|license| (license.name.to_lowercase(), license.name)).collect());
    ids.get(&text.to_lowercase()).map(|name| (*name).to_owned())
}

/// The Creative Commons licence that an incomplete name means: none of its elements is ever dropped, since that would give
/// away what the author has reserved.
fn creative_commons(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let letters: String = lower.chars().filter(char::is_ascii_alphabetic).collect();
    let mut rest = letters.strip_prefix("cc")?.replace("licence", "").replace("license", "");
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
    let version: String = lower.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let version = match version.trim_matches('.') {
        "" => "4.0".to_owned(),
        whole if whole.len() == 1 => format!("{whole}.0"),
        exact => exact.to_owned(),
    };
    known_id(&format!("CC-{}-{version}", elements.join("-")))
}

fn nearest_id(word: &str) -> Option<String> {
    if word.len() > 40 {
        return None;
    }
    // SPDX has withdrawn the bare names of the GNU licences, which meant this version only.
    if let Some(id) = known_id(&format!("{word}-only")) {
        return Some(id);
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
    usual.iter().find(|id| id.to_lowercase() == found).map(|id| (*id).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_are_read_as_people_write_them() {
        for (text, expected) in [
            ("CC-BY-SA-4.0", "CC-BY-SA-4.0"),
            ("cc-by-sa-4.0", "CC-BY-SA-4.0"),
            ("CC BY-SA 4.0", "CC-BY-SA-4.0"),
            ("by-sa 4.0", "CC-BY-SA-4.0"),
            ("Creative Commons Attribution-ShareAlike 4.0 International", "CC-BY-SA-4.0"),
            ("https://creativecommons.org/licenses/by/4.0/deed.fr", "CC-BY-4.0"),
            ("https://creativecommons.org/licenses/by-sa/3.0/de/deed.fr", "CC-BY-SA-3.0-DE"),
            ("https://creativecommons.org/licenses/by-sa/3.0/nl/", "CC-BY-SA-3.0"),
            ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
            ("https://creativecommons.org/publicdomain/mark/1.0/deed.en", "CC-PDM-1.0"),
            ("Free Art License 1.3", "LAL-1.3"),
            ("FAL-1.3", "LAL-1.3"),
            ("Open Government Licence v3.0", "OGL-UK-3.0"),
            ("CC0", "CC0-1.0"),
            ("mit or apache-2.0", "MIT OR Apache-2.0"),
            ("(cc-by-4.0 and mit) or cc0-1.0", "(CC-BY-4.0 AND MIT) OR CC0-1.0"),
            ("licenseref-House", "LicenseRef-House"),
        ] {
            assert_eq!(License::parse(text).map(|l| l.as_str().to_owned()), Ok(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_licence_says_so_and_names_the_nearest() {
        for (text, nearest) in [
            ("CC-BY-SA-4", Some("CC-BY-SA-4.0")),
            ("CC-BY-SA", Some("CC-BY-SA-4.0")),
            ("CC-BY-NC", Some("CC-BY-NC-4.0")),
            ("CC-BYSA-3.0", Some("CC-BY-SA-3.0")),
            ("CC-SA-BY 4", Some("CC-BY-SA-4.0")),
            ("Creative Commons", None),
            ("Apache-2", None),
            ("Apche-2.0", Some("Apache-2.0")),
            ("gpl-3.0", Some("GPL-3.0-only")),
        ] {
            assert_eq!(License::parse(text).err().and_then(|error| error.nearest).as_deref(), nearest, "{text}");
        }
        for hostile in ["", "mine", "MIT OR", "((((", "MIT AND (", &"(".repeat(2000), "<script>", "MIT\u{0}"] {
            assert!(License::parse(hostile).is_err(), "{hostile:?}");
        }
    }

    #[test]
    fn or_needs_one_branch_and_and_needs_all() {
        let met = |text: &str, allowed: &[&str]| License::parse(text).unwrap().is_met_by(|id| allowed.contains(&id));
        assert!(met("MIT OR CC-BY-4.0", &["MIT"]));
        assert!(!met("MIT AND CC-BY-4.0", &["MIT"]));
        assert!(met("(MIT AND CC-BY-4.0) OR CC0-1.0", &["CC0-1.0"]));
    }

    #[test]
    fn readers_see_the_usual_name_and_the_deed() {
        let license = License::parse("CC-BY-SA-4.0").unwrap();
        assert_eq!(license.short_name(), "CC BY-SA 4.0");
        assert_eq!(license.url().as_deref(), Some("https://creativecommons.org/licenses/by-sa/4.0/"));
        assert_eq!(License::parse("MIT OR CC0-1.0").unwrap().url(), None);
        assert_eq!(License::parse("CC0-1.0").unwrap().short_name(), "CC0 1.0");
    }
}
