//! Entries in envelopes on a real repository with the real program: sealed, opened, judged and
//! counted again; and what becomes of everybody who wants to win by an envelope.

use super::calls::{Play, page};
use super::schema;

/// A call to which nobody has entered anything yet, in a hub that asks much of its pages.
fn called() -> Play {
    let play = Play::new();
    play.write(
        "hub.yaml",
        "title: Shore\nurl: https://shore.example\nlicensing: { default: CC-BY-SA-4.0 }\nfront-matter: { required: [title, summary, categories] }\nchecks: { missing-summary: error, uncategorised-page: error, stub: error, placeholder: error }\n",
    );
    play.write("calls/clock.md", "---\ntitle: A clock\nquestion: Which?\nlicense: CC-BY-SA-4.0\ncloses: 2026-06-14\npeople: [ada]\njudges: [nozomi]\ncriteria: [{ id: accuracy }]\nreviews: { each: 1, until: 2026-06-28 }\nlimits: { words: { min: 5 } }\n---\n\nA brief.\n")
        .commit("Ada", "2026-06-01", "A call");
    for person in ["Bo", "Cy", "Dee", "Nozomi"] {
        play.write(
            &format!("content/of-{person}.md"),
            &text(&format!("Of {person}")),
        )
        .commit(person, "2026-06-02", "A page");
    }
    play
}

/// A page that this hub takes.
fn text(title: &str) -> String {
    let more = "The tide turns twice a day, and it shows when. ".repeat(12);
    page(title)
        .replace("---\n\n", "categories: [Clocks]\n---\n\n")
        .replace("the tides.\n", &format!("the tides. {more}\n"))
}

/// The command that seals a page which somebody keeps.
fn entering<'a>(keep: &'a str, now: &'a str) -> [&'a str; 7] {
    ["new", "entry", "clock", "--sealed", keep, "--now", now]
}

/// Seals what had arrived, on a day after the deadline.
fn closed(play: &Play, day: &str) {
    play.does("Ada", &["calls", "seal", "clock", "--now", day]);
    play.commit("Ada", day, "Seal");
}

/// Seals a page that somebody keeps as `../NAME.md`, and commits the envelope.
fn seal(play: &Play, person: &str, title: &str) -> String {
    let keep = format!("../{person}.md");
    play.write(&keep, &text(title));
    let out = play.does(person, &entering(&keep, "2026-06-10"));
    let path = out.split([' ', ',']).nth(1).expect("a path").to_owned();
    play.commit(person, "2026-06-10", "My entry, in an envelope");
    path
}

/// Puts the page that somebody keeps in the place of an envelope.
fn open(play: &Play, person: &str, path: &str, day: &str) {
    play.write(path, &play.read(&format!("../{person}.md")))
        .commit(person, day, "Open my envelope");
}

/// What the checks say of a rule.
fn told(play: &Play, rule: &str, now: &str) -> String {
    let out = play.run("Ada", &["check", "--now", now]).out;
    let found = out
        .lines()
        .filter(|line| line.contains(&format!("[{rule}]")));
    found.collect::<Vec<_>>().join("\n")
}

/// The standing of an entry, as `calls.json` has it.
fn standing(play: &Play, id: &str, now: &str) -> String {
    let out = play.does("Ada", &["calls", "clock", "--format", "json", "--now", now]);
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let entries = json["calls"][0]["entries"].as_array().expect("entries");
    let entry = entries.iter().find(|entry| entry["id"] == id);
    let entry = entry.unwrap_or_else(|| panic!("no `{id}` in {out}"));
    format!(
        "{} {}",
        entry["standing"].as_str().expect("a standing"),
        entry["envelope"]["state"].as_str().unwrap_or("none")
    )
}

