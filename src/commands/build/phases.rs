//! How long each phase of a build took, and what was rendered.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Serialize;

use crate::pipeline::Phases;
use crate::site::Why;

/// How long each phase took.
#[derive(Debug, Serialize)]
pub(super) struct Seconds {
    load: f64,
    history: f64,
    hub: f64,
    submissions: f64,
    check: f64,
    render: f64,
    write: f64,
    pub(super) total: f64,
}

/// The times of a build, in seconds.
pub(super) fn seconds(phases: &Phases, total: Duration) -> Seconds {
    let round = |time: Duration| (time.as_secs_f64() * 1000.0).round() / 1000.0;
    Seconds {
        load: round(phases.load),
        history: round(phases.history),
        hub: round(phases.hub),
        submissions: round(phases.submissions),
        check: round(phases.check),
        render: round(phases.render),
        write: round(phases.write),
        total: round(total),
    }
}

/// How long each phase took, and what was rendered and why.
pub(super) fn print(
    seconds: &Seconds,
    rendered: &BTreeMap<&'static str, usize>,
    reused: usize,
    why: Why,
) {
    let Seconds {
        load,
        history,
        hub,
        submissions,
        check,
        render,
        write,
        ..
    } = *seconds;
    let phases = [
        ("files and pages", load),
        ("history, beside the files", history),
        ("credit and links", hub),
        ("submissions", submissions),
        ("checks", check),
        ("rendering", render),
        ("writing", write),
    ];
    for (phase, seconds) in phases {
        anstream::eprintln!("{seconds:8.3} s  {phase}");
    }
    let why = match why {
        Why::Nothing => "nothing has changed since the last build",
        Why::First => "no earlier build into this folder is known",
        Why::Shared => "the program, the theme or what every page shows is new",
        Why::Changes => "what they show has changed",
    };
    let files: usize = rendered.values().sum();
    anstream::eprintln!(
        "{files} {} rendered, {reused} reused: {why}",
        if files == 1 { "file" } else { "files" }
    );
    for (kind, count) in rendered {
        anstream::eprintln!("{count:8}  {kind}");
    }
}
