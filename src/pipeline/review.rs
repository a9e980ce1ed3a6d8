//! A change, judged under the rules of the branch that it is made for.

pub use super::changed::ReviewError;
use super::changed::whole;
use super::request::Request;
pub use super::reviewed::Reviewed;
use super::submissions;
use crate::review::Scope;

/// Judges the change that `request` names, as a change to the branch `base`. `opener` is the
/// account that opened the pull request, as `NUMBER+LOGIN` or one of both, where the forge tells.
/// What cannot be judged near what it concerns, such as a folder, is judged with the whole hub; so
/// is what was made from the branch as it is, since its own files say all.
///
/// # Errors
/// When one of the two cannot be read, or when nothing says where the change began.
pub fn review(
    request: &Request,
    base: &str,
    opener: Option<&str>,
    scope: Scope,
) -> Result<Reviewed, ReviewError> {
    let near = match scope {
        Scope::Near => submissions::near(request, base, opener)?,
        Scope::Whole => None,
    };
    near.map_or_else(|| whole(request, base, opener), Ok)
}
