//! Pictures and other files that nobody may reuse.

use crate::check::licenses;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::defects::is_unlicensed;
use crate::hub::{Hub, Media};
use crate::license::License;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unlicensed-media",
    severity: Severity::Warning,
    summary: "A picture, sound or document has no licence.",
    docs: Docs {
        why: "The licence of the pages is for their text: a picture often comes from somebody else, and without a licence of its own nobody may copy it, and the hub \
              may have no right to publish it. A hub that says nothing about licences gets one info for all of them.",
        bad: "content/media/limpet.jpg",
        good: "content/media/limpet.jpg\ncontent/media/limpet.jpg.license\nSPDX-FileCopyrightText: 2026 Ada Marsh\nSPDX-License-Identifier: CC-BY-SA-4.0",
        remedy: "Add a file `X.license` beside the file `X`, an annotation in `REUSE.toml` for \
                 many files at once, or list the file on the page that shows it: `sources: [{ \
                 file: limpet.jpg, relation: collected, title: …, author: …, license: CC-BY-4.0, \
                 url: … }]`. If it is another person's picture, ask them first: without a licence \
                 it is theirs.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let licensing = &hub.config.licensing;
    // A licence that is written but unknown is another rule's finding.
    let without = || hub.media.iter().filter(|media| is_unlicensed(media));
    if licensing.default.is_none() && licensing.allowed.is_empty() {
        let Some(first) = without().next() else {
            return;
        };
        let message = match without().count() {
            1 => "this file has no licence".to_owned(),
            count => format!("{count} files of this hub have no licence, this one among them"),
        };
        // What the pages seem to be under is the likelier wish, unless it is meant for programs.
        let is_of_works = |license: &License| {
            ["CC-", "CC0-", "GFDL-", "LAL-"]
                .iter()
                .any(|family| license.as_str().starts_with(family))
        };
        let of_settings = licenses::of_settings(hub)
            .map(|(_, license)| license)
            .filter(is_of_works);
        let proposed = of_settings.or_else(|| Some(licenses::of_file(hub)?.1).filter(is_of_works));
        found.push(finding(
            first,
            Severity::Info,
            message,
            proposed
                .as_ref()
                .map_or("CC-BY-4.0", |license| license.as_str()),
        ));
        return;
    }
    let id = licensing
        .default
        .as_ref()
        .map_or("CC-BY-4.0", |license| license.as_str());
    found.extend(without().map(|media| {
        finding(
            media,
            RULE.severity,
            "this file has no licence".to_owned(),
            id,
        )
    }));
}

fn finding(media: &Media, severity: Severity, message: String, id: &str) -> Diagnostic {
    let name = quoted(media.path.file_name());
    Diagnostic::new(&RULE, &media.path, message).severity(severity)
        .why("Nobody may copy it, and the hub may have no right to publish it; the licence of the pages is for their text.")
        .help(format!(
            "Add a file `{name}.license` beside it with the lines `SPDX-FileCopyrightText: YEAR NAME` and `SPDX-License-Identifier: {id}`, if whoever made it agrees."
        ))
}
