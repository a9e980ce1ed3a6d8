//! Envelopes on the page of a call: what a script needs to make both files of a record.

use crate::calls::ballot::NONE;
use crate::calls::envelope::Envelope;
use crate::calls::kind::{Decides, From, Method};
use crate::calls::place::is_id;
use crate::config::Intake;
use crate::hub::{Call, Hub, PersonId};
use crate::pages::calls::call::votes;
use crate::pages::calls::row::moment;
use crate::pages::kind::Site;
use crate::view::{EnvelopeOption, EnvelopePerson, EnvelopeView};

/// Most people whom a form offers: more are a burden for every reader of the page.
const PEOPLE: usize = 300;

/// Most options that a form has fields for.
const OPTIONS: usize = 200;

impl Site<'_> {
    /// The envelopes that a call takes, as long as the records do not say that it is over;
    /// `language` is that of the page.
    pub(super) fn envelopes(&self, call: &Call, language: &str) -> Vec<EnvelopeView> {
        self.entries_sealed(call, language)
            .into_iter()
            .chain(self.ballots_sealed(call))
            .chain(self.reviews_sealed(call))
            .collect()
    }

    fn ballots_sealed(&self, call: &Call) -> Option<EnvelopeView> {
        let rules = call.file.ballot().filter(|rules| rules.sealed)?;
        if !votes(call) || rules.from != From::Ballots {
            return None;
        }
        let id = &call.file.id;
        let path = format!("ballots/{id}/YOU.yaml");
        let options = match rules.method {
            Method::Ranked | Method::Approval | Method::Score => {
                self.envelope_options(call, |_| None)
            }
            Method::YesNo | Method::Consent => Vec::new(),
        };
        let none = EnvelopeOption {
            id: NONE.to_owned(),
            ..EnvelopeOption::default()
        };
        let none = Some(none).filter(|_| rules.none && rules.method == Method::Ranked);
        let everybody = (0..).zip(&self.hub.people.all).map(|(at, _)| PersonId(at));
        let dates = &call.file.dates;
        let sealed = call.ballots.iter().map(|ballot| &ballot.file);
        let sealed = sealed.map(|file| (file.source.path.as_str(), &file.envelope));
        Some(EnvelopeView {
            kind: "ballot",
            record: rules.method.name(),
            opens: dates
                .vote_opens
                .or(dates.closes)
                .map(|at| moment("vote-opens", at)),
            closes: dates.vote_closes.map(|at| moment("vote-closes", at)),
            max: rules.max,
            form: form(self.hub, &path),
            options: options.into_iter().chain(none).collect(),
            people: self.record_authors(everybody),
            sealed: self.digests(sealed),
            ..self.envelope(call, "ballot", path)
        })
    }

    fn reviews_sealed(&self, call: &Call) -> Option<EnvelopeView> {
        let keys = &call.file.keys;
        if !keys.reviews.sealed || !call.file.has_award_by(Decides::Judges) {
            return None;
        }
        let id = &call.file.id;
        let dates = &call.file.dates;
        let of_entry = |entry: &str| form(self.hub, &format!("reviews/{id}/{entry}/YOU.yaml"));
        let sealed = call.reviews.iter().map(|review| &review.file);
        let sealed = sealed.map(|file| (file.source.path.as_str(), &file.envelope));
        Some(EnvelopeView {
            kind: "review",
            record: "review",
            opens: dates.closes.map(|at| moment("closes", at)),
            closes: dates.reviews_until.map(|at| moment("reviews-until", at)),
            options: self.envelope_options(call, of_entry),
            people: self.record_authors(call.judges.iter().map(|(judge, _)| *judge)),
            sealed: self.digests(sealed),
            ..self.envelope(call, "review", format!("reviews/{id}/ENTRY/YOU.yaml"))
        })
    }

    /// What ballots and reviews have in common.
    fn envelope(&self, call: &Call, kind: &str, path: String) -> EnvelopeView {
        EnvelopeView {
            call: call.file.id.clone(),
            command: command(kind, &call.file.id),
            reveal: call.file.dates.reveal.map(|at| moment("reveal", at)),
            path,
            ..EnvelopeView::default()
        }
    }

    /// The entries that take part, in the order of the page.
    fn envelope_options(
        &self,
        call: &Call,
        form: impl Fn(&str) -> Option<String>,
    ) -> Vec<EnvelopeOption> {
        let entries = self.entries(call).into_iter();
        entries
            .filter(|entry| call.standing().any(|standing| standing.id == entry.id))
            .take(OPTIONS)
            .map(|entry| EnvelopeOption {
                form: form(&entry.id),
                id: entry.id,
                title: entry.title,
                ..EnvelopeOption::default()
            })
            .collect()
    }

    pub(super) fn record_authors(
        &self,
        people: impl Iterator<Item = PersonId>,
    ) -> Vec<EnvelopePerson> {
        let named = people.filter_map(|id| {
            let name = self.person(id)?.name;
            let person = self.hub.people.get(id);
            let is_author = is_id(&person.key) && !person.bot;
            is_author.then(|| EnvelopePerson {
                key: person.key.clone(),
                name,
            })
        });
        let named: Vec<EnvelopePerson> = named.take(PEOPLE + 1).collect();
        if named.len() > PEOPLE {
            return Vec::new();
        }
        named
    }

    /// The digests of envelopes that nobody has opened yet.
    fn digests<'a>(&self, records: impl Iterator<Item = (&'a str, &'a Envelope)>) -> String {
        let closed = records.filter_map(|(path, envelope)| match envelope {
            Envelope::Closed(digest) if self.may_tell(path) => Some(format!("{digest} {path}")),
            _ => None,
        });
        closed.collect::<Vec<_>>().join("\n")
    }
}

/// The command that makes both files.
pub(super) fn command(kind: &str, call: &str) -> String {
    let entry = if kind == "review" { " ENTRY" } else { "" };
    format!("commonweal new {kind} {call}{entry} --sealed ../{call}-{kind}.yaml")
}

/// The forge's form for an envelope; the script puts in who and what.
fn form(hub: &Hub, path: &str) -> Option<String> {
    match hub.config.submissions.intake {
        // Members are never held up, and most who vote are some.
        Intake::Open | Intake::CallsOnly | Intake::Members => hub
            .config
            .repository
            .as_ref()?
            .new_file_url(path, &["ENVELOPE"]),
        Intake::Paused => None,
    }
}
