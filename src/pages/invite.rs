//! Where readers become writers: the forge's forms, and which of them the hub's intake leaves open.

use crate::config::Intake;
use crate::hub::{Hub, NewPage};
use crate::paths::SourcePath;
use crate::yaml;

/// The form that writes a page, filled in; `None` where what strangers write there would be
/// refused.
pub(super) fn new_page_url(hub: &Hub, page: &NewPage, path: &str) -> Option<String> {
    match hub.config.submissions.intake {
        Intake::Open => hub
            .config
            .repository
            .as_ref()?
            .new_file_url(path, &page.extents(hub, path)),
        // Which call a page answers is for its author to say, and a form does not ask.
        Intake::CallsOnly | Intake::Members | Intake::Paused => None,
    }
}

/// The form that writes a page which has no title yet, in the folder of a language's pages.
pub(super) fn any_page_url(hub: &Hub, language: &str) -> Option<String> {
    let page = NewPage::titled("", language);
    let path = page.path(hub);
    let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
    // The path says which language it is; its last part is left to the author.
    let texts = page.extents(hub, &path);
    new_page_url(hub, &page, &path)?;
    hub.config.repository.as_ref()?.new_file_url(folder, &texts)
}

/// The form that writes an entry of a call, in the folder of a language's pages.
pub(super) fn entry_url(hub: &Hub, call: &str, language: &str) -> Option<String> {
    if matches!(
        hub.config.submissions.intake,
        Intake::Members | Intake::Paused
    ) {
        return None;
    }
    // What is written in a language that the hub does not have stands among its own.
    let languages = &hub.config.languages;
    let known = languages.iter().find(|known| *known == language);
    let page = NewPage {
        call: Some(call.to_owned()),
        ..NewPage::titled("", known.unwrap_or(&hub.config.language))
    };
    let path = page.path(hub);
    let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
    let texts = page.extents(hub, &path);
    hub.config.repository.as_ref()?.new_file_url(folder, &texts)
}

/// The form that edits a page.
pub(super) fn edit_url(hub: &Hub, path: &SourcePath) -> Option<String> {
    match hub.config.submissions.intake {
        Intake::Open | Intake::CallsOnly => hub.config.repository.as_ref()?.edit_url(path),
        Intake::Members | Intake::Paused => None,
    }
}

/// The form that writes the profile of somebody who is named and has none yet.
pub(super) fn profile_at(hub: &Hub, path: &str, name: &str) -> Option<String> {
    profile_url(hub, "")?;
    let text = format!("---\nname: {}\n---\n", yaml::scalar(name));
    hub.config.repository.as_ref()?.new_file_url(path, &[&text])
}

/// The form that writes a profile: in a hub of members it is how somebody asks to become one.
pub(super) fn profile_url(hub: &Hub, text: &str) -> Option<String> {
    match hub.config.submissions.intake {
        Intake::Open | Intake::CallsOnly | Intake::Members => hub
            .config
            .repository
            .as_ref()?
            .new_file_url("contributors/your-name.md", &[text]),
        Intake::Paused => None,
    }
}
