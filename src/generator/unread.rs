//! Keys of settings that say something and are not taken over, each with what takes its place here:
//! what has no effect is told, not ignored.

use std::collections::BTreeSet;

use super::settings::Settings;
use super::table::{Generator, Navigation};

/// A key of settings that has no effect here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its name, as it is written.
    pub key: String,
    /// What to do instead; `None` where it only steers the other program.
    pub instead: Option<&'static str>,
}

/// Most keys that are told.
const KEYS: usize = 200;

/// Keys beside those of the table that are read, in small letters, as far as they say something of a
/// hub.
const READ: &[&str] = &[
    "collections",
    "copyright",
    "defaultcontentlanguage",
    "defaultcontentlanguageinsubdir",
    "hascjklanguage",
    "i18n",
    "lang",
    "language",
    "languagecode",
    "languages",
    "locale",
    "markdown_extensions",
    "markup",
    "default_language",
    "locales",
];

const MENU: &str = "Write the entries as `menu` into hub.yaml: `menu: [home, Guides, { title: Forum, url: \"https://…\" }]`.";
const LOOK: &str =
    "Write what readers shall see into hub.yaml: `logo`, `icon`, `colours`, `footer`, `css`.";
const ADDRESSES: &str = "Write the address of each page as `url` into its front matter, or the old one into `aliases`, which makes a redirect.";
const STYLES: &str = "Name the style sheets in hub.yaml: `css: [static/extra.css]`.";
const SCRIPTS: &str = "Name the scripts in hub.yaml: `scripts: [static/extra.js]`.";
const DEFAULTS: &str = "Write the keys into the front matter of the pages themselves.";
const LISTS: &str = "Categories come from `categories` and `tags`; let another key be one of them: `front-matter: { aliases: { categories: [topics] } }` in hub.yaml.";

/// What takes the place of a key, in small letters.
const INSTEAD: &[(&str, &str)] = &[
    ("additional-css", STYLES),
    (
        "baseurl",
        "Write the site's address into hub.yaml: `url: https://…`.",
    ),
    (
        "base_url",
        "Write the site's address into hub.yaml: `url: https://…`.",
    ),
    ("cascade", DEFAULTS),
    ("defaults", DEFAULTS),
    (
        "disqus_shortname",
        "Discussions are issues of the repository; name it in hub.yaml: `repository: https://…`.",
    ),
    (
        "edit_uri",
        "Links to edit pages come from `repository` in hub.yaml.",
    ),
    ("extra_css", STYLES),
    ("extra_javascript", SCRIPTS),
    (
        "footer",
        "Write what the footer says into hub.yaml: `footer: { text: … }`.",
    ),
    ("google_analytics", SCRIPTS),
    ("googleanalytics", SCRIPTS),
    ("header_pages", MENU),
    (
        "html_baseurl",
        "Write the site's address into hub.yaml: `url: https://…`.",
    ),
    ("menu", MENU),
    ("menus", MENU),
    (
        "nav",
        "Pages of a folder are read in the order of `order` in their front matter.",
    ),
    ("navigation", MENU),
    ("params", LOOK),
    ("permalink", ADDRESSES),
    ("permalinks", ADDRESSES),
    ("remote_theme", LOOK),
    (
        "site_description",
        "Write it into hub.yaml: `description: …`.",
    ),
    ("description", "Write it into hub.yaml: `description: …`."),
    (
        "site",
        "Write the site's address into hub.yaml: `url: https://…`.",
    ),
    (
        "site_url",
        "Write the site's address into hub.yaml: `url: https://…`.",
    ),
    ("skin", LOOK),
    ("taxonomies", LISTS),
    ("theme", LOOK),
    ("themeconfig", LOOK),
    (
        "url",
        "Write the site's address into hub.yaml: `url: https://…`.",
    ),
    (
        "use_directory_urls",
        "Addresses end with a slash here; write old ones that end with `.html` into `aliases` of the pages.",
    ),
    ("validation", "`commonweal check` looks at all links."),
];

/// The keys at the top of settings that have no effect; `address` is whether the site's address was
/// taken over.
pub(super) fn keys(generator: &Generator, settings: &Settings, has_address: bool) -> Vec<Unread> {
    let first = |key: &&str| {
        key.trim_start_matches('!')
            .split('.')
            .next()
            .map(str::to_lowercase)
    };
    // A theme's name of the site stands among much else that it alone reads.
    let is_plain = |key: &String| key != "params";
    let address = if has_address {
        generator.address_keys
    } else {
        &[]
    };
    let base = generator.base_key.as_slice();
    let read: BTreeSet<String> = [
        generator.root_keys,
        generator.title_keys,
        generator.repository_keys,
        generator.exclude_keys,
        address,
        if has_address { base } else { &[] },
        READ,
    ]
    .into_iter()
    .flatten()
    .filter_map(first)
    .filter(is_plain)
    .chain(match generator.navigation {
        Navigation::Key(key) => Some(key.to_lowercase()),
        _ => None,
    })
    .collect();
    let mut seen = BTreeSet::new();
    settings
        .names()
        .into_iter()
        .filter(|key| !read.contains(&key.to_lowercase()) && seen.insert(key.to_lowercase()))
        .map(|key| Unread {
            instead: INSTEAD
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(&key))
                .map(|(_, instead)| *instead),
            key,
        })
        .take(KEYS)
        .collect()
}
