//! A date of a call.

use serde::Serialize;

/// A date of a call.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MomentView {
    /// Which it is: `opens`, `closes`, `vote-opens`, `vote-closes`, `reviews-until` or `decide-by`;
    /// strings `call-edge-<key>` and `call-date-<key>`, and the value of `data-edge`, which the
    /// script reads.
    pub key: &'static str,
    /// The moment in UTC.
    pub iso: String,
    /// The day on the call's clock.
    pub day: String,
    /// The time of that day: `23:59`.
    pub time: String,
    /// The call's clock: `UTC`, `AoE` (anywhere on Earth) or `+02:00`.
    pub zone: String,
}
