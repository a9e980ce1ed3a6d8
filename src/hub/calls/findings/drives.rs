//! What is wrong with the target of a drive.

use crate::calls::CallFile;
use crate::diagnostic::Diagnostic;
use crate::fields::nearest;
use crate::hub::calls::call::Call;
use crate::hub::calls::drive::category_name;
use crate::hub::calls::naming::list;
use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::lookup::NotOne;
use crate::privacy::quoted;
use crate::rules::{invalid_record, unknown_call};

/// What a target names and the hub does not have.
pub(super) fn target(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let Some(drive) = &call.drive else { return };
    let file = &call.file;
    found.extend(unknown_language(file, &hub.config.languages));
    for (written, why) in &drive.unknown {
        let (what, help) = told(hub, &written.text, why);
        found.push(
            Diagnostic::new(
                &unknown_call::RULE,
                (&file.source.path, written.range.clone()),
                what,
            )
            .why("It names no page, so there is nothing to do for it.")
            .help(help),
        );
    }
}

/// What is wrong with the language of a drive in a hub of these languages.
fn unknown_language(file: &CallFile, languages: &[String]) -> Option<Diagnostic> {
    let written = file.keys.target.to.as_ref()?;
    let known: Vec<&str> = languages.iter().map(String::as_str).collect();
    let to = file.to().unwrap_or_default();
    if !file.keys.kind.wants_language() || known.contains(&to.as_str()) {
        return None;
    }
    let help = match nearest(&written.text, &known) {
        Some(near) => format!("Did you mean `{near}`?"),
        None => format!("The hub's languages are {}.", known.join(", ")),
    };
    let message = format!("the hub has no language `{}`", quoted(&written.text));
    Some(
        Diagnostic::new(
            &invalid_record::RULE,
            (&file.source.path, written.range.clone()),
            message,
        )
        .why("No page can be in that language, so nothing of this drive can be done.")
        .help(help),
    )
}

fn told(hub: &Linked, text: &str, why: &NotOne) -> (String, String) {
    let path = |id: &PageId| quoted(hub.page(*id).source.path.as_str());
    if let Some(name) = category_name(text) {
        let titles = hub
            .categories
            .iter()
            .map(|category| category.title.as_str());
        let titles: Vec<&str> = titles.collect();
        let lower: Vec<String> = titles.iter().map(|title| title.to_lowercase()).collect();
        let known: Vec<&str> = lower.iter().map(String::as_str).collect();
        let near = nearest(name, &known).and_then(|near| known.iter().position(|it| *it == near));
        let help = match near.and_then(|at| titles.get(at)) {
            Some(near) => format!("Did you mean `Category:{}`?", quoted(near)),
            None if titles.is_empty() => "The hub has no categories.".to_owned(),
            None => format!("The hub's categories are {}.", list(&titles)),
        };
        return (format!("there is no category `{}`", quoted(name)), help);
    }
    match why {
        NotOne::Several(pages) => {
            let paths: Vec<String> = pages.iter().map(path).collect();
            let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
            (
                format!("`{}` is the name of several pages", quoted(text)),
                format!("Write the path of one: {}.", list(&paths)),
            )
        }
        NotOne::None(Some(near)) => (
            format!("there is no page `{}`", quoted(text)),
            format!("Did you mean `{}`?", path(near)),
        ),
        NotOne::None(None) if text.contains('*') => (
            format!("no page has a path like `{}`", quoted(text)),
            format!(
                "Write it from the top of the repository, such as `{}**`.",
                folder(hub)
            ),
        ),
        NotOne::None(None) => (
            format!("there is no page `{}`", quoted(text)),
            "Write the title or the path of a page, `Category:NAME`, or a path with `*`."
                .to_owned(),
        ),
    }
}

/// The folder of the pages, with a slash at its end.
fn folder(hub: &Linked) -> String {
    match hub.sources.content_root.as_str() {
        "" => String::new(),
        root => format!("{}/", quoted(root)),
    }
}
