//! The sites that host repositories: which there are, and the addresses of a repository's pages at
//! its own: edit, new file, commit, pull request.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::paths::{OUTSIDE, SourcePath, percent_encode};

mod bitbucket;
mod forgejo;
mod github;
mod gitlab;
mod pages;
mod remote;
mod spec;
#[cfg(test)]
mod tests;

use spec::NameHolds;

pub use remote::web_address;
pub(crate) use spec::{At, Install, Requests, fill};
pub use spec::{ForgeSpec, Host};

/// Every forge that is known. Where nothing tells which one is meant, it is the first.
static FORGES: &[&ForgeSpec] = &[
    &github::GITHUB,
    &gitlab::GITLAB,
    &forgejo::FORGEJO,
    &bitbucket::BITBUCKET,
];

/// One of the forges.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Forge(usize);

impl Deref for Forge {
    type Target = ForgeSpec;

    fn deref(&self) -> &ForgeSpec {
        self.spec()
    }
}

impl std::fmt::Debug for Forge {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Serialize for Forge {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.word())
    }
}

impl<'de> Deserialize<'de> for Forge {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let word = String::deserialize(from)?;
        Self::named(&word).ok_or_else(|| serde::de::Error::custom("no forge has this name"))
    }
}

impl Forge {
    /// All that are known.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..FORGES.len()).map(Self)
    }

    /// What is known of it.
    pub fn spec(self) -> &'static ForgeSpec {
        FORGES[self.0]
    }

    /// The words of hub.yaml and what they mean.
    pub fn words() -> Vec<(&'static str, Self)> {
        Self::all()
            .flat_map(|forge| forge.spec().words.iter().map(move |word| (*word, forge)))
            .collect()
    }

    /// The forge by one of its words.
    pub fn named(word: &str) -> Option<Self> {
        Self::all().find(|forge| forge.words.contains(&word))
    }

    /// The forge that serves a host, when its name tells.
    pub fn of_host(host: &str) -> Option<Self> {
        let host = host.to_ascii_lowercase();
        let has = |word: &&str| host.split('.').any(|part| part.contains(*word));
        let is_named = |forge: &Self| forge.has_servers && forge.words.iter().any(has);
        Self::all()
            .find(|forge| forge.host(&host).is_some())
            .or_else(|| Self::all().find(is_named))
    }

    /// The word for it on the command line and in hub.yaml.
    pub fn word(self) -> &'static str {
        self.spec().words[0]
    }

    /// The number of a pull request as people write it.
    pub fn request_label(self, number: u32) -> String {
        format!("{}{number}", self.requests.sign)
    }

    /// Whether a file, whose path is lower case, says what it runs.
    pub fn runs(self, path: &str) -> bool {
        let spec = self.spec();
        let is_below = |folder: &&str| {
            path.strip_prefix(*folder)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        spec.workflow_files.contains(&path) || spec.workflow_folders.iter().any(is_below)
    }

    /// One of its public hosts by its domain.
    pub fn host(self, domain: &str) -> Option<&'static Host> {
        let mut hosts = self.spec().hosts.iter();
        hosts.find(|host| host.domain == domain)
    }

    /// The keys of a profile for accounts at forges.
    pub fn account_keys() -> impl Iterator<Item = AccountKey> {
        Self::all().flat_map(|forge| {
            let spec = forge.spec();
            let public = spec.hosts.iter().map(|host| (host.account_key, Some(host)));
            let keys = public.chain(spec.account_key.map(|key| (key, None)));
            keys.map(move |(key, host)| AccountKey { key, forge, host })
        })
    }

    /// The key of a profile for an account of this forge at a host.
    pub fn account_key(self, host: &str) -> Option<AccountKey> {
        Self::account_keys().find(|key| key.is_for(self, host))
    }

    /// The patterns of the refs that forges keep of requests, each with the software that does.
    pub(crate) fn request_refs() -> Vec<(&'static str, Vec<Self>)> {
        let mut all: Vec<(&'static str, Vec<Self>)> = Vec::new();
        for forge in Self::all() {
            let Some(refs) = forge.spec().requests.refs else {
                continue;
            };
            match all.iter_mut().find(|(known, _)| *known == refs) {
                Some((_, forges)) => forges.push(forge),
                None => all.push((refs, vec![forge])),
            }
        }
        all
    }
}

/// A key of a profile that names an account at a forge.
#[derive(Debug, Clone, Copy)]
pub struct AccountKey {
    /// The key.
    pub key: &'static str,
    /// Where the account is.
    pub forge: Forge,
    /// The host; `None` where the value names it.
    host: Option<&'static Host>,
}

impl AccountKey {
    /// Whether its value names the host, too.
    pub fn names_host(&self) -> bool {
        self.host.is_none()
    }

    /// The host and the login that a value names; `None` when it names none.
    pub fn read(&self, value: &str) -> Option<(String, String)> {
        let (host, login) = match self.host {
            Some(host) => (host.domain, value),
            None => {
                let value = value.trim_start_matches("https://").trim_end_matches('/');
                value.split_once('/')?
            }
        };
        let login = login.trim_start_matches('@');
        let is_sound = |text: &str, most: usize| {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
            (1..=most).contains(&text.len()) && text.chars().all(is_plain)
        };
        (is_sound(host, 255) && is_sound(login, 64))
            .then(|| (host.to_ascii_lowercase(), login.to_owned()))
    }

