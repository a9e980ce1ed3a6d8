//! `commonweal check --base`: a change is judged by the branch, on real repositories.

use std::process::Command;

use serde_json::Value;

use super::git::{Repository, git};
use super::program::{Run, finish, program};
use super::schema;

const BO: &str = "Bo <bo@tide.example>";
const MALLORY: &str = "Mallory <mallory@evil.example>";

/// A hub by Ada and Bo with one mistake, and a branch `change` that nobody has used yet.
fn hub() -> Repository {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC-BY-SA-4.0, attestation: { require: true } }\nprotected: [{ paths: [content/policies/**], maintainers: [ada] }]\nchecks: { red-link: off }\n",
    )
    .write("contributors/ada.md", "---\nname: Ada\n---\n")
    .write("content/index.md", "# Shore\n\nSee [[Crab]], [[Rules]] and [a page that is gone](gone.md).\n")
    .write("content/crab.md", "---\ntitle: Crab\n---\n\nIt walks sideways over the sand when the tide is out.\n")
    .write("content/policies/rules.md", "# Rules\n\nBe kind to crabs.\n")
    .commit("Crab\n\nSigned-off-by: Ada <ada@tide.example>");
    hub.write("content/crab.md", "---\ntitle: Crab\n---\n\nIt walks sideways over the sand when the tide is out. It has ten legs, of which two are claws, and it breathes with gills under its shell.\n")
        .commit_by(BO, "Crab: legs");
    hub.git(&["switch", "--quiet", "--create", "change"]);
    hub
}

fn run(hub: &Repository, args: &[&str]) -> Run {
    finish(program(args).arg("--hub").arg(hub.path()))
}

fn judged(hub: &Repository) -> (i32, Value) {
    let run = run(hub, &["check", "--base", "main", "--format", "json"]);
    let value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}{}", run.out, run.err));
    schema::holds("check", &value);
    (run.code, value)
}

/// `rule path` of each finding.
fn told(report: &Value) -> Vec<String> {
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|finding| format!("{} {}", text(finding, "rule"), text(finding, "path")))
        .collect()
}

fn message(report: &Value, rule: &str) -> String {
    let found = report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|finding| finding["rule"] == rule);
    found
        .and_then(|finding| finding["message"].as_str())
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn only_what_a_change_introduces_can_fail_it() {
    let hub = hub();
    hub.write("content/shrimp.md", "# Shrimp\n\nSee [[Crab]].\n")
        .commit_by(BO, "Shrimp");
    let (code, report) = judged(&hub);
    assert_eq!(
        (code, told(&report), &report["older"]["error"]),
        (0, vec![], &Value::from(1)),
        "{report}"
    );
    assert_eq!(report["base"], "main");
    // The line of the old mistake is edited, its page moved: it is no newer for that.
    hub.git(&["mv", "content/index.md", "content/_index.md"]);
    hub.write(
        "content/_index.md",
        "# Shore\n\nDo see [[Crab]], [[Rules]] and [a page that is gone](gone.md).\n",
    )
    .commit_by(BO, "Home");
    assert_eq!(told(&judged(&hub).1), Vec::<String>::new());
    // What another page loses is the change's doing, and so is what is not committed yet.
    hub.git(&["rm", "--quiet", "content/policies/rules.md"]);
    hub.write(
        "content/_index.md",
        "# Shore\n\nSee [[Crab]], [rules](policies/rules.md) and [a page that is gone](gone.md).\n",
    );
    let (code, report) = judged(&hub);
    assert_eq!(code, 1);
    assert_eq!(
        told(&report),
        [
            "broken-link content/_index.md",
            "protected-file content/policies/rules.md"
        ],
        "{report}"
    );
    let again = judged(&hub).1;
    assert_eq!(report, again, "what was kept says the same");
}

#[test]
fn a_change_cannot_change_what_judges_it() {
    let hub = hub();
    hub.write("hub.yaml", "titel: Shore\nchecks: { missing-sign-off: off, protected-file: off, policy-change: off, broken-link: off }\n")
        .write(".mailmap", "Ada <ada@tide.example> <mallory@evil.example>\n")
        .write("content/crab.md", "# Crab\n\nSee [here](nowhere.md).\n")
        .write(".github/workflows/x.yml", "on: push\n")
        .commit_by(MALLORY, "Better rules");
    hub.write("content/policies/rules.md", "# Rules\n\nPay Mallory.\n")
        .git(&["add", "--all"]);
    hub.git(&[
        "commit",
        "--quiet",
        "--author",
        MALLORY,
        "--message",
        "Rules",
    ]);
    let (code, report) = judged(&hub);
    assert_eq!(code, 1);
    let told = told(&report);
    for expected in [
        "policy-change hub.yaml",
        "policy-change .mailmap",
        "policy-change .github/workflows/x.yml",
        "configuration hub.yaml",
        "broken-link content/crab.md",
        "protected-file content/policies/rules.md",
        "missing-sign-off content/policies/rules.md",
    ] {
        assert!(
            told.iter().any(|told| told == expected),
            "{expected} is missing: {told:#?}"
        );
    }
    assert!(
        message(&report, "protected-file").contains("Mallory"),
        "{report}"
    );
}

#[test]
fn nobody_becomes_somebody_else_by_a_file_of_their_own() {
    let hub = hub();
    // The hub knows Ada by her profile. Mallory claims to be her: in her profile, and as a new
    // person.
    hub.write(
        "contributors/ada.md",
        "---\nname: Ada\nidentities: [Mallory]\n---\n",
    )
    .write(
        "contributors/mal.md",
        "---\nname: Bo\nidentities: [Ada, Mallory]\n---\n",
    )
    .write("content/policies/rules.md", "# Rules\n\nPay Mallory.\n")
    .commit_by(MALLORY, "It is me");
    let (code, report) = judged(&hub);
    assert_eq!(code, 1);
    let told = told(&report);
    for expected in [
        "claimed-identity contributors/ada.md",
        "claimed-identity contributors/mal.md",
        "policy-change contributors/ada.md",
        "protected-file content/policies/rules.md",
    ] {
        assert!(
            told.iter().any(|told| told == expected),
            "{expected} is missing: {told:#?}"
        );
    }
    // Ada may change both.
    hub.git(&["reset", "--quiet", "--hard", "main"]);
    hub.write(
        "contributors/ada.md",
        "---\nname: Ada\nurl: https://ada.example\n---\n",
    )
    .write(
        "content/policies/rules.md",
        "# Rules\n\nBe kind to everybody.\n",
    )
    .commit_by("Ada <ada@tide.example>", "Rules");
    assert_eq!(told_of(&hub), Vec::<String>::new());
}

fn told_of(hub: &Repository) -> Vec<String> {
    told(&judged(hub).1)
}

#[test]
fn a_licence_changes_only_with_the_consent_of_those_who_wrote() {
    let hub = hub();
    let text = |license: &str| {
        format!(
            "---\ntitle: Crab\nlicense: {license}\n---\n\nIt walks sideways over the sand when the tide is out. It has ten legs, of which two are claws, and it breathes with gills under its shell.\n"
        )
    };
    hub.write("content/crab.md", text("CC0-1.0"))
        .commit_by("Ada <ada@tide.example>", "Free it");
    let (code, report) = judged(&hub);
    assert_eq!(
        (code, told(&report)),
        (1, vec!["license-change content/crab.md".to_owned()])
    );
    assert_eq!(
        message(&report, "license-change"),
        "the licence of this page changes from CC-BY-SA-4.0 to CC0-1.0 without the consent of Bo"
    );
    hub.git(&["reset", "--quiet", "--hard", "main"]);
    hub.write("content/crab.md", text("CC0-1.0"))
        .git(&["add", "--all"]);
    hub.git(&[
        "commit",
        "--quiet",
        "--message",
        "Free it\n\nCo-authored-by: Bo <bo@tide.example>\nSigned-off-by: Bo <bo@tide.example>\nSigned-off-by: Ada <ada@tide.example>",
    ]);
    assert_eq!(told_of(&hub), Vec::<String>::new(), "Bo agreed");
}

#[test]
fn what_git_cannot_join_is_told_with_the_way_out() {
    let hub = hub();
    hub.write(
        "content/policies/rules.md",
        "# Rules\n\nBe kind to crabs and shrimps.\n",
    )
    .commit("Rules\n\nSigned-off-by: Ada <ada@tide.example>");
    hub.git(&["switch", "--quiet", "main"]);
    hub.write(
        "content/policies/rules.md",
        "# Rules\n\nBe kind to all crabs.\n",
    )
    .commit("Rules\n\nSigned-off-by: Ada <ada@tide.example>");
    let count = || {
        std::fs::read_dir(hub.path().join(".git/objects"))
            .expect("objects")
            .count()
    };
    hub.git(&["switch", "--quiet", "change"]);
    let before = count();
    let (code, report) = judged(&hub);
    assert_eq!(
        (code, told(&report)),
        (
            1,
            vec!["merge-conflict content/policies/rules.md".to_owned()]
        )
    );
    assert_eq!(count(), before, "nothing is written to the repository");
}

#[test]
fn what_cannot_be_told_is_said() {
    let hub = hub();
    hub.write("content/shrimp.md", "# Shrimp\n")
        .commit_by(BO, "Shrimp");
    let clone = Repository::new();
    let url = format!("file://{}", hub.path().display());
    clone.git(&[
        "fetch",
        "--quiet",
        "--depth=1",
        &url,
        "main:refs/remotes/origin/main",
        "change:refs/heads/change",
    ]);
    clone.git(&["switch", "--quiet", "change"]);
    for format in ["terminal", "json", "github", "sarif", "gitlab", "markdown"] {
        let run = run(
            &clone,
            &["check", "--base", "origin/main", "--format", format],
        );
        assert_eq!((run.code, run.err.as_str()), (3, ""), "{format}");
        assert!(!run.out.is_empty());
        if !matches!(format, "json" | "gitlab") {
            assert!(
                run.out.contains("fetch --unshallow"),
                "{format}: {}",
                run.out
            );
        }
    }
    let other = Repository::new();
    other.write("content/a.md", "# A\n").commit("A");
    git(other.path(), &["fetch", "--quiet", &url, "main:theirs"]);
    let run = run(&other, &["check", "--base", "theirs"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(
        run.err.contains("shares no history with `theirs`") && run.err.contains("help: "),
        "{}",
        run.err
    );
}

#[test]
fn the_comment_makes_no_markup_of_what_strangers_write() {
    let hub = hub();
    let hostile = "<img src=x> ](https://evil.example) `b @ada #1 www.evil.example ::error::x";
    hub.write(
        "content/x.md",
        format!("---\ntitle: '{hostile}'\n---\n\n[{hostile}](gone.md) <script>x</script>\n"),
    )
    .write("content/`@ada` <b>.md", "# X\n\n[x](gone.md)\n")
    .commit_by("Evil @ada `x` #1 [y] <evil@evil.example>", hostile);
    let run = run(&hub, &["check", "--base", "main", "--format", "markdown"]);
    assert_eq!(run.code, 1, "{}", run.err);
    let own = [
        "<!-- commonweal: the check of this pull request -->",
        "<!-- -->",
        "<code>",
        "</code>",
        "<br>",
        "<details>",
        "</details>",
        "<summary>",
        "</summary>",
        "<sub>",
        "</sub>",
    ];
    let rest = own.iter().fold(
        run.out.replace("`Co-authored-by: NAME <ADDRESS>`", ""),
        |rest, own| rest.replace(own, ""),
    );
    let rest = rest
        .lines()
        .filter(|line| !line.starts_with("```"))
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        !rest.contains(['<', '>', '`', '['])
            && !run.out.contains("@ada")
            && !rest.contains("www.evil")
            && !rest.contains("://"),
        "{rest}"
    );
    assert!(!run.out.contains("evil@evil"), "{}", run.out);
}

#[test]
fn no_file_of_a_change_hides_pages_or_moves_them_out_of_sight() {
    let hub = Repository::new();
    hub.write("docs/index.md", "# Shore\n\nSee [[Crab]].\n")
        .write("docs/crab.md", "# Crab\n")
        .commit("Shore");
    hub.git(&["switch", "--quiet", "--create", "change"]);
    // A folder that would be taken before the branch's own, since it holds more.
    hub.write("content/b.md", "# B\n")
        .write("content/c.md", "# C\n");
    hub.write("content/a.md", "# Mine\n")
        .write("docs/crab.md", "# Crab\n\n[x](gone.md)\n")
        .commit_by(MALLORY, "Mine");
    let (code, report) = judged(&hub);
    let told = told(&report);
    assert_eq!(code, 1);
    assert!(
        told.iter().any(|told| told == "policy-change content/a.md")
            && told.iter().any(|told| told == "broken-link docs/crab.md"),
        "{told:#?}"
    );
    assert_eq!(
        message(&report, "policy-change"),
        "with this change the hub's pages are those in `content`, and no longer those in `docs`"
    );
    // All pages move together: the new places are judged, and that they move is told.
    hub.git(&["reset", "--quiet", "--hard", "main"]);
    hub.git(&["mv", "docs", "content"]);
    hub.write("content/crab.md", "# Crab\n\n[x](gone.md)\n")
        .commit_by(MALLORY, "Move");
    let told = told_of(&hub);
    assert!(
        told.iter()
            .any(|told| told == "broken-link content/crab.md")
            && told
                .iter()
                .any(|told| told == "policy-change content/crab.md"),
        "{told:#?}"
    );
    // The mark of a build's output makes no content of git's tree vanish.
    hub.git(&["reset", "--quiet", "--hard", "main"]);
    hub.write("docs/.commonweal-output", "")
        .write("docs/crab.md", "# Crab\n\n[x](gone.md)\n")
        .commit_by(MALLORY, "Output");
    let told = told_of(&hub);
    assert!(
        told.iter().any(|told| told == "broken-link docs/crab.md")
            && told
                .iter()
                .any(|told| told == "policy-change docs/.commonweal-output"),
        "{told:#?}"
    );
}

#[test]
fn what_only_maintainers_should_change_is_told_in_every_spelling() {
    let hub = hub();
    hub.write("content/a.png", "x")
        .write("content/b.png", "x")
        .commit("Pictures\n\nSigned-off-by: Ada <ada@tide.example>");
    hub.git(&["branch", "--force", "main"]);
    let files = [
        "HUB.YAML",
        ".mailmap/x",
        "Statements/DCO.md",
        "REUSE.toml",
        "content/deep/REUSE.toml",
        "content/a.png.license",
        "credits/1.yaml",
        ".commonweal/findings",
        "site/x.html",
        "docs/CODEOWNERS",
        "content/.gitattributes",
        ".Woodpecker.yml",
        ".GitHub/workflows/x.yml",
        "Themes/x/theme.yaml",
    ];
    files.iter().for_each(|file| {
        hub.write(file, "x: y\n");
    });
    hub.write("content/c.png", "x")
        .write(
            "content/c.png.license",
            "SPDX-License-Identifier: CC-BY-4.0\n",
        )
        .commit_by(MALLORY, "Rules");
    // A page that would have a protected page's address.
    hub.write("content/Policies/rules.md", "# Other rules\n")
        .commit_by(MALLORY, "Twin");
    let (_, report) = judged(&hub);
    let told = told(&report);
    for file in files {
        assert!(
            told.contains(&format!("policy-change {file}")),
            "{file}: {told:#?}"
        );
    }
    assert!(
        !told.contains(&"policy-change content/c.png.license".to_owned()),
        "one's own picture"
    );
    assert!(
        told.contains(&"protected-file content/Policies/rules.md".to_owned()),
        "{told:#?}"
    );
}

#[test]
fn what_a_stranger_types_certifies_nothing() {
    // The hub has asked since before the change began.
    let hub = hub();
    hub.git(&["switch", "--quiet", "main"]);
    let settings = "licensing: { default: CC-BY-SA-4.0, attestation: { require: true, since: 2020-01-01 } }\nprotected: [{ paths: [content/policies/**], maintainers: [ada] }]\n";
    hub.write("hub.yaml", settings)
        .commit("Ask\n\nSigned-off-by: Ada <ada@tide.example>");
    hub.git(&["branch", "--force", "change", "main"]);
    let text = "# Shrimp\n\nIt swims backwards when it is afraid of somebody.\n";
    let page = |name: &str| format!("content/{name}.md");
    for (name, author, date, expected) in [
        (
            "robot",
            "x[bot] <1+x[bot]@users.noreply.github.com>",
            "2026-03-04T09:00:00Z",
            "program-commit content/robot.md",
        ),
        (
            "old",
            MALLORY,
            "2010-03-04T09:00:00Z",
            "missing-sign-off content/old.md",
        ),
        (
            "new",
            MALLORY,
            "2026-03-04T09:00:00Z",
            "missing-sign-off content/new.md",
        ),
    ] {
        hub.git(&["switch", "--quiet", "change"]);
        hub.git(&["reset", "--quiet", "--hard", "main"]);
        hub.write(&page(name), text).git(&["add", "--all"]);
        let output = Command::new("git")
            .args([
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@x.example",
                "commit",
                "--quiet",
                "--author",
                author,
                "--date",
                date,
                "--message",
                "x",
            ])
            .current_dir(hub.path())
            .env("GIT_COMMITTER_DATE", date)
            .output()
            .expect("git is installed");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let (code, report) = judged(&hub);
        assert_eq!(
            (code, told(&report)),
            (1, vec![expected.to_owned()]),
            "{report}"
        );
    }
    // Without her file Ada is only a name, which anybody can commit with.
    hub.git(&["reset", "--quiet", "--hard", "main"]);
    hub.git(&["rm", "--quiet", "contributors/ada.md"]);
    hub.write("content/policies/rules.md", "# Rules\n\nPay Mallory.\n")
        .commit_by("ada <mallory@evil.example>", "Rules");
    let told = told_of(&hub);
    for expected in [
        "policy-change contributors/ada.md",
        "protected-file content/policies/rules.md",
    ] {
        assert!(
            told.iter().any(|told| told == expected),
            "{expected} is missing: {told:#?}"
        );
    }
}

#[test]
fn consent_is_signed_and_a_licence_does_not_go_in_two_steps() {
    let hub = hub();
    let text = |line: &str| {
        format!(
            "---\ntitle: Crab\n{line}---\n\nIt walks sideways over the sand when the tide is out. It has ten legs, of which two are claws, and it breathes with gills under its shell.\n"
        )
    };
    hub.write("content/crab.md", text("license: CC0-1.0\n"))
        .git(&["add", "--all"]);
    hub.git(&[
        "commit",
        "--quiet",
        "--message",
        "Free it\n\nCo-authored-by: Bo <bo@tide.example>\nSigned-off-by: Ada <ada@tide.example>",
    ]);
    assert!(
        told_of(&hub).contains(&"license-change content/crab.md".to_owned()),
        "Bo did not sign"
    );
    // The hub's own licence for pages is no licence for what was written under none.
    hub.git(&["switch", "--quiet", "main"]);
    hub.write("hub.yaml", "title: Shore\n").commit("No licence");
    hub.git(&["branch", "--force", "change", "main"]);
    hub.git(&["switch", "--quiet", "change"]);
    hub.write("content/crab.md", text("license: CC0-1.0\n"))
        .commit("Free it");
    assert!(told_of(&hub).contains(&"license-change content/crab.md".to_owned()));
    hub.git(&["switch", "--quiet", "main"]);
    hub.git(&["merge", "--quiet", "change"]);
    hub.git(&["switch", "--quiet", "change"]);
    hub.write("content/crab.md", text(""))
        .commit_by(MALLORY, "Take it back");
    assert!(told_of(&hub).contains(&"license-change content/crab.md".to_owned()));
}

#[test]
fn an_old_commit_is_no_newer_when_more_is_known_of_its_author() {
    let hub = hub();
    hub.git(&["switch", "--quiet", "main"]);
    hub.write("content/a.md", "# A\n\nOne.\n")
        .write("content/b.md", "# B\n\nTwo.\n")
        .git(&["add", "--all"]);
    hub.git(&[
        "commit",
        "--quiet",
        "--author",
        "Cleo <cleo@tide.example>",
        "--message",
        "Unsigned",
    ]);
    hub.git(&["branch", "--force", "change", "main"]);
    hub.git(&["switch", "--quiet", "change"]);
    hub.write("contributors/cleo.md", "---\nname: Cleopatra\nidentities: [Cleo]\nattestations: [{ statement: DCO-1.1, date: 2026-03-05 }]\n---\n");
    hub.git(&["rm", "--quiet", "content/a.md"]);
    hub.commit_by("Cleo <cleo@tide.example>", "My profile");
    let (code, report) = judged(&hub);
    assert_eq!((code, told(&report)), (0, vec![]), "{report}");
    hub.git(&["switch", "--quiet", "main"]);
    let run = run(&hub, &["check", "--base", "main", "--format", "markdown"]);
    assert_eq!(run.code, 0);
    assert!(
        run.out.contains("nothing to judge") && run.err.contains("git switch --create"),
        "{}{}",
        run.out,
        run.err
    );
}

#[test]
fn no_text_makes_the_comment_longer_than_a_forge_takes() {
    let hub = hub();
    let long = "[".repeat(280);
    for at in 0..25 {
        let source = format!("{{ title: '{long}', relation: '{long}', license: '{long}' }}");
        hub.write(
            &format!("content/p{at}.md"),
            format!("---\ntitle: '{long}{at}'\nk{at}: 1\nsources: [{source}]\n---\n\nwords of a page [x{at}](gone{at}.md)\n"),
        )
        .write(&format!("content/{}{at}.png", "#".repeat(200)), "x")
        .commit_by(&format!("{long}{at} <p{at}@evil.example>"), &long);
    }
    let run = run(&hub, &["check", "--base", "main", "--format", "markdown"]);
    let count = run.out.chars().count();
    assert!(count < 65_536, "{count}");
    for part in [
        "#### Must fix (",
        "#### Next step",
        "#### Sign-offs",
        "and more than fits here",
        "This comment updates automatically",
    ] {
        assert!(run.out.contains(part), "{part}");
    }
    assert_eq!(
        run.out.matches("<details>").count(),
        run.out.matches("</details>").count()
    );
}
