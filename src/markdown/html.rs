//! Events to HTML. Without raw HTML the output is safe because every byte of content is escaped
//! here; with raw HTML the whole is sanitised afterwards, and the attributes and islands written
//! here are told apart by the guard's mark.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, LinkType, Tag, TagEnd};

use super::escape;
use super::facts::Facts;
use super::links::Links;
use super::math::{self, Layout};
use super::options::RenderOptions;
use super::parse::Parsed;
use super::syntax::HtmlPolicy;

mod authorship;
mod callout;
mod code;
mod footnotes;
mod image;
mod link;
mod part;
mod writer;

pub(super) use part::render_part;
pub use writer::Body;
use writer::Writer;

pub(super) fn render(
    facts: &Facts,
    parsed: &Parsed,
    links: &dyn Links,
    options: &RenderOptions,
) -> Body {
    let mut writer = Writer::new(facts, parsed, links, options);
    let all = 0..parsed.events.len();
    writer.events(all);
    writer.references();
    writer.finish()
}

impl<'w> Writer<'w> {
    pub fn events(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            at = self.event(at);
        }
    }

    /// Writes the event at an index and returns the next index.
    fn event(&mut self, at: usize) -> usize {
        let parsed = self.parsed;
        let Some(event) = parsed.events.get(at) else {
            return at + 1;
        };
        match event {
            Event::Start(tag) => return self.start(tag, at),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) if self.code.is_some() => self.code_text(text, self.owner(at)),
            Event::Text(text) if self.parsed.citations.binary_search(&at).is_ok() => {
                self.citation(text, at)
            }
            Event::Text(text) => self.authored(text, at),
            Event::Code(text) => {
                self.out.push_str("<code>");
                self.authored(text, at);
                self.out.push_str("</code>");
            }
            Event::InlineMath(text) => {
                self.owned(self.owner(at), |writer| writer.math(text, Layout::Inline))
            }
            Event::DisplayMath(text) => {
                self.owned(self.owner(at), |writer| writer.math(text, Layout::Display))
            }
            Event::Html(html) | Event::InlineHtml(html)
                if parsed.dialect.html == HtmlPolicy::Escaped =>
            {
                self.text(html)
            }
            Event::Html(html) | Event::InlineHtml(html) => self.out.push_str(html),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br />\n"),
            Event::Rule => {
                self.line();
                self.out.push_str("<hr />\n");
            }
            Event::FootnoteReference(label) => self.note_reference(label),
            Event::TaskListMarker(done) => self.checkbox(*done),
        }
        at + 1
    }

    #[expect(clippy::too_many_lines, reason = "one arm for each kind of tag")]
    fn start(&mut self, tag: &'w Tag<'w>, at: usize) -> usize {
        match tag {
            Tag::Paragraph => {
                if let Some(after) = self
                    .embed_paragraph(at)
                    .or_else(|| self.figure_paragraph(at))
                {
                    return after;
                }
                self.line();
                self.out.push_str("<p>");
            }
            Tag::Heading { .. } => return self.heading(at),
            Tag::BlockQuote(kind) => {
                self.line();
                if let Ok(found) = self
                    .parsed
                    .callouts
                    .binary_search_by_key(&at, |(event, _)| *event)
                {
                    let (after, end) = self.callout(&self.parsed.callouts[found].1, at);
                    self.quotations.push(end);
                    return after;
                }
                match kind {
                    Some(kind) => self.alert(*kind),
                    None => self.out.push_str("<blockquote>\n"),
                }
                self.quotations.push(if kind.is_some() {
                    "</div>\n"
                } else {
                    "</blockquote>\n"
                });
            }
            Tag::CodeBlock(kind) => {
                self.line();
                self.code = Some(match kind {
                    CodeBlockKind::Fenced(info) => info,
                    CodeBlockKind::Indented => "",
                });
                if matches!(
                    self.parsed.events.get(at + 1),
                    Some(Event::End(TagEnd::CodeBlock))
                ) {
                    self.code_text("", None);
                }
            }
            Tag::List(start) => {
                self.line();
                match start {
                    None => self.out.push_str("<ul>\n"),
                    Some(1) => self.out.push_str("<ol>\n"),
                    Some(start) => {
                        self.out.push_str("<ol");
                        self.attribute("start", &start.to_string());
                        self.out.push_str(">\n");
                    }
                }
            }
            Tag::Item => {
                self.line();
                self.out.push_str("<li");
                let next = |offset| self.parsed.events.get(at + offset);
                if matches!(next(1), Some(Event::TaskListMarker(_)))
                    || matches!(
                        (next(1), next(2)),
                        (
                            Some(Event::Start(Tag::Paragraph)),
                            Some(Event::TaskListMarker(_))
                        )
                    )
                {
                    self.attribute("class", "task");
                }
                self.out.push('>');
            }
            Tag::FootnoteDefinition(_) => return self.after_note(at),
            Tag::Table(alignments) => {
                self.line();
                self.alignments = alignments;
                self.tables += 1;
                self.has_rows = false;
                let label = format!("{} {}", self.options.words.table, self.tables);
                self.out.push_str("<div");
                self.attribute("class", "table");
                self.attribute("role", "region");
                self.attribute("aria-label", &label);
                self.attribute("tabindex", "0");
                self.out.push_str("><table>\n");
            }
            Tag::TableHead => {
                self.cell = 0;
                self.in_head = true;
                self.out.push_str("<thead>\n<tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                if !self.has_rows {
                    self.has_rows = true;
                    self.out.push_str("<tbody>\n");
                }
                self.out.push_str("<tr>");
            }
            Tag::TableCell => {
                self.out.push_str(if self.in_head { "<th" } else { "<td" });
                if self.in_head {
                    self.attribute("scope", "col");
                }
                // Classes, since a strict Content-Security-Policy forbids style attributes.
                match self.alignments.get(self.cell) {
                    Some(Alignment::Left) => self.attribute("class", "left"),
                    Some(Alignment::Center) => self.attribute("class", "center"),
                    Some(Alignment::Right) => self.attribute("class", "right"),
                    _ => {}
                }
                self.out.push('>');
            }
            Tag::HtmlBlock => self.line(),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link {
                link_type,
                title,
                dest_url,
                ..
            } => return self.link(at, *link_type, dest_url, title),
            Tag::Image {
                title, link_type, ..
            } => {
                let captioned = !matches!(link_type, LinkType::WikiLink { has_pothole: false });
                return self.image(at, title, captioned);
            }
            // Not enabled.
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
        at + 1
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.out.push_str("</p>\n"),
            TagEnd::BlockQuote(_) => {
                self.line();
                self.out.push_str(self.quotations.pop().unwrap_or_default());
            }
            TagEnd::CodeBlock => self.code = None,
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::Table => self.out.push_str(if self.has_rows {
                "</tbody>\n</table></div>\n"
            } else {
                "</table></div>\n"
            }),
            TagEnd::TableHead => {
                self.in_head = false;
                self.out.push_str("</tr>\n</thead>\n");
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => {
                self.out
                    .push_str(if self.in_head { "</th>" } else { "</td>" });
                self.cell += 1;
            }
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link => {
                let closing = self.closing.pop().unwrap_or_default();
                self.in_link -= usize::from(closing == "</a>");
                self.out.push_str(closing);
            }
            // Written where they start, or not enabled.
            TagEnd::Heading(_)
            | TagEnd::Image
            | TagEnd::FootnoteDefinition
            | TagEnd::HtmlBlock
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn heading(&mut self, at: usize) -> usize {
        let after = self.after(at);
        let found = self
            .parsed
            .headings
            .binary_search_by_key(&at, |(event, _)| *event)
            .ok()
            .map(|index| self.parsed.headings[index].1);
        let Some((index, heading)) =
            found.and_then(|index| Some((index, self.facts.headings.get(index)?)))
        else {
            return after;
        };
        if Some(index) == self.facts.hidden_title(self.options.headings) {
            self.pictures_of_title(at + 1..after - 1);
            return after;
        }
        let top = if self.is_part { 2 } else { 1 };
        let level = (heading.level as i8 + self.shift).clamp(top, 6) as u8;
        self.level = level;
        self.line();
        let _ = write!(self.out, "<h{level}");
        if self.hub() {
            self.id(&heading.id);
        }
        self.out.push('>');
        self.heading_has_words = Some(!heading.text.is_empty());
        self.events(at + 1..after - 1);
        self.heading_has_words = None;
        let _ = writeln!(self.out, "</h{level}>");
        after
    }

    fn alert(&mut self, kind: BlockQuoteKind) {
        let words = &self.options.words;
        let (class, title) = match kind {
            BlockQuoteKind::Note => ("note", words.note),
            BlockQuoteKind::Tip => ("tip", words.tip),
            BlockQuoteKind::Important => ("important", words.important),
            BlockQuoteKind::Warning => ("warning", words.warning),
            BlockQuoteKind::Caution => ("caution", words.caution),
        };
        self.out.push_str("<div");
        self.attribute("class", &format!("alert {class}"));
        self.attribute("role", "note");
        self.attribute("aria-label", title);
        self.out.push_str(">\n<p");
        self.attribute("class", "alert-title");
        self.out.push('>');
        self.text(title);
        self.out.push_str("</p>\n");
    }

    fn checkbox(&mut self, done: bool) {
        let words = &self.options.words;
        let mut input = format!(
            "<input type=\"checkbox\" disabled{} aria-label=\"",
            if done { " checked" } else { "" }
        );
        escape::attribute(&mut input, if done { words.done } else { words.to_do });
        input.push_str("\"> ");
        self.island(input);
    }

    fn math(&mut self, source: &str, layout: Layout) {
        match math::mathml(source, layout) {
            Some(mathml) => {
                self.has_math = true;
                self.island(mathml);
            }
            None => {
                self.out.push_str("<code");
                self.attribute("class", "math");
                self.out.push('>');
                self.text(source);
                self.out.push_str("</code>");
            }
        }
    }
}
