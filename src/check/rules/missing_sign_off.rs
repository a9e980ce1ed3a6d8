//! Commits that nobody certified.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::check::quote::quoted;
use crate::check::{Docs, Rule};
use crate::config::Proof;
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::Class;
use crate::history::{Commit, CommitIndex};
use crate::hub::{Hub, Page, PageId};

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-sign-off",
    severity: Severity::Error,
    summary: "The author of a change has not certified that they may contribute it.",
    docs: Docs {
        why: "Where hub.yaml says `licensing.attestation.require`, everybody certifies what they give, for instance with the Developer Certificate of \
              Origin. A `Signed-off-by` line counts when it is the author's own: its name and address belong to the commit's author. Instead of it \
              count a dated entry in the author's profile that is not younger than the commit, an `attestation` by the author on every page that the \
              commit changed, and a later commit of the author that adds the sign-off. Nobody can certify for another. Programs and merges that only \
              join branches need none, nor do commits authored before `since`.",
        bad: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Crabs: where they live",
        good: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Crabs: where they live\n\n    Signed-off-by: Ada <ada@tide.example>",
        mend: "For your newest commit: `git commit --amend --signoff`, then push again with `git push --force-with-lease`. For several commits of a branch: \
               `git rebase --signoff main`. For commits that are merged already, add a commit whose message holds the line that the finding gives.",
    },
    run,
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    if !hub.config.licensing.require_attestation {
        return;
    }
    let remedied = remedied(hub);
    for (index, pages) in changed_pages(hub) {
        let commit = hub.history.commit(index);
        let author = hub.history.person(commit.author);
        if author.bot || is_before(commit, hub.config.licensing.since) || remedied.contains_key(&index) {
            continue;
        }
        let accepts = |proof| hub.config.licensing.accept.contains(&proof);
        let own = commit.sign_offs.iter().filter(|sign_off| accepts(Proof::SignOff) && sign_off.person == Some(commit.author));
        let other_name = match own.min_by_key(|sign_off| !sign_off.name_matches) {
            Some(sign_off) if sign_off.name_matches => continue,
            Some(sign_off) => Some(sign_off.name.as_str()),
            None => None,
        };
        if accepts(Proof::Profile) && has_profile_attestation(hub, commit) {
            continue;
        }
        let Some(page) = pages.iter().map(|id| hub.page(*id)).find(|page| !(accepts(Proof::Page) && is_attested(hub, page, commit))) else {
            continue;
        };
        found.push(finding(hub, page, commit, other_name));
    }
}

/// The pages that each commit changed, newest commit first; what a merge joined by itself is no change.
fn changed_pages(hub: &Hub) -> BTreeMap<CommitIndex, Vec<PageId>> {
    let mut changed: BTreeMap<CommitIndex, Vec<PageId>> = BTreeMap::new();
    for (id, page) in hub.pages_with_ids() {
        for revision in page.credit.revisions.iter().filter(|revision| revision.class != Class::Merge) {
            changed.entry(revision.commit).or_default().push(id);
        }
    }
    changed
}

/// Commits that their own author signed off later. A line for another person certifies nothing.
fn remedied(hub: &Hub) -> BTreeMap<CommitIndex, ()> {
    let commits = &hub.history.commits;
    let mut by_name: Vec<(String, usize)> = Vec::new();
    let mut remedied = BTreeMap::new();
    for (later, commit) in commits.iter().enumerate() {
        let own = commit.remediations.iter().filter(|remedy| remedy.person == Some(commit.author) && remedy.on_behalf_of.is_none());
        for remedy in own {
            if by_name.is_empty() {
                by_name = commits.iter().enumerate().map(|(at, commit)| (commit.id.to_string(), at)).collect();
                by_name.sort();
            }
            // A shortened name that fits two commits names neither.
            let start = by_name.partition_point(|(name, _)| *name < remedy.commit);
            let mut fitting = by_name[start..].iter().take_while(|(name, _)| name.starts_with(&remedy.commit));
            if let (Some((_, at)), None) = (fitting.next(), fitting.next())
                && *at > later
                && commits[*at].author == commit.author
            {
                remedied.insert(CommitIndex(u32::try_from(*at).unwrap_or(u32::MAX)), ());
            }
        }
    }
    remedied
}

fn is_before(commit: &Commit, since: Option<Date>) -> bool {
    since.is_some_and(|since| day(&commit.authored.date()).is_some_and(|day| day < since))
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

/// Whether the author's profile certified before the commit was written; an entry without a date proves nothing.
fn has_profile_attestation(hub: &Hub, commit: &Commit) -> bool {
    let person = hub.people.get(hub.people.of_history(commit.author));
    let written = day(&commit.authored.date());
    person.profile.as_ref().is_some_and(|profile| {
        profile.attestations.iter().any(|(_, date)| date.as_deref().and_then(day).is_some_and(|date| written.is_some_and(|written| date <= written)))
    })
}

fn is_attested(hub: &Hub, page: &Page, commit: &Commit) -> bool {
    page.meta.attestation.as_ref().is_some_and(|at| hub.people.named(&at.value.by) == Some(hub.people.of_history(commit.author)))
}

fn finding(hub: &Hub, page: &Page, commit: &Commit, other_name: Option<&str>) -> Diagnostic {
    let author = quoted(&hub.people.get(hub.people.of_history(commit.author)).name);
    let subject = short(&quoted(&commit.subject));
    let id = commit.id.short();
    let (severity, message) = match other_name {
        Some(name) => {
            (Severity::Warning, format!("commit {id} “{subject}” by {author} is signed off as {}, which is no name of theirs", quoted(name)))
        }
        None => (RULE.severity, format!("commit {id} “{subject}” is not signed off by its author {author}")),
    };
    let remedy = format!("I, {author} <YOUR ADDRESS>, hereby add my Signed-off-by to this commit: {}", commit.id);
    // Only the newest commit can be amended without rewriting others' work.
    let help = if hub.history.head == Some(commit.id) {
        format!("{author} can run `git commit --amend --signoff` and push with `git push --force-with-lease`.")
    } else {
        format!(
            "{author} can run `git commit --allow-empty --signoff -m 'Sign off {id}' -m '{}'` with the address of that commit and push.",
            remedy.replace('\'', "’")
        )
    };
    Diagnostic::new(RULE.name, severity, &page.source.path, message)
        .why("This hub asks everybody to certify that they may give what they contribute; nobody can do it for another.")
        .help(help)
}

/// A subject of at most 60 characters.
fn short(subject: &str) -> String {
    match subject.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", subject[..at].trim_end()),
        None => subject.to_owned(),
    }
}
