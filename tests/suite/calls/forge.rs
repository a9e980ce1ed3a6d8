//! What the forge's lists add to calls: when a request was opened, and by whose account.

use super::{Play, Value, page};

/// A hub in which three people have work, with the settings that lists need.
fn hub() -> Play {
    let play = Play::new();
    play.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC-BY-SA-4.0 }\nrepository: { url: \"https://github.com/tide/shore\", branch: main }\nsubmissions: { data: data/pulls.json }\nissues: { data: data/issues.json }\nchecks: { red-link: off, orphan: off, stub: off, no-calendar: off }\n",
    )
    .write("content/index.md", &page("Shore"))
    .write("contributors/ada.md", "---\nname: Ada\n---\n")
    .write("contributors/bo.md", "---\nname: Bo\ngithub: bo-lind\n---\n")
    .write("contributors/cy.md", "---\nname: Cy\ngithub: cy\n---\n")
    .write("contributors/gus.md", "---\nname: Gus\n---\n")
    .commit("Ada", "2026-03-01", "Shore");
    for person in ["Bo", "Cy", "Gus"] {
        let path = format!("content/of-{}.md", person.to_lowercase());
        play.write(&path, &page(&format!("Of {person}")));
        play.commit(person, "2026-03-02", "A page");
    }
    play
}

/// An open request: a branch of somebody's, which the forge keeps with its merge.
pub(super) fn request(play: &Play, person: &str, day: &str, number: u32, path: &str, text: &str) {
    let (head, merge) = (
        format!("refs/pull/{number}/head"),
        format!("refs/pull/{number}/merge"),
    );
    play.git(person, day, &["switch", "--quiet", "--detach", "main"]);
    play.write(path, text).commit(person, day, "Sent");
    for args in [
        &["update-ref", &head, "HEAD"][..],
        &["switch", "--quiet", "--detach", "main"],
        &["merge", "--quiet", "--no-ff", "--message", "Merge", &head],
        &["update-ref", &merge, "HEAD"],
        &["switch", "--quiet", "main"],
    ] {
        play.git(person, day, args);
    }
}

/// A request that was merged; the id of the merge.
fn merged(play: &Play, person: &str, number: u32, path: &str, text: &str) -> String {
    request(play, person, "2026-06-01", number, path, text);
    let head = format!("refs/pull/{number}/head");
    let merge = ["merge", "--quiet", "--no-ff", "--message", "Merge", &head];
    play.git("Ada", "2026-06-01", &merge);
    play.git("Ada", "2026-06-01", &["rev-parse", "HEAD"])
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

const CALL: &str = "---\ntitle: What next?\nquestion: What should we build next?\nopens: 2026-04-01\ncloses: 2026-05-14\nvote: { opens: 2026-05-15, closes: 2026-06-21 }\npeople: [ada]\nawards: [{ id: main, decides: votes }]\nballot: { proof: account }\n---\n\nSay what.\n";

fn entry(title: &str) -> String {
    page(title).replace("---\n\n", "call: next\n---\n\n")
}

#[test]
fn a_request_that_the_forge_saw_in_time_stands() {
    let play = hub();
    play.write("calls/next.md", CALL)
        .write(
            "data/pulls.json",
            r#"[{"number":7,"state":"open","title":"Bell","user":{"login":"bo-lind"},"created_at":"2026-05-14T23:00:00Z"},
                {"number":8,"state":"open","title":"Dial","user":{"login":"cy"},"created_at":"2026-05-15T00:00:01Z"}]"#,
        )
        .commit("Ada", "2026-03-20", "Call");
    request(
        &play,
        "Bo",
        "2026-05-14",
        7,
        "content/bell.md",
        &entry("Bell"),
    );
    // Its own commits say that it was early.
    request(
        &play,
        "Cy",
        "2026-05-01",
        8,
        "content/dial.md",
        &entry("Dial"),
    );
    let told = |now: &str| {
        let text = play.does("Ada", &["calls", "next", "--format", "json", "--now", now]);
        let told = json(&text);
        let entries = told["calls"][0]["entries"].as_array().expect("entries");
        let entries = entries.iter().map(|entry| {
            let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
            let arrived = &entry["arrived"];
            [
                text(&entry["id"]),
                text(&arrived["proof"]),
                text(&arrived["at"]),
                text(&entry["standing"]),
            ]
            .join(" ")
        });
        entries.collect::<Vec<_>>()
    };
    assert_eq!(
        told("2026-05-16"),
        [
            "bell forge 2026-05-14T23:00:00Z stands",
            "dial claimed - late"
        ]
    );
    play.does("Ada", &["build", "--now", "2026-05-16"]);
    let site = play.read("site/calls/next/index.html");
    assert!(
        site.contains("in a request that the forge says was opened on"),
        "{site}"
    );
    // Who seals later does not take what the forge says came later.
    let out = play.does("Ada", &["calls", "seal", "next", "--now", "2026-05-16"]);
    assert!(out.contains(": 1 entries of"), "{out}");
    let seal = play.read("calls/next/seal.yaml");
    assert!(
        seal.contains("    bell:") && !seal.contains("    dial:"),
        "{seal}"
    );
}

