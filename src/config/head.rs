//! `head`: what maintainers add to the head of every page, as names and addresses: nothing that
//! loads or runs.

use std::collections::BTreeMap;

use crate::fields::{Fields, FromYaml, Kind, keys};
use crate::yaml::{Entry, Value};

/// Most entries of each kind.
const ENTRIES: usize = 30;

/// Longest text of an entry, in characters.
const TEXT: usize = 500;

/// What the program says itself, or what changes how browsers treat the page.
const TAKEN: [&str; 15] = [
    "charset",
    "color-scheme",
    "content-security-policy",
    "description",
    "generator",
    "og:description",
    "og:image",
    "og:site_name",
    "og:title",
    "og:type",
    "og:url",
    "referrer",
    "robots",
    "theme-color",
    "viewport",
];

/// Relations that only say something: browsers load nothing because of them.
const RELATIONS: [&str; 20] = [
    "alternate",
    "author",
    "authorization_endpoint",
    "blogroll",
    "help",
    "hub",
    "indieauth-metadata",
    "me",
    "micropub",
    "openid.delegate",
    "openid.server",
    "openid2.local_id",
    "openid2.provider",
    "payment",
    "pingback",
    "privacy-policy",
    "publisher",
    "terms-of-service",
    "token_endpoint",
    "webmention",
];

keys! {
    /// What the head of every page says besides.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct HeadRules {
        /// Names with what they say: `fediverse:creator: "@shore@social.example"`.
        pub meta: BTreeMap<String, String> = "meta" as (Kind::Names(&Kind::Text)) with meta,
        /// Links to what belongs to the site and is not loaded: `{ rel: me, href: "https://…" }`.
        pub links: Vec<HeadLink> = "links",
    }
}

keys! {
    /// A link as a map.
    #[derive(Default)]
    pub struct HeadLinkMap {
        /// What is there: `me`, `author`, `webmention` and others that load nothing.
        pub rel: Option<String> = "rel",
        /// Its address, with `https://`, or a path of this site that begins with `/`.
        pub href: Option<String> = "href",
    }
}

/// A link in the head of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadLink {
    /// What is there.
    pub rel: String,
    /// Its address; a path of this site begins with `/`.
    pub href: String,
}

fn meta(fields: &mut Fields<'_>, entry: &Entry) -> Option<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    if !matches!(entry.node.value, Value::Map(_) | Value::Null) {
        fields.wrong(&entry.node, "a map of names and what they say");
        return None;
    }
    for one in entry.node.entries() {
        let name = one.key.to_ascii_lowercase();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.:".contains(c);
        let is_name = (1..=80).contains(&name.len()) && name.chars().all(is_plain);
        if !is_name || TAKEN.contains(&name.as_str()) {
            fields.report(
                one.key_range.clone(),
                format!("`{}` is no name that can be added to the head of pages", one.key),
                "Names have letters, digits, `-`, `_`, `.` and `:`; what the program says itself, such as `description` and `referrer`, is not said twice.",
            );
            continue;
        }
        let Some(text) = fields.text_of(&one.node) else {
            continue;
        };
        let is_sound = text.chars().count() <= TEXT && !text.chars().any(char::is_control);
        if !is_sound || all.len() >= ENTRIES {
            fields.report(
                one.node.range.clone(),
                format!("this is more than `{name}` may say"),
                format!(
                    "Write at most {TEXT} characters on one line, and at most {ENTRIES} names."
                ),
            );
            continue;
        }
        all.insert(name, text);
    }
    Some(all)
}

impl FromYaml for Vec<HeadLink> {
    const KIND: Kind = Kind::List(&HeadLinkMap::KIND);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let mut links = Self::new();
        for node in entry.node.items() {
            let map = fields.map(node, |map| {
                let mut read = HeadLinkMap::default();
                read.read_keys(map);
                read
            });
            let rel = map.rel.unwrap_or_default().trim().to_ascii_lowercase();
            let href = map.href.unwrap_or_default().trim().to_owned();
            if !RELATIONS.contains(&rel.as_str()) {
                fields.report(
                    node.range.clone(),
                    format!("`{rel}` is no relation that can be added to the head of pages"),
                    format!(
                        "Write one of {}. Style sheets and scripts are named by `css` and `scripts`.",
                        RELATIONS.join(", ")
                    ),
                );
            } else if links.len() >= ENTRIES {
                fields.report(
                    node.range.clone(),
                    "this is more than the head of pages takes".to_owned(),
                    format!("Write at most {ENTRIES} links."),
                );
            } else if !is_address(&href) {
                fields.report(
                    node.range.clone(),
                    format!("`{href}` is not where such a link may lead"),
                    "Write the whole address with `https://`, or a path of this site that begins with `/`.",
                );
            } else {
                links.push(HeadLink { rel, href });
            }
        }
        Some(links)
    }
}

fn is_address(text: &str) -> bool {
    let is_clean = text.len() <= TEXT
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !"\"'<>\\`".contains(c));
    let is_path = text.starts_with('/') && !text.starts_with("//");
    let is_secure = || {
        url::Url::parse(text).is_ok_and(|url| {
            url.scheme() == "https" && url.username().is_empty() && url.password().is_none()
        })
    };
    is_clean && (is_path || is_secure())
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::paths::SourcePath;
    use crate::sources::Source;

    fn read(text: &str) -> (Config, usize) {
        let path = SourcePath::new("hub.yaml").unwrap();
        let (config, found) = Config::read(&Source::new(path, text.to_owned()));
        (config, found.len())
    }

    #[test]
    fn only_names_and_links_that_load_nothing_are_taken() {
        let (config, told) = read(
            "head: { meta: { google-site-verification: abc, \"fediverse:creator\": \"@shore@social.example\" }, links: [{ rel: me, href: \"https://social.example/@shore\" }, { rel: help, href: /help/ }] }",
        );
        assert_eq!(
            (config.head.meta.len(), config.head.links.len(), told),
            (2, 2, 0)
        );
        for wrong in [
            "meta: { referrer: unsafe-url }",
            "meta: { Content-Security-Policy: \"default-src *\" }",
            "meta: { \"a b\": x }",
            "meta: { \"\\\"><script>\": x }",
            "meta: [a]",
            "links: [{ rel: stylesheet, href: \"https://a.example/a.css\" }]",
            "links: [{ rel: preload, href: /a.js }]",
            "links: [{ rel: \"me stylesheet\", href: /a.css }]",
            "links: [{ rel: me, href: \"javascript:alert(1)\" }]",
            "links: [{ rel: me, href: \"http://a.example/\" }]",
            "links: [{ rel: me, href: \"//a.example/\" }]",
            "links: [{ rel: me, href: \"https://u:p@a.example/\" }]",
        ] {
            let (config, told) = read(&format!("head: {{ {wrong} }}"));
            assert_eq!(
                (config.head.meta.len() + config.head.links.len(), told),
                (0, 1),
                "{wrong}"
            );
        }
    }
}
