//! `commonweal submissions` on real repositories: states, verdicts, and what strangers push.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use commonweal::hub::Drafts;
use commonweal::load::Revision;
use commonweal::pipeline::submissions::{Asked, queue};
use commonweal::pipeline::{Request, review};
use commonweal::review::Scope;
use serde_json::Value;

use super::git::{Repository, git};
use super::schema;

const BO: &str = "Bo <bo@tide.example>";

fn list(hub: &Path, args: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(["submissions", "--format", "json", "--hub"])
        .arg(hub)
        .args(args)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program runs");
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{out}{err}");
    assert!(!out.contains("tide.example"), "an address is in {out}");
    let value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{err}"));
    schema::holds("submissions", &value);
    value
}

/// What is said of each submission under one of its keys, by id.
fn each(list: &Value, key: impl Fn(&Value) -> Value) -> BTreeMap<String, Value> {
    let entries = list["submissions"].as_array().expect("a list");
    entries
        .iter()
        .map(|entry| (entry["id"].as_str().expect("an id").to_owned(), key(entry)))
        .collect()
}

fn page(title: &str, text: &str) -> String {
    format!("---\ntitle: {title}\nsummary: About {title}.\n---\n\n{text}\n")
}

/// A hub with a few pages on `main`.
fn hub() -> Repository {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "title: Shore\nchecks: { red-link: off, orphan: off }\n",
    )
    .write("content/index.md", "# Shore\n\n[[Crab]]\n")
    .write(
        "content/crab.md",
        page(
            "Crab",
            "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.",
        ),
    )
    .write("content/kelp.md", page("Kelp", "It grows fast."))
    .commit("Shore");
    hub
}

impl Repository {
    /// Makes a commit of a stranger on a branch that starts at `from`, and leaves it as a pull
    /// request.
    fn propose(&self, number: u32, from: &str, files: &[(&str, &str)], subject: &str) -> &Self {
        self.git(&["switch", "--quiet", "--detach", from]);
        for (path, text) in files {
            self.write(path, text);
        }
        self.commit_by(BO, subject).give(number);
        self.git(&["switch", "--quiet", "main"]);
        self
    }

    /// What is checked out becomes a pull request.
    fn give(&self, number: u32) {
        self.git(&["update-ref", &format!("refs/pull/{number}/head"), "HEAD"]);
    }
}

