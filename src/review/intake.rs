//! Changes that the hub does not take now: hub.yaml's `submissions.intake`.

use super::{PageChange, Review, Standing, assumed, protected};
use crate::check::{list, quoted};
use crate::config::Intake;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::fields::nearest;
use crate::history::git::change::{DeltaKind, Entry};
use crate::hub::people::PersonId;
use crate::load::{MARKDOWN_EXTENSIONS, MEDIA_EXTENSIONS};
use crate::paths::slug;

/// The rule.
pub const RULE: &str = "closed-intake";

/// Most people or calls that are named.
const NAMES: usize = 10;

pub(super) fn find(review: &Review, standing: &Standing, found: &mut Vec<Diagnostic>) {
    match review.hub.config.submissions.intake {
        Intake::Open => {}
        Intake::CallsOnly => found.extend(
            review
                .pages
                .iter()
                .filter_map(|change| outside_calls(review, standing, change)),
        ),
        // A profile alone is how somebody asks to become a member.
        Intake::Members if !is_application(review) => {
            found.extend(closed(review, standing, Intake::Members))
        }
        Intake::Members => {}
        Intake::Paused => found.extend(closed(review, standing, Intake::Paused)),
    }
}

/// Whether the branch knows somebody by a profile. One that the change itself brings says nothing.
pub(super) fn is_member(review: &Review, standing: &Standing, person: PersonId) -> bool {
    let id = review
        .hub
        .people
        .get(person)
        .profile_id()
        .filter(|_| !assumed::is_disowned(review, person));
    id.is_some_and(|id| standing.profiles.named(id).is_some())
}

/// The finding about all of a change, where somebody wrote it who is no member.
fn closed(review: &Review, standing: &Standing, intake: Intake) -> Option<Diagnostic> {
    let first = review.change.files.first()?;
    let others: Vec<PersonId> = super::writers(review)
        .into_iter()
        .filter(|person| !is_member(review, standing, *person))
        .collect();
    let is_unsaid = review.commits.is_empty();
    if others.is_empty() && !is_unsaid {
        return None;
    }
    let who = if is_unsaid {
        "it is not said yet who wrote this change".to_owned()
    } else {
        no_members(review, &others)
    };
    let (message, help) = match intake {
        Intake::Paused => (
            format!("this hub takes no contributions for now, but those of its members, and {who}"),
            "Nothing is lost: keep your branch, and send it again when the hub is open. Until then an issue is the place for what cannot wait.",
        ),
        _ => (
            format!("this hub takes contributions of its members, and {who}"),
            "Nothing is lost: keep your branch. Become a member first, by a change that brings only your profile (`commonweal new contributor` writes it), \
             and send this one again when that is merged.",
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
        Diagnostic::new(RULE, severity, place, message)
            .why(format!(
                "hub.yaml of `{}` says `submissions: {{ intake: {} }}`; its members are those with a profile in `contributors/`.",
                quoted(standing.base),
                intake.name()
            ))
            .help(help),
    )
}

/// The finding about a new page that answers no open call, where somebody wrote it who is no
/// member.
fn outside_calls(review: &Review, standing: &Standing, change: &PageChange) -> Option<Diagnostic> {
    let page = review.hub.page(
        change
            .page
            .filter(|_| change.before.is_none() && change.moved_from.is_none())?,
    );
    let file = review
        .change
        .files
        .iter()
        .find(|file| file.path == change.path)?;
    let others: Vec<PersonId> = protected::authors(review, file)
        .into_iter()
        .filter(|person| !is_member(review, standing, *person))
        .collect();
    if others.is_empty() && !review.commits.is_empty() {
        return None;
    }
    let calls = standing.calls;
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
    let severity = if review.commits.is_empty() {
        Severity::Info
    } else {
        Severity::Error
    };
    let range = named.map_or(0..0, |at| at.range.clone());
    Some(
        Diagnostic::new(RULE, severity, (&page.source.path, range), message)
            .why(format!(
                "hub.yaml of `{}` says `submissions: {{ intake: calls-only }}`: new pages of people without a profile in `contributors/` answer a call, so that \
                 what is asked for is read first.",
                quoted(standing.base)
            ))
            .help(help),
    )
}

/// Whether a change brings nothing but one person's profile, and perhaps the picture that has its
/// name.
fn is_application(review: &Review) -> bool {
    let mut profiles = Vec::new();
    let mut pictures = Vec::new();
    for file in &review.change.files {
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
fn no_members(review: &Review, people: &[PersonId]) -> String {
    let mut names: Vec<String> = people
        .iter()
        .take(NAMES)
        .map(|person| assumed::called(review, *person))
        .collect();
    names.extend(
        people
            .len()
            .checked_sub(NAMES)
            .filter(|more| *more > 0)
            .map(|more| format!("{more} others")),
    );
    format!(
        "{} {}",
        list(&names),
        if people.len() == 1 {
            "is no member"
        } else {
            "are no members"
        }
    )
}
