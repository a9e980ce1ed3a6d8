//! Credit as BibTeX: one entry for each page.

use std::collections::BTreeSet;

use super::Credits;
use super::works::{Author, Work};
use crate::hub::people::shown;

/// Entries of every page, in the order of the pages.
pub fn render(credits: &Credits) -> String {
    let mut keys = BTreeSet::new();
    let entries: Vec<String> = credits
        .pages
        .iter()
        .map(|page| {
            entry(
                credits,
                &Work::page(credits.hub, page.page),
                key(page.page.url.as_str(), &mut keys),
            )
        })
        .collect();
    entries.join("\n")
}

fn entry(credits: &Credits, work: &Work, key: String) -> String {
    let hub = credits.hub;
    let mut names: Vec<String> = work.authors.iter().map(name).collect();
    if names.is_empty() {
        names.extend(
            work.others(hub)
                .map(|others| format!("{{{}}}", escaped(&others))),
        );
    } else if work.hidden > 0 {
        // BibTeX's own words for "et al."
        names.push("others".to_owned());
    }
    let mut fields = vec![
        ("author", format!("{{{}}}", names.join(" and "))),
        ("title", format!("{{{{{}}}}}", escaped(&work.title))),
    ];
    fields.push((
        "howpublished",
        format!("{{{}}}", escaped(&shown(&hub.title))),
    ));
    if let Some(url) = &work.url {
        fields.push(("url", format!("{{{}}}", plain_url(url))));
    }
    if let Some((year, month)) = work.date.as_deref().and_then(year_and_month) {
        fields.push(("year", format!("{{{year}}}")));
        fields.push(("month", month.to_owned()));
    }
    let revision = work
        .revision
        .as_ref()
        .map(|revision| format!("Revision {revision}"));
    let license = work.license.map(|license| license.as_str().to_owned());
    let note: Vec<String> = [revision, license].into_iter().flatten().collect();
    if !note.is_empty() {
        fields.push(("note", format!("{{{}}}", escaped(&note.join(", ")))));
    }
    let fields: Vec<String> = fields
        .iter()
        .map(|(key, value)| format!("  {key} = {value}"))
        .collect();
    format!("@misc{{{key},\n{}\n}}\n", fields.join(",\n"))
}

/// A name that `and` and commas in it cannot take apart.
fn name(author: &Author) -> String {
    match author.split {
        Some((given, family)) => format!("{{{}}}, {{{}}}", escaped(family), escaped(given)),
        None => format!("{{{}}}", escaped(author.name)),
    }
}

/// A key of letters, digits and hyphens from the page's address.
fn key(url: &str, taken: &mut BTreeSet<String>) -> String {
    let words: Vec<String> = crate::paths::percent_decode(url)
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let lossless = url
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-'));
    let mut key = words.join("-");
    if key.is_empty() && lossless {
        "home".clone_into(&mut key);
    }
    if !lossless || taken.contains(&key) {
        let hash = blake3::hash(url.as_bytes()).to_hex();
        key = format!(
            "{}{}{}",
            key,
            if key.is_empty() { "page-" } else { "-" },
            &hash[..8]
        );
    }
    taken.insert(key.clone());
    key
}

fn year_and_month(date: &str) -> Option<(&str, &'static str)> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let (year, rest) = date.split_once('-')?;
    let month: usize = rest.split('-').next()?.parse().ok()?;
    (year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit())).then_some(())?;
    Some((year, MONTHS.get(month.checked_sub(1)?)?))
}

/// A text as LaTeX shows it. BibTeX counts braces even after a backslash, so they are written as
/// commands.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// An address without what ends a value.
fn plain_url(url: &str) -> String {
    url.chars()
        .filter(|c| !c.is_control())
        .collect::<String>()
        .replace('{', "%7B")
        .replace('}', "%7D")
        .replace('\\', "%5C")
        .replace(' ', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn braces_are_always_balanced_and_commands_known(text in "[a-z{}\\\\%#\\n é~^$&_@\"]{0,40}") {
            let escaped = escaped(&text);
            let mut depth = 0i32;
            for c in escaped.chars() {
                depth += i32::from(c == '{') - i32::from(c == '}');
                assert!(depth >= 0);
            }
            assert_eq!(depth, 0);
            assert!(!escaped.contains('\n'));
        }
    }

    #[test]
    fn keys_are_ascii_and_each_is_one_pages() {
        let mut taken = BTreeSet::new();
        let keys: Vec<String> = [
            "/",
            "/hermit-crabs/",
            "/hermit/crabs/",
            "/しお/",
            "/fr/marées/",
        ]
        .iter()
        .map(|url| key(url, &mut taken))
        .collect();
        assert_eq!(keys[..2], ["home", "hermit-crabs"]);
        assert_eq!(taken.len(), 5);
        assert!(
            keys.iter()
                .all(|key| key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')),
            "{keys:?}"
        );
    }
}
