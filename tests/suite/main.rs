//! The integration tests: small hubs written as text, the architecture, and the program as people run it.

mod cache;
mod cases;
mod command_check;
mod git;
mod hostile;
mod leaks;
mod readme;
mod serve;
mod tidy;
