//! Licences across the hub: what is in use, what the right to publish rests on, what is accepted.

use std::collections::BTreeMap;

use crate::config::Proof;
use crate::hub::{Hub, Media, Place};
use crate::license::License;
use crate::license::flow::{Relation, flow};
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::view::{
    ChangesRow, FlowRow, LicenseRow, LicensingView, LinkView, PolicyView, ProofRow, StatementRow,
};

/// Most files of a licence that are named.
const FILES: usize = 60;

/// Licences that people most often want to take something over from.
const SOURCES: &[&str] = &[
    "CC0-1.0",
    "CC-BY-4.0",
    "CC-BY-3.0",
    "CC-BY-SA-4.0",
    "CC-BY-SA-3.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-4.0",
    "MIT",
    "GFDL-1.3-or-later",
    "GPL-3.0-or-later",
];

pub(super) struct LicensingPage;

#[derive(Default)]
struct InUse<'h> {
    pages: usize,
    files: Vec<&'h Media>,
}

impl Kind for LicensingPage {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Reading),
            footer: Some(Footer::Explore),
            ..Spec::at(Place::LICENSING)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let mut page = site.frame_at(Place::LICENSING, item);
        page.alternates = site.alternates_at(Place::LICENSING, &page.language);
        let licensing = &hub.config.licensing;
        let files: Vec<&Media> = hub
            .media
            .iter()
            .filter(|media| media.is_content())
            .collect();
        let accepted = licensing
            .allowed
            .iter()
            .filter_map(|id| License::parse(id).ok());
        let (proofs, statements) = attestations(site);
        template(
            "licensing.html",
            LicensingView {
                page,
                default: licensing
                    .default
                    .as_ref()
                    .map(|license| site.license(license)),
                licenses: in_use(site, &files),
                pages: hub.pages.len(),
                files: files.len(),
                unlicensed_pages: hub
                    .pages
                    .iter()
                    .filter(|page| page.license.is_none())
                    .count(),
                unlicensed_files: files
                    .iter()
                    .filter(|media| media.terms.license.is_none())
                    .count(),
                proofs,
                changes: licensing.attestation.require.then(|| changes(hub)),
                statements,
                accepted: accepted
                    .map(|license| row(site, &license, &InUse::default()))
                    .collect(),
                policy: licensing.attestation.require.then(|| PolicyView {
                    accept: licensing
                        .attestation
                        .accept
                        .iter()
                        .map(|proof| proof_name(*proof))
                        .collect(),
                    since: licensing.attestation.since.map(|day| day.to_string()),
                }),
                flows: licensing
                    .default
                    .as_ref()
                    .map(|page| flows(site, page))
                    .unwrap_or_default(),
                document_url: site.href(&hub.places.url(Place::LICENSE_DOCUMENT)),
                attribution_url: site.href(&hub.places.url(Place::ATTRIBUTION)),
            },
        )
    }
}

/// Every licence with what is under it, the most used first.
fn in_use(site: &Site, files: &[&Media]) -> Vec<LicenseRow> {
    let mut in_use: BTreeMap<&str, (&License, InUse)> = BTreeMap::new();
    for license in site
        .hub
        .pages
        .iter()
        .filter_map(|page| page.license.as_ref())
    {
        in_use
            .entry(license.as_str())
            .or_insert_with(|| (license, InUse::default()))
            .1
            .pages += 1;
    }
    for media in files {
        if let Some(license) = &media.terms.license {
            in_use
                .entry(license.as_str())
                .or_insert_with(|| (license, InUse::default()))
                .1
                .files
                .push(media);
        }
    }
    let mut licenses: Vec<LicenseRow> = in_use
        .values()
        .map(|(license, used)| row(site, license, used))
        .collect();
    // A stable sort: those with as much under them stay in the order of their names.
    licenses.sort_by_key(|row| std::cmp::Reverse((row.pages, row.files)));
    licenses
}

fn row(site: &Site, license: &License, used: &InUse) -> LicenseRow {
    let link = |media: &&Media| {
        LinkView::new(
            media.title(),
            site.href(
                &media
                    .page
                    .as_ref()
                    .map_or_else(|| media.url.clone(), OutputPath::url),
            ),
        )
    };
    let text = license.ids().iter().find_map(|id| {
        let text = site.hub.sources.license_text(id)?;
        site.hub.config.repository.as_ref()?.file_url(&text.path)
    });
    LicenseRow {
        license: site.license(license),
        pages: used.pages,
        files: used.files.len(),
        file_links: used.files.iter().take(FILES).map(link).collect(),
        more_files: used.files.len().saturating_sub(FILES),
        about: about(license),
        text_url: text,
    }
}

