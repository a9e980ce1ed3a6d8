//! What tells others of a call, on a real repository: the feed with the digests of the seals, and
//! the newsletter.

use commonweal::calls::envelope::digest;
use serde_json::Value;

use super::{decided, schema};

#[test]
fn seals_are_told_with_their_digests_and_newsletters_with_what_came() {
    let play = decided();
    let built = play.run("Ada", &["build", "--now", "2026-06-30"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let feed = play.read("site/calls/clock/feed.xml");
    // The digest that the feed told first is still that of the file as it was then.
    let sealed = play.git(
        "Ada",
        "2026-06-30",
        &[
            "log",
            "--format=%H",
            "--reverse",
            "--",
            "calls/clock/seal.yaml",
        ],
    );
    let first = sealed.lines().next().expect("a seal was committed");
    let first = format!("{first}:calls/clock/seal.yaml");
    let first = play.git("Ada", "2026-06-30", &["show", &first]) + "\n";
    for text in [first, play.read("calls/clock/seal.yaml")] {
        let told = format!(
            "<summary>calls/clock/seal.yaml {}</summary>",
            digest(text.as_bytes())
        );
        assert!(feed.contains(&told), "{told}\n{feed}");
    }
    for anchor in [
        "#opened",
        "#closed",
        "#sealed-closes",
        "#sealed-vote",
        "#decided",
    ] {
        assert!(feed.contains(&format!("{anchor}</id>")), "{anchor}\n{feed}");
    }
    let news = |more: &[&str]| {
        let mut args = vec!["calls", "digest", "--now", "2026-06-30"];
        args.extend(more);
        play.does("Ada", &args)
    };
    let text = news(&["--since", "2026-05-05"]);
    assert!(
        text.starts_with("Shore, 2026-05-05 to 2026-06-30\n\nDECIDED\n\nA clock for the shore\n"),
        "{text}"
    );
    assert!(
        text.ends_with("\nTHANK YOU\n\nTheir first change came: Pup.\n"),
        "{text}"
    );
    let markdown = news(&["--since", "2026-05-05", "--format", "markdown"]);
    assert!(
        markdown.contains("- [A clock for the shore](</calls/clock/decision/>)  \n"),
        "{markdown}"
    );
    let json = news(&["--since", "2026-05-05", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    schema::holds("digest", &json);
    assert_eq!(json["newcomers"][0]["name"], "Pup");
    assert_eq!(json["decided"][0]["id"], "clock");
    assert_eq!(json["new"], Value::Array(Vec::new()));
    // On an earlier day it was new, and closing soon.
    let early = play.does(
        "Ada",
        &[
            "calls",
            "digest",
            "--since",
            "2026-04-20",
            "--now",
            "2026-06-10",
            "--rev",
            "HEAD~12",
        ],
    );
    assert!(
        early.contains("\nNEW\n\nA clock for the shore\n"),
        "{early}"
    );
    assert!(early.contains("\nCLOSING SOON\n"), "{early}");
    assert!(
        early.contains("Entries until 2026-06-14 23:59 UTC\n"),
        "{early}"
    );
    let early = play.does(
        "Ada",
        &[
            "calls",
            "digest",
            "--since",
            "2026-04-20",
            "--now",
            "2026-06-10",
            "--rev",
            "HEAD~12",
            "--format",
            "json",
        ],
    );
    let early: Value = serde_json::from_str(&early).expect("JSON");
    schema::holds("digest", &early);
    assert_eq!(early["closing"][0]["ends"][0], "closes");
    let quiet = play.run(
        "Ada",
        &[
            "calls",
            "digest",
            "--since",
            "2026-06-29",
            "--now",
            "2026-06-30",
        ],
    );
    assert_eq!(
        (quiet.code, quiet.out.as_str(), quiet.err.as_str()),
        (0, "", "nothing is new\n")
    );
    let wrong = play.run(
        "Ada",
        &[
            "calls",
            "digest",
            "--since",
            "2026-07-01",
            "--now",
            "2026-06-30",
        ],
    );
    assert_eq!(wrong.code, 2, "{}", wrong.err);
}
