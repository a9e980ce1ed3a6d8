//! Builds into folders with files of all kinds.

use super::*;
use crate::paths::MANIFEST;

fn build(root: &Path, files: &[(&str, &str)]) -> Written {
    let folder = Folder::open(root).unwrap();
    for (path, text) in files {
        folder
            .put(&OutputPath::new(path).unwrap(), text.as_bytes(), None)
            .unwrap();
    }
    folder.finish().unwrap().0
}

fn did(written: usize, unchanged: usize, removed: usize) -> Written {
    Written {
        written,
        unchanged,
        removed,
    }
}

#[test]
fn only_what_changed_is_written_and_only_our_own_is_removed() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("site");
    assert_eq!(
        build(&root, &[("index.html", "a"), ("x/index.html", "b")]),
        did(2, 0, 0)
    );
    let stamp = fs::metadata(root.join("index.html"))
        .unwrap()
        .modified()
        .unwrap();
    fs::write(root.join("mine.txt"), "mine").unwrap();
    assert_eq!(
        build(&root, &[("index.html", "a"), ("x", "c")]),
        did(1, 1, 1)
    );
    assert_eq!(
        fs::metadata(root.join("index.html"))
            .unwrap()
            .modified()
            .unwrap(),
        stamp
    );
    assert_eq!(fs::read_to_string(root.join("x")).unwrap(), "c");
    assert_eq!(fs::read_to_string(root.join("mine.txt")).unwrap(), "mine");
    assert_eq!(
        build(&root, &[("index.html", "a"), ("x", "c")]),
        did(0, 2, 0)
    );
    let left: BTreeSet<String> = fs::read_dir(&root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(
        left,
        [MANIFEST, "index.html", "mine.txt", "x"]
            .map(str::to_owned)
            .into()
    );
}

#[test]
fn somebody_elses_files_are_never_touched() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("thesis.txt"), "years of work").unwrap();
    assert!(
        matches!(Folder::open(dir.path()), Err(WriteError::Foreign(_, name)) if name == "thesis.txt")
    );
    let root = dir.path().join("site");
    build(&root, &[("index.html", "a")]);
    fs::write(root.join("page"), "mine").unwrap();
    let folder = Folder::open(&root).unwrap();
    assert!(matches!(
        folder.put(&OutputPath::new("page").unwrap(), b"ours", None),
        Err(WriteError::Occupied(_))
    ));
    drop(folder);
    fs::write(
        root.join(MANIFEST),
        "../thesis.txt\n/etc/passwd\nindex.html\n",
    )
    .unwrap();
    assert_eq!(build(&root, &[("b.html", "b")]).removed, 1);
    assert!(dir.path().join("thesis.txt").exists());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::write(other.path().join("thesis.html"), "years of work").unwrap();
    build(dir.path(), &[("index.html", "a")]);
    std::os::unix::fs::symlink(other.path(), dir.path().join("x")).unwrap();
    fs::write(dir.path().join(MANIFEST), "x/thesis.html\nindex.html\n").unwrap();
    assert_eq!(build(dir.path(), &[("index.html", "b")]).removed, 0);
    let folder = Folder::open(dir.path()).unwrap();
    for path in ["x/thesis.html", "x/new/index.html"] {
        assert!(
            matches!(
                folder.put(&OutputPath::new(path).unwrap(), b"ours", None),
                Err(WriteError::Link(_))
            ),
            "{path}"
        );
    }
    drop(folder);
    assert_eq!(
        fs::read_to_string(other.path().join("thesis.html")).unwrap(),
        "years of work"
    );
    assert_eq!(fs::read_dir(other.path()).unwrap().count(), 1);
}

#[test]
fn an_interrupted_build_leaves_the_site_whole() {
    let dir = tempfile::tempdir().unwrap();
    build(dir.path(), &[("index.html", "old"), ("gone.html", "old")]);
    let mut folder = Folder::open(dir.path()).unwrap();
    folder
        .put(&OutputPath::new("index.html").unwrap(), b"new", None)
        .unwrap();
    assert!(matches!(Folder::open(dir.path()), Err(WriteError::Busy(_))));
    // A process that ends holds no lock.
    folder._lock = None;
    std::mem::forget(folder);
    assert_eq!(
        fs::read_to_string(dir.path().join("index.html")).unwrap(),
        "old"
    );
    assert!(dir.path().join("gone.html").exists());
    assert_eq!(build(dir.path(), &[("index.html", "new")]), did(1, 0, 1));
    assert!(!fs::read_dir(dir.path()).unwrap().any(|entry| {
        entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with(STAGING)
    }));
}
