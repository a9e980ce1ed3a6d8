//! What a profile that is only proposed may say about who somebody is.
//!
//! A profile joins names, accounts and addresses into one person, and what one person signed or may
//! change counts for all of them. So a change to a profile must not be judged by what it says
//! itself: who is known already stays who they are, and a new profile speaks for those who wrote
//! the change and for nobody else until it is merged.

use super::account::Login;
use super::address::Signature;
use super::identity::Profile;
use super::names;

/// A profile as far as it counts before it is merged, and the number of its claims that do not.
#[derive(Debug, Clone)]
pub struct Settled {
    /// What counts.
    pub profile: Profile,
    /// How many names, accounts and addresses do not.
    pub refused: usize,
}

/// What a branch says of those who propose a profile.
pub struct Witness<'a> {
    /// Who wrote the commits that bring it.
    pub authors: &'a [Signature],
    /// Whether the branch has commits from the address of a signature under a name.
    pub knows: &'a dyn Fn(&Signature, &str) -> bool,
    /// Whether somebody on the branch has a name.
    pub is_taken: &'a dyn Fn(&str) -> bool,
    /// Whether a profile of the branch claims an account.
    pub is_claimed: &'a dyn Fn(&Login) -> bool,
}

/// What of `proposed` counts when the branch has `known` under the same name and knows this of
/// those who wrote the change to it.
pub fn settle(proposed: &Profile, known: Option<&Profile>, witness: &Witness) -> Settled {
    let authors = witness.authors;
    let claims =
        |profile: &Profile| profile.logins.len() + profile.names.len() + profile.addresses.len();
    let mut profile = proposed.clone();
    match known {
        Some(known) => {
            profile = Profile {
                name: proposed.name.clone(),
                joins_by_name: known.joins_by_name && names::same_name(&proposed.name, &known.name),
                ..known.clone()
            };
            let new = |all: Vec<bool>| all.into_iter().filter(|is_known| !is_known).count();
            let refused = new(proposed
                .logins
                .iter()
                .map(|login| {
                    known
                        .logins
                        .iter()
                        .any(|own| own.normal() == login.normal())
                })
                .collect())
                + new(proposed
                    .names
                    .iter()
                    .map(|name| known.names.contains(name))
                    .collect())
                + new(proposed
                    .addresses
                    .iter()
                    .map(|address| known.addresses.contains(address))
                    .collect());
            Settled { profile, refused }
        }
        None => {
            // Whoever only types a name that somebody has already is not that person.
            let may_have = |author: &Signature, name: &str| {
                !(witness.is_taken)(name) || (witness.knows)(author, name)
            };
            let has_name = |name: &str| {
                authors
                    .iter()
                    .any(|author| names::same_name(&author.name, name) && may_have(author, name))
            };
            profile.is_proposed = true;
            profile.addresses.retain(|address| {
                authors
                    .iter()
                    .any(|author| author.address.hashed() == *address)
            });
            let has_login = |login: &Login| {
                authors
                    .iter()
                    .filter_map(|author| author.address.account())
                    .any(|account| account.login.normal() == login.normal())
            };
            profile
                .logins
                .retain(|login| has_login(login) && !(witness.is_claimed)(login));
            profile.names.retain(|name| has_name(name));
            profile.joins_by_name = has_name(&profile.name);
            // Two people may have one name; that they are two, a maintainer has to know.
            let is_others = !profile.joins_by_name && (witness.is_taken)(&profile.name);
            let refused = claims(proposed) - claims(&profile) + usize::from(is_others);
            Settled { profile, refused }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::address::address_hash;
    use super::*;

    fn profile(name: &str, addresses: &[&str], logins: &[&str]) -> Profile {
        Profile {
            id: name.to_lowercase(),
            name: name.into(),
            logins: logins
                .iter()
                .map(|login| Login::new(crate::forge::Forge::default(), "github.com", login))
                .collect(),
            addresses: addresses
                .iter()
                .map(|address| address_hash(address))
                .collect(),
            ..Profile::default()
        }
    }

    #[test]
    fn a_proposed_profile_speaks_only_for_those_who_propose_it() {
        let mallory = [Signature::new("Mallory", "7+mal@users.noreply.github.com")];
        let settle = |proposed: &Profile, known: Option<&Profile>, authors: &[Signature]| {
            let witness = Witness {
                authors,
                knows: &|_, _| false,
                is_taken: &|name| name == "Ada",
                is_claimed: &|login| login.name == "ada",
            };
            settle(proposed, known, &witness)
        };
        let shown = |settled: &Settled| {
            let profile = &settled.profile;
            format!(
                "{} addresses, {} accounts, by name {}, {} refused",
                profile.addresses.len(),
                profile.logins.len(),
                profile.joins_by_name,
                settled.refused
            )
        };
        let own = profile("Mallory", &["7+mal@users.noreply.github.com"], &["mal"]);
        assert_eq!(
            shown(&settle(&own, None, &mallory)),
            "1 addresses, 1 accounts, by name true, 0 refused"
        );
        let thief = profile(
            "Ada",
            &["ada@tide.example", "7+mal@users.noreply.github.com"],
            &["ada", "MAL"],
        );
        assert_eq!(
            shown(&settle(&thief, None, &mallory)),
            "1 addresses, 1 accounts, by name false, 3 refused"
        );
        let ada = profile("Ada", &["ada@tide.example"], &["ada"]);
        assert_eq!(
            shown(&settle(&thief, Some(&ada), &mallory)),
            "1 addresses, 1 accounts, by name true, 2 refused"
        );
        assert_eq!(
            settle(&thief, Some(&ada), &mallory).profile.addresses,
            ada.addresses
        );
        let typed = [Signature::new("Ada", "1+ada@users.noreply.github.com")];
        let twin = profile("Ada", &[], &["ada"]);
        assert_eq!(
            shown(&settle(&twin, None, &typed)),
            "0 addresses, 0 accounts, by name false, 2 refused",
            "a typed name and login are no proof"
        );
        assert!(
            !settle(&profile("Bo", &[], &[]), Some(&ada), &mallory)
                .profile
                .joins_by_name,
            "a new name joins nobody yet"
        );
    }
}
