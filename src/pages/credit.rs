//! How credit is given: the rules in force, with the numbers that the hub has set.

use crate::forge::Repository;
use crate::history::{Class, Completeness};
use crate::hub::{Hub, Place};
use crate::pages::invite;
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, template};
use crate::view::{ClassRule, CreditRulesView, LinkView};

/// How many programs are named.
const PROGRAMS: usize = 50;

const PLACE: Place = Place::of_language("credit", "special/credit");

pub(super) struct AboutCredit;

impl Kind for AboutCredit {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::People),
            footer: Some(Footer::Explore),
            ..Spec::at(PLACE)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let mut frame = site.frame_at(PLACE, item);
        frame.alternates = site.alternates_at(PLACE, &frame.language);
        let rules = &hub.config.credit;
        let programs = &hub.roster.programs;
        let program = |id| {
            let person = hub.people.get(id);
            LinkView::new(person.name.clone(), site.href(&person.page))
        };
        template(
            "credit.html",
            CreditRulesView {
                page: frame,
                words: rules.minor.words as usize,
                percent: percent(rules.minor.share),
                pages: rules.bulk.pages as usize,
                classes: Class::ALL
                    .iter()
                    .map(|class| ClassRule {
                        class: class.name().to_owned(),
                        earns: earns(*class).to_owned(),
                    })
                    .collect(),
                programs: programs
                    .iter()
                    .take(PROGRAMS)
                    .map(|id| program(*id))
                    .collect(),
                more_programs: programs.len().saturating_sub(PROGRAMS),
                unnamed: hub.roster.hidden,
                shallow: hub.completeness() == Completeness::Shallow,
                profiles_url: invite::profile_url(hub, &profile(hub)),
            },
        )
    }
}

/// What a new profile starts from.
fn profile(hub: &Hub) -> String {
    let account = Repository::account(hub.config.repository.as_ref(), "your-login");
    let account = account.map(|(key, value)| format!("{key}: {value}\n"));
    format!(
        "---\nname: Your Name\n{}visibility: name\n---\n\nA sentence about you.\n",
        account.unwrap_or_default()
    )
}

/// Where a change of a class puts its authors.
fn earns(class: Class) -> &'static str {
    if class.makes_author() {
        "byline"
    } else if class.makes_contributor() {
        "named"
    } else {
        "history"
    }
}

/// A share as a percentage without needless digits.
fn percent(share: f64) -> String {
    let text = format!("{:.2}", share * 100.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_written_as_people_do() {
        assert_eq!(
            [0.02, 0.125, 0.3333, 1.0, 0.0].map(percent),
            ["2", "12.5", "33.33", "100", "0"]
        );
    }
}
