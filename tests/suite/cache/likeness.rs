//! What is known of texts finds the copies that reading them finds.

use super::check;
use crate::git::Repository;

/// So many words that no other page has.
fn words(page: &str, count: usize) -> String {
    let words: Vec<String> = (0..count).map(|at| format!("{page}{at}")).collect();
    words.join(" ")
}

/// What is found with what is kept, which must be what is found without.
fn found(hub: &Repository) -> String {
    let kept = check(hub.path(), None);
    assert_eq!(kept, check(hub.path(), None));
    std::fs::remove_dir_all(hub.path().join(".commonweal")).expect("it was kept");
    assert_eq!(kept, check(hub.path(), None));
    kept
}

#[test]
fn copies_are_found_whatever_is_kept() {
    let hub = Repository::new();
    let (crab, tide) = (words("crab", 200), words("tide", 200));
    hub.write("content/crab.md", format!("# Crab\n\n{crab}\n"))
        .write("content/tide.md", format!("# Tide\n\n{tide}\n"))
        .commit("Pages");
    hub.write(
        "content/copy.md",
        format!("---\ntitle: Copy\n---\n\n{crab}\n"),
    )
    .commit("A copy");
    let copies = |told: &str| told.matches("of this page is also in").count();
    assert_eq!(copies(&found(&hub)), 1);
    // A page that is edited into another copy, of one that is known.
    hub.write("content/tide.md", format!("# Tide\n\n{tide}\n\n{crab}\n"));
    assert_eq!(copies(&found(&hub)), 2);
    hub.write("content/tide.md", format!("# Tide\n\n{tide}\n"));
    hub.write("content/copy.md", "---\ntitle: Copy\n---\n\nNo more.\n");
    assert_eq!(copies(&found(&hub)), 0);
    // What another program wrote there is no sketch.
    hub.git(&["checkout", "--quiet", "content/copy.md"]);
    let told = found(&hub);
    let file = hub.path().join(".commonweal/likeness");
    let bytes = std::fs::read(&file).expect("sketches are kept");
    std::fs::write(&file, &bytes[..bytes.len() - 9]).expect("the file can be written");
    assert_eq!(told, check(hub.path(), None));
}
