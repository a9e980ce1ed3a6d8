//! Who is who.

use super::PersonId;

/// Where an account lives: which software, which host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Forge {
    /// GitHub, or GitHub Enterprise.
    GitHub,
    /// GitLab.
    GitLab,
    /// Forgejo or Gitea.
    Forgejo,
}

/// An account at a forge.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Login {
    /// The forge's software.
    pub forge: Forge,
    /// The host, lower case: `github.com`.
    pub host: String,
    /// The account's name, as written last.
    pub name: String,
}

/// What a file in `contributors/` says about who a person is.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    /// The file's name without its extension.
    pub id: String,
    /// The public name.
    pub name: String,
    /// Accounts at forges.
    pub logins: Vec<Login>,
    /// Other names.
    pub names: Vec<String>,
    /// Addresses, each as [`address_hash`] makes it.
    pub addresses: Vec<String>,
}

/// A person, or a bot, as the hub shows them.
#[derive(Debug, Clone)]
pub struct Identity {
    /// Unique and stable, fit for a URL, never derived from an address; the profile's id when there is one.
    pub key: String,
    /// The name to show.
    pub name: String,
    /// Which of the profiles is theirs.
    pub profile: Option<usize>,
    /// Their account at a forge, the latest one.
    pub login: Option<Login>,
    /// Whether this is a program.
    pub bot: bool,
}

/// A person as front matter names them. It cannot be serialised.
#[derive(Clone, Default)]
pub struct PersonSpec {
    /// A name, or a profile's id.
    pub name: Option<String>,
    /// A login, without `@`.
    pub login: Option<String>,
    /// A link, perhaps to an account at a forge.
    pub url: Option<String>,
    /// An address or its [`address_hash`].
    pub email: Option<String>,
}

/// The form in which a profile may hold an address: `blake3:` and 32 hexadecimal digits.
pub fn address_hash(address: &str) -> String {
    let key = blake3::derive_key("commonweal contributors address v1", address.trim().to_lowercase().as_bytes());
    format!("blake3:{}", &blake3::Hash::from_bytes(key).to_hex()[..32])
}

pub(super) fn resolve_spec(people: &[Identity], spec: &PersonSpec) -> Option<PersonId> {
    let _ = (people, spec);
    None
}
