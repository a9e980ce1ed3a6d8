//! The information page of each page: facts, credit, links, citations.

use std::collections::BTreeSet;

use crate::credits::{Credits, Detail, bibtex, csl, works};
use crate::digest::Digest;
use crate::hub::credit::Standing;
use crate::hub::{Hub, PageId};
use crate::markdown::LinkKind;
use crate::pages::frame;
use crate::pages::kind::{Content, Kind, Site, Spec, numbered, template};
use crate::pages::languages;
use crate::paths::OutputPath;
use crate::view::{CitationView, Heavy, LinkView, PageInfoView, PartView, StandingView};

pub(super) struct Info;

impl Kind for Info {
    fn spec(&self) -> Spec {
        Spec::named("info")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.pages.iter().map(|page| &page.info_output))
    }

    fn page(&self, item: usize) -> Option<PageId> {
        Some(PageId(item as u32))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let id = PageId(item as u32);
        let page = hub.page(id);
        let repository = hub.config.repository.as_ref();
        let (findings, more_findings) = site.findings_of(&page.source.path);
        template(
            "info.html",
            PageInfoView {
                page: site.frame_of("info", id, &page.info_output),
                article: site.page_link(id),
                source_path: crate::privacy::shown_path(&page.source.path),
                source_url: repository.and_then(|repository| repository.raw_url(&page.source.path)),
                language_name: languages::language_name(&page.language),
                words: page.facts.words,
                revisions: page.credit.revisions.len(),
                created: page.created(),
                changed: page.changed(),
                revision: page.credit.latest().map(|commit| site.commit(commit)),
                permalink: page.credit.latest().and_then(|commit| {
                    let commit = hub.history.commit(commit).id.to_string();
                    repository?.file_at_url(&commit, &page.source.path)
                }),
                credit: standings(site, id),
                reviews: site.page_reviews(id),
                backlinks: hub
                    .backlinks(id)
                    .iter()
                    .map(|id| site.page_link(*id))
                    .collect(),
                links: hub
                    .links_to(id)
                    .iter()
                    .map(|id| site.page_link(*id))
                    .collect(),
                missing: missing(site, id),
                redirects: hub
                    .redirects_of(id)
                    .iter()
                    .map(|redirect| LinkView::new(redirect.title.clone(), site.href(&redirect.url)))
                    .collect(),
                sources: site.drawn_on(id),
                reuse: site.reuse(page),
                citations: Heavy::new(citation_name(site, id), move || citations(site, id)),
                findings,
                more_findings,
            },
        )
    }
}

/// Everybody on the page: those in the byline, those named after it, those in the history only.
fn standings(site: &Site, id: PageId) -> Vec<StandingView> {
    let mut standings: Vec<StandingView> = Vec::new();
    for part in &site.hub.page(id).credit.people {
        let standing = match part.standing {
            Standing::Pinned | Standing::Creator | Standing::Author | Standing::Original => {
                "authors"
            }
            Standing::Contributor => "contributors",
            Standing::Mentioned => "mentioned",
            Standing::Bot => "bots",
        };
        if standings
            .last()
            .is_none_or(|last| last.standing != standing)
        {
            standings.push(StandingView {
                standing,
                ..StandingView::default()
            });
        }
        let Some(last) = standings.last_mut() else {
            continue;
        };
        match site.part(part) {
            Some(credit) => {
                let words = usize::try_from(part.words.div_ceil(100)).unwrap_or(usize::MAX);
                last.parts.push(PartView {
                    credit,
                    words,
                    undone: part.undone as usize,
                });
            }
            None => last.hidden += 1,
        }
    }
    standings
}

/// Pages that this one links to and that nobody has written.
fn missing(site: &Site, id: PageId) -> Vec<LinkView> {
    let hub = site.hub;
    let mut missing: Vec<LinkView> = Vec::new();
    let mut known = BTreeSet::new();
    for link in hub
        .page(id)
        .facts
        .links
        .iter()
        .filter(|link| link.kind == LinkKind::Wiki)
    {
        if let crate::hub::Target::Missing {
            title,
            language,
            path,
        } = hub.resolve(id, link)
            && known.insert(title.clone())
        {
            let path = path.unwrap_or_else(|| hub.path_for(&title, &language));
            missing.push(LinkView::new(
                title.clone(),
                site.new_page_url(&title, &language, &path)
                    .unwrap_or_default(),
            ));
        }
    }
    missing
}

/// The name of all that citations are made from.
fn citation_name(site: &Site, id: PageId) -> Option<Digest> {
    let hub = site.hub;
    let page = hub.page(id);
    let address = frame::absolute(&hub.config, &page.url);
    let changed = page.changed();
    Digest::of(&(
        works::cited(hub, page)?,
        (&hub.title, &page.title, &page.language),
        (page.url.as_str(), address, changed),
    ))
}

/// The page as a citation. No day of access: the clock never reaches the output.
fn citations(site: &Site, id: PageId) -> Vec<CitationView> {
    let hub = site.hub;
    let page = hub.page(id);
    let names: Vec<String> = page
        .credit
        .byline()
        .filter_map(|part| site.part(part))
        .map(|part| part.name)
        .collect();
    let unnamed = page.credit.byline().count() > names.len();
    let address = frame::absolute(&hub.config, &page.url);
    let changed = page.changed().unwrap_or_default();
    let year = changed.get(..4).unwrap_or_default();
    let authors = if names.is_empty() {
        format!("Contributors of {}", hub.title)
    } else {
        names.join(", ") + if unnamed { " and others" } else { "" }
    };
    let dated = if year.is_empty() {
        String::new()
    } else {
        format!(" ({changed})")
    };
    let revision = page.credit.latest();
    let revision =
        revision.map(|commit| format!("Revision {}", hub.history.commit(commit).id.short()));
    let license = page
        .license
        .as_ref()
        .map(crate::license::License::short_name);
    let terms: String = [revision, license]
        .into_iter()
        .flatten()
        .map(|part| format!(". {part}"))
        .collect();
    let credits = Credits::of_pages(hub, &[id], Detail::Credit);
    vec![
        CitationView {
            format: "Text".into(),
            text: format!(
                "{authors}{dated}. “{}”. {}. {address}{terms}",
                page.title, hub.title
            ),
        },
        CitationView {
            format: "BibTeX".into(),
            text: bibtex::render(&credits).trim_end().to_owned(),
        },
        CitationView {
            format: "CSL-JSON".into(),
            text: csl::render(&credits),
        },
    ]
}
