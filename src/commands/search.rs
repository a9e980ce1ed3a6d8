//! `commonweal search`: the site's own search, on the terminal.

use std::fmt::Write;

use serde_json::json;

use super::{Failure, HubArgs, Outcome, printable};
use crate::hub::{Hub, Place};
use crate::pipeline;
use crate::search::{self, Found, Hit, Reader};
use crate::site::BrokenSettings;

/// Find pages by their words, in the order in which the site's own search shows them
///
/// A word that no page has finds similar ones. The last word may be unfinished.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to look for
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    /// Only pages in this language [default: all]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// How many pages to list at most
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
    /// How to print them
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    hub: HubArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Table,
    /// For programs; stable
    Json,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let languages = languages(hub, args.language.as_deref())?;
    let files = search::of_hub(hub);
    let readers: Vec<Reader> = languages
        .iter()
        .filter_map(|language| Reader::open(&files, language))
        .collect();
    let query = args.words.join(" ");
    let found = search::search(&readers, &query, &[], args.limit);
    match args.format {
        Format::Table => anstream::print!("{}", printable(&table(&query, &found))),
        Format::Json => anstream::println!("{:#}", json(&query, &found)),
    }
    Ok(Outcome::Clean)
}

/// The languages to look in.
fn languages<'h>(hub: &'h Hub, asked: Option<&str>) -> Result<Vec<&'h str>, Failure> {
    let all: Vec<&str> = hub.places.languages(Place::HOME).collect();
    let Some(asked) = asked else {
        return Ok(all);
    };
    match all.iter().find(|known| known.eq_ignore_ascii_case(asked)) {
        Some(known) => Ok(vec![known]),
        None => Err(Failure::new(
            format!("the hub has no pages in `{}`", printable(asked)),
            format!("Write one of its languages: {}.", all.join(", ")),
        )),
    }
}

fn table(query: &str, found: &Found) -> String {
    if found.hits.is_empty() {
        return format!("Nothing is found for `{query}`.\n");
    }
    let mut out = String::new();
    let several = found
        .hits
        .iter()
        .any(|hit| hit.language != found.hits[0].language);
    for hit in &found.hits {
        let sort = match hit.sort {
            search::Sort::Article => "",
            other => other.name(),
        };
        let language = if several { hit.language.as_str() } else { "" };
        let missing = if hit.all {
            ""
        } else {
            "some words are missing"
        };
        let notes: Vec<&str> = [hit.url.as_str(), sort, language, missing]
            .into_iter()
            .filter(|note| !note.is_empty())
            .collect();
        let _ = writeln!(out, "{}\n  {}", line(&hit.title), notes.join(" · "));
        if !hit.summary.is_empty() {
            let _ = writeln!(out, "  {}", line(&hit.summary));
        }
    }
    let (shown, more) = (found.hits.len(), if found.more { "+" } else { "" });
    if shown < found.total || found.more {
        let _ = writeln!(
            out,
            "\n{shown} of {}{more} pages; `--limit` lists more.",
            found.total
        );
    }
    out
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn json(query: &str, found: &Found) -> serde_json::Value {
    let page = |hit: &Hit| {
        json!({
            "title": hit.title,
            "url": hit.url,
            "kind": hit.sort.name(),
            "language": hit.language,
            "summary": hit.summary,
            "categories": hit.categories,
            "all_words": hit.all,
            "score": (hit.score * 1000.0).round() / 1000.0,
        })
    };
    json!({
        "version": 1,
        "query": query,
        "total": found.total,
        "more": found.more,
        "pages": found.hits.iter().map(page).collect::<Vec<_>>(),
    })
}
