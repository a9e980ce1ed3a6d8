//! The page of each person.

use std::collections::BTreeMap;

use crate::hub::people::Visibility;
use crate::hub::{Hub, PageId, Person, PersonId};
use crate::pages::{Content, Kind, Site, template};
use crate::paths::OutputPath;
use crate::view::{AttestationView, ContributorView, CreditedPage, LinkView, MonthView, TabKind, TabView, WorkGroup};

/// How many changes are listed.
const CHANGES: usize = 30;
/// How many months are drawn.
const MONTHS: i32 = 36;

pub(super) struct Contributor;

/// Those who have a page: everybody who may be named.
pub(super) fn named(hub: &Hub) -> impl Iterator<Item = (PersonId, &Person)> {
    hub.people
        .all
        .iter()
        .enumerate()
        .filter(|(_, person)| person.visibility == Visibility::Named)
        .map(|(index, person)| (PersonId(index as u32), person))
}

impl Kind for Contributor {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        named(hub).map(|(id, person)| (person.output.clone(), id.0 as usize)).collect()
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let hub = site.hub;
        let id = PersonId(item as u32);
        let person = hub.people.get(id);
        let language = hub.config.language.clone();
        let mut frame = site.frame("contributor", &language, &person.output);
        frame.title = person.name.clone();
        frame.tabs = tabs(site, person);
        let home = hub.home_of(&language).unwrap_or(PageId(0));
        let profile = person.profile.as_deref();
        let body = profile.map(|profile| site.text(&profile.source.text, profile.body.clone(), home, &language)).unwrap_or_default();
        let commits: Vec<_> = person.changes.iter().map(|place| &hub.changes[*place]).collect();
        let days: Vec<String> = commits.iter().map(|(commit, _)| hub.history.commit(*commit).authored.date()).filter(|day| !day.is_empty()).collect();
        let work = work(site, id);
        let mut pages: Vec<&str> = work.iter().flat_map(|group| &group.pages).map(|page| page.url.as_str()).collect();
        pages.sort_unstable();
        pages.dedup();
        template(
            "contributor.html",
            ContributorView {
                body,
                bot: person.bot,
                avatar: profile.and_then(|profile| profile.avatar.as_deref()).and_then(|name| site.picture(home, name)).map(|image| image.url),
                pronouns: profile.and_then(|profile| profile.pronouns.clone()),
                links: links(person),
                total_pages: pages.len(),
                changes: commits.iter().take(CHANGES).map(|(commit, pages)| site.change(*commit, None, pages, 3)).collect(),
                attestations: profile.map(attestations).unwrap_or_default(),
                activity: activity(&days),
                total_changes: commits.len(),
                first: days.iter().min().cloned(),
                last: days.iter().max().cloned(),
                work,
                page: frame,
            },
        )
    }
}

fn tabs(site: &Site, person: &Person) -> Vec<TabView> {
    let repository = site.hub.config.repository.as_ref();
    let edit = person.profile.as_ref().and_then(|profile| repository?.edit_url(&profile.source.path));
    let mut tabs = vec![TabView { key: TabKind::Person, url: site.href(&person.page), active: true }];
    tabs.extend(edit.map(|url| TabView { key: TabKind::Edit, url, active: false }));
    tabs
}

fn links(person: &Person) -> Vec<LinkView> {
    let mut links = Vec::new();
    let shown = |url: &str| url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
    if let Some(url) = &person.url {
        links.push(LinkView::new(shown(url), url.clone()));
    }
    if let Some(profile) = &person.profile {
        if let Some(url) = &profile.url {
            links.push(LinkView::new(shown(url), url.clone()));
        }
        if let Some(orcid) = &profile.orcid {
            links.push(LinkView::new(format!("ORCID {orcid}"), format!("https://orcid.org/{orcid}")));
        }
        if let Some(login) = &profile.github {
            links.push(LinkView::new(format!("GitHub @{login}"), format!("https://github.com/{login}")));
        }
        if let Some(login) = &profile.gitlab {
            links.push(LinkView::new(format!("GitLab @{login}"), format!("https://gitlab.com/{login}")));
        }
    }
    links
}

