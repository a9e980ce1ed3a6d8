//! What is open is told truly: squashes by number wherever they landed, what forges tell by the merges that they keep, and what judging costs.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::git::Repository;
use super::schema;

const BO: &str = "Bo <bo@tide.example>";
const MALLORY: &str = "Mallory <m@evil.example>";

fn run(hub: &Path, args: &[&str]) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_commonweal")).args(args).arg("--hub").arg(hub).env("NO_COLOR", "1").output().expect("the program runs");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{args:?}: {out}{err}");
    out.into_owned()
}

fn list(hub: &Path, args: &[&str]) -> Value {
    let out = run(hub, &[&["submissions", "--format", "json", "--state", "all"], args].concat());
    let value = serde_json::from_str(&out).expect("JSON");
    schema::holds("submissions", &value);
    value
}

/// Of each submission: its state, with how it was merged or what is uncertain, and its verdict.
fn states(list: &Value) -> BTreeMap<String, String> {
    let entries = list["submissions"].as_array().expect("a list");
    let text = |value: &Value| value.as_str().map_or(String::new(), |text| format!(" {text}"));
    let told = |entry: &Value| {
        let state = entry["state"].as_str().expect("a state").to_owned();
        state + &text(&entry["merged"]["by"]) + &text(&entry["uncertain"]) + &text(&entry["verdict"])
    };
    entries.iter().map(|entry| (entry["id"].as_str().expect("an id").to_owned(), told(entry))).collect()
}

fn page(title: &str, text: &str) -> String {
    format!("---\ntitle: {title}\nsummary: About {title}.\n---\n\n{text}\n")
}

fn hub() -> Repository {
    let hub = Repository::new();
    hub.write("hub.yaml", "title: Shore\nchecks: { red-link: off, orphan: off }\n")
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
        self.commit_by(BO, "Something").git(&["update-ref", &format!("refs/pull/{number}/head"), "HEAD"]);
        self.git(&["switch", "--quiet", "main"]);
        self
    }

    /// Keeps its merge, as a forge does while it is open.
    fn keep_merge(&self, number: u32) {
        self.git(&["update-ref", &format!("refs/pull/{number}/merge"), &format!("refs/pull/{number}/head")]);
    }
}

