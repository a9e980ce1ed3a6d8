//! What to say before a page is written: one of its name, its categories, whether the hub takes it.

use crate::commands::{Failure, printable};
use crate::config::Intake;
use crate::fields::nearest;
use crate::hub::lookup::NotOne;
use crate::hub::names::fold;
use crate::hub::new_page::Written;
use crate::hub::{Hub, NewPage, PageId};
use crate::load::{Location, is_markdown};
use crate::paths::{SourcePath, slug};

/// What to say of a page that has this title, or nearly.
pub(super) fn existing(hub: &Hub, page: &NewPage) -> Option<String> {
    let about = |id: PageId| {
        let found = hub.page(id);
        let aliases = &found.meta.aliases;
        let is_alias = aliases
            .iter()
            .any(|it| fold(&it.value) == fold(&page.title));
        let how = match is_alias && fold(&found.title) != fold(&page.title) {
            true => ", by its alias",
            false => "",
        };
        format!("`{}` (“{}”{how})", found.source.path, found.title)
    };
    match hub.look_up(&page.title) {
        Ok(id) if page.language.is_empty() || hub.page(id).language == page.language => {
            Some(format!(
                "there is a page of this name already: {}. Perhaps that is the one to edit.",
                about(id)
            ))
        }
        Err(NotOne::Several(pages)) => {
            let pages: Vec<String> = pages.into_iter().take(5).map(about).collect();
            Some(format!(
                "there are pages of this name already: {}. Perhaps one of them is the one to edit.",
                pages.join(", ")
            ))
        }
        Err(NotOne::None(Some(id))) => Some(format!(
            "there is a page of nearly this name: {}. Perhaps that is the one to edit.",
            about(id)
        )),
        _ => None,
    }
}

/// Says of a category that the hub does not have which one may be meant.
pub(super) fn tell_categories(hub: &Hub, page: &NewPage) {
    let known: Vec<(String, &str)> = hub
        .categories
        .iter()
        .map(|category| (category.title.to_lowercase(), category.title.as_str()))
        .collect();
    let names: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
    for category in &page.categories {
        let name = category.to_lowercase();
        if names.contains(&name.as_str()) {
            continue;
        }
        if let Some(near) =
            nearest(&name, &names).and_then(|near| known.iter().find(|(name, _)| name == near))
        {
            anstream::eprintln!(
                "note: there is no category “{}” yet; did you mean “{}”?",
                printable(category),
                printable(near.1)
            );
        }
    }
}

/// Refuses to write what the hub's check would not let through.
pub(in crate::commands::new) fn refuse(
    hub: &Hub,
    path: &str,
    written: &Written,
) -> Result<(), Failure> {
    if let Some(mistake) = NewPage::mistakes(hub, path, &written.text).first() {
        return Err(Failure::new(mistake.message.clone(), mistake.help.clone()));
    }
    let Some(first) = written.lacking.first() else {
        return Ok(());
    };
    let names: Vec<String> = written
        .lacking
        .iter()
        .map(|blank| format!("`{}`", blank.key))
        .collect();
    let like = if first.remark.is_empty() {
        String::new()
    } else {
        format!(" ({})", first.remark)
    };
    Err(Failure::new(
        format!(
            "this hub asks every page for {}, which nobody but its author can say",
            names.join(", ")
        ),
        format!("Give it: `--set {}=VALUE`{like}.", first.key),
    ))
}

/// The names of the calls in the folder.
pub(super) fn open_calls(location: &Location) -> Vec<String> {
    let entries = std::fs::read_dir(location.root.join("calls"))
        .into_iter()
        .flatten()
        .flatten();
    let paths = entries
        .filter_map(|entry| SourcePath::new(entry.file_name().to_str()?))
        .filter(is_markdown);
    let mut calls: Vec<String> = paths
        .map(|path| slug(path.stem()))
        .filter(|name| !matches!(name.as_str(), "" | "index" | "readme"))
        .collect();
    calls.sort();
    calls
}

/// Says so when the hub may not take the page.
pub(super) fn tell_intake(hub: &Hub, page: &NewPage, calls: &[String]) {
    let told = match hub.config.submissions.intake {
        Intake::Open => return,
        Intake::CallsOnly if page.call.as_ref().is_some_and(|call| calls.contains(&slug(call))) => return,
        Intake::CallsOnly if calls.is_empty() => {
            "new pages answer an open call in this hub, and none is open; propose the page in an issue".to_owned()
        }
        Intake::CallsOnly => format!("new pages answer an open call in this hub: give `--call` and one of {}", calls.join(", ")),
        Intake::Members => "this hub takes contributions of members: people with a file in `contributors/`".to_owned(),
        Intake::Paused => "for now this hub takes only members' contributions".to_owned(),
    };
    anstream::eprintln!("note: {}", printable(&told));
}
