//! Drives, as the pages of calls show them.

use crate::history::Timestamp;
use crate::hub::Call;
use crate::hub::calls::{Done, Drive, Left, State};
use crate::pages::invite;
use crate::pages::kind::Site;
use crate::pages::languages::language_name;
use crate::standings;
use crate::view::{DriveDone, DriveLeft, DriveView, ProgressView};

/// How many pages are listed.
const LISTED: usize = 200;

impl Site<'_> {
    /// Which pages of a drive are done, and which are left.
    pub(super) fn drive(&self, call: &Call) -> Option<DriveView> {
        let drive = call.drive.as_ref()?;
        let to = call.file.to();
        // What is wanted is done, or nobody wants it any more.
        let left = match call.state {
            State::Implemented | State::Closed => &[][..],
            _ => &drive.left,
        };
        let next = standings::next::next(self.hub, call);
        Some(DriveView {
            language: to.as_deref().map(language_name).unwrap_or_default(),
            more_left: left.len().saturating_sub(LISTED),
            left: left
                .iter()
                .take(LISTED)
                .map(|left| self.left(call, left, to.as_deref()))
                .collect(),
            more_done: drive.done.len().saturating_sub(LISTED),
            done: drive
                .done
                .iter()
                .take(LISTED)
                .map(|done| self.done(done))
                .collect(),
            command: next.and_then(|next| next.command),
        })
    }

    fn left(&self, call: &Call, left: &Left, to: Option<&str>) -> DriveLeft {
        let hub = self.hub;
        let form = match (
            to.filter(|_| call.file.keys.kind.wants_language()),
            left.translation,
        ) {
            (None, _) => invite::review_url(hub, left.page),
            (Some(_), Some(behind)) => invite::edit_url(hub, &hub.page(behind).source.path),
            (Some(to), None) => invite::translation_url(hub, left.page, to),
        };
        DriveLeft {
            page: self.page_link(left.page),
            translation: left.translation.map(|id| self.page_link(id)),
            form,
        }
    }

    fn done(&self, done: &Done) -> DriveDone {
        DriveDone {
            page: self.page_link(done.page),
            translation: done.translation.map(|id| self.page_link(id)),
            by: self.people_view(&done.by),
            date: done.at.map(Timestamp::date),
        }
    }
}

/// How far a drive is.
pub(super) fn progress(drive: &Drive) -> ProgressView {
    ProgressView {
        done: drive.done(),
        of: drive.of,
    }
}
