//! Whether a name is most likely a slip for another one: a letter or two, never another word.

/// Longest text that is compared, in characters: nobody writes longer names with a slip in them.
const LONGEST: usize = 64;

/// Endings that make other words of one stem.
const ENDINGS: &[&str] = &["", "s", "d", "r", "n", "ed", "er", "es", "ing", "ly"];

/// How many slips of a finger lie between two names in lower case; `None` when they are different
/// names. A name of five letters has at most one, a longer one two; in shorter ones no letter
/// stands for another. Words are compared one by one. What begins with another letter or has
/// another ending of the same stem is another name.
pub fn slips(written: &str, meant: &str) -> Option<usize> {
    if written == meant {
        return Some(0);
    }
    let words = |text: &str| {
        text.split([' ', '-', '_', '.', '/'])
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (own, other) = (words(written), words(meant));
    if own.len() == other.len() {
        let mut sum = 0;
        for (own, other) in own.iter().zip(&other) {
            sum += of_word(own, other)?;
        }
        return (sum <= 2).then_some(sum);
    }
    // A space too many or too few.
    (own.len().abs_diff(other.len()) == 1)
        .then(|| of_word(written, meant))
        .flatten()
        .filter(|slips| *slips == 1)
}

/// Whether two words have one stem and different endings: `features` is no slip for `featured`.
pub fn is_inflected(a: &str, b: &str) -> bool {
    let shared = a
        .char_indices()
        .zip(b.chars())
        .take_while(|((_, a), b)| a == b)
        .last()
        .map_or(0, |((at, c), _)| at + c.len_utf8());
    let (a, b) = (&a[shared..], &b[shared..]);
    shared >= 4 && !a.is_empty() && !b.is_empty() && ENDINGS.contains(&a) && ENDINGS.contains(&b)
}

fn of_word(written: &str, meant: &str) -> Option<usize> {
    if written == meant {
        return Some(0);
    }
    // Another version is a slip for one of the known ones.
    let is_number = |text: &str| {
        let text = text.trim_matches(|c: char| !c.is_alphanumeric());
        !text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if is_number(written) && is_number(meant) {
        return Some(1);
    }
    let (a, b): (Vec<char>, Vec<char>) = (
        written.chars().take(LONGEST + 1).collect(),
        meant.chars().take(LONGEST + 1).collect(),
    );
    let shorter = a.len().min(b.len());
    let most = if shorter <= 5 { 1 } else { 2 };
    if shorter < 2
        || a.len().max(b.len()) > LONGEST
        || a.len().abs_diff(b.len()) > most
        || is_inflected(written, meant)
    {
        return None;
    }
    let swapped = a.len() == b.len() && is_swap(&a, &b);
    if swapped {
        return Some(1);
    }
    let differing = || a.iter().zip(&b).filter(|(a, b)| a != b).count();
    if shorter <= 2
        || shorter <= 4 && a.len() == b.len()
        || a[0] != b[0] && (shorter < 6 || a.len() == b.len())
        || shorter <= 7 && a.len() == b.len() && differing() > 1 && !has_same_letters(&a, &b)
    {
        return None;
    }
    Some(strsim::osa_distance(written, meant)).filter(|distance| *distance <= most)
}

/// Whether two letters beside each other changed places, and nothing else differs.
fn is_swap(a: &[char], b: &[char]) -> bool {
    let Some(at) = a.iter().zip(b).position(|(a, b)| a != b) else {
        return false;
    };
    a.get(at) == b.get(at + 1) && a.get(at + 1) == b.get(at) && a.get(at + 2..) == b.get(at + 2..)
}

fn has_same_letters(a: &[char], b: &[char]) -> bool {
    let sorted = |letters: &[char]| {
        let mut letters = letters.to_vec();
        letters.sort_unstable();
        letters
    };
    sorted(a) == sorted(b)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_slip_is_a_letter_or_two_and_never_another_word() {
        for (written, meant, expected) in [
            ("tilte", "title", Some(1)),
            ("catagories", "categories", Some(1)),
            ("hermitt crabs", "hermit crabs", Some(1)),
            ("hermitcrabs", "hermit crabs", Some(1)),
            ("crab", "crabs", Some(1)),
            ("teh tide", "the tide", Some(1)),
            ("anemonies", "anemones", Some(1)),
            ("sea anenome", "sea anemone", Some(2)),
            ("barnicales", "barnacles", Some(2)),
            ("limpte", "limpet", Some(1)),
            ("lnag", "lang", Some(1)),
            ("link", "lang", None),
            ("name", "date", None),
            ("state", "date", None),
            ("features", "featured", None),
            ("cat", "cao", None),
            ("food", "boyd", None),
            ("phnx", "ph17", None),
            ("ragworm", "lugworm", None),
            ("ragworms", "lugworm", None),
            ("red fox", "red box", None),
            ("link", "line", None),
            ("ada", "adaa", Some(1)),
            ("broken-lnk", "broken-link", Some(1)),
            ("dco-1.0", "dco-1.1", Some(1)),
            ("monday", "sunday", None),
            ("", "a", None),
        ] {
            assert_eq!(slips(written, meant), expected, "{written} {meant}");
            assert_eq!(slips(meant, written), expected, "{meant} {written}");
        }
    }

    proptest! {
        #[test]
        fn any_two_names_are_compared_alike_both_ways(a in "([a-dé .-]|\\PC){0,70}", b in "([a-dé .-]|\\PC){0,70}") {
            prop_assert_eq!(slips(&a, &b), slips(&b, &a));
            prop_assert_eq!(slips(&a, &a), Some(0));
        }
    }
}