    /// The value that names an account.
    pub fn write(&self, host: &str, login: &str) -> String {
        match self.host {
            Some(_) => login.to_owned(),
            None => format!("{host}/{login}"),
        }
    }

    /// Whether an account at a host of a forge has this key.
    pub fn is_for(&self, forge: Forge, host: &str) -> bool {
        match self.host {
            Some(own) => own.domain == host,
            None => self.forge == forge && forge.host(host).is_none(),
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

    /// The host, lower case.
    pub fn host(&self) -> Option<String> {
        let url = url::Url::parse(&self.url).ok()?;
        url.host_str().map(str::to_owned)
    }

    /// The key of a profile and its value for an account where a hub is; else at the forge's first
    /// host.
    pub fn account(repository: Option<&Self>, login: &str) -> Option<(&'static str, String)> {
        let forge = repository.and_then(|own| own.forge).unwrap_or_default();
        let host = repository.and_then(Self::host).unwrap_or_default();
        let first = || Forge::account_keys().find(|key| key.forge == forge);
        let key = forge.account_key(&host).or_else(first)?;
        Some((key.key, key.write(&host, login)))
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

    /// An address of the forge with the repository, its branch and more filled in.
    fn address(&self, template: &str, more: (&str, &str)) -> String {
        let branch = percent_encode(&self.branch);
        let values = [("url", self.url.as_str()), ("branch", &branch), more];
        fill(template, &values)
    }

    fn of_path(&self, template: &str, path: &SourcePath) -> String {
        let path = percent_encode(&self.inside(path.as_str()));
        self.address(template, ("path", &path))
    }

    /// The page that edits a file.
    pub fn edit_url(&self, path: &SourcePath) -> Option<String> {
        Some(self.of_path(self.forge?.addresses.edit, path))
    }

    /// A file of the repository at a commit or on a branch, at one of its lines.
    pub fn line_url(
        &self,
        revision: &str,
        path: &SourcePath,
        line: Option<usize>,
    ) -> Option<String> {
        let addresses = &self.forge.as_ref()?.addresses;
        let is_commit = revision.len() == 40 && revision.bytes().all(|b| b.is_ascii_hexdigit());
        let template = if is_commit {
            addresses.file_at
        } else {
            addresses.file
        };
        let revision = percent_encode(revision);
        let path = percent_encode(path.as_str());
        let page = fill(
            template,
            &[
                ("url", &self.url),
                ("commit", &revision),
                ("branch", &revision),
                ("path", &path),
            ],
        );
        let line = line.map(|line| fill(addresses.line, &[("line", &line.to_string())]));
        Some(page + &line.unwrap_or_default())
    }

    /// The file as it is in the repository.
    pub fn raw_url(&self, path: &SourcePath) -> Option<String> {
        Some(self.of_path(self.forge?.addresses.raw, path))
    }

    /// The page that shows a file.
    pub fn file_url(&self, path: &SourcePath) -> Option<String> {
        Some(self.of_path(self.forge?.addresses.file, path))
    }

    /// A file's history on the forge.
    pub fn history_url(&self, path: &SourcePath) -> Option<String> {
        Some(self.of_path(self.forge?.addresses.history, path))
    }

    /// The form that makes a new file, with its name and the first of the `texts` with which the
    /// address is not too long. A path that ends with `/` leaves the name to whoever writes the
    /// file.
    pub fn new_file_url<T: AsRef<str>>(&self, path: &str, texts: &[T]) -> Option<String> {
        let form = self.forge.as_ref()?.addresses.new_file.as_ref()?;
        let path = self.inside(path);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let (folder, name) = match form.name_holds {
            NameHolds::Path if !name.is_empty() => ("", path.as_str()),
            _ => (folder, name),
        };
        let folder = match percent_encode(folder) {
            folder if folder.is_empty() => folder,
            folder => format!("/{folder}"),
        };
        let page = self.address(form.address, ("folder", &folder));
        let address = |text: &str| {
            let pairs = [(form.name, name), (form.text, text)];
            // A plus sign is a space to some programs only.
            let query = url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()))
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
        Some(self.address(self.forge?.addresses.commit, ("commit", id)))
    }

    /// The page of a pull request.
    pub fn pull_request_url(&self, number: u32) -> Option<String> {
        let number = number.to_string();
        Some(self.address(self.forge?.addresses.request, ("number", &number)))
    }

    /// The list of issues, where a page can be discussed.
    pub fn issues_url(&self) -> Option<String> {
        Some(self.address(self.forge?.addresses.issues, ("", "")))
    }
}

/// Where a forge's own hosting of sites puts the site of a repository, when its address tells.
pub fn site_address(repository: &str) -> Option<String> {
    let url = url::Url::parse(repository).ok()?;
    let parts: Vec<&str> = url.path_segments()?.collect();
    let [owner, name] = parts[..] else {
        return None;
    };
    let domain = url.host_str()?;
    let host = Forge::all().find_map(|forge| forge.host(domain))?;
    host.site_of(&owner.to_ascii_lowercase(), name)
}
