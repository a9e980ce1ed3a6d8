//! The text of a page as a part of its view: made when it is shown, named by what it is made from.

use std::cell::OnceCell;
use std::rc::Rc;

use serde::Serialize;

use crate::config::Intake;
use crate::dialects::Dialects;
use crate::digest::Digest;
use crate::hub::{PageId, Target};
use crate::markdown::{Destination, HeadingLevels, WorkPart, Works};
use crate::pages::kind::Site;
use crate::view::{AuthorshipView, Heavy};

/// A page's text and who wrote which of its words.
pub(super) struct Text<'s> {
    /// HTML.
    pub(super) body: Heavy<'s, String>,
    /// Whose the words are, where that is more than one group of people's.
    pub(super) authorship: Option<Heavy<'s, AuthorshipView>>,
}

/// Everything that a page's text is made from, besides the program and the theme.
#[derive(Serialize)]
struct Ingredients<'a> {
    source: Digest,
    language: &'a str,
    headings: HeadingLevels,
    intake: Intake,
    dialects: Dialects,
    /// Where its links lead, in the order of the text.
    links: Vec<Lead>,
    authorship: Option<Digest>,
    /// What it cites, where works are read.
    works: Option<Vec<Option<Vec<WorkPart>>>>,
    /// The texts of other pages that stand in it.
    included: Vec<String>,
}

/// Where a link leads.
#[derive(Serialize)]
enum Lead {
    /// Where the link itself says.
    Away,
    /// Nowhere.
    Nowhere,
    /// To something of this hub.
    To(Destination),
}

impl<'s> Site<'s> {
    /// The text of an article.
    pub(super) fn article_text(&'s self, id: PageId) -> Text<'s> {
        let page = self.hub.page(id);
        let is_shared = self.has_authorship(page);
        let by = is_shared.then(|| self.authorship_name(page)).flatten();
        // The text and the list of its authors are made by one reading of it.
        let both = Rc::new(OnceCell::<(String, AuthorshipView)>::new());
        let make = move || {
            let (authorship, shades) = if is_shared {
                self.authorship(page)
            } else {
                Default::default()
            };
            (self.shaded_body(id, &shades).html, authorship)
        };
        let again = both.clone();
        Text {
            body: Heavy::new(self.text_name(id, by), move || {
                both.get_or_init(make).0.clone()
            }),
            authorship: is_shared
                .then(|| Heavy::new(by, move || again.get_or_init(make).1.clone())),
        }
    }

    /// The text of a page that shows nobody's words apart.
    pub(super) fn plain_text(&'s self, id: PageId) -> Heavy<'s, String> {
        Heavy::new(self.text_name(id, None), move || self.body(id).html)
    }

    fn text_name(&self, id: PageId, authorship: Option<Digest>) -> Option<Digest> {
        let hub = self.hub;
        let page = hub.page(id);
        let links = hub.linked(id).map(|(link, target)| match target {
            Target::External(_) => Lead::Away,
            Target::Refused | Target::Ambiguous(_) | Target::Draft(_) => Lead::Nowhere,
            _ => Lead::To(self.destination(target.clone(), link)),
        });
        let ingredients = Ingredients {
            source: page.source.digest(),
            language: &page.language,
            headings: page.heading_levels(),
            intake: hub.config.submissions.intake,
            dialects: hub.config.dialects.unwrap_or_default(),
            links: links.collect(),
            included: hub
                .inclusions(id)
                .all
                .iter()
                .map(|inclusion| self.included(inclusion, id, 1))
                .collect(),
            works: hub.works(id).map(|works| {
                let cited = page.facts.citations.iter();
                cited.map(|cited| works.entry(&cited.key)).collect()
            }),
            authorship,
        };
        Digest::of(&ingredients)
    }
}
