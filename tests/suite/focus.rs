//! What a change introduces is the same whether all of the hub is looked at or only what the change
//! can have changed.

use std::collections::{BTreeMap, BTreeSet};

use commonweal::check::change::Branch;
use commonweal::check::{self, Focus, check_within};
use commonweal::config::Config;
use commonweal::diagnostic::{Counts, Diagnostic};
use commonweal::history::git::change::{Change, DeltaKind, Entry, FileDelta};
use commonweal::history::{CommitId, Log};
use commonweal::hub::{Drafts, Hub};
use commonweal::paths::SourcePath;
use commonweal::report::Report;
use commonweal::review::{Baseline, Brought};
use commonweal::sources::{Blob, Source, Sources};
use proptest::prelude::*;

type Files = BTreeMap<&'static str, String>;

const CONFIG: &str = "title: Shore\nlanguages: [en, fr]\nlicensing: { default: CC-BY-SA-4.0 }\nfront-matter: { required: [summary] }\nchecks: { stub: info }\n";

/// Files that a hub may have. The README is a page as long as there is no index.
const PATHS: [&str; 9] = [
    "content/index.md",
    "content/readme.md",
    "content/crab.md",
    "content/Tide pool.md",
    "content/shore/crab.md",
    "content/fr/crabe.md",
    "content/categories/animals.md",
    "content/media/crab.png",
    "contributors/ada.md",
];

/// Lines of front matter, of which a page has some.
const KEYS: [&str; 12] = [
    "title: Crab",
    "title: Rock pool",
    "aliases: [Crab, Pool]",
    "id: crab",
    "categories: [Animals]",
    "license: CC-BY-SAA",
    "license: GPL-3.0-only",
    "derived_from: [{ page: crab }]",
    "draft: true",
    "contributors: [{ who: ada }, { who: zoe, role: contnet }]",
    "sources: [{ title: T, license: CC-BY-NC-4.0, relation: adaptd }]",
    "summary: Text.",
];

/// Paragraphs, of which a page has some.
const PARTS: [&str; 20] = [
    "# Crab",
    "# Pool",
    "## One",
    "## One {#two}",
    "#### Deep",
    "[a](crab.md)",
    "[b](Crab.md#one)",
    "[c](shore/crab.md)",
    "[d](/fr/crabe/#deux)",
    "[[Crab#One|e]] and [[Pool]]",
    "[[Tide pool#two]]",
    "[[Category:Animals]]",
    "[[@ada]], [[@adda]]",
    "![](media/crab.png)",
    "![[Crab.png]]",
    "[gone](gone.md), [[Tide pol]]",
    "<script>x</script><b onclick=x>y</b>",
    "zero\u{200b}width and \u{202e}turned\u{202c}",
    "[](https://tide.example) and [tide.example](https://sea.example)",
    "Plain words stand here.",
];

fn hub(files: &Files) -> Hub {
    let (config, _) = Config::read(&Source::new(
        SourcePath::new("hub.yaml").unwrap(),
        CONFIG.to_owned(),
    ));
    let is_text = |path: &str| path.ends_with(".md");
    let texts = files
        .iter()
        .filter(|(path, _)| is_text(path))
        .map(|(path, text)| (*path, text.as_str()));
    let mut sources = Sources::from_texts("content", texts.chain([("hub.yaml", CONFIG)]));
    let blobs = files
        .keys()
        .filter(|path| !is_text(path))
        .filter_map(|path| SourcePath::new(path));
    sources
        .blobs
        .extend(blobs.map(|path| (path, Blob { len: 10 })));
    Hub::new(config, sources, Log::default(), Drafts::Hidden)
}

