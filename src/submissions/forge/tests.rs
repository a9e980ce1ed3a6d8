//! What each forge says of its requests.

use proptest::prelude::*;

use super::*;

fn state(item: &str) -> (String, Option<String>, String) {
    let told = read(format!("[{item}]").as_bytes()).unwrap();
    let mut all = vec![Submission {
        id: "7".into(),
        number: Some(7),
        state: State::Open,
        ..Submission::default()
    }];
    tell(&mut all, &told, &[]);
    let entry = &all[0];
    (
        entry.state.name().to_owned(),
        entry.answer.as_ref().map(|answer| answer.reason.clone()),
        entry.title.clone(),
    )
}

#[test]
fn each_forge_is_understood() {
    let github = r#"{"number":7,"title":"Crabs","state":"closed","merged_at":null,"closed_at":"2026-03-01T10:00:00Z","labels":[{"name":"duplicate"}]}"#;
    assert_eq!(
        state(github),
        ("closed".into(), Some("duplicate".into()), "Crabs".into())
    );
    assert_eq!(
        state(
            r#"{"number":7,"title":"Crabs","state":"closed","merged_at":"2026-03-01T10:00:00Z"}"#
        )
        .0,
        "merged"
    );
    assert_eq!(state(r#"{"number":7,"title":"Crabs","state":"MERGED","mergedAt":"2026-03-01T10:00:00Z","author":{"login":"ada"}}"#).0, "merged");
    assert_eq!(
        state(
            r#"{"iid":7,"id":9001,"title":"Crabs","state":"opened","author":{"username":"ada"}}"#
        )
        .0,
        "open"
    );
    assert_eq!(
        state(r#"{"iid":7,"state":"closed","labels":["out of scope"]}"#),
        ("closed".into(), Some("out of scope".into()), "#7".into())
    );
    assert_eq!(
        state(r#"{"number":7,"state":"closed","merged":true}"#).0,
        "merged"
    );
    assert_eq!(state("[]").0, "open");
}

#[test]
fn the_account_of_the_author_is_told_as_each_forge_has_it() {
    let account = |item: &str| {
        read(format!("[{item}]").as_bytes())
            .unwrap()
            .remove(&7)
            .and_then(|told| told.account)
    };
    assert_eq!(
        account(r#"{"number":7,"user":{"login":"Ada","id":583}}"#).as_deref(),
        Some("583+ada")
    );
    assert_eq!(
        account(r#"{"iid":7,"author":{"username":"ada","id":9,"name":"Ada"}}"#).as_deref(),
        Some("9+ada")
    );
    assert_eq!(
        account(r#"{"number":7,"author":{"login":"ada","id":"MDQ6","name":"Ada"}}"#).as_deref(),
        Some("ada")
    );
    assert_eq!(account(r#"{"number":7,"author":{"name":"Ada"}}"#), None);
    assert_eq!(account(r#"{"number":7,"author":"ada"}"#), None);
}

#[test]
fn a_list_of_open_requests_tells_of_those_that_it_leaves_out() {
    let open = read(br#"[{"number":9,"state":"open"},{"number":3,"state":"OPEN"},{"number":5,"state":"opened"}]"#).unwrap();
    assert_eq!(
        [2, 3, 4, 8, 9, 10].map(|number| is_open(&open, number)),
        [None, Some(true), Some(false), Some(false), Some(true), None]
    );
    let all = read(br#"[{"number":9,"state":"open"},{"number":3,"state":"closed"}]"#).unwrap();
    assert_eq!(
        [3, 4, 9].map(|number| is_open(&all, number)),
        [Some(false), None, Some(true)]
    );
    assert_eq!(is_open(&BTreeMap::new(), 3), None);
}

#[test]
fn what_is_no_list_is_told() {
    assert_eq!(
        read(b"{\"message\": \"Not Found\"}").unwrap_err(),
        "this is not a list of pull requests"
    );
    assert_eq!(
        read(b"[\n oops").unwrap_err(),
        "line 2, column 2: this is not JSON"
    );
}

proptest! {
    #[test]
    fn any_list_is_read(text in "[\\[\\]{}\",:0-9a-z ]{0,60}|\\[\\{\"number\":[0-9]{1,12},\"title\":\"(.|\\\\u202e){0,20}\"\\}\\]") {
        if let Ok(told) = read(text.as_bytes()) {
            let mut all = Vec::new();
            tell(&mut all, &told, &[]);
            let is_turned = |title: &str| title.contains(char::from_u32(0x202e).unwrap_or_default());
            prop_assert!(all.iter().all(|entry| entry.number.is_some() && !is_turned(&entry.title)));
        }
    }
}
