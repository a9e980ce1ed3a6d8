//! `commonweal init`: what it writes for each forge, what it leaves alone, and names made to be
//! taken for something else.

use std::path::{Path, PathBuf};

use commonweal::yaml::{self, Node};
use tempfile::TempDir;

use super::git::git;
use super::program::{Run, finish, program};

fn run(dir: &Path, args: &[&str]) -> Run {
    finish(
        program(args)
            .current_dir(dir)
            .env("GIT_CONFIG_GLOBAL", "/dev/null"),
    )
}

fn init(dir: &Path, args: &[&str]) -> Run {
    let run = run(dir, &[&["init"], args].concat());
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    run
}

/// Every file below a folder but those of git, by path.
fn files(root: &Path) -> Vec<(String, String)> {
    let mut folders = vec![root.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            match path.is_dir() {
                true if entry.file_name() == ".git" || entry.file_name() == ".commonweal" => {}
                true => folders.push(path),
                false => files.push((
                    path.strip_prefix(root)
                        .expect("below the root")
                        .to_string_lossy()
                        .into_owned(),
                    std::fs::read_to_string(&path).expect("a text"),
                )),
            }
        }
    }
    files.sort();
    files
}

fn paths(files: &[(String, String)]) -> Vec<&str> {
    files.iter().map(|(path, _)| path.as_str()).collect()
}

fn committed(root: &Path) {
    git(root, &["add", "--all"]);
    git(
        root,
        &[
            "commit",
            "--quiet",
            "--signoff",
            "--message",
            "Start the hub",
        ],
    );
}

/// A repository with a remote.
fn cloned(remote: &str) -> (TempDir, PathBuf) {
    let dir = TempDir::new().expect("a temporary folder");
    let root = dir.path().join("tide-pool");
    std::fs::create_dir(&root).expect("a folder");
    git(&root, &["init", "--quiet", "--initial-branch=main"]);
    git(&root, &["remote", "add", "origin", remote]);
    (dir, root)
}

const COMMON: [&str; 5] = [
    ".gitignore",
    "CONTRIBUTING.md",
    "LICENSES/CC-BY-SA-4.0.txt",
    "content/index.md",
    "hub.yaml",
];

#[test]
fn each_forge_gets_its_own_files_and_a_new_hub_has_no_finding() {
    for (remote, own) in [
        (
            "git@github.com:tide/pool.git",
            &[
                ".github/PULL_REQUEST_TEMPLATE.md",
                ".github/workflows/answer.yml",
                ".github/workflows/check.yml",
                ".github/workflows/publish.yml",
            ][..],
        ),
        (
            "https://gitlab.com/tide/pool.git",
            &[
                ".gitlab-ci.yml",
                ".gitlab/merge_request_templates/Default.md",
            ][..],
        ),
        (
            "https://ada:hunter2@codeberg.org/tide/pool.git",
            &[
                ".forgejo/pull_request_template.md",
                ".forgejo/workflows/answer.yml",
                ".forgejo/workflows/check.yml",
                ".forgejo/workflows/publish.yml",
            ][..],
        ),
        (
            "git@bitbucket.org:tide/pool.git",
            &["bitbucket-pipelines.yml"][..],
        ),
    ] {
        let (_dir, root) = cloned(remote);
        let said = init(&root, &[]).out;
        let files = files(&root);
        let mut expected: Vec<&str> = COMMON.iter().chain(own).copied().collect();
        expected.sort_unstable();
        assert_eq!(paths(&files), expected);
        assert!(files.iter().all(|(_, text)| !text.contains("hunter2")
            && !text.contains("@@")
            && text.ends_with('\n')));
        let unplaced = files
            .iter()
            .find(|(path, text)| text.contains("${{") && !path.contains("/workflows/"));
        assert!(unplaced.is_none(), "{unplaced:?}");
        assert!(
            said.contains("git commit --signoff") && !said.contains("remote add"),
            "{said}"
        );
        for state in ["before the first commit", "after it"] {
            let check = run(&root, &["check", "--fail-on", "info"]);
            assert_eq!(
                (check.code, check.out.as_str(), check.err.as_str()),
                (0, "no findings\n", ""),
                "{state} for {remote}"
            );
            if state.starts_with("before") {
                committed(&root);
            }
        }
        let again = init(&root, &[]);
        assert!(
            again.out.starts_with("Everything is there already"),
            "{}",
            again.out
        );
    }
}

