//! Who is credited on a page, for what, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::CreditRules;
use crate::history::{
    BlobId, Class, CommitIndex, FileHistory, History, OwnedWords, Role, Timestamp, WordCounts,
    WordRun, is_full_name,
};
use crate::hub::credited::Credited;
use crate::hub::ids::PersonId;
use crate::hub::names::fold;
use crate::hub::overlay::Overlay;
use crate::hub::people::People;
use crate::paths::SourcePath;

/// Most people whom a byline names; one more is named, too, where only that one is left.
pub const BYLINE: usize = 5;

/// A page's credit.
#[derive(Debug, Clone, Default)]
pub struct Credit {
    /// Everybody with a part in it, in byline order; bots last.
    pub people: Vec<Part>,
    /// The changes of the page, newest first.
    pub revisions: Vec<Revision>,
    /// When it was created; unknown without history.
    pub created: Option<Timestamp>,
    /// When it last changed: the time of its newest revision, of whatever class.
    pub changed: Option<Timestamp>,
    /// When its text last changed in earnest: a rename, a minor edit or a bulk edit is no news.
    pub rewritten: Option<Timestamp>,
    /// Pictures that it shows, each with the commit that brought it.
    pub pictures: Vec<(SourcePath, CommitIndex)>,
    /// Whose today's words are, in the order of the text; empty when nobody can tell. What is not
    /// committed yet, or whose revision is missing, is nobody's.
    pub words: Vec<OwnedWords>,
    /// The same with their places, on a page with words of other pages; elsewhere the page's own
    /// history tells.
    pub inherited: Option<Vec<WordRun>>,
}

/// Somebody's part in a page.
#[derive(Debug, Clone)]
pub struct Part {
    /// Who.
    pub person: PersonId,
    /// Whether they belong in the byline.
    pub standing: Standing,
    /// Kinds of work as in all-contributors, each once, in the order they came: `content`,
    /// `translation`, `review`, …
    pub roles: Vec<String>,
    /// Commits with their name on them that earn credit.
    pub changes: u32,
    /// How many of their changes are of each class, undone ones not among them.
    pub classes: BTreeMap<Class, u32>,
    /// How many of their changes were undone.
    pub undone: u32,
    /// Words of today's text that are theirs, in hundredths: what several wrote together is split
    /// evenly.
    pub words: u64,
    /// Approximate share of today's text in per cent, 1–100; only where two or more people have
    /// one.
    pub share: Option<u8>,
    /// First and last of their commits.
    pub active: Option<(Timestamp, Timestamp)>,
    /// Whether somebody of the same full name stands before them in the byline, which shows a name
    /// once.
    pub is_namesake: bool,
}

/// How somebody stands to a page. The order is that of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// In the byline because front matter names them as author.
    Pinned,
    /// In the byline: brought its first text.
    Creator,
    /// In the byline: brought text in earnest, or translated it.
    Author,
    /// In the byline: wrote the page that this one is a translation of, or words that it took over
    /// from another page.
    Original,
    /// Named after the byline: small edits, pictures, review, ideas.
    Contributor,
    /// Named in the history only: bulk edits, renames, reverts, and work that was undone.
    Mentioned,
    /// A program: named in the history only.
    Bot,
}

/// A change of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The commit.
    pub commit: CommitIndex,
    /// What kind of change it is.
    pub class: Class,
    /// Whether a later revert took it out again: it earns nothing then.
    pub undone: bool,
    /// Words that it brought and took away; unknown when a content is missing.
    pub words: Option<WordCounts>,
    /// The contents before and after.
    pub before: Option<BlobId>,
    /// The content after it.
    pub after: Option<BlobId>,
}

impl Standing {
    /// Whether it is a place in the byline.
    pub fn is_byline(self) -> bool {
        matches!(
            self,
            Self::Pinned | Self::Creator | Self::Author | Self::Original
        )
    }
}

impl Revision {
    /// Whether it gave the page new text that still counts.
    pub fn is_work(&self) -> bool {
        self.class.makes_author() && !self.undone
    }
}

/// What the credit of a page is made from.
pub struct Evidence<'a> {
    /// Who changed what.
    pub history: &'a History,
    /// The page's file in it.
    pub file: Option<&'a FileHistory>,
    /// Whose its words are.
    pub words: Vec<OwnedWords>,
    /// The people that its front matter names, found already.
    pub credited: &'a [(PersonId, &'a Credited)],
    /// Whom files in `credits/` give credit for commits that do not name them.
    pub overlay: &'a Overlay,
    /// Those who wrote what it was translated from.
    pub originals: &'a [PersonId],
    /// The pictures that it shows, each with the commit that brought it.
    pub pictures: Vec<(SourcePath, CommitIndex)>,
    /// What counts as how much.
    pub rules: &'a CreditRules,
}

