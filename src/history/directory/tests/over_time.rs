//! What becomes of a person who is known by others' names, and of what they were called before.

use std::collections::BTreeSet;

use super::super::super::{History, Profile};
use super::{ada, log, people};
use crate::config::CreditRules;

#[test]
fn whoever_signs_once_with_the_names_of_others_takes_nothing_from_them() {
    let authors = [
        "Bo Ito <eve@e.example>",
        "Ada Lovelace <eve@e.example>",
        "Eve <eve@e.example>",
        "Ada Lovelace <ada@a.example>",
        "Bo Ito <bo@b.example>",
    ];
    let told = people("", &authors, &[]);
    let keys: Vec<&str> = told
        .lines()
        .take(5)
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), 3, "{told}");
    assert!(
        keys[0] == keys[2] && keys[3] != keys[2] && keys[4] != keys[2],
        "{told}"
    );
    assert_eq!(
        told.lines()
            .filter(|line| line.starts_with("ambiguous-identity"))
            .count(),
        2,
        "{told}"
    );
    let one = [
        "Ada Lovelace <eve@e.example>",
        "Eve <eve@e.example>",
        "Ada Lovelace <ada@a.example>",
    ];
    assert!(
        people("", &one, &[]).contains("ambiguous-identity: the name \"Ada Lovelace\" belongs to"),
        "{}",
        people("", &one, &[])
    );
    let named = [
        "Ada Lovelace <2+ada@users.noreply.github.com>",
        "Ada Lovelace <eve@e.example>",
        "Eve <eve@e.example>",
    ];
    let told = people("", &named, &[]);
    assert!(
        told.starts_with("ada Ada Lovelace\n") && !told.lines().nth(1).unwrap().starts_with("ada "),
        "{told}"
    );
}

#[test]
fn the_address_of_a_person_stays_and_earlier_ones_lead_there() {
    let of = |authors: &[&str], profiles: &[Profile]| {
        let history = History::build(log("", authors), profiles, &CreditRules::default());
        let person = &history.people[0];
        format!("{} {} {:?}", person.key, person.name, person.former_keys)
    };
    // Newest first: whatever comes on top changes nothing about the key.
    let first = "Ada Marsh <ada@old.example>";
    assert_eq!(of(&[first], &[]), "ada-marsh Ada Marsh []");
    assert_eq!(
        of(&["Ada Marsh (aider) <ada@old.example>", first], &[]),
        "ada-marsh Ada Marsh []"
    );
    assert_eq!(
        of(&["Ada Lovelace <ada@old.example>", first], &[]),
        "ada-marsh Ada Lovelace []"
    );
    assert_eq!(
        of(
            &["Ada Marsh <7+countess@users.noreply.github.com>", first],
            &[]
        ),
        "ada-marsh Ada Marsh [\"countess\"]"
    );
    assert_eq!(of(&[first], &[ada()]), "ada Ada Lovelace [\"ada-marsh\"]");
}
