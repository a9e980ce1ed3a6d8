//! The integration tests: small hubs written as text, the architecture, and the program as people
//! run it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod attestations;
mod cache;
mod calls;
mod call_days;
mod cases;
mod command_check;
mod command_credits;
mod command_fix;
mod corpus;
mod discovery;
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
mod lost_credit;
mod map;
mod media;
mod new_page;
mod people;
mod program;
mod publish;
mod queue;
mod readme;
mod review;
mod schema;
mod serve;
mod submissions;
mod themes;
mod tidy;
mod vectors;
