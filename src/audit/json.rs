//! The audit as JSON: the stable form that programs read (version 1).

use serde::Serialize;

use super::{Audit, Lack, Line};
use crate::history::Completeness;
use crate::hub::attestation::{Coverage, Standing, Statement};
use crate::hub::people::Person;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    title: &'a str,
    commit: Option<String>,
    history: Completeness,
    /// Whether the hub asks for certifications.
    required: bool,
    coverage: &'a Coverage,
    statements: Vec<StatementEntry<'a>>,
    pages: Vec<PageEntry<'a>>,
    people: Vec<PersonCoverage<'a>>,
    /// Of all those who are not to be named.
    hidden: &'a Coverage,
    revisions: Vec<RevisionEntry<'a>>,
}

#[derive(Serialize)]
struct StatementEntry<'a> {
    id: &'a str,
    /// Whether it is the one that the hub asks for.
    asked: bool,
    path: Option<&'a str>,
    /// Git's name of the text in force.
    version: String,
    versions: Vec<VersionEntry>,
}

#[derive(Serialize)]
struct VersionEntry {
    version: String,
    commit: Option<String>,
    since: Option<String>,
}

#[derive(Serialize)]
struct PageEntry<'a> {
    path: &'a str,
    #[serde(flatten)]
    coverage: &'a Coverage,
}

#[derive(Serialize)]
struct PersonCoverage<'a> {
    #[serde(flatten)]
    person: PersonEntry<'a>,
    #[serde(flatten)]
    coverage: &'a Coverage,
}

#[derive(Serialize)]
struct PersonEntry<'a> {
    id: &'a str,
    name: &'a str,
    bot: bool,
}

#[derive(Serialize)]
struct RevisionEntry<'a> {
    commit: String,
    date: String,
    /// `null` for somebody who is not to be named.
    author: Option<PersonEntry<'a>>,
    subject: &'a str,
    paths: &'a [&'a str],
    standing: &'static str,
    proof: Option<&'static str>,
    statement: Option<&'a str>,
    statement_version: Option<String>,
    /// Why none is needed, or what is wrong, in a word.
    reason: Option<&'static str>,
    doubtful: bool,
    why: Option<&'a str>,
    next: Option<&'a str>,
    co_authors: Vec<CoAuthorEntry<'a>>,
}

#[derive(Serialize)]
struct CoAuthorEntry<'a> {
    person: Option<PersonEntry<'a>>,
    reason: &'static str,
    doubtful: bool,
    why: &'a str,
    next: &'a str,
}

/// One JSON object with a newline at its end.
pub fn render(audit: &Audit) -> String {
    let hub = audit.hub;
    let statements = hub.attestations.statements();
    let document = Document {
        version: 1,
        title: &hub.title,
        commit: hub.history.head.map(|id| id.to_string()),
        history: hub.completeness(),
        required: hub.config.licensing.attestation.require,
        coverage: audit.coverage,
        statements: statements
            .all
            .iter()
            .map(|statement| self::statement(audit, statement))
            .collect(),
        pages: audit
            .pages
            .iter()
            .map(|(page, coverage)| PageEntry {
                path: page.source.path.as_str(),
                coverage,
            })
            .collect(),
        people: audit
            .people
            .iter()
            .map(|(person, coverage)| PersonCoverage {
                person: self::person(person),
                coverage,
            })
            .collect(),
        hidden: &audit.hidden,
        revisions: audit.lines.iter().map(revision).collect(),
    };
    crate::privacy::json::document(&document)
}

fn statement<'a>(audit: &Audit<'a>, statement: &'a Statement) -> StatementEntry<'a> {
    let version = |version: &crate::hub::attestation::Version| {
        let commit = version.since.map(|since| audit.hub.history.commit(since));
        VersionEntry {
            version: version.id.to_string(),
            commit: commit.map(|commit| commit.id.to_string()),
            since: commit.map(|commit| commit.committed.rfc3339()),
        }
    };
    StatementEntry {
        id: &statement.id,
        asked: audit.hub.attestations.statements().asked().id == statement.id,
        path: statement.path.as_ref().map(|path| path.as_str()),
        version: statement.version().to_string(),
        versions: statement.versions.iter().map(version).collect(),
    }
}

fn person(person: &Person) -> PersonEntry<'_> {
    PersonEntry {
        id: &person.key,
        name: &person.name,
        bot: person.bot,
    }
}

fn revision<'a>(line: &'a Line<'a>) -> RevisionEntry<'a> {
    let standing = &line.revision.standing;
    let certificate = if let Standing::Certified(certificate) = standing {
        Some(certificate)
    } else {
        None
    };
    let co_author = |(who, lack): &'a (Option<&'a Person>, Lack)| CoAuthorEntry {
        person: who.map(person),
        reason: lack.name,
        doubtful: lack.is_doubt,
        why: &lack.why,
        next: &lack.next,
    };
    RevisionEntry {
        commit: line.commit.id.to_string(),
        date: line.commit.authored.rfc3339(),
        author: line.author.map(person),
        subject: &line.subject,
        paths: &line.paths,
        standing: line.standing(),
        proof: certificate.map(|certificate| certificate.ground.name()),
        statement: certificate.map(|certificate| certificate.statement.as_str()),
        statement_version: certificate.map(|certificate| certificate.version.id.to_string()),
        reason: match standing {
            Standing::Certified(_) => None,
            Standing::NotNeeded(why) => Some(why.name()),
            Standing::Missing(missing) => Some(missing.name()),
        },
        doubtful: line.lack.as_ref().is_some_and(|lack| lack.is_doubt),
        why: line.lack.as_ref().map(|lack| lack.why.as_str()),
        next: line.lack.as_ref().map(|lack| lack.next.as_str()),
        co_authors: line.co_authors.iter().map(co_author).collect(),
    }
}
