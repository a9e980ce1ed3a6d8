//! Where what people propose is shown: the queue, a page for each open submission, and an archive
//! of the others by year.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::hub::answers::Answers;
use crate::hub::ids::PersonId;
use crate::hub::people::People;
use crate::hub::submissions::{State, Submission, Submissions, Verdict};
use crate::hub::urls::Registry;
use crate::paths::{OutputPath, Url, portable, slug};

mod outcome;
pub mod redact;

pub use outcome::Outcome;

/// How many submissions a page of the queue lists: each takes about a kilobyte.
const PER_PAGE: usize = 250;

/// How many submissions a page of the archive lists.
const PER_ARCHIVE: usize = 500;

/// The name of the archive in its folder, which no submission may have.
const ARCHIVE: &str = "archive";

/// The name of the page about answers in that folder, which no submission may have either.
const ANSWERS: &str = "answers";

/// Where a hub shows its submissions. Nothing is shown where nobody ever proposed anything.
#[derive(Debug, Default)]
pub struct Queue {
    /// The folder that holds all of it and nothing else.
    folder: String,
    /// Those that wait for an answer, as places in [`Submissions::all`]: ready ones first, then by
    /// verdict; who waits longest is first among equals.
    pub open: Vec<usize>,
    /// The pages of the queue.
    pub pages: Vec<QueuePage>,
    /// The start of the archive; `None` when it is empty.
    pub archive: Option<(OutputPath, Url)>,
    /// How long first answers take and what waits for one, and the same for programs; `None` when
    /// nobody ever sent anything.
    pub answers: Option<(OutputPath, OutputPath)>,
    /// The pages of the archive, the latest year first. A single one is the archive's start itself.
    pub years: Vec<ArchivePage>,
    /// Of each submission: where it is shown.
    spots: Vec<Spot>,
    by_id: BTreeMap<String, usize>,
    by_number: BTreeMap<u32, usize>,
    by_person: BTreeMap<PersonId, Vec<usize>>,
    /// Those that are known to be open, by the files that they change.
    by_path: BTreeMap<String, Vec<usize>>,
}

/// A page of the queue.
#[derive(Debug)]
pub struct QueuePage {
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// Which it lists, as places in [`Queue::open`].
    pub range: Range<usize>,
}

/// A page of the archive.
#[derive(Debug)]
pub struct ArchivePage {
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// The year; `None` for those of which nobody knows when they were settled, and on a page that
    /// holds all years.
    pub year: Option<String>,
    /// Which it lists, as places in [`Submissions::all`], the latest first.
    pub submissions: Vec<usize>,
}

/// Where a submission is shown.
#[derive(Debug, Clone)]
pub struct Spot {
    /// Its own page, when it waits for an answer.
    pub output: Option<OutputPath>,
    /// The address of that page, or of the one that lists it.
    pub url: Url,
    /// Its id on the page that lists it.
    pub anchor: String,
}

impl Queue {
    /// Takes the folder that the queue would have.
    pub(super) fn reserve(registry: &mut Registry) -> Self {
        Self {
            folder: registry.claim_folder("submissions"),
            ..Self::default()
        }
    }

    /// Gives every submission its place in the folder that was taken.
    pub(super) fn filled(
        &self,
        submissions: &Submissions,
        answers: &Answers,
        people: &People,
    ) -> Self {
        let mut queue = Self {
            folder: self.folder.clone(),
            ..Self::default()
        };
        queue.fill(submissions);
        if !submissions.all.is_empty() || !answers.all.is_empty() {
            let folder = format!("{}/{ANSWERS}", queue.folder);
            let page = OutputPath::page(&folder);
            let json = OutputPath::new(&format!("{folder}/{ANSWERS}.json"));
            queue.answers = page.zip(json);
        }
        for (at, submission) in submissions.all.iter().enumerate() {
            let keys: BTreeSet<&str> = submission
                .authors
                .iter()
                .filter(|author| author.name.is_some())
                .filter_map(|author| author.key.as_deref())
                .collect();
            for person in keys
                .into_iter()
                .filter_map(|key| people.of_key(key))
                .filter(|person| people.get(*person).is_shown())
            {
                queue.by_person.entry(person).or_default().push(at);
            }
        }
        queue
    }

