//! Commits that nobody certified.

use crate::check::change::Change;
use crate::check::commits::place;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::history::{Commit, Placement};
use crate::hub::Hub;
use crate::hub::attestation::{
    Certificate, Ground, Missing, NotNeeded, Revision, Standing, name_of, reason, step, subject,
};

const WHY: &str = "This hub asks everybody to confirm that they have the right to contribute this; nobody can do that on someone else's behalf.";

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-sign-off",
    severity: Severity::Error,
    summary: "The author of a change has not certified that they may contribute it.",
    docs: Docs {
        why: "Where hub.yaml says `licensing.attestation.require`, everybody certifies what they \
              give, for instance with the Developer Certificate of Origin. A `Signed-off-by` line \
              counts when its name and address are those of the commit's author. These count too: \
              a dated entry in the author's profile that is not younger than the commit, an \
              `attestation` by the author on every page that the commit changed, or a later commit \
              of the author that adds the sign-off. Nobody can certify for another, unless \
              hub.yaml says `third-party: true`: then a human may add a sign-off on somebody's \
              behalf, in a commit that they sign off themselves. Not needed: for programs, for \
              merges that only join branches, and for commits written and committed before \
              `since`. All commits of a change are new, so there a date before `since` does not \
              help, and a program's address is reported. A sign-off with the author's address but \
              another name is a warning; one outside the last paragraph counts and is reported. \
              `commonweal audit` lists all of them.",
        bad: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Crabs: where they live",
        good: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Crabs: where they live\n\n    Signed-off-by: Ada <ada@tide.example>",
        remedy: "For your newest commit: `git commit --amend --signoff`, then push again with `git push --force-with-lease`. For several commits of a branch: \
                 `git rebase --signoff main`. For commits that are merged already, add a commit whose message holds the line that the finding gives.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run), Run::Change(dated_back)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    if !hub.config.licensing.attestation.require {
        return;
    }
    for revision in hub.attestations.revisions() {
        let commit = hub.history.commit(revision.commit);
        match &revision.standing {
            Standing::Missing(missing) => found.push(lacking(hub, revision, commit, missing)),
            Standing::Certified(Certificate {
                ground: Ground::SignOff(Placement::Body),
                ..
            }) => found.push(misplaced(hub, revision, commit)),
            _ => {}
        }
    }
}

/// Commits of a change that are dated before the hub asked for sign-offs: an author's clock says
/// whatever the author likes.
fn dated_back(change: &Change, found: &mut Vec<Diagnostic>) {
    let hub = change.hub;
    if !hub.config.licensing.attestation.require {
        return;
    }
    // On the branch itself the question was asked already when the change began.
    let began = hub
        .history
        .commits
        .iter()
        .find(|commit| commit.id == change.diff.fork)
        .map(|commit| commit.committed.day());
    let is_asked = hub
        .config
        .licensing
        .attestation
        .since
        .is_none_or(|since| began.is_some_and(|began| began >= since));
    if !is_asked {
        return;
    }
    for revision in change
        .commits
        .iter()
        .filter_map(|commit| hub.attestations.revision(*commit))
        .filter(|revision| {
            matches!(
                revision.standing,
                Standing::NotNeeded(NotNeeded::BeforeSince)
            )
        })
    {
        let commit = hub.history.commit(revision.commit);
        let message = format!(
            "commit {} “{}” by {} is new, though it is dated before the hub asked for sign-offs",
            commit.id.short(),
            subject(commit),
            name_of(hub, commit.author)
        );
        found.push(
            Diagnostic::new(&RULE, place(hub, revision), message)
                .about(commit.id)
                .why("A clock is easily set back; what is contributed now is certified now.")
                .help(step(hub, &hub.attestations, commit, commit.author)),
        );
    }
}

fn lacking(hub: &Hub, revision: &Revision, commit: &Commit, missing: &Missing) -> Diagnostic {
    let severity = if missing.is_doubt() {
        Severity::Warning
    } else {
        RULE.severity
    };
    let (id, subject, author) = (
        commit.id.short(),
        subject(commit),
        name_of(hub, commit.author),
    );
    let message = match missing {
        Missing::NoLine => {
            format!("commit {id} “{subject}” is not signed off by its author, {author}")
        }
        _ if missing.is_doubt() => format!(
            "commit {id} “{subject}” by {author}: {}",
            reason(hub, missing)
        ),
        _ => format!(
            "commit {id} “{subject}” is not signed off by its author, {author}: {}",
            reason(hub, missing)
        ),
    };
    Diagnostic::new(&RULE, place(hub, revision), message)
        .severity(severity)
        .about(commit.id)
        .why(WHY)
        .help(step(hub, &hub.attestations, commit, commit.author))
}

fn misplaced(hub: &Hub, revision: &Revision, commit: &Commit) -> Diagnostic {
    let message = format!(
        "the sign-off of commit {} “{}” does not stand in the last paragraph of its message",
        commit.id.short(),
        subject(commit)
    );
    Diagnostic::new(&RULE, place(hub, revision), message).severity(Severity::Info)
        .about(commit.id)
        .why("It counts here; other tools, git among them, look for it in the last paragraph only.")
        .help("Nothing has to be done. In the next message, put `Signed-off-by` lines last; `git commit --signoff` does.")
}
