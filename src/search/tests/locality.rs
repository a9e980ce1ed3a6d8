//! How many files a change touches: what is uploaded after an edit, and what readers load again.

use std::collections::BTreeSet;

use crate::search::tests::{Page, index, page, pages};
use crate::search::*;

fn changed(before: &[Page], after: &[Page]) -> BTreeSet<String> {
    let (before, after) = (index(before), index(after));
    let names = before.keys().chain(after.keys());
    names
        .filter(|name| before.get(*name) != after.get(*name))
        .cloned()
        .collect()
}

fn hub() -> Vec<Page> {
    let mut hub = pages(500);
    let words = "A word to be replaced and a slug for another";
    hub[300].texts.push((Part::Text, words.to_owned()));
    hub
}

#[test]
fn a_replaced_word_changes_few_files() {
    let before = hub();
    assert!(index(&before).len() > 40, "{}", index(&before).len());
    let mut after = before.clone();
    let (_, text) = after[300].texts.last_mut().unwrap();
    *text = text.replace("slug", "snail");
    let changed = changed(&before, &after);
    assert!((1..=6).contains(&changed.len()), "{changed:?}");
}

#[test]
fn a_title_changes_few_files() {
    let before = hub();
    let mut after = before.clone();
    after[300].shown.title = "Quite another name".to_owned();
    let changed = changed(&before, &after);
    assert!((1..=12).contains(&changed.len()), "{changed:?}");
}

#[test]
fn an_added_page_moves_no_other() {
    let before = hub();
    let mut after = before.clone();
    after.push(page(500));
    let changed = changed(&before, &after);
    let chunks = changed.iter().filter(|name| name.contains("/m/"));
    assert_eq!(chunks.count(), 1, "{changed:?}");
}
