//! Languages as they are typed, and those that a hub has.

use crate::commands::Failure;
use crate::config::{Config, language_tag};
use crate::fields::nearest;
use crate::hub::{Hub, NewPage};

/// A language tag as it was typed.
pub(in crate::commands::new) fn tag(text: &str) -> Result<String, Failure> {
    language_tag(text).ok_or_else(|| {
        Failure::new(
            format!("`{text}` is not a language tag"),
            "Write a tag such as `en`, `pt-BR` or `zh-Hant`.",
        )
    })
}

/// A language of the hub.
pub(in crate::commands::new) fn language(text: &str, config: &Config) -> Result<String, Failure> {
    let known = &config.languages;
    let tag = tag(text).unwrap_or_else(|_| text.to_lowercase());
    if known.contains(&tag) {
        return Ok(tag);
    }
    // `pt` where the hub has `pt-BR`, `fra` where it has `fr`.
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let kin: Vec<String> = known
        .iter()
        .filter(|other| first(other) == first(&tag) || first(&tag).starts_with(&first(other)))
        .map(|other| format!("`{other}`"))
        .collect();
    let names: Vec<&str> = known.iter().map(String::as_str).collect();
    let meant = if kin.is_empty() {
        nearest(&tag, &names).map(|near| format!("`{near}`"))
    } else {
        Some(kin.join(" or "))
    };
    let all = known.join(", ");
    let hint = match meant {
        Some(meant) => format!(
            "Did you mean {meant}? The hub has {all}; another one is added to `languages` in hub.yaml."
        ),
        None => {
            format!("Write one of {all}, or add it first: `languages: [{all}, {tag}]` in hub.yaml.")
        }
    };
    Err(Failure::new(
        format!("`{text}` is no language of this hub"),
        hint,
    ))
}

/// Refuses a language that the hub does not list, where it lists its languages: the page would be
/// nobody's translation.
pub(super) fn refuse_language(hub: &Hub, page: &NewPage) -> Result<(), Failure> {
    if hub.config.languages_named && !page.language.is_empty() {
        language(&page.language, &hub.config)?;
    }
    Ok(())
}
