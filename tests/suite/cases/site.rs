//! Pages of the hubs of cases: `=== expect page PATH` is what one says, and `=== submissions` a JSON
//! list of what is proposed, each entry with only what differs from an empty one.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use commonweal::check;
use commonweal::hub::submissions::{State, Submission, Submissions};
use commonweal::markdown::Highlighter;
use commonweal::pages;
use commonweal::render::Renderer;
use serde_json::Value;

use super::{Case, all, page};

static HIGHLIGHTER: LazyLock<Arc<Highlighter>> = LazyLock::new(|| Arc::new(Highlighter::new()));

impl Case {
    /// The hub of the case with its theme, and what the checks found.
    pub fn renderer(&self) -> Renderer {
        let built = self.build();
        let findings = check::check(&built.hub);
        let submissions = Submissions {
            all: self.part("submissions").map_or_else(Vec::new, proposed),
            ..Submissions::default()
        };
        let hub = built.hub.with_submissions(submissions);
        Renderer::new(hub, findings, HIGHLIGHTER.clone()).expect("the theme is whole")
    }

    /// Whether anything is expected of the site.
    pub fn shows_pages(&self) -> bool {
        let of_site = |heading: &str| {
            ["expect page ", "expect around ", "expect outputs"]
                .iter()
                .any(|expected| heading.starts_with(expected))
        };
        self.parts.iter().any(|(heading, _)| of_site(heading))
    }

    /// The paths of the pages that the case shows.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.parts
            .iter()
            .filter_map(|(heading, _)| heading.strip_prefix("expect page "))
    }
}

/// The paths of the files below a folder.
pub fn paths(renderer: &Renderer, below: &str) -> String {
    let outputs = renderer.outputs();
    let mut paths: Vec<&str> = outputs.iter().map(|output| output.path.as_str()).collect();
    paths.retain(|path| path.starts_with(below));
    paths.sort_unstable();
    paths.join("\n") + "\n"
}

/// What the page at a path says.
pub fn shown(renderer: &Renderer, path: &str) -> String {
    page::text(path, &rendered(renderer, path))
}

/// What stands around the page at a path.
pub fn around(renderer: &Renderer, path: &str) -> String {
    page::around(&rendered(renderer, path))
}

fn rendered(renderer: &Renderer, path: &str) -> Vec<u8> {
    let outputs = renderer.outputs();
    let output = outputs.iter().find(|output| output.path.as_str() == path);
    let output = output.unwrap_or_else(|| {
        let paths = outputs.iter().map(|output| output.path.as_str());
        panic!("there is no {path}, but {:?}", paths.collect::<Vec<_>>())
    });
    match renderer.render(output) {
        Ok(bytes) => {
            if path.ends_with("/outcomes.json") {
                let json = serde_json::from_slice(&bytes).expect("JSON");
                crate::schema::holds("outcomes", &json);
            }
            bytes
        }
        Err(failure) => panic!("{path}: {}", failure.message),
    }
}

fn proposed(text: &str) -> Vec<Submission> {
    let list: Vec<Value> = serde_json::from_str(text).expect("a list of submissions in JSON");
    let open = Submission {
        state: State::Open,
        is_told: true,
        ..Submission::default()
    };
    let whole = |given: Value| {
        let mut value = serde_json::to_value(&open).expect("a submission is JSON");
        let fields = value.as_object_mut().expect("a submission is an object");
        for (key, given) in given.as_object().expect("an object").clone() {
            assert!(fields.contains_key(&key), "a submission has no `{key}`");
            fields.insert(key, given);
        }
        serde_json::from_value(value).unwrap_or_else(|error| panic!("{given}: {error}"))
    };
    list.into_iter().map(whole).collect()
}

/// The case of all kinds that are the same list of pages in another order.
const LISTS: &str = "lists";

/// Every kind of output is shown by a case of its name, or by that of the lists.
#[test]
fn every_kind_has_a_case() {
    let mut lacking: BTreeSet<&str> = pages::kinds().collect();
    for case in all() {
        let name = case.file.file_stem().unwrap_or_default().to_string_lossy();
        if !(lacking.contains(&*name) || name == LISTS) || case.pages().next().is_none() {
            continue;
        }
        let renderer = case.renderer();
        for path in case.pages() {
            let outputs = renderer.outputs();
            let output = outputs.iter().find(|output| output.path.as_str() == path);
            if let Some(output) = output.filter(|output| name == LISTS || output.kind() == name) {
                lacking.remove(output.kind());
            }
        }
    }
    assert!(
        lacking.is_empty(),
        "tests/cases/pages/<kind>.txt with `=== expect page PATH` is missing for {lacking:?}"
    );
}
