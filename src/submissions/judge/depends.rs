//! What a verdict depends on, as a digest: while it is the same, nobody need judge again, whatever
//! the branch does to other pages.

use std::fmt::Debug;

use blake3::Hasher;
use jiff::civil::Date;

use super::grounds::Grounds;
use super::logs::Logs;
use crate::history::git::onto::{Content, Placed};
use crate::history::git::proposals::Brought;
use crate::history::{Log, LogCommit, Signature};
use crate::hub::names::fold;
use crate::paths::SourcePath;
use crate::sources::Sources;

impl Grounds<'_> {
    /// What every verdict depends on: the rules of the branch, its profiles, licences, statements,
    /// and the hub's customs.
    pub fn frame_digest(&self) -> [u8; 32] {
        *self.frame_digest.get_or_init(|| {
            let mut hasher = Hasher::new();
            add(
                &mut hasher,
                &(
                    env!("COMMONWEAL_SOURCE"),
                    &self.base.name,
                    self.base.policy.digest(),
                    &self.frame.content_root,
                    self.hub.customs,
                ),
            );
            add(
                &mut hasher,
                &(
                    &self.log.mailmap,
                    &self.log.ignored_revisions,
                    &self.log.completeness,
                    &self.base.policy.calls,
                    &self.passed(),
                ),
            );
            add_sources(&mut hasher, &self.frame);
            *hasher.finalize().as_bytes()
        })
    }

    /// What is said of a proposal that the branch has depends on: besides the frame, whom the hub
    /// takes everybody for. A branch that goes on never has fewer addresses.
    pub fn people_digest(&self) -> [u8; 32] {
        let mut hasher = Hasher::new();
        hasher.update(&self.frame_digest());
        add(&mut hasher, &self.of_address.len());
        for person in &self.hub.people.all {
            let told = (&person.name, &person.key, person.bot, person.visibility);
            add(&mut hasher, &told);
        }
        *hasher.finalize().as_bytes()
    }

    /// What the verdict on a proposal depends on. `day` is the branch's, where it counts.
    pub(super) fn digest(
        &self,
        brought: &Brought,
        placed: &[Placed],
        under: &Sources,
        logs: &Logs,
        day: Option<Date>,
    ) -> [u8; 32] {
        let mut hasher = Hasher::new();
        hasher.update(&self.frame_digest());
        add(
            &mut hasher,
            &(
                brought.fork,
                brought
                    .commits
                    .iter()
                    .map(|commit| commit.id)
                    .collect::<Vec<_>>(),
            ),
        );
        for file in placed {
            let delta = &file.delta;
            let content = match &file.content {
                Some(Content::Blob(blob)) => Some((Some(*blob), None)),
                Some(Content::Joined(bytes)) => Some((None, Some(blake3::hash(bytes)))),
                None => None,
            };
            add(
                &mut hasher,
                &(
                    &delta.path,
                    &delta.kind,
                    &delta.entry,
                    delta.blob,
                    delta.was,
                    file.fit,
                    content,
                ),
            );
        }
        add(&mut hasher, &day);
        self.add_near(&mut hasher, under);
        self.add_log(&mut hasher, &logs.before, logs);
        self.add_log(&mut hasher, &logs.after, logs);
        if let Some(opener) = &logs.after.opener {
            add(&mut hasher, opener);
        }
        for commit in &brought.commits {
            self.add_people(&mut hasher, commit);
        }
        *hasher.finalize().as_bytes()
    }

    /// What is around a proposal besides the frame, which is in every digest as it is.
    fn add_near(&self, hasher: &mut Hasher, under: &Sources) {
        let is_near = |path: &SourcePath| !self.frame.texts.contains_key(path);
        for (path, source) in under.texts.iter().filter(|(path, _)| is_near(path)) {
            add(hasher, path);
            hasher.update(blake3::hash(source.text.as_bytes()).as_bytes());
        }
        add(hasher, &(&under.blobs, &under.nearby, &under.unpublished));
    }

    fn add_log(&self, hasher: &mut Hasher, log: &Log, logs: &Logs) {
        for commit in &log.commits {
            // Of a commit that tells who somebody is, only that counts: an active author's next one
            // changes no verdict.
            if logs.witnesses.contains(&commit.id) {
                self.add_people(hasher, commit);
            } else {
                add(
                    hasher,
                    &(commit.id, commit.message.marks.bulk, commit.changes.len()),
                );
            }
        }
        add(hasher, &log.files);
    }

    /// Whom the hub takes the people of a commit for.
    fn add_people(&self, hasher: &mut Hasher, commit: &LogCommit) {
        for who in
            std::iter::once(&commit.author).chain(commit.message.people.iter().map(|(_, who)| who))
        {
            self.add_person(hasher, who);
        }
    }

    fn add_person(&self, hasher: &mut Hasher, who: &Signature) {
        let person = self
            .person(who)
            .map(|person| (&person.name, &person.key, person.bot, person.visibility));
        add(
            hasher,
            &(
                &who.name,
                person,
                self.of_name.contains_key(&fold(&who.name)),
                self.helped.contains_key(&who.address),
            ),
        );
    }
}

fn add_sources(hasher: &mut Hasher, sources: &Sources) {
    for (path, source) in &sources.texts {
        add(hasher, path);
        hasher.update(blake3::hash(source.text.as_bytes()).as_bytes());
    }
    add(hasher, &(&sources.blobs, &sources.unpublished));
}

/// What a value says of itself, and where it ends.
fn add(hasher: &mut Hasher, value: &impl Debug) {
    let text = format!("{value:?}");
    hasher
        .update(&(text.len() as u64).to_le_bytes())
        .update(text.as_bytes());
}
