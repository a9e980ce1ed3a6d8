//! Messages as people and programs write them.

use proptest::prelude::*;

use super::super::address::Signature;
use super::line::LINE;
use super::{Marks, Part, Placement, read};

fn co_authors(message: &str) -> Vec<Signature> {
    read(message)
        .people
        .into_iter()
        .filter(|(part, _)| *part == Part::CoAuthor)
        .map(|(_, who)| who)
        .collect()
}

#[test]
fn a_line_without_an_end_is_cut() {
    let subject = read(&"蟹 ada@x.example ".repeat(100_000)).subject;
    assert!(
        subject.chars().count() == LINE + 1
            && subject.ends_with('…')
            && !subject.contains("x.example"),
        "{subject}"
    );
}

#[test]
fn co_authors_are_found_wherever_a_squash_leaves_them() {
    for (message, expected) in [
        ("S\n\nCo-authored-by: Ada <a@x>\n", "Ada=a@x"),
        ("S\r\n\r\nco-AUTHORED-by:Ada <a@x>\r\n", "Ada=a@x"),
        (
            "S\n\nCo-authored-by: Ada\n  Lovelace <a@x>\n",
            "Ada Lovelace=a@x",
        ),
        (
            "S\n\n* one\n\nCo-authored-by: Ada <a@x>\n\n* two\n\nsome words",
            "Ada=a@x",
        ),
        ("S\n\nwords\nCo-authored-by: Ada <a@x>\nwords", "Ada=a@x"),
        (
            "S\n\nCo-authored-by: Ada <a@x>\n\n---------\n\nSigned-off-by: Bo <b@x>",
            "Ada=a@x",
        ),
        (
            "S\n\nCo-authored-by: Ada <a@x>, Bo <b@x> and Cy <c@x>",
            "Ada=a@x, Bo=b@x, Cy=c@x",
        ),
        (
            "S\n\nCo-authored-by: Ada <a@x> Co-authored-by: Bo <b@x>",
            "Ada=a@x, Bo=b@x",
        ),
        ("S\n\nCo-authored-by: x <>", "x="),
        ("S\n\nCo-authored-by: vlad <VP>", "vlad=VP"),
        ("S\n\nCo-authored-by: Ada", "Ada="),
        ("S\n\nCo-authored-by: ada@x.org", "=ada@x.org"),
        ("S\n\nCo-authored-by: Ada <a@x", "Ada=a@x"),
        ("S\\n\\nCo-authored-by: Ada <a@x>", "Ada=a@x"),
        ("S\n\nCo-authored-by: <>\nCo-authored-by:", ""),
        ("S\n\nCo-authored-by: name <name@example.com>", ""),
        ("S\n\nWe thank Co-authored-by: Ada <a@x>", ""),
    ] {
        let expected: Vec<Signature> = expected
            .split(", ")
            .filter_map(|who| who.split_once('='))
            .map(|(name, address)| Signature::new(name, address))
            .collect();
        assert_eq!(co_authors(message), expected, "{message:?}");
    }
}

#[test]
fn roles_count_in_trailer_blocks_only() {
    let roles = |message: &str| read(message).people.len();
    assert_eq!(
        roles("S\n\nTranslated-by: Bo <b@x>\nReviewed-by: Cy <c@x>"),
        2
    );
    assert_eq!(
        roles("S\n\nReviewed-by: Cy <c@x>\n\nSigned-off-by: Bo <b@x>"),
        1
    );
    assert_eq!(roles("S\n\nthe new header is\nReviewed-by: Cy <c@x>"), 0);
    assert_eq!(roles("Reviewed-by: Cy <c@x>"), 0);
    assert_eq!(
        roles("S\n\n(cherry picked from commit 1234567)\nReviewed-by: Cy <c@x>"),
        1
    );
    assert_eq!(
        roles("S\n\nplease note\nReviewed-by: Cy <c@x>\nSigned-off-by: Bo <b@x>"),
        1
    );
}

#[test]
fn a_sign_off_knows_where_it_stands() {
    let sign_offs = |message: &str| {
        read(message)
            .sign_offs
            .into_iter()
            .map(|(_, placement)| placement)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sign_offs("S\n\nSigned-off-by: Bo <b@x>"),
        [Placement::Trailer]
    );
    assert_eq!(
        sign_offs("S\n\nSigned-off-by: Bo <b@x>\n\nmore words"),
        [Placement::Body]
    );
    assert_eq!(sign_offs("S Signed-off-by: Bo <b@x>"), []);
}

#[test]
fn pull_requests_are_numbered_as_forges_write_them() {
    for (message, expected) in [
        (
            "Merge pull request #12 from ada/crabs\n\nCrabs (#9)",
            Some(12),
        ),
        ("Crabs (#12)", Some(12)),
        ("Revert \"Crabs (#12)\" (#13)", Some(13)),
        ("Crabs (!12)", Some(12)),
        (
            "Merge branch 'x' into 'main'\n\nCrabs\n\nSee merge request tide/commons!12",
            Some(12),
        ),
        (
            "Merge pull request 'Crabs (#9)' (#12) from ada/crabs into main",
            Some(12),
        ),
        ("Merged in crabs (pull request #12)", Some(12)),
        ("Auto merge of #12 - ada:crabs", Some(12)),
        ("Crabs, see (#12) there", None),
        ("Crabs (#99999999999)", None),
        ("Crabs (#0)", None),
        ("Merge branch 'main'", None),
    ] {
        assert_eq!(read(message).pull_request, expected, "{message:?}");
    }
}

#[test]
fn marks_and_remediations_are_read() {
    let id = "1234567890123456789012345678901234567890";
    let read = read(&format!(
        "Revert \"x\"\n\nThis reverts commit {id}.\n\nI, Ada <a@x>, hereby add my Signed-off-by to this commit: {id}\n\
         On behalf of Bo <b@x>, I, Ada <a@x>, hereby add my Signed-off-by to this commit: {id}\n\nBulk-edit: true\nAssisted-by: Claude <c@x>"
    ));
    assert_eq!(
        read.marks,
        Marks {
            bulk: true,
            reverts: vec![id.into()],
            ..Marks::default()
        }
    );
    assert_eq!(read.tools, ["Claude"]);
    assert_eq!(read.remediations.len(), 2);
    assert_eq!(
        read.remediations[1].on_behalf_of,
        Some(Signature::new("Bo", "b@x"))
    );
}

proptest! {
    #[test]
    fn any_message_is_read(message in "(?s)([-a-zA-Z:<>@#(), \\\\\r\n]|Co-authored-by: |Signed-off-by: |\\(#|I, |, hereby add my Signed-off-by to this commit: |.){0,80}") {
        let read = read(&message);
        prop_assert!(!read.subject.contains('\n'));
        prop_assert!(read.people.iter().all(|(_, who)| !who.name.is_empty() || !who.address.is_missing()));
    }
}
