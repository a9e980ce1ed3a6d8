//! Where what people propose is shown: the queue, a page for each open submission, and an archive
//! of the others by year.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::history::Timestamp;
use crate::hub::answers::Answers;
use crate::hub::ids::PersonId;
use crate::hub::people::People;
use crate::hub::submissions::{Answer, Decision, Similar, State, Submission, Submissions, Verdict};
use crate::hub::urls::Registry;
use crate::paths::{OutputPath, Url, portable, slug};
use crate::redaction::Redaction;

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
        for number in 0..open.len().div_ceil(PER_PAGE).max(1) {
            let name = if number == 0 {
                String::new()
            } else {
                format!("page-{}", number + 1)
            };
            let output = folder.claim(&name);
            self.pages.push(QueuePage {
                url: output.url(),
                output,
                range: number * PER_PAGE..((number + 1) * PER_PAGE).min(open.len()),
            });
        }
        // Even while it is empty the archive keeps its address from a branch of that name.
        let archive = folder.claim(ARCHIVE);
        folder.claim(ANSWERS);
        if !settled.is_empty() {
            self.years = folder.years(all, settled, &archive);
            self.archive = Some((archive.clone(), archive.url()));
        }
        let mut listed: Vec<Option<Url>> = vec![None; all.len()];
        for (page, at) in self
            .years
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
            let output = listed[at].is_none().then(|| folder.claim(&name));
            let url = output
                .as_ref()
                .map(OutputPath::url)
                .or_else(|| listed[at].clone())
                .unwrap_or_else(|| archive.url());
            spots[at] = Some(Spot {
                output,
                url,
                anchor: folder.anchor(&name, &all[at].id),
            });
        }
        self.spots = spots.into_iter().flatten().collect();
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

/// What became of a submission that does not wait any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The branch has it.
    Merged,
    /// It was not taken.
    Declined,
    /// Another one was taken in its place.
    Superseded,
    /// It was closed, and nobody said why.
    Closed,
    /// It cannot be told.
    Unknown,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Merged,
        Self::Declined,
        Self::Superseded,
        Self::Closed,
        Self::Unknown,
    ];

    /// The word used in views.
    pub fn name(self) -> &'static str {
        match self {
            Self::Merged => "merged",
            Self::Declined => "declined",
            Self::Superseded => "superseded",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }
}

impl Submission {
    /// What became of it; `None` while it waits.
    pub fn outcome(&self) -> Option<Outcome> {
        let decision = self.answer.as_ref().map(|answer| &answer.decision);
        Some(match (&self.state, decision) {
            (State::Open, _) => return None,
            (State::Merged { .. }, _) => Outcome::Merged,
            (State::Superseded(_), _) | (_, Some(Decision::Superseded(_))) => Outcome::Superseded,
            (_, Some(Decision::Declined)) => Outcome::Declined,
            (_, Some(Decision::Accepted)) => Outcome::Merged,
            (State::Closed { .. }, None) => Outcome::Closed,
            (State::Unknown(_), None) => Outcome::Unknown,
        })
    }

    /// When it was settled, as well as that is known.
    pub fn settled(&self) -> Option<Timestamp> {
        let told = match &self.state {
            State::Merged { when, .. } | State::Closed { when } => *when,
            _ => None,
        };
        let answered = self.answer.as_ref().and_then(|answer| answer.when);
        told.or(answered).or(self.updated).or(self.opened)
    }

    fn settled_year(&self) -> Option<String> {
        Some(self.settled()?.date().get(..4)?.to_owned())
    }
}

/// Takes the names out that may not be shown, in addresses, too; the texts of pages are cleaned
/// where they are shown.
pub fn clean(submission: &mut Submission, redaction: &Redaction) {
    if redaction.is_empty() {
        return;
    }
    clean_ids(submission, redaction);
    let findings = submission.findings.iter_mut().flat_map(|found| {
        [
            &mut found.path,
            &mut found.message,
            &mut found.why,
            &mut found.help,
        ]
    });
    let commits = submission
        .commits
        .iter_mut()
        .map(|commit| &mut commit.subject);
    let pages = submission
        .pages
        .iter_mut()
        .flat_map(|page| [&mut page.path, &mut page.title]);
    let files = submission
        .files
        .iter_mut()
        .flat_map(|file| std::iter::once(&mut file.path).chain(&mut file.from));
    let similar = submission
        .similar_to
        .iter_mut()
        .filter_map(|other| match other {
            Similar::Page(path) => Some(path),
            Similar::Submission(_) => None,
        });
    let answer = submission
        .answer
        .iter_mut()
        .map(|answer| &mut answer.reason);
    let credit = submission
        .credit
        .iter_mut()
        .flat_map(|credit| std::iter::once(&mut credit.name).chain(&mut credit.places));
    let comment = submission.comment.iter_mut();
    let own = [&mut submission.title, &mut submission.reference]
        .into_iter()
        .chain(comment.map(|section| &mut section.markdown))
        .chain(&mut submission.conflicts);
    for text in own
        .chain(findings)
        .chain(commits)
        .chain(pages)
        .chain(files)
        .chain(similar)
        .chain(answer)
        .chain(credit)
    {
        *text = redaction.apply(text);
    }
}

