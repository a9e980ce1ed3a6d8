//! `commonweal new review`: what a judge says of an entry, or anybody of a page.

use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal, Write};

use super::questions::Questions;
use super::review_args::Args;
use super::{envelope, page_review};
use crate::calls::file::CriterionRules;
use crate::commands::files::{commit_command, create};
use crate::commands::me::Me;
use crate::commands::named::{Window, call, entry, warn_unless_open};
use crate::commands::{Failure, Outcome, printable};
use crate::fields::nearest;
use crate::hub::calls::{Call, Entry};
use crate::hub::{Hub, PersonId};
use crate::pipeline;
use crate::site::BrokenSettings;
use crate::yaml;

/// What a review says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Draft {
    scores: BTreeMap<String, u32>,
    verdict: String,
    conflict: String,
    comment: String,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    if let Some(page) = &args.page {
        return page_review::run(args, page);
    }
    let (Some(named), Some(entered)) = (&args.call, &args.entry) else {
        return Err(Failure::new(
            "a review is about an entry of a call, or about a page",
            "Give both: `commonweal new review CALL ENTRY`; or `commonweal new review --page PAGE`.",
        ));
    };
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let call = call(hub, named)?;
    let entry = entry(call, entered)?;
    let (me, key) = Me::of(&opened.location)?.author_in(hub)?;
    warn(hub, call, entry, me);
    let mut draft = given(args);
    let is_asking =
        !args.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if is_asking {
        let mut questions = Questions::new(std::io::stdin().lock(), std::io::stderr());
        ask(&mut draft, &call.file.criteria, &mut questions);
    }
    check(&draft, &call.file.criteria)?;
    let path = format!("reviews/{}/{}/{key}.yaml", call.file.id, entry.id);
    let keep = args.sealed.as_deref();
    let record = draft.write(&entry.id);
    let text = envelope::text(
        &opened.location,
        &key,
        &record,
        call.file.keys.reviews.sealed && !call.added.has(me),
        keep,
    )?;
    create(
        &opened.location,
        &path,
        &text,
        "Edit that file: it is yours.",
    )?;
    anstream::println!("wrote {}", printable(&path));
    let message = format!("Review {} for {}", entry.id, call.file.id);
    anstream::println!("next:\n  {}", commit_command(&[&path], &message));
    envelope::say(keep, &path);
    Ok(Outcome::Clean)
}

/// Says what will keep the review from counting.
fn warn(hub: &Hub, call: &Call, entry: &Entry, me: PersonId) {
    let dates = &call.file.dates;
    let window = Window {
        what: "reviews",
        opens: dates.closes,
        // Who was added is waited for.
        closes: dates
            .reviews_until
            .or(dates.decide_by)
            .filter(|_| !call.added.has(me)),
    };
    warn_unless_open(hub, call, &window);
    let tell = |text: String| anstream::eprintln!("warning: {}", printable(&text));
    let id = &call.file.id;
    let is_named = call.judges.iter().any(|(judge, _)| *judge == me);
    match hub.is_judge(call, me) {
        true if call.added.has(me) && !call.added.reviews(call, &entry.id) => {
            let entries: Vec<&str> = call.added.entries.iter().map(String::as_str).collect();
            tell(format!(
                "you were added as a judge of {}, so the review is shown and not counted",
                entries.join(", ")
            ));
        }
        true => {}
        false if is_named => tell(format!(
            "`{id}` was sealed with other judges, so the review is shown and not counted"
        )),
        false => tell(format!(
            "you are no judge of `{id}`, so the review is shown and not counted"
        )),
    }
    if call.has_conflict(entry, me) {
        tell("you have a part in an entry of this call, so the review is not counted".into());
    }
    if entry.is_sealed() && entry.stands() {
        tell(format!(
            "`{}` is in its envelope: nobody has read it, so the review is not counted",
            entry.id
        ));
    }
    if !entry.stands() {
        tell(format!(
            "`{}` does not take part ({})",
            entry.id,
            entry.standing.name()
        ));
    }
}

