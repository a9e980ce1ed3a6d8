//! Changes to the rules themselves, and to what runs for every reader or with the hub's rights.

use crate::check::change::Change;
use crate::check::mailmap;
use crate::check::run::{Check, Run};
use crate::check::who;
use crate::config::{DataFile, NamedFile, Script};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::forge::Forge;
use crate::history::git::change::{DeltaKind, FileDelta};
use crate::load::classify;
use crate::paths::{MANIFEST, SourcePath};

/// The rule.
pub static RULE: Rule = Rule {
    name: "policy-change",
    severity: Severity::Warning,
    summary: "A change edits the rules that judge it, or what runs for every reader.",
    docs: Docs {
        why: r#"Whoever changes the rules could pass any check by them. So a change is judged by the settings, identities and statements of the branch that it is made for, whatever it says itself; templates, static files and workflows are never content, and need the eyes of a maintainer."#,
        bad: r#"hub.yaml in a change

checks: { missing-sign-off: off }"#,
        good: r#"a change that only edits pages"#,
        remedy: r#"A maintainer reviews these files line by line, as code. A contributor who did not mean to change them takes them out: `git restore --source main -- FILE`."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// Most files of one kind that are named.
const FILES: usize = 20;

/// Files at the top of a repository that say what runs with its rights, besides those of forges;
/// in lower case.
const WORKFLOWS: [&str; 19] = [
    ".woodpecker.yml",
    ".woodpecker.yaml",
    ".travis.yml",
    ".drone.yml",
    ".cirrus.yml",
    ".build.yml",
    ".appveyor.yml",
    "appveyor.yml",
    "azure-pipelines.yml",
    "bitbucket-pipelines.yml",
    "jenkinsfile",
    "netlify.toml",
    "vercel.json",
    "wrangler.toml",
    ".pre-commit-config.yaml",
    "renovate.json",
    "package.json",
    "makefile",
    "justfile",
];

/// Folders of such files.
const WORKFLOW_FOLDERS: [&str; 6] = [
    ".woodpecker",
    ".circleci",
    ".builds",
    ".buildkite",
    ".husky",
    ".devcontainer",
];

/// What a file is that only maintainers should change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Settings,
    Identities,
    Statement,
    LicenseText,
    Terms,
    Credit,
    Theme,
    Workflow,
    Built,
    Profile,
    Call,
    List,
    Face,
}

impl Sort {
    fn of(file: &FileDelta) -> Option<Self> {
        // The disks of most desktops do not tell upper case from lower.
        let path = file.path.to_ascii_lowercase();
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let below = |folder: &str| {
            path.strip_prefix(folder)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        Some(match name {
            _ if below("hub.yaml") => Self::Settings,
            _ if below(".mailmap") || below(".git-blame-ignore-revs") => Self::Identities,
            _ if below("statements") => Self::Statement,
            _ if below("calls") => Self::Call,
            MANIFEST => Self::Built,
            _ if below(".commonweal") || below("site") => Self::Built,
            ".gitmodules" | ".gitattributes" | ".lfsconfig" | "codeowners" => Self::Workflow,
            _ if folder.is_empty() && WORKFLOWS.contains(&name) => Self::Workflow,
            _ if WORKFLOW_FOLDERS.iter().any(|folder| below(folder)) => Self::Workflow,
            _ if Forge::all().any(|forge| forge.runs(&path)) => Self::Workflow,
            _ if ["themes", "templates", "static", "snippets"]
                .iter()
                .any(|folder| below(folder)) =>
            {
                Self::Theme
            }
            // A new text only adds a licence; another wording of a known one changes what everybody
            // agreed to.
            _ if below("licenses") && file.kind != DeltaKind::Added => Self::LicenseText,
            "reuse.toml" => Self::Terms,
            _ if name.ends_with(".license") && file.kind != DeltaKind::Added => Self::Terms,
            _ if below("credits") => Self::Credit,
            _ if below("contributors") && file.kind != DeltaKind::Added => Self::Profile,
            _ => return None,
        })
    }

    fn message(self, base: &str) -> String {
        match self {
            Self::Settings => {
                format!("this change edits the hub's settings; it is judged by those of `{base}`")
            }
            Self::Identities => format!(
                "this change edits who is who in the history; it is judged by what `{base}` says"
            ),
            Self::Statement => format!(
                "this change edits what people certify; it is judged by the text of `{base}`"
            ),
            Self::LicenseText => {
                "this change edits the text of a licence under which work is published".to_owned()
            }
            Self::Terms => {
                "this change edits the terms of files that others may have made".to_owned()
            }
            Self::Credit => "this change edits who is credited for commits of others".to_owned(),
            Self::Built => {
                "this change contains files that a build or a check writes itself".to_owned()
            }
            Self::Theme => {
                "this change edits templates or files that run for every reader".to_owned()
            }
            Self::Workflow => {
                "this change edits what runs with the repository's own rights".to_owned()
            }
            Self::Profile => {
                "this change edits the profile of somebody who did not write the change".to_owned()
            }
            Self::Call => {
                "this change edits a call, what was sealed of it, or its decision".to_owned()
            }
            Self::List => "this change edits the forge's lists of requests and issues".to_owned(),
            Self::Face => "this change edits the hub's logo or icon".to_owned(),
        }
    }

    fn why(self) -> &'static str {
        match self {
            Self::Settings | Self::Identities | Self::Statement => {
                "Whoever changes the rules could pass any check by them, so they take effect when a maintainer merges them and not before."
            }
            Self::LicenseText => {
                "People gave their work under the text that is there; another wording is another licence."
            }
            Self::Terms => {
                "A licence that nobody gave makes every reader who relies on it infringe somebody's rights."
            }
            Self::Credit => {
                "Credit belongs to those who did the work, and they may not have been asked."
            }
            Self::Built => {
                "A folder of build output is not content, but every file in it is published with the site, whoever put it there."
            }
            Self::Theme | Self::Workflow => {
                "Content is never executed, these files are: a mistake or a trick in them reaches every reader, or the hub's own keys."
            }
            Self::Call => "Only those who run a call may change the files that judge others.",
            Self::Face => "Every page shows it, and readers know the hub by it.",
            Self::List => {
                "This file says who opened what, and when: whether entries are in time and ballots count."
            }
            Self::Profile => {
                "A profile says who somebody is, what they certified and whether they may be named: that is theirs to say."
            }
        }
    }
}

/// Whether a file is one of the forge's lists, by what hub.yaml says.
fn is_list(change: &Change, file: &FileDelta) -> bool {
    let config = &change.hub.config;
    let lists = [
        &config.submissions.data,
        &config.issues.data,
        &config.answers.data,
    ];
    lists
        .into_iter()
        .flatten()
        .filter_map(DataFile::own)
        .any(|path| path.as_str() == file.path)
}

/// What the branch's hub.yaml has on every page: style sheets and scripts run for every reader.
fn of_look(change: &Change, file: &FileDelta) -> Option<Sort> {
    let config = &change.hub.config;
    let root = &change.hub.sources.content_root;
    let path = SourcePath::new(&file.path)?;
    let is_it = |named: &NamedFile| {
        let below = path.below(root).unwrap_or(path.as_str());
        [path.as_str(), below]
            .iter()
            .any(|path| path.eq_ignore_ascii_case(named.path.as_str()))
    };
    let mut scripts = config.scripts.iter().filter_map(|script| match script {
        Script::File(file) => Some(file),
        Script::Remote(_) => None,
    });
    if config.css.iter().any(is_it) || scripts.any(is_it) {
        return Some(Sort::Theme);
    }
    let mut pictures = config.logo.iter().chain(&config.icon);
    pictures.any(is_it).then_some(Sort::Face)
}

/// The settings of another generator give the hub what hub.yaml leaves open: its address, its name,
/// where its pages are.
fn of_generator(change: &Change, file: &FileDelta) -> Option<Sort> {
    let settings = change.hub.config.foreign.file.as_ref();
    settings
        .is_some_and(|path| path.eq_ignore_ascii_case(&file.path))
        .then_some(Sort::Settings)
}

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let mut counts = std::collections::BTreeMap::<Sort, usize>::new();
    for file in &change.diff.files {
        let sorts = [
            Sort::of(file),
            is_list(change, file).then_some(Sort::List),
            of_look(change, file),
            of_generator(change, file),
            moved_away(file),
            labels_anew(change, file),
        ];
        let Some(sort) = sorts.into_iter().flatten().next() else {
            continue;
        };
        if sort == Sort::Profile && is_own_profile(change, file) {
            continue;
        }
        let count = counts.entry(sort).or_default();
        *count += 1;
        if *count <= FILES {
            let place = Place {
                path: file.path.clone(),
                range: None,
            };
            found.push(
                Diagnostic::new(&RULE, place, sort.message(change.branch.name))
                    .why(sort.why())
                    .help("A maintainer reviews this file line by line, as code. If you only meant to edit pages, leave it out."),
            );
        }
    }
    found.extend(moved_root(change));
    mailmap::of_calls(&RULE, change, found);
}

