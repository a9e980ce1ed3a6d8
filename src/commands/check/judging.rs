//! The findings of a hub that was opened, as far as they were asked for.

use super::arguments::Args;
use crate::check;
use crate::diagnostic::{Diagnostic, Severity};
use crate::pipeline::Opened;
use crate::rules::configuration;

/// The findings that were asked for, those of the theme among them, and whether hub.yaml has errors.
pub(super) fn judge(
    args: &Args,
    opened: &Opened,
    of_theme: &[Diagnostic],
) -> (Vec<Diagnostic>, bool) {
    let mut found = opened.config_findings.clone();
    found.extend(check::weighed(&opened.hub, of_theme.to_vec()));
    found.extend(check::check(&opened.hub));
    let misconfigured = found
        .iter()
        .any(|finding| finding.is(&configuration::RULE) && finding.severity == Severity::Error);
    // A hub that is not judged as its maintainers want is told so whatever was asked for.
    found.retain(|finding| {
        args.rules.is_empty()
            || args.rules.iter().any(|name| name == finding.rule.name)
            || misconfigured && finding.is(&configuration::RULE)
    });
    (found, misconfigured)
}
