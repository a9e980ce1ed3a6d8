//! Text to events and facts. Neighbouring pieces of text are joined first, so that bare URLs,
//! heading ids and tags that the parser cuts in pieces are seen whole.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use super::allow::{self, Verdict};
use super::callout::{Callout, Step, Titles};
use super::size::{self, Labelled, Size};
use super::words::{MAX_LABEL, excerpt, shorten};
use super::{
    Address, Category, Dialect, Document, Facts, Footnote, Foreign, Heading, HeadingPlace,
    HtmlPolicy, Link, LinkKind, RawHtml, Removal, Syntax, WideCode, autolink, dialect, footnotes,
    formula_text, headings, highlight, tags, wikilink,
};
use crate::dialects::Dialects;
use crate::words;

/// Containers nested more deeply than this are flattened: browsers give up at 512, and sanitising
/// is quadratic in depth.
const MAX_DEPTH: usize = 100;

/// The events of a text with what rendering needs to know about them.
pub(super) struct Parsed<'a> {
    /// The Markdown itself.
    pub source: &'a str,
    /// Where it starts in the whole text.
    pub base: usize,
    pub events: Vec<Event<'a>>,
    /// Of each link's start event: its index and the link's.
    pub links: Vec<(usize, usize)>,
    /// Of each picture's start event: its index and the size that its author wants.
    pub sizes: Vec<(usize, Size)>,
    /// Of each heading's start event: its index and the heading's.
    pub headings: Vec<(usize, usize)>,
    /// Of each footnote definition: its label and the events from start to end.
    pub notes: Vec<(CowStr<'a>, Range<usize>)>,
    /// Of each footnote label: its first definition.
    pub note_of: HashMap<String, usize>,
    pub dialect: Dialect,
    pub has_html: bool,
    /// Of each callout's start event: its index and what it is.
    pub callouts: Vec<(usize, Callout)>,
}

impl Parsed<'_> {
    /// The definition of a footnote. The parser compares labels without regard to case, so we do
    /// too.
    pub fn note(&self, label: &str) -> Option<usize> {
        self.note_of.get(&label.to_lowercase()).copied()
    }
}

/// Parses the Markdown in `text[body]`. All ranges in the result are bytes of the whole `text`.
///
/// It never fails: when the parser itself does, the text is one paragraph as it was typed and
/// [`Facts::parser_failed`] says so.
pub fn parse<'a>(text: &'a str, body: Range<usize>, dialect: Dialect) -> Document<'a> {
    let source = text.get(body.clone()).unwrap_or_default();
    let collected = catch_unwind(AssertUnwindSafe(|| {
        let mut collector = Collector::new(source, body.start, dialect);
        if dialect.syntax == Syntax::CommonMark {
            Parser::new_ext(source, options(dialect))
                .into_offset_iter()
                .for_each(|(event, range)| collector.event(event, range));
            return collector.finish();
        }
        let reading = dialect::read(source, options(dialect), dialect);
        let mut titles = Titles::default();
        match reading.text {
            None => {
                for (event, range) in Parser::new_ext(source, options(dialect)).into_offset_iter() {
                    collector.step(titles.step(source, event, &range), range);
                }
            }
            Some(read) => {
                for (event, range) in
                    Parser::new_ext(&read.text, options(dialect)).into_offset_iter()
                {
                    let step = titles.step(&read.text, event, &range);
                    collector.step(
                        step.map(|event| read.event(event, source)),
                        read.origin(&range),
                    );
                }
            }
        }
        let global = |range: Range<usize>| body.start + range.start..body.start + range.end;
        collector.facts.foreign = reading
            .foreign
            .into_iter()
            .map(|found| Foreign {
                range: global(found.range.clone()),
                ..found
            })
            .collect();
        collector.facts.spaced_targets = reading.spaced.into_iter().map(global).collect();
        collector.finish()
    }));
    collected.unwrap_or_else(|_| {
        let mut collector = Collector::new(source, body.start, dialect);
        collector.event(Event::Start(Tag::Paragraph), 0..source.len());
        collector.event(Event::Text(source.into()), 0..source.len());
        collector.event(Event::End(TagEnd::Paragraph), 0..source.len());
        let mut document = collector.finish();
        document.facts.parser_failed = true;
        document
    })
}

