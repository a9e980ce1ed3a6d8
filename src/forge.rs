//! The addresses of a repository's pages on the site that hosts it: edit, new file, commit, pull
//! request.

use crate::paths::{OUTSIDE, SourcePath, percent_encode};

/// The kinds of hosting whose addresses are known.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Forge {
    /// github.com and GitHub Enterprise.
    GitHub,
    /// gitlab.com and other GitLab servers.
    GitLab,
    /// Codeberg and other Forgejo or Gitea servers.
    Forgejo,
}

impl Forge {
    /// The words of `repository.forge` in hub.yaml.
    pub const NAMES: [(&'static str, Forge); 4] = [
        ("github", Forge::GitHub),
        ("gitlab", Forge::GitLab),
        ("forgejo", Forge::Forgejo),
        ("gitea", Forge::Forgejo),
    ];

    /// The forge that serves a host, when its name tells.
    pub fn of_host(host: &str) -> Option<Self> {
        let host = host.to_ascii_lowercase();
        match host.as_str() {
            "codeberg.org" => Some(Self::Forgejo),
            _ => Self::NAMES
                .iter()
                .find(|(name, _)| host.split('.').any(|part| part.contains(name)))
                .map(|(_, forge)| *forge),
        }
    }

    /// The name that people know.
    pub fn display_name(self) -> &'static str {
        match self {
            Self::GitHub => "GitHub",
            Self::GitLab => "GitLab",
            Self::Forgejo => "Forgejo",
        }
    }
}

/// A repository on a forge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository {
    /// `https` address without a trailing slash or `.git`.
    pub url: String,
    /// The branch that pages are edited on.
    pub branch: String,
    /// The folder of the repository that is the hub, without slashes around it; empty for all of
    /// it. Paths are those of the hub.
    pub folder: String,
    /// What kind of forge it is; `None` when unknown, and then there are no deep links.
    pub forge: Option<Forge>,
}

/// Longest address of a prefilled form. Some browsers, mail programs and proxies cut or refuse
/// longer ones, and forges do above about 8 KB.
const URL_BUDGET: usize = 2_000;

