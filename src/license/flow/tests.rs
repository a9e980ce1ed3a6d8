//! The table of verdicts, and what holds for all of them.

use super::*;

fn license(text: &str) -> License {
    License::parse(text).unwrap_or_else(|error| panic!("{text}: {}", error.message))
}

/// The lines of the table of verdicts.
fn verdicts() -> impl Iterator<Item = (License, License, Relation, &'static str, &'static str)> {
    include_str!("verdicts.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let fields: Vec<&str> = line.split(" | ").collect();
            let [source, page, relation, verdict] = fields.as_slice() else {
                panic!("{line}")
            };
            (
                license(source),
                license(page),
                Relation::parse(relation).expect(line),
                *verdict,
                line,
            )
        })
}

#[test]
fn every_verdict_is_as_written() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (source, page, relation, expected, line) in verdicts() {
        count += 1;
        let verdict = flow(&source, &page, relation);
        if verdict.outcome.name() != expected {
            wrong.push(format!(
                "{line}, but it is {}: {}",
                verdict.outcome.name(),
                verdict.reason
            ));
        }
    }
    assert!(count >= 250, "{count}");
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Whatever is read has a reason that ends as sentences do and an address to look it up.
#[test]
fn every_verdict_has_its_grounds() {
    let ids: Vec<License> = CANDIDATES
        .iter()
        .chain(&["MIT", "Apache-2.0", "OGL-UK-3.0", "LicenseRef-House"])
        .map(|id| license(id))
        .collect();
    for source in &ids {
        for page in &ids {
            for relation in Relation::ALL {
                let verdict = flow(source, page, relation);
                assert!(
                    verdict.reason.ends_with('.') && verdict.reference.starts_with("https://"),
                    "{source:?} {page:?}"
                );
                if relation.makes_adaptation() {
                    assert_eq!(verdict, flow(source, page, Relation::Adapted));
                }
            }
        }
    }
}

#[test]
fn order_and_repetition_in_an_expression_change_nothing() {
    for (source, page, relation, expected, line) in verdicts() {
        if [&source, &page]
            .iter()
            .any(|license| license.as_str().contains([' ', '(']))
        {
            continue;
        }
        let (s, p) = (source.as_str(), page.as_str());
        for (source, page) in [
            (format!("{s} OR {s}"), p.to_owned()),
            (format!("{s} AND {s}"), p.to_owned()),
            (s.to_owned(), format!("{p} OR {p}")),
        ] {
            assert_eq!(
                flow(&license(&source), &license(&page), relation)
                    .outcome
                    .name(),
                expected,
                "{line}: {source} → {page}"
            );
        }
    }
}

#[test]
fn the_licences_that_would_work_pass_and_the_freest_is_first() {
    let works = |sources: &[&str]| {
        let read: Vec<License> = sources.iter().map(|text| license(text)).collect();
        would_work(
            &read
                .iter()
                .map(|license| (license, Relation::Adapted))
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(works(&["CC0-1.0"]).first(), Some(&"CC0-1.0"));
    assert_eq!(works(&["CC-BY-2.0", "MIT"]).first(), Some(&"CC-BY-4.0"));
    assert_eq!(works(&["CC-BY-SA-3.0"]), ["CC-BY-SA-4.0", "CC-BY-SA-3.0"]);
    assert_eq!(
        works(&["CC-BY-SA-3.0", "FAL-1.3", "CC-BY-4.0"]),
        ["CC-BY-SA-4.0"]
    );
    assert_eq!(works(&["CC-BY-SA-1.0"]), ["CC-BY-SA-1.0"]);
    assert_eq!(works(&["CC-BY-NC-4.0"]).first(), Some(&"CC-BY-NC-4.0"));
    assert_eq!(works(&["CC-BY-SA-4.0", "CC-BY-NC-SA-4.0"]), [] as [&str; 0]);
    assert_eq!(works(&["CC-BY-ND-4.0"]), [] as [&str; 0]);
    assert_eq!(works(&[]), CANDIDATES);
}

#[test]
fn what_must_be_named_depends_on_the_licence() {
    for (text, expected) in [
        ("CC-BY-4.0", "author address changes"),
        ("CC-BY-SA-3.0-DE", "author address title changes"),
        ("CC0-1.0", ""),
        ("CC-PDM-1.0 OR CC-BY-2.0", ""),
        ("GFDL-1.3-only OR CC-BY-SA-3.0", "author"),
        ("CC-BY-4.0 AND CC-BY-2.0", "author address title changes"),
        ("MIT", "author"),
        ("LicenseRef-House", "author"),
    ] {
        let Attribution {
            author,
            address,
            title,
            changes,
        } = attribution(&license(text));
        let asked: Vec<&str> = [
            (author, "author"),
            (address, "address"),
            (title, "title"),
            (changes, "changes"),
        ]
        .into_iter()
        .filter(|(asked, _)| *asked)
        .map(|(_, name)| name)
        .collect();
        assert_eq!(asked.join(" "), expected, "{text}");
    }
}

/// Expressions made to be slow or deep are judged or turned away at once.
#[test]
fn hostile_expressions_take_no_time() {
    let start = std::time::Instant::now();
    let deep = |depth: usize| format!("{}MIT OR ISC{}", "(".repeat(depth), ")".repeat(depth));
    for refused in [
        deep(1_000),
        deep(50_000),
        "MIT OR ".repeat(15_000) + "MIT",
        "(".repeat(100_000),
        "CC-BY-".repeat(20_000),
        "é".repeat(60_000),
    ] {
        assert!(License::parse(&refused).is_err());
    }
    assert_eq!(license(&deep(400)).as_str().len(), 810);
    let long = |join: &str| license(&vec!["MIT"; 120].join(join));
    for (source, page) in [
        (long(" OR "), long(" AND ")),
        (long(" AND "), long(" OR ")),
        (license(&deep(450)), long(" OR ")),
    ] {
        assert_eq!(
            flow(&source, &page, Relation::Adapted).outcome,
            Outcome::Notice
        );
    }
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange_to_judge(source in "[A-Za-z0-9 ().+-]{0,60}", page in "(MIT|CC0-1.0|CC-BY-SA-4.0| AND | OR |\\(|\\)){0,9}") {
        if let (Ok(source), Ok(page)) = (License::parse(&source), License::parse(&page)) {
            for relation in Relation::ALL {
                flow(&source, &page, relation);
            }
        }
    }
}
