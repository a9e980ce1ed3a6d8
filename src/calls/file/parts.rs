//! The parts of a call: its dates, what judges score, what is decided.

use crate::calls::kind::{Decides, Ties};
use crate::calls::moment::Moment;
use crate::fields::Written;
use crate::privacy::shown_text;

/// What the brief of a new call is filled with.
pub const BRIEF: &str = "Say here what the background is, what a good entry has, what was tried before, and where to ask.\n";

/// How long envelopes may be opened after their deadline: seven days, in seconds.
pub(super) const REVEAL: i64 = 7 * 24 * 60 * 60;

/// When what happens to a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dates {
    /// Entries are taken from then.
    pub opens: Option<Moment>,
    /// Entries are taken until then.
    pub closes: Option<Moment>,
    /// Ballots are taken from then.
    pub vote_opens: Option<Moment>,
    /// Ballots are taken until then.
    pub vote_closes: Option<Moment>,
    /// Reviews are taken until then.
    pub reviews_until: Option<Moment>,
    /// Envelopes are opened by then.
    pub reveal: Option<Moment>,
    /// The decision is promised by then.
    pub decide_by: Option<Moment>,
    /// The numbers of a draw are known from then, as the call says.
    pub draw_after: Option<Moment>,
}

impl Dates {
    /// Every edge with its name, in the order in which they should come.
    pub fn edges(&self) -> impl Iterator<Item = (&'static str, Moment)> {
        [
            ("opens", self.opens),
            ("closes", self.closes),
            ("vote-opens", self.vote_opens),
            ("vote-closes", self.vote_closes),
            ("reviews-until", self.reviews_until),
            ("reveal", self.reveal),
            ("decide-by", self.decide_by),
        ]
        .into_iter()
        .filter_map(|(name, moment)| Some((name, moment?)))
    }

    /// Until when envelopes of entries are opened.
    pub fn entries_reveal(&self) -> Option<Moment> {
        Some(self.closes?.later(REVEAL))
    }

    /// The same dates where entries came in envelopes.
    pub fn with_sealed_entries(self) -> Self {
        let reveal = self.reveal.into_iter().chain(self.entries_reveal());
        Self {
            reveal: reveal.max_by_key(|moment| moment.at),
            ..self
        }
    }

    /// When nothing more is taken, and nobody can change any more who is tied: the latest of the
    /// deadlines for entries, ballots, reviews and the opening of envelopes.
    pub fn last_edge(&self) -> Option<Moment> {
        let deadlines = [
            self.closes,
            self.vote_closes,
            self.reviews_until,
            self.reveal,
        ];
        deadlines
            .into_iter()
            .flatten()
            .max_by_key(|moment| moment.at)
    }

    /// From when the numbers of a draw may be known.
    pub fn drawn_from(&self) -> Option<Moment> {
        let moments = [self.last_edge(), self.draw_after];
        moments.into_iter().flatten().max_by_key(|moment| moment.at)
    }
}

/// Something that is decided.
#[derive(Debug, Clone)]
pub struct AwardRules {
    /// Its name in decisions.
    pub id: String,
    /// What it is called; empty where nobody says.
    pub title: String,
    /// Who decides.
    pub decides: Decides,
    /// How many places there are.
    pub places: usize,
    /// What becomes of equal ones; a draw only where one is possible.
    pub ties: Ties,
    /// What the places bring; empty where nobody says.
    pub reward: String,
}

/// Something that judges score.
#[derive(Debug, Clone)]
pub struct CriterionRules {
    /// Its name in reviews.
    pub id: String,
    /// What it asks.
    pub label: String,
    /// How much it counts.
    pub weight: u32,
    /// The lowest score.
    pub min: u32,
    /// The highest score.
    pub max: u32,
    /// What the scores mean.
    pub help: String,
}

/// A text that can be shown: without what is not seen.
pub fn text(written: Option<&Written>) -> Option<String> {
    written
        .map(|written| shown_text(&written.text))
        .filter(|text| !text.is_empty())
}
