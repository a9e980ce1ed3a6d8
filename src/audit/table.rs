//! The audit as tables for a terminal.

use super::{Audit, Lack, Line, Scope};
use crate::credits::table::aligned;
use crate::hub::attestation::{Coverage, Standing};
use crate::hub::people::Person;
use crate::privacy::shown;

/// What stands in the place of the name of somebody who is not to be named.
const UNNAMED: &str = "(not named)";

/// The listed revisions with the next step below each, then how many rest on what, by page and by
/// person.
pub fn render(audit: &Audit) -> String {
    let mut out = String::new();
    if !audit.hub.config.licensing.attestation.require && audit.scope == Scope::Lacking {
        out.push_str("This hub asks nobody to certify anything (`licensing.attestation.require` in hub.yaml), so nothing is missing.\n");
        out.push_str(&counts(audit));
        out.push_str("`commonweal audit --all` lists every revision, page and author.\n");
        return out + incomplete(audit);
    }
    revisions(&mut out, audit);
    out.push_str(&summary(audit));
    let is_told = |coverage: &Coverage| {
        audit.scope == Scope::All || coverage.missing() > 0 || coverage.co_authors > 0
    };
    let mut pages = vec![headings("PAGE")];
    pages.extend(
        audit
            .pages
            .iter()
            .filter(|(_, coverage)| is_told(coverage))
            .map(|(page, coverage)| row(shown(page.source.path.as_str()), coverage)),
    );
    let mut people = vec![headings("AUTHOR")];
    people.extend(
        audit
            .people
            .iter()
            .filter(|(_, coverage)| is_told(coverage))
            .map(|(person, coverage)| row(person.name.clone(), coverage)),
    );
    if is_told(&audit.hidden) && audit.hidden.revisions > 0 {
        people.push(row(UNNAMED.to_owned(), &audit.hidden));
    }
    for rows in [pages, people].iter().filter(|rows| rows.len() > 1) {
        out.push('\n');
        aligned(&mut out, rows);
    }
    out + incomplete(audit)
}

fn incomplete(audit: &Audit) -> &'static str {
    match audit.cannot_tell() {
        true => {
            "\nPart of the history is missing from this clone, so nobody can tell about the rest; `git fetch --unshallow` gets it.\n"
        }
        false => "",
    }
}

fn revisions(out: &mut String, audit: &Audit) {
    if audit.lines.is_empty() {
        return;
    }
    let mut rows = vec![["COMMIT", "DATE", "AUTHOR", "FILES", "CERTIFIED"].map(str::to_owned)];
    rows.extend(audit.lines.iter().map(|line| {
        let mut files = line
            .paths
            .first()
            .map(|path| shown(path))
            .unwrap_or_default();
        if line.paths.len() > 1 {
            files.push_str(&format!(" and {} more", line.paths.len() - 1));
        }
        [
            line.commit.id.short(),
            line.commit.authored.date(),
            name(line.author),
            files,
            certified(line),
        ]
    }));
    let mut table = String::new();
    aligned(&mut table, &rows);
    let mut table = table.lines();
    out.extend(table.next().map(|heading| format!("{heading}\n")));
    for (text, line) in table.zip(&audit.lines) {
        out.push_str(&format!("{text}\n"));
        let co_author = |(person, lack): &(Option<&Person>, Lack)| {
            format!(
                "    co-author {}: {}\n    {}\n",
                name(*person),
                lack.why,
                lack.next
            )
        };
        out.extend(line.lack.iter().map(|lack| format!("    {}\n", lack.next)));
        out.extend(line.co_authors.iter().map(co_author));
    }
    out.push('\n');
}

fn certified(line: &Line) -> String {
    match (&line.revision.standing, &line.lack) {
        (Standing::Certified(certificate), _) => {
            let proof = words(certificate.ground.name());
            format!("{proof} ({})", certificate.statement)
        }
        (Standing::NotNeeded(why), _) => format!("not needed: {}", words(why.name())),
        (Standing::Missing(_), Some(lack)) if lack.is_doubt => format!("doubtful: {}", lack.why),
        (Standing::Missing(missing), lack) => format!(
            "no: {}",
            lack.as_ref()
                .map_or(words(missing.name()), |lack| lack.why.as_str())
        ),
    }
}

fn summary(audit: &Audit) -> String {
    let asked = audit.hub.attestations.statements().asked();
    counts(audit)
        + &match audit.hub.config.licensing.attestation.require {
            true => format!("asked for: {} {}\n", asked.id, &asked.version().to_string()[..12]),
            false => "this hub does not ask for certifications (`licensing.attestation.require` in hub.yaml)\n".to_owned(),
        }
}

/// How many revisions rest on what.
fn counts(audit: &Audit) -> String {
    let coverage = audit.coverage;
    let counts = |counts: &std::collections::BTreeMap<&'static str, usize>| {
        let parts: Vec<String> = counts
            .iter()
            .map(|(name, count)| format!("{count} {}", words(name)))
            .collect();
        if parts.is_empty() {
            String::new()
        } else {
            format!(" ({})", parts.join(", "))
        }
    };
    let mut text = format!(
        "{} {}: {} certified{}, {} without need{}, {} without proof{}\n",
        coverage.revisions,
        if coverage.revisions == 1 {
            "revision"
        } else {
            "revisions"
        },
        coverage.certified(),
        counts(&coverage.certified),
        coverage.not_needed(),
        counts(&coverage.not_needed),
        coverage.missing(),
        counts(&coverage.missing)
    );
    if coverage.co_authors > 0 {
        text.push_str(&format!(
            "{} with a co-author who has not certified\n",
            coverage.co_authors
        ));
    }
    text
}

/// What JSON and CSV call a proof, the lack of one, or why none is needed, in words that follow a
/// number or stand alone.
fn words(name: &'static str) -> &'static str {
    match name {
        "sign-off" => "by a sign-off",
        "remediation" => "by a later sign-off",
        "third-party" => "by somebody on their behalf",
        "profile" => "by their profile",
        "page" => "by the page",
        "bot" => "by a program",
        "before-since" => "from before the hub asked",
        "no-sign-off" => "not signed off",
        "other-name" => "signed with another name",
        "other-address" => "signed with an unknown address",
        "others-sign-off" => "signed by others only",
        "tool-sign-off" => "signed by a program only",
        "not-accepted" => "signed, which this hub does not accept",
        "on-behalf" => "signed by others, which this hub does not accept",
        "later-profile" => "with a profile that certifies later changes",
        "undated-profile" => "with a profile that gives no date",
        "foreign-attestation" => "certified by somebody else",
        "other-statement" => "with another statement",
        "outdated-statement" => "with an older text of the statement",
        "page-lacks" => "with a page that certifies nothing",
        name => name,
    }
}

fn headings(first: &str) -> [String; 5] {
    [first, "REVISIONS", "CERTIFIED", "NO NEED", "WITHOUT PROOF"].map(str::to_owned)
}

fn row(first: String, coverage: &Coverage) -> [String; 5] {
    [
        first,
        coverage.revisions.to_string(),
        coverage.certified().to_string(),
        coverage.not_needed().to_string(),
        coverage.missing().to_string(),
    ]
}

fn name(person: Option<&Person>) -> String {
    person.map_or_else(|| UNNAMED.to_owned(), |person| person.name.clone())
}
