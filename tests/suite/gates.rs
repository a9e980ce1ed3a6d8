//! `commonweal check --base`: a gate believes what the branch knows, and never what a change types.

use commonweal::history::address_hash;
use serde_json::Value;

use super::git::Repository;
use super::program::{finish, program};

const ADA: &str = "Ada Lindqvist <ada@tide.example>";

/// A hub of Ada, whose profile lists an address and an account, and of Bo, who has neither, with a
/// branch `change`.
fn hub(settings: &str) -> Repository {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        format!(
            "title: Shore\nrepository: https://github.com/shore/hub\nlicensing: {{ default: CC-BY-SA-4.0 }}\nprotected: [{{ paths: [content/policies/**], maintainers: [ada] }}]\n\
             checks: {{ red-link: off }}\n{settings}"
        ),
    )
    .write("contributors/ada.md", format!("---\nname: Ada Lindqvist\ngithub: ada-lindqvist\nidentities: [\"{}\"]\n---\n", address_hash("ada@tide.example")))
    .write("content/index.md", "# Shore\n\nSee [[Crab]] and [[Rules]].\n")
    .write("content/crab.md", "# Crab\n\nIt walks sideways over the sand when the tide is out, and hides from gulls.\n")
    .write("content/policies/rules.md", "# Rules\n\nBe kind to crabs.\n")
    .commit_by(ADA, "Start");
    hub.write(
        "content/crab.md",
        "# Crab\n\nIt walks sideways over the sand when the tide is out, and hides from gulls. It has ten legs, and two of them are claws.\n",
    )
    .commit_by("Bo Kvist <41+bo@users.noreply.github.com>", "Legs");
    hub.write(
        "content/index.md",
        "# Shore\n\nSee [[Crab]] and the [[Rules]].\n",
    )
    .commit_by(
        "Ada Lindqvist <77+ada-lindqvist@users.noreply.github.com>",
        "The",
    );
    hub.git(&["switch", "--quiet", "--create", "change"]);
    hub
}

fn check(hub: &Repository, more: &[&str], format: &str) -> (i32, String) {
    let run = finish(
        program(&["check", "--base", "main", "--format", format])
            .args(more)
            .arg("--hub")
            .arg(hub.path()),
    );
    assert!(!run.out.is_empty(), "{}", run.err);
    (run.code, run.out)
}

/// The rules of the findings.
fn rules(hub: &Repository, more: &[&str]) -> Vec<String> {
    let report: Value = serde_json::from_str(&check(hub, more, "json").1).expect("JSON");
    report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|finding| finding["rule"].as_str().unwrap_or_default().to_owned())
        .collect()
}

fn read(hub: &Repository, path: &str) -> String {
    std::fs::read_to_string(hub.path().join(path)).expect("the file is there")
}

fn commit(hub: &Repository, author: &str, message: &str) {
    hub.git(&["add", "--all"]);
    hub.git(&[
        "commit",
        "--quiet",
        "--author",
        author,
        "--message",
        message,
    ]);
}

fn start_again(hub: &Repository) {
    hub.git(&["reset", "--quiet", "--hard", "main"]);
}

/// Makes a commit to a protected file, and tells which of the two rules speaks.
fn edit(hub: &Repository, author: &str, more: &[&str]) -> (bool, bool) {
    start_again(hub);
    hub.write(
        "content/policies/rules.md",
        "# Rules\n\nBe kind to crabs, and to gulls.\n",
    )
    .commit_by(author, "Gulls");
    let found = rules(hub, more);
    (
        found.iter().any(|rule| rule == "protected-file"),
        found.iter().any(|rule| rule == "unknown-address"),
    )
}

