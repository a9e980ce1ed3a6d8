//! Pages that hold much of another page.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::focus::Focus;
use crate::check::likeness::{self, Body, Likeness, Sketch};
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::versions::are_versions;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::credit::{Part, Standing};
use crate::hub::links::Kinship;
use crate::hub::{Hub, Page, PageId};
use crate::sources::Known;
use crate::sources::known::Learned;

/// The rule.
pub static RULE: Rule = Rule {
    name: "similar-page",
    severity: Severity::Warning,
    summary: "Much of a page's text is also in another page of the hub.",
    docs: Docs {
        why: "Two pages about one thing drift apart, and readers find one of them. If one was made \
              from the other, its authors lose their credit. Runs of eight words are compared. Not \
              counted: quotations, paragraphs that are in many pages, runs that more than eight \
              pages have, and what `derived_from` or `translated_from` explains. Headings, table \
              rows and code alone do not make a page a copy. Pages in the folders of two languages \
              are not compared. Half of the text or more is a warning, 30 % an info; the newer \
              page gets the finding, unless the older is a small part of it. In a change, only \
              pages are compared that it adds, renames or extends by more than a few sentences.",
        bad: "content/hermit-crab.md        (80 % of it is also in content/hermit-crabs.md)",
        good: "---\nderived_from: [{ page: hermit-crabs }]\n---",
        remedy: "Merge the pages: move what is new into the older one and add this page's title to \
                 its `aliases`. To keep both, say in the front matter where the text comes from: \
                 `derived_from: [{ page: hermit-crabs }]`. Then its authors keep their credit.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Growth(run)],
};

/// From this share on it is a warning, in per cent.
const MOST: u32 = 50;

/// Of a change, only pairs are told with a page that it adds, names anew or adds much text to: that
/// two other pages are seen to be alike, because what counts as boilerplate changed or a third page
/// went, is not the change's doing.
fn run(hub: &Hub, focus: &Focus, found: &mut Vec<Diagnostic>) {
    if !hub.pages_with_ids().any(|(id, _)| focus.compares(id)) {
        return;
    }
    // What waits to be translated is a copy of the original: pages are compared with those of their
    // own language.
    let mut of_languages: BTreeMap<&str, Vec<(i64, PageId)>> = BTreeMap::new();
    for (id, page) in hub.pages_with_ids() {
        of_languages
            .entry(language(hub, page))
            .or_default()
            .push((created(page), id));
    }
    let mut sketches = Sketches::of(hub);
    for order in of_languages
        .into_values()
        .filter(|order| order.iter().any(|(_, id)| focus.compares(*id)))
    {
        compare(hub, focus, order, &mut sketches, found);
    }
    if *focus == Focus::Everything {
        sketches.keep(hub);
    }
}

/// What is known of texts from earlier runs, by their contents: a page that did not change need not
/// be read to say that it is like no other.
struct Sketches {
    known: Arc<Known>,
    learned: Vec<Learned>,
}

/// What they are kept as.
const KEPT: &str = "likeness";

impl Sketches {
    fn of(hub: &Hub) -> Self {
        let kept = hub.sources.keeper.kept(KEPT);
        Self {
            known: Arc::new(kept.map(Known::new).unwrap_or_default()),
            learned: Vec::new(),
        }
    }

    /// Takes note of what was not known of a page. What is left out before its text is part of
    /// that.
    fn learn(&mut self, page: &Page, sketch: &Sketch) {
        let Some(content) = page.source.content else {
            return;
        };
        if known(&self.known, page).is_none()
            && let (Ok(start), Ok(len)) = (page.body.start.try_into(), page.body.end.try_into())
        {
            let start: u32 = start;
            let record = [&start.to_le_bytes()[..], sketch.bytes()].concat();
            self.learned.push(Learned {
                content,
                len,
                record,
            });
        }
    }

    fn keep(&self, hub: &Hub) {
        let pages = hub.pages.iter();
        let used = pages.filter_map(|page| page.source.content).collect();
        if let Some(bytes) = self.known.with(&self.learned, &used) {
            hub.sources.keeper.keep(KEPT, &bytes);
        }
    }
}

/// What is known of a page's text.
fn known<'k>(known: &'k Known, page: &Page) -> Option<Sketch<'k>> {
    let (start, sketch) = known
        .record(&page.source.content?)?
        .split_first_chunk::<4>()?;
    let is_same = u32::from_le_bytes(*start) as usize == page.body.start;
    Sketch::read(sketch).filter(|_| is_same)
}

/// The language of a page's folder or of its file's name. What front matter says alone must not
/// take a copy out of sight.
fn language<'h>(hub: &'h Hub, page: &'h Page) -> &'h str {
    let is_located = page
        .source
        .path
        .below(&hub.sources.content_root)
        .is_some_and(|below| below != page.place);
    if is_located {
        &page.language
    } else {
        &hub.config.language
    }
}

