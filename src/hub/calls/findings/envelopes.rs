//! What is wrong with envelopes of entries.

use std::collections::BTreeMap;

use super::entries::file_of;
use crate::calls::decision::Outcome;
use crate::calls::envelope::Envelope;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::{Entry, Standing, Where};
use crate::hub::calls::kept::Kept;
use crate::hub::linked::Linked;
use crate::hub::page::PageKind;
use crate::paths::SourcePath;
use crate::rules::{broken_envelope, foreign_record, unopened_envelope};

/// What is wrong with the envelopes of a call's entries.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    for entry in &call.entries {
        found.extend(unsound(hub, entry));
        found.extend(differs(hub, call, entry));
        let decision = call.decision.as_ref();
        let answered = decision.and_then(|(_, it)| it.of_entry(&entry.id));
        // It says so itself, or it says nothing that settles what nobody could read.
        let is_told = answered.is_some_and(|answered| {
            entry.standing != Standing::Unopened || answered.outcome == Outcome::Unopened
        });
        if !is_told {
            found.extend(of_entry(hub, calls, call, entry));
        }
    }
    copies(hub, call, found);
}

fn of_entry(hub: &Linked, calls: &Calls, call: &Call, entry: &Entry) -> Option<Diagnostic> {
    let path = file_of(hub, entry)?;
    let dates = &call.file.dates;
    let title = call.file.title();
    let tell = |rule: &'static Rule, message: String, why: &str, help: &str| {
        Some(Diagnostic::new(rule, path, message).why(why).help(help))
    };
    const UNREAD: &str = "Unread, it cannot be judged.";
    match entry.envelope.as_ref()?.state {
        Kept::Opened { .. } => None,
        Kept::Early => {
            let closes = dates.closes?;
            let is_closed = call.closed(calls.now()).is_some();
            let help = match is_closed {
                true => "The entry does not take part. Those who decide may say otherwise in public, under `overrides:`.",
                false => "Put the envelope back and keep this page until then; or take `salt` and `by` out of it, and it is an entry that everybody can read.",
            };
            tell(
                &broken_envelope::RULE,
                format!("this page is out of its envelope before \"{title}\" closes ({closes})"),
                "An envelope that is opened before the others are closed hides nothing.",
                help,
            )
        }
        Kept::Other => tell(
            &broken_envelope::RULE,
            "this is not what the envelope of this entry holds, or it lacks `salt` or the `by` of whoever sealed it".into(),
            "Only the exact bytes that were sealed count: otherwise one could read the others first and then change one's own.",
            "Put the page that was kept in its place, byte for byte (editors may change line ends).",
        ),
        Kept::Endless => tell(
            &broken_envelope::RULE,
            format!("\"{title}\" does not end, so this envelope is never opened"),
            UNREAD,
            "Send the page itself. Envelopes are for calls that say when they close.",
        ),
        Kept::Closed => {
            let (closes, by) = (dates.closes?, dates.entries_reveal()?);
            if !calls.is_past(closes.at) {
                return of_nobody(hub, entry, path);
            }
            match calls.is_past(by.at) {
                false => tell(
                    &unopened_envelope::RULE,
                    format!("this envelope is still closed: open it by {by}"),
                    UNREAD,
                    "Put the page that was kept in its place, byte for byte, and commit it.",
                ),
                true => tell(
                    &unopened_envelope::RULE,
                    format!("this envelope was not opened by {by}"),
                    UNREAD,
                    "The entry does not take part, and is told so when it is decided.",
                ),
            }
        }
        Kept::TooLate => {
            let by = dates.entries_reveal()?;
            tell(
                &unopened_envelope::RULE,
                format!("this envelope was opened after {by}"),
                "Whoever opens an envelope late has seen all the others first.",
                "The entry does not take part, and is told so when it is decided.",
            )
        }
    }
}

/// An envelope that nobody can open, since nothing but a name says who sealed it.
fn of_nobody(hub: &Linked, entry: &Entry, path: &SourcePath) -> Option<Diagnostic> {
    let envelope = entry.envelope.as_ref()?.envelope.as_ref()?;
    let is_committed = hub.history.files.contains_key(path);
    (is_committed && envelope.by.is_empty()).then(|| {
        let message = "this envelope was committed under a known name, but from an address that was not theirs before the call was known";
        Diagnostic::new(&foreign_record::RULE, path, message)
            .why("Anybody can type any name into a commit, so nobody can open this envelope.")
            .help("Commit it with the address of your earlier work, or let your profile name the account or address (`github`, `addresses`).")
    })
}

/// What was in an envelope and says something else of the entry than the envelope did.
fn differs(hub: &Linked, call: &Call, entry: &Entry) -> Option<Diagnostic> {
    let keys = &entry.envelope.as_ref()?.inside.differs;
    if keys.is_empty() || call.written().is_some() {
        return None;
    }
    let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
    let keys = keys.join(", ");
    let message = format!(
        "this page says something else of the entry `{}` than its envelope did, in {keys}",
        entry.id
    );
    Some(
        Diagnostic::new(&broken_envelope::RULE, file_of(hub, entry)?, message)
            .severity(Severity::Warning)
            .why("The public part of an envelope counts: name, people, and whether it was withdrawn. People who are named only inside may not judge it either.")
            .help("Leave the page as it was sealed. Those who run the call can say in the decision what they made of it."),
    )
}

/// An envelope that has a text, or names no digest.
fn unsound(hub: &Linked, entry: &Entry) -> Option<Diagnostic> {
    let Where::Pages(pages) = &entry.place else {
        return None;
    };
    pages.iter().map(|page| hub.page(*page)).find_map(|page| {
        let sealed = page.meta.sealed_at.clone()?;
        let place = (&page.source.path, sealed);
        let is_envelope = matches!(page.meta.envelope(), Envelope::Closed(_));
        let (message, help) = match page.kind {
            _ if !is_envelope => (
                "this envelope names no digest: `sealed` is `sha256:` and 64 hexadecimal digits",
                "Write `sealed: sha256:…` in one line, as `commonweal new entry CALL --sealed FILE` does; or take the line out, and the page is an entry that everybody can read.",
            ),
            PageKind::Envelope if page.facts.has_text => (
                "this envelope has a text, which nobody reads",
                "Leave the front matter alone; the text is in the page that you keep.",
            ),
            _ => return None,
        };
        Some(
            Diagnostic::new(&broken_envelope::RULE, place, message)
                .why("An envelope is the SHA-256 of the page that takes its place, and nothing else.")
                .help(help),
        )
    })
}

/// Envelopes that name what another one named before.
fn copies(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let mut by_digest: BTreeMap<&str, Vec<(&Entry, &SourcePath)>> = BTreeMap::new();
    for entry in &call.entries {
        let envelope = entry.envelope.as_ref().and_then(|it| it.envelope.as_ref());
        if let Some((envelope, path)) = envelope.zip(file_of(hub, entry)) {
            let same = by_digest.entry(&envelope.digest).or_default();
            same.push((entry, path));
        }
    }
    for same in by_digest.values_mut().filter(|same| same.len() > 1) {
        same.sort_by_key(|(entry, _)| entry.landed.unwrap_or(usize::MAX));
        let (first, others) = (same[0], &same[1..]);
        found.extend(others.iter().map(|(_, path)| {
            let message = format!("this envelope is that of `{}`", first.1);
            Diagnostic::new(&broken_envelope::RULE, *path, message)
                .why("Only the person named inside it can open it, in one file.")
                .help("Seal a page of your own. Another salt makes another envelope of the same page.")
        }));
    }
}
