//! SPDX expressions, read the way people write them.

use spdx::expression::{ExprNode, Operator};
use spdx::{Expression, LicenseItem, ParseMode};

use super::names::{alias, canonical_case, creative_commons, nearest_id, terms_url};

/// A licence expression that is known to be valid.
#[derive(Debug, Clone)]
pub struct License {
    canonical: String,
    pub(super) expression: Expression,
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