/// A folder with a usual name that would take the place of the one that holds the branch's pages:
/// they would vanish with the merge.
fn moved_root(change: &Change) -> Option<Diagnostic> {
    if change.hub.config.content.is_some() {
        return None;
    }
    let sources = &change.hub.sources;
    let own = classify::content_root(
        sources.texts.keys().chain(&sources.unpublished),
        &change.hub.config,
    );
    // Where the branch's folder holds no page any more, the new one is judged.
    let judged = &sources.content_root;
    let severity = if own == *judged {
        Severity::Warning
    } else {
        Severity::Error
    };
    let of_branch = change.branch.content_root.filter(|root| *root != own)?;
    let shown = |root: &str| {
        if root.is_empty() {
            "the repository's top folder".to_owned()
        } else {
            format!("`{root}`")
        }
    };
    let is_page_there = |file: &&FileDelta| {
        let path = SourcePath::new(&file.path).filter(|_| file.kind != DeltaKind::Deleted);
        path.is_some_and(|path| {
            classify::is_markdown(&path)
                && path
                    .below(&own)
                    .is_some_and(|rest| !classify::is_hidden(rest))
        })
    };
    let first = change.diff.files.iter().find(is_page_there)?;
    let place = Place {
        path: first.path.clone(),
        range: None,
    };
    let message = format!(
        "with this change the hub's pages are those in {}, and no longer those in {}",
        shown(&own),
        shown(of_branch)
    );
    Some(
        Diagnostic::new(&RULE, place, message).severity(severity)
            .why("hub.yaml does not say where the pages are, so the folder of a usual name that holds most of the Markdown has them, and all pages elsewhere would leave the site.")
            .help(format!(
                "Put the file into {}; or a maintainer says in hub.yaml of `{}` where the pages are, such as `content: {}`.",
                shown(of_branch),
                change.branch.name,
                if of_branch.is_empty() { "." } else { of_branch }
            )),
    )
}

