//! The beginning or the end of a text, with whole characters: work on a stranger's text looks at so
//! much of it and no more.

/// The first bytes of a text, at most so many, up to the end of a character.
pub fn first(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The last bytes of a text, at most so many, from the beginning of a character.
pub fn last(text: &str, most: usize) -> &str {
    let mut start = text.len().saturating_sub(most);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::{first, last};

    #[test]
    fn no_character_is_cut() {
        for (most, beginning, end) in [
            (0, "", ""),
            (1, "", ""),
            (2, "é", "é"),
            (3, "éa", "aé"),
            (9, "éaé", "éaé"),
        ] {
            assert_eq!(
                (first("éaé", most), last("éaé", most)),
                (beginning, end),
                "{most}"
            );
        }
    }
}
