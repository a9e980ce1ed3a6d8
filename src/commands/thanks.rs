//! `commonweal thanks`: what to tell somebody whose submission was answered.

use super::{Failure, HubArgs, Outcome, printable};
use crate::pipeline;
use crate::site::BrokenSettings;
use crate::submissions::thanks;

/// Print the comment for a submission that was answered: what was published, the credit as it
/// stands, who links to it; or why it was not taken
///
/// Paste it, or post it with the forge's own program: `commonweal thanks 12 | gh pr comment 12
/// --body-file -`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Its number, or the name of its branch
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    hub: HubArgs,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let id = args.id.trim_start_matches(['#', '!']);
    let Some(submission) = hub.submissions.all.iter().find(|known| known.id == id) else {
        return Err(Failure::new(
            format!(
                "there is no submission `{}` in this repository",
                printable(id)
            ),
            "`commonweal submissions --state all` lists those that are here; `git fetch` gets others.",
        ));
    };
    let Some(comment) = thanks::comment(hub, submission) else {
        return Err(Failure::new(
            format!("nobody has answered `{}` yet", printable(id)),
            "Merge it, or write `Decision: #12 declined: REASON` at the end of a commit's message. What the forge alone knows is in its list: `submissions: { data: FILE }`.",
        ));
    };
    anstream::print!("{}", printable(&comment));
    Ok(Outcome::Clean)
}
