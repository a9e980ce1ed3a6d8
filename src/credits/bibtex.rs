//! Credit as BibTeX: one entry for each page.

use std::collections::BTreeSet;

use super::Credits;
use super::works::{Author, Work};
use crate::privacy::{bibtex, shown};

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
                .map(|others| format!("{{{}}}", bibtex::text(&others))),
        );
    } else if work.hidden > 0 {
        // BibTeX's own words for "et al."
        names.push("others".to_owned());
    }
    let mut fields = vec![
        ("author", format!("{{{}}}", names.join(" and "))),
        ("title", format!("{{{{{}}}}}", bibtex::text(&work.title))),
    ];
    fields.push((
        "howpublished",
        format!("{{{}}}", bibtex::text(&shown(&hub.title))),
    ));
    if let Some(url) = &work.url {
        fields.push(("url", format!("{{{}}}", bibtex::address(url))));
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
        fields.push(("note", format!("{{{}}}", bibtex::text(&note.join(", ")))));
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
        Some((given, family)) => {
            format!("{{{}}}, {{{}}}", bibtex::text(family), bibtex::text(given))
        }
        None => format!("{{{}}}", bibtex::text(author.name)),
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

#[cfg(test)]
mod tests {
    use super::*;

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
