//! What became of a call after its decision: steps, and a page that looks back.

use crate::hub::Call;
use crate::pages::calls::said::day;
use crate::pages::kind::Site;
use crate::privacy;
use crate::view::{LinkView, StepView};

impl Site<'_> {
    /// What was to be done.
    pub(super) fn steps(&self, call: &Call) -> Vec<StepView> {
        let steps = call.file.keys.outcome.steps.iter();
        steps
            .map(|step| StepView {
                what: self.said_of(step.what.as_ref()),
                state: step.state.name(),
                date: day(step.date.as_ref()),
                links: step
                    .links
                    .iter()
                    .map(|link| self.shows(&link.text))
                    .collect(),
                who: step.who.as_ref().and_then(|who| self.called(&who.text)),
            })
            .collect()
    }

    /// The page that looks back.
    pub(super) fn retrospective(&self, call: &Call) -> Option<LinkView> {
        let named = call.file.keys.outcome.retrospective.as_ref()?;
        Some(self.shows(&named.text))
    }

    /// What a name leads to: a page, a request such as `#61`, or an address; nothing is an empty
    /// `url`.
    fn shows(&self, name: &str) -> LinkView {
        let hub = self.hub;
        if let Ok(page) = hub.look_up(name) {
            return self.page_link(page);
        }
        let repository = hub.config.repository.as_ref();
        let number = name
            .strip_prefix(['#', '!'])
            .and_then(|number| number.parse().ok());
        let request = number.and_then(|number| repository?.pull_request_url(number));
        let address = Some(name.to_owned()).filter(|name| privacy::is_web(name));
        LinkView::new(self.said(name), request.or(address).unwrap_or_default())
    }
}

/// How many steps are done or dropped.
pub(super) fn steps_over(call: &Call) -> usize {
    let steps = call.file.keys.outcome.steps.iter();
    steps.filter(|step| step.state.is_over()).count()
}
