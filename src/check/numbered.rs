//! Headings that are numbers or divisions of a larger text, such as a law's `Part II` and `§ 3`,
//! and headings that say why nothing is under them.

#[cfg(test)]
mod tests;

/// Words for the divisions of laws and books.
const DIVISIONS: &[&str] = &[
    "abschnitt",
    "anhang",
    "anlage",
    "anlagen",
    "annex",
    "annexe",
    "appendix",
    "art",
    "article",
    "articolo",
    "artículo",
    "artikel",
    "book",
    "buch",
    "capitolo",
    "capítulo",
    "chapitre",
    "chapter",
    "division",
    "hauptstück",
    "hoofdstuk",
    "kapitel",
    "livre",
    "part",
    "partie",
    "parte",
    "schedule",
    "section",
    "sección",
    "sezione",
    "subchapter",
    "subpart",
    "subtitle",
    "teil",
    "title",
    "titel",
    "titolo",
    "titre",
    "título",
    "unterabschnitt",
    "unterkapitel",
    "untertitel",
    "volume",
];

/// Those that are divisions without a number, too.
const ALONE: &[&str] = &["anhang", "anlage", "anlagen", "annex", "annexe", "appendix"];

/// What is numbered besides divisions, and titled on a line of its own.
const LABELLED: &[&str] = &[
    "table",
    "tabelle",
    "tableau",
    "tabla",
    "tafel",
    "figure",
    "abbildung",
    "module",
    "modul",
    "muster",
    "formblatt",
    "box",
    "§",
];

/// Numbers in words, as they stand before the name of a division.
const ORDINALS: &[&str] = &[
    "erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "siebente", "achte",
    "neunte", "zehnte", "elfte", "zwölfte", "first", "second", "third", "fourth", "fifth", "sixth",
    "seventh", "eighth", "ninth", "tenth",
];

/// Why a section has no text, in the words with which laws and standards say it.
const REASONS: &[&str] = &[
    "weggefallen",
    "entfallen",
    "aufgehoben",
    "gestrichen",
    "gegenstandslos",
    "unbesetzt",
    "nicht belegt",
    "zukünftig in kraft",
    "außer kraft",
    "änderungsvorschrift",
    "änderungsvorschriften",
    "repealed",
    "deleted",
    "reserved",
    "omitted",
    "revoked",
    "rescinded",
    "withdrawn",
    "vacant",
    "not used",
    "intentionally left blank",
    "no longer in force",
    "not yet in force",
    "abrogé",
    "abrogée",
    "abrogés",
    "abrogées",
    "supprimé",
    "supprimée",
    "sans objet",
    "réservé",
    "derogado",
    "derogada",
    "suprimido",
    "suprimida",
    "sin contenido",
    "abrogato",
    "abrogata",
    "soppresso",
    "omissis",
    "revogado",
    "revogada",
    "vervallen",
    "gereserveerd",
    "uchylony",
    "skreślony",
    "upphävd",
    "ophævet",
    "opphevet",
    "kumottu",
];

/// How a heading is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// `§ 3`.
    Paragraph,
    /// `1.`, `(2)`, `1.2`.
    Digits,
    /// `II.`
    Roman,
    /// `A.`
    Upper,
    /// `a)`.
    Lower,
}

/// The number that a heading begins with.
pub fn number(text: &str) -> Option<Number> {
    let text = text.trim();
    if text.starts_with('§') {
        return Some(Number::Paragraph);
    }
    let first = text.split_whitespace().next()?;
    let bare = first.trim_matches(|c: char| matches!(c, '.' | ')' | '(' | ':'));
    // A word of one or two letters is none, unless a sign ends it or it stands alone.
    let is_marked = first.ends_with(['.', ')', ':']) || first == text;
    if bare.is_empty() || !(is_marked || bare.contains('.')) {
        return None;
    }
    if bare
        .split('.')
        .all(|part| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()))
    {
        return Some(Number::Digits);
    }
    let (is_roman, is_letter) = (
        is_roman(bare),
        bare.chars().count() <= 2
            && bare.chars().all(char::is_alphabetic)
            && bare.chars().all(|c| bare.starts_with(c)),
    );
    match bare.chars().next()? {
        c if is_roman && c.is_uppercase() => Some(Number::Roman),
        c if is_letter && c.is_uppercase() => Some(Number::Upper),
        _ if is_letter => Some(Number::Lower),
        _ => None,
    }
}

