//! Who opened a pull request, as the forge names them.

use super::account::{Account, is_number, numbered};
use super::address::Signature;

/// The account that a forge names as the one which opened a pull request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opener {
    /// The forge's host, lower case.
    pub host: String,
    /// The account's name.
    pub login: Option<String>,
    /// Its number.
    pub number: Option<u64>,
}

impl Opener {
    /// Reads `583231+ada`, `ada` or `583231`; `None` for what no account is called.
    pub fn parse(text: &str, host: &str) -> Option<Self> {
        let text = text.trim();
        let (number, login) = match numbered(text, '+') {
            Some((number, login)) => (Some(number), login),
            None if is_number(text) => (Some(text.parse().ok()?), ""),
            None => (None, text),
        };
        let login = login.trim_start_matches('@');
        let is_sound = login.len() <= 255
            && login
                .chars()
                .all(|c| c.is_alphanumeric() || "-_.[]".contains(c));
        let is_some = number.is_some() || !login.is_empty();
        (is_sound && is_some).then(|| Self {
            host: host.to_lowercase(),
            login: Some(login.to_lowercase()).filter(|login| !login.is_empty()),
            number,
        })
    }

    /// As it is written: `583231+ada`, or one of both.
    pub fn told(&self) -> String {
        match (self.number, &self.login) {
            (Some(number), Some(login)) => format!("{number}+{login}"),
            (Some(number), None) => number.to_string(),
            (None, login) => login.clone().unwrap_or_default(),
        }
    }

    /// Whether a signature is by this account, or by one that had its name.
    pub fn may_have_written(&self, who: &Signature) -> bool {
        let is_named = |account: &Account| {
            account.login.host.eq_ignore_ascii_case(&self.host)
                && self.login.as_ref() == Some(&account.login.name.to_lowercase())
        };
        who.address
            .account()
            .is_some_and(|account| self.is(account) || is_named(account))
    }

    /// Whether a no-reply address is this account's, as far as both tell.
    pub(super) fn is(&self, account: &Account) -> bool {
        let is_same_login = self.login.as_ref() == Some(&account.login.name.to_lowercase());
        account.login.host.eq_ignore_ascii_case(&self.host)
            && match (self.number, account.number) {
                (Some(own), Some(number)) => own == number,
                _ => is_same_login,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opener_is_a_number_or_a_login_or_both() {
        let opener = |text: &str| {
            Opener::parse(text, "GitHub.com").map(|opener| (opener.login, opener.number))
        };
        assert_eq!(opener("7+Ada"), Some((Some("ada".into()), Some(7))));
        assert_eq!(
            (opener(" @ada"), opener("7")),
            (Some((Some("ada".into()), None)), Some((None, Some(7))))
        );
        assert_eq!(
            (opener(""), opener("a b"), opener("$(ls)"), opener("@")),
            (None, None, None, None)
        );
    }
}
