//! Who may vote is told by the history up to the commit of the roll: nobody adds a voter to it, and
//! nobody takes one off, by what they do while the vote is open.

use super::{Play, entered, page};

/// How many ballots count, of how many.
fn counted(hub: &Play, call: &str) -> String {
    let told = hub.run("Ada", &["calls", call, "--now", "2026-06-20"]).out;
    let line = told.lines().find(|line| line.starts_with("ballots: "));
    format!("{}\n{told}", line.unwrap_or_default())
}

#[test]
fn what_becomes_of_pages_takes_nobody_off_the_roll() {
    let play = entered();
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    for person in ["Bo", "Cy", "Gus", "Pup"] {
        let path = format!("ballots/clock/{}.yaml", person.to_lowercase());
        play.write(&path, "ranking: [moon-dial]\n")
            .commit(person, "2026-06-16", "My vote");
    }
    type Attack<'a> = (&'a str, fn(&Play));
    let table: &[Attack<'_>] = &[
        ("nothing", |_| {}),
        ("pages that are removed", |hub| {
            for name in ["bo", "cy"] {
                std::fs::remove_file(hub.path(&format!("content/of-{name}.md"))).expect("a page");
            }
            hub.commit("Eve", "2026-06-17", "x");
        }),
        ("a page that is moved, and then removed", |hub| {
            let mv = ["mv", "content/of-bo.md", "content/other.md"];
            hub.git("Eve", "2026-06-17", &mv);
            hub.commit("Eve", "2026-06-17", "x");
            std::fs::remove_file(hub.path("content/other.md")).expect("a page");
            hub.commit("Eve", "2026-06-17", "x");
        }),
        ("another page in its place", |hub| {
            std::fs::remove_file(hub.path("content/of-bo.md")).expect("a page");
            hub.commit("Eve", "2026-06-17", "x");
            hub.write("content/of-bo.md", &page("Of nobody at all"))
                .commit("Eve", "2026-06-17", "x");
        }),
        ("a page that is a draft", |hub| {
            hub.edit("content/of-cy.md", "title:", "draft: true\ntitle:")
                .commit("Eve", "2026-06-17", "x");
        }),
        ("a page that is written anew", |hub| {
            let text =
                "---\ntitle: Of Cy\n---\n\nNothing of what stood here was left by whoever came.\n";
            hub.write("content/of-cy.md", text)
                .commit("Eve", "2026-06-17", "x");
        }),
        ("a page that is moved out of the content", |hub| {
            std::fs::create_dir_all(hub.path("notes")).expect("a folder");
            hub.git(
                "Eve",
                "2026-06-17",
                &["mv", "content/of-cy.md", "notes/of-cy.md"],
            );
            hub.commit("Eve", "2026-06-17", "x");
        }),
        ("a commit that is reverted", |hub| {
            let commit = hub.git(
                "Eve",
                "2026-06-17",
                &["log", "--format=%H", "--", "content/of-gus.md"],
            );
            hub.git("Eve", "2026-06-17", &["revert", "--no-edit", &commit]);
        }),
    ];
    let mut broken = Vec::new();
    for (name, change) in table {
        let hub = play.cloned(None);
        change(&hub);
        let told = counted(&hub, "clock");
        if !told.starts_with("ballots: 3 of 4 count\n") {
            broken.push(format!("{name}: {told}"));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

/// A hub with a vote of others than contributors, and two ballots.
fn voting(voters: &str) -> Play {
    let play = Play::new();
    let call = format!(
        "---\ntitle: What next?\nquestion: What should we build next?\nopens: 2026-04-01\ncloses: 2026-05-14\nvote: {{ opens: 2026-05-15, closes: 2026-06-21 }}\npeople: [ada]\nawards: [{{ id: main, decides: votes }}]\nballot: {{ voters: {voters} }}\n---\n\nSay what.\n"
    );
    let crab =
        page("Crab") + "It walks sideways, and nobody knows why it does so all of its life.\n";
    play.write("hub.yaml", "title: Shore\nlicensing: { default: CC0-1.0 }\nchecks: { red-link: off, stub: off, no-calendar: off }\n")
        .write("content/index.md", &page("Shore"))
        .write("content/crab.md", &page("Crab"))
        .write("contributors/ada.md", "---\nname: Ada\n---\n")
        .write("contributors/bo.md", "---\nname: Bo\n---\n")
        .commit("Ada", "2026-03-01", "Shore")
        .write("content/crab.md", &crab)
        .commit("Cy", "2026-03-02", "Crab")
        .write("content/crab.md", &page("Crab"))
        .commit("Ada", "2026-03-03", "Back")
        .write("calls/next.md", &call)
        .commit("Ada", "2026-03-04", "Call")
        // What was taken back before comes back.
        .write("content/crab.md", &crab)
        .commit("Ada", "2026-03-05", "Again");
    for person in ["Bo", "Cy", "Dee"] {
        let lower = person.to_lowercase();
        let path = format!("contributors/{lower}.md");
        if person != "Bo" {
            play.write(&path, &format!("---\nname: {person}\n---\n"));
        }
        play.write(&format!("ballots/next/{lower}.yaml"), "approve: []\n")
            .commit(person, "2026-05-16", "My vote");
    }
    play
}

#[test]
fn nobody_comes_on_the_roll_after_the_call_was_known() {
    for (voters, count) in [
        // Bo alone had a profile.
        ("members", 1),
        // Cy had committed something; nobody was called Dee.
        ("[bo, cy, dee]", 2),
        // Cy's work was not in the hub, and Bo and Dee had none.
        ("contributors", 0),
    ] {
        let play = voting(voters);
        let wanted = format!("ballots: {count} of 3 count\n");
        let told = counted(&play, "next");
        assert!(told.starts_with(&wanted), "{voters}: {told}");
        // A profile that is removed, or moved, leaves its person on the roll.
        let hub = play.cloned(None);
        std::fs::remove_file(hub.path("contributors/bo.md")).expect("a profile");
        hub.commit("Dee", "2026-05-17", "x");
        let told = counted(&hub, "next");
        assert!(told.starts_with(&wanted), "{voters}, removed: {told}");
    }
}
