//! The rules of a branch, which judge every change to it whatever the change says about them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::classify::{self, Rules};
use super::location::{LoadError, Location, git_error};
use super::settings::look_around;
use super::tree;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::paths::{SourcePath, slug};
use crate::repo::{BlobId, CommitId};
use crate::sources::{Known, ReadBlob, Source, Sources};

/// What a branch says about changes to it.
pub struct Policy {
    /// Its hub.yaml.
    pub config: Config,
    /// What is wrong with it.
    pub config_findings: Vec<Diagnostic>,
    /// The files that are rules; see [`is_rule`].
    rules: BTreeMap<SourcePath, Arc<Source>>,
    /// The names of their contents.
    pub blobs: BTreeMap<SourcePath, BlobId>,
    /// The profiles in `contributors/`: who is who.
    pub profiles: Sources,
    /// The names of its open calls: its Markdown files in `calls/`.
    pub calls: BTreeSet<String>,
    /// Where its pages are; `None` when it has none.
    pub content_root: Option<String>,
}

/// Whether a file says how others are judged: settings, who is who, and what people certify.
pub fn is_rule(path: &str) -> bool {
    matches!(path, "hub.yaml" | ".mailmap" | ".git-blame-ignore-revs")
        || path.starts_with("statements/")
}

impl Policy {
    /// Reads the rules of a commit.
    ///
    /// # Errors
    /// When the commit cannot be read.
    pub fn read(location: &Location, commit: CommitId) -> Result<Self, LoadError> {
        let git = |error: git2::Error| git_error(&location.root, &error);
        let Some(repo) = location.repo()? else {
            return Err(LoadError::NoRepository(location.root.clone()));
        };
        let all = tree::blobs(&repo, commit, &location.folder).map_err(git)?;
        let (listing, blobs) = tree::list_some(
            &repo,
            commit,
            &location.folder,
            &Known::default(),
            &|name| {
                is_rule(name)
                    || is_rule(&format!("{name}/"))
                    || matches!(name, "contributors" | "calls")
            },
        )
        .map_err(git)?;
        let calls = blobs.keys().filter_map(call).collect();
        let rule_blobs = blobs
            .iter()
            .filter(|(path, _)| is_rule(path.as_str()))
            .map(|(path, blob)| (path.clone(), *blob))
            .collect();
        let has_pages = all.keys().any(classify::is_markdown);
        let paths: Vec<SourcePath> = all.keys().cloned().collect();
        let git_dir = location.git_dir.clone().unwrap_or_default();
        let everything = tree::Reader::new(&git_dir, all);
        let reader = Arc::new(tree::Reader::new(&git_dir, blobs));
        let read = |path: &SourcePath| {
            let bytes = reader.read(path).ok()?;
            Some(Arc::new(classify::decode(path.clone(), bytes).0))
        };
        let hub_yaml = listing
            .files
            .iter()
            .find(|file| file.path.as_str() == "hub.yaml")
            .and_then(|file| read(&file.path));
        let (mut config, config_findings) =
            hub_yaml.map_or_else(Default::default, |source| Config::read(&source));
        look_around(&mut config, location, paths.iter(), &everything);
        let content_root = (config.content.is_some() || has_pages)
            .then(|| classify::content_root(paths.iter(), &config));
        let classes = Rules::new("", &config);
        let mut rules = BTreeMap::new();
        let mut profiles = Sources::new("", reader.clone());
        for file in listing
            .files
            .iter()
            .filter(|file| file.len <= classify::MAX_TEXT_BYTES)
        {
            let path = &file.path;
            if is_rule(path.as_str()) {
                rules.extend(read(path).map(|source| (path.clone(), source)));
            } else if classes.class(path) == classify::Class::Text {
                profiles
                    .texts
                    .extend(read(path).map(|source| (path.clone(), source)));
            }
        }
        Ok(Self {
            config,
            config_findings,
            rules,
            blobs: rule_blobs,
            profiles,
            calls,
            content_root,
        })
    }

    /// Puts the branch's rules in the place of those that a change brings, and gives back the
    /// change's own.
    pub fn govern(&self, sources: &mut Sources) -> BTreeMap<SourcePath, Arc<Source>> {
        let proposed: BTreeMap<SourcePath, Arc<Source>> = sources
            .texts
            .iter()
            .filter(|(path, _)| is_rule(path.as_str()))
            .map(|(path, source)| (path.clone(), source.clone()))
            .collect();
        sources.texts.retain(|path, _| !is_rule(path.as_str()));
        sources.texts.extend(
            self.rules
                .iter()
                .map(|(path, source)| (path.clone(), source.clone())),
        );
        proposed
    }

    /// Names the rules: the same rules have the same digest.
    pub fn digest(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for source in self.rules.values() {
            hasher
                .update(source.path.as_str().as_bytes())
                .update(&[0])
                .update(source.text.as_bytes())
                .update(&[0]);
        }
        hasher.finalize().to_hex()[..32].to_owned()
    }

    /// One of the rules.
    pub fn rule(&self, path: &str) -> Option<&Arc<Source>> {
        self.rules.get(&SourcePath::new(path)?)
    }

    /// The text of one of the rules; empty without it.
    pub fn text(&self, path: &str) -> &str {
        self.rule(path).map_or("", |source| &source.text)
    }
}

/// The name of the call that a file is.
fn call(path: &SourcePath) -> Option<String> {
    let is_call =
        classify::is_markdown(path) && path.below("calls").is_some_and(|name| !name.contains('/'));
    Some(slug(path.stem()))
        .filter(|name| is_call && !matches!(name.as_str(), "" | "index" | "readme"))
}
