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
}

impl HubArgs {
    /// The hub in a folder, as it is there.
    pub(crate) fn of(dir: PathBuf) -> Self {
        Self {
            hub: Some(dir),
            rev: None,
        }
    }

    /// What to open.
    pub(crate) fn request(&self) -> Request {
        let request = Request::new(self.hub.clone().unwrap_or_else(|| PathBuf::from(".")));
        Request {
            revision: self.rev.clone().map_or(Revision::Current, Revision::Named),
            ..request
        }
    }
}
