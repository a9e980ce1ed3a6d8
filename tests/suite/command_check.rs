//! `commonweal check` and `commonweal rules` as people and workflows run them.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::git::{Repository, git};
use super::program::{Run, finish, program};
use super::schema;

fn run(args: &[&str], hub: &Path) -> Run {
    finish(program(args).arg("--hub").arg(hub))
}

fn json(hub: &Path) -> (i32, Value) {
    formatted("json", "check", hub)
}

/// The output in a format that is JSON, which holds to its schema whatever the hub is.
fn formatted(format: &str, schema: &str, hub: &Path) -> (i32, Value) {
    let run = run(&["check", "--format", format], hub);
    assert_eq!((run.err.as_str(), commands(&run.out)), ("", vec![]));
    let value = serde_json::from_str(&run.out).expect("the output is JSON");
    schema::holds(schema, &value);
    (run.code, value)
}

fn rules(report: &Value) -> Vec<&str> {
    report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|finding| finding["rule"].as_str())
        .collect()
}

/// Its pages are short, which is no matter here.
const HUB: &str = "title: Shore\nlicensing: { default: CC-BY-4.0 }\n";

fn clean() -> Repository {
    let hub = Repository::new();
    hub.write("hub.yaml", HUB)
        .write("content/index.md", "# Shore\n\nSee [[Crab]].\n")
        .write("content/crab.md", "# Crab\n\nIt walks.\n")
        .commit("Crab");
    hub
}

#[test]
fn a_clean_hub_passes_and_says_so() {
    let hub = clean();
    let run = run(&["check"], hub.path());
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (0, "no findings\n", "")
    );
    let (code, report) = json(hub.path());
    assert_eq!(code, 0);
    assert_eq!(
        report.to_string(),
        r#"{"version":1,"verdict":"clean","base":null,"findings":[],"counts":{"error":0,"warning":0,"info":0},"older":null}"#
    );
}

#[test]
fn findings_have_the_documented_form_and_fail_at_the_level_asked_for() {
    let hub = clean();
    hub.write(
        "content/tide.md",
        "---\nlicense: CC-BY-4\n---\n# Tide\n\né [crabs](crabs.md) and [x](crab.md#nowhere)\n",
    )
    .commit("Tide");
    let (code, report) = json(hub.path());
    assert_eq!(code, 1);
    assert_eq!(report["verdict"], "findings");
    let finding = &report["findings"][1];
    let keys: Vec<&String> = finding.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        [
            "rule",
            "severity",
            "path",
            "line",
            "column",
            "end_line",
            "end_column",
            "message",
            "why",
            "help",
            "fix",
            "introduced",
            "fingerprint"
        ]
    );
    assert_eq!(
        (
            finding["rule"].as_str(),
            finding["line"].as_u64(),
            finding["column"].as_u64(),
            finding["end_column"].as_u64()
        ),
        (Some("broken-link"), Some(6), Some(3), Some(20))
    );
    assert_eq!(finding["introduced"], Value::Null);
    let fix = &report["findings"][0]["fix"];
    assert_eq!(
        (
            fix["line"].as_u64(),
            fix["column"].as_u64(),
            fix["text"].as_str()
        ),
        (Some(2), Some(10), Some("CC-BY-4.0"))
    );
    let text = run(&["check"], hub.path());
    assert!(
        text.out.contains("--> content/tide.md:6:3")
            && text.out.ends_with(
                "2 errors and 1 warning in 1 file\n`commonweal check --fix` repairs 1 of them\n"
            ),
        "{}",
        text.out
    );
    let links = ["check", "--rule", "broken-link"];
    assert_eq!(run(&links, hub.path()).code, 1);
    hub.write("content/tide.md", "# Tide\n\n[x](crab.md#nowhere)\n");
    assert_eq!(run(&["check"], hub.path()).code, 0);
    assert_eq!(run(&["check", "--fail-on", "warning"], hub.path()).code, 1);
    assert_eq!(
        run(
            &["check", "--rule", "unsafe-svg", "--fail-on", "info"],
            hub.path()
        )
        .code,
        0
    );
}

#[test]
fn a_fingerprint_does_not_change_when_lines_move() {
    let hub = clean();
    let fingerprint = |text: &str| {
        hub.write("content/tide.md", text);
        json(hub.path()).1["findings"][0]["fingerprint"]
            .as_str()
            .expect("a text")
            .to_owned()
    };
    let first = fingerprint("# Tide\n\n[a](gone.md)\n");
    assert_eq!(
        first,
        fingerprint("# Tide\n\nmore\n\nmore\n\n[a](gone.md)\n")
    );
    assert_ne!(first, fingerprint("# Tide\n\n[b](gone.md)\n"));
}

