//! New pages: what a form on the web is filled with, and what `commonweal new page` writes.

use std::process::Stdio;

use commonweal::check;
use commonweal::config::Config;
use commonweal::diagnostic::Severity;
use commonweal::history::Log;
use commonweal::hub::new_page::{Blank, Blanks};
use commonweal::hub::{Drafts, Hub, NewPage};
use commonweal::paths::SourcePath;
use commonweal::sources::{Source, Sources};
use proptest::prelude::*;

use super::git::Repository;
use super::program::{Run, finish, program};

const RULES: &str = "title: Shore
language: en
languages: [en, fr, ja]
licensing: { allowed: [CC-BY-SA-4.0, CC0-1.0] }
front-matter:
  required: [title, summary, categories, license, id, date, sources, mood]
  fields:
    difficulty: { one-of: [2, easy, hard], required: true }
    depth: { type: integer, min: 3.5, max: 9, required: true }
    seen: { type: date, min: 2030-01-01, required: true }
    code: { pattern: '[A-Z]{2}', required: true }
    site: { type: url, required: true }
    tide: { type: boolean, required: true }
    tags2: { each: { one-of: [a, 'no', 3] }, min: 2, required: true }
    summary: { type: text, min: 30, max: 60 }
    categories: { each: { one-of: [Crustaceans, Birds] } }
";

fn hub(rules: &str, page: Option<(&str, &str)>) -> Hub {
    let source = Source::new(SourcePath::new("hub.yaml").unwrap(), rules.to_owned());
    let (config, found) = Config::read(&source);
    assert!(found.is_empty(), "{found:?}");
    let home = (
        "content/index.md",
        "# Shore\n\nWhat lives between the tides.\n",
    );
    Hub::new(
        config,
        Sources::from_texts(
            "content",
            [("hub.yaml", rules), home].into_iter().chain(page),
        ),
        Log::default(),
        Drafts::Hidden,
    )
}

/// The errors of a hub with a page, and the title that it has there.
fn judged(rules: &str, path: &str, text: &str) -> (Vec<String>, String, String) {
    let hub = hub(rules, Some((path, text)));
    // That it still is to be written is told, of course.
    let errors = check::check(&hub)
        .into_iter()
        .filter(|found| found.severity == Severity::Error && found.rule.name != "placeholder");
    let page = hub.page(
        hub.page_of(&SourcePath::new(path).unwrap())
            .unwrap_or_else(|| panic!("{path} is no page")),
    );
    (
        errors
            .map(|found| format!("{} {}: {}", found.rule, found.place.path, found.message))
            .collect(),
        page.title.clone(),
        page.language.clone(),
    )
}

fn keys(blanks: &[Blank]) -> Vec<&str> {
    blanks.iter().map(|blank| blank.key.as_str()).collect()
}

fn filled() -> Blanks {
    Blanks::Filled {
        today: "2026-11-22".parse().unwrap(),
    }
}