    /// The addresses of its pages, which links may lead to.
    pub(super) fn addresses(&self) -> impl Iterator<Item = Url> {
        let pages = self.pages.iter().map(|page| &page.url);
        let years = self.years.iter().map(|page| &page.url);
        let own = self
            .spots
            .iter()
            .filter(|spot| spot.output.is_some())
            .map(|spot| &spot.url);
        let archive = self.archive.iter().map(|(_, url)| url);
        let answers = self.answers.iter().map(|(page, _)| page.url());
        let listed = pages.chain(years).chain(own).chain(archive);
        listed.cloned().chain(answers)
    }

    fn fill(&mut self, submissions: &Submissions) {
        let all = &submissions.all;
        if all.is_empty() {
            return;
        }
        let mut folder = Folder {
            root: self.folder.clone(),
            registry: Registry::default(),
            anchors: BTreeSet::new(),
        };
        for (at, submission) in all.iter().enumerate() {
            self.by_id.entry(submission.id.clone()).or_insert(at);
            if let Some(number) = submission.number {
                self.by_number.entry(number).or_insert(at);
            }
        }
        let (mut open, settled): (Vec<usize>, Vec<usize>) =
            (0..all.len()).partition(|at| all[*at].state == State::Open);
        open.sort_by_key(|at| {
            let submission = &all[*at];
            (
                rank(submission.verdict),
                submission.opened.map_or(i64::MAX, |opened| opened.seconds),
                submission.number.unwrap_or(u32::MAX),
                *at,
            )
        });
        self.pages = folder.pages(open.len());
        // Even while it is empty the archive keeps its address from a branch of that name.
        let archive = folder.claim(ARCHIVE);
        folder.claim(ANSWERS);
        if !settled.is_empty() {
            self.years = folder.years(all, settled, &archive);
            self.archive = Some((archive.clone(), archive.url()));
        }
        self.spots = folder.spots(all, &self.years, &archive);
        for at in open.iter().copied().filter(|at| all[*at].is_told) {
            let paths: BTreeSet<&String> = all[at]
                .files
                .iter()
                .flat_map(|file| std::iter::once(&file.path).chain(&file.from))
                .collect();
            paths
                .into_iter()
                .for_each(|path| self.by_path.entry(path.clone()).or_default().push(at));
        }
        self.open = open;
    }

    /// Where the submission at that place of [`Submissions::all`] is shown.
    pub fn spot(&self, at: usize) -> Option<&Spot> {
        self.spots.get(at)
    }

    /// The place of the submission of that number or name.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The place of the submission of that number.
    pub fn place_of_number(&self, number: u32) -> Option<usize> {
        self.by_number.get(&number).copied()
    }

    /// The places of the submissions that somebody wrote, in the order of [`Submissions::all`].
    pub fn of_person(&self, id: PersonId) -> &[usize] {
        self.by_person.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The places of the open submissions that change a file.
    pub fn of_path(&self, path: &str) -> &[usize] {
        self.by_path.get(path).map_or(&[], Vec::as_slice)
    }

    /// The address of the queue; `None` when nobody ever proposed anything.
    pub fn url(&self) -> Option<&Url> {
        self.pages.first().map(|page| &page.url)
    }
}

/// The folder of the submissions while its addresses are given out.
struct Folder {
    root: String,
    registry: Registry,
    anchors: BTreeSet<String>,
}

impl Folder {
    fn claim(&mut self, name: &str) -> OutputPath {
        let path = OutputPath::page(&format!("{}/{name}", self.root))
            .expect("a folder and a slug are a sound path");
        self.registry.claim(path, name)
    }

