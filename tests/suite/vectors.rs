//! What strangers try in every place where their text can enter a hub: every page of it is parsed
//! as browsers do, and holds nothing but what the theme and the allow-list of raw HTML have.
//! `tests/suite/vectors/tried.txt` says how many inputs of each kind were tried in how many places;
//! `UPDATE=1` rewrites it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::Drafts;
use commonweal::markdown::Highlighter;
use commonweal::paths::SourcePath;
use commonweal::render::Renderer;
use commonweal::sources::{Blob, Source, Sources};
use rayon::prelude::*;

mod classes;
mod document;
mod places;

use document::Element;

/// Elements of HTML that the theme or a text may have.
const ELEMENTS: &str = "a abbr article aside audio b bdi bdo blockquote body br button caption cite code col colgroup data dd del details dfn div dl dt em fieldset figcaption figure footer \
    form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label legend li link main mark meta nav noscript ol option p pre q rp rt ruby s samp script section select small span strong sub summary sup table \
    tbody td tfoot th thead time title tr u ul var video wbr";
/// Their attributes.
const ATTRIBUTES: &str = "action alt autocapitalize autocomplete aria-current aria-describedby aria-hidden aria-label aria-labelledby charset checked class colspan content controls data-about data-after data-all data-auto data-before data-close data-copied data-copy data-core data-dark data-failed data-found data-index data-kinds \
    data-language data-languages data-light data-none data-partly data-reading data-script data-search data-wait data-words datetime decoding dir disabled download enterkeyhint height hidden href hreflang http-equiv id lang loading media method name open placeholder preload property rel reversed role rowspan scope selected \
    spellcheck span src start tabindex title type value width";
/// Those that the theme has once a page: a second one is a stranger's.
const ONCE: &str = "html head body main title base";

#[test]
fn what_strangers_try_does_nothing_in_any_place() {
    let mut tried = String::from(
        "Inputs of each kind, the places of a text among which they were spread, the pages that were parsed.\n\n",
    );
    let classes = classes::all();
    let results: Vec<(usize, usize, Vec<String>)> = classes
        .par_iter()
        .map(|class| tried_in_a_hub(class.name, &class.inputs))
        .collect();
    let mut wrong = Vec::new();
    for (class, (places, pages, found)) in classes.iter().zip(results) {
        let inputs: BTreeSet<&String> = class.inputs.iter().collect();
        assert_eq!(
            inputs.len(),
            class.inputs.len(),
            "{}: an input is there twice",
            class.name
        );
        let _ = writeln!(
            tried,
            "{:>4} inputs in {places} places, {pages:>5} pages: {}",
            class.inputs.len(),
            class.name
        );
        wrong.extend(found);
    }
    assert!(
        wrong.is_empty(),
        "{} acts or poses, the first:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
    let file =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/vectors/tried.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &tried).expect("the file can be written");
    }
    assert_eq!(
        std::fs::read_to_string(&file).unwrap_or_default(),
        tried,
        "`UPDATE=1 cargo test` rewrites it"
    );
}

/// In how many places of a text each input is; the next input of its kind is in the next ones.
const SOME: usize = 6;

