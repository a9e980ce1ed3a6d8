//! Gives everything that is made from a page its address.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::history::History;
use crate::hub::categories::Category;
use crate::hub::ids::PersonId;
use crate::hub::page::{Address, PageFile, PageKind};
use crate::hub::people::{People, Person, Visibility};
use crate::hub::read::stem_of;
use crate::hub::{places, urls};
use crate::paths::{OutputPath, SourcePath, slug};

mod wish;

/// An address that somebody's page had, or would have had before more was known of them.
#[derive(Debug, Clone)]
pub struct FormerPlace {
    /// Where it is in the output.
    pub output: OutputPath,
    /// Where their feed was.
    pub feed: Option<OutputPath>,
    /// Whose it is.
    pub person: PersonId,
}

/// Gives every page its address, and its history and information page theirs below it. A page whose
/// address is taken gets a suffix, and both files are told; one that asks for an address of the
/// hub's own is put into a folder `pages`.
pub(super) fn assign(
    pages: &[PageFile],
    config: &Config,
    root: &str,
    registry: &mut urls::Registry,
    found: &mut Vec<Diagnostic>,
) -> Vec<Address> {
    let wanted = wanted(pages, config, root);
    let named = category_slugs(pages);
    let own = |page: &PageFile, wanted: &str| match page.kind {
        // The description of one category is not where another one is.
        PageKind::Category => {
            let name = wanted.rsplit('/').next().unwrap_or_default();
            (slug(&page.title) != name
                && named.contains(&(page.language.as_str(), name.to_owned())))
            .then_some("a category")
        }
        _ => places::own_address(wanted, &config.languages, &config.language),
    };
    let own: Vec<Option<&str>> = pages
        .iter()
        .zip(&wanted)
        .map(|(page, wanted)| own(page, wanted))
        .collect();
    let order = order(pages, &wanted);
    // Nor is a page at an address of the hub's own because it asks for it.
    let sound = |wish: &String| {
        places::own_address(wish.trim_matches('/'), &config.languages, &config.language).is_none()
    };
    let wishes: Vec<Option<String>> = pages
        .par_iter()
        .zip(&wanted)
        .map(|(page, own)| wish::address(page, own).filter(sound))
        .collect();
    // Who asks for an address gets it when no page has it by its place: nobody can take another
    // page's.
    let (mut by_wish, by_place): (Vec<usize>, Vec<usize>) = order
        .into_iter()
        .partition(|index| wishes[*index].is_some());
    // Translations copy what their original asks for.
    by_wish.sort_by_key(|index| pages[*index].language != config.language);
    let mut addresses = Vec::with_capacity(pages.len());
    let place = |index: usize| Place {
        wanted: &wanted[index],
        own: own[index],
    };
    for index in by_place {
        let (kind, output) = by_its_place(pages, index, &place(index), registry, found);
        let address = with_subpages(&pages[index], kind, output, registry);
        addresses.push((index, address));
    }
    for (index, page) in pages.iter().enumerate() {
        if wishes[index].is_none() && wish::is_denied(page, &wanted[index], sound) {
            found.extend(wish::denied(page, wish::UNSOUND));
        }
    }
    for index in by_wish {
        let page = &pages[index];
        let prefix = places::language_prefix(&page.language, &config.language);
        let asked = wishes[index].as_deref().unwrap_or_default();
        let below =
            (!prefix.is_empty() && !asked.starts_with(&prefix)).then(|| format!("{prefix}{asked}"));
        let asked: Vec<&str> = std::iter::once(asked).chain(below.as_deref()).collect();
        let (kind, output) = match by_its_wish(page, asked.iter().copied(), registry) {
            Some(place) => place,
            None => {
                let outputs = asked.into_iter().filter_map(OutputPath::page);
                let owner = outputs
                    .filter_map(|output| registry.owner(&output).map(str::to_owned))
                    .next_back();
                found.extend(wish::taken(page, &owner.unwrap_or_default()));
                by_its_place(pages, index, &place(index), registry, found)
            }
        };
        let address = with_subpages(page, kind, output, registry);
        addresses.push((index, address));
    }
    addresses.sort_unstable_by_key(|(index, _)| *index);
    addresses.into_iter().map(|(_, address)| address).collect()
}

