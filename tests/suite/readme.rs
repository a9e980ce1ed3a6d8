//! The README holds: its commands exist, its examples run, its configuration and its page are read
//! without a finding.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use commonweal::check;
use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub};
use commonweal::paths::SourcePath;
use commonweal::sources::{Source, Sources};
use tempfile::TempDir;

const README: &str = include_str!("../../README.md");
const CALLS: &str = include_str!("../../docs/calls.md");
const PROGRAM: &str = env!("CARGO_BIN_EXE_commonweal");

/// A fenced block: what stands after the fence, and its text.
struct Block {
    info: &'static str,
    text: &'static str,
}

fn blocks() -> Vec<Block> {
    blocks_of(README)
}

fn blocks_of(text: &'static str) -> Vec<Block> {
    // Text and fenced blocks take turns.
    let parts: Vec<&str> = text.split("\n```").collect();
    assert!(parts.len() % 2 == 1, "a fence is open");
    parts
        .iter()
        .skip(1)
        .step_by(2)
        .map(|part| part.split_once('\n').unwrap_or((part, "")))
        .map(|(info, text)| Block {
            info: info.trim(),
            text,
        })
        .collect()
}

fn block(info: &str) -> &'static str {
    blocks()
        .iter()
        .find(|block| block.info == info)
        .unwrap_or_else(|| panic!("there is a block of {info}"))
        .text
}

/// The blocks marked `sh tested`, in order, each in a shell of its own that stops at the first
/// failure, all in one folder.
#[test]
fn tested_examples_run() {
    run(blocks());
}

/// The same of the manual's page about calls.
#[test]
fn a_whole_call_runs() {
    run(blocks_of(CALLS));
}

fn run(blocks: Vec<Block>) {
    let tested: Vec<Block> = blocks
        .into_iter()
        .filter(|block| block.info == "sh tested")
        .collect();
    assert!(tested.len() >= 2);
    let dir = TempDir::new().expect("a temporary folder");
    let mut path: Vec<PathBuf> = vec![
        Path::new(PROGRAM)
            .parent()
            .expect("the program is in a folder")
            .to_owned(),
    ];
    path.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    for block in tested {
        let output = Command::new("sh")
            .args(["-e", "-u", "-c", block.text])
            .current_dir(dir.path())
            .env_clear()
            .env("PATH", std::env::join_paths(&path).expect("a path"))
            .env("HOME", dir.path())
            .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_NAME"), "Ada")))
            .envs(
                ["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_EMAIL"), "ada@tide.example")),
            )
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .expect("there is a shell");
        assert!(
            output.status.success(),
            "{}\n{}{}",
            block.text,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// Every `commonweal …` is a command of this program, and every flag one of the command's.
#[test]
fn its_commands_exist() {
    let commands = commands();
    assert!(commands.len() > 10, "{commands:?}");
    let top = help(&["--help"]);
    let known: Vec<&str> = top
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split("  ").next())
        .collect();
    for command in commands {
        let words: Vec<&str> = command.split_whitespace().collect();
        let Some(name) = words.first() else { continue };
        assert!(
            known.contains(name),
            "`commonweal {command}`: there is no such command"
        );
        let path = if *name == "new" {
            &words[..2]
        } else {
            &words[..1]
        };
        let help = help(&[path, &["--help"]].concat());
        for flag in words.iter().filter(|word| word.starts_with('-')) {
            let flag = flag.split('=').next().unwrap_or(flag);
            assert!(
                help.split([' ', ',', '\n']).any(|word| word == flag),
                "`commonweal {command}`: there is no `{flag}`"
            );
        }
    }
}

/// What follows the program's name in code, comments and redirections left out.
fn commands() -> Vec<&'static str> {
    let lines = blocks()
        .into_iter()
        .filter(|block| block.info.starts_with("sh"))
        .flat_map(|block| block.text.lines());
    let prose = README
        .split("\n```")
        .step_by(2)
        .flat_map(|text| text.split('`').skip(1).step_by(2));
    lines
        .map(str::trim)
        .chain(prose)
        .filter_map(|code| {
            code.strip_prefix("commonweal ")
                .or_else(|| code.strip_prefix("cargo run --release -- "))
        })
        .map(|command| command.split(['#', '>']).next().unwrap_or(command))
        .collect()
}

