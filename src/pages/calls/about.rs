//! What a result rests on, in plain words.

use crate::hub::Hub;
use crate::pages::calls::lists;
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
        lists::outputs(hub, |lists| &lists.about)
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let (language, lists) = lists::numbered(site.hub, item);
        let mut frame = site.lists_frame("calls-about", item, |lists| &lists.about);
        frame.breadcrumbs = site.calls_crumb(language);
        template(
            "calls-about.html",
            CallsAboutView {
                page: frame,
                calls: site.href(&lists.index.url()),
            },
        )
    }
}
