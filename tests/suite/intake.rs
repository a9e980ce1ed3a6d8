//! Whose changes a hub takes, and how large they may be, on real repositories.

use std::process::Command;

use serde_json::Value;

use super::git::Repository;

const ADA: &str = "Ada <ada@tide.example>";
const BO: &str = "Bo <bo@tide.example>";
const NEW: &str = "Nia <nia@tide.example>";

/// A hub by Ada, who has a profile, and Bo, who has none, with these settings and a branch
/// `change`.
fn hub(submissions: &str) -> Repository {
    let hub = Repository::new();
    hub.write("hub.yaml", format!("title: Shore\nsubmissions: {submissions}\nchecks: {{ missing-license: off, red-link: off }}\n"))
        .write("contributors/ada.md", "---\nname: Ada\n---\n")
        .write("calls/shore-week.md", "# Shore week\n")
        .write("content/index.md", "# Shore\n\nWhat lives between the tides.\n")
        .write("content/crab.md", "# Crab\n\nIt walks sideways.\n")
        .commit_by(ADA, "Start");
    hub.write(
        "content/crab.md",
        "# Crab\n\nIt walks sideways. It has ten legs.\n",
    )
    .commit_by(BO, "Legs");
    hub.git(&["switch", "--quiet", "--create", "change"]);
    hub
}

fn check(hub: &Repository, format: &str) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_commonweal"));
    command
        .args(["check", "--base", "main", "--format", format, "--hub"])
        .arg(hub.path())
        .env("NO_COLOR", "1");
    let output = command
        .env_remove("GITHUB_STEP_SUMMARY")
        .env_remove("GITHUB_ACTIONS")
        .output()
        .expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    assert!(!output.stdout.is_empty(), "{}", text(output.stderr));
    (
        output.status.code().expect("the program ends by itself"),
        text(output.stdout),
    )
}

/// `path: message — help` of each finding of a rule, with the severity where it is no error.
fn told(hub: &Repository, rule: &str) -> Vec<String> {
    let (code, out) = check(hub, "json");
    let report: Value = serde_json::from_str(&out).expect("JSON");
    let found: Vec<&Value> = report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|finding| finding["rule"] == rule)
        .collect();
    let has_error = report["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .any(|finding| finding["severity"] == "error");
    assert_eq!(code, i32::from(has_error), "{out}");
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let severity = |finding: &Value| text(finding, "severity").replace("error", "");
    found
        .iter()
        .map(|it| {
            format!(
                "{}{}: {} — {}",
                severity(it),
                text(it, "path"),
                text(it, "message"),
                text(it, "help")
            )
            .trim_start()
            .to_owned()
        })
        .collect()
}

/// The first words of each.
fn heads(hub: &Repository, rule: &str) -> Vec<String> {
    told(hub, rule)
        .iter()
        .map(|text| text.split(" — ").next().unwrap_or_default().to_owned())
        .collect()
}

fn start_again(hub: &Repository) {
    hub.git(&["reset", "--quiet", "--hard", "main"]);
}

#[test]
fn a_paused_hub_is_changed_by_its_members_only() {
    let hub = hub("{ intake: paused }");
    hub.write(
        "content/crab.md",
        "# Crab\n\nIt walks sideways. It has ten legs and two claws.\n",
    )
    .commit_by(BO, "Claws");
    let expected = "content/crab.md: for now this hub takes only members' contributions, and Bo is no member — Nothing is lost: keep your branch, \
                    and send it again when the hub is open. Until then an issue is the place for what cannot wait.";
    assert_eq!(told(&hub, "closed-intake"), [expected]);
    let (_, comment) = check(&hub, "markdown");
    assert!(
        comment.contains("#### Next step\n\nNothing is lost&#58; keep your branch")
            && !comment.contains("Edit the files"),
        "{comment}"
    );
    // The settings of the change, and a profile that it brings, say nothing.
    hub.write("hub.yaml", "title: Shore\nsubmissions: { intake: open }\n")
        .write("contributors/bo.md", "---\nname: Bo\n---\n")
        .commit_by(BO, "Open it");
    assert_eq!(heads(&hub, "closed-intake").len(), 1);
    start_again(&hub);
    hub.write("content/crab.md", "# Crab\n\nIt has ten legs.\n")
        .commit_by(ADA, "Shorter");
    assert_eq!(told(&hub, "closed-intake"), Vec::<String>::new());
    // Whose a change will be is not known before it is committed.
    hub.git(&["reset", "--quiet", "--hard", "main"]);
    hub.write("content/crab.md", "# Crab\n\nIt has eight legs.\n");
    assert_eq!(
        heads(&hub, "closed-intake"),
        [
            "infocontent/crab.md: for now this hub takes only members' contributions, and it is not said yet who wrote this change"
        ]
    );
}

