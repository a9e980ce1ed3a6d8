//! The manual and the README hold: their commands exist, their examples run, their settings and
//! their pages are read without a finding.
//!
//! What a fenced block says behind its language tells what is tested: `sh tested` runs, `yaml hub`
//! is settings, `markdown page` is a page, `sh example` prints what `text example` shows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use clap::CommandFactory as _;
use commonweal::check;
use commonweal::commands::Cli;
use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub};
use commonweal::paths::SourcePath;
use commonweal::sources::{Source, Sources};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_commonweal");

/// The page that shows what a check prints.
const CHECKS: &str = "manual/how-to/checks.md";

/// A page of the manual, or the README, by its path in the repository.
struct Page {
    path: String,
    text: String,
}

/// A fenced block: what stands after the fence, and its text.
struct Block<'p> {
    info: &'p str,
    text: &'p str,
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The README and all pages of the manual.
fn pages() -> Vec<Page> {
    let mut pages = vec![page("README.md")];
    collect(&top().join("manual"), &mut pages);
    assert!(pages.len() > 20, "there is a manual");
    pages
}

fn page(path: &str) -> Page {
    Page {
        path: path.to_owned(),
        text: std::fs::read_to_string(top().join(path)).expect("a page"),
    }
}

fn collect(folder: &Path, pages: &mut Vec<Page>) {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    found.sort();
    for path in found {
        // A site that somebody built beside the pages is none of them.
        if path.is_dir() && !path.join(".commonweal-output").exists() {
            collect(&path, pages);
        } else if path.extension().is_some_and(|is| is == "md") {
            let path = path.strip_prefix(top()).expect("below the top");
            pages.push(page(&path.to_string_lossy()));
        }
    }
}

impl Page {
    /// Text and fenced blocks in turns.
    fn parts(&self) -> Vec<&str> {
        let parts: Vec<&str> = self.text.split("\n```").collect();
        assert!(parts.len() % 2 == 1, "a fence is open in {}", self.path);
        parts
    }

    fn blocks(&self, info: &str) -> Vec<Block<'_>> {
        self.parts()
            .into_iter()
            .skip(1)
            .step_by(2)
            .map(|part| part.split_once('\n').unwrap_or((part, "")))
            .map(|(info, text)| Block {
                info: info.trim(),
                text,
            })
            .filter(|block| block.info.starts_with(info))
            .collect()
    }

    fn block(&self, info: &str) -> &str {
        let blocks = self.blocks(info);
        assert_eq!(blocks.len(), 1, "{} has one block of {info}", self.path);
        blocks[0].text
    }

    /// The commands between backticks and in blocks for a shell, after the program's name.
    fn commands(&self) -> Vec<String> {
        let prose = self
            .parts()
            .into_iter()
            .step_by(2)
            .flat_map(|text| text.split('`').skip(1).step_by(2))
            .map(|code| code.split_whitespace().collect::<Vec<_>>().join(" "));
        let lines = self
            .blocks("sh")
            .into_iter()
            .map(|block| block.text.replace("\\\n", " "))
            .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
        prose
            .chain(lines)
            .filter_map(|code| {
                let code = code.trim();
                code.strip_prefix("commonweal ")
                    .or_else(|| code.strip_prefix("cargo run --release -- "))
                    .map(str::to_owned)
            })
            .collect()
    }
}

/// The blocks marked `sh tested` run: those of one page in order, each in a shell of its own that
/// stops at the first failure, all in one folder.
#[test]
fn tested_examples_run() {
    let pages = pages();
    std::thread::scope(|scope| {
        let runs: Vec<_> = pages
            .iter()
            .filter(|page| !page.blocks("sh tested").is_empty())
            .map(|page| scope.spawn(|| run(page)))
            .collect();
        assert!(runs.len() > 5, "{} pages have examples", runs.len());
        for run in runs {
            run.join().expect("the examples of a page run");
        }
    });
}

