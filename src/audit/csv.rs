//! The audit as CSV (RFC 4180) that no spreadsheet takes for formulas.

use super::Audit;
use crate::hub::attestation::Standing;
use crate::privacy::csv::row;

/// A row for each listed revision, below a row of headings.
#[expect(
    clippy::too_many_lines,
    reason = "one line for each column of the table"
)]
pub fn render(audit: &Audit) -> String {
    let headings = [
        "commit",
        "date",
        "person",
        "name",
        "subject",
        "paths",
        "standing",
        "proof",
        "statement",
        "version",
        "reason",
        "why",
        "next",
        "co-authors",
    ];
    let mut out = String::new();
    row(&mut out, headings.map(str::to_owned));
    for line in &audit.lines {
        let certificate = if let Standing::Certified(certificate) = &line.revision.standing {
            Some(certificate)
        } else {
            None
        };
        let reason = match &line.revision.standing {
            Standing::Certified(_) => "",
            Standing::NotNeeded(why) => why.name(),
            Standing::Missing(missing) => missing.name(),
        };
        let co_author = |(person, lack): &(Option<&crate::hub::Person>, super::Lack)| {
            format!(
                "{}: {}",
                person.map_or("not named", |person| person.name.as_str()),
                lack.name
            )
        };
        row(
            &mut out,
            [
                line.commit.id.to_string(),
                line.commit.authored.rfc3339(),
                line.author
                    .map(|person| person.key.clone())
                    .unwrap_or_default(),
                line.author
                    .map(|person| person.name.clone())
                    .unwrap_or_default(),
                line.subject.clone(),
                line.paths.join("; "),
                line.standing().to_owned(),
                certificate
                    .map(|certificate| certificate.ground.name().to_owned())
                    .unwrap_or_default(),
                certificate
                    .map(|certificate| certificate.statement.clone())
                    .unwrap_or_default(),
                certificate
                    .map(|certificate| certificate.version.id.to_string())
                    .unwrap_or_default(),
                reason.to_owned(),
                line.lack
                    .as_ref()
                    .map(|lack| lack.why.clone())
                    .unwrap_or_default(),
                line.lack
                    .as_ref()
                    .map(|lack| lack.next.clone())
                    .unwrap_or_default(),
                line.co_authors
                    .iter()
                    .map(co_author)
                    .collect::<Vec<_>>()
                    .join("; "),
            ],
        );
    }
    out
}
