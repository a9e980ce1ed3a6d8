//! Links whose text is an address of another site than the one they lead to.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, Target};
use crate::markdown::LinkKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "look-alike-link",
    severity: Severity::Warning,
    summary: "The text of a link is an address, and the link leads to another site.",
    docs: Docs {
        why: "Readers trust the address that they see. This is how they are led to a site that poses as another; more often it is a slip after copying.",
        bad: "[https://bank.example](https://bank.example.thief.test)",
        good: "[https://bank.example](https://bank.example)",
        remedy: "Let the link lead where its text says, or write in words what is there.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for (link, target) in hub.linked(id) {
        let Target::External(address) = target else {
            continue;
        };
        if !matches!(
            link.kind,
            LinkKind::Inline | LinkKind::HtmlLink | LinkKind::Wiki
        ) || !link.text.contains('.')
        {
            continue;
        }
        let (Some(shown), Some(actual)) = (shown_host(&link.text), host(address)) else {
            continue;
        };
        if is_same_site(&shown, &actual) || is_archive(&actual) {
            continue;
        }
        found.push(
            Diagnostic::new(
                &RULE,
                (&page.source.path, link.range.clone()),
                format!(
                    "this link says `{}` and leads to `{}`",
                    quoted(&link.text),
                    quoted(&actual)
                ),
            )
            .why("Readers trust the address that they see.")
            .help("Correct the address, or write words instead of an address."),
        );
    }
}

/// The host of a web address, in the form of the name system (`xn--…`).
fn host(address: &str) -> Option<String> {
    let address = if address.starts_with("//") {
        format!("https:{address}")
    } else {
        address.to_owned()
    };
    let url = url::Url::parse(&address)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))?;
    Some(url.host_str()?.trim_end_matches('.').to_owned())
}

/// The host that a label shows, when the whole label is an address: with `https://` or `www.`, or a
/// bare domain. Bare words with a dot are usually files (`node.js`, `index.html`), so only the most
/// usual endings of domains count.
fn shown_host(label: &str) -> Option<String> {
    let label = label.trim().trim_end_matches(['.', ',', '…']);
    if label.contains(char::is_whitespace) {
        return None;
    }
    let lower = label.get(..8).unwrap_or(label).to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("http://") {
        return host(label);
    }
    let name = label.split(['/', '?', '#', ':']).next()?;
    let ending = name.rsplit_once('.')?.1;
    // `Discord.Net` and `RSI.NET` are programs.
    let is_program = ending != "net" && ending.eq_ignore_ascii_case("net");
    let ending = ending.to_ascii_lowercase();
    let is_domain = lower.starts_with("www.") || !is_program && ENDINGS.contains(&ending.as_str());
    let is_name = name
        .split('.')
        .all(|part| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-'));
    if !is_domain || !is_name {
        return None;
    }
    host(&format!("https://{name}"))
}

/// Endings of domains that are no endings of files.
const ENDINGS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "info", "eu", "uk", "de", "fr", "es", "it", "nl", "ch",
    "at", "jp", "cn", "au", "ca", "us", "br",
];

/// Whether two hosts are one or one is a part of the other.
fn is_same_site(shown: &str, actual: &str) -> bool {
    let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
    let (shown, actual) = (bare(shown), bare(actual));
    let is_part = |part: &str, whole: &str| {
        part.strip_suffix(whole)
            .is_some_and(|rest| rest.ends_with('.'))
    };
    shown == actual || is_part(&shown, &actual) || is_part(&actual, &shown)
}

/// Archives of the web hold the page that the text names.
fn is_archive(host: &str) -> bool {
    [
        "web.archive.org",
        "archive.org",
        "archive.today",
        "archive.ph",
        "webcitation.org",
    ]
    .contains(&host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_are_read_as_hosts() {
        for (label, expected) in [
            ("https://Bank.example/a", Some("bank.example")),
            ("www.tide.example", Some("www.tide.example")),
            ("tide.org/x", Some("tide.org")),
            ("bücher.de", Some("xn--bcher-kva.de")),
            ("node.js", None),
            ("Tide.Net", None),
            ("TIDE.NET/x", None),
            ("tide.net", Some("tide.net")),
            ("Read tide.org", None),
            ("e.g.", None),
            ("a..com", None),
        ] {
            assert_eq!(shown_host(label).as_deref(), expected, "{label}");
        }
        assert!(
            is_same_site("tide.org", "en.tide.org") && !is_same_site("tide.org", "evil-tide.org")
        );
    }
}
