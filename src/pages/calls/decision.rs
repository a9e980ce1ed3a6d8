//! What was decided, by whom, and everything that it rests on; or what the records give while nobody
//! has decided.

use crate::calls::Decision;
use crate::calls::kind::Decides;
use crate::hub::{Call, Hub};
use crate::pages::calls::told::is_shown;
use crate::pages::calls::{exports, translated};
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::view::{CallDecisionView, DecidedView, LeftOut, LinkView, MarkHead};

/// How many records that were left out are listed.
const LEFT_OUT: usize = 500;

/// The pages of decisions.
pub(in crate::pages) struct CallDecision;

impl Kind for CallDecision {
    fn spec(&self) -> Spec {
        Spec::named("call-decision")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let all = translated::all(hub).into_iter().enumerate();
        all.filter(|(_, shown)| is_shown(hub, shown.call))
            .map(|(at, shown)| (shown.decision(), at))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let shown = translated::all(hub)[item];
        let call = shown.call;
        let decision = call.written().map(|(_, decision)| decision);
        let frame = site.decision_frame(shown);
        let judged = call.file.has_award_by(Decides::Judges);
        let (reviewed, more_reviews) = site.reviewed(call);
        let (ballots, more_ballots) = site.ballots(call);
        let (left_out, left_out_unnamed) =
            decision.map(|it| left_out(site, it)).unwrap_or_default();
        let counted = call.inputs();
        let lists = hub.calls.places.lists_in(&frame.language);
        template(
            "call-decision.html",
            CallDecisionView {
                page: frame,
                call: LinkView::new(site.shown_title(shown), site.href(shown.url())),
                decided: site.decided(call),
                awards: site.awards(call),
                entries: if decision.is_some() {
                    site.entries(call)
                } else {
                    Vec::new()
                },
                criteria: if judged {
                    heads(site, call)
                } else {
                    Vec::new()
                },
                reviewed,
                more_reviews,
                ballots,
                more_ballots,
                proof: call.file.ballot().map_or("", |rules| rules.proof.name()),
                counted_ballots: counted.ballots,
                counted_reviews: counted.reviews,
                left_out,
                left_out_unnamed,
                digest: counted.digest,
                doubts: site.doubts(call),
                objections: hub
                    .objections(call)
                    .iter()
                    .map(|objection| site.said(objection))
                    .collect(),
                differences: call
                    .differences()
                    .iter()
                    .map(|differs| site.said(differs))
                    .collect(),
                command: format!("commonweal decide {} --verify", call.file.id),
                exports: exports::of_call(site, call),
                about: lists
                    .map(|lists| site.href(&lists.about.url()))
                    .unwrap_or_default(),
            },
        )
    }
}

impl Site<'_> {
    /// By whom and when it was decided.
    fn decided(&self, call: &Call) -> Option<DecidedView> {
        let (source, decision) = call.written()?;
        let repository = self.hub.config.repository.as_ref();
        Some(DecidedView {
            date: self.said(&decision.decided),
            by: self.people_called(&decision.by),
            at: self.commit_named(&decision.at.to_string()),
            file: repository.and_then(|forge| forge.file_url(&source.path)),
            despite: self.said(&decision.despite),
        })
    }
}

fn heads(site: &Site, call: &Call) -> Vec<MarkHead> {
    let criteria = call.file.criteria.iter();
    criteria
        .map(|criterion| MarkHead {
            label: site.said(&criterion.label),
            weight: criterion.weight,
        })
        .collect()
}

/// What was left out, and how much of it is of people who are not to be named.
fn left_out(site: &Site, decision: &Decision) -> (Vec<LeftOut>, usize) {
    let told = decision.left_out.iter();
    let (told, hidden): (Vec<_>, Vec<_>) = told.partition(|(record, _)| site.may_tell(record));
    let told = told.into_iter().take(LEFT_OUT);
    let view = |(record, reason): (&String, &String)| LeftOut {
        record: site.said(record),
        reason: site.said(reason),
    };
    (told.map(view).collect(), hidden.len())
}
