//! Who is who, told by logs written as text.

use proptest::prelude::*;

use std::collections::BTreeSet;

use super::super::account::Login;
use super::super::address::address_hash;
use super::super::{History, Log, PersonId, PersonSpec, Profile};
use crate::config::CreditRules;

mod over_time;

/// A log with one commit for each author, the newest first.
fn log(mailmap: &str, authors: &[&str]) -> Log {
    let mut text: String = mailmap
        .lines()
        .map(|line| format!("mailmap {line}\n"))
        .collect();
    for (at, author) in authors.iter().enumerate() {
        text.push_str(&format!(
            "commit {at}\nAuthor: {author}\nDate: 2026-01-01\n"
        ));
    }
    Log::parse_text(&text)
}

/// The author of each commit, as key and name, and the findings.
fn people(mailmap: &str, authors: &[&str], profiles: &[Profile]) -> String {
    let history = History::build(log(mailmap, authors), profiles, &CreditRules::default());
    let mut lines: Vec<String> = history
        .commits
        .iter()
        .map(|commit| history.person(commit.author))
        .map(|person| format!("{} {}", person.key, person.name))
        .collect();
    lines.extend(
        history
            .diagnostics
            .iter()
            .map(|finding| format!("{}: {}", finding.rule, finding.message)),
    );
    lines.join("\n")
}

fn ada() -> Profile {
    Profile {
        id: "ada".into(),
        name: "Ada Lovelace".into(),
        logins: vec![Login::new(
            crate::forge::Forge::default(),
            "github.com",
            "countess",
        )],
        names: vec!["A. A. L.".into()],
        addresses: vec![address_hash("ADA@old.example ")],
        ..Profile::default()
    }
}

#[test]
fn one_person_under_several_addresses_and_one_address_under_several_names() {
    let authors = [
        "Ada Lovelace <ada@a.example>",
        "ADA  lovelace <ada@b.example>",
        "al <ada@b.example>",
    ];
    assert_eq!(
        people("", &authors, &[]),
        "al Ada Lovelace\nal Ada Lovelace\nal Ada Lovelace"
    );
    let spellings = ["Am\u{e9}lie <a@a.example>", "Ame\u{301}lie <b@b.example>"];
    assert_eq!(
        people("", &spellings, &[])
            .lines()
            .map(|line| line.split(' ').next().unwrap())
            .collect::<BTreeSet<_>>()
            .len(),
        1
    );
    assert_eq!(
        people("", &["root <a@a.example>", "root <b@b.example>"], &[]),
        "root-2 root\nroot root"
    );
}

#[test]
fn the_number_of_an_account_is_the_identity() {
    let authors = [
        "Ada <7+countess@users.noreply.github.com>",
        "A. L. <7+ada@users.noreply.github.com>",
        "al <ada@users.noreply.github.com>",
        "Other <8+other@users.noreply.github.com>",
    ];
    assert_eq!(
        people("", &authors, &[]),
        "ada Ada\nada Ada\nada Ada\nother Other"
    );
    let taken_over = [
        "New <8+ada@users.noreply.github.com>",
        "Old <7+ada@users.noreply.github.com>",
        "Who <ada@users.noreply.github.com>",
    ];
    assert_eq!(
        people("", &taken_over, &[]),
        "ada-3 New\nada-2 Old\nada Who"
    );
}

#[test]
fn one_name_under_two_accounts_is_a_finding_and_joins_nobody() {
    let authors = [
        "Sam Hill <1+sam@users.noreply.github.com>",
        "Sam Hill <2-hill@users.noreply.gitlab.com>",
        "sam hill <sam@home.example>",
    ];
    assert_eq!(
        people("", &authors, &[]),
        "sam Sam Hill\nhill Sam Hill\nsam-hill sam hill\n\
         ambiguous-identity: the name \"Sam Hill\" belongs to github.com/sam and gitlab.com/hill"
    );
    let one = [
        "Sam Hill <1+sam@users.noreply.github.com>",
        "sam hill <sam@home.example>",
        "Sam Hill <>",
    ];
    assert_eq!(
        people("", &one, &[]),
        "sam-hill Sam Hill\nsam-hill Sam Hill\nsam-hill Sam Hill"
    );
}

