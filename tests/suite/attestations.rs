//! `commonweal audit` against a repository of a thousand commits, counted independently from what
//! git prints.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use commonweal::check;
use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub};
use commonweal::sources::{Source, Sources};
use proptest::prelude::*;
use serde_json::Value;

use super::git::{Repository, git};
use super::program::{Run, finish, program};

fn run(hub: &Path, args: &[&str]) -> Run {
    let run = finish(program(args).arg("--hub").arg(hub));
    for text in [&run.out, &run.err] {
        assert!(
            !text.contains("tide.example") && !text.contains("users.noreply"),
            "an address is in {text}"
        );
        assert!(
            !text.contains(|c: char| c.is_control() && c != '\n' && c != '\r'),
            "{text:?}"
        );
    }
    run
}

fn audit(hub: &Path) -> (i32, Value) {
    let run = run(hub, &["audit", "--format", "json", "--all"]);
    assert_eq!(run.err, "");
    (
        run.code,
        serde_json::from_str(&run.out).expect("one JSON object"),
    )
}

const PEOPLE: [(&str, &str); 5] = [
    ("Ada", "ada@tide.example"),
    ("Bo", "bo@tide.example"),
    ("Cy", "cy@tide.example"),
    ("Dee", "7+dee@users.noreply.github.com"),
    ("Eve", "eve@tide.example"),
];

const BOT: (&str, &str) = (
    "dependabot[bot]",
    "49699333+dependabot[bot]@users.noreply.github.com",
);

/// The message of the commit of that number by one of the people, of a kind that its number
/// decides.
fn message(number: usize, who: (&str, &str)) -> String {
    let other = PEOPLE[(number + 1) % 5];
    let other = if other == who {
        PEOPLE[(number + 2) % 5]
    } else {
        other
    };
    let line = |name: &str, address: &str| format!("Signed-off-by: {name} <{address}>\n");
    let own = line(who.0, who.1);
    let rest = match number % 11 {
        0..=2 => own,
        3 => String::new(),
        4 => line(other.0, other.1),
        5 => format!("{own}\nThe line above is no trailer, because this follows.\n"),
        6 => line(who.0, other.1),
        7 => line("Somebody Else", who.1),
        8 => format!("{}{own}", line(other.0, other.1)),
        9 => format!("Co-authored-by: {} <{}>\n{own}", other.0, other.1),
        _ => format!(
            "Co-authored-by: {} <{}>\n{}{own}",
            other.0,
            other.1,
            line(other.0, other.1)
        ),
    };
    format!("Change {number}\n\n{rest}")
}

/// A thousand commits, some of which remedy earlier ones by the names that git gave those.
fn hub() -> Repository {
    let hub = Repository::new();
    hub.write("hub.yaml", "title: Shore\nlicensing: { default: CC-BY-4.0, attestation: { require: true, accept: [sign-off] } }\n")
        .write("content/index.md", "# Shore\n");
    hub.git(&["add", "--all"]);
    hub.git(&["commit", "--quiet", "--signoff", "--message", "Shore"]);
    import(&hub, 0..900);
    let unsigned = git(hub.path(), &["log", "--format=%H%x09%an%x09%ae%x09%s"]);
    let unsigned = String::from_utf8(unsigned.stdout).expect("UTF-8");
    let mut stream = String::new();
    for (at, line) in unsigned.lines().enumerate() {
        let [id, name, address, subject] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let number: usize = subject.trim_start_matches("Change ").parse().unwrap_or(0);
        if number % 22 != 3 || address == BOT.1 {
            continue;
        }
        // Half of them are remedied by their author, the others by somebody who may not.
        let (by_name, by_address) = if number % 44 == 3 {
            (name, address)
        } else {
            ("Fay", "fay@tide.example")
        };
        let text = format!(
            "Sign {number} later\n\nI, {name} <{address}>, hereby add my Signed-off-by to this commit: {id}\n\nSigned-off-by: {by_name} <{by_address}>\n"
        );
        stream.push_str(&commit(1000 + at, (by_name, by_address), &text));
    }
    fast_import(&hub, &stream);
    hub
}

