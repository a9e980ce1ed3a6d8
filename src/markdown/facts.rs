//! What a text holds.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use super::dialect::Foreign;
use super::headings;
use super::items::{Category, Citation, Footnote, Heading, Link, RawHtml, WideCode};
use super::options::HeadingLevels;

/// What a text holds. Ranges are bytes of the whole text that was given to [`parse`](super::parse).
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Headings in order of appearance.
    pub headings: Vec<Heading>,
    /// Links and images in order of appearance, those in raw HTML included.
    pub links: Vec<Link>,
    /// Categories that the text puts its page in.
    pub categories: Vec<Category>,
    /// Footnote definitions in order of appearance.
    pub footnotes: Vec<Footnote>,
    /// Where a text refers to notes that it does not have, in order of appearance.
    pub missing_notes: Vec<Range<usize>>,
    /// What it cites, where a list of works is read beside it; in order of appearance.
    pub citations: Vec<Citation>,
    /// Raw HTML that the allow-list changes, in order of appearance.
    pub html: Vec<RawHtml>,
    /// Of pictures without alternative text that need none, since they are decoration (`alt=""` in
    /// raw HTML) or have a caption: their places in `links`.
    pub mute_pictures: Vec<u32>,
    /// Of `![[…]]` that stand alone in their paragraphs: their places in `links`. Where they name
    /// pages, the text of those stands there.
    pub embeds: Vec<u32>,
    /// Ids that raw HTML gives, with `_` for spaces.
    pub html_ids: BTreeSet<String>,
    /// Fenced code with lines so long that it may be shown without colours.
    pub wide_code: Vec<WideCode>,
    /// What of other dialects is not read, in order of appearance.
    pub foreign: Vec<Foreign>,
    /// Targets of links that hold spaces and stand in no brackets: other programs see no link
    /// there.
    pub spaced_targets: Vec<Range<usize>>,
    /// How many words there are, those of code included.
    pub words: usize,
    /// Whether readers see any text but code blocks.
    pub has_text: bool,
    /// Plain text of the first paragraph: at most 300 characters, cut between words.
    pub excerpt: String,
    /// The first level-1 heading of the text's own outline, as its place in `headings`: the text's
    /// title.
    pub title: Option<u32>,
    /// Whether the title can be taken out of the text: nothing but pictures and HTML without text
    /// stands before it, or it is the only one.
    pub title_stands_apart: bool,
    /// Whether the parser failed and the text is shown as it was typed.
    pub parser_failed: bool,
    /// Made when the first link asks: most pages are never linked by section.
    pub(super) anchors: OnceLock<headings::Anchors>,
}

impl Facts {
    /// The first level-1 heading: the text's title.
    pub fn title(&self) -> Option<&Heading> {
        self.headings.get(self.title? as usize)
    }

    /// The headings that stand in the text when the page shows its title, as a contents list has
    /// them.
    pub fn contents(&self, levels: HeadingLevels) -> impl Iterator<Item = &Heading> {
        let hidden = self.hidden_title(levels);
        self.headings
            .iter()
            .enumerate()
            .filter(move |(at, _)| Some(*at) != hidden)
            .map(|(_, heading)| heading)
    }

    /// The place in `headings` of the one that is left out, since the page shows it as its title.
    pub(crate) fn hidden_title(&self, levels: HeadingLevels) -> Option<usize> {
        self.title
            .filter(|_| self.title_stands_apart && levels.hides_title())
            .map(|title| title as usize)
    }

    /// The id that `section` of a link leads to: a heading's, else one that raw HTML gives an
    /// element.
    pub fn anchor(&self, section: &str) -> Option<String> {
        // Obsidian's `#^id` leads to the block that ends with `^id`.
        let section = section.strip_prefix('^').unwrap_or(section);
        self.section(section)
            .map(|heading| heading.id.clone())
            .or_else(|| {
                headings::html_id(section)
                    .filter(|id| self.html_ids.contains(id))
                    .map(|id| headings::content_id(&id))
            })
            // Obsidian's `#Habitat#Shore` names the headings that one is below.
            .or_else(|| {
                let (_, last) = section.rsplit_once('#')?;
                (!last.is_empty()).then(|| self.anchor(last))?
            })
    }

    /// The heading that `section` of a link means: by id, text, the text's slug, or the anchor that
    /// forges give it.
    pub fn section(&self, section: &str) -> Option<&Heading> {
        let anchors = self
            .anchors
            .get_or_init(|| headings::Anchors::of(&self.headings));
        // GitHub puts this before the ids of headings.
        let at = anchors
            .find(section)
            .or_else(|| anchors.find(section.strip_prefix("user-content-")?))?;
        self.headings.get(at)
    }
}