#[test]
fn a_hub_with_a_crowd_gets_a_calendar_and_keeps_it() {
    for (forge, path) in [
        ("github", ".github/workflows/calendar.yml"),
        ("gitlab", ".gitlab/calendar.yml"),
        ("forgejo", ".forgejo/workflows/calendar.yml"),
    ] {
        let dir = TempDir::new().expect("a temporary folder");
        let root = dir.path();
        init(root, &["--title", "Shore", "--forge", forge]);
        let before = files(root);
        let said = init(root, &["--crowd"]).out;
        assert!(
            said.starts_with("Wrote 3 files") && said.contains(path),
            "{said}"
        );
        let after = files(root);
        assert_eq!(after.len(), before.len() + 3, "{forge}");
        for name in ["forge-data", "thanks"] {
            let other = path.replace("calendar", name);
            let text = std::fs::read_to_string(root.join(&other)).expect("a text");
            assert!(!text.contains("@@"), "{text}");
            yaml::parse(&text).unwrap_or_else(|error| panic!("{other}: {error:?}"));
        }
        let calendar = std::fs::read_to_string(root.join(path)).expect("a text");
        assert!(
            calendar.contains("calls seal --due") && !calendar.contains("@@"),
            "{calendar}"
        );
        yaml::parse(&calendar).expect("YAML");
        // What is there is kept up to date without being asked for again.
        let said = init(root, &["--source", "https://forge.example/a/commonweal"]).out;
        assert!(!said.contains("Left as they are"), "{said}");
        let said = init(root, &["--force"]).out;
        assert!(!said.contains("hub.yaml\n  "), "{said}");
        assert!(root.join(path).exists());
    }
    let dir = TempDir::new().expect("a temporary folder");
    init(
        dir.path(),
        &["--title", "Shore", "--forge", "bitbucket", "--crowd"],
    );
    let pipelines =
        std::fs::read_to_string(dir.path().join("bitbucket-pipelines.yml")).expect("a text");
    assert!(pipelines.contains("\n  custom:\n"), "{pipelines}");
}

#[test]
fn nothing_that_is_there_is_changed_without_force() {
    let dir = TempDir::new().expect("a temporary folder");
    let root = dir.path();
    std::fs::write(root.join("README.md"), "# Mine\n").expect("a file");
    std::fs::write(root.join("CONTRIBUTING.md"), "Mine.\n").expect("a file");
    let said = init(
        root,
        &[
            "--title",
            "Shore",
            "--forge",
            "gitlab",
            "--license",
            "CC-BY-4.0 OR MIT",
        ],
    )
    .out;
    assert!(
        said.contains("Left as they are (`--force` overwrites them): CONTRIBUTING.md\n"),
        "{said}"
    );
    assert!(
        said.contains("The text of MIT is not built in: put it into LICENSES/MIT.txt"),
        "{said}"
    );
    let text = |path: &str| std::fs::read_to_string(root.join(path)).expect("a text");
    assert_eq!(text("CONTRIBUTING.md"), "Mine.\n");
    assert!(
        root.join("LICENSES/CC-BY-4.0.txt").exists() && root.join("content/index.md").exists(),
        "a README alone is no hub"
    );
    init(root, &["--forge", "gitlab", "--force"]);
    assert!(
        text("hub.yaml").contains("  default: \"CC-BY-4.0 OR MIT\"\n")
            || text("hub.yaml").contains("  default: CC-BY-4.0 OR MIT\n")
    );
    assert!(
        text("CONTRIBUTING.md").starts_with("# Contributing to Shore\n")
            && text("README.md") == "# Mine\n"
    );
}

