//! A change to the hub of a case, and what it brings.
//!
//! `=== change` begins one, `=== change by ACCOUNT` one that an account of the forge opened. Below
//! it stand the files that it brings, `=== gone PATH` for those that it deletes,
//! `=== moved FROM TO` for those that it moves (with the new text, if it has one),
//! `=== conflict PATH` for those that git cannot join, and `=== history` with its commits, which
//! come on top of the hub's.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use commonweal::check::change::{Branch, Change};
use commonweal::check::{self, Focus};
use commonweal::history::git::change::{self as diff, DeltaKind, Entry, FileDelta};
use commonweal::history::{CommitId, Log, Opener};
use commonweal::hub::{Drafts, Hub, Inputs, PagesRead, Profiles};
use commonweal::load::{is_markdown, is_rule};
use commonweal::pages;
use commonweal::paths::SourcePath;
use commonweal::report::Report;
use commonweal::review::{self, Baseline, Brought};
use commonweal::sources::Source;

use super::hub::{Files, Part, history};

/// What a change brings to a hub, in the form of a report.
pub fn findings(base: &[Part], change: &[Part]) -> String {
    let (before, earlier) = (Files::of(base), Log::parse_text(history(base)));
    let after = with(before.clone(), change);
    let (config, config_findings) = before.config();
    let profiles = Profiles::read(&before.sources(&config));
    // The branch's own rules judge the change.
    let (mut ruled, mut rules) = (after.clone(), before.clone());
    ruled.retain(|path| !is_rule(path));
    rules.retain(is_rule);
    ruled.extend(rules);
    let mut sources = ruled.sources(&config);
    let (diff, mut log) = proposed(&before, &after, change, base);
    sources.day = log
        .commits
        .iter()
        .map(|commit| commit.committed.day())
        .max();
    let mut people = Profiles::read(&sources);
    let own: Vec<_> = log
        .commits
        .iter()
        .filter(|commit| diff.commits.contains(&commit.id))
        .collect();
    let claims = review::settle(&mut people, &profiles, &diff, &own, earlier.commits.iter());
    log.proposed = diff.commits.clone();
    let pages = PagesRead::read(&sources, &config, Drafts::Hidden);
    let root = before.paths().any(is_markdown);
    let root = root.then(|| before.sources(&config).content_root.clone());
    let hub = Hub::of(Inputs {
        profiles: Some(people),
        ..Inputs::new(config, sources, log, pages, pages::places())
    });
    let branch = Branch {
        name: "main",
        content_root: root.as_deref(),
        profiles: &profiles,
        proposed: &proposed_rules(&after),
        calls: &calls(&before),
        claims: &claims,
        config_findings: &config_findings,
    };
    told(&before, earlier, &Change::new(&hub, &diff, branch))
}

/// The findings that are new.
fn told(before: &Files, earlier: Log, change: &Change) -> String {
    let old = before.hub(earlier).hub;
    let baseline = Baseline::of(&old);
    let focus = Focus::of(change, |path| baseline.has_page(path));
    let found = check::check_change(change, &focus);
    let mut shown = change.hub.sources.clone();
    let proposed = change.branch.proposed.iter();
    shown
        .texts
        .extend(proposed.map(|(path, text)| (path.clone(), text.clone())));
    let mut report = Report::new(&shown, &found);
    let compared = baseline.compare(&report, &Brought::of(change.diff), &|rule, path| {
        check::leaves_out(&focus, change.hub, rule, path)
    });
    let mut is_new = compared.is_new.into_iter();
    report.findings.retain(|_| is_new.next() == Some(true));
    super::written(&report)
}

/// The hub's files with the change.
fn with(mut files: Files, change: &[Part]) -> Files {
    for (heading, text) in change {
        match heading.split_once(' ') {
            Some(("gone", path)) => drop(files.take(path)),
            Some(("moved", rest)) => {
                let (from, to) = moved(rest);
                let kept = files.take(from).expect("a file that is there");
                let text = if text.is_empty() { &kept } else { text };
                files.put(&(to.to_owned(), text.clone()));
            }
            Some(("conflict" | "change", _)) => {}
            _ => files.put(&(heading.clone(), text.clone())),
        }
    }
    files
}

