//! `calls/<id>/card.png`: a picture of a call that other sites show where its page is linked.

use crate::card::{self, Card};
use crate::hub::{Call, Hub};
use crate::pages::calls::tell::beside;
use crate::pages::kind::{Content, Kind, Site, Spec};
use crate::paths::OutputPath;
use crate::view::CardView;

/// The pictures of calls.
pub(in crate::pages) struct CallCards;

impl Kind for CallCards {
    fn spec(&self) -> Spec {
        Spec::named("call-card")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let calls = hub.calls.all.iter().enumerate();
        let cards = calls.filter_map(|(item, call)| Some((output(hub, call)?, item)));
        cards.collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        Content::Card(Box::new(of(site, &site.hub.calls.all[item])))
    }
}

/// Where the picture of a call is, where the hub has such pictures.
pub(super) fn output(hub: &Hub, call: &Call) -> Option<OutputPath> {
    let is_made = card::CAN_DRAW && hub.config.calls.cards;
    is_made.then(|| beside(call, "card.png"))?
}

fn of(site: &Site, call: &Call) -> Card {
    let row = site.call_row(call);
    Card {
        kicker: site.said(&site.hub.title),
        title: row.title,
        text: row.question,
        lines: site.headline_dates(call),
        is_rtl: row.dir == "rtl",
    }
}

/// The picture for the head of a page; only an absolute address leads there from elsewhere.
pub(super) fn image(site: &Site, call: &Call) -> Option<CardView> {
    let output = output(site.hub, call)?;
    let said = std::iter::once(site.call_title(call)).chain(site.headline_dates(call));
    Some(CardView {
        url: site.hub.config.absolute(&output.url())?,
        width: card::WIDTH,
        height: card::HEIGHT,
        alt: said.collect::<Vec<_>>().join(". "),
    })
}
