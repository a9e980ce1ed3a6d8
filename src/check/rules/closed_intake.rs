//! Changes that the hub does not take now: hub.yaml's `submissions.intake`.

use crate::check::change::{Change, PageEdit};
use crate::check::quote::{list_of, quoted};
use crate::check::run::{Check, Run};
use crate::check::who;
use crate::config::Intake;
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::fields::nearest;
use crate::history::git::change::{DeltaKind, Entry};
use crate::hub::people::PersonId;
use crate::load::{MARKDOWN_EXTENSIONS, MEDIA_EXTENSIONS};
use crate::paths::slug;

/// The rule.
pub static RULE: Rule = Rule {
    name: "closed-intake",
    severity: Severity::Error,
    summary: "A change comes from somebody whose contributions the hub does not take now.",
    docs: Docs {
        why: r#"If people send more than anybody can read, nobody gets an answer. `submissions.intake` in hub.yaml says what is read: `open` takes everything, `calls-only` takes new pages that answer an open call (a file in `calls/`, named by the page's `call`), `members` takes what members write, and `paused` does so for a while. A member has a profile in `contributors/` on the branch; maintainers need one, too, because without it a name is only what somebody typed. Members are never held up. With `calls-only`, corrections of existing pages are welcome. With `members`, a change that adds only a profile is a request to become one. Checked with `--base`, by the hub.yaml of the branch."#,
        bad: r#"hub.yaml:  submissions: { intake: calls-only }

A new page by somebody without a profile:

title: Sea hares"#,
        good: r#"title: Sea hares
call: shore-week"#,
        remedy: r#"Name the call that the page answers, or keep the branch and send the change again when the hub takes it. A maintainer who wants a change anyway merges it, or gives its author a profile first."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// Most people or calls that are named.
const NAMES: usize = 10;

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    match change.hub.config.submissions.intake {
        Intake::Open => {}
        Intake::CallsOnly => found.extend(
            change
                .pages
                .iter()
                .filter_map(|edit| outside_calls(change, edit)),
        ),
        // A profile alone is how somebody asks to become a member.
        Intake::Members if !is_application(change) => found.extend(closed(change, Intake::Members)),
        Intake::Members => {}
        Intake::Paused => found.extend(closed(change, Intake::Paused)),
    }
}

/// The finding about all of a change, where somebody wrote it who is no member.
fn closed(change: &Change, intake: Intake) -> Option<Diagnostic> {
    let first = change.diff.files.first()?;
    let others: Vec<PersonId> = change
        .writers()
        .into_iter()
        .filter(|person| !who::is_member(change, *person))
        .collect();
    let is_unsaid = change.commits.is_empty();
    if others.is_empty() && !is_unsaid {
        return None;
    }
    let who = if is_unsaid {
        "it is not said yet who wrote this change".to_owned()
    } else {
        no_members(change, &others)
    };
    let (message, help) = match intake {
        Intake::Paused => (
            format!("for now this hub takes only members' contributions, and {who}"),
            "Nothing is lost: keep your branch, and send it again when the hub is open. Until then an issue is the place for what cannot wait.",
        ),
        _ => (
            format!("this hub takes only members' contributions, and {who}"),
            "Nothing is lost: keep your branch. First become a member by a change that adds only \
             your profile (`commonweal new contributor` writes it). Send this one again when that \
             is merged.",
        ),
    };
    // Before the first commit nobody can tell whose a change will be.
    let severity = if is_unsaid {
        Severity::Info
    } else {
        Severity::Error
    };
    let place = Place {
        path: first.path.clone(),
        range: None,
    };
    Some(
        Diagnostic::new(&RULE, place, message).severity(severity)
            .why(format!(
                "hub.yaml of `{}` says `submissions: {{ intake: {} }}`; its members are those with a profile in `contributors/`.",
                quoted(change.branch.name),
                intake.name()
            ))
            .help(help),
    )
}

/// The finding about a new page that answers no open call, where somebody wrote it who is no
/// member.
fn outside_calls(change: &Change, edit: &PageEdit) -> Option<Diagnostic> {
    let page = change.hub.page(
        edit.page
            .filter(|_| edit.before.is_none() && edit.moved_from.is_none())?,
    );
    let file = change
        .diff
        .files
        .iter()
        .find(|file| file.path == edit.path)?;
    let others: Vec<PersonId> = change
        .writers_of(file)
        .into_iter()
        .filter(|person| !who::is_member(change, *person))
        .collect();
    if others.is_empty() && !change.commits.is_empty() {
        return None;
    }
    let calls = change.branch.calls;
    let named = page.meta.call.as_ref();
    if named.is_some_and(|at| calls.contains(&slug(&at.value))) {
        return None;
    }
    let known: Vec<String> = calls
        .iter()
        .take(NAMES)
        .map(|call| format!("`call: {}`", quoted(call)))
        .collect();
    let one_of = format!(
        "{}{}",
        if known.len() > 1 { "one of " } else { "" },
        known.join(", ")
    );
    let (message, help) = match named {
        _ if known.is_empty() => (
            "this is a new page, and no call is open that it could answer".to_owned(),
            "Keep the page and propose it in an issue: a maintainer can open a call for it, as a file in `calls/`.".to_owned(),
        ),
        Some(at) => {
            let names: Vec<&str> = calls.iter().map(String::as_str).collect();
            let help = match nearest(&slug(&at.value), &names) {
                Some(call) => format!("Did you mean `call: {}`?", quoted(call)),
                None => format!("Write {one_of} into its front matter, if the page is about that; or propose it in an issue first."),
            };
            (format!("there is no open call `{}`", quoted(&at.value)), help)
        }
        None => (
            "this is a new page that answers no open call".to_owned(),
            format!("Write {one_of} into its front matter, if the page is about that; or propose it in an issue first."),
        ),
    };
    let severity = if change.commits.is_empty() {
        Severity::Info
    } else {
        Severity::Error
    };
    let range = named.map_or(0..0, |at| at.range.clone());
    Some(
        Diagnostic::new(&RULE, (&page.source.path, range), message).severity(severity)
            .why(format!(
                "hub.yaml of `{}` says `submissions: {{ intake: calls-only }}`: new pages of people without a profile in `contributors/` answer a call, so that \
                 what is asked for is read first.",
                quoted(change.branch.name)
            ))
            .help(help),
    )
}

/// Whether a change brings nothing but one person's profile, and perhaps the picture that has its
/// name.
fn is_application(change: &Change) -> bool {
    let mut profiles = Vec::new();
    let mut pictures = Vec::new();
    for file in &change.diff.files {
        let name = file.path.strip_prefix("contributors/").filter(|name| {
            file.kind == DeltaKind::Added && file.entry == Entry::File && !name.contains('/')
        });
        let Some((stem, extension)) = name.and_then(|name| name.rsplit_once('.')) else {
            return false;
        };
        let is_one_of = |known: &[&str]| {
            known
                .iter()
                .any(|known| known.eq_ignore_ascii_case(extension))
        };
        if is_one_of(MARKDOWN_EXTENSIONS) {
            profiles.push(stem);
        } else if is_one_of(MEDIA_EXTENSIONS) {
            pictures.push(stem);
        } else {
            return false;
        }
    }
    match (&profiles[..], &pictures[..]) {
        ([_], []) => true,
        ([profile], [picture]) => profile == picture,
        _ => false,
    }
}

/// "Bo is no member", "Bo and Cy are no members".
fn no_members(change: &Change, people: &[PersonId]) -> String {
    let names = people.iter().map(|person| who::called(change, *person));
    let are = if people.len() == 1 {
        "is no member"
    } else {
        "are no members"
    };
    format!("{} {are}", list_of(names, NAMES))
}