/// The change between two states; what went and came with the same text was moved.
fn change(before: &Files, after: &Files) -> Change {
    let earlier = |path: &str| {
        SourcePath::new(path).zip(before.get(path).map(|text| text.clone().into_bytes()))
    };
    let mut files: Vec<FileDelta> = Vec::new();
    let mut moved = BTreeSet::new();
    for (path, text) in after
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(text))
    {
        let from = before.iter().find(|(from, old)| {
            !after.contains_key(*from) && *old == text && !moved.contains(*from)
        });
        let kind = match from {
            _ if before.contains_key(path) => DeltaKind::Modified,
            Some((from, _)) => DeltaKind::Renamed {
                from: (*from).to_owned(),
            },
            None => DeltaKind::Added,
        };
        let origin = if let DeltaKind::Renamed { from } = &kind {
            from.as_str()
        } else {
            path
        };
        moved.extend(before.get_key_value(origin).map(|(from, _)| *from));
        files.push(FileDelta {
            path: (*path).to_owned(),
            before: earlier(origin),
            kind,
            entry: Entry::File,
            bytes: 10,
            blob: None,
            was: None,
        });
    }
    let gone = before
        .keys()
        .filter(|path| !after.contains_key(*path) && !moved.contains(*path));
    files.extend(gone.map(|path| FileDelta {
        path: (*path).to_owned(),
        kind: DeltaKind::Deleted,
        entry: Entry::File,
        bytes: 0,
        blob: None,
        was: None,
        before: earlier(path),
    }));
    let id = CommitId([0; 20]);
    Change {
        tip: id,
        tip_at: None,
        fork: id,
        commits: BTreeSet::new(),
        files,
        conflicts: Some(Vec::new()),
    }
}

/// What a change introduces, and how much was there before; and the same when everything is looked
/// at.
fn introduced(before: &Files, after: &Files) -> [(Vec<Diagnostic>, BTreeMap<String, Counts>); 2] {
    let (old, new, change) = (hub(before), hub(after), change(before, after));
    let baseline = Baseline::of(&old);
    let (profiles, proposed, calls) = Default::default();
    let branch = Branch {
        name: "main",
        content_root: None,
        profiles: &profiles,
        proposed: &proposed,
        calls: &calls,
        claims: &[],
        config_findings: &[],
    };
    let beside = check::change::Change::new(&new, &change, branch);
    let edited = Focus::of(&beside, |path| baseline.has_page(path));
    [edited, Focus::Everything].map(|focus| {
        let found = check_within(&new, &focus);
        let report = Report::new(&new.sources, &found);
        let compared = baseline.compare(&report, &Brought::of(&change), &|rule, path| {
            check::leaves_out(&focus, &new, rule, path)
        });
        let new = report.findings.iter().zip(&compared.is_new);
        (
            new.filter(|(_, is_new)| **is_new)
                .map(|(finding, _)| finding.diagnostic.clone())
                .collect(),
            compared.older,
        )
    })
}

/// A file's text; `None` when there is no such file.
fn text() -> impl Strategy<Value = Option<String>> {
    let keys = proptest::sample::subsequence(KEYS.to_vec(), 0..4);
    let parts = proptest::collection::vec(proptest::sample::select(PARTS.to_vec()), 0..5);
    let written = (keys, parts).prop_map(|(keys, parts)| {
        let head = if keys.is_empty() {
            String::new()
        } else {
            format!("---\n{}\n---\n", keys.join("\n"))
        };
        head + &parts.join("\n\n") + "\n"
    });
    proptest::option::weighted(0.8, written)
}

