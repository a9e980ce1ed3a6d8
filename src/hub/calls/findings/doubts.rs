//! What anybody should know of a result, told to those who keep the hub.

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::hub::calls::call::Call;
use crate::hub::calls::doubt::Doubt;
use crate::rules::{clock_ahead, foreign_record};

/// What there is to know of a call; once it is decided, for whoever counts again.
pub(super) fn of_call(call: &Call, found: &mut Vec<Diagnostic>) {
    for doubt in &call.doubts {
        let told = of_doubt(call, doubt);
        let is_over = call.written().is_some();
        found.push(match is_over {
            true => told.severity(Severity::Info),
            false => told,
        });
    }
}

fn of_doubt(call: &Call, doubt: &Doubt) -> Diagnostic {
    let id = &call.file.id;
    let at = |path: &str| Place {
        path: path.to_owned(),
        range: None,
    };
    let message = |told: String| format!("\"{}\": {told}", call.file.title());
    match doubt {
        Doubt::Renamed(_) => {
            Diagnostic::new(&foreign_record::RULE, at(".mailmap"), message(doubt.told()))
                .severity(Severity::Warning)
                .why("Who wins, and who votes, rests on who committed what: nobody takes an entry or a ballot by a line that says who is who.")
                .help("Take these lines out until it is decided. Where they are right, say so in `updates:` of the call.")
        }
        Doubt::WrongClock { commit, .. } => {
            Diagnostic::new(&clock_ahead::RULE, at("hub.yaml"), message(doubt.told()))
                .about(*commit)
                .why("A commit that is named there may count as having come before a deadline that it missed.")
                .help("Take it out of `calls.wrong-clocks`, unless its clock was wrong; then say so in `updates:` of the call.")
        }
        Doubt::LateSeal { .. } => {
            let seal = format!("calls/{id}/seal.yaml");
            Diagnostic::new(&clock_ahead::RULE, at(&seal), message(doubt.told()))
                .severity(Severity::Info)
                .why("Whoever commits can set their own clock back, and nothing but a seal in time shows it.")
                .help("Let a schedule seal: `commonweal init --crowd` writes one. Nothing makes this seal earlier.")
        }
        Doubt::Backdated(_) => {
            let seal = format!("calls/{id}/seal.yaml");
            Diagnostic::new(&clock_ahead::RULE, at(&seal), message(doubt.told()))
                .why("No commit is older than what it stands on, so one of both clocks was wrong.")
                .help("Those who decide find out whose clock was wrong, and say it in the decision: `--despite REASON` counts them, and `overrides:` gives the places otherwise.")
        }
    }
}
