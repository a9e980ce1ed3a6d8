//! Articles.

use crate::hub::attestation::{Ground, Standing};
use crate::hub::meta::SourceWork;
use crate::hub::{Hub, Page, PageId, PageKind};
use crate::license::License;
use crate::pages::{Content, Kind, Site, body, template};
use crate::paths::OutputPath;
use crate::view::{ArticleView, AttestationView, BylineView, ImageView, InfoboxRow, InfoboxView, LicenseView, LinkView, ReuseView, SourceView};

/// How many names the byline shows.
const BYLINE: usize = 5;

/// Words that are read in a minute (Brysbaert 2019: 238 for English non-fiction).
const WORDS_PER_MINUTE: usize = 238;

pub(super) struct Article;

impl Kind for Article {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.pages_with_ids().filter(|(_, page)| page.kind == PageKind::Article).map(|(id, page)| (page.output.clone(), id.0 as usize)).collect()
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let id = PageId(item as u32);
        let page = site.hub.page(id);
        let mut frame = site.frame_of("article", id, &page.output);
        let reuse = site.reuse(page);
        frame.json_ld = Some(json_ld(site, page, reuse.as_ref()));
        let (authorship, shades) = site.authorship(page).unzip();
        template(
            "article.html",
            ArticleView {
                body: site.shaded_body(id, &shades.unwrap_or_default()).html,
                authorship,
                hatnotes: Vec::new(),
                toc: body::contents(page.facts.contents()),
                infobox: site.infobox(id),
                categories: page
                    .categories
                    .iter()
                    .map(|id| LinkView::new(site.hub.category(*id).title.clone(), site.href(&site.hub.category(*id).url)))
                    .collect(),
                byline: site.byline(page),
                created: page.created(),
                changed: page.changed(),
                translated_from: page.translation_of.filter(|_| page.meta.translated_from.is_some()).map(|id| site.page_link(id)),
                sources: page.meta.sources.iter().map(|source| site.source(source)).collect(),
                reuse,
                revision: page.credit.latest().map(|commit| site.commit(commit)),
                backlinks: page.backlinks.len(),
                words: page.facts.words,
                minutes: page.facts.words.div_ceil(WORDS_PER_MINUTE).max(1),
                page: frame,
            },
        )
    }
}