#[test]
fn a_profile_claims_addresses_accounts_and_names() {
    let authors = [
        "x <ada@OLD.example>",
        "y <7+countess@users.noreply.github.com>",
        "z <7+earlier@users.noreply.github.com>",
        "a. a. l. <new@home.example>",
        "Bo <bo@home.example>",
    ];
    let expected = "ada Ada Lovelace\n".repeat(4) + "bo Bo";
    assert_eq!(people("", &authors, &[ada()]), expected);
    let stranger = ["Ada Lovelace <9+mallory@users.noreply.github.com>"];
    assert_eq!(
        people("", &stranger, &[ada()]),
        "mallory Ada Lovelace\nambiguous-identity: the name \"Ada Lovelace\" belongs to contributors/ada.md and github.com/mallory"
    );
    let names_only = Profile {
        logins: vec![],
        addresses: vec![],
        ..ada()
    };
    assert_eq!(people("", &stranger, &[names_only]), "ada Ada Lovelace");
}

#[test]
fn the_mailmap_joins_people_and_gives_the_name() {
    let mailmap = "Bo Ito <bo@new.example> <BO@old.example>\nBo Ito <bo@new.example> <5+bo@users.noreply.github.com>\nrubbish";
    let authors = [
        "b <bo@old.example>",
        "bb <5+bo@users.noreply.github.com>",
        "bbb <5+bo2@users.noreply.github.com>",
    ];
    assert_eq!(
        people(mailmap, &authors, &[]),
        "bo2 Bo Ito\nbo2 Bo Ito\nbo2 Bo Ito\nunsound-mailmap-line: this line of the mailmap has no effect"
    );
}

#[test]
fn what_is_shown_never_holds_an_address() {
    let authors = [
        "ada@x.example <ada@x.example>",
        "ada@x.example <1+countess@users.noreply.github.com>",
        " <secret@y.example>",
        " <>",
        "??? <q@q.example>",
    ];
    assert_eq!(
        people("", &authors, &[]),
        "countess countess\ncountess countess\ncontributor-3 Unknown contributor\ncontributor-2 Unknown contributor\ncontributor ???"
    );
    assert_eq!(
        people("", &["ada@x.example <ada@x.example>"], &[]),
        "contributor ada"
    );
}

#[test]
fn a_name_tells_a_bot_and_proves_nothing() {
    let bots = CreditRules {
        bots: vec!["@importer".into()],
        ..CreditRules::default()
    };
    let authors = [
        "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
        "dependabot[bot] <27856297+dependabot[bot]@users.noreply.github.com>",
        "faker[bot] <faker@x.example>",
        "I <5+importer@users.noreply.github.com>",
        "Claude <noreply@anthropic.com>",
        "Ada <noreply@github.com>",
        "Ada <ada@x.example>",
        "Bo <noreply@shared.example>",
        "Cy <noreply@shared.example>",
    ];
    let history = History::build(log("", &authors), &[], &bots);
    let shown: Vec<String> = history
        .commits
        .iter()
        .map(|c| history.person(c.author))
        .map(|p| {
            format!(
                "{} {}",
                p.key,
                if p.proven_bot {
                    "proven"
                } else if p.bot {
                    "named"
                } else {
                    "person"
                }
            )
        })
        .collect();
    assert_eq!(
        shown[..5],
        [
            "dependabot-bot proven",
            "dependabot-bot proven",
            "faker-bot named",
            "importer proven",
            "claude proven"
        ]
    );
    assert_eq!(
        shown[5..],
        ["ada-2 proven", "ada person", "bo person", "cy person"]
    );
    assert!(history.diagnostics.is_empty());
}

