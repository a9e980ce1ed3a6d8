//! Who a person is: profiles, people, and how front matter names them.

use std::collections::BTreeSet;
use std::fmt;

use super::account::Login;
use super::address::address_hash;
use super::ids::PersonId;
use super::names;

/// What a file in `contributors/` says about who a person is.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The file's name without its extension; fit for a URL.
    pub id: String,
    /// The public name.
    pub name: String,
    /// Accounts at forges.
    pub logins: Vec<Login>,
    /// Other names.
    pub names: Vec<String>,
    /// Addresses, each as [`address_hash`] makes it.
    pub addresses: Vec<String>,
    /// Whether the public name says who they are, too; the name of a profile that is only proposed
    /// may be anybody's.
    pub joins_by_name: bool,
    /// Whether the profile is only proposed.
    pub is_proposed: bool,
}

impl Default for Profile {
    fn default() -> Self {
        let (logins, names, addresses) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            id: String::new(),
            name: String::new(),
            logins,
            names,
            addresses,
            joins_by_name: true,
            is_proposed: false,
        }
    }
}

/// A person, or a program, as the hub shows them. Its `Debug` shows only what is public: a name in
/// a commit may be an address.
#[derive(Clone)]
pub struct Identity {
    /// Unique and stable, fit for a URL, never derived from an address; the profile's id when there
    /// is one, else the first account or name.
    pub key: String,
    /// The name to show: the profile's, else the mailmap's, else the best of those that they used:
    /// a full one before others, a login last, then the commonest, then the newest. Never empty,
    /// never an address.
    pub name: String,
    /// Which of the profiles is theirs.
    pub profile: Option<usize>,
    /// Their account at a forge, the one used last.
    pub login: Option<Login>,
    /// Whether this is a program.
    pub bot: bool,
    /// Whether only proposed commits are theirs, from addresses that nothing else shows.
    pub is_stranger: bool,
    /// Whether an account, an address or the configuration says so: a name alone frees nobody from
    /// certifying what they give.
    pub proven_bot: bool,
    /// Whether the name is one that a program or somebody may have.
    pub may_be_program: bool,
    /// Other slugs that this person's page may have had: those of each address and account alone.
    pub former_keys: Vec<String>,
    /// Every account they used.
    pub(super) logins: Vec<Login>,
    /// Every name they used, in the form in which names are compared.
    pub(super) names: Vec<String>,
    /// What stands before the `@` of their own addresses, hashed.
    pub(super) locals: BTreeSet<[u8; 8]>,
    /// Every address they used, hashed.
    pub(super) addresses: Vec<String>,
    /// See [`Identity::own_addresses`].
    pub(super) own_addresses: Vec<String>,
}

/// A person as front matter names them. It cannot be serialised.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonSpec {
    /// A name, or a profile's id.
    pub name: Option<String>,
    /// A login, with or without `@`.
    pub login: Option<String>,
    /// A link, perhaps to an account at a forge.
    pub url: Option<String>,
    /// An address or its [`address_hash`].
    pub email: Option<String>,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("key", &self.key)
            .field("name", &self.name)
            .field("bot", &self.bot)
            .finish_non_exhaustive()
    }
}

impl Identity {
    /// Whether somebody used this name, in any spelling that reads the same.
    pub fn has_name(&self, name: &str) -> bool {
        self.names.contains(&names::normal(name))
    }

    /// Whether this person used the address, given as it is or hashed.
    pub fn has_address(&self, address: &str) -> bool {
        self.addresses.contains(&hashed(address))
    }

    /// The addresses, hashed, that tell this person apart: not those that machines fill in, nor
    /// those of accounts that a profile can name.
    pub fn own_addresses(&self) -> &[String] {
        &self.own_addresses
    }

    /// Every name that this person used, in the form in which names are compared.
    pub fn compared_names(&self) -> &[String] {
        &self.names
    }

    /// Every account that this person used, the one used last first.
    pub fn accounts(&self) -> &[Login] {
        &self.logins
    }

    /// Whether this is one of the person's accounts; an empty host is any.
    pub fn has_login(&self, host: &str, name: &str) -> bool {
        let fits = |login: &Login| {
            login.name.eq_ignore_ascii_case(name)
                && (host.is_empty() || login.host.eq_ignore_ascii_case(host))
        };
        self.logins.iter().any(fits)
    }
}

/// A slug that nobody else has; `keys` remembers it.
pub(super) fn unique_key(base: &str, keys: &mut BTreeSet<String>) -> String {
    let slug = crate::paths::slug(base);
    let slug = if slug.is_empty() {
        "contributor".to_owned()
    } else {
        slug
    };
    let mut key = slug.clone();
    let mut number = 2;
    while !keys.insert(key.clone()) {
        key = format!("{slug}-{number}");
        number += 1;
    }
    key
}

/// An address as profiles hold it.
fn hashed(address: &str) -> String {
    if address.starts_with("blake3:") {
        address.to_lowercase()
    } else {
        address_hash(address)
    }
}

/// Finds the one person that a text of front matter means.
pub(super) fn resolve(people: &[Identity], spec: &PersonSpec) -> Option<PersonId> {
    // Whoever only proposes something takes nobody's name.
    let only = |fits: &dyn Fn(&Identity) -> bool| {
        [false, true].into_iter().find_map(|is_stranger| {
            let mut found = people
                .iter()
                .enumerate()
                .filter(|(_, person)| person.is_stranger == is_stranger && fits(person))
                .map(|(at, _)| at);
            let at = found.next()?;
            Some(
                found
                    .next()
                    .is_none()
                    .then(|| u32::try_from(at).ok().map(PersonId))
                    .flatten(),
            )
        })?
    };
    let given = |text: &Option<String>| {
        text.as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    let name = given(&spec.name);
    let login =
        given(&spec.login).or_else(|| name.as_deref()?.strip_prefix('@').map(str::to_owned));
    let login = login.map(|login| login.trim_start_matches('@').to_owned());
    let profile =
        |id: &str| only(&|person| person.profile.is_some() && person.key.eq_ignore_ascii_case(id));
    name.as_deref()
        .and_then(profile)
        .or_else(|| profile(login.as_deref()?))
        .or_else(|| {
            only(&|person| {
                login
                    .as_deref()
                    .is_some_and(|login| person.has_login("", login))
            })
        })
        .or_else(|| {
            let (host, account) = account_of_url(spec.url.as_deref()?)?;
            only(&|person| person.has_login(&host, &account))
        })
        .or_else(|| {
            let email = given(&spec.email)?;
            let hash = hashed(&email);
            only(&|person| person.addresses.contains(&hash))
        })
        .or_else(|| {
            let name = name
                .as_deref()
                .map(names::normal)
                .filter(|name| !name.is_empty())?;
            only(&|person| person.names.contains(&name))
        })
}

/// The host and the account of a link such as `https://github.com/ada`.
fn account_of_url(url: &str) -> Option<(String, String)> {
    let url = url::Url::parse(url).ok()?;
    let mut parts = url.path().trim_matches('/').split('/');
    let account = parts.next().filter(|part| !part.is_empty())?;
    parts
        .next()
        .is_none()
        .then(|| Some((url.host_str()?.to_owned(), account.to_owned())))
        .flatten()
}
