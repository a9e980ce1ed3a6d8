//! Other addresses of pages.

use crate::hub::Hub;
use crate::pages::{Content, Kind, Site, numbered, template};
use crate::paths::OutputPath;
use crate::view::RedirectView;

pub(super) struct Redirects;

impl Kind for Redirects {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.redirects.iter().map(|redirect| &redirect.output))
    }

    fn content(&self, site: &Site, item: usize) -> Content {
        let redirect = &site.hub.redirects[item];
        let page = site.hub.page(redirect.page);
        let mut frame = site.frame("redirect", &page.language, &redirect.output);
        frame.title = page.title.clone();
        frame.noindex = true;
        template("redirect.html", RedirectView { page: frame, target: site.page_link(redirect.page), canonical: site.hub.config.absolute(&page.url) })
    }
}
