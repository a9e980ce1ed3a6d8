//! Which identities are programs, and which tools people name beside their own names.
//!
//! What tells them is data: `bots/programs.txt`, and `credit.bots` in hub.yaml. A name proves
//! nothing, since anybody can type one; it is enough to leave a program out of bylines, not to free
//! a commit from being certified.

use std::collections::BTreeSet;

use super::account::{Account, Login};
use super::address::{Signature, address_hash, local_hash};
use super::names;
use super::programs::{PROGRAMS, Sure, begins_with_tool, ends_as_bot, is_program_name};

/// What says that a signature is a program's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Evidence {
    /// Nothing does.
    Nothing,
    /// Only its name, which anybody can type.
    Name,
    /// Its account, its address, or the configuration.
    Proof,
}

/// What says that a signature after the mailmap is a program's.
pub(super) fn evidence(signature: &Signature, account: Option<&Account>) -> Evidence {
    let known = |account: &Account| {
        let login = account.login.name.to_ascii_lowercase();
        account.login.host == "github.com" && PROGRAMS.accounts.contains(login.as_str())
    };
    if signature.address.is_program()
        || account.is_some_and(|account| account.is_bot() || known(account))
    {
        return Evidence::Proof;
    }
    let name = names::normal(&signature.name);
    let by_login =
        account.is_some_and(|account| ends_as_bot(&account.login.name.to_ascii_lowercase()));
    let at_no_reply = || signature.address.is_no_reply() && begins_with_tool(&name, Sure::OrNot);
    let by_name = ends_as_bot(&name) && !is_surname(signature);
    if by_login || by_name || is_program_name(&name) || at_no_reply() {
        Evidence::Name
    } else {
        Evidence::Nothing
    }
}

/// Whether `Bot` may be somebody's family name, as it is in the Netherlands: nothing but the name
/// says that it is a program, and the rest of it is written as people's names are and is no task of
/// a program. Who loses credit by a guess is worse off than who reads one name more.
pub(super) fn is_surname(signature: &Signature) -> bool {
    let is_given = |word: &str| {
        word.split(['-', '.', '\'', '’'])
            .filter(|part| !part.is_empty())
            .all(|part| {
                let mut letters = part.chars();
                letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
            })
    };
    let is_task = |word: &str| {
        let lower = word.to_lowercase();
        [&PROGRAMS.tasks, &PROGRAMS.names, &PROGRAMS.words]
            .iter()
            .any(|known| known.contains(lower.as_str()))
    };
    let given = signature
        .name
        .trim()
        .strip_suffix(" Bot")
        .unwrap_or_default();
    !given.is_empty()
        && given
            .split_whitespace()
            .all(|word| is_given(word) && !is_task(word))
        && !signature.address.is_no_reply()
        && !["bot", "bots", "robot"]
            .iter()
            .any(|local| signature.address.local() == Some(local_hash(local)))
}

/// Whether front matter that names somebody so means a program: a name that only programs have, or
/// initials such as `AI` for what people are called, too.
pub fn is_program(name: &str) -> bool {
    let normal = names::normal(name);
    let are_initials = name.trim().len() > 1 && name.trim().chars().all(|c| c.is_ascii_uppercase());
    is_program_name(&normal)
        || ends_as_bot(&normal) && !is_surname(&Signature::new(name, ""))
        || are_initials && PROGRAMS.words.contains(normal.as_str())
}

/// Whether the configuration lists this person as a bot, in any of the ways it may.
pub(super) fn is_listed(
    bots: &[String],
    profile: Option<&str>,
    logins: &[Login],
    all_names: &BTreeSet<String>,
    addresses: &BTreeSet<String>,
) -> bool {
    bots.iter()
        .map(|bot| bot.trim())
        .filter(|bot| !bot.is_empty())
        .any(|bot| {
            let login = bot.trim_start_matches('@');
            profile.is_some_and(|id| id.eq_ignore_ascii_case(bot))
                || logins
                    .iter()
                    .any(|own| own.name.eq_ignore_ascii_case(login))
                || all_names.contains(&names::normal(bot))
                || addresses.contains(bot)
                || (bot.contains('@') && addresses.contains(&address_hash(bot)))
        })
}

#[cfg(test)]
mod tests {
    use super::super::programs::without_tool;
    use super::*;

