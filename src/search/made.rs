//! The index of a whole hub.

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::HashMap;
use rayon::prelude::*;

use crate::digest::Digest;
use crate::hub::{Hub, Place};
use crate::search::found;
use crate::search::index::{self, Files};
use crate::search::record::{Record, Terms};

/// What terms are kept as between runs.
const KEPT: &str = "search";

/// The files of a hub's index by their path below `search/`: one index for each language that has
/// pages.
///
/// Terms are kept by what they are made from, so that only pages that changed are read again.
pub fn of_hub(hub: &Hub) -> Files {
    let kept = hub.sources.keeper.kept(KEPT);
    let kept = kept.and_then(|bytes| postcard::from_bytes::<Vec<(Digest, Terms)>>(&bytes).ok());
    let kept: HashMap<Digest, Arc<Terms>> = kept
        .into_iter()
        .flatten()
        .map(|(name, terms)| (name, Arc::new(terms)))
        .collect();
    let read: Vec<(&str, Option<Digest>, bool, Record)> = found::all(hub)
        .into_par_iter()
        .map(|page| {
            let name = page.name(hub);
            let known = name.and_then(|name| kept.get(&name).cloned());
            let is_new = known.is_none();
            let terms = known.unwrap_or_else(|| Arc::new(page.terms(hub)));
            (page.language, name, is_new, page.record(terms))
        })
        .collect();
    if read.iter().any(|(_, _, is_new, _)| *is_new) {
        let named = read
            .iter()
            .filter_map(|(_, name, _, record)| Some(((*name)?, &*record.terms)));
        let named: Vec<(Digest, &Terms)> = named.collect();
        if let Ok(bytes) = postcard::to_extend(&named, Vec::new()) {
            hub.sources.keeper.keep(KEPT, &bytes);
        }
    }
    // A language without pages is searched as well, and nothing is found.
    let all = hub.places.languages(Place::HOME);
    let mut languages: BTreeMap<&str, Vec<&Record>> =
        all.map(|language| (language, Vec::new())).collect();
    for (language, _, _, record) in &read {
        languages.entry(language).or_default().push(record);
    }
    let made: Vec<Files> = languages
        .par_iter()
        .map(|(language, records)| index::files(language, records))
        .collect();
    made.into_iter().flatten().collect()
}
