//! Facts in a form that can be kept between runs.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::dialect::Foreign;
use super::facts::Facts;
use super::items::{Category, Citation, Footnote, Heading, Link, LinkKind, RawHtml, WideCode};

/// What a text holds, to be stored. It is a type of its own because [`Facts`], which views are made
/// from, must not be serialisable: they may hold e-mail addresses. Whoever stores this sees to it
/// that there are none in it.
#[derive(Serialize, Deserialize)]
pub struct KeptFacts {
    headings: Vec<Heading>,
    links: Vec<(LinkKind, String, String, Range<usize>)>,
    categories: Vec<Category>,
    footnotes: Vec<Footnote>,
    missing_notes: Vec<Range<usize>>,
    citations: Vec<Citation>,
    html: Vec<RawHtml>,
    mute_pictures: Vec<u32>,
    embeds: Vec<u32>,
    html_ids: BTreeSet<String>,
    wide_code: Vec<(Range<usize>, String, String)>,
    foreign: Vec<Foreign>,
    spaced_targets: Vec<Range<usize>>,
    words: usize,
    has_text: bool,
    excerpt: String,
    title: Option<u32>,
    title_stands_apart: bool,
    parser_failed: bool,
}

impl From<&Facts> for KeptFacts {
    fn from(facts: &Facts) -> Self {
        // Every field is named, so that a new one is not forgotten.
        let Facts {
            headings,
            links,
            categories,
            footnotes,
            missing_notes,
            citations,
            html,
            mute_pictures,
            embeds,
            html_ids,
            wide_code,
            foreign,
            spaced_targets,
            words,
            has_text,
            excerpt,
            title,
            title_stands_apart,
            parser_failed,
            anchors: _,
        } = facts.clone();
        let links = links
            .into_iter()
            .map(
                |Link {
                     kind,
                     target,
                     text,
                     range,
                 }| (kind, target, text, range),
            )
            .collect();
        let wide_code = wide_code
            .into_iter()
            .map(
                |WideCode {
                     range,
                     language,
                     code,
                 }| (range, language, code),
            )
            .collect();
        Self {
            headings,
            links,
            categories,
            footnotes,
            missing_notes,
            citations,
            html,
            mute_pictures,
            embeds,
            html_ids,
            wide_code,
            foreign,
            spaced_targets,
            words,
            has_text,
            excerpt,
            title,
            title_stands_apart,
            parser_failed,
        }
    }
}

impl From<KeptFacts> for Facts {
    fn from(kept: KeptFacts) -> Self {
        let KeptFacts {
            headings,
            links,
            categories,
            footnotes,
            missing_notes,
            citations,
            html,
            mute_pictures,
            embeds,
            html_ids,
            wide_code,
            foreign,
            spaced_targets,
            words,
            has_text,
            excerpt,
            title,
            title_stands_apart,
            parser_failed,
        } = kept;
        let links = links
            .into_iter()
            .map(|(kind, target, text, range)| Link {
                kind,
                target,
                text,
                range,
            })
            .collect();
        let wide_code = wide_code
            .into_iter()
            .map(|(range, language, code)| WideCode {
                range,
                language,
                code,
            })
            .collect();
        let anchors = OnceLock::new();
        Self {
            headings,
            links,
            categories,
            footnotes,
            missing_notes,
            citations,
            html,
            mute_pictures,
            embeds,
            html_ids,
            wide_code,
            foreign,
            spaced_targets,
            words,
            has_text,
            excerpt,
            title,
            title_stands_apart,
            parser_failed,
            anchors,
        }
    }
}
