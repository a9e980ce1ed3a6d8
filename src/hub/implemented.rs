//! Pages that carry out entries of calls: whose ideas they are.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use crate::calls::listed::{self, Listed};
use crate::config::Config;
use crate::front_matter;
use crate::history::{History, PersonSpec};
use crate::hub::accounts::Accounts;
use crate::hub::credit::{Credit, Standing};
use crate::hub::ids::PersonId;
use crate::hub::meta::{self, CallRef};
use crate::hub::page::PlacedPage;
use crate::hub::people::People;
use crate::paths::slug;
use crate::sources::{Source, Sources};

/// What the name of an entry that was sent as an issue begins with, before its number.
const ISSUE: &str = "issue-";

/// The last number that an entry gets whose name others have.
const NUMBERED: usize = 100;

/// What a hub is, before its calls are known.
pub(super) struct Before<'a> {
    pub(super) pages: &'a [PlacedPage],
    pub(super) history: &'a History,
    pub(super) people: &'a People,
    pub(super) config: &'a Config,
    pub(super) sources: &'a Sources,
}

/// The people of an entry as a page names it: `clock`, `tide-clock`.
pub(super) fn parts(name: &str) -> Option<(String, String)> {
    let (call, entry) = name.trim().split_once('/')?;
    let (call, entry) = (slug(call), slug(entry));
    (!call.is_empty() && !entry.is_empty()).then_some((call, entry))
}

/// Credits the people of entries with `ideas` on the pages that carry them out.
pub(super) fn credit(before: &Before, credits: &mut [Credit]) {
    let wanted: Vec<(usize, Vec<(String, String)>)> = before
        .pages
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let names = page.meta.implements.iter();
            (at, names.filter_map(|name| parts(&name.value)).collect())
        })
        .filter(|(_, names): &(_, Vec<_>)| !names.is_empty())
        .collect();
    if wanted.is_empty() {
        return;
    }
    let entries = entries(before);
    let is_issue = |(_, entry): &(String, String)| entry.starts_with(ISSUE);
    let issues = if wanted.iter().any(|(_, names)| names.iter().any(is_issue)) {
        issues(before)
    } else {
        BTreeMap::new()
    };
    let all = wanted.iter().flat_map(|(_, names)| names);
    let missing: BTreeSet<&Name> = all.filter(|name| !entries.contains_key(name)).collect();
    let removed = removed(before, &missing);
    let accounts = Accounts::of(before.people, before.config);
    // What people did on an entry is what its own history says, not what this adds to it.
    let given: Vec<(usize, Vec<PersonId>)> = wanted
        .into_iter()
        .map(|(at, names)| {
            let mut people: Vec<PersonId> = Vec::new();
            for name in &names {
                let of_page = entries.get(name).map(|page| makers(before, *page, credits));
                let of_issue = || {
                    let number: u32 = name.1.strip_prefix(ISSUE)?.parse().ok()?;
                    let issue = issues.get(&number)?;
                    is_for(issue, &name.0).then(|| accounts.person(&issue.login))?
                };
                let of_removed = || removed.get(name).cloned();
                let found = of_page.or_else(of_removed);
                people.extend(found.unwrap_or_else(|| of_issue().into_iter().collect()));
            }
            (at, people)
        })
        .collect();
    for (at, people) in given {
        for person in people {
            let standing = if before.people.get(person).bot {
                Standing::Bot
            } else {
                Standing::Contributor
            };
            credits[at].give(person, "ideas", standing);
        }
    }
}

/// The call and the entry that a page names.
type Name = (String, String);

/// The people of entries whose pages were removed: an idea stays whose it was.
fn removed(before: &Before, missing: &BTreeSet<&Name>) -> BTreeMap<Name, Vec<PersonId>> {
    let mut removed = BTreeMap::new();
    if missing.is_empty() {
        return removed;
    }
    for (path, said) in &before.history.gone {
        let contents = said.iter().filter(|(_, blob)| blob.is_some());
        let newest = contents.clone().find_map(|(_, blob)| *blob);
        let source = newest.and_then(|blob| before.history.contents.source(path, blob));
        let Some(name) = source.and_then(|source| name_in(before, &source)) else {
            continue;
        };
        if missing.contains(&name) {
            let commits = contents.map(|(commit, _)| before.history.commit(*commit));
            let authors = commits.flat_map(|commit| commit.authors());
            let mut people: Vec<PersonId> = authors
                .map(|author| before.people.of_history(author))
                .collect();
            people.sort_unstable();
            people.dedup();
            removed.insert(name, people);
        }
    }
    removed
}

