//! What commands say where somebody took a wrong turn: what is so, in plain words, and what to do.

use std::path::Path;

use tempfile::TempDir;

use crate::git::Repository;
use crate::program::{Run, finish, program};

fn at(folder: &Path, args: &[&str]) -> Run {
    finish(program(args).arg("--hub").arg(folder))
}

/// The names of what is in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().unwrap().map(Result::unwrap);
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn a_folder_that_is_no_hub_is_refused_and_left_as_it_was() {
    let dir = TempDir::new().unwrap();
    std::fs::write(dir.path().join("notes.txt"), "Nothing.").unwrap();
    let why = |place: &str, why: &str| {
        format!(
            "error: `{place}` is not a hub: it has no hub.yaml, is in no git repository, and {why}\n  \
             help: Give the folder of yours with `--hub DIR`, or start one: `commonweal init DIR`.\n"
        )
    };
    let empty = why(&dir.path().display().to_string(), "has no Markdown in it");
    for args in [&["build"][..], &["check"], &["new", "page", "Crab"]] {
        let run = at(dir.path(), args);
        assert_eq!(
            (run.code, run.err.as_str()),
            (2, empty.as_str()),
            "{args:?}"
        );
        assert_eq!(names(dir.path()), ["notes.txt"], "{args:?}");
    }
    // Nobody waits until the whole disk is read.
    let out = dir.path().join("out");
    let run = finish(program(&["build", "--hub", "/", "--output"]).arg(&out));
    assert_eq!(
        (run.code, run.err.as_str()),
        (2, why("/", "is the top of the file system").as_str())
    );
    assert!(!out.exists());
    // Settings or one page are enough, and no git is needed.
    std::fs::write(dir.path().join("crab.md"), "# Crab\n").unwrap();
    assert_eq!(at(dir.path(), &["build"]).code, 0);
    let other = TempDir::new().unwrap();
    std::fs::write(other.path().join("hub.yaml"), "title: Shore\n").unwrap();
    let run = at(other.path(), &["new", "page", "Crab", "--no-input"]);
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn the_system_speaks_in_our_words() {
    let hub = Repository::new();
    hub.write("content/index.md", "# Shore\n").commit("First");
    let run = at(
        hub.path(),
        &["serve", "--host", "192.0.2.1", "--port", "4321"],
    );
    assert_eq!(run.code, 2);
    assert!(
        run.err.starts_with(
            "error: cannot listen at `192.0.2.1`, port 4321: this machine has no such address\n"
        ),
        "{}",
        run.err
    );
}

#[test]
fn hub_yaml_may_not_switch_off_the_rule_about_itself() {
    let told = |name: &str| finish(&mut program(&["rules", name])).out;
    assert!(told("red-link").contains("In hub.yaml: `checks: { red-link: off }`"));
    let own = told("configuration");
    assert!(
        !own.contains("configuration: off") && own.contains("Its severity cannot be changed."),
        "{own}"
    );
}

#[test]
fn a_submission_says_what_its_marks_mean() {
    let hub = Repository::new();
    hub.write("content/index.md", "# Shore\n\nA crab lives here.\n")
        .commit("First");
    hub.git(&["checkout", "--quiet", "-b", "change"]);
    hub.write("content/index.md", "# Shore\n\nA lobster lives here.\n")
        .commit("Second");
    hub.git(&["update-ref", "refs/pull/7/head", "HEAD"]);
    hub.git(&["checkout", "--quiet", "main"]);
    let run = at(hub.path(), &["submissions", "show", "7"]);
    assert!(
        run.out
            .contains("\nWords that are new stand in {+ +}, words that go in [- -].\n")
            && run.out.contains("[-crab-]{+lobster+}"),
        "{}{}",
        run.out,
        run.err
    );
}

#[test]
fn an_audit_speaks_of_people_and_not_of_itself() {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "licensing: { default: CC0-1.0, attestation: { require: true } }\n",
    )
    .write("content/index.md", "# Shore\n")
    .commit("First");
    hub.write("content/crab.md", "# Crab\n")
        .commit_by("Bo <bo@tide.example>", "Crab");
    let run = at(hub.path(), &["audit", "--all"]);
    let counts = "2 revisions: 1 certified (1 by a sign-off), 0 without need, 1 without proof (1 not signed off)\n";
    assert!(run.out.contains(counts), "{}{}", run.out, run.err);
    for name in ["no-sign-off", "before-since", "others-sign-off"] {
        assert!(!run.out.contains(name), "{}", run.out);
    }
}
