//! What is wrong with what is told of a call after its decision.

use crate::calls::keys::StepState;
use crate::diagnostic::Diagnostic;
use crate::hub::calls::call::Call;
use crate::hub::linked::Linked;
use crate::privacy::{is_web, quoted};
use crate::rules::empty_step;

/// Steps that are done, of which no link leads anywhere.
pub(super) fn steps(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let steps = call.file.keys.outcome.steps.iter();
    for step in steps.filter(|step| step.state == StepState::Done) {
        if step.links.iter().any(|link| leads(hub, &link.text)) {
            continue;
        }
        let what = step.what.as_ref();
        let range = step.links.first().or(what).map(|at| at.range.clone());
        let called = what.map_or(String::new(), |what| format!(" `{}`", quoted(&what.text)));
        let message = if step.links.is_empty() {
            format!("the step{called} is done, and nothing shows it")
        } else {
            format!("the step{called} is done, and its links lead nowhere")
        };
        found.push(
            Diagnostic::new(
                &empty_step::RULE,
                (&call.file.source.path, range.unwrap_or_default()),
                message,
            )
            .why("Those who took part want to see what became of it.")
            .help("Name the page that shows it under `links`, or a request such as `\"#61\"`."),
        );
    }
}

/// Whether a link of a step leads to something: a page, a request, an address.
fn leads(hub: &Linked, name: &str) -> bool {
    let number = name.strip_prefix(['#', '!']);
    let is_request = number.is_some_and(|number| number.parse::<u32>().is_ok());
    is_web(name) || is_request && hub.config.repository.is_some() || hub.look_up(name).is_ok()
}
