//! `menu` and `footer`: what the pages lead to.

use std::ops::Range;

use crate::fields::{Fields, FromYaml, Kind, Written, keys};
use crate::paths::SourcePath;
use crate::yaml::{Entry, Node, Value};

/// Most entries of a menu or of the list in the footer, and most below one of them: more of them are
/// no menu.
pub const ENTRIES: usize = 30;

/// An entry of a menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuEntry {
    /// What it is called; what it leads to says it where this is missing.
    pub title: Option<String>,
    /// Where it leads; a title with entries below it may lead nowhere itself.
    pub to: Option<Lead>,
    /// Entries below it; those have none.
    pub children: Vec<MenuEntry>,
}

/// Where an entry leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// To a page by its path, title or address, or to one that the program makes, by its name.
    Page(Written),
    /// To an address of the web, or a path of this site.
    Address(String),
}

keys! {
    /// An entry as a map.
    #[derive(Default)]
    pub struct MenuMap {
        /// What it is called; the title of the page without it.
        pub title: Option<String> = "title",
        /// The page: its path or title, or the name of a page that the program makes, such as
        /// `recent-changes`.
        pub page: Option<Written> = "page" as (Kind::Page),
        /// An address of the web, or a path of this site that begins with `/`.
        pub url: Option<Written> = "url",
        /// Entries that are shown when this one is opened.
        pub children: Option<Vec<MenuEntry>> = "children" as (Kind::List(&Kind::Either(&Kind::Again, &Kind::Page)))
            with children,
    }
}

keys! {
    /// What the footer says besides.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct FooterRules {
        /// A line of text, in which links and emphasis are written as in pages.
        pub text: Option<String> = "text",
        /// Links: entries as in the menu, without any below them.
        pub links: Vec<MenuEntry> = "links" with links,
    }
}

impl FromYaml for Vec<MenuEntry> {
    const KIND: Kind = Kind::List(&Kind::Either(&MenuMap::KIND, &Kind::Page));

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        // An empty list is a menu without entries.
        Some(entries(fields, &entry.node, true))
    }
}

fn links(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<MenuEntry>> {
    Some(entries(fields, &entry.node, false))
}

/// Those of a submenu: they are read before it is known that they are below another.
fn children(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<Vec<MenuEntry>>> {
    Some(Some(entries(fields, &entry.node, false)))
}

fn entries(fields: &mut Fields<'_>, node: &Node, may_have_children: bool) -> Vec<MenuEntry> {
    if node.value == Value::Null {
        return Vec::new();
    }
    if let Some(more) = node.items().get(ENTRIES) {
        fields.report(
            more.range.start..node.items().last().map_or(more.range.end, |last| last.range.end),
            format!("a menu has at most {ENTRIES} entries; this one and those after it are left out"),
            "Put some of them below another one with `children`, or leave them to a page that lists them.",
        );
    }
    let items = node.items().iter().take(ENTRIES);
    items
        .filter_map(|item| one(fields, item, may_have_children))
        .collect()
}

fn one(fields: &mut Fields<'_>, node: &Node, may_have_children: bool) -> Option<MenuEntry> {
    if let Some(text) = node.text() {
        let text = text.trim().to_owned();
        let range = node.range.clone();
        return (!text.is_empty()).then_some(MenuEntry {
            title: None,
            to: Some(Lead::Page(Written { text, range })),
            children: Vec::new(),
        });
    }
    // MkDocs and others write `Title: page`.
    if let [entry] = node.entries()
        && !MenuMap::KEYS.iter().any(|key| key.is_called(&entry.key))
        && let Some(text) = entry.node.text()
    {
        return titled(fields, &entry.key, &text, entry.node.range.clone());
    }
    let map = fields.map(node, |map| {
        let mut read = MenuMap::default();
        read.read_keys(map);
        read
    });
    let address = map.url.and_then(|url| address(fields, &url));
    let to = map.page.map(Lead::Page).or(address);
    let children = map.children.unwrap_or_default();
    let is_titled = to.is_some() || map.title.is_some() && !children.is_empty();
    if !is_titled {
        fields.report(
            node.range.clone(),
            "this entry leads nowhere".into(),
            "Write `page:` with a path or a title, `url:` with an address, or a `title` with `children`.",
        );
        return None;
    }
    if !may_have_children && !children.is_empty() {
        fields.report(
            node.range.clone(),
            "this entry has entries below it, and this list allows none".into(),
            "Write them beside it: a menu has two levels, the footer one.",
        );
    }
    Some(MenuEntry {
        title: map.title.filter(|title| !title.trim().is_empty()),
        to,
        children: if may_have_children {
            children
        } else {
            Vec::new()
        },
    })
}

/// `Title: page`, or `Title: https://…`.
fn titled(
    fields: &mut Fields<'_>,
    title: &str,
    text: &str,
    range: Range<usize>,
) -> Option<MenuEntry> {
    let written = Written {
        text: text.trim().to_owned(),
        range,
    };
    let to = if written.text.contains("://") {
        address(fields, &written)?
    } else {
        Lead::Page(written)
    };
    Some(MenuEntry {
        title: Some(title.trim().to_owned()).filter(|title| !title.is_empty()),
        to: Some(to),
        children: Vec::new(),
    })
}

/// An address that readers may be led to: of the web, or a path of this site.
fn address(fields: &mut Fields<'_>, written: &Written) -> Option<Lead> {
    let text = &written.text;
    let is_path = text.starts_with('/') && !text.starts_with("//") && !text.contains('\\');
    let url = url::Url::parse(text).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none()
    });
    let is_clean = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    let address = match (is_clean, is_path, url) {
        (true, true, _) => Some(text.clone()),
        (true, false, Some(url)) => Some(url.into()),
        _ => None,
    };
    if address.is_none() {
        fields.report(
            written.range.clone(),
            format!("`{text}` is not an address that readers can be led to"),
            "Write `https://…`, or a path of this site that begins with `/`.",
        );
    }
    address.map(Lead::Address)
}

