//! Runs a workflow's jobs as a runner does: its steps in order, with bash, and what it stands for
//! in `${{ … }}`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use commonweal::yaml::Node;

use super::forge::{Event, Forge, git};
use super::programs;

/// How a workflow ended.
pub struct Outcome {
    /// Whether every job did.
    pub passed: bool,
    /// What the steps printed.
    pub log: String,
}

/// What expressions mean; the name of one that nobody thought of is a mistake.
type Meanings = BTreeMap<String, String>;

/// Runs all jobs of a workflow.
pub fn run_workflow(forge: &Forge, workflow: &Node, event: &Event) -> Outcome {
    let mut meanings = meanings(forge, event);
    let mut outcome = Outcome {
        passed: true,
        log: String::new(),
    };
    for job in workflow.get("jobs").expect("jobs").node.entries() {
        let condition = text(&job.node, "if");
        let is_merged = "${{ github.event.pull_request.merged == true }}";
        if condition.as_deref() == Some(is_merged) {
            if !event.is_merged {
                continue;
            }
        } else if let Some(condition) = condition {
            assert_eq!(
                condition,
                "${{ !cancelled() && needs.judge.outputs.comment != '' }}"
            );
            if meanings
                .get("needs.judge.outputs.comment")
                .is_none_or(String::is_empty)
                || !has_jq()
            {
                continue;
            }
        }
        outcome.passed &= run_job(forge, &job.node, event, &mut meanings, &mut outcome.log);
        for output in job
            .node
            .get("outputs")
            .map(|outputs| outputs.node.entries())
            .unwrap_or_default()
        {
            let value = meaning(&meanings, &output.node.text().expect("a text"));
            meanings.insert(format!("needs.{}.outputs.{}", job.key, output.key), value);
        }
    }
    outcome
}

fn meanings(forge: &Forge, event: &Event) -> Meanings {
    let known = [
        ("github.server_url", format!("https://{}", forge.host)),
        ("github.repository", "tide/pool".to_owned()),
        ("github.base_ref", "main".to_owned()),
        (
            "github.event.pull_request.number",
            event
                .number
                .map(|number| number.to_string())
                .unwrap_or_default(),
        ),
        ("github.event.pull_request.head.sha", event.head.clone()),
        ("github.event.pull_request.user.id", "4242".to_owned()),
        (
            "github.event.pull_request.user.login",
            "newcomer".to_owned(),
        ),
        ("github.token", "hunter2".to_owned()),
    ];
    known.map(|(name, value)| (name.to_owned(), value)).into()
}

fn run_job(
    forge: &Forge,
    job: &Node,
    event: &Event,
    meanings: &mut Meanings,
    log: &mut String,
) -> bool {
    let workspace = forge.workspace();
    let (work, temp) = (workspace.path().join("work"), workspace.path().join("temp"));
    std::fs::create_dir(&work).expect("a folder");
    std::fs::create_dir(&temp).expect("a folder");
    let mut passed = true;
    for step in job.get("steps").expect("steps").node.items() {
        let due = match text(step, "if").as_deref() {
            None => passed,
            Some("${{ failure() }}") => !passed,
            Some("${{ !cancelled() }}") => true,
            Some("${{ steps.kept.outputs.cache-hit != 'true' }}") => false,
            Some(other) => panic!("the runner does not know `{other}`"),
        };
        if !due {
            continue;
        }
        if let Some(action) = text(step, "uses") {
            if action.contains("actions/checkout@") {
                check_out(forge, &work, event);
            }
            continue;
        }
        let script = text(step, "run").expect("a step runs something");
        let output = temp.join("output");
        std::fs::write(&output, "").expect("a file");
        let entries = |node: &'_ Node| {
            let env = node.get("env").map(|env| env.node.entries().to_vec());
            env.unwrap_or_default()
        };
        let all = [entries(job), entries(step)].concat();
        let env = all.iter().map(|entry| {
            (
                entry.key.clone(),
                meaning(meanings, &entry.node.text().expect("a text")),
            )
        });
        let ran = Command::new("bash")
            .args(["-e", "-c", &script])
            .current_dir(&work)
            .env_clear()
            .env(
                "PATH",
                std::env::join_paths(programs(&forge.bin())).expect("a path"),
            )
            .env("HOME", &temp)
            .env("RUNNER_TEMP", &temp)
            .env("GITHUB_ACTIONS", "true")
            .env("GITHUB_OUTPUT", &output)
            .env("GITHUB_STEP_SUMMARY", temp.join("summary"))
            .env("GIT_CONFIG_GLOBAL", forge.config())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .envs(env)
            .output()
            .expect("bash runs");
        for stream in [&ran.stdout, &ran.stderr] {
            log.push_str(&String::from_utf8_lossy(stream));
        }
        passed &= ran.status.success();
        for line in std::fs::read_to_string(&output).expect("a text").lines() {
            let (name, value) = line.split_once('=').expect("an output");
            meanings.insert(
                format!(
                    "steps.{}.outputs.{name}",
                    text(step, "id").expect("a step with outputs has an id")
                ),
                value.to_owned(),
            );
        }
    }
    passed
}

/// As `actions/checkout` does: the default branch, or a merge with a pull request that nobody
/// wrote.
fn check_out(forge: &Forge, work: &Path, event: &Event) {
    let run = |args: &[&str]| git(work, &forge.config(), ("Forge", "forge"), args);
    run(&["clone", "--quiet", &forge.url(), "."]);
    if let Some(number) = event.number {
        run(&[
            "fetch",
            "--quiet",
            "origin",
            &format!("refs/pull/{number}/head"),
        ]);
        run(&["checkout", "--quiet", "--detach"]);
        run(&[
            "merge",
            "--quiet",
            "--no-ff",
            "--message",
            "Merge a pull request into main",
            "FETCH_HEAD",
        ]);
    }
}

/// A text with its expressions replaced.
fn meaning(meanings: &Meanings, text: &str) -> String {
    let mut parts = text.split("${{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once("}}").expect("an expression ends");
        out.push_str(
            meanings
                .get(name.trim())
                .unwrap_or_else(|| panic!("the runner does not know `{name}`")),
        );
        out.push_str(rest);
    }
    out
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key)?.node.text()
}

fn has_jq() -> bool {
    Command::new("jq").arg("--version").output().is_ok()
}