/// The address that each page's file stands for.
fn wanted(pages: &[PageFile], config: &Config, root: &str) -> Vec<String> {
    pages
        .par_iter()
        .map(|page| {
            let below = page
                .source
                .path
                .below(root)
                .unwrap_or(page.source.path.as_str());
            let slug = urls::page_slug(&page.place);
            let slug = match page.kind {
                PageKind::Category => slug.replacen("categories/", "category/", 1),
                // `Home.md` of a wiki.
                PageKind::Home => String::new(),
                _ => slug,
            };
            match config
                .layout
                .as_ref()
                .and_then(|layout| layout.locate(below).language)
            {
                Some(language) => format!(
                    "{}{slug}",
                    places::language_prefix(&language, &config.language)
                ),
                None => slug,
            }
        })
        .collect()
}

/// In which order pages get their addresses.
fn order(pages: &[PageFile], wanted: &[String]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..pages.len()).collect();
    // What is above comes first, so that its history is its own; home pages before files that only
    // have the name of a language.
    order.sort_by_cached_key(|index| {
        let depth = wanted[*index].split('/').count();
        (
            depth,
            pages[*index].kind != PageKind::Home,
            urls::precedence(
                &pages[*index].source.path,
                stem_of(&pages[*index].place),
                &wanted[*index],
            ),
        )
    });
    order
}

/// The first address that a page asks for and nobody has.
fn by_its_wish<'a>(
    page: &PageFile,
    asked: impl Iterator<Item = &'a str>,
    registry: &mut urls::Registry,
) -> Option<(PageKind, OutputPath)> {
    let output = asked
        .filter_map(OutputPath::page)
        .find(|output| registry.try_claim(output, page.source.path.as_str()))?;
    let kind = match page.kind {
        PageKind::Envelope => page.kind,
        _ if output.as_str() == "index.html" => PageKind::Home,
        _ => PageKind::Article,
    };
    Some((kind, output))
}

/// Where a page's file lies: the folder-like address that it stands for, and whose that is, if it
/// is the hub's own.
struct Place<'a> {
    wanted: &'a str,
    own: Option<&'a str>,
}

/// The address that a page's file stands for, and what the page is there.
fn by_its_place(
    pages: &[PageFile],
    index: usize,
    place: &Place,
    registry: &mut urls::Registry,
    found: &mut Vec<Diagnostic>,
) -> (PageKind, OutputPath) {
    let page = &pages[index];
    let path = page.source.path.clone();
    // Folders in folders can make an address that no system can store; then the path's hash is the
    // address.
    let output = OutputPath::page(place.wanted).unwrap_or_else(|| urls::hashed_page(&path));
    let first = registry.owner(&output).map(str::to_owned);
    let is_page = |other: &SourcePath| {
        pages
            .binary_search_by(|page| page.source.path.cmp(other))
            .is_ok()
    };
    let other = first.as_deref().and_then(SourcePath::new).filter(is_page);
    let of_hub = place
        .own
        .or_else(|| first.as_deref().filter(|_| other.is_none()))
        .map(str::to_owned);
    let asked = match &of_hub {
        Some(_) => OutputPath::page(&format!("pages/{}", place.wanted))
            .unwrap_or_else(|| urls::hashed_page(&path)),
        None if first.is_some() => {
            let exact = urls::exact_page(place.wanted, stem_of(&page.place));
            exact
                .filter(|exact| registry.owner_in_any_case(exact).is_none())
                .unwrap_or_else(|| output.clone())
        }
        None => output.clone(),
    };
    let claimed = registry.claim(asked, path.as_str());
    let is_elsewhere = of_hub.is_some() || first.is_some();
    let kind = match page.kind {
        PageKind::Home if is_elsewhere => PageKind::Article,
        kind => kind,
    };
    match (of_hub, first) {
        (Some(owner), _) => found.push(urls::of_hub(&path, &owner, &output.url(), &claimed.url())),
        (None, Some(first)) => {
            found.push(urls::collision(
                &path,
                &first,
                &output.url(),
                &claimed.url(),
                urls::Claimant::Page,
            ));
        }
        (None, None) => {}
    }
    (kind, claimed)
}

/// Takes the addresses of a page's history and information page, before a page below it can, and
/// that of an article's text.
fn with_subpages(
    page: &PageFile,
    kind: PageKind,
    output: OutputPath,
    registry: &mut urls::Registry,
) -> Address {
    let folder = output.as_str().trim_end_matches("index.html").to_owned();
    let mut claim = |name: &str| {
        let wanted = OutputPath::page(&format!("{folder}{name}"))
            .unwrap_or_else(|| OutputPath::page(name).expect("a sound constant"));
        registry.claim(wanted, &format!("{name} of {}", page.source.path))
    };
    let (info, history) = (claim("info"), claim("history"));
    let is_told = kind == PageKind::Article && !page.meta.draft;
    let plain = output.beside("index.md").filter(|_| is_told);
    Address {
        kind,
        info,
        history,
        plain: plain
            .map(|wanted| registry.claim(wanted, &format!("the text of {}", page.source.path))),
        output,
    }
}

