//! Settings as people write them.

use std::collections::BTreeMap;

use super::{Dialects, Foreign};

mod files;

fn foreign(files: &[(&str, &str)]) -> Foreign {
    let files: BTreeMap<String, String> = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    Foreign::read(files.keys().map(String::as_str), &|path| {
        files.get(path).cloned()
    })
}

#[test]
fn every_generator_says_where_its_pages_are_and_what_it_is_called() {
    let docfx = "{\"build\": {\"globalMetadata\": {\"_appTitle\": \"Shore\"}}}";
    for (expected, settings, text) in [
        (
            "MkDocs | manual | Shore",
            "mkdocs.yml",
            "site_name: \"Shore\"\ndocs_dir: ./manual/\nx: !!python/name:a.b\n",
        ),
        (
            "mdBook | src | Shore",
            "book.toml",
            "[book]\ntitle = 'Shore'\n",
        ),
        (
            "Docusaurus | docs | Shore",
            "docusaurus.config.js",
            "module.exports = {\n  title: 'Shore',\n",
        ),
        (
            "Docusaurus | docs | Shore",
            "docusaurus.config.ts",
            "module.exports = { title: \"Shore\", url: \"https://x.example\", themeConfig: { title: \"Other\" } };\n",
        ),
        (
            "VitePress | docs | Shore",
            "docs/.vitepress/config.mts",
            "export default {\n  title: \"Shore\",\n}",
        ),
        (
            "Astro | src/content/docs | Shore",
            "astro.config.mjs",
            "title: 'Shore',",
        ),
        (
            "Hugo | texts | Shore",
            "config.yaml",
            "baseurl: /\nTitle: Shore\ncontentDir: texts\n",
        ),
        (
            "Hugo | content | Shore",
            "hugo.toml",
            "[languages.en]\ntitle = \"Shore\"\n",
        ),
        (
            "Zola | content | Shore",
            "config.toml",
            "base_url = \"/\"\ntitle = \"Shore\"\n",
        ),
        (
            "Hexo | source | Shore",
            "_config.yml",
            "title: Shore\nsource_dir: source\n",
        ),
        (
            "Jekyll |  | The Shore",
            "_config.yml",
            "title: >-\n  The\n  Shore\n",
        ),
        (
            "Jekyll | docs | Shore",
            "docs/_config.yml",
            "title: Shore\n",
        ),
        (
            "DocFX | shore-src | Shore",
            ".openpublishing.publish.config.json",
            "{\"docsets_to_publish\": [{\"docset_name\": \"s\", \"build_source_folder\": \"./shore-src\"}]}",
        ),
        (
            "DocFX | texts | Shore",
            "docfx.json",
            "{\"build\": {\"content\": [{\"files\": [\"**/*.md\"], \"src\": \"texts\"}], \"globalMetadata\": {\"_appName\": \"Shore\"}}}",
        ),
        (
            "GitBook | text | Shore",
            "book.json",
            "{\"title\": \"Shore\", \"root\": \"./text\"}",
        ),
    ] {
        let root = expected.split(" | ").nth(1).unwrap();
        let page = format!("{root}/a.md");
        let files = [
            (settings, text),
            (page.trim_start_matches('/'), ""),
            ("shore-src/docfx.json", docfx),
        ];
        let found = foreign(&files[..if root == "shore-src" { 3 } else { 2 }]);
        let found = [found.generator.map(str::to_owned), found.root, found.title];
        assert_eq!(found.map(Option::unwrap).join(" | "), expected);
    }
    let sphinx = foreign(&[
        ("docs/conf.py", "import os\nproject = 'Shore'\n"),
        ("docs/a.md", ""),
    ]);
    assert_eq!(
        (sphinx.generator, sphinx.title.as_deref()),
        (Some("Sphinx"), Some("Shore"))
    );
    assert_eq!(foreign(&[("config.toml", "jobs = 4\n")]).generator, None);
    assert_eq!(
        foreign(&[("CITATION.cff", "title: Shore\nauthors: []\n")])
            .title
            .as_deref(),
        Some("Shore")
    );
}

