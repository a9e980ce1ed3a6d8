//! The one judge of a change: what is new with it, by the rules of the branch that it is made for,
//! and whether it can be merged.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Baseline, Brought, Compared};
use crate::check::change::{self as beside, Branch, Claim, PageEdit};
use crate::check::{self, Focus};
use crate::diagnostic::{Counts, Diagnostic};
use crate::forge::{Forge, Repository};
use crate::history::git::change::Change;
use crate::history::{CommitIndex, Opener};
use crate::hub::submissions::Verdict;
use crate::hub::{Hub, Profiles};
use crate::load::Policy;
use crate::paths::SourcePath;
use crate::report::{Older, Report};
use crate::sources::{Source, Sources};

/// How much of the hub a change is judged beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it, as the change has it.
    Whole,
    /// The pages that the change can concern, as if it were merged today.
    Near,
}

/// The branch that changes are made for.
pub struct Base {
    /// Its name, as it was asked for.
    pub name: String,
    /// Its rules.
    pub policy: Policy,
    /// Its people.
    pub profiles: Profiles,
    /// What is wrong with its hub.yaml. Errors among it mean that nothing is judged as its
    /// maintainers want.
    pub config_findings: Vec<Diagnostic>,
}

/// A change, the hub with it under the rules of the branch, and what was wrong before.
pub struct Proposed {
    /// What git says about it.
    pub change: Change,
    /// The hub that has it.
    pub hub: Hub,
    /// What it proposes in the place of the branch's rules.
    pub rules: BTreeMap<SourcePath, Arc<Source>>,
    /// Claims of its profiles that do not count yet.
    pub claims: Vec<Claim>,
    /// What was wrong before.
    pub before: Baseline,
    /// Paths of pages of the branch that hold much of its text, where they were looked for.
    pub similar: BTreeSet<String>,
}

/// A change with everything that is said of it: comment, list, page and reports show parts of this.
pub struct Judged {
    /// The branch.
    pub base: Arc<Base>,
    /// The hub with the change.
    pub hub: Hub,
    /// What git says about the change.
    pub change: Change,
    /// Paths of pages of the branch that hold much of its text.
    pub similar: BTreeSet<String>,
    /// What was wrong before, by rule.
    pub older: BTreeMap<String, Counts>,
    rules: BTreeMap<SourcePath, Arc<Source>>,
    claims: Vec<Claim>,
    commits: Vec<CommitIndex>,
    pages: Arc<[PageEdit]>,
    /// The texts that findings point into: the change's own, where the hub was judged by those of
    /// the branch.
    shown: Sources,
    found: Vec<Diagnostic>,
    /// Of each finding in the order of a report: whether it is new.
    is_new: Vec<bool>,
}

impl Base {
    /// The branch `name` with its rules.
    pub fn new(name: String, policy: Policy) -> Self {
        let mut config_findings = policy.config_findings.clone();
        config_findings.extend(
            policy
                .rule("hub.yaml")
                .map(|source| check::unknown_names(&policy.config, source))
                .unwrap_or_default(),
        );
        Self {
            name,
            profiles: Profiles::read(&policy.profiles),
            policy,
            config_findings,
        }
    }

    /// What a change is judged by, that proposes these rules and makes these claims.
    fn branch<'b>(
        &'b self,
        rules: &'b BTreeMap<SourcePath, Arc<Source>>,
        claims: &'b [Claim],
    ) -> Branch<'b> {
        Branch {
            name: &self.name,
            content_root: self.policy.content_root.as_deref(),
            profiles: &self.profiles,
            proposed: rules,
            calls: &self.policy.calls,
            claims,
            config_findings: &self.config_findings,
        }
    }

    /// An account of the branch's forge, as `NUMBER+LOGIN` or one of both.
    pub fn opener(&self, account: &str) -> Option<Opener> {
        let repository = self.policy.config.repository.as_ref();
        let host = repository
            .and_then(Repository::host)
            .unwrap_or_else(|| Forge::default().hosts[0].domain.to_owned());
        Opener::parse(account, &host)
    }
}

/// Judges a change to a branch.
pub fn judge(base: &Arc<Base>, proposed: Proposed, scope: Scope) -> Judged {
    let Proposed {
        change,
        hub,
        rules,
        claims,
        before,
        similar,
    } = proposed;
    let mut shown = hub.sources.clone();
    shown.texts.extend(
        rules
            .iter()
            .map(|(path, text)| (path.clone(), text.clone())),
    );
    let beside = beside::Change::new(&hub, &change, base.branch(&rules, &claims));
    let focus = Focus::of(&beside, |path| before.has_page(path));
    let found = check::check_change(&beside, &focus);
    let report = Report::new(&shown, &found);
    let compared = before.compare(&report, &Brought::of(&change), &|rule, path| {
        scope == Scope::Whole && check::leaves_out(&focus, &hub, rule, path)
    });
    let Compared {
        mut is_new,
        mut older,
    } = compared;
    if scope == Scope::Near {
        // What is said of the hub as a whole, such as how many pages have no licence, a few of its
        // pages cannot tell.
        let is_edited = change.files.iter().any(|file| file.path == "hub.yaml");
        for (finding, is_new) in report.findings.iter().zip(&mut is_new) {
            let place = &finding.diagnostic.place;
            *is_new &= place.path != "hub.yaml" || is_edited || place.range.is_some();
        }
        older.clear();
    }
    let (commits, pages) = (beside.commits, beside.pages);
    Judged {
        base: base.clone(),
        rules,
        claims,
        commits,
        pages,
        hub,
        change,
        similar,
        older,
        shown,
        found,
        is_new,
    }
}

impl Judged {
    /// The change beside the hub.
    pub fn beside(&self) -> beside::Change<'_> {
        beside::Change {
            hub: &self.hub,
            diff: &self.change,
            branch: self.base.branch(&self.rules, &self.claims),
            commits: self.commits.clone(),
            pages: self.pages.clone(),
        }
    }

    /// What is new with the change, as far as it is found by one of these rules; by any where none
    /// is named.
    pub fn report(&self, rules: &[String]) -> Report<'_> {
        let is_asked = |rule: &str| rules.is_empty() || rules.iter().any(|name| name == rule);
        let mut report = Report::new(&self.shown, &self.found);
        let mut is_new = self.is_new.iter();
        report.findings.retain(|finding| {
            is_new.next() == Some(&true) && is_asked(finding.diagnostic.rule.name)
        });
        let mut counts = Counts::default();
        for (_, older) in self.older.iter().filter(|(rule, _)| is_asked(rule)) {
            counts.error += older.error;
            counts.warning += older.warning;
            counts.info += older.info;
        }
        report.older = Some(Older {
            base: self.base.name.clone(),
            counts,
        });
        report
    }

    /// Whether it can be merged.
    pub fn verdict(&self, report: &Report) -> Verdict {
        let conflicts = self.change.conflicts.as_deref().unwrap_or_default();
        if !conflicts.is_empty() {
            Verdict::Conflicts
        } else if report.counts().error > 0 {
            Verdict::NeedsWork
        } else {
            Verdict::Ready
        }
    }
}
