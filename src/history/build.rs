//! A log → who changed what: everybody resolved, every file followed, every message read.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt};

use super::address::{Address, Signature};
use super::commit::{Commit, Remediation, SignOff};
use super::directory::Directory;
use super::identity::Profile;
use super::ids::CommitIndex;
use super::log::{ChangeKind, FileChange, Log, LogCommit};
use super::mailmap::Mailmap;
use super::records::{is_record, records};
use super::resolved::History;
use super::trailers::{self, Part, Placement};
use super::{assumed, bots, files, hints, lost, names, past};
use crate::config::CreditRules;
use crate::load::{is_former_text, is_markdown};
use crate::paths::SourcePath;
use crate::repo::CommitId;

impl History {
    /// Resolves everybody, follows every file and reads every message.
    pub fn build(log: Log, profiles: &[Profile], rules: &CreditRules) -> Self {
        let signatures = log.commits.iter().flat_map(LogCommit::signatures);
        let newcomers = assumed::newcomers(&log);
        let people = || {
            Directory::new(
                signatures,
                &newcomers,
                Mailmap::parse(&log.mailmap),
                profiles,
                &rules.bots,
            )
        };
        let (mut directory, files) = rayon::join(people, || files::follow(&log));
        let (records, gone) = records(&log);
        let lapsed = past::lapsed(&log, &files);
        let assumed = assumed::find(&log, &newcomers, &directory, profiles);
        let ignored = &log.ignored_revisions;
        let squashes = lost::squashes(&log.commits, &log.requests);
        let mut certifiers = Certifiers {
            directory: &directory,
            bots: &rules.bots,
            known: HashMap::new(),
        };
        let addresses: Vec<Address> = log
            .commits
            .iter()
            .map(|commit| commit.author.address.clone())
            .collect();
        let commits: Vec<Commit> = log
            .commits
            .into_iter()
            .map(|commit| credit(commit, &directory, ignored, &mut certifiers))
            .collect();
        let lost = lost::find(
            &log.requests,
            &squashes,
            &commits,
            &directory,
            profiles,
            &rules.bots,
        );
        let mut by_id: Vec<(CommitId, CommitIndex)> = commits
            .iter()
            .map(|commit| commit.id)
            .zip((0..).map(CommitIndex))
            .collect();
        by_id.sort_unstable();
        let mut diagnostics = log.diagnostics;
        diagnostics.append(&mut directory.diagnostics);
        diagnostics.append(&mut hints::find(&mut directory, &commits, &addresses));
        Self {
            head: log.head,
            completeness: log.completeness,
            people: directory.people,
            commits,
            files,
            records,
            gone,
            lapsed,
            hands: directory.hands,
            called: directory.called,
            signed: directory.signed,
            mailmap: log.mailmap,
            contents: log.contents,
            lost,
            known_words: log.known_words,
            by_id,
            words_kept: Vec::new(),
            words_read: 0,
            assumed,
            opened_by: directory.opened_by,
            diagnostics,
        }
    }
}

fn is_media(path: &SourcePath) -> bool {
    !is_markdown(path) && !is_former_text(path.as_str())
}

fn is_page_edit(change: &FileChange) -> bool {
    matches!(
        change.kind,
        ChangeKind::Modified | ChangeKind::Renamed { exact: false, .. }
    ) && is_markdown(&change.path)
}

/// Who certified commits: the same few people sign thousands, so what is known of a signature is
/// kept.
struct Certifiers<'a> {
    directory: &'a Directory,
    bots: &'a [String],
    known: HashMap<Signature, SignOff>,
}

impl Certifiers<'_> {
    fn sign_off(&mut self, signature: Signature, placement: Placement) -> SignOff {
        if let Some(known) = self.known.get(&signature) {
            return SignOff {
                placement,
                ..known.clone()
            };
        }
        let person = self.directory.by_address(&signature);
        let sign_off = SignOff {
            name: names::shown(&signature.name),
            person,
            name_matches: person.is_some_and(|person| self.directory.has_name(person, &signature)),
            program: self.directory.evidence(&signature, self.bots) == bots::Evidence::Proof,
            placement,
        };
        self.known.insert(signature, sign_off.clone());
        sign_off
    }
}

/// A commit with its people resolved, each once: as author, else co-author, else in the role named
/// first.
fn credit(
    commit: LogCommit,
    directory: &Directory,
    ignored: &BTreeSet<CommitId>,
    certifiers: &mut Certifiers,
) -> Commit {
    let message = commit.message;
    // Every author and trailer was given to the directory, so the fallback is never taken.
    let (author, hand) = directory.author(&commit.author).unwrap_or_default();
    let mut seen = if message.people.is_empty() {
        BTreeSet::new()
    } else {
        BTreeSet::from([author])
    };
    let mut co_authors = Vec::new();
    let mut roles = Vec::new();
    let person = |signature: &Signature| directory.person(signature);
    for (_, signature) in message
        .people
        .iter()
        .filter(|(part, _)| *part == Part::CoAuthor)
    {
        co_authors.extend(person(signature).filter(|person| seen.insert(*person)));
    }
    for (part, signature) in &message.people {
        if let Part::Role(role) = part {
            roles.extend(
                person(signature)
                    .filter(|person| seen.insert(*person))
                    .map(|person| (person, *role)),
            );
        }
    }
    let remediation = |raw: trailers::RawRemediation| Remediation {
        commit: raw.commit,
        person: directory.by_address(&raw.signer),
        on_behalf_of: raw
            .on_behalf_of
            .map(|principal| directory.by_address(&principal)),
    };
    let mut marks = message.marks;
    marks.bulk |= ignored.contains(&commit.id);
    Commit {
        id: commit.id,
        parents: commit.parents,
        author,
        hand,
        is_content: commit.unknown
            || commit
                .changes
                .iter()
                .any(|change| !is_record(change.path.as_str())),
        co_authors,
        roles,
        tools: message.tools,
        restored: false,
        authored: commit.authored.or(commit.committed),
        committed: commit.committed.or(commit.authored),
        subject: message.subject,
        pull_request: message.pull_request,
        sign_offs: message
            .sign_offs
            .into_iter()
            .map(|(signature, placement)| certifiers.sign_off(signature, placement))
            .collect(),
        remediations: message.remediations.into_iter().map(remediation).collect(),
        marks,
        edited: u32::try_from(
            commit
                .changes
                .iter()
                .filter(|change| is_page_edit(change))
                .count(),
        )
        .unwrap_or(u32::MAX),
        media: commit
            .changes
            .iter()
            .any(|change| change.after.is_some() && is_media(&change.path)),
        unknown: commit.unknown,
    }
}
