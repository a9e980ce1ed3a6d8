//! Reviews of pages and drives on a real repository with the real program.

use serde_json::Value;

use super::calls::{Play, page};

fn text(words: &str) -> String {
    format!("---\ntitle: Limpets\nsummary: About limpets.\nlicense: CC0-1.0\n---\n\n{words}\n")
}

const FIRST: &str = "It holds fast with a muscular foot, and grazes the film of algae from the rock around its own home scar.";
const SHELL: &str = "The shell grows to fit that very scar, which keeps water in when the tide is out, and some live for twenty years there.";
const BIRDS: &str = "Birds knock it off with one blow before it has time to hold fast; after that first blow no beak can move it any more.";

fn hub() -> Play {
    let play = Play::new();
    play.write("hub.yaml", "title: Shore\nlanguage: en\nlanguages: [en, fr]\nlicensing: { default: CC0-1.0 }\nchecks: { red-link: off, stub: off, uncategorised-page: off, no-calendar: off }\n")
        .write("content/index.md", &page("Shore"))
        .write("content/limpets.md", &text(FIRST))
        .commit("Ada", "2026-03-01", "Shore")
        .write("content/crab.md", &page("Crab"))
        .commit("Bo", "2026-03-02", "Crab");
    play
}

fn json(play: &Play, args: &[&str]) -> Value {
    serde_json::from_str(&play.does("Ada", args)).expect("JSON")
}

fn progress(play: &Play, call: &str) -> (u64, u64, String) {
    let told = json(play, &["calls", call, "--format", "json"]);
    let call = &told["calls"][0];
    let number = |key: &str| call["progress"][key].as_u64().expect("a number");
    let state = call["state"].as_str().expect("a state").to_owned();
    (number("done"), number("of"), state)
}

fn build(play: &Play) {
    play.does("Ada", &["build", "--output", "site"]);
}

fn article(play: &Play) -> String {
    build(play);
    play.read("site/limpets/index.html")
}

#[test]
fn a_page_is_reviewed_and_the_review_grows_old() {
    let play = hub();
    let review = [
        "new",
        "review",
        "--page",
        "Limpets",
        "--scope",
        "facts",
        "--scope",
        "licence",
        "--verdict",
        "accept",
        "--conflict",
        "none",
        "--comment",
        "Right.",
    ];
    let own = play.run("Ada", &review);
    assert_eq!(
        (own.code, own.err.as_str()),
        (
            0,
            "warning: you are an author of this page, so the review is shown and not counted\n"
        )
    );
    play.git("Ada", "2026-03-03", &["clean", "--quiet", "--force", "-d"]);
    let out = play.does(
        "Ada",
        &[
            "new",
            "call",
            "spring",
            "--kind",
            "review-drive",
            "--title",
            "Spring",
            "--target",
            "Limpets",
            "--target",
            "content/*crab*",
        ],
    );
    assert!(out.starts_with("wrote calls/spring.md"), "{out}");
    play.commit("Ada", "2026-03-03", "Call");
    assert_eq!(progress(&play, "spring"), (0, 2, "open".to_owned()));

    let out = play.does("Bo", &review);
    assert!(
        out.contains("git add reviews/pages/limpets/bo.yaml && git commit --signoff --message 'Review of Limpets'"),
        "{out}"
    );
    play.commit("Bo", "2026-03-04", "Review");
    assert_eq!(progress(&play, "spring"), (1, 2, "open".to_owned()));
    let shown = article(&play);
    assert!(shown.contains("Reviewed by"), "{shown}");
    assert!(
        shown.contains("(facts, licence); no substantive change since"),
        "{shown}"
    );
    let credit = play.does("Ada", &["credits", "Limpets"]);
    assert!(credit.contains("Bo    contributor  review"), "{credit}");

    let latest = |path: &str| {
        play.git(
            "Bo",
            "2026-03-05",
            &["log", "-1", "--abbrev=7", "--format=%h", "--", path],
        )
    };
    let (limpets, crab) = (latest("content/limpets.md"), latest("content/crab.md"));
    // Its own author's review, and one in another one's name, count for nobody.
    play.write(
        "reviews/pages/crab/bo.yaml",
        &play
            .read("reviews/pages/limpets/bo.yaml")
            .replace("content/limpets.md", "content/crab.md")
            .replace(limpets.trim(), crab.trim()),
    )
    .write(
        "reviews/pages/crab/cy.yaml",
        &play.read("reviews/pages/crab/bo.yaml"),
    )
    .commit("Bo", "2026-03-05", "My own");
    assert_eq!(progress(&play, "spring"), (1, 2, "open".to_owned()));
    let found = play.run("Ada", &["check"]).out;
    assert!(
        found.contains("reviewer-conflict") && found.contains("foreign-record"),
        "{found}"
    );

    // One substantive change is little, two are too many.
    play.write("content/limpets.md", &text(&format!("{FIRST}\n{SHELL}")))
        .commit("Ada", "2026-03-06", "The shell");
    assert_eq!(progress(&play, "spring").0, 1);
    assert!(article(&play).contains("; 1 substantive change since"));
    play.write(
        "content/limpets.md",
        &text(&format!("{FIRST}\n{SHELL}\n{BIRDS}")),
    )
    .commit("Ada", "2026-03-07", "Birds");
    assert_eq!(progress(&play, "spring").0, 0);
    assert!(article(&play).contains("; 2 substantive changes since"));

    // A page without `id` keeps its reviews when its file is renamed, until another one is there.
    play.git(
        "Ada",
        "2026-03-08",
        &["mv", "content/limpets.md", "content/patella.md"],
    );
    play.commit("Ada", "2026-03-08", "Their Latin name");
    build(&play);
    let renamed = play.read("site/patella/index.html");
    assert!(
        renamed.contains("; 2 substantive changes since"),
        "{renamed}"
    );
    let found = play.run("Ada", &["check"]).out;
    assert!(!found.contains("reviews/pages/limpets/bo.yaml"), "{found}");
    play.write("content/limpets.md", &page("Limpets of the shore"))
        .commit("Cy", "2026-03-09", "Another page");
    build(&play);
    assert!(!play.read("site/patella/index.html").contains("Reviewed by"));
    assert!(!play.read("site/limpets/index.html").contains("Reviewed by"));
    let found = play.run("Ada", &["check"]).out;
    assert!(found.contains("review-revision"), "{found}");
}

