//! What a hub has made for a theme and sees nothing of: themes that nobody chose, words in the
//! wrong place, and languages without words.

use std::collections::BTreeMap;

use super::layers::Layers;
use super::strings::Strings;
use crate::diagnostic::{Diagnostic, Place};
use crate::paths::SourcePath;
use crate::privacy::quoted;
use crate::rules::{untranslated_theme, unused_theme};
use crate::sources::Sources;
use crate::view::SiteView;

/// Says so.
pub(super) fn lacking(
    sources: &Sources,
    name: &str,
    site: &SiteView,
    strings: &Strings,
) -> Vec<Diagnostic> {
    let mut found = unused_themes(sources, name);
    found.extend(stray_words(sources, name));
    found.extend(without_words(sources, name, site, strings));
    found
}

/// Themes of the hub that are neither the one in use nor one that it extends.
fn unused_themes(sources: &Sources, name: &str) -> Vec<Diagnostic> {
    let Ok(layers) = Layers::find(sources, name) else {
        return Vec::new();
    };
    let mut unused: BTreeMap<&str, &SourcePath> = BTreeMap::new();
    for source in sources.texts_below("themes") {
        if let Some((theme, _)) = source
            .path
            .below("themes")
            .and_then(|rest| rest.split_once('/'))
            && !layers.themes().any(|used| used == theme)
        {
            unused.entry(theme).or_insert(&source.path);
        }
    }
    let told = |(theme, path): (&str, &SourcePath)| {
        let theme = quoted(theme);
        Diagnostic::new(&unused_theme::RULE, path, format!("the theme `{theme}` is not used"))
            .why(format!("The theme in use is `{name}`, which does not extend this one, so nothing in this folder has an effect."))
            .help(format!("Write `theme: {theme}` in hub.yaml to use it. To change only parts of `{name}`, put the files into `themes/{name}/`."))
    };
    unused.into_iter().map(told).collect()
}

/// Words beside the folder of themes, where they are not looked for.
fn stray_words(sources: &Sources, name: &str) -> Option<Diagnostic> {
    let is_words = |path: &&SourcePath| {
        path.extension() == "ftl"
            && (path.below("strings").is_some() || path.below("templates/strings").is_some())
    };
    let path = sources
        .unpublished
        .iter()
        .chain(sources.texts.keys())
        .find(is_words)
        .filter(|_| sources.text("hub.yaml").is_some())?;
    Some(
        Diagnostic::new(&unused_theme::RULE, path, "these texts are not read")
            .why("A theme's texts belong in its own folder.")
            .help(format!("Move the file into `themes/{name}/strings/`. It only has to hold the texts that differ.")),
    )
}

/// Languages of pages around which the words are in another language.
fn without_words(
    sources: &Sources,
    name: &str,
    site: &SiteView,
    strings: &Strings,
) -> Option<Diagnostic> {
    let lacking: Vec<&str> = site
        .languages
        .iter()
        .map(|language| language.code.as_str())
        .filter(|code| !strings.speaks(code))
        .collect();
    let first = lacking.first()?;
    let shown = lacking
        .iter()
        .take(10)
        .map(|code| format!("`{code}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let more = if lacking.len() > 10 {
        format!(" and {} more", lacking.len() - 10)
    } else {
        String::new()
    };
    let place = Place {
        path: "hub.yaml".to_owned(),
        range: None,
    };
    // Folders of that name belong to another generator where nothing says otherwise.
    let file = if sources.text("hub.yaml").is_some() {
        ""
    } else {
        " Make a `hub.yaml`, too, which may be empty: without one no theme is read."
    };
    Some(
        Diagnostic::new(&untranslated_theme::RULE, place, format!("the theme has no words in {shown}{more}"))
            .why("Menus, headings and buttons around pages in these languages are in another one.")
            .help(format!(
                "Translate the texts of the built-in `en.ftl` into `themes/{name}/strings/{first}.ftl`; what is missing there stays as it is.{file}"
            )),
    )
}
