//! The generators that are known: which files they have, and which of their keys say what.

use super::settings::Settings;

/// A generator.
#[derive(Debug)]
pub(super) struct Generator {
    /// Its name.
    pub name: &'static str,
    /// Files that hold its settings, the one that wins first.
    pub settings: &'static [&'static str],
    /// Keys of which one must be there, where others have settings of the same name.
    pub marks: &'static [&'static str],
    /// A file in the pages' folder that holds settings, too.
    pub beside: Option<&'static str>,
    /// Keys that name the folder of the pages.
    pub root_keys: &'static [&'static str],
    /// Where the pages are otherwise; the first that holds a file.
    pub roots: &'static [&'static str],
    /// Keys that hold the site's name.
    pub title_keys: &'static [&'static str],
    /// Keys that hold the address of the site.
    pub address_keys: &'static [&'static str],
    /// The key that holds the folder below that address.
    pub base_key: Option<&'static str>,
    /// Keys that name the repository: its address, or `owner/name` at GitHub.
    pub repository_keys: &'static [&'static str],
    /// Keys that list files which are left out; behind a `!` one that lists pages, of which some
    /// are taken out by a `!` of their own.
    pub exclude_keys: &'static [&'static str],
    /// Files and folders below the pages' folder that never are pages.
    pub left_out: &'static [&'static str],
    /// What a name that begins with `_` means.
    pub underscore: Underscore,
    /// Where the names of pages in the navigation are.
    pub navigation: Navigation,
    /// Where it is said which pages moved.
    pub moved: Moved,
}

/// Where a site says which pages moved, and where to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moved {
    /// Nowhere that is understood.
    Nowhere,
    /// A key of the settings: a map of paths.
    Key(&'static str),
    /// Files at the top whose names begin so.
    Files(&'static str),
}

/// What a file or folder is whose name begins with `_`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Underscore {
    /// One like any other.
    #[default]
    Plain,
    /// A part of the site's machinery, unless it is one of its collections.
    Hidden,
}

/// Where the navigation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Navigation {
    /// Nowhere that is understood.
    None,
    /// A key of the settings: lists and maps of titles and paths.
    Key(&'static str),
    /// A Markdown list of links, in the folder of the pages.
    List(&'static str),
    /// Files of maps that have a title and an address or a name, the one that wins first.
    Files(&'static [&'static str]),
}

impl Generator {
    /// Whether settings are this generator's.
    pub fn is_meant(&self, settings: &Settings) -> bool {
        self.marks.is_empty() || self.marks.iter().any(|mark| settings.has(mark))
    }
}

const PLAIN: Generator = Generator {
    name: "",
    settings: &[],
    marks: &[],
    beside: None,
    root_keys: &[],
    roots: &[],
    title_keys: &["title"],
    address_keys: &[],
    base_key: None,
    repository_keys: &[],
    exclude_keys: &[],
    left_out: &[],
    underscore: Underscore::Plain,
    navigation: Navigation::None,
    moved: Moved::Nowhere,
};