fn commit(number: usize, who: (&str, &str), message: &str) -> String {
    let content = format!("# Page {}\n\nChange {number}.\n", number % 40);
    let (name, address, time) = (who.0, who.1, 1_772_000_000 + number * 60);
    format!(
        "commit refs/heads/main\nauthor {name} <{address}> {time} +0000\ncommitter {name} <{address}> {time} +0000\ndata {}\n{message}\n\
         M 644 inline content/page-{}.md\ndata {}\n{content}\n",
        message.len(),
        number % 40,
        content.len()
    )
}

fn import(hub: &Repository, numbers: std::ops::Range<usize>) {
    let stream: String = numbers
        .map(|number| {
            let who = if number % 13 == 12 {
                BOT
            } else {
                PEOPLE[number % 5]
            };
            commit(number, who, &message(number, who))
        })
        .collect();
    fast_import(hub, &stream);
}

fn fast_import(hub: &Repository, stream: &str) {
    // The first commit of a stream goes on where the branch is.
    let stream = stream.replacen("M 644 inline", "from refs/heads/main^0\nM 644 inline", 1);
    let mut child = Command::new("git")
        .args(["fast-import", "--quiet"])
        .current_dir(hub.path())
        .stdin(Stdio::piped())
        .spawn()
        .expect("git is installed");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(stream.as_bytes())
        .expect("git reads");
    assert!(child.wait().expect("git ends").success());
    hub.git(&["reset", "--quiet", "--hard"]);
}

/// How each commit stands, by plain work on what git prints: its author's line with name and
/// address anywhere at the start of a line, or the same in a later commit of theirs.
fn counted(hub: &Path) -> BTreeMap<String, String> {
    let log = String::from_utf8(
        git(
            hub,
            &["log", "--format=%x01%H%x02%an <%ae>%x02%B", "--", "content"],
        )
        .stdout,
    )
    .expect("UTF-8");
    let commits: Vec<(&str, &str, &str)> = log
        .split('\u{1}')
        .filter(|text| !text.is_empty())
        .map(|text| {
            let mut parts = text.splitn(3, '\u{2}');
            let mut next = || parts.next().expect("three parts");
            (next(), next(), next())
        })
        .collect();
    let remedied: Vec<String> = commits
        .iter()
        .flat_map(|(_, author, body)| {
            let start = format!("I, {author}, hereby add my Signed-off-by to this commit: ");
            body.lines()
                .filter_map(move |line| Some(format!("{author} {}", line.strip_prefix(&start)?)))
                .collect::<Vec<_>>()
        })
        .collect();
    let standing = |(id, author, body): &(&str, &str, &str)| {
        if author.contains("[bot]@") {
            return "bot";
        }
        let address = author.split_once('<').expect("an address").1;
        let lines: Vec<&str> = body
            .lines()
            .filter_map(|line| line.strip_prefix("Signed-off-by: "))
            .collect();
        if lines.contains(author) {
            "sign-off"
        } else if remedied.contains(&format!("{author} {id}")) {
            "remediation"
        } else if lines.iter().any(|line| line.ends_with(address)) {
            "other-name"
        } else {
            "missing"
        }
    };
    commits
        .iter()
        .map(|commit| (commit.0.to_owned(), standing(commit).to_owned()))
        .collect()
}

