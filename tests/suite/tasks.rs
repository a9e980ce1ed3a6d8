//! Tasks for a crowd, on a real repository with the real program: asked, answered by many at once,
//! agreed on, and written where they belong; and what becomes of answers that are not sound.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::calls::{Play, page};

const HUB: &str = "title: Shore\nurl: https://shore.example\nrepository: { url: https://github.com/shore/commons, branch: main }\nlicensing: { default: CC0-1.0 }\nchecks: { red-link: off, stub: off, uncategorised-page: off, no-calendar: off, missing-alt: info, unlicensed-media: off, media-attribution: off }\n";

const PICTURES: usize = 120;
const ON_PAGE: usize = 10;
const PEOPLE: usize = 40;

fn picture(n: usize) -> String {
    format!("p-{n:03}.svg")
}

fn person(n: usize) -> String {
    format!("P{n:02}")
}

/// A page with ten pictures that nobody described, and one that somebody did.
fn gallery(number: usize, texts: &dyn Fn(usize) -> String) -> String {
    let mut text = page(&format!("Gallery {number}"));
    text.push_str("\n![A *described* one](seen.svg)\n");
    for n in number * ON_PAGE..(number + 1) * ON_PAGE {
        let _ = write!(text, "\n![{}]({})\n", texts(n), picture(n));
    }
    text
}

fn captions() -> Play {
    let play = Play::new();
    let svg = |n: usize| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"{n}\"/></svg>\n"
        )
    };
    play.write("hub.yaml", HUB)
        .write("content/index.md", &page("Shore"));
    play.write("content/seen.svg", &svg(1000));
    for n in 0..PICTURES {
        play.write(&format!("content/{}", picture(n)), &svg(n));
    }
    for number in 0..PICTURES / ON_PAGE {
        let text = gallery(number, &|_| String::new());
        play.write(&format!("content/gallery-{number}.md"), &text);
    }
    play.commit("Ada", "2026-03-01", "Shore")
        .write("content/of-zoe.md", &page("Of Zoe"))
        .commit("Zoe", "2026-03-01", "A page");
    play.write("calls/captions.md", "---\ntitle: Captions\nkind: tasks\nsummary: Every picture is described.\npeople: [ada]\ntasks:\n  from: media-without-alt\n  ask: \"Say what {title} shows.\"\n  answer: { type: text, max: 140 }\n  redundancy: 3\n  agree: { rule: majority, at-least: 2 }\n  at-most: 5\n  minutes: 1\n---\n\nDescribe the pictures.\n")
        .commit("Ada", "2026-03-02", "Captions");
    play
}

fn json(play: &Play, args: &[&str]) -> Value {
    serde_json::from_str(&play.does("Ada", args)).expect("JSON")
}

/// The tasks of a call: their names by file, or by title where they are about no file.
fn tasks(play: &Play, call: &str) -> BTreeMap<String, Value> {
    let told = json(play, &["tasks", call, "--format", "json"]);
    let tasks = told["calls"][0]["tasks"].as_array().cloned();
    let name = |task: &Value| {
        let file = task["file"].as_str().unwrap_or_default();
        let file = file.rsplit('/').next().unwrap_or_default();
        let title = task["title"].as_str().unwrap_or_default();
        if file.is_empty() { title } else { file }.to_owned()
    };
    let tasks = tasks.unwrap_or_default().into_iter();
    tasks.map(|task| (name(&task), task)).collect()
}

fn state(play: &Play, call: &str) -> String {
    let told = json(play, &["calls", call, "--format", "json"]);
    told["calls"][0]["state"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn counts(tasks: &BTreeMap<String, Value>) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for task in tasks.values() {
        *counts
            .entry(task["state"].as_str().unwrap_or_default())
            .or_default() += 1;
    }
    counts
}

/// Numbers in an order that looks like none, the same each time.
fn shuffled(count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|n| (n * 7919 + 104_729) % 1009);
    order
}

