//! Files that git's index vouches for are not read; that changes nothing but time.

use std::path::Path;
use std::time::{Duration, SystemTime};

use super::{build, check, hub, same_as_fresh};
use crate::git::Repository;

/// Gives a file another time of its last change.
fn touch(file: &Path, time: SystemTime) {
    let file = std::fs::File::options().write(true).open(file);
    let touched = file.and_then(|file| file.set_modified(time));
    touched.expect("a file of ours can have another time");
}

/// Makes git's index vouch for every file: they are as they were an hour ago, and it looked since.
fn settle(hub: &Repository) -> SystemTime {
    let head = std::fs::metadata(hub.path().join(".git/HEAD")).and_then(|data| data.modified());
    let long_ago = head.expect("it was written") - Duration::from_secs(3_600);
    let files = hub.git(&["ls-files", "-z"]).stdout;
    let files = String::from_utf8(files).expect("names of ours");
    for name in files.split_terminator('\0') {
        let file = hub.path().join(name);
        if file.exists() {
            touch(&file, long_ago);
        }
    }
    hub.git(&["update-index", "--refresh", "-q"]);
    long_ago
}

fn holds(site: &std::collections::BTreeMap<String, Vec<u8>>, page: &str, text: &str) -> bool {
    String::from_utf8_lossy(&site[page]).contains(text)
}

#[test]
fn an_edit_of_the_same_length_is_seen_whatever_its_time() {
    let hub = hub();
    let long_ago = settle(&hub);
    let first = build(hub.path());
    assert_eq!(first, build(hub.path()));
    let page = "# Crab\n\nHermit crabs live in shells that snails have left behind.\n";
    let edited = page.replace("snails", "whelks");
    hub.write("content/crab.md", &edited);
    touch(&hub.path().join("content/crab.md"), long_ago);
    let site = build(hub.path());
    assert!(holds(&site, "crab/index.html", "whelks"));
    assert_eq!(site, same_as_fresh(hub.path()));
    // And one that goes back, of which the index says nothing yet.
    hub.write("content/crab.md", page);
    assert_eq!(first, build(hub.path()));
    assert_eq!(first, same_as_fresh(hub.path()));
    // What git was told not to look at is looked at.
    hub.git(&["update-index", "--assume-unchanged", "content/crab.md"]);
    hub.write("content/crab.md", &edited);
    touch(&hub.path().join("content/crab.md"), long_ago);
    assert_eq!(site, same_as_fresh(hub.path()));
}

#[test]
fn a_file_with_another_name_or_none_is_seen() {
    let hub = hub();
    settle(&hub);
    let first = build(hub.path());
    hub.git(&["mv", "content/crab.md", "content/hermit.md"]);
    let moved = build(hub.path());
    assert!(moved.contains_key("hermit/index.html") && !moved.contains_key("crab/index.html"));
    assert_eq!(moved, same_as_fresh(hub.path()));
    // A file in the place of another one that git knows.
    std::fs::rename(
        hub.path().join("content/hermit.md"),
        hub.path().join("content/snail.md"),
    )
    .expect("a file can be moved");
    let site = build(hub.path());
    assert!(holds(&site, "snail/index.html", "Hermit crabs"));
    assert_eq!(site, same_as_fresh(hub.path()));
    hub.git(&["reset", "--quiet", "--hard"]);
    settle(&hub);
    assert_eq!(first, build(hub.path()));
}

#[test]
fn what_a_filter_makes_of_a_file_is_not_what_git_keeps() {
    let hub = hub();
    let filter = ["tr aeiou AEIOU", "tr AEIOU aeiou"];
    hub.git(&["config", "filter.loud.clean", filter[0]]);
    hub.git(&["config", "filter.loud.smudge", filter[1]]);
    hub.write(".gitattributes", "*.md filter=loud\n").write(
        "content/crab.md",
        "# Crab\n\nHermit crabs move into larger shells.\n",
    );
    // Else git may still keep what it had of the others before there was a filter.
    hub.git(&["add", "--renormalize", "."]);
    hub.commit("Loud");
    settle(&hub);
    let status = hub.git(&["status", "--porcelain"]).stdout;
    assert!(status.is_empty(), "git takes the files to be as they were");
    // What git keeps has the same length, and is known from here on.
    check(hub.path(), Some("HEAD"));
    let site = build(hub.path());
    assert!(holds(&site, "crab/index.html", "larger shells"));
    assert_eq!(site, same_as_fresh(hub.path()));
}
