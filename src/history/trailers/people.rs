//! The people that a trailer names.

use super::super::address::Signature;
use super::block::key_value;

/// How many people are read from one message: a hostile one could name thousands.
pub(super) const PEOPLE: usize = 250;

/// The people of a trailer's value: usually `Name <address>`, sometimes several, sometimes a bare
/// name or address.
pub(in crate::history) fn people(value: &str) -> Vec<Signature> {
    let mut people = Vec::new();
    let mut rest = value;
    while let Some((name, after)) = rest.split_once('<') {
        let (email, after) = after.split_once('>').unwrap_or((after, ""));
        people.push((bare_name(name), email.trim()));
        rest = after;
    }
    if people.is_empty() {
        let bare = bare_name(value);
        let address =
            bare.contains('@') && !bare.starts_with('@') && !bare.contains(char::is_whitespace);
        people.push(if address { ("", bare) } else { (bare, "") });
    }
    let placeholder = |name: &str, address: &str| {
        name.eq_ignore_ascii_case("name") && !address.contains("noreply")
    };
    people.retain(|(name, address)| {
        (!name.is_empty() || address.contains('@')) && !placeholder(name, address)
    });
    people
        .into_iter()
        .map(|(name, address)| Signature::new(name, address))
        .collect()
}

/// A name without what separates it from the person before it.
fn bare_name(text: &str) -> &str {
    let mut name = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '&'));
    name = name.strip_prefix("and ").unwrap_or(name).trim_start();
    if let Some((key, rest)) = key_value(name)
        && key.to_ascii_lowercase().ends_with("-by")
    {
        name = rest;
    }
    name.trim_matches('"')
}