fn given(args: &Args) -> Draft {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Draft {
        scores: args.scores.iter().cloned().collect(),
        verdict: text(&args.verdict),
        conflict: text(&args.conflict),
        comment: text(&args.comment),
    }
}

/// Asks for what is not given: first whether there is a conflict, since nothing else matters then.
fn ask<R: BufRead, W: Write>(
    draft: &mut Draft,
    criteria: &[CriterionRules],
    questions: &mut Questions<R, W>,
) {
    if draft.conflict.is_empty() {
        let remark = "did you make it, or do you know its people? `none`, or a sentence";
        let conflict = questions.need("Conflict", remark, |answer| Ok(answer.to_owned()));
        draft.conflict = conflict.unwrap_or_default();
    }
    for criterion in criteria {
        if draft.scores.contains_key(&criterion.id) {
            continue;
        }
        let remark = match criterion.help.as_str() {
            "" => format!("{}–{}", criterion.min, criterion.max),
            help => format!("{}–{}: {help}", criterion.min, criterion.max),
        };
        let read = |answer: &str| {
            let score = answer.parse().ok();
            score
                .filter(|score| (criterion.min..=criterion.max).contains(score))
                .ok_or_else(|| out_of_range(answer, criterion))
        };
        // Whoever declares a conflict need not score.
        let score = match draft.conflict.as_str() {
            "none" => questions.need(&criterion.label, &remark, read),
            _ => questions.ask_until(&criterion.label, &remark, read),
        };
        draft
            .scores
            .extend(score.map(|score| (criterion.id.clone(), score)));
    }
    if draft.comment.is_empty() {
        let remark = "to its people; Enter: none";
        draft.comment = questions.ask("Comment", remark).unwrap_or_default();
    }
}

fn out_of_range(score: &str, criterion: &CriterionRules) -> Failure {
    let (id, min, max) = (&criterion.id, criterion.min, criterion.max);
    Failure::new(
        format!("{score} is out of range for `{id}`"),
        format!("Give a whole number from {min} to {max}."),
    )
}

/// Refuses what would not be counted.
fn check(draft: &Draft, criteria: &[CriterionRules]) -> Result<(), Failure> {
    let ids: Vec<&str> = criteria
        .iter()
        .map(|criterion| criterion.id.as_str())
        .collect();
    if let Some(unknown) = draft
        .scores
        .keys()
        .find(|name| !ids.contains(&name.as_str()))
    {
        let hint = match nearest(unknown, &ids) {
            Some(near) => format!("Did you mean `{near}`?"),
            None if ids.is_empty() => "The call has no criteria, so nothing is scored.".to_owned(),
            None => format!("The criteria are {}.", ids.join(", ")),
        };
        return Err(Failure::new(
            format!("the call has no criterion `{unknown}`"),
            hint,
        ));
    }
    for criterion in criteria {
        let (id, min, max) = (&criterion.id, criterion.min, criterion.max);
        match draft.scores.get(id) {
            Some(score) if !(min..=max).contains(score) => {
                return Err(out_of_range(&score.to_string(), criterion));
            }
            // Whoever declares a conflict need not score.
            None if draft.conflict.is_empty() || draft.conflict == "none" => {
                return Err(Failure::new(
                    format!("`{id}` has no score, and a review without one is not counted"),
                    format!("Give it: `--score {id}={min}` to `{id}={max}`."),
                ));
            }
            _ => {}
        }
    }
    if draft.conflict.is_empty() {
        return Err(Failure::new(
            "a review says whether its author has a conflict of interest",
            "Give `--conflict none`, or a sentence such as `--conflict 'I taught her last year'`.",
        ));
    }
    Ok(())
}

impl Draft {
    fn write(&self, entry: &str) -> String {
        let mut out = format!("entry: {}\n", yaml::scalar(entry));
        if !self.scores.is_empty() {
            let scores: Vec<String> = self
                .scores
                .iter()
                .map(|(name, score)| format!("{}: {score}", yaml::scalar(name)))
                .collect();
            out.push_str(&format!("scores: {{ {} }}\n", scores.join(", ")));
        }
        if !self.verdict.is_empty() {
            out.push_str(&format!("verdict: {}\n", self.verdict));
        }
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
