//! What is wrong with reviews of pages, told to those who wrote them.

use crate::diagnostic::{Diagnostic, Rule};
use crate::hub::foreign;
use crate::hub::ids::PageId;
use crate::hub::page_reviews::around::Around;
use crate::hub::page_reviews::names::{Meant, Names};
use crate::hub::page_reviews::review::PageReview;
use crate::hub::page_reviews::standing::Uncounted;
use crate::privacy::quoted;
use crate::rules::{incomplete_review, review_revision, reviewer_conflict, unknown_call};

/// What is wrong with a review.
pub(super) fn of_review(
    around: &Around,
    names: &Names,
    meant: &Meant,
    review: &PageReview,
) -> Option<Diagnostic> {
    let (people, path) = (around.people, &review.file.source.path);
    let range = |written: Option<&crate::fields::Written>| {
        written.map_or(0..0, |written| written.range.clone())
    };
    let tell = |rule: &'static Rule, range, message: String, why: &str, help: String| {
        Some(
            Diagnostic::new(rule, (path, range), message)
                .why(why)
                .help(help),
        )
    };
    if let Some((rule, message, help)) = of_page(around, names, meant, review) {
        let why = "Nobody can tell which page was read, so the review is not counted.";
        return tell(rule, range(review.file.page.as_ref()), message, why, help);
    }
    match *review.counted.as_ref().err()? {
        // It says so itself, it is not there yet, or the mistake was told where it stands.
        Uncounted::Uncommitted
        | Uncounted::Declared
        | Uncounted::Silent
        | Uncounted::Incomplete
        | Uncounted::UnknownPage => None,
        Uncounted::Foreign => Some(foreign::finding(
            people,
            path,
            &review.file.person,
            review.reviewer,
        )),
        Uncounted::NameOnly => Some(foreign::name_only(path, &review.file.person)),
        Uncounted::Conflict => tell(
            &reviewer_conflict::RULE,
            0..0,
            "whoever wrote this review is an author of the revision that it is about".into(),
            "Git shows it, whatever the review says: nobody reviews their own text. It is shown and not counted.",
            "Let somebody else review the page.".into(),
        ),
        Uncounted::UnknownRevision => {
            let named = review.file.revision.as_ref();
            let latest = review.page.and_then(|page| latest(around, page));
            let help = latest.map_or_else(
                || "Write at least seven digits of the commit that was read.".to_owned(),
                |latest| format!("Write at least seven digits of the commit that was read; the latest change of the page is {latest}."),
            );
            tell(
                &review_revision::RULE,
                range(named),
                format!(
                    "the page has no revision `{}`",
                    quoted(named.map_or("", |named| &named.text))
                ),
                "Nobody can look up which text was read, so the review is not counted.",
                help,
            )
        }
    }
}

/// The name of the newest change of a page.
fn latest(around: &Around, page: PageId) -> Option<String> {
    let path = &around.pages.get(page.0 as usize)?.source.path;
    let commit = around.history.files.get(path)?.changed()?;
    Some(format!("`{}`", around.history.commit(commit).id.short()))
}

/// What is wrong with the page that a review names.
fn of_page(
    around: &Around,
    names: &Names,
    meant: &Meant,
    review: &PageReview,
) -> Option<(&'static Rule, String, String)> {
    let path = |id: &PageId| {
        let page = around.pages.get(id.0 as usize);
        let path = page.map_or("", |page| page.source.path.as_str());
        format!("`{}`", quoted(path))
    };
    let folder = |id: &PageId| format!("`reviews/pages/{}/`", names.folder(*id));
    let name = &review.file.name;
    Some(match meant {
        Meant::Page(_) => return None,
        Meant::Several(pages) => {
            const NAMED: usize = 5;
            let paths: Vec<String> = pages.iter().take(NAMED).map(path).collect();
            (
                &incomplete_review::RULE,
                format!("several pages are called `{name}` in the paths of reviews"),
                format!(
                    "Say which one is meant: `page: PATH`. There are {}.",
                    paths.join(", ")
                ),
            )
        }
        Meant::Other(page) => (
            &incomplete_review::RULE,
            format!(
                "`{}` is not the page of this folder, {}",
                quoted(review.file.page.as_ref().map_or("", |said| &said.text)),
                path(page)
            ),
            match names.nearest(&review.file).filter(|near| near != page) {
                Some(near) => format!("Correct the line, or move the file to {}.", folder(&near)),
                None => "Correct the line, or move the file.".to_owned(),
            },
        ),
        Meant::Unknown => (
            &unknown_call::RULE,
            format!("there is no page `{name}`"),
            match names.nearest(&review.file) {
                Some(near) => format!(
                    "Did you mean {}? Its reviews are in {}.",
                    path(&near),
                    folder(&near)
                ),
                None => "`commonweal new review --page PAGE` knows the folder of each page. Remove the review of a page that is gone.".to_owned(),
            },
        ),
    })
}
