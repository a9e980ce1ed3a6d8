//! Articles.

use crate::hub::attestation::{Ground, NotNeeded, Standing};
use crate::hub::credit::BYLINE;
use crate::hub::meta::SourceWork;
use crate::hub::{Hub, Page, PageId, PageKind};
use crate::license::License;
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::pages::{body, json_ld};
use crate::paths::OutputPath;
use crate::view::{
    ArticleView, AttestationView, BylineView, ImageView, InfoboxRow, InfoboxView, LicenseView,
    LinkView, RedirectedView, SourceView, TocEntry,
};

/// Words that are read in a minute (Brysbaert 2019: 238 for English non-fiction).
const WORDS_PER_MINUTE: usize = 238;

/// Most pages that a page names for other uses of its name.
const USES: usize = 10;

pub(super) struct Article;

impl Kind for Article {
    fn spec(&self) -> Spec {
        Spec::named("article")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.pages_with_ids()
            .filter(|(_, page)| page.kind == PageKind::Article)
            .map(|(id, page)| (page.output.clone(), id.0 as usize))
            .collect()
    }

    fn page(&self, item: usize) -> Option<PageId> {
        Some(PageId(item as u32))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let id = PageId(item as u32);
        let page = site.hub.page(id);
        let mut frame = site.frame_of("article", id, &page.output);
        let reuse = site.reuse(page);
        frame.json_ld = Some(json_ld::json_ld(site, page, reuse.as_ref()));
        let proposals = site.hub.queue.of_path(page.source.path.as_str());
        let text = site.article_text(id);
        let (reviews, more_reviews) = site.latest_reviews(id);
        let (dated, news) = (site.dated_of(id), site.news_of(id));
        for (at, feed) in dated
            .iter()
            .map(|it| &it.1)
            .chain(news.iter().map(|it| &it.1))
            .enumerate()
        {
            frame.feeds.insert(at, feed.clone());
        }
        template(
            "article.html",
            ArticleView {
                body: text.body,
                authorship: text.authorship,
                in_folder: site.pages_of_folder(id),
                // News are read by their days.
                section: site.section(id).filter(|_| news.is_none()),
                dated: dated.map(|(list, _)| list),
                news: news.map(|(news, _)| news),
                redirected: redirected(site.hub, id),
                hatnote: site.hatnote(id),
                other_uses: site.other_uses(id),
                toc: contents(page),
                infobox: site.infobox(id),
                categories: categories(site, page),
                todos: site.todos_of(id),
                byline: site.byline(page),
                reviews_url: (!reviews.is_empty())
                    .then(|| format!("{}#reviews", site.href(&page.info_output.url()))),
                reviews,
                more_reviews,
                created: page.created(),
                changed: page.changed(),
                translated_from: site
                    .hub
                    .translation_of(id)
                    .filter(|_| page.meta.translated_from.is_some())
                    .map(|id| site.page_link(id)),
                sources: site.drawn_on(id),
                reuse,
                revision: page.credit.latest().map(|commit| site.commit(commit)),
                cite_url: format!("{}#cite", site.href(&page.info_output.url())),
                plain_url: page.plain_output.as_ref().map(|it| site.href(&it.url())),
                backlinks: site.hub.backlinks(id).len(),
                words: page.facts.words,
                minutes: page.facts.words.div_ceil(WORDS_PER_MINUTE).max(1),
                proposals: proposals.len(),
                proposals_url: match proposals {
                    [] => None,
                    [one] => Some(site.submission_url(*one)),
                    _ => Some(site.queue_url()),
                },
                page: frame,
            },
        )
    }
}

/// The categories of a page, as links.
fn categories(site: &Site, page: &Page) -> Vec<LinkView> {
    let categories = page.categories.iter().map(|id| site.hub.category(*id));
    categories
        .map(|category| LinkView::new(category.title.clone(), site.href(&category.url)))
        .collect()
}

/// The list of contents, where the page wants one.
fn contents(page: &Page) -> Vec<TocEntry> {
    if page.meta.contents == Some(false) {
        return Vec::new();
    }
    body::contents(page.contents())
}

/// The id of the line that says by which name readers came.
pub(super) fn id_of_name(name: &str) -> String {
    format!("cw-from-{}", crate::paths::slug(name))
}

fn redirected(hub: &Hub, id: PageId) -> Vec<RedirectedView> {
    let mut names: Vec<RedirectedView> = Vec::new();
    let others = hub.redirects_of(id).iter();
    for name in others.filter_map(|other| other.name()) {
        let line = id_of_name(name);
        if !names.iter().any(|known| known.id == line) {
            names.push(RedirectedView {
                id: line,
                name: name.to_owned(),
            });
        }
    }
    names
}

