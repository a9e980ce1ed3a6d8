//! What headings are numbers, divisions and words.

use super::*;

#[test]
fn headings_are_numbers_divisions_or_words() {
    let kinds: Vec<Option<Number>> = [
        "§ 3 Size",
        "1. Size",
        "1.2 Size",
        "II. Size",
        "A.",
        "C. Size",
        "a) Size",
        "(b) Size",
        "A crab",
        "3 crabs",
        "I am",
        "ibid.",
    ]
    .map(number)
    .to_vec();
    use Number::{Digits, Lower, Paragraph, Roman, Upper};
    let expected = [
        Some(Paragraph),
        Some(Digits),
        Some(Digits),
        Some(Roman),
        Some(Upper),
        Some(Upper),
        Some(Lower),
        Some(Lower),
        None,
        None,
        None,
        None,
    ];
    assert_eq!(kinds, expected);
    for division in [
        "Part II",
        "Teil 1",
        "Anlage (zu § 4) Fees",
        "Zweiter Abschnitt - Shells",
        "1. Abschnitt Shells",
        "Art 3 - Shells",
        "Abschnitt C",
        "Anhang",
        "Title 2. Shells",
    ] {
        assert!(is_division(division), "{division}");
    }
    for other in [
        "Title",
        "Part",
        "Part of the shore",
        "Parts",
        "Food",
        "Article tide tables",
        "Great part",
        "Section headings",
    ] {
        assert!(!is_division(other), "{other}");
    }
    for reason in [
        "(repealed)",
        "Reserved",
        "Art 1 bis 2 Änderungsvorschriften",
        "Anlage (weggefallen)",
        "Chapter 4 [Reserved]",
        "Art VIII - (weggefallen)",
    ] {
        assert!(has_reason(reason), "{reason}");
    }
    assert!(
        ["Table 2", "§ 22 a", "Module A", "(to § 9)"]
            .into_iter()
            .all(is_label)
            && ![
                "Food",
                "Tides in 2024 and 2025",
                "A crab",
                "Vitamin C",
                "Windows 10"
            ]
            .into_iter()
            .any(is_label)
    );
    assert!(
        ["1. Size", "A. Size", "Part I", "Erster Teil"]
            .into_iter()
            .all(is_first)
            && !["A crab", "2. Size", "2. A crab", "Part II"]
                .into_iter()
                .any(is_first)
    );
    for other in [
        "Words that are reserved",
        "Why seats are reserved",
        "Unreserved",
        "Food",
    ] {
        assert!(!has_reason(other), "{other}");
    }
}
