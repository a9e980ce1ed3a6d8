//! Whether a call has enough judges while somebody can still do something about it.

use crate::calls::kind::Decides;
use crate::diagnostic::Diagnostic;
use crate::hub::calls::call::Call;
use crate::hub::calls::state::State;
use crate::rules::few_judges::RULE;

/// Tells that one conflict of interest leaves an entry with fewer reviews than it needs.
pub(super) fn few(call: &Call) -> Option<Diagnostic> {
    let (judges, each) = (call.judges.len(), call.file.keys.reviews.each as usize);
    let is_ahead = matches!(call.state, State::Open | State::Announced);
    if !is_ahead || !call.file.has_award_by(Decides::Judges) || judges > each {
        return None;
    }
    let range = ["judges", "reviews", "criteria"]
        .map(|key| call.file.range_of(key))
        .into_iter()
        .find(|range| !range.is_empty());
    let counted = |count: usize, what: &str| match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    };
    let has = format!(
        "this call has {} and wants {} of each entry",
        counted(judges, "judge"),
        counted(each, "review")
    );
    let message = match judges < each {
        true => format!("{has}, so no entry can get a score"),
        false => format!("{has}, so one conflict of interest leaves an entry without a score"),
    };
    let place = (&call.file.source.path, range.unwrap_or_default());
    Some(
        Diagnostic::new(&RULE, place, message)
            .why("A judge who knows the people of an entry says so and does not review it. An entry with too few reviews cannot win, however good it is.")
            .help(match each {
                0 | 1 => "Name another judge in `judges:`.".to_owned(),
                _ => format!("Name more judges in `judges:`, at least {}, or ask for fewer reviews: `reviews: {{ each: 1 }}`.", each + 1),
            }),
    )
}
