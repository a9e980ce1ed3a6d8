//! Themes: each falls back to what it extends, faults are told, and every text exists in every
//! language. That every template renders is shown with whole hubs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::layers::Layers;
use super::strings::{Strings, message_id};
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
        ..MenuItem::default()
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
    assert_eq!(languages.len(), 18);
}

#[test]
fn every_text_of_every_language_can_be_said_of_any_number() {
    let layers = Layers::find(&Sources::from_texts("", []), DEFAULT_THEME).unwrap();
    let files = layers.folder("strings");
    let text = |name: &str| String::from_utf8_lossy(&files[name].bytes).into_owned();
    let english = text("en.ftl");
    // What a text is given is what the English one, or the French one beside it, asks for.
    let mut arguments: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for text in [&english, &text("fr.ftl")] {
        let mut id = String::new();
        for line in text.lines() {
            if let Some(begun) = message_id(line) {
                id = begun.to_owned();
            }
            let names = line.split('$').skip(1).map(|rest| {
                rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            });
            arguments.entry(id.clone()).or_default().extend(names);
        }
    }
    let codes: Vec<&str> = files
        .keys()
        .filter_map(|name| name.strip_suffix(".ftl"))
        .collect();
    let strings = Strings::load(&layers, "en", codes.iter().copied()).unwrap();
    for code in codes {
        let language = strings.language(code);
        assert_eq!(language.code, code);
        for (id, names) in arguments.iter().filter(|(id, _)| !id.is_empty()) {
            for n in [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000] {
                let given = names.iter().map(String::as_str).chain(["n", "number"]);
                let said = language.format(id, given.map(|name| (name, n.into())));
                assert!(said.is_some(), "{code}: `{id}` cannot be said of {n}");
            }
        }
    }
}

#[test]
fn readers_of_a_region_get_the_language_and_the_script_that_they_read() {
    let layers = Layers::find(&Sources::from_texts("", []), DEFAULT_THEME).unwrap();
    let wanted = [
        ("pt-BR", "pt"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh_HK", "zh-Hant"),
        ("zh-Hant-MO", "zh-Hant"),
        ("sr-Latn", "en"),
        ("tok", "en"),
    ];
    let strings = Strings::load(&layers, "en", wanted.iter().map(|(code, _)| *code)).unwrap();
    for (code, found) in wanted {
        assert_eq!(strings.language(code).code, found, "{code}");
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
    assert_eq!(show("ar"), "1 مارس 2026|12,345|0 صفحة|2026-13-01|ar");
    // A language that the hub does not have.
    assert_eq!(show("ja"), "1 March 2026|12,345|0 pages|2026-13-01|en");
}

#[test]
fn a_hub_overrides_file_by_file() {
    let files = [
        ("themes/shore/theme.yaml", "name: Shore\nextends: rock\n"),
        ("themes/shore/strings/en.ftl", "menu-home = The beach\n"),
        ("themes/rock/templates/404.html", "rock"),
        ("themes/rock/templates/wanted.html", "rock"),
        ("themes/rock/strings/sv.ftl", "menu-home = Stranden\n"),
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
    assert_eq!(theme.text("sv", "menu-home"), "Stranden");
    assert_eq!(theme.text("sv", "copy"), "Copy");
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
                ("themes/encyclopedia/strings/sv.ftl", "menu-home = Strand\n")
            ],
            DEFAULT_THEME,
            &["sv", "fr-CA"]
        ),
        [""; 0]
    );
    assert_eq!(
        told(&[hub], DEFAULT_THEME, &["fr", "de", "sv", "tok"]),
        ["hub.yaml untranslated-theme: the theme has no words in `sv`, `tok`"]
    );
    assert_eq!(
        told(&[hub, ("strings/en.ftl", "a = b")], DEFAULT_THEME, &[]),
        ["strings/en.ftl unused-theme: these texts are not read"]
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
