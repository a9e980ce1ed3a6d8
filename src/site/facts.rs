//! What a build tells of the hub that it made a site of.

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Counts, Diagnostic, Severity};
use crate::hub::Place;
use crate::load::{Location, classify};
use crate::pages;
use crate::privacy::shown_path;
use crate::render::Renderer;
use crate::rules::clock_ahead;

/// A hub in a few facts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Published pages.
    pub pages: usize,
    /// The folder of the repository that is the hub; empty for all of it.
    pub folder: String,
    /// The folder that the pages are in, from the top of the hub; empty for the top itself.
    pub content: String,
    /// How many Markdown files there are.
    pub markdown: Markdown,
    /// The languages that pages are in.
    pub languages: Languages,
    /// People who contributed, without programs.
    pub contributors: usize,
    /// Commits of the history.
    pub commits: usize,
    /// Whether the hub is in a git repository: without one nobody is known.
    pub git: bool,
    /// How many findings there are.
    pub findings: Counts,
    /// What readers' browsers may load from other hosts, because hub.yaml says so: a directive of
    /// the pages' policy and its hosts.
    pub other_hosts: Vec<(String, Vec<String>)>,
    /// Files that Git LFS keeps and that are not on this machine, as they may be shown.
    pub unfetched: Vec<String>,
    /// What is said of commits whose clock is ahead, each in a line.
    pub clocks: Vec<String>,
}

/// How many Markdown files there are, below the content root and in all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Markdown {
    /// Below the content root.
    pub below: usize,
    /// In all.
    pub all: usize,
    /// Whether hub.yaml says where the pages are.
    pub chosen: bool,
}

/// The languages that pages are in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Languages {
    /// The hub's own.
    pub main: String,
    /// All of them, the hub's own first.
    pub all: Vec<String>,
    /// How they are known: `hub.yaml`, `settings`, `folder`, `file-name`, `front-matter`, `text`;
    /// empty where nothing says anything.
    pub by: Vec<String>,
    /// The same in words.
    pub by_words: Vec<String>,
    /// Those in which the theme has no words: the texts around pages are in another language there.
    pub without_words: Vec<String>,
    /// The language of those texts.
    pub words_of_main: String,
}

impl Facts {
    /// What a hub is.
    pub(super) fn of(location: &Location, renderer: &Renderer) -> Self {
        let hub = &renderer.hub;
        let (below, all) = classify::markdown_files(&hub.sources);
        let ahead = renderer.findings.iter();
        let ahead = ahead.filter(|found| found.is(&clock_ahead::RULE));
        // What a seal of days after its deadline leaves open is for whoever asks.
        let ahead = ahead.filter(|found| found.severity != Severity::Info);
        let pointers = hub.media.iter().filter(|media| media.is_pointer);
        Self {
            pages: hub.page_count(),
            folder: location.folder.clone(),
            content: hub.sources.content_root.clone(),
            markdown: Markdown {
                below,
                all,
                chosen: hub.config.content.is_some(),
            },
            languages: Languages::of(renderer),
            contributors: hub.people_count(),
            commits: hub.history.commits.len(),
            git: location.git_dir.is_some(),
            findings: Counts::of(&renderer.findings),
            other_hosts: pages::elsewhere(hub)
                .into_iter()
                .map(|(name, hosts)| (name.to_owned(), hosts))
                .collect(),
            unfetched: pointers.map(|media| shown_path(&media.path)).collect(),
            clocks: ahead.map(Diagnostic::in_a_line).collect(),
        }
    }
}

impl Languages {
    fn of(renderer: &Renderer) -> Self {
        let (hub, theme) = (&renderer.hub, renderer.theme());
        let all: Vec<String> = hub
            .places
            .languages(Place::HOME)
            .map(str::to_owned)
            .collect();
        let ways = &hub.layout().ways;
        Self {
            main: hub.config.language.clone(),
            by: ways.iter().map(|way| way.name().to_owned()).collect(),
            by_words: ways.iter().map(|way| way.words().to_owned()).collect(),
            without_words: all
                .iter()
                .filter(|tag| !theme.speaks(tag))
                .cloned()
                .collect(),
            words_of_main: theme.words_of(&hub.config.language),
            all,
        }
    }
}
