//! Tests of what files are.

use super::*;

fn path(text: &str) -> SourcePath {
    SourcePath::new(text).unwrap()
}

#[test]
fn the_usual_folder_with_most_texts_holds_the_pages() {
    let under = |files: &str, config: &Config| {
        content_root(
            files.split(' ').map(path).collect::<Vec<_>>().iter(),
            config,
        )
    };
    for (files, root) in [
        ("README.md docs/a.md src/main.rs", "docs"),
        ("content/logo.png src/a.md", "src"),
        ("a.md src/main.rs", ""),
        ("content/.hidden/a.md b.md", ""),
        ("_articles/a.md _articles/b.md docs/style.md", ""),
        ("pages/a.md pages.de/a.md pages.fr/a.md", ""),
        ("books/a.md courses/a.md more/a.md docs/b.md docs/c.md", ""),
        (
            "README.md CHANGELOG.md ROADMAP.md .github/x.md crates/a/README.md crates/a/lib.rs docs/a.md tests/a.md tests/b.md",
            "docs",
        ),
        ("python/README.md rust/README.md docs/style.md", ""),
        (
            "contributors/a.md contributors/b.md content/a.md",
            "content",
        ),
        ("docs/a.md notes.md", ""),
    ] {
        assert_eq!(under(files, &Config::default()), root, "{files}");
    }
    let written = Config {
        written: true,
        ..Config::default()
    };
    assert_eq!(
        under("content/a.md docs/a.md docs/b.md", &written),
        "content"
    );
    let named = Config {
        content: Some(String::new()),
        ..written
    };
    assert_eq!(under("content/a.md", &named), "");
}

#[test]
fn only_the_hubs_own_files_are_read_or_published() {
    let config = Config {
        written: true,
        ignore: vec!["content/drafts/**".into()],
        ..Config::default()
    };
    let rules = Rules::new("content", &config);
    for (file, class) in [
        ("content/a.md", Class::Text),
        ("content/a.png", Class::Blob),
        ("content/a.html", Class::Nothing),
        ("content/a.js", Class::Nothing),
        ("content/.obsidian/a.md", Class::Nothing),
        ("content/node_modules/x/README.md", Class::Nothing),
        ("content/drafts/a.md", Class::Nothing),
        ("content/target.md", Class::Text),
        ("contributors/ada.md", Class::Text),
        ("credits/12.yaml", Class::Text),
        ("credits/12.json", Class::Nothing),
        ("statements/SHORE-1.md", Class::Text),
        ("statements/old/SHORE-1.md", Class::Nothing),
        ("statements/SHORE-1.html", Class::Nothing),
        (".mailmap", Class::Text),
        (".all-contributorsrc", Class::Text),
        ("_data/CONTRIBUTORS.yaml", Class::Text),
        ("content/_data/authors.yml", Class::Text),
        ("other/authors.yml", Class::Nothing),
        (".github/authors.yml", Class::Nothing),
        ("node_modules/data/authors.yml", Class::Nothing),
        (".env", Class::Nothing),
        ("static/CNAME", Class::Blob),
        ("static/.well-known/security.txt", Class::Blob),
        ("static/.well-known/.git/config", Class::Nothing),
        ("static/.nojekyll", Class::Blob),
        ("static/_headers", Class::Blob),
        ("static/.env", Class::Nothing),
        ("static/img/.DS_Store", Class::Nothing),
        ("static/style.css~", Class::Nothing),
        ("content/.well-known/a.md", Class::Nothing),
        ("templates/base.html", Class::Text),
        ("src/main.rs", Class::Nothing),
        ("images/a.PNG", Class::Nearby),
        ("images/a.png.license", Class::Text),
        ("images/a.rs.license", Class::Nothing),
        ("images/a.html", Class::Nothing),
        ("images/.cache/a.png", Class::Nothing),
        (".git/a.png", Class::Nothing),
        ("node_modules/x/a.png", Class::Nothing),
        ("reviews/a.png", Class::Nothing),
    ] {
        assert_eq!(rules.class(&path(file)), class, "{file}");
    }
    let rooted = Rules::new("", &config);
    assert_eq!(rooted.class(&path("CONTRIBUTING.md")), Class::Nothing);
    assert_eq!(rooted.class(&path("CONTRIBUTING.pt_BR.md")), Class::Nothing);
    assert_eq!(rooted.class(&path("README.md")), Class::Text);
    assert_eq!(rooted.class(&path("secrets.key")), Class::Nothing);
    let foreign = Config::default();
    let rooted = Rules::new("", &foreign);
    for (file, class) in [
        ("templates/base.html", Class::Nothing),
        ("themes/x/templates/base.html", Class::Nothing),
        ("snippets/sort.md", Class::Text),
        ("reviews/book.md", Class::Text),
    ] {
        assert_eq!(rooted.class(&path(file)), class, "{file}");
    }
}