#[test]
fn each_state_is_recognised() {
    let hub = hub();
    let crab = |text: &str| {
        page(
            "Crab",
            &format!("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\n{text}"),
        )
    };
    hub.git(&["branch", "start"]);
    hub.propose(
        1,
        "start",
        &[("content/a.md", "# A\n\nMerged as it is.\n")],
        "A",
    );
    hub.git(&[
        "merge",
        "--quiet",
        "--no-ff",
        "-m",
        "Merge pull request #1 from bo/a",
        "refs/pull/1/head",
    ]);
    hub.propose(
        2,
        "start",
        &[("content/b.md", "# B\n\nSquashed and edited.\n")],
        "B",
    );
    hub.write(
        "content/b.md",
        "# B\n\nSquashed, and edited by whoever merged it.\n",
    )
    .commit_by(BO, "B (#2)");
    // Somebody else who writes a number over the same file has merged nothing.
    hub.propose(18, "start", &[("content/q.md", "# Q\n\nBo's.\n")], "Q");
    hub.write("content/q.md", "# Q\n\nMallory's.\n")
        .commit_by("Mallory <m@evil.example>", "Q (#18)");
    hub.propose(
        3,
        "start",
        &[("content/c.md", "# C\n\nPicked without a number.\n")],
        "C",
    );
    hub.git(&["cherry-pick", "refs/pull/3/head"]);
    hub.propose(4, "start", &[("content/d.md", "# D\n\nFirst.\n")], "D");
    hub.propose(
        4,
        "refs/pull/4/head",
        &[("content/d.md", "# D\n\nFirst, then second.\n")],
        "D again",
    );
    hub.write("content/d.md", "# D\n\nFirst, then second.\n")
        .commit("Somebody squashed two commits");
    hub.propose(
        5,
        "start",
        &[
            ("content/e.md", "# E\n"),
            ("notes/plan.txt", "half of it is no page\n"),
        ],
        "E",
    );
    hub.write("content/e.md", "# E\n").commit("half");
    hub.write("notes/plan.txt", "half of it is no page\n")
        .commit("the other half");
    hub.write("notes/plan.txt", "and it went on\n")
        .commit("later");
    hub.propose(
        15,
        "start",
        &[
            ("content/o.md", "# O\n"),
            ("notes/never.txt", "only the page was taken\n"),
        ],
        "O",
    );
    hub.write("content/o.md", "# O\n").commit("half");
    hub.propose(
        6,
        "start",
        &[("content/crab.md", &crab("Eight."))],
        "Crab: eight",
    );
    // A subject that carries a number proves nothing: not beside other files, and not in the
    // history of something else that was merged.
    hub.write("content/kelp.md", page("Kelp", "It grows fast. Very."))
        .commit("Kelp (#6)");
    hub.git(&["switch", "--quiet", "--create", "side", "start"]);
    hub.write("content/crab.md", crab("Seven. Or so."))
        .commit_by(BO, "Crab (#6)");
    hub.git(&["switch", "--quiet", "main"]);
    hub.git(&[
        "merge",
        "--quiet",
        "--no-ff",
        "-m",
        "Merge branch 'side'",
        "side",
    ]);
    // What was taken out again is not in the branch, though the branch had the same change once.
    hub.write(
        "content/kelp.md",
        page("Kelp", "It grows fast. Very. Really."),
    )
    .commit("Really");
    hub.git(&["revert", "--no-edit", "HEAD"]);
    hub.propose(
        7,
        "main",
        &[(
            "content/kelp.md",
            &page("Kelp", "It grows fast. Very. Really."),
        )],
        "Really, again",
    );
    hub.propose(8, "start", &[("content/h.md", "# H\n")], "H")
        .propose(9, "start", &[("content/i.md", "# I\n")], "I");
    hub.propose(10, "start", &[("content/j.md", "# J\n")], "J")
        .propose(11, "start", &[("content/k.md", "# K\n")], "K");
    hub.git(&[
        "commit",
        "--quiet",
        "--allow-empty",
        "-m",
        "Answers\n\nDecision: #9 declined: out of scope\nDecision: #10 superseded by #11",
    ]);
    // Whoever proposes something decides nothing by it.
    hub.git(&[
        "commit",
        "--quiet",
        "--allow-empty",
        "-m",
        "L (#12)\n\nDecision: #11 declined",
    ]);
    // Only merges of the branch itself: there is nothing in it.
    hub.git(&["switch", "--quiet", "--detach", "start"]);
    hub.git(&[
        "merge",
        "--quiet",
        "--no-ff",
        "-m",
        "Merge branch 'main'",
        "main",
    ]);
    hub.give(13);
    // What has no content of its own is not there because nothing is there.
    hub.git(&["switch", "--quiet", "--detach", "start"]);
    std::os::unix::fs::symlink("crab.md", hub.path().join("content/link.md")).expect("a link");
    hub.commit_by(BO, "A link").give(16);
    hub.git(&["switch", "--quiet", "--detach", "start"]);
    hub.git(&["update-index", "--chmod=+x", "content/kelp.md"]);
    hub.git(&["commit", "--quiet", "-m", "A page that can be run"]);
    hub.give(17);
    hub.git(&["reset", "--quiet", "--hard"]);
    // A decision that came with somebody's change is theirs.
    hub.git(&["switch", "--quiet", "main"]);
    hub.write("content/p.md", "# P\n")
        .commit("P\n\nDecision: #11 declined: bad");
    hub.git(&["switch", "--quiet", "--orphan", "other"]);
    hub.write("content/x.md", "# X\n").commit_by(BO, "X");
    hub.give(14);
    hub.git(&["switch", "--quiet", "main"]);
    hub.write("pulls.json", r#"[{"number":8,"state":"closed","title":"H!","closed_at":"2026-02-03T04:05:06Z"},{"number":99,"state":"closed","merged_at":"2025-01-01T00:00:00Z","title":"Long ago"}]"#);
    let data = hub.path().join("pulls.json");
    let told = list(
        hub.path(),
        &["--state", "all", "--data", data.to_str().expect("a path")],
    );
    let states = each(&told, |entry| {
        let by = entry["merged"]["by"]
            .as_str()
            .map_or(String::new(), |by| format!(" by {by}"));
        format!("{}{by}", entry["state"].as_str().expect("a state")).into()
    });
    let expected = [
        ("1", "merged by ancestry"),
        ("10", "superseded"),
        ("11", "open"),
        ("13", "merged by content"),
        ("14", "unknown"),
        ("15", "open"),
        ("16", "open"),
        ("17", "open"),
        ("18", "open"),
        ("2", "merged by number"),
        ("3", "merged by patch"),
        ("4", "merged by patch"),
        ("5", "merged by patch"),
        ("6", "open"),
        ("7", "open"),
        ("8", "closed"),
        ("9", "closed"),
        ("99", "merged by forge"),
    ];
    let expected: BTreeMap<String, Value> = expected
        .iter()
        .map(|(id, state)| ((*id).to_owned(), Value::from(*state)))
        .collect();
    assert_eq!(states, expected);
    let answers = each(&told, |entry| entry["answer"]["reason"].clone());
    assert_eq!(
        (&answers["9"], &answers["8"]),
        (&"out of scope".into(), &Value::Null)
    );
    assert_eq!(each(&told, |entry| entry["title"].clone())["8"], "H!");
    // The second time everything is known, and the same is said.
    assert_eq!(
        list(
            hub.path(),
            &["--state", "all", "--data", data.to_str().expect("a path")]
        ),
        told
    );
}

#[test]
fn what_collides_and_what_is_copied_is_told() {
    let hub = hub();
    let long: String = (0..200).map(|at| format!("word{at} ")).collect();
    let with = |line: &str, text: &str| {
        page(
            "Crab",
            &"One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.".replace(line, text),
        )
    };
    hub.git(&["branch", "start"]);
    hub.propose(
        1,
        "start",
        &[("content/crab.md", &with("Two.", "Two claws."))],
        "Two",
    );
    hub.propose(
        2,
        "start",
        &[("content/crab.md", &with("Two.", "Two eyes."))],
        "Two",
    );
    hub.propose(
        3,
        "start",
        &[("content/crab.md", &with("Seven.", "Seven seas."))],
        "Seven",
    );
    hub.propose(
        4,
        "start",
        &[("content/whelk.md", &page("Whelk", &long))],
        "Whelk",
    );
    hub.propose(
        5,
        "start",
        &[("content/periwinkle.md", &page("Periwinkle", &long))],
        "Periwinkle",
    );
    hub.propose(
        6,
        "start",
        &[("content/kelp.md", &page("Kelp", &long))],
        "Kelp",
    );
    hub.write("content/kelp.md", page("Kelp", "It grows very fast."))
        .commit("Kelp");
    hub.write("content/crab.md", with("Four.", "Four pairs of legs."))
        .commit("Legs");
    let told = list(hub.path(), &[]);
    let of = |key: &'static str| each(&told, move |entry| entry[key].clone());
    assert_eq!(
        (
            &of("conflicts_with")["1"],
            &of("conflicts_with")["2"],
            &of("conflicts_with")["3"]
        ),
        (&vec!["2"].into(), &vec!["1"].into(), &Value::Array(vec![]))
    );
    assert_eq!(
        of("similar_to")["4"],
        serde_json::json!([{ "submission": "5" }])
    );
    // Both sides edited the line; an edit elsewhere on the same page is joined.
    assert_eq!(
        (&of("verdict")["6"], &of("conflicts")["6"]),
        (&"conflicts".into(), &vec!["content/kelp.md"].into())
    );
    assert_eq!(of("verdict")["3"], "ready");
    let narrow = list(
        hub.path(),
        &[
            "--verdict",
            "conflicts",
            "--author",
            "bo",
            "--path",
            "content/k*",
        ],
    );
    assert_eq!(
        each(&narrow, |_| Value::Null)
            .into_keys()
            .collect::<Vec<_>>(),
        ["6"]
    );
    // Whoever looks at the hub with one merged sees both edits, and the branch's text where they
    // collide.
    let site = hub.path().join("preview");
    for (id, path, text) in [
        ("3", "crab", "seas"),
        ("3", "crab", "Four pairs of legs"),
        ("6", "kelp", "word199"),
        ("5", "periwinkle", "word199"),
    ] {
        let run = Command::new(env!("CARGO_BIN_EXE_commonweal"))
            .args(["submissions", "preview", id, "--output"])
            .arg(&site)
            .arg("--hub")
            .arg(hub.path())
            .output();
        let run = run.expect("the program runs");
        assert!(
            run.status.success(),
            "{}",
            String::from_utf8_lossy(&run.stderr)
        );
        assert_eq!(
            id == "6",
            String::from_utf8_lossy(&run.stderr).contains("in conflict")
        );
        let html = std::fs::read_to_string(site.join(path).join("index.html")).expect("the page");
        assert!(html.contains(text), "{id} {path}: {html}");
    }
}

#[test]
fn what_the_branch_moved_is_found_and_a_folder_says_nothing_of_a_commit() {
    let hub = hub();
    hub.git(&["branch", "start"]);
    hub.propose(
        1,
        "start",
        &[(
            "content/whelk.md",
            &page("Whelk", "See [crab](crab.md) and [kelp](gone.md)."),
        )],
        "Whelk",
    );
    hub.propose(
        2,
        "start",
        &[(
            "content/crab.md",
            &page(
                "Crab",
                "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven times.",
            ),
        )],
        "Crab",
    );
    hub.git(&["mv", "content", "docs"]);
    hub.commit("Move");
    let told = list(hub.path(), &[]);
    let (verdicts, changes) = (
        each(&told, |entry| entry["verdict"].clone()),
        each(&told, |entry| entry["changes"][0]["path"].clone()),
    );
    assert_eq!(
        (&verdicts["1"], &verdicts["2"]),
        (&"needs-work".into(), &"ready".into()),
        "{told:#}"
    );
    assert_eq!(
        (&changes["1"], &changes["2"]),
        (&"docs/whelk.md".into(), &"docs/crab.md".into())
    );
    // What is judged beside an edit that nobody committed is not kept as if it were the commit's.
    let _ = std::fs::remove_dir_all(hub.path().join(".commonweal"));
    std::fs::rename(
        hub.path().join("docs/crab.md"),
        hub.path().join("docs/shell.md"),
    )
    .expect("a file");
    let built = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .arg("build")
        .arg("--hub")
        .arg(hub.path())
        .output()
        .expect("the program runs");
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    assert_eq!(list(hub.path(), &[]), told);
}

#[test]
fn whatever_strangers_push_is_listed_with_a_verdict() {
    let hub = hub();
    for at in 0..30 {
        hub.write(
            &format!("content/p{at}.md"),
            page(
                &format!("Page {at}"),
                &format!("See [[Page {}]].", (at + 1) % 30),
            ),
        );
    }
    hub.commit("Pages");
    let import = |lines: &str| {
        let mut child = Command::new("git")
            .args(["fast-import", "--quiet", "--force"])
            .current_dir(hub.path())
            .stdin(Stdio::piped())
            .spawn()
            .expect("git runs");
        child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(lines.as_bytes())
            .expect("git reads");
        assert!(child.wait().expect("git ends").success());
    };
    let commit = |number: u32, changes: &str| {
        format!(
            "commit refs/pull/{number}/head\ncommitter Mallory <m@evil.example> 1750000000 +0000\ndata 8\nx (#12)\n\nfrom refs/heads/main\n{changes}\n"
        )
    };
    import(&commit(1, "deleteall"));
    let many: String = (0..5_000)
        .map(|at| format!("M 644 inline content/spam/{at}.md\ndata 5\nspam\n\n"))
        .collect();
    import(&commit(2, &many));
    let large = "spam and eggs\n".repeat(400_000);
    import(&commit(
        3,
        &format!(
            "M 644 inline content/large.md\ndata {}\n{large}\nM 644 inline content/large.png\ndata {}\n{large}\n",
            large.len(),
            large.len()
        ),
    ));
    let renames: String = (0..30)
        .map(|at| format!("R content/p{at}.md content/q{at}.md\n"))
        .collect();
    import(&commit(4, &renames));
    import(&commit(
        5,
        "M 644 inline .github/workflows/x.yml\ndata 3\non:\n",
    ));
    import(&commit(
        6,
        "M 120000 inline content/link.md\ndata 11\n/etc/passwd\nM 160000 1234567890123456789012345678901234567890 content/sub\n",
    ));
    hub.propose(
        7,
        "main",
        &[("content/missing.md", "# Its content is lost\n")],
        "Lost",
    );
    let lost = String::from_utf8(
        git(
            hub.path(),
            &["rev-parse", "refs/pull/7/head:content/missing.md"],
        )
        .stdout,
    )
    .expect("a name");
    std::fs::remove_file(
        hub.path()
            .join(".git/objects")
            .join(&lost[..2])
            .join(lost[2..].trim()),
    )
    .expect("a loose object");
    hub.propose(
        8,
        "main",
        &[("content/whelk.md", &page("Whelk", "A snail, see [[Crab]]."))],
        "Whelk (#12)",
    );
    hub.propose(
        9,
        "main",
        &[
            (
                "themes/encyclopedia/templates/home.html",
                "{{ 1 / 0 }}<script>alert(1)</script>",
            ),
            ("hub.yaml", "title: Mine\n"),
        ],
        "Mine",
    );
    import(&commit(
        10,
        "M 644 inline \"content/\\303\\050\\033[31m.md\"\ndata 2\nx\n\nM 644 inline \"content/a\\342\\200\\256b.md\"\ndata 4\n# x\n\n",
    ));
    let told = list(hub.path(), &["--state", "all"]);
    let verdicts = each(&told, |entry| entry["verdict"].clone());
    let states = each(&told, |entry| entry["state"].clone());
    assert!(
        states
            .iter()
            .all(|(id, state)| *state == if id == "7" { "unknown" } else { "open" }),
        "{states:?}"
    );
    let expected = [
        "needs-work",
        "too-large",
        "needs-work",
        "ready",
        "ready",
        "ready",
        "cannot-tell",
        "ready",
        "ready",
        "needs-work",
    ];
    let expected: BTreeMap<String, Value> = (1..)
        .map(|number: u32| number.to_string())
        .zip(expected.map(Value::from))
        .collect();
    assert_eq!(verdicts, expected, "{told:#}");
    let rules = |id: &str| -> BTreeSet<String> {
        let entry = told["submissions"]
            .as_array()
            .expect("a list")
            .iter()
            .find(|entry| entry["id"] == id)
            .expect("it is listed");
        entry["findings"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|finding| finding["rule"].as_str().map(str::to_owned))
            .collect()
    };
    let expected = [
        ("1", "mass-removal"),
        ("3", "too-large"),
        ("5", "policy-change"),
        ("6", "symbolic-link"),
        ("9", "policy-change"),
        ("10", "unreadable-name"),
    ];
    for (id, rule) in expected {
        assert!(rules(id).contains(rule), "{id}: {:?}", rules(id));
    }
    // A table for a terminal obeys nothing that stands in it.
    let table = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(["submissions", "--hub"])
        .arg(hub.path())
        .output()
        .expect("the program runs");
    let table = String::from_utf8(table.stdout).expect("output is UTF-8");
    assert!(
        !table.contains(|c: char| c.is_control() && c != '\n') && !table.contains('\u{202e}'),
        "{table:?}"
    );
    // A preview takes what is content, and obeys nothing.
    let site = hub.path().join("preview");
    let run = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(["submissions", "preview", "9", "--output"])
        .arg(&site)
        .arg("--hub")
        .arg(hub.path())
        .output();
    assert!(run.expect("the program runs").status.success());
    let home = std::fs::read_to_string(site.join("index.html")).expect("the home page");
    assert!(home.contains("Shore") && !home.contains("alert(1)") && !home.contains("Mine"));
}

/// A few numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// What a page of a random hub may say.
const PARTS: &[&str] = &[
    "See [[Crab]] and [[Tide pool|pools]].",
    "[a](crab.md), [b](../crab.md#one), [c](/crab/), [d](shore/pool.md)",
    "[[Category:Animals]] [[:Category:Animals]] [[@ada]] [[@nobody]]",
    "![a crab](crab.png) ![[crab.png]] ![](gone.png)",
    "[e](crab.md#two), [[Crab#Two]], [[Nowhere]], [gone](gone.md)",
    "## One\n\nText.",
    "## Two\n\nMore.",
    "# Again",
    "<script>x</script> <b onclick=x>y</b>",
];

const HEADS: &[&str] = &[
    "",
    "title: Crab\n",
    "title: Tide pool\n",
    "aliases: [Crab, Shell]\n",
    "id: one\n",
    "license: CC-BY-NC-4.0\n",
    "translated_from: crab\n",
    "categories: [Animals]\n",
];

const PATHS: &[&str] = &[
    "content/crab.md",
    "content/pool.md",
    "content/shore/pool.md",
    "content/shore/crab.md",
    "content/fr/crab.md",
    "content/categories/animals.md",
    "content/kelp.md",
];

fn random_page(dice: &mut Dice) -> String {
    let head: BTreeSet<&str> = (0..dice.roll(3))
        .map(|_| HEADS[dice.roll(HEADS.len())])
        .collect();
    let parts: Vec<&str> = (0..dice.roll(5))
        .map(|_| PARTS[dice.roll(PARTS.len())])
        .collect();
    format!(
        "---\n{}---\n\n{}\n",
        head.into_iter().collect::<String>(),
        parts.join("\n\n")
    )
}

/// Does up to three random things to a hub's files: pages are written, moved and removed.
fn stir(hub: &Repository, dice: &mut Dice) {
    for _ in 0..=dice.roll(3) {
        let path = PATHS[dice.roll(PATHS.len())];
        let is_there = hub.path().join(path).exists();
        match dice.roll(6) {
            0 if is_there => drop(hub.git(&["rm", "--quiet", "-f", path])),
            1 if is_there => {
                let to = PATHS[dice.roll(PATHS.len())];
                if !hub.path().join(to).exists() {
                    std::fs::create_dir_all(hub.path().join(to).parent().expect("a folder"))
                        .expect("a folder");
                    hub.git(&["mv", path, to]);
                }
            }
            2 if hub.path().join("content/crab.png").exists() => {
                drop(hub.git(&["mv", "content/crab.png", "content/claw.png"]))
            }
            _ => drop(hub.write(path, random_page(dice)).git(&["add", path])),
        }
    }
}

/// Leaves random changes to the branch as so many pull requests.
fn propose_at_random(hub: &Repository, dice: &mut Dice, count: u32) {
    for number in 1..=count {
        hub.git(&["switch", "--quiet", "--detach", "main"]);
        stir(hub, dice);
        hub.git(&[
            "commit",
            "--quiet",
            "--allow-empty",
            "--all",
            "--author",
            BO,
            "-m",
            "Something",
        ]);
        hub.give(number);
        hub.git(&["reset", "--quiet", "--hard"]);
        hub.git(&["clean", "-qfd"]);
    }
    hub.git(&["switch", "--quiet", "main"]);
}

/// A hub of random pages.
fn random_hub(dice: &mut Dice) -> Repository {
    let hub = Repository::new();
    hub.write("hub.yaml", "title: Shore\nlanguages: [en, fr]\nlicensing: { default: CC-BY-SA-4.0 }\nchecks: { stub: off }\n")
        .write("contributors/ada.md", "---\nname: Ada\n---\n")
        .write("content/index.md", "# Shore\n\n[[Crab]] [[Pool]]\n")
        .write("content/crab.png", "no picture")
        .write("content/lonely.md", "# Lonely\n\nNobody links here.\n");
    PATHS[..5].iter().for_each(|path| {
        hub.write(path, random_page(dice));
    });
    hub.commit("Shore");
    hub
}

#[test]
fn a_verdict_beside_what_it_concerns_is_the_one_of_the_whole_hub() {
    let dice = &mut Dice(7);
    let hub = random_hub(dice);
    propose_at_random(&hub, dice, 60);
    let request = |revision: Revision| Request {
        dir: hub.path().to_owned(),
        revision,
        drafts: Drafts::Hidden,
        base_url: None,
        now: None,
        progress: commonweal::progress::Progress::default(),
    };
    let queue = queue(&request(Revision::Current), &Asked::default())
        .map_err(|error| error.to_string())
        .expect("the queue");
    let mut compared = 0;
    for entry in queue.submissions.open() {
        let reviewed = review::review(
            &request(Revision::Named(entry.reference.clone())),
            "main",
            None,
            Scope::Whole,
        )
        .map_err(|error| error.to_string())
        .expect("a review");
        let report = reviewed.judged.report(&[]);
        // What most pages do is asked of the hub as it is, not of the one with the change.
        let is_of_pages = |(rule, _, _): &(String, String, String)| rule != "uncategorised-page";
        let whole: BTreeSet<(String, String, String)> = report
            .findings
            .iter()
            .map(|finding| finding.diagnostic)
            .map(|found| {
                (
                    found.rule.name.to_owned(),
                    found.place.path.clone(),
                    found.message.clone(),
                )
            })
            .filter(is_of_pages)
            .collect();
        let beside = entry.findings.iter().map(|found| {
            (
                found.rule.clone(),
                found.path.clone(),
                found.message.clone(),
            )
        });
        let beside: BTreeSet<_> = beside.filter(is_of_pages).collect();
        assert_eq!(
            beside,
            whole,
            "{}: {}",
            entry.id,
            String::from_utf8_lossy(&git(hub.path(), &["diff", "main", &entry.reference]).stdout)
        );
        compared += whole.len();
    }
    assert!(
        queue.submissions.open().count() > 40 && compared > 50,
        "{compared} findings compared"
    );
}

#[test]
fn a_verdict_that_is_kept_is_the_one_that_is_judged_anew() {
    let dice = &mut Dice(11);
    let hub = random_hub(dice);
    propose_at_random(&hub, dice, 24);
    let request = Request::new(hub.path());
    let (kept, aside) = (hub.path().join(".commonweal"), hub.path().join(".aside"));
    let (mut anew, mut all) = (0, 0);
    for step in 0..14 {
        let ask = || {
            queue(&request, &Asked::default())
                .map_err(|error| error.to_string())
                .expect("the queue")
        };
        let warm = ask();
        std::fs::rename(&kept, &aside).expect("what is kept");
        let cold = ask();
        std::fs::remove_dir_all(&kept).expect("what is kept");
        std::fs::rename(&aside, &kept).expect("what is kept");
        assert_eq!(warm.submissions, cold.submissions, "step {step}");
        if step > 0 {
            (anew, all) = (anew + warm.judged, all + cold.judged);
        }
        match step {
            4 => {
                hub.write(
                    "contributors/bo.md",
                    "---\nname: Bo\nidentities: [Bo]\n---\n",
                );
            }
            8 => drop(hub.git(&[
                "merge",
                "--quiet",
                "-s",
                "ours",
                "-m",
                "Merge",
                "refs/pull/3/head",
            ])),
            10 => {
                hub.write("hub.yaml", "title: Shore\nlanguages: [en, fr]\n");
            }
            // Nothing that anybody proposes has to do with it.
            step if step % 3 == 0 => {
                hub.write("content/far.md", page("Far", &format!("{step} words.")));
            }
            _ => stir(&hub, dice),
        }
        hub.commit("Something else");
    }
    // On so small a hub most pages concern most proposals, and twice the rules change for all.
    assert!(
        all > 150 && all - anew > 40,
        "{anew} of {all} verdicts were judged again"
    );
}