/// The credit of one page.
pub fn of_page(people: &People, evidence: Evidence) -> Credit {
    let Evidence {
        history,
        file,
        rules,
        ..
    } = &evidence;
    let (history, file) = (*history, *file);
    let mut parts = Parts::default();
    let mut credit = Credit::default();
    let mut creators: Vec<PersonId> = Vec::new();
    let creation = file.and_then(FileHistory::creation);
    for (at, change) in file.iter().flat_map(|file| file.changes.iter().enumerate()) {
        let Some(class) = file.and_then(|file| history.class(file, at, creation, rules)) else {
            continue;
        };
        let words = file
            .and_then(|file| file.words.as_ref()?.changes.get(at).copied())
            .unwrap_or_default();
        let revision = Revision {
            commit: change.commit,
            class,
            undone: words.undone && !matches!(class, Class::Revert | Class::Rename | Class::Merge),
            words: words.counts,
            before: change.file.before,
            after: change.file.after,
        };
        let commit = history.commit(change.commit);
        let restored = evidence.overlay.of(commit);
        let mut authors: Vec<PersonId> = commit.authors().map(|id| people.of_history(id)).collect();
        if !restored.is_empty() {
            let mut seen: BTreeSet<PersonId> = authors.iter().copied().collect();
            authors.extend(
                restored
                    .iter()
                    .filter(|back| back.is_author())
                    .map(|back| back.person)
                    .filter(|person| seen.insert(*person)),
            );
        }
        for person in &authors {
            parts.revision(*person, &revision, commit.authored);
        }
        if revision.class.makes_contributor() && !revision.undone {
            for (person, role) in &commit.roles {
                let standing = if *role == Role::Translation {
                    Standing::Author
                } else {
                    Standing::Contributor
                };
                parts.role(
                    people.of_history(*person),
                    role_name(*role),
                    standing,
                    commit.authored,
                );
            }
            for back in restored.iter().filter(|back| !back.is_author()) {
                let standing = if back.is_translator() {
                    Standing::Author
                } else {
                    Standing::Contributor
                };
                parts.role(back.person, &back.role, standing, commit.authored);
            }
        }
        if revision.is_work() {
            credit.rewritten = credit.rewritten.max(Some(commit.authored));
        }
        if creation == Some(at) {
            credit.created = Some(commit.authored);
            if class == Class::Create {
                creators = authors;
            }
        }
        credit.revisions.push(revision);
    }
    credit.changed = credit
        .revisions
        .first()
        .map(|revision| history.commit(revision.commit).authored);
    credit.rewritten = credit.rewritten.or(credit.changed);
    for creator in &creators {
        parts
            .0
            .entry(*creator)
            .and_modify(|part| part.standing = Standing::Creator);
    }
    let pinned = parts.name(evidence.credited);
    parts.own_words(&evidence, people, &credit.revisions);
    for (_, brought) in &evidence.pictures {
        let commit = history.commit(*brought);
        for author in commit.authors().map(|id| people.of_history(id)) {
            parts.of(author).add("media", Standing::Contributor);
        }
    }
    credit.pictures.clone_from(&evidence.pictures);
    for person in evidence.originals {
        parts.of(*person).add("original", Standing::Original);
    }
    for part in parts
        .0
        .values_mut()
        .filter(|part| people.get(part.person).bot)
    {
        part.standing = Standing::Bot;
    }
    parts.somebody_wrote_it();
    credit.people = parts.0.into_values().collect();
    let rank = |part: &Part| {
        let pinned = pinned
            .iter()
            .position(|id| *id == part.person)
            .unwrap_or(usize::MAX);
        let creator = creators
            .iter()
            .position(|id| *id == part.person)
            .unwrap_or(usize::MAX);
        let first = part.active.map(|(first, _)| first);
        let most = std::cmp::Reverse((part.words, part.changes));
        (
            part.standing,
            pinned,
            creator,
            most,
            first.is_none(),
            first,
            part.person,
        )
    };
    credit.people.sort_by_key(rank);
    let mut names = BTreeSet::new();
    for part in credit
        .people
        .iter_mut()
        .filter(|part| part.standing.is_byline())
    {
        let person = people.get(part.person);
        part.is_namesake =
            person.is_shown() && is_full_name(&person.name) && !names.insert(fold(&person.name));
    }
    share(&mut credit.people, &evidence.words);
    credit.words = evidence.words;
    credit
}

