//! What the command line says of a page.

use std::collections::BTreeMap;

use super::language::tag;
use crate::commands::{Failure, HubArgs};
use crate::config::Config;
use crate::hub::{Hub, NewPage};
use crate::license::License;
use crate::load::classify::{Class, Rules};
use crate::load::is_markdown;
use crate::paths::SourcePath;

/// What is known of a page.
#[derive(Debug, clap::Args)]
pub(in crate::commands::new) struct Contents {
    /// The page's title
    #[arg(value_name = "TITLE", conflicts_with = "named")]
    pub(super) title: Option<String>,
    /// The page's title
    #[arg(long = "title", value_name = "TITLE")]
    pub(super) named: Option<String>,
    /// One or two sentences about the subject
    #[arg(long, value_name = "TEXT")]
    pub(super) summary: Option<String>,
    /// A category; may be given several times
    #[arg(long = "category", value_name = "NAME")]
    pub(super) categories: Vec<String>,
    /// The language it is written in, such as `fr` [default: the hub's own]
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// Its licence as an SPDX expression [default: the hub's own]
    #[arg(long, value_name = "SPDX")]
    pub(super) license: Option<String>,
    /// The title or address of a work that it draws on; may be given several times
    #[arg(long = "source", value_name = "WORK")]
    pub(super) sources: Vec<String>,
    /// The value of another key; may be given several times
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub(super) values: Vec<String>,
    /// Where to write it, from the repository's top folder [default: where links to its title lead]
    #[arg(long, value_name = "PATH")]
    pub(super) path: Option<String>,
    /// Ask nothing, even on a terminal
    #[arg(long)]
    pub(super) no_input: bool,
    /// Print the file and write nothing
    #[arg(long)]
    pub(super) stdout: bool,
    #[command(flatten)]
    pub(in crate::commands::new) hub: HubArgs,
}

impl Contents {
    /// The title that is given.
    pub(in crate::commands::new) fn title(&self) -> Option<&str> {
        self.title.as_deref().or(self.named.as_deref())
    }

    /// Whether the file is printed, and nothing written.
    pub(in crate::commands::new) fn is_printed(&self) -> bool {
        self.stdout
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "it is written in a file for its author to replace, and in nothing that is published from it"
)]
pub(in crate::commands::new) fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// The page as the command line has it.
pub(super) fn given(args: &Contents, config: &Config) -> Result<NewPage, Failure> {
    let language = match &args.language {
        Some(text) => tag(text)?,
        None => String::new(),
    };
    let title = args
        .title
        .as_deref()
        .or(args.named.as_deref())
        .unwrap_or_default();
    let mut values = BTreeMap::new();
    for pair in &args.values {
        let (key, value) = pair
            .split_once('=')
            .filter(|(key, _)| !key.trim().is_empty())
            .ok_or_else(|| {
                Failure::new(
                    format!("`{pair}` is no key with a value"),
                    "Write `--set KEY=VALUE`, such as `--set difficulty=easy`.",
                )
            })?;
        values.insert(key.trim().to_owned(), value.trim().to_owned());
    }
    let default = || {
        config
            .licensing
            .default
            .as_ref()
            .map(|license| license.as_str().to_owned())
    };
    let license = match &args.license {
        Some(text) => Some(license(text, config)?),
        None => default(),
    };
    Ok(NewPage {
        summary: args.summary.clone().unwrap_or_default(),
        categories: args.categories.clone(),
        license,
        sources: args.sources.clone(),
        values,
        ..NewPage::titled(title, &language)
    })
}

/// A licence that the hub publishes under.
pub(super) fn license(text: &str, config: &Config) -> Result<String, Failure> {
    let license = License::parse(text).map_err(|error| {
        Failure::new(
            error.message,
            "Write an SPDX identifier such as CC-BY-SA-4.0.",
        )
    })?;
    let allowed = &config.licensing.allowed;
    if allowed.is_empty() || license.is_met_by(|id| allowed.iter().any(|known| known == id)) {
        return Ok(license.as_str().to_owned());
    }
    Err(Failure::new(
        format!("this hub does not publish under `{}`", license.as_str()),
        format!("Choose one of {}.", allowed.join(", ")),
    ))
}

/// Where the file goes.
pub(super) fn path(args: &Contents, hub: &Hub, page: &NewPage) -> Result<String, Failure> {
    match &args.path {
        Some(path) => named_path(hub, path, || page.path(hub)),
        None => Ok(page.path(hub)),
    }
}

/// Where the command line says that a file goes; `usual` is where it would go else.
pub(in crate::commands::new) fn named_path(
    hub: &Hub,
    path: &str,
    usual: impl Fn() -> String,
) -> Result<String, Failure> {
    let root = &hub.sources.content_root;
    let is_page = |path: &SourcePath| {
        is_markdown(path)
            && path.below(root).is_some()
            && Rules::new(root, &hub.config).class(path) == Class::Text
    };
    match SourcePath::new(path.trim_start_matches("./")).filter(is_page) {
        Some(path) => Ok(path.to_string()),
        None => Err(Failure::new(
            format!("`{path}` is not where a page of this hub can be"),
            format!("Write the path of a Markdown file, such as `{}`.", usual()),
        )),
    }
}