#[test]
fn a_drive_for_translations_is_carried_out_and_opens_again() {
    let play = hub();
    play.does(
        "Ada",
        &[
            "new",
            "call",
            "french",
            "--kind",
            "translation-drive",
            "--title",
            "In French",
            "--to",
            "fr",
            "--target",
            "Limpets",
            "--target",
            "Crab",
            "--count",
            "1",
        ],
    );
    play.write(
        "calls/french.fr.md",
        "---\ntitle: En français\n---\n\nRestez simples.\n",
    )
    .commit("Ada", "2026-03-03", "Call");
    assert_eq!(progress(&play, "french"), (0, 1, "open".to_owned()));
    let told = play.does("Ada", &["calls", "french"]);
    assert!(told.contains("missing: translations of 1 page\n  commonweal new page --language fr --set translated_from="), "{told}");
    play.does(
        "Cy",
        &[
            "new",
            "page",
            "Patelles",
            "--language",
            "fr",
            "--summary",
            "Les patelles.",
            "--set",
            "translated_from=content/limpets.md",
            "--no-input",
        ],
    );
    play.commit("Cy", "2026-03-04", "Patelles");
    assert_eq!(progress(&play, "french"), (1, 1, "implemented".to_owned()));
    build(&play);
    let french = play.read("site/fr/calls/french/index.html");
    assert!(
        french.contains("<html lang=\"fr\"") && french.contains("En français"),
        "{french}"
    );
    assert!(french.contains("href=\"/calls/french/\""), "{french}");
    assert!(
        play.read("site/calls/french/index.html")
            .contains("href=\"/fr/calls/french/\"")
    );
    play.write("content/limpets.md", &text(&format!("{FIRST}\n{SHELL}")))
        .commit("Ada", "2026-03-06", "The shell");
    assert_eq!(progress(&play, "french"), (0, 1, "open".to_owned()));
    let refused = play.run("Ada", &["decide", "french"]);
    assert!(
        refused
            .err
            .starts_with("error: `french` is a drive: it has no entries"),
        "{}",
        refused.err
    );
}
