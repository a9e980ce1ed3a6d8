//! A log → who changed what: everybody resolved, every file followed, every message read.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt};

use super::address::{Address, Signature};
use super::commit::{Commit, Remediation, SignOff};
use super::directory::Directory;
use super::identity::Profile;
use super::ids::{CommitIndex, PersonId};
use super::log::{ChangeKind, FileChange, Log, LogCommit};
use super::mailmap::Mailmap;
use super::records::{is_record, records};
use super::resolved::History;
use super::trailers::{self, Part, Placement, Role};
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
        let requests = lost::Requests::of(&log.requests, &log.commits);
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
        let lost = lost::find(&requests, &commits, &directory, profiles, &rules.bots);
        let by_id = by_id(&commits);
        let mut diagnostics = log.diagnostics;
        diagnostics.append(&mut directory.diagnostics);
        let ambiguous = std::mem::take(&mut directory.ambiguous);
        diagnostics.extend(hints::find(
            &directory.people,
            ambiguous,
            &commits,
            &addresses,
        ));
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

/// The places of the commits, in the order of their names.
fn by_id(commits: &[Commit]) -> Vec<(CommitId, CommitIndex)> {
    let ids = commits.iter().map(|commit| commit.id);
    let mut by_id: Vec<_> = ids.zip((0..).map(CommitIndex)).collect();
    by_id.sort_unstable();
    by_id
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

/// How many pages a commit edited.
fn pages_edited(changes: &[FileChange]) -> u32 {
    let edits = changes.iter().filter(|change| is_page_edit(change));
    u32::try_from(edits.count()).unwrap_or(u32::MAX)
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
    let (co_authors, roles) = helpers(author, &message.people, directory);
    let remediation = |raw: trailers::RawRemediation| Remediation {
        commit: raw.commit,
        person: directory.by_address(&raw.signer),
        on_behalf_of: raw
            .on_behalf_of
            .map(|principal| directory.by_address(&principal)),
    };
    let mut marks = message.marks;
    marks.bulk |= ignored.contains(&commit.id);
    let brings_media = |change: &FileChange| change.after.is_some() && is_media(&change.path);
    let sign_off = |(signature, placement)| certifiers.sign_off(signature, placement);
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
        sign_offs: message.sign_offs.into_iter().map(sign_off).collect(),
        remediations: message.remediations.into_iter().map(remediation).collect(),
        marks,
        edited: pages_edited(&commit.changes),
        media: commit.changes.iter().any(brings_media),
        unknown: commit.unknown,
    }
}

/// Whom a message names beside the author, each once: the co-authors, then those who helped in
/// another way.
fn helpers(
    author: PersonId,
    named: &[(Part, Signature)],
    directory: &Directory,
) -> (Vec<PersonId>, Vec<(PersonId, Role)>) {
    let (mut co_authors, mut roles) = (Vec::new(), Vec::new());
    if named.is_empty() {
        return (co_authors, roles);
    }
    let mut seen = BTreeSet::from([author]);
    let mut unseen = |signature: &Signature| {
        let person = directory.person(signature);
        person.filter(|person| seen.insert(*person))
    };
    for (_, signature) in named.iter().filter(|(part, _)| *part == Part::CoAuthor) {
        co_authors.extend(unseen(signature));
    }
    for (part, signature) in named {
        if let Part::Role(role) = part {
            roles.extend(unseen(signature).map(|person| (person, *role)));
        }
    }
    (co_authors, roles)
}
