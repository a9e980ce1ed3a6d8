//! Licences whose text is not in the hub.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::cited::cited;
use crate::check::licenses::{Whose, Written, written};
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::hub::Hub;
use crate::license::terms_url;

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-license-text",
    severity: Severity::Error,
    summary: "A custom licence, `LicenseRef-NAME`, has no text in `LICENSES/`; or that folder lacks the text of a licence in use.",
    docs: Docs {
        why: "A custom licence is worth nothing until readers can read it. The texts of known \
              licences can be looked up elsewhere, but several ask that a copy goes with the work, \
              and a hub with a folder `LICENSES/` promises the text of each (the REUSE \
              specification): a missing one is an info.",
        bad: "license: LicenseRef-Harbour",
        good: "license: LicenseRef-Harbour\n\nLICENSES/LicenseRef-Harbour.txt\nYou may copy these pages if you say that they are from the harbour office.",
        remedy: "Put the text into `LICENSES/` under the licence's identifier with the ending `.txt`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let texts: BTreeSet<String> = hub
        .sources
        .texts_below("LICENSES")
        .filter(|source| matches!(source.path.extension().as_str(), "txt" | "md"))
        .map(|source| source.path.stem().to_lowercase())
        .collect();
    let is_known = |id: &str| texts.contains(&id.to_lowercase());
    let reused = reused_works(hub);
    let mut lacking: BTreeSet<String> = BTreeSet::new();
    for written in written(hub) {
        let counts = match written.whose {
            Whose::Page | Whose::Default | Whose::File => true,
            // What is only cited, or only allowed, need not be there.
            Whose::Work => reused.contains(&(written.source.path.as_str(), written.range.start)),
            Whose::Allowed => false,
        };
        for id in written
            .license
            .ids()
            .iter()
            .filter(|id| counts && !is_known(id))
        {
            if is_own(id) {
                found.push(own(&written, id));
            } else if written.whose != Whose::Work {
                lacking.insert(id.clone());
            }
        }
    }
    // A folder that only holds one's own terms promises nothing about others.
    if texts.iter().any(|id| !id.contains("licenseref-")) {
        let uses = uses(hub);
        found.extend(
            lacking
                .iter()
                .map(|id| known(id, uses.get(id).copied().unwrap_or_default())),
        );
    }
}

fn is_own(id: &str) -> bool {
    id.contains("LicenseRef-")
}

fn own(written: &Written, id: &str) -> Diagnostic {
    let id = quoted(id);
    Diagnostic::new(
        &RULE,
        (&written.source.path, written.range.clone()),
        format!("the text of `{id}` is not in the hub"),
    )
    .why("A custom licence is worth nothing until readers can read it.")
    .help(format!("Put its text into `LICENSES/{id}.txt`."))
}

fn known(id: &str, pages: usize) -> Diagnostic {
    let used = match pages {
        0 => String::new(),
        1 => ", the licence of a page,".to_owned(),
        pages => format!(", the licence of {pages} pages,"),
    };
    let source = terms_url(id)
        .map(|url| format!(" from {url}"))
        .unwrap_or_default();
    // The place to fix it, which does not exist yet.
    let place = Place {
        path: format!("LICENSES/{id}.txt"),
        range: None,
    };
    Diagnostic::new(&RULE, place, format!("the text of `{id}`{used} is not in `LICENSES/`")).severity(Severity::Info)
        .why("Whoever copies the hub should get the terms of all that is in it; this hub has a folder for them.")
        .help(format!("Save the text{source} as `LICENSES/{id}.txt`."))
}

/// How many pages are under each licence.
fn uses(hub: &Hub) -> BTreeMap<String, usize> {
    let mut uses = BTreeMap::new();
    for license in hub.pages.iter().filter_map(|page| page.license.as_ref()) {
        for id in license.ids() {
            *uses.entry(id).or_default() += 1;
        }
    }
    uses
}

/// The works that pages hold, each by its page's path and the place of its licence.
fn reused_works(hub: &Hub) -> BTreeSet<(&str, usize)> {
    let mut works = BTreeSet::new();
    for page in &hub.pages {
        let reused = cited(page)
            .into_iter()
            .filter(|cited| cited.relation.reuses());
        works.extend(reused.filter_map(|cited| {
            Some((
                page.source.path.as_str(),
                cited.work.license_range.as_ref()?.start,
            ))
        }));
    }
    works
}
