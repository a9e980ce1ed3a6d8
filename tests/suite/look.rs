//! What a maintainer changes first, with the real program: hosts are told, and a file of the theme
//! is copied, used and taken back.

use std::fs;

use crate::git::Repository;
use crate::program::{finish, program};

fn run(hub: &Repository, arguments: &[&str]) -> (i32, String) {
    let run = finish(program(arguments).arg("--hub").arg(hub.path()));
    (run.code, run.out + &run.err)
}

fn hub(yaml: &str) -> Repository {
    let hub = Repository::new();
    hub.write("hub.yaml", yaml)
        .write("content/index.md", "# Shore\n\nThe sea.\n")
        .write("content/crab.md", "# Crab\n\nThey live on shores.\n")
        .commit("A hub");
    hub
}

#[test]
fn hosts_that_readers_load_from_are_told_by_every_build() {
    let hub =
        hub("scripts: [\"https://stats.example/a.js\"]\ncsp: { img-src: https://maps.example }\n");
    let told = [
        "Readers' browsers may run scripts from https://stats.example, as hub.yaml says (`script-src`).",
        "Readers' browsers may load pictures from https://maps.example, as hub.yaml says (`img-src`).",
    ];
    // The second has nothing to do, and says the same.
    for _ in 0..2 {
        let (code, out) = run(&hub, &["build"]);
        assert_eq!(code, 0, "{out}");
        for line in told {
            assert!(out.contains(line), "{out}");
        }
    }
    let page = fs::read_to_string(hub.path().join("site/crab/index.html")).unwrap();
    assert!(page.contains("<script defer src=\"https://stats.example/a.js\"></script>"));
    assert!(
        page.contains("script-src &#39;self&#39; https://stats.example;")
            || page.contains("script-src 'self' https://stats.example;")
    );
}

#[test]
fn a_file_of_the_theme_is_copied_used_and_taken_back() {
    let hub = hub("title: Shore\n");
    let (code, out) = run(&hub, &["theme", "list"]);
    assert_eq!(code, 0, "{out}");
    assert!(out.starts_with("theme: encyclopedia\n"), "{out}");
    assert!(
        out.contains("templates/article.html") && !out.contains("this hub's"),
        "{out}"
    );

    let (code, out) = run(&hub, &["theme", "eject", "once/bottom.html"]);
    let copy = "themes/encyclopedia/templates/once/bottom.html";
    assert_eq!(code, 0, "{out}");
    assert!(out.contains(copy) && out.contains("To go back"), "{out}");
    let file = hub.path().join(copy);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("made-with", "skip-to-content")).unwrap();
    let (code, out) = run(&hub, &["build"]);
    assert_eq!(code, 0, "{out}");
    let page = || fs::read_to_string(hub.path().join("site/crab/index.html")).unwrap();
    assert!(page().contains("<p class=\"made\">Skip"), "{}", page());

    let (_, out) = run(&hub, &["theme", "list"]);
    assert!(out.contains(&format!("{copy} (this hub's)")), "{out}");
    let (code, out) = run(&hub, &["theme", "eject", "templates/once/bottom.html"]);
    assert!(code == 2 && out.contains("git rm -f"), "{out}");
    assert!(
        fs::read_to_string(&file)
            .unwrap()
            .contains("skip-to-content")
    );

    fs::remove_file(&file).unwrap();
    run(&hub, &["build"]);
    assert!(!page().contains("<p class=\"made\">Skip"));

    for (name, meant) in [
        ("artcle.html", "article.html"),
        ("../../hub.yaml", "theme list"),
        ("", "theme list"),
    ] {
        let (code, out) = run(&hub, &["theme", "eject", name]);
        assert!(code == 2 && out.contains(meant), "{name}: {out}");
    }
}