    #[test]
    fn programs_are_told_from_people() {
        let told = |name: &str, address: &str| {
            let signature = Signature::new(name, address);
            evidence(&signature, signature.address.account())
        };
        for (name, address, expected) in [
            ("opencode", "noreply@opencode.ai", Evidence::Proof),
            ("aider (gpt-5)", "git@aider.chat", Evidence::Proof),
            ("Claude", "noreply@mail.anthropic.com", Evidence::Proof),
            ("Cursor", "cursoragent@cursor.com", Evidence::Proof),
            ("Devin", "devin@cognition.ai", Evidence::Proof),
            (
                "Copilot",
                "223556219+Copilot@users.noreply.github.com",
                Evidence::Proof,
            ),
            (
                "x",
                "5+copilot-swe-agent[bot]@users.noreply.github.com",
                Evidence::Proof,
            ),
            ("Ada Marsh", "ada@anthropic.com", Evidence::Nothing),
            ("Ada Marsh", "ada@openai.com.example", Evidence::Nothing),
            ("24OI-bot", "oi@x.example", Evidence::Name),
            ("Release Bot", "f@x.example", Evidence::Name),
            ("GitHub Docs Bot", "f@x.example", Evidence::Name),
            ("Tide Bot", "bot@x.example", Evidence::Name),
            ("Tide Bot", "noreply@x.example", Evidence::Name),
            ("tide bot", "f@x.example", Evidence::Name),
            (
                "Jan Bot",
                "5+tide-bot@users.noreply.github.com",
                Evidence::Name,
            ),
            ("Jan Bot", "jan@x.example", Evidence::Nothing),
            (
                "Anne-Marie J. Bot",
                "5+ambot@users.noreply.github.com",
                Evidence::Nothing,
            ),
            ("tide_bot", "f@x.example", Evidence::Name),
            ("faker[bot]", "faker@x.example", Evidence::Name),
            ("x", "5+sea-bot@users.noreply.github.com", Evidence::Name),
            ("aider (gpt-5)", "a@x.example", Evidence::Name),
            ("Claude", "noreply@x.example", Evidence::Name),
            ("Claude", "claude@x.example", Evidence::Nothing),
            ("Devin Abbot", "d@x.example", Evidence::Nothing),
            (
                "Jo Talbot",
                "5+talbot@users.noreply.github.com",
                Evidence::Nothing,
            ),
            ("Bo", "noreply@shared.example", Evidence::Nothing),
            ("Robot Ada", "a@x.example", Evidence::Nothing),
        ] {
            assert_eq!(told(name, address), expected, "{name} {address}");
        }
    }

    #[test]
    fn the_tool_after_a_name_is_cut() {
        for (name, expected) in [
            ("Ada Marsh (aider)", Some(("Ada Marsh", "aider"))),
            ("Ada Marsh [via Cursor]", Some(("Ada Marsh", "Cursor"))),
            ("Ada (Claude Code)", Some(("Ada", "Claude Code"))),
            ("Ada (gpt-5)", Some(("Ada", "gpt-5"))),
            ("Ada (aider) (gpt-5)", Some(("Ada", "aider, gpt-5"))),
            ("Ada Marsh via Claude", Some(("Ada Marsh", "Claude"))),
            ("Ada Marsh + Copilot", Some(("Ada Marsh", "Copilot"))),
            (
                "Ada Marsh - aider/gpt-5",
                Some(("Ada Marsh", "aider/gpt-5")),
            ),
            ("伊藤 望 (opencode)", Some(("伊藤 望", "opencode"))),
            ("aider (gpt-5)", None),
            ("Claude (Opus)", None),
            ("(aider)", None),
            ("Ada Marsh (she/her)", None),
            ("Ada Marsh (Aidan)", None),
            ("Ada (Claudette)", None),
            ("Ada Marsh and Claude", None),
            ("Claude Monet", None),
            ("Sea (bot)", None),
        ] {
            let expected = expected.map(|(person, tool)| (person.to_owned(), tool.to_owned()));
            assert_eq!(without_tool(name), expected, "{name}");
        }
    }

    #[test]
    fn the_list_is_sound() {
        let lines = include_str!("bots/programs.txt")
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        for line in lines {
            let (kind, value) = line.split_once(' ').unwrap_or_default();
            assert!(
                ["address", "domain", "account", "name", "word", "task"].contains(&kind),
                "{line}"
            );
            assert_eq!(value.trim(), value.trim().to_lowercase(), "{line}");
        }
    }
}
