//! A page's licence may change only into one that the old licence lets its text flow into, or with
//! everybody's consent.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::change::{Change, PageEdit};
use crate::check::quote::{list, quoted};
use crate::check::run::{Check, Run};
use crate::check::who;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::front_matter;
use crate::history::{BlobId, Completeness};
use crate::hub::Page;
use crate::hub::credit::Revision;
use crate::hub::people::PersonId;
use crate::license::License;
use crate::license::flow::{Outcome, Relation, flow};
use crate::sources::Source;

/// The rule.
pub static RULE: Rule = Rule {
    name: "license-change",
    severity: Severity::Error,
    summary: "A change gives a page another licence without the consent of those who wrote it.",
    docs: Docs {
        why: r#"Text may be published only under the licence that its author gave, or one that this licence allows; see `incompatible-source`. Everybody else whose words still stand in the page must agree. Checked with `--base`."#,
        bad: r#"license: CC0-1.0        (was CC-BY-SA-4.0, with words by Ada and Bo, in a change by Ada)"#,
        good: r#"license: CC-BY-SA-4.0"#,
        remedy: r#"Keep the licence, or ask each person that the finding names to agree in the pull request and to become a co-author of the change."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// Most people whose consent is asked for by name.
const NAMES: usize = 20;

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    for edit in change.pages.iter() {
        let Some(page) = edit.page.map(|page| change.hub.page(page)) else {
            continue;
        };
        let new: Vec<&Revision> = page
            .credit
            .revisions
            .iter()
            .filter(|revision| change.has(revision.commit))
            .collect();
        // git takes a page that was moved and rewritten for another one; its own history does not.
        let earlier = new.last().and_then(|revision| revision.before);
        let old = match (&edit.before, earlier) {
            (Some(before), _) => before.license.clone(),
            (None, Some(blob)) => license_in(change, page, blob),
            (None, None) => continue,
        };
        if old != page.license {
            found.extend(judge(change, edit, page, old.as_ref(), &new));
        }
    }
}

fn judge(
    change: &Change,
    edit: &PageEdit,
    page: &Page,
    old: Option<&License>,
    revisions: &[&Revision],
) -> Option<Diagnostic> {
    let name = |license: Option<&License>| {
        license.map_or_else(|| "none".to_owned(), |license| license.as_str().to_owned())
    };
    let (severity, reason) = match (old, page.license.as_ref()) {
        (Some(from), Some(to)) => {
            let verdict = flow(from, to, Relation::Adapted);
            match verdict.outcome {
                Outcome::Allowed | Outcome::Notice => return None,
                Outcome::Human => (Severity::Warning, verdict.reason),
                Outcome::Refused => (Severity::Error, verdict.reason),
            }
        }
        (Some(_), None) => (
            Severity::Error,
            "Without it, nobody may use the page any more as they could before.",
        ),
        (None, _) => (
            Severity::Error,
            "A page without a licence is its authors' alone; only they can give it one.",
        ),
    };
    let changing: Vec<&&Revision> = revisions
        .iter()
        .filter(|revision| changes_license(change, page, revision))
        .collect();
    let missing = consent_missing(change, page, &changing);
    let is_partial = change.hub.completeness() == Completeness::Shallow;
    if missing.is_empty() && !is_partial {
        return None;
    }
    let place = page.meta.license.as_ref().map_or_else(
        || (&page.source.path, 0..0),
        |at| (&page.source.path, at.range.clone()),
    );
    let mut names: Vec<String> = missing
        .iter()
        .take(NAMES)
        .map(|person| quoted(&change.hub.people.get(*person).name))
        .collect();
    names.extend((missing.len() > NAMES).then(|| format!("{} others", missing.len() - NAMES)));
    if is_partial {
        names.push("whoever wrote it in the part of the history that is missing".to_owned());
    }
    let old_name = name(old);
    let message = format!(
        "the licence of this page changes from {old_name} to {} without the consent of {}",
        name(page.license.as_ref()),
        list(&names)
    );
    // Who consents is read from commits.
    let severity = if changing.is_empty() && edit.before.is_some() {
        Severity::Warning
    } else {
        severity
    };
    let keep = old.map_or_else(
        || "Take the `license` line out".to_owned(),
        |old| format!("Keep `license: {}`", old.as_str()),
    );
    Some(
        Diagnostic::new(&RULE, place, message).severity(severity)
            .why(format!("Words of theirs still stand in the page, and they gave them under {old_name}. {reason}"))
            .help(format!("{keep}, or ask each of them to agree: add their own `Co-authored-by` and `Signed-off-by` lines to the commit that changes the licence.")),
    )
}

/// Those whose words stand in the page and who did not write the change of its licence, or sign it
/// as its co-authors.
fn consent_missing(change: &Change, page: &Page, changing: &[&&Revision]) -> Vec<PersonId> {
    let hub = change.hub;
    let mut consenting = BTreeSet::new();
    for commit in changing
        .iter()
        .map(|revision| hub.history.commit(revision.commit))
    {
        let signed = commit.co_authors.iter().filter(|person| {
            commit
                .sign_offs
                .iter()
                .any(|line| line.person == Some(**person))
        });
        let author = Some(hub.people.of_history(commit.author))
            .filter(|author| !who::is_disowned(change, *author));
        consenting.extend(
            signed
                .map(|person| hub.people.of_history(*person))
                .chain(author),
        );
    }
    // Where nothing is known of the words, everybody who edited the page may have some in it.
    let has_words = page.credit.people.iter().any(|part| part.words > 0);
    let has_part = |part: &&crate::hub::credit::Part| {
        if has_words {
            part.words > 0
        } else {
            part.changes > 0
        }
    };
    let people = page
        .credit
        .people
        .iter()
        .filter(has_part)
        .map(|part| part.person);
    people
        .filter(|person| !consenting.contains(person) && !hub.people.get(*person).bot)
        .collect()
}

fn changes_license(change: &Change, page: &Page, revision: &Revision) -> bool {
    let license = |blob: Option<BlobId>| blob.map(|blob| license_in(change, page, blob));
    license(revision.before) != license(revision.after)
}

/// The licence that a text of the page gives it.
fn license_in(change: &Change, page: &Page, blob: BlobId) -> Option<License> {
    let text = change.hub.history.contents.text(blob)?;
    let source = Arc::new(Source::new(page.source.path.clone(), text));
    let matter = front_matter::read(&source, &mut Vec::new());
    let written = ["license", "licence"]
        .iter()
        .find_map(|key| matter.tree.get(key))
        .and_then(|entry| entry.node.text());
    match written {
        Some(written) => License::parse(&written).ok(),
        None => change.hub.config.licensing.default.clone(),
    }
}
