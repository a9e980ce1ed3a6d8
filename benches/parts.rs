//! The parts of a build, on the example hub and on texts made for it: `cargo bench`,
//! `cargo bench -- markdown`.
//!
//! Figures are for comparing two states of the code on one idle machine. `benches/compare` measures
//! whole builds.

#![allow(missing_docs)]

use std::collections::BTreeMap;
use std::sync::Arc;

use commonweal::calls::count::ranking::{Order, Profile};
use commonweal::calls::count::schulze;
use commonweal::check;
use commonweal::config::Config;
use commonweal::config::CreditRules;
use commonweal::demo;
use commonweal::front_matter;
use commonweal::history::{History, Log};
use commonweal::hub::{Drafts, Hub};
use commonweal::load::classify::{Class, Rules};
use commonweal::markdown::highlight::Budget;
use commonweal::markdown::{self, AsWritten, Dialect, Highlighter, RenderOptions};
use commonweal::paths::SourcePath;
use commonweal::render::Renderer;
use commonweal::sources::{Blob, Source, Sources};
use commonweal::yaml;
use divan::{Bencher, black_box, counter::BytesCount};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const CODE: &str = include_str!("../src/hub/links.rs");
const FRONT_MATTER: &str = "title: Hermit crabs\nsummary: Crustaceans that live in borrowed shells.\ncategories: [Crustaceans, Animals]\naliases: [Hermit crab, Pagure]\nlicense: CC-BY-SA-4.0\nsources:\n  - { title: Shell choice, author: B. Ito, license: CC-BY-4.0, relation: adapted }\ninfobox: { Class: Malacostraca, Habitat: Intertidal }\n";

fn main() {
    divan::main();
}

/// The example's pages, one after the other.
fn prose() -> String {
    let files = demo::files();
    let pages = files
        .iter()
        .filter(|(path, _)| path.starts_with("content/") && path.ends_with(".md"));
    pages
        .filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok()?.splitn(3, "---\n").last())
        .collect()
}

/// Ballots of a vote about 100 options, no two of them alike.
fn ballots(ballots: u64) -> Profile {
    const OPTIONS: usize = 100;
    let mut profile = Profile::new(OPTIONS);
    // Numbers that look like chance and are the same each time (SplitMix64).
    let mut seed = 1_u64;
    let mut dice = || {
        seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed ^ (mixed >> 27)
    };
    for _ in 0..ballots {
        let mut order: Vec<usize> = (0..OPTIONS).collect();
        order.sort_by_cached_key(|_| dice());
        let order = Order::new(order.into_iter().map(|option| [option]), OPTIONS);
        profile.add(order.expect("each option once"), 1);
    }
    profile
}

#[divan::bench]
fn schulze_count(bencher: Bencher) {
    let profile = ballots(10_000);
    bencher.bench(|| schulze::count(black_box(&profile), Some(0)));
}

#[divan::bench]
fn yaml_parse(bencher: Bencher) {
    bencher
        .counter(BytesCount::of_str(FRONT_MATTER))
        .bench(|| yaml::parse(black_box(FRONT_MATTER)));
}

#[divan::bench]
fn front_matter_read(bencher: Bencher) {
    let path = SourcePath::new("content/hermit-crabs.md").expect("a path");
    let source = Source::new(path, format!("---\n{FRONT_MATTER}---\nText.\n"));
    bencher.bench(|| front_matter::read(black_box(&source), &mut Vec::new()));
}

#[divan::bench]
fn markdown_parse(bencher: Bencher) {
    let text = prose();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        markdown::parse(black_box(&text), 0..text.len(), Dialect::HUB)
            .facts
            .words
    });
}

#[divan::bench]
fn markdown_render(bencher: Bencher) {
    let text = prose();
    let document = markdown::parse(&text, 0..text.len(), Dialect::HUB);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| black_box(&document).render(&AsWritten, &RenderOptions::default()));
}

/// Raw HTML sends a whole body through the sanitiser.
#[divan::bench]
fn markdown_render_with_html(bencher: Bencher) {
    let text = prose() + "\n<kbd>Ctrl</kbd>\n";
    let document = markdown::parse(&text, 0..text.len(), Dialect::HUB);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| black_box(&document).render(&AsWritten, &RenderOptions::default()));
}