impl Repository {
    /// A repository by its address; `None` when it is not `http` or `https`.
    pub fn new(url: &str, branch: &str, forge: Option<Forge>) -> Option<Self> {
        let parsed = url::Url::parse(url)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.username().is_empty())?;
        let forge = forge.or_else(|| Forge::of_host(parsed.host_str()?));
        let url = parsed
            .as_str()
            .trim_end_matches('/')
            .trim_end_matches(".git")
            .to_owned();
        Some(Self {
            url,
            branch: branch.to_owned(),
            folder: String::new(),
            forge,
        })
    }

    /// A path of the hub as one of the repository.
    fn inside(&self, path: &str) -> String {
        match path
            .strip_prefix(OUTSIDE)
            .and_then(|rest| rest.strip_prefix('/'))
        {
            Some(around) => around.to_owned(),
            None if self.folder.is_empty() => path.to_owned(),
            None => format!("{}/{path}", self.folder),
        }
    }

    /// The page that edits a file.
    pub fn edit_url(&self, path: &SourcePath) -> Option<String> {
        let (url, branch, path) = (
            &self.url,
            percent_encode(&self.branch),
            percent_encode(&self.inside(path.as_str())),
        );
        Some(match self.forge? {
            Forge::GitHub => format!("{url}/edit/{branch}/{path}"),
            Forge::GitLab => format!("{url}/-/edit/{branch}/{path}"),
            Forge::Forgejo => format!("{url}/_edit/{branch}/{path}"),
        })
    }

    /// A file at a commit or on a branch, at one of its lines.
    pub fn line_url(
        &self,
        revision: &str,
        path: &SourcePath,
        line: Option<usize>,
    ) -> Option<String> {
        let is_commit = revision.len() == 40 && revision.bytes().all(|b| b.is_ascii_hexdigit());
        let (url, revision, path) = (
            &self.url,
            percent_encode(revision),
            percent_encode(path.as_str()),
        );
        let line = line.map(|line| format!("#L{line}")).unwrap_or_default();
        let kind = if is_commit { "commit" } else { "branch" };
        Some(match self.forge? {
            Forge::GitHub => format!("{url}/blob/{revision}/{path}{line}"),
            Forge::GitLab => format!("{url}/-/blob/{revision}/{path}{line}"),
            Forge::Forgejo => format!("{url}/src/{kind}/{revision}/{path}{line}"),
        })
    }

    /// The file as it is in the repository.
    pub fn raw_url(&self, path: &SourcePath) -> Option<String> {
        let (url, branch, path) = (
            &self.url,
            percent_encode(&self.branch),
            percent_encode(&self.inside(path.as_str())),
        );
        Some(match self.forge? {
            Forge::GitHub => format!("{url}/raw/{branch}/{path}"),
            Forge::GitLab => format!("{url}/-/raw/{branch}/{path}"),
            Forge::Forgejo => format!("{url}/raw/branch/{branch}/{path}"),
        })
    }

    /// The page that shows a file.
    pub fn file_url(&self, path: &SourcePath) -> Option<String> {
        let (url, branch, path) = (
            &self.url,
            percent_encode(&self.branch),
            percent_encode(&self.inside(path.as_str())),
        );
        Some(match self.forge? {
            Forge::GitHub => format!("{url}/blob/{branch}/{path}"),
            Forge::GitLab => format!("{url}/-/blob/{branch}/{path}"),
            Forge::Forgejo => format!("{url}/src/branch/{branch}/{path}"),
        })
    }

    /// The form that makes a new file, with its name and the first of the `texts` with which the
    /// address is not too long. A path that ends with `/` leaves the name to whoever writes the
    /// file.
    ///
    /// GitHub takes `filename` and `value`, so do Gitea and Forgejo (since Gitea 1.16); GitLab
    /// takes `file_name` and, in most versions, `content`.
    pub fn new_file_url<T: AsRef<str>>(&self, path: &str, texts: &[T]) -> Option<String> {
        let path = self.inside(path);
        let path = path.as_str();
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let folder = if folder.is_empty() {
            String::new()
        } else {
            format!("/{}", percent_encode(folder))
        };
        let (url, branch) = (&self.url, percent_encode(&self.branch));
        let (page, named, filled) = match self.forge? {
            Forge::GitHub if name.is_empty() => {
                (format!("{url}/new/{branch}{folder}"), None, "value")
            }
            Forge::GitHub => (
                format!("{url}/new/{branch}"),
                Some(("filename", path)),
                "value",
            ),
            Forge::GitLab if name.is_empty() => {
                (format!("{url}/-/new/{branch}{folder}"), None, "content")
            }
            Forge::GitLab => (
                format!("{url}/-/new/{branch}"),
                Some(("file_name", path)),
                "content",
            ),
            Forge::Forgejo => (
                format!("{url}/_new/{branch}{folder}"),
                Some(("filename", name)).filter(|_| !name.is_empty()),
                "value",
            ),
        };
        let address = |text: &str| {
            let pairs = named
                .into_iter()
                .chain(Some((filled, text)).filter(|(_, text)| !text.is_empty()));
            // A plus sign is a space to some programs only.
            let query = url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(pairs)
                .finish()
                .replace('+', "%20");
            if query.is_empty() {
                page.clone()
            } else {
                format!("{page}?{query}")
            }
        };
        texts
            .iter()
            .map(AsRef::as_ref)
            .chain([""])
            .map(address)
            .find(|url| url.len() <= URL_BUDGET)
    }

    /// The page of a commit.
    pub fn commit_url(&self, id: &str) -> Option<String> {
        Some(match self.forge? {
            Forge::GitHub | Forge::Forgejo => format!("{}/commit/{id}", self.url),
            Forge::GitLab => format!("{}/-/commit/{id}", self.url),
        })
    }

    /// The page of a pull request.
    pub fn pull_request_url(&self, number: u32) -> Option<String> {
        Some(match self.forge? {
            Forge::GitHub => format!("{}/pull/{number}", self.url),
            Forge::GitLab => format!("{}/-/merge_requests/{number}", self.url),
            Forge::Forgejo => format!("{}/pulls/{number}", self.url),
        })
    }

    /// The list of issues, where a page can be discussed.
    pub fn issues_url(&self) -> Option<String> {
        Some(match self.forge? {
            Forge::GitHub | Forge::Forgejo => format!("{}/issues", self.url),
            Forge::GitLab => format!("{}/-/issues", self.url),
        })
    }

    /// A file's history on the forge.
    pub fn history_url(&self, path: &SourcePath) -> Option<String> {
        let (url, branch, path) = (
            &self.url,
            percent_encode(&self.branch),
            percent_encode(&self.inside(path.as_str())),
        );
        Some(match self.forge? {
            Forge::GitHub => format!("{url}/commits/{branch}/{path}"),
            Forge::GitLab => format!("{url}/-/commits/{branch}/{path}"),
            Forge::Forgejo => format!("{url}/commits/branch/{branch}/{path}"),
        })
    }
}

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

