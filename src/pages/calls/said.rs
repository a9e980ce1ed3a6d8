//! What people say in calls and their records, as pages may show it: texts of strangers, names that
//! may lead nowhere, and people who may not be named.

use crate::excerpt;
use crate::fields::Written;
use crate::history::PersonSpec;
use crate::hub::PersonId;
use crate::pages::kind::Site;
use crate::privacy;
use crate::view::{PeopleView, PersonView};

/// Longest text in one line, and longest of several paragraphs, in bytes.
const LINE: usize = 2_000;
const TEXT: usize = 10_000;

impl Site<'_> {
    /// A text in one line: without what is not seen, hosts of addresses and names that are not told.
    pub(in crate::pages) fn said(&self, text: &str) -> String {
        let text = excerpt::first(text, LINE);
        let kept: String = privacy::on_one_line(text).collect();
        let words: Vec<&str> = kept.split_whitespace().collect();
        let text = privacy::without_hosts(&words.join(" "));
        self.hub.people.redaction.cleaned(text)
    }

    /// The same of a value that may be missing.
    pub(super) fn said_of(&self, written: Option<&Written>) -> String {
        written.map_or_else(String::new, |written| self.said(&written.text))
    }

    /// A text in paragraphs.
    pub(in crate::pages) fn paragraphs(&self, text: &str) -> Vec<String> {
        let text = excerpt::first(text, TEXT).replace('\r', "");
        text.split("\n\n")
            .map(|paragraph| self.said(paragraph))
            .filter(|paragraph| !paragraph.is_empty())
            .collect()
    }

    /// Whom a name means; `None` for somebody who is not to be named.
    pub(super) fn called(&self, name: &str) -> Option<PersonView> {
        let hub = self.hub;
        match self.person_called(name) {
            Some(person) => self.person(person),
            None if hub.people.redaction.holds(name) => None,
            None => Some(PersonView {
                name: privacy::shown(name),
                ..PersonView::default()
            })
            .filter(|person| !person.name.is_empty()),
        }
    }

    pub(super) fn person_called(&self, name: &str) -> Option<PersonId> {
        let spec = PersonSpec {
            name: Some(name.trim_start_matches('@').to_owned()),
            ..PersonSpec::default()
        };
        self.hub.people.find(&self.hub.history, &spec)
    }

    /// People, of whom some may not be named.
    pub(in crate::pages) fn people_view(&self, people: &[PersonId]) -> PeopleView {
        let named: Vec<PersonView> = people.iter().filter_map(|id| self.person(*id)).collect();
        PeopleView {
            unnamed: people.len() - named.len(),
            named,
        }
    }

    /// The same of names as somebody wrote them.
    pub(super) fn people_called(&self, names: &[String]) -> PeopleView {
        let named: Vec<PersonView> = names.iter().filter_map(|name| self.called(name)).collect();
        PeopleView {
            unnamed: names.len() - named.len(),
            named,
        }
    }

    /// Whether a record's path may be told: those of people who are not to be named say who it is.
    pub(super) fn may_tell(&self, path: &str) -> bool {
        let people = &self.hub.people;
        let stem = path.rsplit('/').next().unwrap_or_default();
        let stem = stem.strip_suffix(".yaml").unwrap_or(stem);
        let is_hidden = |id: PersonId| !people.get(id).is_shown();
        !people.of_key(stem).is_some_and(is_hidden)
            && !people.redaction.holds(stem)
            && !people.redaction.holds(&stem.replace('-', " "))
    }
}

/// A day as it is written: `2026-06-14`, or nothing for what is none.
pub(super) fn day(written: Option<&Written>) -> Option<String> {
    let day = written?.text.trim().get(..10)?;
    day.parse::<jiff::civil::Date>().ok()?;
    Some(day.to_owned())
}
