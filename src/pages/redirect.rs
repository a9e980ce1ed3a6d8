//! Other addresses of pages and people.

use crate::hub::{Hub, PageKind};
use crate::pages::article;
use crate::pages::kind::{Content, Kind, Site, Spec, numbered, template};
use crate::paths::{OutputPath, percent_encode};
use crate::view::{LinkView, RedirectView};

pub(super) struct Redirects;

/// Earlier addresses of people.
pub(super) struct FormerPlaces;

impl Kind for FormerPlaces {
    fn spec(&self) -> Spec {
        Spec::named("former-place")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.former_places.iter().map(|former| &former.output))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let former = &site.hub.former_places[item];
        let person = site.hub.people.get(former.person);
        let mut frame = site.frame("redirect", &site.hub.config.language, &former.output);
        frame.title = person.name.clone();
        frame.noindex = true;
        let target = LinkView::new(person.name.clone(), site.href(&person.page));
        template(
            "redirect.html",
            RedirectView {
                page: frame,
                target,
                canonical: site.hub.config.absolute(&person.page),
            },
        )
    }
}

impl Kind for Redirects {
    fn spec(&self) -> Spec {
        Spec::named("redirect")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.redirects.iter().map(|redirect| &redirect.output))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let redirect = &site.hub.redirects[item];
        let page = site.hub.page(redirect.page);
        let mut frame = site.frame("redirect", &page.language, &redirect.output);
        frame.title = page.title.clone();
        frame.noindex = true;
        let mut target = site.page_link(redirect.page);
        let canonical = site.hub.config.absolute(&page.url);
        let canonical = canonical.or_else(|| Some(target.url.clone()));
        // Whoever comes by another name is told of it there.
        if page.kind == PageKind::Article
            && let Some(name) = redirect.name()
        {
            let line = percent_encode(&article::id_of_name(name));
            target.url = format!("{}#{line}", target.url);
        }
        template(
            "redirect.html",
            RedirectView {
                page: frame,
                target,
                canonical,
            },
        )
    }
}
