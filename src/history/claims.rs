//! What a profile that is only proposed may say about who somebody is.
//!
//! A profile joins names, accounts and addresses into one person, and what one person signed or may change counts for all
//! of them. So a change to a profile must not be judged by what it says itself: who is known already stays who they are, and
//! a new profile speaks for those who wrote the change and for nobody else until it is merged.

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

/// What of `proposed` counts when the branch has `known` under the same name and when these people wrote the change to it.
pub fn settle(proposed: &Profile, known: Option<&Profile>, authors: &[&Signature]) -> Settled {
    let claims = |profile: &Profile| profile.logins.len() + profile.names.len() + profile.addresses.len();
    let mut profile = proposed.clone();
    match known {
        Some(known) => {
            profile = Profile {
                name: proposed.name.clone(),
                joins_by_name: known.joins_by_name && names::same_name(&proposed.name, &known.name),
                ..known.clone()
            };
            let new = |all: Vec<bool>| all.into_iter().filter(|is_known| !is_known).count();
            let refused = new(proposed.logins.iter().map(|login| known.logins.iter().any(|own| own.normal() == login.normal())).collect())
                + new(proposed.names.iter().map(|name| known.names.contains(name)).collect())
                + new(proposed.addresses.iter().map(|address| known.addresses.contains(address)).collect());
            Settled { profile, refused }
        }
        None => {
            let has_name = |name: &str| authors.iter().any(|author| names::same_name(&author.name, name));
            profile.addresses.retain(|address| authors.iter().any(|author| author.address.hashed() == *address));
            profile
                .logins
                .retain(|login| authors.iter().filter_map(|author| author.address.account()).any(|account| account.login.normal() == login.normal()));
            profile.names.retain(|name| has_name(name));
            profile.joins_by_name = has_name(&profile.name);
            let refused = claims(proposed) - claims(&profile);
            Settled { profile, refused }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::account::Login;
    use super::super::address::address_hash;
    use super::*;

    fn profile(name: &str, addresses: &[&str], logins: &[&str]) -> Profile {
        Profile {
            id: name.to_lowercase(),
            name: name.into(),
            logins: logins.iter().map(|login| Login::github(login)).collect(),
            addresses: addresses.iter().map(|address| address_hash(address)).collect(),
            ..Profile::default()
        }
    }

    #[test]
    fn a_proposed_profile_speaks_only_for_those_who_propose_it() {
        let mallory = Signature::new("Mallory", "7+mal@users.noreply.github.com");
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
        assert_eq!(shown(&settle(&own, None, &[&mallory])), "1 addresses, 1 accounts, by name true, 0 refused");
        let thief = profile("Ada", &["ada@tide.example", "7+mal@users.noreply.github.com"], &["ada", "MAL"]);
        assert_eq!(shown(&settle(&thief, None, &[&mallory])), "1 addresses, 1 accounts, by name false, 2 refused");
        let ada = profile("Ada", &["ada@tide.example"], &["ada"]);
        assert_eq!(shown(&settle(&thief, Some(&ada), &[&mallory])), "1 addresses, 1 accounts, by name true, 2 refused");
        assert_eq!(settle(&thief, Some(&ada), &[&mallory]).profile.addresses, ada.addresses);
        assert!(!settle(&profile("Bo", &[], &[]), Some(&ada), &[&mallory]).profile.joins_by_name, "a new name joins nobody yet");
    }
}