#[test]
fn a_ballot_counts_by_the_account_that_opened_its_request() {
    let play = hub();
    play.write("calls/next.md", CALL)
        .write("content/bell.md", &entry("Bell"))
        .commit("Ada", "2026-03-20", "Call");
    let ballot = |person: &str| format!("ballots/next/{person}.yaml");
    let vote = "approve: [bell]\n";
    let of = [
        merged(&play, "Bo", 41, &ballot("bo"), vote),
        // Somebody else commits in Cy's name, and signs off with it.
        merged(&play, "Cy", 42, &ballot("cy"), vote),
        merged(&play, "Gus", 43, &ballot("gus"), vote),
    ];
    let request = |number: usize, login: &str, merged_at: &str| {
        format!(
            r#"{{"number":{number},"state":"closed","user":{{"login":"{login}"}},"created_at":"2026-06-01T10:00:00Z","merged_at":{merged_at},"merge_commit_sha":"{}"}}"#,
            of[number - 41]
        )
    };
    let at = r#""2026-06-01T12:00:00Z""#;
    let list = [
        request(41, "Bo-Lind", at),
        request(42, "mallory", at),
        // Never merged, so what it names brought nothing.
        request(42, "cy", "null"),
        request(43, "gus", at),
    ];
    play.write("data/pulls.json", &format!("[{}]", list.join(",\n")))
        .commit("Ada", "2026-06-02", "The forge's list");
    let args = ["decide", "next", "--format", "json", "--now", "2026-06-03"];
    let result = json(&play.run("Ada", &args).out);
    assert_eq!(result["proof"], "account");
    let ballots = result["ballots"].as_array().expect("ballots").iter();
    let ballots: Vec<(&str, &str)> = ballots
        .map(|ballot| {
            let text = |key: &str| ballot[key].as_str().unwrap_or("-");
            (text("voter"), text("why"))
        })
        .collect();
    assert_eq!(
        ballots,
        [("bo", "-"), ("cy", "weak-proof"), ("gus", "weak-proof")]
    );
    let check = play.run("Ada", &["check", "--now", "2026-06-03"]);
    assert_eq!(
        check.out.matches("warning[weak-proof]").count(),
        2,
        "{}",
        check.out
    );
    play.does("Ada", &["build", "--now", "2026-06-22"]);
    let site = play.read("site/calls/next/decision/index.html");
    assert!(
        site.contains("opened the request that brought it"),
        "{site}"
    );
}

const IDEAS: &str = "---\ntitle: What next?\nkind: ideas\nquestion: What should we build next?\nopens: 2026-04-01\ncloses: 2026-05-14\npeople: [ada]\nawards: [{ id: main, decides: votes }]\nballot: { from: reactions }\n---\n\nSay what.\n";

