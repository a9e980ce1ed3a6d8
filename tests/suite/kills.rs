//! A build that is killed leaves every file whole, and the next one gives what a clean one gives.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::git::Repository;
use crate::program::{finish, program};

/// The files of a site, by path.
type Files = BTreeMap<String, Vec<u8>>;

/// How many builds are killed; `KILLS=1000` kills a thousand.
fn kills() -> u32 {
    let asked = std::env::var("KILLS").ok();
    asked.and_then(|kills| kills.parse().ok()).unwrap_or(8)
}

fn command(hub: &Path, site: &Path) -> Command {
    let mut command = program(&["build"]);
    command.arg("--hub").arg(hub).arg("--output").arg(site);
    command
}

fn build(hub: &Path, site: &Path) {
    let run = finish(&mut command(hub, site));
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
}

/// What a folder holds, besides what waits to be moved into place.
fn files(site: &Path) -> Files {
    let waits = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        name.starts_with(".commonweal-staging-")
    };
    walkdir::WalkDir::new(site)
        .into_iter()
        .filter_entry(|entry| !waits(entry))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(site).expect("it is below");
            let bytes = std::fs::read(entry.path()).expect("it can be read");
            (path.display().to_string(), bytes)
        })
        .collect()
}

#[test]
fn a_killed_build_leaves_whole_files_and_the_next_one_is_clean() {
    let hub = Repository::new();
    for number in 0..12 {
        hub.write(
            &format!("content/page-{number}.md"),
            format!(
                "# Page {number}\n\nTides rise and fall. See [[Page {}]].\n",
                (number + 1) % 12
            ),
        );
    }
    hub.commit("Pages");
    let place = tempfile::tempdir().expect("a temporary folder");
    let site = place.path().join("site");
    // Two states that differ on every page, and in which pages there are.
    let states = [("First", "content/one.md"), ("Second", "content/two.md")];
    let set = |state: usize| {
        let (title, page) = states[state];
        let (_, other) = states[1 - state];
        hub.write("hub.yaml", format!("title: {title}\n"));
        hub.write(page, format!("# {title} alone\n\nOnly here.\n"));
        let _ = std::fs::remove_file(hub.path().join(other));
    };
    let mut time = Duration::ZERO;
    let clean: Vec<Files> = (0..2)
        .map(|state| {
            set(state);
            let fresh = place.path().join(format!("fresh-{state}"));
            let start = Instant::now();
            build(hub.path(), &fresh);
            time = time.max(start.elapsed());
            files(&fresh)
        })
        .collect();
    let ours = |state: usize| clean[state].clone();
    let kills = kills();
    for kill in 0..kills {
        let state = kill as usize % 2;
        set(state);
        let mut running = command(hub.path(), &site)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // Spread over the whole build, in no regular order.
        std::thread::sleep(time * (kill * 7 % 16) / 16);
        let _ = running.kill();
        running.wait().expect("it ends");
        for (path, bytes) in files(&site) {
            let is_whole = path.starts_with(".commonweal")
                || clean.iter().any(|clean| clean.get(&path) == Some(&bytes));
            assert!(is_whole, "{path} after kill {kill}");
        }
        build(hub.path(), &site);
        assert!(files(&site) == ours(state), "after kill {kill}");
        let left = std::fs::read_dir(&site)
            .expect("it is there")
            .filter_map(Result::ok);
        for entry in left {
            let name = entry.file_name().to_string_lossy().into_owned();
            assert!(
                !name.starts_with(".commonweal-staging-"),
                "{name} after kill {kill}"
            );
        }
    }
}
