//! A page as it would be shown, inside the page of its submission: by the same rules as any page,
//! with ids of its own.

use crate::front_matter;
use crate::hub::links::Standpoint;
use crate::hub::submissions::PageText;
use crate::hub::{Target, names, places, urls};
use crate::markdown::{self, Destination, Dialect, HeadingLevels, Link, Links, RenderOptions};
use crate::pages::kind::Site;
use crate::pages::languages::direction;
use crate::paths::{OutputPath, SourcePath};
use crate::privacy;
use crate::sources::Source;
use crate::view::PreviewView;

/// Level of the heading that a preview stands below.
const BELOW: u8 = 3;

/// Links of a text that is proposed.
pub(super) struct ProposedLinks<'a> {
    pub site: &'a Site<'a>,
    pub from: Standpoint<'a>,
    /// What the ids of the text begin with.
    pub prefix: &'a str,
    /// The id of the part of the page that shows the text.
    pub own: &'a str,
    /// What else is proposed: path, title, and the id of the part of the page that shows it.
    pub others: &'a [(String, String, String)],
}

impl Links for ProposedLinks<'_> {
    fn resolve(&self, link: &Link) -> Destination {
        let here = |id: &str| Destination::Fragment {
            href: format!("#{}{}", self.prefix, crate::paths::percent_encode(id)),
        };
        match self.site.hub.resolve_at(self.from, link) {
            Target::Section(id) if id.is_empty() => Destination::Fragment {
                href: format!("#{}", self.own),
            },
            Target::Section(id) => here(&id),
            Target::MissingSection(_) => Destination::Refused,
            Target::Missing {
                title,
                path,
                language,
            } => match self.proposed(&title, path.as_deref()) {
                Some(id) => Destination::Fragment {
                    href: format!("#{id}"),
                },
                None => self.site.destination(
                    Target::Missing {
                        title,
                        path,
                        language,
                    },
                    link,
                ),
            },
            // A picture that comes with the submission is not published yet.
            Target::MissingMedia(_) if link.kind.is_image() => Destination::Refused,
            Target::Page {
                page,
                section: Some(Err(_)),
            } => self.site.destination(
                Target::Page {
                    page,
                    section: None,
                },
                link,
            ),
            // Nobody has looked yet at whom a stranger would have readers write to.
            Target::External(url) if !privacy::is_web(&url) => Destination::Refused,
            target => self.site.destination(target, link),
        }
    }
}

impl ProposedLinks<'_> {
    /// The part of the page that shows what a link means that leads nowhere yet.
    fn proposed(&self, title: &str, path: Option<&str>) -> Option<&str> {
        let folded = names::fold(title);
        let is_meant = |other: &&(String, String, String)| {
            path == Some(other.0.as_str()) || names::fold(&other.1) == folded
        };
        self.others
            .iter()
            .find(is_meant)
            .map(|other| other.2.as_str())
    }
}

/// The page `page` as it would be; `own` is the id of the part that shows it, and `others` what is
/// proposed besides.
pub(super) fn preview(
    site: &Site,
    page: &PageText,
    own: &str,
    others: &[(String, String, String)],
) -> Option<PreviewView> {
    let hub = site.hub;
    let path = SourcePath::new(&page.path)?;
    let text = hub.people.redaction.cleaned(privacy::without_hosts(
        page.merged.as_deref().or(page.after.as_deref())?,
    ));
    let source = Source::new(path, text);
    let body = front_matter::read(&source, &mut Vec::new()).body;
    let below = source
        .path
        .below(&hub.sources.content_root)
        .unwrap_or(source.path.as_str());
    let published = hub.page_of(&source.path).map(|id| hub.page(id));
    let found = hub.layout().locate(below);
    let prefix = found
        .language
        .as_ref()
        .map(|language| places::language_prefix(language, &hub.config.language))
        .unwrap_or_default();
    let slug = format!("{prefix}{}", urls::page_slug(&found.place));
    let language = published
        .map(|page| page.language.clone())
        .or(found.language)
        .unwrap_or_else(|| hub.config.language.clone());
    let url = published.map_or_else(
        || {
            OutputPath::page(&slug)
                .unwrap_or_else(|| urls::hashed_page(&source.path))
                .url()
        },
        |page| page.url.clone(),
    );
    let document = markdown::parse(
        &source.text,
        body,
        Dialect::HUB.reading(hub.config.dialects.unwrap_or_default()),
    );
    let prefix = format!("{own}-");
    let from = Standpoint {
        path: &source.path,
        language: &language,
        url: &url,
        facts: &document.facts,
    };
    let links = ProposedLinks {
        site,
        from,
        prefix: &prefix,
        own,
        others,
    };
    let options = RenderOptions {
        id_prefix: &prefix,
        ..site.options(&language, HeadingLevels::Below(BELOW))
    };
    let html = without_high_headings(document.render(&links, &options).html);
    Some(PreviewView {
        html,
        dir: direction(&language).to_owned(),
        language,
    })
}

/// Headings in raw HTML keep the level that they were written with; here they are below that of the
/// page that they are on.
fn without_high_headings(mut html: String) -> String {
    for level in 1..=BELOW {
        for (start, lower) in [
            (format!("<h{level}"), format!("<h{}", BELOW + 1)),
            (format!("</h{level}"), format!("</h{}", BELOW + 1)),
        ] {
            if html.contains(&start) {
                html = html.replace(&start, &lower);
            }
        }
    }
    html
}
