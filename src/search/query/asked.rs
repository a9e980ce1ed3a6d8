//! A query in words.

use crate::search::token::{self, Part};

/// Longest query, in UTF-16 units.
const LONGEST: usize = 200;

/// Most words of a query.
const WORDS: usize = 16;

/// A word of a query.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Asked {
    /// It, folded.
    pub(super) text: String,
    /// Whether it may go on.
    pub(super) open: bool,
    /// A unit, or a pair of them, of a script without spaces.
    pub(super) unit: bool,
    /// How many pairs its run has.
    pub(super) share: f64,
}

/// The words that a query asks for.
pub(super) fn parse(query: &str) -> Vec<Asked> {
    let units: Vec<u16> = query.encode_utf16().take(LONGEST).collect();
    let text = String::from_utf16_lossy(&units);
    let typing = token::runs(&text)
        .last()
        .is_some_and(|run| text.ends_with(run));
    let parts = token::parts(&text);
    let last = parts.len().saturating_sub(1);
    let mut asked: Vec<Asked> = Vec::new();
    let mut add = |word: Asked| match asked.iter_mut().find(|known| known.text == word.text) {
        Some(known) => *known = word,
        None => asked.push(word),
    };
    for (at, part) in parts.into_iter().enumerate() {
        let (open, unit, share) = (true, true, 1.0);
        match part {
            Part::Word(text) => add(Asked {
                text,
                open: typing && at == last,
                unit: false,
                share,
            }),
            Part::Units(units) => match &units[..] {
                [text] => add(Asked {
                    text: text.clone(),
                    open,
                    unit,
                    share,
                }),
                units => units.windows(2).for_each(|pair| {
                    let share = (units.len() - 1) as f64;
                    add(Asked {
                        text: pair.concat(),
                        open: false,
                        unit,
                        share,
                    });
                }),
            },
        }
    }
    asked.truncate(WORDS);
    asked
}

/// What a text is called: its folded words and units, with a space between.
pub(super) fn called(text: &str) -> String {
    let words = token::parts(text).into_iter().map(|part| match part {
        Part::Word(word) => word,
        Part::Units(units) => units.join(" "),
    });
    words.collect::<Vec<_>>().join(" ")
}
