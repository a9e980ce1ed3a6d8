//! What has to hold for any bytes: a function for each part that reads what strangers write. It
//! panics when something does not hold.
//!
//! `tests/fuzz/run` looks for such bytes, guided by coverage; the suite replays the bytes that
//! reached something new.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use commonweal::check;
use commonweal::config::Config;
use commonweal::front_matter;
use commonweal::history::Log;
use commonweal::hub::Drafts;
use commonweal::license::License;
use commonweal::load::classify::{self, Class, Rules};
use commonweal::markdown::{self, AsWritten, Dialect, Highlighter, RenderOptions};
use commonweal::paths::SourcePath;
use commonweal::render::Renderer;
use commonweal::report::json::Verdict;
use commonweal::report::{self, Report};
use commonweal::sources::{Blob, Source, Sources};
use commonweal::yaml;
use commonweal::{drawing, reuse};
use commonweal::{photo, recording};

#[path = "live.rs"]
mod live;

/// What is to hold for some bytes.
pub type Target = fn(&[u8]);

/// Every target by name.
pub const TARGETS: [(&str, Target); 13] = [
    ("front-matter", front_matter),
    ("yaml", yaml),
    ("settings", settings),
    ("markdown", markdown),
    ("code", code),
    ("message", message),
    ("mailmap", mailmap),
    ("reuse", reuse),
    ("license", license),
    ("svg", svg),
    ("photo", photo),
    ("recording", recording),
    ("hub", hub),
];

/// Larger inputs find nothing that smaller ones do not, and take longer.
const MOST: usize = 64 * 1024;

static HIGHLIGHTER: LazyLock<Arc<Highlighter>> = LazyLock::new(Arc::default);

fn text(data: &[u8]) -> Option<String> {
    (data.len() <= MOST).then(|| String::from_utf8_lossy(data).into_owned())
}

fn source(path: &str, text: String) -> Source {
    Source::new(SourcePath::new(path).expect("a sound path"), text)
}

/// Front matter ends where a character does, and its findings point into the file.
fn front_matter(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let start = front_matter::text_start(&text);
    assert!(
        text.is_char_boundary(start),
        "the text starts within a character"
    );
    let source = source("content/a.md", text);
    let mut found = Vec::new();
    let read = front_matter::read(&source, &mut found);
    assert!(
        source.text.get(read.body.clone()).is_some(),
        "{:?} is no part of the file",
        read.body
    );
    render(&[source], &found);
}

/// The places in a tree of YAML are parts of the text.
fn yaml(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Ok(tree) = yaml::parse(&text) {
        places(&tree, &text);
    }
}

fn places(node: &yaml::Node, text: &str) {
    assert!(
        text.get(node.range.clone()).is_some(),
        "{:?} is no part of the text",
        node.range
    );
    for entry in node.entries() {
        places(&entry.node, text);
    }
    for item in node.items() {
        if !std::ptr::eq(item, node) {
            places(item, text);
        }
    }
}

/// Settings of any form are read, with findings.
fn settings(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let source = source("hub.yaml", text);
    let (_, found) = Config::read(&source);
    render(&[source], &found);
}

/// Nothing in a page can act, and every place is a part of it.
fn markdown(data: &[u8]) {
    let Some(text) = text(data) else { return };
    for dialect in [Dialect::HUB, Dialect::PLAIN_HUB] {
        let document = markdown::parse(&text, 0..text.len(), dialect);
        for heading in &document.facts.headings {
            assert!(
                text.get(heading.range.clone()).is_some(),
                "{:?} is no part of the text",
                heading.range
            );
        }
        for link in &document.facts.links {
            assert!(
                text.get(link.range.clone()).is_some(),
                "{:?} is no part of the text",
                link.range
            );
        }
        let body = document.render(&AsWritten, &RenderOptions::default());
        live::assert_dead(&body.html, live::Allowed::Content);
        document.texts();
    }
}

/// Code in any language: the first line names it.
fn code(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let (language, code) = text.split_once('\n').unwrap_or(("", &text));
    let Some(language) = markdown::highlight::language(language) else {
        return;
    };
    if let Some(coloured) =
        HIGHLIGHTER.highlight(language, code, &mut markdown::highlight::Budget::of_text())
    {
        live::assert_dead(&coloured, live::Allowed::Content);
    }
}

