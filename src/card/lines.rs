//! A text in lines of some width.

use unicode_segmentation::UnicodeSegmentation;

use crate::card::measure::Reader;

/// What stands for what is left out.
const MORE: &str = "…";

/// A text in lines that are no wider than `width`, in at most so many of them. What is left out is
/// shown by "…". The second says that something was left out.
pub(super) fn wrapped(
    reader: &Reader,
    text: &str,
    size: u32,
    width: f32,
    most: usize,
) -> (Vec<String>, bool) {
    let words = words(reader, text, size, width);
    let texts: Vec<&str> = words.iter().map(|word| word.text).collect();
    let widths = reader.widths(&texts, size);
    let blank = blank(reader, size);
    let mut lines: Vec<(String, f32)> = Vec::new();
    for (word, own) in words.iter().zip(widths) {
        let between = if word.is_after_blank { blank } else { 0.0 };
        match lines.last_mut() {
            Some((line, used)) if *used + between + own <= width => {
                if word.is_after_blank {
                    line.push(' ');
                }
                line.push_str(word.text);
                *used += between + own;
            }
            _ => lines.push((word.text.to_owned(), own)),
        }
    }
    let mut lines: Vec<String> = lines.into_iter().map(|(line, _)| line).collect();
    let is_cut = lines.len() > most;
    lines.truncate(most);
    if is_cut && let Some(last) = lines.last_mut() {
        *last = shortened(reader, last, size, width);
    }
    (lines, is_cut)
}

/// The beginning of a line with "…" after it, no wider than `width`.
fn shortened(reader: &Reader, line: &str, size: u32, width: f32) -> String {
    let mut kept = line;
    loop {
        let text = format!("{}{MORE}", kept.trim_end_matches([' ', ',', '.', ';', ':']));
        if kept.is_empty() || reader.widths(&[&text], size)[0] <= width {
            return text;
        }
        let last = kept.grapheme_indices(true).next_back();
        kept = &kept[..last.map_or(0, |(at, _)| at)];
    }
}

/// A part of a text that stays on one line.
struct Word<'t> {
    text: &'t str,
    is_after_blank: bool,
}

/// The words of a text. One that is wider than a line, or of a script without blanks, comes in its
/// characters.
fn words<'t>(reader: &Reader, text: &'t str, size: u32, width: f32) -> Vec<Word<'t>> {
    let all: Vec<&str> = text.split_whitespace().collect();
    let widths = reader.widths(&all, size);
    let mut words = Vec::new();
    for (word, own) in all.into_iter().zip(widths) {
        let is_long = own > width;
        let parts: Vec<&str> = if is_long {
            word.graphemes(true).collect()
        } else {
            vec![word]
        };
        words.extend(parts.into_iter().enumerate().map(|(at, text)| Word {
            text,
            is_after_blank: at == 0,
        }));
    }
    words
}

/// The width of a blank.
fn blank(reader: &Reader, size: u32) -> f32 {
    let widths = reader.widths(&["n n", "nn"], size);
    widths[0] - widths[1]
}