/// Code that was never seen; a highlighter remembers what it has coloured.
#[divan::bench(sample_count = 20)]
fn highlight_new(bencher: Bencher) {
    bencher
        .counter(BytesCount::of_str(CODE))
        .with_inputs(Highlighter::new)
        .bench_refs(|highlighter| {
            highlighter.highlight("rust", black_box(CODE), &mut Budget::of_text())
        });
}

#[divan::bench]
fn highlight_known(bencher: Bencher) {
    let highlighter = Highlighter::new();
    highlighter.highlight("rust", CODE, &mut Budget::of_text());
    bencher.bench(|| highlighter.highlight("rust", black_box(CODE), &mut Budget::of_text()));
}

/// Who is on which commit, from a log of `commits` commits over a tenth as many pages, by a hundred
/// people.
#[divan::bench(args = [1_000, 10_000])]
fn history_build(bencher: Bencher, commits: usize) {
    let log = Log::parse_text(&log(commits));
    bencher
        .with_inputs(|| log.clone())
        .bench_values(|log| History::build(log, &[], &CreditRules::default()));
}

fn log(commits: usize) -> String {
    let commit = |n: usize| {
        let (person, other, page) = (n * 7 % 100, n * 13 % 100, n % (commits / 10));
        let change = if n < commits / 10 { 'A' } else { 'M' };
        format!(
            "commit c{n}\nAuthor: Person {person} <p{person}@tide.example>\nDate: {}\n\n    Change page {page} (#{n})\n\n    Co-authored-by: Person {other} <p{other}@tide.example>\n    Signed-off-by: Person {person} <p{person}@tide.example>\n\n{change} content/page-{page}.md\n",
            1_700_000_000 + n * 60,
        )
    };
    (0..commits).rev().map(commit).collect()
}

/// The example hub as it is embedded in the program, without its history.
fn sources() -> (Config, Sources) {
    let files: BTreeMap<SourcePath, &[u8]> = demo::files()
        .into_iter()
        .filter_map(|(path, bytes)| Some((SourcePath::new(&path)?, bytes)))
        .collect();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let hub_yaml = files
        .iter()
        .find(|(path, _)| path.as_str() == "hub.yaml")
        .map(|(path, bytes)| Source::new(path.clone(), text(bytes)));
    let config = hub_yaml
        .map(|source| Config::read(&source).0)
        .unwrap_or_default();
    let rules = Rules::new("content", &config);
    let of = |class| {
        files
            .iter()
            .filter(|(path, _)| rules.class(path) == class)
            .collect::<Vec<_>>()
    };
    let blobs: BTreeMap<SourcePath, Vec<u8>> = of(Class::Blob)
        .into_iter()
        .map(|(path, bytes)| (path.clone(), bytes.to_vec()))
        .collect();
    let mut sources = Sources::new("content", Arc::new(blobs.clone()));
    for (path, bytes) in of(Class::Text) {
        sources.add_text(path.clone(), text(bytes));
    }
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
    (config, sources)
}

#[divan::bench]
fn hub_new(bencher: Bencher) {
    bencher
        .with_inputs(sources)
        .bench_values(|(config, sources)| {
            Hub::new(config, sources, Log::default(), Drafts::Hidden)
        });
}

#[divan::bench]
fn hub_check(bencher: Bencher) {
    let (config, sources) = sources();
    let hub = Hub::new(config, sources, Log::default(), Drafts::Hidden);
    bencher.bench(|| check::check(black_box(&hub)));
}

/// Every file of the example's site, on one thread.
#[divan::bench(sample_count = 20)]
fn render_all(bencher: Bencher) {
    let (config, sources) = sources();
    let hub = Hub::new(config, sources, Log::default(), Drafts::Hidden);
    let renderer =
        Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).expect("the theme is sound");
    let outputs = renderer.outputs();
    bencher.bench(|| {
        outputs
            .iter()
            .filter_map(|output| renderer.render(output).ok())
            .map(|bytes| bytes.len())
            .sum::<usize>()
    });
}
