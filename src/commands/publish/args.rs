//! The arguments of `commonweal publish`.

use crate::commands::HubArgs;

/// Publish the site: build what is committed and put it where `publish` in hub.yaml says
///
/// The branch gets one commit for each commit of the hub that is published, with the same bytes
/// whoever publishes it; nothing is committed when nothing has changed. Files that others have put
/// on the branch or into the folder stay.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub(super) hub: HubArgs,
    /// Where to, instead of what hub.yaml says
    #[arg(long, value_enum)]
    pub(super) to: Option<To>,
    /// Address the site will have, instead of `url` in hub.yaml
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Say what would be published, and publish nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Make the commit on the branch of this repository, and push nothing
    #[arg(long)]
    pub(super) no_push: bool,
    /// Replace everything on the branch, whoever put it there
    #[arg(long)]
    pub(super) replace: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(super) enum To {
    /// A branch of the repository, such as the one that GitHub Pages serves
    Branch,
    /// A folder
    Folder,
}
