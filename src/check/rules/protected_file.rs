//! Files that only some people may change.

use std::collections::BTreeMap;

use crate::check::change::Change;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::who;
use crate::config::Protected;
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::history::git::change::FileDelta;
use crate::hub::people::PersonId;
use crate::hub::urls;
use crate::paths::SourcePath;

/// The rule.
pub static RULE: Rule = Rule {
    name: "protected-file",
    severity: Severity::Error,
    summary: "A change edits a file that only some people may change.",
    docs: Docs {
        why: r#"`protected` in hub.yaml names files that others rely on, and who may change them. The branch says who these people are: a profile that the change adds makes nobody a maintainer, and neither does a name (`commonweal rules unknown-address`). It cannot prove who wrote a commit: addresses in commits are public, and anybody can type one. `check --account` compares the account that opened the pull request, if the profile names one at that forge. Against forged names, let the forge require reviews by code owners, or signed commits. Checked with `--base`."#,
        bad: r#"hub.yaml:  protected: [{ paths: [content/policies/**], maintainers: [ada] }]

A change by Bo to content/policies/credit.md"#,
        good: r#"The same change, committed by Ada"#,
        remedy: r#"Take the file out of the change with `git restore --source main -- FILE`, and propose the new text in an issue, so that one of the maintainers commits it."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    address_taken(change, found);
    for file in &change.diff.files {
        let from = file.moved_from();
        for protected in change.hub.config.protected.iter().filter(|protected| {
            protected.covers(&file.path) || from.is_some_and(|from| protected.covers(from))
        }) {
            let others: Vec<PersonId> = change
                .writers_of(file)
                .into_iter()
                .filter(|person| !is_maintainer(change, protected, *person))
                .collect();
            if !others.is_empty() || change.commits.is_empty() {
                found.push(finding(change, protected, file, &others));
            }
        }
    }
}

/// Files that a change puts where a protected page has its address: whichever of the two gets it,
/// readers are led to the wrong one.
fn address_taken(change: &Change, found: &mut Vec<Diagnostic>) {
    let root = &change.hub.sources.content_root;
    let address = |path: &SourcePath| path.below(root).map(urls::page_slug);
    let is_protected = |path: &str| {
        change
            .hub
            .config
            .protected
            .iter()
            .any(|protected| protected.covers(path))
    };
    let of_protected: BTreeMap<String, &SourcePath> = change
        .hub
        .pages
        .iter()
        .map(|page| &page.source.path)
        .filter(|path| is_protected(path.as_str()))
        .filter_map(|path| Some((address(path)?, path)))
        .collect();
    if of_protected.is_empty() {
        return;
    }
    for edit in change.pages.iter().filter(|edit| edit.is_moved()) {
        let Some(path) = edit
            .page
            .map(|page| &change.hub.page(page).source.path)
            .filter(|path| !is_protected(path.as_str()))
        else {
            continue;
        };
        let Some(other) = address(path).and_then(|address| of_protected.get(&address)) else {
            continue;
        };
        found.push(
            Diagnostic::new(
                &RULE,
                path,
                format!(
                    "this page would have the address of the protected `{}`",
                    quoted(other.as_str())
                ),
            )
            .why("Readers who follow a link to the protected page could be led to this one.")
            .help("Give this file another name."),
        );
    }
}

/// Whether the branch knows the person as one of the maintainers, by a profile. One that the change
/// itself brings says nothing, without any a key is only a name that anybody can commit with, and
/// where the forge says who asks, somebody else's address is no help.
fn is_maintainer(change: &Change, protected: &Protected, person: PersonId) -> bool {
    who::member(change, person)
        .is_some_and(|id| protected.maintainers.iter().any(|name| name == id))
}

fn finding(
    change: &Change,
    protected: &Protected,
    file: &FileDelta,
    others: &[PersonId],
) -> Diagnostic {
    let names: Vec<String> = others
        .iter()
        .take(5)
        .map(|person| who::called(change, *person))
        .collect();
    let by = if names.is_empty() {
        "a change that is not committed".to_owned()
    } else {
        names.join(", ")
    };
    let may = match protected.maintainers.as_slice() {
        [] => "nobody".to_owned(),
        names => names
            .iter()
            .map(|name| format!("`{}`", quoted(name)))
            .collect::<Vec<_>>()
            .join(", "),
    };
    let place = Place {
        path: file.path.clone(),
        range: None,
    };
    Diagnostic::new(&RULE, place, format!("this file is protected, and {by} may not change it"))
        .why(format!("hub.yaml says that only {may} may change it, because others rely on what it says."))
        .help("Take the file out of the change (`git restore --source origin/main -- FILE`) and propose its new text in an issue, so that one of them can commit it.")
}
