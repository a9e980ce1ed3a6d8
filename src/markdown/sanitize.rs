//! Makes a body that holds raw HTML safe: the whole body goes through the allow-list, so that tags
//! split over blocks cannot escape it. What we wrote ourselves is told apart by a mark that content
//! cannot know.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use super::allow::{self, Verdict};
use super::headings;
use super::items::{Heading, LinkKind};
use super::links::Destination;
use super::options::RenderOptions;

mod images;

use images::{Around, image, link_attributes, tag_end, without_empty_images};

/// Trusted HTML kept aside, and the mark that stands for it.
///
/// The mark is a hash of the text, so a text that holds its own mark cannot be made. It is followed
/// by `=element=` before the value of an attribute of ours, by `:n;` where the `n`th island goes,
/// by `!n;` for the `n`th address in raw HTML, by `~` for an alignment, and by `#` for a name that
/// becomes an id.
pub(super) struct Guard {
    mark: String,
    islands: Vec<String>,
}

impl Guard {
    /// A guard for a body made from this text.
    pub fn new(source: &str) -> Self {
        // It starts with a digit so that no address with a mark in front has a scheme.
        Self {
            mark: format!("0{}", &blake3::hash(source.as_bytes()).to_hex()[..40]),
            islands: Vec::new(),
        }
    }

    /// A text from elsewhere without the mark: whoever knows this text can compute it and put it
    /// into the title of another page.
    pub fn without_mark<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if text.contains(&self.mark) {
            Cow::Owned(text.replace(&self.mark, " "))
        } else {
            Cow::Borrowed(text)
        }
    }

    /// Writes what comes before the value of an attribute of ours, in the tag that is open: on
    /// another element it means nothing.
    pub fn sign(&self, out: &mut String) {
        let tag = out.rfind('<').map_or(out.len(), |at| at + 1);
        let element: String = out[tag..]
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        out.push_str(&self.mark);
        out.push('=');
        out.push_str(&element);
        out.push('=');
    }

    /// Keeps trusted HTML aside and writes its place.
    pub fn island(&mut self, out: &mut String, html: String) {
        out.push_str(&format!("{}:{};", self.mark, self.islands.len()));
        self.islands.push(html);
    }

    /// Cleans the body and puts everything trusted back, with the prefix of ids and the words in
    /// `options`; `resolve` says where an address of raw HTML leads. `None` when the sanitiser
    /// itself fails, or what it writes never settles.
    pub fn clean(
        &self,
        html: &str,
        headings: &[Heading],
        options: &RenderOptions,
        resolve: &dyn Fn(LinkKind, &str) -> Destination,
    ) -> Option<String> {
        let addresses: Arc<Mutex<Vec<String>>> = Arc::default();
        let ids: Mutex<BTreeSet<String>> = Mutex::default();
        let reserved: BTreeSet<String> =
            headings.iter().map(|heading| heading.id.clone()).collect();
        let (mark, found, id_prefix) = (
            self.mark.clone(),
            Arc::clone(&addresses),
            options.id_prefix.to_owned(),
        );
        let filter = move |element: &str, attribute: &str, value: &str| -> Option<String> {
            if let Some(own) = value
                .strip_prefix(mark.as_str())
                .and_then(|rest| rest.strip_prefix('='))
            {
                // A tag that a block left open takes the attributes of ours that follow: they mean
                // something on their own element only.
                let own = own
                    .strip_prefix(element)
                    .and_then(|rest| rest.strip_prefix('='))
                    .filter(|own| !own.contains(mark.as_str()))?;
                let is_in_place = matches!((element, attribute), ("a", "href") | ("img", "src"))
                    || !matches!(attribute, "href" | "src");
                return is_in_place.then(|| own.to_owned());
            }
            // A tag that a block left open swallows what follows, islands included, into its
            // attribute.
            if value.contains(mark.as_str()) {
                return None;
            }
            match allow::verdict(element, attribute, value) {
                Verdict::Keep => Some(value.to_owned()),
                Verdict::Drop => None,
                Verdict::Align => Some(format!("{mark}~{value}")),
                verdict @ (Verdict::Id | Verdict::Name) => {
                    let id = headings::content_id(&headings::html_id(value)?);
                    let mut ids = ids.lock().unwrap_or_else(PoisonError::into_inner);
                    let sign = if verdict == Verdict::Name {
                        format!("{mark}#")
                    } else {
                        String::new()
                    };
                    (!reserved.contains(&id) && ids.insert(id.clone()))
                        .then(|| format!("{sign}{id_prefix}{id}"))
                }
                Verdict::Address => {
                    let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
                    found.push(value.to_owned());
                    Some(format!("{mark}!{};", found.len() - 1))
                }
            }
        };
        let mut builder = builder();
        builder.attribute_filter(move |element, attribute, value| {
            filter(element, attribute, value).map(Cow::Owned)
        });
        let cleaned =
            settled(catch_unwind(AssertUnwindSafe(|| builder.clean(html).to_string())).ok()?)?;
        let addresses =
            std::mem::take(&mut *addresses.lock().unwrap_or_else(PoisonError::into_inner));
        Some(self.restore(&cleaned, &addresses, options.words.picture_at, resolve))
    }

    /// Puts islands, addresses and alignments where their marks stand.
    fn restore(
        &self,
        cleaned: &str,
        addresses: &[String],
        picture_at: &str,
        resolve: &dyn Fn(LinkKind, &str) -> Destination,
    ) -> String {
        let mut out = String::with_capacity(
            cleaned.len() + self.islands.iter().map(String::len).sum::<usize>(),
        );
        let mut around = Around::default();
        let mut rest = cleaned;
        while let Some(at) = rest.find(&self.mark) {
            let before = &rest[..at];
            around.read(before, out.len());
            out.push_str(before);
            rest = &rest[at + self.mark.len()..];
            if let Some((number, after)) = numbered(rest, ':') {
                out.push_str(self.islands.get(number).map_or("", String::as_str));
                rest = after;
            } else if let Some((number, after)) = numbered(rest, '!') {
                let address = addresses.get(number).map_or("", String::as_str);
                let after = after.strip_prefix('"').unwrap_or(after);
                rest = if out.ends_with(" href=\"") {
                    out.truncate(out.len() - " href=\"".len());
                    link_attributes(&mut out, &resolve(LinkKind::HtmlLink, address));
                    after
                } else if out.ends_with(" src=\"") {
                    out.truncate(out.len() - " src=\"".len());
                    image(
                        &mut out,
                        after,
                        &resolve(LinkKind::HtmlImage, address),
                        &around,
                        picture_at,
                    )
                } else {
                    after
                };
            } else if let Some(after) = rest.strip_prefix('~') {
                if out.ends_with(" align=\"") {
                    out.truncate(out.len() - " align=\"".len());
                    out.push_str(" class=\"");
                }
                rest = after;
            } else if let Some(after) = rest.strip_prefix('#') {
                rest = after;
                if let Some(before) = out.strip_suffix(" name=\"").map(str::len) {
                    out.truncate(before);
                    let tag = &rest[rest.find('"').map_or(rest.len(), |end| end + 1)..];
                    // An element has one id, and `id` is what its author meant it for.
                    if out[out.rfind('<').unwrap_or(0)..].contains(" id=\"")
                        || tag[..tag_end(tag)].contains(" id=\"")
                    {
                        rest = tag;
                    } else {
                        out.push_str(" id=\"");
                    }
                }
            }
        }
        out.push_str(rest);
        without_empty_images(out)
    }
}

