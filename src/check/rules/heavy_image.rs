//! Pictures that are larger than a page needs.

use std::collections::BTreeMap;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, Target};
use crate::paths::SourcePath;

/// The rule.
pub static RULE: Rule = Rule {
    name: "heavy-image",
    severity: Severity::Warning,
    summary: "A picture that pages show is larger than 1 MB or 4,000 pixels.",
    docs: Docs {
        why: "Readers on a phone wait for it and pay for it, and it stays in the repository's history for ever, also when a smaller one replaces it.",
        bad: "content/media/crab.jpg        (6.2 MB, 6,000 × 4,000 pixels)",
        good: "content/media/crab.jpg        (0.3 MB, 1,600 × 1,067 pixels)",
        remedy: "Make it smaller before the pull request is merged: 1,600 pixels are enough for a page, as JPEG or WebP for photos. If readers need the \
                 large one, show a small one and link the large one.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Largest file, in bytes.
const MAX_BYTES: u64 = 1_000_000;
/// Longest side, in pixels.
const MAX_PIXELS: u32 = 4_000;

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut shown_on: BTreeMap<&SourcePath, PageId> = BTreeMap::new();
    for (id, _) in hub.pages_with_ids() {
        for (link, target) in hub.linked(id) {
            if let Target::Media(path) = target
                && link.kind.is_image()
            {
                shown_on.entry(path).or_insert(id);
            }
        }
    }
    for (path, page) in shown_on {
        let bytes = hub.sources.file(path).map_or(0, |blob| blob.len);
        // The size of a drawing made of lines is no measure of its weight.
        let size = hub
            .media_at(path)
            .and_then(|media| media.size)
            .filter(|_| path.extension() != "svg");
        let side = size.map_or(0, |(width, height)| width.max(height));
        if bytes <= MAX_BYTES && side <= MAX_PIXELS {
            continue;
        }
        let mut what = Vec::new();
        if bytes > MAX_BYTES {
            what.push(format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10));
        }
        if let Some((width, height)) = size.filter(|_| side > MAX_PIXELS) {
            what.push(format!("{width} × {height} pixels"));
        }
        let page = hub.page(page).source.path.as_str();
        found.push(
            Diagnostic::new(&RULE, path, format!("this picture is {}", what.join(", ")))
                .why(format!("Everybody who reads `{}` loads it.", quoted(page)))
                .help("Make it smaller: 1,600 pixels are enough for a page. Link the large one if readers need it."),
        );
    }
}
