//! The first files of a hub: settings, a page, how to contribute, and the workflows of its forge,
//! from templates in `src/init`.

use crate::forge::Forge;
use crate::license::License;
use crate::yaml;

mod start;
mod template;
mod workflows;

pub use start::{Branch, Pages, Source, Start, title};
use template::fill;

/// The first page.
pub const FRONT_PAGE: &str = "content/index.md";

/// Stands in the guide for the address of the repository, where nothing tells it.
pub const REPOSITORY: &str = "ADDRESS-OF-THIS-REPOSITORY";

/// What a workflow runs that looks at the calendar.
const SEALING: &str = "calls seal";

/// Where a workflow keeps the forge's lists.
const LISTS_OF_SUBMISSIONS: &str = r#"# Who opened what and when only the forge knows: a workflow keeps its lists on the branch `forge-data`.
submissions: { show: list, data: "origin/forge-data:pulls.json" }"#;
const LISTS_OF_CROWD: &str = r#"issues: { data: "origin/forge-data:issues.json" }
# With `within: 7d` beside it, everybody is told before they send something that a first answer comes within seven days.
answers: { data: "origin/forge-data:comments.json" }"#;

/// The text of a licence, for those whose text is built in.
pub fn license_text(id: &str) -> Option<&'static str> {
    Some(match id {
        "CC-BY-SA-4.0" => include_str!("../example-site/LICENSES/CC-BY-SA-4.0.txt"),
        "CC-BY-4.0" => include_str!("../example-site/LICENSES/CC-BY-4.0.txt"),
        "CC0-1.0" => include_str!("../example-site/LICENSES/CC0-1.0.txt"),
        _ => return None,
    })
}

/// The licences of a hub whose text is not built in.
pub fn licenses_without_text(license: &License) -> Vec<String> {
    license
        .ids()
        .into_iter()
        .filter(|id| license_text(id).is_none())
        .collect()
}

/// Every file of the beginning, as its path from the top of the repository and its text.
pub fn files(start: &Start) -> Vec<(String, String)> {
    let values = values(start);
    let mut files = vec![
        (
            "hub.yaml".to_owned(),
            fill(include_str!("init/hub/hub.yaml"), &values),
        ),
        (
            "CONTRIBUTING.md".to_owned(),
            fill(include_str!("init/hub/CONTRIBUTING.md"), &values),
        ),
        (
            ".gitignore".to_owned(),
            fill(include_str!("init/hub/gitignore"), &values),
        ),
    ];
    if let Some(path) = start.forge.setup.request_template {
        let request = fill(include_str!("init/hub/pull-request.md"), &values);
        files.push((path.to_owned(), request));
    }
    if start.pages == Pages::None {
        files.push((
            FRONT_PAGE.to_owned(),
            fill(include_str!("init/hub/index.md"), &values),
        ));
    }
    for id in start.license.ids() {
        files.extend(license_text(&id).map(|text| (format!("LICENSES/{id}.txt"), text.to_owned())));
    }
    files.extend(workflows::files(start));
    files.sort();
    files
}

/// Whether a file is not the hub's but its repository's: workflows, and the text of new pull
/// requests.
pub fn is_of_repository(forge: Forge, path: &str) -> bool {
    forge.setup.request_template == Some(path) || workflow_paths(forge).any(|known| known == path)
}

/// Where the workflows of a forge are, from the top of the repository.
pub fn workflow_paths(forge: Forge) -> impl Iterator<Item = &'static str> {
    let setup = &forge.spec().setup;
    setup
        .workflows
        .iter()
        .chain(setup.crowd)
        .map(|(path, _)| *path)
}

/// Whether the workflows of a forge look at the calendar already, by the texts at their paths.
pub fn has_calendar(forge: Forge, read: impl Fn(&str) -> Option<String>) -> bool {
    let looks = |path: &str| read(path).is_some_and(|text| text.contains(SEALING));
    workflow_paths(forge).any(looks)
}

/// A workflow that is there, with only the lines changed that say where this program comes from;
/// `None` when it has no such lines.
pub fn with_source(start: &Start, workflow: &str) -> Option<String> {
    workflows::with_source(start, workflow)
}

/// The forge whose workflows a hub has already, by the texts at their paths; `None` when there are
/// none that run this program, or those of several.
pub fn forge_of_workflows(read: impl Fn(&str) -> Option<String>) -> Option<Forge> {
    let is_ours = |path: &str| {
        read(path).is_some_and(|text| text.to_ascii_lowercase().contains("commonweal"))
    };
    let mut found = Forge::all().filter(|forge| workflow_paths(*forge).any(is_ours));
    found.next().filter(|_| found.next().is_none())
}

