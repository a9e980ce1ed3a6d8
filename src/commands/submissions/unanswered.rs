//! `commonweal submissions --unanswered`: what waits for a first answer.

use super::format::Format;
use crate::commands::{Failure, Outcome, printable};
use crate::pipeline::Request;
use crate::pipeline::submissions::{self, Asked};
use crate::site::BrokenSettings;
use crate::submissions::answers;

/// Lists submissions and ideas that nobody has answered, what came first first.
pub(super) fn run(request: &Request, asked: &Asked, format: Format) -> Result<Outcome, Failure> {
    let opened = submissions::open_told(request, asked)?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let text = match format {
        Format::Json => answers::json(hub, hub.now),
        Format::Table => answers::table(hub, hub.now),
    };
    match format {
        Format::Json => anstream::print!("{text}"),
        Format::Table => anstream::print!("{}", printable(&text)),
    }
    Ok(Outcome::Clean)
}
