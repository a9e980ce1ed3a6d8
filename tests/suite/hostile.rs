//! Anything at all as a hub: it is checked and reported, and nothing dangerous reaches the report.

use std::collections::BTreeSet;
use std::sync::Arc;

use commonweal::check;
use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::Drafts;
use commonweal::markdown::Highlighter;
use commonweal::paths::SourcePath;
use commonweal::render::Renderer;
use commonweal::report::Report;
use commonweal::report::json::{self, Verdict};
use commonweal::report::terminal::{self, Amount, Colors};
use commonweal::sources::{Blob, Source, Sources};
use proptest::prelude::*;

/// A hub in which everything is a stranger's: all of it is rendered, and nothing of one stranger
/// reaches another's place.
#[test]
fn a_hostile_hub_is_published_without_harm() {
    let nasty = "\\u202e\\u0001\\uFFFE\\\"><script>alert(1)</script>";
    let page = format!(
        "---\ntitle: \"T {nasty}\"\nsummary: \"S {nasty}\"\ncategories: [\"C {nasty}\", '../../x']\nimage: '//evil.example/i.png'\n\
         aliases: ['../../etc/passwd', '/hub.json/x', '/.commonweal-output', '/.git/config.html', '/index.html', '/', '/crab/', '/crab/info/x/', '/CRAB/', '/%2e%2e/x', '{long}']\n\
         sources: [{{ title: \"{nasty}\", author: 'Bob <secret@tide.example>', url: 'javascript:alert(1)' }}, {{ title: m, url: 'mailto:secret@tide.example' }}]\n\
         authors: ['Eve <secret@tide.example>', 'secret@tide.example', ['Mal', 'javascript:alert(1)'], \"Q {nasty}\"]\n\
         infobox: {{ \"L {nasty}\": '<img src=//evil.example/y onerror=alert(1)>' }}\n---\n[x](javascript:alert(1)) ![y](//evil.example/y.png) [[@ada]] <b onclick=a()>z</b>\n",
        long = "a/".repeat(900),
    );
    let deep = format!("content/{}x.md", "0123456789abcdef/".repeat(90));
    let mut sources = Sources::from_texts(
        "content",
        [
            ("content/index.md", "# Home\n"),
            ("content/crab.md", "# Crab\n"),
            ("content/nasty.md", &page),
            (&deep, "deep\n"),
            ("contributors/ada.md", "---\nname: Ada\ngithub: ada\n---\n"),
            (
                "contributors/Ada.md",
                "---\nname: Ada\ngithub: ada\npronouns: 'x secret@tide.example'\n---\n",
            ),
            (
                "contributors/aaa.md",
                "---\nname: Thief\ngithub: ada\n---\n",
            ),
        ],
    );
    for path in [
        "content/hub.json/a.png",
        "content/index.html/a.png",
        "content/crab/index.html/b.png",
        "content/assets/style.0123456789.css/a.png",
    ] {
        sources
            .blobs
            .insert(SourcePath::new(path).unwrap(), Blob { len: 0 });
    }
    let log = "commit c1\nAuthor: Ada <7+ada@users.noreply.github.com>\nDate: 2026-03-04\n\n    \u{202e}subject secret@tide.example\n\nA content/crab.md\n";
    let config = Config {
        url: url::Url::parse("https://tide.example/").ok(),
        ..Config::default()
    };
    let hub = commonweal::pages::hub(config, sources, Log::parse_text(log), Drafts::Hidden);
    assert!(
        hub.diagnostics
            .iter()
            .any(|found| found.rule.name == "ambiguous-identity"
                && found.message.contains("`aaa`") | found.message.contains("aaa.md"))
    );
    let renderer = Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).unwrap();
    let outputs = renderer.outputs();
    let paths: BTreeSet<&str> = outputs.iter().map(|output| output.path.as_str()).collect();
    assert_eq!(paths.len(), outputs.len(), "two outputs share a path");
    let folded: BTreeSet<String> = paths.iter().map(|path| path.to_lowercase()).collect();
    assert_eq!(paths.len(), folded.len(), "two outputs differ in case only");
    for path in &paths {
        assert!(path.len() <= 1024 && !path.starts_with('.'), "{path}");
        assert!(
            path.match_indices('/')
                .all(|(at, _)| !paths.contains(&path[..at])),
            "{path} is below a file"
        );
    }
    for output in outputs
        .iter()
        .filter(|output| !output.path.as_str().ends_with(".png"))
    {
        let text = String::from_utf8(renderer.render(output).unwrap()).unwrap();
        assert!(
            !text.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202e}'),
            "{}",
            output.path
        );
        assert!(
            !text.contains("secret@tide.example")
                && !text.contains("href=\"javascript:")
                && !text.contains("<script>alert") | output.path.as_str().ends_with(".json"),
            "{}: {text}",
            output.path
        );
        assert!(
            !text.contains("Thief</bdi></a>, <a") && !text.contains("src=\"//"),
            "{}",
            output.path
        );
        if output.path.as_str().ends_with(".xml") {
            roxmltree::Document::parse(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", output.path));
        }
    }
    let crab = outputs
        .iter()
        .find(|output| output.path.as_str() == "crab/index.html")
        .unwrap();
    let crab = String::from_utf8(renderer.render(crab).unwrap()).unwrap();
    assert!(
        crab.contains("<h1 dir=\"ltr\">Crab</h1>")
            && crab.contains("<bdi>Ada</bdi>")
            && !crab.contains("Thief"),
        "{crab}"
    );
}

