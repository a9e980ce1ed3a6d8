//! A rendered page as text that people can read and compare: what its head says, then its main
//! part with headings, lists, tables and links.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// The text of an output, by the end of its path: HTML is read, JSON indented, and the rest shown
/// as it is, without the carriage returns that some forms want. The program's own version is left
/// out.
pub fn text(path: &str, bytes: &[u8]) -> String {
    if path.ends_with(".png") {
        let size = imagesize::blob_size(bytes).expect("an output is a picture");
        return format!("a picture of {} × {}\n", size.width, size.height);
    }
    let text = String::from_utf8_lossy(bytes);
    let text = if path.ends_with(".html") {
        readable(&text)
    } else if path.ends_with(".json") {
        let value: serde_json::Value = serde_json::from_str(&text).expect("an output is JSON");
        serde_json::to_string_pretty(&value).expect("a value is JSON")
    } else {
        text.replace('\r', "")
    };
    text.trim_end()
        .replace(env!("CARGO_PKG_VERSION"), "VERSION")
        + "\n"
}

/// What stands around every page: what its head loads and allows, the header and the footer. What
/// depends on the content of the theme's files is left out of their names.
pub fn around(bytes: &[u8]) -> String {
    let html = String::from_utf8_lossy(bytes);
    let (head, body) = html.split_once("</head>").expect("a page has a head");
    let is_told = |line: &&str| {
        let told = [
            "Content-Security-Policy",
            "rel=\"icon\"",
            "rel=\"stylesheet\"",
            "<script ",
            "theme-color",
            "rel=\"prev\"",
            "rel=\"next\"",
        ];
        told.iter().any(|part| line.contains(part)) && !line.contains("ld+json")
    };
    let mut out: String = head
        .lines()
        .filter(is_told)
        .map(|line| format!("{line}\n"))
        .collect();
    for (begin, end) in [
        ("<header class=\"top\">", "</header>"),
        ("<footer class=\"bottom\">", "</footer>"),
    ] {
        let part = body
            .split_once(begin)
            .and_then(|(_, rest)| rest.split_once(end));
        let part = part.expect("a page has a header and a footer").0;
        out.push_str(&readable(&format!("<main>{part}</main>")));
        out.push('\n');
    }
    let mut shown = String::new();
    for part in out
        .trim_end()
        .replace(env!("CARGO_PKG_VERSION"), "VERSION")
        .split_inclusive('.')
    {
        let is_hash = part.len() == 11 && part[..10].bytes().all(|byte| byte.is_ascii_hexdigit());
        shown.push_str(if is_hash { "HASH." } else { part });
    }
    shown + "\n"
}

fn readable(html: &str) -> String {
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

#[derive(Default)]
struct Reader(RefCell<Writer>);

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut writer = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => writer.start(&tag),
            Token::TagToken(tag) => writer.end(&tag.name),
            Token::CharacterTokens(text) => writer.characters(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Default)]
struct Writer {
    /// What the head says.
    head: Vec<String>,
    lines: Vec<String>,
    /// The line that is being written.
    line: String,
    /// What the lines of each open list, note or quotation begin with: the first and the others.
    prefixes: Vec<(String, &'static str)>,
    /// The number of the last item of each open list; none in lists without an order.
    lists: Vec<Option<usize>>,
    /// Where open links begin in the line, and where they lead.
    links: Vec<(usize, String)>,
    /// Of each open `span` whether it marks an author's words.
    authors: Vec<bool>,
    cells: Option<Vec<String>>,
    /// The element whose text is taken as it is or left out, until it ends.
    whole: Option<String>,
    in_main: bool,
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    let of_name = |attribute: &&html5ever::Attribute| &*attribute.name.local == name;
    tag.attrs.iter().find(of_name).map(|found| &*found.value)
}

impl Writer {
    fn start(&mut self, tag: &Tag) {
        let name = &*tag.name;
        let value = |name: &str| attribute(tag, name).unwrap_or_default();
        match name {
            "title" | "script" | "style" | "svg" | "button"
                if self.whole.is_none() && name != "title" || !self.in_main =>
            {
                self.whole = Some(name.to_owned());
                self.line.clear();
            }
            "title" | "script" | "style" | "svg" | "button" => {}
            "meta" | "link" if !self.in_main => self.of_head(tag),
            "body" => self.head.push(format!("class: {}", value("class"))),
            "main" => self.in_main = true,
            _ if !self.in_main || self.whole.is_some() => {}
            "a" => {
                let mark = if attribute(tag, "aria-current").is_some() {
                    "*"
                } else {
                    ""
                };
                let new = if value("class") == "new" { "?" } else { "" };
                self.line.push_str(new);
                let to = format!("({}){mark}", value("href"));
                self.links.push((self.line.len(), to));
            }
            "img" => {
                let shown = format!("![{}]({})", value("alt"), value("src"));
                self.line.push_str(&shown);
            }
            "input" => self.line.push_str(match attribute(tag, "checked") {
                Some(_) => "(x) ",
                None => "( ) ",
            }),
            "span" => {
                let is_authors = matches!(value("class").as_bytes(), [b'w', b'1'..=b'8']);
                match value("class") {
                    "new" => self.line.push('?'),
                    number if is_authors => self.line.push_str(&format!("⟨{}: ", &number[1..])),
                    _ => {}
                }
                self.authors.push(is_authors);
            }
            "code" if self.whole.is_none() => self.line.push('`'),
            "br" => self.line.push(' '),
            "td" | "th" if self.cells.is_some() => {}
            "dd" => {}
            "tr" => {
                self.flush();
                self.cells = Some(Vec::new());
            }
            "pre" => {
                self.flush();
                self.whole = Some("pre".to_owned());
            }
            _ if is_block(name) => self.open(tag),
            _ => {}
        }
    }

