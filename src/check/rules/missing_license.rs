//! Pages that nobody may reuse.

use crate::check::licenses;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::hub::{Hub, PageKind};
use crate::license::License;
use crate::license::recognise::linked;
use crate::load::classify::is_license_file;
use crate::paths::SourcePath;

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
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let promised = !hub.config.licensing.allowed.is_empty()
        || hub
            .config
            .front_matter
            .required
            .iter()
            .any(|key| key == "license");
    // A licence that is written but unknown is another rule's finding.
    let without: Vec<_> = hub
        .pages
        .iter()
        .filter(|page| {
            page.kind != PageKind::Envelope
                && page.license.is_none()
                && page.meta.license.is_none()
                && page.stated.is_none()
                && !page.meta.is_misspelt("license")
                && !page.broken_front_matter
        })
        .collect();
    if promised {
        // A home page is a list of what is there, and often the repository's README.
        for page in without
            .into_iter()
            .filter(|page| page.kind != PageKind::Home)
        {
            found.push(
                Diagnostic::new(&RULE, &page.source.path, "this page has no licence")
                    .why("Without a licence nobody may reuse the page, and this hub has no default.")
                    .help(match hub.config.licensing.allowed.first() {
                        Some(id) => format!("Add `license: {id}` to the front matter, or set `licensing.default` in hub.yaml."),
                        None => "Add `license:` with an SPDX identifier such as CC-BY-SA-4.0 to the front matter.".into(),
                    }),
            );
        }
    } else if without.iter().any(|page| page.kind != PageKind::Home) {
        let place = place(hub);
        let message = match without.len() {
            1 => "a page of this hub has no licence".to_owned(),
            count => format!("{count} pages of this hub have no licence"),
        };
        let finding = match licenses::of_settings(hub) {
            Some((file, license)) => Diagnostic::new(
                &RULE,
                Place {
                    path: file.to_owned(),
                    range: None,
                },
                format!(
                    "`{}` says that the pages are under `{}`, and hub.yaml does not",
                    quoted(file),
                    license.as_str()
                ),
            )
            .severity(Severity::Info)
            .why("Readers of this site are told no licence: one is proposed, and never assumed.")
            .help(format!(
                "If it covers the pages, {}: {}.",
                how(hub),
                write(&license)
            )),
            None => Diagnostic::new(&RULE, place, message)
                .severity(Severity::Info)
                .why("Without a licence all rights are reserved: nobody may reuse the pages.")
                .help(proposal(hub)),
        };
        found.push(finding);
    }
}

/// Where the finding is shown: in hub.yaml; where there is none, at the file that says most of
/// licences.
fn place(hub: &Hub) -> Place {
    let of_texts = |is_meant: &dyn Fn(&SourcePath) -> bool| {
        hub.sources
            .texts
            .keys()
            .find(|path| is_meant(path))
            .map(ToString::to_string)
    };
    let elsewhere = || of_texts(&is_license_file).or_else(|| of_texts(&is_readme));
    let path = if has_settings(hub) { None } else { elsewhere() };
    Place {
        path: path.unwrap_or_else(|| "hub.yaml".to_owned()),
        range: None,
    }
}

fn has_settings(hub: &Hub) -> bool {
    hub.sources.text("hub.yaml").is_some()
}

fn is_readme(path: &SourcePath) -> bool {
    path.as_str().eq_ignore_ascii_case("readme.md")
}

fn how(hub: &Hub) -> &'static str {
    if has_settings(hub) {
        "write it into hub.yaml"
    } else {
        "make a file hub.yaml with it"
    }
}

fn write(license: &License) -> String {
    format!("`licensing: {{ default: {} }}`", license.as_str())
}

/// What the repository says of its licence, as a question: only those who wrote the pages can
/// answer it, and no page may get another licence by following an advice.
fn proposal(hub: &Hub) -> String {
    let how = how(hub);
    let file =
        licenses::of_file(hub).map(|(path, license)| (crate::privacy::shown_path(path), license));
    let readme = hub
        .sources
        .texts
        .values()
        .find(|source| is_readme(&source.path));
    let linked = readme
        .map(|source| linked(&source.text))
        .unwrap_or_default();
    match (file, linked.first()) {
        (Some((path, license)), Some(other)) if *other != license => format!(
            "`{path}` is `{}`, and the README names `{}`. If one of them covers the pages, {how}: {} or {}.",
            license.as_str(),
            other.as_str(),
            write(&license),
            write(other)
        ),
        (Some((path, license)), _) => format!(
            "`{path}` is `{}`. If it covers the pages, {how}: {}.",
            license.as_str(),
            write(&license)
        ),
        (None, Some(license)) => {
            format!(
                "The README names `{}`. If it covers the pages, {how}: {}.",
                license.as_str(),
                write(license)
            )
        }
        (None, None) => format!(
            "Ask everybody who wrote pages which licence they have given them, and {how}: `licensing: {{ default: ID }}`, with its SPDX identifier."
        ),
    }
}
