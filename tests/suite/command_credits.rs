//! `commonweal credits` and `commonweal new contributor` as people run them.

use std::path::Path;

use serde_json::Value;

use super::git::Repository;
use super::program::{Run, finish, program};

fn run(hub: &Path, args: &[&str]) -> Run {
    let mut command = program(args);
    command
        .arg("--hub")
        .arg(hub)
        .env("HOME", hub)
        .env_remove("GIT_AUTHOR_NAME")
        .env_remove("GIT_AUTHOR_EMAIL")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    let run = finish(&mut command);
    for text in [&run.out, &run.err] {
        assert!(
            !text.contains(".example>") && !text.contains("@tide.example"),
            "an address is in {text}"
        );
        assert!(!text.contains('\u{1b}'), "{text:?}");
    }
    run
}

fn commit_as(hub: &Repository, who: &str, message: &str) {
    hub.git(&["add", "--all"]);
    hub.git(&[
        "commit",
        "--quiet",
        "--allow-empty",
        "--author",
        who,
        "--message",
        message,
    ]);
}

/// Ada commits under two names and three addresses, Bo under one, and there are two of the name
/// Sam.
fn hub() -> Repository {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC-BY-4.0 }\n",
    )
    .write("content/index.md", "# Shore\n\n[[Crab]]\n");
    commit_as(&hub, "Ada <ada@tide.example>", "Shore");
    hub.write(
        "content/crab.md",
        "# Crab\u{1b}[2J\n\nIt walks sideways, always, and thinks nothing of it at all.\n",
    );
    commit_as(
        &hub,
        "Ada Lindqvist <old@tide.example>",
        "Crab\n\nCo-authored-by: Bo <bo@tide.example>",
    );
    hub.write("content/crab.md", "# Crab\u{1b}[2J\n\nIt walks sideways, always, and thinks nothing of it at all. Sometimes it dances.\n");
    commit_as(
        &hub,
        "Ada Lindqvist <7+ada@users.noreply.github.com>",
        "Crab: dancing",
    );
    hub.write("content/tide.md", "# Tide\n\nIt comes and goes.\n");
    commit_as(&hub, "Sam <8+sam-one@users.noreply.github.com>", "Tide");
    hub.write("content/tide.md", "# Tide\n\nIt comes and goes, twice a day, in most places that anybody has looked at so far.\n");
    commit_as(
        &hub,
        "Sam <9+sam-two@users.noreply.github.com>",
        "Tide: how often",
    );
    hub
}

#[test]
fn a_page_is_found_by_every_name_that_it_has() {
    let hub = hub();
    let by_path = run(hub.path(), &["credits", "content/tide.md"]);
    assert_eq!((by_path.code, by_path.err.as_str()), (0, ""));
    assert!(
        by_path.out.starts_with("Tide (content/tide.md)\n"),
        "{}",
        by_path.out
    );
    for name in ["Tide", "[[tide]]", "/tide/", "tide.md"] {
        assert_eq!(
            run(hub.path(), &["credits", name]).out,
            by_path.out,
            "{name}"
        );
    }
    let none = run(hub.path(), &["credits", "Tied"]);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
    assert!(
        none.err.contains("`Tide` (content/tide.md)"),
        "{}",
        none.err
    );
    let two = run(hub.path(), &["credits", "Tide", "crab", "--format", "cff"]);
    assert_eq!((two.code, two.out.as_str()), (2, ""));
}

