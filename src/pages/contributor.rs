//! The page of each person.

use std::collections::BTreeMap;

use crate::history::{Class, Timestamp};
use crate::hub::activity::{Activity, First, Moment};
use crate::hub::attestation::Entry;
use crate::hub::credit::Part;
use crate::hub::people::ProfilePage;
use crate::hub::{Hub, PageId, Person, PersonId};
use crate::pages::calendar;
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::privacy::shown;
use crate::view::{
    AttestationView, ClassCount, ContributorView, CreditedPage, FirstView, LinkView, TabKind,
    TabView, WorkGroup,
};

/// How many changes are listed.
const CHANGES: usize = 30;
/// How many pages of one kind of work are listed.
const PAGES: usize = 200;

/// Kinds of work in the order of the page; others follow by name.
const KINDS: [&str; 8] = [
    "created",
    "content",
    "translation",
    "review",
    "media",
    "minor",
    "import",
    "maintenance",
];

pub(super) struct Contributor;

/// Those who have a page: everybody who may be named.
pub(super) fn named(hub: &Hub) -> impl Iterator<Item = (PersonId, &Person)> {
    hub.people
        .all
        .iter()
        .enumerate()
        .filter(|(_, person)| person.is_shown())
        .map(|(index, person)| (PersonId(index as u32), person))
}

impl Kind for Contributor {
    fn spec(&self) -> Spec {
        Spec::named("contributor")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        named(hub)
            .map(|(id, person)| (person.output.clone(), id.0 as usize))
            .collect()
    }

    #[expect(clippy::too_many_lines, reason = "one line for each field of the view")]
    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let person = hub.people.get(PersonId(item as u32));
        let language = hub.config.language.clone();
        let mut frame = site.frame("contributor", &language, &person.output);
        frame.title = person.name.clone();
        frame.tabs = tabs(site, person);
        let feed = person.feed.as_ref().map(|feed| site.href(&feed.url()));
        if let Some(url) = &feed {
            frame
                .feeds
                .insert(0, LinkView::new(person.name.clone(), url.clone()));
        }
        let home = hub.home_of(&language).unwrap_or(PageId(0));
        let profile = person.profile.as_deref();
        let avatar = profile
            .and_then(|profile| profile.avatar.as_deref())
            .filter(|_| !hub.pages.is_empty());
        let body = profile
            .map(|profile| site.text(&profile.source.text, profile.body.clone(), home, &language))
            .unwrap_or_default();
        let commits: Vec<_> = person
            .changes
            .iter()
            .map(|place| &hub.changes[*place])
            .collect();
        let days = calendar::days(
            commits
                .iter()
                .map(|(commit, _)| hub.history.commit(*commit).authored.date()),
        );
        // The year ends with the hub's newest commit: the clock never reaches the output. Its
        // author's day may be a later one than its committer's.
        let end = hub.history.commits.first().and_then(|commit| {
            let authored = Some(commit.authored)
                .filter(|authored| authored.seconds <= commit.committed.seconds)
                .map(Timestamp::date);
            authored.max(Some(commit.committed.date()))?.parse().ok()
        });
        let activity = hub.activity(PersonId(item as u32));
        template(
            "contributor.html",
            ContributorView {
                body,
                bot: person.bot,
                avatar: avatar
                    .and_then(|name| site.picture(home, name))
                    .map(|image| image.url),
                pronouns: profile.and_then(|profile| profile.pronouns.clone()),
                links: links(hub, person),
                feed,
                total_pages: person.pages.len(),
                total_changes: commits.len(),
                words: usize::try_from(activity.words.div_ceil(100)).unwrap_or(usize::MAX),
                reviews: activity.reviews,
                classes: classes(activity),
                undone: activity.undone,
                firsts: firsts(site, activity),
                calendar: end.and_then(|end| calendar::calendar(&days, end)),
                years: calendar::years(&days),
                first: days.keys().next().map(ToString::to_string),
                last: days.keys().next_back().map(ToString::to_string),
                work: work(site, activity),
                changes: commits
                    .iter()
                    .take(CHANGES)
                    .map(|(commit, pages)| site.change(*commit, None, pages, 3))
                    .collect(),
                proposals: site.proposals(PersonId(item as u32)),
                outcomes: site.outcomes(PersonId(item as u32)),
                calls: site.calls_of(PersonId(item as u32)),
                attestations: profile.map(attestations).unwrap_or_default(),
                page: frame,
            },
        )
    }
}

fn tabs(site: &Site, person: &Person) -> Vec<TabView> {
    let repository = site.hub.config.repository.as_ref();
    // The file of somebody with a pseudonym lists their other names.
    let profile = person.profile.as_ref().filter(|_| person.shows_accounts());
    let edit = profile.and_then(|profile| repository?.edit_url(&profile.source.path));
    let mut tabs = vec![TabView {
        key: TabKind::Person,
        url: site.href(&person.page),
        active: true,
    }];
    tabs.extend(edit.map(|url| TabView {
        key: TabKind::Edit,
        url,
        active: false,
    }));
    tabs
}

