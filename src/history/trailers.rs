//! Reads a commit's message: git's trailers, co-authors wherever a squash left them, and the pull
//! request's number.
//!
//! A trailer block is git's: a paragraph after the subject in which every line is `Key: value` or
//! continues one, or, as the last paragraph, one with git's own `Signed-off-by:` or
//! `(cherry picked from commit …)` and at least a quarter of trailers. Squash merges put co-authors
//! anywhere, so `Co-authored-by` and `Signed-off-by` also count at the start of any other line.

use super::address::Signature;
use super::names;

mod block;
mod earlier;
mod line;
mod message;
mod people;
mod pull_request;
#[cfg(test)]
mod tests;

use block::{Block, key_value, paragraphs, trailers};
use earlier::{remediations, reverts};
use line::line;
pub use message::{Marks, Message, Part, Placement, RawRemediation, Role};
use people::PEOPLE;
pub(super) use people::people;
use pull_request::pull_request;

/// How many sign-offs: whoever certifies a commit must not be missed because many did before, so
/// there is more room.
const SIGN_OFFS: usize = 1_000;

/// Reads a message.
pub(super) fn read(message: &str) -> Message {
    let text = message.replace("\r\n", "\n").replace('\r', "\n");
    let mut read = Message {
        subject: line(text.trim_start().lines().next().unwrap_or_default()),
        pull_request: pull_request(&text),
        ..Message::default()
    };
    let paragraphs = paragraphs(&text);
    let last = paragraphs.len().saturating_sub(1);
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let kind = if at == last {
            Block::Last
        } else {
            Block::Inner
        };
        let trailers = if at > 0 {
            trailers(paragraph, kind)
        } else {
            None
        };
        match trailers {
            Some(trailers) => {
                let placement = if at == last {
                    Placement::Trailer
                } else {
                    Placement::Body
                };
                trailers
                    .iter()
                    .for_each(|(key, value)| trailer(&mut read, key, value, placement));
            }
            None => paragraph.iter().for_each(|line| scan(&mut read, line)),
        }
    }
    read.marks.reverts = reverts(&text);
    remediations(&mut read, &text);
    read
}

fn trailer(read: &mut Message, key: &str, value: &str, placement: Placement) {
    let part = match key {
        "co-authored-by" => Part::CoAuthor,
        "translated-by" => Part::Role(Role::Translation),
        "illustrated-by" => Part::Role(Role::Illustration),
        "reviewed-by" => Part::Role(Role::Review),
        "suggested-by" => Part::Role(Role::Ideas),
        "reported-by" => Part::Role(Role::Report),
        "signed-off-by" => {
            let room = SIGN_OFFS.saturating_sub(read.sign_offs.len());
            let signers = people_and_tools(read, value);
            read.sign_offs.extend(
                signers
                    .into_iter()
                    .take(room)
                    .map(|person| (person, placement)),
            );
            return;
        }
        "assisted-by" => {
            if read.tools.len() < PEOPLE {
                read.tools.extend(
                    people(value)
                        .into_iter()
                        .map(|tool| names::shown(&tool.name))
                        .filter(|name| !name.is_empty()),
                );
            }
            return;
        }
        "bulk-edit" => return read.marks.bulk |= truthy(value),
        "minor-edit" => return read.marks.minor |= truthy(value),
        "decision" => {
            if read.marks.decisions.len() < PEOPLE {
                read.marks.decisions.push(line(value));
            }
            return;
        }
        "imported-from" => {
            read.marks.imported_from = Some(line(value));
            return;
        }
        _ => return,
    };
    let room = PEOPLE.saturating_sub(read.people.len());
    let named = people_and_tools(read, value);
    read.people
        .extend(named.into_iter().take(room).map(|person| (part, person)));
}

/// The people of a trailer; the tools that follow their names are told.
fn people_and_tools(read: &mut Message, value: &str) -> Vec<Signature> {
    let mut people = people(value);
    for tool in people.iter_mut().filter_map(Signature::cut_tool) {
        if read.tools.len() < PEOPLE && !read.tools.contains(&tool) {
            read.tools.push(tool);
        }
    }
    people
}

/// Finds co-authors and sign-offs outside trailer blocks. Shells that do not expand `\n` leave it
/// in the text.
fn scan(read: &mut Message, line: &str) {
    for piece in line.split("\\n") {
        let piece = piece
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '-' | '>' | '+'));
        if let Some((key, value)) = key_value(piece) {
            let key = key.to_ascii_lowercase();
            if matches!(key.as_str(), "co-authored-by" | "signed-off-by") {
                trailer(read, &key, value, Placement::Body);
            }
        }
    }
}

fn truthy(value: &str) -> bool {
    matches!(
        value.to_ascii_lowercase().as_str(),
        "true" | "yes" | "1" | "on"
    )
}