#[test]
fn nothing_is_run_and_nothing_leads_outside() {
    for text in [
        "title: process.env.NAME,",
        "title: `${name}`,",
        "title: 'a' + b,",
        "title: 'it\\'s',",
        "subtitle: 'x',",
    ] {
        assert_eq!(
            foreign(&[("docusaurus.config.ts", text)]).title,
            None,
            "{text}"
        );
    }
    assert_eq!(
        foreign(&[
            (
                "mkdocs.yml",
                "docs_dir: ../../etc\nsite_name: 'ada@tide.example'\n"
            ),
            ("docs/a.md", "")
        ])
        .root
        .as_deref(),
        Some("docs")
    );
    assert_eq!(
        foreign(&[("_config.yml", "title: '{{ site.x }}'\n")]).title,
        None
    );
    assert_eq!(
        foreign(&[("_config.yml", &"[".repeat(300_000))]).title,
        None
    );
}

#[test]
fn the_navigation_names_pages() {
    let nav = "nav:\n  - Home: index.md\n  - Guide:\n    - 'The tide': guide/tide.md\n    - https://x.example\n    - Out: ../secret.md\ntheme: !x y\n";
    let mkdocs = foreign(&[
        ("mkdocs.yml", nav),
        ("docs/index.md", ""),
        ("docs/guide/tide.md", ""),
        ("secret.md", ""),
    ]);
    assert_eq!(
        (
            mkdocs.title_of("docs/guide/tide.md"),
            mkdocs.title_of("docs/index.md"),
            mkdocs.titles.len()
        ),
        (Some("The tide"), Some("Home"), 2)
    );
    let deep: String = (0..12)
        .map(|level| format!("{}- Level {level}:\n", "  ".repeat(level + 1)))
        .collect();
    let deep = format!("nav:\n{deep}{}- The tide: tide.md\n", "  ".repeat(13));
    assert_eq!(
        foreign(&[("mkdocs.yml", &deep), ("docs/tide.md", "")]).title_of("docs/tide.md"),
        Some("The tide")
    );
    let book = foreign(&[
        ("book.toml", "[book]\n"),
        ("src/SUMMARY.md", "# Summary\n\n- [Low `tide`](./low.md)\n"),
        ("src/low.md", ""),
    ]);
    assert_eq!(book.title_of("src/low.md"), Some("Low tide"));
    assert!(book.leaves_out("src/SUMMARY.md") && !book.leaves_out("src/low.md"));
    let jekyll = foreign(&[
        ("_config.yml", "x: 1\n"),
        (
            "_data/navigation.yml",
            "main:\n  - title: The tide\n    url: /tide/\n",
        ),
        ("tide.md", ""),
    ]);
    assert_eq!(jekyll.title_of("tide.md"), Some("The tide"));
}

