//! Repositories as their people have them: other generators' folders, hubs in a folder of something
//! larger, files that hosts want.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::program::{Run, finish, program};

/// A repository whose work tree is made of these files.
struct Place(TempDir);

impl Place {
    fn new(files: &[(&str, &str)]) -> Self {
        let place = Self(TempDir::new().unwrap());
        place.git(&["init", "-q", "-b", "main"]);
        place.write(files);
        place.commit("Ada Marsh", "First");
        place
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, files: &[(&str, &str)]) {
        for (path, text) in files {
            let file = self.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
    }

    fn git(&self, args: &[&str]) {
        let run = Command::new("git")
            .args([
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@tide.example",
                "-c",
                "core.hooksPath=/dev/null",
            ])
            .args(args)
            .current_dir(self.path())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_COMMITTER_DATE", "2026-03-01T10:00:00Z")
            .env("GIT_AUTHOR_DATE", "2026-03-01T10:00:00Z")
            .output()
            .unwrap();
        assert!(
            run.status.success(),
            "git {args:?}: {}",
            String::from_utf8_lossy(&run.stderr)
        );
    }

    fn commit(&self, author: &str, message: &str) {
        self.git(&["add", "-A"]);
        let mail = author.to_lowercase().replace(' ', ".");
        self.git(&[
            "commit",
            "-q",
            "-m",
            message,
            "--author",
            &format!("{author} <{mail}@tide.example>"),
        ]);
    }

    fn run(&self, folder: &str, args: &[&str]) -> Run {
        finish(program(args).current_dir(self.path().join(folder)))
    }

    /// The text of a file that a build made.
    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_default()
    }
}

#[test]
fn a_folder_of_a_larger_repository_is_a_hub() {
    let place = Place::new(&[
        (
            "wiki/hub.yaml",
            "title: Shore wiki\nrepository: https://github.com/ada/shore\n",
        ),
        ("wiki/content/index.md", "# Shore\n"),
        ("docs/internal.md", "# Internal\n\nNot for the wiki.\n"),
        (
            "notes/crab.md",
            "# Crabs\n\nThey live between the stones of the lower shore and come out at night.\n",
        ),
        ("README.md", "# The program\n"),
        ("templates/base.html", "{% broken"),
    ]);
    place.git(&["mv", "notes/crab.md", "wiki/content/crab.md"]);
    place.commit("Ben Low", "Move");
    place.write(&[("docs/internal.md", "# Internal\n\nMore.\n")]);
    place.commit("Cy Deep", "Elsewhere");
    let built = place.run("", &["build", "--hub", "wiki", "--output", "out"]);
    assert_eq!(built.code, 0, "{}{}", built.out, built.err);
    assert!(
        built
            .out
            .contains("The hub is the folder wiki/ of its repository."),
        "{}",
        built.out
    );
    assert!(place.page("out/index.html").contains("Shore wiki"));
    assert!(!place.path().join("out/internal").exists() && !place.path().join("out/docs").exists());
    let crab = place.page("out/crab/index.html");
    assert!(
        crab.contains("github.com/ada/shore/edit/main/wiki/content/crab.md"),
        "{crab}"
    );
    // Whoever wrote the page before it came into the folder is its author; whoever works elsewhere
    // is nobody here.
    let credits = place.run("wiki", &["credits", "content/crab.md"]);
    assert!(
        credits.out.contains("Ada Marsh") && !credits.out.contains("Cy Deep"),
        "{}{}",
        credits.out,
        credits.err
    );
    assert!(
        !place
            .page("out/contributors/index.html")
            .contains("Cy Deep")
    );
    // A commit is read as the folder is, without a work tree too.
    let of_commit = place.run("wiki", &["build", "--rev", "HEAD", "--output", "../out2"]);
    assert_eq!(of_commit.code, 0, "{}{}", of_commit.out, of_commit.err);
    assert_eq!(place.page("out2/crab/index.html"), crab);
    // A change is judged by what it does to the folder, and by the folder's rules.
    place.git(&["switch", "-q", "-c", "change"]);
    place.write(&[
        (
            "wiki/content/crab.md",
            "# Crabs\n\nThey live here. [x](nowhere.md)\n",
        ),
        ("docs/internal.md", "[y](nowhere.md)\n"),
    ]);
    place.commit("Dee Reef", "Change");
    place.git(&["update-ref", "refs/pull/1/head", "HEAD"]);
    place.git(&["switch", "-q", "main"]);
    place.git(&["switch", "-q", "-c", "other"]);
    place.write(&[("docs/internal.md", "Another.\n")]);
    place.commit("Eve Sand", "Other");
    place.git(&["update-ref", "refs/pull/2/head", "HEAD"]);
    place.git(&["switch", "-q", "main"]);
    for folder in ["", "wiki"] {
        let hub = if folder.is_empty() { "wiki" } else { "." };
        let checked = place.run(
            folder,
            &[
                "check", "--hub", hub, "--base", "main", "--rev", "change", "--format", "json",
            ],
        );
        assert!(
            checked.out.contains("content/crab.md") && !checked.out.contains("internal.md"),
            "{}{}",
            checked.out,
            checked.err
        );
    }
    let queue = place.run(
        "wiki",
        &["submissions", "--format", "json", "--base", "main"],
    );
    assert!(
        queue.out.contains("content/crab.md") && !queue.out.contains("internal.md"),
        "{}{}",
        queue.out,
        queue.err
    );
    assert!(!queue.out.contains("Eve Sand"), "{}", queue.out);
    let preview = place.run(
        "wiki",
        &[
            "submissions",
            "preview",
            "1",
            "--base",
            "main",
            "--output",
            "../seen",
        ],
    );
    assert_eq!(preview.code, 0, "{}{}", preview.out, preview.err);
    assert!(
        place
            .page("seen/crab/index.html")
            .contains("They live here")
            && !place.path().join("seen/internal").exists()
    );
}

