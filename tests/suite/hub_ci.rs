//! A hub's life on each forge: the steps of the workflows that `init` writes, run with bash against a bare repository.

use std::path::{Path, PathBuf};

use commonweal::yaml::{self, Node};

mod forge;
mod gitlab;
mod runner;

use forge::{Event, Forge};
use runner::{Outcome, run_workflow};

/// A page with a mistake, by somebody who does not sign it off.
const FAULTY: &str = "---\ntitle: Tides\nsummary: Twice a day.\n---\n\nThe [moon](moon.md) pulls.\n";

const GOOD: &str = "---\ntitle: Hermit crabs\nsummary: They live in borrowed shells.\n---\n\nHermit crabs live in the shells of snails, and move house when they grow.\n";

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
    maintainer.commonweal(&["init", "--title", "Tide pool"]);
    maintainer.commit("Start the hub");
    maintainer.git(&["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
    let published = run(forge, "publish", &forge.push());
    assert!(published.passed, "{}", published.log);
    assert!(forge.page("index.html").contains("Tide pool"));

    // A contribution.
    let contributor = forge.clone_as("Bo Lind", "bo");
    contributor.write("content/hermit-crabs.md", GOOD).commit("Add hermit crabs");
    contributor.git(&["push", "--quiet", "origin", "HEAD:refs/pull/1/head"]);
    let checked = run(forge, "check", &forge.pull_request(1));
    assert!(checked.passed, "{}", checked.log);
    let answered = run(forge, "answer", &forge.pull_request(1));
    assert!(answered.passed, "{}", answered.log);
    if let Some(comments) = forge.comments(1) {
        assert_eq!(comments.len(), 1, "{comments:?}");
        assert!(comments[0].contains("Bo Lind") && comments[0].contains("Hermit crabs"), "{}", comments[0]);
    }

    // Another one, with mistakes, that rewrites the workflows and hub.yaml too: it fails, and the answer says why.
    let stranger = forge.clone_as("Cy", "cy");
    stranger.write("content/tides.md", FAULTY).write("hub.yaml", "title: Mine\n");
    for name in ["check", "answer"] {
        stranger.write(&format!("{}/{name}.yml", forge.workflows), "on: push\njobs: {}\n");
    }
    stranger.commit_unsigned("Add tides");
    stranger.git(&["push", "--quiet", "origin", "HEAD:refs/pull/2/head"]);
    let answered = run(forge, "answer", &forge.pull_request(2));
    assert!(!answered.passed, "{}", answered.log);
    // It is answered once, however often it is judged.
    run(forge, "answer", &forge.pull_request(2));
    if let Some(comments) = forge.comments(2) {
        assert_eq!(comments.len(), 1, "{comments:?}");
        for part in
            ["is not signed off by its author Cy", "there is no page <code>moon.md</code>", "the repository's own rights", "the hub's settings"]
        {
            assert!(comments[0].contains(part), "{part} is not in {}", comments[0]);
        }
    }
    // Without the change to the workflows, what annotates it fails as well.
    stranger.git(&["checkout", "--quiet", "origin/main", "--", &forge.workflows]);
    stranger.commit_unsigned("Put the workflows back");
    stranger.git(&["push", "--quiet", "--force", "origin", "HEAD:refs/pull/2/head"]);
    let checked = run(forge, "check", &forge.pull_request(2));
    assert!(!checked.passed && checked.log.contains("broken-link"), "{}", checked.log);

    // The first one is merged and published.
    maintainer.git(&["fetch", "--quiet", "origin", "refs/pull/1/head"]);
    maintainer.git(&["merge", "--quiet", "--no-ff", "--signoff", "--message", "Merge pull request #1 from bo/my-page", "FETCH_HEAD"]);
    maintainer.git(&["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
    let published = run(forge, "publish", &forge.push());
    assert!(published.passed, "{}", published.log);
    assert!(forge.page("hermit-crabs/index.html").contains("Bo Lind"));
    assert!(!forge.page("hermit-crabs/index.html").contains("bo@"), "an address");
    let tip = forge.tip();
    let again = run(forge, "publish", &forge.push());
    assert!(again.passed && again.log.contains("holds this site already"), "{}", again.log);
    assert_eq!(forge.tip(), tip);
}

/// Runs a workflow for an event, as the forge does: a pull request's own file for `pull_request`, else that of the default branch.
fn run(forge: &Forge, name: &str, event: &Event) -> Outcome {
    let path = format!("{}/{name}.yml", forge.workflows);
    let of_branch = parse(&forge.file("refs/heads/main", &path));
    let triggers = of_branch.get("on").expect("it is triggered");
    let own = triggers.node.get("pull_request").is_some() && event.number.is_some();
    let workflow = if own { parse(&forge.file(&event.head, &path)) } else { of_branch };
    run_workflow(forge, &workflow, event)
}

fn parse(text: &str) -> Node {
    yaml::parse(text).expect("a workflow is YAML")
}

/// Programs that a runner has. Those that would reach out of the test do nothing here.
fn programs(folder: &Path) -> Vec<PathBuf> {
    let program = Path::new(env!("CARGO_BIN_EXE_commonweal")).parent().expect("a folder").to_owned();
    let mut path = vec![folder.to_owned(), program];
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    path
}