fn moved(rest: &str) -> (&str, &str) {
    rest.split_once(' ').expect("a path and another one")
}

/// What git says of the change, and the history with its commits.
fn proposed(before: &Files, after: &Files, change: &[Part], base: &[Part]) -> (diff::Change, Log) {
    let earlier = Log::parse_text(history(base));
    let mut log = Log::parse_text(&format!("{}\n{}", history(change), history(base)));
    let commits: BTreeSet<CommitId> = log
        .commits
        .iter()
        .map(|commit| commit.id)
        .filter(|id| !earlier.commits.iter().any(|commit| commit.id == *id))
        .collect();
    // What a change says of the rules is no part of their history yet.
    for commit in log
        .commits
        .iter_mut()
        .filter(|commit| commits.contains(&commit.id))
    {
        commit
            .changes
            .retain(|change| !is_rule(change.path.as_str()));
    }
    let account = change
        .first()
        .and_then(|(heading, _)| heading.strip_prefix("change by "));
    log.opener = account.and_then(|account| Opener::parse(account, "github.com"));
    let moves: BTreeMap<&str, &str> = change
        .iter()
        .filter_map(|(heading, _)| heading.strip_prefix("moved "))
        .map(moved)
        .map(|(from, to)| (to, from))
        .collect();
    let conflicts = change
        .iter()
        .filter_map(|(heading, _)| heading.strip_prefix("conflict "));
    let tip = earlier.head.unwrap_or(CommitId([0; 20]));
    let diff = diff::Change {
        tip,
        tip_at: None,
        fork: tip,
        commits,
        files: files(before, after, &moves),
        conflicts: Some(conflicts.map(str::to_owned).collect()),
    };
    (diff, log)
}

/// The files that differ, by path.
fn files(before: &Files, after: &Files, moves: &BTreeMap<&str, &str>) -> Vec<FileDelta> {
    let paths: BTreeSet<&SourcePath> = before.paths().chain(after.paths()).collect();
    let delta = |path: &SourcePath| {
        let from = moves.get(path.as_str()).copied();
        let earlier = from.unwrap_or(path.as_str());
        let is_there = after.paths().any(|known| known == path);
        let (old, new) = (before.text(earlier), after.text(path.as_str()));
        let kind = match (from, &old, is_there) {
            (Some(from), _, _) => DeltaKind::Renamed {
                from: from.to_owned(),
            },
            (None, None, _) => DeltaKind::Added,
            (None, Some(_), false) => DeltaKind::Deleted,
            (None, Some(_), true) if old == new => return None,
            (None, Some(_), true) => DeltaKind::Modified,
        };
        // What moved away is told where it is now.
        if !is_there && moves.values().any(|from| *from == path.as_str()) {
            return None;
        }
        let earlier = SourcePath::new(earlier).filter(is_markdown);
        Some(FileDelta {
            path: path.to_string(),
            kind,
            entry: Entry::File,
            bytes: after.len(path),
            blob: None,
            was: None,
            before: earlier.zip(old.map(String::into_bytes)),
        })
    };
    paths.into_iter().filter_map(delta).collect()
}

/// The rules that the change has.
fn proposed_rules(after: &Files) -> BTreeMap<SourcePath, Arc<Source>> {
    after
        .paths()
        .filter(|path| is_rule(path.as_str()))
        .filter_map(|path| Some((path.clone(), after.text(path.as_str())?)))
        .map(|(path, text)| (path.clone(), Arc::new(Source::new(path, text))))
        .collect()
}

/// The names of the branch's open calls.
fn calls(before: &Files) -> BTreeSet<String> {
    before
        .paths()
        .filter(|path| path.below("calls").is_some() && is_markdown(path))
        .map(|path| commonweal::paths::slug(path.stem()))
        .collect()
}