impl Site<'_> {
    fn hatnote(&self, id: PageId) -> String {
        let page = self.hub.page(id);
        let text = page.meta.hatnote.as_ref().map(|at| at.value.trim());
        text.map_or(String::new(), |text| {
            self.line(text, id, &page.language, "cw-hatnote-")
        })
    }

    /// Links to what else the page's name may mean; those that nobody has written are red.
    fn other_uses(&self, id: PageId) -> Vec<String> {
        let page = self.hub.page(id);
        let names = page.meta.other_uses.iter().take(USES);
        let link = |name: &str| {
            let link = format!("[[{}]]", name.replace(['[', ']', '\n'], ""));
            self.line(&link, id, &page.language, "cw-hatnote-")
        };
        names.map(|at| link(at.value.trim())).collect()
    }

    /// Who wrote the page.
    pub(super) fn byline(&self, page: &Page) -> BylineView {
        let people: Vec<_> = page.credit.byline().map(|part| self.part(part)).collect();
        // Two people more than fit are shown as they are: "and 1 other" helps nobody.
        let shown = if people.len() <= BYLINE + 1 {
            people.len()
        } else {
            BYLINE
        };
        let more = people.len() - shown
            + people
                .iter()
                .take(shown)
                .filter(|part| part.is_none())
                .count();
        BylineView {
            people: people.into_iter().take(shown).flatten().collect(),
            more,
            more_url: (more > 0).then(|| self.href(&page.info_output.url())),
        }
    }

    /// What the right to publish the page's latest revision rests on.
    pub(super) fn attestation(&self, page: &Page) -> Option<AttestationView> {
        let hub = self.hub;
        // What needs no certification, as a program's edit or branches that git joined by itself,
        // changes nothing about the rest.
        let judged =
            page.credit.revisions.iter().filter_map(|revision| {
                Some((revision.commit, hub.attestations.of(revision.commit)?))
            });
        let (index, standing) = judged
            .into_iter()
            .find(|(_, standing)| !matches!(standing, Standing::NotNeeded(NotNeeded::Bot)))?;
        let Standing::Certified(certificate) = standing else {
            return None;
        };
        let commit = hub.history.commit(index);
        // Who is not to be named has certified it all the same.
        let by = self
            .person(hub.people.of_history(commit.author))
            .map(|person| person.name)
            .unwrap_or_default();
        let (proof, date) = match &certificate.ground {
            Ground::SignOff(_) => ("sign-off", Some(commit.authored.date())),
            Ground::Remediation(later) | Ground::ThirdParty(later, _) => {
                ("sign-off", Some(hub.history.commit(*later).authored.date()))
            }
            Ground::Profile(day) => ("profile", Some(day.to_string())),
            Ground::Page(_) => ("page", None),
        };
        Some(AttestationView {
            proof: proof.into(),
            statement: certificate.statement.clone(),
            url: statement_url(&certificate.statement),
            by,
            date,
        })
    }

    /// A work that a page draws on.
    pub(super) fn source(&self, source: &SourceWork) -> SourceView {
        let license = source
            .license
            .as_ref()
            .map(|text| match License::parse(text) {
                Ok(license) => self.license(&license),
                Err(_) => LicenseView {
                    id: text.clone(),
                    name: text.clone(),
                    url: None,
                },
            });
        SourceView {
            title: source.title.clone(),
            author: source.author.clone(),
            url: source.url.clone().filter(|url| crate::privacy::is_web(url)),
            license,
            relation: source.relation.clone(),
            changes: source.changes.clone(),
        }
    }

    fn infobox(&self, id: PageId) -> Option<InfoboxView> {
        let page = self.hub.page(id);
        let image = page
            .meta
            .image
            .as_ref()
            .and_then(|at| self.picture(id, &at.value));
        if page.meta.infobox.is_empty() && image.is_none() {
            return None;
        }
        let rows = page.meta.infobox.iter().enumerate();
        let rows = rows
            .map(|(row, (label, value))| InfoboxRow {
                label: label.clone(),
                html: self.inline(value, id, row),
            })
            .collect();
        Some(InfoboxView {
            title: page.title.clone(),
            image,
            rows,
        })
    }

    /// A picture that front matter names.
    pub(super) fn picture(&self, id: PageId, name: &str) -> Option<ImageView> {
        let link = crate::markdown::Link {
            kind: crate::markdown::LinkKind::WikiImage,
            target: name.to_owned(),
            text: String::new(),
            range: 0..0,
        };
        let crate::hub::Target::Media(path) = self.hub.resolve(id, &link) else {
            return None;
        };
        let media = self.hub.media_at(&path)?;
        Some(ImageView {
            url: self.href(&media.url),
            alt: self.hub.page(id).title.clone(),
            caption: String::new(),
            width: media.size.map(|(width, _)| width),
            height: media.size.map(|(_, height)| height),
        })
    }
}

/// Where the text of a statement is, for the one that everybody knows.
pub(super) fn statement_url(statement: &str) -> Option<String> {
    statement
        .eq_ignore_ascii_case("DCO-1.1")
        .then(|| "https://developercertificate.org/".to_owned())
}
