//! Where a hub shows its calls.

use std::collections::BTreeMap;

use crate::calls::Records;
use crate::hub::urls::Registry;
use crate::paths::{OutputPath, Url};

/// Where a hub shows its calls; nothing where it has none.
#[derive(Debug, Default, Clone)]
pub struct CallPlaces {
    /// The list of calls.
    pub index: Option<(OutputPath, Url)>,
    /// The calls for programs.
    pub json: Option<OutputPath>,
    /// The calls as a feed.
    pub feed: Option<OutputPath>,
    /// Their dates as a calendar.
    pub calendar: Option<OutputPath>,
    /// What a result rests on.
    pub about: Option<(OutputPath, Url)>,
    /// The pages of decisions that somebody wrote.
    decisions: Vec<Url>,
    calls: BTreeMap<String, (OutputPath, OutputPath)>,
}

impl CallPlaces {
    /// Takes the addresses, before any page can.
    pub(in crate::hub) fn reserve(records: &Records, registry: &mut Registry) -> Self {
        let shown = records.calls.iter().filter(|file| !file.keys.draft);
        let ids: Vec<&str> = shown.map(|file| file.id.as_str()).collect();
        if ids.is_empty() {
            return Self::default();
        }
        let folder = registry.claim_folder("calls");
        let page = |path: &str| OutputPath::page(path).expect("names of calls are sound");
        let file = |path: &str| OutputPath::new(path).expect("names of calls are sound");
        let index = page(&folder);
        // A call may be called like the page about calls.
        let mut about = String::from("about");
        while ids.contains(&about.as_str()) {
            about.push_str("-calls");
        }
        let about = page(&format!("{folder}/{about}"));
        let is_shown = |id: &&String| ids.contains(&id.as_str());
        let decided = records.decisions.keys().filter(is_shown);
        let decisions = decided
            .map(|id| page(&format!("{folder}/{id}/decision")).url())
            .collect();
        let calls = ids.into_iter().map(|id| {
            let own = page(&format!("{folder}/{id}"));
            let decision = page(&format!("{folder}/{id}/decision"));
            (id.to_owned(), (own, decision))
        });
        Self {
            calls: calls.collect(),
            json: Some(file(&format!("{folder}/calls.json"))),
            feed: Some(file(&format!("{folder}/feed.xml"))),
            calendar: Some(file(&format!("{folder}/calendar.ics"))),
            index: Some((index.clone(), index.url())),
            about: Some((about.clone(), about.url())),
            decisions,
        }
    }

    /// The page of a call, its address, and the page of its decision.
    pub(super) fn of_call(&self, id: &str) -> Option<(OutputPath, Url, OutputPath)> {
        let (own, decision) = self.calls.get(id)?;
        Some((own.clone(), own.url(), decision.clone()))
    }

    /// The addresses of its pages, which links may lead to.
    pub(in crate::hub) fn addresses(&self) -> impl Iterator<Item = Url> {
        let lists = self.index.iter().chain(&self.about);
        let calls = self.calls.values().map(|(own, _)| own.url());
        let lists = lists.map(|(_, url)| url.clone());
        lists.chain(calls).chain(self.decisions.iter().cloned())
    }
}