#[test]
fn a_hub_that_was_edited_keeps_its_settings_pages_and_forge() {
    for (forge, workflow) in [
        ("github", ".github/workflows/check.yml"),
        ("gitlab", ".gitlab-ci.yml"),
        ("forgejo", ".forgejo/workflows/answer.yml"),
    ] {
        let dir = TempDir::new().expect("a temporary folder");
        let root = dir.path();
        init(root, &["--title", "Shore", "--forge", forge]);
        let edited = ["hub.yaml", "content/index.md", "CONTRIBUTING.md", workflow];
        for path in edited {
            let text = std::fs::read_to_string(root.join(path)).expect("a text");
            std::fs::write(root.join(path), format!("{text}# Mine.\n")).expect("a file");
        }
        std::fs::remove_file(root.join(".gitignore")).expect("a file");
        let before = files(root);
        let said = init(root, &["--source", "https://forge.example/a/commonweal"]).out;
        assert!(
            !said.contains("Start the hub")
                && !said.contains("Then, once")
                && !said.contains("warning"),
            "{said}"
        );
        let after = files(root);
        assert_eq!(paths(&before), paths(&after), "{forge}");
        for ((path, old), (_, new)) in before.iter().zip(&after) {
            let is_workflow = path.contains("/workflows/") || path == ".gitlab-ci.yml";
            assert_eq!(old != new, is_workflow, "{path}");
            if is_workflow {
                assert!(
                    new.contains("https://forge.example/a/commonweal") && said.contains(path),
                    "{new}"
                );
                assert_eq!(
                    old.ends_with("# Mine.\n"),
                    new.ends_with("# Mine.\n"),
                    "{path}"
                );
                yaml::parse(new).expect("YAML");
            }
        }
        // The same again changes nothing, and another address gives what a first run with it would
        // have.
        assert!(
            init(root, &["--source", "https://forge.example/a/commonweal"])
                .out
                .starts_with("Everything is there already")
        );
        init(root, &["--source", "https://github.com/b/commonweal"]);
        let fresh = TempDir::new().expect("a temporary folder");
        init(
            fresh.path(),
            &[
                "--title",
                "Shore",
                "--forge",
                forge,
                "--source",
                "https://github.com/b/commonweal",
            ],
        );
        let fixed = std::fs::read_to_string(root.join(workflow)).expect("a text");
        assert_eq!(
            fixed,
            format!(
                "{}# Mine.\n",
                std::fs::read_to_string(fresh.path().join(workflow)).expect("a text")
            )
        );
        let said = init(root, &["--force"]).out;
        assert!(
            said.contains(
                "settings and pages are never overwritten): content/index.md, hub.yaml\n"
            ),
            "{said}"
        );
        for path in ["hub.yaml", "content/index.md"] {
            assert!(
                std::fs::read_to_string(root.join(path))
                    .expect("a text")
                    .ends_with("# Mine.\n"),
                "{path}"
            );
        }
        assert!(
            !std::fs::read_to_string(root.join("CONTRIBUTING.md"))
                .expect("a text")
                .contains("# Mine.")
        );
        let forges = [".github", ".gitlab-ci.yml", ".forgejo"]
            .iter()
            .filter(|path| root.join(path).exists())
            .count();
        assert_eq!(forges, 1, "{forge} stays the forge");
    }
}

