//! How long people wait for a first answer: the list, the check, and a site that says nothing of
//! today. The forge's lists are on a branch of their own.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use super::git::Repository;
use super::schema;

const BO: &str = "Bo <bo@tide.example>";

fn run(hub: &Path, args: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(args)
        .arg("--hub")
        .arg(hub)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program runs");
    let told = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    assert!(!told.concat().contains("tide.example"), "{told:?}");
    output
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A hub in which Bo proposes three pages, and whose forge's lists are on the branch `forge-data`.
fn hub() -> Repository {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "title: Shore\nrepository: https://github.com/tide/shore\nchecks: { red-link: off, orphan: off }\nsubmissions: { data: \"origin/forge-data:pulls.json\" }\nanswers: { within: 7d, data: \"origin/forge-data:comments.json\" }\n",
    )
    .write("contributors/ada.md", "---\nname: Ada\ngithub: ada\n---\n")
    .write("content/index.md", "# Shore\n\nBy the sea.\n")
    .commit("Shore");
    for number in [1, 2, 3] {
        hub.git(&["switch", "--quiet", "--detach", "main"]);
        hub.write(
            &format!("content/{number}.md"),
            format!("# Page {number}\n\nIts text.\n"),
        )
        .commit_by(BO, &format!("Page {number}"));
        let name = format!("refs/pull/{number}/head");
        hub.git(&["update-ref", &name, "HEAD"]);
        hub.git(&["switch", "--quiet", "main"]);
    }
    hub.git(&["switch", "--quiet", "--orphan", "lists"]);
    let pull = |number: u32, state: &str| {
        format!(
            r#"{{"number":{number},"title":"Page {number}","state":"{state}","created_at":"2026-05-0{number}T10:00:00Z","user":{{"login":"bo","id":4}},"body":"bo@tide.example"}}"#
        )
    };
    let pulls = [pull(1, "open"), pull(2, "open"), pull(3, "open")].join(",");
    hub.write("pulls.json", format!("[{pulls}]")).write(
        "comments.json",
        r#"[{"number":1,"user":{"login":"bo"},"created_at":"2026-05-02T10:00:00Z","body":"bo@tide.example"},{"number":2,"user":{"login":"ada"},"created_at":"2026-05-03T10:00:00Z"}]"#,
    )
    .commit("What the forge says");
    hub.git(&["update-ref", "refs/remotes/origin/forge-data", "HEAD"]);
    hub.git(&["switch", "--quiet", "main"]);
    hub
}

#[test]
fn what_waits_is_listed_with_the_day_by_which_an_answer_was_promised() {
    let hub = hub();
    let args = ["submissions", "--unanswered", "--now", "2026-05-09"];
    let listed = run(hub.path(), &args);
    assert!(listed.status.success(), "{}", text(&listed));
    let lines: Vec<String> = text(&listed)
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(
        lines,
        [
            "ID SINCE PROMISED BY WHO TITLE",
            "#1 2026-05-01 2026-05-08 late Bo Page 1",
            "#3 2026-05-03 2026-05-10 Bo Page 3",
            "1 late as of 2026-05-09 00:00 UTC (`--now` says another time)",
        ],
        "{}",
        String::from_utf8_lossy(&listed.stderr)
    );
    let json = run(hub.path(), &[&args[..], &["--format", "json"]].concat());
    let json: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    schema::holds("answers", &json);
    assert_eq!(json["months"][0]["median_seconds"], 86_400);
    assert_eq!(json["waiting"][0]["late"], true);
    let both = run(hub.path(), &[&args[..], &["--state", "all"]].concat());
    assert_eq!(both.status.code(), Some(2));

    let check = |now: &str| text(&run(hub.path(), &["check", "--now", now]));
    let late = check("2026-05-09");
    assert!(
        late.contains("overdue-answer")
            && late.contains("the submission `1` waits since 2026-05-01"),
        "{late}"
    );
    assert!(!check("2026-05-07").contains("overdue-answer"));
    // The site is the same on every day.
    let site = |now: &str| {
        let folder = tempfile::TempDir::new().expect("a temporary folder");
        let to = folder.path().to_str().expect("a path");
        run(hub.path(), &["build", "--output", to, "--now", now]);
        let page = folder.path().join("submissions/answers");
        ["index.html", "answers.json"]
            .map(|name| std::fs::read_to_string(page.join(name)).expect("a page"))
    };
    let (before, after) = (site("2026-05-07"), site("2026-08-07"));
    assert_eq!(before, after);
    assert!(
        before[0].contains("datetime=\"2026-05-08T10:00:00Z\""),
        "{}",
        before[0]
    );
    let json: Value = serde_json::from_str(&before[1]).expect("JSON");
    schema::holds("answers", &json);
}

#[test]
fn lists_that_nobody_has_fetched_are_no_mistake_and_broken_ones_are_told() {
    let hub = hub();
    hub.git(&["update-ref", "-d", "refs/remotes/origin/forge-data"]);
    let told = text(&run(hub.path(), &["check", "--all", "--now", "2026-05-09"]));
    assert!(
        told.contains("info[configuration]") && told.contains("git fetch origin forge-data"),
        "{told}"
    );
    assert!(!told.contains("warning[configuration]"), "{told}");
    // A bare repository has the branch without the remote's name.
    hub.git(&["switch", "--quiet", "--orphan", "forge-data"]);
    hub.write("pulls.json", "[]")
        .write("comments.json", "{\"comments\": 7}")
        .commit("Broken");
    hub.git(&["switch", "--quiet", "main"]);
    let told = text(&run(hub.path(), &["check", "--all", "--now", "2026-05-09"]));
    assert!(
        told.contains("warning[configuration]") && told.contains("this is no list of comments"),
        "{told}"
    );
}
