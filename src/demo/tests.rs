//! The example hub as a whole: the same ids everywhere, the embedded files in the end, and no
//! address in any of them.

use super::*;
use git2::Repository;

/// The id of `main`. It changes whenever a file or the history of the example changes; nothing else
/// may change it.
const HEAD: &str = include_str!("head.txt");

fn made() -> (tempfile::TempDir, Repository) {
    let dir = tempfile::tempdir().unwrap();
    materialise(dir.path()).unwrap_or_else(|error| panic!("{error}"));
    let repo = Repository::open(dir.path()).unwrap();
    (dir, repo)
}

fn refs(repo: &Repository) -> BTreeMap<String, String> {
    let names = repo.references().unwrap().map(Result::unwrap);
    names
        .map(|reference| {
            (
                reference.name().unwrap().to_owned(),
                reference.peel_to_commit().unwrap().id().to_string(),
            )
        })
        .collect()
}

#[test]
fn the_same_history_every_time() {
    let (first, repo) = made();
    let (second, again) = made();
    assert_eq!(refs(&repo), refs(&again));
    assert_eq!(
        refs(&repo)["refs/heads/main"],
        HEAD.trim(),
        "if you changed the example: UPDATE=1 cargo test --lib demo"
    );
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
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        expected.keys().collect::<Vec<_>>()
    );
    for (path, bytes) in expected {
        assert!(
            found[&path] == bytes,
            "{path} ends in another version than the one in example-site; let the history's last step put it whole"
        );
        assert!(
            std::fs::read(dir.path().join(&path)).unwrap() == bytes,
            "{path} in the work tree"
        );
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
        assert!(
            !commit.message().unwrap().contains('{'),
            "{} speaks of a commit that has no name",
            commit.id()
        );
        for parent in commit.parents() {
            assert!(
                parent.time() <= commit.time(),
                "{} is older than its parent",
                commit.id()
            );
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
fn one_open_pull_request_conflicts_with_main() {
    let (_dir, repo) = made();
    let main = repo.head().unwrap().peel_to_commit().unwrap();
    let mut open = BTreeMap::new();
    for (name, id) in refs(&repo)
        .into_iter()
        .filter(|(name, _)| name.starts_with("refs/pull/") && name.ends_with("/head"))
    {
        let commit = repo.find_commit(git2::Oid::from_str(&id).unwrap()).unwrap();
        let squashed = main_subjects(&repo)
            .iter()
            .any(|subject| subject.contains(&format!("(#{})", name.split('/').nth(2).unwrap())));
        if !squashed && !repo.graph_descendant_of(main.id(), commit.id()).unwrap() {
            open.insert(
                name,
                repo.merge_commits(&main, &commit, None)
                    .unwrap()
                    .has_conflicts(),
            );
        }
    }
    let expected = [19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]
        .map(|number| (format!("refs/pull/{number}/head"), number == 19));
    assert_eq!(open, BTreeMap::from(expected));
    let kept: Vec<String> = refs(&repo)
        .into_keys()
        .filter(|name| name.ends_with("/merge"))
        .collect();
    assert_eq!(
        kept,
        open.keys()
            .map(|name| name.replace("/head", "/merge"))
            .collect::<Vec<_>>()
    );
}

fn main_subjects(repo: &Repository) -> Vec<String> {
    let mut walk = repo.revwalk().unwrap();
    walk.push_head().unwrap();
    walk.map(|id| {
        repo.find_commit(id.unwrap())
            .unwrap()
            .summary()
            .unwrap()
            .unwrap_or_default()
            .to_owned()
    })
    .collect()
}

#[test]
fn every_version_of_a_page_has_a_title() {
    let plan = planned().unwrap();
    let careless = plan.refs["refs/pull/24/head"];
    for (index, commit) in plan
        .commits
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != careless)
    {
        for (path, bytes) in commit
            .files
            .iter()
            .filter(|(path, _)| path.starts_with("content/") && path.ends_with(".md"))
        {
            let text = std::str::from_utf8(bytes).unwrap();
            let whole = text.starts_with("---\ntitle: ")
                && text.contains("\ncategories: [")
                && text.matches("\n---\n").count() == 1;
            assert!(
                whole && text.ends_with('\n'),
                "{path} in commit {index}: {}",
                commit.message
            );
        }
    }
}

#[test]
fn no_file_holds_an_address() {
    for (path, bytes) in files() {
        let text = String::from_utf8_lossy(bytes);
        if path != ".mailmap" {
            assert!(
                !text.contains("@tidepool.example") && !text.contains("@users.noreply"),
                "{path} holds an address"
            );
        }
    }
}

#[test]
fn a_folder_in_use_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("mine.txt");
    std::fs::write(&file, "mine").unwrap();
    assert!(
        materialise(dir.path())
            .unwrap_err()
            .to_string()
            .contains("is not empty")
    );
    assert!(
        materialise(&file)
            .unwrap_err()
            .to_string()
            .contains("is a file")
    );
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
}

