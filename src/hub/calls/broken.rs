//! What can be wrong with a seal.

/// What is wrong with a seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Broken {
    /// An edge that was sealed says something else now.
    Altered(&'static str),
    /// It was sealed before its deadline.
    Early(&'static str),
    /// The branch had a ballot at the deadline that the seal leaves out.
    BallotLeftOut(String),
    /// The seal has a ballot that the branch did not have at the deadline.
    BallotTooLate(String),
    /// The branch had an entry at the deadline that the seal leaves out.
    EntryLeftOut(String),
    /// The seal has an entry that the branch did not have so at the deadline.
    EntryTooLate(String),
    /// The roll is not the one that the call asks for.
    Roll,
    /// What the call promises was changed since.
    Call(String),
}