#[test]
fn a_squash_is_known_by_its_number_and_its_whole_diff_wherever_it_landed() {
    let hub = hub();
    // No page is in it, and whoever merged it added a line.
    hub.request(1, "start", &[("data.yaml", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 8\n")]);
    hub.write("data.yaml", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 8\nh: 9\n").commit_by(BO, "Change data (#1)");
    // On a side branch that is merged later, while the page goes on.
    hub.git(&["switch", "--quiet", "--create", "dev-fr", "start"]);
    hub.request(2, "dev-fr", &[("content/fr.md", &page("Crabe", "Un."))]);
    hub.git(&["switch", "--quiet", "dev-fr"]);
    hub.write("content/fr.md", page("Crabe", "Un.")).write("list.txt", "one\nfr\n").commit_by(BO, "Crabe (#2)");
    hub.write("content/fr.md", page("Crabe", "Un, deux.")).commit("Deux");
    // A number on a side branch needs the author and a file: one that only the author shares is another change.
    hub.request(3, "start", &[("content/crab.md", &page("Crab", "One.\n\nTwo.\n\nThree claws."))]);
    hub.write("content/crab.md", page("Crab", "One.\n\nTwo.\n\nThree legs.")).commit_by(BO, "Crab (#3)");
    // And one that only the file shares is somebody else's.
    hub.request(4, "start", &[("content/kelp.md", &page("Kelp", "It grows fast. Very.")), ("list.txt", "one\ntwo\n")]);
    hub.write("content/kelp.md", page("Kelp", "It grows fast. Very.")).commit_by(MALLORY, "Kelp (#4)");
    hub.git(&["switch", "--quiet", "main"]);
    hub.git(&["merge", "--quiet", "--no-ff", "-X", "theirs", "-m", "Merge branch 'dev-fr'", "dev-fr"]);
    hub.write("content/fr.md", page("Crabe", "Un, deux, trois.")).commit("Trois");
    // Of the files of a commit that carries a forged number none is as the request has it.
    hub.request(5, "main", &[("data.yaml", "a: 5\n")]);
    hub.write("data.yaml", "a: 6\n").commit_by(MALLORY, "Data (#5)");
    // Rebased, with a file that went on meanwhile.
    hub.request(6, "main", &[("content/whelk.md", &page("Whelk", "A snail.")), ("list.txt", "one\nfr\nwhelk\n")]);
    hub.write("list.txt", "zero\none\nfr\n").commit("Zero");
    hub.write("content/whelk.md", page("Whelk", "A snail.")).write("list.txt", "zero\none\nfr\nwhelk\n").commit_by(BO, "Something");
    hub.write("content/whelk.md", page("Whelk", "A snail with a shell.")).commit("Shell");
    // The page was taken, the file beside it never was.
    hub.request(7, "main", &[("content/limpet.md", &page("Limpet", "A cone.")), ("notes.txt", "never taken\n")]);
    hub.write("content/limpet.md", page("Limpet", "A cone.")).commit_by(BO, "Something");
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
        states.iter().map(|(id, state)| (id.clone(), state.split(' ').take(2).collect::<Vec<_>>().join(" "))).collect()
    };
    let expected: BTreeMap<String, String> = expected.iter().map(|(id, state)| ((*id).to_owned(), (*state).to_owned())).collect();
    assert_eq!(short(&told), short(&expected), "{told:?}");
}

#[test]
fn a_request_without_a_merge_does_not_wait_where_others_have_one() {
    let hub = hub();
    hub.write("hub.yaml", "title: Shore\nchecks: { red-link: off, orphan: off }\nsubmissions: { show: all }\n").commit("Show");
    hub.request(1, "main", &[("content/a.md", &page("Ace", "Never answered."))]);
    hub.request(2, "main", &[("content/b.md", &page("Bee", "Open."))]);
    hub.request(3, "main", &[("content/c.md", &page("Cee", "Closed, as the list says."))]);
    let site = hub.path().join("site");
    let build = || -> String {
        run(hub.path(), &["build", "--output", site.to_str().expect("a path")]);
        std::fs::read_to_string(site.join("submissions/index.html")).expect("the queue")
    };
    // Nothing tells closed ones: none of them is said to wait.
    let told = list(hub.path(), &[]);
    assert_eq!(told["closed_known"], "nothing");
    assert!(states(&told).values().all(|state| state == "open may-be-closed ready"), "{told:#}");
    let table = run(hub.path(), &["submissions"]);
    assert!(table.contains("Closed requests may be among the open ones") && table.contains("--data"), "{table}");
    let html = build();
    assert!(html.contains("may have been closed") && !html.contains("waiting for review"), "{html}");
    assert!(html.matches("<time").count() == 0, "a day since which nobody knows to wait: {html}");
    // A merge that is kept tells of itself and of the others.
    hub.keep_merge(2);
    let told = list(hub.path(), &[]);
    assert_eq!(told["closed_known"], "merge-refs");
    let expected = |states: [&str; 3]| -> BTreeMap<String, String> { (1..).map(|id: u32| id.to_string()).zip(states.map(str::to_owned)).collect() };
    assert_eq!(states(&told), expected(["unknown closed-or-conflict", "open ready", "unknown closed-or-conflict"]));
    let table = run(hub.path(), &["submissions"]);
    assert!(table.contains("#2") && !table.contains("#1"), "{table}");
    assert!(run(hub.path(), &["submissions", "show", "1"]).contains("closed or in conflict"));
    let html = build();
    assert!(html.contains("1 submission is waiting for review") && !html.contains("Ace"), "{html}");
    // The forge's list is believed before the refs.
    hub.write("pulls.json", r#"[{"number":1,"state":"open","title":"Ace!"},{"number":2,"state":"open"},{"number":3,"state":"closed"}]"#);
    let data = hub.path().join("pulls.json");
    let told = list(hub.path(), &["--data", data.to_str().expect("a path")]);
    assert_eq!(states(&told), expected(["open ready", "open ready", "closed"]));
    assert_eq!(told["closed_known"], "list");
}

#[test]
fn the_texts_of_what_waits_are_shown_where_the_hub_asks_for_it() {
    let hub = hub();
    hub.request(1, "main", &[("content/a.md", &page("Ace", "Buy cheap shells at bo@shells.example today."))]);
    let site = hub.path().join("site");
    let build = || {
        run(hub.path(), &["build", "--output", site.to_str().expect("a path")]);
        let own = std::fs::read_to_string(site.join("submissions/1/index.html")).expect("its page");
        let kept = std::fs::read(hub.path().join(".commonweal/submissions")).expect("what is kept");
        assert!(!String::from_utf8_lossy(&kept).contains("shells.example") && !own.contains("shells.example"), "an address is kept or shown");
        own
    };
    let own = build();
    assert!(own.contains("Something") && !own.contains("cheap shells"), "{own}");
    hub.write("hub.yaml", "title: Shore\nsubmissions: { show: all }\n").commit("Show");
    assert!(build().contains("cheap shells"));
}
