//! What open submissions are to each other: they edit the same lines, or bring the same text.

use std::collections::{BTreeMap, BTreeSet};

use imara_diff::{Algorithm, Diff, InternedInput};

use crate::check::likeness::Corpus;
use crate::front_matter::text_start;
use crate::hub::submissions::{FileChange, Similar, State, Submission, Submissions};

/// Most submissions that are named beside one.
const MOST: usize = 20;

/// Lines of a file, half open and with their neighbours, and a digest of what takes their place.
type Edit = (u32, u32, u64);

/// What a submission does to a file, as far as others may be in its way.
enum Touch {
    /// It edits these lines of today's file, each with its neighbours.
    Lines(Vec<Edit>),
    /// It puts a file there, moves or removes it, or edits what is no text: this is what it makes
    /// of it.
    Whole(Option<[u8; 32]>),
}

/// Tells open submissions of each other. What is not judged takes no part: of it only the names of
/// its files are known, and not which lines it edits.
pub fn relate(submissions: &mut Submissions) {
    let open: Vec<usize> = submissions
        .all
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.state == State::Open && entry.verdict.is_some())
        .map(|(at, _)| at)
        .collect();
    let mut touching: BTreeMap<String, Vec<(usize, Touch)>> = BTreeMap::new();
    for at in &open {
        for (path, touch) in touches(&submissions.all[*at]) {
            touching.entry(path).or_default().push((*at, touch));
        }
    }
    let mut collisions: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for touching in touching.values_mut().filter(|touching| touching.len() > 1) {
        collide(touching, &mut |a, b| {
            // What grew out of another one is not in its way.
            if is_in(&submissions.all[a], &submissions.all[b])
                || is_in(&submissions.all[b], &submissions.all[a])
            {
                return;
            }
            collisions.entry(a).or_default().insert(b);
            collisions.entry(b).or_default().insert(a);
        });
    }
    let name = |at: &usize| submissions.all[*at].id.clone();
    let named: Vec<(usize, Vec<String>)> = collisions
        .iter()
        .map(|(at, others)| (*at, others.iter().take(MOST).map(name).collect()))
        .collect();
    let alike = alike(submissions, &open);
    for at in &open {
        submissions.all[*at].conflicts_with.clear();
        submissions.all[*at]
            .similar_to
            .retain(|similar| matches!(similar, Similar::Page(_)));
    }
    for (at, others) in named {
        submissions.all[at].conflicts_with = others;
    }
    for (at, others) in alike {
        submissions.all[at]
            .similar_to
            .extend(others.into_iter().map(Similar::Submission));
    }
}

/// Whether the newest commit of one is among those of the other.
fn is_in(one: &Submission, other: &Submission) -> bool {
    other
        .commits
        .iter()
        .any(|commit| Some(commit.id) == one.head)
}

fn touches(entry: &Submission) -> BTreeMap<String, Touch> {
    let mut touches = BTreeMap::new();
    for file in &entry.files {
        let text = entry.pages.iter().find(|page| page.path == file.path);
        let made = text
            .and_then(|page| page.after.as_ref())
            .map(|after| *blake3::hash(after.as_bytes()).as_bytes());
        let touch = match (
            file.change,
            text.and_then(|page| Some((page.before.as_ref()?, page.after.as_ref()?))),
        ) {
            (FileChange::Modified, Some((before, after))) => Touch::Lines(lines(before, after)),
            _ => Touch::Whole(made),
        };
        if let Some(from) = &file.from {
            touches.insert(from.clone(), Touch::Whole(None));
        }
        touches.insert(file.path.clone(), touch);
    }
    touches
}

/// The lines of a text that another version of it changes, as half-open ranges that include the
/// lines beside them: git joins no edits that touch.
fn lines(before: &str, after: &str) -> Vec<Edit> {
    let input = InternedInput::new(before, after);
    let diff = Diff::compute(Algorithm::Myers, &input);
    let lines: Vec<&str> = after.split_inclusive('\n').collect();
    let digest = |lines: &[&str]| {
        let mut hasher = blake3::Hasher::new();
        for line in lines {
            hasher.update(line.as_bytes());
        }
        let mut first = [0; 8];
        first.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
        u64::from_le_bytes(first)
    };
    let made = |hunk: &imara_diff::Hunk| {
        digest(
            lines
                .get(hunk.after.start as usize..hunk.after.end as usize)
                .unwrap_or_default(),
        )
    };
    diff.hunks()
        .map(|hunk| {
            (
                hunk.before.start.saturating_sub(1),
                hunk.before.end + 1,
                made(&hunk),
            )
        })
        .collect()
}

/// Tells which of those that touch one file cannot both be merged.
fn collide(touching: &mut [(usize, Touch)], found: &mut impl FnMut(usize, usize)) {
    let mut ranges: Vec<(u32, u32, u64, usize)> = Vec::new();
    let mut whole: Vec<(usize, Option<[u8; 32]>)> = Vec::new();
    for (at, touch) in touching.iter() {
        match touch {
            Touch::Lines(lines) => ranges.extend(
                lines
                    .iter()
                    .map(|(start, end, made)| (*start, *end, *made, *at)),
            ),
            Touch::Whole(made) => whole.push((*at, *made)),
        }
    }
    // Whoever moves or replaces a file is in the way of all others, but for those that make the
    // same of it.
    for (n, (at, made)) in whole.iter().enumerate().take(MOST) {
        whole[n + 1..]
            .iter()
            .take(MOST)
            .filter(|(_, other)| made.is_none() || made != other)
            .for_each(|(other, _)| found(*at, *other));
        touching
            .iter()
            .filter(|(_, touch)| matches!(touch, Touch::Lines(_)))
            .take(MOST)
            .for_each(|(other, _)| found(*at, *other));
    }
    ranges.sort_unstable();
    let mut reaching: Vec<(Edit, usize)> = Vec::new();
    for (start, end, made, at) in ranges {
        reaching.retain(|((_, reach, _), _)| *reach > start);
        // The same edit made twice is one edit.
        let is_other = |(edit, other): &&(Edit, usize)| *other != at && *edit != (start, end, made);
        reaching
            .iter()
            .filter(is_other)
            .take(MOST)
            .for_each(|(_, other)| found(at, *other));
        reaching.push(((start, end, made), at));
    }
}

/// Open submissions that bring much of the same new text, by place.
fn alike(submissions: &Submissions, open: &[usize]) -> BTreeMap<usize, Vec<String>> {
    let mut texts: Vec<(usize, &str)> = Vec::new();
    for at in open {
        let new = submissions.all[*at]
            .pages
            .iter()
            .filter(|page| page.before.is_none());
        texts.extend(
            new.filter_map(|page| page.after.as_ref())
                .map(|text| (*at, text.get(text_start(text)..).unwrap_or_default())),
        );
    }
    let found = Corpus::new(texts.iter().map(|(_, text)| *text).collect()).all();
    let mut alike: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (place, likenesses) in found {
        for likeness in likenesses {
            let (own, other) = (texts[place].0, texts[likeness.other].0);
            if own != other {
                alike.entry(own).or_default().insert(other);
                alike.entry(other).or_default().insert(own);
            }
        }
    }
    let name = |at: &usize| submissions.all[*at].id.clone();
    alike
        .iter()
        .map(|(at, others)| (*at, others.iter().take(MOST).map(name).collect()))
        .collect()
}