/// The revision of its source that each translation was made from: the last change of the source
/// before the translation appeared.
fn revisions(
    plan: &plan::Plan,
    ids: &[git2::Oid],
    files: &BTreeMap<String, Vec<u8>>,
) -> BTreeMap<String, String> {
    let line = |path: &str, key: &str| {
        let text = String::from_utf8_lossy(&files[path]).into_owned();
        text.lines()
            .find_map(|line| line.strip_prefix(key).map(str::to_owned))
    };
    let sources: BTreeMap<String, String> = files
        .keys()
        .filter(|path| path.ends_with(".md"))
        .filter_map(|path| Some((line(path, "id: ")?, path.clone())))
        .collect();
    let mut found = BTreeMap::new();
    for path in files.keys().filter(|path| path.starts_with("content/fr/")) {
        let told =
            line(path, "translated_from: { page: ").expect("every French page is a translation");
        let page = told.split([',', ' ']).next().unwrap();
        let by_name = format!("content/{page}.md");
        let source = sources.get(page).unwrap_or(&by_name);
        let first = plan
            .commits
            .iter()
            .find(|commit| commit.files.contains_key(path))
            .unwrap();
        let mut at = first.parents[0];
        while let Some(same) = plan.commits[at].parents.iter().find(|parent| {
            plan.commits[**parent].files.get(source) == plan.commits[at].files.get(source)
        }) {
            at = *same;
        }
        found.insert(path.clone(), ids[at].to_string());
    }
    found
}

#[test]
fn translations_name_the_revision_they_were_made_from() {
    let update = std::env::var_os("UPDATE").is_some();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-site");
    let mut files: BTreeMap<String, Vec<u8>> = files()
        .into_keys()
        .map(|path| (path.clone(), std::fs::read(root.join(&path)).unwrap()))
        .collect();
    let script = script::parse(&std::fs::read_to_string(root.join(SCRIPT)).unwrap()).unwrap();
    // A translation's revision is an id that depends on the translations before it, so that they
    // settle one after the other.
    for _ in 0..20 {
        let borrowed = files
            .iter()
            .map(|(path, bytes)| (path.clone(), bytes.as_slice()))
            .collect();
        let plan = plan::plan(&script, &borrowed).unwrap();
        let dir = tempfile::tempdir().unwrap();
        let ids = write::repository(dir.path(), &plan).unwrap();
        let mut settled = true;
        for (path, id) in revisions(&plan, &ids, &files) {
            let text = String::from_utf8(files[&path].clone()).unwrap();
            let old = text
                .lines()
                .find(|line| line.starts_with("translated_from: {"))
                .unwrap();
            let page = old
                .trim_start_matches("translated_from: { page: ")
                .split([',', ' '])
                .next()
                .unwrap();
            let new = format!("translated_from: {{ page: {page}, revision: {id} }}");
            if old != new {
                assert!(
                    update,
                    "{path} should say\n{new}\nUPDATE=1 cargo test --lib demo writes it"
                );
                let text = text.replace(old, &new);
                std::fs::write(root.join(&path), &text).unwrap();
                files.insert(path, text.into_bytes());
                settled = false;
            }
        }
        if settled {
            if update {
                let head = ids[plan.refs["refs/heads/main"]];
                std::fs::write(root.join("../src/demo/head.txt"), format!("{head}\n")).unwrap();
            }
            return;
        }
    }
    panic!("the revisions do not settle");
}
