//! A forge in a folder: a bare repository behind a web address, and a list of comments for each
//! pull request.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A forge with one repository, `tide/pool`.
pub struct Forge {
    dir: TempDir,
    /// Its host.
    pub host: &'static str,
    /// Where its workflows are.
    pub workflows: &'static str,
    /// The branch that it serves.
    pub pages: &'static str,
}

/// What a workflow runs for.
pub struct Event {
    /// The number of a pull request.
    pub number: Option<u32>,
    /// The commit.
    pub head: String,
    /// Whether the pull request is merged.
    pub is_merged: bool,
}

/// Somebody's clone.
pub struct Clone {
    root: PathBuf,
    name: String,
    login: String,
    config: PathBuf,
}

impl Forge {
    /// An empty repository there.
    pub fn new(host: &'static str, workflows: &'static str, pages: &'static str) -> Self {
        let forge = Self {
            dir: TempDir::new().expect("a temporary folder"),
            host,
            workflows,
            pages,
        };
        let bare = forge.bare();
        std::fs::create_dir_all(&bare).expect("a folder");
        let base = forge.dir.path().join("forge");
        let config = format!(
            "[url \"file://{}/\"]\n\tinsteadOf = https://{host}/\n[protocol \"file\"]\n\tallow = always\n",
            base.display()
        );
        std::fs::write(forge.config(), config).expect("a file");
        git(
            &bare,
            &forge.config(),
            ("Forge", "forge"),
            &["init", "--quiet", "--bare", "--initial-branch=main"],
        );
        forge.fake_programs();
        forge
    }

    /// A clone by somebody.
    pub fn clone_as(&self, name: &str, login: &str) -> Clone {
        let root = self.dir.path().join(login);
        git(
            self.dir.path(),
            &self.config(),
            (name, login),
            &["clone", "--quiet", &self.url(), login],
        );
        let clone = Clone {
            root,
            name: name.to_owned(),
            login: login.to_owned(),
            config: self.config(),
        };
        clone.git(&["symbolic-ref", "HEAD", "refs/heads/main"]);
        clone
    }

    /// The event of a push to the default branch.
    pub fn push(&self) -> Event {
        Event {
            number: None,
            head: self.rev("refs/heads/main"),
            is_merged: false,
        }
    }

    /// The event of a pull request.
    pub fn pull_request(&self, number: u32) -> Event {
        Event {
            number: Some(number),
            head: self.rev(&format!("refs/pull/{number}/head")),
            is_merged: false,
        }
    }

    /// The event of a pull request that was merged.
    pub fn merged(&self, number: u32) -> Event {
        Event {
            is_merged: true,
            ..self.pull_request(number)
        }
    }

    /// A file as it is in a commit.
    pub fn file(&self, commit: &str, path: &str) -> String {
        let output = git(
            &self.bare(),
            &self.config(),
            ("Forge", "forge"),
            &["show", &format!("{commit}:{path}")],
        );
        String::from_utf8(output.stdout).expect("a text")
    }

    /// A page of the published site.
    pub fn page(&self, path: &str) -> String {
        self.file(&format!("refs/heads/{}", self.pages), path)
    }

    /// The commit of the published site.
    pub fn tip(&self) -> String {
        self.rev(&format!("refs/heads/{}", self.pages))
    }

    /// How many commits a ref has.
    pub fn count(&self, name: &str) -> usize {
        let args = ["rev-list", "--count", name];
        let output = git(&self.bare(), &self.config(), ("Forge", "forge"), &args);
        let text = String::from_utf8(output.stdout).expect("a text");
        text.trim().parse().expect("a number")
    }

    /// The commit of a ref.
    pub fn rev(&self, name: &str) -> String {
        let output = git(
            &self.bare(),
            &self.config(),
            ("Forge", "forge"),
            &["rev-parse", name],
        );
        String::from_utf8(output.stdout)
            .expect("a text")
            .trim()
            .to_owned()
    }

    /// The comments on a pull request; `None` where jq, which makes them, is missing.
    pub fn comments(&self, number: u32) -> Option<Vec<String>> {
        Command::new("jq").arg("--version").output().ok()?;
        let text = std::fs::read_to_string(self.dir.path().join(format!("comments-{number}.json")))
            .ok()
            .unwrap_or_else(|| "[]".to_owned());
        let comments: Value = serde_json::from_str(&text).expect("JSON");
        let body = |comment: &Value| comment["body"].as_str().map(str::to_owned);
        let is_ours = |comment: &&Value| comment["id"] != 1;
        Some(
            comments
                .as_array()
                .expect("a list")
                .iter()
                .filter(is_ours)
                .filter_map(body)
                .collect(),
        )
    }

