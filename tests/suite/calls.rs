//! Calls on a real repository with the real program: opened, entered, sealed, reviewed, voted on,
//! decided and counted again; and what becomes of everybody who tries to change the result.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::program::{Run, finish, program};
use super::schema;

mod afterwards;
mod answers;
mod before;
mod broadcast;
mod claims;
mod cards;
mod clock;
mod conflicts;
mod despite;
mod draws;
mod forge;
mod names;
mod queued;
mod refused;
mod roll;
mod silent;
mod told;

/// A repository in which people commit at times of their own.
pub struct Play {
    _kept: TempDir,
    dir: PathBuf,
}

impl Play {
    pub fn new() -> Self {
        let kept = TempDir::new().expect("a temporary folder");
        let dir = kept.path().join("hub");
        std::fs::create_dir(&dir).expect("a folder");
        let play = Self { _kept: kept, dir };
        play.git(
            "Ada",
            "2026-03-01",
            &["init", "--quiet", "--initial-branch=main"],
        );
        play
    }

    /// A clone, with so many commits.
    pub fn cloned(&self, depth: Option<u32>) -> Self {
        let kept = TempDir::new().expect("a temporary folder");
        let dir = kept.path().join("hub");
        let from = format!("file://{}", self.dir.display());
        let depth = depth.map(|depth| format!("--depth={depth}"));
        let mut args = vec!["clone", "--quiet", "--no-local"];
        args.extend(depth.as_deref());
        args.extend([from.as_str(), dir.to_str().expect("a path")]);
        self.git("Ada", "2026-03-01", &args);
        Self { _kept: kept, dir }
    }

    pub fn git(&self, person: &str, day: &str, args: &[&str]) -> String {
        let address = format!("{}@tide.example", person.to_lowercase());
        let at = format!("{day}T12:00:00Z");
        let output = Command::new("git")
            .args(args)
            .current_dir(&self.dir)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", &self.dir)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null")
            .envs([("GIT_AUTHOR_NAME", person), ("GIT_COMMITTER_NAME", person)])
            .envs([
                ("GIT_AUTHOR_EMAIL", &address),
                ("GIT_COMMITTER_EMAIL", &address),
            ])
            .envs([("GIT_AUTHOR_DATE", &at), ("GIT_COMMITTER_DATE", &at)])
            .output()
            .expect("git is installed");
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {args:?}: {err}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.dir.join(path)
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|_| panic!("no {path}"))
    }

    pub fn write(&self, path: &str, text: &str) -> &Self {
        let file = self.path(path);
        std::fs::create_dir_all(file.parent().unwrap_or(Path::new("/"))).expect("a folder");
        std::fs::write(file, text).expect("a file");
        self
    }

    pub fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "no `{from}` in {path}:\n{text}");
        self.write(path, &text.replace(from, to))
    }

    /// Everything as it is, committed and signed off.
    pub fn commit(&self, person: &str, day: &str, message: &str) -> &Self {
        self.git(person, day, &["add", "--all"]);
        self.git(
            person,
            day,
            &["commit", "--quiet", "--signoff", "--message", message],
        );
        self
    }

    /// The program, run by somebody.
    pub fn run(&self, person: &str, args: &[&str]) -> Run {
        let mut command = program(args);
        command
            .current_dir(&self.dir)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_AUTHOR_NAME", person)
            .env(
                "GIT_AUTHOR_EMAIL",
                format!("{}@tide.example", person.to_lowercase()),
            );
        finish(&mut command)
    }

    /// The same, which must succeed and say nothing beside.
    pub fn does(&self, person: &str, args: &[&str]) -> String {
        let run = self.run(person, args);
        assert_eq!(
            (run.code, run.err.as_str()),
            (0, ""),
            "{args:?}: {}",
            run.out
        );
        run.out
    }
}

fn first_line(run: &Run) -> String {
    let text = if run.out.is_empty() {
        &run.err
    } else {
        &run.out
    };
    text.lines().next().unwrap_or_default().to_owned()
}

pub fn page(title: &str) -> String {
    format!(
        "---\ntitle: {title}\nsummary: About {title}.\n---\n\nIt is {title}, and lives between the tides.\n"
    )
}

const WORKERS: [&str; 7] = ["Ada", "Bo", "Cy", "Gus", "Eve", "Nozomi", "Tomasz"];