/// Gives a submission whose id names somebody who may not be named another one, everywhere that it
/// is meant.
fn clean_ids(submission: &mut Submission, redaction: &Redaction) {
    let clean = |id: &mut String| {
        if redaction.apply(id) != *id || redaction.apply(&slug(id)) != slug(id) {
            *id = hashed(id);
        }
    };
    if submission.title == submission.id {
        clean(&mut submission.title);
    }
    let id = submission.id.clone();
    clean(&mut submission.id);
    if submission.id != id {
        // Nobody can ask the repository for it by its new name.
        submission.reference.clear();
    }
    submission.conflicts_with.iter_mut().for_each(clean);
    for other in &mut submission.similar_to {
        if let Similar::Submission(id) = other {
            clean(id);
        }
    }
    if let State::Superseded(id) = &mut submission.state {
        clean(id);
    }
    if let Some(Answer {
        decision: Decision::Superseded(Some(id)),
        ..
    }) = &mut submission.answer
    {
        clean(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::history::Log;
    use crate::hub::{Drafts, Hub};
    use crate::sources::Sources;

    fn submission(id: &str, number: Option<u32>, state: State, opened: i64) -> Submission {
        Submission {
            id: id.into(),
            number,
            state,
            opened: Some(Timestamp::new(opened, 0)),
            ..Submission::default()
        }
    }

    fn hub(files: &[(&str, &str)], all: Vec<Submission>) -> Hub {
        let sources = Sources::from_texts("content", files.iter().copied());
        Hub::new(Config::default(), sources, Log::default(), Drafts::Hidden).with_submissions(
            Submissions {
                all,
                ..Submissions::default()
            },
        )
    }

    #[test]
    fn every_submission_has_an_address_of_its_own_that_no_page_takes() {
        let names = [
            "archive",
            "page-2",
            "../../etc",
            "a/b",
            "a-b",
            "???",
            "12",
            &"x".repeat(400),
        ];
        let mut all = vec![submission("12", Some(12), State::Open, 5)];
        all.extend(
            names
                .iter()
                .map(|name| submission(&format!("heads/{name}"), None, State::Open, 5)),
        );
        all.push(submission("12", None, State::Open, 5));
        all.push(submission("archive", None, State::Open, 5));
        all.push(submission("9", Some(9), State::Closed { when: None }, 5));
        let count = all.len();
        let own = hub(&[], all.clone());
        let urls: BTreeSet<&str> = (0..count)
            .map(|at| own.queue.spot(at).unwrap().url.as_str())
            .collect();
        let anchors: BTreeSet<&str> = (0..count)
            .map(|at| own.queue.spot(at).unwrap().anchor.as_str())
            .collect();
        assert_eq!(
            (urls.len(), anchors.len()),
            (count, count),
            "{urls:?} {anchors:?}"
        );
        assert!(
            urls.iter().all(|url| url.starts_with("/submissions/"))
                && urls.contains("/submissions/12/"),
            "{urls:?}"
        );
        assert_eq!(
            own.queue
                .spot(count - 1)
                .map(|spot| (spot.url.as_str(), spot.anchor.as_str())),
            Some(("/submissions/archive/", "s-9"))
        );
        let other = hub(
            &[
                ("content/submissions/12.md", "# How to"),
                ("content/a.md", "[x](/submissions-of-ours/)"),
            ],
            all,
        );
        let queue = other.queue.url().unwrap().as_str();
        assert!(
            queue == "/submissions/"
                && other
                    .pages
                    .iter()
                    .any(|page| page.url.as_str() == "/pages/submissions/12/"),
            "{queue}"
        );
    }

    #[test]
    fn links_to_the_queue_lead_there_once_there_is_one() {
        let files = [(
            "content/a.md",
            "[queue](/submissions/), [archive](/submissions/archive/), [one](/submissions/3/), [no](/submissions/4/)",
        )];
        assert_eq!(hub(&files, Vec::new()).wanted.len(), 4);
        let all = vec![
            submission("3", Some(3), State::Open, 5),
            submission("2", Some(2), State::Superseded("3".into()), 5),
        ];
        let hub = hub(&files, all);
        assert_eq!(
            hub.wanted
                .iter()
                .map(|wanted| wanted.title.as_str())
                .collect::<Vec<_>>(),
            ["4"]
        );
    }

    #[test]
    fn a_large_archive_is_kept_by_year() {
        let year = 31_557_600;
        let all: Vec<Submission> = (1..=1_300u32)
            .rev()
            .map(|number| {
                submission(
                    &number.to_string(),
                    Some(number),
                    State::Closed { when: None },
                    i64::from(number / 600) * year,
                )
            })
            .collect();
        let hub = hub(&[], all);
        let pages: Vec<_> = hub
            .queue
            .years
            .iter()
            .map(|page| (page.url.as_str(), page.submissions.len()))
            .collect();
        assert_eq!(
            pages,
            [
                ("/submissions/archive/1972/", 101),
                ("/submissions/archive/1971/", 500),
                ("/submissions/archive/1971/page-2/", 100),
                ("/submissions/archive/1970/", 500),
                ("/submissions/archive/1970/page-2/", 99)
            ]
        );
        assert_eq!(
            hub.queue.spot(0).unwrap().url.as_str(),
            "/submissions/archive/1972/"
        );
    }
}
