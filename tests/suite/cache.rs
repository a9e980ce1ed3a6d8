//! What is kept between runs changes nothing but time.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::git::Repository;

mod likeness;
mod vouched;

/// Builds the hub and gives every file of the site.
fn build(hub: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::TempDir::new().expect("a temporary folder");
    let site = out.path().join("site");
    let built = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .arg("build")
        .arg("--hub")
        .arg(hub)
        .arg("--output")
        .arg(&site)
        .output();
    let built = built.expect("the program runs");
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    let mut files = BTreeMap::new();
    read(&site, &site, &mut files);
    files
}

fn read(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            read(root, &path, files);
        } else {
            let name = path
                .strip_prefix(root)
                .expect("it is below")
                .display()
                .to_string();
            files.insert(name, std::fs::read(&path).expect("a file can be read"));
        }
    }
}

/// Builds with what is kept, and without; they must be the same.
fn same_as_fresh(hub: &Path) -> BTreeMap<String, Vec<u8>> {
    let kept = build(hub);
    std::fs::remove_dir_all(hub.join(".commonweal")).expect("it was kept");
    let fresh = build(hub);
    let names = |site: &BTreeMap<String, Vec<u8>>| site.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&kept), names(&fresh));
    let differing: Vec<&String> = kept
        .iter()
        .filter(|(name, bytes)| fresh[*name] != **bytes)
        .map(|(name, _)| name)
        .collect();
    assert!(differing.is_empty(), "{differing:?}");
    fresh
}

fn hub() -> Repository {
    let hub = Repository::new();
    hub.write(
        "content/crab.md",
        "# Crab\n\nHermit crabs live in shells that snails have left behind.\n",
    )
    .commit("Crab");
    hub.write(
        "content/snail.md",
        "# Snail\n\nSnails leave their shells behind when they die.\n",
    )
    .commit("Snail");
    hub
}

#[test]
fn a_kept_history_gives_the_same_site_whatever_was_committed_since() {
    let hub = hub();
    let first = build(hub.path());
    assert!(
        hub.path().join(".commonweal/commits").is_file()
            && hub.path().join(".commonweal/words").is_file()
    );
    assert_eq!(
        hub.git(&["status", "--porcelain"]).stdout,
        b"",
        "the cache ignores itself"
    );
    assert_eq!(first, build(hub.path()));
    // A branch with older commits arrives later, and the branch that was read is left behind.
    hub.git(&["checkout", "--quiet", "-b", "side", "HEAD~1"]);
    hub.write("content/worm.md", "# Worm\n\nWorms dig.\n")
        .commit("Worm");
    hub.git(&["mv", "content/crab.md", "content/hermit-crab.md"]);
    hub.commit("Hermit crab");
    hub.git(&["checkout", "--quiet", "main"]);
    hub.write(
        "content/crab.md",
        "# Crab\n\nHermit crabs live in shells that snails have left behind.\n\nThey move.\n",
    )
    .commit("They move");
    hub.git(&["merge", "--quiet", "--no-edit", "side"]);
    let merged = same_as_fresh(hub.path());
    assert_ne!(first, merged);
    hub.git(&["reset", "--quiet", "--hard", "HEAD~2"]);
    same_as_fresh(hub.path());
}