/// What a licence says in plain words; nothing for an expression of several.
fn about(license: &License) -> Option<&'static str> {
    let id = license.as_str();
    if license.ids() != [id] {
        return None;
    }
    match id {
        "CC0-1.0" => return Some("cc0"),
        "CC-PDM-1.0" => return Some("public-domain"),
        "MIT" | "Apache-2.0" | "BSD-2-Clause" | "BSD-3-Clause" | "ISC" => return Some("notice"),
        _ => {}
    }
    let elements = id
        .strip_prefix("CC-")?
        .split('-')
        .take_while(|part| !part.starts_with(|c: char| c.is_ascii_digit()))
        .collect::<Vec<_>>()
        .join("-");
    ["by", "by-sa", "by-nc", "by-nc-sa", "by-nd", "by-nc-nd"]
        .into_iter()
        .find(|known| elements.eq_ignore_ascii_case(known))
}

/// What pages' latest revisions rest on, and the statements that were certified.
fn attestations(site: &Site) -> (Vec<ProofRow>, Vec<StatementRow>) {
    let mut proofs: BTreeMap<String, usize> = BTreeMap::new();
    let known = site.hub.attestations.statements();
    let mut certified: BTreeMap<String, (usize, Option<String>)> = BTreeMap::new();
    let total = site
        .hub
        .pages
        .iter()
        .filter(|page| page.credit.latest().is_some())
        .count();
    for page in site
        .hub
        .pages
        .iter()
        .filter(|page| page.credit.latest().is_some())
    {
        match site.attestation(page) {
            Some(attestation) => {
                *proofs.entry(attestation.proof).or_default() += 1;
                let entry = certified
                    .entry(attestation.statement)
                    .or_insert((0, attestation.url));
                entry.0 += 1;
            }
            None => *proofs.entry("none".into()).or_default() += 1,
        }
    }
    let mut proofs: Vec<ProofRow> = proofs
        .into_iter()
        .map(|(proof, pages)| ProofRow {
            proof,
            pages,
            percent: pages * 100 / total.max(1),
        })
        .collect();
    proofs.sort_by_key(|row| (row.proof == "none", std::cmp::Reverse(row.pages)));
    let is_asked =
        |id: &str| site.hub.config.licensing.attestation.require && known.asked().id == id;
    let mut statements: Vec<StatementRow> = known
        .all
        .iter()
        .filter(|statement| certified.contains_key(&statement.id) || is_asked(&statement.id))
        .map(|statement| {
            let (pages, url) = certified.get(&statement.id).cloned().unwrap_or_default();
            let version = statement.version().to_string()[..VERSION].to_owned();
            StatementRow {
                name: statement.id.clone(),
                url,
                version,
                text: statement.text.trim().to_owned(),
                pages,
            }
        })
        .collect();
    statements.sort_by_key(|row| std::cmp::Reverse(row.pages));
    (proofs, statements)
}

/// How many digits of a version are shown: as many as `commonweal audit` shows and an attestation
/// needs.
const VERSION: usize = 12;

fn changes(hub: &Hub) -> ChangesRow {
    let coverage = hub.attestations.coverage();
    ChangesRow {
        certified: coverage.certified(),
        not_needed: coverage.not_needed(),
        missing: coverage.missing(),
    }
}

fn proof_name(proof: Proof) -> &'static str {
    match proof {
        Proof::SignOff => "sign-off",
        Proof::Profile => "profile",
        Proof::Page => "page",
    }
}

fn flows(site: &Site, page: &License) -> Vec<FlowRow> {
    let sources = SOURCES.iter().filter_map(|id| License::parse(id).ok());
    let mut rows: Vec<_> = sources
        .map(|source| {
            let verdict = flow(&source, page, Relation::Adapted);
            (
                verdict.outcome,
                FlowRow {
                    license: site.license(&source),
                    outcome: verdict.outcome.name(),
                    reference: verdict.reference,
                },
            )
        })
        .collect();
    rows.sort_by_key(|(outcome, _)| *outcome);
    rows.into_iter().map(|(_, row)| row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_licence_of_creative_commons_has_plain_words() {
        for (id, expected) in [
            ("CC-BY-4.0", Some("by")),
            ("CC-BY-SA-3.0-DE", Some("by-sa")),
            ("CC-BY-NC-ND-2.5", Some("by-nc-nd")),
            ("CC0-1.0", Some("cc0")),
            ("CC-BY-4.0 OR MIT", None),
            ("GPL-3.0-only", None),
        ] {
            assert_eq!(about(&License::parse(id).unwrap()), expected, "{id}");
        }
    }
}
