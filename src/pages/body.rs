//! Text as HTML: Markdown rendered with the hub's links.

use crate::hub::inclusions::Inclusion;
use crate::hub::{Media, MediaKind, PageId, Place, Target};
use crate::markdown::{
    self, Address, Body, Destination, Dialect, HeadingLevels, Link, Links, RenderOptions, Shade,
    Works,
};
use crate::pages::invite;
use crate::pages::kind::Site;
use crate::view::TocEntry;

/// Links of a text on one page.
pub(super) struct PageLinks<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) page: PageId,
    /// Texts of other pages that stand in it.
    pub(super) inclusions: &'a [Inclusion],
    /// It is itself the text of another page than the one that is shown.
    pub(super) is_part: bool,
}

impl<'a> PageLinks<'a> {
    /// Of a text beside the page's own: a page that it names is linked.
    fn plain(site: &'a Site<'a>, page: PageId) -> Self {
        Self {
            site,
            page,
            inclusions: &[],
            is_part: false,
        }
    }
}

impl Links for PageLinks<'_> {
    fn resolve(&self, link: &Link) -> Destination {
        let hub = self.site.hub;
        // Profiles are looked at from the home page, and a hub may have people and no pages.
        let target = match (
            hub.pages.get(self.page.0 as usize),
            Address::of(&link.target),
        ) {
            (Some(_), _) => hub.resolve(self.page, link),
            (None, Address::External(url)) if !link.kind.is_image() => {
                Target::External(url.to_owned())
            }
            (None, _) => Target::Refused,
        };
        // A section of the page that it is from is not here.
        let target = match (self.is_part, target) {
            (true, Target::Section(id)) => Target::Page {
                page: self.page,
                section: Some(Ok(id)),
            },
            (true, Target::MissingSection(id)) => Target::Page {
                page: self.page,
                section: Some(Err(id)),
            },
            (_, target) => target,
        };
        self.site.destination(target, link)
    }

    fn embed(&self, link: &Link, level: u8) -> Option<String> {
        let at = link.range.start;
        let inclusion = self.inclusions.iter().find(|one| one.at == at)?;
        Some(self.site.included(inclusion, self.page, level))
    }
}

impl Site<'_> {
    /// Where a link leads, as pages write it.
    pub(super) fn destination(&self, target: Target, link: &Link) -> Destination {
        let site = self;
        let hub = site.hub;
        match target {
            Target::Page { page, section } => {
                let page = hub.page(page);
                let fragment = match section {
                    Some(Ok(id) | Err(id)) => format!("#{}", crate::paths::percent_encode(&id)),
                    None => String::new(),
                };
                Destination::Page {
                    href: site.href(&page.url) + &fragment,
                    title: page.title.clone(),
                }
            }
            Target::Category(id) => Destination::Page {
                href: site.href(&hub.category(id).url),
                title: hub.category(id).title.clone(),
            },
            Target::Person(id) => {
                let person = hub.people.get(id);
                if person.is_shown() {
                    Destination::Page {
                        href: site.href(&person.page),
                        title: person.name.clone(),
                    }
                } else {
                    // Everybody, and nobody in particular.
                    Destination::Page {
                        href: site.href(&hub.places.url(Place::CONTRIBUTORS)),
                        title: "…".into(),
                    }
                }
            }
            Target::Media(path) => match hub.media_at(&path) {
                Some(media) => site.media_destination(media, link),
                None => Destination::Refused,
            },
            Target::Generated(url) => Destination::Page {
                href: site.href(&url),
                title: String::new(),
            },
            Target::Section(id) | Target::MissingSection(id) => Destination::Fragment {
                href: format!("#{}", crate::paths::percent_encode(&id)),
            },
            Target::Missing {
                title,
                language,
                path,
            } => {
                let path = path.unwrap_or_else(|| hub.path_for(&title, &language));
                let href = match path.starts_with("contributors/") && title.starts_with('@') {
                    true => invite::profile_at(hub, &path, title.trim_start_matches('@')),
                    false => site.new_page_url(&title, &language, &path),
                };
                Destination::Missing { href, title }
            }
            Target::MissingMedia(name) => Destination::Missing {
                href: None,
                title: name,
            },
            Target::Unpublished(path) => {
                let repository = hub.config.repository.as_ref();
                match repository.and_then(|repository| repository.file_url(&path)) {
                    Some(href) => Destination::External { href },
                    None => Destination::Refused,
                }
            }
            Target::External(href) => Destination::External { href },
            // To send readers to a page that was not meant is worse than to send them nowhere, and
            // `ambiguous-link` tells it; what is held back is not advertised either.
            Target::Ambiguous(_) | Target::Draft(_) | Target::Refused => Destination::Refused,
        }
    }

    fn media_destination(&self, media: &Media, link: &Link) -> Destination {
        let href = self.href(&media.url);
        if !link.kind.is_image() || media.kind() != MediaKind::Picture {
            let title = String::new();
            return Destination::Page { href, title };
        }
        Destination::Image {
            src: href,
            width: media.size.map(|(width, _)| width),
            height: media.size.map(|(_, height)| height),
            alt: None,
            page: media.page.as_ref().map(|page| self.href(&page.url())),
            credit: self.caption_credit(media),
        }
    }
}