#[test]
fn an_entry_is_sealed_opened_judged_and_counted_again() {
    let play = called();
    // A page to begin with lies outside the hub, and says what comes next.
    let begin = [
        "new",
        "entry",
        "clock",
        "Sun dial",
        "--sealed",
        "../Bo.md",
        "--now",
        "2026-06-10",
        "--category",
        "Clocks",
        "--summary",
        "A dial.",
    ];
    let out = play.does("Bo", &begin);
    assert!(
        out.contains(
            "write your page there, then seal it:\n  commonweal new entry clock --sealed ../Bo.md"
        ),
        "{out}"
    );
    let run = play.run("Bo", &entering("../Bo.md", "2026-06-10"));
    assert!(
        run.err.contains("has no text yet"),
        "{}{}",
        run.out,
        run.err
    );
    let sun = seal(&play, "Bo", "Sun dial");
    assert_eq!(sun, "content/sun-dial.md");
    let envelope = play.read(&sun);
    assert!(
        envelope.starts_with("---\ntitle: Sun dial\ncall: clock\nsealed: sha256:")
            && envelope.ends_with("\n---\n"),
        "{envelope}"
    );
    // The same page is the same envelope, and another one another.
    let again = entering("../Bo.md", "2026-06-10");
    play.does("Bo", &again);
    assert_eq!(play.read(&sun), envelope);
    play.edit("../Bo.md", "between", "among");
    let out = play.does("Bo", &again);
    assert!(out.contains("cp ../Bo.md content/sun-dial.md"), "{out}");
    assert_ne!(play.read(&sun), envelope);
    play.commit("Bo", "2026-06-10", "A better one");
    let moon = seal(&play, "Cy", "Moon dial");
    // No rule nags about the empty page, and the site says what it is.
    let check = play.run("Ada", &["check", "--now", "2026-06-12"]);
    assert!(
        !check.out.contains("sun-dial") && !check.out.contains("moon-dial"),
        "{}",
        check.out
    );
    let words = play.does("Ada", &["calls", "clock", "--now", "2026-06-12"]);
    assert!(words.contains("in its envelope"), "{words}");
    play.does("Ada", &["build", "--now", "2026-06-12"]);
    let own = play.read("site/sun-dial/index.html");
    assert!(
        own.contains("This entry is in an envelope") && own.contains("noindex"),
        "{own}"
    );
    assert!(own.contains("Bo") && own.contains("21"), "{own}");
    let call = play.read("site/calls/clock/index.html");
    assert!(
        call.contains("Sun dial") && call.contains("in its envelope"),
        "{call}"
    );
    for file in [
        "site/sitemap.xml",
        "site/feed.xml",
        "site/hub.json",
        "site/special/all-pages/index.html",
        "site/attribution.md",
    ] {
        let path = play.path(file);
        let text = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            !text.contains("sun-dial/") && !text.contains("Sun dial"),
            "{file}: {text}"
        );
    }
    std::fs::remove_dir_all(play.path("site")).expect("a site");
    // What had arrived is the envelope.
    closed(&play, "2026-06-15");
    let sealed = play.read("calls/clock/seal.yaml");
    let digest = play.read(&sun);
    let digest = digest
        .lines()
        .find(|line| line.starts_with("sealed: "))
        .expect("a digest");
    assert!(
        sealed.contains(digest) && sealed.contains("by: bo"),
        "{sealed}"
    );
    let words = play.does("Ada", &["calls", "clock", "--now", "2026-06-15"]);
    assert!(
        words.contains(
            "missing: the envelopes of 2 entries, which are opened until 2026-06-21 23:59 UTC"
        ),
        "{words}"
    );
    // Nobody has read it yet.
    let review = [
        "new",
        "review",
        "clock",
        "sun-dial",
        "--score",
        "accuracy=5",
        "--conflict",
        "none",
        "--now",
        "2026-06-15",
        "--no-input",
    ];
    let run = play.run("Nozomi", &review);
    assert!(run.code == 0 && run.err.contains("`sun-dial` is in its envelope"));
    play.commit("Nozomi", "2026-06-15", "Blind");
    assert!(told(&play, "review-revision", "2026-06-15").contains("in its envelope then"));
    open(&play, "Bo", &sun, "2026-06-16");
    assert_eq!(told(&play, "broken-envelope", "2026-06-17"), "");
    assert!(
        told(&play, "unopened-envelope", "2026-06-17").contains("this envelope is still closed")
    );
    assert!(told(&play, "review-revision", "2026-06-17").contains("in its envelope then"));
    assert_eq!(standing(&play, "sun-dial", "2026-06-17"), "stands opened");
    assert_eq!(standing(&play, "moon-dial", "2026-06-17"), "stands closed");
    // What was opened is what is read and judged.
    let blob = play.git(
        "Nozomi",
        "2026-06-17",
        &["rev-parse", &format!("HEAD:{sun}")],
    );
    play.write(
        "reviews/clock/sun-dial/nozomi.yaml",
        &format!("revision: {blob}\nscores: {{ accuracy: 4 }}\nconflict: none\n"),
    )
    .commit("Nozomi", "2026-06-17", "Read");
    assert_eq!(told(&play, "review-revision", "2026-06-17"), "");
    let early = play.run("Ada", &["decide", "clock", "--now", "2026-06-20"]);
    assert_ne!(early.code, 0, "{}", early.out);
    assert_eq!(
        standing(&play, "moon-dial", "2026-06-22"),
        "unopened closed"
    );
    // Who comes too late is told so.
    open(&play, "Cy", &moon, "2026-06-23");
    assert_eq!(
        standing(&play, "moon-dial", "2026-06-24"),
        "unopened too-late"
    );
    assert!(told(&play, "unopened-envelope", "2026-06-24").contains("opened after 2026-06-21"));
    play.does(
        "Ada",
        &["decide", "clock", "--now", "2026-06-29", "--write"],
    );
    let decision = play.read("calls/clock/decision.yaml");
    assert!(
        decision.contains("outcome: unopened") && decision.contains("outcome: chosen"),
        "{decision}"
    );
    let answered = decision.replace(
        "TODO: say in a sentence or two why.",
        "We thank you; the next one is in spring.",
    );
    play.write("calls/clock/decision.yaml", &answered)
        .commit("Ada", "2026-06-29", "We decided");
    let out = play.does(
        "Ada",
        &["decide", "clock", "--verify", "--now", "2026-06-30"],
    );
    assert!(out.contains("verified"), "{out}");
    assert_eq!(told(&play, "unopened-envelope", "2026-06-30"), "");
    let json = play.does("Ada", &["calls", "--format", "json", "--now", "2026-06-30"]);
    schema::holds("calls", &serde_json::from_str(&json).expect("JSON"));
    // Nothing that happens to it afterwards changes what was opened.
    play.edit(&sun, "among", "above")
        .commit("Eve", "2026-07-01", "x");
    play.does(
        "Ada",
        &["decide", "clock", "--verify", "--now", "2026-07-02"],
    );
}