/// Not HEADING_ATTRIBUTES (panics, and lets handlers through), not DEFINITION_LIST (ranges inside
/// characters).
pub(super) fn options(dialect: Dialect) -> Options {
    match dialect.syntax {
        Syntax::CommonMark => Options::empty(),
        Syntax::Hub => {
            Options::ENABLE_TABLES
                | Options::ENABLE_FOOTNOTES
                | Options::ENABLE_STRIKETHROUGH
                | Options::ENABLE_TASKLISTS
                | Options::ENABLE_GFM
                | Options::ENABLE_WIKILINKS
                | Options::ENABLE_MATH
        }
    }
}

/// The plain text of the events, a line for each block.
pub(super) fn plain_text(parsed: &Parsed) -> String {
    let mut out = String::new();
    for event in &parsed.events {
        match event {
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => out.push_str(text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => out.push(' '),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::CodeBlock
                | TagEnd::Item
                | TagEnd::TableHead
                | TagEnd::TableRow,
            ) if !out.ends_with('\n') => out.push('\n'),
            _ => {}
        }
    }
    out
}

/// Neighbouring text events on their way to becoming one.
enum Run {
    None,
    /// The very bytes of the source.
    Source(Piece, Range<usize>),
    /// Text that differs from its source: entities, escapes, quote marks left out.
    Owned(Piece, String, Range<usize>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Text,
    Html,
    InlineHtml,
}

struct Collector<'a> {
    source: &'a str,
    /// Where `source` starts in the whole text.
    base: usize,
    parsed: Parsed<'a>,
    facts: Facts,
    run: Run,
    /// For each open element, whether it is written.
    open: Vec<bool>,
    depth: usize,
    /// Plain text of the current block.
    plain: String,
    /// Start of the label of each open link in `plain`, and the link.
    labels: Vec<(usize, usize)>,
    /// First event of the open paragraph, and whether a category was taken out of it.
    paragraph: Option<(usize, bool)>,
    /// Inside a category link: the category, and where its sort key starts in `plain`.
    category: Option<(Category, usize, bool)>,
    /// Open footnote definitions, by index.
    open_notes: Vec<usize>,
    html_depth: tags::Depth,
    /// An open `<a href>` of raw HTML: its place in the links, and its label so far.
    html_link: Option<(usize, String)>,
    /// Open blocks in which a heading is no section of the text.
    inside: usize,
    /// How many events there were when the last heading ended.
    after_heading: usize,
    in_code: bool,
    /// The info string and the place of the fenced code whose text comes next.
    fence: Option<(CowStr<'a>, Range<usize>)>,
    has_excerpt: bool,
    /// The last heading before each formula that is in no paragraph.
    formulas_in: BTreeSet<usize>,
    /// The callout that the next quotation is, and whether the next paragraph or this one is a
    /// callout's title.
    callout: Option<Callout>,
    awaits_title: bool,
    in_callout_title: bool,
    /// Whether there is another level-1 heading than the title, and whether only decoration stands
    /// before that.
    more_titles: bool,
    title_leads: bool,
}

impl<'a> Collector<'a> {
    fn new(source: &'a str, base: usize, dialect: Dialect) -> Self {
        let parsed = Parsed {
            source,
            base,
            events: Vec::with_capacity(source.len() / 14 + 8),
            links: Vec::new(),
            sizes: Vec::new(),
            headings: Vec::new(),
            notes: Vec::new(),
            note_of: HashMap::new(),
            dialect,
            has_html: false,
            callouts: Vec::new(),
        };
        Self {
            source,
            base,
            parsed,
            facts: Facts::default(),
            run: Run::None,
            open: Vec::new(),
            depth: 0,
            plain: String::new(),
            labels: Vec::new(),
            paragraph: None,
            category: None,
            open_notes: Vec::new(),
            html_depth: tags::Depth::default(),
            html_link: None,
            inside: 0,
            after_heading: 0,
            in_code: false,
            fence: None,
            has_excerpt: false,
            formulas_in: BTreeSet::new(),
            callout: None,
            awaits_title: false,
            in_callout_title: false,
            more_titles: false,
            title_leads: false,
        }
    }

    fn hub(&self) -> bool {
        self.parsed.dialect.syntax == Syntax::Hub
    }

    fn global(&self, range: &Range<usize>) -> Range<usize> {
        self.base + range.start..self.base + range.end
    }

