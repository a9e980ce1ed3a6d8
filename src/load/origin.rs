//! What git says of where a repository comes from.

use super::location::Location;

/// What the repository is called where it was cloned from, when that is a host and no folder.
pub(super) fn origin(location: &Location) -> Option<String> {
    let repo = location.repo().ok()??;
    let remote = repo.find_remote("origin").ok()?;
    let address = remote.url().ok()?;
    let is_remote = address.contains("://") && !address.starts_with("file:")
        || address
            .split(':')
            .next()
            .is_some_and(|host| host.contains('@'));
    last_part(address).filter(|_| is_remote)
}

pub(super) fn last_part(address: &str) -> Option<String> {
    let name = address
        .trim_end_matches('/')
        .trim_end_matches(".git")
        .rsplit(['/', ':', '\\'])
        .next()?
        .trim();
    Some(name.to_owned()).filter(|name| !name.is_empty() && !name.starts_with('.'))
}
