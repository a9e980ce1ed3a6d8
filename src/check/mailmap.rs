//! What a change of `.mailmap` does to calls.

use super::change::Change;
use super::quote::quoted;
use crate::diagnostic::{Diagnostic, Place, Rule, Severity};
use crate::history::Mailmap;
use crate::paths::SourcePath;

/// A `.mailmap` that gives entries, ballots or reviews of calls that are not decided to somebody
/// else.
pub(super) fn of_calls(rule: &'static Rule, change: &Change, found: &mut Vec<Diagnostic>) {
    const PATH: &str = ".mailmap";
    /// Most that are named of a call.
    const NAMED: usize = 10;
    let Some(file) = change.diff.files.iter().find(|file| file.path == PATH) else {
        return;
    };
    let contents = &change.hub.history.contents;
    let was = file.was.and_then(|blob| contents.said(blob));
    let proposed = SourcePath::new(PATH).and_then(|path| change.branch.proposed.get(&path));
    let between = [
        Mailmap::parse(&was.unwrap_or_default()),
        Mailmap::parse(proposed.map_or("", |source| source.text.as_str())),
    ];
    for call in &change.hub.calls.all {
        let mut moved = change.hub.moved(call, &between);
        if moved.is_empty() {
            continue;
        }
        if moved.len() > NAMED {
            let more = moved.split_off(NAMED).len();
            moved.push(format!("{more} more"));
        }
        let place = Place {
            path: PATH.to_owned(),
            range: None,
        };
        let message = format!(
            "by this change others are the authors of what came to \"{}\", which is not decided: {}",
            quoted(&call.file.title()),
            moved.join(", ")
        );
        found.push(
            Diagnostic::new(rule, place, message)
                .severity(Severity::Error)
                .why("Who wins, and who votes, rests on who committed what: nobody takes an entry or a ballot by a line that says who is who.")
                .help("Take these lines out until it is decided. Where they are right, those who run the call merge them, and say so in `updates:` of the call."),
        );
    }
}