#[test]
fn a_crowd_describes_pictures_and_what_it_agrees_on_is_written_into_the_pages() {
    let play = captions();
    let ids = tasks(&play, "captions");
    assert_eq!(ids.len(), PICTURES);
    let id = |n: usize| ids[&picture(n)]["id"].as_str().expect("a name").to_owned();
    // What three people say of each picture; of some, three different things.
    let is_disputed = |n: usize| n.is_multiple_of(40);
    let mut sheets = vec![String::from("answers:\n"); PEOPLE];
    for n in 0..PICTURES {
        for (turn, who) in [n % PEOPLE, (n + 13) % PEOPLE, (n + 27) % PEOPLE]
            .into_iter()
            .enumerate()
        {
            let said = match (is_disputed(n), turn) {
                (false, 1) => format!("  a limpet, number {n}"),
                (false, _) => format!("A limpet, number {n}"),
                (true, _) => format!("Thing {turn} of [{n}]"),
            };
            let _ = writeln!(sheets[who], "  {}: {}", id(n), Value::String(said));
        }
    }
    for (who, sheet) in sheets.iter().enumerate() {
        let name = person(who);
        play.git(
            &name,
            "2026-03-03",
            &["switch", "--quiet", "--create", &name, "main"],
        );
        play.write(
            &format!("answers/captions/{}/1.yaml", name.to_lowercase()),
            sheet,
        )
        .commit(&name, "2026-03-03", "Answers");
    }
    play.git("Ada", "2026-03-04", &["switch", "--quiet", "main"]);
    for who in shuffled(PEOPLE) {
        let message = format!("Merge {}", person(who));
        let args = [
            "merge",
            "--quiet",
            "--no-ff",
            "--message",
            &message,
            &person(who),
        ];
        play.git("Ada", "2026-03-04", &args);
    }
    let answered = tasks(&play, "captions");
    assert_eq!(
        counts(&answered),
        BTreeMap::from([("agreed", PICTURES - 3), ("disputed", 3)])
    );
    assert_eq!(state(&play, "captions"), "open");
    // A fourth person settles what is disputed, by the command.
    let settled: Vec<String> = (0..PICTURES)
        .filter(|n| is_disputed(*n))
        .map(|n| format!("{}=Thing 2 of [{n}]", id(n)))
        .collect();
    let mut args = vec!["new", "answer", "captions"];
    args.extend(settled.iter().flat_map(|said| ["--answer", said.as_str()]));
    let out = play.does("Zoe", &args);
    assert!(
        out.starts_with("wrote answers/captions/zoe/1.yaml\n"),
        "{out}"
    );
    play.commit("Zoe", "2026-03-05", "Answers to captions");
    assert_eq!(state(&play, "captions"), "implemented");
    // The result is written in the spelling that most used, and nothing else is touched.
    let out = play.does("Ada", &["tasks", "apply", "captions"]);
    assert!(
        out.starts_with(&format!("wrote {PICTURES} results:\n")),
        "{out}"
    );
    assert!(out.contains("--trailer 'Suggested-by: P07'"), "{out}");
    let expected = |n: usize| match is_disputed(n) {
        true => format!("Thing 2 of \\[{n}\\]"),
        false => format!("A limpet, number {n}"),
    };
    for number in 0..PICTURES / ON_PAGE {
        assert_eq!(
            play.read(&format!("content/gallery-{number}.md")),
            gallery(number, &expected)
        );
    }
    assert_eq!(
        play.git("Ada", "2026-03-06", &["status", "--porcelain", "calls"]),
        ""
    );
    play.commit("Ada", "2026-03-06", "Results of captions");
    assert_eq!(
        counts(&tasks(&play, "captions")),
        BTreeMap::from([("done", PICTURES)])
    );
    let again = play.does("Ada", &["tasks", "apply", "captions"]);
    assert_eq!(again, "nothing is agreed that is not written yet\n");
    // A picture that is gone is nobody's task any more, and the answers to it are no mistake.
    play.edit(
        "content/gallery-1.md",
        &format!("\n![{}]({})\n", expected(11), picture(11)),
        "",
    );
    std::fs::remove_file(play.path(&format!("content/{}", picture(11)))).expect("a file");
    play.commit("Ada", "2026-03-07", "One less");
    assert_eq!(
        counts(&tasks(&play, "captions")),
        BTreeMap::from([("done", PICTURES - 1)])
    );
    let check = play.run("Ada", &["check"]);
    assert_eq!(check.code, 0, "{}{}", check.out, check.err);
    let built = play.run("Ada", &["build", "--output", "site"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let list = play.read("site/calls/captions/tasks/3/index.html");
    assert!(list.contains("A limpet, number 119"), "{list}");
    assert!(
        !list.contains("answers%2Fcaptions"),
        "nothing is asked any more"
    );
}

fn plates(rows: &str, rules: &str) -> Play {
    let play = Play::new();
    play.write("hub.yaml", HUB)
        .write("content/index.md", &page("Shore"))
        .commit("Ada", "2026-03-01", "Shore");
    for who in ["Bo", "Cy", "Dee"] {
        play.write(
            &format!("content/of-{}.md", who.to_lowercase()),
            &page(&format!("Of {who}")),
        )
        .commit(who, "2026-03-01", "A page");
    }
    play.write("calls/plates/items.csv", rows)
        .write("calls/plates.md", &format!("---\ntitle: Plates\nkind: tasks\nsummary: Plates.\npeople: [ada]\ntasks:\n  from: items.csv\n  ask: What shows {{title}}?\n{rules}---\n\nLook at them.\n"))
        .commit("Ada", "2026-03-02", "Plates");
    play
}

#[test]
fn hostile_items_and_answers_stay_text_and_only_ones_own_count() {
    let play = plates(
        "id,title\n1,\"=HYPERLINK(\"\"https://evil.example\"\")\"\n2,<script>alert(1)</script>\n3,\"{id} and @SUM\"\n",
        "  redundancy: 2\n  agree: { rule: exact }\n  at-most: 2\n",
    );
    let ids = tasks(&play, "plates");
    let id = |title: &str| ids[title]["id"].as_str().expect("a name").to_owned();
    let [sheet, script, braces] = [
        id("=HYPERLINK(\"https://evil.example\")"),
        id("<script>alert(1)</script>"),
        id("{id} and @SUM"),
    ];
    // One's own second answer replaces the first one and confirms nothing.
    for said in ["=1+1", "=cmd|' /C calc'!A0"] {
        let said = format!("{sheet}={said}");
        play.does("Bo", &["new", "answer", "plates", "--answer", &said]);
        play.commit("Bo", "2026-03-03", "Answers");
    }
    assert!(play.path("answers/plates/bo/2.yaml").exists());
    assert_eq!(
        tasks(&play, "plates")["=HYPERLINK(\"https://evil.example\")"]["answers"],
        1
    );
    // Nobody answers in somebody else's name.
    play.write(
        "answers/plates/dee/1.yaml",
        &format!("task: {sheet}\nanswer: \"=cmd|' /C calc'!A0\"\n"),
    )
    .commit("Bo", "2026-03-04", "Not mine");
    let told = tasks(&play, "plates");
    assert_eq!(
        told["=HYPERLINK(\"https://evil.example\")"]["state"],
        "open"
    );
    let check = play.run("Ada", &["check"]);
    assert_eq!(check.code, 1);
    assert!(
        check
            .out
            .contains("this file is in the folder of `dee`, and Bo (`bo`) committed it"),
        "{}",
        check.out
    );
    let said = format!("{sheet}=  =CMD|' /c  CALC'!a0 ");
    play.does("Cy", &["new", "answer", "plates", "--answer", &said]);
    play.commit("Cy", "2026-03-05", "Answers");
    // Two who say that an item does not belong there close its task.
    for who in ["Bo", "Cy"] {
        let skip = format!("{script}=wrong-item");
        play.does(who, &["new", "answer", "plates", "--skip", &skip]);
        play.commit(who, "2026-03-06", "Answers");
    }
    let told = tasks(&play, "plates");
    assert_eq!(told["<script>alert(1)</script>"]["state"], "done");
    assert_eq!(
        told["=HYPERLINK(\"https://evil.example\")"]["state"],
        "agreed"
    );
    play.does("Ada", &["tasks", "apply", "plates"]);
    let results = play.read("calls/plates/results.csv");
    let row = results
        .lines()
        .find(|line| line.starts_with(&sheet))
        .expect("a row");
    assert!(
        row.contains(",\"'=HYPERLINK(\"\"https://evil.example\"\")\",'=CMD|' /c  CALC'!a0,2,2"),
        "{row}"
    );
    play.commit("Ada", "2026-03-07", "Results");
    assert_eq!(
        tasks(&play, "plates")["=HYPERLINK(\"https://evil.example\")"]["state"],
        "done"
    );
    // What is wrong with a sheet keeps nobody from reading the rest.
    play.run("Ada", &["build", "--output", "site"]);
    let list = play.read("site/calls/plates/tasks/index.html");
    assert!(!list.contains("<script>alert(1)</script>"), "{list}");
    assert!(list.contains("What shows {id} and @SUM?"), "{list}");
    assert!(list.contains(&braces));
    let wrong = play.run("Bo", &["new", "answer", "plates", "--answer", "plate=x"]);
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.err.starts_with("error: there is no task `plate`"),
        "{}",
        wrong.err
    );
}

#[test]
fn those_who_run_a_call_choose_between_answers_that_differ() {
    let play = plates(
        "id,title\n1,Plate one\n",
        "  redundancy: 2\n  agree: { rule: pick }\n",
    );
    let id = tasks(&play, "plates")["Plate one"]["id"]
        .as_str()
        .expect("a name")
        .to_owned();
    for (who, said) in [("Bo", "A shell"), ("Cy", "A shell of a limpet, from above")] {
        play.does(
            who,
            &[
                "new",
                "answer",
                "plates",
                "--answer",
                &format!("{id}={said}"),
            ],
        );
        play.commit(who, "2026-03-03", "Answers");
    }
    assert_eq!(
        tasks(&play, "plates")["Plate one"]["state"],
        "needs-a-person"
    );
    let pick = format!("{id}=cy");
    let refused = play.run("Bo", &["new", "answer", "plates", "--pick", &pick]);
    assert!(
        refused
            .err
            .starts_with("error: only those who run `plates` choose"),
        "{}",
        refused.err
    );
    play.does("Ada", &["new", "answer", "plates", "--pick", &pick]);
    play.commit("Ada", "2026-03-04", "A choice");
    let told = tasks(&play, "plates");
    assert_eq!(
        told["Plate one"]["result"],
        "A shell of a limpet, from above"
    );
    assert_eq!(state(&play, "plates"), "implemented");
}

#[test]
fn a_thousand_people_answer_one_task() {
    let play = plates(
        "id,title\n1,Plate one\n",
        "  answer: { type: integer }\n  redundancy: 1000\n  at-most: 1000\n  agree: { within: 5% }\n",
    );
    let id = tasks(&play, "plates")["Plate one"]["id"]
        .as_str()
        .expect("a name")
        .to_owned();
    let mut stream = String::new();
    for n in 0..1000 {
        let text = format!("task: {id}\nanswer: {}\n", 100 + n % 5);
        let from = if n == 0 {
            "from refs/heads/main^0\n"
        } else {
            ""
        };
        let _ = write!(
            stream,
            "commit refs/heads/main\nauthor W{n} <w{n}@tide.example> {at} +0000\ncommitter W{n} <w{n}@tide.example> {at} +0000\ndata 7\nAnswers\n{from}M 100644 inline answers/plates/w{n}/1.yaml\ndata {}\n{text}\n",
            text.len(),
            at = 1_772_600_000 + n,
        );
    }
    let mut import = Command::new("git")
        .args(["fast-import", "--quiet"])
        .current_dir(play.path(""))
        .stdin(Stdio::piped())
        .spawn()
        .expect("git is installed");
    let input = import.stdin.as_mut().expect("its input");
    input.write_all(stream.as_bytes()).expect("a stream");
    assert!(import.wait().expect("an end").success());
    play.git("Ada", "2026-03-10", &["reset", "--quiet", "--hard"]);
    let told = tasks(&play, "plates");
    assert_eq!(told["Plate one"]["answers"], 1000);
    assert_eq!(told["Plate one"]["result"], "102");
    assert_eq!(state(&play, "plates"), "implemented");
}
