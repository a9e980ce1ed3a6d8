//! Who wrote a request.

use std::collections::BTreeMap;

use super::super::address::Signature;
use super::super::log::LogCommit;
use super::super::names;
use super::super::trailers::Part;
use super::left_out::Named;
use super::people::People;

/// Who wrote a request, told apart by their addresses and names.
pub(super) struct Writers<'c> {
    /// The writer behind each signature.
    pub signatures: BTreeMap<&'c Signature, usize>,
    /// Who wrote most of the commits.
    pub most_active: Option<usize>,
}

impl<'c> Writers<'c> {
    /// Tells the writers of a request apart.
    pub(super) fn of(commits: &[&'c LogCommit], people: &People) -> Self {
        let mut signatures: BTreeMap<&Signature, usize> = BTreeMap::new();
        let (mut by_address, mut by_person, mut by_name) =
            (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut written: Vec<usize> = Vec::new();
        for (how, signature) in commits
            .iter()
            .flat_map(|commit| writers_of(commit))
            .filter(|(_, signature)| !people.is_program(signature))
        {
            let (person, name) = (people.person(signature), names::loose(&signature.name));
            let known = by_address
                .get(&signature.address)
                .or_else(|| by_person.get(&person?))
                .or_else(|| by_name.get(&name))
                .copied();
            let writer = known.unwrap_or(written.len());
            if writer == written.len() {
                written.push(0);
            }
            by_address.entry(&signature.address).or_insert(writer);
            by_name.entry(name).or_insert(writer);
            person.map(|person| by_person.entry(person).or_insert(writer));
            signatures.insert(signature, writer);
            written[writer] += usize::from(how == Named::Author);
        }
        // Of several, whoever wrote the oldest commit; commits are the newest first.
        let most_active = (0..written.len()).max_by_key(|writer| written[*writer]);
        Self {
            signatures,
            most_active,
        }
    }

    /// Whether a writer signs with an account of a forge.
    pub(super) fn has_account(&self, writer: usize) -> bool {
        self.signatures
            .iter()
            .any(|(signature, of)| *of == writer && signature.address.account().is_some())
    }
}

/// The author and the co-authors that a request's commit names.
pub(super) fn writers_of(commit: &LogCommit) -> impl Iterator<Item = (Named, &Signature)> {
    let co_authors = commit
        .message
        .people
        .iter()
        .filter(|(part, _)| *part == Part::CoAuthor)
        .map(|(_, who)| (Named::CoAuthor, who));
    std::iter::once((Named::Author, &commit.author)).chain(co_authors)
}
