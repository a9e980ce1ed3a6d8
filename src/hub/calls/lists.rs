//! What the forge's lists say of pull requests and issues, where calls ask for it.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::Records;
use crate::calls::kind::CallKind;
use crate::calls::listed::{self, Listed};
use crate::config::DataFile;
use crate::diagnostic::{Diagnostic, Place, Severity, system};
use crate::history::CommitIndex;
use crate::hub::accounts::Accounts;
use crate::hub::calls::call::Call;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::timeline::Timeline;
use crate::paths::slug;
use crate::repo::CommitId;
use crate::rules::configuration;

/// What the forge's lists say.
#[derive(Default)]
pub(in crate::hub) struct ForgeLists {
    /// When each request was opened.
    opened: BTreeMap<u32, i64>,
    /// By whose request the commits of the branch's own line brought what they did.
    brought: BTreeMap<CommitId, Vec<String>>,
    /// The issues that are ideas, by the call that their label names.
    ideas: BTreeMap<String, Vec<Listed>>,
    /// Whose profiles name accounts at the hub's forge.
    accounts: Accounts,
}

/// What the label of an idea begins with, before the name of its call.
const LABEL: &str = "call:";

/// Most ideas of one call.
const IDEAS: usize = 2_000;

impl ForgeLists {
    /// Reads the lists that hub.yaml names.
    pub(super) fn of(hub: &Linked, records: &Records, found: &mut Vec<Diagnostic>) -> Self {
        let mut lists = Self {
            accounts: Accounts::of(&hub.people, &hub.config),
            ..Self::default()
        };
        let mut calls = records.calls.iter();
        if calls.any(|call| call.keys.kind == CallKind::Ideas)
            && let Some(path) = &hub.config.issues.data
        {
            match read(hub, path) {
                Ok(issues) => lists.take(issues),
                Err((severity, problem)) => found.push(unread(path, severity, &problem)),
            }
        }
        let requests = hub.config.submissions.data.as_ref();
        let requests = requests.and_then(|path| read(hub, path).ok());
        for request in requests.unwrap_or_default() {
            if let Some(at) = request.created {
                lists.opened.insert(request.number, at);
            }
            if request.login.is_empty() {
                continue;
            }
            for commit in request.merged {
                let openers = lists.brought.entry(commit).or_default();
                openers.push(request.login.clone());
            }
        }
        lists
    }

    /// The issues of a list that are ideas.
    fn take(&mut self, issues: Vec<Listed>) {
        for issue in issues.into_iter().filter(|issue| !issue.is_request) {
            let labels = issue.labels.iter();
            let calls: BTreeSet<String> = labels
                .filter_map(|label| Some(slug(label.strip_prefix(LABEL)?.trim())))
                .collect();
            for call in calls {
                let ideas = self.ideas.entry(call).or_default();
                if ideas.len() < IDEAS {
                    ideas.push(issue.clone());
                }
            }
        }
    }

    /// The issues that are ideas for a call.
    pub(in crate::hub) fn ideas(&self, call: &str) -> &[Listed] {
        self.ideas.get(call).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whose profile names an account.
    pub(super) fn person(&self, login: &str) -> Option<PersonId> {
        self.accounts.person(login)
    }

    /// When a request was opened, where that was before a call closed.
    pub(super) fn opened(&self, number: Option<u32>, call: &Call) -> Option<i64> {
        let closes = call.file.dates.closes;
        let opened = self.opened.get(&number?).copied()?;
        closes
            .is_none_or(|closes| opened <= closes.at)
            .then_some(opened)
    }

    /// Whether the forge says that a request was opened after a call had closed.
    pub(super) fn is_late(&self, number: Option<u32>, call: &Call) -> bool {
        let opened = number.and_then(|number| self.opened.get(&number));
        let closes = call.file.dates.closes;
        opened
            .zip(closes)
            .is_some_and(|(opened, closes)| *opened > closes.at)
    }

    /// Whether the request that brought a commit was opened by an account that somebody's profile
    /// names.
    pub(super) fn is_by_account(
        &self,
        hub: &Linked,
        timeline: &Timeline,
        commit: CommitIndex,
        person: PersonId,
    ) -> bool {
        let merge = timeline
            .place(commit)
            .and_then(|place| timeline.commit(place));
        let openers = merge.and_then(|merge| self.brought.get(&hub.history.commit(merge).id));
        let mut openers = openers.into_iter().flatten();
        openers.any(|login| self.person(login) == Some(person))
    }
}

/// What is told of a list that is not read.
fn unread(path: &DataFile, severity: Severity, problem: &str) -> Diagnostic {
    let place = Place {
        path: "hub.yaml".to_owned(),
        range: None,
    };
    let message = format!("`{path}` is not read: {problem}");
    Diagnostic::new(&configuration::RULE, place, message)
        .severity(severity)
        .why("Ideas that were sent as issues are not shown.")
        .help(path.help("a JSON list of issues"))
}

/// What stands in a list that hub.yaml names.
///
/// # Errors
/// When it is not there, or is no list: what is wrong with it.
fn read(hub: &Linked, file: &DataFile) -> Result<Vec<Listed>, (Severity, String)> {
    let bytes = file.read(&hub.sources, listed::LIMIT + 1);
    let bytes = bytes.map_err(|error| (file.weight(&error), system::told(&error)))?;
    listed::read(&bytes).map_err(|problem| (Severity::Warning, problem))
}
