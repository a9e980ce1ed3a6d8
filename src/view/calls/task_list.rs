//! All tasks of a call.

use serde::Serialize;

use crate::view::calls::CallRow;
use crate::view::calls::drive::ProgressView;
use crate::view::calls::tasks::TaskRow;
use crate::view::frame::Frame;
use crate::view::parts::SwitchView;

/// The tasks of a call. Template `call-tasks.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallTasksView {
    /// The common part; the title is the call's.
    pub page: Frame,
    /// The call.
    pub call: CallRow,
    /// How many tasks need no more answers, of how many.
    pub progress: ProgressView,
    /// The tasks of this page.
    pub rows: Vec<TaskRow>,
    /// All pages of tasks.
    pub pages: Vec<SwitchView>,
}
