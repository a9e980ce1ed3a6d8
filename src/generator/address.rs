//! Where another generator serves the site.

use super::settings::Settings;
use super::table::Generator;

/// Longest address that is taken, in bytes.
const BYTES: usize = 200;

/// Hosts that stand in settings until somebody writes their own.
const EXAMPLES: [&str; 3] = ["example.com", "example.net", "example.org"];

/// The address that settings give the site, where it is one that every page may safely name: a host
/// of the web by `https`, and a folder of plain names.
pub(super) fn of(generator: &Generator, settings: &Settings) -> Option<String> {
    let address = generator
        .address_keys
        .iter()
        .find_map(|key| settings.only_text(key))?;
    let base = match generator.base_key {
        Some(key) => folder(settings, key)?,
        None => String::new(),
    };
    let whole = format!(
        "{}/{}",
        address.trim().trim_end_matches('/'),
        base.trim().trim_matches('/')
    );
    sound(&format!("{}/", whole.trim_end_matches('/')))
}

/// The folder that a key names; `None` where it names one that nobody can tell.
fn folder(settings: &Settings, key: &str) -> Option<String> {
    let only = settings.only_text(key);
    only.or_else(|| settings.is_blank(key).then(String::new))
}

fn sound(text: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.~/:".contains(c);
    if text.len() > BYTES || !text.chars().all(is_plain) {
        return None;
    }
    // What a browser would read in another way than it is written is no plain name.
    let path = text.strip_prefix("https://")?.split_once('/')?.1;
    let is_name = |part: &str| !part.starts_with('.') && !part.is_empty() && !part.contains(':');
    if !path.is_empty() && !path.trim_end_matches('/').split('/').all(is_name) {
        return None;
    }
    let url = url::Url::parse(text).ok()?;
    let host = url.domain().filter(|host| host.contains('.'))?;
    let is_example = EXAMPLES.iter().any(|example| {
        host == *example
            || host
                .strip_suffix(example)
                .is_some_and(|rest| rest.ends_with('.'))
    });
    (!is_example && url.username().is_empty()).then(|| url.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_are_taken() {
        for (text, taken) in [
            ("https://shore.example/", true),
            ("https://shore.example/a/b-c/", true),
            ("https://shore.example:8443/", true),
            ("http://shore.example/", false),
            ("//shore.example/", false),
            ("https://example.org/", false),
            ("https://docs.example.com/", false),
            ("https://notexample.com/", true),
            ("https://localhost/", false),
            ("https://127.0.0.1/", false),
            ("https://u@shore.example/", false),
            ("https://shore.example/../x/", false),
            ("https://shore.example/%2e%2e/", false),
            ("https://shore.example/a//b/", false),
            ("https://shore.example/?x", false),
            ("https://shore.example/\"><script>/", false),
            ("javascript:alert(1)/", false),
        ] {
            assert_eq!(sound(text).is_some(), taken, "{text}");
        }
    }
}
