//! Whether a record was in an envelope in time, and is what the envelope holds.

use crate::calls::Moment;
use crate::calls::envelope::{self, Envelope};
use crate::calls::place::MAX_BYTES;
use crate::hub::calls::record::{Said, Stood};
use crate::hub::calls::who::{Author, Authors};
use crate::hub::linked::Linked;
use crate::hub::timeline::Timeline;
use crate::repo::BlobId;
use crate::yaml;

/// How a record of a call whose records are sealed stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Opening {
    /// It is in its envelope, or was opened too late.
    Unopened,
    /// It is not what an envelope holds, has no salt, or was opened too early.
    Broken,
    /// It was opened: the commit and the content.
    Opened(CommitOf),
}

/// A commit with the content that it brought.
type CommitOf = (crate::history::CommitIndex, BlobId);

/// What becomes of the envelope that was there at `edge`, which is opened between that and
/// `reveal`: the first content of its author that it holds. What comes after it changes nothing.
pub(super) fn of(
    (hub, timeline, authors): (&Linked, &Timeline, &Authors),
    said: &[Said],
    person: &str,
    envelope: (&Stood, Option<&Envelope>),
    [edge, reveal]: [Option<Moment>; 2],
) -> Opening {
    let (sealed, known) = envelope;
    let digest = match known {
        Some(Envelope::Closed(digest)) => Some(digest.clone()),
        Some(_) => None,
        None => digest_in(hub, sealed.blob),
    };
    let Some(digest) = digest else {
        return Opening::Broken;
    };
    let mut opening = Opening::Unopened;
    for (commit, blob) in said.iter().rev() {
        let Some((blob, at)) = blob.zip(timeline.time(*commit)) else {
            continue;
        };
        if edge.is_none_or(|edge| at <= edge.at)
            || blob == sealed.blob
            || authors.of(*commit) != Author::Proven(person)
        {
            continue;
        }
        let bytes = hub.history.contents.bytes(blob, MAX_BYTES);
        let is_held = bytes.is_some_and(|bytes| {
            envelope::digest(&bytes).eq_ignore_ascii_case(&digest) && is_by(&bytes, person)
        });
        if !is_held {
            opening = Opening::Broken;
        } else if reveal.is_none_or(|reveal| at <= reveal.at) {
            return Opening::Opened((*commit, blob));
        } else {
            return Opening::Unopened;
        }
    }
    opening
}

/// The digest that an envelope names.
fn digest_in(hub: &Linked, blob: BlobId) -> Option<String> {
    let bytes = hub.history.contents.bytes(blob, MAX_BYTES)?;
    let tree = yaml::parse(&String::from_utf8(bytes).ok()?).ok()?;
    tree.get("sealed")?.node.text()
}

/// Whether what was in an envelope has a salt and says whose it is: without the name, anybody could
/// copy an envelope and, later, what was in it.
fn is_by(bytes: &[u8], person: &str) -> bool {
    let tree = String::from_utf8(bytes.to_vec());
    let Some(tree) = tree.ok().and_then(|text| yaml::parse(&text).ok()) else {
        return false;
    };
    let text = |key| tree.get(key).and_then(|entry| entry.node.text());
    let has_salt = text("salt").is_some_and(|salt| {
        salt.len() >= envelope::SALT_DIGITS && salt.bytes().all(|b| b.is_ascii_hexdigit())
    });
    has_salt && text("by").as_deref() == Some(person)
}
