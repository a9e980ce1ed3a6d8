//! A call in few words, which are true on every day: for pictures and texts elsewhere.

use unicode_segmentation::UnicodeSegmentation;

use crate::calls::Moment;
use crate::hub::Call;
use crate::hub::calls::State;
use crate::pages::calls::said::day;
use crate::pages::kind::Site;
use crate::paths::OutputPath;

impl Site<'_> {
    /// The dates of a call that matter most, each in words: "Entries until 14 June 2026".
    pub(super) fn headline_dates(&self, call: &Call) -> Vec<String> {
        let language = self.language_of(call);
        let words = |key: &str, day: &str| {
            let day = self.day(day, &language);
            format!("{} {day}", self.word(key, &language))
        };
        if let Some((key, day)) = ended(call) {
            let key = if key == "decided" {
                "call-decided-on"
            } else {
                "call-closed-on"
            };
            return vec![words(key, &day)];
        }
        let dates = &call.file.dates;
        let edges = [
            ("call-date-closes", dates.closes),
            ("call-date-vote-closes", dates.vote_closes),
            ("call-date-decide-by", dates.decide_by),
        ];
        let edges = edges.into_iter().filter_map(|(key, at)| Some((key, at?)));
        let told: Vec<String> = edges
            .map(|(key, at)| words(key, &at.day()))
            .take(2)
            .collect();
        if told.is_empty() && call.state != State::Closed {
            return vec![self.word("call-no-end", &language).to_owned()];
        }
        told
    }

    /// The same in the fewest words: "until 14 June 2026".
    pub(super) fn shortest_date(&self, call: &Call) -> String {
        let language = self.language_of(call);
        let words = |key: &str, day: &str| {
            let day = self.day(day, &language);
            format!("{} {day}", self.word(key, &language))
        };
        let dates = &call.file.dates;
        let day = |at: Option<Moment>| at.map(Moment::day);
        match (ended(call), day(dates.closes), day(dates.vote_closes)) {
            (Some(("decided", day)), ..) => words("call-badge-decided", &day),
            (Some(_), ..) => self.word("call-badge-called-off", &language).to_owned(),
            (None, Some(day), _) => words("call-badge-until", &day),
            (None, None, Some(day)) => words("call-badge-vote-until", &day),
            (None, None, None) => self.word("call-badge-any-time", &language).to_owned(),
        }
    }
}

/// What ended a call by its records, and on which day, as far as that is told.
fn ended(call: &Call) -> Option<(&'static str, String)> {
    if let Some(closed) = &call.file.keys.closed {
        return Some(("called-off", day(closed.date.as_ref()).unwrap_or_default()));
    }
    let (_, decision) = call.decision.as_ref()?;
    let day = decision.decided.get(..10).unwrap_or_default();
    Some(("decided", day.to_owned()))
}

/// A file beside the page of a call.
pub(super) fn beside(call: &Call, name: &str) -> Option<OutputPath> {
    call.output.beside(name)
}

/// The beginning of a text with "…", in at most so many characters; all of it where it fits.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let room = most.saturating_sub(1);
    let mut kept = "";
    let mut count = 0;
    // Whole words, or as much of the first one as there is room for.
    for (at, word) in text.split_word_bound_indices() {
        count += word.chars().count();
        if count > room {
            break;
        }
        kept = &text[..at + word.len()];
    }
    if kept.trim().is_empty() {
        let mut parts = text.grapheme_indices(true).scan(0, |count, (at, part)| {
            *count += part.chars().count();
            Some((*count, at + part.len()))
        });
        let fitting = parts
            .by_ref()
            .take_while(|(count, _)| *count <= room)
            .last();
        kept = &text[..fitting.map_or(0, |(_, end)| end)];
    }
    format!("{}…", kept.trim_end_matches([' ', ',', ';', ':', '.', '–']))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn texts_are_shortened_between_words() {
        assert_eq!(
            shortened("A clock, for the shore", 22),
            "A clock, for the shore"
        );
        assert_eq!(shortened("A clock, for the shore", 12), "A clock…");
        assert_eq!(shortened("Wattwanderung", 5), "Watt…");
        assert_eq!(shortened("e\u{301}e\u{301}e\u{301}", 4), "e\u{301}…");
        assert_eq!(shortened("abc", 0), "…");
    }
}
