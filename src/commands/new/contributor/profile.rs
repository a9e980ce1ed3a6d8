//! The text of a new profile.

use super::counted::plural;
use super::query::Query;
use crate::calls::place::plain_id;
use crate::commands::Failure;
use crate::commands::me::Me;
use crate::forge::Repository;
use crate::history::PersonId;
use crate::paths::slug;
use crate::privacy::shown;
use crate::yaml::scalar;

/// What a new profile holds.
pub(super) struct Draft {
    /// The file's name without its extension.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// Accounts, as keys and values.
    pub accounts: Vec<(&'static str, String)>,
    /// Other names.
    pub names: Vec<String>,
    /// Addresses, hashed.
    pub addresses: Vec<String>,
    /// Who this is in the history.
    pub known: Option<PersonId>,
}

impl Draft {
    /// The profile of somebody whom no commit names.
    pub fn of_stranger(query: &Query, repository: Option<&Repository>) -> Result<Self, Failure> {
        let mut draft = Self {
            id: String::new(),
            name: String::new(),
            accounts: Vec::new(),
            names: Vec::new(),
            addresses: Vec::new(),
            known: None,
        };
        match query {
            Query::Address(_) => {
                let hint = "Give the name instead, or see `commonweal new contributor --list`.";
                return Err(Failure::new("nobody has committed with this address", hint));
            }
            Query::Login(login) => {
                draft.name = shown(login);
                let account = Repository::account(repository, &draft.name);
                draft.accounts.extend(account);
            }
            Query::Name(name) => draft.name = shown(name),
            Query::Me(Me { name, address, .. }) => {
                draft.name = shown(name.as_deref().unwrap_or_default());
                draft.addresses.extend(address.clone());
            }
        }
        let id = slug(&draft.name);
        draft.id = plain_id(&id).unwrap_or(id);
        if draft.id.is_empty() {
            return Err(Failure::new(
                "this is no name that a file can have",
                "Give a name with letters or digits.",
            ));
        }
        Ok(draft)
    }

    /// The file.
    pub fn render(&self) -> String {
        let mut out = format!("---\nname: {}\n", scalar(&self.name));
        for (key, account) in &self.accounts {
            out.push_str(&format!("{key}: {}\n", scalar(account)));
        }
        if self.names.len() + self.addresses.len() > 0 {
            out.push_str("identities: # other names, and hashes of the addresses in the commits\n");
            for text in self.names.iter().chain(&self.addresses) {
                out.push_str(&format!("  - {}\n", scalar(text)));
            }
        }
        out.push_str(OPTIONAL);
        out
    }

    /// What was found besides the name, in words.
    pub fn holds(&self) -> String {
        let parts = [
            (self.accounts.len(), "account"),
            (self.names.len(), "other name"),
        ];
        let mut parts: Vec<String> = parts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| plural(*count, word))
            .collect();
        match self.addresses.len() {
            0 => {}
            1 => parts.push("1 address as a hash".to_owned()),
            count => parts.push(format!("{count} addresses as hashes")),
        }
        if parts.is_empty() {
            "nothing but the name".to_owned()
        } else {
            parts.join(", ")
        }
    }
}

const OPTIONAL: &str = "# url: https://your.example
# orcid: 0000-0002-1825-0097
# pronouns: they/them
# given-names: Ada             # for citations, when a name is to be sorted by its family name
# family-names: Lovelace
# visibility: name             # or `pseudonym`: only the name above is ever shown; or `hidden`: counted, never named
# attestations:                # what you stand by, from the day you say so
#   - { statement: DCO-1.1, date: YYYY-MM-DD }
---
";