#[test]
fn a_thousand_commits_are_counted_as_a_plain_reading_of_the_log_counts_them() {
    let hub = hub();
    let expected = counted(hub.path());
    let (code, report) = audit(hub.path());
    assert_eq!(
        (code, report["version"].as_u64(), report["history"].as_str()),
        (1, Some(1), Some("complete"))
    );
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let actual: BTreeMap<String, String> = report["revisions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|revision| {
            let word = text(&revision["proof"])
                .or_else(|| text(&revision["reason"]))
                .expect("a word");
            let word = if revision["standing"] == "missing" && word != "other-name" {
                "missing".to_owned()
            } else {
                word
            };
            (text(&revision["commit"]).expect("a commit"), word)
        })
        .collect();
    assert!(expected.len() > 900, "{}", expected.len());
    for kind in ["bot", "sign-off", "remediation", "other-name", "missing"] {
        assert!(
            expected.values().filter(|word| *word == kind).count() > 10,
            "too few of {kind}"
        );
    }
    assert_eq!(actual, expected);
    let coverage = &report["coverage"];
    let sum = |key: &str| {
        coverage[key]
            .as_object()
            .expect("counts")
            .values()
            .filter_map(Value::as_u64)
            .sum::<u64>()
    };
    assert_eq!(coverage["revisions"].as_u64(), Some(expected.len() as u64));
    assert_eq!(
        sum("certified") + sum("not_needed") + sum("missing"),
        expected.len() as u64
    );
    let count = |kind: &str| expected.values().filter(|word| *word == kind).count() as u64;
    assert_eq!(
        coverage["certified"]["remediation"].as_u64(),
        Some(count("remediation"))
    );
    // What `check` finds is the same: one error or warning for each of them.
    let check = run(
        hub.path(),
        &["check", "--format", "json", "--rule", "missing-sign-off"],
    );
    let check: Value = serde_json::from_str(&check.out).expect("JSON");
    let found = |severity: &str| {
        check["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .filter(|found| found["severity"] == severity)
            .count() as u64
    };
    assert_eq!(
        (found("error"), found("warning")),
        (count("missing"), count("other-name"))
    );
    // Every co-author without a line is told, and nobody else.
    let lacking: usize = report["revisions"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|r| r["co_authors"] != Value::Array(Vec::new()))
        .count();
    let log =
        String::from_utf8(git(hub.path(), &["log", "--format=%x01%B"]).stdout).expect("UTF-8");
    let without = |body: &&str| {
        body.lines()
            .filter_map(|line| line.strip_prefix("Co-authored-by: "))
            .any(|who| !body.contains(&format!("Signed-off-by: {who}")))
    };
    assert_eq!(lacking, log.split('\u{1}').filter(without).count());
}

#[test]
fn every_format_is_safe_and_a_shallow_clone_cannot_tell() {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "licensing: { default: CC-BY-4.0, attestation: { require: true } }\n",
    )
    .write("content/index.md", "# Shore\n");
    hub.commit("=1+1 \u{1b}]0;x\u{7} \u{202e}from ada@tide.example");
    let many: String = (0..1_000)
        .map(|n| format!("Signed-off-by: P{n} <p{n}@tide.example>\n"))
        .collect();
    hub.write("content/crab.md", "# Crab\n")
        .commit(&format!("Crab\n\n{many}"));
    hub.write("content/tide.md", "# Tide\n")
        .commit("Tide\n\nSigned-off-by: Ada <ada@tide.example>");
    let table = run(hub.path(), &["audit"]);
    assert_eq!(table.code, 1, "{}", table.err);
    assert!(
        table.out.starts_with("COMMIT   DATE        AUTHOR  FILES"),
        "{}",
        table.out
    );
    assert!(
        table.out.contains(
            "3 revisions: 1 certified (1 by a sign-off), 0 without need, 2 without proof"
        ),
        "{}",
        table.out
    );
    let csv = run(hub.path(), &["audit", "--format", "csv"]);
    assert!(
        csv.out.starts_with("commit,date,person,") && csv.out.contains(",'=1+1"),
        "{}",
        csv.out
    );
    assert_eq!(csv.out.matches("\r\n").count(), 3, "{}", csv.out);
    assert_eq!(
        audit(hub.path()).1["revisions"].as_array().map(Vec::len),
        Some(3)
    );
    let clone = tempfile::TempDir::new().expect("a folder");
    let source = format!("file://{}", hub.path().display());
    git(
        clone.path(),
        &["clone", "--quiet", "--depth", "1", &source, "hub"],
    );
    let shallow = run(&clone.path().join("hub"), &["audit"]);
    assert_eq!(shallow.code, 3, "{}", shallow.out);
    assert!(shallow.out.contains("nobody can tell"), "{}", shallow.out);
}

