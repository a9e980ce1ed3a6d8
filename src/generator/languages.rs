//! The languages that the settings of other generators list: MkDocs, Hugo, Docusaurus, Jekyll,
//! Starlight.

use super::settings::Settings;
use crate::language::Declared;
use crate::yaml::{Node, Value};

/// Files that may list languages.
pub(super) const FILES: [&str; 19] = [
    "mkdocs.yml",
    "mkdocs.yaml",
    "hugo.toml",
    "hugo.yaml",
    "hugo.yml",
    "config.toml",
    "config.yaml",
    "config.yml",
    "config/_default/hugo.toml",
    "config/_default/config.toml",
    "config/_default/languages.toml",
    "docusaurus.config.js",
    "docusaurus.config.ts",
    "docusaurus.config.mjs",
    "astro.config.mjs",
    "astro.config.ts",
    "_config.yml",
    "_config.yaml",
    "book.toml",
];

/// Reads the settings that are there; what one file leaves open, the next may say.
pub(super) fn read(files: impl Iterator<Item = (String, String)>) -> Declared {
    let mut declared = Declared::default();
    for (path, text) in files {
        let found = of_file(&path, text);
        declared.main = declared.main.or(found.main);
        if declared.languages.is_empty() {
            declared.languages = found.languages;
        }
    }
    declared
}

fn of_file(path: &str, text: String) -> Declared {
    let mut declared = Declared::default();
    let name = path.rsplit('/').next().unwrap_or(path);
    if name.starts_with("docusaurus.") || name.starts_with("astro.") {
        of_script(&text, &mut declared);
        return declared;
    }
    match (name, Settings::new(path, text)) {
        ("mkdocs.yml" | "mkdocs.yaml", settings) => of_mkdocs(&settings, &mut declared),
        ("languages.toml", Settings::Tree(tree)) => tree
            .entries()
            .iter()
            .for_each(|language| declared.add(&language.key)),
        (_, settings) => of_site(&settings, &mut declared),
    }
    declared
}

/// `plugins: [i18n: {languages: [{locale: en, default: true}]}]`, or with a map of languages;
/// `theme.language`.
fn of_mkdocs(settings: &Settings, declared: &mut Declared) {
    let plugins = settings.node("plugins");
    let of_list = plugins
        .iter()
        .flat_map(|node| node.items())
        .flat_map(|item| item.entries());
    let all = of_list.chain(plugins.iter().flat_map(|node| node.entries()));
    for plugin in all.filter(|plugin| plugin.key == "i18n") {
        let text = |key: &str| plugin.node.get(key).and_then(|entry| entry.node.text());
        declared.be_main(text("default_language"));
        let Some(languages) = plugin.node.get("languages") else {
            continue;
        };
        for language in languages.node.items() {
            let text = |key: &str| language.get(key).and_then(|entry| entry.node.text());
            let locale = text("locale")
                .or_else(|| language.text())
                .unwrap_or_default();
            declared.add(&locale);
            if language
                .get("default")
                .is_some_and(|entry| is_true(&entry.node))
            {
                declared.be_main(Some(locale));
            }
        }
        for language in languages.node.entries() {
            declared.add(&language.key);
        }
    }
    declared.be_main(settings.text("theme.language"));
}

/// Jekyll (`languages`, `default_lang`, `lang`), Hugo (`languages`, `defaultContentLanguage`,
/// `languageCode`), mdBook (`book.language`).
fn of_site(settings: &Settings, declared: &mut Declared) {
    settings
        .keys("languages")
        .iter()
        .for_each(|name| declared.add(name));
    for key in [
        "defaultContentLanguage",
        "default_lang",
        "default_language",
        "languageCode",
        "lang",
        "language",
        "locale",
    ] {
        // A region such as in `en-us` is for dates: what folders are called is another matter.
        declared.be_main(
            settings
                .text(key)
                .map(|tag| tag.split(['-', '_']).next().unwrap_or_default().to_owned()),
        );
    }
    declared.be_main(settings.text("book.language"));
}

/// `locales: ['en', 'fr']` or `locales: { root: …, fr: … }`, and `defaultLocale`, in a program that
/// is not run.
fn of_script(text: &str, declared: &mut Declared) {
    if let Some(at) = text.find("defaultLocale") {
        let value = text[at + "defaultLocale".len()..]
            .split([',', '\n', '}'])
            .next()
            .unwrap_or_default();
        declared.be_main(value.split(['\'', '"', '`']).nth(1).map(str::to_owned));
    }
    let Some(at) = text.find("locales") else {
        return;
    };
    let rest =
        text[at + "locales".len()..].trim_start_matches([':', ' ', '\n', '\r', '\t', '\'', '"']);
    let mut depth = 0usize;
    for word in rest.split_inclusive(['[', '{', ']', '}', ',', ':']) {
        let end = word.chars().next_back().unwrap_or_default();
        let name = word.strip_suffix(end).unwrap_or_default();
        let name = name.trim().trim_matches(['\'', '"', '`']);
        match end {
            '[' | '{' => depth += 1,
            ']' | '}' => {
                if depth == 1 {
                    declared.add(name);
                }
                depth = depth.saturating_sub(1);
            }
            _ if depth == 1 => declared.add(name),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
}

fn is_true(node: &Node) -> bool {
    matches!(node.value, Value::Bool(true))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn settings_of_other_generators_list_languages() {
        let told = |name: &str, text: &str| {
            let declared = of_file(name, text.to_owned());
            format!(
                "{}: {}",
                declared.main.unwrap_or_default(),
                declared.languages.join(" ")
            )
        };
        for (name, text, expected) in [
            (
                "mkdocs.yml",
                "plugins:\n  - search\n  - i18n:\n      languages:\n        - locale: de\n          default: true\n        - locale: pt-BR\n",
                "de: de pt-BR",
            ),
            (
                "mkdocs.yml",
                "plugins:\n  i18n:\n    default_language: en\n    languages:\n      en: English\n      fr: Français\n",
                "en: en fr",
            ),
            (
                "hugo.toml",
                "defaultContentLanguage = 'en'\n[languages.en]\n[languages.zh-cn]\n",
                "en: en zh-CN",
            ),
            (
                "config.yaml",
                "languageCode: fr-fr\nlanguages: {fr: {}, ar: {}}",
                "fr: fr ar",
            ),
            (
                "_config.yml",
                "languages: [\"en\", \"es\"]\ndefault_lang: en\n",
                "en: en es",
            ),
            (
                "docusaurus.config.js",
                "i18n: {\n  defaultLocale: 'en',\n  locales: ['en', 'fa', \"pt-BR\"],\n},",
                "en: en fa pt-BR",
            ),
            (
                "astro.config.mjs",
                "defaultLocale: 'root', locales: { root: { label: 'English', lang: 'en' }, 'zh-cn': { label: '中文' } }",
                ": zh-CN",
            ),
            ("book.toml", "[book]\nlanguage = \"ja\"\n", "ja: "),
            ("_config.yml", "title: [", ": "),
        ] {
            assert_eq!(told(name, text), expected, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_settings_panic(text in "(locales|defaultLocale|languages|:|\\[|\\]|\\{|\\}|'|,|en|é|\n| ){0,40}") {
            for name in FILES {
                let _ = of_file(name, text.clone());
            }
        }
    }
}
