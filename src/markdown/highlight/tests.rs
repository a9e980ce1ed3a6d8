//! What code looks like with its colours, and when it has none.

use super::*;

/// The colours, in a thread that has read nothing before.
fn fresh(language: &str, before: &[&str], code: &str) -> Option<(Arc<str>, u64)> {
    let read = || {
        for before in before {
            colour(language, before, &Budget::of_block(before));
        }
        colour(language, code, &Budget::of_block(code))
    };
    std::thread::scope(|scope| scope.spawn(read).join()).unwrap()
}

#[test]
fn a_remembered_line_has_the_colours_and_the_steps_that_a_fresh_one_has() {
    let code = "/* one\n}\ntwo */\nfn a() {\n    \"x\";\n}\nfn a() {\n    \"x\n}\n\";\n}\n";
    let first = fresh("rust", &[], code);
    for before in [
        "}\n",
        "\"x\n}\n",
        "/* \n}\n",
        "fn a() {\n    \"x\";\n}\n",
        code,
    ] {
        assert_eq!(fresh("rust", &[before], code), first, "{before:?}");
    }
    assert!(
        first
            .unwrap()
            .0
            .starts_with("<span class=\"c\">/* one\n}\ntwo */")
    );
}

#[test]
fn what_is_kept_is_what_another_run_would_find() {
    let code = "fn a() {}";
    let first = Highlighter::new();
    assert!(first.to_keep().is_none());
    let coloured = first.highlight("rust", code, &mut Budget::of_text());
    let kept = first.to_keep().unwrap();
    let second = Highlighter::knowing({
        let kept = kept.clone();
        move || kept
    });
    assert_eq!(
        second.highlight("rust", code, &mut Budget::of_text()),
        coloured
    );
    assert!(second.to_keep().is_none());
    second.highlight("rust", "fn b() {}", &mut Budget::of_text());
    assert!(second.to_keep().unwrap().len() > kept.len());
    let damaged = Highlighter::knowing(move || kept[..kept.len() / 2].to_vec());
    assert_eq!(
        damaged.highlight("rust", code, &mut Budget::of_text()),
        coloured
    );
}

#[test]
fn rules_that_lead_to_each_other_for_ever_are_left() {
    let grammar = SYNTAXES.find_syntax_by_name("JavaScript").unwrap();
    for code in ["x  /* y */\n", "x = 1 /* y */\nconst z = 2;\n", "x /*"] {
        let (coloured, steps) = colour_with(grammar, code, &Budget::of_block(code)).unwrap();
        assert!(steps < 20_000, "{steps}");
        assert!(!coloured.is_empty());
    }
    let (coloured, _) = colour("javascript", "x = 1 /* y */\n", &Budget::of_block("")).unwrap();
    assert!(coloured.contains("<span class=\"c\">/* y */"), "{coloured}");
}

/// Every grammar of the bundle reads the same lines as the library's own parser does, and each
/// line within its steps.
#[test]
fn every_grammar_ends_and_reads_what_the_library_reads() {
    const CODE: &str = "# a <b c=\"d\">e</b> 'f' 12.5e3\nif (x == 0) { return \"y\\n\"; }\ndef f(a, b=[1]):\n  x <- y :: Int\n$z{k}->[1] += %w\n";
    let mut same = 0;
    for grammar in SYNTAXES.syntaxes() {
        let start =
            grammar::start(grammar).unwrap_or_else(|| panic!("{} has no start", grammar.name));
        let mut machine = parser::Machine::new();
        let (mut ours, mut theirs) = (
            parser::State::new(start),
            syntect::parsing::ParseState::new(grammar),
        );
        for line in CODE.split_inclusive('\n') {
            let read = ours
                .read(line, &mut machine, &mut Budget::of_block(line))
                .unwrap_or_else(|_| panic!("{}: {line}", grammar.name));
            assert_eq!(
                read,
                theirs.parse_line(line, &SYNTAXES).unwrap(),
                "{}: {line}",
                grammar.name
            );
            same += 1;
        }
    }
    assert!(same > 1_000);
}

#[test]
fn code_made_to_be_slow_stays_plain() {
    let budget = |text: &str| Budget::of_block(text);
    let slow = format!("{}\n", "@a(".repeat(600));
    assert!(colour("systemverilog", &slow, &budget(&slow)).is_none());
    assert_eq!(
        plain("systemverilog", &slow, &mut Budget::of_text()),
        Some(Plain::Steps)
    );
    assert_eq!(
        plain("rust", &"x".repeat(MAX_LINE + 1), &mut Budget::of_text()),
        Some(Plain::LongLine(MAX_LINE))
    );
    assert_eq!(
        plain("rust", &"x\n".repeat(MAX_CODE), &mut Budget::of_text()),
        Some(Plain::Long(MAX_CODE))
    );
    assert_eq!(plain("rust", "fn a() {}", &mut Budget::of_text()), None);
    assert_eq!(
        plain(
            "no-such-language",
            &"x".repeat(MAX_LINE + 1),
            &mut Budget::of_text()
        ),
        None
    );
    // A text whose steps are used up has no more colours, whether this code was coloured before
    // or not.
    let highlighter = Highlighter::new();
    for _ in 0..2 {
        assert!(
            highlighter
                .highlight("rust", "fn a() {}", &mut Budget(3))
                .is_none()
        );
        assert!(
            highlighter
                .highlight("rust", "fn a() {}", &mut Budget::of_text())
                .is_some()
        );
    }
}