    /// Gives the forge's interface something to say: a list by its name.
    pub fn says(&self, list: &str, text: &str) {
        std::fs::write(self.dir.path().join(format!("{list}.json")), text).expect("a file");
    }

    /// From now on nobody pushes to the default branch.
    pub fn protect_main(&self) {
        let hook = self.bare().join("hooks/update");
        std::fs::create_dir_all(hook.parent().expect("a folder")).expect("a folder");
        std::fs::write(&hook, "#!/bin/sh\ntest \"$1\" != refs/heads/main\n").expect("a file");
        #[cfg(unix)]
        std::fs::set_permissions(&hook, std::os::unix::fs::PermissionsExt::from_mode(0o755))
            .expect("permissions");
    }

    /// The address of the repository.
    pub fn url(&self) -> String {
        format!("https://{}/tide/pool", self.host)
    }

    /// The bare repository.
    pub fn bare(&self) -> PathBuf {
        self.dir.path().join("forge/tide/pool.git")
    }

    /// Git's configuration, in which the forge's address leads to the folder.
    pub fn config(&self) -> PathBuf {
        self.dir.path().join("gitconfig")
    }

    /// A new folder for a job.
    pub fn workspace(&self) -> TempDir {
        TempDir::new_in(self.dir.path()).expect("a temporary folder")
    }

    /// Where the programs are that stand in for others.
    pub fn bin(&self) -> PathBuf {
        self.dir.path().join("bin")
    }

    fn fake_programs(&self) {
        std::fs::create_dir(self.bin()).expect("a folder");
        let state = self.dir.path().display().to_string();
        for (name, script) in [
            ("api.sh", include_str!("api.sh")),
            ("gh", include_str!("gh.sh")),
            ("curl", include_str!("curl.sh")),
        ] {
            self.program(name, &script.replace("@STATE@", &state));
        }
        // What is missing is not installed here.
        for name in ["apt-get", "cargo"] {
            self.program(name, "#!/bin/sh\necho \"$0 was called\" >&2\nexit 1\n");
        }
        self.program("node", "#!/bin/sh\n");
    }

    fn program(&self, name: &str, script: &str) {
        let file = self.bin().join(name);
        std::fs::write(&file, script).expect("a file");
        #[cfg(unix)]
        std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o755))
            .expect("permissions");
    }
}

impl Clone {
    /// Writes a file.
    pub fn write(&self, path: &str, text: &str) -> &Self {
        let file = self.root.join(path);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(file, text).expect("a file");
        self
    }

    /// Adds to a file.
    pub fn append(&self, path: &str, text: &str) -> &Self {
        let before = std::fs::read_to_string(self.root.join(path)).expect("a text");
        self.write(path, &(before + text))
    }

    /// Commits everything, signed off.
    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--signoff", "--message", message]);
    }

    /// Commits everything, by somebody who has not read CONTRIBUTING.md.
    pub fn commit_unsigned(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// Runs git here.
    pub fn git(&self, args: &[&str]) -> Output {
        git(&self.root, &self.config, (&self.name, &self.login), args)
    }

    /// Runs the program here.
    pub fn commonweal(&self, args: &[&str]) {
        let output = Command::new(env!("CARGO_BIN_EXE_commonweal"))
            .args(args)
            .current_dir(&self.root)
            .env("GIT_CONFIG_GLOBAL", &self.config)
            .output()
            .expect("the program runs");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// Runs git as somebody, which must succeed.
pub fn git(dir: &Path, config: &Path, (name, login): (&str, &str), args: &[&str]) -> Output {
    let output = Command::new("git")
        .args(args)
        .current_dir(dir)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", dir)
        .env("GIT_CONFIG_GLOBAL", config)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_NAME"), name)))
        .envs(
            ["AUTHOR", "COMMITTER"]
                .map(|who| (format!("GIT_{who}_EMAIL"), format!("{login}@tide.example"))),
        )
        .envs(
            ["AUTHOR", "COMMITTER"]
                .map(|who| (format!("GIT_{who}_DATE"), "2026-03-04T09:00:00+01:00")),
        )
        .output()
        .expect("git is installed");
    assert!(
        output.status.success(),
        "git {args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output
}
