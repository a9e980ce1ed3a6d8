//! Text → terms, by the cases that the browser's script is held to as well.

use crate::search::token::{self, runs};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/search/terms.txt");

#[test]
fn every_script_gives_its_terms() {
    let cases = std::fs::read_to_string(CASES).unwrap();
    let mut written = String::new();
    for line in cases.lines() {
        let text = line.split('\t').next().unwrap();
        written += text;
        if !line.starts_with('#') {
            written.push('\t');
            written += &terms(text).join(" ");
        }
        written.push('\n');
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(CASES, &written).unwrap();
    }
    for (line, written) in cases.lines().zip(written.lines()) {
        assert_eq!(line, written);
    }
}

/// The terms of a text, in their order.
fn terms(text: &str) -> Vec<String> {
    let mut terms = Vec::new();
    token::each(text, |token| terms.push(token.term.to_owned()));
    terms
}

proptest::proptest! {
    /// A term is found by itself: what the index holds can be typed.
    #[test]
    fn terms_of_words_are_their_own_terms(text in "\\PC{0,60}") {
        for run in runs(&text) {
            for term in terms(run).iter().filter(|term| runs(term).count() == 1) {
                proptest::prop_assert!(!term.is_empty());
            }
        }
    }
}