/// What the templates that are no workflows leave open.
#[expect(
    clippy::too_many_lines,
    reason = "one line for each word that templates leave open"
)]
fn values(start: &Start) -> Vec<(&'static str, String)> {
    let setup = &start.forge.spec().setup;
    let folder = match &start.pages {
        Pages::Some { folder, .. } if folder.is_empty() => String::new(),
        Pages::Some { folder, .. } => format!("{folder}/"),
        Pages::None => "content/".to_owned(),
    };
    let url = match &start.url {
        Some(url) => format!("url: {}", yaml::double_quoted(url)),
        None => "# Where the site will be. Without it, links only work at the top of a host.\n# url: https://example.org/".to_owned(),
    };
    let branch = start.branch.as_str();
    let repository = match &start.repository {
        Some(url) => {
            let named = Forge::of_host(url::Url::parse(url).ok().as_ref().and_then(url::Url::host_str).unwrap_or_default());
            let forge = if named == Some(start.forge) { String::new() } else { format!(", forge: {}", start.forge.word()) };
            format!("repository: {{ url: {}, branch: {}{forge} }}", yaml::double_quoted(url), yaml::double_quoted(branch))
        }
        None => "# Gives pages their Edit and Source links.\n# repository: { url: https://example.org/you/hub, branch: main }".to_owned(),
    };
    let attestation = match &start.pages {
        // What was there before was made under no such rule.
        Pages::Some {
            newest: Some(day), ..
        } => match day.tomorrow() {
            Ok(day) => format!("{{ require: true, since: {day} }}"),
            Err(_) => "{ require: true }".to_owned(),
        },
        _ => "{ require: true }".to_owned(),
    };
    // A forge for which nothing keeps its lists has none to name.
    let keeps_lists = start.crowd && workflows::keeps_lists(start.forge);
    let (submissions, crowd) = if keeps_lists {
        (LISTS_OF_SUBMISSIONS, LISTS_OF_CROWD)
    } else {
        ("# submissions: { show: list }", "")
    };
    let required = match &start.pages {
        Pages::None => "front-matter: { required: [title, summary] }",
        Pages::Some { .. } => "# front-matter: { required: [title, summary] }",
    };
    vec![
        ("title_yaml", yaml::double_quoted(&start.title)),
        ("title_markdown", markdown(&start.title)),
        ("url", url),
        ("repository", repository),
        ("license_yaml", yaml::scalar(start.license.as_str())),
        ("license_markdown", start.license.as_str().to_owned()),
        ("attestation", attestation),
        ("required", required.to_owned()),
        ("submissions", submissions.to_owned()),
        ("crowd", crowd.to_owned()),
        ("publish", setup.publish.to_owned()),
        (
            "browser",
            fill(setup.browser, &[("folder", markdown_code(&folder))])
                .trim_end()
                .to_owned(),
        ),
        ("folder", shell(&folder)),
        (
            "clone",
            start
                .repository
                .as_ref()
                .map_or(REPOSITORY.to_owned(), |url| shell(url)),
        ),
        (
            "program",
            start
                .source
                .as_ref()
                .map_or("Commonweal".to_owned(), |source| {
                    format!("[Commonweal]({})", source.as_str())
                }),
        ),
        ("branch", branch.to_owned()),
        ("ignored", setup.ignored.to_owned()),
    ]
}

/// A text within a line of Markdown, shown as it is.
fn markdown(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`'
                | '*'
                | '_'
                | '['
                | ']'
                | '<'
                | '>'
                | '&'
                | '|'
                | '~'
                | '$'
                | '#'
                | '!'
                | '{'
                | '}'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A text between the backticks that are there.
fn markdown_code(text: &str) -> String {
    text.replace('`', "'")
}

/// A text as one word of a shell.
pub fn shell(text: &str) -> String {
    let is_plain = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, ':' | '/' | '.' | '-' | '_' | '@' | '+' | ',' | '=')
    };
    if text.chars().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_one_line_and_seen() {
        assert_eq!(title(" a\n b\u{202e}\u{0}c ").as_deref(), Some("a bc"));
        assert_eq!(title("\u{200b}\n"), None);
        assert_eq!(markdown("Q&A [x](y)"), "Q\\&A \\[x\\](y)");
        assert_eq!(
            (shell("a/b.git").as_str(), shell("it's $(x)").as_str()),
            ("a/b.git", r"'it'\''s $(x)'")
        );
    }

    #[test]
    fn what_workflows_hold_means_only_itself() {
        assert!(
            ["main", "release/1.0", "été"]
                .iter()
                .all(|name| Branch::new(name).is_some())
        );
        assert!(
            ["a*", "${{x}}", "!main", "a b", "-x", "a\"", "$(x)"]
                .iter()
                .all(|name| Branch::new(name).is_none())
        );
        assert_eq!(
            Source::new("https://forge.example/a/b.git")
                .unwrap()
                .as_str(),
            "https://forge.example/a/b"
        );
        for url in [
            "http://forge.example/a",
            "https://x/a?b",
            "https://x/${{y}}",
            "https://me:secret@x/a",
            "a/b",
            "https://x/a\nb: c",
        ] {
            assert!(
                Source::new(url)
                    .is_none_or(|source| !source.as_str().contains(['$', '?', '@', '\n'])),
                "{url}"
            );
        }
    }
}