#[test]
fn a_hub_that_has_pages_keeps_them_where_they_are() {
    let (_dir, root) = cloned("https://github.com/tide/pool");
    std::fs::create_dir(root.join("docs")).expect("a folder");
    std::fs::write(root.join("docs/crab.md"), "# Crab\n\nIt walks.\n").expect("a file");
    git(&root, &["add", "--all"]);
    git(
        &root,
        &["commit", "--quiet", "--message", "Before anybody asked"],
    );
    std::fs::create_dir(root.join("deeper")).expect("a folder");
    // Nobody but those who wrote the pages can say under which licence they are.
    let refused = run(&root.join("deeper"), &["init"]);
    assert!(
        refused.code == 2 && refused.err.contains("--license") && !root.join("hub.yaml").exists(),
        "{}",
        refused.err
    );
    std::fs::write(
        root.join("LICENSE"),
        "Attribution 4.0 International\n\nCreative Commons Corporation\n",
    )
    .expect("a file");
    std::fs::write(
        root.join(".gitattributes"),
        "*.png filter=lfs diff=lfs merge=lfs -text\n",
    )
    .expect("a file");
    init(&root.join("deeper"), &[]);
    let settings = std::fs::read_to_string(root.join("hub.yaml")).expect("a text");
    assert!(settings.contains("default: CC-BY-4.0"), "{settings}");
    let workflow =
        std::fs::read_to_string(root.join(".github/workflows/publish.yml")).expect("a text");
    assert!(workflow.contains("          lfs: true"), "{workflow}");
    assert!(!root.join("content").exists() && root.join("hub.yaml").exists());
    let contributing = std::fs::read_to_string(root.join("CONTRIBUTING.md")).expect("a text");
    assert!(
        contributing.contains("git add docs/my-page.md\n") && !contributing.contains("content/"),
        "{contributing}"
    );
    committed(&root);
    let check = run(&root, &["check", "--fail-on", "warning"]);
    assert_eq!(check.code, 0, "{}{}", check.out, check.err);
}

#[test]
fn a_folder_of_a_larger_repository_becomes_a_hub() {
    let (_dir, root) = cloned("https://github.com/tide/program");
    std::fs::write(root.join("README.md"), "# The program\n").expect("a file");
    std::fs::create_dir_all(root.join("wiki/docs")).expect("a folder");
    std::fs::write(root.join("wiki/docs/crab.md"), "# Crab\n\nIt walks.\n").expect("a file");
    git(&root, &["add", "--all"]);
    git(&root, &["commit", "--quiet", "--message", "Before"]);
    let whole = run(&root, &["init", "wiki"]);
    assert!(
        whole.code == 2 && whole.err.contains("commonweal init --hub"),
        "{}",
        whole.err
    );
    let told = run(&root, &["init", "--hub", "wiki", "--license", "CC-BY-4.0"]);
    assert_eq!(told.code, 0, "{}{}", told.out, told.err);
    assert!(
        told.out.contains("commonweal publish --hub wiki") && told.out.contains("  cd wiki\n"),
        "{}",
        told.out
    );
    assert!(
        ["hub.yaml", "CONTRIBUTING.md", ".gitignore"]
            .iter()
            .all(|file| root.join("wiki").join(file).exists())
    );
    assert!(
        !root.join("hub.yaml").exists()
            && !root.join(".github").exists()
            && !root.join("wiki/.github").exists()
    );
    assert!(
        !root.join("wiki/content").exists(),
        "there are pages already"
    );
    // A folder that is not there is made; one within a hub is none.
    init(&root, &["--hub", "notes/shore", "--title", "Notes"]);
    assert!(root.join("notes/shore/content/index.md").exists());
    committed(&root);
    let check = run(
        &root,
        &["check", "--hub", "notes/shore", "--fail-on", "warning"],
    );
    assert_eq!(check.code, 0, "{}{}", check.out, check.err);
    let within = run(&root, &["init", "--hub", "wiki/docs"]);
    assert!(
        within.code == 2 && within.err.contains("is a folder of the hub"),
        "{}",
        within.err
    );
    let nowhere = TempDir::new().expect("a folder");
    let none = run(nowhere.path(), &["init", "--hub", "wiki"]);
    assert!(
        none.code == 2
            && none.err.contains("is in no git repository")
            && !nowhere.path().join("wiki").exists(),
        "{}",
        none.err
    );
}

#[test]
fn what_becomes_of_files_that_are_there_is_told() {
    let (_dir, root) = cloned("https://github.com/tide/vault");
    for (path, text) in [
        ("README.md", "# Private vault\n"),
        ("templates/daily.md", "x\n"),
        ("note.md", "# Note\n"),
    ] {
        std::fs::create_dir_all(root.join(path).parent().expect("a folder")).expect("a folder");
        std::fs::write(root.join(path), text).expect("a file");
    }
    let told = run(&root, &["init", "--license", "CC0-1.0"]);
    assert!(
        told.out
            .contains("note: README.md is the home page of the site"),
        "{}{}",
        told.out,
        told.err
    );
    assert!(
        told.out
            .contains("note: templates/ is no folder of pages in a hub: its 1 Markdown file"),
        "{}",
        told.out
    );
}

