//! `commonweal schema`: the keys of a kind of file, for editors.

use std::path::PathBuf;

use super::{Failure, Outcome, printable};
use crate::config::Config;
use crate::fields::Words;
use crate::paths::SourcePath;
use crate::schema::{self, File};
use crate::sources::Source;

/// Print the keys of hub.yaml, of pages, of profiles or of calls as JSON Schema
///
/// An editor with a language server for YAML completes keys by it, explains them, and marks those
/// that are misspelt. In the folder of a hub, `page` includes the keys that its hub.yaml adds.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What the schema is for: `hub`, `page`, `contributor` or `call`
    #[arg(value_name = "FILE", value_parser = clap::builder::PossibleValuesParser::new(File::words()))]
    file: String,
    /// Folder of the hub [default: the working directory]
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        hide_default_value = true
    )]
    hub: PathBuf,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let named = File::WORDS.iter().find(|(word, _)| *word == args.file);
    let schema = match named.map_or(File::Hub, |(_, file)| *file) {
        File::Page => match hub_yaml(args) {
            Some(source) => schema::of_hubs_pages(&Config::read(&source).0.front_matter),
            None => schema::schema(File::Page),
        },
        file => schema::schema(file),
    };
    anstream::println!("{}", printable(&format!("{schema:#}")));
    Ok(Outcome::Clean)
}

fn hub_yaml(args: &Args) -> Option<Source> {
    let text = std::fs::read_to_string(args.hub.join("hub.yaml")).ok()?;
    Some(Source::new(SourcePath::new("hub.yaml")?, text))
}