#[test]
fn a_name_or_a_login_makes_nobody_a_maintainer() {
    let hub = hub("");
    for known in [
        ADA,
        "A. L. <ada@tide.example>",
        "Ada Lindqvist <77+ada-lindqvist@users.noreply.github.com>",
        "x <77+renamed@users.noreply.github.com>",
    ] {
        assert_eq!(edit(&hub, known, &[]), (false, false), "{known}");
    }
    for typed in [
        "Ada Lindqvist <whoever@evil.example>",
        "ada  LINDQVIST <whoever@evil.example>",
        "\u{410}d\u{430} Lindqvist <whoever@evil.example>",
        "Ada Lindqv\u{200b}ist <whoever@evil.example>",
        "Ada Lindqvist <root@localhost>",
        "Ada Lindqvist <1+ada-lindqvist@users.noreply.github.com>",
        "Ada Lindqvist <41+bo@users.noreply.github.com>",
    ] {
        assert_eq!(edit(&hub, typed, &[]), (true, true), "{typed}");
    }
    for other in [
        "x <1+ada-lindqvist@users.noreply.github.com>",
        "x <ada-lindqvist@users.noreply.github.com>",
        "Mallory <m@evil.example>",
    ] {
        assert_eq!(edit(&hub, other, &[]), (true, false), "{other}");
    }
    // What a request says of who is who does not count for itself.
    start_again(&hub);
    hub.write(
        ".mailmap",
        "Ada Lindqvist <ada@tide.example> <m@evil.example>\n",
    )
    .write(
        "contributors/mallory.md",
        format!(
            "---\nname: Ada Lindqvist\ngithub: ada-lindqvist\nidentities: [\"{}\"]\n---\n",
            address_hash("m@evil.example")
        ),
    )
    .write("content/policies/rules.md", "# Rules\n\nMallory rules.\n")
    .commit_by("Ada Lindqvist <m@evil.example>", "Rules");
    let found = rules(&hub, &[]);
    assert!(
        ["protected-file", "unknown-address", "claimed-identity"]
            .iter()
            .all(|rule| found.iter().any(|found| found == rule)),
        "{found:?}"
    );
}

#[test]
fn the_account_that_the_forge_names_is_believed_and_no_address_against_it() {
    let hub = hub("");
    let new_laptop = "Ada Lindqvist <ada@laptop.example>";
    for (account, expected) in [
        ("77+ada-lindqvist", (false, false)),
        ("ada-lindqvist", (false, false)),
        ("77", (false, false)),
        ("", (true, true)),
        ("1+ada-lindqvist", (true, true)),
        ("41+bo", (true, true)),
        ("9+mallory", (true, true)),
    ] {
        assert_eq!(
            edit(&hub, new_laptop, &["--account", account]),
            expected,
            "{account:?}"
        );
    }
    // Her own address is typed by somebody else.
    for (account, expected) in [
        ("77+ada-lindqvist", (false, false)),
        ("41+bo", (true, true)),
        ("9+mallory", (true, true)),
        ("1+ada-lindqvist", (true, true)),
    ] {
        assert_eq!(
            edit(&hub, ADA, &["--account", account]),
            expected,
            "{account:?}"
        );
    }
}

