//! Calls as a table for a terminal.

use super::next::{next, next_date};
use crate::credits::table::aligned;
use crate::hub::Hub;
use crate::hub::calls::Call;

/// The calls, one a line.
pub fn render(hub: &Hub) -> String {
    let headings = [
        "ID",
        "STATE",
        "NEXT DATE",
        "ENTRIES",
        "REVIEWS",
        "BALLOTS",
        "MISSING",
    ];
    let mut rows = vec![headings.map(str::to_owned)];
    rows.extend(hub.calls.all.iter().map(|call| row(hub, call)));
    let mut out = String::new();
    aligned(&mut out, &rows);
    out
}

fn row(hub: &Hub, call: &Call) -> [String; 7] {
    let date = next_date(hub, call).map(|(name, at)| format!("{name} {}", at.day()));
    [
        call.file.id.clone(),
        state(call),
        date.unwrap_or_default(),
        number(call.entries.len()),
        number(call.counted_reviews().count()),
        number(call.counted_ballots().count()),
        next(hub, call).map(|next| next.what).unwrap_or_default(),
    ]
}

/// The state of a call in a word or two.
pub fn state(call: &Call) -> String {
    let overdue = if call.overdue { ", overdue" } else { "" };
    format!("{}{overdue}", call.state.name())
}

fn number(count: usize) -> String {
    if count == 0 {
        String::new()
    } else {
        count.to_string()
    }
}
