//! Credit as a citation file: the Citation File Format 1.2.0, which forges and reference managers
//! read.

use super::Credits;
use super::works::{Author, Work};
use crate::yaml::double_quoted;

/// `CITATION.cff` of the hub, or of the first page asked about: the format describes one work.
pub fn render(credits: &Credits) -> String {
    let hub = credits.hub;
    let works = Work::all(credits);
    let Some(work) = works.first() else {
        return String::new();
    };
    let mut out = String::from("cff-version: 1.2.0\n");
    let mut line =
        |key: &str, value: &str| out.push_str(&format!("{key}: {}\n", double_quoted(value)));
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
    if let Some(license) = work
        .license
        .map(|license| license.as_str())
        .filter(|id| is_plain_license(id))
    {
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
        out.push_str(&format!("  - name: {}\n", double_quoted(&others)));
    }
    out
}

fn entry(author: &Author) -> String {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    match author.split {
        Some((given, family)) => pairs.extend([
            ("family-names", family.to_owned()),
            ("given-names", given.to_owned()),
        ]),
        // A name that nobody has taken apart is no person's in this format, whose persons have
        // given and family names.
        None => pairs.push(("name", author.name.to_owned())),
    }
    pairs.extend(
        author
            .login
            .filter(|login| *login != author.name)
            .map(|login| ("alias", login.to_owned())),
    );
    pairs.extend(
        author
            .orcid
            .map(|orcid| ("orcid", format!("https://orcid.org/{orcid}"))),
    );
    pairs.extend(author.website.map(|url| ("website", url.to_owned())));
    let lines = pairs.iter().enumerate().map(|(at, (key, value))| {
        format!(
            "  {} {key}: {}\n",
            if at == 0 { "-" } else { " " },
            double_quoted(value)
        )
    });
    lines.collect()
}

/// The format knows SPDX ids and no expressions.
fn is_plain_license(id: &str) -> bool {
    !id.starts_with("LicenseRef-") && !id.contains([' ', '(', '+', ':'])
}