impl Site<'_> {
    /// Who wrote the page.
    pub(super) fn byline(&self, page: &Page) -> BylineView {
        let people: Vec<_> = page.credit.byline().map(|part| self.part(part)).collect();
        // Two people more than fit are shown as they are: "and 1 other" helps nobody.
        let shown = if people.len() <= BYLINE + 1 { people.len() } else { BYLINE };
        let more = people.len() - shown + people.iter().take(shown).filter(|part| part.is_none()).count();
        BylineView {
            people: people.into_iter().take(shown).flatten().collect(),
            more,
            more_url: (more > 0).then(|| self.href(&page.info_output.url())),
        }
    }

    /// A licence as readers see it.
    pub(super) fn license(&self, license: &License) -> LicenseView {
        LicenseView { id: license.as_str().to_owned(), name: license.short_name(), url: license.url() }
    }

    /// On which terms a page may be used again, and the line that says so.
    pub(super) fn reuse(&self, page: &Page) -> Option<ReuseView> {
        let license = page.license.as_ref()?;
        let names: Vec<String> = page.credit.byline().filter_map(|part| self.part(part)).map(|part| part.name).collect();
        let unnamed = page.credit.byline().count() - names.len();
        let named = if names.len() + unnamed <= 6 { names.len() } else { names.len().min(5) };
        let authors = match (named, names.len() + unnamed - named) {
            (0, _) => format!("the contributors of {}", self.hub.title),
            (_, 0) => names.join(", "),
            (_, 1) => format!("{}, and 1 other", names[..named].join(", ")),
            (_, others) => format!("{}, and {others} others", names[..named].join(", ")),
        };
        let address = crate::pages::frame::absolute(&self.hub.config, &page.url);
        let (title, name) = (&page.title, license.short_name());
        let terms = license.url();
        let credit = match &terms {
            Some(terms) => format!("“{title}” by {authors}, {}, {address}, {name} ({terms})", self.hub.title),
            None => format!("“{title}” by {authors}, {}, {address}, {name}", self.hub.title),
        };
        let escape = |text: &str| {
            let mut out = String::new();
            // Writing to a string cannot fail.
            let _ = pulldown_cmark_escape::escape_html(&mut out, text);
            out
        };
        let license_html = match &terms {
            Some(terms) => format!("<a href=\"{}\" rel=\"license\">{}</a>", escape(terms), escape(&name)),
            None => escape(&name),
        };
        let credit_html = format!(
            "<a href=\"{}\"><cite>{}</cite></a> by {}, {}, {license_html}",
            escape(&address),
            escape(title),
            escape(&authors),
            escape(&self.hub.title)
        );
        Some(ReuseView { license: self.license(license), credit, credit_html, attestation: self.attestation(page) })
    }

    /// What the right to publish the page's latest revision rests on.
    pub(super) fn attestation(&self, page: &Page) -> Option<AttestationView> {
        let hub = self.hub;
        let index = page.credit.latest()?;
        let Standing::Certified(certificate) = hub.attestations.of(index)? else { return None };
        let commit = hub.history.commit(index);
        // Who is not to be named has certified it all the same.
        let by = self.person(hub.people.of_history(commit.author)).map(|person| person.name).unwrap_or_default();
        let (proof, date) = match &certificate.ground {
            Ground::SignOff(_) => ("sign-off", Some(commit.authored.date())),
            Ground::Remediation(later) | Ground::ThirdParty(later, _) => ("sign-off", Some(hub.history.commit(*later).authored.date())),
            Ground::Profile(day) => ("profile", Some(day.to_string())),
            Ground::Page(_) => ("page", None),
        };
        Some(AttestationView { proof: proof.into(), statement: certificate.statement.clone(), url: statement_url(&certificate.statement), by, date })
    }

    /// A work that a page draws on.
    pub(super) fn source(&self, source: &SourceWork) -> SourceView {
        let license = source.license.as_ref().map(|text| match License::parse(text) {
            Ok(license) => self.license(&license),
            Err(_) => LicenseView { id: text.clone(), name: text.clone(), url: None },
        });
        SourceView {
            title: source.title.clone(),
            author: source.author.clone(),
            url: source.url.clone().filter(|url| crate::hub::people::is_web(url)),
            license,
            relation: source.relation.clone(),
            changes: source.changes.clone(),
        }
    }

    fn infobox(&self, id: PageId) -> Option<InfoboxView> {
        let page = self.hub.page(id);
        let image = page.meta.image.as_ref().and_then(|at| self.picture(id, &at.value));
        if page.meta.infobox.is_empty() && image.is_none() {
            return None;
        }
        let rows = page.meta.infobox.iter().map(|(label, value)| InfoboxRow { label: label.clone(), html: self.inline(value, id) }).collect();
        Some(InfoboxView { title: page.title.clone(), image, rows })
    }

    /// A picture that front matter names.
    pub(super) fn picture(&self, id: PageId, name: &str) -> Option<ImageView> {
        let link = crate::markdown::Link { kind: crate::markdown::LinkKind::WikiImage, target: name.to_owned(), text: String::new(), range: 0..0 };
        let crate::hub::Target::Media(path) = self.hub.resolve(id, &link) else { return None };
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
    statement.eq_ignore_ascii_case("DCO-1.1").then(|| "https://developercertificate.org/".to_owned())
}

/// schema.org's description of the page: licence, credit and sources for programs.
fn json_ld(site: &Site, page: &Page, reuse: Option<&ReuseView>) -> String {
    use serde_json::{Map, Value};
    let mut map = Map::new();
    let mut set = |key: &str, value: Value| {
        map.insert(key.to_owned(), value);
    };
    set("@context", "https://schema.org".into());
    set("@type", "Article".into());
    set("headline", page.title.clone().into());
    set("inLanguage", page.language.clone().into());
    set("url", crate::pages::frame::absolute(&site.hub.config, &page.url).into());
    if !page.summary().is_empty() {
        set("description", page.summary().into());
    }
    let people: Vec<Value> = page
        .credit
        .byline()
        .filter_map(|part| site.part(part))
        .map(|part| [("@type".to_owned(), Value::from("Person")), ("name".to_owned(), part.name.into())].into_iter().collect::<Map<_, _>>().into())
        .collect();
    if !people.is_empty() {
        set("author", people.into());
    }
    if let Some(day) = page.created() {
        set("datePublished", day.into());
    }
    if let Some(day) = page.changed() {
        set("dateModified", day.into());
    }
    if let Some(license) = &page.license {
        set("license", license.url().unwrap_or_else(|| license.as_str().to_owned()).into());
    }
    if let Some(reuse) = reuse {
        set("creditText", reuse.credit.clone().into());
    }
    let based_on: Vec<Value> = page.meta.sources.iter().filter_map(|source| source.url.clone()).map(Value::from).collect();
    if !based_on.is_empty() {
        set("isBasedOn", based_on.into());
    }
    Value::Object(map).to_string()
}
