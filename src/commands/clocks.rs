//! What commands about calls and the site say of commits whose clock is ahead.

use super::printable;
use crate::check::weighed;
use crate::diagnostic::Severity;
use crate::hub::Hub;
use crate::rules::clock_ahead;

/// Says on the error stream which commits of the branch have a clock that is ahead.
pub(super) fn tell(hub: &Hub) {
    let found = hub.diagnostics.iter();
    let found = found.filter(|found| found.is(&clock_ahead::RULE)).cloned();
    let found = weighed(hub, found.collect()).into_iter();
    for found in found.filter(|found| found.severity != Severity::Info) {
        tell_line(&found.in_a_line());
    }
}

/// Says one of them.
pub(super) fn tell_line(line: &str) {
    anstream::eprintln!("warning: {}", printable(line));
}