/// Compares pages with each other.
fn compare(
    hub: &Hub,
    focus: &Focus,
    mut order: Vec<(i64, PageId)>,
    sketches: &mut Sketches,
    found: &mut Vec<Diagnostic>,
) {
    // The oldest first: of many copies, each is compared with what was there before.
    order.sort();
    let earlier = sketches.known.clone();
    let body = |(_, id): &(i64, PageId)| {
        let page = hub.page(*id);
        Body::new(&page.source.text, page.body.clone(), known(&earlier, page))
    };
    let texts: Vec<Body> = order.iter().map(body).collect();
    let compared = match focus {
        Focus::Everything => likeness::among(texts),
        Focus::Edited(_) => likeness::around(
            texts,
            &order
                .iter()
                .enumerate()
                .filter(|(_, (_, id))| focus.compares(*id))
                .map(|(at, _)| at)
                .collect(),
        ),
    };
    for ((_, id), sketch) in order.iter().zip(&compared.sketches) {
        sketches.learn(hub.page(*id), sketch);
    }
    let alike = compared.alike;
    for (at, likenesses) in alike {
        let (id, page_of) = (order[at].1, |likeness: &Likeness| order[likeness.other].1);
        // What an origin explains is explained for its copies, too.
        let explained = likenesses
            .iter()
            .filter(|likeness| is_explained(hub, id, page_of(likeness)))
            .map(|likeness| likeness.percent)
            .max();
        let told = likenesses.iter().find(|likeness| {
            explained.is_none_or(|explained| likeness.percent > explained) && is_told(at, likeness)
        });
        let told = told.filter(|likeness| focus.compares(id) || focus.compares(page_of(likeness)));
        found.extend(told.map(|likeness| {
            let order = order[at].0.cmp(&order[likeness.other].0);
            finding(hub, id, page_of(likeness), likeness, order)
        }));
    }
}

/// Whether of two texts the one at `at` is told: the newer one, since nothing of the older can come
/// from it; the older one where most of it is a small part of the newer.
fn is_told(at: usize, likeness: &Likeness) -> bool {
    at > likeness.other
        || likeness.percent_of_other < likeness::MIN_PERCENT && likeness.percent >= MOST
}

/// Whether two pages say that one was made from the other, or are one page in two versions.
fn is_explained(hub: &Hub, id: PageId, other: PageId) -> bool {
    let is_version = are_versions(&hub.page(id).source.path, &hub.page(other).source.path);
    is_version
        || explains(hub, id, other)
        || explains(hub, other, id)
        || hub.translations(id).contains(&other)
}

/// Whether a page's front matter names the other as where its text comes from.
fn explains(hub: &Hub, id: PageId, other: PageId) -> bool {
    let page = hub.page(id);
    let origins = page
        .meta
        .derived_from
        .iter()
        .map(|ancestor| hub.origin(id, &ancestor.name.value, Kinship::Derived));
    let translated = page
        .meta
        .translated_from
        .iter()
        .map(|ancestor| hub.origin(id, &ancestor.name.value, Kinship::Translated));
    hub.translation_of(id) == Some(other)
        || origins
            .chain(translated)
            .any(|origin| origin == Some(other))
}

/// When a page is from, in seconds; a page that was never committed is the newest.
fn created(page: &Page) -> i64 {
    let said = || {
        page.meta
            .date
            .as_ref()?
            .parse::<jiff::civil::Date>()
            .ok()?
            .to_zoned(jiff::tz::TimeZone::UTC)
            .ok()
    };
    let of_git = page.credit.created.map(|time| time.seconds);
    of_git
        .or_else(|| said().map(|day| day.timestamp().as_second()))
        .unwrap_or(i64::MAX)
}

/// `order` says which of the two is older, and so may be what the other was made from.
fn finding(
    hub: &Hub,
    id: PageId,
    other_id: PageId,
    likeness: &Likeness,
    order: Ordering,
) -> Diagnostic {
    let page = hub.page(id);
    let severity = if likeness.percent >= MOST {
        RULE.severity
    } else {
        Severity::Info
    };
    let path = quoted(hub.page(other_id).source.path.as_str());
    let message = format!("{} % of this page is also in `{path}`", likeness.percent);
    let is_older = order == Ordering::Less;
    let (copy, origin_id) = if is_older {
        (other_id, id)
    } else {
        (id, other_id)
    };
    let origin = hub.page(origin_id);
    // The name of the file where that is enough, else its path.
    let name = origin.source.path.stem();
    let name = if hub.origin(copy, name, Kinship::Derived) == Some(origin_id) {
        name
    } else {
        origin.source.path.as_str()
    };
    let has_credit = |author: &Part| {
        hub.page(copy)
            .credit
            .people
            .iter()
            .any(|own| own.person == author.person)
    };
    let wrote = |part: &&Part| part.words > 0 || part.standing == Standing::Pinned;
    let why = if origin.credit.people.iter().filter(wrote).all(has_credit) {
        "Readers find one of the two, and whoever corrects that one leaves the other as it is."
            .into()
    } else {
        let place = if is_older { "there" } else { "here" };
        format!(
            "Readers find one of the two, and who wrote the text of “{}” may get no credit {place}.",
            quoted(&origin.title)
        )
    };
    let made = match order {
        Ordering::Less => "that one was made from this one",
        Ordering::Equal => "you know that this one was made from the other",
        Ordering::Greater => "this one was made from the other",
    };
    Diagnostic::new(&RULE, &page.source.path, message).severity(severity)
        .why(why)
        .help(format!("Merge the two pages; or, if {made}, say so in its front matter: `derived_from: [{{ page: {} }}]`.", quoted(name)))
}