#[test]
fn the_queue_believes_the_account_that_the_forges_list_names() {
    let hub = hub("");
    edit(&hub, "Ada Lindqvist <ada@laptop.example>", &[]);
    hub.git(&["update-ref", "refs/pull/1/head", "HEAD"]);
    let told = |author: &str| -> Vec<String> {
        hub.write(
            ".git/pulls.json",
            format!("[{{\"number\":1,\"state\":\"open\",\"user\":{author}}}]"),
        );
        let data = hub.path().join(".git/pulls.json");
        let list = finish(
            program(&[
                "submissions",
                "--base",
                "main",
                "--format",
                "json",
                "--data",
            ])
            .arg(&data)
            .arg("--hub")
            .arg(hub.path()),
        );
        let list: Value =
            serde_json::from_str(&list.out).unwrap_or_else(|_| panic!("{}", list.err));
        let shown = finish(
            program(&["submissions", "show", "1", "--base", "main", "--data"])
                .arg(&data)
                .arg("--hub")
                .arg(hub.path()),
        )
        .out;
        let rules = list["submissions"][0]["findings"]
            .as_array()
            .expect("a list")
            .iter();
        let rules: Vec<String> = rules
            .filter_map(|finding| finding["rule"].as_str())
            .filter(|rule| ["protected-file", "unknown-address"].contains(rule))
            .map(str::to_owned)
            .collect();
        assert_eq!(
            shown.contains("this file is protected"),
            rules.iter().any(|rule| rule == "protected-file"),
            "{shown}"
        );
        rules
    };
    // What was judged without the account, or with another one, is judged again.
    assert_eq!(told("null"), ["protected-file", "unknown-address"]);
    assert_eq!(told("{\"login\":\"ada-lindqvist\",\"id\":77}"), [""; 0]);
    assert_eq!(told("{\"login\":\"Ada-Lindqvist\"}"), [""; 0]);
    assert_eq!(
        told("{\"login\":\"ada-lindqvist\",\"id\":1}"),
        ["protected-file", "unknown-address"]
    );
    assert_eq!(
        told("{\"login\":\"bo\",\"id\":41}"),
        ["protected-file", "unknown-address"]
    );
}

#[test]
fn a_typed_name_is_no_member_edits_no_profile_and_consents_to_nothing() {
    let hub = hub("submissions: { intake: members }\n");
    hub.write("content/crab.md", "# Crab\n\nIt walks sideways.\n")
        .commit_by("Ada Lindqvist <new@evil.example>", "Shorter");
    assert!(rules(&hub, &[]).iter().any(|rule| rule == "closed-intake"));
    start_again(&hub);
    hub.write("content/crab.md", "# Crab\n\nIt walks sideways.\n")
        .commit_by(ADA, "Shorter");
    assert!(!rules(&hub, &[]).iter().any(|rule| rule == "closed-intake"));

    let hub = self::hub("");
    let profile = read(&hub, "contributors/ada.md");
    let hidden = profile.replace("github:", "visibility: hidden\ngithub:");
    hub.write("contributors/ada.md", &hidden)
        .commit_by("Ada Lindqvist <new@evil.example>", "Hide");
    assert!(rules(&hub, &[]).iter().any(|rule| rule == "policy-change"));
    start_again(&hub);
    hub.write("contributors/ada.md", &hidden)
        .commit_by(ADA, "Hide");
    assert!(!rules(&hub, &[]).iter().any(|rule| rule == "policy-change"));

    start_again(&hub);
    let text = format!(
        "---\nlicense: CC0-1.0\n---\n\n{}",
        read(&hub, "content/crab.md")
    );
    let lines = |ada: &str, bo: &str| {
        format!(
            "Free\n\nCo-authored-by: {ada}\nCo-authored-by: {bo}\nSigned-off-by: {ada}\nSigned-off-by: {bo}"
        )
    };
    let (bo, typed_bo) = (
        "Bo Kvist <41+bo@users.noreply.github.com>",
        "Bo Kvist <bo@evil.example>",
    );
    let typed_ada = "Ada Lindqvist <ada@evil.example>";
    hub.write("content/crab.md", &text);
    commit(
        &hub,
        "Mallory <m@evil.example>",
        &lines(typed_ada, typed_bo),
    );
    let (code, out) = check(&hub, &[], "json");
    assert!(
        code == 1
            && out.contains("without the consent of Ada Lindqvist and Bo Kvist")
            && out.contains("the message of commit"),
        "{out}"
    );
    start_again(&hub);
    hub.write("content/crab.md", &text);
    commit(&hub, "Mallory <m@evil.example>", &lines(ADA, bo));
    assert!(!rules(&hub, &[]).iter().any(|rule| rule == "license-change"));
}

