//! New pages: what a form on the web is filled with, and what `commonweal new page` writes.

use commonweal::check;
use commonweal::config::Config;
use commonweal::diagnostic::Severity;
use commonweal::history::Log;
use commonweal::hub::new_page::Blanks;
use commonweal::hub::{Drafts, Hub, NewPage};
use commonweal::paths::SourcePath;
use commonweal::sources::{Source, Sources};
use proptest::prelude::*;

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
    let home = ("content/index.md", "# Shore\n\nWhat lives between the tides.\n");
    Hub::new(config, Sources::from_texts("content", [("hub.yaml", rules), home].into_iter().chain(page)), Log::default(), Drafts::Hidden)
}

/// The errors of a hub with a page, and the title that it has there.
fn judged(rules: &str, path: &str, text: &str) -> (Vec<String>, String, String) {
    let hub = hub(rules, Some((path, text)));
    let errors = check::check(&hub).into_iter().filter(|found| found.severity == Severity::Error);
    let page = hub.page(hub.page_of(&SourcePath::new(path).unwrap()).unwrap_or_else(|| panic!("{path} is no page")));
    (errors.map(|found| format!("{} {}: {}", found.rule, found.place.path, found.message)).collect(), page.title.clone(), page.language.clone())
}

fn filled() -> Blanks {
    Blanks::Filled { today: "2026-11-22".parse().unwrap() }
}

#[test]
fn everything_that_a_hub_asks_for_stands_in_a_new_page() {
    for (title, language) in [("Tide pools", ""), ("Tide pools", "fr"), ("潮だまり", "ja"), ("Mares de marée", "de")] {
        let empty = hub(RULES, None);
        let page = NewPage::titled(title, language);
        let path = page.path(&empty);
        let written = page.write(&empty, &path, filled());
        assert_eq!(written.lacking, Vec::<String>::new(), "{}", written.text);
        let (errors, read, of) = judged(RULES, &path, &written.text);
        assert_eq!((errors, read.as_str()), (Vec::new(), title), "{path}\n{}", written.text);
        assert_eq!(of, if language.is_empty() { "en" } else { language }, "{path}\n{}", written.text);
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
        written.placeholders,
        ["summary", "categories", "license", "sources", "date", "mood", "difficulty", "depth", "seen", "code", "site", "tide", "tags2"]
    );
}

#[test]
fn what_cannot_be_made_up_is_said() {
    let rules = "title: Shore\nfront-matter: { required: [image, translated_from], fields: { code: { pattern: 'x{40}', required: true } } }\n";
    let written = NewPage::titled("Crab", "").write(&hub(rules, None), "content/crab.md", filled());
    assert_eq!(written.lacking, ["image", "translated_from", "code"]);
    let mut page = NewPage::titled("Crab", "");
    page.values.insert("code".into(), "x".repeat(40));
    assert_eq!(page.write(&hub(rules, None), "content/crab.md", filled()).lacking, ["image", "translated_from"]);
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
    assert_eq!(texts[1], "---\ntitle: \"Crab: \\\"a\\\" #1\"\nsummary:\ncategories: []\nlicense: CC-BY-SA-4.0\ndifficulty:\n---\n\n");
    assert_eq!(texts[2], "---\ntitle: \"Crab: \\\"a\\\" #1\"\n---\n\n");
    assert_eq!(texts.len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

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
