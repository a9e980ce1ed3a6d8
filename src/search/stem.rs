//! The stems of words: the part that its forms share. Only a build knows how to find it; the index
//! has it beside each word, so the browser needs no rules of any language.

use pagefind_stem::{Algorithm, Stemmer};

use crate::search::token;

/// The stemmer of a language, if there is one.
pub(super) fn stemmer(language: &str) -> Option<Stemmer> {
    let primary = language.split('-').next().unwrap_or(language);
    let algorithm = match primary.to_ascii_lowercase().as_str() {
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "nl" => Algorithm::Dutch,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        _ => return None,
    };
    Some(Stemmer::create(algorithm))
}

/// The stem of a word that is spelled so, in the form that terms have.
pub(super) fn stem(stemmer: &Stemmer, spelling: &str) -> String {
    token::fold_lower(&stemmer.stem(spelling))
}
