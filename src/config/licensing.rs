//! `licensing`: which licences pages may have, and what their authors must have certified.

use std::ops::Range;

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::fields::Fields;
use crate::license::License;

/// Licences that pages may have, and what their authors must have certified.
#[derive(Debug, Clone)]
pub struct Licensing {
    /// The licence of pages that name none.
    pub default: Option<License>,
    /// SPDX identifiers that pages may have; empty allows every known one.
    pub allowed: Vec<String>,
    /// Whether commits need a sign-off or another attestation.
    pub require_attestation: bool,
    /// What counts as one.
    pub accept: Vec<Proof>,
    /// Commits written and committed before this day need none.
    pub since: Option<Date>,
    /// Name of the statement that is asked for, and where it is written; `None` is the Developer
    /// Certificate of Origin 1.1.
    pub statement: Option<(String, Range<usize>)>,
    /// What is asked of co-authors.
    pub co_authors: CoAuthors,
    /// Whether somebody may add the sign-off of another ("On behalf of NAME, I, …").
    pub third_party: bool,
}

/// A proof that somebody certified the statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// A `Signed-off-by` trailer of the commit's author.
    SignOff,
    /// A dated entry in the author's profile.
    Profile,
    /// The page's `attestation` by the commit's author.
    Page,
}

/// What is asked of those who wrote a commit together with its author.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoAuthors {
    /// Nothing.
    Off,
    /// Their own certification; without it, a warning.
    Warn,
    /// Their own certification; without it, an error.
    Require,
}

impl Default for Licensing {
    fn default() -> Self {
        Self {
            default: None,
            allowed: Vec::new(),
            require_attestation: false,
            accept: vec![Proof::SignOff, Proof::Profile, Proof::Page],
            since: None,
            statement: None,
            co_authors: CoAuthors::Warn,
            third_party: false,
        }
    }
}

impl Licensing {
    pub(super) fn read(&mut self, map: &mut Fields, found: &mut Vec<Diagnostic>) {
        if let Some(text) = map.text("default") {
            let range = map
                .entry("default")
                .map_or(0..0, |entry| entry.node.range.clone());
            match License::parse(&text) {
                Ok(license) => self.default = Some(license),
                Err(error) => map.report(
                    range,
                    error.message,
                    "Write an SPDX identifier such as CC-BY-SA-4.0.".into(),
                ),
            }
        }
        for (text, range) in map.texts("allowed") {
            match License::parse(&text) {
                Ok(license) => self.allowed.extend(license.ids()),
                Err(error) => map.report(
                    range,
                    error.message,
                    "Write an SPDX identifier such as CC-BY-SA-4.0.".into(),
                ),
            }
        }
        let Some(mut attestation) = map.map("attestation") else {
            return;
        };
        self.require_attestation = attestation.boolean("require").unwrap_or(false);
        let accepted = attestation.texts("accept");
        if !accepted.is_empty() {
            self.accept.clear();
        }
        for (word, range) in accepted {
            match word.as_str() {
                "sign-off" => self.accept.push(Proof::SignOff),
                "profile" => self.accept.push(Proof::Profile),
                "page" => self.accept.push(Proof::Page),
                _ => attestation.report(
                    range,
                    format!("`{word}` is not a proof that is known"),
                    "Use `sign-off`, `profile` or `page`.".into(),
                ),
            }
        }
        if let Some(text) = attestation.text("since") {
            let range = attestation
                .entry("since")
                .map_or(0..0, |entry| entry.node.range.clone());
            match text.parse::<Date>() {
                Ok(date) => self.since = Some(date),
                Err(_) => attestation.report(
                    range,
                    format!("`{text}` is not a date"),
                    "Write a date such as 2026-01-31.".into(),
                ),
            }
        }
        if let Some(text) = attestation.text("statement") {
            let range = attestation
                .entry("statement")
                .map_or(0..0, |entry| entry.node.range.clone());
            self.statement = Some((text.trim().to_owned(), range));
        }
        let words = [
            ("off", CoAuthors::Off),
            ("warn", CoAuthors::Warn),
            ("require", CoAuthors::Require),
        ];
        self.co_authors = attestation
            .one_of("co-authors", &words)
            .unwrap_or(self.co_authors);
        self.third_party = attestation
            .boolean("third-party")
            .unwrap_or(self.third_party);
        found.extend(attestation.finish());
    }
}
