//! Which identities are programs: a name like `x[bot]` proves nothing, an account or an address does.

use std::collections::BTreeSet;

use super::account::{Account, Login};
use super::address::{Signature, address_hash};
use super::names;

/// Addresses that only programs commit with.
const ADDRESSES: [&str; 18] = [
    "action@github.com",
    "actions@github.com",
    "github-actions@github.com",
    "noreply@github.com",
    "noreply@anthropic.com",
    "noreply@aider.chat",
    "noreply@openai.com",
    "cursoragent@cursor.com",
    "copilot@github.com",
    "support@dependabot.com",
    "bot@renovateapp.com",
    "renovate@whitesourcesoftware.com",
    "hosted@weblate.org",
    "noreply@weblate.org",
    "snyk-bot@snyk.io",
    "semantic-release-bot@martynus.net",
    "pre-commit-ci@users.noreply.github.com",
    "badges@fossa.io",
];

/// Accounts at github.com that are programs without the brackets of an app.
const ACCOUNTS: [&str; 9] =
    ["actions-user", "web-flow", "copilot", "dependabot", "renovate-bot", "weblate", "github-actions", "codex", "gitter-badger"];

/// Whether only programs commit with an address (lower case).
pub(super) fn is_bot_address(email: &str) -> bool {
    ADDRESSES.contains(&email)
}

/// Whether a signature after the mailmap is a program's.
pub(super) fn is_bot(signature: &Signature, account: Option<&Account>) -> bool {
    let known = |account: &Account| account.login.host == "github.com" && ACCOUNTS.contains(&account.login.name.to_ascii_lowercase().as_str());
    signature.address.is_program() || account.is_some_and(|account| account.is_bot() || known(account))
}

/// Whether the configuration lists this person as a bot, in any of the ways it may.
pub(super) fn is_listed(
    bots: &[String],
    profile: Option<&str>,
    logins: &[Login],
    all_names: &BTreeSet<String>,
    addresses: &BTreeSet<String>,
) -> bool {
    bots.iter().map(|bot| bot.trim()).filter(|bot| !bot.is_empty()).any(|bot| {
        let login = bot.trim_start_matches('@');
        profile.is_some_and(|id| id.eq_ignore_ascii_case(bot))
            || logins.iter().any(|own| own.name.eq_ignore_ascii_case(login))
            || all_names.contains(&names::normal(bot))
            || addresses.contains(bot)
            || (bot.contains('@') && addresses.contains(&address_hash(bot)))
    })
}