fn run(page: &Page) {
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
    for block in page.blocks("sh tested") {
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
            "{}: {}\n{}{}",
            page.path,
            block.text,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// Every `commonweal …` is a command of this program, and every flag one of the command's.
#[test]
fn its_commands_exist() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for page in pages() {
        for command in page.commands() {
            count += 1;
            if let Err(what) = known(&command) {
                wrong.push(format!("{}: `commonweal {command}`: {what}", page.path));
            }
        }
    }
    assert!(count > 100, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether the program has a command, and the command its flags; `COMMAND` stands for any.
fn known(command: &str) -> Result<(), String> {
    let mut tree = Cli::command();
    tree.build();
    let words = words(command);
    let mut words = words.iter().map(String::as_str).peekable();
    let mut at = &tree;
    while let Some(below) = words.peek().and_then(|word| at.find_subcommand(word)) {
        at = below;
        words.next();
    }
    if std::ptr::eq(at, &tree) {
        return match words.peek() {
            Some(&"COMMAND" | &"--help" | &"--version") => Ok(()),
            word => Err(format!("there is no command {word:?}")),
        };
    }
    for flag in words.filter(|word| word.starts_with('-') && *word != "-") {
        let flag = flag.split('=').next().unwrap_or(flag);
        let is_its = at.get_arguments().any(|argument| {
            argument
                .get_long()
                .is_some_and(|long| flag == format!("--{long}"))
                || argument
                    .get_short()
                    .is_some_and(|short| flag == format!("-{short}"))
        });
        if !is_its {
            return Err(format!("there is no `{flag}`"));
        }
    }
    Ok(())
}

/// The words of a command up to a comment, a redirection or the next command; what stands in quotes
/// is one word.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in command.chars() {
        let started = words.last().is_some_and(|word| !word.is_empty());
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, ' ') if started => words.push(String::new()),
            (None, ' ') => {}
            (None, '>' | '|' | '&' | ';') => break,
            (None, '#') if !started => break,
            // A word in quotes is no flag, whatever it begins with.
            (Some(_), '-') if !started => words.last_mut().expect("a word").push('_'),
            _ => words.last_mut().expect("a word").push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What is shown as hub.yaml and as a page is read without a finding.
#[test]
fn its_settings_and_pages_have_no_mistake() {
    let path = |path| SourcePath::new(path).expect("a path");
    let pages = pages();
    let mut count = [0, 0];
    for page in &pages {
        for block in page.blocks("yaml hub") {
            count[0] += 1;
            let source = Source::new(path("hub.yaml"), format!("{}\n", block.text));
            let (_, found) = Config::read(&source);
            assert!(found.is_empty(), "{}: {}\n{found:?}", page.path, block.text);
        }
        for block in page.blocks("markdown page") {
            count[1] += 1;
            let settings = "licensing: { default: CC-BY-SA-4.0 }\n".to_owned();
            let (config, _) = Config::read(&Source::new(path("hub.yaml"), settings));
            let mut sources =
                Sources::new("content", Arc::new(BTreeMap::<SourcePath, Vec<u8>>::new()));
            sources.add_text(path("content/shown.md"), format!("{}\n", block.text));
            let hub = Hub::new(config, sources, Log::default(), Drafts::Hidden);
            // The pages and files that it names are not there.
            let elsewhere = [
                "missing-image",
                "red-link",
                "broken-link",
                "unknown-page",
                "unknown-person",
                "unknown-call",
            ];
            let found: Vec<_> = check::check(&hub)
                .into_iter()
                .filter(|finding| !elsewhere.contains(&finding.rule.name))
                .collect();
            assert!(found.is_empty(), "{}: {}\n{found:?}", page.path, block.text);
        }
    }
    assert!(count[0] > 10 && count[1] > 0, "{count:?}");
}

/// Files and folders that the README links to are there. Those of the manual are held by the step
/// `manual` of `tests/run`, which builds it.
#[test]
fn the_files_of_the_readme_exist() {
    let readme = page("README.md");
    let parts = readme.parts();
    let targets: Vec<&str> = parts
        .iter()
        .step_by(2)
        .flat_map(|text| text.split("](").skip(1))
        .filter_map(|rest| rest.split([')', '#']).next())
        .filter(|target| !target.contains(':'))
        .collect();
    assert!(targets.len() > 3);
    for target in targets {
        assert!(top().join(target).exists(), "{target}");
    }
}

/// What the manual shows of a check is what the program prints, in every format.
/// `UPDATE=1 cargo test` rewrites it.
#[test]
fn its_example_of_a_check_is_true_in_every_format() {
    let dir = TempDir::new().expect("a temporary folder");
    let hub = dir.path().join("hub");
    commonweal::demo::materialise(&hub).expect("the example can be made");
    let page = page(CHECKS);
    let words: Vec<&str> = page
        .block("sh example")
        .split_whitespace()
        .skip(1)
        .collect();
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for (format, extension) in [
        ("terminal", "txt"),
        ("markdown", "txt"),
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
        let file = format!("manual/static/check/{format}.{extension}");
        if update {
            std::fs::write(top().join(&file), &printed).expect("the example can be written");
        } else if std::fs::read_to_string(top().join(&file)).ok().as_ref() != Some(&printed) {
            wrong.push(file);
        }
        let shown = page.block("text example");
        if format == "terminal" && shown.trim() != printed.trim() {
            let fenced = |text: &str| format!("```text example\n{text}\n```");
            assert!(page.text.contains(&fenced(shown)), "the example is shown");
            if update {
                let text = page
                    .text
                    .replacen(&fenced(shown), &fenced(printed.trim_end()), 1);
                std::fs::write(top().join(CHECKS), text).expect("the page can be written");
            } else {
                wrong.push(CHECKS.to_owned());
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
    let file = top().join("manual/reference/rules.md");
    let page = check::manual::page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &page).expect("the manual can be written");
    }
    assert_eq!(
        std::fs::read_to_string(&file).unwrap_or_default(),
        page,
        "`UPDATE=1 cargo test` rewrites manual/reference/rules.md"
    );
}