#[test]
fn what_a_site_withholds_stays_withheld() {
    let jekyll = foreign(&[(
        "_config.yml",
        "collections:\n  guides:\n    output: true\nexclude:\n  - notes/\n  - TODO.md\n  - '*.tmp.md'\n",
    )]);
    for out in [
        "_includes/a.md",
        "_layouts/x.md",
        "docs/_tmp/a.md",
        "notes/deep/a.md",
        "TODO.md",
        "a.tmp.md",
        "_site/index.md",
    ] {
        assert!(jekyll.leaves_out(out), "{out}");
    }
    for kept in [
        "_guides/a.md",
        "_posts/2026-01-01-a.md",
        "_drafts/a.md",
        "a.md",
        "snake_case.md",
        "static/_headers",
    ] {
        assert!(!jekyll.leaves_out(kept), "{kept}");
    }
    assert!(jekyll.is_draft("_drafts/a.md") && !jekyll.is_draft("_posts/a.md"));
    let bare = foreign(&[("_drafts/a.md", ""), ("b.md", "")]);
    assert!(bare.is_draft("_drafts/a.md") && bare.leaves_out("_includes/x.md"));
    assert!(!foreign(&[("_notes/a.md", "")]).leaves_out("_notes/a.md"));
    let mkdocs = foreign(&[
        (
            "mkdocs.yml",
            "exclude_docs: |\n  drafts/\n  # a comment\n  private.md\n",
        ),
        ("docs/a.md", ""),
    ]);
    let docfx = foreign(&[
        (
            ".openpublishing.publish.config.json",
            "{\"docsets_to_publish\": [{\"build_source_folder\": \"src\"}]}",
        ),
        (
            "src/docfx.json",
            "{\"build\": {\"content\": [{\"exclude\": [\"**/includes/**\", \"README.md\"]}]}}",
        ),
        ("src/a.md", ""),
    ]);
    assert!(
        docfx.leaves_out("src/b/includes/c.md")
            && docfx.leaves_out("src/README.md")
            && !docfx.leaves_out("src/a.md")
    );
    let script = "export default defineUserConfig({\n  base: \"/\",\n  pagePatterns: [\n    \"**/*.md\",\n    // \"!**/a.md\",\n    '!**/*.snippet.md', // \"!b.md\"\n    \"!**/TODO.md\",\n  ],\n});\n";
    let vuepress = foreign(&[("docs/.vuepress/config.ts", script), ("docs/a.md", "")]);
    assert!(vuepress.leaves_out("docs/x/y.snippet.md") && vuepress.leaves_out("docs/TODO.md"));
    assert!(
        ["docs/a.md", "docs/b.md", "docs/x/snippet.md"]
            .into_iter()
            .all(|kept| !vuepress.leaves_out(kept))
    );
    let vitepress = foreign(&[
        (
            "docs/.vitepress/config.ts",
            "export default {\n  srcExclude: ['posts/[id].md', '**/README.md', '**/{c,b}.md'],\n}\n",
        ),
        ("docs/a.md", ""),
    ]);
    assert!(
        vitepress.leaves_out("docs/x/README.md")
            && vitepress.leaves_out("docs/x/b.md")
            && !vitepress.leaves_out("docs/a.md")
    );
    let two = "{\"docsets_to_publish\": [{\"build_source_folder\": \"a\"}, {\"build_source_folder\": \"b\"}]}";
    assert_eq!(
        foreign(&[
            (".openpublishing.publish.config.json", two),
            ("a/x.md", ""),
            ("b/x.md", "")
        ])
        .root,
        None
    );
    assert!(
        mkdocs.leaves_out("docs/drafts/a.md")
            && mkdocs.leaves_out("docs/private.md")
            && !mkdocs.leaves_out("docs/a.md")
    );
}

#[test]
fn settings_say_whether_breaks_of_lines_are_seen() {
    let config = "export default {\n  title: 'Shore',\n}\n";
    for (files, is_so) in [
        (
            &[(
                "mkdocs.yml",
                "markdown_extensions:\n  - nl2br\n  - x: !!python/name:y\n",
            )][..],
            true,
        ),
        (
            &[("mkdocs.yml", "markdown_extensions:\n  - toc\nnl2br: true\n")],
            false,
        ),
        (
            &[(
                "hugo.toml",
                "[markup.goldmark.renderer]\nhardWraps = true\n",
            )],
            true,
        ),
        (
            &[(
                "hugo.toml",
                "[markup.goldmark.renderer]\nhardWraps = false\n",
            )],
            false,
        ),
        (
            &[
                ("hugo.toml", "title = 'x'\n"),
                (
                    "config/_default/markup.toml",
                    "[goldmark.renderer]\nhardWraps = true\n",
                ),
            ],
            true,
        ),
        (&[("_config.yml", "kramdown:\n  hard_wrap: true\n")], true),
        (
            &[(
                ".vitepress/config.mts",
                "export default {\n  markdown: { breaks: true },\n}\n",
            )],
            true,
        ),
        (
            &[(
                ".vitepress/config.mts",
                "export default {\n  markdown: {\n    // breaks: true\n    linebreaks: true, gfm: true,\n  },\n}\n",
            )],
            false,
        ),
        (
            &[
                ("docs/.vuepress/config.ts", config),
                ("docs/.vuepress/theme.ts", "markdown: {\n    gfm: true,\n"),
            ],
            true,
        ),
        (
            &[
                ("docs/.vuepress/config.ts", config),
                (
                    "docs/.vuepress/theme.ts",
                    "markdown: {\n    gfm: true,\n    breaks: false,\n",
                ),
            ],
            false,
        ),
        (&[("docs/.vuepress/config.ts", config)], false),
    ] {
        assert_eq!(
            foreign(files).reads.any(Dialects::BREAKS),
            is_so,
            "{files:?}"
        );
    }
}