#[test]
fn nobody_wins_by_an_envelope() {
    type Attack<'a> = (&'a str, fn(&Play, &str), &'a str, &'a str);
    let table: &[Attack<'_>] = &[
        (
            "other bytes",
            |hub, path| {
                hub.edit("../Bo.md", "between", "above");
                open(hub, "Bo", path, "2026-06-16");
            },
            "broken-envelope broken",
            "this is not what the envelope of this entry holds",
        ),
        (
            "line ends of another system",
            |hub, path| {
                let kept = hub.read("../Bo.md").replace('\n', "\r\n");
                hub.write(path, &kept).commit("Bo", "2026-06-16", "x");
            },
            "broken-envelope broken",
            "this is not what the envelope of this entry holds",
        ),
        (
            "opened before the call closes",
            |hub, path| open(hub, "Bo", path, "2026-06-12"),
            "broken-envelope broken",
            "out of its envelope before \"A clock\" closes",
        ),
        (
            "opened, and put back, before the call closes",
            |hub, path| {
                let envelope = hub.read(path);
                open(hub, "Bo", path, "2026-06-12");
                hub.write(path, &envelope).commit("Bo", "2026-06-13", "x");
                open(hub, "Bo", path, "2026-06-16");
            },
            "stands opened",
            "",
        ),
        (
            "other bytes, and then the right ones",
            |hub, path| {
                hub.write(
                    path,
                    &text("Another dial").replace("---\n\n", "call: clock\n---\n\n"),
                )
                .commit("Bo", "2026-06-15", "x");
                open(hub, "Bo", path, "2026-06-17");
            },
            "stands opened",
            "",
        ),
        (
            "the right ones, and then others",
            |hub, path| {
                open(hub, "Bo", path, "2026-06-16");
                hub.edit(path, "between", "above")
                    .commit("Bo", "2026-06-17", "x");
            },
            "stands opened",
            "",
        ),
        (
            "the right ones, and the envelope again",
            |hub, path| {
                let envelope = hub.read(path);
                open(hub, "Bo", path, "2026-06-16");
                hub.write(path, &envelope).commit("Bo", "2026-06-17", "x");
            },
            "unopened closed",
            "",
        ),
        (
            "the envelope again, when all are opened",
            |hub, path| {
                let envelope = hub.read(path);
                open(hub, "Bo", path, "2026-06-16");
                hub.write(path, &envelope).commit("Cy", "2026-06-23", "x");
            },
            "stands opened",
            "",
        ),
        (
            "another envelope after the deadline",
            |hub, path| {
                hub.edit("../Bo.md", "between", "above");
                let again = entering("../Bo.md", "2026-06-15");
                assert_eq!(hub.run("Bo", &again).code, 0);
                hub.commit("Bo", "2026-06-15", "x");
                open(hub, "Bo", path, "2026-06-16");
            },
            "broken-envelope broken",
            "this is not what the envelope of this entry holds",
        ),
        (
            "an envelope that is removed after the deadline",
            |hub, path| {
                std::fs::remove_file(hub.path(path)).expect("an envelope");
                hub.commit("Cy", "2026-06-16", "x");
            },
            "unopened closed",
            "",
        ),
        (
            "an envelope that somebody removes, and whoever sealed it opens",
            |hub, path| {
                std::fs::remove_file(hub.path(path)).expect("an envelope");
                hub.commit("Cy", "2026-06-16", "x");
                open(hub, "Bo", path, "2026-06-17");
            },
            "stands opened",
            "",
        ),
        (
            "somebody else opens it with the very bytes",
            |hub, path| {
                hub.write(path, &hub.read("../Bo.md"))
                    .commit("Cy", "2026-06-16", "x");
            },
            "stands opened",
            "",
        ),
        (
            "somebody else spoils what was opened",
            |hub, path| {
                hub.write(path, &text("Mine"))
                    .commit("Cy", "2026-06-15", "x");
                open(hub, "Bo", path, "2026-06-17");
            },
            "stands opened",
            "",
        ),
        (
            "an envelope in a call that the page in it does not name",
            |hub, path| {
                let kept = hub.read("../Bo.md").replace("call: clock\n", "");
                hub.write(path, &kept).commit("Bo", "2026-06-16", "x");
            },
            "broken-envelope broken",
            "",
        ),
    ];
    let whole = called();
    let path = seal(&whole, "Bo", "Sun dial");
    for (at, (name, attack, stands, message)) in table.iter().enumerate() {
        let play = whole.cloned(None);
        play.write("../Bo.md", &whole.read("../Bo.md"));
        attack(&play, &path);
        // With a seal and without one.
        let sealed = at % 2 == 0;
        if sealed {
            closed(&play, "2026-06-18");
        }
        let about = format!("{name}, sealed: {sealed}");
        assert_eq!(
            standing(&play, "sun-dial", "2026-06-24"),
            *stands,
            "{about}"
        );
        let found = told(&play, "broken-envelope", "2026-06-24");
        assert!(found.contains(message), "{about}: {found}");
        assert_eq!(
            found.is_empty(),
            !stands.starts_with("broken"),
            "{about}: {found}"
        );
        assert_eq!(told(&play, "seal-change", "2026-06-24"), "", "{about}");
        let calls = play.does("Ada", &["calls", "clock", "--now", "2026-06-24"]);
        assert!(!calls.contains("sun-dial-2"), "{about}: {calls}");
        let unopened = told(&play, "unopened-envelope", "2026-06-24");
        let is_there = play.path(&path).is_file();
        let is_told = stands.starts_with("unopened") && is_there;
        assert_eq!(!unopened.is_empty(), is_told, "{about}: {unopened}");
    }
}