fn links(hub: &Hub, person: &Person) -> Vec<LinkView> {
    let mut links = Vec::new();
    let shown = |url: &str| {
        url.trim_start_matches("https://")
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned()
    };
    if let Some(url) = &person.url {
        links.push(LinkView::new(shown(url), url.clone()));
    }
    if let Some(profile) = &person.profile {
        if let Some(url) = &profile.url {
            links.push(LinkView::new(shown(url), url.clone()));
        }
        // An account, and the register of researchers, tell the name that a pseudonym stands for.
        if !person.shows_accounts() {
            return links;
        }
        if let Some(orcid) = &profile.orcid {
            links.push(LinkView::new(
                format!("ORCID {orcid}"),
                format!("https://orcid.org/{orcid}"),
            ));
        }
        // A file may claim the account of somebody who is not to be named.
        let own = profile.identity.logins.iter();
        for login in own.filter(|login| !hub.people.redaction.holds(&login.name)) {
            let host = login.forge.host(&login.host);
            let place = host.map_or(login.host.as_str(), |host| host.name);
            links.push(LinkView::new(
                format!("{place} @{}", login.name),
                login.url(),
            ));
        }
    }
    links
}

fn attestations(profile: &ProfilePage) -> Vec<AttestationView> {
    let view = |entry: &Entry| AttestationView {
        proof: "profile".into(),
        statement: shown(&entry.statement),
        url: super::article::statement_url(&entry.statement),
        by: String::new(),
        date: entry.day().map(|day| day.to_string()),
    };
    profile.attestations.iter().map(view).collect()
}

/// Changes by class, the most telling class first.
fn classes(activity: &Activity) -> Vec<ClassCount> {
    let count = |class: &Class| {
        Some(ClassCount {
            class: class.name().to_owned(),
            changes: *activity.classes.get(class)?,
        })
    };
    Class::ALL
        .iter()
        .filter_map(count)
        .filter(|count| count.changes > 0)
        .collect()
}

fn firsts(site: &Site, activity: &Activity) -> Vec<FirstView> {
    let view = |(first, moment): (&First, &Moment)| FirstView {
        key: first.name().to_owned(),
        date: moment.time.date(),
        page: site.page_link(moment.page),
    };
    activity.firsts.iter().map(view).collect()
}

/// Pages by kind of work.
fn work(site: &Site, activity: &Activity) -> Vec<WorkGroup> {
    let hub = site.hub;
    let mut groups: BTreeMap<(usize, &str), Vec<CreditedPage>> = BTreeMap::new();
    let mut created = activity.created.iter().peekable();
    for (id, place) in &activity.parts {
        let page = hub.page(*id);
        let part = &page.credit.people[*place];
        // Both lists are in the order of the pages.
        while created.next_if(|other| *other < id).is_some() {}
        let is_creator = created.peek() == Some(&id);
        let link = site.page_link(*id);
        let view = CreditedPage {
            title: link.label,
            url: link.url,
            changes: part.changes as usize,
            share: part.share,
            last: part.active.map(|(_, last)| last.date()),
        };
        for kind in kinds(part, is_creator, hub.translation_of(*id).is_some()) {
            let rank = KINDS
                .iter()
                .position(|known| *known == kind)
                .unwrap_or(KINDS.len());
            groups.entry((rank, kind)).or_default().push(view.clone());
        }
    }
    groups
        .into_iter()
        .map(|((_, kind), mut pages)| {
            pages.sort_by(|a, b| {
                b.changes
                    .cmp(&a.changes)
                    .then_with(|| a.title.cmp(&b.title))
                    .then_with(|| a.url.cmp(&b.url))
            });
            let count = pages.len();
            pages.truncate(PAGES);
            WorkGroup {
                kind: kind.to_owned(),
                more: count - pages.len(),
                count,
                pages,
            }
        })
        .collect()
}

/// What somebody did on a page. Who started or wrote it is not listed again for small edits, and
/// who did anything else not for upkeep.
fn kinds(part: &Part, is_creator: bool, is_translation: bool) -> Vec<&str> {
    let has = |class: Class| part.classes.get(&class).is_some_and(|count| *count > 0);
    let role = |name: &str| part.roles.iter().any(|role| role == name);
    let mut kinds = Vec::new();
    if role("translation") || is_creator && is_translation {
        kinds.push("translation");
    } else if is_creator {
        kinds.push("created");
    } else if part.standing.is_byline() && role("content") {
        kinds.push("content");
    }
    let wrote = !kinds.is_empty();
    if role("media") || role("design") {
        kinds.push("media");
    }
    if has(Class::Minor) && !wrote {
        kinds.push("minor");
    }
    let told = ["content", "translation", "design", "media", "maintenance"];
    kinds.extend(
        part.roles
            .iter()
            .map(String::as_str)
            .filter(|role| !told.contains(role)),
    );
    if kinds.is_empty() && (role("maintenance") || has(Class::Bot)) {
        kinds.push("maintenance");
    }
    kinds
}
