//! People whom a squash left out: they wrote commits of the request, and the squash's message does
//! not name them.

mod left_out;
mod people;
mod request;
mod requests;
mod writers;

use super::commit::Commit;
use super::directory::Directory;
use super::identity::Profile;

pub use left_out::{Lost, Named};
use people::People;
use request::Request;
pub(super) use requests::Requests;

/// Everybody whom a squash left out, by commit, each once.
///
/// The number in a subject proves nothing, so only commits count that touch a file which the squash
/// touches too, and that are not younger than it. A commit that several requests list came in with
/// the first of them.
pub(super) fn find(
    requests: &Requests,
    commits: &[Commit],
    directory: &Directory,
    profiles: &[Profile],
    listed_bots: &[String],
) -> Vec<Lost> {
    let mut lost: Vec<Lost> = Vec::new();
    if requests.squashes.is_empty() {
        return lost;
    }
    let people = People::new(directory, profiles, listed_bots);
    let first = requests.first_of_commits();
    for (number, squashes) in &requests.squashes {
        let own = requests.commits(*number).iter();
        let own = own.filter(|commit| first.get(&commit.id) == Some(number));
        let request = Request::new(*number, squashes, own.collect(), &people, commits);
        lost.extend(request.left_out());
    }
    lost.sort_by(|a, b| (a.commit, &a.name, a.witness).cmp(&(b.commit, &b.name, b.witness)));
    lost
}