#[test]
fn everything_that_a_hub_asks_for_stands_in_a_new_page() {
    for (title, language) in [
        ("Tide pools", ""),
        ("Tide pools", "fr"),
        ("潮だまり", "ja"),
        ("Mares de marée", "de"),
    ] {
        let empty = hub(RULES, None);
        let page = NewPage::titled(title, language);
        let path = page.path(&empty);
        let written = page.write(&empty, &path, filled());
        assert_eq!(written.lacking, [], "{}", written.text);
        let (errors, read, of) = judged(RULES, &path, &written.text);
        assert_eq!(
            (errors, read.as_str()),
            (Vec::new(), title),
            "{path}\n{}",
            written.text
        );
        assert_eq!(
            of,
            if language.is_empty() { "en" } else { language },
            "{path}\n{}",
            written.text
        );
    }
    let page = NewPage::titled("Tide pools", "");
    let written = page.write(&hub(RULES, None), "content/tide-pools.md", filled());
    assert_eq!(
        written.text,
        "---
title: Tide pools
summary: To be written................. # 30 … 60
categories: [Crustaceans] # Crustaceans | Birds
license: CC-BY-SA-4.0 # CC-BY-SA-4.0 | CC0-1.0
sources: [Own observation]
id: tide-pools
date: 2026-11-22
mood: To be written
difficulty: \"2\" # 2 | easy | hard
depth: 4 # 3.5 … 9
seen: 2030-01-01 # ≥ 2030-01-01
code: \"AA\" # [A-Z]{2}
site: https://example.org/ # https://…
tide: false # true | false
tags2: [a, \"no\"] # a | no | 3
---

"
    );
    assert_eq!(
        keys(&written.placeholders),
        [
            "summary",
            "categories",
            "license",
            "sources",
            "date",
            "mood",
            "difficulty",
            "depth",
            "seen",
            "code",
            "site",
            "tide",
            "tags2"
        ]
    );
}

#[test]
fn what_cannot_be_made_up_is_said() {
    let rules = "title: Shore\nfront-matter: { required: [image, translated_from], fields: { code: { pattern: 'x{40}', required: true } } }\n";
    let written = NewPage::titled("Crab", "").write(&hub(rules, None), "content/crab.md", filled());
    assert_eq!(keys(&written.lacking), ["image", "translated_from", "code"]);
    let mut page = NewPage::titled("Crab", "");
    page.values.insert("code".into(), "x".repeat(40));
    assert_eq!(
        keys(
            &page
                .write(&hub(rules, None), "content/crab.md", filled())
                .lacking
        ),
        ["image", "translated_from"]
    );
}

#[test]
fn a_form_has_blanks_and_says_what_they_are_for() {
    let rules = "title: Shore
repository: https://github.com/tidepool/commons
licensing: { default: CC-BY-SA-4.0, attestation: { require: true } }
front-matter: { required: [summary, license], fields: { difficulty: { one-of: [easy, hard], required: true } } }
";
    let empty = hub(rules, None);
    let texts = NewPage::titled("Crab: \"a\" #1", "").extents(&empty, "content/crab.md");
    assert_eq!(
        texts[0],
        "---\ntitle: \"Crab: \\\"a\\\" #1\"\nsummary:\ncategories: []\nlicense: CC-BY-SA-4.0\ndifficulty: # easy | hard\n# git commit: Signed-off-by: NAME <ADDRESS>\n---\n\n"
    );
    assert_eq!(
        texts[1],
        "---\ntitle: \"Crab: \\\"a\\\" #1\"\nsummary:\ncategories: []\nlicense: CC-BY-SA-4.0\ndifficulty:\n---\n\n"
    );
    assert_eq!(texts[2], "---\ntitle: \"Crab: \\\"a\\\" #1\"\n---\n\n");
    assert_eq!(texts.len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a hub asks for, what stands in a new page is accepted, and what cannot be made up
    /// is said.
    #[test]
    fn no_schema_gets_a_value_that_it_refuses(
        schema in "((type|one-of|pattern|min|max|each|required): |text|number|integer|date|list|url|boolean|[0-9]{1,3}|-1e400|1e300|2020-01-01|\\[|\\]|\\{|\\}|, |'[a-z]\\{3\\}'|é|~|x #y){0,14}",
        key in "(depth|summary|categories|sources|date|id|é: #|title|lang)",
    ) {
        let rules = format!("front-matter: {{ required: ['{key}'], fields: {{ '{key}': {{ {schema} }} }} }}");
        let source = Source::new(SourcePath::new("hub.yaml").unwrap(), rules);
        let (config, _) = Config::read(&source);
        let hub = Hub::new(config, Sources::from_texts("content", [("content/index.md", "# Shore")]), Log::default(), Drafts::Hidden);
        let page = NewPage::titled("Crab", "");
        let written = page.write(&hub, "content/crab.md", filled());
        let given = ["title", "id", "lang"].contains(&key.as_str());
        let mistakes: Vec<String> = NewPage::mistakes(&hub, "content/crab.md", &written.text).into_iter().map(|found| found.message).collect();
        prop_assert!(given || mistakes.is_empty(), "{}\n{}{:?}", source.text, written.text, mistakes);
        prop_assert!(!page.extents(&hub, "content/crab.md").is_empty());
    }

    /// Whatever a title is, the page has it, passes, and its form's address holds no raw byte.
    #[test]
    fn no_title_breaks_a_new_page(
        title in "([a-zA-Z]{1,4}|: |#|\"|'|---|\\n|\\[|\\]|\\{|&|\\*|!|%|@|`|<script>|\\u{202e}|\\u{0}|\\u{2028}|é|潮|\\\\|true|null|~| ){0,8}",
        language in "(|fr|ja)",
    ) {
        let rules = format!("{RULES}repository: https://codeberg.org/tidepool/commons\n");
        let empty = hub(&rules, None);
        let page = NewPage::titled(&title, &language);
        let path = page.path(&empty);
        let written = page.write(&empty, &path, filled());
        if !page.title.is_empty() && path != "content/index.md" {
            let (errors, read, _) = judged(&rules, &path, &written.text);
            let errors: Vec<&String> = errors.iter().filter(|error| !error.starts_with("missing-key") || !error.contains("`id`")).collect();
            prop_assert_eq!((errors, read.as_str()), (Vec::new(), page.title.as_str()), "{}\n{}", path, written.text);
        }
        let url = empty.config.repository.as_ref().unwrap().new_file_url(&path, &page.extents(&empty, &path)).unwrap();
        prop_assert!(url.len() <= 2_000 && url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>`{}|\\^".contains(&byte)), "{}", url);
    }
}

fn run(hub: &Repository, args: &[&str]) -> Run {
    finish(
        program(args)
            .arg("--hub")
            .arg(hub.path())
            .stdin(Stdio::null()),
    )
}

#[test]
fn the_command_writes_what_check_lets_through() {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        format!("{RULES}submissions: {{ intake: calls-only }}\n"),
    )
    .write("calls/shore-week.md", "# Shore week\n")
    .write("content/index.md", "# Shore\n")
    .commit("Start");
    let made = run(&hub, &["new", "page", "It's a “tide”; $(pool) #1"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert_eq!(
        made.out,
        "wrote content/its-a-tide-pool-1.md: “It's a “tide”; $(pool) #1”
replace the placeholders: summary, categories, license, sources, date, mood, difficulty, depth, seen, code, site, tide, tags2
next: write the text below the second `---`, then
  git switch --create its-a-tide-pool-1
  git add content/its-a-tide-pool-1.md
  git commit --signoff --message 'Add It'\\''s a “tide”; $(pool) #1'
  commonweal check --base main
  git push --set-upstream origin its-a-tide-pool-1
"
    );
    assert_eq!(
        made.err,
        "note: new pages answer an open call in this hub: give `--call` and one of shore-week\n"
    );
    // The branch may have another name, whatever hub.yaml says.
    hub.git(&["branch", "--quiet", "--move", "trunk"]);
    let other = run(&hub, &["new", "page", "Worm"]);
    assert!(
        other.out.contains("  commonweal check --base trunk\n"),
        "{}",
        other.out
    );
    std::fs::remove_file(hub.path().join("content/worm.md")).unwrap();
    hub.git(&["branch", "--quiet", "--move", "main"]);
    let french = [
        "new",
        "page",
        "--title",
        "潮だまり",
        "--language",
        "ja",
        "--license",
        "cc0",
        "--call",
        "shore-week",
        "--category",
        "Birds",
    ];
    let french = run(
        &hub,
        &[
            &french[..],
            &[
                "--set",
                "difficulty=hard",
                "--set",
                "depth=9",
                "--source",
                "https://a.example/x: y",
                "--no-input",
            ],
        ]
        .concat(),
    );
    assert_eq!(
        (french.code, french.err.as_str()),
        (0, ""),
        "{}",
        french.out
    );
    assert!(
        french.out.contains("content/ja/潮だまり.md")
            && french.out.contains("git switch --create new-page\n"),
        "{}",
        french.out
    );
    let text = std::fs::read_to_string(hub.path().join("content/ja/潮だまり.md")).unwrap();
    assert!(
        text.contains(
            "license: CC0-1.0\nsources: [\"https://a.example/x: y\"]\ncall: shore-week\n"
        ),
        "{text}"
    );
    assert!(text.contains("difficulty: hard\ndepth: 9\n"), "{text}");
    let checked = run(&hub, &["check"]);
    let errors = |rule: &str| checked.out.matches(&format!("error[{rule}")).count();
    assert!(
        errors("placeholder]") > 0 && errors("") == errors("placeholder]"),
        "{}",
        checked.out
    );
    // What is there stays.
    let again = run(&hub, &["new", "page", "潮だまり", "--language", "ja"]);
    assert_eq!((again.code, again.out.as_str()), (2, ""));
    assert!(
        again
            .err
            .contains("warning: there is a page of this name already: `content/ja/潮だまり.md`"),
        "{}",
        again.err
    );
    assert!(
        again
            .err
            .contains("error: `content/ja/潮だまり.md` is there already"),
        "{}",
        again.err
    );
    let near = run(
        &hub,
        &[
            "new",
            "page",
            "It's a “tide”; $(pool) #2",
            "--stdout",
            "--category",
            "Birds",
        ],
    );
    assert!(
        near.err
            .contains("there is a page of nearly this name: `content/its-a-tide-pool-1.md`"),
        "{}",
        near.err
    );
    assert!(
        near.out
            .starts_with("---\ntitle: \"It's a “tide”; $(pool) #2\"\n")
            && !hub.path().join("content/its-a-tide-pool-2.md").exists()
    );
}

#[test]
fn the_command_says_what_is_wrong_and_writes_nothing() {
    let hub = Repository::new();
    hub.write("hub.yaml", "title: Shore\nlicensing: { default: CC0-1.0, allowed: [CC0-1.0] }\nfront-matter: { required: [image], fields: { depth: { type: integer } } }\n")
        .write("content/index.md", "# Shore\n")
        .commit("Start");
    for (args, told) in [
        (&[][..], "a new page needs a title"),
        (
            &["Crab"],
            "this hub asks every page for `image`, which nobody but its author can say",
        ),
        (
            &["Crab", "--license", "MIT"],
            "this hub does not publish under `MIT`",
        ),
        (
            &["Crab", "--language", "französisch"],
            "`französisch` is not a language tag",
        ),
        (
            &["Crab", "--set", "depth"],
            "`depth` is no key with a value",
        ),
        (
            &["Crab", "--set", "depth=deep"],
            "`depth` should be a whole number, but it is `deep`",
        ),
        (
            &["Crab", "--path", "../crab.md"],
            "`../crab.md` is not where a page of this hub can be",
        ),
        (
            &["Crab", "--path", "content/.git/x.md"],
            "is not where a page of this hub can be",
        ),
        (
            &["Crab", "--path", "content/crab.txt"],
            "is not where a page of this hub can be",
        ),
    ] {
        let run = run(&hub, &[&["new", "page"], args].concat());
        assert!(
            run.code == 2
                && run.err.contains(told)
                && run.err.contains("help: ")
                && run.out.is_empty(),
            "{args:?}: {}{}",
            run.err,
            run.out
        );
    }
    assert_eq!(
        std::fs::read_dir(hub.path().join("content"))
            .unwrap()
            .count(),
        1
    );
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/tmp", hub.path().join("content/out")).unwrap();
        let out = run(
            &hub,
            &[
                "new",
                "page",
                "Crab",
                "--set",
                "image=x.png",
                "--path",
                "content/out/commonweal-crab.md",
            ],
        );
        assert!(
            out.code == 2 && out.err.contains("`content/out` is a symbolic link"),
            "{}",
            out.err
        );
    }
    let made = run(&hub, &["new", "page", "Crab", "--set", "image=x.png"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert_eq!(
        std::fs::read_to_string(hub.path().join("content/crab.md")).unwrap(),
        "---\ntitle: Crab\nsummary:\ncategories: []\nlicense: CC0-1.0\nimage: x.png\n---\n\n"
    );
}
