//! What is wrong with the texts of a call in other languages.

use crate::diagnostic::Diagnostic;
use crate::fields::nearest;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::linked::Linked;
use crate::privacy::quoted;
use crate::rules::invalid_record;

/// Texts in a language that the hub does not have, or in the call's own.
pub(super) fn texts(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    let file = &call.file;
    let languages: Vec<&str> = hub.config.languages.iter().map(String::as_str).collect();
    let own = file
        .language()
        .unwrap_or_else(|| hub.config.language.clone());
    for text in calls.records.texts.iter().filter(|text| text.id == file.id) {
        let language = quoted(&text.language);
        let (message, help) = if text.language == own {
            (
                format!("the call itself is in `{language}`"),
                format!(
                    "Put the text into `{}`, or name this file after its language.",
                    quoted(file.source.path.as_str())
                ),
            )
        } else if languages.contains(&text.language.as_str()) {
            continue;
        } else {
            let help = match nearest(&text.language, &languages) {
                Some(near) => {
                    format!("Did you mean `{near}`? Languages are in `languages` of hub.yaml.")
                }
                None => format!(
                    "The hub's languages are {}; `languages` in hub.yaml says so.",
                    languages.join(", ")
                ),
            };
            (format!("the hub has no language `{language}`"), help)
        };
        found.push(
            Diagnostic::new(&invalid_record::RULE, &text.source.path, message)
                .why("No reader would find this text, so it is not published.")
                .help(help),
        );
    }
}
