//! What a result rests on, in plain words.

use crate::hub::Hub;
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::view::CallsAboutView;

/// The page about results.
pub(in crate::pages) struct CallsAbout;

impl Kind for CallsAbout {
    fn spec(&self) -> Spec {
        Spec::named("calls-about")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let about = hub.calls.places.about.iter();
        let shown = about.filter(|_| !hub.calls.is_empty());
        shown.map(|(output, _)| (output.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let places = &hub.calls.places;
        let output = places.about.as_ref().map(|(output, _)| output);
        let output = output.expect("the page is made where a hub has calls");
        let mut frame = site.frame("calls-about", &hub.config.language, output);
        frame.breadcrumbs = site.calls_crumb(&hub.config.language);
        template(
            "calls-about.html",
            CallsAboutView {
                page: frame,
                calls: places
                    .index
                    .as_ref()
                    .map(|(_, url)| site.href(url))
                    .unwrap_or_default(),
            },
        )
    }
}
