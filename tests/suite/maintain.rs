//! What a maintainer meets who comes from another generator: a site that is no work, translations,
//! addresses of other settings.

use super::git::Repository;
use super::program::{Run, finish, program};

fn run(hub: &Repository, args: &[&str]) -> Run {
    finish(program(args).current_dir(hub.path()))
}

fn status(hub: &Repository) -> String {
    String::from_utf8(hub.git(&["status", "--porcelain"]).stdout).expect("output is UTF-8")
}

#[test]
fn a_site_is_no_work_until_somebody_means_it() {
    let hub = Repository::new();
    hub.write("content/index.md", "# Shore\n").commit("Start");
    let first = run(&hub, &["build"]);
    assert_eq!(first.code, 0, "{}", first.err);
    assert!(
        first.out.contains("`git add` leaves site/ out"),
        "{}",
        first.out
    );
    assert_eq!(status(&hub), "");
    // Nothing of it goes to a host with the site, and once is enough.
    assert!(!hub.path().join("site/.gitignore").exists());
    let exclude = hub.path().join(".git/info/exclude");
    let text = std::fs::read_to_string(&exclude).expect("git reads it");
    assert_eq!(text.matches("/site/\n").count(), 1, "{text}");
    let second = run(&hub, &["build"]);
    assert!(!second.out.contains("leaves site/ out"), "{}", second.out);
    assert_eq!(std::fs::read_to_string(&exclude).expect("a file"), text);
    // A folder that somebody names may be meant for a commit, as GitHub Pages' docs/.
    run(&hub, &["build", "--output", "docs"]);
    assert!(status(&hub).contains("?? docs/"), "{}", status(&hub));

    let meant = Repository::new();
    meant
        .write("content/index.md", "# Shore\n")
        .write("site/mine.txt", "mine")
        .commit("Start");
    std::fs::remove_file(meant.path().join("site/mine.txt")).expect("a file");
    let built = run(&meant, &["build"]);
    assert!(!built.out.contains("leaves site/ out"), "{}", built.out);
    assert!(status(&meant).contains("site/"), "{}", status(&meant));
}

#[test]
fn a_translation_says_what_it_translates() {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "languages: [en, fr, pt-BR]\nlicensing: { default: CC0-1.0 }\n",
    )
    .write(
        "content/tides.md",
        "# Tides: high # and low\n\nThe sea comes and goes.\n",
    )
    .write("content/fr/index.md", "# Rivage\n")
    .commit("Start");
    let head = String::from_utf8(hub.git(&["rev-parse", "HEAD"]).stdout).expect("a name");
    let made = run(&hub, &["new", "translation", "content/tides.md", "fr"]);
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{}", made.out);
    for said in [
        "wrote content/fr/tides.md: “Tides: high # and low” in `fr`",
        "replace the placeholders: title",
        "git commit --signoff --message 'Translate Tides: high # and low into fr'",
    ] {
        assert!(made.out.contains(said), "{}", made.out);
    }
    let text =
        std::fs::read_to_string(hub.path().join("content/fr/tides.md")).expect("it is there");
    let revision = text
        .split_once("revision: ")
        .and_then(|(_, rest)| rest.split_once(" }"))
        .map(|(revision, _)| revision.trim_matches('"'))
        .expect("a revision");
    assert!(head.starts_with(revision) && revision.len() >= 7, "{text}");
    assert!(
        text.starts_with("---\ntitle: # translate: Tides: high # and low\nsummary:\n"),
        "{text}"
    );
    for (args, told) in [
        (
            ["tides", "fr"],
            "`content/fr/tides.md` is this page in `fr` already",
        ),
        (
            ["content/tides.md", "en"],
            "`content/tides.md` is in `en` itself",
        ),
        (["content/tides.md", "pt"], "Did you mean `pt-BR`?"),
        (
            ["content/tides.md", "de"],
            "`de` is no language of this hub",
        ),
        (["nothing", "fr"], "there is no page `nothing`"),
    ] {
        let refused = run(&hub, &[&["new", "translation"][..], &args].concat());
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{args:?}");
        assert!(refused.err.contains(told), "{args:?}: {}", refused.err);
    }
    let printed = run(
        &hub,
        &[
            "new",
            "translation",
            "content/tides.md",
            "pt-BR",
            "--title",
            "Marés",
            "--stdout",
        ],
    );
    assert!(
        printed.out.starts_with("---\ntitle: Marés\n")
            && printed
                .out
                .contains("translated_from: { page: tides.md, revision: "),
        "{}{}",
        printed.out,
        printed.err
    );
    let unknown = run(&hub, &["new", "page", "Marea", "--language", "it"]);
    assert_eq!(unknown.code, 2);
    assert!(
        unknown.err.contains("`it` is no language of this hub"),
        "{}",
        unknown.err
    );
}

#[test]
fn the_address_of_other_settings_counts_where_hub_yaml_has_none() {
    let hub = Repository::new();
    hub.write(
        "mkdocs.yml",
        "site_name: Shore\nsite_url: https://shore.example/notes/\n",
    )
    .write("docs/index.md", "# Shore\n")
    .commit("Start");
    let canonical = || {
        assert_eq!(run(&hub, &["build"]).code, 0);
        let page = std::fs::read_to_string(hub.path().join("site/index.html")).expect("a page");
        let rest = page.split_once("rel=\"canonical\" href=\"");
        rest.and_then(|(_, rest)| Some(rest.split_once('"')?.0.to_owned()))
    };
    assert_eq!(canonical().as_deref(), Some("https://shore.example/notes/"));
    hub.write("hub.yaml", "url: https://tide.example/\n");
    assert_eq!(canonical().as_deref(), Some("https://tide.example/"));
    hub.write("hub.yaml", "title: Shore\n").write(
        "mkdocs.yml",
        "site_name: Shore\nsite_url: https://example.org/\n",
    );
    assert_eq!(canonical(), None);
}

#[test]
fn the_head_says_what_hub_yaml_adds_and_loads_nothing_more() {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "url: https://shore.example/notes/\nhead: { meta: { \"og:locale\": en_GB, verify: 'a\"><script>' }, links: [{ rel: me, href: \"https://social.example/@shore\" }, { rel: help, href: /help/ }] }\n",
    )
    .write("content/index.md", "# Shore\n")
    .commit("Start");
    let built = run(&hub, &["build"]);
    assert_eq!(built.code, 0, "{}", built.err);
    // No host is let in by it.
    assert!(!built.out.contains("social.example"), "{}", built.out);
    let page = std::fs::read_to_string(hub.path().join("site/index.html")).expect("a page");
    for line in [
        "<meta property=\"og:locale\" content=\"en_GB\">",
        "<meta name=\"verify\" content=\"a&quot;&gt;&lt;script&gt;\">",
        "<link rel=\"me\" href=\"https://social.example/@shore\">",
        "<link rel=\"help\" href=\"/notes/help/\">",
    ] {
        assert!(page.contains(line), "{line}: {page}");
    }
}