/// What the page of a call makes in a browser, as `tests/script/envelope.test.js` has it.
#[derive(serde::Deserialize)]
struct Made {
    about: String,
    title: String,
    file: String,
    name: String,
    opened: String,
    envelope: String,
}

#[test]
fn what_a_browser_makes_of_a_page_is_what_the_command_makes() {
    let made = include_str!("../script/entries.json");
    let made: Vec<Made> = serde_json::from_str(made).expect("the cases are JSON");
    let play = called();
    play.edit(
        "hub.yaml",
        "url: https://shore.example\n",
        "url: https://shore.example\nlanguages: [en, fr]\n",
    )
    .commit("Ada", "2026-06-03", "French");
    let salt = |text: &str| {
        let (_, rest) = text.split_once("salt: \"").expect("a salt");
        rest[..rest.find('"').expect("an end")].to_owned()
    };
    for made in &made {
        let about = &made.about;
        let command = entering("../page.md", "2026-06-10");
        play.write("../page.md", &made.file);
        play.does("Bo", &[&command[..], &["--stdout"]].concat());
        let kept = play.read("../page.md");
        assert_eq!(
            kept.replace(&salt(&kept), &salt(&made.opened)),
            made.opened,
            "{about}"
        );
        // The very page of the browser gives the very envelope of the browser.
        play.write("../page.md", &made.opened);
        let out = play.does("Bo", &command);
        assert_eq!(play.read("../page.md"), made.opened, "{about}");
        let path = out.split([' ', ',']).nth(1).expect("a path").to_owned();
        assert_eq!(play.read(&path), made.envelope, "{about}");
        assert!(
            path.ends_with(&format!("/{}.md", made.name)),
            "{path}: {}",
            made.title
        );
    }
}

