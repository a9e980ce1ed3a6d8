//! The index of a whole hub.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::digest::Digest;
use crate::hub::{Hub, Place};
use crate::search::found::{self, Findable};
use crate::search::index::{self, Files, Told};
use crate::search::lexicon::{Lexicon, Numbered};
use crate::search::record::Terms;
use crate::search::vocabulary::{PageTerms, Vocabulary};

/// What terms are kept as between runs, before the name of the language.
const KEPT: &str = "search-";

/// The files of a hub's index by their path below `search/`: one index for each language that has
/// pages.
///
/// Terms are kept by what they are made from, so that only pages that changed are read again.
pub fn of_hub(hub: &Hub) -> Files {
    // A language without pages is searched as well, and nothing is found.
    let all = hub.places.languages(Place::HOME);
    let mut languages: BTreeMap<&str, Vec<Findable>> =
        all.map(|language| (language, Vec::new())).collect();
    for page in found::all(hub) {
        languages.entry(page.language).or_default().push(page);
    }
    let made: Vec<Files> = languages
        .par_iter()
        .map(|(language, pages)| of_language(hub, language, pages))
        .collect();
    made.into_iter().flatten().collect()
}

/// The index of the pages of a language.
fn of_language(hub: &Hub, language: &str, pages: &[Findable]) -> Files {
    let key = format!("{KEPT}{}", index::folder(language));
    let kept = hub.sources.keeper.kept(&key);
    let kept = kept.and_then(|bytes| Lexicon::read(bytes, language));
    let lexicon = kept.unwrap_or_default();
    let names: Vec<Option<Digest>> = pages.par_iter().map(|page| page.name(hub)).collect();
    let known = names.par_iter().map(|name| lexicon.page((*name)?));
    let known: Vec<Option<Numbered>> = known.collect();
    let read = pages.par_iter().zip(&known);
    let read = read.map(|(page, known)| known.is_none().then(|| page.terms(hub)));
    let read: Vec<Option<Terms>> = read.collect();
    let new = read.iter().flatten().count();
    let terms = known.into_iter().zip(&read);
    let terms = terms.filter_map(|(known, read)| {
        let known = known.map(PageTerms::Known);
        known.or_else(|| read.as_ref().map(PageTerms::Read))
    });
    let vocabulary = Vocabulary::read(language, &lexicon, terms);
    let gone = (lexicon.pages() + new).saturating_sub(pages.len());
    // What a few pages say is sooner read again than everything is written.
    if new.max(gone) * 50 > pages.len()
        && let Some(bytes) = vocabulary.to_keep(language, &names)
    {
        hub.sources.keeper.keep(&key, &bytes);
    }
    let told = pages.iter().map(|page| Told {
        shown: &page.shown,
        people: &page.people,
    });
    index::files_of(language, &told.collect::<Vec<_>>(), &vocabulary)
}
