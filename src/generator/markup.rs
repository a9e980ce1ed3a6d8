//! How a generator's settings make it read Markdown.

use std::collections::BTreeSet;

use super::bounds::BYTES;
use super::settings::Settings;
use super::table::Generator;
use crate::dialects::Dialects;

/// What is read that only settings tell.
pub(super) fn reads(
    base: &str,
    generator: &Generator,
    settings: &Settings,
    paths: &BTreeSet<&str>,
    read: &dyn Fn(&str) -> Option<String>,
) -> Dialects {
    let lists = |item: &str| {
        let full = format!("markdown.extensions.{item}");
        let listed = |key: &str| settings.lists(key, item) || settings.lists(key, &full);
        listed("markdown_extensions") || listed("project.markdown_extensions")
    };
    let beside = |files: &[&str]| {
        let file = files
            .iter()
            .map(|file| format!("{base}{file}"))
            .find(|file| paths.contains(file.as_str()))?;
        let text = read(&file).filter(|text| text.len() <= BYTES)?;
        Some(Settings::new(&file, text))
    };
    let has_breaks = match generator.name {
        "MkDocs" => lists("nl2br"),
        "Hugo" => {
            let markup = beside(&[
                "config/_default/markup.toml",
                "config/_default/markup.yaml",
                "config/_default/markup.yml",
            ]);
            settings.turns_on("markup.goldmark.renderer.hardWraps")
                || markup.is_some_and(|markup| markup.turns_on("goldmark.renderer.hardWraps"))
        }
        "Jekyll" => settings.turns_on("kramdown.hard_wrap"),
        "VitePress" => settings.turns_on("breaks"),
        "VuePress" => {
            let theme = beside(&[
                ".vuepress/theme.ts",
                ".vuepress/theme.js",
                ".vuepress/theme.mts",
                ".vuepress/theme.mjs",
            ]);
            let either = |says: fn(&Settings, &str) -> bool, key: &str| {
                says(settings, key) || theme.as_ref().is_some_and(|theme| says(theme, key))
            };
            // The theme Hope writes as GitHub does in comments with `gfm`.
            either(Settings::turns_on, "breaks")
                || either(Settings::turns_on, "gfm") && !either(Settings::turns_off, "breaks")
        }
        _ => false,
    };
    let labels = if lists("callouts") {
        Dialects::LABELS
    } else {
        Dialects::NONE
    };
    labels.and(if has_breaks {
        Dialects::BREAKS
    } else {
        Dialects::NONE
    })
}