/// The list of issues, as a stranger would have it.
fn issues(bells: u32) -> String {
    let issue = |number: u32, login: &str, title: &str, more: &str| {
        format!(
            r#"{{"number":{number},"title":"{title}","user":{{"login":"{login}"}},"created_at":"2026-04-10T10:00:00Z","html_url":"javascript:alert(1)","labels":[{{"name":"call:ideas"}}],{more}}}"#
        )
    };
    let up = |count: u32| format!(r#""reactions":{{"+1":{count}}}"#);
    let all = [
        issue(1, "Bo-Lind", "A bell", &up(bells)),
        issue(
            2,
            "eve",
            "<script>alert(2)</script> \\u202e ask eve@tide.example",
            &up(3),
        ),
        issue(3, "eve", "A change", r#""pull_request":{}"#),
        issue(4, "secret-gus", "Gus Grey wants a boat", &up(0)),
        issue(4, "eve", "The same number again", &up(90)),
        r#"{"number":5,"title":"Elsewhere","labels":["call:other"]}"#.to_owned(),
        r#"{"number":6,"title":"Late","created_at":"2026-05-15T10:00:00Z","labels":["call:ideas"],"upvotes":70}"#.to_owned(),
    ];
    format!("[[{}],null,7]", all.join(","))
}

#[test]
fn issues_are_ideas_and_thumbs_are_support() {
    let play = hub();
    play.write("calls/ideas.md", IDEAS)
        .write(
            "contributors/gus.md",
            "---\nname: Gus Grey\ngithub: secret-gus\nvisibility: hidden\n---\n",
        )
        .write("data/issues.json", &issues(12))
        .write("data/pulls.json", "[]")
        .commit("Ada", "2026-03-20", "Call");
    let args = ["calls", "ideas", "--format", "json", "--now", "2026-05-16"];
    let told = json(&play.does("Ada", &args));
    let entries = told["calls"][0]["entries"].as_array().expect("entries");
    let entries: Vec<String> = entries
        .iter()
        .map(|entry| {
            let (people, proof) = (&entry["people"][0]["id"], &entry["arrived"]["proof"]);
            format!(
                "{} {people} {} {} {proof} {}",
                entry["id"], entry["login"], entry["support"], entry["standing"]
            )
            .replace('"', "")
        })
        .collect();
    assert_eq!(
        entries,
        [
            "issue-1 bo null 12 forge stands",
            "issue-2 null eve 3 forge stands",
            "issue-4 null null 0 forge stands",
            "issue-6 null null 70 claimed late",
        ]
    );
    play.does("Ada", &["build", "--now", "2026-05-16"]);
    let html = play.read("site/calls/ideas/index.html");
    assert!(!html.contains("<script>alert(2)"), "{html}");
    let site = html + &play.read("site/calls/calls.json");
    for part in [
        "https://github.com/tide/shore/issues/1",
        "12 support it (counted by the forge, open to anybody)",
        "&lt;script&gt;alert(2)",
    ] {
        assert!(site.contains(part), "no {part} in {site}");
    }
    for part in [
        "javascript:",
        "tide.example",
        "secret-gus",
        "Gus Grey",
        "\u{202e}",
    ] {
        assert!(!site.contains(part), "{part} in {site}");
    }

    play.run("Ada", &["calls", "seal", "ideas", "--now", "2026-05-16"]);
    assert!(play.read("calls/ideas/seal.yaml").contains("files: {}"));
    play.commit("Ada", "2026-05-16", "Seal");
    play.does(
        "Ada",
        &["decide", "ideas", "--write", "--now", "2026-05-17"],
    );
    let decision = play.read("calls/ideas/decision.yaml");
    assert!(decision.contains("places: [[issue-1]]"), "{decision}");
    play.commit("Ada", "2026-05-17", "Decided");
    // Thumbs go on, and change nothing that was written down.
    play.write("data/issues.json", &issues(1))
        .commit("Ada", "2026-05-18", "The forge's list");
    let check = play.run("Ada", &["check", "--now", "2026-05-18"]);
    assert!(
        ["decision-differs", "seal-change", "call-dates"]
            .iter()
            .all(|rule| !check.out.contains(rule)),
        "{}",
        check.out
    );
}

#[test]
fn a_list_that_is_none_is_told() {
    let play = hub();
    play.write("calls/ideas.md", IDEAS)
        .write("data/issues.json", "{\"message\": \"Not Found\"}")
        .write("data/pulls.json", "[]")
        .commit("Ada", "2026-03-20", "Call");
    let check = play.run("Ada", &["check", "--now", "2026-05-16"]);
    assert!(
        check
            .out
            .contains("`data/issues.json` is not read: this is no list of requests or issues"),
        "{}",
        check.out
    );
}

#[test]
fn thanks_say_what_became_of_it() {
    let play = hub();
    play.write("data/pulls.json", "[]")
        .write(
            "content/index.md",
            &page("Shore").replace("It is Shore", "The [[Bell]] is on the Shore"),
        )
        .commit("Ada", "2026-03-20", "A link");
    let odd = page("Bell").replace("title: Bell", "title: Bell\nlicense: CC0-1.0");
    merged(&play, "Bo", 51, "content/bell.md", &odd);
    request(
        &play,
        "Cy",
        "2026-06-01",
        52,
        "content/dial.md",
        &page("Dial"),
    );
    let thanks = play.does("Ada", &["thanks", "#51"]);
    assert_eq!(
        thanks,
        "Thank you, Bo! What you sent is published:\n\n- [Bell](<https://tide.github.io/shore/bell/>)\n  By Bo, CC0 1.0.\n  Linked from [Shore](<https://tide.github.io/shore/>).\n"
    );
    let waits = play.run("Ada", &["thanks", "52"]);
    assert!(
        waits.code == 2 && waits.err.contains("nobody has answered `52` yet"),
        "{}",
        waits.err
    );
    let message = "No dial\n\nDecision: #52 declined: <b>a dial</b> needs sun";
    let args = ["commit", "--quiet", "--allow-empty", "--message", message];
    play.git("Ada", "2026-06-02", &args);
    play.write("calls/ideas.md", IDEAS)
        .commit("Ada", "2026-06-02", "Call");
    let declined = play.does("Ada", &["thanks", "52", "--now", "2026-05-01"]);
    assert!(
        declined.starts_with("Thank you, Cy. This was not taken into the hub.\n\nThe reason: ")
            && declined.contains("needs sun")
            && !declined.contains("<b>")
            && declined.contains("[What next?](<"),
        "{declined}"
    );
    let none = play.run("Ada", &["thanks", "99"]);
    assert!(none.code == 2 && none.err.contains("there is no submission `99`"));
}
