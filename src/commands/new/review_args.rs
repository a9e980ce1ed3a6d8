//! What `new review` takes, of an entry and of a page.

use std::path::PathBuf;

use crate::calls::page_review::Scope;
use crate::calls::review::Opinion;
use crate::commands::HubArgs;
use crate::fields::Words;

/// Write a review of an entry, or of a page, in your name
///
/// `new review CALL ENTRY` is about an entry of a call, `new review --page PAGE` about a page. It asks on a terminal for what is not given. Your name is the one that git has of you, and the
/// review counts for whoever commits it.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call
    #[arg(
        value_name = "CALL",
        required_unless_present = "page",
        requires = "entry",
        conflicts_with = "page"
    )]
    pub(super) call: Option<String>,
    /// The entry
    #[arg(value_name = "ENTRY")]
    pub(super) entry: Option<String>,
    /// The page that is reviewed: its path, id or title
    #[arg(long, value_name = "PAGE", conflicts_with_all = ["scores", "sealed"])]
    pub(super) page: Option<String>,
    /// What you looked at on the page; may be given several times
    #[arg(long, value_name = "SCOPE", requires = "page", value_parser = clap::builder::PossibleValuesParser::new(Scope::words()))]
    pub(super) scope: Vec<String>,
    /// The score of a criterion; may be given several times
    #[arg(long = "score", value_name = "CRITERION=SCORE", value_parser = score)]
    pub(super) scores: Vec<(String, u32)>,
    /// `none`, or what you have to do with the entry in a sentence
    #[arg(long, value_name = "TEXT")]
    pub(super) conflict: Option<String>,
    /// What you would do with it
    #[arg(long, value_name = "VERDICT", value_parser = clap::builder::PossibleValuesParser::new(Opinion::words()))]
    pub(super) verdict: Option<String>,
    /// What you say to its people, in Markdown
    #[arg(long, value_name = "TEXT")]
    pub(super) comment: Option<String>,
    /// For reviews in envelopes: where to keep the review, outside the hub; only its digest is shown
    /// until the deadline
    #[arg(long, value_name = "FILE")]
    pub(super) sealed: Option<PathBuf>,
    /// Ask nothing, even on a terminal
    #[arg(long)]
    pub(super) no_input: bool,
    #[command(flatten)]
    pub(super) hub: HubArgs,
}

fn score(text: &str) -> Result<(String, u32), String> {
    let (name, score) = text
        .split_once('=')
        .ok_or("write a criterion with its score, such as accuracy=4")?;
    let score = score.trim().parse();
    Ok((
        name.trim().to_owned(),
        score.map_err(|_| "a score is a whole number")?,
    ))
}
