//! Templates, with the views of the hubs that show every kind of page: each renders in every
//! language and with nothing to say, and nothing hostile breaks out of it.

use std::collections::BTreeSet;

use commonweal::markdown::{Highlighter, RESERVED_IDS};
use commonweal::pages::{Content, Site};
use commonweal::render::Renderer;
use serde_json::{Value, json};

use crate::cases::all;

#[test]
fn templates_hold_whatever_a_view_says() {
    let mut used = BTreeSet::new();
    for case in all().iter().filter(|case| case.pages().next().is_some()) {
        let renderer = case.renderer();
        for path in case.pages() {
            let Some((template, view)) = view(&renderer, path) else {
                continue;
            };
            used.insert(template);
            in_every_language(&renderer, template, &view);
            empty(&renderer, template, &view);
            hostile(&renderer, template, &view);
            if template.ends_with(".html") {
                whole(&renderer, template, &view);
                beside_a_text(&renderer, template, &view);
            }
        }
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/encyclopedia/templates");
    let parts = [
        "base",
        "head",
        "components",
        "charts",
        "kind",
        "submission-parts",
        "call-parts",
        "call-envelope",
    ];
    // A sitemap is split where a hub has more pages than a test should.
    let elsewhere = ["sitemap-index.xml"];
    for file in std::fs::read_dir(folder).expect("the templates").flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        let is_part = name == "once" || parts.iter().any(|part| name == format!("{part}.html"));
        assert!(
            is_part || used.contains(name.as_str()) || elsewhere.contains(&name.as_str()),
            "no case in tests/cases/pages shows the template {name}"
        );
    }
}

/// The view of the page at a path with its template.
fn view(renderer: &Renderer, path: &str) -> Option<(&'static str, Value)> {
    let outputs = renderer.outputs();
    let output = outputs.iter().find(|output| output.path.as_str() == path)?;
    let (highlighter, words) = (Highlighter::new(), Default::default());
    let site = Site::new(&renderer.hub, &highlighter, &words, &renderer.findings);
    match output.content(&site) {
        Content::Template(name, view) => {
            let value = view.value().expect("a view can be shown");
            Some((name, serde_json::to_value(value).expect("a view is JSON")))
        }
        _ => None,
    }
}

fn render(renderer: &Renderer, template: &str, view: &Value) -> String {
    renderer
        .theme()
        .render(template, view)
        .unwrap_or_else(|error| panic!("{error}"))
}

fn in_every_language(renderer: &Renderer, template: &str, view: &Value) {
    for language in ["en", "fr", "fr-CA", "ar", "zz"] {
        let mut view = view.clone();
        if let Some(page) = view.get_mut("page") {
            page["language"] = json!(language);
        }
        let text = render(renderer, template, &view);
        assert!(
            !text.contains("undefined") && !text.contains("[object"),
            "{template}: {text}"
        );
    }
}

/// Every list empty, every text empty, nothing optional there.
fn empty(renderer: &Renderer, template: &str, view: &Value) {
    let mut bare = emptied(view.clone());
    if let Some(page) = view.get("page") {
        for key in ["kind", "language", "dir"] {
            bare["page"][key] = page[key].clone();
        }
    }
    render(renderer, template, &bare);
}

fn hostile(renderer: &Renderer, template: &str, view: &Value) {
    let text = render(renderer, template, &poisoned("", view.clone()));
    for (broken, what) in [
        ("<script>x", "markup broke out"),
        ("\"' onx", "an attribute broke out"),
        ("\u{b}", "a control character got through"),
    ] {
        assert!(!text.contains(broken), "{template}: {what}\n{text}");
    }
    if template.ends_with(".xml") {
        let document = roxmltree::Document::parse(&text)
            .unwrap_or_else(|error| panic!("{template}: {error}\n{text}"));
        assert!(
            document
                .descendants()
                .all(|node| node.tag_name().name() != "script")
        );
    }
}

/// Elements end, a page has one heading of the first level, and ids are there once.
fn whole(renderer: &Renderer, template: &str, view: &Value) {
    let text = render(renderer, template, view);
    if let Err(error) = balanced(&text) {
        panic!("{template}: {error}\n{text}");
    }
    assert_eq!(
        text.matches("<h1").count(),
        usize::from(template != "redirect.html"),
        "{template}"
    );
    assert!(
        !text.contains(" style=") && !text.contains("<script>"),
        "{template}: the content security policy forbids inline style and script"
    );
    let mut known = BTreeSet::new();
    for id in ids(&text) {
        assert!(known.insert(id), "{template}: id `{id}` occurs twice");
    }
}

/// A heading of a page's text may ask for any id but those of the theme: two elements of one id
/// would have a label name the stranger's.
fn beside_a_text(renderer: &Renderer, template: &str, view: &Value) {
    let mut view = view.clone();
    let Some(body) = view.get_mut("body").filter(|body| body.is_string()) else {
        return;
    };
    *body = json!("<p>a text</p>");
    for id in ids(&render(renderer, template, &view)) {
        let is_reserved =
            RESERVED_IDS.contains(&id) || id.starts_with("cw-") || id.starts_with("cite_");
        assert!(
            is_reserved,
            "{template}: a text may have the id `{id}` as well: start it with `cw-`"
        );
    }
}

fn ids(html: &str) -> impl Iterator<Item = &str> {
    html.split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}

/// Words that the program chooses, and markup that is safe already: a stranger cannot fill these.
const OURS: [&str; 24] = [
    "state",
    "place",
    "change",
    "body",
    "html",
    "key",
    "kind",
    "language",
    "dir",
    "class",
    "proof",
    "relation",
    "roles",
    "severity",
    "rule",
    "json_ld",
    "level",
    "earns",
    "verdict",
    "outcome",
    "told",
    "kinds",
    "hatnote",
    "other_uses",
];

fn poisoned(key: &str, value: Value) -> Value {
    match value {
        Value::String(text) if key == "json_ld" => {
            Value::String(text + "</script><script>x</script>")
        }
        Value::String(text) if !OURS.contains(&key) => {
            Value::String(text + "\"' onx=1 ><script>x</script>&amp;\u{b}]]>-->")
        }
        Value::Array(list) => {
            Value::Array(list.into_iter().map(|value| poisoned(key, value)).collect())
        }
        Value::Object(map) => Value::Object(
            map.into_iter()
                .map(|(key, value)| (key.clone(), poisoned(&key, value)))
                .collect(),
        ),
        other => other,
    }
}

fn emptied(value: Value) -> Value {
    match value {
        Value::String(_) => json!(""),
        Value::Array(_) => json!([]),
        Value::Number(_) => json!(0),
        Value::Object(map) => map
            .into_iter()
            .map(|(key, value)| (key, emptied(value)))
            .collect(),
        other => other,
    }
}

/// Whether every element that needs an end has one, in the right order.
fn balanced(html: &str) -> Result<(), String> {
    const VOID: [&str; 8] = [
        "meta", "link", "img", "input", "br", "hr", "!doctype", "col",
    ];
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let inside = tag.split('>').next().unwrap_or_default();
        let name = inside
            .trim_start_matches('/')
            .split([' ', '/', '\n'])
            .next()
            .unwrap_or_default();
        if inside.starts_with('/') {
            match open.pop() {
                Some(last) if last == name => {}
                last => return Err(format!("</{name}> closes {last:?} in {open:?}")),
            }
        } else if !VOID.contains(&name) && !inside.ends_with('/') {
            open.push(name);
        }
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(format!("still open: {open:?}"))
    }
}
