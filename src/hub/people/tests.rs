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

#[test]
fn a_firm_in_brackets_makes_nobody_a_second_person() {
    let mut people = People::default();
    people.add("", "Cy Sand (Hull)".to_owned(), None, None);
    let history = History::default();
    let mut find = |name: &str| {
        let spec = PersonSpec {
            name: Some(name.into()),
            ..PersonSpec::default()
        };
        let id = people.find_or_add(&history, &spec).unwrap();
        (id, people.get(id).name.clone())
    };
    let (with_firm, name) = find("Ada Lace (Tide Inc.)");
    assert_eq!(name, "Ada Lace");
    assert_eq!(find("Ada Lace").0, with_firm);
    assert_eq!(find("Ada Lace (Shore Ltd)").0, with_firm);
    assert_eq!(find("Cy Sand (Hull)").1, "Cy Sand (Hull)");
    assert_eq!(find("Tide (bot)").1, "Tide (bot)");
}
