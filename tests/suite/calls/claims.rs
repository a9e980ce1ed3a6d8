//! What somebody writes of others: a profile under the name of somebody who was there before, and
//! people who are named as makers of an entry.

use super::{Play, entered, judged, page};

const TAKEN: &str = "was another person's name before this file";

/// Somebody's profile under a name.
fn profile(hub: &Play, name: &str, day: &str) {
    let path = format!("contributors/{name}.md");
    hub.write(&path, "---\nname: Zed\n---\n\nI am Zed.\n")
        .commit("Zed", day, "My profile");
}

#[test]
fn a_profile_has_nobody_elses_name() {
    let play = judged();
    let left_out = |hub: &Play| {
        let told = hub
            .run("Ada", &["calls", "clock", "--now", "2026-06-20"])
            .out;
        let from = told.find("run by").unwrap_or_default();
        told[from..].to_owned()
    };
    let before = left_out(&play);
    for part in ["run by     Ada\n", "judges     Nozomi, Tomasz\n"] {
        assert!(before.contains(part), "{before}");
    }
    type Attack<'a> = (&'a str, &'a str, fn(&Play));
    let table: &[Attack<'_>] = &[
        ("who runs the call", "ada", |_| {}),
        ("a voter", "bo", |_| {}),
        ("a judge", "tomasz", |_| {}),
        ("one with a profile of another name", "ada", |hub| {
            // That she has one may come later than the other one.
            hub.write("contributors/ada-lindqvist.md", "---\nname: Ada\n---\n")
                .commit("Ada", "2026-05-12", "My profile");
        }),
    ];
    let mut broken = Vec::new();
    for (name, taken, change) in table {
        for is_open in [false, true] {
            let hub = match is_open {
                // Before anything is sealed.
                true => entered(),
                false => play.cloned(None),
            };
            change(&hub);
            let before = left_out(&hub);
            hub.git(
                "Zed",
                "2026-06-14",
                &["switch", "--quiet", "--create", "pr"],
            );
            profile(&hub, taken, "2026-06-24");
            let finding = format!("--> contributors/{taken}.md");
            // The case of the rule has the same of a change.
            let check = hub.run("Eve", &["check"]).out;
            if !check.contains(TAKEN) || !check.contains(&finding) {
                broken.push(format!("{name}, {is_open}: {check}"));
            }
            let after = left_out(&hub);
            if before != after {
                broken.push(format!("{name}, {is_open}:\n{before}\n{after}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

#[test]
fn a_record_is_named_after_whoever_had_the_name() {
    let play = entered();
    profile(&play, "bo", "2026-05-12");
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    let out = play.run("Bo", &["new", "ballot", "clock", "--rank", "moon-dial"]);
    assert!(
        out.out.starts_with("wrote ballots/clock/bo.yaml"),
        "{}{}",
        out.out,
        out.err
    );
    play.commit("Bo", "2026-06-16", "My vote");
    let check = play.run("Bo", &["check", "--now", "2026-06-17"]).out;
    assert!(!check.contains("foreign-record"), "{check}");
    assert!(check.contains("error[claimed-identity]"), "{check}");
    // A ballot by Zed is not Bo's.
    play.write("ballots/clock/bo.yaml", "ranking: [shell-bell]\n")
        .commit("Zed", "2026-06-17", "x");
    let told = play
        .run("Ada", &["calls", "clock", "--now", "2026-06-18"])
        .out;
    assert!(told.contains("ballots: 1 of 1 count"), "{told}");
}

#[test]
fn a_name_that_somebody_types_takes_nothing_from_a_profile() {
    let play = entered();
    play.write(
        "contributors/mara.md",
        "---\nname: Mara Lindqvist\n---\n\nI am Mara.\n",
    )
    .commit("Ada", "2026-05-12", "A profile")
    .write("content/x.md", &page("X"))
    .commit("Mara", "2026-05-13", "x")
    // Two of one name are two.
    .write(
        "contributors/eve.md",
        "---\nname: Eve\ngithub: eve-2\n---\n",
    )
    .commit("Zed", "2026-05-13", "x");
    let check = play.run("Eve", &["check"]).out;
    assert!(!check.contains(TAKEN), "{check}");
}

#[test]
fn whoever_is_named_in_an_entry_of_others_judges_the_rest() {
    for (name, claim) in [("team", "team"), ("trailer", "trailer")] {
        let play = entered();
        play.edit("calls/clock.md", "kind: contest", "kind: challenge")
            .commit("Ada", "2026-04-20", "x");
        let text = page("Junk");
        let (call, message) = match claim {
            "team" => ("call: { id: clock, team: [nozomi] }", "Junk"),
            _ => (
                "call: clock",
                "Junk\n\nCo-authored-by: Nozomi <nozomi@tide.example>",
            ),
        };
        play.write(
            "content/junk.md",
            &text.replace("---\n\n", &format!("{call}\n---\n\n")),
        )
        .commit("Zed", "2026-05-20", message);
        let junk = play.git("Zed", "2026-05-20", &["rev-parse", "--short=7", "HEAD"]);
        play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
        play.commit("Ada", "2026-06-15", "Seal");
        let review = "scores: { accuracy: 4, delight: 4 }\nconflict: none\n";
        for entry in ["moon-dial", "tide-clock", "junk"] {
            play.write(&format!("reviews/clock/{entry}/nozomi.yaml"), review);
        }
        play.commit("Nozomi", "2026-06-16", "Reviews");
        // Cy competes, and git shows it.
        play.write("reviews/clock/tide-clock/cy.yaml", review)
            .commit("Cy", "2026-06-16", "Reviews");
        let told = play
            .run("Ada", &["calls", "clock", "--now", "2026-06-17"])
            .out;
        assert!(told.contains("reviews: 2 of 4 count"), "{name}: {told}");
        let check = play.run("Ada", &["check", "--now", "2026-06-17"]).out;
        let wanted =
            format!("Nozomi is named as one who made `junk`, by what Zed wrote in commit {junk}");
        assert!(check.contains(&wanted), "{name}: {wanted} in {check}");
        assert!(
            check.contains("--> reviews/clock/junk/nozomi.yaml"),
            "{name}: {check}"
        );
    }
}
