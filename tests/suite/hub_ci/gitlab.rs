//! The same on GitLab, whose jobs are lists of scripts; the answer comes from a scheduled pipeline.

use std::path::Path;
use std::process::Command;

use commonweal::yaml::{self, Node};

use super::forge::{Forge, git};
use super::{FAULTY, programs};

const GOOD: &str = "---\ntitle: Hermit crabs\nsummary: They live in borrowed shells.\n---\n\nHermit crabs live in the shells of snails, and move house when they grow.\n";

/// A pipeline: its `.gitlab-ci.yml`, the clone that its jobs run in, and the variables that GitLab
/// sets.
struct Pipeline<'a> {
    forge: &'a Forge,
    settings: Node,
    /// What it includes.
    others: Vec<Node>,
    work: tempfile::TempDir,
    variables: Vec<(&'static str, String)>,
}

impl<'a> Pipeline<'a> {
    fn new(forge: &'a Forge, commit: &str, variables: &[(&'static str, &str)]) -> Self {
        let work = forge.workspace();
        let run = |args: &[&str]| git(work.path(), &forge.config(), ("Forge", "forge"), args);
        run(&["clone", "--quiet", &forge.url(), "."]);
        run(&["fetch", "--quiet", "origin", commit]);
        run(&["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
        let file = |path: &str| {
            let text = std::fs::read_to_string(work.path().join(path)).expect("a text");
            yaml::parse(&text).expect("YAML")
        };
        let settings = file(".gitlab-ci.yml");
        let others = ["calendar", "forge-data", "thanks"];
        let others = others
            .map(|name| file(&format!(".gitlab/{name}.yml")))
            .into();
        let mut all: Vec<_> = [
            ("CI_PROJECT_ID", "1"),
            ("CI_DEFAULT_BRANCH", "main"),
            ("CI_API_V4_URL", "https://gitlab.com/api/v4"),
            ("CI_PROJECT_URL", "https://gitlab.com/tide/pool"),
            ("CI_SERVER_HOST", "gitlab.com"),
        ]
        .into_iter()
        .chain(variables.iter().copied())
        .map(|(name, value)| (name, value.to_owned()))
        .collect();
        all.push(("CI_PROJECT_DIR", work.path().display().to_string()));
        all.push((
            "CI_COMMIT_SHA",
            String::from_utf8(run(&["rev-parse", "HEAD"]).stdout)
                .expect("a text")
                .trim()
                .to_owned(),
        ));
        Self {
            forge,
            settings,
            others,
            work,
            variables: all,
        }
    }

    /// Runs a job; gives back whether it passed, and what it printed.
    fn run(&self, name: &str) -> (bool, String) {
        let job = std::iter::once(&self.settings)
            .chain(&self.others)
            .find_map(|file| file.get(name))
            .unwrap_or_else(|| panic!("there is a job `{name}`"));
        let job = &job.node;
        let default = self.settings.get("default").map(|entry| &entry.node);
        let before = job
            .get("before_script")
            .or_else(|| default?.get("before_script"));
        let lines = |entry: Option<&yaml::Entry>| -> Vec<String> {
            entry
                .map(|entry| {
                    entry
                        .node
                        .items()
                        .iter()
                        .map(|line| line.text().expect("a text"))
                        .collect()
                })
                .unwrap_or_default()
        };
        let script = [lines(before), lines(job.get("script"))]
            .concat()
            .join("\n");
        let variables = self
            .settings
            .get("variables")
            .map(|entry| entry.node.entries())
            .unwrap_or_default();
        let token = job
            .get("environment")
            .map(|_| {
                [
                    ("COMMONWEAL_TOKEN", "hunter2"),
                    ("COMMONWEAL_PUSH_TOKEN", "hunter2"),
                ]
            })
            .into_iter()
            .flatten();
        let ran = Command::new("bash")
            .args(["-e", "-o", "pipefail", "-c", &script])
            .current_dir(self.work.path())
            .env_clear()
            .env(
                "PATH",
                std::env::join_paths(programs(&self.forge.bin())).expect("a path"),
            )
            .env("HOME", self.work.path())
            .env("GIT_CONFIG_GLOBAL", self.forge.config())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .envs(
                variables
                    .iter()
                    .map(|entry| (entry.key.clone(), entry.node.text().expect("a text"))),
            )
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .envs(token)
            .output()
            .expect("bash runs");
        (
            ran.status.success(),
            [ran.stdout, ran.stderr]
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
                .concat(),
        )
    }

    fn file(&self, path: &str) -> String {
        std::fs::read_to_string(self.work.path().join(path)).expect("a text")
    }
}

/// The pipeline of a merge request, from a fork when `project` is not 1.
fn merge_request<'a>(forge: &'a Forge, number: u32, project: &str) -> Pipeline<'a> {
    let iid = number.to_string();
    let variables = [
        ("CI_MERGE_REQUEST_IID", &*iid),
        ("CI_MERGE_REQUEST_PROJECT_ID", "1"),
        ("CI_PROJECT_ID", project),
        ("CI_MERGE_REQUEST_PROJECT_URL", &forge.url()),
        ("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"),
    ];
    Pipeline::new(
        forge,
        &format!("refs/merge-requests/{number}/head"),
        &variables,
    )
}