/// The last parts of the addresses of categories, by language, as pages name them.
fn category_slugs(pages: &[PageFile]) -> BTreeSet<(&str, String)> {
    if !pages.iter().any(|page| page.kind == PageKind::Category) {
        return BTreeSet::new();
    }
    pages
        .iter()
        .flat_map(|page| {
            page.category_names()
                .map(|name| (page.language.as_str(), slug(name)))
        })
        .collect()
}

/// Gives the feed of each category and of everybody who may be followed its address, below their
/// own page.
pub(super) fn claim_feeds(
    people: &mut People,
    categories: &mut [Category],
    registry: &mut urls::Registry,
) {
    let mut claim = |page: &OutputPath, whose: &str| {
        let folder = page.as_str().trim_end_matches("index.html");
        OutputPath::new(&format!("{folder}feed.xml"))
            .map(|wanted| registry.claim(wanted, &format!("the feed of {whose}")))
    };
    for category in categories
        .iter_mut()
        .filter(|category| !category.pages.is_empty())
    {
        category.feed = claim(&category.output, &category.title);
    }
    // Nobody follows a program, and a person without a part in anything has nothing to tell.
    for person in people.all.iter_mut().filter(|person| {
        person.is_shown() && !person.bot && !(person.pages.is_empty() && person.changes.is_empty())
    }) {
        person.feed = claim(&person.output, &person.key);
    }
    for person in people.all.iter_mut().filter(|person| person.is_shown()) {
        let folder = person.output.as_str().trim_end_matches("index.html");
        let whose = format!("what became of the contributions of {}", person.key);
        person.outcomes = OutputPath::new(&format!("{folder}outcomes.json"))
            .map(|wanted| registry.claim(wanted, &whose));
    }
}

/// Takes the addresses that people's pages may have had, where nothing else has them, and then the
/// one that readers of the name by which somebody is shown would try, where nobody else is called
/// so. Who is not to be named, or by a pseudonym alone, has none: an address tells a name.
pub(super) fn claim_former(
    people: &People,
    history: &History,
    registry: &mut urls::Registry,
) -> Vec<FormerPlace> {
    let mut former = Vec::new();
    let named = || {
        (0..)
            .map(PersonId)
            .zip(&people.all)
            .filter(|(_, person)| person.visibility == Visibility::Named && person.takes_part())
    };
    let identity = |person: &Person| person.history.map(|id| history.person(id));
    let mut claim = |id: PersonId, person: &Person, slug: &str| {
        let Some(output) =
            OutputPath::page(&urls::person_slug(slug)).filter(|output| *output != person.output)
        else {
            return;
        };
        let owner = format!("an earlier address of the contributor {}", person.key);
        if !people.redaction.holds(slug) && registry.try_claim(&output, &owner) {
            let folder = output.as_str().trim_end_matches("index.html");
            let feed = person
                .feed
                .as_ref()
                .and_then(|_| OutputPath::new(&format!("{folder}feed.xml")));
            former.push(FormerPlace {
                feed: feed.filter(|feed| registry.try_claim(feed, &owner)),
                output,
                person: id,
            });
        }
    };
    for (id, person) in named() {
        let joined = identity(person)
            .map(|identity| identity.former_keys.as_slice())
            .unwrap_or_default();
        joined
            .iter()
            .map(String::as_str)
            .chain(people.credited_as(id))
            .for_each(|slug| claim(id, person, slug));
    }
    let mut called: BTreeMap<String, BTreeSet<PersonId>> = BTreeMap::new();
    for (id, person) in (0..).map(PersonId).zip(&people.all) {
        let names = identity(person)
            .map(|identity| identity.compared_names())
            .unwrap_or_default();
        for name in names.iter().chain([&person.name]) {
            called.entry(slug(name)).or_default().insert(id);
        }
    }
    for (id, person) in named() {
        let name = slug(&person.name);
        if !name.is_empty() && called.get(&name).is_some_and(|people| people.len() == 1) {
            claim(id, person, &name);
        }
    }
    former.sort_by_key(|place| place.person);
    former
}