/// A hub in which the inputs of a kind are in every place; what is wrong with its pages.
fn tried_in_a_hub(class: &str, inputs: &[String]) -> (usize, usize, Vec<String>) {
    let count = places::TEXT.len();
    let mut sources = Sources::from_texts(
        "content",
        [
            ("content/index.md", "# Home\n"),
            ("content/p.md", "# P\n\nwords\n"),
        ],
    );
    sources.blobs.insert(
        SourcePath::new("content/leaf.png").expect("a path"),
        Blob { len: 0 },
    );
    let mut log = String::new();
    let mut add = |path: &str, text: String| {
        if let Some(path) = SourcePath::new(path) {
            sources.add_text(path, text);
        }
    };
    for (at, input) in inputs.iter().enumerate() {
        // What one place leaves open hides the next ones, so each input begins with another, and
        // what is left open has a page for each.
        let alone = class == "left open" && at % 8 == 0 || at == 0;
        // Every place has its turn with every kind; a page for each pair would take minutes.
        let order =
            (0..SOME).map(|place| places::fill(places::TEXT[(at * SOME + place) % count].1, input));
        let together = order.collect::<Vec<_>>().join("\n\nwords\n\n");
        let front = if at % 20 == 0 {
            places::yaml(places::FRONT, input)
        } else {
            places::yaml("title: {}\nsummary: {}\n", input)
        };
        add(
            &format!("content/v{at}.md"),
            format!("---\n{front}---\n\n{together}\n"),
        );
        if alone {
            let all = places::TEXT
                .iter()
                .map(|(_, place)| places::fill(place, input));
            all.enumerate().for_each(|(place, text)| {
                add(
                    &format!("content/v{at}/{place}.md"),
                    format!("# One {at} {place}\n\n{text}\n"),
                )
            });
        }
        if at % 24 == 0 {
            let name = places::file_name(input);
            add(&format!("content/{name}/{name}.md"), "words\n".to_owned());
            add(
                &format!("contributors/e{at}.md"),
                format!(
                    "---\n{}---\n\n{input}\n",
                    places::yaml(places::PROFILE, input)
                ),
            );
        }
        if at % 12 != 0 {
            continue;
        }
        let line: String = input
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let person = line.replace(['<', '>'], " ");
        let _ = write!(
            log,
            "commit c{at}\nAuthor: {person} <e{at}@tide.example>\nDate: 2026-03-04\n\n    {line}\n    \n    {line}\n    \n    Co-authored-by: {line} <f{at}@tide.example>\n    Assisted-by: {line}\n    \
             Signed-off-by: {line} <e{at}@tide.example>\n\nM content/p.md\n"
        );
    }
    add(
        "REUSE.toml",
        format!(
            "version = 1\n[[annotations]]\npath = \"content/leaf.png\"\nSPDX-FileCopyrightText = {0}\nSPDX-License-Identifier = {0}\n",
            toml_text(&inputs[0])
        ),
    );
    add(
        "content/leaf.png.license",
        format!(
            "SPDX-FileCopyrightText: 2026 {}\nSPDX-License-Identifier: CC0-1.0\n",
            inputs[inputs.len() / 2]
        ),
    );
    let mut wrong = Vec::new();
    let mut pages = 0;
    let settings = places::yaml(places::SETTINGS, &inputs[inputs.len() - 1]);
    let (config, _) = Config::read(&Source::new(
        SourcePath::new("hub.yaml").expect("a path"),
        settings,
    ));
    let hub = commonweal::pages::hub(config, sources, Log::parse_text(&log), Drafts::Hidden);
    let found = commonweal::check::check(&hub);
    let report = commonweal::report::Report::new(&hub.sources, &found);
    told(class, &report, &mut wrong);
    let renderer =
        Renderer::new(hub, found.clone(), Arc::new(Highlighter::new())).expect("a theme");
    for output in renderer.outputs() {
        let path = output.path.as_str();
        if path.ends_with(".png") {
            continue;
        }
        let text = String::from_utf8(renderer.render(&output).expect("a page")).expect("a text");
        let mut note = |what: String| wrong.push(format!("{class}: {path}: {what}"));
        if path.ends_with(".html") {
            pages += 1;
            harmless(&text, &mut note);
        } else if path.ends_with(".json") {
            if serde_json::from_str::<serde_json::Value>(&text).is_err() {
                note("this is no JSON".into());
            }
        } else if path.ends_with(".xml") && roxmltree::Document::parse(&text).is_err() {
            note("this is no XML".into());
        }
        if !path.contains("/assets/")
            && text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\r' | '\u{c}'))
        {
            note("a control character".into());
        }
    }
    (count, pages, wrong)
}

