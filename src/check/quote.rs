//! Strangers' words as they may stand in a message: short, on one line, without addresses or
//! characters that deceive.

pub use crate::privacy::quoted;

/// Joins words as a sentence does: `a, b and c`.
pub fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The same of the first `most`, with how many others there are.
pub fn list_of(words: impl ExactSizeIterator<Item = String>, most: usize) -> String {
    let more = words.len().saturating_sub(most);
    let mut shown: Vec<String> = words.take(most).collect();
    shown.extend((more > 0).then(|| format!("{more} others")));
    list(&shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_hides_addresses_and_deceiving_characters() {
        assert_eq!(
            quoted("ask ada@tide.example\u{202e}\n`now`"),
            "ask ada 'now'"
        );
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
    }
}