#[test]
fn a_typed_name_rests_on_nobodys_attestation_and_nobody_is_thanked_by_it() {
    let hub = hub("");
    hub.git(&["switch", "--quiet", "main"]);
    let settings = read(&hub, "hub.yaml").replace(
        "default: CC-BY-SA-4.0",
        "default: CC-BY-SA-4.0, attestation: { require: true, accept: [sign-off, profile] }",
    );
    let profile = read(&hub, "contributors/ada.md").replace(
        "github:",
        "attestations: [{ statement: DCO-1.1, date: 2020-01-01 }]\ngithub:",
    );
    hub.write("hub.yaml", settings)
        .write("contributors/ada.md", profile)
        .commit_by(ADA, "Attest");
    hub.git(&["switch", "--quiet", "--create", "other"]);
    hub.write("content/crab.md", "# Crab\n\nIt walks sideways.\n");
    commit(&hub, "Ada Lindqvist <new@evil.example>", "Shorter");
    assert!(
        rules(&hub, &[])
            .iter()
            .any(|rule| rule == "missing-sign-off")
    );
    let (_, comment) = check(&hub, &[], "markdown");
    assert!(
        !comment.contains("Thank you, Ada")
            && comment.contains("somebody who commits as Ada Lindqvist from an unknown address"),
        "{comment}"
    );
    start_again(&hub);
    hub.write("content/crab.md", "# Crab\n\nIt walks sideways.\n");
    commit(&hub, ADA, "Shorter");
    assert!(
        !rules(&hub, &[])
            .iter()
            .any(|rule| rule == "missing-sign-off")
    );
    assert!(
        check(&hub, &[], "markdown")
            .1
            .contains("Thank you, Ada Lindqvist")
    );
}

#[test]
fn somebody_new_with_a_profile_of_their_own_is_one_person() {
    let hub = hub("");
    let comment = |author: &str, account: &str| {
        start_again(&hub);
        hub.write("contributors/nia.md", format!("---\nname: Nia Berg\n{account}---\n"))
            .write(
                "content/gull.md",
                "---\nsummary: A bird.\n---\n\n# Gull\n\nIt eats crabs, and sees them from far above the sand. [[@nia]] saw it.\n",
            )
            .commit_by(author, "Gull");
        check(&hub, &[], "markdown").1
    };
    for (author, account) in [
        ("Nia Berg <nia@tide.example>", ""),
        ("Nia <9+nia@users.noreply.github.com>", "github: nia\n"),
    ] {
        let comment = comment(author, account);
        assert!(comment.contains("Thank you, Nia Berg"), "{comment}");
        assert!(
            !comment.contains("claims") && !comment.contains("unknown address"),
            "{comment}"
        );
    }
}

/// The errors, as `rule path`.
fn errors(hub: &Repository) -> Vec<String> {
    let report: Value = serde_json::from_str(&check(hub, &[], "json").1).expect("JSON");
    let errors = report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|finding| finding["severity"] == "error");
    errors
        .map(|finding| {
            format!(
                "{} {}",
                finding["rule"].as_str().unwrap_or_default(),
                finding["path"].as_str().unwrap_or_default()
            )
        })
        .collect()
}

const PAGE: &str = "---\nsummary: A page.\n---\n\n# Something else\n\nA text that nobody asked for, which says what its author wants.\n";

