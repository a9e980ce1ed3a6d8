//! Keys of a keyboard: `++ctrl+alt+del++`.

use super::super::mapped::Edit;
use super::Reader;
use crate::excerpt;

/// What stands on a key, as `pymdownx.keys` shows it.
fn name_of_key(key: &str) -> String {
    match key {
        "escape" => return "Esc".into(),
        "delete" => return "Del".into(),
        "insert" => return "Ins".into(),
        "command" => return "Cmd".into(),
        "control" => return "Ctrl".into(),
        _ => {}
    }
    let capital = |word: &str| {
        word.get(..1).map_or_else(
            || word.to_owned(),
            |first| first.to_ascii_uppercase() + &word[1..],
        )
    };
    key.strip_prefix("arrow-")
        .unwrap_or(key)
        .split('-')
        .map(capital)
        .collect::<Vec<_>>()
        .join(" ")
}

impl Reader<'_, '_> {
    /// `++ctrl+alt+k++`.
    pub(super) fn keys(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = excerpt::first(&text[at + 2..], 64);
        let end = at
            + 2
            + rest
                .find(|c: char| {
                    !(c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '+'))
                })
                .unwrap_or(rest.len());
        let keys = text[at + 2..end].strip_suffix("++").filter(|keys| {
            keys.starts_with(|c: char| c.is_ascii_alphanumeric()) && keys.len() <= 60
        })?;
        if keys.contains("++") {
            return None;
        }
        let shown: Vec<String> = keys
            .split('+')
            .map(|key| format!("<kbd>{}</kbd>", name_of_key(key)))
            .collect();
        self.edits.push(Edit::new(at..end, shown.join("+")));
        Some(end)
    }
}
