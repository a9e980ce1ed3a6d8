//! What is known of programs: their addresses, accounts and names, and how people name tools beside
//! their own names. The list is data: `bots/programs.txt`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::names;

/// What is known of programs.
#[derive(Default)]
pub(super) struct Programs {
    pub addresses: BTreeSet<&'static str>,
    pub domains: BTreeSet<&'static str>,
    pub accounts: BTreeSet<&'static str>,
    pub names: BTreeSet<&'static str>,
    pub words: BTreeSet<&'static str>,
    pub tasks: BTreeSet<&'static str>,
}

/// The list.
pub(super) static PROGRAMS: LazyLock<Programs> = LazyLock::new(|| {
    let mut programs = Programs::default();
    let lines = include_str!("bots/programs.txt")
        .lines()
        .filter(|line| !line.starts_with('#'));
    for (kind, value) in lines.filter_map(|line| line.split_once(' ')) {
        let known = match kind {
            "address" => &mut programs.addresses,
            "domain" => &mut programs.domains,
            "account" => &mut programs.accounts,
            "name" => &mut programs.names,
            "task" => &mut programs.tasks,
            _ => &mut programs.words,
        };
        known.insert(value.trim());
    }
    programs
});

/// Whether only programs commit with an address (lower case).
pub(super) fn is_bot_address(email: &str) -> bool {
    let at_assistant = |(local, host): (&str, &str)| {
        let below = host.match_indices('.').map(|(at, _)| &host[at + 1..]);
        let is_mailbox = is_no_reply(local)
            || matches!(local, "git" | "assistant" | "commit" | "commits")
            || ["bot", "agent"].iter().any(|end| local.ends_with(end))
            || PROGRAMS.names.contains(local)
            || PROGRAMS.words.contains(local);
        is_mailbox
            && std::iter::once(host)
                .chain(below)
                .any(|host| PROGRAMS.domains.contains(host))
    };
    PROGRAMS.addresses.contains(email) || email.rsplit_once('@').is_some_and(at_assistant)
}

/// Whether the part of an address before the `@` (lower case) says that nobody reads what is sent
/// there.
pub(super) fn is_no_reply(local: &str) -> bool {
    matches!(
        local,
        "noreply"
            | "no-reply"
            | "no_reply"
            | "donotreply"
            | "do-not-reply"
            | "do_not_reply"
            | "nobody"
    )
}

/// `tide-bot`, `tide_bot`, `Tide Bot`, `tide[bot]`; a Talbot is none.
pub(super) fn ends_as_bot(lower: &str) -> bool {
    lower == "bot"
        || ["-bot", "_bot", " bot", "[bot]", "(bot)"]
            .iter()
            .any(|end| lower.len() > end.len() && lower.ends_with(end))
}

/// A name that only programs have, perhaps with a model in brackets: `aider (gpt-5)`.
pub(super) fn is_program_name(normal: &str) -> bool {
    let head = normal
        .split_once(['(', '['])
        .map_or(normal, |(head, _)| head)
        .trim();
    PROGRAMS.names.contains(head)
}

/// Whether words that people are called, too, count.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sure {
    /// They do not.
    Only,
    /// They do.
    OrNot,
}

/// Whether a text (lower case) is a tool, perhaps with what follows its name: `claude-4 via …`,
/// `aider/gpt-5`.
pub(super) fn begins_with_tool(lower: &str, sure: Sure) -> bool {
    let begins = |tool: &str| {
        lower.strip_prefix(tool).is_some_and(|rest| {
            let mut rest = rest.chars();
            rest.next().is_none_or(|next| {
                !next.is_alphabetic() && next != '\'' && (next != '-' || tool.len() > 2)
            })
        })
    };
    PROGRAMS.names.iter().any(|name| begins(name))
        || (sure == Sure::OrNot && PROGRAMS.words.iter().any(|word| begins(word)))
}

/// A person's name without the tool that it ends with, and that tool: `Ada Marsh (aider)`,
/// `Ada Marsh [via Cursor]`, `Ada Marsh + Copilot`.
pub(super) fn without_tool(name: &str) -> Option<(String, String)> {
    let (head, tool) = split_tool(name.trim())?;
    let lower = names::normal(head);
    let is_person = !lower.is_empty()
        && !begins_with_tool(&lower, Sure::Only)
        && !PROGRAMS.words.contains(lower.as_str());
    is_person.then(|| match without_tool(head) {
        Some((person, first)) => (person, format!("{first}, {tool}")),
        None => (head.to_owned(), tool.to_owned()),
    })
}

fn split_tool(name: &str) -> Option<(&str, &str)> {
    for (open, close) in [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')] {
        if let Some((head, inner)) = name
            .strip_suffix(close)
            .and_then(|rest| rest.rsplit_once(open))
        {
            let tool = without_lead(inner.trim());
            // `Sea (bot)` is a program and no person.
            let is_tool = begins_with_tool(&names::normal(tool), Sure::OrNot)
                && !tool.eq_ignore_ascii_case("bot");
            return is_tool.then_some((head.trim_end(), tool));
        }
    }
    // Outside of brackets, what says that it is a tool lets any of them be one.
    let joints = [
        (" via ", Sure::OrNot),
        (" using ", Sure::OrNot),
        (" assisted by ", Sure::OrNot),
        (" with ", Sure::Only),
        (" and ", Sure::Only),
    ];
    let signs = [" - ", " – ", " — ", " | ", " / ", " + ", " & ", " · ", ", "]
        .map(|sign| (sign, Sure::Only));
    let lower = name.to_ascii_lowercase();
    joints.into_iter().chain(signs).find_map(|(joint, sure)| {
        let at = lower.rfind(joint)?;
        let (head, tool) = (&name[..at], without_lead(name[at + joint.len()..].trim()));
        begins_with_tool(&names::normal(tool), sure)
            .then_some((head.trim_end().trim_end_matches(',').trim_end(), tool))
    })
}

/// A tool without the word that joins it to a person: `via Cursor`.
fn without_lead(text: &str) -> &str {
    let leads = [
        "via ",
        "with ",
        "using ",
        "by ",
        "and ",
        "assisted by ",
        "co-authored with ",
        "w/ ",
        "w/",
        "+ ",
        "+",
        "& ",
    ];
    let lower = text.to_ascii_lowercase();
    leads
        .iter()
        .find(|lead| lower.starts_with(**lead))
        .map_or(text, |lead| text[lead.len()..].trim_start())
}
