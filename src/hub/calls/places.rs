//! Where a hub shows its calls.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::{CallFile, Records};
use crate::hub::places::language_prefix;
use crate::hub::urls::Registry;
use crate::paths::{OutputPath, Url, slug};

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
    decisions: BTreeMap<String, Url>,
    calls: BTreeMap<String, (OutputPath, OutputPath)>,
    /// Calls in other languages of the hub.
    texts: BTreeMap<(String, String), OutputPath>,
    /// The pages about all calls in other languages of the hub: those that a call has texts in.
    others: BTreeMap<String, CallLists>,
}

/// The pages about all calls in one language.
#[derive(Debug, Clone)]
pub struct CallLists {
    /// The list of calls.
    pub index: OutputPath,
    /// The calls as a feed.
    pub feed: OutputPath,
    /// What a result rests on.
    pub about: OutputPath,
}

impl CallPlaces {
    /// Takes the addresses, before any page can.
    pub(in crate::hub) fn reserve(
        records: &Records,
        languages: &[String],
        main: &str,
        registry: &mut Registry,
        may_be_shown: impl Fn(&CallFile) -> bool,
    ) -> Self {
        let shown = records.calls.iter().filter(|file| may_be_shown(file));
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
        let (texts, folders) = texts(records, languages, main, registry);
        let others = folders
            .into_iter()
            .filter(|(language, _)| *language != main);
        let others = others.map(|(language, folder)| {
            let lists = CallLists {
                index: page(&folder),
                feed: file(&format!("{folder}/feed.xml")),
                about: page(&format!("{folder}/{about}")),
            };
            (language.to_owned(), lists)
        });
        let others = others.collect();
        let about = page(&format!("{folder}/{about}"));
        let is_shown = |id: &&String| ids.contains(&id.as_str());
        let decided = records.decisions.keys().filter(is_shown);
        let decisions = decided
            .map(|id| (id.clone(), page(&format!("{folder}/{id}/decision")).url()))
            .collect();
        let calls = ids.into_iter().map(|id| {
            let own = page(&format!("{folder}/{id}"));
            let decision = page(&format!("{folder}/{id}/decision"));
            (id.to_owned(), (own, decision))
        });
        Self {
            texts,
            others,
            calls: calls.collect(),
            json: Some(file(&format!("{folder}/calls.json"))),
            feed: Some(file(&format!("{folder}/feed.xml"))),
            calendar: Some(file(&format!("{folder}/calendar.ics"))),
            index: Some((index.clone(), index.url())),
            about: Some((about.clone(), about.url())),
            decisions,
        }
    }

    /// The same without the places of these calls.
    pub(super) fn without(mut self, hidden: &BTreeSet<&str>) -> Self {
        self.calls.retain(|id, _| !hidden.contains(id.as_str()));
        self.decisions.retain(|id, _| !hidden.contains(id.as_str()));
        self.texts
            .retain(|(id, _), _| !hidden.contains(id.as_str()));
        let texts = &self.texts;
        let has_texts = |language: &str| texts.keys().any(|(_, own)| own == language);
        self.others.retain(|language, _| has_texts(language));
        if self.calls.is_empty() {
            return Self::default();
        }
        self
    }

    /// The page of a call, its address, and the page of its decision.
    pub(super) fn of_call(&self, id: &str) -> Option<(OutputPath, Url, OutputPath)> {
        let (own, decision) = self.calls.get(id)?;
        Some((own.clone(), own.url(), decision.clone()))
    }

    /// The page of a call in another language.
    pub(super) fn of_text(&self, id: &str, language: &str) -> Option<&OutputPath> {
        self.texts.get(&(id.to_owned(), language.to_owned()))
    }

    /// The pages about all calls in a language, and in the hub's own where that has none.
    pub fn lists_in(&self, language: &str) -> Option<CallLists> {
        let main = || {
            Some(CallLists {
                index: self.index.as_ref()?.0.clone(),
                feed: self.feed.clone()?,
                about: self.about.as_ref()?.0.clone(),
            })
        };
        self.others.get(language).cloned().or_else(main)
    }

    /// The languages that have pages about all calls, besides the hub's own.
    pub fn other_languages(&self) -> impl Iterator<Item = &str> {
        self.others.keys().map(String::as_str)
    }

    /// The addresses of its pages, which links may lead to.
    pub(in crate::hub) fn addresses(&self) -> impl Iterator<Item = Url> {
        let lists = self.index.iter().chain(&self.about);
        let calls = self.calls.values().map(|(own, _)| own.url());
        let lists = lists.map(|(_, url)| url.clone());
        let texts = self.texts.values().map(OutputPath::url);
        let calls = lists.chain(calls).chain(texts);
        let others = self.others.values();
        let others = others.flat_map(|lists| [lists.index.url(), lists.about.url()]);
        let decided = |id: &&(String, String)| self.decisions.contains_key(&id.0);
        let texts = self.texts.iter().filter(move |(id, _)| decided(id));
        let decided =
            texts.filter_map(|(_, output)| Some(output.beside("decision/index.html")?.url()));
        let decisions = self.decisions.values().cloned();
        calls.chain(others).chain(decisions).chain(decided)
    }
}

/// The pages of calls by call and language, and the folders of the languages.
type Texts<'r> = (
    BTreeMap<(String, String), OutputPath>,
    BTreeMap<&'r str, String>,
);

/// Where calls are in other languages of the hub: below the folder of each, as its pages are.
fn texts<'r>(
    records: &'r Records,
    languages: &[String],
    main: &str,
    registry: &mut Registry,
) -> Texts<'r> {
    let mut folders: BTreeMap<&str, String> = BTreeMap::new();
    let mut texts = BTreeMap::new();
    for text in &records.texts {
        let call = records.calls.iter().find(|call| call.id == text.id);
        let own = |own: Option<String>| own.unwrap_or_else(|| main.to_owned());
        let is_shown =
            call.is_some_and(|call| !call.keys.draft && own(call.language()) != text.language);
        if !is_shown || !languages.contains(&text.language) {
            continue;
        }
        let folder = folders.entry(&text.language).or_insert_with(|| {
            // What is in the hub's own language stands beside the calls of others.
            let prefix = match text.language == main {
                true => format!("{}/", slug(main)),
                false => language_prefix(&text.language, main),
            };
            registry.claim_folder(&format!("{prefix}calls"))
        });
        let output = OutputPath::page(&format!("{folder}/{}", text.id));
        let output = output.expect("names of calls are sound");
        texts.insert((text.id.clone(), text.language.clone()), output);
    }
    (texts, folders)
}
