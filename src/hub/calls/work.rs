//! Whose work the pages of a hub are, looked through once for all votes.

use std::collections::BTreeMap;

use crate::history::{ChangeKind, ChangeWords, CommitIndex, FileHistory};
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::meta;
use crate::hub::timeline::Timeline;
use crate::load::classify::{Class, Rules, is_beside};
use crate::load::is_markdown;
use crate::paths::SourcePath;

/// A text with its path today; `None` for one that is gone.
pub(super) type Known<'a> = (Option<&'a SourcePath>, &'a FileHistory);

/// Keys by which a page is not published.
const DRAFT: [&str; 4] = ["draft", "private", "published", "publish"];

/// Whose work the pages of a hub are.
#[derive(Debug, Default)]
pub(super) struct Work {
    /// The places in the branch's line that brought somebody's substantive changes, in order: of
    /// pages of which nothing was moved, removed, taken back or a draft: the same at any time.
    plain: BTreeMap<PersonId, Vec<usize>>,
    /// The paths of the other texts, and the places of those that are gone.
    others: (Vec<SourcePath>, Vec<usize>),
}

impl Work {
    /// Looks through all texts.
    pub(super) fn of(hub: &Linked, timeline: &Timeline) -> Self {
        let mut work = Self::default();
        let is_page = Self::pages(hub);
        let has_other_words = meta::has_alias(&hub.config, &DRAFT);
        let living = hub
            .history
            .files
            .iter()
            .filter(|(path, _)| is_markdown(path));
        for (path, file) in living {
            match plain(file, has_other_words) {
                Some(path) if is_page(path) => work.add(hub, timeline, file),
                Some(_) => {}
                None => work.others.0.push(path.clone()),
            }
        }
        for (at, file) in hub.history.lapsed.iter().enumerate() {
            match plain(file, has_other_words) {
                Some(path) if is_page(path) => work.add(hub, timeline, file),
                Some(_) => {}
                None => work.others.1.push(at),
            }
        }
        for places in work.plain.values_mut() {
            places.sort_unstable();
        }
        work
    }

    fn add(&mut self, hub: &Linked, timeline: &Timeline, file: &FileHistory) {
        for (commit, person) in of_file(hub, file) {
            if let Some(place) = timeline.place(commit) {
                self.plain.entry(person).or_default().push(place);
            }
        }
    }

    /// How many substantive changes everybody had made up to a place of the branch's line, but for
    /// those of [`Self::others`].
    pub(super) fn made(&self, last: usize) -> BTreeMap<PersonId, u32> {
        let counted = self.plain.iter().map(|(person, places)| {
            let count = places.partition_point(|place| *place <= last);
            (*person, u32::try_from(count).unwrap_or(u32::MAX))
        });
        counted.filter(|(_, count)| *count > 0).collect()
    }

    /// Texts that were moved, removed, taken back or drafts: what they were depends on the time.
    pub(super) fn others<'a>(&self, hub: &'a Linked) -> impl Iterator<Item = Known<'a>> {
        let (living, gone) = &self.others;
        let living = living.iter();
        let living = living.filter_map(|path| hub.history.files.get_key_value(path));
        let gone = gone.iter().filter_map(|at| hub.history.lapsed.get(*at));
        let living = living.map(|(path, file)| (Some(path), file));
        living.chain(gone.map(|file| (None, file)))
    }

    /// Whether what is at a path is, or was, a page.
    pub(super) fn pages(hub: &Linked) -> impl Fn(&SourcePath) -> bool {
        let root = hub.sources.content_root.as_str();
        let rules = Rules::new(root, &hub.config);
        move |path| {
            let is_content = || path.below(root).is_some() && rules.class(path) == Class::Text;
            hub.page_of(path).is_some() || is_content() && !is_beside(path, &hub.config)
        }
    }
}

/// The path of a text that was never moved, removed, taken back or a draft, as far as anybody
/// knows. Where hub.yaml has other words for a draft, nobody knows it without reading.
fn plain(file: &FileHistory, has_other_words: bool) -> Option<&SourcePath> {
    let words = file.words.as_ref()?;
    let path = &file.changes.first()?.file.path;
    let stays = |kind: &ChangeKind| *kind != ChangeKind::Deleted;
    let mut changes = file.changes.iter();
    let is_here = changes.all(|change| change.file.path == *path && stays(&change.file.kind));
    let mut words = words.changes.iter();
    let is_same_ever = |words: &ChangeWords| {
        // A draft is not published, so whoever wrote one had not contributed yet.
        let is_published = words
            .may_have
            .is_some_and(|keys| !keys.draft && !has_other_words);
        !words.undone && !words.is_revert && is_published
    };
    (is_here && words.all(is_same_ever)).then_some(path)
}

/// All texts of the history.
pub(super) fn texts(hub: &Linked) -> impl Iterator<Item = Known<'_>> {
    let living = hub.history.files.iter();
    let living = living.filter(|(path, _)| is_markdown(path));
    let gone = hub.history.lapsed.iter().map(|file| (None, file));
    living.map(|(path, file)| (Some(path), file)).chain(gone)
}

/// The substantive changes of a page that were not taken back, each with one of its authors.
pub(super) fn of_file<'a>(
    hub: &'a Linked,
    file: &'a FileHistory,
) -> impl Iterator<Item = (CommitIndex, PersonId)> + 'a {
    let rules = &hub.config.credit;
    let creation = file.creation();
    let words = file.words.iter().flat_map(|words| &words.changes);
    let is_undone = words.map(|words| words.undone);
    let changes = file.changes.iter().enumerate();
    let changes = changes.zip(is_undone.chain(std::iter::repeat(false)));
    let work = changes.filter(move |((at, _), is_undone)| {
        let class = || hub.history.class(file, *at, creation, rules);
        !is_undone && class().is_some_and(|class| class.makes_author())
    });
    work.flat_map(|((_, change), _)| {
        let authors = hub.history.commit(change.commit).authors();
        authors.map(|author| (change.commit, hub.people.of_history(author)))
    })
}
