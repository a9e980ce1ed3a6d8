//! What hub.yaml says of the look of the pages and is not there: pictures, style sheets, scripts,
//! and what the menu and the footer lead to.

use super::quote::quoted;
use crate::config::{Config, MenuEntry, NamedFile, Script};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::{Written, nearest};
use crate::hub::Hub;
use crate::hub::menu::Nowhere;
use crate::hub::named_file::file_named;
use crate::paths::SourcePath;
use crate::rules::configuration::RULE;
use crate::sources::Source;

/// Most names that a message gives.
const NAMED: usize = 5;

/// What the settings in `source`, which are `config`, name and the hub does not have.
pub(super) fn of(hub: &Hub, config: &Config, source: &Source) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let scripts = config.scripts.iter().filter_map(|script| match script {
        Script::File(file) => Some(file),
        Script::Remote(_) => None,
    });
    for file in config.css.iter().chain(scripts) {
        found.extend(missing(hub, source, file));
    }
    for (file, is_logo) in [(&config.logo, true), (&config.icon, false)] {
        let Some(file) = file else { continue };
        let unshown = || unshown(hub, source, file, is_logo);
        found.extend(missing(hub, source, file).or_else(unshown));
    }
    let menu = config.menu.iter().flatten().flat_map(MenuEntry::all);
    let entries = menu.chain(&config.footer.links);
    let pages = entries.filter_map(MenuEntry::page);
    found.extend(pages.filter_map(|page| nowhere(hub, source, page)));
    found
}

fn finding(source: &Source, range: std::ops::Range<usize>, message: String) -> Diagnostic {
    Diagnostic::new(&RULE, (&source.path, range), message).severity(Severity::Warning)
}

/// A file that is not there.
fn missing(hub: &Hub, source: &Source, named: &NamedFile) -> Option<Diagnostic> {
    let sources = &hub.sources;
    if file_named(sources, &named.path).is_some() {
        return None;
    }
    let extension = named.path.extension();
    let files = sources
        .blobs
        .keys()
        .chain(sources.nearby.keys())
        .chain(sources.texts.keys());
    let files: Vec<&SourcePath> = files.filter(|path| path.extension() == extension).collect();
    let same_name = files.iter().find(|path| {
        path.file_name()
            .eq_ignore_ascii_case(named.path.file_name())
    });
    // As it may be written: from the top, from the folder of the pages, or from `static/`.
    let root = sources.content_root.as_str();
    let names: Vec<&str> = files
        .iter()
        .flat_map(|path| {
            let below = ["", root, "static"].map(|folder| path.below(folder));
            below.into_iter().flatten()
        })
        .collect();
    let near = same_name
        .map(|path| path.as_str())
        .or_else(|| nearest(named.path.as_str(), &names));
    let help = match near {
        Some(path) => format!("Did you mean `{}`?", quoted(path)),
        None => "Add the file, or write its path from the top of the hub.".to_owned(),
    };
    let message = format!("there is no file `{}`", quoted(named.path.as_str()));
    Some(
        finding(source, named.range.clone(), message)
            .why("The pages are made without it.")
            .help(help),
    )
}

/// A picture that is there and that readers do not see.
fn unshown(hub: &Hub, source: &Source, named: &NamedFile, is_logo: bool) -> Option<Diagnostic> {
    let path = file_named(&hub.sources, &named.path)?;
    let Some(media) = hub.media_at(&path) else {
        return Some(
            finding(
                source,
                named.range.clone(),
                "this picture is not published".to_owned(),
            )
            .why("Only pictures beside the pages and in `static/` are, so it is not shown.")
            .help("Move it to `static/`, and write its new path here."),
        );
    };
    let (what, help) = if media.is_pointer {
        (
            "only Git LFS has this picture",
            "Fetch it with `git lfs pull`.",
        )
    } else if media.mislabelled.is_some() {
        (
            "this picture is not what its name says",
            "Give it the ending of what it is.",
        )
    } else if is_logo && media.size.is_none() {
        (
            "this picture does not say how large it is",
            "Give the `svg` element a `viewBox`, or a `width` and a `height` in pixels.",
        )
    } else {
        return None;
    };
    Some(
        finding(source, named.range.clone(), what.to_owned())
            .why("The pages are made without it: they would jump while they are loaded, or show a broken picture.")
            .help(help),
    )
}

/// An entry of a menu that leads nowhere.
fn nowhere(hub: &Hub, source: &Source, page: &Written) -> Option<Diagnostic> {
    let name = quoted(&page.text);
    let (message, help) = match hub.menu_lead(&page.text).err()? {
        Nowhere::Several(pages) => {
            let paths = pages.iter().take(NAMED).map(|id| {
                format!("`{}`", quoted(hub.page(*id).source.path.as_str()))
            });
            (
                format!("several pages are called `{name}`"),
                format!("Write the path of the one: {}.", paths.collect::<Vec<_>>().join(", ")),
            )
        }
        Nowhere::Unknown(Some(meant)) => (
            format!("there is no page `{name}`"),
            format!("Did you mean `{}`?", quoted(&meant)),
        ),
        Nowhere::Unknown(None) => (
            format!("there is no page `{name}`"),
            "Write the path or the title of a page, or the name of one that is made, such as `all-pages`; for another site write `url:`.".to_owned(),
        ),
    };
    Some(
        finding(source, page.range.clone(), message)
            .why("The entry is left out of the pages.")
            .help(help),
    )
}
