//! What is open is told truly: squashes by number wherever they landed, what forges tell by the
//! merges that they keep, and what judging costs.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use commonweal::hub::Drafts;
use commonweal::load::Revision;
use commonweal::pipeline::Request;
use commonweal::pipeline::submissions::{Asked, queue};
use serde_json::Value;

use super::git::{Repository, git};
use super::schema;

const BO: &str = "Bo <bo@tide.example>";
const MALLORY: &str = "Mallory <m@evil.example>";

fn run(hub: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(args)
        .arg("--hub")
        .arg(hub)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program runs");
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{args:?}: {out}{err}");
    out.into_owned()
}

fn list(hub: &Path, args: &[&str]) -> Value {
    let out = run(
        hub,
        &[&["submissions", "--format", "json", "--state", "all"], args].concat(),
    );
    let value = serde_json::from_str(&out).expect("JSON");
    schema::holds("submissions", &value);
    value
}

/// Of each submission: its state, with how it was merged or what is uncertain, and its verdict.
fn states(list: &Value) -> BTreeMap<String, String> {
    let entries = list["submissions"].as_array().expect("a list");
    let text = |value: &Value| {
        value
            .as_str()
            .map_or(String::new(), |text| format!(" {text}"))
    };
    let told = |entry: &Value| {
        let state = entry["state"].as_str().expect("a state").to_owned();
        state
            + &text(&entry["merged"]["by"])
            + &text(&entry["uncertain"])
            + &text(&entry["verdict"])
    };
    entries
        .iter()
        .map(|entry| (entry["id"].as_str().expect("an id").to_owned(), told(entry)))
        .collect()
}

fn page(title: &str, text: &str) -> String {
    format!("---\ntitle: {title}\nsummary: About {title}.\n---\n\n{text}\n")
}

fn hub() -> Repository {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "title: Shore\nchecks: { red-link: off, orphan: off }\n",
    )
    .write("content/index.md", "# Shore\n\n[[Crab]]\n")
    .write("content/crab.md", page("Crab", "One.\n\nTwo.\n\nThree."))
    .write("content/kelp.md", page("Kelp", "It grows fast."))
    .write("data.yaml", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\n")
    .write("list.txt", "one\n")
    .commit("Shore");
    hub.git(&["branch", "start"]);
    hub
}

impl Repository {
    /// Leaves what somebody writes on a branch that starts at `from` as a pull request.
    fn request(&self, number: u32, from: &str, files: &[(&str, &str)]) -> &Self {
        self.git(&["switch", "--quiet", "--detach", from]);
        for (path, text) in files {
            self.write(path, text);
        }
        self.commit_by(BO, "Something").git(&[
            "update-ref",
            &format!("refs/pull/{number}/head"),
            "HEAD",
        ]);
        self.git(&["switch", "--quiet", "main"]);
        self
    }

    /// Keeps its merge, as a forge does while it is open.
    fn keep_merge(&self, number: u32) {
        self.git(&[
            "update-ref",
            &format!("refs/pull/{number}/merge"),
            &format!("refs/pull/{number}/head"),
        ]);
    }
}

