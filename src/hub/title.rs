//! What a hub is called.

use regex::Regex;
use std::sync::LazyLock;

use crate::config::Config;
use crate::excerpt;
use crate::hub::names::clean_title;
use crate::hub::page::{Page, PageKind, TitleFrom};
use crate::markdown::{self, Dialect};
use crate::sources::Sources;

/// Names that say what a file is and not what a hub is.
const NO_NAMES: [&str; 7] = [
    "readme", "readmemd", "hub", "index", "untitled", "document", "logo",
];

/// Names that a home page may have and that say nothing about the hub.
const GREETINGS: [&str; 11] = [
    "home",
    "homepage",
    "welcome",
    "introduction",
    "overview",
    "contents",
    "tableofcontents",
    "start",
    "about",
    "documentation",
    "docs",
];

/// How much of a README is looked through for a heading in HTML, in bytes.
const HEAD: usize = 4_096;

/// The hub's name: configured, else what another generator's settings say, else the home page's
/// title, else the heading of the README, else the repository's name, else the folder's.
pub(super) fn hub_title(config: &Config, pages: &[Page], sources: &Sources) -> String {
    let home = pages
        .iter()
        .find(|page| {
            page.kind == PageKind::Home
                && page.url.as_str() == "/"
                && page.title_from != TitleFrom::FileName
        })
        .map(|page| page.title.clone())
        .filter(|title| !is_one_of(title, &NO_NAMES));
    let says_something =
        |title: &String| !is_one_of(title, &NO_NAMES) && !is_one_of(title, &GREETINGS);
    config
        .title
        .clone()
        .or_else(|| {
            config
                .foreign
                .title
                .as_deref()
                .and_then(clean_title)
                .filter(says_something)
        })
        .or_else(|| home.clone().filter(says_something))
        .or_else(|| readme(sources).filter(says_something))
        .or_else(|| config.repository_name.as_deref().and_then(clean_title))
        .or(home)
        .or_else(|| config.folder_name.as_deref().and_then(clean_title))
        .unwrap_or_else(|| "Hub".into())
}

fn is_one_of(title: &str, names: &[&str]) -> bool {
    let letters: String = title
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    letters.is_empty() || names.contains(&letters.as_str())
}

/// The first heading of the README, in Markdown or HTML, or what its logo stands for.
fn readme(sources: &Sources) -> Option<String> {
    static HEADING: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?is)<h1\b[^>]*>(.*?)</h1>").expect("a sound constant"));
    static TAG: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?s)<[^>]*>").expect("a sound constant"));
    static LOGO: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"(?is)<img\b[^>]*?\balt\s*=\s*["']([^"'<>]+)["']|^\s*\[?!\[([^\]]+)\]"#)
            .expect("a sound constant")
    });
    let source = sources
        .texts
        .values()
        .find(|source| source.path.as_str().eq_ignore_ascii_case("readme.md"))?;
    let text = source.text.as_str();
    if let Some(heading) = markdown::parse(text, 0..text.len(), Dialect::HUB)
        .facts
        .title()
    {
        return clean_title(&heading.text);
    }
    let head = excerpt::first(text, HEAD);
    let alt = |html: &str| {
        let found = LOGO.captures(html)?;
        let name = found.get(1).or(found.get(2))?.as_str();
        let name = name
            .trim()
            .trim_end_matches("logo")
            .trim_end_matches("Logo")
            .trim()
            .trim_end_matches(['-', '–', ':'])
            .to_owned();
        clean_title(&name)
    };
    let heading = HEADING
        .captures(head)
        .and_then(|found| found.get(1))
        .map(|inner| inner.as_str());
    let words =
        heading.and_then(|inner| clean_title(&TAG.replace_all(inner, " ").replace("&amp;", "&")));
    words.or_else(|| alt(heading?)).or_else(|| alt(head))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::Log;
    use crate::hub::{Drafts, Hub};

    #[test]
    fn a_hub_is_called_what_its_own_words_say() {
        let named = |files: &[(&str, &str)], change: &dyn Fn(&mut Config)| {
            let mut config = Config {
                folder_name: Some("shore".into()),
                ..Config::default()
            };
            change(&mut config);
            Hub::new(
                config,
                Sources::from_texts("", files.iter().copied()),
                Log::default(),
                Drafts::Hidden,
            )
            .title
            .clone()
        };
        let none = |_: &mut Config| {};
        for (readme, name) in [
            ("# Tide pools\n", "Tide pools"),
            (
                "<h1 align=\"center\">\n  <img src=a.png alt=x> Tide <em>pools</em>\n</h1>\n",
                "Tide pools",
            ),
            (
                "<h1><img src='a.svg' alt='Tide pools logo'></h1>\n",
                "Tide pools",
            ),
            (
                "<p align=center><img src=\"a.svg\" alt=\"Tide pools\"></p>\n\nText.\n",
                "Tide pools",
            ),
            ("# README\n", "shore"),
            ("# Read Me!\n", "shore"),
            ("Text.\n", "shore"),
        ] {
            assert_eq!(
                named(&[("README.md", readme), ("a.md", "# A\n")], &none),
                name,
                "{readme}"
            );
        }
        let welcome = [("index.md", "# Welcome\n")];
        assert_eq!(named(&welcome, &none), "Welcome");
        assert_eq!(
            named(&welcome, &|config| config.repository_name =
                Some("tide-pools".into())),
            "tide-pools"
        );
        assert_eq!(
            named(&welcome, &|config| config.foreign.title =
                Some("Tides".into())),
            "Tides"
        );
        assert_eq!(named(&[("index.md", "# Hub\n")], &none), "shore");
    }
}