#[test]
fn wrong_usage_and_configuration_end_with_two() {
    let hub = clean();
    let unknown = run(&["check", "--rule", "broken-lnk"], hub.path());
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(
        unknown.err.contains("Did you mean `broken-link`?"),
        "{}",
        unknown.err
    );
    assert_eq!(run(&["check", "--format", "xml"], hub.path()).code, 2);
    hub.write("hub.yaml", "titel: Shore\nchecks: { broken-lnk: off }\n");
    let run = run(&["check", "--rule", "unsafe-svg"], hub.path());
    assert_eq!(run.code, 2);
    assert!(
        run.out.contains("Did you mean `title`?")
            && run.out.contains("Did you mean `broken-link`?"),
        "{}",
        run.out
    );
}

#[test]
fn rules_are_listed_and_explained() {
    let program = |args: &[&str]| finish(&mut program(args));
    assert!(program(&["rules"]).out.contains("\nbroken-link "));
    assert!(
        program(&["rules", "broken-link"])
            .out
            .contains("[Hermit crabs](hermit-crabs.md)")
    );
    assert!(
        program(&["rules", "--format", "markdown"])
            .out
            .starts_with("---\ntitle: Rules\n")
    );
    let unknown = program(&["rules", "brokenlink"]);
    assert_eq!(unknown.code, 2);
    assert!(
        unknown.err.contains("Did you mean `broken-link`?"),
        "{}",
        unknown.err
    );
}

const STRICT: &str = "licensing: { default: CC-BY-4.0, attestation: { require: true } }\n";

#[test]
fn a_shallow_clone_cannot_tell_who_signed() {
    let hub = Repository::new();
    hub.write("hub.yaml", STRICT)
        .write("content/crab.md", "# Crab\n")
        .commit("Crab\n\nSigned-off-by: Ada <ada@tide.example>");
    hub.write("content/tide.md", "# Tide\n")
        .commit("Tide\n\nSigned-off-by: Ada <ada@tide.example>");
    assert_eq!(json(hub.path()).0, 0);
    let clone = TempDir::new().expect("a temporary folder");
    git(
        clone.path(),
        &[
            "clone",
            "--quiet",
            "--depth",
            "1",
            &format!("file://{}", hub.path().display()),
            "hub",
        ],
    );
    let (code, report) = json(&clone.path().join("hub"));
    assert_eq!((code, report["verdict"].as_str()), (3, Some("cannot-tell")));
    assert_eq!(rules(&report), ["incomplete-history"]);
    // Other rules need no history.
    assert_eq!(
        run(
            &["check", "--rule", "broken-link"],
            &clone.path().join("hub")
        )
        .code,
        0
    );
}

#[test]
fn an_unsigned_commit_is_found_in_any_kind_of_repository() {
    let hub = Repository::new();
    hub.write("hub.yaml", STRICT)
        .write("content/crab.md", "# Crab\n")
        .commit("Crab");
    let (code, report) = json(hub.path());
    assert_eq!((code, rules(&report)), (1, vec!["missing-sign-off"]));
    assert!(
        !report.to_string().contains("ada@"),
        "an address reached the output"
    );
    hub.git(&["checkout", "--quiet", "--detach"]);
    assert_eq!(json(hub.path()).0, 1);
    let clone = TempDir::new().expect("a temporary folder");
    git(
        clone.path(),
        &[
            "clone",
            "--quiet",
            "--bare",
            &hub.path().display().to_string(),
            "hub.git",
        ],
    );
    assert_eq!(json(&clone.path().join("hub.git")).1, report);
    // The remedy that the finding gives works.
    hub.git(&["commit", "--quiet", "--amend", "--no-edit", "--signoff"]);
    assert_eq!(json(hub.path()).0, 0);
}

#[test]
fn a_folder_without_history_is_checked_too() {
    let folder = TempDir::new().expect("a temporary folder");
    std::fs::create_dir(folder.path().join("content")).expect("a folder");
    std::fs::write(
        folder.path().join("content/crab.md"),
        "# Crab\n\n[x](gone.md)\n",
    )
    .expect("a file");
    assert_eq!(json(folder.path()).0, 1);
    std::fs::write(folder.path().join("content/crab.md"), "# Crab\n").expect("a file");
    std::fs::write(folder.path().join("hub.yaml"), STRICT).expect("a file");
    assert_eq!(json(folder.path()).0, 3);
    let empty = Repository::new();
    let run = run(&["check"], empty.path());
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("help: Add a page"), "{}", run.err);
    // Before the first commit there is nothing to sign.
    empty
        .write("hub.yaml", STRICT)
        .write("content/crab.md", "# Crab\n");
    assert_eq!(json(empty.path()).0, 0);
}

