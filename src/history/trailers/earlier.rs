//! What a message says of earlier commits: that it reverts them, or signs them off.

use super::message::{Message, RawRemediation};
use super::people::{PEOPLE, people};

/// The commits that it says it reverts.
pub(super) fn reverts(text: &str) -> Vec<String> {
    let ids = text
        .match_indices("This reverts commit ")
        .map(|(at, lead)| leading_id(&text[at + lead.len()..]));
    ids.filter(|id| !id.is_empty())
        .take(PEOPLE)
        .map(str::to_lowercase)
        .collect()
}

/// The hexadecimal digits that a text starts with, when they can be a commit.
fn leading_id(text: &str) -> &str {
    let end = text
        .bytes()
        .position(|b| !b.is_ascii_hexdigit())
        .unwrap_or(text.len());
    if (7..=40).contains(&end) {
        &text[..end]
    } else {
        ""
    }
}

/// `I, NAME <ADDRESS>, hereby add my Signed-off-by to this commit: SHA`, as the DCO app words it.
pub(super) fn remediations(read: &mut Message, text: &str) {
    const CLAIM: &str = ", hereby add my Signed-off-by to this commit: ";
    for line in text.lines().map(str::trim) {
        let Some((who, commit)) = line.split_once(CLAIM) else {
            continue;
        };
        let commit = leading_id(commit);
        let (principal, signer) = match who
            .strip_prefix("On behalf of ")
            .and_then(|who| who.split_once(", I, "))
        {
            Some((principal, signer)) => (Some(principal), Some(signer)),
            None => (None, who.strip_prefix("I, ")),
        };
        let Some(signer) =
            signer.filter(|_| !commit.is_empty() && read.remediations.len() < PEOPLE)
        else {
            continue;
        };
        let one = |text: &str| {
            let mut who = people(text).into_iter().next()?;
            who.cut_tool();
            Some(who)
        };
        let Some(signer) = one(signer) else { continue };
        let on_behalf_of = principal.map(|text| one(text).unwrap_or_default());
        read.remediations.push(RawRemediation {
            commit: commit.to_ascii_lowercase(),
            signer,
            on_behalf_of,
        });
    }
}