impl MenuEntry {
    /// The entry and those below it.
    pub fn all(&self) -> impl Iterator<Item = &MenuEntry> {
        std::iter::once(self).chain(&self.children)
    }

    /// The page that it names.
    pub fn page(&self) -> Option<&Written> {
        match &self.to {
            Some(Lead::Page(written)) => Some(written),
            _ => None,
        }
    }
}

/// A name as the path of a file, however it begins.
pub fn as_path(name: &str) -> Option<SourcePath> {
    SourcePath::new(name.trim_start_matches("./").trim_start_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::sources::Source;

    fn read(text: &str) -> (Config, Vec<String>) {
        let path = SourcePath::new("hub.yaml").unwrap();
        let (config, found) = Config::read(&Source::new(path, text.to_owned()));
        (
            config,
            found.into_iter().map(|found| found.message).collect(),
        )
    }

    fn shown(entries: &[MenuEntry]) -> String {
        let one = |entry: &MenuEntry| {
            let to = match &entry.to {
                Some(Lead::Page(page)) => format!("[{}]", page.text),
                Some(Lead::Address(url)) => format!("<{url}>"),
                None => String::new(),
            };
            let below = match entry.children.as_slice() {
                [] => String::new(),
                children => format!("({})", shown(children)),
            };
            format!("{}{to}{below}", entry.title.as_deref().unwrap_or_default())
        };
        entries.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn entries_are_written_in_the_usual_ways() {
        let (config, told) = read(
            "menu: [Crabs, { title: About, page: content/about.md }, { title: Forum, url: https://forum.example }, \
             Guide: guide.md, Chat: https://chat.example/, { title: More, children: [Tides, { url: /feed.xml, title: Feed }] }]\n\
             footer: { text: By *us*, links: [Imprint] }\n",
        );
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(
            shown(config.menu.as_deref().unwrap()),
            "[Crabs] About[content/about.md] Forum<https://forum.example/> Guide[guide.md] Chat<https://chat.example/> More([Tides] Feed</feed.xml>)"
        );
        assert_eq!(shown(&config.footer.links), "[Imprint]");
        assert_eq!(config.footer.text.as_deref(), Some("By *us*"));
        assert_eq!(read("title: x").0.menu, None);
        assert_eq!(read("menu: []").0.menu, Some(Vec::new()));
    }

    #[test]
    fn what_leads_nowhere_is_told_and_left_out() {
        for wrong in [
            "[{ title: x }]",
            "[{ url: \"javascript:alert(1)\" }]",
            "[{ url: \"//a.example\" }]",
            "[{ url: \"https://u:p@a.example\" }]",
            "[{ url: \"/a b\" }]",
            "[{ url: mailto:a@b.example }]",
            "[[a]]",
            "[{ page: [a] }]",
            "[{ url: \"/\\\\a.example\" }]",
            "[{ X: \"javascript://a.example/%0aalert(1)\" }]",
        ] {
            let (config, told) = read(&format!("menu: {wrong}"));
            assert_eq!(config.menu, Some(Vec::new()), "{wrong}");
            assert!(!told.is_empty(), "{wrong}");
        }
        let (config, told) =
            read("menu: [{ title: a, children: [{ title: b, page: b, children: [c] }] }]");
        assert_eq!(shown(config.menu.as_deref().unwrap()), "a(b[b])");
        assert_eq!(told.len(), 1, "{told:?}");
        let many = vec!["a"; 40].join(", ");
        let (config, told) = read(&format!("menu: [{many}]"));
        assert_eq!((config.menu.unwrap().len(), told.len()), (ENTRIES, 1));
    }
}