#[test]
fn titles_cannot_become_anything_else() {
    for title in [
        "\"Quotes\" and 'more'",
        "a: b # c",
        "two\nlines\n---\nlicense: MIT",
        "${{ secrets.GITHUB_TOKEN }}",
        "`rm -rf` $(x) %{y} {{ z }}",
        "@@url@@ @@install@@",
        "[x](javascript:alert(1)) <script>alert(1)</script> ![y](z.png) [[Nowhere]]",
        "yes",
        "- !!binary & *alias",
        "日本語 \u{202e}abc\u{0}",
        "---",
    ] {
        let dir = TempDir::new().expect("a temporary folder");
        let hub = dir.path().join("hub");
        init(
            dir.path(),
            &["hub", &format!("--title={}", title.replace('\0', "\u{1}"))],
        );
        committed(&hub);
        let check = run(&hub, &["check", "--fail-on", "info"]);
        assert_eq!(
            (check.code, check.out.as_str()),
            (0, "no findings\n"),
            "{title:?}: {}",
            check.err
        );
        let config = yaml::parse(&std::fs::read_to_string(hub.join("hub.yaml")).expect("a text"))
            .expect("YAML");
        let expected = commonweal::init::title(title).expect("a title");
        assert_eq!(
            config.get("title").and_then(|entry| entry.node.text()),
            Some(expected),
            "{title:?}"
        );
        for (path, text) in files(&hub) {
            assert!(
                !path.contains("workflows")
                    || !text.contains("rm -rf") && !text.contains("secrets."),
                "{title:?} in {path}"
            );
        }
        let contributing = std::fs::read_to_string(hub.join("CONTRIBUTING.md")).expect("a text");
        let heading = contributing
            .lines()
            .next()
            .expect("a heading")
            .trim_start_matches("# ");
        let is_escaped = |(at, _): (usize, &str)| heading[..at].ends_with('\\');
        assert!(
            heading
                .match_indices(['`', '*', '[', ']', '<', '>', '$', '#'])
                .all(is_escaped),
            "{heading}"
        );
    }
}

#[test]
fn operators_mistakes_have_hints() {
    let dir = TempDir::new().expect("a temporary folder");
    for (args, message) in [
        (
            &["--license", "Beerware-9"][..],
            "`Beerware-9` is not the name of a licence",
        ),
        (&["--url", "shore"], "`shore` is not the address of a site"),
        (
            &["--source", "https://x/${{ y }}"],
            "is not the address of a repository",
        ),
        (&["--title", " \n"], "the title is empty"),
    ] {
        let run = run(dir.path(), &[&["init", "hub"], args].concat());
        assert_eq!(run.code, 2, "{args:?}");
        assert!(
            run.err.contains(message) && run.err.contains("\n  help: "),
            "{}",
            run.err
        );
    }
    let (_dir, root) = cloned("https://git.example/tide/pool");
    let unknown = run(&root, &["init"]);
    assert!(
        unknown.code == 2 && unknown.err.contains("what kind of forge git.example is"),
        "{}",
        unknown.err
    );
    init(&root, &["--forge", "forgejo"]);
    assert!(
        std::fs::read_to_string(root.join("hub.yaml"))
            .expect("a text")
            .contains("forge: forgejo")
    );
    let inside = root.join("content");
    assert_eq!(run(&root, &["init", &inside.display().to_string()]).code, 2);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let (dir, other) = (
        TempDir::new().expect("a folder"),
        TempDir::new().expect("a folder"),
    );
    std::os::unix::fs::symlink(other.path(), dir.path().join(".github")).expect("a link");
    let run = run(dir.path(), &["init", "--force"]);
    assert_eq!(run.code, 2, "{}", run.out);
    assert!(
        run.err.contains("is a symbolic link")
            && std::fs::read_dir(other.path())
                .expect("a folder")
                .next()
                .is_none()
    );
    assert!(
        !dir.path().join("hub.yaml").exists(),
        "nothing else is written either"
    );
}