/// A report moves no cursor, turns no line, and no line of it is a command.
fn told(class: &str, report: &commonweal::report::Report, wrong: &mut Vec<String>) {
    use commonweal::privacy::annotation;
    use commonweal::report::{json, terminal};
    let text = terminal::render(report, terminal::Colors::Off, terminal::Amount::All);
    if text.contains(|c: char| {
        c != '\n'
            && (c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
    }) {
        wrong.push(format!("{class}: the terminal gets a control character"));
    }
    if annotation::inert(&text)
        .lines()
        .any(|line| line.trim_start().starts_with("::") || line.contains("##["))
    {
        wrong.push(format!("{class}: a runner gets a command"));
    }
    if serde_json::from_str::<serde_json::Value>(&json::render(report, json::Verdict::Findings))
        .is_err()
    {
        wrong.push(format!("{class}: the report is no JSON"));
    }
}

/// Tells what of a page is neither the theme's nor allowed in a text.
fn harmless(html: &str, note: &mut dyn FnMut(String)) {
    let (elements, quirks) = document::elements(html);
    if quirks {
        note("it is read in quirks mode".into());
    }
    let among = |list: &str, name: &str| list.split_whitespace().any(|own| own == name);
    let mut ids = BTreeSet::new();
    for element in &elements {
        let Element {
            namespace,
            name,
            attributes,
        } = element;
        let shown = || {
            format!(
                "<{name} {}>",
                attributes
                    .iter()
                    .map(|(name, value)| format!("{name}={value:?}"))
                    .collect::<Vec<_>>()
                    .join(" ")
            )
        };
        let is_known = match namespace.as_str() {
            "xhtml" => among(ELEMENTS, name),
            "MathML" => {
                name == "math"
                    || name == "semantics"
                    || name == "annotation"
                    || name.starts_with('m')
            }
            "svg" => among("svg defs pattern rect path text title g", name),
            _ => false,
        };
        if !is_known
            || among(ONCE, name)
                && namespace == "xhtml"
                && elements
                    .iter()
                    .filter(|other| other.name == *name && other.namespace == "xhtml")
                    .count()
                    > 1
        {
            note(shown());
        }
        if name == "script" {
            let is_data = element.attribute("type") == Some("application/ld+json");
            let is_own = element
                .attribute("src")
                .is_some_and(|src| src.contains("assets/script."));
            if !(is_data || is_own) {
                note(shown());
            }
        }
        if matches!(name.as_str(), "form" | "button")
            && !matches!(
                element.attribute("class"),
                Some("search" | "submit" | "theme" | "more action")
            )
            || name == "input" && !is_own_input(element)
        {
            note(shown());
        }
        for (attribute, value) in attributes {
            if namespace == "xhtml" && !among(ATTRIBUTES, attribute)
                || attribute.starts_with("on")
                || attribute == "style"
            {
                note(shown());
            }
            if matches!(attribute.as_str(), "href" | "src" | "action")
                && !leads_somewhere(value, name)
            {
                note(shown());
            }
            if attribute == "id" && !ids.insert(value) {
                note(format!("the id `{value}` is there twice"));
            }
        }
        if element
            .attribute("http-equiv")
            .is_some_and(|header| header == "refresh")
            && !element.attribute("content").is_some_and(|to| {
                to.starts_with("0; url=/")
                    || to.starts_with("0;url=/")
                    || to.contains("url=https://h.example/")
            })
        {
            note(shown());
        }
    }
}

/// A box of a task, or a choice of the theme.
fn is_own_input(element: &Element) -> bool {
    match element.attribute("type") {
        Some("checkbox") => {
            element.attribute("disabled").is_some()
                || element
                    .attribute("id")
                    .is_some_and(|id| id.starts_with("cw-"))
        }
        Some("radio") => element.attribute("name") == Some("kind"),
        other => other == Some("search"),
    }
}

/// Whether an address is one of the web, and one that is called by itself the site's own.
fn leads_somewhere(address: &str, element: &str) -> bool {
    let plain: String = address
        .chars()
        .filter(|c| !c.is_control() && *c != ' ')
        .collect();
    let scheme = plain
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    let scheme = scheme.filter(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    });
    match (scheme.as_deref(), element) {
        (None, "a") => true,
        (None, _) => {
            !plain.starts_with("//") && !plain.starts_with('\\') && !plain.starts_with("/\\")
        }
        (Some("http" | "https" | "mailto" | "tel"), "a") => true,
        // What is said about a page, which nobody calls.
        (Some("http" | "https"), "link") => true,
        _ => false,
    }
}

fn toml_text(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !c.is_control()).collect();
    serde_json::to_string(&kept).expect("a text")
}