#[test]
fn whoever_copies_an_envelope_cannot_open_it() {
    let play = called();
    let sun = seal(&play, "Bo", "Sun dial");
    let copy = play.read(&sun).replace("Sun dial", "My dial");
    play.write("content/mine.md", &copy)
        .commit("Cy", "2026-06-12", "x");
    // With a name in the team, and with a commit in the name of whoever sealed it.
    let team = copy.replace("call: clock", "call: { id: clock, team: [bo] }");
    play.write("content/ours.md", &team)
        .commit("Cy", "2026-06-12", "x");
    play.write("content/his.md", &copy);
    play.git("Cy", "2026-06-12", &["add", "--all"]);
    let commit = [
        "commit",
        "--quiet",
        "--signoff",
        "--message",
        "x",
        "--author=Bo <cy@tide.example>",
    ];
    play.git("Cy", "2026-06-12", &commit);
    let found = told(&play, "broken-envelope", "2026-06-13");
    assert_eq!(
        found
            .matches("this envelope is that of `content/sun-dial.md`")
            .count(),
        3,
        "{found}"
    );
    open(&play, "Bo", &sun, "2026-06-16");
    let kept = play.read("../Bo.md");
    for name in ["mine", "ours", "his"] {
        play.write(&format!("content/{name}.md"), &kept)
            .commit("Cy", "2026-06-17", "x");
    }
    for now in ["2026-06-24", "sealed"] {
        if now == "sealed" {
            closed(&play, "2026-06-24");
        }
        assert_eq!(standing(&play, "sun-dial", "2026-06-24"), "stands opened");
        for name in ["mine", "ours", "his"] {
            assert_eq!(
                standing(&play, name, "2026-06-24"),
                "broken-envelope broken",
                "{name}"
            );
        }
    }
}

#[test]
fn what_is_in_an_envelope_is_judged_when_it_is_open() {
    let play = called();
    play.write(
        "../Bo.md",
        &text("Sun dial").replace("---\n\n", "license: CC-BY-NC-4.0\n---\n\n"),
    );
    play.write(
        "../Cy.md",
        "---\ntitle: Moon dial\nsummary: A dial.\ncategories: [Clocks]\n---\n\nShort.\n",
    );
    for person in ["Bo", "Cy"] {
        let keep = format!("../{person}.md");
        play.does(person, &entering(&keep, "2026-06-10"));
        play.commit(person, "2026-06-10", "x");
    }
    assert_eq!(told(&play, "entry-limit", "2026-06-12"), "");
    open(&play, "Bo", "content/sun-dial.md", "2026-06-16");
    open(&play, "Cy", "content/moon-dial.md", "2026-06-16");
    let found = told(&play, "entry-limit", "2026-06-17");
    assert!(
        found.contains("CC-BY-NC-4.0") && found.contains("1 words"),
        "{found}"
    );
}

#[test]
fn the_check_of_a_request_tells_what_becomes_of_an_envelope() {
    let play = called();
    let sun = seal(&play, "Bo", "Sun dial");
    let request = |person: &str, day: &str, now: &str, text: &str| {
        play.git(
            person,
            day,
            &["checkout", "--quiet", "-B", "request", "main"],
        );
        play.write(&sun, text).commit(person, day, "x");
        let run = play.run(person, &["check", "--base", "main", "--now", now]);
        play.git(person, day, &["checkout", "--quiet", "main"]);
        run.out
    };
    let kept = play.read("../Bo.md");
    let early = request("Bo", "2026-06-12", "2026-06-12", &kept);
    assert!(
        early.contains("[broken-envelope]") && early.contains("take `salt` and `by` out"),
        "{early}"
    );
    // The clock of the change says nothing.
    let ahead = request("Bo", "2026-06-16", "2026-06-12", &kept);
    assert!(ahead.contains("[broken-envelope]"), "{ahead}");
    let fine = request("Bo", "2026-06-16", "2026-06-16", &kept);
    assert!(
        !fine.contains("envelope]")
            && !fine.contains("[closed-call]")
            && !fine.contains("[record-change]"),
        "{fine}"
    );
    let other = request(
        "Bo",
        "2026-06-16",
        "2026-06-16",
        &kept.replace("between", "above"),
    );
    assert!(other.contains("[broken-envelope]"), "{other}");
    let foreign = request("Cy", "2026-06-16", "2026-06-16", &kept);
    assert!(foreign.contains("[record-change]"), "{foreign}");
    let runs = request("Ada", "2026-06-16", "2026-06-16", &kept);
    assert!(!runs.contains("[record-change]"), "{runs}");
    let late = request("Bo", "2026-06-23", "2026-06-23", &kept);
    assert!(late.contains("[unopened-envelope]"), "{late}");
}