/// Where there are settings of several, the first is meant.
pub(super) const GENERATORS: &[Generator] = &[
    Generator {
        name: "MkDocs",
        settings: &[
            "mkdocs.yml",
            "mkdocs.yaml",
            "zensical.toml",
            "properdocs.yml",
        ],
        root_keys: &["docs_dir", "project.docs_dir"],
        roots: &["docs"],
        title_keys: &["site_name", "project.site_name"],
        repository_keys: &["repo_url", "project.repo_url"],
        exclude_keys: &["exclude_docs", "draft_docs"],
        navigation: Navigation::Key("nav"),
        moved: Moved::Key("plugins.redirects.redirect_maps"),
        address_keys: &["site_url", "project.site_url"],
        ..PLAIN
    },
    Generator {
        name: "mdBook",
        settings: &["book.toml"],
        root_keys: &["book.src"],
        roots: &["src"],
        title_keys: &["book.title"],
        repository_keys: &["output.html.git-repository-url"],
        left_out: &["SUMMARY.md"],
        navigation: Navigation::List("SUMMARY.md"),
        ..PLAIN
    },
    Generator {
        name: "GitBook",
        settings: &[".gitbook.yaml", ".gitbook.yml", "book.json"],
        root_keys: &["root"],
        roots: &[""],
        left_out: &["SUMMARY.md"],
        navigation: Navigation::List("SUMMARY.md"),
        ..PLAIN
    },
    Generator {
        name: "Docusaurus",
        settings: &[
            "docusaurus.config.js",
            "docusaurus.config.ts",
            "docusaurus.config.mjs",
            "docusaurus.config.cjs",
        ],
        roots: &["docs"],
        underscore: Underscore::Hidden,
        navigation: Navigation::Files(&["sidebars.json", "sidebars.js", "sidebars.ts"]),
        address_keys: &["url"],
        base_key: Some("baseUrl"),
        ..PLAIN
    },
    Generator {
        name: "VitePress",
        settings: &[
            ".vitepress/config.mts",
            ".vitepress/config.ts",
            ".vitepress/config.mjs",
            ".vitepress/config.js",
        ],
        root_keys: &["srcDir"],
        roots: &[""],
        exclude_keys: &["srcExclude"],
        ..PLAIN
    },
    Generator {
        name: "VuePress",
        settings: &[
            ".vuepress/config.ts",
            ".vuepress/config.js",
            ".vuepress/config.mjs",
        ],
        roots: &[""],
        exclude_keys: &["!pagePatterns"],
        ..PLAIN
    },
    Generator {
        name: "Astro",
        settings: &["astro.config.mjs", "astro.config.ts", "astro.config.js"],
        roots: &["src/content/docs", "src/content"],
        address_keys: &["site"],
        base_key: Some("base"),
        ..PLAIN
    },
    Generator {
        name: "Quartz",
        settings: &["quartz.config.ts"],
        roots: &["content"],
        title_keys: &["pageTitle"],
        ..PLAIN
    },
    Generator {
        name: "Hugo",
        settings: &[
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "config/_default/hugo.toml",
            "config/_default/hugo.yaml",
            "config/_default/hugo.yml",
            "config/_default/config.toml",
            "config/_default/config.yaml",
            "config/_default/config.yml",
        ],
        root_keys: &["contentDir"],
        roots: &["content"],
        title_keys: HUGO_TITLES,
        address_keys: &["baseURL"],
        ..PLAIN
    },
    Generator {
        name: "Hugo",
        settings: &["config.toml", "config.yaml", "config.yml", "config.json"],
        marks: &[
            "baseURL",
            "languageCode",
            "contentDir",
            "defaultContentLanguage",
            "markup",
        ],
        root_keys: &["contentDir"],
        roots: &["content"],
        title_keys: HUGO_TITLES,
        address_keys: &["baseURL"],
        ..PLAIN
    },
    Generator {
        name: "Zola",
        settings: &["zola.toml", "config.toml"],
        marks: &["base_url"],
        roots: &["content"],
        address_keys: &["base_url"],
        ..PLAIN
    },
    Generator {
        name: "Hexo",
        settings: &["_config.yml"],
        marks: &["source_dir", "public_dir"],
        root_keys: &["source_dir"],
        roots: &["source"],
        underscore: Underscore::Hidden,
        address_keys: &["url"],
        base_key: Some("root"),
        ..PLAIN
    },
    Generator {
        name: "Jupyter Book",
        settings: &["_config.yml"],
        marks: &["execute", "sphinx", "only_build_toc_files"],
        roots: &[""],
        left_out: &["_build", "_static", "_templates"],
        ..PLAIN
    },
    Generator {
        name: "Jekyll",
        settings: &["_config.yml", "_config.yaml", "_config.toml"],
        root_keys: &["source"],
        roots: &[""],
        title_keys: &["title", "name"],
        repository_keys: &["repository"],
        exclude_keys: &["exclude"],
        underscore: Underscore::Hidden,
        navigation: Navigation::Files(&[
            "_data/navigation.yml",
            "_data/navigation.yaml",
            "_data/sidebars/home_sidebar.yml",
        ]),
        address_keys: &["url"],
        base_key: Some("baseurl"),
        ..PLAIN
    },
    Generator {
        name: "Sphinx",
        settings: &["conf.py", "source/conf.py"],
        marks: &["project", "extensions"],
        title_keys: &["html_title", "project"],
        left_out: &["_build", "_static", "_templates"],
        address_keys: &["html_baseurl"],
        ..PLAIN
    },
    Generator {
        name: "DocFX",
        settings: &[".openpublishing.publish.config.json", "docfx.json"],
        marks: &["docsets_to_publish", "build"],
        beside: Some("docfx.json"),
        root_keys: &[
            "docsets_to_publish.build_source_folder",
            "build.content.src",
        ],
        title_keys: &[
            "build.globalMetadata._appTitle",
            "build.globalMetadata._appName",
        ],
        repository_keys: &["git_repository_url_open_to_public_contributors"],
        exclude_keys: &["build.content.exclude"],
        moved: Moved::Files(".openpublishing.redirection"),
        ..PLAIN
    },
];

/// A site in several languages has a name in each; the main one comes first by habit, and most
/// write English first.
const HUGO_TITLES: &[&str] = &[
    "title",
    "languages.en.title",
    "languages.en.params.title",
    "params.title",
];
