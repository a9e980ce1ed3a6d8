//! How others are told of a call: texts, a badge, a picture, and what can be followed.

use serde::Serialize;

/// What tells others of a call.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallTellView {
    /// The same in three lengths, the shortest first.
    pub texts: Vec<CallTextView>,
    /// All of them as a file.
    pub file: String,
    /// A small picture with its name and date.
    pub badge: CallBadgeView,
    /// A large picture, where there is one.
    pub card: Option<String>,
    /// What happens to it, as an Atom feed.
    pub feed: String,
    /// Its dates as a calendar; none without a date.
    pub calendar: Option<String>,
}

/// A text about a call.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallTextView {
    /// `short`, `medium` or `long`; string `tell-<key>`.
    pub key: &'static str,
    /// How many characters it has at most, but for a long address.
    pub most: usize,
    /// The text.
    pub text: String,
}

/// A badge of a call.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallBadgeView {
    /// Its address on this site.
    pub url: String,
    /// What it says.
    pub alt: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The HTML that shows it elsewhere; empty where the hub has no address of its own.
    pub html: String,
    /// The same in Markdown.
    pub markdown: String,
}
