//! Whether HTML can act, by the tokenizer of a browser: every element and attribute is looked at.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// What the HTML is, and so what it may hold.
#[derive(Clone, Copy, PartialEq)]
pub enum Allowed {
    /// What a stranger wrote: no script and no form at all.
    Content,
    /// A whole page: the theme's own scripts, styles and forms, from files only.
    Page,
}

/// Panics when anything in the HTML can act or load something from elsewhere.
pub fn assert_dead(html: &str, allowed: Allowed) {
    let sink = Sink {
        allowed,
        in_script: RefCell::new(false),
        found: RefCell::default(),
    };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let found = tokenizer.sink.found.borrow();
    assert!(found.is_empty(), "{found:?} in {html}");
}

struct Sink {
    allowed: Allowed,
    in_script: RefCell<bool>,
    found: RefCell<Vec<String>>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => {
                let script = &*tag.name == "script";
                *self.in_script.borrow_mut() = script
                    && tag.kind == TagKind::StartTag
                    && tag
                        .attrs
                        .iter()
                        .all(|attribute| &*attribute.name.local != "type");
                if tag.kind == TagKind::StartTag {
                    self.look(&tag);
                }
            }
            Token::CharacterTokens(text) if *self.in_script.borrow() && !text.trim().is_empty() => {
                self.found
                    .borrow_mut()
                    .push(format!("inline script {text}"));
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Elements that no page has.
const NEVER: &[&str] = &[
    "applet",
    "base",
    "embed",
    "frame",
    "frameset",
    "iframe",
    "object",
    "param",
    "portal",
    "fencedframe",
    "plaintext",
    "xmp",
    "noembed",
    "listing",
    "marquee",
    "bgsound",
    "keygen",
    "isindex",
    "layer",
    "ilayer",
    "animate",
    "set",
    "foreignobject",
    "image",
    "audio",
    "video",
    "source",
    "track",
];

/// Elements that only the theme has.
const THEME: &[&str] = &[
    "script", "style", "link", "meta", "form", "input", "button", "select", "option", "textarea",
    "template", "slot", "dialog", "title", "noscript", "svg",
];

impl Sink {
    fn look(&self, tag: &Tag) {
        let name = &*tag.name;
        let mut found = self.found.borrow_mut();
        let is_box = name == "input"
            && [("type", "checkbox"), ("disabled", "")]
                .iter()
                .all(|(key, value)| {
                    tag.attrs.iter().any(|attribute| {
                        &*attribute.name.local == *key && &*attribute.value == *value
                    })
                });
        // Task lists have boxes that nobody can tick.
        if NEVER.contains(&name)
            || self.allowed == Allowed::Content && THEME.contains(&name) && !is_box
        {
            found.push(format!("<{name}>"));
        }
        for attribute in &tag.attrs {
            let (key, value) = (&*attribute.name.local, &*attribute.value);
            let address: String = value
                .chars()
                .filter(|c| !c.is_whitespace() && !c.is_control())
                .take(20)
                .collect::<String>()
                .to_ascii_lowercase();
            let loads = matches!(
                key,
                "src"
                    | "srcset"
                    | "data"
                    | "background"
                    | "poster"
                    | "action"
                    | "formaction"
                    | "ping"
                    | "manifest"
                    | "xlink:href"
            );
            if key.starts_with("on")
                || matches!(key, "srcdoc" | "formaction" | "ping" | "background")
            {
                found.push(format!("{key} of <{name}>"));
            }
            if key == "style" && self.allowed == Allowed::Content && !harmless_style(value) {
                found.push(format!("style {value:?} of <{name}>"));
            }
            if (loads || key == "href")
                && ["javascript:", "vbscript:", "data:", "file:", "blob:"]
                    .iter()
                    .any(|scheme| address.starts_with(scheme))
            {
                found.push(format!("{key} {value:?} of <{name}>"));
            }
            if loads
                && key == "src"
                && self.allowed == Allowed::Page
                && (address.starts_with("//") || address.contains("://"))
            {
                found.push(format!("{key} {value:?} of <{name}> loads from elsewhere"));
            }
        }
    }
}

/// Alignment in tables is all that content may say about its form.
fn harmless_style(value: &str) -> bool {
    !value.contains("url")
        && !value.contains("position")
        && !value.contains("expression")
        && value.len() < 200
}
