//! `commonweal new review --page`: what somebody says of a page.

use std::io::{BufRead, IsTerminal, Write};

use super::page::parts;
use super::questions::Questions;
use super::review_args::Args;
use crate::calls::page_review::Scope;
use crate::calls::review::Opinion;
use crate::commands::files::{commit_command, create};
use crate::commands::me::Me;
use crate::commands::named::page;
use crate::commands::{Failure, Outcome, printable};
use crate::fields::{Words, nearest};
use crate::hub::page_reviews::name_of;
use crate::hub::{Hub, PageId, PersonId};
use crate::pipeline;
use crate::site::BrokenSettings;
use crate::yaml;

/// What a review of a page says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Draft {
    page: String,
    revision: String,
    scope: Vec<String>,
    verdict: String,
    conflict: String,
    comment: String,
}

/// Writes the review of the page that `named` means.
pub(super) fn run(args: &Args, named: &str) -> Result<Outcome, Failure> {
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let id = page(hub, named)?;
    let page = hub.page(id);
    let (me, key) = Me::of(&opened.location)?.author_in(hub)?;
    let latest = page.credit.latest().ok_or_else(|| {
        Failure::new(
            format!("`{}` is not committed yet", page.source.path),
            "A review says which revision was read: commit the page first.",
        )
    })?;
    warn(hub, id, me);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut draft = Draft {
        page: page.source.path.to_string(),
        revision: hub.history.commit(latest).id.short().to_string(),
        scope: args.scope.clone(),
        verdict: text(&args.verdict),
        conflict: text(&args.conflict),
        comment: text(&args.comment),
    };
    let is_asking =
        !args.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if is_asking {
        let mut questions = Questions::new(std::io::stdin().lock(), std::io::stderr());
        ask(&mut draft, &mut questions);
    }
    check(&draft)?;
    let folder = name_of(page, &hub.sources.content_root);
    let path = format!("reviews/pages/{folder}/{key}.yaml");
    let taken = "Edit that file: it is yours. Write the revision that you read now.";
    create(&opened.location, &path, &draft.write(), taken)?;
    anstream::println!("wrote {}", printable(&path));
    let message = format!("Review of {}", page.title);
    let command = commit_command(&[&path], &message);
    anstream::println!("next:\n  {}", printable(&command));
    Ok(Outcome::Clean)
}

/// Says what will keep the review from counting.
fn warn(hub: &Hub, page: PageId, me: PersonId) {
    let credit = &hub.page(page).credit;
    let until = credit.latest();
    let authors =
        until.map(|until| credit.authors_until(&hub.history, &hub.people, &hub.overlay, until));
    if authors.is_some_and(|authors| authors.contains(&me)) {
        anstream::eprintln!(
            "warning: you are an author of this page, so the review is shown and not counted"
        );
    }
}

/// Asks for what is not given: first whether there is a conflict, since nothing else matters then.
fn ask<R: BufRead, W: Write>(draft: &mut Draft, questions: &mut Questions<R, W>) {
    if draft.conflict.is_empty() {
        let remark = "did you write it, or do you know its people? `none`, or a sentence";
        let conflict = questions.need("Conflict", remark, |answer| Ok(answer.to_owned()));
        draft.conflict = conflict.unwrap_or_default();
    }
    if draft.scope.is_empty() {
        let remark = format!(
            "what you looked at, with commas: {}",
            Scope::words().join(", ")
        );
        let read = |answer: &str| {
            let scope = parts(answer);
            check_scope(&scope).map(|()| scope)
        };
        draft.scope = questions.need("Scope", &remark, read).unwrap_or_default();
    }
    if draft.verdict.is_empty() {
        let remark = Opinion::words().join(" | ");
        let read = |answer: &str| check_verdict(answer).map(|()| answer.to_owned());
        let verdict = questions.need("Verdict", &remark, read);
        draft.verdict = verdict.unwrap_or_default();
    }
    if draft.comment.is_empty() {
        let remark = "to its authors and readers; Enter: none";
        draft.comment = questions.ask("Comment", remark).unwrap_or_default();
    }
}

fn lacks<T>(what: &str, hint: &str) -> Result<T, Failure> {
    Err(Failure::new(
        format!("a review says {what}"),
        hint.to_owned(),
    ))
}

fn check_scope(scope: &[String]) -> Result<(), Failure> {
    let scopes = Scope::words();
    if let Some(unknown) = scope.iter().find(|word| !scopes.contains(&word.as_str())) {
        let hint = match nearest(unknown, &scopes) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => format!("A review looks at {}.", scopes.join(", ")),
        };
        return Err(Failure::new(format!("`{unknown}` is no scope"), hint));
    }
    if scope.is_empty() {
        return lacks(
            "what was looked at",
            "Give `--scope facts`, `language`, `licence` or `images`, several times where you looked at several.",
        );
    }
    Ok(())
}

fn check_verdict(verdict: &str) -> Result<(), Failure> {
    if Opinion::words().contains(&verdict) {
        return Ok(());
    }
    lacks(
        "what came of it",
        "Give `--verdict accept`, `revise` or `decline`.",
    )
}

/// Refuses what would not be counted.
fn check(draft: &Draft) -> Result<(), Failure> {
    check_scope(&draft.scope)?;
    check_verdict(&draft.verdict)?;
    if draft.conflict.is_empty() {
        return lacks(
            "whether its author has a conflict of interest",
            "Give `--conflict none`, or a sentence such as `--conflict 'I taught its author last year'`.",
        );
    }
    Ok(())
}

impl Draft {
    fn write(&self) -> String {
        let mut out = format!("page: {}\n", yaml::scalar(&self.page));
        out.push_str(&format!(
            "revision: {}\n",
            yaml::double_quoted(&self.revision)
        ));
        out.push_str(&format!("scope: [{}]\n", self.scope.join(", ")));
        out.push_str(&format!("verdict: {}\n", self.verdict));
        out.push_str(&format!("conflict: {}\n", yaml::scalar(&self.conflict)));
        if !self.comment.is_empty() {
            out.push_str(&format!(
                "comment: {}\n",
                yaml::double_quoted(&self.comment)
            ));
        }
        out
    }
}