/// A commit's message names people without their addresses.
fn message(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let indented: String = text.lines().map(|line| format!("    {line}\n")).collect();
    let log = Log::parse_text(&format!(
        "commit c1\nAuthor: Ada <ada@tide.example>\nDate: 2026-03-04\n\n{indented}\nA content/a.md\n"
    ));
    for commit in &log.commits {
        assert!(
            !commit.message.subject.contains("ada@tide.example"),
            "an address in {:?}",
            commit.message.subject
        );
        assert!(
            !commit.message.subject.contains('\u{1b}'),
            "an escape in {:?}",
            commit.message.subject
        );
    }
}

/// A mailmap of any form names people; the commits of others stay theirs.
fn mailmap(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let entries: String = text
        .lines()
        .map(|line| format!("mailmap {line}\n"))
        .collect();
    let log = Log::parse_text(&format!(
        "{entries}commit c1\nAuthor: Ada <ada@tide.example>\nDate: 2026-03-04\n\n    Begin\n\nA content/a.md\n"
    ));
    let sources = Sources::from_texts(
        "content",
        [("content/a.md", "# A\n"), (".mailmap", text.as_str())],
    );
    let hub = commonweal::pages::hub(Config::default(), sources, log, Drafts::Hidden);
    assert!(check::check(&hub).len() < 10_000, "findings without end");
}

/// Licences that files state beside them and in `REUSE.toml`.
fn reuse(data: &[u8]) {
    let Some(text) = text(data) else { return };
    reuse::sidecar(&source("content/a.png.license", text.clone()));
    let sources = Sources::from_texts(
        "content",
        [("content/a.md", "# A\n"), ("REUSE.toml", text.as_str())],
    );
    let mut found = Vec::new();
    let annotations = reuse::Annotations::read(&sources, &mut found);
    annotations.terms(
        &SourcePath::new("content/media/crab.png").expect("a sound path"),
        reuse::Terms::default(),
    );
    render(&[source("REUSE.toml", text)], &found);
}

/// What is read as a licence is read the same again.
fn license(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match License::parse(&text) {
        Ok(license) => {
            let again = License::parse(license.as_str())
                .expect("a licence that was read is written so that it can be read");
            assert_eq!(license.as_str(), again.as_str());
            assert!(!license.ids().is_empty(), "a licence without an id");
        }
        Err(error) => assert!(!error.message.is_empty(), "an error without a message"),
    }
}

/// What is published of a drawing is XML without anything that acts, and the same when it is made
/// harmless again.
fn svg(data: &[u8]) {
    if data.len() > MOST {
        return;
    }
    for extension in ["svg", "gpx"] {
        let harmless = drawing::harmless(data, extension);
        let text = String::from_utf8_lossy(&harmless);
        if let Ok(document) = roxmltree::Document::parse(&text) {
            // What is in no namespace that browsers know does nothing.
            let acts = |node: &roxmltree::Node| {
                node.is_element()
                    && [drawing::SVG, drawing::XHTML]
                        .map(Some)
                        .contains(&node.tag_name().namespace())
            };
            for node in document.descendants().filter(acts) {
                let name = node.tag_name().name();
                assert!(
                    ![
                        "script",
                        "foreignObject",
                        "iframe",
                        "object",
                        "embed",
                        "handler",
                        "listener"
                    ]
                    .contains(&name),
                    "<{name}> in {text}"
                );
                for attribute in node.attributes() {
                    let value = drawing::bare(attribute.value());
                    assert!(
                        !attribute.name().to_ascii_lowercase().starts_with("on"),
                        "{} in {text}",
                        attribute.name()
                    );
                    assert!(!value.starts_with("javascript:"), "{value} in {text}");
                }
            }
        }
        assert!(!text.contains("<!ENTITY"), "an entity in {text}");
        let again = drawing::harmless(&harmless, extension).into_owned();
        assert_eq!(*harmless, *again, "making it harmless again changes it");
    }
}

