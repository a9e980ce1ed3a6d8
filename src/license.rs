//! Licences: SPDX expressions read the way people write them, and what the licences are called.
//!
//! Source of the identifiers and of the grammar: the SPDX specification, annex B, in which
//! identifiers and operators are compared without regard to case.

use spdx::expression::{ExprNode, Operator};
use spdx::{Expression, LicenseItem, ParseMode};

pub mod flow;
pub mod recognise;
pub mod spelling;

use spelling::{alias, canonical_case, creative_commons, nearest_id};

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

/// As strict as SPDX is, but for identifiers that it has withdrawn: they still name their text.
const MODE: ParseMode = ParseMode {
    allow_deprecated: true,
    ..ParseMode::STRICT
};

impl License {
    /// Reads an expression. Identifiers may be in any case; usual spellings (`CC BY-SA 4.0`, `CC0`)
    /// and the addresses of Creative Commons deeds stand for their identifier, and withdrawn
    /// identifiers of the GNU licences for the one that SPDX put in their place.
    ///
    /// # Errors
    /// When the text is empty, too long, not an expression, or names a licence that SPDX does not
    /// know and that is no `LicenseRef-`.
    pub fn parse(text: &str) -> Result<Self, LicenseError> {
        let text = text.trim();
        if text.is_empty() || text.len() > MAX_BYTES {
            return Err(LicenseError {
                message: "a licence has between 1 and 1,000 characters".into(),
                nearest: None,
            });
        }
        let canonical = match alias(text) {
            Some(alias) => alias.id,
            None => {
                // Brackets round one identifier say nothing, and are not seen before it has its own
                // case.
                let cased = canonical_case(text);
                alias(&cased).map_or(cased, |alias| alias.id)
            }
        };
        match Expression::parse_mode(&canonical, MODE) {
            Ok(expression) => Ok(Self {
                canonical,
                expression,
            }),
            Err(error) => {
                // A name of several words that nothing joins is one name.
                let is_one_name = !text.contains(['(', ')', '+'])
                    && !text
                        .split_whitespace()
                        .any(|word| ["and", "or", "with"].contains(&&*word.to_ascii_lowercase()));
                let part = canonical
                    .get(error.span.clone())
                    .map(str::trim)
                    .filter(|word| !word.is_empty() && !is_one_name);
                let word = part.unwrap_or(text);
                let nearest = creative_commons(text).or_else(|| nearest_id(word));
                let message = match error.reason {
                    _ if matches!(
                        &*text.to_lowercase(),
                        "creative commons"
                            | "cc"
                            | "a creative commons license"
                            | "a creative commons licence"
                    ) =>
                    {
                        format!(
                            "`{text}` does not say which of the licences of Creative Commons is meant"
                        )
                    }
                    spdx::error::Reason::UnknownTerm
                    | spdx::error::Reason::UnknownLicense
                    | spdx::error::Reason::InvalidCharacters => {
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

    /// Whether the expression can be met with only the identifiers that `allow` accepts: one branch
    /// of `OR`, all of `AND`.
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

    /// Where the licence's terms can be read: the deed for Creative Commons, the SPDX page
    /// otherwise; `None` for an expression of several licences and for a `LicenseRef-`.
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
            (
                "Creative Commons Attribution-ShareAlike 4.0 International",
                "CC-BY-SA-4.0",
            ),
            (
                "https://creativecommons.org/licenses/by/4.0/deed.fr",
                "CC-BY-4.0",
            ),
            (
                "https://creativecommons.org/licenses/by-sa/3.0/de/deed.fr",
                "CC-BY-SA-3.0-DE",
            ),
            (
                "https://creativecommons.org/licenses/by-sa/3.0/nl/",
                "CC-BY-SA-3.0",
            ),
            (
                "https://creativecommons.org/publicdomain/zero/1.0/",
                "CC0-1.0",
            ),
            (
                "https://creativecommons.org/publicdomain/mark/1.0/deed.en",
                "CC-PDM-1.0",
            ),
            ("Free Art License 1.3", "LAL-1.3"),
            ("FAL-1.3", "LAL-1.3"),
            ("Open Government Licence v3.0", "OGL-UK-3.0"),
            ("CC0", "CC0-1.0"),
            ("mit or apache-2.0", "MIT OR Apache-2.0"),
            (
                "(cc-by-4.0 and mit) or cc0-1.0",
                "(CC-BY-4.0 AND MIT) OR CC0-1.0",
            ),
            ("licenseref-House", "LicenseRef-House"),
            ("gpl-3.0", "GPL-3.0-only"),
            (
                "LGPL-2.1+ OR GFDL-1.3",
                "LGPL-2.1-or-later OR GFDL-1.3-only",
            ),
            ("nunit", "Nunit"),
        ] {
            assert_eq!(
                License::parse(text).map(|l| l.as_str().to_owned()),
                Ok(expected.to_owned()),
                "{text}"
            );
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
            ("CC-BY-\u{41d}\u{421}-4.0", None),
        ] {
            assert_eq!(
                License::parse(text)
                    .err()
                    .and_then(|error| error.nearest)
                    .as_deref(),
                nearest,
                "{text}"
            );
        }
        for hostile in [
            "",
            "mine",
            "MIT OR",
            "((((",
            "MIT AND (",
            &"(".repeat(2000),
            "<script>",
            "MIT\u{0}",
        ] {
            assert!(License::parse(hostile).is_err(), "{hostile:?}");
        }
    }

    #[test]
    fn deep_and_long_expressions_are_read_or_refused_and_never_more() {
        let deep = |n: usize| format!("{}MIT{}", "(".repeat(n), ")".repeat(n));
        assert_eq!(
            License::parse(&deep(490)).map(|license| license.ids()),
            Ok(vec!["MIT".into()])
        );
        assert!(License::parse(&deep(1_000)).is_err());
        let long = ["MIT"; 140].join(" OR ");
        assert!(License::parse(&long).unwrap().is_met_by(|id| id == "MIT"));
        assert!(License::parse(&["MIT"; 1_000].join(" AND ")).is_err());
    }

    #[test]
    fn or_needs_one_branch_and_and_needs_all() {
        let met = |text: &str, allowed: &[&str]| {
            License::parse(text)
                .unwrap()
                .is_met_by(|id| allowed.contains(&id))
        };
        assert!(met("MIT OR CC-BY-4.0", &["MIT"]));
        assert!(!met("MIT AND CC-BY-4.0", &["MIT"]));
        assert!(met("(MIT AND CC-BY-4.0) OR CC0-1.0", &["CC0-1.0"]));
    }

    #[test]
    fn readers_see_the_usual_name_and_the_deed() {
        let license = License::parse("CC-BY-SA-4.0").unwrap();
        assert_eq!(license.short_name(), "CC BY-SA 4.0");
        assert_eq!(
            license.url().as_deref(),
            Some("https://creativecommons.org/licenses/by-sa/4.0/")
        );
        assert_eq!(License::parse("MIT OR CC0-1.0").unwrap().url(), None);
        assert_eq!(License::parse("CC0-1.0").unwrap().short_name(), "CC0 1.0");
    }
}
