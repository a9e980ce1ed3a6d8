//! Where the pages of a hub are.

use std::collections::BTreeSet;

use super::names::{
    BESIDE, PROGRAMS, USUAL_ROOTS, is_foreign, is_hidden, is_markdown, is_project_file,
};
use crate::config::Config;
use crate::language;
use crate::paths::SourcePath;

/// The folder that holds the pages (an empty text is the top): the one that hub.yaml names, else
/// `content/` where there is a hub.yaml and texts are there, else the one that another generator's
/// settings name, else a folder with a usual name that holds most of the texts, else the top.
pub fn content_root<'a>(
    files: impl Iterator<Item = &'a SourcePath> + Clone,
    config: &Config,
) -> String {
    if let Some(named) = &config.content {
        return named.clone();
    }
    let texts: Vec<&SourcePath> = files
        .clone()
        .filter(|path| is_markdown(path) && !is_hidden(path.as_str()) && !is_foreign(path.as_str()))
        .collect();
    if texts.is_empty() {
        return "content".to_owned();
    }
    if config.written && texts.iter().any(|path| path.below("content").is_some()) {
        return "content".to_owned();
    }
    if let Some(root) = config
        .foreign
        .root
        .as_ref()
        .filter(|root| texts.iter().any(|path| path.below(root).is_some()))
    {
        return language::around(root, texts.iter().map(|path| path.as_str())).to_owned();
    }
    let programs: BTreeSet<&str> = files
        .filter(|path| PROGRAMS.contains(&path.extension().as_str()))
        .map(SourcePath::folder)
        .collect();
    let is_about = |path: &SourcePath| {
        path.stem().eq_ignore_ascii_case("readme")
            && (path.folder().is_empty() || programs.contains(path.folder()))
    };
    let is_beside = |path: &SourcePath| {
        path.as_str()
            .split('/')
            .rev()
            .skip(1)
            .any(|folder| BESIDE.contains(&folder))
    };
    let is_shouted =
        |path: &SourcePath| path.folder().is_empty() && !path.stem().contains(char::is_lowercase);
    let counted = |path: &&&SourcePath| {
        !is_about(path) && !is_beside(path) && !is_shouted(path) && !is_project_file(path)
    };
    let all = texts.iter().filter(counted).count();
    let usual = USUAL_ROOTS.into_iter().find(|folder| {
        let is_there = |path: &&&SourcePath| path.below(folder).is_some();
        let here = texts.iter().filter(is_there).filter(counted).count();
        here * 2 > all
    });
    language::around(
        usual.unwrap_or_default(),
        texts.iter().map(|path| path.as_str()),
    )
    .to_owned()
}
