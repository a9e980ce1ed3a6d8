//! The keys of hub.yaml, pages and profiles: their schemas, and the manual's page of them.

use std::path::{Path, PathBuf};

use commonweal::config::Config;
use commonweal::diagnostic::Severity;
use commonweal::fields::Words;
use commonweal::forge::Forge;
use commonweal::front_matter;
use commonweal::init::{Branch, Pages, Start};
use commonweal::license::License;
use commonweal::paths::SourcePath;
use commonweal::schema::{self, File};
use commonweal::sources::Source;
use commonweal::yaml::{self, Node};
use serde_json::{Value, json};

use crate::schema::broken;

/// `file` below the repository's top has this text; with `UPDATE=1` it gets it.
fn is_up_to_date(file: &str, text: &str) {
    let path = top().join(file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, text).expect("the manual can be written");
    }
    assert_eq!(
        std::fs::read_to_string(&path).unwrap_or_default(),
        text,
        "`UPDATE=1 cargo test` rewrites {file}"
    );
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn source(path: &str, text: &str) -> Source {
    Source::new(SourcePath::new(path).expect("a path"), text.to_owned())
}

/// YAML as JSON, with numbers as numbers.
fn json_of(node: &Node) -> Value {
    match &node.value {
        yaml::Value::Null => Value::Null,
        yaml::Value::Bool(flag) => json!(flag),
        yaml::Value::Number(text) => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
        yaml::Value::Text(text) => json!(text),
        yaml::Value::List(items) => items.iter().map(json_of).collect(),
        yaml::Value::Map(entries) => {
            let pairs = entries
                .iter()
                .map(|entry| (entry.key.clone(), json_of(&entry.node)));
            Value::Object(pairs.collect())
        }
    }
}

fn front_matter_of(text: &str) -> Value {
    json_of(&front_matter::read(&source("a.md", text), &mut Vec::new()).tree)
}

fn hub_yaml_of(text: &str) -> Value {
    json_of(&yaml::parse(text).expect("YAML"))
}

/// The texts below a folder with an extension, by path.
fn texts(folder: &Path, extension: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(texts(&path, extension));
        } else if path.extension().is_some_and(|is| is == extension) {
            let text = std::fs::read_to_string(&path).expect("a text");
            found.push((path, text));
        }
    }
    found
}

#[test]
fn the_schemas_are_up_to_date() {
    for (name, file) in File::WORDS {
        let text = format!("{:#}\n", schema::schema(*file));
        is_up_to_date(&format!("manual/static/schema/{name}.json"), &text);
    }
}

#[test]
fn the_manual_of_keys_is_up_to_date() {
    is_up_to_date("manual/reference/keys.md", &schema::page());
}

#[test]
fn the_schemas_accept_what_the_example_and_new_hubs_hold() {
    let hub = schema::schema(File::Hub);
    let example = top().join("example-site");
    let own = std::fs::read_to_string(example.join("hub.yaml")).expect("the example's settings");
    let start = Start {
        title: "Tide pool".into(),
        forge: Forge::default(),
        repository: Some("https://github.com/tide/pool".into()),
        branch: Branch::new("main").expect("a branch"),
        url: Some("https://tide.example/".into()),
        license: License::parse("CC-BY-SA-4.0").expect("a licence"),
        crowd: false,
        lfs: false,
        pages: Pages::None,
        source: None,
    };
    let new = commonweal::init::files(&start);
    let settings = new.iter().filter(|(path, _)| path == "hub.yaml");
    for text in settings.map(|(_, text)| text).chain([&own]) {
        assert_eq!(broken(&hub, &hub_yaml_of(text)), [""; 0], "{text}");
    }
    let page = schema::schema(File::Page);
    let profile = schema::schema(File::Contributor);
    for (folder, schema) in [("content", &page), ("contributors", &profile)] {
        let files = texts(&example.join(folder), "md");
        assert!(files.len() > 3, "{folder}");
        for (path, text) in files {
            assert_eq!(
                broken(schema, &front_matter_of(&text)),
                [""; 0],
                "{}",
                path.display()
            );
        }
    }
    for (_, text) in new.iter().filter(|(path, _)| path.ends_with("index.md")) {
        assert_eq!(broken(&page, &front_matter_of(text)), [""; 0], "{text}");
    }
}