#[test]
fn somebody_hidden_is_counted_and_named_nowhere() {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "licensing: { default: CC-BY-4.0, attestation: { require: true, co-authors: require } }\n",
    )
    .write("content/index.md", "# Shore\n")
    .write(
        "contributors/z.md",
        "---\nname: Zenobia Quill\nvisibility: hidden\n---\n",
    );
    hub.git(&["add", "--all"]);
    let by_zenobia = [
        "commit",
        "--quiet",
        "--author",
        "Zenobia Quill <zq@tide.example>",
        "--message",
    ];
    hub.git(&[&by_zenobia[..], &["Zenobia Quill begins"]].concat());
    hub.write("content/index.md", "# Shores\n");
    hub.commit("Shores\n\nCo-authored-by: Zenobia Quill <zq@tide.example>\nSigned-off-by: Zenobia Quill <zq@tide.example>");
    hub.write("content/index.md", "# Beaches\n");
    hub.commit("Beaches\n\nCo-authored-by: Zenobia Quill <zq@tide.example>\nSigned-off-by: Ada <ada@tide.example>");
    for format in ["table", "json", "csv"] {
        let run = run(hub.path(), &["audit", "--all", "--format", format]);
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(
            !run.out.to_lowercase().contains("zenobia") && !run.out.contains("Quill"),
            "{}",
            run.out
        );
    }
    let (_, report) = audit(hub.path());
    assert_eq!(
        (
            report["hidden"]["revisions"].as_u64(),
            report["hidden"]["missing"]["no-sign-off"].as_u64()
        ),
        (Some(1), Some(1))
    );
    assert_eq!(report["coverage"]["co_authors"], 1);
}