/// What somebody does to a hub: writes a file, moves one, adds a paragraph, takes the last one out.
#[derive(Debug, Clone)]
enum Step {
    Write(usize, Option<String>),
    Move(usize, usize),
    Add(usize, &'static str),
    Shorten(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let at = 0..PATHS.len();
    prop_oneof![
        (at.clone(), text()).prop_map(|(at, text)| Step::Write(at, text)),
        (at.clone(), at.clone()).prop_map(|(from, to)| Step::Move(from, to)),
        (at.clone(), proptest::sample::select(PARTS.to_vec()))
            .prop_map(|(at, part)| Step::Add(at, part)),
        at.prop_map(Step::Shorten),
    ]
}

fn done(files: &Files, steps: &[Step]) -> Files {
    let mut files = files.clone();
    for step in steps {
        match step {
            Step::Write(at, Some(text)) => drop(files.insert(PATHS[*at], text.clone())),
            Step::Write(at, None) => drop(files.remove(PATHS[*at])),
            Step::Move(from, to) => {
                if let Some(text) = files.remove(PATHS[*from]) {
                    files.insert(PATHS[*to], text);
                }
            }
            Step::Add(at, part) => {
                files
                    .entry(PATHS[*at])
                    .and_modify(|text| *text = format!("{text}\n{part}\n"));
            }
            Step::Shorten(at) => {
                files.entry(PATHS[*at]).and_modify(|text| {
                    *text = text
                        .trim_end()
                        .rsplit_once("\n\n")
                        .map_or("", |(rest, _)| rest)
                        .to_owned()
                });
            }
        }
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn a_narrow_look_finds_what_a_wide_one_does(
        texts in proptest::collection::vec(text(), PATHS.len()),
        steps in proptest::collection::vec(step(), 1..4),
    ) {
        let before: Files = PATHS.into_iter().zip(texts).filter_map(|(path, text)| Some((path, text?))).collect();
        let after = done(&before, &steps);
        let [narrow, wide] = introduced(&before, &after);
        prop_assert_eq!(narrow, wide);
    }
}

#[test]
fn a_file_that_becomes_a_page_by_the_change_to_another_one_is_looked_at() {
    let after: Files = [(
        "content/readme.md",
        "# Shore\n\n## One\n\nNobody sees this: \u{200b}\n".to_owned(),
    )]
    .into();
    let before = done(&after, &[Step::Write(0, Some("# Home\n".into()))]);
    let [narrow, wide] = introduced(&before, &after);
    assert_eq!(narrow, wide);
    assert_eq!(
        narrow
            .0
            .iter()
            .map(|found| found.rule.name)
            .collect::<Vec<_>>(),
        ["hidden-characters"]
    );
}

/// `count` words that no other seed gives.
fn words(seed: usize, count: usize) -> String {
    (0..count)
        .map(|at| format!("w{seed}x{at}"))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_copy_is_told_by_whoever_makes_it_and_a_corrected_one_stays_old() {
    let (a, b) = (words(1, 200), words(2, 200));
    let before: Files = [
        ("content/crab.md", a.clone()),
        ("content/shore/crab.md", a.clone()),
        ("content/rock/crabe.md", b.clone()),
    ]
    .into();
    for (path, text, introduced_at) in [
        (
            "content/Tide pool.md",
            format!("{b}\n"),
            vec!["content/rock/crabe.md"],
        ),
        (
            "content/Tide pool.md",
            format!("---\nderived_from: [{{ page: crabe }}]\n---\n{b}\n"),
            vec![],
        ),
        // The page that is copied from stands in the larger one whole, so it is told.
        (
            "content/Tide pool.md",
            format!("{b}\n\n{}", words(3, 400)),
            vec!["content/rock/crabe.md"],
        ),
        ("content/shore/crab.md", format!("{a} indeed"), vec![]),
        ("content/rock/crabe.md", format!("{b} indeed"), vec![]),
    ] {
        let mut after = before.clone();
        after.insert(path, text);
        let [narrow, wide] = introduced(&before, &after);
        if before.contains_key(path) {
            // Looking at everything, a share that a correction moves by one per cent would be told
            // anew.
            assert_eq!(narrow.1, introduced(&before, &before)[1].1, "{path}");
        } else {
            assert_eq!(narrow, wide, "{path}");
        }
        let similar = narrow
            .0
            .iter()
            .filter(|found| found.rule.name == "similar-page")
            .map(|found| found.place.path.as_str());
        assert_eq!(similar.collect::<Vec<_>>(), introduced_at, "{path}");
    }
}