fn attestations(profile: &crate::hub::people::ProfilePage) -> Vec<AttestationView> {
    let view = |(statement, date): &(String, Option<String>)| AttestationView {
        proof: "profile".into(),
        statement: statement.clone(),
        url: super::article::statement_url(statement),
        by: String::new(),
        date: date.clone(),
    };
    profile.attestations.iter().map(view).collect()
}

/// Pages by kind of work. A page that somebody started is not listed again among those they wrote.
fn work(site: &Site, id: PersonId) -> Vec<WorkGroup> {
    let hub = site.hub;
    let mut groups: BTreeMap<(usize, String), Vec<CreditedPage>> = BTreeMap::new();
    for page_id in hub.people.get(id).pages.iter().copied() {
        let page = hub.page(page_id);
        let Some(part) = page.credit.people.iter().find(|part| part.person == id) else { continue };
        let creator = page.credit.revisions.last().filter(|revision| revision.class == crate::history::Class::Create).is_some_and(|revision| {
            let commit = hub.history.commit(revision.commit);
            std::iter::once(&commit.author).chain(&commit.co_authors).any(|author| hub.people.of_history(*author) == id)
        });
        let link = site.page_link(page_id);
        let view = CreditedPage {
            title: link.label,
            url: link.url,
            changes: part.changes as usize,
            share: None,
            last: part.active.map(|(_, last)| last.date()),
        };
        for role in &part.roles {
            let kind = if role == "content" && creator { "created" } else { role.as_str() };
            let rank = ["created", "content", "translation", "review", "design"].iter().position(|known| *known == kind).unwrap_or(9);
            groups.entry((rank, kind.to_owned())).or_default().push(view.clone());
        }
    }
    groups
        .into_iter()
        .map(|((_, kind), mut pages)| {
            pages.sort_by(|a, b| b.changes.cmp(&a.changes).then_with(|| a.title.cmp(&b.title)).then_with(|| a.url.cmp(&b.url)));
            WorkGroup { kind, pages }
        })
        .collect()
}

/// Changes by month from the first to the last, without gaps, at most [`MONTHS`] of them.
fn activity(days: &[String]) -> Vec<MonthView> {
    let number = |day: &str| -> Option<i32> { Some(day.get(..4)?.parse::<i32>().ok()? * 12 + day.get(5..7)?.parse::<i32>().ok()? - 1) };
    let mut months: BTreeMap<i32, usize> = BTreeMap::new();
    for day in days {
        if let Some(month) = number(day) {
            *months.entry(month).or_default() += 1;
        }
    }
    let (Some(first), Some(last)) = (months.keys().next().copied(), months.keys().last().copied()) else { return Vec::new() };
    let best = months.values().max().copied().unwrap_or(1);
    (first.max(last - MONTHS + 1)..=last)
        .map(|month| {
            let changes = months.get(&month).copied().unwrap_or(0);
            MonthView {
                month: format!("{:04}-{:02}-01", month.div_euclid(12), month.rem_euclid(12) + 1),
                changes,
                level: (changes * 4).div_ceil(best) as u8,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_have_no_gaps_and_levels_follow_the_best_one() {
        let days = ["2025-11-03", "2026-02-01", "2026-02-09", "2026-02-10", "2026-02-11"].map(str::to_owned);
        let shown: Vec<String> = activity(&days).iter().map(|month| format!("{} {} {}", month.month, month.changes, month.level)).collect();
        assert_eq!(shown, ["2025-11-01 1 1", "2025-12-01 0 0", "2026-01-01 0 0", "2026-02-01 4 4"]);
        assert_eq!(activity(&["1970-01-01".into(), "2026-01-01".into()]).len(), 36);
        assert!(activity(&[]).is_empty());
    }
}
