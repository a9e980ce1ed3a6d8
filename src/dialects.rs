//! Dialects of Markdown that other programs read: by what each is recognised, and what becomes of
//! what is not read here.

use serde::{Deserialize, Serialize};

mod construct;

pub use construct::{Construct, Treatment};

/// Dialects that a hub is known to be written in; constructs that could be meant otherwise are read
/// only then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Dialects(u16);

impl Dialects {
    /// None: only what cannot be misread is read.
    pub const NONE: Self = Self(0);
    /// Notes of Obsidian.
    pub const OBSIDIAN: Self = Self(1);
    /// Jekyll: Liquid and kramdown.
    pub const JEKYLL: Self = Self(1 << 1);
    /// Hugo's shortcodes.
    pub const HUGO: Self = Self(1 << 2);
    /// MkDocs with the extensions of Python-Markdown and Material.
    pub const MKDOCS: Self = Self(1 << 3);
    /// VitePress and VuePress.
    pub const VITEPRESS: Self = Self(1 << 4);
    /// Docusaurus.
    pub const DOCUSAURUS: Self = Self(1 << 5);
    /// MDX: modules and components between Markdown.
    pub const MDX: Self = Self(1 << 6);
    /// Pandoc and Quarto.
    pub const PANDOC: Self = Self(1 << 7);
    /// What is left when a wiki's pages were turned into Markdown.
    pub const MEDIAWIKI: Self = Self(1 << 8);
    /// DocFX, as the documentation of Microsoft's programs is written.
    pub const DOCFX: Self = Self(1 << 9);
    /// The wikis of GitHub and of Gollum.
    pub const GOLLUM: Self = Self(1 << 11);
    /// MDN Web Docs.
    pub const MDN: Self = Self(1 << 10);

    /// Paragraphs that begin with `NOTE:`, as MkDocs' extension `callouts` reads them.
    pub const LABELS: Self = Self(1 << 12);
    /// Each break between two lines of a paragraph is one for readers, as settings of several
    /// generators say.
    pub const BREAKS: Self = Self(1 << 13);

    /// Both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of some dialects is among these.
    pub fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// All.
    pub fn all() -> Self {
        TABLE
            .iter()
            .fold(Self::NONE, |all, dialect| all.and(dialect.id))
    }

    /// The dialect of a name in hub.yaml.
    pub fn named(name: &str) -> Option<Self> {
        TABLE
            .iter()
            .find(|dialect| dialect.name == name)
            .map(|dialect| dialect.id)
    }

    /// The dialects whose settings are at a path of the repository.
    pub fn of_settings(path: &str) -> Self {
        let is_it = |settings: &str| match settings.strip_suffix('/') {
            Some(folder) => path.split('/').any(|part| part == folder),
            None => path == settings,
        };
        let of_name = match path.ends_with(".mdx") {
            true => Self::MDX,
            false => Self::NONE,
        };
        TABLE
            .iter()
            .filter(|dialect| dialect.settings.iter().any(|settings| is_it(settings)))
            .fold(of_name, |all, dialect| all.and(dialect.id))
    }
}

/// What is known of a dialect.
pub struct Entry {
    /// Its name in hub.yaml and in findings.
    pub name: &'static str,
    id: Dialects,
    /// Files at the repository's root, and folders (with a slash) anywhere, by which it is known.
    settings: &'static [&'static str],
    /// What of it is not read; what is read needs no entry.
    pub constructs: &'static [Construct],
}

/// All dialects.
pub const TABLE: &[Entry] = &[
    Entry {
        name: "obsidian",
        id: Dialects::OBSIDIAN,
        settings: &[".obsidian/"],
        constructs: &[Construct::Comment],
    },
    Entry {
        name: "jekyll",
        id: Dialects::JEKYLL,
        settings: &[
            "_config.yml",
            "_config.yaml",
            "_config.toml",
            "_layouts/",
            "_includes/",
        ],
        constructs: &[Construct::Attributes, Construct::Comment],
    },
    Entry {
        name: "hugo",
        id: Dialects::HUGO,
        settings: &[
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "archetypes/",
        ],
        constructs: &[Construct::Shortcode, Construct::CodeShortcode],
    },
    Entry {
        name: "mkdocs",
        id: Dialects::MKDOCS,
        settings: &["mkdocs.yml", "mkdocs.yaml", "zensical.toml"],
        constructs: &[
            Construct::Snippet,
            Construct::Icon,
            Construct::Abbreviation,
            Construct::Attributes,
            Construct::TagIndex,
        ],
    },
    Entry {
        name: "vitepress",
        id: Dialects::VITEPRESS,
        settings: &[".vitepress/", ".vuepress/"],
        constructs: &[
            Construct::Snippet,
            Construct::Container,
            Construct::Interpolation,
            Construct::Component,
            Construct::LiveExample,
        ],
    },
    Entry {
        name: "docusaurus",
        id: Dialects::DOCUSAURUS,
        settings: &[
            "docusaurus.config.js",
            "docusaurus.config.ts",
            "docusaurus.config.mjs",
        ],
        constructs: &[Construct::Container],
    },
    Entry {
        name: "mdx",
        id: Dialects::MDX,
        settings: &[
            "docusaurus.config.js",
            "docusaurus.config.ts",
            "docusaurus.config.mjs",
            "astro.config.mjs",
            "mint.json",
            "docs.json",
            "theme.config.jsx",
        ],
        constructs: &[Construct::Module, Construct::Component],
    },
    Entry {
        name: "pandoc",
        id: Dialects::PANDOC,
        settings: &[
            "_quarto.yml",
            "_quarto.yaml",
            "_bookdown.yml",
            "_output.yml",
        ],
        constructs: &[
            Construct::Citation,
            Construct::Container,
            Construct::Attributes,
        ],
    },
    Entry {
        name: "mediawiki",
        id: Dialects::MEDIAWIKI,
        settings: &["LocalSettings.php"],
        constructs: &[Construct::Template, Construct::WikiTable],
    },
    Entry {
        name: "docfx",
        id: Dialects::DOCFX,
        settings: &["docfx.json", ".openpublishing.publish.config.json"],
        constructs: &[Construct::Include, Construct::Version, Construct::Reference],
    },
    Entry {
        name: "gollum",
        id: Dialects::GOLLUM,
        settings: &["_Sidebar.md", "_Footer.md", "_Header.md"],
        constructs: &[],
    },
    Entry {
        name: "mdn",
        id: Dialects::MDN,
        settings: &[],
        constructs: &[Construct::Macro, Construct::SecondMatter],
    },
];

impl Construct {
    /// The dialect that it is of; nothing where several have it.
    pub fn dialect(self) -> &'static str {
        let mut of = TABLE
            .iter()
            .filter(|dialect| dialect.constructs.contains(&self));
        match (of.next(), of.next()) {
            (Some(dialect), None) => dialect.name,
            _ => "",
        }
    }
}
