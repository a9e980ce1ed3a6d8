//! `commonweal theme`: the files of the theme in use, and copies of them to be changed.

use super::files::{commit_command, create, shell_word};
use super::{Failure, HubArgs, Outcome, printable};
use crate::config::Config;
use crate::fields::nearest;
use crate::load::{self, Location};
use crate::pipeline::OpenError;
use crate::sources::Known;
use crate::theme::{self, File};

/// Show the files of the theme, or copy one of them to change it
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// List the files of the theme in use, and which of them are the hub's own
    List(ListArgs),
    Eject(EjectArgs),
}

#[derive(Debug, clap::Args)]
struct ListArgs {
    #[command(flatten)]
    hub: HubArgs,
}

/// Copy one file of the theme into the hub, where it takes the place of the built-in one
///
/// It says what the copy overrides and how to go back. It never overwrites a file.
#[derive(Debug, clap::Args)]
struct EjectArgs {
    /// The file, such as `article.html` or `assets/style.css`; `theme list` names all
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    hub: HubArgs,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    match &args.what {
        What::List(args) => list(args),
        What::Eject(args) => eject(args),
    }
}

/// A hub's theme.
struct Themed {
    location: Location,
    config: Config,
    files: Vec<File>,
}

fn open(args: &HubArgs) -> Result<Themed, Failure> {
    let request = args.request();
    let location = load::locate(&request.dir).map_err(OpenError::from)?;
    let commit = load::head(&location, &request.revision).map_err(OpenError::from)?;
    let loaded = load::load_for_a_page(&location, &request.revision, commit, Known::default())
        .map_err(OpenError::from)?;
    let files = theme::files(&loaded.sources, &loaded.config.theme)?;
    Ok(Themed {
        location,
        config: loaded.config,
        files,
    })
}

fn list(args: &ListArgs) -> Result<Outcome, Failure> {
    let themed = open(&args.hub)?;
    anstream::println!("theme: {}", printable(&themed.config.theme));
    let width = themed.files.iter().map(|file| file.path.chars().count());
    let width = width.max().unwrap_or_default();
    for file in &themed.files {
        let by = match &file.own {
            Some(own) => format!("{own} (this hub's)"),
            None => "built in".to_owned(),
        };
        let line = format!("{:width$}  {by}", file.path);
        anstream::println!("{}", printable(&line));
    }
    anstream::println!("`commonweal theme eject NAME` copies one of them into the hub.");
    Ok(Outcome::Clean)
}

fn eject(args: &EjectArgs) -> Result<Outcome, Failure> {
    let themed = open(&args.hub)?;
    let file = find(&themed.files, &args.name)?;
    let undo = |path: &str| {
        let path = shell_word(path);
        format!("Remove it to go back to the built-in one: `git rm -f {path}`.")
    };
    if let Some(own) = &file.own {
        return Err(Failure::new(
            format!("this hub has its own `{}` already: `{own}`", file.path),
            undo(own),
        ));
    }
    let path = format!("themes/{}/{}", themed.config.theme, file.path);
    let text = String::from_utf8_lossy(&file.bytes);
    create(&themed.location, &path, &text, &undo(&path))?;
    let name = &file.path;
    let version = env!("CARGO_PKG_VERSION");
    anstream::println!(
        "{path}: this hub's own copy of `{name}`, used in place of the built-in one of Commonweal {version}."
    );
    anstream::println!("{}", smaller(&themed.config.theme, name));
    if !themed.config.written {
        anstream::println!(
            "Make a `hub.yaml`, too, which may be empty: without one no theme of a hub is read."
        );
    }
    anstream::println!("To go back: remove the file.");
    let commit = commit_command(&[&path], &format!("Change {name}"));
    anstream::println!("To keep it: {commit}");
    Ok(Outcome::Clean)
}

/// How less than the whole file can be overridden: what is copied stays as it is when later versions
/// change theirs.
fn smaller(theme: &str, name: &str) -> String {
    let later = "It stays as it is when a later version changes the built-in one.";
    match name.rsplit_once('.') {
        Some((_, "html")) if name.starts_with("templates/once/") => later.to_owned(),
        Some((_, "html")) => {
            let inner = name.trim_start_matches("templates/");
            let parent = theme::DEFAULT_THEME;
            format!(
                "{later} To change only a part, leave `{{% extends \"{parent}/{inner}\" %}}` and the blocks that differ."
            )
        }
        Some((_, "ftl")) => format!("{later} Only the texts that differ have to stay in it."),
        Some((_, "css")) => {
            format!(
                "{later} To add rules or colours, `css:` and `colours:` in hub.yaml are enough."
            )
        }
        _ => format!("{later} It belongs to the theme `{theme}`."),
    }
}

/// The file that is meant by its path in the theme, or by its name alone.
fn find<'f>(files: &'f [File], name: &str) -> Result<&'f File, Failure> {
    let name = name.trim_start_matches("./");
    let inside = |file: &File| file.path.split_once('/').map(|(_, rest)| rest.to_owned());
    let found = files.iter().find(|file| file.path == name).or_else(|| {
        files
            .iter()
            .find(|file| inside(file).as_deref() == Some(name))
    });
    found.ok_or_else(|| {
        let mut names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        names.extend(
            files
                .iter()
                .filter_map(|file| Some(file.path.split_once('/')?.1)),
        );
        let hint = match nearest(name, &names) {
            Some(meant) => format!("Did you mean `{meant}`? `commonweal theme list` names all."),
            None => "`commonweal theme list` names all files.".to_owned(),
        };
        Failure::new(format!("the theme has no file `{}`", printable(name)), hint)
    })
}