#[test]
fn the_folder_that_is_meant_is_taken() {
    let place = Place::new(&[
        ("hub.yaml", "title: Shore\n"),
        ("content/a/b.md", "# B\n"),
        ("content/index.md", "# Home\n"),
    ]);
    let build = |folder: &str, hub: &str| {
        place.run(
            folder,
            &[
                "build",
                "--hub",
                hub,
                "--output",
                "/nonexistent/out",
                "--format",
                "json",
            ],
        )
    };
    // No folder in between has settings of its own, so the hub around is meant.
    for (folder, hub) in [("content", "."), ("", "content/a")] {
        let run = build(folder, hub);
        assert!(!run.err.contains("no Markdown"), "{}", run.err);
    }
    let plain = Place::new(&[
        ("docs/a.md", "# A\n"),
        ("secret/b.md", "# B\n"),
        ("c.md", "# C\n"),
    ]);
    let run = plain.run("", &["build", "--hub", "docs", "--output", "out"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        plain.path().join("out/a/index.html").exists()
            && !plain.path().join("out/b").exists()
            && !plain.path().join("out/secret").exists()
    );
}

#[test]
fn what_belongs_to_another_generator_stops_nothing() {
    let zola = Place::new(&[
        (
            "config.toml",
            "base_url = \"https://tide.example\"\ntitle = \"Tide notes\"\n",
        ),
        ("templates/feed.xml", "{% if x %}{{ get_env(name=\"A\") }}"),
        ("themes/dark/templates/base.html", "{% block"),
        ("content/_index.md", "+++\nsort_by = \"date\"\n+++\n"),
        (
            "content/crab.md",
            "+++\ntitle = \"Crabs\"\ndate = 2026-03-01\n[taxonomies]\ntags = [\"Shells\"]\n+++\nText.\n",
        ),
        (
            "content/later.md",
            "+++\ntitle = \"Later\"\ndraft = true\n+++\nText.\n",
        ),
        ("static/robots.txt", "User-agent: x\n"),
        (
            "static/.well-known/security.txt",
            "Contact: https://tide.example/\n",
        ),
        ("static/.env", "SECRET=1\n"),
    ]);
    let built = zola.run("", &["build", "--output", "out"]);
    assert_eq!(built.code, 0, "{}{}", built.out, built.err);
    assert!(zola.page("out/index.html").contains("Tide notes"));
    assert!(zola.page("out/crab/index.html").contains("<title>Crabs"));
    assert!(!zola.path().join("out/later").exists());
    assert_eq!(zola.page("out/robots.txt"), "User-agent: x\n");
    assert!(
        zola.path().join("out/.well-known/security.txt").exists()
            && !zola.path().join("out/.env").exists()
    );
    // With a hub.yaml the templates are the hub's; a broken one is told and costs nothing but
    // itself.
    zola.write(&[
        ("hub.yaml", "title: Tide notes\n"),
        ("templates/once/top.html", "<p>Ours</p>\n"),
    ]);
    zola.commit("Ada Marsh", "Ours");
    let built = zola.run("", &["build", "--output", "out"]);
    assert_eq!(built.code, 0, "{}{}", built.out, built.err);
    assert!(zola.page("out/crab/index.html").contains("<title>Crabs"));
    let strict = zola.run("", &["build", "--output", "out", "--strict"]);
    assert_eq!(strict.code, 1, "{}{}", strict.out, strict.err);
    let checked = zola.run("", &["check", "--rule", "broken-theme", "--format", "json"]);
    assert!(
        checked.out.contains("templates/feed.xml"),
        "{}",
        checked.out
    );
}

#[test]
fn jekyll_keeps_back_what_it_keeps_back() {
    let jekyll = Place::new(&[
        (
            "_config.yml",
            "title: Tide pools\nexclude: [notes]\ncollections: { guides: { output: true } }\n",
        ),
        ("_drafts/secret.md", "# Secret\n"),
        ("_includes/part.md", "# Part\n"),
        ("notes/own.md", "# Own\n"),
        (
            "_guides/a.md",
            "---\ntitle: Guide\ncategories: news sowing\n---\nText. [Secret](../_drafts/secret.md)\n",
        ),
        (
            "_guides/b.md",
            "---\ntitle: Hidden\npublished: false\n---\nText.\n",
        ),
        (
            "_guides/c.md",
            "---\nTitle: Capital\nDraft: true\n---\nText.\n",
        ),
        ("docs/style.md", "# Style\n"),
        ("index.md", "# Welcome\n"),
    ]);
    let built = jekyll.run("", &["build", "--output", "out"]);
    assert_eq!(built.code, 0, "{}{}", built.out, built.err);
    let out = |path: &str| jekyll.path().join("out").join(path).exists();
    assert!(
        out("guides/a/index.html")
            && out("docs/style/index.html")
            && out("category/sowing/index.html"),
        "{}",
        built.out
    );
    assert!(
        !out("drafts") && !out("includes") && !out("notes") && !out("guides/b") && !out("guides/c")
    );
    assert!(jekyll.page("out/index.html").contains("Tide pools"));
    let checked = jekyll.run("", &["check", "--rule", "broken-link", "--format", "json"]);
    assert!(checked.out.contains("is a draft"), "{}", checked.out);
}

/// The folder that Obsidian keeps its settings in says that the pages are written for it: what it
/// shows to nobody is not published, in a folder and in a commit alike.
#[test]
fn a_vault_is_known_by_its_settings() {
    let place = Place::new(&[
        (".obsidian/app.json", "{}"),
        (".obsidian/plugins/x/README.md", "# A plugin\n"),
        ("index.md", "# Shore\n\nBefore %%secret%% behind.\n"),
    ]);
    for rev in [&[][..], &["--rev", "HEAD"]] {
        let built = place.run("", &[&["build", "--output", "out"], rev].concat());
        assert_eq!(built.code, 0, "{}{}", built.out, built.err);
        let page = place.page("out/index.html");
        assert!(
            page.contains("Before") && !page.contains("secret"),
            "{page}"
        );
        assert!(!place.page("out/hub.json").contains("plugin"));
    }
}