#[test]
fn a_squash_is_known_by_its_number_and_its_whole_diff_wherever_it_landed() {
    let hub = hub();
    // No page is in it, and whoever merged it added a line.
    hub.request(
        1,
        "start",
        &[("data.yaml", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 8\n")],
    );
    hub.write(
        "data.yaml",
        "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 8\nh: 9\n",
    )
    .commit_by(BO, "Change data (#1)");
    // On a side branch that is merged later, while the page goes on.
    hub.git(&["branch", "dev-fr", "start"]);
    let side = |text: &str, path: &str, by: &str, subject: &str| {
        hub.git(&["switch", "--quiet", "dev-fr"]);
        hub.write(path, text).commit_by(by, subject);
        hub.git(&["switch", "--quiet", "main"]);
    };
    hub.request(
        2,
        "dev-fr",
        &[
            ("content/fr.md", &page("Crabe", "Un.")),
            ("content/mer.md", &page("Mer", "Grande.")),
        ],
    );
    hub.git(&["switch", "--quiet", "dev-fr"]);
    hub.write("content/mer.md", page("Mer", "Très grande."));
    side(&page("Crabe", "Un."), "content/fr.md", BO, "Crabe (#2)");
    side(&page("Crabe", "Un, deux."), "content/fr.md", BO, "Deux");
    // A number on a side branch needs the author and a file: one that only the author shares is
    // another change.
    hub.request(
        3,
        "start",
        &[(
            "content/crab.md",
            &page("Crab", "One.\n\nTwo.\n\nThree claws."),
        )],
    );
    side(
        &page("Crab", "One.\n\nTwo.\n\nThree legs."),
        "content/crab.md",
        BO,
        "Crab (#3)",
    );
    // And one that only the file shares is somebody else's.
    hub.request(
        4,
        "start",
        &[
            ("content/kelp.md", &page("Kelp", "It grows fast. Very.")),
            ("list.txt", "one\ntwo\n"),
        ],
    );
    side(
        &page("Kelp", "It grows fast. Very."),
        "content/kelp.md",
        MALLORY,
        "Kelp (#4)",
    );
    hub.git(&[
        "merge",
        "--quiet",
        "--no-ff",
        "-m",
        "Merge branch 'dev-fr'",
        "dev-fr",
    ]);
    hub.write("content/fr.md", page("Crabe", "Un, deux, trois."))
        .commit("Trois");
    // Of the files of a commit that carries a forged number none is as the request has it.
    hub.request(5, "main", &[("data.yaml", "a: 5\n")]);
    hub.write("data.yaml", "a: 6\n")
        .commit_by(MALLORY, "Data (#5)");
    // Rebased, with a file that went on meanwhile.
    hub.request(
        6,
        "main",
        &[
            ("content/whelk.md", &page("Whelk", "A snail.")),
            ("list.txt", "one\nwhelk\n"),
        ],
    );
    hub.write("list.txt", "zero\none\n").commit("Zero");
    hub.write("content/whelk.md", page("Whelk", "A snail."))
        .write("list.txt", "zero\none\nwhelk\n")
        .commit_by(BO, "Something");
    hub.write("content/whelk.md", page("Whelk", "A snail with a shell."))
        .commit("Shell");
    // The page was taken, the file beside it never was.
    hub.request(
        7,
        "main",
        &[
            ("content/limpet.md", &page("Limpet", "A cone.")),
            ("notes.txt", "never taken\n"),
        ],
    );
    hub.write("content/limpet.md", page("Limpet", "A cone."))
        .commit_by(BO, "Something");
    let told = states(&list(hub.path(), &[]));
    let expected = [
        ("1", "merged number"),
        ("2", "merged number"),
        ("3", "open may-be-closed conflicts"),
        ("4", "open may-be-closed needs-work"),
        ("5", "open may-be-closed conflicts"),
        ("6", "merged patch"),
        ("7", "open may-be-closed ready"),
    ];
    let short = |states: &BTreeMap<String, String>| -> Vec<(String, String)> {
        states
            .iter()
            .map(|(id, state)| {
                (
                    id.clone(),
                    state.split(' ').take(2).collect::<Vec<_>>().join(" "),
                )
            })
            .collect()
    };
    let expected: BTreeMap<String, String> = expected
        .iter()
        .map(|(id, state)| ((*id).to_owned(), (*state).to_owned()))
        .collect();
    assert_eq!(short(&told), short(&expected), "{told:?}");
}

#[test]
fn a_request_without_a_merge_does_not_wait_where_others_have_one() {
    let hub = hub();
    hub.write(
        "hub.yaml",
        "title: Shore\nchecks: { red-link: off, orphan: off }\nsubmissions: { show: all }\n",
    )
    .commit("Show");
    hub.request(
        1,
        "main",
        &[("content/a.md", &page("Ace", "Never answered."))],
    );
    hub.request(2, "main", &[("content/b.md", &page("Bee", "Open."))]);
    hub.request(
        3,
        "main",
        &[("content/c.md", &page("Cee", "Closed, as the list says."))],
    );
    let site = hub.path().join("site");
    let build = || -> String {
        run(
            hub.path(),
            &["build", "--output", site.to_str().expect("a path")],
        );
        std::fs::read_to_string(site.join("submissions/index.html")).expect("the queue")
    };
    // Nothing tells closed ones: none of them is said to wait.
    let told = list(hub.path(), &[]);
    assert_eq!(told["closed_known"], "nothing");
    assert!(
        states(&told)
            .values()
            .all(|state| state == "open may-be-closed ready"),
        "{told:#}"
    );
    let table = run(hub.path(), &["submissions"]);
    assert!(
        table.contains("Closed requests may be among the open ones") && table.contains("--data"),
        "{table}"
    );
    let html = build();
    assert!(
        html.contains("may have been closed") && !html.contains("waiting for review"),
        "{html}"
    );
    assert!(
        html.matches("<time").count() == 0,
        "a day since which nobody knows to wait: {html}"
    );
    // A merge that is kept tells of itself and of the others.
    hub.keep_merge(2);
    let told = list(hub.path(), &[]);
    assert_eq!(told["closed_known"], "merge-refs");
    let expected = |states: [&str; 3]| -> BTreeMap<String, String> {
        (1..)
            .map(|id: u32| id.to_string())
            .zip(states.map(str::to_owned))
            .collect()
    };
    assert_eq!(
        states(&told),
        expected([
            "unknown closed-or-conflict",
            "open ready",
            "unknown closed-or-conflict"
        ])
    );
    let table = run(hub.path(), &["submissions"]);
    assert!(table.contains("#2") && !table.contains("#1"), "{table}");
    assert!(run(hub.path(), &["submissions", "show", "1"]).contains("closed or in conflict"));
    let html = build();
    assert!(
        html.contains("1 submission is waiting for review") && !html.contains("Ace"),
        "{html}"
    );
    // The forge's list is believed before the refs.
    hub.write("pulls.json", r#"[{"number":1,"state":"open","title":"Ace!"},{"number":2,"state":"open"},{"number":3,"state":"closed"}]"#);
    let data = hub.path().join("pulls.json");
    let told = list(hub.path(), &["--data", data.to_str().expect("a path")]);
    assert_eq!(
        states(&told),
        expected(["open ready", "open ready", "closed"])
    );
    assert_eq!(told["closed_known"], "list");
}

#[test]
fn the_texts_of_what_waits_are_shown_where_the_hub_asks_for_it() {
    let hub = hub();
    hub.request(
        1,
        "main",
        &[(
            "content/a.md",
            &page("Ace", "Buy cheap shells at bo@shells.example today."),
        )],
    );
    let site = hub.path().join("site");
    let build = || {
        run(
            hub.path(),
            &["build", "--output", site.to_str().expect("a path")],
        );
        let own = std::fs::read_to_string(site.join("submissions/1/index.html")).expect("its page");
        let kept = std::fs::read(hub.path().join(".commonweal/submissions")).expect("what is kept");
        assert!(
            !String::from_utf8_lossy(&kept).contains("shells.example")
                && !own.contains("shells.example"),
            "an address is kept or shown"
        );
        own
    };
    let own = build();
    assert!(
        own.contains("Something") && !own.contains("cheap shells"),
        "{own}"
    );
    hub.write("hub.yaml", "title: Shore\nsubmissions: { show: all }\n")
        .commit("Show");
    assert!(build().contains("cheap shells"));
}

/// Whether every word of a line is on a page, whatever stands between them in markup.
fn is_on(html: &str, line: &str) -> bool {
    let text: String = html
        .split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        .collect();
    let bare = |text: &str| {
        text.replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .split_whitespace()
            .collect::<String>()
    };
    bare(&text).contains(&bare(line))
}

/// Says of every open submission of a hub what list, `show`, comment, page, JSON and `check --base`
/// say of it, and fails where two of them differ. The site shows the texts of submissions. Gives
/// how many there are.
fn every_place_agrees(hub: &Path, base: &str, site: &Path) -> usize {
    /// People of a change who are listed by name.
    const LISTED: usize = 15;
    run(hub, &["build", "--output", site.to_str().expect("a path")]);
    let told = list(hub, &["--base", base]);
    let table = run(hub, &["submissions", "--base", base]);
    let entries: Vec<&Value> = told["submissions"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|entry| entry["state"] == "open")
        .collect();
    for entry in &entries {
        let id = entry["id"].as_str().expect("an id");
        let check = |format: &str| {
            let checked = Command::new(env!("CARGO_BIN_EXE_commonweal"))
                .args([
                    "check",
                    "--base",
                    base,
                    "--format",
                    format,
                    "--rev",
                    entry["ref"].as_str().expect("a ref"),
                    "--hub",
                ])
                .arg(hub)
                .output()
                .expect("the program runs");
            String::from_utf8_lossy(&checked.stdout).into_owned()
        };
        // How much else is wrong on the branch is said where the whole of it was looked at.
        let lines = |text: &str| {
            text.lines()
                .filter(|line| !line.starts_with("<sub>"))
                .collect::<Vec<_>>()
                .join("\n")
                .trim_end()
                .to_owned()
        };
        let (comment, shown) = (
            lines(&check("markdown")),
            lines(&run(
                hub,
                &["submissions", "show", id, "--comment", "--base", base],
            )),
        );
        let checked: Value = serde_json::from_str(&check("json")).expect("JSON");
        let findings = |told: &Value| -> Vec<(String, String)> {
            let found = told["findings"].as_array().expect("findings").iter();
            let word =
                |found: &Value, key: &str| found[key].as_str().unwrap_or_default().to_owned();
            found
                .map(|found| (word(found, "path"), word(found, "rule")))
                .collect()
        };
        // What counts in a call depends on the whole history: of a record the check may say more
        // than the queue, and never less.
        let is_record = |path: &str| {
            ["calls/", "reviews/", "ballots/"]
                .iter()
                .any(|folder| path.starts_with(folder))
        };
        let in_queue = findings(entry);
        if in_queue.iter().any(|(path, _)| is_record(path)) {
            let in_check = findings(&checked);
            let missing = in_queue.iter().find(|found| !in_check.contains(found));
            assert_eq!(missing, None, "#{id}");
            continue;
        }
        assert_eq!(shown, comment, "#{id}");
        for severity in ["error", "warning", "info"] {
            assert_eq!(
                entry["counts"][severity], checked["counts"][severity],
                "#{id}: {severity}"
            );
        }
        let words = format!(
            "+{} −{}",
            entry["words"]["added"], entry["words"]["removed"]
        );
        let show = run(hub, &["submissions", "show", id, "--base", base]);
        let page = std::fs::read_to_string(site.join(format!("submissions/{id}/index.html")))
            .expect("its page");
        let row = table
            .lines()
            .find(|line| line.starts_with(&format!("#{id} ")))
            .expect("its row");
        if entry["words"].is_object() && words != "+0 −0" {
            assert!(
                row.contains(&format!("{words} words")),
                "#{id}: {words} not in {row}"
            );
            assert!(
                is_on(&page, &format!("{words} word")),
                "#{id}: {words} not in {page}"
            );
            assert!(show.contains(&words), "#{id}: {words} not in {show}");
        }
        // What the submission itself holds is behind us there.
        let (_, answer) = show
            .split_once("What will be published")
            .expect("what is published");
        assert!(
            !answer.contains("&#") && !answer.contains("<code>") && !answer.contains("|---"),
            "{show}"
        );
        for credit in entry["credit"]
            .as_array()
            .expect("a list")
            .iter()
            .take(LISTED)
        {
            let line = format!(
                "{}: {}",
                credit["name"].as_str().expect("a name"),
                credit["places"][0].as_str().expect("a place")
            );
            assert!(show.contains(&line), "#{id}: {line} not in {show}");
            assert!(is_on(&page, &line), "#{id}: {line} not in {page}");
        }
        let state = match entry["verdict"].as_str().expect("a verdict") {
            "ready" => "Ready",
            "needs-work" => "Needs work",
            "conflicts" => "Conflicts",
            "too-large" => "Too large",
            "cannot-tell" => "Cannot tell",
            other => panic!("{other}"),
        };
        assert!(
            is_on(&page, state) && row.to_lowercase().contains(&state.to_lowercase()),
            "#{id}: {state} not in {row}"
        );
    }
    entries.len()
}

#[test]
fn every_place_says_the_same_of_a_submission() {
    let dir = tempfile::TempDir::new().expect("a folder");
    let hub = dir.path().join("demo");
    commonweal::demo::materialise(&hub).expect("the example");
    let site = dir.path().join("site");
    let settings = std::fs::read_to_string(hub.join("hub.yaml")).expect("settings");
    std::fs::write(
        hub.join("hub.yaml"),
        settings.replace("submissions: { show: all }", "") + "\nsubmissions: { show: all }\n",
    )
    .expect("settings");
    git(
        &hub,
        &[
            "commit",
            "--quiet",
            "--all",
            "--message",
            "Show the texts of submissions",
        ],
    );
    assert_eq!(every_place_agrees(&hub, "main", &site), 12);
    assert_eq!(list(&hub, &[])["closed_known"], "merge-refs");
    // What both changed is shown as the submission has it, with what the branch did elsewhere.
    let preview = dir.path().join("preview");
    let output = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(["submissions", "preview", "19", "--output"])
        .arg(&preview)
        .arg("--hub")
        .arg(&hub)
        .output()
        .expect("the program runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let changed = std::fs::read_to_string(preview.join("limpets/index.html")).expect("the page");
    let page = std::fs::read_to_string(site.join("submissions/19/index.html")).expect("its page");
    assert!(
        changed.contains("Holding on") && page.contains("Holding on"),
        "a section of the branch is not shown"
    );
    assert!(
        changed.contains("as it would be published") && changed.contains("noindex"),
        "a preview says that it is one: {changed}"
    );
    let article = std::fs::read_to_string(site.join("limpets/index.html")).expect("the page");
    assert!(
        article.contains("open submission") && !article.contains("noindex"),
        "{article}"
    );
}

/// The same of a hub that somebody names: `COMMONWEAL_HUB=path/to/clone cargo test a_named_hub`,
/// with the requests fetched, `submissions: { show: all }` committed in its hub.yaml, and its
/// branch checked out.
#[test]
fn every_place_says_the_same_of_a_named_hub() {
    let Some(hub) = std::env::var_os("COMMONWEAL_HUB") else {
        return;
    };
    let hub = Path::new(&hub);
    let site = tempfile::TempDir::new().expect("a folder");
    let base = git(hub, &["branch", "--show-current"]).stdout;
    let count = every_place_agrees(hub, String::from_utf8_lossy(&base).trim(), site.path());
    assert!(count > 0, "nothing is open");
}

#[test]
fn a_commit_to_one_page_judges_nothing_again_that_does_not_concern_it() {
    let hub = hub();
    hub.request(
        1,
        "main",
        &[("content/a.md", &page("Ace", "See [[Kelp]]."))],
    );
    hub.request(
        2,
        "main",
        &[("content/b.md", &page("Bee", "See [[Crab]]."))],
    );
    hub.keep_merge(1);
    hub.keep_merge(2);
    let judged = || -> usize {
        let request = Request {
            dir: hub.path().to_owned(),
            revision: Revision::Current,
            drafts: Drafts::Hidden,
            base_url: None,
            now: None,
            progress: commonweal::progress::Progress::default(),
        };
        let queue = queue(&request, &Asked::default())
            .map_err(|error| error.to_string())
            .expect("the queue");
        assert_eq!(queue.submissions.open().count(), 2);
        queue.judged
    };
    assert_eq!((judged(), judged()), (2, 0));
    // A page that neither has to do with.
    hub.write("content/far.md", page("Far away", "Nothing."))
        .commit("Far");
    assert_eq!(judged(), 0);
    // A page that one of them links to.
    hub.write("content/kelp.md", page("Kelp", "It grows very fast."))
        .commit("Kelp");
    assert_eq!(judged(), 1);
    // Rules are everybody's.
    hub.write(
        "hub.yaml",
        "title: Shore\nchecks: { red-link: off, orphan: off, stub: off }\n",
    )
    .commit("Rules");
    assert_eq!(judged(), 2);
    // A verdict that is kept is the one that is made anew.
    let kept = list(hub.path(), &[]);
    std::fs::remove_dir_all(hub.path().join(".commonweal")).expect("what is kept");
    assert_eq!(list(hub.path(), &[]), kept);
}

#[test]
fn the_words_of_a_submission_are_those_of_all_its_pages() {
    let hub = hub();
    let pages: Vec<(String, String)> = (0..30)
        .map(|n| {
            (
                format!("content/n{n}.md"),
                page(&format!("N{n}"), "It grows on the rocks below."),
            )
        })
        .collect();
    let files: Vec<(&str, &str)> = pages
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    hub.request(1, "main", &files);
    hub.request(2, "main", &files[..1]);
    let told = list(hub.path(), &[]);
    let added = |id: &str| {
        let entries = told["submissions"].as_array().expect("a list");
        entries
            .iter()
            .find(|entry| entry["id"] == id)
            .expect("it is open")["words"]["added"]
            .as_u64()
            .expect("a number")
    };
    assert!(added("2") > 5);
    assert_eq!(added("1"), 30 * added("2"));
}

#[test]
fn a_build_judges_the_newest_within_a_budget_whatever_is_kept() {
    let hub = hub();
    hub.write(
        "hub.yaml",
        "title: Shore\nchecks: { red-link: off, orphan: off }\nsubmissions: { show: all, judged: 5 }\n",
    )
    .commit("A small budget");
    for number in 1..=4 {
        let (path, text) = (format!("content/n{number}.md"), format!("Number {number}."));
        hub.request(number, "main", &[(&path, &page("New", &text))]);
    }
    // Two files and a commit: with the fourth it is all that is judged.
    hub.request(
        5,
        "main",
        &[
            ("content/five.md", &page("Five", "Fifth.")),
            ("content/n1.md", &page("New", "Number one.")),
        ],
    );
    let site = tempfile::TempDir::new().expect("a folder");
    let build = |name: &str| -> BTreeMap<String, String> {
        let site = site.path().join(name);
        run(
            hub.path(),
            &["build", "--output", site.to_str().expect("a path")],
        );
        let page = |id: String| {
            let file = site.join("submissions").join(&id).join("index.html");
            (id, std::fs::read_to_string(file).expect("its page"))
        };
        ["".to_owned()]
            .into_iter()
            .chain((1..=5).map(|number: u32| number.to_string()))
            .map(page)
            .collect()
    };
    let first = build("first");
    for (id, html) in first.iter().filter(|(id, _)| !id.is_empty()) {
        assert_eq!(
            html.contains("Not checked yet"),
            !["4", "5"].contains(&id.as_str()),
            "{id}: {html}"
        );
    }
    assert!(is_on(&first[""], "3 not checked yet"), "{}", first[""]);
    assert!(first["1"].contains("n1.md"), "{}", first["1"]);
    // Everything is judged for whoever asks, and the site stays as it is.
    let told = list(hub.path(), &[]);
    let open = states(&told);
    assert!(
        open.len() == 5 && open.values().all(|state| state.ends_with(" ready")),
        "{open:?}"
    );
    assert_eq!(build("judged"), first);
    hub.write("content/far.md", page("Far", "Away."))
        .commit("Far");
    let later = build("later");
    // What was judged before is not judged again, though a build has read the queue since.
    let queue = queue(&Request::new(hub.path()), &Asked::default())
        .map_err(|error| error.to_string())
        .expect("the queue");
    assert_eq!(queue.judged, 0);
    assert_eq!(build("again"), later);
    std::fs::remove_dir_all(hub.path().join(".commonweal")).expect("what is kept");
    assert_eq!(build("anew"), later);
}
