//! Pages that nobody may reuse.

use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::hub::{Hub, PageKind};
use crate::license::License;
use crate::license::recognise::{linked, recognise};
use crate::load::classify::is_license_file;

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-license",
    severity: Severity::Error,
    summary: "A page has no licence, so nobody may reuse it.",
    docs: Docs {
        why: "Without a licence all rights are reserved: nobody may copy, translate or improve the text, and the hub itself may not be sure that it may \
              publish it. A hub that says nothing about licences gets one info for the whole hub; a hub that lists allowed licences or requires \
              `license` gets an error for each page without one.",
        bad: "hub.yaml\nlicensing: { allowed: [CC-BY-4.0, CC0-1.0] }\n\ncontent/crab.md\n---\ntitle: Crab\n---",
        good: "hub.yaml\nlicensing: { default: CC-BY-4.0, allowed: [CC-BY-4.0, CC0-1.0] }",
        remedy: "Maintainers: set `licensing.default` in hub.yaml once, after everybody who wrote pages has agreed. Contributors: add `license:` with an SPDX \
                 identifier to the page.",
    },
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let promised = !hub.config.licensing.allowed.is_empty() || hub.config.front_matter.required.iter().any(|key| key == "license");
    // A licence that is written but unknown is another rule's finding.
    let without: Vec<_> = hub
        .pages
        .iter()
        .filter(|page| {
            page.license.is_none()
                && page.meta.license.is_none()
                && page.stated.is_none()
                && !page.meta.is_misspelt("license")
                && !page.broken_front_matter
                && page.kind != PageKind::Home
        })
        .collect();
    if promised {
        for page in without {
            found.push(
                Diagnostic::new(RULE.name, RULE.severity, &page.source.path, "this page has no licence")
                    .why("Without a licence nobody may reuse the page, and this hub has no default.")
                    .help(match hub.config.licensing.allowed.first() {
                        Some(id) => format!("Add `license: {id}` to the front matter, or set `licensing.default` in hub.yaml."),
                        None => "Add `license:` with an SPDX identifier such as CC-BY-SA-4.0 to the front matter.".into(),
                    }),
            );
        }
    } else if !without.is_empty() {
        // The place to fix it, whether the file exists or not.
        let place = Place { path: "hub.yaml".into(), range: None };
        let message = match without.len() {
            1 => "a page of this hub has no licence".to_owned(),
            count => format!("{count} pages of this hub have no licence"),
        };
        found.push(
            Diagnostic::new(RULE.name, Severity::Info, place, message)
                .why("Without a licence all rights are reserved: nobody may reuse the pages.")
                .help(proposal(hub)),
        );
    }
}

/// What the repository says of its licence, as a question: only those who wrote the pages can answer it, and no page may get another licence by
/// following an advice.
fn proposal(hub: &Hub) -> String {
    let write = |license: &License| format!("`licensing: {{ default: {} }}`", license.as_str());
    let file = hub
        .sources
        .texts
        .values()
        .filter(|source| is_license_file(&source.path))
        .find_map(|source| Some((crate::privacy::shown_path(&source.path), recognise(&source.text)?)));
    let readme = hub.sources.texts.values().find(|source| source.path.as_str().eq_ignore_ascii_case("readme.md"));
    let linked = readme.map(|source| linked(&source.text)).unwrap_or_default();
    match (file, linked.first()) {
        (Some((path, license)), Some(other)) if *other != license => format!(
            "`{path}` is `{}`, and the README names `{}`. If one of them covers the pages, write it into hub.yaml: {} or {}.",
            license.as_str(),
            other.as_str(),
            write(&license),
            write(other)
        ),
        (Some((path, license)), _) => format!("`{path}` is `{}`. If it covers the pages, write it into hub.yaml: {}.", license.as_str(), write(&license)),
        (None, Some(license)) => {
            format!("The README names `{}`. If it covers the pages, write it into hub.yaml: {}.", license.as_str(), write(license))
        }
        (None, None) => "Ask everybody who wrote pages which licence they have given them, and write it into hub.yaml: `licensing: { default: ID }`, with its SPDX identifier.".into(),
    }
}
