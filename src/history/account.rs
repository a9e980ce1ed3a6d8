//! Accounts at forges, as their no-reply addresses tell them.

use crate::forge::{At, Forge, fill};
use serde::{Deserialize, Serialize};

/// An account at a forge.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Login {
    /// The forge's software.
    pub forge: Forge,
    /// The host, lower case: `github.com`.
    pub host: String,
    /// The account's name, as written last.
    pub name: String,
}

/// An account with its number, which stays when the login changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Account {
    /// Where it is and what it is called.
    pub login: Login,
    /// Its number, where the address gives it.
    pub number: Option<u64>,
}

impl Login {
    /// An account by its host and name.
    pub fn new(forge: Forge, host: &str, name: &str) -> Self {
        Self {
            forge,
            host: host.to_owned(),
            name: name.to_owned(),
        }
    }

    /// The account's page.
    pub fn url(&self) -> String {
        let accounts = &self.forge.spec().accounts;
        let (template, name) = match self.name.strip_suffix("[bot]") {
            Some(program) if accounts.program != accounts.person => (accounts.program, program),
            _ => (accounts.person, self.name.as_str()),
        };
        let name = crate::paths::percent_encode(name);
        fill(template, &[("host", &self.host), ("name", &name)])
    }

    /// Whether both are one account's: forges ignore case.
    pub fn is_same(&self, other: &Login) -> bool {
        self.normal() == other.normal()
    }

    /// The form in which logins are compared: forges ignore case.
    pub(super) fn normal(&self) -> (String, String) {
        (self.host.to_lowercase(), self.name.to_lowercase())
    }
}

impl Account {
    /// Reads the address that a forge gives to people who keep theirs to themselves, such as
    /// `123+login@users.noreply.github.com`. Servers of one's own have such addresses, too; the
    /// forge is the one that the host's name tells, else the first whose form has a number here.
    pub fn parse(address: &str) -> Option<Self> {
        let (local, domain) = address.trim().rsplit_once('@')?;
        let domain = domain.to_ascii_lowercase();
        let forms = || {
            Forge::all()
                .flat_map(|forge| {
                    forge
                        .spec()
                        .accounts
                        .no_reply
                        .iter()
                        .map(move |form| (forge, form))
                })
                .filter_map(|(forge, form)| {
                    Some((forge, form, domain.strip_prefix(form.before_host)?))
                })
        };
        let is_told = |(forge, _, host): &(Forge, _, &str)| {
            forge.host(host).is_some() || host.split('.').any(|part| forge.words.contains(&part))
        };
        let any = || forms().filter(|(_, form, _)| form.at == At::Any);
        let (forge, form, host) = forms()
            .find(is_told)
            .or_else(|| any().find(|(_, form, _)| numbered(local, form.separator).is_some()))
            .or_else(|| any().next())?;
        let (number, name) = numbered(local, form.separator)
            .map_or((None, local), |(number, name)| (Some(number), name));
        let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '[' | ']');
        let host_sound = !host.is_empty()
            && host
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
        if name.is_empty() || name.len() > 100 || !name.chars().all(sound) || !host_sound {
            return None;
        }
        Some(Self {
            login: Login::new(forge, host, name),
            number,
        })
    }

    /// Whether only a program can have this account: no person's login may hold brackets, and
    /// access tokens have names of their own.
    pub fn is_bot(&self) -> bool {
        let name = self.login.name.to_ascii_lowercase();
        let is_token = |kind: &&str| {
            name.strip_prefix(*kind)
                .and_then(|rest| rest.split_once("_bot"))
                .is_some_and(|(id, _)| is_number(id))
        };
        name.ends_with("[bot]") || self.login.forge.accounts.tokens.iter().any(is_token)
    }
}

/// A name with the number before it.
pub(super) fn numbered(local: &str, separator: char) -> Option<(u64, &str)> {
    let (number, name) = local.split_once(separator)?;
    Some((
        is_number(number).then(|| number.parse().ok()).flatten()?,
        name,
    ))
}

/// Whether a text is digits.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_reply_addresses_are_accounts() {
        for (address, expected) in [
            (
                "123+Ada@users.noreply.github.com",
                Some("GitHub github.com Ada 123"),
            ),
            (
                "ada@users.noreply.github.com",
                Some("GitHub github.com ada -"),
            ),
            (
                "123-ada@users.noreply.github.com",
                Some("GitHub github.com 123-ada -"),
            ),
            (
                "9-ada@users.noreply.gitlab.com",
                Some("GitLab gitlab.com ada 9"),
            ),
            (
                "9-ada@users.noreply.git.tide.example",
                Some("GitLab git.tide.example ada 9"),
            ),
            (
                "9+ada@users.noreply.git.tide.example",
                Some("GitHub git.tide.example ada 9"),
            ),
            (
                "ada@noreply.codeberg.org",
                Some("Forgejo codeberg.org ada -"),
            ),
            (
                "49699333+dependabot[bot]@users.noreply.github.com",
                Some("GitHub github.com dependabot[bot] 49699333"),
            ),
            ("noreply@github.com", None),
            ("ada@github.com", None),
            ("a/../b@users.noreply.github.com", None),
            ("+@users.noreply.github.com", None),
            ("", None),
        ] {
            let account = Account::parse(address).map(|a| {
                format!(
                    "{:?} {} {} {}",
                    a.login.forge,
                    a.login.host,
                    a.login.name,
                    a.number.map_or("-".into(), |n| n.to_string())
                )
            });
            assert_eq!(account.as_deref(), expected, "{address}");
        }
        assert!(
            Account::parse("project_12_bot_ab3@noreply.gitlab.com").is_some_and(|a| a.is_bot())
        );
        assert!(!Account::parse("12+robot@users.noreply.github.com").is_some_and(|a| a.is_bot()));
    }
}
