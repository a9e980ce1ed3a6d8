//! Credit that history dropped, given back by files in `credits/` without rewriting a commit.
//!
//! `credits/12.yaml` speaks of the commits that pull request 12 brought; a file of any other name
//! says which with `commit:`.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::fields::Fields;
use crate::history::{Commit, CommitId, CommitIndex, Completeness, History};
use crate::hub::credited::{self, Credited};
use crate::hub::ids::{PageId, PersonId};
use crate::hub::people::People;
use crate::paths::SourcePath;
use crate::privacy::shown;
use crate::rules::credit_without_effect::RULE;
use crate::rules::unknown_key;
use crate::sources::{Source, Sources};
use crate::yaml;

mod commits;
mod target;

use commits::Commits;
use target::Target;

/// People that are read from one file.
const PEOPLE: usize = 250;

/// Commits that are looked at to tell what merges brought, and people that several files give to
/// the same commits, for all files together: a hostile hub could ask for each merge.
const STEPS: usize = 2_000_000;

/// Who is credited with which commits besides those whom their messages name.
#[derive(Debug, Clone, Default)]
pub struct Overlay {
    /// A merge brings thousands of commits to which one file gives the same people.
    by_commit: BTreeMap<CommitId, Arc<Vec<Restored>>>,
}

/// Somebody's credit for a commit that does not name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Who.
    pub person: PersonId,
    /// What they did: `content` makes them a co-author.
    pub role: String,
    /// The file that says so.
    pub file: SourcePath,
}

impl Restored {
    /// Whether they wrote with the commit's authors.
    pub fn is_author(&self) -> bool {
        self.role == "content"
    }

    /// Whether they translated: the words are theirs too.
    pub fn is_translator(&self) -> bool {
        self.role == "translation"
    }
}

impl Overlay {
    /// Reads the files in `credits/`; people whom nobody knows yet are added as those of front
    /// matter are.
    pub fn read(
        sources: &Sources,
        history: &History,
        people: &mut People,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let files: Vec<File> = sources
            .texts_below("credits")
            .filter_map(|source| File::read(source, found))
            .collect();
        let mut overlay = Self::default();
        if files.is_empty() {
            return overlay;
        }
        let commits = Commits::new(
            history,
            &files
                .iter()
                .flat_map(|file| &file.targets)
                .map(|(target, _)| target)
                .collect(),
        );
        let mut steps = STEPS;
        for file in files {
            let mut meant = BTreeSet::new();
            for (target, range) in &file.targets {
                let of_target = commits.of(target, &mut steps);
                // Where older commits are missing, nobody can tell.
                if of_target.is_empty() && history.completeness == Completeness::Complete {
                    found.push(file.nothing_found(target, range.clone()));
                }
                meant.extend(of_target);
            }
            let mut restored: Vec<Restored> = Vec::new();
            for entry in &file.people {
                let Some(person) = people.find_or_add(history, &entry.who) else {
                    continue;
                };
                let role = if matches!(entry.role.as_str(), "author" | "content" | "") {
                    "content".to_owned()
                } else {
                    shown(&entry.role)
                };
                if !restored
                    .iter()
                    .any(|known| known.person == person && known.role == role)
                {
                    restored.push(Restored {
                        person,
                        role,
                        file: file.path.clone(),
                    });
                }
            }
            let restored = Arc::new(restored);
            for commit in meant {
                overlay.restore(history.commit(commit).id, &restored, &mut steps);
            }
        }
        overlay
    }

    /// Adds what a file gives back to what others do for the same commit.
    fn restore(&mut self, commit: CommitId, restored: &Arc<Vec<Restored>>, steps: &mut usize) {
        match self.by_commit.entry(commit) {
            Entry::Vacant(none) => {
                none.insert(restored.clone());
            }
            Entry::Occupied(mut others) => {
                *steps = steps.saturating_sub(others.get().len() + restored.len());
                if *steps == 0 {
                    return;
                }
                let known: BTreeSet<(PersonId, &str)> = others
                    .get()
                    .iter()
                    .map(|known| (known.person, known.role.as_str()))
                    .collect();
                let new = restored
                    .iter()
                    .filter(|new| !known.contains(&(new.person, new.role.as_str())))
                    .cloned();
                let all: Vec<Restored> = others.get().iter().cloned().chain(new).collect();
                *others.get_mut() = Arc::new(all);
            }
        }
    }

    /// Who else is credited with a commit, in the order of the files.
    pub fn of(&self, commit: &Commit) -> &[Restored] {
        self.by_commit
            .get(&commit.id)
            .map_or(&[], |restored| restored.as_slice())
    }

    /// Marks the commits that have a human author after all, so that they are no program's.
    pub(super) fn mark(&self, history: &mut History, people: &People) {
        if self.by_commit.is_empty() {
            return;
        }
        for commit in &mut history.commits {
            commit.restored |= self
                .of(commit)
                .iter()
                .any(|restored| restored.is_author() && !people.get(restored.person).bot);
        }
    }

