//! Anything at all as a hub: it is checked and reported, and nothing dangerous reaches the report.

use std::sync::Arc;

use commonweal::check;
use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub};
use commonweal::paths::SourcePath;
use commonweal::report::Report;
use commonweal::report::json::{self, Verdict};
use commonweal::report::terminal::{self, Amount, Colors};
use commonweal::sources::{Blob, Source, Sources};
use proptest::prelude::*;

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
        config.licensing.require_attestation = true;
        let log = format!("commit c1\nAuthor: Ada <secret@tide.example>\nDate: 2026-03-04\n\n{}\n\nA content/a.md\n", message.lines().map(|line| format!("    {line}\n")).collect::<String>());
        let hub = Hub::new(config, sources, Log::parse_text(&log), Drafts::Hidden);
        found.extend(check::check(&hub));
        for finding in &found {
            prop_assert!(check::rule(finding.rule).is_some(), "{}", finding.rule);
            prop_assert!(!finding.message.is_empty() && !finding.help.is_empty() && !finding.why.is_empty(), "{finding:?}");
            prop_assert!(!finding.message.ends_with('.') , "{finding:?}");
        }
        let report = Report::new(&hub.sources, &found);
        let text = terminal::render(&report, Colors::Off, Amount::All);
        let dangerous = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
        prop_assert!(!text.contains(dangerous), "{text:?}");
        let json = json::render(&report, Verdict::Findings, None);
        prop_assert!(!json.contains("secret@tide.example"), "{json}");
        serde_json::from_str::<serde_json::Value>(&json).unwrap();
    }
}