/// A contest that people entered, up to its deadline.
fn entered() -> Play {
    let play = Play::new();
    play.write("hub.yaml", "title: Shore\nlicensing: { default: CC-BY-SA-4.0 }\nchecks: { red-link: off, orphan: off, stub: off }\n")
        .write("content/index.md", &page("Shore"))
        .commit("Ada", "2026-03-01", "Shore");
    for person in WORKERS {
        play.write(
            &format!("content/of-{}.md", person.to_lowercase()),
            &page(&format!("Of {person}")),
        )
        .commit(person, "2026-03-02", "A page");
    }
    let out = play.does(
        "Ada",
        &[
            "new",
            "call",
            "clock",
            "--kind",
            "contest",
            "--title",
            "A clock for the shore",
            "--question",
            "How can a visitor see when the tide turns?",
            "--opens",
            "2026-05-01",
            "--closes",
            "2026-06-14",
            "--vote-opens",
            "2026-06-15",
            "--vote-closes",
            "2026-06-21",
            "--decide-by",
            "2026-06-28",
            "--rights",
            "You keep your copyright.",
            "--criterion",
            "accuracy=3",
            "--criterion",
            "delight",
        ],
    );
    assert!(
        out.contains(
            "git add calls/clock.md && git commit --signoff --message 'Call: A clock for the shore'"
        ),
        "{out}"
    );
    play.edit(
        "calls/clock.md",
        "---\n\nSay",
        "judges: [nozomi, tomasz]\n---\n\nSay",
    )
    .commit("Ada", "2026-04-01", "Call");
    for (person, title) in [
        ("Bo", "Tide clock"),
        ("Cy", "Moon dial"),
        ("Gus", "Shell bell"),
    ] {
        let out = play.does(
            person,
            &[
                "new",
                "entry",
                "clock",
                title,
                "--now",
                "2026-05-10",
                "--summary",
                "It tells the tide.",
            ],
        );
        assert!(out.starts_with("wrote content/"), "{out}");
        play.commit(person, "2026-05-10", title);
    }
    // Pup came after the call was known.
    play.write("content/pup.md", &page("Pup"))
        .commit("Pup", "2026-05-11", "A page");
    play
}

/// The same, judged and voted on, and sealed.
fn judged() -> Play {
    let play = entered();
    let early = play.run("Ada", &["calls", "seal", "clock"]);
    assert_eq!(
        (early.code, first_line(&early).as_str()),
        (
            2,
            "error: `clock` closes 2026-06-14 23:59 UTC, and it is 2026-05-11 12:00 UTC now: seal it after that"
        )
    );
    let out = play.does(
        "Ada",
        &["calls", "seal", "--due", "--now", "2026-06-15T00:10:00Z"],
    );
    assert!(
        out.starts_with("wrote calls/clock/seal.yaml: 3 entries of 2026-06-14 23:59 UTC\n"),
        "{out}"
    );
    play.commit("Ada", "2026-06-15", "Seal");
    let late = play.run(
        "Eve",
        &["new", "entry", "clock", "Late bell", "--now", "2026-06-16"],
    );
    assert!(
        late.err.starts_with(
            "warning: `clock` took entries until 2026-06-14 23:59 UTC; now is 2026-06-16 00:00 UTC"
        ),
        "{}",
        late.err
    );
    play.commit("Eve", "2026-06-16", "Late bell");
    for (judge, accuracy) in [("Nozomi", ["4", "5", "3"]), ("Tomasz", ["5", "4", "3"])] {
        for (entry, accuracy) in ["tide-clock", "moon-dial", "shell-bell"]
            .iter()
            .zip(accuracy)
        {
            let accuracy = format!("accuracy={accuracy}");
            let comment = "It is well made.";
            let out = play.does(
                judge,
                &[
                    "new",
                    "review",
                    "clock",
                    entry,
                    "--score",
                    &accuracy,
                    "--score",
                    "delight=4",
                    "--conflict",
                    "none",
                    "--comment",
                    comment,
                ],
            );
            assert!(out.contains("git add reviews/clock/"), "{out}");
        }
        play.commit(judge, "2026-06-16", "Reviews");
    }
    for (voter, order) in [
        ("Ada", "moon-dial, tide-clock = shell-bell, none"),
        ("Bo", "tide-clock, moon-dial"),
        ("Cy", "moon-dial, none"),
        ("Gus", "shell-bell, moon-dial, none"),
    ] {
        let out = play.does(voter, &["new", "ballot", "clock", "--rank", order]);
        assert!(out.contains("--message 'Vote in clock'"), "{out}");
        play.commit(voter, "2026-06-17", "Vote in clock");
    }
    let pup = play.run("Pup", &["new", "ballot", "clock", "--rank", "shell-bell"]);
    assert_eq!(
        (pup.code, pup.err.as_str()),
        (
            0,
            "warning: you are not on the roll of `clock`, so the ballot is shown and not counted\n"
        )
    );
    play.commit("Pup", "2026-06-18", "Vote in clock");
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal the vote");
    play
}