#[test]
fn what_is_damaged_or_foreign_is_not_there() {
    let hub = hub();
    let first = build(hub.path());
    for name in ["commits", "words", "facts", "likeness"] {
        let file = hub.path().join(".commonweal").join(name);
        let bytes = std::fs::read(&file).expect("it was kept");
        let mut flipped = bytes.clone();
        flipped[bytes.len() - 3] ^= 1;
        for damaged in [
            &bytes[..bytes.len() / 2],
            b"",
            b"commonweal 0.0.0 commits 1\n",
            &flipped,
        ] {
            std::fs::write(&file, damaged).expect("the file can be written");
            assert!(first == build(hub.path()), "{name}");
        }
        std::fs::remove_file(&file).expect("it is there");
        std::fs::create_dir(&file).expect("a folder can stand in its way");
        assert!(first == build(hub.path()), "{name}");
        std::fs::remove_dir(&file).expect("it is empty");
    }
    // Somebody who proposes a cache proposes what history says.
    build(hub.path());
    let file = hub.path().join(".commonweal/commits");
    let bytes = std::fs::read(&file).expect("it was kept");
    let start = bytes
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a first line")
        + 1;
    let forged: Vec<u8> = String::from_utf8_lossy(&bytes[start + 32..])
        .contains("Ada")
        .then(|| bytes[start + 32..].to_vec())
        .expect("the author is in it");
    let forged: Vec<u8> =
        forged
            .windows(3)
            .enumerate()
            .fold(forged.clone(), |mut forged, (at, word)| {
                if word == b"Ada" {
                    forged[at..at + 3].copy_from_slice(b"Eve");
                }
                forged
            });
    let forged = [&bytes[..start], blake3::hash(&forged).as_bytes(), &forged].concat();
    std::fs::write(&file, &forged).expect("the file can be written");
    assert!(first != build(hub.path()), "what is kept here is believed");
    std::fs::write(&file, &forged).expect("the file can be written");
    hub.git(&["add", "--force", ".commonweal/commits"]);
    assert!(first == build(hub.path()), "what is proposed is not");
    // Other disks would take these names for the folder's own.
    hub.git(&["rm", "--quiet", "--cached", ".commonweal/commits"]);
    for name in [
        ".COMMONWEAL",
        ".Common\u{200c}weal",
        ".commonweal. .",
        "COMMON~1",
        "co1A2b~3",
    ] {
        std::fs::write(&file, &forged).expect("the file can be written");
        let blob = String::from_utf8(hub.git(&["hash-object", "-w", "content/crab.md"]).stdout)
            .expect("a name");
        hub.git(&[
            "update-index",
            "--add",
            "--cacheinfo",
            &format!("100644,{},{name}/commits", blob.trim()),
        ]);
        assert!(
            first == build(hub.path()),
            "{name}: what is proposed is not"
        );
        hub.git(&["reset", "--quiet"]);
    }
    std::fs::write(&file, &forged).expect("the file can be written");
    assert!(first != build(hub.path()), "no such name is left");
}

/// A page with everything that is kept of a text, and pages that are not kept: at fault, with an
/// address, not UTF-8.
fn varied() -> Repository {
    let hub = hub();
    let page = "---\ntitle: \"The 'shore'\"\nseason: winter\ncategories: [Coast, coast]\naliases:\n  - Strand\n---\n\n# Shore\n\nA [[Crab]] on \
                the [[Snail|snails']] way, [out](https://tide.example/a?b=c) and [in](crab.md#crab), ![](leaf.png), [[Category:Sea|shore]].[^1]\n\n\
                ## Life {#life}\n\n<p id=\"here\" onclick=\"x()\">Raw <script>1</script><img src=\"leaf.png\" alt=\"\"></p>\n\n[[#life]] [[Crab#no]]\n\n\
                [^1]: A note.\n";
    hub.write("content/shore.md", page);
    hub.write(
        "content/faulty.md",
        "---\ntitle: a: b\n---\n\nText of [[Shore#here]].\n",
    );
    hub.write(
        "content/address.md",
        "# Address\n\nWrite to <ada@tide.example> or [[Shore#life]].\n",
    );
    hub.write(
        "content/marked.md",
        "\u{feff}---\ntitle: Marked\n---\n\nWith a mark, [[Nowhere]].\n",
    );
    std::fs::write(
        hub.path().join("content/bytes.md"),
        b"# Bytes\n\nNot \xff UTF-8.\n",
    )
    .expect("a file can be written");
    hub.commit("Varied");
    hub.write(
        "content/shore.md",
        page.replace("A note.", "A longer note, by another change."),
    )
    .commit("A longer note");
    hub
}

/// What is found in a hub as it was committed, or as it is in its folder.
fn check(hub: &Path, revision: Option<&str>) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_commonweal"));
    command
        .args(["check", "--format", "json", "--hub"])
        .arg(hub);
    command.args(
        revision
            .map(|revision| ["--rev", revision])
            .into_iter()
            .flatten(),
    );
    String::from_utf8(command.output().expect("the program runs").stdout).expect("it is UTF-8")
}

