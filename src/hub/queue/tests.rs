//! Addresses of submissions.

use super::*;
use crate::config::Config;
use crate::history::{Log, Timestamp};
use crate::hub::{Drafts, Hub};
use crate::sources::Sources;

fn submission(id: &str, number: Option<u32>, state: State, opened: i64) -> Submission {
    Submission {
        id: id.into(),
        number,
        state,
        opened: Some(Timestamp::new(opened, 0)),
        ..Submission::default()
    }
}

fn hub(files: &[(&str, &str)], all: Vec<Submission>) -> Hub {
    let sources = Sources::from_texts("content", files.iter().copied());
    Hub::new(Config::default(), sources, Log::default(), Drafts::Hidden).with_submissions(
        Submissions {
            all,
            ..Submissions::default()
        },
    )
}

#[test]
fn every_submission_has_an_address_of_its_own_that_no_page_takes() {
    let names = [
        "archive",
        "page-2",
        "../../etc",
        "a/b",
        "a-b",
        "???",
        "12",
        &"x".repeat(400),
    ];
    let mut all = vec![submission("12", Some(12), State::Open, 5)];
    all.extend(
        names
            .iter()
            .map(|name| submission(&format!("heads/{name}"), None, State::Open, 5)),
    );
    all.push(submission("12", None, State::Open, 5));
    all.push(submission("archive", None, State::Open, 5));
    all.push(submission("9", Some(9), State::Closed { when: None }, 5));
    let count = all.len();
    let own = hub(&[], all.clone());
    let urls: BTreeSet<&str> = (0..count)
        .map(|at| own.queue.spot(at).unwrap().url.as_str())
        .collect();
    let anchors: BTreeSet<&str> = (0..count)
        .map(|at| own.queue.spot(at).unwrap().anchor.as_str())
        .collect();
    assert_eq!(
        (urls.len(), anchors.len()),
        (count, count),
        "{urls:?} {anchors:?}"
    );
    assert!(
        urls.iter().all(|url| url.starts_with("/submissions/"))
            && urls.contains("/submissions/12/"),
        "{urls:?}"
    );
    assert_eq!(
        own.queue
            .spot(count - 1)
            .map(|spot| (spot.url.as_str(), spot.anchor.as_str())),
        Some(("/submissions/archive/", "s-9"))
    );
    let other = hub(
        &[
            ("content/submissions/12.md", "# How to"),
            ("content/a.md", "[x](/submissions-of-ours/)"),
        ],
        all,
    );
    let queue = other.queue.url().unwrap().as_str();
    assert!(
        queue == "/submissions/"
            && other
                .pages
                .iter()
                .any(|page| page.url.as_str() == "/pages/submissions/12/"),
        "{queue}"
    );
}

#[test]
fn links_to_the_queue_lead_there_once_there_is_one() {
    let files = [(
        "content/a.md",
        "[queue](/submissions/), [archive](/submissions/archive/), [one](/submissions/3/), [no](/submissions/4/)",
    )];
    assert_eq!(hub(&files, Vec::new()).wanted.len(), 4);
    let all = vec![
        submission("3", Some(3), State::Open, 5),
        submission("2", Some(2), State::Superseded("3".into()), 5),
    ];
    let hub = hub(&files, all);
    assert_eq!(
        hub.wanted
            .iter()
            .map(|wanted| wanted.title.as_str())
            .collect::<Vec<_>>(),
        ["4"]
    );
}

#[test]
fn a_large_archive_is_kept_by_year() {
    let year = 31_557_600;
    let all: Vec<Submission> = (1..=1_300u32)
        .rev()
        .map(|number| {
            submission(
                &number.to_string(),
                Some(number),
                State::Closed { when: None },
                i64::from(number / 600) * year,
            )
        })
        .collect();
    let hub = hub(&[], all);
    let pages: Vec<_> = hub
        .queue
        .years
        .iter()
        .map(|page| (page.url.as_str(), page.submissions.len()))
        .collect();
    assert_eq!(
        pages,
        [
            ("/submissions/archive/1972/", 101),
            ("/submissions/archive/1971/", 500),
            ("/submissions/archive/1971/page-2/", 100),
            ("/submissions/archive/1970/", 500),
            ("/submissions/archive/1970/page-2/", 99)
        ]
    );
    assert_eq!(
        hub.queue.spot(0).unwrap().url.as_str(),
        "/submissions/archive/1972/"
    );
}
