//! `elsewhere`: links to files that are not in this repository but in a sister of it, and where
//! readers find those.

use crate::fields::{Fields, FromYaml, Kind};
use crate::paths::percent_encode;
use crate::yaml::Entry;

/// Files of another repository, by a pattern with one star at most, and their addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    pattern: Starred,
    address: Starred,
}

/// A text with at most one star, which stands for anything.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Starred {
    before: String,
    after: Option<String>,
}

impl Starred {
    fn new(text: &str) -> Option<Self> {
        let (before, after) = text
            .split_once('*')
            .map_or((text, None), |(before, after)| (before, Some(after)));
        let is_one = !after.is_some_and(|after| after.contains('*'));
        is_one.then(|| Self {
            before: before.to_owned(),
            after: after.map(str::to_owned),
        })
    }

    /// What stands in the place of the star.
    fn of<'t>(&self, text: &'t str) -> Option<&'t str> {
        match &self.after {
            None => (text == self.before).then_some(""),
            Some(after) => text
                .strip_prefix(self.before.as_str())?
                .strip_suffix(after.as_str())
                .filter(|inside| !inside.is_empty()),
        }
    }
}

impl FromYaml for Vec<Elsewhere> {
    const KIND: Kind = Kind::Names(&Kind::Url);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let entries = entry.node.entries().iter();
        Some(
            entries
                .filter_map(|entry| Elsewhere::read(fields, entry))
                .collect(),
        )
    }
}

impl Elsewhere {
    /// Reads one entry of the map.
    fn read(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let (pattern, node) = (&entry.key, &entry.node);
        let Some(address) = node.text() else {
            fields.wrong(node, "an address such as `https://sister.example/pages/*`");
            return None;
        };
        let is_web = url::Url::parse(&address.replace('*', "x"))
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
        let both = Starred::new(pattern.trim())
            .zip(Starred::new(address.trim()))
            .filter(|_| is_web);
        match both.filter(|(pattern, address)| pattern.after.is_some() || address.after.is_none()) {
            Some((pattern, address)) => Some(Self { pattern, address }),
            None => {
                let help = "Write a name with at most one `*`, and an address that holds it, too: `\"eip-*\": \"https://eips.example/EIPS/eip-*\"`.";
                fields.report(
                    node.range.clone(),
                    format!("`{pattern}: {address}` does not say where files are"),
                    help,
                );
                None
            }
        }
    }

    /// The address of a file by its name or path without extension, when it is one of these.
    pub fn address(&self, name: &str) -> Option<String> {
        let inside = self.pattern.of(name)?;
        let encoded = percent_encode(inside);
        Some(match &self.address.after {
            Some(after) => format!("{}{encoded}{after}", self.address.before),
            None => self.address.before.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::paths::SourcePath;
    use crate::sources::Source;

    #[test]
    fn a_star_stands_for_the_same_in_both() {
        let read = |text: &str| {
            Config::read(&Source::new(
                SourcePath::new("hub.yaml").unwrap(),
                format!("elsewhere: {text}\n"),
            ))
        };
        let (config, found) = read(
            "{ \"eip-*\": \"https://eips.example/EIPS/eip-*.html\", guide: \"https://guide.example/\" }",
        );
        assert!(found.is_empty(), "{found:?}");
        let of = |name: &str| {
            config
                .elsewhere
                .iter()
                .find_map(|elsewhere| elsewhere.address(name))
        };
        assert_eq!(
            of("eip-20").as_deref(),
            Some("https://eips.example/EIPS/eip-20.html")
        );
        assert_eq!(
            of("eip-\"> <x").as_deref(),
            Some("https://eips.example/EIPS/eip-%22%3E%20%3Cx.html")
        );
        assert_eq!(of("guide").as_deref(), Some("https://guide.example/"));
        assert_eq!((of("eip-"), of("guides"), of("x")), (None, None, None));
        for wrong in [
            "{ a: [b] }",
            "{ \"a*\": \"javascript:*\" }",
            "{ \"a*b*\": \"https://a.example/*\" }",
            "{ a: \"https://a.example/*\" }",
            "{ a: b }",
        ] {
            let (config, found) = read(wrong);
            assert!(
                config.elsewhere.is_empty() && found.len() == 1,
                "{wrong}: {found:?}"
            );
        }
    }
}
