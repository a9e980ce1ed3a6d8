//! Long lists in as many pages as they need.

use std::ops::Range;

use crate::hub::urls::Registry;
use crate::paths::{OutputPath, Url};

/// A page of a list.
#[derive(Debug, Clone)]
pub struct Part {
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// What it lists, as places in the list.
    pub range: Range<usize>,
}

/// The pages of a list of so many entries, at least one, none of them with more than `most`. The
/// first is at `first`, which is claimed already.
pub(super) fn of(
    first: &OutputPath,
    count: usize,
    most: usize,
    registry: &mut Registry,
) -> Vec<Part> {
    let parts = (0..count.div_ceil(most).max(1)).map(|number| {
        let output = if number == 0 {
            first.clone()
        } else {
            numbered(first, number + 1, registry)
        };
        Part {
            url: output.url(),
            output,
            range: number * most..((number + 1) * most).min(count),
        }
    });
    parts.collect()
}

fn numbered(first: &OutputPath, number: usize, registry: &mut Registry) -> OutputPath {
    let folder = first.as_str().trim_end_matches("index.html");
    // A folder may leave no room for one more.
    let wanted = OutputPath::page(&format!("{folder}page-{number}")).unwrap_or_else(|| {
        let hash = blake3::hash(folder.as_bytes()).to_hex();
        OutputPath::page(&format!("page-{}/{number}", &hash[..16]))
            .expect("digits are a sound path")
    });
    registry.claim(wanted, &format!("page {number} of {folder}"))
}
