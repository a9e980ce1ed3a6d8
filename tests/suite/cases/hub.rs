//! The hub that the parts of a case describe: files by their paths, and a history.

use std::collections::BTreeMap;
use std::sync::Arc;

use commonweal::config::Config;
use commonweal::diagnostic::Diagnostic;
use commonweal::generator::Foreign;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub};
use commonweal::load::classify;
use commonweal::load::{self, Bytes, Overlay};
use commonweal::paths::SourcePath;
use commonweal::sources::{Source, Sources};

/// A heading and what stands below it.
pub type Part = (String, String);

/// A hub with what its configuration says.
pub struct Built {
    pub hub: Hub,
    pub config_findings: Vec<Diagnostic>,
}

/// The files of a hub, and what is there in the place of a file.
#[derive(Clone, Default)]
pub struct Files {
    files: BTreeMap<SourcePath, (Bytes, u64)>,
    links: Vec<String>,
    unreadable: Vec<String>,
}

impl Files {
    /// The files that some parts of a case describe. A path stands for its text; `bytes PATH` for
    /// one in which `\xNN` is a byte, `large PATH LENGTH` for one of which only the length counts,
    /// `lost PATH` for one that cannot be read, `link PATH` for a symbolic link, and `name NAME`
    /// for a name that is not valid.
    pub fn of(parts: &[Part]) -> Self {
        let mut files = Self::default();
        parts.iter().for_each(|part| files.put(part));
        files
    }

    /// Adds what one part of a case describes.
    pub fn put(&mut self, (heading, text): &Part) {
        let here = |bytes: &[u8]| (Bytes::Here(bytes.into()), bytes.len() as u64);
        let path = |path: &str| SourcePath::new(path).expect("a valid path");
        match heading.split_once(' ') {
            Some(("bytes", name)) => drop(self.files.insert(path(name), here(&bytes(text)))),
            Some(("link", name)) => self.links.push(name.to_owned()),
            Some(("name", name)) => self.unreadable.push(name.to_owned()),
            Some(("lost", name)) => {
                let lost = (Bytes::Blob([0; 20]), 1);
                self.files.insert(path(name), lost);
            }
            Some(("large", rest)) => {
                let (name, len) = rest.split_once(' ').expect("a path and a length");
                let large = (Bytes::Blob([0; 20]), len.parse().expect("a length"));
                self.files.insert(path(name), large);
            }
            Some(("expect", _)) => {}
            _ if heading.contains('.') => {
                self.files.insert(path(heading), here(text.as_bytes()));
            }
            _ => {}
        }
    }

    /// Takes a file away, and gives its text.
    pub fn take(&mut self, path: &str) -> Option<String> {
        let text = self.text(path);
        self.files.retain(|known, _| known.as_str() != path);
        text
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<String> {
        match self.files.get(path)? {
            (Bytes::Here(bytes), _) => Some(String::from_utf8_lossy(bytes).into_owned()),
            (Bytes::Blob(_), _) => None,
        }
    }

    /// Puts other files in the place of those of the same path.
    pub fn extend(&mut self, others: Self) {
        self.files.extend(others.files);
    }

    /// Their paths.
    pub fn paths(&self) -> impl Iterator<Item = &SourcePath> + Clone {
        self.files.keys()
    }

    /// How large a file is.
    pub fn len(&self, path: &SourcePath) -> u64 {
        self.files.get(path).map_or(0, |(_, len)| *len)
    }

    /// Keeps the files whose paths are asked for.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.files.retain(|path, _| keep(path.as_str()));
    }

    /// What hub.yaml says, with what other generators' settings do.
    pub fn config(&self) -> (Config, Vec<Diagnostic>) {
        let (mut config, found) = self.text("hub.yaml").map_or_else(Default::default, |text| {
            let path = SourcePath::new("hub.yaml").expect("a valid path");
            Config::read(&Source::new(path, text))
        });
        let paths = || self.paths().map(SourcePath::as_str);
        config.foreign = Foreign::read(paths(), &|path: &str| self.text(path));
        config.recognise_dialects(paths());
        (config, found)
    }

    /// The files as they are loaded under a configuration.
    pub fn sources(&self, config: &Config) -> Sources {
        let root = classify::content_root(self.paths(), config);
        let over = Overlay {
            files: self.files.clone(),
            gone: Vec::new(),
            links: self.links.clone(),
            unreadable: self.unreadable.clone(),
        };
        load::overlay(
            Sources::from_texts(&root, []),
            &over,
            config,
            &(Arc::new(|_: &_| None) as load::ReadContent),
        )
    }

    /// The hub.
    pub fn hub(&self, log: Log) -> Built {
        let (config, config_findings) = self.config();
        let mut sources = self.sources(&config);
        sources.day = log
            .commits
            .iter()
            .map(|commit| commit.committed.day())
            .max();
        Built {
            hub: commonweal::pages::hub(config, sources, log, Drafts::Hidden),
            config_findings,
        }
    }
}

/// The history that some parts describe.
pub fn history(parts: &[Part]) -> &str {
    parts
        .iter()
        .find(|(heading, _)| heading == "history")
        .map_or("", |(_, text)| text)
}

/// A text in which `\xNN` is a byte.
fn bytes(text: &str) -> Vec<u8> {
    let mut parts = text.split("\\x");
    let mut out = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        out.push(u8::from_str_radix(&part[..2], 16).expect("two hexadecimal digits"));
        out.extend_from_slice(&part.as_bytes()[2..]);
    }
    out
}
