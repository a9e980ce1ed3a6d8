//! A hub's life on each forge: the steps of the workflows that `init` writes, run with bash against
//! a bare repository.

use std::path::{Path, PathBuf};

use commonweal::yaml::{self, Node};

mod forge;
mod gitlab;
mod runner;

use forge::{Event, Forge};
use runner::{Outcome, run_workflow};

/// A page with a mistake, by somebody who does not sign it off.
const FAULTY: &str =
    "---\ntitle: Tides\nsummary: Twice a day.\n---\n\nThe [moon](moon.md) pulls.\n";

#[test]
fn a_hub_lives_on_github() {
    live(&Forge::new("github.com", ".github/workflows", "gh-pages"));
}

#[test]
fn a_hub_lives_on_forgejo() {
    live(&Forge::new("codeberg.org", ".forgejo/workflows", "pages"));
}

/// From an empty repository to a page with its author's name on the site.
fn live(forge: &Forge) {
    let maintainer = forge.clone_as("Ada", "ada");
    maintainer.commonweal(&["init", "--title", "Tide pool", "--crowd"]);
    maintainer.commit("Start the hub");
    maintainer.git(&["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
    let published = run(forge, "publish", &forge.push());
    assert!(published.passed, "{}", published.log);
    assert!(forge.page("index.html").contains("Tide pool"));

    // A contribution.
    let contributor = forge.clone_as("Bo Lind", "bo");
    contributor.commonweal(&[
        "new",
        "page",
        "Hermit crabs",
        "--summary",
        "They live in borrowed shells.",
    ]);
    contributor
        .append(
            "content/hermit-crabs.md",
            "\nThey move house when they grow.\n",
        )
        .commit("Add hermit crabs");
    contributor.git(&["push", "--quiet", "origin", "HEAD:refs/pull/1/head"]);
    let checked = run(forge, "check", &forge.pull_request(1));
    assert!(checked.passed, "{}", checked.log);
    // Forgejo has no place for a site to be looked at.
    if forge.host == "github.com" {
        assert!(
            checked.log.contains("2 pages by 2 people"),
            "{}",
            checked.log
        );
    }
    let answered = run(forge, "answer", &forge.pull_request(1));
    assert!(answered.passed, "{}", answered.log);
    if let Some(comments) = forge.comments(1) {
        assert_eq!(comments.len(), 1, "{comments:?}");
        assert!(
            comments[0].contains("Bo Lind") && comments[0].contains("Hermit crabs"),
            "{}",
            comments[0]
        );
    }

    // Another one, with mistakes, that rewrites the workflows and hub.yaml too: it fails, and the
    // answer says why.
    let stranger = forge.clone_as("Cy", "cy");
    stranger
        .write("content/tides.md", FAULTY)
        .write("hub.yaml", "title: Mine\n");
    for name in ["check", "answer"] {
        stranger.write(
            &format!("{}/{name}.yml", forge.workflows),
            "on: push\njobs: {}\n",
        );
    }
    stranger.commit_unsigned("Add tides");
    stranger.git(&["push", "--quiet", "origin", "HEAD:refs/pull/2/head"]);
    let answered = run(forge, "answer", &forge.pull_request(2));
    assert!(!answered.passed, "{}", answered.log);
    // It is answered once, however often it is judged.
    run(forge, "answer", &forge.pull_request(2));
    if let Some(comments) = forge.comments(2) {
        assert_eq!(comments.len(), 1, "{comments:?}");
        for part in [
            "is not signed off by its author, Cy",
            "there is no page <code>moon.md</code>",
            "the repository's own rights",
            "the hub's settings",
        ] {
            assert!(
                comments[0].contains(part),
                "{part} is not in {}",
                comments[0]
            );
        }
    }
    // Without the change to the workflows, what annotates it fails as well.
    stranger.git(&["checkout", "--quiet", "origin/main", "--", forge.workflows]);
    stranger.commit_unsigned("Put the workflows back");
    stranger.git(&[
        "push",
        "--quiet",
        "--force",
        "origin",
        "HEAD:refs/pull/2/head",
    ]);
    let checked = run(forge, "check", &forge.pull_request(2));
    assert!(
        !checked.passed && checked.log.contains("broken-link"),
        "{}",
        checked.log
    );

    // The first one is merged and published.
    maintainer.git(&["fetch", "--quiet", "origin", "refs/pull/1/head"]);
    maintainer.git(&[
        "merge",
        "--quiet",
        "--no-ff",
        "--signoff",
        "--message",
        "Merge pull request #1 from bo/my-page",
        "FETCH_HEAD",
    ]);
    maintainer.git(&["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
    let published = run(forge, "publish", &forge.push());
    assert!(published.passed, "{}", published.log);
    assert!(forge.page("hermit-crabs/index.html").contains("Bo Lind"));
    assert!(
        !forge.page("hermit-crabs/index.html").contains("bo@"),
        "an address"
    );
    thanks(forge);
    // What waits is told, and what was merged is in the archive.
    assert!(forge.page("submissions/index.html").contains("Add tides"));
    assert!(
        forge
            .page("submissions/archive/index.html")
            .contains("Add hermit crabs")
    );
    let tip = forge.tip();
    let again = run(forge, "publish", &forge.push());
    assert!(
        again.passed && again.log.contains("holds this site already"),
        "{}",
        again.log
    );
    assert_eq!(forge.tip(), tip);
    keeps_the_calendar(forge, &maintainer);
    keeps_what_the_forge_says(forge);
}

/// Whoever sent what was merged is thanked once, and nobody for what was only closed.
fn thanks(forge: &Forge) {
    let before = forge.comments(1).unwrap_or_default().len();
    run(forge, "thanks", &forge.pull_request(1));
    for _ in 0..2 {
        let thanked = run(forge, "thanks", &forge.merged(1));
        assert!(thanked.passed, "{}", thanked.log);
    }
    let Some(comments) = forge.comments(1) else {
        return;
    };
    assert_eq!(comments.len(), before + 1, "{comments:?}");
    let last = comments.last().expect("a comment");
    for part in [
        "what became of this",
        "Thank you, Bo Lind!",
        "[Hermit crabs](",
    ] {
        assert!(last.contains(part), "{part} is not in {last}");
    }
}

/// What only the forge knows is kept on a branch of its own, without texts and addresses; the next
/// run without news makes no commit.
fn keeps_what_the_forge_says(forge: &Forge) {
    if forge.comments(1).is_none() {
        return;
    }
    forge.says("pulls", r#"[{"number":9,"title":"Tides","state":"closed","draft":false,"created_at":"2026-03-01T10:00:00Z","closed_at":"2026-03-02T10:00:00Z","merged_at":null,"user":{"login":"cy","id":5,"email":"cy@tide.example"},"labels":[{"name":"wontfix"}],"body":"cy@tide.example"}]"#);
    forge.says("issues", r#"[{"number":7,"title":"A bell","state":"open","created_at":"2026-03-01T10:00:00Z","user":{"login":"cy"},"labels":[{"name":"call:next"}],"reactions":{"+1":4},"body":"cy@tide.example"}]"#);
    forge.says("reactions", r#"[{"content":"+1","user":{"login":"a"}},{"content":"+1","user":{"login":"b"}},{"content":"+1","user":{"login":"c"}},{"content":"+1","user":{"login":"d"}}]"#);
    forge.says("said", r#"[{"issue_url":"https://forge.example/api/issues/9","user":{"login":"ada"},"created_at":"2026-03-03T10:00:00Z","body":"later"},{"issue_url":"https://forge.example/api/issues/9","user":{"login":"ada"},"created_at":"2026-03-01T12:00:00Z","body":"cy@tide.example"}]"#);
    let before = forge.rev("refs/heads/main");
    for _ in 0..2 {
        let kept = run(forge, "forge-data", &forge.push());
        assert!(kept.passed, "{}", kept.log);
    }
    let list = |name: &str| forge.file("refs/heads/forge-data", name);
    let all = [
        list("pulls.json"),
        list("issues.json"),
        list("comments.json"),
    ];
    assert!(
        all.iter()
            .all(|text| !text.contains("tide.example") && !text.contains("later")),
        "{all:?}"
    );
    assert!(
        all[0].contains("wontfix") && all[1].contains("\"+1\": 4"),
        "{all:?}"
    );
    assert!(
        all[2].contains("2026-03-01T12") && !all[2].contains("2026-03-03"),
        "{}",
        all[2]
    );
    assert_eq!(forge.count("refs/heads/forge-data"), 1);
    assert_eq!(forge.rev("refs/heads/main"), before);
    // hub.yaml of a hub with a crowd names them.
    let published = run(forge, "publish", &forge.push());
    assert!(published.passed, "{}", published.log);
    let archive = forge.page("submissions/archive/index.html");
    assert!(
        archive.contains("Tides") && archive.contains("wontfix"),
        "{archive}"
    );
}

/// A call whose date has passed.
const CALL: &str = "---\ntitle: A clock for the shore\nquestion: How can a visitor see the tide?\ncloses: 2001-02-03\n---\n\nA clock for everybody.\n";

/// What was due is sealed by the forge's robot, pushed and published; where the branch is protected,
/// it waits in another one.
fn keeps_the_calendar(forge: &Forge, maintainer: &forge::Clone) {
    let call = |name: &str| {
        maintainer
            .write(&format!("calls/{name}.md"), CALL)
            .commit("A call");
        maintainer.git(&["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
    };
    call("clock");
    for _ in 0..2 {
        let kept = run(forge, "calendar", &forge.push());
        assert!(kept.passed, "{}", kept.log);
    }
    let seal = forge.file("refs/heads/main", "calls/clock/seal.yaml");
    assert!(seal.contains("2001-02-03T23:59:59Z"), "{seal}");
    assert!(forge.page("calls/clock/index.html").contains("2001"));
    maintainer.git(&["pull", "--quiet", "--rebase", "origin", "main"]);
    let log = maintainer.git(&["log", "--format=%an %s", "-2"]).stdout;
    let log = String::from_utf8_lossy(&log);
    assert!(
        log.starts_with("git") || log.starts_with("forgejo"),
        "{log}"
    );
    assert!(log.ends_with("[bot] Seal calls\nAda A call\n"), "{log}");

    call("bell");
    forge.protect_main();
    for _ in 0..2 {
        let kept = run(forge, "calendar", &forge.push());
        assert!(
            kept.passed
                && kept
                    .log
                    .contains("open a pull request from commonweal-seals"),
            "{}",
            kept.log
        );
    }
    let seal = forge.file("refs/heads/commonweal-seals", "calls/bell/seal.yaml");
    assert!(seal.contains("2001-02-03T23:59:59Z"), "{seal}");
    assert!(forge.page("calls/bell/index.html").contains("2001"));
}

/// Runs a workflow for an event, as the forge does: a pull request's own file for `pull_request`,
/// else that of the default branch.
fn run(forge: &Forge, name: &str, event: &Event) -> Outcome {
    let path = format!("{}/{name}.yml", forge.workflows);
    let of_branch = parse(&forge.file("refs/heads/main", &path));
    let triggers = of_branch.get("on").expect("it is triggered");
    let own = triggers.node.get("pull_request").is_some() && event.number.is_some();
    let workflow = if own {
        parse(&forge.file(&event.head, &path))
    } else {
        of_branch
    };
    run_workflow(forge, &workflow, event)
}

fn parse(text: &str) -> Node {
    yaml::parse(text).expect("a workflow is YAML")
}

/// Programs that a runner has. Those that would reach out of the test do nothing here.
fn programs(folder: &Path) -> Vec<PathBuf> {
    let program = Path::new(env!("CARGO_BIN_EXE_commonweal"))
        .parent()
        .expect("a folder")
        .to_owned();
    let mut path = vec![folder.to_owned(), program];
    path.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    path
}

/// The action at the root of this repository: pinned, without expressions in its scripts, and its
/// names are those of the source.
#[test]
fn the_action_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let action = parse(&std::fs::read_to_string(root.join("action.yml")).expect("a text"));
    let steps = action
        .get("runs")
        .and_then(|runs| runs.node.get("steps"))
        .expect("steps")
        .node
        .items();
    let text = |step: &Node, key: &str| step.get(key).and_then(|entry| entry.node.text());
    for step in steps {
        assert!(text(step, "run").is_none_or(|script| !script.contains("${{")));
        assert!(text(step, "uses").is_none_or(|action| {
            action
                .rsplit_once('@')
                .is_some_and(|(_, version)| version.len() == 40)
        }));
    }
    let dir = tempfile::TempDir::new().expect("a temporary folder");
    let output = dir.path().join("output");
    let script = text(&steps[0], "run").expect("a script");
    let ran = std::process::Command::new("bash")
        .args(["-e", "-o", "pipefail", "-c", &script])
        .env("GITHUB_ACTION_PATH", root)
        .env("GITHUB_OUTPUT", &output)
        .env("CARGO_HOME", "/cargo")
        .output()
        .expect("bash runs");
    assert!(
        ran.status.success() && ran.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    let outputs = std::fs::read_to_string(output).expect("a text");
    assert!(
        outputs.lines().count() == 2
            && outputs.starts_with("key=commonweal-")
            && outputs.ends_with("\nfolder=/cargo/bin\n"),
        "{outputs}"
    );
}