#[test]
fn no_page_takes_an_address_of_the_hub_itself() {
    let hub = hub("");
    let site = tempfile::TempDir::new().expect("a folder");
    for (number, (file, taken)) in [
        ("contributors/ada.md", "contributors/ada"),
        ("crab/history.md", "crab/history"),
        ("crab/info.md", "crab/info"),
        ("policies/rules/history.md", "policies/rules/history"),
        ("special.md", "special"),
        ("special/statistics.md", "special/statistics"),
        ("licensing.md", "licensing"),
        ("contributors.md", "contributors"),
        ("categories.md", "categories"),
    ]
    .into_iter()
    .enumerate()
    {
        start_again(&hub);
        hub.write(
            &format!("content/{file}"),
            PAGE.replace("Something", &format!("Something{number}")),
        )
        .commit_by("Mallory <m@evil.example>", "Page");
        let found = errors(&hub);
        assert!(
            found.contains(&format!("url-collision content/{file}"))
                && found.iter().all(|error| error.ends_with(file)),
            "{found:?}"
        );
        finish(
            program(&["build", "--output"])
                .arg(site.path())
                .arg("--hub")
                .arg(hub.path()),
        );
        let text = |path: &str| {
            std::fs::read_to_string(site.path().join(path).join("index.html")).unwrap_or_default()
        };
        assert!(
            !text(taken).contains("which says what its author wants") && !text(taken).is_empty(),
            "{file}"
        );
        assert!(
            text(&format!("pages/{taken}")).contains("which says what its author wants"),
            "{file}"
        );
    }
    for alias in [
        "/submissions/",
        "/contributors/ada/",
        "/crab/history/",
        "/con/",
        "/a<b>/",
    ] {
        start_again(&hub);
        hub.write(
            "content/else.md",
            PAGE.replace("summary", &format!("aliases: ['{alias}']\nsummary")),
        )
        .commit_by("Mallory <m@evil.example>", "Alias");
        assert!(
            rules(&hub, &[])
                .iter()
                .any(|rule| rule == "url-collision" || rule == "invalid-value"),
            "{alias}"
        );
    }
}

#[test]
fn a_name_that_another_page_has_is_an_error_of_the_one_that_comes_later() {
    let hub = hub("");
    hub.git(&["switch", "--quiet", "main"]);
    hub.write("content/acorn.md", "---\naliases: [Barnacles]\n---\n\n# Acorn barnacles\n\nThey sit on rocks and wait for the tide.\n")
        .commit_by(ADA, "Acorn");
    hub.git(&["switch", "--quiet", "change"]);
    hub.git(&["reset", "--quiet", "--hard", "main"]);
    hub.write(
        "content/barnacles.md",
        "# Barnacles\n\nSmall animals in white houses, which do not move.\n",
    )
    .commit_by("Mallory <m@evil.example>", "Barnacles");
    let (code, out) = check(&hub, &[], "json");
    assert!(
        code == 1
            && out.contains(
                "the name “Barnacles” is taken by an alias of “Acorn barnacles” (`content/acorn.md`)"
            ),
        "{out}"
    );
    assert_eq!(errors(&hub), ["duplicate-title content/barnacles.md"]);
    assert!(!out.contains("\"path\": \"content/acorn.md\""), "{out}");
    start_again(&hub);
    hub.write(
        "content/spider.md",
        "---\nsummary: To be written\ncategories: [Unsorted]\n---\n\n# Sea spiders\n",
    )
    .commit_by("Mallory <m@evil.example>", "Spiders");
    assert_eq!(errors(&hub), ["placeholder content/spider.md"; 3]);
}

#[test]
fn front_matter_pushes_nobody_out_of_a_byline_in_silence() {
    let hub = hub("");
    let crab = read(&hub, "content/crab.md");
    hub.write(
        "content/crab.md",
        format!("---\nauthors: [A1, A2, A3, A4, A5]\n---\n\n{crab}"),
    )
    .commit_by("Mallory <m@evil.example>", "Authors");
    let out = check(&hub, &[], "json").1;
    assert!(
        out.contains("credits A1, A2, A3, A4 and A5")
            && out.contains("its byline no longer names Ada Lindqvist and Bo Kvist"),
        "{out}"
    );
    start_again(&hub);
    hub.write(
        "content/crab.md",
        format!("---\nauthors: [Ada Lindqvist, Bo Kvist]\n---\n\n{crab}"),
    )
    .commit_by(ADA, "Authors");
    assert!(!rules(&hub, &[]).iter().any(|rule| rule == "byline-change"));
}
