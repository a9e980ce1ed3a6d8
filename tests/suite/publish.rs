//! `commonweal publish`: what reaches the branch, what stays there, and what is refused.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::git::{Repository, git};
use super::program::{Run, finish, program};

/// A hub with a bare repository as its `origin`.
struct Hub {
    clone: Repository,
    dir: TempDir,
}

impl Hub {
    fn new(settings: &str) -> Self {
        let hub = Self {
            clone: Repository::new(),
            dir: TempDir::new().expect("a temporary folder"),
        };
        git(hub.dir.path(), &["init", "--quiet", "--bare", "origin.git"]);
        hub.clone
            .write("hub.yaml", settings)
            .write("content/index.md", "# Shore\n")
            .write("content/crab.md", "# Crab\n")
            .commit("Begin");
        hub.clone.git(&[
            "remote",
            "add",
            "origin",
            &hub.origin().display().to_string(),
        ]);
        hub
    }

    fn origin(&self) -> PathBuf {
        self.dir.path().join("origin.git")
    }

    fn publish(&self, args: &[&str]) -> Run {
        publish(self.clone.path(), args)
    }

    /// Publishes, which must do.
    fn published(&self, args: &[&str]) -> String {
        let run = self.publish(args);
        assert_eq!(run.code, 0, "{}{}", run.out, run.err);
        run.out
    }

    /// What git says about the origin.
    fn said(&self, args: &[&str]) -> String {
        said(&self.origin(), args)
    }
}

fn publish(dir: &Path, args: &[&str]) -> Run {
    finish(
        program(&["publish"])
            .args(args)
            .current_dir(dir)
            .env("GIT_CONFIG_GLOBAL", "/dev/null"),
    )
}

fn said(dir: &Path, args: &[&str]) -> String {
    String::from_utf8(git(dir, args).stdout)
        .expect("a text")
        .trim()
        .to_owned()
}