#[test]
fn every_format_is_written_and_holds_no_address() {
    let hub = hub();
    let json = run(hub.path(), &["credits", "--format", "json", "--explain"]);
    let document: Value = serde_json::from_str(&json.out).expect("one JSON object");
    assert_eq!(document["version"], 1);
    assert_eq!(document["pages"].as_array().map(Vec::len), Some(3));
    let crab = &document["pages"][0];
    assert_eq!(
        (
            crab["path"].as_str(),
            crab["people"][0]["standing"].as_str()
        ),
        (Some("content/crab.md"), Some("creator"))
    );
    assert!(crab["people"].as_array().is_some_and(|people| {
        people
            .iter()
            .all(|person| person["reasons"].as_array().is_some_and(|r| !r.is_empty()))
    }));
    for (format, start) in [
        ("csv", "path,url,"),
        ("cff", "cff-version: 1.2.0\n"),
        ("bibtex", "@misc{crab,\n"),
        ("all-contributors", "{\n"),
    ] {
        let run = run(hub.path(), &["credits", "--format", format]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{format}");
        assert!(run.out.starts_with(start), "{format}: {}", run.out);
    }
    assert!(
        run(hub.path(), &["credits", "--explain"])
            .out
            .contains("created the page: ")
    );
}

#[test]
fn a_new_file_joins_somebodys_commits_and_has_nothing_to_complain_about() {
    let hub = hub();
    // Until there is a file, two addresses of two names are two people.
    let before: Value =
        serde_json::from_str(&run(hub.path(), &["credits", "--format", "json"]).out).expect("JSON");
    hub.write(
        ".mailmap",
        "Ada Lindqvist <old@tide.example> Ada <ada@tide.example>\nAda Lindqvist <7+ada@users.noreply.github.com> <old@tide.example>\n",
    );
    hub.commit("Ada is one person");
    let made = run(hub.path(), &["new", "contributor", "@ada"]);
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{}", made.out);
    assert!(
        made.out
            .starts_with("wrote contributors/ada-lindqvist.md: Ada Lindqvist, with 1 account"),
        "{}",
        made.out
    );
    let text = std::fs::read_to_string(hub.path().join("contributors/ada-lindqvist.md"))
        .expect("the file is there");
    assert!(
        text.starts_with("---\nname: Ada Lindqvist\ngithub: ada\nidentities:")
            && text.contains("  - Ada\n"),
        "{text}"
    );
    assert!(
        !text.contains('@') && text.matches("blake3:").count() >= 2,
        "{text}"
    );
    hub.git(&["rm", "--quiet", "--force", ".mailmap"]);
    hub.commit("A file instead of the mailmap");
    let check = run(hub.path(), &["check", "--fail-on", "info"]);
    assert!(
        !check.out.contains("contributors/ada-lindqvist.md"),
        "{}",
        check.out
    );
    let after: Value =
        serde_json::from_str(&run(hub.path(), &["credits", "--format", "json"]).out).expect("JSON");
    let ada = |document: &Value| {
        let all = document["contributors"].as_array().expect("people").iter();
        all.filter(|person| {
            person["name"]
                .as_str()
                .is_some_and(|name| name.starts_with("Ada"))
        })
        .map(|p| p["changes"].as_u64())
        .collect::<Vec<_>>()
    };
    assert_eq!((ada(&before).len(), ada(&after)), (2, vec![Some(3)]));
    let again = run(hub.path(), &["new", "contributor", "ada@tide.example"]);
    assert_eq!((again.code, again.out.as_str()), (2, ""));
    assert!(
        again
            .err
            .contains("has a file already: contributors/ada-lindqvist.md"),
        "{}",
        again.err
    );
}

#[test]
fn a_name_of_two_people_lists_them_and_writes_nothing() {
    let hub = hub();
    let sam = run(hub.path(), &["new", "contributor", "Sam"]);
    assert_eq!((sam.code, sam.out.as_str()), (2, ""));
    assert!(
        sam.err
            .contains("sam-one: Sam (@sam-one at github.com), 1 commit")
            && sam.err.contains("sam-two: "),
        "{}",
        sam.err
    );
    assert!(!hub.path().join("contributors").exists());
    let list = run(hub.path(), &["new", "contributor", "--list"]);
    assert!(list.out.contains("bo: Bo, 1 commit"), "{}", list.out);
    let one = run(hub.path(), &["new", "contributor", "sam-two"]);
    assert_eq!(one.code, 0, "{}", one.err);
    let text = std::fs::read_to_string(hub.path().join("contributors/sam-two.md"))
        .expect("the file is there");
    assert!(
        text.starts_with("---\nname: Sam\ngithub: sam-two\n"),
        "{text}"
    );
    let unknown = run(hub.path(), &["new", "contributor", "nobody@tide.example"]);
    assert_eq!(unknown.code, 2);
}

#[test]
fn without_a_name_it_is_whoever_git_says() {
    let hub = hub();
    hub.git(&["config", "user.name", "Bo"]);
    hub.git(&["config", "user.email", "bo@new.tide.example"]);
    let made = run(hub.path(), &["new", "contributor"]);
    assert_eq!(made.code, 0, "{}", made.err);
    let text =
        std::fs::read_to_string(hub.path().join("contributors/bo.md")).expect("the file is there");
    assert_eq!(text.matches("blake3:").count(), 2, "{text}");
    std::fs::remove_file(hub.path().join("contributors/bo.md")).expect("it can be removed");
    std::fs::remove_dir(hub.path().join("contributors")).expect("it can be removed");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/tmp", hub.path().join("contributors")).expect("a link");
        let refused = run(hub.path(), &["new", "contributor"]);
        assert!(
            refused.code == 2 && refused.err.contains("symbolic link"),
            "{}",
            refused.err
        );
    }
}
