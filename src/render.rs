//! A hub with its theme: turns any output into bytes. `build` asks for all of them, `serve` for the
//! one that is looked at.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use crate::card::Fonts;
use crate::diagnostic::{Diagnostic, system};
use crate::digest::Digest;
use crate::hub::Hub;
use crate::markdown::Highlighter;
use crate::pages::{self, Content, Output, Site, Surfaces, Words};
use crate::paths::OutputPath;
use crate::search;
use crate::theme::{Theme, ThemeError};

/// Where the files of the search are.
const INDEX: &str = "search/";

/// A hub ready to be rendered.
pub struct Renderer {
    /// The hub.
    pub hub: Hub,
    /// What the checks found, by path.
    pub findings: Vec<Diagnostic>,
    theme: Theme,
    words: BTreeMap<String, Words>,
    highlighter: Arc<Highlighter>,
    /// What cards are drawn with, once there is one to draw.
    fonts: OnceLock<(Fonts, Digest)>,
    /// What all outputs are made from.
    base: Option<Digest>,
    index: OnceLock<BTreeMap<OutputPath, Vec<u8>>>,
}

/// A file that was made.
pub struct Made {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The name of all that it is made from, where that can be told.
    pub made_from: Option<Digest>,
}

/// Why one file could not be made. The others are made all the same.
#[derive(Debug)]
pub struct RenderFailure {
    /// What is wrong, maybe in several lines.
    pub message: String,
}

impl Renderer {
    /// A hub with the theme that its configuration names. The highlighter remembers code it has
    /// coloured, so it is worth keeping.
    ///
    /// # Errors
    /// When the theme is missing or broken.
    pub fn new(
        hub: Hub,
        mut findings: Vec<Diagnostic>,
        highlighter: Arc<Highlighter>,
    ) -> Result<Self, ThemeError> {
        let (theme, broken) =
            Theme::load_sound(&hub.sources, &hub.config.theme, &pages::site_view(&hub))?;
        findings.extend(broken);
        findings.sort_by(|a, b| a.place.path.cmp(&b.place.path));
        let mut languages: Vec<String> = pages::languages(&hub);
        languages.sort_unstable();
        languages.dedup();
        let words = languages.into_iter().map(|language| {
            let days = theme.days(&language);
            let words = Words::new(|key| theme.text(&language, key), days);
            (language, words)
        });
        let words = words.collect();
        let base = Digest::of(&(Digest::of_program(), theme.digest()));
        Ok(Self {
            base,
            hub,
            findings,
            theme,
            words,
            highlighter,
            index: OnceLock::new(),
            fonts: OnceLock::new(),
        })
    }

    /// All files of the site but for the theme's.
    pub fn outputs(&self) -> Vec<Output> {
        pages::outputs(&self.hub)
    }

    /// The files by which readers search, made when they are first asked for; none where the hub
    /// wants no search.
    pub fn index(&self) -> &BTreeMap<OutputPath, Vec<u8>> {
        self.index.get_or_init(|| {
            if !self.hub.config.search {
                return BTreeMap::new();
            }
            let files = search::of_hub(&self.hub).into_iter();
            files
                .filter_map(|(name, bytes)| {
                    Some((OutputPath::new(&format!("{INDEX}{name}"))?, bytes))
                })
                .collect()
        })
    }

    /// What the outputs about each page are made from, where that can be told without their views;
    /// `besides` is the name of everything that was read but for the contents of plain pages.
    pub fn surfaces(&self, besides: Digest) -> Option<Surfaces> {
        let site = Site::new(&self.hub, &self.highlighter, &self.words, &self.findings);
        Surfaces::of(&site, self.base?.with(besides))
    }

    /// The name of what all outputs are made from: the program, the theme, what every page shows.
    pub fn shared(&self) -> Option<Digest> {
        self.base
    }

    /// The theme.
    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// When its template fails, its source is gone, or a library panics on it.
    pub fn render(&self, output: &Output) -> Result<Vec<u8>, RenderFailure> {
        let made = self.render_unless(output, |_| false)?;
        Ok(made.map(|made| made.bytes).unwrap_or_default())
    }

    /// The bytes of a file and the name of all that they are made from; nothing when, by that name,
    /// somebody has them already.
    ///
    /// # Errors
    /// See [`Renderer::render`].
    pub fn render_unless(
        &self,
        output: &Output,
        is_there: impl Fn(Digest) -> bool,
    ) -> Result<Option<Made>, RenderFailure> {
        let site = Site::new(&self.hub, &self.highlighter, &self.words, &self.findings);
        // A panic in a parser on one stranger's page must not cost the others theirs.
        let made = catch_unwind(AssertUnwindSafe(|| {
            let content = self.read(output.content(&site))?;
            let made_from = self.name(output, &content);
            if made_from.is_some_and(&is_there) {
                return Ok(None);
            }
            let bytes = self.bytes(content)?;
            Ok(Some(Made { bytes, made_from }))
        }));
        match made {
            Ok(made) => made.map_err(|message| RenderFailure { message }),
            Err(_) => Err(RenderFailure { message: "a part of Commonweal failed on this page; please report it with the page's text".into() }),
        }
    }

    /// The name of all that an output is made from.
    fn name(&self, output: &Output, content: &Content) -> Option<Digest> {
        let own = match content {
            Content::Template(template, view) => Digest::of(template)?.with(view.digest()?),
            Content::Bytes(bytes) => Digest::of_bytes(bytes),
            Content::Card(card) => Digest::of(card)?.with(self.fonts().1),
            Content::Copy(_) => return None,
        };
        Some(self.base?.with(Digest::of(output.kind())?).with(own))
    }

    fn bytes(&self, content: Content) -> Result<Vec<u8>, String> {
        match content {
            Content::Template(name, view) => self
                .theme
                .render(name, view.as_ref())
                .map(String::into_bytes)
                .map_err(|error| error.to_string()),
            Content::Bytes(bytes) => Ok(bytes),
            Content::Card(card) => {
                let drawn = card.png(&self.fonts().0);
                drawn.ok_or_else(|| "this card cannot be drawn".to_owned())
            }
            Content::Copy(_) => Ok(Vec::new()),
        }
    }

    /// The fonts of cards, and the name of what they are.
    fn fonts(&self) -> &(Fonts, Digest) {
        self.fonts.get_or_init(|| {
            let fonts = Fonts::of(&self.hub.sources);
            let digest = fonts.digest();
            (fonts, digest)
        })
    }

    /// What is copied, read.
    fn read<'s>(&self, content: Content<'s>) -> Result<Content<'s>, String> {
        let Content::Copy(path) = content else {
            return Ok(content);
        };
        let bytes = self.hub.sources.read(&path);
        bytes
            .map(Content::Bytes)
            .map_err(|error| format!("cannot read `{path}`: {}", system::told(&error)))
    }
}