/// A hub in which names and texts are made to be taken for something else.
fn hostile() -> Repository {
    let hub = clean();
    hub.write("content/latin.md", b"# Caf\xe9\n");
    hub.write("content/huge.md", "x".repeat(50 * 1024 * 1024));
    hub.write(
        "content/bomb.md",
        "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n---\n# Bomb\n",
    );
    hub.write("content/c.md", "# C\n\n[out](passwd.md)\n")
        .write("content/c#.md", "# C#\n");
    hub.write(
        "content/new\nline.md",
        "# Line\n\n\u{1b}]0;x\u{7}[x](gone.md)\u{202e}\n",
    );
    hub.write(
        "content/50%, a: b.md",
        "# 50%\n\n::error::x [::warning::y](::add-mask::z.md) ##[error]w [a](##[group].md)\n",
    );
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        std::os::unix::fs::symlink("/etc/passwd", hub.path().join("content/passwd.md"))
            .expect("a link");
        std::fs::write(
            hub.path()
                .join("content")
                .join(OsStr::from_bytes(b"caf\xe9.md")),
            "# Name\n",
        )
        .expect("a file");
    }
    hub.commit("Hostile");
    hub
}

#[test]
fn hostile_files_become_findings() {
    let hub = hostile();
    let (code, report) = json(hub.path());
    assert_eq!(code, 1);
    let found = rules(&report);
    for rule in [
        "invalid-utf8",
        "too-large",
        "front-matter-syntax",
        "url-collision",
        "broken-link",
        "symbolic-link",
        "unreadable-name",
    ] {
        assert!(found.contains(&rule), "{rule} is not among {found:?}");
    }
    let text = run(&["check"], hub.path());
    let dangerous = |c: char| c != '\n' && c.is_control();
    assert!(!text.out.contains(dangerous));
    assert!(!text.out.contains("root:"), "a link was followed");
    #[cfg(unix)]
    assert!(
        text.out
            .contains("`passwd.md` is a symbolic link, which is not followed"),
        "{}",
        text.out
    );
}

/// A page that is too large is a page all the same: what is wrong is told, and the site of the
/// others stands.
#[test]
fn a_hub_of_one_page_that_is_too_large_is_a_hub() {
    let hub = Repository::new();
    hub.write("content/a.md", "word tide ".repeat(500_000))
        .commit("Much");
    let (code, report) = json(hub.path());
    assert_eq!(code, 1);
    assert_eq!(rules(&report), ["too-large"]);
    let built = run(&["build"], hub.path());
    assert!(
        hub.path().join("site/index.html").is_file(),
        "{}",
        built.err
    );
}

/// Nobody reads the five hundredth finding of a kind on one page, and a text made for it must not
/// fill everybody's memory.
#[test]
fn a_page_has_as_many_findings_as_somebody_reads() {
    let hub = Repository::new();
    let links: String = (0..3_000)
        .map(|at| format!("[a](nowhere-{at}.md)\n"))
        .collect();
    hub.write("content/a.md", format!("# Tides\n\n{links}"))
        .commit("Much");
    let (_, report) = json(hub.path());
    let found = report["findings"].as_array().expect("a list");
    let own: Vec<_> = found
        .iter()
        .filter(|finding| finding["rule"] == "broken-link")
        .collect();
    assert_eq!(own.len(), 501);
    let told = |finding: &Value| {
        finding["message"]
            .as_str()
            .is_some_and(|text| text.ends_with(", and 2499 more of this kind in this file"))
    };
    assert!(own.into_iter().any(told));
    run(&["build"], hub.path());
    let page = std::fs::read(hub.path().join("site/a/info/index.html")).expect("a page");
    assert!(page.len() < 100_000, "{} bytes", page.len());
}

