//! `licensing`: which licences pages may have, and what their authors must have certified.

use std::ops::Range;

use jiff::civil::Date;

use crate::fields::{Fields, FromYaml, Kind, Words, keys};
use crate::license::License;
use crate::yaml::Entry;

keys! {
    /// Licences that pages may have, and what their authors must have certified.
    #[derive(Debug, Clone, Default)]
    pub struct Licensing {
        /// The licence of pages that name none.
        pub default: Option<License> = "default" as (Kind::License) with default,
        /// The licences that pages may have; without it every known one.
        pub allowed: Vec<String> = "allowed" as (Kind::List(&Kind::License)) with allowed,
        /// What the authors of a change must have certified.
        pub attestation: AttestationRules = "attestation",
    }
}

keys! {
    /// What the authors of a change must have certified.
    #[derive(Debug, Clone)]
    pub struct AttestationRules {
        /// Whether each change needs a sign-off or another attestation.
        pub require: bool = "require",
        /// What counts as one: `sign-off` in the commit, a dated entry in the author's `profile`,
        /// the `attestation` of the page.
        pub accept: Vec<Proof> = "accept",
        /// Commits written and committed before this day need none.
        pub since: Option<Date> = "since" as (Kind::Date) with since,
        /// Name of the statement that is asked for: a file in `statements/`; without it the
        /// Developer Certificate of Origin 1.1.
        pub statement: Option<(String, Range<usize>)> = "statement" as (Kind::Text) with statement,
        /// What is asked of co-authors: nothing, or a certification of their own, without which
        /// there is a warning or an error.
        pub co_authors: CoAuthors = "co-authors",
        /// Whether somebody may add the sign-off of another ("On behalf of NAME, I, …").
        pub third_party: bool = "third-party",
    }
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

impl Default for AttestationRules {
    fn default() -> Self {
        Self {
            require: false,
            accept: vec![Proof::SignOff, Proof::Profile, Proof::Page],
            since: None,
            statement: None,
            co_authors: CoAuthors::Warn,
            third_party: false,
        }
    }
}

impl Words for CoAuthors {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("warn", Self::Warn),
        ("require", Self::Require),
    ];
}

impl Words for Proof {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("sign-off", Self::SignOff),
        ("profile", Self::Profile),
        ("page", Self::Page),
    ];
}

impl FromYaml for Vec<Proof> {
    const KIND: Kind = Kind::List(&Proof::KIND);

    fn from_yaml(map: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let accepted = map.texts_of(&entry.node);
        let mut proofs = Vec::new();
        for (text, range) in &accepted {
            match Proof::WORDS.iter().find(|(word, _)| word == text) {
                Some((_, proof)) => proofs.push(*proof),
                None => map.report(
                    range.clone(),
                    format!("`{text}` is not a proof that is known"),
                    "Use `sign-off`, `profile` or `page`.",
                ),
            }
        }
        (!accepted.is_empty()).then_some(proofs)
    }
}

fn default(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<License>> {
    let text = String::from_yaml(map, entry)?;
    license(map, &text, entry.node.range.clone()).map(Some)
}

fn allowed(map: &mut Fields<'_>, entry: &Entry) -> Option<Vec<String>> {
    let mut allowed = Vec::new();
    for (text, range) in map.texts_of(&entry.node) {
        allowed.extend(
            license(map, &text, range)
                .map(|license| license.ids())
                .into_iter()
                .flatten(),
        );
    }
    Some(allowed)
}

fn license(map: &mut Fields<'_>, text: &str, range: Range<usize>) -> Option<License> {
    License::parse(text)
        .map_err(|error| {
            map.report(
                range,
                error.message,
                "Write an SPDX identifier such as CC-BY-SA-4.0.",
            );
        })
        .ok()
}

fn since(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<Date>> {
    let text = String::from_yaml(map, entry)?;
    let date = text.parse().ok();
    if date.is_none() {
        map.report(
            entry.node.range.clone(),
            format!("`{text}` is not a date"),
            "Write a date such as 2026-01-31.",
        );
    }
    Some(date)
}

fn statement(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<(String, Range<usize>)>> {
    let text = String::from_yaml(map, entry)?;
    Some(Some((text.trim().to_owned(), entry.node.range.clone())))
}