#[test]
fn what_is_committed_is_published_and_the_same_commit_gives_the_same_bytes() {
    let hub = Hub::new("publish: { domain: Shore.example }\n");
    hub.clone.write("content/draft.md", "# Not yet committed\n");
    let dry = hub.publish(&["--dry-run"]);
    assert!(
        dry.out.contains("2 pages by 1 person from 1 commit")
            && dry.out.contains(" would be on `gh-pages` of origin."),
        "{}",
        dry.out
    );
    assert!(
        dry.err
            .contains("note: 1 file has changes that are not committed, and so not published\n"),
        "{}",
        dry.err
    );
    assert_eq!(hub.said(&["branch"]), "");
    let objects = || said(hub.clone.path(), &["count-objects", "--verbose"]);
    let before = objects();
    hub.published(&["--dry-run"]);
    assert_eq!(objects(), before, "a dry run leaves nothing behind");
    hub.published(&[]);
    let tip = hub.said(&["rev-parse", "gh-pages"]);
    let files = hub.said(&["ls-tree", "-r", "--name-only", "gh-pages"]);
    for path in [".nojekyll", "CNAME", "index.html", "crab/index.html"] {
        assert!(
            files.lines().any(|file| file == path),
            "{path} is not in {files}"
        );
    }
    assert!(!files.contains("draft"));
    assert_eq!(hub.said(&["show", "gh-pages:CNAME"]), "shore.example");
    assert!(
        hub.said(&["show", "gh-pages:sitemap.xml"])
            .contains("https://shore.example/crab/")
    );
    assert!(hub.published(&[]).contains("holds this site already"));
    // Somebody else, elsewhere, later.
    let other = TempDir::new().expect("a temporary folder");
    git(
        other.path(),
        &[
            "clone",
            "--quiet",
            &hub.clone.path().display().to_string(),
            "hub",
        ],
    );
    let run = publish(&other.path().join("hub"), &["--no-push"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        said(&other.path().join("hub"), &["rev-parse", "gh-pages"]),
        tip
    );
}

#[test]
fn each_commit_of_the_hub_is_one_of_the_site_and_an_older_one_does_not_come_back_by_itself() {
    let hub = Hub::new("title: Shore\n");
    hub.published(&[]);
    let first = said(hub.clone.path(), &["rev-parse", "HEAD"]);
    hub.clone.git(&["rm", "--quiet", "content/crab.md"]);
    hub.clone.commit("No crab");
    hub.published(&[]);
    assert_eq!(hub.said(&["rev-list", "--count", "gh-pages"]), "2");
    assert!(
        !hub.said(&["ls-tree", "-r", "--name-only", "gh-pages"])
            .contains("crab/index.html")
    );
    assert!(
        hub.said(&["log", "-1", "--format=%B", "gh-pages"])
            .starts_with("Publish ")
    );
    // A slow run of the first commit.
    hub.clone.git(&["checkout", "--quiet", "--detach", &first]);
    assert!(
        hub.published(&[])
            .contains("holds the site of a newer commit")
    );
    hub.published(&["--rev", &first]);
    assert!(
        hub.said(&["ls-tree", "-r", "--name-only", "gh-pages"])
            .contains("crab/index.html")
    );
}

#[test]
fn what_others_put_on_the_branch_stays_and_a_branch_of_theirs_is_left_alone() {
    let hub = Hub::new("title: Shore\n");
    hub.published(&[]);
    let other = TempDir::new().expect("a temporary folder");
    git(
        other.path(),
        &[
            "clone",
            "--quiet",
            "--branch",
            "gh-pages",
            &hub.origin().display().to_string(),
            "site",
        ],
    );
    let site = other.path().join("site");
    std::fs::write(site.join("CNAME"), "mine.example\n").expect("a file");
    std::fs::create_dir(site.join(".well-known")).expect("a folder");
    std::fs::write(site.join(".well-known/x"), "x").expect("a file");
    git(&site, &["add", "--all"]);
    git(
        &site,
        &["commit", "--quiet", "--message", "A name of our own"],
    );
    git(&site, &["push", "--quiet"]);
    hub.clone.git(&["rm", "--quiet", "content/crab.md"]);
    hub.clone.commit("No crab");
    hub.published(&[]);
    let files = hub.said(&["ls-tree", "-r", "--name-only", "gh-pages"]);
    assert!(
        files.contains(".well-known/x")
            && files.contains("CNAME")
            && !files.contains("crab/index.html"),
        "{files}"
    );
    assert_eq!(hub.said(&["rev-list", "--count", "gh-pages"]), "3");
    // A branch without a site.
    hub.clone
        .git(&["push", "--quiet", "origin", "HEAD:refs/heads/precious"]);
    hub.clone
        .write("hub.yaml", "publish: { branch: precious }\n")
        .commit("Elsewhere");
    let refused = hub.publish(&[]);
    assert_eq!(refused.code, 2, "{}", refused.out);
    assert!(
        refused
            .err
            .contains("the branch `precious` holds something else than a site of Commonweal"),
        "{}",
        refused.err
    );
    hub.published(&["--replace"]);
    assert!(
        !hub.said(&["ls-tree", "-r", "--name-only", "precious"])
            .contains("hub.yaml")
    );
}

#[test]
fn the_name_of_the_host_goes_when_it_is_no_longer_said_and_only_when_it_was_ours() {
    let hub = Hub::new("publish: { domain: shore.example }\n");
    hub.published(&[]);
    let site = TempDir::new().expect("a temporary folder");
    git(
        site.path(),
        &[
            "clone",
            "--quiet",
            "--branch",
            "gh-pages",
            &hub.origin().display().to_string(),
            "site",
        ],
    );
    let site = site.path().join("site");
    let put = |name: &str, text: &str| {
        git(&site, &["pull", "--quiet", "--ff-only"]);
        std::fs::write(site.join(name), text).expect("a file");
        git(&site, &["add", "--all"]);
        git(&site, &["commit", "--quiet", "--message", "By hand"]);
        git(&site, &["push", "--quiet"]);
    };
    put("ads.txt", "none\n");
    hub.clone
        .write("hub.yaml", "title: Shore\n")
        .commit("No name of its own");
    hub.published(&[]);
    let files = hub.said(&["ls-tree", "--name-only", "gh-pages"]);
    assert!(
        files.contains("ads.txt") && !files.contains("CNAME"),
        "{files}"
    );
    put("CNAME", "mine.example\n");
    hub.clone
        .write("content/crab.md", "# Crab\n\nIt walks.\n")
        .commit("Walk");
    hub.published(&[]);
    assert_eq!(hub.said(&["show", "gh-pages:CNAME"]), "mine.example");
}

#[test]
fn what_cannot_be_published_is_said_with_a_hint() {
    let told = |run: Run, message: &str| {
        assert_eq!(run.code, 2, "{message}: {}", run.out);
        assert!(
            run.err.contains(message) && run.err.contains("\n  help: "),
            "{message}: {}",
            run.err
        );
    };
    let folder = TempDir::new().expect("a temporary folder");
    told(publish(folder.path(), &[]), "there is no git repository");
    git(folder.path(), &["init", "--quiet"]);
    told(publish(folder.path(), &[]), "nothing is committed yet");
    let hub = Hub::new("title: Shore\n");
    told(
        hub.publish(&["--to", "folder"]),
        "hub.yaml names no folder to publish to",
    );
    told(
        hub.publish(&["--base-url", "shore"]),
        "`shore` is not the address of a site",
    );
    // A remote that refuses.
    let hook = hub.origin().join("hooks/pre-receive");
    std::fs::create_dir_all(hook.parent().expect("a folder")).expect("a folder");
    std::fs::write(&hook, "#!/bin/sh\necho 'closed on Sundays' >&2\nexit 1\n").expect("a file");
    #[cfg(unix)]
    std::fs::set_permissions(&hook, std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .expect("permissions");
    let refused = hub.publish(&[]);
    assert!(refused.err.contains("closed on Sundays"), "{}", refused.err);
    told(refused, "git could not push to `origin`");
    assert_eq!(hub.said(&["branch"]), "");
    std::fs::remove_file(&hook).expect("a file");
    hub.clone
        .git(&["remote", "set-url", "origin", "/nowhere.git"]);
    told(hub.publish(&[]), "git could not ask `origin`");
    hub.clone.git(&["remote", "remove", "origin"]);
    told(hub.publish(&[]), "there is no remote `origin`");
    // The hub's own branch is no place for its site.
    for settings in [
        "publish: { branch: main }\n",
        "publish: { branch: other }\nrepository: { url: https://x.example/a/b, branch: other }\n",
    ] {
        hub.clone.write("hub.yaml", settings).commit("Settings");
        told(
            hub.publish(&["--no-push"]),
            "is the branch of the hub itself",
        );
    }
    hub.clone
        .write(
            "hub.yaml",
            "publish: { branch: --force, remote: 'ext::sh', folder: ../x, domain: 'a b' }\n",
        )
        .commit("Settings");
    let broken = hub.publish(&[]);
    assert!(
        broken.err.matches("error: hub.yaml:1:").count() == 4,
        "{}",
        broken.err
    );
    told(broken, "hub.yaml has errors");
}

#[test]
fn a_folder_gets_the_site_of_the_commit() {
    let hub = Hub::new("publish: { folder: public }\n");
    hub.clone.write("content/draft.md", "# Draft\n");
    assert!(hub.published(&[]).contains("is in "));
    let public = hub.clone.path().join("public");
    assert!(public.join("crab/index.html").exists() && !public.join("draft").exists());
}

/// A pointer of Git LFS is not a picture: what is not on this machine is told and never published.
#[test]
fn pointers_of_lfs_are_not_published() {
    const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\x0bIDATx\xdac`\0\x02\0\0\x05\0\x01\xe9\xfa\xdc\xd8\0\0\0\0IEND\xaeB`\x82";
    const OID: &str = "2d79a16f67b04ac30e06bab7f4cb3b9b9c4a44e9e73a0d8b5a7b54e4f0b4ad0d";
    let hub = Hub::new("licensing: { default: CC-BY-4.0 }\n");
    let pointer = |oid: &str| {
        format!(
            "version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize {}\n",
            PICTURE.len()
        )
    };
    hub.clone
        .write("content/a.png", pointer(OID))
        .write("content/crab.md", "# Crab\n\n![A crab](a.png)\n")
        .commit("Picture");
    let refused = hub.publish(&["--no-push"]);
    assert_eq!(refused.code, 2, "{}{}", refused.out, refused.err);
    assert!(
        refused.err.contains("`a.png`") | refused.err.contains("`content/a.png`")
            && refused.err.contains("git lfs fetch"),
        "{}",
        refused.err
    );
    // The content where LFS keeps it.
    let oid = sha256(PICTURE);
    hub.clone
        .write("content/a.png", pointer(&oid))
        .commit("The right picture");
    let object = hub
        .clone
        .path()
        .join(".git/lfs/objects")
        .join(&oid[..2])
        .join(&oid[2..4]);
    std::fs::create_dir_all(&object).expect("a folder");
    std::fs::write(object.join(&oid), PICTURE).expect("a file");
    hub.published(&["--no-push"]);
    assert_eq!(
        git(hub.clone.path(), &["show", "gh-pages:a.png"]).stdout,
        PICTURE
    );
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
