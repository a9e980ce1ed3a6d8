//! The example hub as a whole: the same ids everywhere, the embedded files in the end, and no address in any of them.

use super::*;
use git2::Repository;

/// The id of `main`. It changes whenever a file or the history of the example changes; nothing else may change it.
const HEAD: &str = "317ad8b828fc583ab48dde64565a3a02062866a3";

fn made() -> (tempfile::TempDir, Repository) {
    let dir = tempfile::tempdir().unwrap();
    materialise(dir.path()).unwrap_or_else(|error| panic!("{error}"));
    let repo = Repository::open(dir.path()).unwrap();
    (dir, repo)
}

fn refs(repo: &Repository) -> BTreeMap<String, String> {
    let names = repo.references().unwrap().map(Result::unwrap);
    names.map(|reference| (reference.name().unwrap().to_owned(), reference.peel_to_commit().unwrap().id().to_string())).collect()
}

#[test]
fn the_same_history_every_time() {
    let (first, repo) = made();
    let (second, again) = made();
    assert_eq!(refs(&repo), refs(&again));
    assert_eq!(refs(&repo)["refs/heads/main"], HEAD);
    assert_eq!(repo.head().unwrap().name().unwrap(), "refs/heads/main");
    assert!(repo.statuses(None).unwrap().is_empty());
    drop((first, second));
}

#[test]
fn main_holds_the_embedded_files_and_nothing_else() {
    let (dir, repo) = made();
    let mut found = BTreeMap::new();
    let tree = repo.head().unwrap().peel_to_tree().unwrap();
    tree.walk(git2::TreeWalkMode::PreOrder, |folder, entry| {
        if entry.kind() == Some(git2::ObjectType::Blob) {
            let bytes = repo.find_blob(entry.id()).unwrap().content().to_vec();
            found.insert(format!("{folder}{}", entry.name().unwrap()), bytes);
        }
        git2::TreeWalkResult::Ok
    })
    .unwrap();
    let expected = files();
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (path, bytes) in expected {
        assert!(found[&path] == bytes, "{path} ends in another version than the one in example-site; let the history's last step put it whole");
        assert!(std::fs::read(dir.path().join(&path)).unwrap() == bytes, "{path} in the work tree");
    }
}

#[test]
fn every_object_is_whole_and_no_one_commits_before_their_parents() {
    let (_dir, repo) = made();
    let mut walk = repo.revwalk().unwrap();
    walk.push_glob("refs/*").unwrap();
    let mut count = 0;
    for id in walk {
        let commit = repo.find_commit(id.unwrap()).unwrap();
        assert!(!commit.summary().unwrap().unwrap_or_default().is_empty());
        for parent in commit.parents() {
            assert!(parent.time() <= commit.time(), "{} is older than its parent", commit.id());
        }
        commit
            .tree()
            .unwrap()
            .walk(git2::TreeWalkMode::PreOrder, |_, entry| {
                repo.find_object(entry.id(), None).unwrap();
                git2::TreeWalkResult::Ok
            })
            .unwrap();
        count += 1;
    }
    assert!(count >= 80, "{count} commits");
}

#[test]
fn no_file_holds_an_address() {
    for (path, bytes) in files() {
        let text = String::from_utf8_lossy(bytes);
        if path != ".mailmap" {
            assert!(!text.contains("@tidepool.example") && !text.contains("@users.noreply"), "{path} holds an address");
        }
    }
}

#[test]
fn a_folder_in_use_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("mine.txt");
    std::fs::write(&file, "mine").unwrap();
    assert!(materialise(dir.path()).unwrap_err().to_string().contains("is not empty"));
    assert!(materialise(&file).unwrap_err().to_string().contains("is a file"));
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
}
