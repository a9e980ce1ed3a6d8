//! Which files are read where there are more than are read: nobody pushes out what others sent by
//! sending much.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::place::Record;
use crate::history::{Address, Log};
use crate::paths::SourcePath;

/// When a file comes, among those of one address: the number of files that the address sent before,
/// and the number of the commit, the first being the least.
type Turn = (usize, usize);

/// So many of some files: of each address the first before anybody's second, and the early ones before
/// the late. Those whose work was in the hub before they sent a record have half of the places, and
/// those who came for the call the other half; what either does not use the other has. A file that
/// several wrote has the best of their turns, so that nobody spoils it by touching it.
pub(super) fn fair<'s>(
    files: &[&'s SourcePath],
    most: usize,
    log: &Log,
) -> BTreeSet<&'s SourcePath> {
    let turns = turns(files, log);
    let (mut known, mut strangers) = (Vec::new(), Vec::new());
    for path in files {
        // What nobody has committed is on the computer of whoever reads it.
        let (is_stranger, turn) = turns.get(path).copied().unwrap_or((false, (0, usize::MAX)));
        match is_stranger {
            false => known.push((turn, *path)),
            true => strangers.push((turn, *path)),
        }
    }
    known.sort_unstable();
    strangers.sort_unstable();
    let half = most / 2;
    let of_strangers = strangers
        .len()
        .min(half.max(most.saturating_sub(known.len())));
    let of_known = most.saturating_sub(of_strangers);
    let known = known.into_iter().take(of_known);
    known
        .chain(strangers.into_iter().take(of_strangers))
        .map(|(_, path)| path)
        .collect()
}

/// The best turn of each file, and whether it is that of somebody who came for it.
fn turns<'s>(files: &[&'s SourcePath], log: &Log) -> BTreeMap<&'s SourcePath, (bool, Turn)> {
    let wanted: BTreeSet<&SourcePath> = files.iter().copied().collect();
    let mut known: BTreeSet<&Address> = BTreeSet::new();
    let mut sent: BTreeMap<&Address, BTreeSet<&SourcePath>> = BTreeMap::new();
    let mut turns: BTreeMap<&SourcePath, (bool, Turn)> = BTreeMap::new();
    for (number, commit) in log.commits.iter().rev().enumerate() {
        let address = &commit.author.address;
        // By their names, in whatever order the commit tells of them.
        let changed = commit.changes.iter();
        let changed = changed.filter_map(|change| wanted.get(&change.path).copied());
        for path in changed.collect::<BTreeSet<&SourcePath>>() {
            let own = sent.entry(address).or_default();
            let count = own.len();
            if own.insert(path) {
                let turn = (!known.contains(address), (count, number));
                let best = turns.entry(path).or_insert(turn);
                *best = turn.min(*best);
            }
        }
        let is_record = |path: &SourcePath| Record::of(path).is_some();
        if commit.changes.iter().any(|change| !is_record(&change.path)) {
            known.insert(address);
        }
    }
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(log: &str, most: usize) -> String {
        let log = Log::parse_text(log);
        let paths: Vec<&SourcePath> = log.files.keys().collect();
        let paths: Vec<&SourcePath> = paths
            .into_iter()
            .filter(|path| Record::of(path).is_some())
            .collect();
        let kept = fair(&paths, most, &log);
        let names = kept.iter().map(|path| path.stem());
        names.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn nobody_pushes_out_what_others_sent() {
        // Newest first. Ada and Eve had written pages; Dee and Zed came for the call.
        let log = "commit 9\nAuthor: Zed <z@x>\n\n    z\n\nA ballots/c/zed.yaml\n\
                   commit 8\nAuthor: Ada <a@x>\n\n    a\n\nA ballots/c/ada.yaml\n\
                   commit 7\nAuthor: Dee <d@x>\n\n    d\n\nA ballots/c/dee.yaml\nA ballots/c/d-1.yaml\nA ballots/c/d-2.yaml\n\
                   commit 6\nAuthor: Eve <e@x>\n\n    e\n\nA ballots/c/e-1.yaml\nA ballots/c/e-2.yaml\nA ballots/c/e-3.yaml\nA ballots/c/eve.yaml\n\
                   commit 5\nAuthor: Eve <e@x>\n\n    p\n\nA content/e.md\n\
                   commit 4\nAuthor: Ada <a@x>\n\n    p\n\nA content/a.md\n";
        assert_eq!(kept(log, 4), "ada d-1 e-1 zed");
        assert_eq!(kept(log, 6), "ada d-1 d-2 e-1 e-2 zed");
        // What one of the halves does not use the other has.
        assert_eq!(kept(log, 8), "ada d-1 d-2 dee e-1 e-2 e-3 zed");
        // Whoever touches another's file takes no turn from it.
        let touched =
            format!("commit 10\nAuthor: Eve <e@x>\n\n    e\n\nM ballots/c/ada.yaml\n{log}");
        assert_eq!(kept(&touched, 4), "ada d-1 e-1 zed");
    }
}