#[test]
fn a_hub_lives_on_gitlab() {
    let forge = Forge::new("gitlab.com", "", "");
    let maintainer = forge.clone_as("Ada", "ada");
    maintainer.commonweal(&["init", "--title", "Tide pool", "--crowd"]);
    maintainer.commit("Start the hub");
    maintainer.git(&["push", "--quiet", "origin", "HEAD:refs/heads/main"]);

    let contributor = forge.clone_as("Bo Lind", "bo");
    contributor
        .write("content/hermit-crabs.md", GOOD)
        .commit("Add hermit crabs");
    contributor.git(&[
        "push",
        "--quiet",
        "origin",
        "HEAD:refs/merge-requests/1/head",
    ]);
    let stranger = forge.clone_as("Cy", "cy");
    stranger
        .write("content/tides.md", FAULTY)
        .commit_unsigned("Add tides");
    stranger.git(&[
        "push",
        "--quiet",
        "origin",
        "HEAD:refs/merge-requests/2/head",
    ]);

    for project in ["1", "2"] {
        let good = merge_request(&forge, 1, project);
        let (passed, log) = good.run("check");
        assert!(passed, "{log}");
        assert!(
            good.file("preview/hermit-crabs/index.html")
                .contains("Bo Lind")
        );
        let faulty = merge_request(&forge, 2, project);
        let (passed, log) = faulty.run("check");
        assert!(!passed && log.contains("error[broken-link]"), "{log}");
        let report = faulty.file("gl-code-quality-report.json");
        assert!(
            report.contains("broken-link") && report.contains("missing-sign-off"),
            "{report}"
        );
    }

    if Command::new("jq").arg("--version").output().is_ok() {
        answers(&forge);
    }

    maintainer.git(&["fetch", "--quiet", "origin", "refs/merge-requests/1/head"]);
    maintainer.git(&[
        "merge",
        "--quiet",
        "--no-ff",
        "--signoff",
        "--message",
        "Merge branch 'my-page' into 'main'",
        "FETCH_HEAD",
    ]);
    maintainer.git(&["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
    let pages = Pipeline::new(
        &forge,
        "refs/heads/main",
        &[("CI_PAGES_URL", "https://tide.gitlab.io/pool")],
    );
    let (passed, log) = pages.run("pages");
    assert!(passed, "{log}");
    assert!(
        pages
            .file("public/hermit-crabs/index.html")
            .contains("Bo Lind")
    );
    assert!(
        pages
            .file("public/sitemap.xml")
            .contains("https://tide.gitlab.io/pool/hermit-crabs/")
    );
    if Command::new("jq").arg("--version").output().is_ok() {
        thanks(&forge);
        keeps_what_the_forge_says(&forge);
    }
    keeps_the_calendar(&forge, &maintainer);
}

/// Whoever sent what was merged is thanked once.
fn thanks(forge: &Forge) {
    let merged = r#"[{ "iid": 1, "merged_at": "2999-01-01T00:00:00Z" }, { "iid": 2, "merged_at": null }, { "iid": 404, "merged_at": "2999-01-01T00:00:00Z" }]"#;
    forge.says("merged", merged);
    let before = forge.comments(1).expect("jq is there").len();
    for _ in 0..2 {
        let scheduled = Pipeline::new(forge, "refs/heads/main", &[]);
        for job in ["list-merged", "thank", "post-thanks"] {
            let (passed, log) = scheduled.run(job);
            assert!(passed, "{job}: {log}");
        }
    }
    let comments = forge.comments(1).expect("jq is there");
    assert_eq!(comments.len(), before + 1, "{comments:?}");
    let last = comments.last().expect("a comment");
    assert!(
        last.contains("Thank you, Bo Lind!") && last.contains("[Hermit crabs]("),
        "{last}"
    );
}

/// What only the forge knows is kept on a branch of its own, without texts and addresses.
fn keeps_what_the_forge_says(forge: &Forge) {
    forge.says("pulls", r#"[{"iid":9,"title":"Tides","state":"closed","draft":false,"created_at":"2026-03-01T10:00:00Z","author":{"username":"cy","id":5,"public_email":"cy@tide.example"},"labels":["wontfix"],"description":"cy@tide.example"}]"#);
    forge.says("issues", r#"[{"iid":7,"title":"A bell","state":"opened","created_at":"2026-03-01T10:00:00Z","author":{"username":"cy"},"labels":["call:next"],"upvotes":4}]"#);
    forge.says("events", r#"[{"action_name":"commented on","note":{"noteable_type":"MergeRequest","noteable_iid":9,"author":{"username":"ada"},"created_at":"2026-03-03T10:00:00Z","system":false,"body":"cy@tide.example"}},{"action_name":"commented on","note":{"noteable_type":"MergeRequest","noteable_iid":9,"author":{"username":"ada"},"created_at":"2026-03-01T12:00:00Z","system":false,"body":"hello"}}]"#);
    for _ in 0..2 {
        let daily = Pipeline::new(forge, "refs/heads/main", &[("COMMONWEAL_CALENDAR", "yes")]);
        let (passed, log) = daily.run("forge-data");
        assert!(passed, "{log}");
    }
    let all = ["pulls", "issues", "comments"]
        .map(|name| forge.file("refs/heads/forge-data", &format!("{name}.json")));
    assert!(
        all.iter()
            .all(|text| !text.contains("tide.example") && !text.contains("hello")),
        "{all:?}"
    );
    assert!(
        all[0].contains("wontfix") && all[1].contains("\"upvotes\": 4"),
        "{all:?}"
    );
    assert!(
        all[2].contains("2026-03-01T12") && !all[2].contains("2026-03-03"),
        "{}",
        all[2]
    );
    assert_eq!(forge.count("refs/heads/forge-data"), 1);
}

/// The daily pipeline seals, pushes with its own token, and publishes what it pushed.
fn keeps_the_calendar(forge: &Forge, maintainer: &super::forge::Clone) {
    maintainer
        .write("calls/clock.md", super::CALL)
        .commit("A call");
    maintainer.git(&["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
    let settings = ["config", "receive.advertisePushOptions", "true"];
    git(
        &forge.bare(),
        &forge.config(),
        ("Forge", "forge"),
        &settings,
    );
    for _ in 0..2 {
        let variables = [
            ("COMMONWEAL_CALENDAR", "yes"),
            ("CI_PAGES_URL", "https://tide.gitlab.io/pool"),
        ];
        let daily = Pipeline::new(forge, "refs/heads/main", &variables);
        for job in ["seal", "keep-seals", "pages"] {
            let (passed, log) = daily.run(job);
            assert!(passed, "{job}: {log}");
        }
        assert!(daily.file("calls/clock/seal.yaml").contains("2001-02-03"));
        assert!(daily.file("public/calls/clock/index.html").contains("2001"));
    }
    let seal = forge.file("refs/heads/main", "calls/clock/seal.yaml");
    assert!(seal.contains("2001-02-03T23:59:59Z"), "{seal}");
}

/// Each merge request is answered once, and again only where the answer is another one.
fn answers(forge: &Forge) {
    let state: &Path = &forge.bin().join("..");
    std::fs::write(
        state.join("open.json"),
        r#"[{ "iid": 1 }, { "iid": 2 }, { "iid": 404 }]"#,
    )
    .expect("a file");
    for _ in 0..2 {
        let scheduled = Pipeline::new(forge, "refs/heads/main", &[]);
        for job in ["list", "judge", "answer"] {
            let (passed, log) = scheduled.run(job);
            assert!(passed, "{job}: {log}");
        }
        for (number, part) in [(1, "Bo Lind"), (2, "is not signed off by its author, Cy")] {
            let comments = forge.comments(number).expect("jq is there");
            assert!(
                comments.len() == 1 && comments[0].contains(part),
                "{comments:?}"
            );
        }
    }
}
