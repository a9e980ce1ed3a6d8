//! The comment on a pull request: what a first-time contributor needs to know, in the order in
//! which they need it.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Judged;
use crate::check::change::Change;
use crate::check::who;
use crate::diagnostic::Severity;
use crate::hub::people::{PersonId, Visibility};
use crate::hub::submissions::{Section, Topic};
use crate::privacy::markdown::{cell, literal};
use crate::report::{Finding, Report};

mod steps;
mod tables;

use steps::Fold;

/// The first line, by which a workflow finds the comment that it wrote before.
pub const MARK: &str = "<!-- commonweal: the check of this pull request -->";

/// The comment where nothing can be said about the change yet.
pub fn cannot_tell(untold: &str) -> String {
    format!(
        "{MARK}\n### Commonweal: this cannot be judged yet\n\n{}\n",
        cell(untold)
    )
}

/// The comment on a change that fails at findings of the severity `worst` and above.
pub fn render(judged: &Judged, report: &Report, worst: Severity) -> Vec<Section> {
    let review = &judged.beside();
    if review.diff.commits.is_empty() && review.diff.files.is_empty() {
        let nothing = cell(&nothing(&judged.base.name));
        return vec![Section {
            topic: Topic::Summary,
            markdown: format!("{MARK}\n### Commonweal: there is nothing to judge\n\n{nothing}\n"),
        }];
    }
    let (must, could): (Vec<&Finding>, Vec<&Finding>) = report
        .findings
        .iter()
        .partition(|finding| finding.diagnostic.severity <= worst);
    type Write<'w> = &'w dyn Fn(&mut String);
    // What to do comes first.
    let sections: [(Topic, usize, Write); 10] = [
        (Topic::Summary, usize::MAX, &|out| {
            let headline = headline(must.len(), could.len());
            let (thanks, promise) = (thanks(review), promise(review));
            let _ = write!(out, "{MARK}\n### {headline}\n\n{thanks}{promise}\n\n");
        }),
        (Topic::Fix, 17_000, &|out| {
            steps::findings(review, &must, Fold::Open, out)
        }),
        (Topic::Next, 5_000, &|out| {
            steps::next(review, report, &must, out)
        }),
        (Topic::Commands, usize::MAX, &|out| {
            steps::commands(judged, report, &must, out)
        }),
        (Topic::Updates, usize::MAX, &|out| {
            steps::updates(review, &must, out)
        }),
        (Topic::Improve, 9_000, &|out| {
            steps::findings(review, &could, Fold::Closed, out)
        }),
        (Topic::Published, 8_000, &|out| {
            tables::published(review, out)
        }),
        (Topic::Credit, 7_000, &|out| tables::credited(review, out)),
        (Topic::Sources, 6_000, &|out| tables::licensed(review, out)),
        (Topic::SignOffs, 6_000, &|out| tables::signed(review, out)),
    ];
    let mut written: Vec<Section> = sections
        .into_iter()
        .map(|(topic, most, write)| {
            let mut markdown = String::new();
            write(&mut markdown);
            Section {
                topic,
                markdown: shortened(markdown, most),
            }
        })
        .collect();
    if let Some(older) = crate::report::terminal::older(report) {
        written.push(Section {
            topic: Topic::Older,
            markdown: format!("\n<sub>{}.</sub>\n", cell(&older)),
        });
    }
    written.retain(|section| !section.markdown.is_empty());
    written
}

/// All of a comment.
pub fn text(sections: &[Section]) -> String {
    let texts = sections.iter().map(|section| section.markdown.as_str());
    texts.collect()
}

/// A section of at most so many characters, of which each line is whole: what strangers write could
/// otherwise make the comment longer than a forge takes, and then nobody is told anything.
fn shortened(section: String, most: usize) -> String {
    if section.chars().count() <= most {
        return section;
    }
    let mut left = most;
    let mut out = String::new();
    for line in section.split_inclusive('\n') {
        let Some(rest) = left.checked_sub(line.chars().count()) else {
            break;
        };
        left = rest;
        out.push_str(line);
    }
    out.push_str("\nand more than fits here: the log of the check names all of it\n");
    if section.contains("<details>") {
        out.push_str("\n</details>\n");
    }
    out.push('\n');
    out
}

fn headline(must: usize, could: usize) -> String {
    let things = |count: usize| {
        if count == 1 {
            "1 thing".to_owned()
        } else {
            format!("{count} things")
        }
    };
    match (must, could) {
        (0, 0) => "Commonweal: ready for review, everything is in order".to_owned(),
        (0, could) => format!(
            "Commonweal: ready for review, {} could be better",
            things(could)
        ),
        (must, _) => format!(
            "Commonweal: {} to fix before this can be merged",
            things(must)
        ),
    }
}

/// What to do where the branch has all of the change already.
pub fn nothing(base: &str) -> String {
    format!(
        "There is nothing to judge: `{base}` has all of this already. Put the change on a branch of its own: `git switch --create my-change` takes along what is not committed yet."
    )
}

/// Within which time a person answers, where the branch promises that.
fn promise(review: &Change) -> String {
    let within = review.hub.config.answers.within;
    within.map_or(String::new(), |within| {
        format!(" A person gives a first answer within {within}.")
    })
}

fn thanks(review: &Change) -> String {
    let mut names: Vec<String> = Vec::new();
    for person in authors(review) {
        // Nobody is thanked by a name that somebody only typed.
        if who::assumed(review, person).is_some() {
            continue;
        }
        let person = review.hub.people.get(person);
        if person.visibility != Visibility::Hidden && !person.bot {
            names.push(literal(&person.name));
        }
    }
    match names.as_slice() {
        [] => {
            "Thank you for this contribution. This is what it would change, and what is left to do."
                .to_owned()
        }
        names if names.len() <= 3 => format!(
            "Thank you, {}. This is what your change would do, and what is left to do.",
            names.join(", ")
        ),
        names => {
            format!(
                "Thank you, {} and {} others. This is what your change would do, and what is left to do.",
                names[..2].join(", "),
                names.len() - 2
            )
        }
    }
}

/// Everybody who wrote a commit of the change, who came first before the others.
fn authors(review: &Change) -> Vec<PersonId> {
    let hub = review.hub;
    let (mut people, mut seen) = (Vec::new(), BTreeSet::new());
    for commit in review
        .commits
        .iter()
        .rev()
        .map(|commit| hub.history.commit(*commit))
    {
        let restored = hub
            .overlay
            .of(commit)
            .iter()
            .filter(|restored| restored.is_author())
            .map(|restored| restored.person);
        for person in commit
            .authors()
            .map(|person| hub.people.of_history(person))
            .chain(restored)
        {
            if seen.insert(person) {
                people.push(person);
            }
        }
    }
    people
}