fn help(args: &[&str]) -> String {
    let output = Command::new(PROGRAM)
        .args(args)
        .output()
        .expect("the program runs");
    assert!(output.status.success(), "{args:?}");
    String::from_utf8(output.stdout).expect("help is UTF-8")
}

#[test]
fn its_configuration_and_page_have_no_mistake() {
    let path = |path| SourcePath::new(path).expect("a path");
    let (config, found) = Config::read(&Source::new(path("hub.yaml"), block("yaml").to_owned()));
    assert!(found.is_empty(), "{found:?}");
    let mut sources = Sources::new("content", Arc::new(BTreeMap::<SourcePath, Vec<u8>>::new()));
    sources.add_text(
        path("content/hermit-crabs.md"),
        block("markdown").to_owned(),
    );
    let found = check::check(&Hub::new(config, sources, Log::default(), Drafts::Hidden));
    // The picture and the pages that it links to are not there, and an example is short.
    let found: Vec<_> = found
        .iter()
        .filter(|finding| {
            !matches!(
                finding.rule.name,
                "missing-image" | "red-link" | "broken-link"
            )
        })
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

/// Files and folders that it links to are there.
#[test]
fn its_files_exist() {
    let prose: Vec<&str> = README.split("\n```").step_by(2).collect();
    let targets: Vec<&str> = prose
        .iter()
        .flat_map(|text| text.split("](").skip(1))
        .filter_map(|rest| rest.split(')').next())
        .filter(|target| !target.contains(':'))
        .collect();
    assert!(targets.len() > 3);
    for target in targets {
        assert!(
            Path::new(env!("CARGO_MANIFEST_DIR")).join(target).exists(),
            "{target}"
        );
    }
}

/// What the README shows of a check is what the program prints, in every format.
/// `UPDATE=1 cargo test` rewrites it.
#[test]
fn its_example_of_a_check_is_true_in_every_format() {
    let dir = TempDir::new().expect("a temporary folder");
    let hub = dir.path().join("hub");
    commonweal::demo::materialise(&hub).expect("the example can be made");
    let command = block("sh example").trim();
    let words: Vec<&str> = command.split_whitespace().skip(1).collect();
    let update = std::env::var_os("UPDATE").is_some();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = Vec::new();
    for (format, extension) in [
        ("terminal", "txt"),
        ("markdown", "md"),
        ("json", "json"),
        ("github", "txt"),
        ("sarif", "json"),
        ("gitlab", "json"),
    ] {
        let output = Command::new(PROGRAM)
            .args(&words)
            .args(["--format", format, "--hub"])
            .arg(&hub)
            .envs([("NO_COLOR", "1")])
            .env_remove("GITHUB_STEP_SUMMARY")
            .env_remove("GITHUB_ACTIONS")
            .output()
            .expect("the program runs");
        assert_eq!(
            output.status.code(),
            Some(1),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let printed = String::from_utf8(output.stdout).expect("output is UTF-8");
        let file = format!("docs/check/{format}.{extension}");
        if update {
            std::fs::create_dir_all(root.join("docs/check")).expect("a folder");
            std::fs::write(root.join(&file), &printed).expect("the example can be written");
        } else if std::fs::read_to_string(root.join(&file)).ok().as_ref() != Some(&printed) {
            wrong.push(file);
        }
        if format == "terminal" && block("text example").trim() != printed.trim() {
            let shown = format!("```text example\n{}\n```", block("text example"));
            assert!(README.contains(&shown), "the example stands in the README");
            if update {
                let readme = README.replacen(
                    &shown,
                    &format!("```text example\n{}\n```", printed.trim_end()),
                    1,
                );
                std::fs::write(root.join("README.md"), readme).expect("the README can be written");
            } else {
                wrong.push("README.md".to_owned());
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong:?} show something else; `UPDATE=1 cargo test` rewrites them"
    );
}

/// The manual of the rules is made from their own texts.
#[test]
fn the_manual_of_the_rules_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = check::manual::page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &page).expect("the manual can be written");
    }
    assert_eq!(
        std::fs::read_to_string(&file).unwrap_or_default(),
        page,
        "`UPDATE=1 cargo test` rewrites docs/rules.md"
    );
}