    fn step(&mut self, step: Step<'a>, range: Range<usize>) {
        match step {
            Step::Keep(event) => self.event(event, range),
            Step::Start(callout) => {
                self.flush();
                self.callout = Some(callout);
                self.event(Event::Start(Tag::BlockQuote(None)), range);
            }
            Step::Break => {
                self.event(Event::End(TagEnd::Paragraph), range.clone());
                self.event(Event::Start(Tag::Paragraph), range);
            }
            Step::Drop => {}
        }
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::SoftBreak if self.parsed.dialect.reads.any(Dialects::BREAKS) => {
                return self.event(Event::HardBreak, range);
            }
            Event::Text(text) => return self.extend_run(Piece::Text, &text, range),
            Event::Html(html) => return self.extend_run(Piece::Html, &html, range),
            Event::InlineHtml(html) => return self.extend_run(Piece::InlineHtml, &html, range),
            _ => self.flush(),
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            event => {
                match &event {
                    Event::Code(text) => {
                        self.facts.has_text = true;
                        self.say(text);
                    }
                    // The text of a heading makes its id.
                    Event::InlineMath(text) | Event::DisplayMath(text)
                        if self.paragraph.is_none() =>
                    {
                        self.formulas_in
                            .extend(self.facts.headings.len().checked_sub(1));
                        self.say(text)
                    }
                    Event::InlineMath(text) | Event::DisplayMath(text) => {
                        self.say(&formula_text::plain(text))
                    }
                    Event::SoftBreak | Event::HardBreak => self.plain.push(' '),
                    _ => {}
                }
                self.push(event);
            }
        }
    }

    /// Adds to the plain text of the block, and to the label of an open link of raw HTML.
    fn say(&mut self, text: &str) {
        self.plain.push_str(text);
        self.say_in_html_link(text);
    }

    fn say_in_html_link(&mut self, text: &str) {
        // A link that is never closed must not gather the whole text.
        if let Some((_, label)) = self
            .html_link
            .as_mut()
            .filter(|(_, label)| label.len() <= MAX_LABEL)
        {
            label.push_str(text);
        }
    }

    fn push(&mut self, event: Event<'a>) {
        if self.category.is_none() {
            self.parsed.events.push(event);
        }
    }

    fn extend_run(&mut self, piece: Piece, text: &str, range: Range<usize>) {
        let exact = self.source.get(range.clone()) == Some(text);
        let run = std::mem::replace(&mut self.run, Run::None);
        self.run = match run {
            Run::Source(kind, before) if kind == piece && piece != Piece::InlineHtml => {
                if exact && before.end == range.start {
                    Run::Source(kind, before.start..range.end)
                } else {
                    let mut owned = self
                        .source
                        .get(before.clone())
                        .unwrap_or_default()
                        .to_owned();
                    owned.push_str(text);
                    Run::Owned(kind, owned, before.start..range.end)
                }
            }
            Run::Owned(kind, mut owned, before) if kind == piece && piece != Piece::InlineHtml => {
                owned.push_str(text);
                Run::Owned(kind, owned, before.start..range.end)
            }
            other => {
                self.run = other;
                self.flush();
                if exact {
                    Run::Source(piece, range)
                } else {
                    Run::Owned(piece, text.to_owned(), range)
                }
            }
        };
    }

    fn flush(&mut self) {
        let (piece, text, range): (Piece, CowStr<'a>, _) =
            match std::mem::replace(&mut self.run, Run::None) {
                Run::None => return,
                Run::Source(piece, range) => (
                    piece,
                    self.source.get(range.clone()).unwrap_or_default().into(),
                    range,
                ),
                Run::Owned(piece, text, range) => (piece, text.into(), range),
            };
        match piece {
            Piece::Text => self.text(text, range),
            Piece::Html => self.html_block(text, range),
            Piece::InlineHtml => self.html(text, range, Event::InlineHtml),
        }
    }

    fn text(&mut self, text: CowStr<'a>, range: Range<usize>) {
        if self.in_code {
            if let Some((info, block)) = self.fence.take()
                && highlight::is_wide(&text)
                && let Some(language) = highlight::language(&info)
            {
                self.facts.wide_code.push(WideCode {
                    range: self.global(&block),
                    language: language.to_owned(),
                    code: text.to_string(),
                });
            }
            return self.push(Event::Text(text));
        }
        if self.category.is_none() && !self.facts.has_text {
            self.facts.has_text = text.contains(char::is_alphanumeric);
        }
        self.say(&text);
        if self.hub() && text.contains("[^") {
            let written = self.source.get(range.clone()).unwrap_or_default();
            let places = footnotes::references(written)
                .map(|place| range.start + place.start..range.start + place.end);
            let places: Vec<Range<usize>> = places.map(|place| self.global(&place)).collect();
            self.facts.missing_notes.extend(places);
        }
        if !self.hub() || !self.labels.is_empty() || self.category.is_some() {
            return self.push(Event::Text(text));
        }
        let urls = autolink::find(&text);
        if urls.is_empty() {
            return self.push(Event::Text(text));
        }
        let exact = text.len() == range.len();
        let piece = |part: Range<usize>| -> CowStr<'a> {
            match &text {
                CowStr::Borrowed(text) => (&text[part]).into(),
                text => text[part].to_owned().into(),
            }
        };
        let mut at = 0;
        for url in urls {
            if at < url.start {
                self.push(Event::Text(piece(at..url.start)));
            }
            let place = if exact {
                range.start + url.start..range.start + url.end
            } else {
                range.clone()
            };
            let label = piece(url.clone());
            let href = autolink::href(&label);
            self.link(LinkKind::Autolink, href.clone(), shorten(&label), &place);
            self.push(Event::Start(Tag::Link {
                link_type: LinkType::Autolink,
                dest_url: href.into(),
                title: "".into(),
                id: "".into(),
            }));
            self.push(Event::Text(label));
            self.push(Event::End(TagEnd::Link));
            at = url.end;
        }
        if at < text.len() {
            self.push(Event::Text(piece(at..text.len())));
        }
    }