/// Single letters but the first, fifth and tenth numbers go on a list of letters.
fn is_roman(word: &str) -> bool {
    matches!(word, "I" | "V" | "X")
        || (2..=8).contains(&word.len()) && word.bytes().all(|b| b"IVXLC".contains(&b))
}

/// Whether a heading is a division: `Part II`, `Anlage 3 (zu § 4)`, `Zweiter Abschnitt - Shells`.
pub fn is_division(text: &str) -> bool {
    let words: Vec<String> = text
        .split_whitespace()
        .take(2)
        .map(|word| word.to_lowercase())
        .collect();
    let bare = |at: usize| {
        words
            .get(at)
            .map_or("", |word| word.trim_matches(|c: char| !c.is_alphanumeric()))
    };
    let is_name = |word: &str| DIVISIONS.contains(&word);
    let counts = |word: &str| {
        let is_short = word.chars().count() <= 2 && word.chars().all(char::is_alphabetic);
        word.starts_with(|c: char| c.is_ascii_digit()) || is_short || is_roman(&word.to_uppercase())
    };
    let is_ordinal = |word: &str| {
        ORDINALS.iter().any(|known| {
            word.strip_prefix(known)
                .is_some_and(|end| matches!(end, "" | "r" | "s" | "n"))
        })
    };
    // What follows the name is a number, a sign, or nothing.
    let is_followed = || match words.get(1) {
        None => ALONE.contains(&bare(0)),
        Some(second) => {
            bare(1).is_empty() || second.starts_with('(') || counts(bare(1)) && !is_of(bare(1))
        }
    };
    is_name(bare(0)) && is_followed()
        || is_name(bare(1)) && (is_ordinal(bare(0)) || counts(bare(0)) && number(text).is_some())
}

/// Whether a heading is a word or two and a number, in brackets or not, and asks for a title:
/// `Table 2`, `§ 22 a`, `(to § 9)`.
pub fn is_label(text: &str) -> bool {
    let text = text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    let last = words
        .last()
        .map_or("", |word| word.trim_end_matches(['.', ':', ')']));
    let is_number = last.starts_with(|c: char| c.is_ascii_digit())
        || last.len() == 1 && last.chars().all(char::is_alphabetic)
        || is_roman(last);
    let first = words
        .first()
        .map_or(String::new(), |word| word.to_lowercase());
    let is_known = LABELLED.contains(&first.as_str()) || DIVISIONS.contains(&first.as_str());
    text.starts_with('(') && text.ends_with(')')
        || is_known && (2..=3).contains(&words.len()) && is_number
}

/// Whether a heading is the first of several that are numbered: `1. Size`, `A. Size`, `Part I`.
pub fn is_first(text: &str) -> bool {
    let words: Vec<String> = text
        .split_whitespace()
        .take(2)
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
        })
        .collect();
    let counts_one =
        |word: &String| matches!(&**word, "1" | "i" | "a" | "first") || word.starts_with("erste");
    number(text).is_some() && words.first().is_some_and(counts_one)
        || is_division(text) && words.iter().any(counts_one)
}

/// Short words that are no numbers: `Part of the shore`, `Teil an Land`.
fn is_of(word: &str) -> bool {
    matches!(
        word,
        "of" | "in"
            | "on"
            | "at"
            | "to"
            | "by"
            | "is"
            | "an"
            | "am"
            | "im"
            | "zu"
            | "de"
            | "du"
            | "la"
            | "le"
            | "un"
            | "el"
            | "al"
            | "di"
    )
}

/// Whether a heading ends by saying why nothing is under it: `(repealed)`, `Art. 3 to 5 Omitted`.
pub fn has_reason(text: &str) -> bool {
    let end = text
        .trim_end_matches(|c: char| matches!(c, '.' | ')' | ']' | ':') || c.is_whitespace())
        .to_lowercase();
    let before = REASONS
        .iter()
        .filter_map(|reason| end.strip_suffix(reason))
        .find(|before| !before.ends_with(char::is_alphanumeric));
    let Some(before) = before.map(str::trim_end) else {
        return false;
    };
    let is_number = before.contains(|c: char| c.is_ascii_digit())
        || before
            .split_whitespace()
            .any(|word| DIVISIONS.contains(&word.trim_matches(|c: char| !c.is_alphanumeric())));
    before.is_empty()
        || before.ends_with(['(', '['])
        || is_number
            && before
                .split_whitespace()
                .filter(|word| word.chars().all(char::is_alphabetic))
                .count()
                <= 3
}
