//! Every place where a hub writes a licence that can be read: pages, their sources, hub.yaml and
//! the files beside pictures.

use std::ops::Range;

use crate::hub::Hub;
use crate::license::License;
use crate::license::recognise::{linked, recognise};
use crate::license::spelling::Spelling;
use crate::load::classify::is_license_file;
use crate::paths::SourcePath;
use crate::sources::Source;
use crate::yaml::{self, Node};

/// A licence as it is written somewhere.
pub struct Written<'a> {
    /// The file.
    pub source: &'a Source,
    /// Its bytes in the file, quotes and all.
    pub range: Range<usize>,
    /// The bytes that a repair may replace, when the licence is written there as it is read.
    pub text: Option<Range<usize>>,
    /// What it was read as.
    pub license: License,
    /// Whose licence it is.
    pub whose: Whose,
}

/// Whose licence it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// A page's own.
    Page,
    /// That of a work that a page draws on.
    Work,
    /// The hub's default.
    Default,
    /// One that the hub allows.
    Allowed,
    /// That of the file beside which it stands.
    File,
}

impl Written<'_> {
    /// How it is written; `None` where that cannot be said, as in a text over several lines.
    pub fn spelling(&self) -> Option<Spelling> {
        let text = self.source.text.get(self.text.clone()?)?;
        Some(Spelling::of(text, &self.license))
    }
}

/// The first file for a licence's text whose licence is known, such as `LICENSE`: it may be that of
/// a program beside the pages.
pub fn of_file(hub: &Hub) -> Option<(&SourcePath, License)> {
    let files = hub
        .sources
        .texts
        .values()
        .filter(|source| is_license_file(&source.path));
    files
        .into_iter()
        .find_map(|source| Some((&source.path, recognise(&source.text)?)))
}

/// The licence that the settings of another generator show below each page, and their file.
pub fn of_settings(hub: &Hub) -> Option<(&str, License)> {
    let (file, text) = hub.config.foreign.copyright.as_ref()?;
    let license = linked(text)
        .into_iter()
        .next()
        .or_else(|| recognise(text))?;
    Some((file, license))
}

/// All of them, file by file.
pub fn written(hub: &Hub) -> Vec<Written<'_>> {
    let mut all = Vec::new();
    for page in &hub.pages {
        let own = page.meta.license.iter().filter_map(|at| {
            Some((
                at.value.as_ref().ok()?.clone(),
                at.range.clone(),
                Whose::Page,
            ))
        });
        let works = page.meta.sources.iter().filter_map(|work| {
            let license = License::parse(work.license.as_deref()?).ok()?;
            Some((license, work.license_range.clone()?, Whose::Work))
        });
        let header = page
            .stated
            .iter()
            .filter(|stated| stated.tag.path == page.source.path)
            .filter_map(|stated| {
                Some((
                    stated.license.as_ref().ok()?.clone(),
                    stated.tag.range.clone(),
                    Whose::Page,
                ))
            });
        all.extend(
            own.chain(header)
                .chain(works)
                .map(|(license, range, whose)| scalar(&page.source, range, license, whose)),
        );
    }
    if let Some(source) = hub.sources.text("hub.yaml") {
        all.extend(in_configuration(source));
    }
    all.extend(
        hub.sources
            .texts
            .values()
            .filter(|source| source.path.extension() == "license")
            .flat_map(|source| beside_file(source)),
    );
    all
}

fn scalar(source: &Source, range: Range<usize>, license: License, whose: Whose) -> Written<'_> {
    let text = yaml::between_quotes(&source.text, &range);
    Written {
        source,
        range,
        text,
        license,
        whose,
    }
}

fn in_configuration(source: &Source) -> Vec<Written<'_>> {
    let tree = yaml::parse(&source.text).ok();
    let Some(licensing) = tree.as_ref().and_then(|tree| tree.get("licensing")) else {
        return Vec::new();
    };
    let nodes = |key: &str, whose: Whose| -> Vec<(Node, Whose)> {
        licensing
            .node
            .get(key)
            .map(|entry| {
                entry
                    .node
                    .items()
                    .iter()
                    .map(|node| (node.clone(), whose))
                    .collect()
            })
            .unwrap_or_default()
    };
    let read = |(node, whose): (Node, Whose)| {
        Some(scalar(
            source,
            node.range.clone(),
            License::parse(&node.text()?).ok()?,
            whose,
        ))
    };
    nodes("default", Whose::Default)
        .into_iter()
        .chain(nodes("allowed", Whose::Allowed))
        .filter_map(read)
        .collect()
}

/// The lines that the REUSE specification asks for.
fn beside_file(source: &Source) -> Vec<Written<'_>> {
    const TAG: &str = "SPDX-License-Identifier:";
    let mut start = 0;
    let mut found = Vec::new();
    for line in source.text.split_inclusive('\n') {
        if let Some((before, rest)) = line.split_once(TAG) {
            let value = rest.trim().trim_end_matches("-->").trim_end();
            let at = start + before.len() + TAG.len() + (rest.len() - rest.trim_start().len());
            let range = at..at + value.len();
            found.extend(License::parse(value).ok().map(|license| Written {
                source,
                range: range.clone(),
                text: Some(range),
                license,
                whose: Whose::File,
            }));
        }
        start += line.len();
    }
    found
}