impl Credit {
    /// Gives somebody a role besides what the page's history says.
    pub(super) fn give(&mut self, person: PersonId, role: &str, standing: Standing) {
        let known = self.people.iter_mut().find(|part| part.person == person);
        match known {
            Some(part) => part.add(role, standing),
            None => {
                let mut part = Part::of(person);
                part.add(role, standing);
                self.people.push(part);
            }
        }
        self.people.sort_by_key(|part| part.standing);
    }

    /// Those who wrote the page, in byline order. Of several with the same full name there is the
    /// first: readers see a name, and the others are told where everybody's part is.
    pub fn byline(&self) -> impl Iterator<Item = &Part> {
        self.people
            .iter()
            .filter(|part| part.standing.is_byline() && !part.is_namesake)
    }

    /// Names somebody who reviewed the page, after those who helped with its text.
    pub(super) fn add_reviewer(&mut self, person: PersonId, is_bot: bool, time: Option<Timestamp>) {
        let known = self.people.iter().position(|part| part.person == person);
        let mut part = known.map_or_else(|| Part::of(person), |at| self.people.remove(at));
        let before = part.standing;
        part.add("review", Standing::Contributor);
        if is_bot {
            part.standing = Standing::Bot;
        }
        if let Some(time) = time {
            part.seen(time);
        }
        // Whoever stood there before keeps their place.
        let at = known
            .filter(|_| part.standing == before)
            .unwrap_or_else(|| {
                self.people
                    .partition_point(|other| other.standing <= part.standing)
            });
        self.people.insert(at, part);
    }

    /// Those who wrote the page as it was at a commit and before, in byline order.
    pub fn authors_until(
        &self,
        history: &History,
        people: &People,
        overlay: &Overlay,
        commit: CommitIndex,
    ) -> Vec<PersonId> {
        let earlier = self
            .revisions
            .iter()
            .filter(|revision| revision.is_work() && revision.commit >= commit)
            .map(|revision| history.commit(revision.commit));
        let wrote: BTreeSet<PersonId> = earlier
            .flat_map(|commit| {
                commit
                    .authors()
                    .map(|id| people.of_history(id))
                    .chain(overlay.of(commit).iter().map(|back| back.person))
            })
            .collect();
        let belongs = |part: &&Part| {
            part.standing == Standing::Pinned
                || part.standing == Standing::Original
                || wrote.contains(&part.person)
        };
        self.people
            .iter()
            .filter(|part| part.standing.is_byline())
            .filter(belongs)
            .map(|part| part.person)
            .collect()
    }

    /// The newest commit that changed it in whatever way: its text is the one that is shown.
    pub fn latest(&self) -> Option<CommitIndex> {
        self.revisions.first().map(|revision| revision.commit)
    }
}

/// The parts of a page while they are being gathered.
#[derive(Default)]
struct Parts(BTreeMap<PersonId, Part>);

impl Parts {
    fn of(&mut self, person: PersonId) -> &mut Part {
        self.0.entry(person).or_insert_with(|| Part::of(person))
    }

    /// Somebody wrote a revision.
    fn revision(&mut self, person: PersonId, revision: &Revision, time: Timestamp) {
        let part = self.of(person);
        if revision.undone {
            part.undone += 1;
            return;
        }
        *part.classes.entry(revision.class).or_default() += 1;
        let (role, standing) = match revision.class {
            class if class.makes_author() => ("content", Standing::Author),
            Class::Minor | Class::Unknown => ("content", Standing::Contributor),
            Class::Media => ("media", Standing::Contributor),
            Class::Import => ("import", Standing::Contributor),
            Class::Bulk => ("maintenance", Standing::Mentioned),
            _ => return,
        };
        part.add(role, standing);
        part.changes += u32::from(revision.class.makes_contributor());
        part.seen(time);
    }

    /// Somebody helped with a revision.
    fn role(&mut self, person: PersonId, role: &str, standing: Standing, time: Timestamp) {
        let part = self.of(person);
        part.add(role, standing);
        part.changes += 1;
        part.seen(time);
    }

