//! Credit as `.all-contributorsrc`, the file of the all-contributors specification. No avatar of
//! another host is named.

use std::collections::BTreeSet;

use serde::Serialize;

use super::works::address;
use super::{Credits, Total};
use crate::history::Class;
use crate::hub::Hub;
use crate::privacy::is_web;

/// The kinds of contribution that the specification knows (allcontributors.org/docs/en/emoji-key).
pub const KINDS: [&str; 33] = [
    "a11y",
    "audio",
    "blog",
    "bug",
    "business",
    "code",
    "content",
    "data",
    "design",
    "doc",
    "eventOrganizing",
    "example",
    "financial",
    "fundingFinding",
    "ideas",
    "infra",
    "maintenance",
    "mentoring",
    "platform",
    "plugin",
    "projectManagement",
    "promotion",
    "question",
    "research",
    "review",
    "security",
    "talk",
    "test",
    "tool",
    "translation",
    "tutorial",
    "userTesting",
    "video",
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    project_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    project_owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repo_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repo_host: Option<String>,
    files: [&'a str; 1],
    commit: bool,
    contributors: Vec<Contributor<'a>>,
}

#[derive(Serialize)]
struct Contributor<'a> {
    login: &'a str,
    name: &'a str,
    profile: String,
    contributions: Vec<&'static str>,
}

/// One JSON object with a newline at its end. Programs are left out.
pub fn render(credits: &Credits) -> String {
    let hub = credits.hub;
    let repository = hub.config.repository.as_ref();
    let url = repository.and_then(|repository| url::Url::parse(&repository.url).ok());
    let path = url
        .as_ref()
        .map(|url| url.path().trim_matches('/').to_owned());
    let (owner, name) = path
        .as_deref()
        .and_then(|path| path.rsplit_once('/'))
        .unzip();
    let mut contributors: Vec<Contributor> = credits
        .people
        .iter()
        .filter(|total| !total.person.bot)
        .map(|total| contributor(hub, total))
        .collect();
    // Tools take people of one login for one person.
    let mut logins = BTreeSet::new();
    for (contributor, total) in contributors
        .iter_mut()
        .zip(credits.people.iter().filter(|total| !total.person.bot))
    {
        if !logins.insert(contributor.login.to_lowercase()) {
            contributor.login = &total.person.key;
        }
    }
    let document = Document {
        project_name: name.map(str::to_owned),
        project_owner: owner.map(str::to_owned),
        repo_type: repository
            .and_then(|repository| repository.forge)
            .and_then(|forge| forge.all_contributors),
        repo_host: url.as_ref().map(|url| url.origin().ascii_serialization()),
        files: ["README.md"],
        commit: false,
        contributors,
    };
    let mut text = serde_json::to_string_pretty(&document).expect("texts are always JSON");
    text.push('\n');
    text
}

fn contributor<'a>(hub: &'a Hub, total: &Total<'a>) -> Contributor<'a> {
    let person = total.person;
    let profile = person.profile.as_deref();
    let account = person
        .history
        .filter(|_| person.shows_accounts())
        .and_then(|id| hub.history.person(id).login.as_ref());
    let of_profile = profile
        .filter(|_| person.shows_accounts())
        .and_then(|profile| profile.identity.logins.first());
    // An account that a commit used may be one that a profile with another name keeps to itself.
    let account = account.filter(|_| profile.is_none());
    let web = profile
        .and_then(|profile| profile.url.as_deref())
        .or(person.url.as_deref())
        .filter(|url| is_web(url))
        .map(str::to_owned);
    let login = of_profile.or(account);
    Contributor {
        login: login.map_or(&person.key, |login| &login.name),
        name: &person.name,
        profile: web
            .or_else(|| login.map(crate::history::Login::url))
            .or_else(|| address(hub, person.page.as_str()))
            .unwrap_or_default(),
        contributions: contributions(total),
    }
}

/// Roles in the words of the specification; what it has no word for is left out, and care for the
/// files is maintenance.
fn contributions(total: &Total) -> Vec<&'static str> {
    let mut kinds: Vec<&'static str> = total.roles.iter().filter_map(|role| kind(role)).collect();
    let cared = [Class::Bulk, Class::Rename, Class::Revert, Class::Merge];
    if kinds.is_empty() && cared.iter().any(|class| total.classes.contains_key(class)) {
        kinds.push("maintenance");
    }
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The kind that a role is in the specification's words.
pub fn kind(role: &str) -> Option<&'static str> {
    let same = KINDS.iter().find(|kind| kind.eq_ignore_ascii_case(role));
    same.copied().or(match role.to_ascii_lowercase().as_str() {
        "author" | "writing" | "text" | "minor" | "import" => Some("content"),
        "media" | "illustration" | "photography" | "photo" | "photos" | "image" => Some("design"),
        "editing" | "editor" | "reviewing" => Some("review"),
        "translator" | "translating" => Some("translation"),
        "report" | "reporting" => Some("bug"),
        "idea" | "suggestion" => Some("ideas"),
        _ => None,
    })
}