    /// HTML of blocks; a level-1 heading in it is one of the text.
    fn html_block(&mut self, html: CowStr<'a>, range: Range<usize>) {
        let exact = self.source.get(range.clone()) == Some(&*html);
        let headings = if self.parsed.dialect.html == HtmlPolicy::Sanitised && self.hub() {
            tags::titles(&html)
        } else {
            Vec::new()
        };
        if headings.is_empty() {
            return self.html(html, range, Event::Html);
        }
        let place = |part: &Range<usize>| {
            if exact {
                range.start + part.start..range.start + part.end
            } else {
                range.clone()
            }
        };
        let piece = |part: &Range<usize>| -> CowStr<'a> {
            match &html {
                CowStr::Borrowed(html) => html[part.clone()].into(),
                html => html[part.clone()].to_owned().into(),
            }
        };
        let mut at = 0;
        for (outer, inner) in headings {
            let before = at..outer.start;
            if !before.is_empty() {
                self.html(piece(&before), place(&before), Event::Html);
            }
            self.start(
                Tag::Heading {
                    level: HeadingLevel::H1,
                    id: None,
                    classes: Vec::new(),
                    attrs: Vec::new(),
                },
                place(&outer),
            );
            let text = tags::without(&html[inner.clone()]);
            self.facts.has_text |= text.contains(char::is_alphanumeric);
            self.plain.push_str(&text);
            self.html(piece(&inner), place(&inner), Event::Html);
            self.end(TagEnd::Heading(HeadingLevel::H1), place(&outer));
            at = outer.end;
        }
        if at < html.len() {
            self.html(
                piece(&(at..html.len())),
                place(&(at..html.len())),
                Event::Html,
            );
        }
    }

    fn html(&mut self, html: CowStr<'a>, range: Range<usize>, event: fn(CowStr<'a>) -> Event<'a>) {
        match self.parsed.dialect.html {
            HtmlPolicy::Escaped => return self.push(Event::Text(html)),
            HtmlPolicy::Trusted => {}
            HtmlPolicy::Sanitised => self.read_tags(&html, &range),
        }
        self.parsed.has_html = true;
        self.push(event(html));
    }

    /// Notes what raw HTML links to, and what the allow-list will take from it.
    fn read_tags(&mut self, html: &str, range: &Range<usize>) {
        let exact = self.source.get(range.clone()) == Some(html);
        let (mut seen, mut from) = (0, range.start);
        for tag in tags::read(html) {
            self.say_in_html_link(html.get(seen..tag.range.start).unwrap_or_default());
            seen = tag.range.end;
            self.html_depth.tag(&tag);
            if tag.name == "a" {
                self.close_html_link();
            }
            let place = if exact {
                range.start + tag.range.start..range.start + tag.range.end
            } else {
                // What another program would fill in was taken out of the block: the tag itself is
                // still written somewhere near.
                let written = html.get(tag.range.clone()).unwrap_or_default();
                let found = dialect::near(self.source.get(from..range.end).unwrap_or_default())
                    .find(written)
                    .map(|at| from + at..from + at + written.len());
                from = found.as_ref().map_or(from, |found| found.end);
                found.unwrap_or_else(|| range.clone())
            };
            let place = self.global(&place);
            if tag.is_end {
                continue;
            }
            let element = tag.name;
            if allow::WITH_CONTENT.contains(&element.as_str()) {
                self.removed(&place, Removal::ElementAndContent(element));
                continue;
            }
            if !allow::ELEMENTS.contains(&element.as_str()) {
                self.removed(&place, Removal::Element(element));
                continue;
            }
            let value = |name: &str| {
                tag.attributes
                    .iter()
                    .find(|(known, _)| known == name)
                    .map(|(_, value)| shorten(value))
            };
            let alt = value("alt");
            let title = value("title").unwrap_or_default();
            if let Some(alt) = alt.as_deref().filter(|_| element == "img") {
                // A picture names the link that it stands in.
                self.say_in_html_link(alt);
                if !self.labels.is_empty() {
                    self.plain.push_str(alt);
                }
            }
            for (attribute, value) in tag.attributes {
                match allow::verdict(&element, &attribute, &value) {
                    Verdict::Keep | Verdict::Align => {}
                    Verdict::Id | Verdict::Name if headings::html_id(&value).is_some() => {
                        self.facts.html_ids.extend(headings::html_id(&value));
                    }
                    Verdict::Address if Address::of(&value) == Address::Refused => {
                        let address = shorten(&value);
                        self.removed(
                            &place,
                            Removal::Address {
                                element: element.clone(),
                                attribute,
                                address,
                            },
                        );
                    }
                    Verdict::Address => {
                        let (kind, text) = if element == "img" {
                            if alt.as_deref() == Some("") {
                                self.facts.mute_pictures.push(self.facts.links.len() as u32);
                            }
                            (LinkKind::HtmlImage, alt.clone().unwrap_or_default())
                        } else {
                            self.html_link = Some((self.facts.links.len(), String::new()));
                            (LinkKind::HtmlLink, title.clone())
                        };
                        self.facts.links.push(Link {
                            kind,
                            target: value,
                            text,
                            range: place.clone(),
                        });
                    }
                    Verdict::Id | Verdict::Name | Verdict::Drop => self.removed(
                        &place,
                        Removal::Attribute {
                            element: element.clone(),
                            attribute,
                        },
                    ),
                }
            }
        }
        self.say_in_html_link(html.get(seen..).unwrap_or_default());
    }

    fn removed(&mut self, place: &Range<usize>, removed: Removal) {
        self.facts.html.push(RawHtml {
            range: place.clone(),
            removed,
        });
    }

    /// Gives a link of raw HTML the label that was read since; without one its tooltip names it.
    fn close_html_link(&mut self) {
        if let Some((link, label)) = self.html_link.take()
            && let Some(link) = self.facts.links.get_mut(link)
            && !label.trim().is_empty()
        {
            link.text = shorten(&label);
        }
    }

    fn link(&mut self, kind: LinkKind, target: String, text: String, range: &Range<usize>) {
        self.parsed
            .links
            .push((self.parsed.events.len(), self.facts.links.len()));
        self.facts.links.push(Link {
            kind,
            target,
            text,
            range: self.global(range),
        });
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        let limited = matches!(
            tag,
            Tag::BlockQuote(_) | Tag::List(_) | Tag::Emphasis | Tag::Strong | Tag::Strikethrough
        );
        let written = match tag {
            // An item without its list would be invalid.
            Tag::Item => self.open.last().copied().unwrap_or(true),
            _ if limited => self.depth < MAX_DEPTH,
            _ => true,
        };
        self.open.push(written);
        self.depth += usize::from(limited);
        self.inside += usize::from(matches!(
            tag,
            Tag::BlockQuote(_) | Tag::Item | Tag::FootnoteDefinition(_)
        ));
        match &tag {
            Tag::Paragraph => {
                self.plain.clear();
                self.paragraph = Some((self.parsed.events.len(), false));
            }
            Tag::Heading { level, .. } => {
                self.plain.clear();
                if *level as u8 == 1 {
                    self.title();
                }
                self.parsed
                    .headings
                    .push((self.parsed.events.len(), self.facts.headings.len()));
                let written = self
                    .source
                    .get(range.clone())
                    .unwrap_or_default()
                    .trim_end()
                    .len();
                let range = self.global(&(range.start..range.start + written));
                self.end_section();
                let place = if self.inside == 0 {
                    HeadingPlace::Outline
                } else {
                    HeadingPlace::Inside
                };
                self.facts.headings.push(Heading {
                    level: *level as u8,
                    id: String::new(),
                    text: String::new(),
                    range,
                    place,
                    bare: false,
                });
            }
            Tag::TableCell | Tag::Item => self.plain.clear(),
            Tag::CodeBlock(kind) => {
                self.in_code = true;
                self.fence = if let CodeBlockKind::Fenced(info) = kind {
                    Some((info.clone(), range))
                } else {
                    None
                };
            }
            Tag::FootnoteDefinition(label) => {
                self.open_notes.push(self.parsed.notes.len());
                self.parsed
                    .note_of
                    .entry(label.to_lowercase())
                    .or_insert(self.parsed.notes.len());
                self.parsed.notes.push((
                    label.clone(),
                    self.parsed.events.len()..self.parsed.events.len(),
                ));
                let range = self.global(&range);
                self.facts.footnotes.push(Footnote {
                    label: label.to_string(),
                    references: 0,
                    range,
                });
            }
            Tag::Link {
                link_type: LinkType::WikiLink { has_pothole },
                dest_url,
                ..
            } if self.category.is_none() && self.labels.is_empty() => {
                let target = wiki_target(dest_url, *has_pothole);
                if let Some(name) = wikilink::membership(target) {
                    self.category = Some((
                        Category {
                            name,
                            sort_key: None,
                            range: self.global(&range),
                        },
                        self.plain.len(),
                        *has_pothole,
                    ));
                    if let Some((_, taken)) = &mut self.paragraph {
                        *taken = true;
                    }
                } else {
                    self.open_link(
                        if target.contains("://") {
                            LinkKind::Inline
                        } else {
                            LinkKind::Wiki
                        },
                        target.to_owned(),
                        &range,
                    );
                }
            }
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let (kind, target) = match link_type {
                    LinkType::Autolink => (LinkKind::Autolink, dest_url.to_string()),
                    LinkType::Email => (LinkKind::Autolink, format!("mailto:{dest_url}")),
                    LinkType::WikiLink { has_pothole } => (
                        LinkKind::Wiki,
                        wiki_target(dest_url, *has_pothole).to_owned(),
                    ),
                    _ => (LinkKind::Inline, dest_url.to_string()),
                };
                self.open_link(kind, target, &range);
            }
            Tag::Image {
                link_type: LinkType::WikiLink { has_pothole },
                dest_url,
                ..
            } => {
                self.open_link(
                    LinkKind::WikiImage,
                    wiki_target(dest_url, *has_pothole).to_owned(),
                    &range,
                );
            }
            Tag::Image {
                dest_url, title, ..
            } => {
                if !title.is_empty() {
                    self.facts.mute_pictures.push(self.facts.links.len() as u32);
                }
                self.open_link(LinkKind::Image, dest_url.to_string(), &range);
            }
            _ => {}
        }
        let callout = self.callout.take();
        self.in_callout_title =
            matches!(tag, Tag::Paragraph) && std::mem::take(&mut self.awaits_title);
        if written {
            if let Some(callout) = callout {
                self.parsed
                    .callouts
                    .push((self.parsed.events.len(), callout));
                self.awaits_title = true;
            }
            self.push(Event::Start(tag));
        }
    }

    fn open_link(&mut self, kind: LinkKind, target: String, range: &Range<usize>) {
        self.labels.push((self.plain.len(), self.facts.links.len()));
        self.link(kind, target, String::new(), range);
    }

    fn end(&mut self, tag: TagEnd, _range: Range<usize>) {
        let written = self.open.pop().unwrap_or(true);
        self.depth -= usize::from(matches!(
            tag,
            TagEnd::BlockQuote(_)
                | TagEnd::List(_)
                | TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
        ));
        self.inside -= usize::from(matches!(
            tag,
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition
        ));
        match tag {
            TagEnd::Link | TagEnd::Image => {
                if let Some((mut category, start, has_pothole)) = self.category.take() {
                    category.sort_key = Some(self.plain[start..].trim().to_owned())
                        .filter(|key| has_pothole && !key.is_empty());
                    self.plain.truncate(start);
                    self.facts.categories.push(category);
                    return;
                }
                if tag == TagEnd::Image {
                    self.size();
                }
                if let Some((start, link)) = self.labels.pop()
                    && let (Some(link), Some(label)) =
                        (self.facts.links.get_mut(link), self.plain.get(start..))
                {
                    // The parser makes the name of `![[leaf.jpg]]` its label, but nobody wrote one.
                    link.text = if link.kind == LinkKind::WikiImage && label == link.target {
                        String::new()
                    } else {
                        shorten(label)
                    };
                }
            }
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Paragraph => {
                let paragraph = self.paragraph.take();
                if let Some((start, true)) = paragraph
                    && self.drop_blank_paragraph(start)
                {
                    return;
                }
                let start = paragraph.map_or(0, |(start, _)| start);
                let is_title = std::mem::take(&mut self.in_callout_title);
                if !is_title
                    && !self.has_excerpt
                    && self.open_notes.is_empty()
                    && !self.plain.trim().is_empty()
                    && !self.is_decoration(start)
                {
                    self.has_excerpt = true;
                    self.facts.excerpt = excerpt(&self.plain);
                }
            }
            _ => {}
        }
        if written {
            self.push(Event::End(tag));
        }
        if matches!(tag, TagEnd::Heading(_)) {
            self.after_heading = self.parsed.events.len();
        }
        if tag == TagEnd::FootnoteDefinition
            && let Some(note) = self.open_notes.pop()
        {
            self.parsed.notes[note].1.end = self.parsed.events.len();
        }
    }

    /// Takes trailing white space off a paragraph that lost a category, and the paragraph itself
    /// when nothing is left.
    fn drop_blank_paragraph(&mut self, start: usize) -> bool {
        let blank = |event: &Event| match event {
            Event::SoftBreak | Event::HardBreak => true,
            Event::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        while self.parsed.events.len() > start + 1 && self.parsed.events.last().is_some_and(blank) {
            self.parsed.events.pop();
        }
        if let Some(Event::Text(last)) = self.parsed.events.last_mut() {
            let kept = last.trim_end().to_owned();
            *last = kept.into();
        }
        if self.parsed.events[start + 1..].iter().all(blank) {
            self.parsed.events.truncate(start);
            return true;
        }
        false
    }

    fn end_heading(&mut self) {
        let Some(heading) = self.facts.headings.last_mut() else {
            return;
        };
        let mut text = self.plain.trim();
        if self.parsed.dialect.syntax == Syntax::Hub
            && let Some((title, id)) = headings::split_id(text)
            && let Some(Event::Text(last)) = self.parsed.events.last_mut()
            && let Some(kept) = headings::split_id(last).map(|(kept, _)| kept.len())
        {
            let kept: CowStr<'a> = match &*last {
                CowStr::Borrowed(last) => last[..kept].into(),
                last => last[..kept].to_owned().into(),
            };
            *last = kept;
            text = title;
            heading.id = id.to_owned();
        }
        heading.text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }

    /// Notes the text's title, where the heading that now starts is the first of its level.
    fn title(&mut self) {
        if self.inside > 0 {
            return;
        }
        if self.facts.title.is_some() {
            self.more_titles = true;
        } else {
            self.facts.title = Some(self.facts.headings.len() as u32);
            self.title_leads = self.is_decoration(0);
        }
    }

    /// Whether readers find no text of its own in the events from one on: only pictures, badges,
    /// and HTML without text.
    fn is_decoration(&self, from: usize) -> bool {
        let mut labels = 0usize;
        self.parsed
            .events
            .get(from..)
            .unwrap_or_default()
            .iter()
            .all(|event| {
                match event {
                    Event::Start(Tag::Image { .. }) => labels += 1,
                    Event::End(TagEnd::Image) => labels = labels.saturating_sub(1),
                    Event::Text(text) => return labels > 0 || text.trim().is_empty(),
                    Event::Html(html) | Event::InlineHtml(html) => {
                        return tags::without(html).trim().is_empty();
                    }
                    Event::Start(
                        Tag::Paragraph
                        | Tag::HtmlBlock
                        | Tag::Link { .. }
                        | Tag::Emphasis
                        | Tag::Strong,
                    )
                    | Event::End(
                        TagEnd::Paragraph
                        | TagEnd::HtmlBlock
                        | TagEnd::Link
                        | TagEnd::Emphasis
                        | TagEnd::Strong,
                    )
                    | Event::SoftBreak
                    | Event::HardBreak
                    | Event::Rule => {}
                    _ => return labels > 0,
                }
                true
            })
    }

    /// Takes the size out of the label of the picture that ends.
    fn size(&mut self) {
        let Some(&(start, link)) = self.labels.last() else {
            return;
        };
        let Ok(found) = self
            .parsed
            .links
            .binary_search_by_key(&link, |(_, link)| *link)
        else {
            return;
        };
        let at = self.parsed.links[found].0;
        let (Some(Event::Start(Tag::Image { link_type, .. })), true) = (
            self.parsed.events.get(at),
            self.hub() && self.category.is_none(),
        ) else {
            return;
        };
        let origin = match link_type {
            LinkType::WikiLink { has_pothole: false } => return,
            LinkType::WikiLink { .. } => Labelled::Embed,
            _ => Labelled::Alt,
        };
        let last = self.parsed.events.len() - 1;
        let mut size = Size::default();
        // Where the label holds markup, options stand in its first and last words.
        for (place, origin) in [
            (
                last,
                if last == at + 1 {
                    origin
                } else {
                    Labelled::Alt
                },
            ),
            (at + 1, origin),
        ] {
            let Some(Event::Text(text)) = self.parsed.events.get(place) else {
                continue;
            };
            let (kept, said) = size::split(text, origin);
            if kept.len() < text.len() {
                let space = if text.ends_with(' ') && place < last {
                    " "
                } else {
                    ""
                };
                self.parsed.events[place] = Event::Text((kept + space).into());
                size = if said.is_default() { size } else { said };
            }
        }
        if self.parsed.events.get(at + 1..).is_some_and(|label| {
            label
                .iter()
                .all(|event| matches!(event, Event::Text(text) if text.is_empty()))
        }) {
            self.parsed.events.truncate(at + 1);
            if let (Labelled::Embed, Some(Event::Start(Tag::Image { link_type, .. }))) =
                (origin, self.parsed.events.get_mut(at))
            {
                *link_type = LinkType::WikiLink { has_pothole: false };
            }
        }
        if !size.is_default() {
            self.parsed.sizes.push((at, size));
        }
        self.plain.truncate(start);
        for event in self.parsed.events.get(at + 1..).unwrap_or_default() {
            match event {
                Event::Text(text)
                | Event::Code(text)
                | Event::InlineMath(text)
                | Event::DisplayMath(text) => self.plain.push_str(text),
                Event::SoftBreak | Event::HardBreak => self.plain.push(' '),
                _ => {}
            }
        }
    }

    /// Notes whether anything was seen since the last heading.
    fn end_section(&mut self) {
        let Some(heading) = self.facts.headings.last_mut() else {
            return;
        };
        let unseen = |event: &Event| match event {
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => true,
            Event::Html(html) => html
                .trim()
                .strip_prefix("<!--")
                .is_some_and(|rest| rest.find("-->").is_some_and(|end| end + 3 == rest.len())),
            _ => false,
        };
        heading.bare = self
            .parsed
            .events
            .get(self.after_heading..)
            .unwrap_or_default()
            .iter()
            .all(unseen);
    }

    fn finish(mut self) -> Document<'a> {
        self.flush();
        self.close_html_link();
        self.end_section();
        if self.html_depth.most > MAX_DEPTH {
            self.parsed.dialect.html = HtmlPolicy::Escaped;
            self.facts
                .links
                .retain(|link| !matches!(link.kind, LinkKind::HtmlLink | LinkKind::HtmlImage));
            self.facts.mute_pictures.clear();
            self.facts.html = vec![RawHtml {
                range: self.base..self.base + self.source.len(),
                removed: Removal::TooDeep,
            }];
        }
        self.facts.words = words::in_markdown(self.source);
        self.facts.title_stands_apart =
            self.facts.title.is_some() && (self.title_leads || !self.more_titles);
        headings::assign(&mut self.facts.headings);
        // The ids are made; what is shown in lists and titles is text.
        for at in std::mem::take(&mut self.formulas_in) {
            let heading = self
                .facts
                .headings
                .get_mut(at)
                .filter(|heading| heading.text.contains('\\'));
            if let Some(heading) = heading {
                heading.text = formula_text::plain(&heading.text);
            }
        }
        let has_note = |place: &Range<usize>| {
            self.source
                .get(place.start - self.base + 2..place.end - self.base - 1)
                .is_some_and(|label| self.parsed.note(label).is_some())
        };
        self.facts.missing_notes.retain(|place| !has_note(place));
        for event in &self.parsed.events {
            if let Event::FootnoteReference(label) = event
                && let Some(note) = self
                    .parsed
                    .note(label)
                    .and_then(|note| self.facts.footnotes.get_mut(note))
            {
                note.references += 1;
            }
        }
        Document {
            facts: self.facts,
            parsed: self.parsed,
        }
    }
}

/// A wiki link's target without the backslash that keeps its `|` from ending a table cell.
pub(super) fn wiki_target(target: &str, has_pothole: bool) -> &str {
    if has_pothole {
        target.strip_suffix('\\').unwrap_or(target)
    } else {
        target
    }
}
