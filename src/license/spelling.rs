//! How a licence is written: usual spellings, deeds' addresses, other cases and withdrawn
//! identifiers, each with what SPDX writes instead.

use super::expression::License;
use super::names::{Meaning, alias, successor};

/// How a text that was read as a licence stands to what SPDX writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// It is what SPDX writes.
    Canonical,
    /// Another spelling of the same: another case, a usual name, the address of a deed.
    Other,
    /// The deed of a port that SPDX does not list. It is read as the licence that it is a port of,
    /// which is not quite the same text.
    Port,
    /// A name that several versions share.
    Unversioned,
    /// An identifier that SPDX has withdrawn for another one with the same meaning, which the
    /// licence was read as.
    Succeeded,
    /// An identifier that SPDX has withdrawn without saying which single one means the same.
    Withdrawn,
}

impl Spelling {
    /// How `text`, which was read as `license`, is written.
    pub fn of(text: &str, license: &License) -> Self {
        let text = text.trim();
        match alias(text).map(|alias| alias.meaning) {
            Some(Meaning::Port) => return Self::Port,
            Some(Meaning::Unversioned) => return Self::Unversioned,
            Some(Meaning::Exact) => {
                return if text == license.as_str() {
                    Self::of_canonical(license)
                } else {
                    Self::Other
                };
            }
            None => {}
        }
        if text
            .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')'))
            .any(|word| successor(word).is_some())
        {
            return Self::Succeeded;
        }
        match Self::of_canonical(license) {
            Self::Canonical if text != license.as_str() => Self::Other,
            spelling => spelling,
        }
    }

    fn of_canonical(license: &License) -> Self {
        let is_withdrawn =
            |id: &String| spdx::license_id(id).is_some_and(spdx::LicenseId::is_deprecated);
        if license.ids().iter().any(is_withdrawn) {
            Self::Withdrawn
        } else {
            Self::Canonical
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_as_much_as_its_identifier_or_is_told_apart() {
        for (text, expected) in [
            ("CC-BY-SA-4.0", Spelling::Canonical),
            (" cc-by-sa-4.0", Spelling::Other),
            ("MIT or Apache-2.0", Spelling::Other),
            (
                "https://creativecommons.org/licenses/by/3.0/de/",
                Spelling::Other,
            ),
            (
                "https://creativecommons.org/licenses/by/3.0/deed.fr",
                Spelling::Other,
            ),
            (
                "https://creativecommons.org/licenses/by-sa/3.0/nl/",
                Spelling::Port,
            ),
            (
                "https://creativecommons.org/licenses/by-sa/2.5/scotland/",
                Spelling::Port,
            ),
            ("Creative Commons Attribution 3.0 Unported", Spelling::Other),
            (
                "https://creativecommons.org/licenses/by/4.0?ref=chooser-v1",
                Spelling::Other,
            ),
            (
                "https://www.creativecommons.org/licenses/by/4.0/legalcode.de#top",
                Spelling::Other,
            ),
            ("https://spdx.org/licenses/CC-BY-4.0.html", Spelling::Other),
            ("https://opensource.org/licenses/MIT", Spelling::Other),
            ("Apache", Spelling::Unversioned),
            ("GPL-3.0", Spelling::Succeeded),
            ("gpl-2.0+", Spelling::Succeeded),
            ("(MIT AND GPL-2.0+)", Spelling::Succeeded),
            ("GPL-2.0-with-classpath-exception", Spelling::Withdrawn),
            ("Nunit OR MIT", Spelling::Withdrawn),
            ("licenseref-House", Spelling::Other),
            ("LicenseRef-House", Spelling::Canonical),
        ] {
            let license =
                License::parse(text).unwrap_or_else(|error| panic!("{text}: {}", error.message));
            assert_eq!(Spelling::of(text, &license), expected, "{text}");
            let again = License::parse(license.as_str()).expect("what is canonical is read");
            assert_eq!(again, license, "{text}");
        }
    }

    proptest::proptest! {
        /// Whatever is read is read as the same when it is written as SPDX writes it, and then
        /// nothing is left to fix.
        #[test]
        fn what_is_canonical_stays(text in "(CC|cc|by|BY|-|sa|nc|4\\.0|3|GPL|gpl-3\\.0|\\+|MIT|or|AND| |\\(|\\)|licenseref-|x|\u{0421}|https://creativecommons\\.org/licenses/|/){0,7}") {
            if let Ok(license) = License::parse(&text) {
                let again = License::parse(license.as_str()).expect("what is canonical is read");
                assert_eq!(again.as_str(), license.as_str());
                assert!(matches!(Spelling::of(license.as_str(), &license), Spelling::Canonical | Spelling::Withdrawn), "{text}: {}", license.as_str());
            }
        }
    }
}
