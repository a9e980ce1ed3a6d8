//! The number of the pull or merge request that a message names.

use crate::forge::{Forge, Requests};

/// What programs that merge for people begin the subject with, before the number.
const MERGES: [&str; 4] = ["Merge #", "Auto merge of #", "Pull request #", "Merge PR #"];

/// The number of the pull or merge request that a merge or squash message names.
pub(super) fn pull_request(text: &str) -> Option<u32> {
    let subject = text.trim_start().lines().next().unwrap_or_default().trim();
    let requests = || Forge::all().map(|forge| &forge.spec().requests);
    let beginnings = requests().flat_map(|requests| requests.subject);
    let beginning = beginnings
        .chain(&MERGES)
        .find_map(|beginning| subject.strip_prefix(beginning).and_then(leading_number));
    if beginning.is_some() {
        return beginning;
    }
    // Gitea: Merge pull request 'Title' (#12) from branch into main; the title may hold another
    // number.
    let head = if subject.starts_with("Merge pull request '") {
        subject
            .rsplit_once(" from ")
            .map_or(subject, |(head, _)| head)
    } else {
        subject
    };
    let of_end = |open: &str| {
        let (_, number) = head.strip_suffix(')')?.rsplit_once(open)?;
        whole_number(number)
    };
    let ends = requests().map(|requests| requests.subject_end);
    if let Some(number) = ends.chain(["(pull request #"]).find_map(of_end) {
        return Some(number);
    }
    let of_reference = |requests: &Requests| {
        let beginning = requests.reference?;
        let mut lines = text.lines();
        let reference = lines.find_map(|line| line.trim().strip_prefix(beginning))?;
        let (_, number) = reference.rsplit_once(requests.sign)?;
        whole_number(number.trim())
    };
    requests().find_map(of_reference)
}

fn leading_number(text: &str) -> Option<u32> {
    let end = text
        .bytes()
        .position(|b| !b.is_ascii_digit())
        .unwrap_or(text.len());
    whole_number(&text[..end])
}

fn whole_number(text: &str) -> Option<u32> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
        .filter(|number| *number > 0)
}