#[test]
fn a_hub_of_members_takes_applications() {
    let hub = hub("{ intake: members }");
    hub.write("contributors/nia.md", "---\nname: Nia\n---\n")
        .commit_by(NEW, "It is me");
    assert_eq!(told(&hub, "closed-intake"), Vec::<String>::new());
    hub.write("contributors/other.md", "---\nname: Other\n---\n")
        .write("contributors/more.md", "---\nname: More\n---\n");
    assert_eq!(
        heads(&hub, "closed-intake").len(),
        1,
        "a crowd is no application"
    );
    hub.git(&["clean", "--quiet", "--force"]);
    for (name, is_application) in [
        ("nia.jpg", true),
        ("NIA.md", false),
        ("other.md", false),
        ("other.jpg", false),
        ("nia.sh", false),
        ("nia/x.jpg", false),
    ] {
        hub.write(&format!("contributors/{name}"), "x");
        assert_eq!(
            heads(&hub, "closed-intake").is_empty(),
            is_application,
            "{name}"
        );
        hub.git(&["clean", "--quiet", "--force", "-d"]);
    }
    hub.git(&["switch", "--quiet", "--create", "picture", "main"]);
    hub.write("contributors/nia.jpg", "x")
        .commit_by(NEW, "Only a picture");
    assert_eq!(
        heads(&hub, "closed-intake").len(),
        1,
        "a picture alone is no profile"
    );
    hub.git(&["switch", "--quiet", "change"]);
    hub.write("content/shrimp.md", "# Shrimp\n")
        .commit_by(NEW, "Shrimp");
    hub.write("content/worm.md", "# Worm\n")
        .commit_by(BO, "Worm");
    assert_eq!(
        heads(&hub, "closed-intake"),
        [
            "content/shrimp.md: this hub takes only members' contributions, and Bo and Nia are no members"
        ]
    );
    // Merged, the profile makes a member.
    start_again(&hub);
    hub.git(&["switch", "--quiet", "main"]);
    hub.write("contributors/nia.md", "---\nname: Nia\n---\n")
        .commit_by(NEW, "It is me");
    hub.git(&["switch", "--quiet", "change"]);
    start_again(&hub);
    hub.write("content/shrimp.md", "# Shrimp\n")
        .commit_by(NEW, "Shrimp");
    assert_eq!(told(&hub, "closed-intake"), Vec::<String>::new());
}

#[test]
fn new_pages_answer_a_call_where_only_calls_are_open() {
    let hub = hub("{ intake: calls-only }");
    hub.write(
        "content/crab.md",
        "# Crab\n\nIt walks sideways, and it has ten legs.\n",
    )
    .write(
        "content/shrimp.md",
        "---\ntitle: Shrimp\ncall: shore-week\n---\n\nIt swims.\n",
    )
    .write("content/worm.md", "---\ntitle: Worm\n---\n\nIt digs.\n")
    .write(
        "content/clam.md",
        "---\ntitle: Clam\ncall: shore-wek\n---\n\nIt shuts.\n",
    )
    .write(
        "content/snail.md",
        "---\ntitle: Snail\ncall: my-call\n---\n\nIt crawls.\n",
    )
    .write("calls/my-call.md", "# Mine\n")
    .commit_by(BO, "Much");
    assert_eq!(
        told(&hub, "closed-intake"),
        [
            "content/clam.md: there is no open call `shore-wek` — Did you mean `call: shore-week`?",
            "content/snail.md: there is no open call `my-call` — Write `call: shore-week` into its front matter, if the page is about that; or propose it in an issue first.",
            "content/worm.md: this is a new page that answers no open call — Write `call: shore-week` into its front matter, if the page is about that; or propose it in an issue first.",
        ]
    );
    start_again(&hub);
    hub.write("content/worm.md", "# Worm\n")
        .commit_by(ADA, "Worm");
    assert_eq!(told(&hub, "closed-intake"), Vec::<String>::new());
}

#[test]
fn what_is_too_large_is_sent_in_parts() {
    let hub = hub(
        "{ limits: { files: 4, pages: 3, words: 12, megabytes: 1, first-time: { pages: 1, words: 100 } } }",
    );
    for name in ["a", "b"] {
        hub.write(
            &format!("content/{name}.md"),
            format!("# Page {name}\n\nOne two three four.\n"),
        );
    }
    hub.commit_by(NEW, "Two");
    assert_eq!(
        told(&hub, "submission-size"),
        [
            "content/a.md: this change has 2 pages, 1 over the limit of 1 for a first contribution — Send it in parts that can be read at once, the page \
          that matters most first: `git switch --create part-1 main`, then `git restore --source @{-1} -- FILE…` for the files of this part, `git commit --signoff` \
          and push; the rest follows when it is merged."
        ]
    );
    for name in ["c", "d"] {
        hub.write(
            &format!("content/{name}.md"),
            format!("---\ntitle: Page {name}\n---\n"),
        );
    }
    assert_eq!(
        heads(&hub, "submission-size"),
        ["content/a.md: this change has 4 pages, 3 over the limit of 1 for a first contribution"],
        "both limits are exceeded, and each number is with its own name"
    );
    hub.git(&["clean", "--quiet", "--force"]);
    // Bo has changed the hub before; so has everybody by now who is helped by Ada.
    hub.git(&["commit", "--quiet", "--amend", "--no-edit", "--author", BO]);
    assert_eq!(told(&hub, "submission-size"), Vec::<String>::new());
    hub.write("content/c.md", "# Page c\n\nOne two three four.\n")
        .write(
            "content/crab.md",
            "# Crab\n\nIt walks sideways. It has ten legs. And two claws.\n",
        )
        .write("content/big.png", vec![b'x'; 1_000_001])
        .commit_by(BO, "More");
    assert_eq!(
        heads(&hub, "submission-size"),
        [
            "content/a.md: this change has 21 new words, 9 over the limit of 12 for a contribution",
            "content/a.md: this change has 4 pages, 1 over the limit of 3 for a contribution",
            "content/a.md: this change has 5 files, 1 over the limit of 4 for a contribution",
            "content/big.png: this change has 2 megabytes, 1 over the limit of 1 for a contribution",
        ]
    );
    // A page that is moved or made shorter gains nothing.
    start_again(&hub);
    hub.git(&["mv", "content/crab.md", "content/crabs.md"]);
    hub.git(&["commit", "--quiet", "--message", "Move", "--author", BO]);
    assert_eq!(told(&hub, "submission-size"), Vec::<String>::new());
}
