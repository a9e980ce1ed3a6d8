//! A file of a page as it is read, before its place and language are known.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::hub::meta::{self, Meta};
use crate::hub::names::clean_title;
use crate::hub::page::{PageFile, PageKind, TitleFrom};
use crate::hub::said::Said;
use crate::hub::stated::Header;
use crate::hub::urls;
use crate::language::{self, Evidence, Layout, Letters};
use crate::license::License;
use crate::markdown::{Facts, without_citations};
use crate::sources::known::Learned;
use crate::sources::{Known, Source, Sources};

/// A page's file before it is known where the pages of its language are.
pub(super) struct Text {
    pub(super) source: Arc<Source>,
    pub(super) body: Range<usize>,
    pub(super) head: Digest,
    pub(super) broken_front_matter: bool,
    pub(super) meta: Meta,
    pub(super) facts: Facts,
    pub(super) header: Header,
    pub(super) letters: Letters,
    pub(super) is_plain: bool,
    pub(super) has_rules: bool,
    pub(super) is_signed: bool,
    pub(super) license: Option<License>,
    pub(super) title: Option<(String, TitleFrom)>,
}

impl Text {
    pub(super) fn read(
        source: &Arc<Source>,
        config: &Config,
        known: &Known,
    ) -> (Self, Vec<Diagnostic>, Option<Learned>) {
        let mut found = Vec::new();
        let Said {
            matter,
            mut facts,
            header,
            letters,
            is_plain,
            has_rules,
            is_signed,
            head,
            learned,
        } = Said::read(
            source,
            config.dialects.unwrap_or_default(),
            known,
            &mut found,
        );
        let head = head.as_ref().unwrap_or(source);
        let mut meta = meta::read(head, &matter.tree, config, &mut found);
        meta.draft |= config.foreign.is_draft(source.path.as_str());
        facts.categories.retain_mut(|category| {
            clean_title(&category.name)
                .map(|name| category.name = name)
                .is_some()
        });
        let cites = !config.bibliography.is_empty() || !meta.bibliography.is_empty();
        if cites && !facts.citations.is_empty() {
            facts.excerpt = without_citations(&facts.excerpt);
        }
        let license = match &meta.license {
            Some(at) => at.value.as_ref().ok().cloned(),
            None => config.licensing.default.clone(),
        };
        let text = Self {
            source: source.clone(),
            head: Digest::of_bytes(
                head.text
                    .get(..matter.body.start)
                    .unwrap_or(&head.text)
                    .as_bytes(),
            ),
            body: matter.body,
            broken_front_matter: matter.broken,
            title: super::title::written(source, &meta, &facts, config),
            meta,
            facts,
            header,
            letters,
            is_plain,
            has_rules,
            is_signed,
            license,
        };
        (text, found, learned)
    }

    /// Its text without front matter.
    pub(super) fn text(&self) -> &str {
        self.source.text.get(self.body.clone()).unwrap_or_default()
    }

    /// Its language where it is written in another script than `main`; most texts need not be read
    /// for that.
    fn by_script(&self, below: &str, main: &str) -> Option<String> {
        self.letters
            .may_be_of_another_script(main)
            .then(|| language::by_script(self.text(), below, main))?
    }

    /// The page, with what its path says: its language, its place among translations, what it is,
    /// and its title where nothing else gives one.
    pub(super) fn placed(self, root: &str, layout: &Layout, main: &str) -> PageFile {
        let path = &self.source.path;
        let below = path.below(root).unwrap_or(path.as_str());
        let found = layout.locate(below);
        let place = found.place.into_owned();
        let language = found
            .language
            .or_else(|| self.meta.language.clone())
            .or_else(|| layout.of_text(|| self.by_script(below, main)))
            .unwrap_or_else(|| main.to_owned());
        let stem = stem_of(&place);
        let kind = if urls::is_index(stem) && !place.contains('/') {
            PageKind::Home
        } else if place.starts_with("categories/") && !urls::is_index(stem) {
            PageKind::Category
        } else if self.meta.is_envelope() {
            PageKind::Envelope
        } else {
            PageKind::Article
        };
        let (title, title_from) = self
            .title
            .unwrap_or_else(|| (super::title::of_file(path, stem), TitleFrom::FileName));
        let mut facts = self.facts;
        if kind == PageKind::Envelope {
            // A text that stands in an envelope all the same is shown nowhere.
            facts.excerpt.clear();
        }
        PageFile {
            kind,
            title,
            title_from,
            language,
            place,
            source: self.source,
            body: self.body,
            head: self.head,
            broken_front_matter: self.broken_front_matter,
            meta: match kind {
                PageKind::Envelope => self.meta.of_envelope(),
                _ => self.meta,
            },
            facts,
            header: self.header,
            is_plain: self.is_plain,
            has_rules: self.has_rules,
            is_signed: self.is_signed,
            license: self.license,
        }
    }
}

/// Looks where the pages of each language are.
pub(super) fn recognise(pages: &[Text], sources: &Sources, config: &Config) -> Layout {
    let below = |page: &Text| {
        page.source
            .path
            .below(&sources.content_root)
            .unwrap_or(page.source.path.as_str())
            .to_owned()
    };
    let paths: Vec<String> = pages.iter().map(below).collect();
    let said = pages.iter().map(|page| page.meta.language.as_deref());
    let files: Vec<language::File<'_>> = paths
        .iter()
        .zip(said)
        .map(|(path, said)| language::File { path, said })
        .collect();
    let mut layout = language::recognise(&Evidence {
        files: &files,
        text: &|at| {
            let page = &pages[at];
            language::sample(page.text()).to_owned()
        },
        main: config.language_named.then_some(config.language.as_str()),
        only: config
            .languages_named
            .then_some(config.languages.as_slice()),
        declared: Some(&config.foreign.languages),
    });
    if !config.languages_named {
        let main = layout
            .main
            .clone()
            .unwrap_or_else(|| config.language.clone());
        let of_text = |page: &Text| {
            let below = page
                .source
                .path
                .below(&sources.content_root)
                .unwrap_or(page.source.path.as_str());
            let is_open = page.meta.language.is_none() && layout.locate(below).language.is_none();
            if is_open {
                page.by_script(below, &main)
            } else {
                None
            }
        };
        let told: Vec<String> = pages.par_iter().filter_map(of_text).collect();
        layout.hear(told.into_iter());
    }
    layout
}

/// The name of a file without its extension.
pub(in crate::hub) fn stem_of(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