/// Where a forge's own hosting of sites puts the site of a repository, when its address tells.
pub fn site_address(repository: &str) -> Option<String> {
    let url = url::Url::parse(repository).ok()?;
    let parts: Vec<&str> = url.path_segments()?.collect();
    let [owner, name] = parts[..] else {
        return None;
    };
    let owner = owner.to_ascii_lowercase();
    match url.host_str()? {
        "github.com" if name.eq_ignore_ascii_case(&format!("{owner}.github.io")) => {
            Some(format!("https://{owner}.github.io/"))
        }
        "github.com" => Some(format!("https://{owner}.github.io/{name}/")),
        "codeberg.org" if name == "pages" => Some(format!("https://{owner}.codeberg.page/")),
        "codeberg.org" => Some(format!("https://{owner}.codeberg.page/{name}/")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_each_forge_and_hold_no_raw_bytes() {
        let path = SourcePath::new("content/a b#?.md").unwrap();
        for (url, edit, pull) in [
            (
                "https://github.com/a/b.git",
                "https://github.com/a/b/edit/main/content/a%20b%23%3F.md",
                "https://github.com/a/b/pull/3",
            ),
            (
                "https://gitlab.com/a/b/",
                "https://gitlab.com/a/b/-/edit/main/content/a%20b%23%3F.md",
                "https://gitlab.com/a/b/-/merge_requests/3",
            ),
            (
                "https://codeberg.org/a/b",
                "https://codeberg.org/a/b/_edit/main/content/a%20b%23%3F.md",
                "https://codeberg.org/a/b/pulls/3",
            ),
        ] {
            let repository = Repository::new(url, "main", None).unwrap();
            assert_eq!(repository.edit_url(&path).as_deref(), Some(edit));
            assert_eq!(repository.pull_request_url(3).as_deref(), Some(pull));
        }
        let github = Repository::new("https://github.com/a/b", "main", None).unwrap();
        assert!(
            github
                .new_file_url("content/x.md", &["é".repeat(9_000)])
                .unwrap()
                .len()
                < 200
        );
        assert!(
            github
                .new_file_url("content/x.md", &["\"<>"])
                .unwrap()
                .ends_with("value=%22%3C%3E")
        );
        assert!(
            Repository::new("https://git.example/a/b", "main", None)
                .unwrap()
                .edit_url(&path)
                .is_none()
        );
        assert!(Repository::new("javascript:alert(1)", "main", None).is_none());
    }

    #[test]
    fn a_new_file_has_the_first_text_that_fits() {
        let long = "x".repeat(3_000);
        for (url, named, unnamed) in [
            (
                "https://github.com/a/b",
                "https://github.com/a/b/new/main?filename=content%2Fa%20%26%20b.md&value=%2B%201%25",
                "https://github.com/a/b/new/main/content?value=%2B%201%25",
            ),
            (
                "https://gitlab.com/a/b",
                "https://gitlab.com/a/b/-/new/main?file_name=content%2Fa%20%26%20b.md&content=%2B%201%25",
                "https://gitlab.com/a/b/-/new/main/content?content=%2B%201%25",
            ),
            (
                "https://codeberg.org/a/b",
                "https://codeberg.org/a/b/_new/main/content?filename=a%20%26%20b.md&value=%2B%201%25",
                "https://codeberg.org/a/b/_new/main/content?value=%2B%201%25",
            ),
        ] {
            let repository = Repository::new(url, "main", None).unwrap();
            let texts = [long.as_str(), "+ 1%", "y"];
            assert_eq!(
                repository
                    .new_file_url("content/a & b.md", &texts)
                    .as_deref(),
                Some(named)
            );
            assert_eq!(
                repository.new_file_url("content/", &texts).as_deref(),
                Some(unnamed)
            );
            assert!(
                repository
                    .new_file_url(&format!("{long}.md"), &texts)
                    .is_none()
            );
            assert!(
                repository
                    .new_file_url("a.md", &[long.as_str()])
                    .is_some_and(|url| url.ends_with("=a.md"))
            );
        }
    }

    #[test]
    fn remotes_have_web_addresses_without_secrets() {
        for (remote, web) in [
            ("https://github.com/a/b.git", Some("https://github.com/a/b")),
            (
                "https://me:secret@github.com/a/b",
                Some("https://github.com/a/b"),
            ),
            (
                "http://git.example:8080/a/b/",
                Some("http://git.example:8080/a/b"),
            ),
            ("git@codeberg.org:a/b.git", Some("https://codeberg.org/a/b")),
            (
                "ssh://git@git.example:2222/a/b.git",
                Some("https://git.example/a/b"),
            ),
            ("/srv/hub.git", None),
            ("../hub.git", None),
            ("file:///srv/hub.git", None),
            ("C:\\hub", None),
            ("ext::sh -c x", None),
            ("https://github.com", None),
        ] {
            assert_eq!(web_address(remote).as_deref(), web, "{remote}");
        }
        assert_eq!(
            site_address("https://github.com/Tide/Pool").as_deref(),
            Some("https://tide.github.io/Pool/")
        );
        assert_eq!(
            site_address("https://github.com/tide/tide.github.io").as_deref(),
            Some("https://tide.github.io/")
        );
        assert_eq!(site_address("https://git.example/a/b"), None);
    }
}