/// Keeps the elements and attributes of the allow-list.
fn builder<'b>() -> ammonia::Builder<'b> {
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(allow::ELEMENTS.iter().copied().collect())
        .clean_content_tags(allow::WITH_CONTENT.iter().copied().collect())
        .generic_attributes(allow::ATTRIBUTES.iter().copied().collect())
        // The resolver decides about schemes; it sees every address that is not ours.
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(None)
        .strip_comments(true);
    builder
}

/// So often a body is read again at most.
const ROUNDS: usize = 8;

/// A clean body that reads as it is written. The sanitiser writes the tree that it made, and a
/// browser may read another one out of that: without the `<center>` between them, `<li><div><li>`
/// ends the first item, and the `</div>` that is left over would end an element of the page around
/// the body. Elements that a reading doubles have their id once. `None` when it changes with every
/// reading.
fn settled(mut cleaned: String) -> Option<String> {
    for _ in 0..ROUNDS {
        let ids: Mutex<BTreeSet<String>> = Mutex::default();
        let is_new = move |id: &str| {
            ids.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(id.to_owned())
        };
        let mut again = builder();
        again.attribute_filter(move |_, attribute, value| {
            (!matches!(attribute, "id" | "name")
                || is_new(value.rsplit('#').next().unwrap_or(value)))
            .then_some(Cow::Borrowed(value))
        });
        let read = catch_unwind(AssertUnwindSafe(|| again.clean(&cleaned).to_string())).ok()?;
        if read == cleaned {
            return Some(cleaned);
        }
        cleaned = read;
    }
    None
}

/// The number after `sign`, and what follows its `;`.
fn numbered(text: &str, sign: char) -> Option<(usize, &str)> {
    let (number, after) = text.strip_prefix(sign)?.split_once(';')?;
    Some((number.parse().ok()?, after))
}

#[cfg(test)]
mod tests;