#[test]
fn a_statement_that_changes_is_signed_by_its_version() {
    let hub = Repository::new();
    hub.write("hub.yaml", "licensing: { default: CC-BY-4.0, attestation: { require: true, accept: [profile], statement: shore-1 } }\n")
        .write("statements/shore-1.md", "I give what I write.\n")
        .write("contributors/ada.md", "---\nname: Ada\nattestations: [{ statement: shore-1, date: 2026-01-01 }]\n---\n")
        .write("content/index.md", "# Shore\n")
        .commit("Shore");
    let standing = |report: &Value| {
        report["revisions"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|r| r["standing"].to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(standing(&audit(hub.path()).1), ["\"certified\""]);
    // The fix writes the version, and `git show` prints what was signed.
    let check: Value =
        serde_json::from_str(&run(hub.path(), &["check", "--format", "json"]).out).expect("JSON");
    let fix = check["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .find(|found| found["rule"] == "outdated-statement")
        .expect("a finding");
    let version = fix["fix"]["text"]
        .as_str()
        .and_then(|text| text.split('"').nth(1))
        .expect("a version");
    assert_eq!(
        git(hub.path(), &["show", version]).stdout,
        b"I give what I write.\n"
    );
    hub.write(
        "contributors/ada.md",
        format!("---\nname: Ada\nattestations: [{{ statement: shore-1, date: 2026-01-01, version: {} }}]\n---\n", &version[..12]),
    );
    hub.write("content/index.md", "# Shores\n")
        .commit("Ada says which");
    hub.write(
        "statements/shore-1.md",
        "I give what I write, and my house.\n",
    )
    .commit("More");
    hub.write("content/index.md", "# Beaches\n")
        .commit("After it changed");
    let (code, report) = audit(hub.path());
    assert_eq!(
        (code, standing(&report)),
        (
            1,
            ["\"missing\"", "\"certified\"", "\"certified\""]
                .map(str::to_owned)
                .to_vec()
        )
    );
    assert_eq!(report["revisions"][0]["reason"], "outdated-statement");
    assert_eq!(
        report["statements"][1]["versions"].as_array().map(Vec::len),
        Some(2)
    );
    let check = run(hub.path(), &["check"]);
    assert!(
        check
            .out
            .contains("has another text now than the one that was certified"),
        "{}",
        check.out
    );
    // Somebody else's word in her profile does not help.
    let new =
        String::from_utf8(git(hub.path(), &["rev-parse", "HEAD:statements/shore-1.md"]).stdout)
            .expect("UTF-8");
    hub.write(
        "contributors/ada.md",
        format!("---\nname: Ada\nattestations: [{{ statement: shore-1, date: 2026-01-01, version: {} }}]\n---\n", new.trim()),
    );
    hub.git(&["add", "--all"]);
    hub.git(&[
        "commit",
        "--quiet",
        "--author",
        "Bo <bo@tide.example>",
        "--message",
        "For Ada",
    ]);
    let (_, report) = audit(hub.path());
    assert_eq!(report["revisions"][0]["reason"], "foreign-attestation");
}

/// A hub whose only profile has this text.
fn with_profile(profile: &str) -> Hub {
    let yaml = "licensing: { attestation: { require: true, statement: shore-1 } }\n";
    let files = [
        ("hub.yaml", yaml),
        ("statements/shore-1.md", "I give.\n"),
        ("contributors/ada.md", profile),
        ("content/a.md", "# A\n"),
    ];
    let sources = Sources::from_texts("content", files);
    let config = Config::read(&Source::new(
        commonweal::paths::SourcePath::new("hub.yaml").expect("a path"),
        yaml.to_owned(),
    ))
    .0;
    let log = "commit c1\nAuthor: ada <ada@tide.example>\nDate: 2026-03-04\n\n    A\n\nA content/a.md\nA statements/shore-1.md\n";
    Hub::new(config, sources, Log::parse_text(log), Drafts::Hidden)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// However an entry is written, the fix makes it say which text was read, and nothing else of
    /// the file changes.
    #[test]
    fn the_version_is_written_where_it_belongs(
        flow in any::<bool>(), first in any::<bool>(), quote in "['\"]?", comment in "( # shore)?", space in " {0,3}", more in "(    x: y\n)?",
        noise in "(statement|version|date|[-{}\\[\\]:,# '\"a1]|\n  ){0,12}",
    ) {
        let statement = format!("statement: {quote}shore-1{quote}");
        let date = "date: 2026-03-01";
        let (a, b) = if first { (statement.as_str(), date) } else { (date, statement.as_str()) };
        let profile = match flow {
            true => format!("---\nname: Ada\nattestations: [{{{space}{a},{space} {b} }}]{comment}\n---\n"),
            false => format!("---\nname: Ada\nattestations:\n  - {space}{a}{comment}\n    {space}{b}\n{}---\n", if space.is_empty() { &more } else { "" }),
        };
        let found = check::check(&with_profile(&profile));
        let fixes: Vec<_> = found.iter().filter(|found| found.rule.name == "outdated-statement").filter_map(|found| found.fix.clone()).collect();
        prop_assert_eq!(fixes.len(), 1, "{}", profile);
        let mut fixed = profile.clone();
        fixed.replace_range(fixes[0].range.clone(), &fixes[0].text);
        let hub = with_profile(&fixed);
        prop_assert!(!check::check(&hub).iter().any(|found| found.rule.name == "outdated-statement" || found.rule.name == "front-matter-syntax"), "{fixed}");
        prop_assert_eq!(hub.attestations.coverage().certified(), 1, "{}", fixed);
        // And nothing at all that stands there stops the check.
        let hub = with_profile(&format!("---\nattestations: {noise}\n---\n"));
        for found in check::check(&hub) {
            prop_assert!(!found.message.is_empty());
        }
    }
}
