//! `commonweal serve`: a preview on this machine that follows every edit.

use super::{Failure, Hinted, HubArgs, Outcome, printable};
use crate::diagnostic::{Counts, system};
use crate::hub::Drafts;
use crate::serve::{self, News, Options};

/// Preview the hub in a browser; pages reload when a file changes
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    hub: HubArgs,
    #[command(flatten)]
    listen: Listen,
    /// Show drafts too
    #[arg(long)]
    drafts: bool,
}

/// Where to listen.
#[derive(Debug, Clone, clap::Args)]
pub struct Listen {
    /// Port to listen on; the next free one when it is taken
    #[arg(long, short, value_name = "N", default_value_t = 8000)]
    port: u16,
    /// Address of this machine to listen at; `0.0.0.0` lets other machines read the preview
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1")]
    host: String,
    /// Open the browser
    #[arg(long)]
    open: bool,
}

/// Serves the hub that the arguments name.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    start(
        &args.hub,
        &args.listen,
        if args.drafts {
            Drafts::Shown
        } else {
            Drafts::Hidden
        },
    )
}

/// Serves a hub, without its drafts, until Ctrl-C.
pub fn serve(hub: HubArgs, listen: &Listen) -> Result<Outcome, Failure> {
    start(&hub, listen, Drafts::Hidden)
}

fn start(hub: &HubArgs, listen: &Listen, drafts: Drafts) -> Result<Outcome, Failure> {
    let mut request = hub.request();
    request.drafts = drafts;
    let open = listen.open;
    serve::run(
        Options {
            request,
            host: listen.host.clone(),
            port: listen.port,
            hint: |error| error.hint().into_owned(),
        },
        move |news| tell(&news, open),
    )?;
    Ok(Outcome::Clean)
}

fn tell(news: &News, open: bool) {
    match news {
        News::Taken(port) => anstream::eprintln!("Port {port} is taken; trying the next one."),
        News::Exposed(address) => {
            anstream::eprintln!(
                "warning: everybody who can reach {address} can read this preview, drafts and unpublished edits included"
            );
        }
        News::Serving { title, url } => {
            anstream::println!(
                "Serving {} at {url} (Ctrl-C stops)",
                printable(title.unwrap_or("the hub"))
            );
            if open && let Err(error) = open::that_detached(url.as_str()) {
                anstream::eprintln!(
                    "warning: no browser could be opened ({}); go to {url}",
                    printable(&system::told(&error))
                );
            }
        }
        News::Reloaded { time, counts } => {
            anstream::println!("Reloaded in {:.2} s{}", time.as_secs_f64(), found(*counts))
        }
        News::Broken(problem) => {
            anstream::eprintln!("error: {}", printable(&problem.message));
            if !problem.help.is_empty() {
                anstream::eprintln!("  help: {}", printable(&problem.help));
            }
        }
        News::Unwatched(reason) => anstream::eprintln!(
            "warning: changes cannot be noticed ({}); start again to see them",
            printable(reason)
        ),
    }
}

/// `; 1 error, 2 warnings`, or nothing.
fn found(counts: Counts) -> String {
    let part = |n: usize, word: &str| {
        (n > 0).then(|| format!("{n} {word}{}", if n == 1 { "" } else { "s" }))
    };
    let parts: Vec<String> = [part(counts.error, "error"), part(counts.warning, "warning")]
        .into_iter()
        .flatten()
        .collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!("; {}", parts.join(", "))
    }
}
