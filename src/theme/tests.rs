//! Themes: each falls back to what it extends, faults are told, and every text exists in every
//! language. That every template renders is shown with whole hubs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::layers::Layers;
use super::strings::message_id;
use super::{DEFAULT_THEME, Theme};
use crate::sources::Sources;
use crate::view::{Frame, LanguageView, MenuItem, NoticeKind, SiteView, TabKind};

fn theme(files: &[(&str, &str)], name: &str) -> Result<Theme, super::ThemeError> {
    Theme::load(
        &Sources::from_texts("content", files.iter().copied()),
        name,
        site(),
    )
}

fn site() -> SiteView {
    let language = |code: &str| LanguageView {
        code: code.into(),
        name: code.into(),
        dir: "ltr".into(),
        home: format!("/{code}/"),
    };
    let home = MenuItem {
        label: None,
        key: "home".into(),
        url: "/".into(),
    };
    let place = |name: &str| (name.to_owned(), Some(format!("/{name}/")));
    SiteView {
        title: "Tidepool".into(),
        base: "/".into(),
        language: "en".into(),
        languages: ["en", "fr", "ar"].map(language).into(),
        menus: [("en".to_owned(), vec![home])].into(),
        places: ["home", "all_pages", "contribute", "submissions", "feed"]
            .map(place)
            .into(),
        ..SiteView::default()
    }
}

