//! Whether one person may vote twice without anybody knowing.

use crate::calls::kind::Decides;
use crate::diagnostic::Diagnostic;
use crate::hub::calls::call::Call;
use crate::hub::calls::state::State;
use crate::rules::open_vote::RULE;

/// Tells that everybody votes, which nothing keeps from being one person.
pub(super) fn open(call: &Call) -> Option<Diagnostic> {
    let decides = [Decides::Votes, Decides::Consent];
    let decides = decides.into_iter().any(|it| call.file.has_award_by(it));
    let is_ahead = !matches!(
        call.state,
        State::Decided | State::Implemented | State::Closed
    );
    if !is_ahead || !decides || !call.file.is_open_vote() {
        return None;
    }
    let place = (&call.file.source.path, call.file.range_of("ballot"));
    Some(
        Diagnostic::new(
            &RULE,
            place,
            "anybody may vote here, and nobody checks that one person votes only once",
        )
        .why("A second address with a profile of its own is a second voter.")
        .help("Where the result decides something, let `contributors` or `members` vote: who they are is fixed before the call is known."),
    )
}
