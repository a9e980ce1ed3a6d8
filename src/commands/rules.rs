//! `commonweal rules`: what the checks look for.

use super::{Failure, Outcome};
use crate::check::{manual, near_rules, nearest_rule, rule};

/// List the rules of `check`, or explain one
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The rule to explain
    name: Option<String>,
    /// Text for a terminal, or the manual's page
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Terminal,
    Markdown,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let text = match (&args.name, args.format) {
        (None, Format::Terminal) => manual::overview(),
        (None, Format::Markdown) => manual::page(),
        (Some(name), format) => {
            let rule = rule(name).ok_or_else(|| unknown(name))?;
            match format {
                Format::Terminal => rule.terminal(),
                Format::Markdown => rule.markdown("#"),
            }
        }
    };
    anstream::print!("{text}");
    Ok(Outcome::Clean)
}

/// What to say about a name that no rule has.
pub(super) fn unknown(name: &str) -> Failure {
    let near = nearest_rule(name).map_or_else(|| near_rules(name), |near| vec![near]);
    let near: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
    let hint = match near.split_last() {
        None => "`commonweal rules` lists them all.".to_owned(),
        Some((last, [])) => format!("Did you mean {last}?"),
        Some((last, others)) => format!(
            "Did you mean {} or {last}? `commonweal rules` lists them all.",
            others.join(", ")
        ),
    };
    Failure::new(format!("there is no rule `{name}`"), hint)
}