#[test]
fn an_envelope_in_a_request_is_sealed_with_what_it_names() {
    let play = called();
    play.git(
        "Bo",
        "2026-06-10",
        &["checkout", "--quiet", "-b", "request"],
    );
    let sun = seal(&play, "Bo", "Sun dial");
    // A forge keeps the merge of a request that is open.
    for args in [
        &["update-ref", "refs/pull/1/head", "request"][..],
        &["switch", "--quiet", "--detach", "main"],
        &[
            "merge",
            "--quiet",
            "--no-ff",
            "--message",
            "Merge",
            "request",
        ],
        &["update-ref", "refs/pull/1/merge", "HEAD"],
        &["switch", "--quiet", "main"],
    ] {
        play.git("Bo", "2026-06-10", args);
    }
    closed(&play, "2026-06-15");
    let sealed = play.read("calls/clock/seal.yaml");
    assert!(
        sealed.contains("refs/pull/1/head") && sealed.contains("by: bo"),
        "{sealed}"
    );
    // Opened in the request, it is nothing new.
    play.git("Bo", "2026-06-16", &["switch", "--quiet", "request"]);
    play.git("Bo", "2026-06-16", &["rebase", "--quiet", "main"]);
    open(&play, "Bo", &sun, "2026-06-16");
    let check = play.run("Bo", &["check", "--base", "main", "--now", "2026-06-16"]);
    assert!(
        !check.out.contains("[closed-call]") && !check.out.contains("envelope]"),
        "{}",
        check.out
    );
    play.git("Bo", "2026-06-16", &["switch", "--quiet", "main"]);
    // It is merged as it was opened, and what held the envelope is gone.
    open(&play, "Bo", &sun, "2026-06-16");
    play.git(
        "Bo",
        "2026-06-16",
        &["update-ref", "-d", "refs/pull/1/head"],
    );
    play.git(
        "Bo",
        "2026-06-16",
        &["update-ref", "-d", "refs/pull/1/merge"],
    );
    play.git("Bo", "2026-06-16", &["branch", "--quiet", "-D", "request"]);
    let clone = play.cloned(None);
    for hub in [&play, &clone] {
        assert_eq!(standing(hub, "sun-dial", "2026-06-24"), "stands opened");
        assert_eq!(told(hub, "seal-change", "2026-06-24"), "");
    }
}

#[test]
fn a_call_without_an_end_takes_no_envelopes() {
    let play = called();
    play.edit("calls/clock.md", "closes: 2026-06-14\n", "")
        .commit("Ada", "2026-06-03", "x");
    play.write("../Bo.md", &text("Sun dial"));
    let run = play.run("Bo", &["new", "entry", "clock", "--sealed", "../Bo.md"]);
    assert!(run.err.contains("`clock` does not end"), "{}", run.err);
    let envelope = format!(
        "---\ntitle: Sun dial\ncall: clock\nsealed: sha256:{}\n---\n",
        "0".repeat(64)
    );
    play.write("content/sun-dial.md", &envelope)
        .commit("Bo", "2026-06-10", "x");
    let found = told(&play, "broken-envelope", "2026-06-12");
    assert!(
        found.contains("does not end, so this envelope is never opened"),
        "{found}"
    );
    play.write(
        "content/sun-dial.md",
        &envelope.replace("sha256:0", "sha256:"),
    )
    .commit("Bo", "2026-06-11", "x");
    let found = told(&play, "broken-envelope", "2026-06-12");
    assert!(found.contains("names no digest"), "{found}");
}

