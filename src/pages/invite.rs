//! Where readers become writers: the forge's forms, and which of them the hub's intake leaves open.

use crate::calls::kind::{From, Method};
use crate::config::Intake;
use crate::hub::calls::Task;
use crate::hub::new_page::translation_path;
use crate::hub::page_reviews::name_of;
use crate::hub::{Call, Hub, NewPage, PageId};
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

/// The form that writes a page in another language of the hub, beside its other translations.
pub(super) fn translation_url(hub: &Hub, page: PageId, language: &str) -> Option<String> {
    let original = hub.page(page);
    let path = translation_path(hub, page, language);
    let root = &hub.sources.content_root;
    let from = original.source.path.below(root);
    let from = from.unwrap_or(original.source.path.as_str());
    let mut translation = NewPage::titled(&original.title, language);
    translation
        .values
        .insert("translated_from".to_owned(), from.to_owned());
    new_page_url(hub, &translation, &path)
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

/// The form that writes a ballot, with the options in it; `None` where nobody fills one in.
pub(super) fn ballot_url(hub: &Hub, call: &Call, options: &[String]) -> Option<String> {
    let rules = call.file.ballot().filter(|rules| !rules.sealed)?;
    // Members are never held up, and most who vote are some.
    if rules.from != From::Ballots || hub.config.submissions.intake == Intake::Paused {
        return None;
    }
    let (how, choice) = match rules.method {
        Method::Ranked => (
            "The best first; [a, b] inside it are equal. What is left out is last.".to_owned(),
            "ranking: []",
        ),
        Method::Approval => (
            "What you approve of, with commas.".to_owned(),
            "approve: []",
        ),
        Method::Score => (
            format!("Such as {{ a: {} }}; from 0 to {}.", rules.max, rules.max),
            "scores: {}",
        ),
        Method::YesNo => ("yes, no or abstain".to_owned(), "choose: "),
        Method::Consent => (
            "Why, or withdrawn; who does not object writes nothing.".to_owned(),
            "object: ",
        ),
    };
    let name = "# Call this file after yourself, as your page here is called: bo.yaml";
    let options = match rules.method.names_options() {
        true => format!("# Options: {}\n", options.join(", ")),
        false => String::new(),
    };
    let path = format!("ballots/{}/your-name.yaml", call.file.id);
    // Where the options are too many for an address, they stand on the page.
    let texts = [
        format!("{name}\n# {how}\n{options}{choice}\n"),
        format!("{name}\n# {how}\n{choice}\n"),
    ];
    hub.config.repository.as_ref()?.new_file_url(&path, &texts)
}

/// The form that writes a review of a page as it is now.
pub(super) fn review_url(hub: &Hub, page: PageId) -> Option<String> {
    if matches!(
        hub.config.submissions.intake,
        Intake::Members | Intake::Paused
    ) {
        return None;
    }
    let page = hub.page(page);
    let folder = name_of(page, &hub.sources.content_root);
    let read = page.credit.latest().map(|at| hub.history.commit(at).id);
    let text = format!(
        "page: {}\nrevision: {}\nscope: [] # facts, language, licence, images\nverdict: # accept, revise or decline\nconflict: # none, or a sentence\ncomment: |\n  \n",
        yaml::scalar(page.source.path.as_str()),
        yaml::double_quoted(&read.map(|id| id.short().to_string()).unwrap_or_default()),
    );
    let path = format!("reviews/pages/{folder}/your-name.yaml");
    hub.config
        .repository
        .as_ref()?
        .new_file_url(&path, &[&text])
}

/// The form that writes an answer to a task, in a file of its own so that nobody's is in the way.
pub(super) fn answer_url(hub: &Hub, call: &Call, task: &Task, ask: &str) -> Option<String> {
    if hub.config.submissions.intake == Intake::Paused {
        return None;
    }
    let path = format!("answers/{}/your-name/{}.yaml", call.file.id, task.id);
    let name = "# Put your name, as your page here is called, into the path in place of your-name.";
    let remark =
        "# Nothing to answer? Write skip: cannot-tell, wrong-item or already-done instead.";
    let rest = format!("{remark}\ntask: {}\nanswer: \n", task.id);
    let texts = [
        format!("{name}\n# {ask}\n{rest}"),
        format!("{name}\n{rest}"),
    ];
    hub.config.repository.as_ref()?.new_file_url(&path, &texts)
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