    /// Tells everybody which changes of the hub they have a part in.
    pub(super) fn connect(
        &self,
        history: &History,
        people: &mut People,
        changes: &[(CommitIndex, Vec<PageId>)],
    ) {
        if self.by_commit.is_empty() {
            return;
        }
        let mut touched = BTreeSet::new();
        for (place, (commit, _)) in changes.iter().enumerate() {
            for restored in self
                .of(history.commit(*commit))
                .iter()
                .filter(|restored| restored.is_author())
            {
                people.all[restored.person.0 as usize].changes.push(place);
                touched.insert(restored.person);
            }
        }
        for person in touched {
            let changes = &mut people.all[person.0 as usize].changes;
            changes.sort_unstable();
            changes.dedup();
        }
    }
}

/// A file in `credits/`.
struct File {
    path: SourcePath,
    targets: Vec<(Target, Option<Range<usize>>)>,
    people: Vec<Credited>,
}

impl File {
    /// Reads a file; `None` when it is about something else, or cannot be read.
    fn read(source: &Source, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let number = number(source.path.stem());
        let tree = match yaml::parse(&source.text) {
            Ok(tree) => tree,
            Err(error) => {
                let end = source.text[error.offset..]
                    .find('\n')
                    .map_or(source.text.len(), |at| error.offset + at);
                found.push(
                    finding(&source.path, Some(error.offset..end), format!("this file is not valid YAML: {}", error.message))
                        .help("Write it as `people: [{ who: ada, role: content }]`, with quotes round values that hold `: `, `#` or `@`."),
                );
                return None;
            }
        };
        if number.is_none() && tree.get("people").is_none() {
            return None;
        }
        let mut fields = Fields::new(&source.path, &tree, &unknown_key::RULE);
        let named = fields.texts("commit");
        // For people who read the file.
        fields.text("note");
        let mut people = Vec::new();
        let entry = fields.entry("people");
        for item in entry.map(|entry| entry.node.items()).unwrap_or_default() {
            credited::people(item, "content", &mut people);
        }
        people.truncate(PEOPLE);
        found.extend(fields.finish());
        let mut targets = Vec::new();
        for (text, range) in named {
            if (7..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_hexdigit()) {
                targets.push((Target::Commit(text.to_lowercase()), Some(range)));
            } else {
                let message =
                    "this is no commit: a commit is 7 to 40 hexadecimal digits".to_owned();
                found.push(
                    finding(&source.path, Some(range), message)
                        .help("`git log` shows the digits; put them in quotes."),
                );
            }
        }
        if let Some(number) = number.filter(|_| targets.is_empty()) {
            targets.push((Target::PullRequest(number), None));
        }
        if targets.is_empty() && tree.get("commit").is_none() {
            let message =
                "this file says neither which pull request nor which commit it is about".to_owned();
            found.push(finding(&source.path, None, message).help(
                "Name the file after the pull request (`credits/12.yaml`), or add `commit: \"…\"`.",
            ));
        }
        if people.is_empty() {
            let range = entry.map(|entry| entry.key_range.clone());
            found.push(
                finding(&source.path, range, "this file names nobody")
                    .help("Write `people: [{ who: ada, role: content }]`."),
            );
        }
        Some(Self {
            path: source.path.clone(),
            targets,
            people,
        })
    }

    fn nothing_found(&self, target: &Target, range: Option<Range<usize>>) -> Diagnostic {
        let message = match target {
            Target::PullRequest(number) => {
                format!("no commit of this branch came from pull request {number}")
            }
            Target::Commit(digits) => format!("{digits} is not one commit of this branch"),
        };
        finding(&self.path, range, message)
            .help("Add the commit's digits as `commit: \"…\"`, as `git log` shows them; a request that is not merged yet has no commit here.")
    }
}

fn finding(
    path: &SourcePath,
    range: Option<Range<usize>>,
    message: impl Into<String>,
) -> Diagnostic {
    let place = crate::diagnostic::Place {
        path: path.to_string(),
        range,
    };
    Diagnostic::new(&RULE, place, message)
        .why("The people in it do not get back the credit that they lost.")
}

/// A pull request's number as a file's name: digits, the first of them not 0.
fn number(stem: &str) -> Option<u32> {
    let digits = !stem.starts_with('0') && stem.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| stem.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::config::CreditRules;
    use crate::history::Log;
    use crate::hub::registered::Registered;

    proptest! {
        #[test]
        fn no_file_panics_and_every_finding_is_in_it(
            text in "((people|commit|note|who|role|[a-c0-9]{1,8}|content|12)(: ?|\n|, | )|[\\[\\]{}\\-&*!|>'\"%@` \n#éß~<0-9.]){0,30}",
            stem in "(12|012|0|x|99999999999|é)",
        ) {
            let path = format!("credits/{stem}.yaml");
            let sources = Sources::from_texts("content", [(path.as_str(), text.as_str())]);
            let log = Log::parse_text("commit 1111111111111111111111111111111111111111\nAuthor: A <a@x.example>\n\n    Crabs (#12)\n\nA content/a.md\n");
            let history = History::build(log, &[], &CreditRules::default());
            let mut found = Vec::new();
            let overlay = Overlay::read(&sources, &history, &mut People::new(&history, &[], Registered::default(), &crate::hub::people::Taken::new()), &mut found);
            for restored in overlay.of(&history.commits[0]) {
                prop_assert!(!restored.role.contains('\n'));
            }
            for finding in found {
                if let Some(range) = finding.place.range {
                    prop_assert!(text.get(range).is_some());
                }
            }
        }
    }
}
