//! HTML that is being written: every byte of content is escaped here.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

use pulldown_cmark::{Alignment, Event};

use crate::markdown::escape;
use crate::markdown::facts::Facts;
use crate::markdown::highlight::Budget;
use crate::markdown::items::{Link, LinkKind};
use crate::markdown::links::Links;
use crate::markdown::options::RenderOptions;
use crate::markdown::parse::Parsed;
use crate::markdown::sanitize::Guard;
use crate::markdown::syntax::{HtmlPolicy, Syntax};

/// A rendered document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// Safe HTML, unless the dialect trusts raw HTML. The list of footnotes, if any, comes last.
    pub html: String,
    /// How many footnotes and works are listed.
    pub references: usize,
    /// Whether there is a formula in it.
    pub has_math: bool,
}

/// What stands in the list of references.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Noted {
    /// A footnote, by the index of its definition.
    Note(usize),
    /// A work, by its key.
    Work(String),
}

/// Which notes and works were referred to.
#[derive(Default)]
pub(super) struct Notes {
    /// In order of first reference: what, and how many references were written.
    pub order: Vec<(Noted, usize)>,
    /// Position in `order`.
    pub numbers: HashMap<Noted, usize>,
}

/// What is written so far.
pub(crate) struct Writer<'w> {
    pub facts: &'w Facts,
    pub parsed: &'w Parsed<'w>,
    pub links: &'w dyn Links,
    pub options: &'w RenderOptions<'w>,
    pub out: String,
    pub notes: Notes,
    /// How many links are open; links do not nest.
    pub in_link: usize,
    /// Whether the open link has words by now or will have them.
    pub link_has_words: bool,
    /// The same of the open heading, where there is one.
    pub heading_has_words: Option<bool>,
    /// How to close what each open link became.
    pub closing: Vec<&'static str>,
    /// How to close each open quotation.
    pub quotations: Vec<&'static str>,
    pub alignments: &'w [Alignment],
    pub cell: usize,
    pub in_head: bool,
    pub tables: usize,
    pub has_rows: bool,
    /// The info string of the open code block.
    pub code: Option<&'w str>,
    /// What colouring the code may still take.
    pub budget: Budget,
    pub shift: i8,
    /// Level of the heading that was written last.
    pub level: u8,
    /// Only a part of the text is written.
    pub is_part: bool,
    pub has_math: bool,
    /// Where raw HTML is among the events: keeps our own markup apart from it.
    pub guard: Option<Guard>,
}

impl<'w> Writer<'w> {
    pub fn new(
        facts: &'w Facts,
        parsed: &'w Parsed<'w>,
        links: &'w dyn Links,
        options: &'w RenderOptions<'w>,
    ) -> Self {
        let has_more_titles = facts
            .contents(options.headings)
            .any(|heading| heading.level == 1);
        let shift = i8::from(options.headings.is_below_title() && has_more_titles)
            + options.headings.deeper() as i8;
        let guarded = parsed.has_html && parsed.dialect.html == HtmlPolicy::Sanitised;
        let guard = guarded.then(|| Guard::new(parsed.source));
        Self {
            facts,
            parsed,
            links,
            options,
            out: String::with_capacity(parsed.events.len() * 24),
            notes: Notes::default(),
            in_link: 0,
            link_has_words: false,
            heading_has_words: None,
            closing: Vec::new(),
            quotations: Vec::new(),
            alignments: &[],
            cell: 0,
            in_head: false,
            tables: 0,
            has_rows: false,
            code: None,
            budget: Budget::of_text(),
            shift,
            level: options.headings.deeper() + 1,
            is_part: false,
            has_math: false,
            guard,
        }
    }

    pub fn hub(&self) -> bool {
        self.parsed.dialect.syntax == Syntax::Hub
    }

    pub fn finish(self) -> Body {
        let Some(guard) = &self.guard else {
            return Body {
                html: escape::without_controls(self.out),
                references: self.notes.order.len(),
                has_math: self.has_math,
            };
        };
        let known: HashMap<(LinkKind, &str), &Link> = self
            .facts
            .links
            .iter()
            .map(|link| ((link.kind, link.target.as_str()), link))
            .collect();
        let resolve = |kind: LinkKind, target: &str| match known.get(&(kind, target)) {
            Some(link) => self.destination(link),
            None => self.destination(&Link {
                kind,
                target: target.to_owned(),
                text: String::new(),
                range: 0..0,
            }),
        };
        let html = guard
            .clean(&self.out, &self.facts.headings, self.options, &resolve)
            .unwrap_or_else(|| {
                let mut html = String::from("<pre>");
                escape::text(&mut html, self.parsed.source);
                html.push_str("</pre>\n");
                html
            });
        Body {
            html: escape::without_controls(html),
            references: self.notes.order.len(),
            has_math: self.has_math,
        }
    }

    /// Starts a new line unless this is one.
    pub fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    pub fn text(&mut self, text: &str) {
        let text = &*self.unmarked(text);
        if self.hub() {
            escape::text(&mut self.out, text)
        } else {
            escape::attribute(&mut self.out, text)
        }
    }

    pub fn attribute(&mut self, name: &str, value: &str) {
        let _ = write!(self.out, " {name}=\"");
        self.sign();
        let value = &*self.unmarked(value);
        escape::attribute(&mut self.out, value);
        self.out.push('"');
    }

    pub fn id(&mut self, id: &str) {
        let prefix = self.options.id_prefix;
        if prefix.is_empty() {
            self.attribute("id", id)
        } else {
            self.attribute("id", &format!("{prefix}{id}"))
        }
    }

    pub fn address(&mut self, name: &str, value: &str) {
        let _ = write!(self.out, " {name}=\"");
        self.sign();
        let value = &*self.unmarked(value);
        escape::address(&mut self.out, value);
        self.out.push('"');
    }

    /// A text without the mark of trusted HTML: this page's text cannot hold it, but another page's
    /// title can.
    pub fn unmarked<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.guard
            .as_ref()
            .map_or(Cow::Borrowed(text), |guard| guard.without_mark(text))
    }

    pub fn sign(&mut self) {
        if let Some(guard) = &self.guard {
            guard.sign(&mut self.out);
        }
    }

    /// Writes HTML that is safe as it is.
    pub fn island(&mut self, html: String) {
        match &mut self.guard {
            Some(guard) => guard.island(&mut self.out, html),
            None => self.out.push_str(&html),
        }
    }

    /// The index after the end of the element that starts at `at`.
    pub fn after(&self, at: usize) -> usize {
        let mut depth = 0usize;
        for (index, event) in self.parsed.events.iter().enumerate().skip(at) {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return index + 1;
                    }
                }
                _ => {}
            }
        }
        self.parsed.events.len()
    }
}