#[test]
fn front_matter_finds_people() {
    let authors = [
        "Ada <7+countess@users.noreply.github.com>",
        "Bo Ito <bo@home.example>",
        "Cy <cy1@a.example>",
    ];
    let history = History::build(log("", &authors), &[ada()], &CreditRules::default());
    let key = |spec: PersonSpec| {
        history
            .resolve_person(&spec)
            .map(|id| history.person(id).key.as_str())
    };
    let name = |name: &str| PersonSpec {
        name: Some(name.into()),
        ..PersonSpec::default()
    };
    assert_eq!(key(name("ADA")), Some("ada"));
    assert_eq!(key(name("@Countess")), Some("ada"));
    assert_eq!(key(name("bo  ito")), Some("bo-ito"));
    assert_eq!(key(name("nobody")), None);
    assert_eq!(
        key(PersonSpec {
            url: Some("https://github.com/countess/".into()),
            ..name("x")
        }),
        Some("ada")
    );
    assert_eq!(
        key(PersonSpec {
            url: Some("https://github.com/countess/repo".into()),
            ..name("x")
        }),
        None
    );
    assert_eq!(
        key(PersonSpec {
            email: Some(address_hash("bo@home.example")),
            ..name("x")
        }),
        Some("bo-ito")
    );
    assert_eq!(key(PersonSpec::default()), None);
}

#[test]
fn people_are_credited_once_and_sign_offs_belong_to_addresses() {
    let history = History::build(
        Log::parse_text(
            "commit c1\nAuthor: Ada <ada@a.example>\nDate: 2026-01-01\n\n    Crabs (#12)\n    \n    Co-authored-by: Bo <bo@b.example>\n    \
             Co-authored-by: ada <ADA@a.example>\n    Reviewed-by: Bo <bo@b.example>\n    Translated-by: Cy <cy@c.example>\n    \
             Assisted-by: Tool <t@t.example>\n    Signed-off-by: Ada <ada@a.example>\n    Signed-off-by: Eve <bo@b.example>\n    \
             Signed-off-by: Ada <eve@e.example>\n",
        ),
        &[],
        &CreditRules::default(),
    );
    let commit = &history.commits[0];
    let key = |id: PersonId| history.person(id).key.as_str();
    assert_eq!(key(commit.author), "ada");
    assert_eq!(
        commit
            .co_authors
            .iter()
            .map(|id| key(*id))
            .collect::<Vec<_>>(),
        ["bo"]
    );
    assert_eq!(
        commit
            .roles
            .iter()
            .map(|(id, _)| key(*id))
            .collect::<Vec<_>>(),
        ["cy"]
    );
    assert_eq!(commit.pull_request, Some(12));
    assert_eq!(commit.tools, ["Tool"]);
    let sign_offs: Vec<_> = commit
        .sign_offs
        .iter()
        .map(|s| (s.person.map(key), s.name_matches))
        .collect();
    assert_eq!(
        sign_offs,
        [(Some("ada"), true), (Some("bo"), false), (None, false)]
    );
    assert_eq!(history.people.len(), 3);
}

proptest! {
    #[test]
    fn keys_are_unique_and_nothing_shown_is_an_address(
        authors in proptest::collection::vec("(Ada|Bo|root|ada@x\\.y||Sam Hill|.{0,8}) <(ada@x\\.y|bo@x\\.y|[12]\\+(ada|bo)@users\\.noreply\\.github\\.com|(ada|bo)@users\\.noreply\\.github\\.com||[a-c]@[x-z]\\.org)>", 0..12),
        with_profile in proptest::bool::ANY,
    ) {
        let authors: Vec<String> = authors.into_iter().map(|author| author.replace(['\n', '\r'], " ")).collect();
        let lines: Vec<&str> = authors.iter().map(String::as_str).collect();
        let profiles = if with_profile { vec![ada()] } else { Vec::new() };
        let history = History::build(log("", &lines), &profiles, &CreditRules::default());
        let keys: BTreeSet<&str> = history.people.iter().map(|person| person.key.as_str()).collect();
        prop_assert_eq!(keys.len(), history.people.len());
        for person in &history.people {
            prop_assert!(!person.name.is_empty() && !person.key.is_empty());
            prop_assert!(!person.name.contains("@x.y") && !person.key.contains('@'));
        }
        let findings = history.diagnostics.iter().all(|d| !d.message.contains("@x.y"));
        prop_assert!(findings);
        // The order of commits decides names and keys, never who is who.
        let mut reversed = lines.clone();
        reversed.reverse();
        let back = History::build(log("", &reversed), &profiles, &CreditRules::default());
        prop_assert_eq!(back.people.len(), history.people.len());
    }
}