impl Site<'_> {
    /// A page's text as HTML, without its level-1 heading when that is its title.
    pub(super) fn body(&self, id: PageId) -> Body {
        self.shaded_body(id, &[])
    }

    /// The same with the words of each author in a class of their own.
    pub(super) fn shaded_body(&self, id: PageId, authorship: &[Shade]) -> Body {
        let page = self.hub.page(id);
        let works = self.hub.works(id);
        let inclusions = self.hub.inclusions(id);
        let document = markdown::parse(
            &page.source.text,
            page.body.clone(),
            Dialect::HUB
                .reading(self.hub.config.dialects.unwrap_or_default())
                .citing(works.is_some()),
        );
        let options = RenderOptions {
            authorship,
            works: works.as_ref().map(|works| works as &dyn Works),
            ..self.options(&page.language, page.heading_levels())
        };
        document.render(
            &PageLinks {
                site: self,
                page: id,
                inclusions: &inclusions.all,
                is_part: false,
            },
            &options,
        )
    }

    /// A text of its own, such as a person's biography, as HTML. Its links are followed as if it
    /// stood on `page`.
    pub(super) fn text(
        &self,
        text: &str,
        range: std::ops::Range<usize>,
        page: PageId,
        language: &str,
    ) -> String {
        let document = markdown::parse(
            text,
            range,
            Dialect::HUB.reading(self.hub.config.dialects.unwrap_or_default()),
        );
        document
            .render(
                &PageLinks::plain(self, page),
                &self.options(language, HeadingLevels::BelowTitle),
            )
            .html
    }

    /// The value of a row of an infobox as HTML of one line. Its headings and notes have ids of
    /// their own, which neither the page's text nor another row has.
    pub(super) fn inline(&self, text: &str, page: PageId, row: usize) -> String {
        let language = &self.hub.page(page).language;
        self.line(text, page, language, &format!("cw-fact-{}-", row + 1))
    }

    /// A text of one line as HTML; its links are followed as if it stood on `page`.
    pub(super) fn line(&self, text: &str, page: PageId, language: &str, id_prefix: &str) -> String {
        let document = markdown::parse(text, 0..text.len(), Dialect::PLAIN_HUB);
        let options = RenderOptions {
            id_prefix,
            ..self.options(language, HeadingLevels::Below(2))
        };
        let html = document
            .render(&PageLinks::plain(self, page), &options)
            .html;
        let html = html.trim();
        // One paragraph is the usual case, and a table cell needs no paragraph.
        match html
            .strip_prefix("<p>")
            .and_then(|rest| rest.strip_suffix("</p>"))
        {
            Some(inner) if !inner.contains("<p>") => inner.to_owned(),
            _ => html.to_owned(),
        }
    }

    /// How a text is rendered in a language.
    pub(super) fn options(&self, language: &str, headings: HeadingLevels) -> RenderOptions<'_> {
        let words = self
            .words
            .get(language)
            .or_else(|| {
                self.words
                    .get(language.split('-').next().unwrap_or_default())
            })
            .or_else(|| self.words.get(&self.hub.config.language));
        RenderOptions {
            words: words.map_or(markdown::Words::ENGLISH, |words| {
                words.as_markdown(self.hub.config.submissions.intake)
            }),
            headings,
            highlighter: Some(self.highlighter),
            authorship: &[],
            id_prefix: "",
            works: None,
        }
    }
}

/// How many headings a contents list has: more of them are no overview.
const CONTENTS: usize = 500;

/// Headings as a tree for the contents list: two levels below the top one; empty when there are
/// fewer than three.
pub fn contents<'h>(headings: impl Iterator<Item = &'h markdown::Heading>) -> Vec<TocEntry> {
    let headings: Vec<&markdown::Heading> = headings.collect();
    if headings.len() < 3 {
        return Vec::new();
    }
    let top = headings
        .iter()
        .map(|heading| heading.level)
        .min()
        .unwrap_or(2);
    let mut roots: Vec<TocEntry> = Vec::new();
    let mut levels: Vec<u8> = Vec::new();
    for heading in headings
        .into_iter()
        .filter(|heading| heading.level < top + 3)
        .take(CONTENTS)
    {
        while levels.last().is_some_and(|level| *level >= heading.level) {
            levels.pop();
        }
        let mut list = &mut roots;
        for _ in 0..levels.len() {
            list = &mut list
                .last_mut()
                .expect("every open level has an entry")
                .children;
        }
        list.push(TocEntry {
            id: heading.id.clone(),
            text: heading.text.clone(),
            children: Vec::new(),
        });
        levels.push(heading.level);
    }
    roots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_become_a_tree_whatever_levels_are_skipped() {
        fn shown(entries: &[TocEntry]) -> String {
            entries
                .iter()
                .map(|entry| format!("{}({})", entry.text, shown(&entry.children)))
                .collect()
        }
        let heading = |(level, text): (u8, &str)| markdown::Heading {
            level,
            id: text.into(),
            text: text.into(),
            range: 0..0,
            place: markdown::HeadingPlace::Outline,
            bare: false,
        };
        let tree = |headings: &[(u8, &str)]| {
            shown(&contents(
                headings
                    .iter()
                    .copied()
                    .map(heading)
                    .collect::<Vec<_>>()
                    .iter(),
            ))
        };
        assert_eq!(
            tree(&[(2, "a"), (3, "b"), (3, "c"), (2, "d")]),
            "a(b()c())d()"
        );
        assert_eq!(
            tree(&[(4, "a"), (2, "b"), (4, "c"), (3, "d")]),
            "a()b(c()d())"
        );
        assert_eq!(tree(&[(2, "a"), (3, "b"), (4, "c"), (5, "d")]), "a(b(c()))");
        assert_eq!(tree(&[(2, "a"), (2, "b")]), "");
    }
}
