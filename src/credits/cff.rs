//! Credit as a citation file: the Citation File Format 1.2.0, which forges and reference managers read.

use super::Credits;
use super::works::{Author, Work};

/// `CITATION.cff` of the hub, or of the first page asked about: the format describes one work.
pub fn render(credits: &Credits) -> String {
    let hub = credits.hub;
    let works = Work::all(credits);
    let Some(work) = works.first() else { return String::new() };
    let mut out = String::from("cff-version: 1.2.0\n");
    let mut line = |key: &str, value: &str| out.push_str(&format!("{key}: {}\n", quoted(value)));
    line("message", "If you use this work, please cite it as below.");
    line("type", "dataset");
    line("title", &work.title);
    if !work.summary.is_empty() {
        line("abstract", &work.summary);
    }
    if let Some(url) = &work.url {
        line("url", url);
    }
    if let Some(repository) = &hub.config.repository {
        line("repository-code", &repository.url);
    }
    if let Some(license) = work.license.map(|license| license.as_str()).filter(|id| is_plain_license(id)) {
        line("license", license);
    }
    if let Some(head) = hub.history.head {
        line("commit", &head.to_string());
    }
    if let Some(date) = &work.date {
        line("date-released", date);
    }
    out.push_str("authors:\n");
    for author in &work.authors {
        out.push_str(&entry(author));
    }
    if let Some(others) = work.others(hub) {
        out.push_str(&format!("  - name: {}\n", quoted(&others)));
    }
    out
}

fn entry(author: &Author) -> String {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    match author.split {
        Some((given, family)) => pairs.extend([("family-names", family.to_owned()), ("given-names", given.to_owned())]),
        // A name that nobody has taken apart is no person's in this format, whose persons have given and family names.
        None => pairs.push(("name", author.name.to_owned())),
    }
    pairs.extend(author.login.filter(|login| *login != author.name).map(|login| ("alias", login.to_owned())));
    pairs.extend(author.orcid.map(|orcid| ("orcid", format!("https://orcid.org/{orcid}"))));
    pairs.extend(author.website.map(|url| ("website", url.to_owned())));
    let lines = pairs.iter().enumerate().map(|(at, (key, value))| format!("  {} {key}: {}\n", if at == 0 { "-" } else { " " }, quoted(value)));
    lines.collect()
}

/// The format knows SPDX ids and no expressions.
fn is_plain_license(id: &str) -> bool {
    !id.starts_with("LicenseRef-") && !id.contains([' ', '(', '+', ':'])
}

/// A YAML scalar in double quotes, which holds any text: JSON's form, and what YAML does not count as printable (1.2.2, section 5.1) escaped too.
fn quoted(text: &str) -> String {
    let json = serde_json::to_string(text).expect("a text is always JSON");
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match u32::from(c) {
            code @ (0x7F..=0x9F | 0x2028 | 0x2029 | 0xFEFF | 0xFFFE | 0xFFFF) => out.push_str(&format!("\\u{code:04x}")),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::quoted;

    #[test]
    fn a_hostile_name_stays_one_text() {
        for name in ["a: b\n- c", "\"}", "#x", "\\", "\u{85}\u{2028}x\u{7}", "!!python/x", "* &a", "~"] {
            let yaml = format!("- name: {}\n", quoted(name));
            assert_eq!(crate::yaml::parse(&yaml).unwrap().items()[0].get("name").unwrap().node.text().as_deref(), Some(name), "{yaml}");
        }
    }

    proptest! {
        #[test]
        fn every_text_reads_back(text in "\\PC{0,30}|[\\n\\t\"\\\\#:\\-\u{80}\u{2029}é]{0,20}") {
            let yaml = format!("a: {}\n", quoted(&text));
            let read = crate::yaml::parse(&yaml).unwrap().get("a").unwrap().node.text();
            prop_assert_eq!(read.as_deref(), Some(text.as_str()));
        }
    }
}