/// The same, decided.
fn decided() -> Play {
    let play = judged();
    let foreign = play.run("Bo", &["decide", "clock", "--write"]);
    assert_eq!(
        (foreign.code, foreign.err.as_str()),
        (
            1,
            "error: you do not run `clock`, so you cannot decide it\n  help: That is for Ada; `people:` in the call names them.\n"
        )
    );
    let out = play.does(
        "Ada",
        &["decide", "clock", "--write", "--now", "2026-06-23"],
    );
    let answers = "answers to write there, at least 20 characters each:\n  late-bell (late)\n  moon-dial (chosen)\n  shell-bell (not-chosen)\n  tide-clock (chosen)\nthen:\n  git add calls/clock/decision.yaml";
    assert!(out.contains(answers), "{out}");
    play.edit(
        "calls/clock/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-06-23", "Decide clock");
    play
}

#[test]
fn a_call_is_played_to_its_end_and_every_way_to_change_it_is_told() {
    let play = decided();
    let verified = play.run("Eve", &["decide", "clock", "--verify"]);
    assert_eq!(
        (verified.code, verified.err.as_str()),
        (0, ""),
        "{}",
        verified.out
    );
    let before = play.git("Ada", "2026-06-23", &["rev-parse", "--short=7", "HEAD~1"]);
    assert_eq!(
        first_line(&verified),
        format!("verified: 6 reviews and 4 ballots give this decision, at {before} and now")
    );
    let again = play.does(
        "Ada",
        &["decide", "clock", "--write", "--now", "2026-06-23"],
    );
    assert!(!again.contains("answers to write"), "{again}");

    type Attack<'a> = (&'a str, fn(&Play), i32, &'a str);
    let table: &[Attack<'_>] = &[
        (
            "a changed weight",
            |hub| {
                hub.edit("calls/clock.md", "weight: 3", "weight: 9").commit(
                    "Ada",
                    "2026-06-24",
                    "x",
                );
            },
            1,
            "differs: `main`: the score of `moon-dial` is 89/20 by the records",
        ),
        (
            "a seal that is removed with a ballot, and made anew",
            |hub| {
                hub.git(
                    "Eve",
                    "2026-07-01",
                    &[
                        "rm",
                        "--quiet",
                        "calls/clock/seal.yaml",
                        "ballots/clock/cy.yaml",
                    ],
                );
                hub.commit("Eve", "2026-07-01", "x");
                hub.run("Eve", &["calls", "seal", "clock", "--now", "2026-07-02"]);
                hub.commit("Eve", "2026-07-02", "x");
            },
            1,
            "differs: calls/clock/seal.yaml: `people` was changed after it was sealed",
        ),
        (
            "a vote that is closed later, after all",
            |hub| {
                hub.edit("calls/clock.md", "2026-06-21", "2026-07-21")
                    .commit("Eve", "2026-07-01", "x");
            },
            1,
            "differs: ",
        ),
        (
            "an altered seal",
            |hub| {
                hub.edit("ballots/clock/cy.yaml", "moon-dial", "shell-bell");
                let blob = hub.git(
                    "Cy",
                    "2026-06-24",
                    &["hash-object", "ballots/clock/cy.yaml"],
                );
                let sealed = hub.git(
                    "Cy",
                    "2026-06-24",
                    &["rev-parse", "HEAD:ballots/clock/cy.yaml"],
                );
                hub.edit("calls/clock/seal.yaml", &sealed, &blob)
                    .commit("Cy", "2026-06-24", "x");
            },
            1,
            "differs: calls/clock/seal.yaml: `vote` was changed after it was sealed",
        ),
        (
            "a voter who is taken out of the seal by whoever seals",
            |hub| {
                hub.edit(
                    "calls/clock/seal.yaml",
                    "    pup: not-on-roll",
                    "    cy: not-on-roll\n    pup: not-on-roll",
                );
                let args = ["commit", "--quiet", "--amend", "--all", "--no-edit"];
                hub.git(
                    "Ada",
                    "2026-06-23",
                    &["reset", "--quiet", "--soft", "HEAD~1"],
                );
                hub.git("Ada", "2026-06-23", &args);
                hub.does(
                    "Ada",
                    &["decide", "clock", "--write", "--now", "2026-06-23"],
                );
                hub.commit("Ada", "2026-06-23", "x");
            },
            1,
            "differs: the seal does not match the commit ",
        ),
        (
            "an altered seal alone",
            |hub| {
                hub.edit(
                    "calls/clock/seal.yaml",
                    "seen: 2026-06-22T00:00:00Z",
                    "seen: 2026-06-21T23:59:59Z",
                )
                .commit("Ada", "2026-06-24", "x");
            },
            1,
            "differs: calls/clock/seal.yaml: `vote` was changed after it was sealed",
        ),
        (
            "a removed seal",
            |hub| {
                std::fs::remove_file(hub.path("calls/clock/seal.yaml")).expect("a seal");
                hub.commit("Ada", "2026-06-24", "x");
            },
            1,
            "differs: what had arrived in time is not sealed, as it was when this was decided",
        ),
        (
            "an altered decision",
            |hub| {
                hub.edit(
                    "calls/clock/decision.yaml",
                    "places: [[moon-dial]]",
                    "places: [[shell-bell]]",
                )
                .commit("Ada", "2026-06-24", "x");
            },
            1,
            "differs: `people`: the places are [[moon-dial]] by the records, and [[shell-bell]] in the decision",
        ),
        (
            "an altered decision of somebody else",
            |hub| {
                hub.edit("calls/clock/decision.yaml", "with pleasure", "with joy")
                    .commit("Eve", "2026-06-24", "x");
            },
            1,
            "differs: calls/clock/decision.yaml: Eve committed this decision and does not run the call",
        ),
        (
            "another commit as the counted one",
            |hub| {
                let at = hub.git("Ada", "2026-06-24", &["rev-parse", "HEAD~1"]);
                let other = hub.git("Ada", "2026-06-24", &["rev-parse", "HEAD~3"]);
                hub.edit("calls/clock/decision.yaml", &at, &other)
                    .commit("Ada", "2026-06-24", "x");
            },
            1,
            "differs: at ",
        ),
        (
            "a counted commit that is gone",
            |hub| {
                let at = hub.git("Ada", "2026-06-24", &["rev-parse", "HEAD~1"]);
                hub.edit("calls/clock/decision.yaml", &at, &"ab".repeat(20))
                    .commit("Ada", "2026-06-24", "x");
            },
            3,
            "cannot tell: the branch does not have the commit abababa that was counted",
        ),
    ];
    let mut broken = Vec::new();
    for (name, change, code, line) in table {
        let hub = play.cloned(None);
        change(&hub);
        let run = hub.run("Eve", &["decide", "clock", "--verify"]);
        let told = first_line(&run);
        if run.code != *code || !told.starts_with(line) {
            broken.push(format!("{name}: {}\n{}{}", run.code, run.out, run.err));
        }
    }
    let shallow = play
        .cloned(Some(1))
        .run("Eve", &["decide", "clock", "--verify"]);
    if shallow.code != 3
        || !first_line(&shallow).starts_with("cannot tell: part of the history is missing")
    {
        broken.push(format!(
            "a shallow clone: {}\n{}{}",
            shallow.code, shallow.out, shallow.err
        ));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

#[test]
fn what_a_call_lacks_is_told_with_the_command_that_gives_it() {
    let play = entered();
    let told = |now: &str| {
        let out = play.does("Ada", &["calls", "clock", "--now", now]);
        let missing = out.split_once("missing: ").map_or("", |(_, rest)| rest);
        missing.trim().replace("\n  ", " | ")
    };
    assert_eq!(told("2026-05-12"), "");
    assert_eq!(
        told("2026-06-15"),
        "the seal of the entries | commonweal calls seal clock"
    );
    let list = play.does("Ada", &["calls", "--now", "2026-06-15"]);
    assert_eq!(
        list,
        "ID     STATE    NEXT DATE               ENTRIES  MISSING\nclock  judging  vote-closes 2026-06-21  3        the seal of the entries\n"
    );
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    assert_eq!(
        told("2026-06-16"),
        "reviews of 3 entries | commonweal calls clock --assign"
    );
    let assigned = play.does("Ada", &["calls", "clock", "--assign"]);
    let lines: Vec<&str> = assigned.lines().collect();
    assert_eq!(
        lines,
        [
            "Nozomi: moon-dial, shell-bell, tide-clock",
            "Tomasz: moon-dial, shell-bell, tide-clock"
        ]
    );
    for (call, what, hint) in [
        (
            "clok",
            "error: there is no call `clok`",
            "  help: Did you mean `clock`?",
        ),
        (
            "tides",
            "error: there is no call `tides`",
            "  help: `commonweal calls` lists them all.",
        ),
    ] {
        let run = play.run("Bo", &["new", "entry", call, "Sun dial"]);
        assert_eq!(
            (run.code, run.err.lines().collect::<Vec<_>>()),
            (2, vec![what, hint])
        );
    }
}

#[test]
fn a_ballot_and_a_review_are_checked_against_their_call() {
    let play = entered();
    for (args, told) in [
        (
            &["new", "ballot", "clock", "--rank", "moon-dail"][..],
            "error: `moon-dail` is no option of this vote",
        ),
        (
            &["new", "ballot", "clock", "--rank", "moon-dial, moon-dial"],
            "error: `moon-dial` is named twice",
        ),
        (
            &["new", "ballot", "clock", "--approve", "moon-dial"],
            "error: this is a vote of the kind `ranked`",
        ),
        (
            &["new", "ballot", "clock"],
            "error: this is a vote of the kind `ranked`",
        ),
        (
            &["new", "review", "clock", "sun-dial"],
            "error: `clock` has no entry `sun-dial`",
        ),
        (
            &[
                "new",
                "review",
                "clock",
                "moon-dial",
                "--score",
                "acuracy=4",
            ],
            "error: the call has no criterion `acuracy`",
        ),
        (
            &[
                "new",
                "review",
                "clock",
                "moon-dial",
                "--score",
                "accuracy=9",
            ],
            "error: 9 is out of range for `accuracy`",
        ),
        (
            &[
                "new",
                "review",
                "clock",
                "moon-dial",
                "--score",
                "accuracy=4",
            ],
            "error: `delight` has no score, and a review without one is not counted",
        ),
        (
            &[
                "new",
                "review",
                "clock",
                "moon-dial",
                "--score",
                "accuracy=4",
                "--score",
                "delight=4",
            ],
            "error: a review says whether its author has a conflict of interest",
        ),
    ] {
        let run = play.run("Nozomi", &[args, &["--now", "2026-06-16"]].concat());
        assert_eq!(
            (run.code, run.err.lines().next().unwrap_or_default()),
            (2, told),
            "{args:?}: {}",
            run.err
        );
    }
    let stranger = play.run("Zed", &["new", "ballot", "clock", "--rank", "moon-dial"]);
    assert_eq!(stranger.code, 2);
    let warned = "warning: `clock` takes ballots from 2026-06-15 00:00 UTC; now is 2026-05-11 12:00 UTC (`--now` says another time)\n";
    let early = play.run("Bo", &["new", "ballot", "clock", "--rank", "moon-dial"]);
    assert_eq!((early.code, early.err.as_str()), (0, warned));
    let own = play.run(
        "Cy",
        &[
            "new",
            "review",
            "clock",
            "moon-dial",
            "--now",
            "2026-06-16",
            "--score",
            "accuracy=4",
            "--score",
            "delight=4",
            "--conflict",
            "none",
        ],
    );
    assert_eq!(
        own.err,
        "warning: you are no judge of `clock`, so the review is shown and not counted\nwarning: you have a part in an entry of this call, so the review is not counted\n"
    );
}

#[test]
fn calls_and_results_as_json_keep_their_schema_and_their_silence() {
    let play = decided();
    // Gus does not want to be named any more.
    play.write(
        "contributors/gus.md",
        "---\nname: Gus\nvisibility: hidden\n---\n",
    )
    .commit("Gus", "2026-06-24", "Hide");
    let json = |args: &[&str]| {
        let out = play.does("Eve", args);
        assert!(!out.contains("tide.example"), "an address is in {out}");
        serde_json::from_str::<Value>(&out).unwrap_or_else(|_| panic!("{out}"))
    };
    let calls = json(&["calls", "--format", "json"]);
    schema::holds("calls", &calls);
    let call = &calls["calls"][0];
    assert_eq!(calls["as_of"], "2026-06-21T23:59:59Z");
    assert_eq!(
        (&call["state"], &call["ballots"]["counted"]),
        (&"decided".into(), &4.into())
    );
    assert_eq!(call["entries"][1]["outcome"], "chosen");
    let result = json(&["decide", "clock", "--format", "json"]);
    schema::holds("result", &result);
    assert_eq!(
        result["awards"]["people"]["figures"]["pairwise"][0],
        serde_json::json!([0, 3, 3, 4])
    );
    assert_eq!(
        result["awards"]["main"]["figures"]["scores"]["tide-clock"]["exact"],
        "35/8"
    );
    let ballots = result["ballots"].as_array().expect("a list");
    assert!(
        ballots
            .iter()
            .any(|ballot| ballot["path"].is_null() && ballot["voter"].is_null()),
        "{result}"
    );
    let text = play.does("Eve", &["decide", "clock"]);
    for said in [result.to_string(), calls.to_string(), text] {
        assert!(!said.to_lowercase().contains("gus"), "{said}");
    }
}

#[test]
fn what_is_open_at_the_deadline_is_sealed_and_judged_as_it_was() {
    let play = entered();
    play.git(
        "Eve",
        "2026-06-10",
        &["switch", "--quiet", "--create", "sun"],
    );
    play.does(
        "Eve",
        &[
            "new",
            "entry",
            "clock",
            "Sun dial",
            "--summary",
            "It tells the tide.",
        ],
    );
    let text = play.read("content/sun-dial.md");
    let text = format!("{text}It shows the hour; ask eve@tide.example about it.\n");
    play.write("content/sun-dial.md", &text);
    let blob = play.git("Eve", "2026-06-10", &["hash-object", "content/sun-dial.md"]);
    play.commit("Eve", "2026-06-10", "Sun dial");
    // A forge keeps the merge of a request that is open.
    for args in [
        &["update-ref", "refs/pull/31/head", "HEAD"][..],
        &["switch", "--quiet", "--detach", "main"],
        &["merge", "--quiet", "--no-ff", "--message", "Merge", "sun"],
        &["update-ref", "refs/pull/31/merge", "HEAD"],
        &["switch", "--quiet", "main"],
    ] {
        play.git("Eve", "2026-06-10", args);
    }
    let out = play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    assert!(
        out.starts_with("wrote calls/clock/seal.yaml: 4 entries of"),
        "{out}"
    );
    let seal = play.read("calls/clock/seal.yaml");
    assert!(
        seal.contains("sun-dial:\n      ref: \"refs/pull/31/head\"\n")
            && seal.contains(&format!("\"content/sun-dial.md\": {blob}")),
        "{seal}"
    );
    play.commit("Ada", "2026-06-15", "Seal");
    let standing = || {
        let told = play.does("Ada", &["calls", "clock"]);
        let line = told.lines().find(|line| line.starts_with("sun-dial"));
        let words: Vec<String> = line
            .unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        words.join(" ")
    };
    assert_eq!(standing(), "sun-dial Sun dial Eve sealed stands");
    // What is pushed on, and merged as one commit, is judged as it was.
    play.git(
        "Ada",
        "2026-06-20",
        &["merge", "--quiet", "--squash", "sun"],
    );
    play.edit(
        "content/sun-dial.md",
        "It tells the tide.",
        "It tells the tide and the hour.",
    )
    .commit("Eve", "2026-06-20", "Sun dial");
    assert_eq!(standing(), "sun-dial Sun dial Eve sealed stands");
    let again = play.run("Ada", &["calls", "seal", "clock", "--now", "2026-06-20"]);
    assert_eq!(
        (again.code, first_line(&again).as_str()),
        (
            2,
            "error: what had arrived of `clock` is sealed already; the next deadline is 2026-06-21 23:59 UTC"
        )
    );
}
