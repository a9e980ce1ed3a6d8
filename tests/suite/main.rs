//! The integration tests: small hubs written as text, the architecture, and the program as people
//! run it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(
    clippy::too_many_lines,
    reason = "a test tells one story, from its hub to what is expected"
)]

mod answers;
mod attestations;
mod cache;
mod calls;
mod call_days;
mod call_share;
mod cases;
mod command_check;
mod command_credits;
mod command_fix;
mod corpus;
mod demo_calls;
mod discovery;
mod drives;
mod envelopes;
mod focus;
mod gates;
mod git;
mod hostile;
mod hub_ci;
mod imports;
mod incremental;
mod init;
mod keys;
mod kills;
mod intake;
mod leaks;
mod look;
mod lost_credit;
mod maintain;
mod manual;
mod map;
mod media;
mod messages;
mod new_page;
mod people;
mod program;
mod publish;
mod queue;
mod review;
mod schema;
mod sealed_entries;
mod search;
mod serve;
mod submissions;
mod tasks;
mod themes;
mod tidy;
mod vectors;