/// What is published of a photo tells no place.
fn photo(data: &[u8]) {
    if data.len() > MOST {
        return;
    }
    photo::told(data);
    let published = photo::published(data, &str::to_owned);
    assert!(
        !photo::told(&published).place,
        "the published photo tells a place"
    );
    assert!(
        !photo::told(&published).damaged,
        "the published photo cannot be taken apart"
    );
}

/// What is published of a film, a sound or a document tells neither address nor place, and is as
/// long as it was.
fn recording(data: &[u8]) {
    if data.len() > MOST {
        return;
    }
    let told = recording::told(data);
    let published = recording::published(data);
    assert_eq!(published.len(), data.len(), "something has moved");
    assert_eq!(
        recording::told(&published),
        recording::Told::default(),
        "the published file tells something"
    );
    assert!(
        told != recording::Told::default() || *published == *data,
        "what tells nothing has changed"
    );
}

/// A whole hub in the form of the suite's cases (`=== path` begins a file): checked, and every file
/// of its site rendered.
fn hub(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let mut files: BTreeMap<SourcePath, String> = BTreeMap::new();
    let mut history = String::new();
    for part in text.split("=== ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap_or((part, ""));
        match SourcePath::new(path.trim()) {
            _ if path.trim() == "history" => text.clone_into(&mut history),
            Some(path) if files.len() < 8 => drop(files.insert(path, text.to_owned())),
            _ => {}
        }
    }
    let (config, mut found) = files
        .iter()
        .find(|(path, _)| path.as_str() == "hub.yaml")
        .map_or_else(
            || (Config::default(), Vec::new()),
            |(path, text)| Config::read(&Source::new(path.clone(), text.clone())),
        );
    let root = classify::content_root(files.keys(), &config);
    let rules = Rules::new(&root, &config);
    let of = |class: Class| -> Vec<(SourcePath, String)> {
        files
            .iter()
            .filter(|(path, _)| rules.class(path) == class)
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    };
    let blobs: BTreeMap<SourcePath, Vec<u8>> = of(Class::Blob)
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    let mut sources = Sources::new(&root, Arc::new(blobs.clone()));
    // Themes and templates are the maintainers' own.
    of(Class::Text)
        .into_iter()
        .filter(|(path, _)| !path.as_str().starts_with("t"))
        .for_each(|(path, text)| sources.add_text(path, text));
    sources.blobs = blobs
        .into_iter()
        .map(|(path, bytes)| {
            (
                path,
                Blob {
                    len: bytes.len() as u64,
                },
            )
        })
        .collect();
    let hub = commonweal::pages::hub(config, sources, Log::parse_text(&history), Drafts::Hidden);
    found.extend(check::check(&hub));
    let report = Report::new(&hub.sources, &found);
    report::json::render(&report, Verdict::Findings);
    let Ok(renderer) = Renderer::new(hub, found, Arc::clone(&HIGHLIGHTER)) else {
        return;
    };
    let mut written = 0;
    for output in renderer.outputs() {
        let bytes = renderer
            .render(&output)
            .unwrap_or_else(|failure| panic!("{}: {}", output.path, failure.message));
        written += bytes.len();
        if output.path.as_str().ends_with(".html") {
            live::assert_dead(&String::from_utf8_lossy(&bytes), live::Allowed::Page);
        }
    }
    assert!(
        written < 4_000_000 + 1_000 * data.len(),
        "{written} bytes of output from {} bytes",
        data.len()
    );
}

/// A report of any findings can be made in every format.
fn render(sources: &[Source], found: &[commonweal::diagnostic::Diagnostic]) {
    let texts: Vec<(&str, &str)> = sources
        .iter()
        .map(|source| (source.path.as_str(), source.text.as_str()))
        .collect();
    let sources = Sources::from_texts("content", texts);
    let report = Report::new(&sources, found);
    let terminal = report::terminal::render(
        &report,
        report::terminal::Colors::Off,
        report::terminal::Amount::All,
    );
    assert!(!terminal.contains('\u{1b}'), "an escape in {terminal:?}");
    report::json::render(&report, Verdict::Findings);
}
