//! Files beside the settings: languages, sidebars, summaries.

use super::foreign;

#[test]
fn a_language_file_of_hugo_names_the_site() {
    let title = |file: &str, text: &str| {
        foreign(&[
            (
                "config/_default/hugo.toml",
                "defaultContentLanguage = \"en\"\n",
            ),
            (file, text),
            ("content/a.md", ""),
        ])
        .title
    };
    for (file, text) in [
        ("config/_default/languages.en.toml", "title = \"Shore\"\n"),
        (
            "config/_default/languages.toml",
            "[fr]\ntitle = \"Côte\"\n[en]\ntitle = \"Shore\"\n",
        ),
    ] {
        assert_eq!(title(file, text).as_deref(), Some("Shore"), "{file}");
    }
    assert_eq!(
        title("config/_default/languages.fr.toml", "title = \"Côte\"\n"),
        None
    );
}

#[test]
fn a_sidebar_that_is_a_program_names_pages_by_their_ids() {
    let found = foreign(&[
        (
            "docusaurus.config.js",
            "module.exports = { title: \"Shore\" };\n",
        ),
        (
            "sidebars.js",
            "module.exports = {\n  docs: [\n    'start', // first\n    { type: 'category', label: 'Guides', items: ['guide/b_c', 'guide/tide', 'guide/gone'] },\n  ],\n};\n",
        ),
        ("docs/start.md", "# Start"),
        ("docs/guide/b-c.md", "---\nid: b_c\ntitle: B\n---\n"),
        ("docs/guide/02-tide.md", "# Tide"),
    ]);
    let told: Vec<String> = found
        .navigation
        .iter()
        .map(|entry| {
            let path = entry.path.as_deref().unwrap_or("-");
            format!(
                "{} {path} {}",
                entry.depth,
                entry.title.as_deref().unwrap_or("-")
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "0 docs/start.md -",
            "0 - Guides",
            "1 docs/guide/b-c.md -",
            "1 docs/guide/02-tide.md -"
        ]
    );
}

#[test]
fn a_part_of_a_summary_may_be_underlined() {
    let found = foreign(&[
        ("book.toml", "[book]\ntitle = 'Shore'\n"),
        (
            "src/SUMMARY.md",
            "Summary\n=======\n\n- [Crab](crab.md)\n\nMeta\n====\n\n- [Tide](tide.md)\n---\n- [Weed](weed.md)\n",
        ),
        ("src/crab.md", ""),
        ("src/tide.md", ""),
        ("src/weed.md", ""),
    ]);
    let told: Vec<&str> = found
        .navigation
        .iter()
        .filter_map(|entry| entry.title.as_deref())
        .collect();
    assert_eq!(told, ["Crab", "Meta", "Tide", "Weed"]);
}
