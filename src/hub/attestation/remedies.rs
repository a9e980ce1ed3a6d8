//! Sign-offs that later commits add to earlier ones.

use std::collections::BTreeMap;

use crate::history::{Commit, CommitIndex, History, PersonId};

/// For whom and which commit somebody added a sign-off later.
#[derive(Debug, Default)]
pub(super) struct Remedies {
    own: BTreeMap<(CommitIndex, PersonId), CommitIndex>,
    on_behalf: BTreeMap<(CommitIndex, PersonId), (CommitIndex, PersonId)>,
}

impl Remedies {
    /// Finds them. A line counts in a commit of its signer only; one for another person only when
    /// its human author signs that commit off.
    pub fn of(history: &History) -> Self {
        let mut remedies = Self::default();
        for (at, commit) in history.commits.iter().enumerate() {
            let later = CommitIndex(u32::try_from(at).unwrap_or(u32::MAX));
            for remedy in commit
                .remediations
                .iter()
                .filter(|remedy| remedy.person == Some(commit.author))
            {
                // Nobody can sign what is not there yet.
                let Some(target) = history
                    .commit_named(&remedy.commit)
                    .filter(|target| *target > later)
                else {
                    continue;
                };
                match remedy.on_behalf_of {
                    None => {
                        remedies.own.entry((target, commit.author)).or_insert(later);
                    }
                    Some(Some(principal))
                        if is_signed(commit) && !history.person(commit.author).proven_bot =>
                    {
                        remedies
                            .on_behalf
                            .entry((target, principal))
                            .or_insert((later, commit.author));
                    }
                    Some(_) => {}
                }
            }
        }
        remedies
    }

    /// The commit in which somebody added their own sign-off.
    pub fn own(&self, commit: CommitIndex, person: PersonId) -> Option<CommitIndex> {
        self.own.get(&(commit, person)).copied()
    }

    /// The commit in which somebody else did on their behalf, and who.
    pub fn on_behalf(
        &self,
        commit: CommitIndex,
        person: PersonId,
    ) -> Option<(CommitIndex, PersonId)> {
        self.on_behalf.get(&(commit, person)).copied()
    }
}

/// Whether a commit's author signed it off.
fn is_signed(commit: &Commit) -> bool {
    commit.sign_offs.iter().any(|sign_off| {
        sign_off.person == Some(commit.author) && sign_off.name_matches && !sign_off.program
    })
}
