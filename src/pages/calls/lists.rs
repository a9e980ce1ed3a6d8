//! The pages about all calls, in each language that a call has texts in.

use crate::hub::Hub;
use crate::hub::calls::CallLists;
use crate::pages::kind::Site;
use crate::pages::languages::language_name;
use crate::paths::OutputPath;
use crate::view::{AlternateView, Frame};

/// The languages of these pages, the hub's own first; none where there is no call.
fn languages(hub: &Hub) -> impl Iterator<Item = &str> {
    let own = std::iter::once(hub.config.language.as_str());
    let all = own.chain(hub.calls.places.other_languages());
    all.filter(|_| !hub.calls.is_empty())
}

/// One of these pages in each language, with the number of the language.
pub(super) fn outputs(
    hub: &Hub,
    which: impl Fn(&CallLists) -> &OutputPath,
) -> Vec<(OutputPath, usize)> {
    let places = &hub.calls.places;
    let lists = languages(hub).filter_map(|language| places.lists_in(language));
    lists
        .enumerate()
        .map(|(item, lists)| (which(&lists).clone(), item))
        .collect()
}

/// The language of that number, and its pages.
///
/// # Panics
/// When the hub has no call, or the number is none of [`outputs`].
pub(super) fn numbered(hub: &Hub, item: usize) -> (&str, CallLists) {
    let language = languages(hub).nth(item);
    let language = language.expect("the number is that of a language");
    let lists = hub.calls.places.lists_in(language);
    (
        language,
        lists.expect("lists are made where a hub has calls"),
    )
}

impl Site<'_> {
    /// The frame of such a page.
    pub(super) fn lists_frame(
        &self,
        kind: &str,
        item: usize,
        which: impl Fn(&CallLists) -> &OutputPath,
    ) -> Frame {
        let hub = self.hub;
        let (language, lists) = numbered(hub, item);
        let mut frame = self.frame(kind, language, which(&lists));
        let others = languages(hub).filter(|other| *other != language);
        let others = others.filter_map(|other| {
            let url = which(&hub.calls.places.lists_in(other)?).url();
            Some(AlternateView {
                language: other.to_owned(),
                name: language_name(other),
                title: String::new(),
                url: self.href(&url),
                canonical: hub.config.absolute(&url),
            })
        });
        frame.alternates = others.collect();
        frame
    }
}
