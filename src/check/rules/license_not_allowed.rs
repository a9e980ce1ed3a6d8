//! Licences that the hub does not publish under.

use std::collections::BTreeSet;

use crate::check::quote::list;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::hub::Hub;
use crate::hub::stated::Stated;

/// The rule.
pub static RULE: Rule = Rule {
    name: "license-not-allowed",
    severity: Severity::Error,
    summary: "A page's licence is not among those that hub.yaml allows.",
    docs: Docs {
        why: "Text can only move between pages whose licences allow it, so maintainers choose few: `licensing.allowed` in hub.yaml. Of `A OR B` one must \
              be allowed, of `A AND B` both.",
        bad: "hub.yaml\nlicensing: { allowed: [CC-BY-SA-4.0, CC0-1.0] }\n\ncontent/crab.md\n---\nlicense: CC-BY-NC-4.0\n---",
        good: "content/crab.md\n---\nlicense: CC-BY-SA-4.0\n---",
        remedy: "If you wrote the text, choose one of the allowed licences. If it comes from elsewhere, its author must agree to another licence before it can \
                 be published here.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let allowed = &hub.config.licensing.allowed;
    if allowed.is_empty() {
        return;
    }
    let fits = |license: &crate::license::License| {
        license.is_met_by(|id| allowed.iter().any(|known| known == id))
    };
    let names: Vec<String> = allowed.iter().map(|id| format!("`{id}`")).collect();
    for page in &hub.pages {
        let Some(written) = &page.meta.license else {
            continue;
        };
        let Some(license) = written.value.as_ref().ok().filter(|license| !fits(license)) else {
            continue;
        };
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, written.range.clone()), format!("this hub does not publish under `{}`", license.as_str()))
            .why(format!("It allows {}, so that text can move between its pages.", list(&names)))
            .help("If the text is yours, choose an allowed licence; otherwise its author must agree first."),
        );
    }
    let mut told = BTreeSet::new();
    for page in hub.pages.iter().filter(|page| page.meta.license.is_none()) {
        let Some(Stated {
            tag,
            license: Ok(license),
        }) = &page.stated
        else {
            continue;
        };
        if !fits(license) && told.insert((&tag.path, tag.range.start)) {
            found.push(
                Diagnostic::new(&RULE, (&tag.path, tag.range.clone()), format!("this hub does not publish under `{}`", license.as_str()))
                .why(format!(
                    "It allows {}, so that text can move between its pages. This tag says that `{}` is under another one.",
                    list(&names),
                    page.source.path
                ))
                .help("If the text is yours, choose an allowed licence; otherwise its author must agree first."),
            );
        }
    }
    let default = hub
        .config
        .licensing
        .default
        .as_ref()
        .filter(|license| !fits(license));
    if let (Some(license), Some(source)) = (default, hub.sources.text("hub.yaml")) {
        found.push(
            Diagnostic::new(
                &RULE,
                Place::from(&source.path),
                format!(
                    "the hub's default licence `{}` is not among those it allows",
                    license.as_str()
                ),
            )
            .why("Every page without a licence of its own would have one that is not allowed.")
            .help("Add it to `licensing.allowed`, or choose another `licensing.default`."),
        );
    }
}