fn render(theme: &Theme, template: &str, view: &Value) -> String {
    theme
        .render(template, view)
        .unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_text_exists_in_every_language() {
    let layers = Layers::find(&Sources::from_texts("", []), DEFAULT_THEME).unwrap();
    let mut needed: BTreeSet<String> = TabKind::ALL
        .iter()
        .map(|(_, key)| (*key).to_owned())
        .collect();
    for (_, key) in NoticeKind::ALL {
        needed.extend([key.to_owned(), format!("{key}-link")]);
    }
    needed.extend(
        <crate::config::Intake as crate::fields::Words>::words()
            .into_iter()
            .filter(|name| *name != "open")
            .map(|name| format!("intake-{name}")),
    );
    needed.insert("menu-new-page".into());
    for file in layers.folder("templates").values() {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        let keys = text
            .split(" t(key=\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
            .filter(|(_, after)| !after.starts_with(" ~"));
        needed.extend(keys.map(|(key, _)| key.to_owned()));
    }
    let languages: BTreeMap<String, BTreeSet<String>> = layers
        .folder("strings")
        .into_iter()
        .map(|(name, file)| {
            (
                name,
                String::from_utf8_lossy(&file.bytes)
                    .lines()
                    .filter_map(message_id)
                    .map(str::to_owned)
                    .collect(),
            )
        })
        .collect();
    for (name, ids) in &languages {
        let missing: Vec<&String> = needed.difference(ids).collect();
        assert!(missing.is_empty(), "{name} has no text for {missing:?}");
        assert_eq!(ids, &languages["en.ftl"], "{name} and en.ftl differ");
    }
}

#[test]
fn dates_numbers_and_plurals_follow_the_language() {
    let templates = [(
        "templates/x.html",
        "{{ \"2026-03-01\" | date }}|{{ 12345 | number }}|{{ t(key=\"count-pages\", n=0) }}|{{ \"2026-13-01\" | date }}|{{ ui.language }}",
    )];
    let theme = theme(&templates, DEFAULT_THEME).unwrap();
    let show = |language: &str| {
        render(
            &theme,
            "x.html",
            &json!({ "page": { "language": language } }),
        )
    };
    assert_eq!(show("en"), "1 March 2026|12,345|0 pages|2026-13-01|en");
    assert_eq!(
        show("fr-CA"),
        "1er mars 2026|12\u{202f}345|0 page|2026-13-01|fr"
    );
    assert_eq!(show("ja"), "1 March 2026|12,345|0 pages|2026-13-01|en");
}

#[test]
fn a_hub_overrides_file_by_file() {
    let files = [
        ("themes/shore/theme.yaml", "name: Shore\nextends: rock\n"),
        ("themes/shore/strings/en.ftl", "menu-home = The beach\n"),
        ("themes/rock/templates/404.html", "rock"),
        ("themes/rock/templates/wanted.html", "rock"),
        ("themes/rock/strings/de.ftl", "menu-home = Der Strand\n"),
        ("themes/rock/assets/style.css", "body { color: red }"),
        (
            "templates/404.html",
            "{% extends \"encyclopedia/404.html\" %}{% block title %}Gone{% endblock title %}",
        ),
    ];
    let theme = theme(&files, "shore").unwrap();
    let frame = Frame {
        kind: "404".into(),
        language: "en".into(),
        ..Frame::default()
    };
    let view = json!({ "page": frame });
    let page = render(&theme, "404.html", &view);
    assert!(
        page.contains("<title>Gone</title>") && page.contains("The beach"),
        "{page}"
    );
    assert_eq!(render(&theme, "wanted.html", &view), "rock");
    assert_eq!(theme.text("de", "menu-home"), "Der Strand");
    assert_eq!(theme.text("de", "copy"), "Copy");
    assert!(
        theme
            .assets()
            .iter()
            .any(|asset| asset.bytes.as_ref() == b"body { color: red }")
    );
    assert!(page.contains(&theme.site().assets.css));
}

#[test]
fn faults_in_a_theme_are_told_with_place_and_remedy() {
    let error = |files: &[(&str, &str)], name: &str| {
        theme(files, name)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    };
    let texts = [
        error(&[], "nothing"),
        error(&[], "../x"),
        error(
            &[
                ("themes/a/theme.yaml", "extends: b"),
                ("themes/b/theme.yaml", "extends: a"),
            ],
            "a",
        ),
        error(
            &[("themes/a/theme.yaml", "# A theme\nname: A\nextend: b")],
            "a",
        ),
        error(&[("themes/a/theme.yaml", "extends: [b]")], "a"),
        error(&[("themes/a/theme.yaml", "just words")], "a"),
        error(&[("themes/a/theme.yaml", "name: [A")], "a"),
        error(&[("templates/article.html", "<p>\n{{ body")], DEFAULT_THEME),
        error(&[("themes/a/strings/en.ftl", "x = y\n= z\n")], "a"),
    ];
    let expected = [
        "hub.yaml: there is no theme called `nothing`",
        "hub.yaml: the name of a theme may hold",
        "themes/a/theme.yaml: these themes extend each other in a circle",
        "themes/a/theme.yaml:3: unknown key",
        "themes/a/theme.yaml:1: unknown key",
        "themes/a/theme.yaml:1: unknown key",
        "themes/a/theme.yaml:1: ",
        "templates/article.html:2:",
        "themes/a/strings/en.ftl:2: this is not a valid Fluent message",
    ];
    for (text, expected) in texts.iter().zip(expected) {
        assert!(
            text.starts_with(expected) && text.contains("help: "),
            "expected {expected:?}, got {text:?}"
        );
    }
    let theme = theme(
        &[("templates/x.html", "\n{{ t(key=\"no-such-text\") }}")],
        DEFAULT_THEME,
    )
    .unwrap();
    let text = theme.render("x.html", &json!({})).unwrap_err().to_string();
    assert!(
        text.starts_with("template `x.html`, templates/x.html:2:4: ")
            && text.contains("no-such-text"),
        "{text}"
    );
    let text = theme.render("y.html", &json!({})).unwrap_err().to_string();
    assert!(text.contains("add `templates/y.html`"), "{text}");
}

static FILTERS: LazyLock<Theme> = LazyLock::new(|| {
    let template = "{{ a | date }}{{ a | month }}{{ a | time }}{{ n | number }}{{ t(key=\"count-pages\", n=n) }}<i title=\"{{ a }}\">";
    theme(&[("templates/x.html", template)], DEFAULT_THEME)
        .unwrap_or_else(|error| panic!("{error}"))
});

proptest::proptest! {
    #[test]
    fn no_text_breaks_a_filter_or_gets_through_unescaped(text in "\\PC{0,24}|[0-9]{0,4}-[0-9]{0,2}-[0-9]{0,2}.{0,12}|[<>&\"'\u{0}-\u{1f}]{0,8}", number: i64) {
        let html = render(&FILTERS, "x.html", &json!({ "a": text, "n": number }));
        proptest::prop_assert_eq!(html.matches('<').count(), 1);
        proptest::prop_assert_eq!(html.matches('"').count(), 2);
    }
}

#[test]
fn what_has_no_effect_is_told() {
    let told = |files: &[(&str, &str)], name: &str, languages: &[&str]| -> Vec<String> {
        let mut site = site();
        site.languages.truncate(1);
        for code in languages {
            let mut other = site.languages[0].clone();
            other.code = (*code).to_owned();
            site.languages.push(other);
        }
        let mut sources = Sources::from_texts(
            "content",
            files
                .iter()
                .filter(|(path, _)| !path.starts_with("strings/"))
                .copied(),
        );
        sources.unpublished.extend(
            files
                .iter()
                .filter_map(|(path, _)| crate::paths::SourcePath::new(path))
                .filter(|path| path.below("strings").is_some()),
        );
        let (_, found) =
            Theme::load_sound(&sources, name, &site).unwrap_or_else(|error| panic!("{error}"));
        found
            .iter()
            .map(|found| format!("{} {}: {}", found.place.path, found.rule, found.message))
            .collect()
    };
    let hub = ("hub.yaml", "title: Shore");
    assert_eq!(
        told(
            &[
                hub,
                ("themes/encyclopedia/strings/de.ftl", "menu-home = Strand\n")
            ],
            DEFAULT_THEME,
            &["de", "fr-CA"]
        ),
        [""; 0]
    );
    assert_eq!(
        told(&[hub], DEFAULT_THEME, &["fr", "de", "tok"]),
        ["hub.yaml untranslated-theme: the theme has no words in `de`, `tok`"]
    );
    assert_eq!(
        told(&[hub, ("strings/en.ftl", "a = b")], DEFAULT_THEME, &[]),
        ["strings/en.ftl unused-theme: these words are not read"]
    );
    let mine = [
        hub,
        ("themes/mine/theme.yaml", "name: Mine\nextends: rock\n"),
        ("themes/rock/assets/x.css", "a {}"),
        ("themes/rock/strings/en.ftl", "x = y\n"),
    ];
    assert_eq!(told(&mine, "mine", &[]), [""; 0]);
    assert_eq!(
        told(&mine, DEFAULT_THEME, &[]),
        [
            "themes/mine/theme.yaml unused-theme: the theme `mine` is not used",
            "themes/rock/assets/x.css unused-theme: the theme `rock` is not used"
        ]
    );
}
