//! Licences: SPDX expressions read the way people write them, and what the licences are called.
//!
//! Source of the identifiers and of the grammar: the SPDX specification, annex B, in which
//! identifiers and operators are compared without regard to case.

mod expression;
pub mod flow;
mod names;
pub mod recognise;
pub mod spelling;

pub use expression::{License, LicenseError};
pub use names::terms_url;

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