#[test]
fn what_texts_say_is_kept_and_says_the_same() {
    let hub = varied();
    let facts = hub.path().join(".commonweal/facts");
    let fresh = build(hub.path());
    let kept = std::fs::read(&facts).expect("facts are kept");
    let holds = |text: &str| {
        kept.windows(text.len())
            .any(|bytes| bytes == text.as_bytes())
    };
    assert!(
        holds("tide.example/a?b=c") && !holds("ada@tide.example"),
        "addresses are not kept"
    );
    assert_eq!(fresh, build(hub.path()));
    assert_eq!(kept, std::fs::read(&facts).expect("facts are kept"));
    let told = [check(hub.path(), None), check(hub.path(), Some("HEAD"))];
    std::fs::remove_file(&facts).expect("it is there");
    assert_eq!(told[1], check(hub.path(), Some("HEAD")));
    std::fs::remove_file(&facts).expect("it is there");
    assert_eq!(told[0], check(hub.path(), None));
    assert!(
        told[0].contains("invalid-utf8") && told[0].contains("front-matter-syntax"),
        "{}",
        told[0]
    );
    // What is read of front matter depends on the settings, which are not kept.
    let settings = "front-matter:\n  fields:\n    season:\n      one-of: [summer]\n    tides:\n      required: true\n";
    hub.write("hub.yaml", settings).commit("Settings");
    let asked = check(hub.path(), Some("HEAD"));
    assert_ne!(asked, told[1]);
    std::fs::remove_file(&facts).expect("it is there");
    assert_eq!(asked, check(hub.path(), Some("HEAD")));
    // An edit that is not committed, and one that goes back.
    hub.write(
        "content/crab.md",
        "# Crab\n\nHermit crabs live in [[shells]].\n",
    );
    same_as_fresh(hub.path());
    hub.git(&["checkout", "--quiet", "content/crab.md"]);
    same_as_fresh(hub.path());
}

#[test]
fn what_is_known_of_a_missing_text_makes_no_page() {
    let hub = varied();
    check(hub.path(), Some("HEAD"));
    let name = String::from_utf8(hub.git(&["rev-parse", "HEAD:content/shore.md"]).stdout)
        .expect("it is a name");
    let (folder, file) = name.trim().split_at(2);
    std::fs::remove_file(hub.path().join(".git/objects").join(folder).join(file))
        .expect("the object is loose");
    let known = check(hub.path(), Some("HEAD"));
    std::fs::remove_dir_all(hub.path().join(".commonweal")).expect("it was kept");
    assert_eq!(known, check(hub.path(), Some("HEAD")));
}

#[test]
fn a_bare_repository_keeps_it_among_its_own_files() {
    let hub = hub();
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let bare = folder.path().join("hub.git");
    hub.git(&[
        "clone",
        "--quiet",
        "--bare",
        ".",
        &bare.display().to_string(),
    ]);
    let first = build(&bare);
    assert!(bare.join("commonweal/commits").is_file());
    assert_eq!(first, build(&bare));
}

#[test]
fn a_clone_without_older_contents_is_told_so_and_keeps_nothing() {
    let hub = hub();
    hub.write(
        "content/crab.md",
        "# Crab\n\nCrabs walk sideways, and nobody knows why they do.\n",
    )
    .commit("Crab again");
    hub.git(&["config", "uploadpack.allowFilter", "true"]);
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let partial = folder.path().join("partial");
    let from = format!("file://{}", hub.path().display());
    hub.git(&[
        "clone",
        "--quiet",
        "--filter=blob:none",
        &from,
        &partial.display().to_string(),
    ]);
    let site = build(&partial);
    assert!(site.contains_key("crab/index.html"));
    let check = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(["check", "--hub"])
        .arg(&partial)
        .output()
        .expect("the program runs");
    let told = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(
        told.contains("incomplete-history") && told.contains("partial"),
        "{told}"
    );
    assert!(
        !partial.join(".commonweal/words").exists(),
        "what is known of a part is not kept"
    );
}
