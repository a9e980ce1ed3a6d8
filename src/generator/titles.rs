//! The site's name in files beside its settings.

use std::collections::BTreeSet;

use super::bounds::BYTES;
use super::settings::Settings;
use crate::language::Declared;

/// The title that Hugo's file of languages gives a site, or the file of its main language.
pub(super) fn of_hugo(
    languages: &Declared,
    paths: &BTreeSet<&str>,
    read: &dyn Fn(&str) -> Option<String>,
) -> Option<String> {
    let main = languages.main.as_deref().unwrap_or("en");
    ["toml", "yaml", "yml"].into_iter().find_map(|extension| {
        let all = format!("config/_default/languages.{extension}");
        let own = format!("config/_default/languages.{main}.{extension}");
        let title = |file: String, key: &str| {
            let text = paths.contains(file.as_str()).then(|| read(&file))??;
            let text = Some(text).filter(|text| text.len() <= BYTES)?;
            Settings::new(&file, text).text(key)
        };
        title(own, "title").or_else(|| title(all, &format!("{main}.title")))
    })
}

/// The title in a file for those who cite the work.
pub(super) fn citation(
    paths: &BTreeSet<&str>,
    read: &dyn Fn(&str) -> Option<String>,
) -> Option<String> {
    let text = paths
        .contains("CITATION.cff")
        .then(|| read("CITATION.cff"))?
        .filter(|text| text.len() <= BYTES)?;
    Settings::new("CITATION.cff", text).text("title")
}