#[test]
fn the_command_keeps_what_it_cannot_make_again() {
    let play = called();
    play.write("../Bo.md", &text("Sun dial"));
    let seal = |file: &str| play.run("Bo", &entering(file, "2026-06-10"));
    play.write("mine.md", &text("Sun dial"));
    assert!(seal("mine.md").err.contains("lies in the hub"));
    assert_eq!(seal("../Bo.md").code, 0);
    let kept = play.read("../Bo.md");
    // Sealed again, also after the deadline, it is the same.
    assert_eq!(seal("../Bo.md").code, 0);
    assert_eq!(play.read("../Bo.md"), kept);
    for (from, to, told) in [
        ("call: clock", "call: other", "answers another call"),
        ("by: bo", "by: cy", "says `by` somebody else"),
        ("salt: \"", "salt: \"x", "has a `salt` of less than 32"),
        ("title: Sun dial\n", "", "the envelope has no title"),
        (
            "title: Sun dial",
            "title: Sun dial\nsealed: x",
            "is an envelope",
        ),
        ("title: Sun", "title: [Sun", "cannot be read here"),
    ] {
        play.write("../other.md", &kept.replacen(from, to, 1));
        let run = seal("../other.md");
        assert!(run.err.contains(told), "{to}: {}{}", run.out, run.err);
    }
    play.write("../other.md", "+++\ntitle = \"Sun\"\n+++\n\nA text.\n");
    assert!(seal("../other.md").err.contains("cannot be read here"));
    // A page without front matter, and one with the line ends of another system.
    play.write("../plain.md", "# Plain dial\n\nIt is plain.\n");
    let run = play.run(
        "Bo",
        &[
            "new",
            "entry",
            "clock",
            "Plain dial",
            "--sealed",
            "../plain.md",
            "--now",
            "2026-06-10",
        ],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    play.write("../dos.md", &text("Dos dial").replace('\n', "\r\n"));
    assert_eq!(seal("../dos.md").code, 0);
    let kept = play.read("../dos.md");
    assert_eq!(kept.matches('\n').count(), kept.matches("\r\n").count());
    // What is there and is no envelope stays.
    play.write("content/dos-dial.md", &text("Dos dial"));
    assert!(seal("../dos.md").err.contains("is there already"));
}

#[test]
fn what_nobody_could_read_is_chosen_by_nobody() {
    let whole = called();
    whole
        .edit(
            "calls/clock.md",
            "criteria: [{ id: accuracy }]\nreviews: { each: 1, until: 2026-06-28 }\n",
            "awards: [{ id: main, title: The clock, decides: people }]\n",
        )
        .commit("Ada", "2026-06-03", "x");
    seal(&whole, "Bo", "Sun dial");
    closed(&whole, "2026-06-18");
    let args = ["decide", "clock", "--now", "2026-06-29", "--write"];
    whole.does("Ada", &args);
    let path = "calls/clock/decision.yaml";
    whole.edit(
        path,
        "TODO: say in a sentence or two why.",
        "We thank you; the next one is in spring.",
    );
    let placed = "places: [[sun-dial]]";
    let reason = "overrides:\n  - { award: main, reason: Everybody could see it on the beach on that day. }\n";
    for (outcome, places, more, is_told, is_sound) in [
        ("unopened", "places: []", "", false, true),
        ("chosen", placed, "", true, false),
        ("mention", "places: []", "", true, false),
        ("chosen", placed, reason, true, true),
    ] {
        let play = whole.cloned(None);
        play.write(path, &(whole.read(path) + more))
            .edit(path, "outcome: unopened", &format!("outcome: {outcome}"))
            .edit(path, "places: []", places)
            .commit("Ada", "2026-06-29", "We decided");
        let about = format!("{outcome} {more}");
        let found = told(&play, "decision-differs", "2026-06-30");
        assert_eq!(found.is_empty(), is_sound, "{about}: {found}");
        let verify = ["decide", "clock", "--verify", "--now", "2026-06-30"];
        assert_eq!(play.run("Ada", &verify).code == 0, is_sound, "{about}");
        let found = told(&play, "unopened-envelope", "2026-06-30");
        assert_eq!(!found.is_empty(), is_told, "{about}: {found}");
    }
}

#[test]
fn who_is_named_in_an_envelope_judges_what_is_in_it_no_more() {
    for (inside, told_of) in [
        ("call: { id: clock, team: [nozomi] }", "`team`"),
        ("call: clock\nauthors: [Nozomi]", ""),
        (
            "call: { id: clock, entry: other, withdrawn: true }\nid: mine",
            "`id`, `entry`, `withdrawn`",
        ),
    ] {
        let play = called();
        let sun = "content/sun-dial.md";
        let more = format!("{inside}\nsalt: \"{}\"\nby: bo\n---\n\n", "0".repeat(32));
        play.write("../Bo.md", &text("Sun dial").replace("---\n\n", &more));
        let digest = envelope_of(&play, "../Bo.md");
        let envelope = format!("---\ntitle: Sun dial\ncall: clock\nsealed: {digest}\n---\n");
        play.write(sun, &envelope).commit("Bo", "2026-06-10", "x");
        closed(&play, "2026-06-15");
        open(&play, "Bo", sun, "2026-06-16");
        play.write(
            "reviews/clock/sun-dial/nozomi.yaml",
            "scores: { accuracy: 4 }\nconflict: none\n",
        )
        .commit("Nozomi", "2026-06-17", "x");
        assert_eq!(standing(&play, "sun-dial", "2026-06-17"), "stands opened");
        let found = told(&play, "broken-envelope", "2026-06-17");
        assert_eq!(found.is_empty(), told_of.is_empty(), "{found}");
        assert!(found.contains(told_of), "{found}");
        let found = told(&play, "reviewer-conflict", "2026-06-17");
        let is_named = inside.contains("ozomi");
        assert_eq!(!found.is_empty(), is_named, "{inside}: {found}");
        assert_eq!(told(&play, "seal-change", "2026-06-17"), "");
    }
}

/// The digest of a file.
fn envelope_of(play: &Play, path: &str) -> String {
    commonweal::calls::envelope::digest(play.read(path).as_bytes())
}

#[test]
fn an_envelope_in_another_shape_is_told() {
    let play = called();
    let digest = format!("sha256:{}", "0".repeat(64));
    for (at, shape) in ["", "[DIGEST]", "{ x: DIGEST }", "[]", "x", "sha256:00"]
        .iter()
        .enumerate()
    {
        let shape = shape.replace("DIGEST", &digest);
        let text = format!("---\ntitle: Dial {at}\ncall: clock\nsealed: {shape}\n---\n");
        play.write(&format!("content/dial-{at}.md"), &text);
    }
    play.git(
        "Bo",
        "2026-06-10",
        &["checkout", "--quiet", "-b", "request"],
    );
    play.commit("Bo", "2026-06-10", "x");
    for base in [&["check", "--base", "main"][..], &["check"]] {
        let args = [base, &["--now", "2026-06-12"]].concat();
        let out = play.run("Ada", &args).out;
        let found = out.matches("this envelope names no digest").count();
        assert_eq!(found, 6, "{out}");
    }
}

#[test]
fn what_is_in_an_envelope_is_in_no_list() {
    let play = called();
    let text = format!(
        "---\ntitle: Hidden dial\ncall: clock\nsummary: Secret summary\ncategories: [Secret kind]\naliases: [/secret-alias/]\nfeatured: true\nsealed: sha256:{}\n---\n\nSecret body.\n",
        "0".repeat(64)
    );
    play.write("content/hidden.md", &text)
        .commit("Bo", "2026-06-10", "x");
    play.does("Ada", &["build", "--now", "2026-06-12"]);
    let own = play.read("site/hidden/index.html");
    assert!(own.contains("Hidden dial"), "{own}");
    for file in files(&play.path("site")) {
        let shown = file.to_string_lossy().replace('\\', "/");
        let text = std::fs::read(&file).expect("a file");
        let text = String::from_utf8_lossy(&text);
        // What the file holds is in its history, and the repository has it anyway.
        if !shown.ends_with("/hidden/history/index.html") {
            let secret = ["Secret", "secret-alias", "secret-kind"];
            let told = secret.iter().find(|secret| text.contains(**secret));
            assert_eq!(told, None, "{shown}");
        }
        let lists = [
            "/feed.xml",
            "/site/index.html",
            "/recent-changes/index.html",
        ];
        let of_call = shown.contains("/calls/");
        if lists.iter().any(|list| shown.ends_with(list)) && !of_call {
            assert!(!text.contains("Hidden dial"), "{shown}");
        }
    }
}

/// All files below a folder.
fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => all.extend(files(&path)),
            false => all.push(path),
        }
    }
    all
}

#[test]
fn mailmap_takes_no_envelope_from_whoever_sealed_it() {
    for sealed_first in [false, true] {
        let play = called();
        let sun = seal(&play, "Bo", "Sun dial");
        let mailmap = || {
            play.write(".mailmap", "Eve <eve@tide.example> <bo@tide.example>\n")
                .commit("Eve", "2026-06-12", "x");
        };
        if !sealed_first {
            mailmap();
        }
        closed(&play, "2026-06-15");
        if sealed_first {
            mailmap();
        }
        open(&play, "Bo", &sun, "2026-06-16");
        assert_eq!(standing(&play, "sun-dial", "2026-06-24"), "stands opened");
        let found = told(&play, "broken-envelope", "2026-06-17");
        assert_eq!(found.contains("in `by`"), !sealed_first, "{found}");
        assert_eq!(told(&play, "seal-change", "2026-06-17"), "");
    }
}
