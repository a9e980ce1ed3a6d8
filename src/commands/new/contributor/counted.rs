//! A number of things in words.

/// `1 commit`, `2 commits`.
pub(super) fn plural(count: usize, one: &str) -> String {
    if count == 1 {
        format!("1 {one}")
    } else {
        format!("{count} {one}s")
    }
}
