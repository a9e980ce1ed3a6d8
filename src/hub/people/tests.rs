//! A handle and a name, and whom they mean.

use super::*;

#[test]
fn a_handle_in_front_matter_finds_its_person_and_a_shared_name_finds_nobody() {
    let mut people = People::default();
    for name in [
        "Ricky Lindén",
        "Sofiane Hamlaoui",
        "Sam Lee",
        "Sam-Lee",
        "Jo",
    ] {
        people.add("", name.to_owned(), None, None);
    }
    let history = History::default();
    let mut find = |name: &str| {
        people
            .find_or_add(
                &history,
                &PersonSpec {
                    name: Some(name.into()),
                    ..PersonSpec::default()
                },
            )
            .map(|id| people.get(id).name.clone())
    };
    assert_eq!(find("ricky-linden").as_deref(), Some("Ricky Lindén"));
    assert_eq!(find("SofianeHamlaoui").as_deref(), Some("Sofiane Hamlaoui"));
    assert_eq!(find("samlee").as_deref(), Some("samlee"));
    assert_eq!(find("j.o").as_deref(), Some("j.o"));
}
