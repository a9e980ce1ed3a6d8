//! How others are told of a call, for its page.

use crate::pages::calls::tell::beside;
use crate::pages::calls::translated::Shown;
use crate::pages::calls::{badge, calendar, card, texts};
use crate::pages::kind::Site;
use crate::paths::OutputPath;
use crate::view::CallTellView;

impl Site<'_> {
    /// What tells others of a call.
    pub(super) fn tell(&self, shown: Shown) -> CallTellView {
        let call = shown.call;
        let href = |output: Option<OutputPath>| output.map(|output| self.href(&output.url()));
        CallTellView {
            texts: texts::all(self, call),
            file: href(beside(call, "share.txt")).unwrap_or_default(),
            badge: badge::view(self, call),
            card: href(card::output(self.hub, call)),
            feed: self.href(&shown.feed().url()),
            calendar: href(calendar::output(call)),
        }
    }
}
