//! `commonweal publish`: the site of a commit to where hub.yaml says.

use std::path::PathBuf;

use super::{Failure, Outcome, build, printable};
use crate::config::publish::Place;
use crate::paths::OutputPath;
use crate::site::Options;

mod args;
mod branch;
mod folder;
mod source;

pub use args::Args;
use args::To;
use source::Source;

/// Publishes.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let source = Source::read(args)?;
    source.tell_what_is_left_out(args);
    let place = args.to.map_or(source.config.publishing.to, |to| match to {
        To::Branch => Place::Branch,
        To::Folder => Place::Folder,
    });
    match place {
        Place::Branch => branch::run(args, &source),
        Place::Folder => to_folder(args, &source),
    }
}

/// Publishes to the folder.
fn to_folder(args: &Args, source: &Source) -> Result<Outcome, Failure> {
    let publishing = &source.config.publishing;
    let Some(folder) = &publishing.folder else {
        return Err(Failure::new(
            "hub.yaml names no folder to publish to",
            "Write `publish: { to: folder, folder: public }`, or use `commonweal build --output DIR`.",
        ));
    };
    let location = &source.location;
    let output = if location.bare {
        PathBuf::from(folder)
    } else {
        location.root.join(folder)
    };
    let request = source.request(args, None)?;
    let shown = printable(&output.display().to_string());
    if args.dry_run {
        anstream::println!(
            "The site of {:.12} would be written to {shown}.",
            source.commit.to_string()
        );
        return Ok(Outcome::Clean);
    }
    let cname = publishing.domain.iter().filter_map(|domain| {
        Some((
            OutputPath::new("CNAME")?,
            format!("{domain}\n").into_bytes(),
        ))
    });
    let built = build::make(
        &request,
        &Options {
            output: Some(output),
            besides: cname.collect(),
        },
    )?;
    anstream::println!(
        "The site of {:.12} is in {shown}: {}.",
        source.commit.to_string(),
        build::Summary::of(&built)
    );
    Ok(if built.is_whole() {
        Outcome::Clean
    } else {
        Outcome::Findings
    })
}
