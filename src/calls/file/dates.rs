//! The dates of a call: read by its clock, and compared with each other.

use super::parts::{Dates, REVEAL};
use super::reading::Reader;
use crate::calls::keys::{BallotRules, CallKeys};
use crate::calls::kind::From;
use crate::calls::moment::{Moment, OfDay, Zone};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::Written;
use crate::privacy::shown;
use crate::rules::call_dates;

impl Reader<'_> {
    fn moment(&mut self, written: Option<&Written>, zone: Zone, of_day: OfDay) -> Option<Moment> {
        let written = written?;
        let moment = Moment::parse(&written.text, zone, of_day);
        if moment.is_none() {
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    (&self.source.path, written.range.clone()),
                    format!("`{}` is no date", shown(&written.text)),
                )
                .why("Nobody can tell when it is, so the call is treated as if the key were not there.")
                .help("Write a day such as `2026-06-14`, or a time such as `2026-06-14 18:00`."),
            );
        }
        moment
    }

    /// When what happens; what is no moment, or out of order, is told.
    pub(super) fn dates(&mut self, keys: &CallKeys) -> Dates {
        let zone = self.zone(keys);
        let dates = Dates {
            opens: self.moment(keys.opens.as_ref(), zone, OfDay::Begin),
            closes: self.moment(keys.closes.as_ref(), zone, OfDay::End),
            vote_opens: self.moment(keys.vote.opens.as_ref(), zone, OfDay::Begin),
            vote_closes: self.moment(keys.vote.closes.as_ref(), zone, OfDay::End),
            reviews_until: self.moment(keys.reviews.until.as_ref(), zone, OfDay::End),
            reveal: None,
            decide_by: self.moment(keys.decide_by.as_ref(), zone, OfDay::End),
            draw_after: self.moment(keys.draw.after.as_ref(), zone, OfDay::Begin),
        };
        let of_ballots = dates
            .vote_closes
            .filter(|_| keys.ballot.as_ref().is_some_and(|rules| rules.sealed));
        let of_reviews = dates.reviews_until.filter(|_| keys.reviews.sealed);
        let sealed = [of_ballots, of_reviews].into_iter().flatten();
        let dates = Dates {
            reveal: sealed
                .map(|moment| moment.later(REVEAL))
                .max_by_key(|moment| moment.at),
            ..dates
        };
        self.in_order(keys, &dates);
        self.without_end(keys, &dates);
        self.drawn_in_time(keys, &dates);
        self.voted_unread(keys, &dates);
        dates
    }

    /// The clock of its dates.
    fn zone(&mut self, keys: &CallKeys) -> Zone {
        let zone = keys
            .timezone
            .as_ref()
            .map_or(Some(Zone::default()), |text| Zone::parse(&text.text));
        if zone.is_none()
            && let Some(written) = &keys.timezone
        {
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    (&self.source.path, written.range.clone()),
                    format!("`{}` is not a known time zone", shown(&written.text)),
                )
                .why("The dates are read as UTC, which may be another day than you mean.")
                .help("Write `UTC`, `AoE` (anywhere on Earth) or an offset such as `+02:00`."),
            );
        }
        zone.unwrap_or_default()
    }

    /// Tells each pair of dates that is out of order.
    fn in_order(&mut self, keys: &CallKeys, dates: &Dates) {
        let opens = ("opens", dates.opens);
        let closes = ("closes", dates.closes);
        let vote_opens = ("vote.opens", dates.vote_opens);
        let vote_closes = ("vote.closes", dates.vote_closes);
        let decide_by = ("decide-by", dates.decide_by);
        let pairs = [
            (opens, closes, &keys.closes),
            (vote_opens, vote_closes, &keys.vote.closes),
            (closes, vote_closes, &keys.vote.closes),
            (closes, decide_by, &keys.decide_by),
            (vote_closes, decide_by, &keys.decide_by),
        ];
        for ((first, begin), (last, end), written) in pairs {
            let (Some(begin), Some(end), Some(written)) = (begin, end, written) else {
                continue;
            };
            if begin.at > end.at {
                self.found.push(
                    Diagnostic::new(
                        &call_dates::RULE,
                        (&self.source.path, written.range.clone()),
                        format!("`{last}` ({end}) is before `{first}` ({begin})"),
                    )
                    .why("With dates in this order nobody could take part.")
                    .help(format!("Write a later `{last}`, or an earlier `{first}`.")),
                );
            }
        }
    }

    /// Tells that nothing says when envelopes are opened, or when a vote ends.
    fn without_end(&mut self, keys: &CallKeys, dates: &Dates) {
        let place = (&self.source.path, self.range_of_front_matter());
        if keys.reviews.sealed && dates.reviews_until.is_none() {
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    place.clone(),
                    "reviews of this call are in envelopes, and nothing says until when",
                )
                .why("Nobody knows when to open them, so none could be counted.")
                .help("Add `until:` to `reviews`, such as `reviews: { sealed: true, until: 2026-06-20 }`."),
            );
        }
        // Thumbs under issues are counted when somebody decides; people cast no ballots.
        let is_cast = |ballot: &BallotRules| ballot.from == From::Ballots;
        if keys.ballot.as_ref().is_some_and(is_cast) && dates.vote_closes.is_none() {
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    place,
                    "this call has a `ballot`, and nothing says until when people vote",
                )
                .why("A vote without an end has no result.")
                .help("Add `vote: { opens: 2026-06-15, closes: 2026-06-21 }`."),
            );
        }
    }

    /// Tells a vote that is over before the entries that people vote on can be read.
    fn voted_unread(&mut self, keys: &CallKeys, dates: &Dates) {
        let opened = dates.entries_reveal().filter(|_| keys.entry.sealed);
        let (Some(opened), Some(vote)) = (opened, dates.vote_closes) else {
            return;
        };
        if let Some(written) = keys.vote.closes.as_ref().filter(|_| vote.at <= opened.at) {
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    (&self.source.path, written.range.clone()),
                    format!(
                        "`vote.closes` ({vote}) is before the last day to open envelopes ({opened})"
                    ),
                )
                .severity(Severity::Warning)
                .why("People would vote on entries that nobody can read yet.")
                .help("Let the vote begin when the envelopes are open, and end later than that."),
            );
        }
    }

    /// Tells numbers of a draw that are known before everybody has had their say.
    fn drawn_in_time(&mut self, keys: &CallKeys, dates: &Dates) {
        let (Some(after), Some(settled)) = (dates.draw_after, dates.last_edge()) else {
            return;
        };
        if let Some(written) = keys.draw.after.as_ref().filter(|_| after.at <= settled.at) {
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    (&self.source.path, written.range.clone()),
                    format!("`draw.after` ({after}) is not later than the last deadline of this call ({settled})"),
                )
                .why("Whoever knows the numbers before everybody has voted, reviewed and entered can choose who is tied.")
                .help("Write a later `after`, and name sources of that day or later."),
            );
        }
    }
}