/// Every other format holds the same findings as JSON does.
#[test]
fn every_format_says_the_same() {
    let hub = hostile();
    hub.write("content/fix.md", "---\nlicense: CC-BY-4\n---\n# é\n")
        .commit("Fix");
    let (code, report) = json(hub.path());
    let expected = report["findings"].as_array().expect("a list");
    assert_eq!(code, 1);
    let (code, log) = formatted("sarif", "sarif", hub.path());
    assert_eq!(code, 1);
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("a list");
    assert_eq!(results.len(), expected.len());
    for (result, finding) in results.iter().zip(expected) {
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(result["ruleId"], finding["rule"]);
        assert_eq!(
            result["partialFingerprints"]["commonweal/v1"],
            finding["fingerprint"]
        );
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("a number"))
            .expect("a small number");
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], finding["rule"]);
        let region =
            ["startLine", "startColumn", "endLine", "endColumn"].map(|key| &place["region"][key]);
        assert_eq!(
            region,
            ["line", "column", "end_line", "end_column"].map(|key| &finding[key])
        );
        assert_eq!(
            result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"],
            finding["fix"]["text"]
        );
        assert!(
            !result["message"]["text"]
                .as_str()
                .expect("a text")
                .contains("]("),
            "{result}"
        );
    }
    assert!(results.iter().any(|result| result["fixes"].is_array()));
    let paths = results
        .iter()
        .map(|result| &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]);
    assert!(
        paths
            .into_iter()
            .any(|path| path == "content/50%25%2C%20a%3A%20b.md"),
        "{results:?}"
    );
    let (code, entries) = formatted("gitlab", "gitlab", hub.path());
    assert_eq!(code, 1);
    let entries = entries.as_array().expect("a list");
    let of = |entry: &Value| {
        [
            entry["check_name"].clone(),
            entry["fingerprint"].clone(),
            entry["location"]["path"].clone(),
        ]
    };
    let wanted: Vec<_> = expected
        .iter()
        .map(|finding| {
            [
                finding["rule"].clone(),
                finding["fingerprint"].clone(),
                finding["path"].clone(),
            ]
        })
        .collect();
    assert_eq!(entries.iter().map(of).collect::<Vec<_>>(), wanted);
}

/// What the runner of a workflow takes for a command: a line that begins with `::`, or `##[`
/// anywhere.
fn commands(out: &str) -> Vec<&str> {
    out.split(['\n', '\r'])
        .filter(|line| line.trim_start().starts_with("::") || line.contains("##["))
        .collect()
}

#[test]
fn a_workflow_gets_annotations_and_a_summary_and_no_other_command() {
    let hub = hostile();
    let summary = hub.path().join(".git/summary.md");
    let workflow = |args: &[&str], summary: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_commonweal"));
        command
            .arg("check")
            .args(args)
            .arg("--hub")
            .arg(hub.path())
            .env("GITHUB_ACTIONS", "true")
            .env("GITHUB_STEP_SUMMARY", summary);
        finish(&mut command)
    };
    let run = workflow(&["--format", "github"], &summary);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let found = commands(&run.out);
    let of = |kind: &str| found.iter().filter(|line| line.starts_with(kind)).count();
    assert_eq!(
        of("::error file=") + of("::error title=") + of("::warning file=") + of("::notice file="),
        found.len(),
        "{found:#?}"
    );
    assert!((1..=10).contains(&(of("::error "))), "{found:#?}");
    assert!(
        found.iter().any(|line| line
            .starts_with("::warning file=content/50%25%2C a%3A b.md,line=3,endLine=3,col=")),
        "{found:#?}"
    );
    assert!(
        run.out.contains("\nerror[broken-link]: ") || run.out.starts_with("error["),
        "the full text is printed"
    );
    let table = std::fs::read_to_string(&summary).expect("a summary");
    assert!(
        table.starts_with("### Commonweal: ")
            && table.contains("| warning | unsafe-link | content/50%, a&#58; b.md&#58;3 | <code>"),
        "{table}"
    );
    // A second step's summary comes after the first one's.
    workflow(&["--format", "github"], &summary);
    assert_eq!(
        std::fs::read_to_string(&summary).expect("a summary"),
        table.repeat(2)
    );
    // No summary changes the answer.
    let unwritten = workflow(&["--format", "github"], hub.path());
    assert_eq!((unwritten.code, unwritten.out), (run.code, run.out));
    assert!(
        unwritten
            .err
            .starts_with("warning: the summary was not written to "),
        "{}",
        unwritten.err
    );
    assert_eq!(commands(&workflow(&[], &summary).out), [""; 0]);
}

#[test]
fn every_format_says_that_it_cannot_tell() {
    let folder = TempDir::new().expect("a temporary folder");
    std::fs::create_dir(folder.path().join("content")).expect("a folder");
    std::fs::write(folder.path().join("content/crab.md"), "# Crab\n").expect("a file");
    std::fs::write(folder.path().join("hub.yaml"), STRICT).expect("a file");
    let (code, log) = formatted("sarif", "sarif", folder.path());
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(
        (code, &invocation["executionSuccessful"]),
        (3, &Value::Bool(false))
    );
    assert!(
        invocation["toolExecutionNotifications"][0]["message"]["text"]
            .as_str()
            .is_some_and(|text| text.contains("`git init`")),
        "{invocation}"
    );
    let github = run(&["check", "--format", "github"], folder.path());
    assert_eq!(github.code, 3);
    assert!(
        github.out.contains("\ncannot tell whether "),
        "{}",
        github.out
    );
    assert_eq!(formatted("gitlab", "gitlab", folder.path()).0, 3);
}