/// The steps of every job of a workflow, with the job's name.
pub fn steps(workflow: &Node) -> Vec<(String, &Node)> {
    let jobs = workflow
        .get("jobs")
        .map(|jobs| jobs.node.entries())
        .unwrap_or_default();
    let of = |job: &'_ yaml::Entry| job.key.clone();
    jobs.iter()
        .flat_map(|job| {
            job.node
                .get("steps")
                .map(|steps| steps.node.items())
                .unwrap_or_default()
                .iter()
                .map(move |step| (of(job), step))
        })
        .collect()
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key)?.node.text()
}

/// What keeps a workflow safe, whatever is written into it: see the comments in the workflows.
#[test]
fn workflows_trust_nobody() {
    for source in [
        None,
        Some("https://github.com/shore/commonweal"),
        Some("https://git.example/shore/commonweal"),
    ] {
        for forge in ["github", "forgejo"] {
            let dir = TempDir::new().expect("a temporary folder");
            let said = init(
                dir.path(),
                &[
                    &["--forge", forge, "--crowd"][..],
                    &source
                        .iter()
                        .flat_map(|url| ["--source", url])
                        .collect::<Vec<_>>(),
                ]
                .concat(),
            );
            assert_eq!(
                said.out.contains("warning: "),
                source.is_none(),
                "{}",
                said.out
            );
            let workflows: Vec<_> = files(dir.path())
                .into_iter()
                .filter(|(path, _)| path.contains("/workflows/"))
                .collect();
            assert_eq!(workflows.len(), 6);
            for (path, text_of) in workflows {
                let workflow = yaml::parse(&text_of).expect("YAML");
                for (job, step) in steps(&workflow) {
                    let place = format!("{path}, {job}");
                    assert!(
                        !text(step, "run").unwrap_or_default().contains("${{"),
                        "{place}: an expression in a script"
                    );
                    if let Some(action) = text(step, "uses") {
                        let (name, version) = action.rsplit_once('@').expect("a version");
                        let own = source.is_some_and(|source| {
                            source.ends_with(name.trim_start_matches("https://github.com/"))
                        });
                        let is_commit =
                            version.len() == 40 && version.chars().all(|c| c.is_ascii_hexdigit());
                        assert!(
                            is_commit
                                || own && version == format!("v{}", env!("CARGO_PKG_VERSION")),
                            "{place}: {action}"
                        );
                        let credentials = step
                            .get("with")
                            .and_then(|with| text(&with.node, "persist-credentials"));
                        if action.contains("/checkout@") {
                            assert_eq!(
                                credentials.as_deref(),
                                Some(
                                    if path.ends_with("publish.yml")
                                        || path.ends_with("calendar.yml")
                                    {
                                        "true"
                                    } else {
                                        "false"
                                    }
                                ),
                                "{place}"
                            );
                            assert!(
                                !path.ends_with("answer.yml") && !path.ends_with("thanks.yml"),
                                "{place}: checks out with rights"
                            );
                        }
                    }
                    let uses_token = step.get("env").is_some_and(|env| {
                        env.node.entries().iter().any(|entry| {
                            entry.key.contains("TOKEN")
                                && entry.node.text().is_some_and(|value| !value.is_empty())
                        })
                    });
                    let reads_requests =
                        path.ends_with("answer.yml") || path.ends_with("thanks.yml");
                    let may = path.ends_with("forge-data.yml")
                        || reads_requests && (job == "comment" || forge == "github");
                    assert!(!uses_token || may, "{place}: a token");
                }
                if forge == "github" {
                    assert!(
                        workflow
                            .get("permissions")
                            .is_some_and(|entry| entry.node.entries().is_empty()),
                        "{path}"
                    );
                }
            }
        }
    }
}