const WORDS: &str = "(?s)(\\[\\[|\\]\\]|\\[x\\]\\(|\\)|!\\[|<script>|<a href=|</a>|\\{#x\\}|---\n|title: |license: |CC-BY-4|aliases: |checks: |off|: |\n|# |secret@tide\\.example|@ada|a|b\\.md|\\.\\./|\u{1b}\\]0;|\u{202e}|`|\u{e9}|.){0,60}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_hub_is_checked(a in WORDS, b in WORDS, profile in WORDS, hub in WORDS, svg in WORDS, message in WORDS, name in "[a-z\u{1b}\n`*é ]{1,8}") {
        let picture = SourcePath::new("content/p.svg").unwrap();
        let mut sources = Sources::new("content", Arc::new([(picture.clone(), svg.clone().into_bytes())].into_iter().collect::<std::collections::BTreeMap<_, _>>()));
        sources.blobs.insert(picture, Blob { len: svg.len() as u64 });
        let texts = [("content/a.md".to_owned(), &a), (format!("content/{name}.md"), &b), ("contributors/ada.md".into(), &profile), ("hub.yaml".into(), &hub)];
        for (path, text) in texts {
            sources.add_text(SourcePath::new(&path).unwrap(), text.clone());
        }
        let (mut config, mut found) = Config::read(&Source::new(SourcePath::new("hub.yaml").unwrap(), hub.clone()));
        config.licensing.attestation.require = true;
        let log = format!("commit c1\nAuthor: Ada <secret@tide.example>\nDate: 2026-03-04\n\n{}\n\nA content/a.md\n", message.lines().map(|line| format!("    {line}\n")).collect::<String>());
        let hub = commonweal::pages::hub(config, sources, Log::parse_text(&log), Drafts::Hidden);
        found.extend(check::check(&hub));
        for finding in &found {
            prop_assert!(check::rule(finding.rule.name).is_some(), "{}", finding.rule);
            prop_assert!(!finding.message.is_empty() && !finding.help.is_empty() && !finding.why.is_empty(), "{finding:?}");
            prop_assert!(!finding.message.ends_with('.') , "{finding:?}");
        }
        let report = Report::new(&hub.sources, &found);
        let text = terminal::render(&report, Colors::Off, Amount::All);
        let dangerous = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
        prop_assert!(!text.contains(dangerous), "{text:?}");
        let json = json::render(&report, Verdict::Findings);
        prop_assert!(!json.contains("secret@tide.example"), "{json}");
        serde_json::from_str::<serde_json::Value>(&json).unwrap();
    }
}