    /// The pages of the queue, for so many.
    fn pages(&mut self, count: usize) -> Vec<QueuePage> {
        let mut pages = Vec::new();
        for number in 0..count.div_ceil(PER_PAGE).max(1) {
            let name = if number == 0 {
                String::new()
            } else {
                format!("page-{}", number + 1)
            };
            let output = self.claim(&name);
            pages.push(QueuePage {
                url: output.url(),
                output,
                range: number * PER_PAGE..((number + 1) * PER_PAGE).min(count),
            });
        }
        pages
    }

    /// Where each submission is shown: on a page of its own, or where the archive lists it.
    fn spots(
        &mut self,
        all: &[Submission],
        years: &[ArchivePage],
        archive: &OutputPath,
    ) -> Vec<Spot> {
        let mut listed: Vec<Option<Url>> = vec![None; all.len()];
        for (page, at) in years
            .iter()
            .flat_map(|page| page.submissions.iter().map(move |at| (page, *at)))
        {
            listed[at] = Some(page.url.clone());
        }
        // Numbers keep their addresses, whatever branches are called.
        let (numbered, named): (Vec<usize>, Vec<usize>) =
            (0..all.len()).partition(|at| all[*at].number.is_some());
        let mut spots: Vec<Option<Spot>> = vec![None; all.len()];
        for at in numbered.into_iter().chain(named) {
            let name = name_of(&all[at]);
            let output = listed[at].is_none().then(|| self.claim(&name));
            let url = output
                .as_ref()
                .map(OutputPath::url)
                .or_else(|| listed[at].clone())
                .unwrap_or_else(|| archive.url());
            spots[at] = Some(Spot {
                output,
                url,
                anchor: self.anchor(&name, &all[at].id),
            });
        }
        spots.into_iter().flatten().collect()
    }

    /// An id for links to a submission in a list, which no other has.
    fn anchor(&mut self, name: &str, id: &str) -> String {
        let wanted = format!("s-{name}");
        let anchor = if self.anchors.contains(&wanted) {
            format!("{wanted}-{}", hashed(id))
        } else {
            wanted
        };
        self.anchors.insert(anchor.clone());
        anchor
    }

    /// The pages of the archive.
    fn years(
        &mut self,
        all: &[Submission],
        mut settled: Vec<usize>,
        archive: &OutputPath,
    ) -> Vec<ArchivePage> {
        // By year first: a moment is in one year on its writer's clock and maybe in another on
        // ours.
        settled.sort_by_cached_key(|at| {
            (
                std::cmp::Reverse((
                    all[*at].settled_year(),
                    all[*at].settled().map(|time| time.seconds),
                )),
                *at,
            )
        });
        if settled.len() <= PER_ARCHIVE {
            return vec![ArchivePage {
                output: archive.clone(),
                url: archive.url(),
                year: None,
                submissions: settled,
            }];
        }
        let mut years: BTreeMap<Option<String>, Vec<usize>> = BTreeMap::new();
        for at in settled {
            years.entry(all[at].settled_year()).or_default().push(at);
        }
        let mut pages = Vec::new();
        for (year, submissions) in years.into_iter().rev() {
            let name = year.as_deref().unwrap_or("undated");
            for (number, part) in submissions.chunks(PER_ARCHIVE).enumerate() {
                let page = if number == 0 {
                    String::new()
                } else {
                    format!("/page-{}", number + 1)
                };
                let output = self.claim(&format!("{ARCHIVE}/{name}{page}"));
                pages.push(ArchivePage {
                    url: output.url(),
                    output,
                    year: year.clone(),
                    submissions: part.to_vec(),
                });
            }
        }
        pages
    }
}

/// The name of a submission in addresses.
fn name_of(submission: &Submission) -> String {
    let name = submission
        .number
        .map_or_else(|| slug(&submission.id), |number| number.to_string());
    if name.is_empty() {
        hashed(&submission.id)
    } else {
        portable(&name)
    }
}

fn hashed(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..12].to_owned()
}

/// Ready ones first; what nobody judged comes last.
fn rank(verdict: Option<Verdict>) -> (bool, Option<Verdict>) {
    (verdict.is_none(), verdict)
}

#[cfg(test)]
mod tests;
