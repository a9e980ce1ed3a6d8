//! The web address of a repository by that of a git remote.

/// The web address of a repository by that of a git remote, without anybody's name or password;
/// `None` for a folder and what is no address.
pub fn web_address(remote: &str) -> Option<String> {
    let (scheme, rest) = match remote.trim().split_once("://") {
        Some((scheme @ ("http" | "https"), rest)) => (scheme, rest),
        Some(("ssh" | "git" | "git+ssh" | "ssh+git", rest)) => ("https", rest),
        Some(_) => return None,
        // The short form of ssh: `git@host:path`. A host has a dot, the drive of a folder on
        // Windows has none.
        None => {
            return remote
                .trim()
                .split_once(':')
                .filter(|(host, _)| host.contains('.') && !host.contains('/'))
                .and_then(of_ssh);
        }
    };
    let (authority, path) = rest.split_once('/')?;
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    // The port of ssh is not that of the web.
    let host = if remote.trim().starts_with("http") {
        host
    } else {
        host.split(':').next()?
    };
    address(scheme, host, path)
}

fn of_ssh((host, path): (&str, &str)) -> Option<String> {
    address(
        "https",
        host.rsplit_once('@').map_or(host, |(_, host)| host),
        path.trim_start_matches('/'),
    )
}

fn address(scheme: &str, host: &str, path: &str) -> Option<String> {
    let url = url::Url::parse(&format!("{scheme}://{host}/{path}")).ok()?;
    let is_whole = url.host_str().is_some_and(|host| !host.is_empty())
        && url.path() != "/"
        && url.username().is_empty();
    let plain = is_whole && url.query().is_none() && url.fragment().is_none();
    plain.then(|| {
        url.as_str()
            .trim_end_matches('/')
            .trim_end_matches(".git")
            .to_owned()
    })
}