    /// The people whom front matter names; gives those whose place in the byline it fixes.
    fn name(&mut self, credited: &[(PersonId, &Credited)]) -> Vec<PersonId> {
        let mut pinned: Vec<PersonId> = Vec::new();
        for (person, credited) in credited {
            let role = if credited.pinned {
                "content"
            } else {
                credited.role.as_str()
            };
            let standing = match role {
                _ if credited.pinned => Standing::Pinned,
                "content" | "translation" => Standing::Author,
                _ => Standing::Contributor,
            };
            self.of(*person).add(role, standing);
            if credited.pinned && !pinned.contains(person) {
                pinned.push(*person);
            }
        }
        pinned
    }

    /// Gives everybody their words, what several wrote together split evenly.
    fn own_words(&mut self, evidence: &Evidence, people: &People, revisions: &[Revision]) {
        let imports: BTreeSet<CommitIndex> = revisions
            .iter()
            .filter(|revision| revision.class == Class::Import)
            .map(|revision| revision.commit)
            .collect();
        let own: BTreeSet<CommitIndex> = revisions.iter().map(|revision| revision.commit).collect();
        let mut owned: BTreeMap<CommitIndex, u64> = BTreeMap::new();
        for run in &evidence.words {
            if let Some(commit) = run.commit {
                *owned.entry(commit).or_default() += u64::from(run.words);
            }
        }
        for (index, words) in owned
            .into_iter()
            .filter(|(commit, _)| !imports.contains(commit))
        {
            let commit = evidence.history.commit(index);
            let translators = commit
                .roles
                .iter()
                .filter(|(_, role)| *role == Role::Translation)
                .map(|(person, _)| *person);
            let restored = evidence
                .overlay
                .of(commit)
                .iter()
                .filter(|back| back.is_author() || back.is_translator())
                .map(|back| back.person);
            let mut writers: BTreeSet<PersonId> = commit
                .authors()
                .chain(translators)
                .map(|id| people.of_history(id))
                .chain(restored)
                .collect();
            // Whoever wrote with a program's help answers for the words.
            if writers.iter().any(|writer| !people.get(*writer).bot) {
                writers.retain(|writer| !people.get(*writer).bot);
            }
            let each = words * 100 / writers.len().max(1) as u64;
            for writer in writers {
                let part = self.of(writer);
                part.words += each;
                if !own.contains(&index) {
                    part.add("original", Standing::Original);
                }
            }
        }
    }

    /// When no change says who wrote the text, as where the history is cut off, those whose words
    /// it holds did.
    fn somebody_wrote_it(&mut self) {
        if self.0.values().all(|part| !part.standing.is_byline()) {
            for part in self
                .0
                .values_mut()
                .filter(|part| part.words > 0 && part.standing != Standing::Bot)
            {
                part.standing = Standing::Author;
            }
        }
    }
}

impl Part {
    fn of(person: PersonId) -> Self {
        Self {
            person,
            standing: Standing::Mentioned,
            roles: Vec::new(),
            changes: 0,
            classes: BTreeMap::new(),
            undone: 0,
            words: 0,
            share: None,
            active: None,
            is_namesake: false,
        }
    }

    fn add(&mut self, role: &str, standing: Standing) {
        self.standing = self.standing.min(standing);
        if !self.roles.iter().any(|known| known == role) {
            self.roles.push(role.to_owned());
        }
    }

    fn seen(&mut self, time: Timestamp) {
        self.active = Some(self.active.map_or((time, time), |(first, last)| {
            (first.min(time), last.max(time))
        }));
    }
}

/// Gives everybody their share of all words, rounded; nobody with words has less than 1 %.
fn share(people: &mut [Part], words: &[OwnedWords]) {
    let total: u64 = words.iter().map(|run| u64::from(run.words)).sum::<u64>() * 100;
    if total == 0 || people.iter().filter(|part| part.words > 0).count() < 2 {
        return;
    }
    let mut sum = 0;
    for part in people.iter_mut().filter(|part| part.words > 0) {
        let share = ((part.words * 100 + total / 2) / total).clamp(1, 100);
        sum += share;
        part.share = u8::try_from(share).ok();
    }
    // What many small parts were rounded up by is taken from the largest.
    if let Some(most) = people.iter_mut().max_by_key(|part| part.words)
        && let Some(share) = &mut most.share
    {
        *share = share
            .saturating_sub(u8::try_from(sum.saturating_sub(100)).unwrap_or(u8::MAX))
            .max(1);
    }
}

/// The name that all-contributors gives a role.
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Translation => "translation",
        Role::Illustration => "design",
        Role::Review => "review",
        Role::Ideas => "ideas",
        Role::Report => "bug",
    }
}
