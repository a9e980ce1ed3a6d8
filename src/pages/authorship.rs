//! Who wrote which words of a page: the groups of people, and their words as shades of the text.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::digest::Digest;
use crate::history::{Class, CommitIndex, Completeness, Role};
use crate::hub::people::Visibility;
use crate::hub::{Page, PageKind, PersonId};
use crate::markdown::{OTHERS, Shade};
use crate::pages::kind::Site;
use crate::view::{AuthorGroupView, AuthorshipView};
use crate::words;

/// People whose words are shown as one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// Those on a commit: who may be named, and how many may not.
    People(Vec<PersonId>, usize),
    /// The commit only brought what others had written elsewhere.
    Import,
    /// No commit has them: somebody is editing the page, or the history is cut off.
    Nobody,
    /// People none of whom may be named.
    Hidden,
}

impl Site<'_> {
    /// Whether the page has words of more than one group of people.
    pub(super) fn has_authorship(&self, page: &Page) -> bool {
        if page.kind != PageKind::Article {
            return false;
        }
        let imports = imports(page);
        let mut runs = page.credit.words.iter().map(|words| words.commit);
        let Some(first) = runs.next() else {
            return false;
        };
        let own = self.group(&imports, first);
        let mut last = first;
        runs.any(|commit| {
            let is_known = commit == last || commit == first;
            last = commit;
            !is_known && self.group(&imports, commit) != own
        })
    }

    /// The name of what [`authorship`](Self::authorship) is made from.
    pub(super) fn authorship_name(&self, page: &Page) -> Option<Digest> {
        let imports = imports(page);
        let mut numbers: BTreeMap<Option<CommitIndex>, usize> = BTreeMap::new();
        let mut groups = Vec::new();
        let runs: Vec<(usize, u32)> = page
            .credit
            .words
            .iter()
            .map(|run| {
                let number = *numbers.entry(run.commit).or_insert_with(|| {
                    groups.push(self.group_view(&self.group(&imports, run.commit), 0, 0));
                    groups.len() - 1
                });
                (number, run.words)
            })
            .collect();
        Digest::of(&(page.source.digest(), runs, groups))
    }

    /// Whose the words of a page are, where that is more than one group of people's.
    pub(super) fn authorship(&self, page: &Page) -> (AuthorshipView, Vec<Shade>) {
        let imports = imports(page);
        let text: &str = &page.source.text;
        let placed = self.hub.word_runs(page);
        let mut of_commit: BTreeMap<Option<CommitIndex>, usize> = BTreeMap::new();
        let mut numbers: BTreeMap<Group, usize> = BTreeMap::new();
        // Words of each group, in the order in which they first come.
        let mut words: Vec<usize> = Vec::new();
        let mut groups: Vec<Group> = Vec::new();
        let mut runs = Vec::with_capacity(placed.len());
        for run in placed
            .iter()
            .filter(|run| run.bytes.start >= page.body.start)
        {
            let number = *of_commit.entry(run.commit).or_insert_with(|| {
                let group = self.group(&imports, run.commit);
                *numbers.entry(group.clone()).or_insert_with(|| {
                    groups.push(group);
                    words.push(0);
                    groups.len() - 1
                })
            });
            words[number] += run.words as usize;
            runs.push((run.bytes.clone(), number));
        }
        let mut order: Vec<usize> = (0..groups.len())
            .filter(|number| groups[*number] != Group::Hidden)
            .collect();
        order.sort_by_key(|number| (Reverse(words[*number]), *number));
        order.truncate(usize::from(OTHERS) - 1);
        let mut classes = vec![OTHERS; groups.len()];
        for (class, number) in (1..OTHERS).zip(&order) {
            classes[*number] = class;
        }
        let total: usize = words.iter().sum();
        let share = |words: usize| {
            u8::try_from(((words * 100 + total / 2) / total.max(1)).clamp(1, 100)).unwrap_or(100)
        };
        let mut authors: Vec<AuthorGroupView> = order
            .iter()
            .map(|number| {
                self.group_view(&groups[*number], classes[*number], share(words[*number]))
            })
            .collect();
        let others: Vec<usize> = (0..groups.len())
            .filter(|number| classes[*number] == OTHERS)
            .collect();
        if !others.is_empty() {
            let words = others.iter().map(|number| words[*number]).sum();
            authors.push(AuthorGroupView {
                number: OTHERS,
                kind: "others",
                share: share(words),
                ..AuthorGroupView::default()
            });
        }
        let shades = shades(text, runs, &classes);
        (AuthorshipView { authors }, shades)
    }

    /// Whose the words of a commit are.
    fn group(&self, imports: &BTreeSet<CommitIndex>, commit: Option<CommitIndex>) -> Group {
        let Some(index) = commit else {
            return Group::Nobody;
        };
        if imports.contains(&index) {
            return Group::Import;
        }
        let commit = self.hub.history.commit(index);
        let translators = commit
            .roles
            .iter()
            .filter(|(_, role)| *role == Role::Translation)
            .map(|(person, _)| *person);
        let mut named: Vec<PersonId> = commit
            .authors()
            .chain(translators)
            .map(|id| self.hub.people.of_history(id))
            .collect();
        named.sort_unstable();
        named.dedup();
        // Whoever wrote with a program's help answers for the words.
        if named.iter().any(|id| !self.hub.people.get(*id).bot) {
            named.retain(|id| !self.hub.people.get(*id).bot);
        }
        let all = named.len();
        named.retain(|id| self.hub.people.get(*id).visibility == Visibility::Named);
        if named.is_empty() {
            return Group::Hidden;
        }
        let hidden = all - named.len();
        Group::People(named, hidden)
    }

    fn group_view(&self, group: &Group, number: u8, share: u8) -> AuthorGroupView {
        let (kind, people, hidden) = match group {
            Group::People(people, hidden) => ("people", people.as_slice(), *hidden),
            Group::Import => ("import", &[][..], 0),
            Group::Nobody if self.hub.completeness() == Completeness::Shallow => {
                ("unknown", &[][..], 0)
            }
            Group::Nobody => ("uncommitted", &[][..], 0),
            Group::Hidden => ("others", &[][..], 0),
        };
        AuthorGroupView {
            number,
            kind,
            people: people.iter().filter_map(|id| self.person(*id)).collect(),
            hidden,
            share,
        }
    }
}

/// The commits that brought text from elsewhere.
fn imports(page: &Page) -> BTreeSet<CommitIndex> {
    page.credit
        .revisions
        .iter()
        .filter(|revision| revision.class == Class::Import)
        .map(|revision| revision.commit)
        .collect()
}

/// The words of each class, those of one that follow each other together.
fn shades(text: &str, runs: Vec<(Range<usize>, usize)>, classes: &[u8]) -> Vec<Shade> {
    let mut shades: Vec<Shade> = Vec::with_capacity(runs.len());
    for (bytes, number) in runs {
        let author = classes[number];
        match shades.last_mut().filter(|last| {
            let gap = text.get(last.bytes.end..bytes.start);
            last.author == author && gap.is_some_and(|gap| words::count(gap) == 0)
        }) {
            Some(last) => last.bytes.end = bytes.end,
            None => shades.push(Shade { bytes, author }),
        }
    }
    shades
}
