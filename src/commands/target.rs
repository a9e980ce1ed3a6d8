//! Which hub a command works on.

use std::path::PathBuf;

use crate::load::Revision;
use crate::pipeline::Request;

/// Which hub a command works on.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct HubArgs {
    /// Folder of the hub, or a bare repository [default: the repository around the working
    /// directory]
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) hub: Option<PathBuf>,
    /// A branch, tag or commit to read instead of the files in the folder
    #[arg(long, value_name = "REV")]
    pub(crate) rev: Option<String>,
    /// The moment to take for the present, such as `2026-06-15` or `2026-06-15T18:00:00Z`: dates of
    /// calls are compared with it [default: the time of the newest commit]
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    pub(crate) now: Option<i64>,
}

/// The moment that somebody gives.
pub(crate) fn moment(text: &str) -> Result<i64, String> {
    crate::calls::moment::now(text).ok_or_else(|| {
        "write a day such as 2026-06-15, or a time such as 2026-06-15T18:00:00Z".into()
    })
}

impl HubArgs {
    /// The hub in a folder, as it is there.
    pub(crate) fn of(dir: PathBuf) -> Self {
        Self {
            hub: Some(dir),
            rev: None,
            now: None,
        }
    }

    /// What to open.
    pub(crate) fn request(&self) -> Request {
        let request = Request::new(self.hub.clone().unwrap_or_else(|| PathBuf::from(".")));
        Request {
            now: self.now,
            revision: self.rev.clone().map_or(Revision::Current, Revision::Named),
            ..request
        }
    }
}