    fn of_head(&mut self, tag: &Tag) {
        let value = |name: &str| attribute(tag, name).unwrap_or_default();
        let (name, rel) = (value("name"), value("rel"));
        let told = match (name, rel) {
            ("description" | "robots", _) => format!("{name}: {}", value("content")),
            _ if value("http-equiv") == "refresh" => format!("refresh: {}", value("content")),
            (_, "canonical" | "license") => format!("{rel}: {}", value("href")),
            (_, "alternate") if value("type") == "text/markdown" => {
                format!("markdown: {}", value("href"))
            }
            (_, "alternate") if value("title").is_empty() => {
                format!("alternate {}: {}", value("hreflang"), value("href"))
            }
            (_, "alternate") => format!("feed “{}”: {}", value("title"), value("href")),
            _ => return,
        };
        self.head.push(told);
    }

    fn open(&mut self, tag: &Tag) {
        self.flush();
        let name = &*tag.name;
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                if !self.lines.is_empty() {
                    self.lines.push(String::new());
                }
                let level = name[1..].parse().unwrap_or(1);
                self.line.push_str(&"#".repeat(level));
                self.line.push(' ');
            }
            "ul" => self.lists.push(None),
            "ol" => self.lists.push(Some(0)),
            "li" => {
                let first = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{number}. ")
                    }
                    _ => "- ".to_owned(),
                };
                self.prefixes.push((first, "  "));
            }
            "aside" | "blockquote" => self.prefixes.push(("> ".to_owned(), "> ")),
            "details" => self.prefixes.push(("▸ ".to_owned(), "  ")),
            _ => {}
        }
        if let Some(label) = attribute(tag, "aria-label").filter(|_| name == "nav") {
            self.line.push_str(&format!("({label})"));
            self.flush();
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(whole) = self.whole.clone() {
            if whole == name {
                self.end_whole(name);
            }
            return;
        }
        if !self.in_main {
            return;
        }
        match name {
            "a" => {
                if let Some((start, to)) = self.links.pop() {
                    let text = joined(&self.line.split_off(start));
                    self.line.push_str(&format!("[{text}]{to}"));
                }
            }
            "span" if self.authors.pop() == Some(true) => self.line.push('⟩'),
            "span" => {}
            "code" => self.line.push('`'),
            "dt" => self.line.push_str(": "),
            "td" | "th" => {
                let cell = joined(&std::mem::take(&mut self.line));
                self.cells.get_or_insert_default().push(cell);
            }
            "tr" => {
                let cells = self.cells.take().unwrap_or_default();
                self.line = format!("| {} |", cells.join(" | "));
                self.flush();
            }
            "main" => {
                self.flush();
                self.in_main = false;
            }
            _ if is_block(name) => {
                self.flush();
                match name {
                    "ul" | "ol" => drop(self.lists.pop()),
                    "li" | "aside" | "blockquote" | "details" => drop(self.prefixes.pop()),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    /// The end of an element whose text is not like others.
    fn end_whole(&mut self, name: &str) {
        self.whole = None;
        match name {
            "title" => {
                let title = joined(&std::mem::take(&mut self.line));
                self.head.insert(0, format!("title: {title}"));
            }
            "pre" => {
                let text = std::mem::take(&mut self.line);
                for line in text.trim_end().lines() {
                    self.line = format!("    {line}");
                    self.push_line();
                }
            }
            "script" if !self.in_main => {
                let text = std::mem::take(&mut self.line);
                if !text.trim().is_empty() {
                    self.head.push(format!("json-ld: {text}"));
                }
            }
            _ => {}
        }
    }

    fn characters(&mut self, text: &str) {
        let is_kept = match self.whole.as_deref() {
            Some("title" | "pre") => true,
            Some("script") => !self.in_main,
            Some(_) => false,
            None => self.in_main,
        };
        if is_kept {
            self.line.push_str(text);
        }
    }

    fn flush(&mut self) {
        if self.cells.is_some() {
            self.line.push(' ');
            return;
        }
        self.line = joined(&self.line);
        if !self.line.is_empty() {
            self.push_line();
        }
    }

    fn push_line(&mut self) {
        let mut line = String::new();
        for (first, others) in &mut self.prefixes {
            line.push_str(first);
            *first = (*others).to_owned();
        }
        line.push_str(&std::mem::take(&mut self.line));
        self.lines.push(line.trim_end().to_owned());
    }

    fn finish(mut self) -> String {
        self.flush();
        format!("{}\n\n{}", self.head.join("\n"), self.lines.join("\n"))
    }
}

fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_block(name: &str) -> bool {
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "label",
        "legend",
        "li",
        "nav",
        "ol",
        "p",
        "section",
        "summary",
        "table",
        "tbody",
        "thead",
        "ul",
    ]
    .contains(&name)
}
