//! How long first answers take, and what waits for one, since when and until when it was promised.
//! Nobody is named who should have answered.

use crate::calls::Moment;
use crate::forge::Repository;
use crate::hub::Hub;
use crate::hub::answers::{Awaited, Month, What};
use crate::pages::kind::{Content, Group, Kind, Site, Spec, template};
use crate::pages::site::promise;
use crate::paths::{OutputPath, Url};
use crate::submissions::answers;
use crate::view::{AnswerMonth, AnswersView, AuthorView, PeriodView, PersonView, WaitingRow};

/// How many of those that wait are listed.
const WAITING: usize = 250;
/// How many months are shown.
const MONTHS: usize = 24;

/// The page about answers.
pub(in crate::pages) struct AnswersPage;

/// The same for programs.
pub(in crate::pages) struct AnswersJson;

impl Kind for AnswersPage {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Maintenance),
            ..Spec::named("answers")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let outputs = hub.queue.answers.iter();
        outputs.map(|(page, _)| (page.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let (output, json) =
            (hub.queue.answers.as_ref()).expect("it is made where there is something");
        let mut frame = site.frame("answers", &hub.config.language, output);
        frame.noindex = true;
        let answers = &hub.answers;
        let waiting: Vec<&Awaited> = answers.waiting().collect();
        template(
            "answers.html",
            AnswersView {
                within: promise(hub),
                months: answers.months().iter().take(MONTHS).map(month).collect(),
                more: waiting.len().saturating_sub(WAITING),
                waiting: waiting
                    .into_iter()
                    .take(WAITING)
                    .map(|awaited| site.waiting(awaited))
                    .collect(),
                unsure: answers.unsure,
                unanswered: answers.unanswered(),
                knows_requests: answers.knows.requests,
                knows_comments: answers.knows.comments,
                queue: hub.queue.url().map(|url| site.href(url)),
                json: site.href(&json.url()),
                page: frame,
            },
        )
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        hub.queue.answers.as_ref().map(|(page, _)| page.url())
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.answers.waiting().count())
    }
}

impl Kind for AnswersJson {
    fn spec(&self) -> Spec {
        Spec::named("answers-json")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let outputs = hub.queue.answers.iter();
        outputs.map(|(_, json)| (json.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        Content::Bytes(answers::json(site.hub, None).into_bytes())
    }
}

impl Site<'_> {
    fn waiting(&self, awaited: &Awaited) -> WaitingRow {
        let hub = self.hub;
        let dates = |row: WaitingRow| WaitingRow {
            since: awaited.since.map(|at| Moment::utc(at).day()),
            promised: awaited
                .since
                .and_then(|since| hub.answers.promised(since))
                .map(|at| Moment::utc(at).rfc3339()),
            ..row
        };
        dates(match awaited.what {
            What::Submission(at) => {
                let submission = &hub.submissions.all[at];
                let (authors, unnamed, more_authors) = self.submission_authors(&submission.authors);
                WaitingRow {
                    label: self.submission_label(submission),
                    title: self.submission_title(submission),
                    url: self.submission_url(at),
                    authors,
                    unnamed,
                    more_authors,
                    ..WaitingRow::default()
                }
            }
            What::Idea { call, entry } => {
                let call = &hub.calls.all[call];
                let entry = &call.entries[entry];
                let number = entry.idea().map_or(0, |idea| idea.number);
                let issues = hub
                    .config
                    .repository
                    .as_ref()
                    .and_then(Repository::issues_url);
                let people = self.people_view(&entry.people);
                WaitingRow {
                    label: format!("#{number}"),
                    title: self.said(&entry.title),
                    url: issues.map_or(String::new(), |issues| format!("{issues}/{number}")),
                    unnamed: people.unnamed,
                    authors: people.named.into_iter().map(author).collect(),
                    call: Some(self.call_link(call)),
                    ..WaitingRow::default()
                }
            }
        })
    }
}

fn author(person: PersonView) -> AuthorView {
    AuthorView {
        name: person.name,
        url: person.url,
        ..AuthorView::default()
    }
}

fn month(month: &Month) -> AnswerMonth {
    let (year, number) = month.month.split_once('-').unwrap_or_default();
    AnswerMonth {
        year: year.to_owned(),
        month: number.parse().unwrap_or_default(),
        answers: month.answers,
        median: PeriodView::of_seconds(month.median),
        p90: PeriodView::of_seconds(month.p90),
    }
}
