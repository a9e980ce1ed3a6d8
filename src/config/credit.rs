//! The rules of credit that maintainers may set: hub.yaml's `credit` and `history`.

use crate::diagnostic::Diagnostic;
use crate::fields::Fields;

/// What counts as how much.
#[derive(Debug, Clone, PartialEq)]
pub struct CreditRules {
    /// A change of this many words is substantive.
    pub minor_words: u32,
    /// So is a change of this share of the page, from 0 to 1.
    pub minor_share: f64,
    /// A commit that changes more pages than this is a bulk edit.
    pub bulk_pages: u32,
    /// Bots: a login (`@` may lead), a profile id, a name, an address or its hash.
    pub bots: Vec<String>,
}

impl Default for CreditRules {
    fn default() -> Self {
        Self {
            minor_words: 12,
            minor_share: 0.02,
            bulk_pages: 25,
            bots: Vec::new(),
        }
    }
}

impl CreditRules {
    pub(super) fn read(&mut self, map: &mut Fields, found: &mut Vec<Diagnostic>) {
        self.bots = map
            .texts("bots")
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        if let Some(mut minor) = map.map("minor") {
            self.minor_words = minor.number("words").map_or(self.minor_words, saturated);
            self.minor_share = minor.share("share").unwrap_or(self.minor_share);
            found.extend(minor.finish());
        }
        if let Some(mut bulk) = map.map("bulk") {
            self.bulk_pages = bulk.number("pages").map_or(self.bulk_pages, saturated);
            found.extend(bulk.finish());
        }
    }
}

/// What the pages about histories show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HistoryRules {
    /// How many revisions of a page, the newest, are shown with what they changed; the forge shows
    /// the rest.
    pub diffs: usize,
}

impl Default for HistoryRules {
    fn default() -> Self {
        Self { diffs: 20 }
    }
}

impl HistoryRules {
    pub(super) fn read(&mut self, map: &mut Fields) {
        self.diffs = map.number("diffs").map_or(self.diffs, |number| {
            usize::try_from(number).unwrap_or(usize::MAX)
        });
    }
}

fn saturated(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
