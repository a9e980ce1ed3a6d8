//! Copies are found, and what explains them is not.

use proptest::prelude::*;

use super::*;

/// `count` words that no other seed gives.
fn words(seed: usize, count: usize) -> String {
    (0..count)
        .map(|at| format!("w{seed}x{at}"))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_copy_is_found_and_what_explains_it_is_not() {
    let (a, b, c) = (words(1, 200), words(2, 200), words(3, 60));
    let mixed = format!("{a}\n\n{c}");
    let quoted = format!("{b}\n\n> {a}\n\n```\n{a}\n```\n");
    let upper = a.to_uppercase().replace(' ', ", *") + ".";
    let texts = vec![
        a.as_str(),
        b.as_str(),
        &mixed,
        &quoted,
        &upper,
        "short text",
    ];
    let found = Corpus::new(texts.clone()).all();
    let pairs: Vec<(usize, Vec<usize>)> = found
        .iter()
        .map(|(at, found)| (*at, found.iter().map(|found| found.other).collect()))
        .collect();
    assert_eq!(
        pairs,
        [
            (0, vec![2]),
            (1, vec![3]),
            (2, vec![0]),
            (3, vec![1]),
            (4, vec![0, 2])
        ]
    );
    assert_eq!(
        found[&0][0],
        Likeness {
            other: 2,
            percent: 100,
            percent_of_other: 78
        }
    );
    for at in 0..texts.len() {
        assert_eq!(
            around(texts.clone(), &BTreeSet::from([at])).alike.get(&at),
            found.get(&at),
            "{at}"
        );
    }
    assert!(
        has_grown("", &a)
            && has_grown(&b, &a)
            && !has_grown(&a, &a[..a.len() - 9])
            && !has_grown(&a, &format!("{a} and more"))
    );
    let asked = Corpus::new(texts).like(&format!("{}\n\n{}", words(9, 100), a), None);
    assert!(
        asked[0].percent > 60 && asked[0].percent < 70 && asked[0].percent_of_other == 100,
        "{asked:?}"
    );
}

#[test]
fn tables_and_code_count_in_a_share_and_make_no_copy() {
    let prose = words(1, 60);
    let page = |seed: usize| {
        let rows: String = (0..40)
            .map(|row| format!("| w{seed}r{row} | short |\n"))
            .collect();
        format!("{prose}\n\n{rows}\n```\nlet a = {seed};\nlet b = 1;\n```\n")
    };
    let (first, second) = (page(1), page(2));
    let found = Corpus::new(vec![first.as_str(), second.as_str()]).all();
    let share = 100 * 53 / (53 + 2 * 40 + 8);
    assert_eq!(
        found[&1],
        [Likeness {
            other: 0,
            percent: share,
            percent_of_other: share
        }]
    );
    let code = |seed: usize| {
        format!(
            "{}\n```\n{}\n```\n",
            words(seed, 60),
            words(0, 400).replace(' ', "\n")
        )
    };
    assert!(
        Corpus::new(vec![code(1).as_str(), code(2).as_str()])
            .all()
            .is_empty()
    );
}

#[test]
fn a_note_on_several_pages_makes_no_copies_and_is_copied_with_a_page() {
    let notice = words(0, 100);
    let mut texts: Vec<String> = (1..7)
        .map(|seed| format!("{notice}\n\n{}", words(seed, 60)))
        .collect();
    texts.push(texts[0].clone());
    let found = Corpus::new(texts.iter().map(String::as_str).collect()).all();
    assert_eq!(
        found
            .into_iter()
            .map(|(at, found)| (at, found[0].other, found[0].percent))
            .collect::<Vec<_>>(),
        [(0, 6, 100), (6, 0, 100)]
    );
}

#[test]
fn a_form_that_is_filled_in_makes_no_copies() {
    let form = |seed: usize| {
        format!(
            "{} name{seed} {}\n\n{}",
            words(0, 50),
            words(100, 50),
            words(seed, 60)
        )
    };
    let texts: Vec<String> = (1..16).map(form).collect();
    assert!(
        Corpus::new(texts.iter().map(String::as_str).collect())
            .all()
            .is_empty()
    );
    assert_eq!(
        Corpus::new(texts[..3].iter().map(String::as_str).collect())
            .all()
            .len(),
        3
    );
}

#[test]
fn a_paragraph_on_every_page_makes_no_copies() {
    let notice = words(0, 100);
    let texts: Vec<String> = (1..30)
        .map(|seed| format!("{notice}\n\n{}", words(seed, 80)))
        .collect();
    assert!(
        Corpus::new(texts.iter().map(String::as_str).collect())
            .all()
            .is_empty()
    );
    let copies: Vec<String> = (1..40)
        .map(|seed| {
            if seed > 36 {
                words(0, 200)
            } else {
                words(seed, 200)
            }
        })
        .collect();
    assert_eq!(
        Corpus::new(copies.iter().map(String::as_str).collect())
            .all()
            .len(),
        3
    );
}

proptest! {
    #[test]
    fn no_text_panics_and_shares_are_shares(texts in proptest::collection::vec("([a-e] |```\n|> |\n|<b>|\\]\\(|é|寄|`){0,120}", 0..6)) {
        let corpus = Corpus::new(texts.iter().map(String::as_str).collect());
        for (at, found) in corpus.all() {
            prop_assert!(found.iter().all(|found| found.other != at && found.percent <= 100 && found.percent_of_other <= 100));
        }
    }
}