/// A label that a change puts beside a file which it does not bring.
fn labels_anew(change: &Change, file: &FileDelta) -> Option<Sort> {
    let labelled = file.path.strip_suffix(".license")?;
    let files = &change.diff.files;
    let is_new = files
        .binary_search_by(|other| other.path.as_str().cmp(labelled))
        .is_ok_and(|at| files[at].kind == DeltaKind::Added);
    (!is_new).then_some(Sort::Terms)
}

/// What a file was before it was moved.
fn moved_away(file: &FileDelta) -> Option<Sort> {
    let DeltaKind::Renamed { from } = &file.kind else {
        return None;
    };
    Sort::of(&FileDelta {
        path: from.clone(),
        kind: DeltaKind::Deleted,
        entry: file.entry,
        bytes: 0,
        blob: None,
        was: file.was,
        before: None,
    })
}

/// Whether everybody who wrote the change is the one whose profile it is, as far as the branch
/// knows them. A profile that goes is nobody's any more.
fn is_own_profile(change: &Change, file: &FileDelta) -> bool {
    let Some(path) = SourcePath::new(&file.path) else {
        return false;
    };
    let id = crate::paths::slug(path.stem());
    let mut authors = change
        .commits
        .iter()
        .map(|commit| change.hub.history.commit(*commit).author)
        .peekable();
    let is_theirs = |person| {
        change.hub.people.get(person).profile_id() == Some(&id) && !who::is_disowned(change, person)
    };
    authors.peek().is_some()
        && authors.all(|author| is_theirs(change.hub.people.of_history(author)))
}