#[test]
fn a_mistake_in_hub_yaml_is_refused_by_check_and_schema_alike() {
    let hub = schema::schema(File::Hub);
    for (text, is_right) in [
        ("title: Shore", true),
        ("titel: Shore", false),
        (
            "licensing: { default: CC0-1.0, attestation: { require: true, accept: [page] } }",
            true,
        ),
        ("licensing: { defualt: CC0-1.0 }", false),
        ("licensing: { attestation: { accept: [word] } }", false),
        ("checks: { red-link: off, stub: info }", true),
        ("checks: { red-link: loud }", false),
        (
            "submissions: { intake: members, limits: { pages: 3, first-time: { words: 9 } } }",
            true,
        ),
        ("submissions: { intake: closed }", false),
        (
            "submissions: { limits: { first-time: { page: 1 } } }",
            false,
        ),
        ("repository: https://github.com/a/b", true),
        (
            "repository: { url: https://github.com/a/b, forge: gitlab }",
            true,
        ),
        (
            "repository: { url: https://github.com/a/b, frge: gitlab }",
            false,
        ),
        (
            "front-matter: { fields: { depth: { type: integer, min: 1, each: { one-of: [a] } } } }",
            true,
        ),
        (
            "front-matter: { fields: { depth: { typ: integer } } }",
            false,
        ),
        (
            "front-matter: { fields: { depth: { each: { oneof: [a] } } } }",
            false,
        ),
        ("protected: [{ paths: [a], maintainers: ada }]", true),
        ("protected: [{ path: [a] }]", false),
        (
            "languages: [en, fr]\nelsewhere: { \"a-*\": \"https://a.example/*\" }",
            true,
        ),
        (
            "dialects: [obsidian]\ncredit: { minor: { share: 0.5 }, bulk: { pages: 9 } }",
            true,
        ),
        ("credit: { minor: { share: 5 } }", false),
    ] {
        let (_, found) = Config::read(&source("hub.yaml", text));
        let refused = found.iter().any(|found| found.severity == Severity::Error);
        assert_eq!(!refused, is_right, "{text}: {found:?}");
        let broken = broken(&hub, &hub_yaml_of(text));
        assert_eq!(broken.is_empty(), is_right, "{text}: {broken:?}");
    }
}

#[test]
fn the_schema_of_calls_accepts_the_examples_and_refuses_misspelt_keys() {
    let call = schema::schema(File::Call);
    for (path, text) in texts(&top().join("example-site/calls"), "md") {
        assert_eq!(broken(&call, &front_matter_of(&text)), [""; 0], "{path:?}");
    }
    for (text, is_right) in [
        ("criteria: [{ id: accuracy, weight: 3 }]", true),
        ("judges: [ada, { who: bo, interest: knows nobody }]", true),
        ("ballot: { method: ranked, voters: [ada, bo] }", true),
        ("decide_by: 2026-06-28", false),
        ("kind: competition", false),
        ("ballot: { method: ranking }", false),
    ] {
        let broken = broken(&call, &front_matter_of(&format!("---\n{text}\n---\n")));
        assert_eq!(broken.is_empty(), is_right, "{text}: {broken:?}");
    }
}

#[test]
fn a_misspelt_key_of_a_page_or_a_profile_is_refused() {
    let (page, profile) = (
        schema::schema(File::Page),
        schema::schema(File::Contributor),
    );
    for (schema, text, is_right) in [
        (
            &page,
            "title: A\ntags: [b]\nlayout: post\nauthor: Ada\nsources: [{ title: T, isbn: 1 }]",
            true,
        ),
        (&page, "titel: A", false),
        (&page, "draft: maybe", false),
        (
            &profile,
            "name: Ada\ngithub: ada\nvisibility: pseudonym",
            true,
        ),
        (&profile, "githb: ada", false),
        (&profile, "visibility: secret", false),
    ] {
        let broken = broken(schema, &front_matter_of(&format!("---\n{text}\n---\n")));
        assert_eq!(broken.is_empty(), is_right, "{text}: {broken:?}");
    }
}

#[test]
fn the_schema_of_pages_has_the_keys_that_a_hub_adds() {
    let rules = "front-matter:\n  required: [region]\n  aliases: { categories: [topics] }\n  fields:\n    \
                 difficulty: { one-of: [easy, hard] }\n    depth: { type: integer, min: 1, max: 9 }\n    \
                 seen: { each: { type: date }, max: 2 }\n";
    let (config, found) = Config::read(&source("hub.yaml", rules));
    assert!(found.is_empty(), "{found:?}");
    let schema = schema::of_hubs_pages(&config.front_matter);
    for (text, is_right) in [
        (
            "region: here\ntopics: [a]\ndifficulty: easy\ndepth: 9\nseen: [2026-01-31]",
            true,
        ),
        ("difficulty: simple", false),
        ("depth: 10", false),
        ("seen: [today]", false),
        ("seen: [2026-01-31, 2026-01-30, 2026-01-29]", false),
        ("dificulty: easy", false),
    ] {
        let broken = broken(&schema, &front_matter_of(&format!("---\n{text}\n---\n")));
        assert_eq!(broken.is_empty(), is_right, "{text}: {broken:?}");
    }
}