/// The entry that a page was which is gone.
fn name_in(before: &Before, source: &Source) -> Option<Name> {
    let tree = front_matter::read(source, &mut Vec::new()).tree;
    let of_page = CallRef::of_node(&meta::entry(&tree, before.config, "call")?.node)?;
    let id = meta::entry(&tree, before.config, "id").and_then(|id| id.node.text());
    let entry = of_page.entry_id(id.as_deref(), &source.path);
    Some((slug(&of_page.value), entry))
}

/// The first page of each entry: of several with the same name the oldest has it, and the others get
/// numbers, unless they are parts of one entry.
fn entries(before: &Before) -> BTreeMap<Name, usize> {
    let mut entries: BTreeMap<Name, usize> = BTreeMap::new();
    let age = |at: usize| {
        let file = before.history.files.get(&before.pages[at].source.path);
        let created = file.and_then(|file| file.created);
        created.map_or(0, |commit| commit.0)
    };
    let named = before.pages.iter().enumerate();
    let named = named.filter_map(|(at, page)| Some((at, page, page.meta.call.as_ref()?)));
    let mut named: Vec<_> = named.collect();
    // The newest commit is the first.
    named.sort_by_key(|(at, ..)| std::cmp::Reverse(age(*at)));
    for (at, page, of_page) in named {
        let id = page.meta.id.as_ref().map(|id| id.value.as_str());
        let call = slug(&of_page.value);
        let entry = of_page.entry_id(id, &page.source.path);
        let name = (call.clone(), entry.clone());
        if let btree_map::Entry::Vacant(first) = entries.entry(name) {
            first.insert(at);
        } else if of_page.entry.is_none() {
            let names = (2..=NUMBERED).map(|n| (call.clone(), format!("{entry}-{n}")));
            let free = names.into_iter().find(|name| !entries.contains_key(name));
            entries.extend(free.map(|name| (name, at)));
        }
    }
    entries
}

/// Those who made an entry: who wrote its page, and the team that it names.
fn makers(before: &Before, at: usize, credits: &[Credit]) -> Vec<PersonId> {
    let wrote = |standing: Standing| {
        matches!(
            standing,
            Standing::Pinned | Standing::Creator | Standing::Author
        )
    };
    let parts = credits[at]
        .people
        .iter()
        .filter(|part| wrote(part.standing));
    let mut makers: Vec<PersonId> = parts.map(|part| part.person).collect();
    let team = before.pages[at]
        .meta
        .call
        .iter()
        .flat_map(|call| &call.team);
    for who in team {
        let spec = PersonSpec {
            name: Some(who.trim_start_matches('@').to_owned()),
            ..PersonSpec::default()
        };
        makers.extend(before.people.find(before.history, &spec));
    }
    makers
}

/// The forge's issues by number; none where the list cannot be read, which is told elsewhere.
fn issues(before: &Before) -> BTreeMap<u32, Listed> {
    let Some(file) = &before.config.issues.data else {
        return BTreeMap::new();
    };
    let most = listed::LIMIT + 1;
    let bytes = file.read(before.sources, most);
    let listed = bytes.ok().and_then(|bytes| listed::read(&bytes).ok());
    let issues = listed.unwrap_or_default().into_iter();
    issues.map(|issue| (issue.number, issue)).collect()
}

/// Whether an issue is an idea for a call.
fn is_for(issue: &Listed, call: &str) -> bool {
    let mut labels = issue.labels.iter();
    labels.any(|label| {
        label
            .strip_prefix("call:")
            .is_some_and(|name| slug(name.trim()) == call)
    })
}
