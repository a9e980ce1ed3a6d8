//! Dialects of Markdown that other programs read: by what each is recognised, and what becomes of
//! what is not read here.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;

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
        TABLE
            .iter()
            .filter(|dialect| dialect.settings.iter().any(|settings| is_it(settings)))
            .fold(Self::NONE, |all, dialect| all.and(dialect.id))
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
        constructs: &[Construct::Attributes],
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

/// A construct that readers do not see as its author meant it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Construct {
    /// A comment that the other program never shows: `%% … %%`, `{/* … */}`, `{% comment %}`.
    Comment,
    /// `{% … %}`.
    LiquidTag,
    /// `{{ … }}` of Liquid.
    LiquidOutput,
    /// `{: .x }`, `{ .x #y }`.
    Attributes,
    /// `{{< … >}}` and `{{% … %}}`.
    Shortcode,
    /// A file that would be put in: `--8<--`, `<<<`, `@[code]`, `{{#include}}`.
    Snippet,
    /// The same within code.
    CodeSnippet,
    /// A shortcode of Hugo within code, where it counts, too.
    CodeShortcode,
    /// `:material-home:`.
    Icon,
    /// `*[HTML]: …`.
    Abbreviation,
    /// `:::name` of a kind that nobody knows here.
    Container,
    /// `{{ … }}` of a page's program.
    Interpolation,
    /// `import` and `export`.
    Module,
    /// `<Tabs>`.
    Component,
    /// `[@key]`.
    Citation,
    /// `{{template}}`.
    Template,
    /// `{| … |}`.
    WikiTable,
    /// A file that would be put in, and whose name and path are told: `[!INCLUDE [name](path)]`.
    Include,
    /// Text for some readers only: `::: moniker range="…"`.
    Version,
    /// A name of a program that another tool knows a page for: `<xref:Name>`.
    Reference,
    /// `{{Compat}}`.
    Macro,
    /// A second block of front matter below the first.
    SecondMatter,
    /// An element that Vue's directives fill.
    LiveExample,
    /// A drawing as text: ```` ```mermaid ````.
    Diagram,
    /// The place of a list of all tags with their pages: `<!-- material/tags -->`.
    TagIndex,
}

/// What becomes of a construct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// It is left out, with what it holds.
    Dropped,
    /// Its marks are left out; the text that it holds stays.
    Unwrapped,
    /// It is shown as it was typed.
    Shown,
    /// A link to what it names is in its place.
    Linked,
    /// Its text is shown, and leads nowhere.
    Unlinked,
}

impl Construct {
    /// What it is called, what becomes of it, how much that matters, and what to do.
    pub fn told(self) -> (&'static str, Treatment, Severity, &'static str) {
        use Treatment::{Dropped, Linked, Shown, Unlinked, Unwrapped};
        const OURS: &str = "Write what readers shall see as plain Markdown; put it between backticks if it is meant as text.";
        match self {
            Self::Comment => (
                "comment",
                Dropped,
                Severity::Warning,
                "Take notes that are not for readers out of the page: everybody can read the file and its history.",
            ),
            Self::LiquidTag => ("template tag", Dropped, Severity::Info, OURS),
            Self::LiquidOutput => ("template variable", Dropped, Severity::Info, OURS),
            Self::Attributes => (
                "attribute list",
                Dropped,
                Severity::Info,
                "Take it out, or keep it for the other program: it does no harm.",
            ),
            Self::Shortcode => ("shortcode", Unwrapped, Severity::Info, OURS),
            Self::Snippet => (
                "inclusion of another file",
                Dropped,
                Severity::Info,
                "Copy the text to here, or link the file: pages include no files.",
            ),
            Self::CodeSnippet => (
                "inclusion of another file in code",
                Shown,
                Severity::Info,
                "Copy the code to here, or link the file: pages include no files.",
            ),
            Self::CodeShortcode => (
                "shortcode in code",
                Shown,
                Severity::Info,
                "Write the value that readers need into the code; `{{</* name */>}}` says that one is meant as text.",
            ),
            Self::Icon => (
                "icon",
                Dropped,
                Severity::Info,
                "Write a word or an emoji instead.",
            ),
            Self::Abbreviation => (
                "abbreviation",
                Dropped,
                Severity::Info,
                "Write `<abbr title=\"…\">` where the word stands.",
            ),
            Self::Container => (
                "container of an unknown kind",
                Unwrapped,
                Severity::Info,
                "Use a known kind such as `note`, `tip`, `warning`, `details`.",
            ),
            Self::Interpolation => ("expression", Shown, Severity::Info, OURS),
            Self::Module => (
                "module line",
                Dropped,
                Severity::Info,
                "Take it out: pages hold no programs.",
            ),
            Self::Component => ("component", Unwrapped, Severity::Info, OURS),
            Self::Citation => (
                "citation",
                Shown,
                Severity::Info,
                "Write a footnote: `[^key]`, and `[^key]: Author, Title` below.",
            ),
            Self::Template => ("template", Shown, Severity::Info, OURS),
            Self::Include => (
                "inclusion of another file",
                Linked,
                Severity::Info,
                "Copy the text to here if readers need it in this place: pages include no files.",
            ),
            Self::Version => (
                "mark of a text for some versions only",
                Unwrapped,
                Severity::Info,
                "Say in the text for which version it is: readers see those of all versions one below the other.",
            ),
            Self::Reference => (
                "reference by name",
                Unlinked,
                Severity::Info,
                "Link the page or the address where readers find it.",
            ),
            Self::Macro => (
                "macro",
                Dropped,
                Severity::Info,
                "Write what readers shall see as plain Markdown, or take it out.",
            ),
            Self::SecondMatter => (
                "second front matter",
                Dropped,
                Severity::Info,
                "Move its keys into the block above it, and delete the rest.",
            ),
            Self::LiveExample => (
                "live example",
                Dropped,
                Severity::Info,
                "Describe in words what it shows, or put a picture in its place: pages run no programs.",
            ),
            Self::Diagram => (
                "diagram",
                Shown,
                Severity::Info,
                "Put a picture of it beside its text, for readers and for those who reuse the page.",
            ),
            Self::TagIndex => (
                "list of tags",
                Dropped,
                Severity::Info,
                "Take it out, or link categories here (`[[:Category:Name]]`): the site has a page that lists all of them.",
            ),
            Self::WikiTable => (
                "table of a wiki",
                Shown,
                Severity::Info,
                "Write it as a table of Markdown.",
            ),
        }
    }

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
