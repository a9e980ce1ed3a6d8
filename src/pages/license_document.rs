//! `licenses.spdx.json`: licence and copyright of every file, as an SPDX 2.3 document.
//!
//! Its time is the commit's and its name space is made from its content: the same commit gives the
//! same bytes.

use std::io::BufWriter;

use rayon::prelude::*;
use serde::Serialize;
use sha1::{Digest, Sha1};

use crate::hub::{Hub, PageKind, Place};
use crate::json;
use crate::license::License;
use crate::pages::frame;
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::paths::{SourcePath, slug};

mod sums;

use sums::{Sum, Sums};

/// What SPDX writes where nothing is known.
const UNKNOWN: &str = "NOASSERTION";
/// About how many bytes the document needs for a file: growing a long text step by step takes twice
/// its memory.
const FILE_BYTES: usize = 560;
/// What SPDX writes where there is nothing.
const NONE: &str = "NONE";

pub(super) struct LicenseDocument;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    spdx_version: &'static str,
    data_license: &'static str,
    #[serde(rename = "SPDXID")]
    id: &'static str,
    name: String,
    document_namespace: String,
    creation_info: CreationInfo,
    packages: Vec<Package>,
    files: Vec<File>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_extracted_licensing_infos: Vec<ExtractedLicense>,
    relationships: Vec<Relationship>,
}

#[derive(Serialize)]
struct CreationInfo {
    created: String,
    creators: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Package {
    #[serde(rename = "SPDXID")]
    id: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    version_info: Option<String>,
    download_location: String,
    files_analyzed: bool,
    package_verification_code: VerificationCode,
    has_files: Vec<String>,
    license_concluded: &'static str,
    license_declared: String,
    license_info_from_files: Vec<String>,
    copyright_text: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct VerificationCode {
    package_verification_code_value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File {
    #[serde(rename = "SPDXID")]
    id: String,
    file_name: String,
    checksums: Vec<Checksum>,
    license_concluded: String,
    license_info_in_files: Vec<String>,
    copyright_text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Checksum {
    algorithm: &'static str,
    checksum_value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ExtractedLicense {
    license_id: String,
    extracted_text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Relationship {
    spdx_element_id: &'static str,
    relationship_type: &'static str,
    related_spdx_element: &'static str,
}

/// What is known of a file before it is read.
struct Known<'h> {
    path: &'h SourcePath,
    license: Option<&'h License>,
    /// The file, or one beside it, names the licence.
    is_written: bool,
    copyright: String,
}

impl Kind for LicenseDocument {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::at(Place::LICENSE_DOCUMENT)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let hub = site.hub;
        let mut known: Vec<Known> = pages(site).chain(media(site)).collect();
        known.sort_by(|a, b| a.path.cmp(b.path));
        let sums = Sums::kept(&hub.sources);
        let files: Vec<File> = known
            .par_iter()
            .filter_map(|known| file(hub, known, &sums))
            .collect();
        sums.keep(&hub.sources);
        let mut ids: Vec<String> = known
            .iter()
            .filter_map(|known| known.license)
            .flat_map(License::ids)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let mut document = document(hub, files, &ids);
        document.document_namespace = namespace(hub, &document);
        let mut bytes = Vec::with_capacity(document.files.len() * FILE_BYTES);
        json::write_lines(&mut bytes, &document, 2).expect("texts and numbers are always JSON");
        bytes.push(b'\n');
        Content::Bytes(
            crate::privacy::json::seen(String::from_utf8(bytes).expect("JSON is UTF-8"))
                .into_bytes(),
        )
    }
}

/// The document without its own address; `ids` are the licences of its files.
fn document(hub: &Hub, files: Vec<File>, ids: &[String]) -> Document {
    let extracted = ids
        .iter()
        .filter(|id| id.starts_with("LicenseRef-"))
        .map(|id| ExtractedLicense {
            extracted_text: text_of(hub, id),
            license_id: id.clone(),
        });
    let newest = hub.history.commits.first();
    Document {
        spdx_version: "SPDX-2.3",
        data_license: "CC0-1.0",
        id: "SPDXRef-DOCUMENT",
        name: hub.title.clone(),
        document_namespace: String::new(),
        creation_info: CreationInfo {
            created: utc(newest.map_or(0, |commit| commit.committed.seconds)),
            creators: vec![format!("Tool: Commonweal-{}", env!("CARGO_PKG_VERSION"))],
        },
        packages: vec![package(hub, &files, ids)],
        files,
        has_extracted_licensing_infos: extracted.collect(),
        relationships: vec![Relationship {
            spdx_element_id: "SPDXRef-DOCUMENT",
            relationship_type: "DESCRIBES",
            related_spdx_element: "SPDXRef-Hub",
        }],
    }
}

/// The hub as a package of its files.
fn package(hub: &Hub, files: &[File], ids: &[String]) -> Package {
    let config = &hub.config;
    let repository = config.repository.as_ref();
    let mut sums: Vec<&str> = files
        .iter()
        .filter_map(|file| Some(file.checksums.first()?.checksum_value.as_str()))
        .collect();
    sums.sort_unstable();
    Package {
        id: "SPDXRef-Hub",
        name: hub.title.clone(),
        version_info: hub.history.head.map(|id| id.to_string()),
        download_location: repository
            .map_or_else(|| UNKNOWN.to_owned(), |repository| repository.url.clone()),
        files_analyzed: true,
        package_verification_code: VerificationCode {
            package_verification_code_value: hex(&Sha1::digest(sums.concat())),
        },
        has_files: files.iter().map(|file| file.id.clone()).collect(),
        license_concluded: UNKNOWN,
        license_declared: config
            .licensing
            .default
            .as_ref()
            .map_or(UNKNOWN, License::as_str)
            .to_owned(),
        license_info_from_files: if ids.is_empty() {
            vec![NONE.to_owned()]
        } else {
            ids.to_vec()
        },
        copyright_text: UNKNOWN,
    }
}

/// An address that no document with other contents has.
fn namespace(hub: &Hub, document: &Document) -> String {
    let mut hasher = BufWriter::with_capacity(1 << 16, blake3::Hasher::new());
    serde_json::to_writer(&mut hasher, document).expect("texts and numbers are always JSON");
    let hash = hasher
        .into_inner()
        .expect("a hash takes all bytes")
        .finalize()
        .to_hex();
    let hash = &hash[..32];
    match &hub.config.url {
        Some(_) => {
            let own = frame::absolute(&hub.config, &hub.places.url(Place::LICENSE_DOCUMENT));
            format!("{own}/{hash}")
        }
        // Where SPDX lets those put theirs who have no address of their own.
        None => format!(
            "https://spdx.org/spdxdocs/{}-{hash}",
            ascii(&slug(&hub.title))
        ),
    }
}

fn pages<'s>(site: &'s Site<'_>) -> impl Iterator<Item = Known<'s>> {
    let pages = site.hub.pages.iter();
    let pages = pages.filter(|page| page.kind != PageKind::Envelope);
    pages.map(|page| {
        let names: Vec<String> = page
            .credit
            .byline()
            .filter_map(|part| site.part(part))
            .map(|part| part.name)
            .collect();
        Known {
            path: &page.source.path,
            license: page.license.as_ref(),
            is_written: page.meta.license.is_some(),
            copyright: names.join(", "),
        }
    })
}

fn media<'s>(site: &'s Site<'_>) -> impl Iterator<Item = Known<'s>> {
    site.hub
        .media
        .iter()
        .filter(|media| media.is_content())
        .map(|media| {
            let license = media.terms.license.as_ref();
            Known {
                path: &media.path,
                license,
                is_written: license.is_some(),
                copyright: media.terms.copyright.join("\n"),
            }
        })
}

/// A file with the sums of its bytes in the repository; nothing when it cannot be read any more.
fn file(hub: &Hub, known: &Known, sums: &Sums) -> Option<File> {
    let text = hub.sources.text(known.path.as_str());
    let whole = text.and_then(|source| Some((source, source.content?)));
    let sums = match whole {
        // The text is the very bytes of the file.
        Some((source, content)) => sums.of(content, || source.text.as_bytes()),
        None => {
            let bytes = hub.sources.read(known.path);
            let bytes = bytes.or_else(|error| {
                text.map(|source| source.text.as_bytes().to_vec())
                    .ok_or(error)
            });
            Sum::of(&bytes.ok()?)
        }
    };
    let sum = |algorithm, checksum_value| Checksum {
        algorithm,
        checksum_value,
    };
    let hash = blake3::hash(known.path.as_str().as_bytes()).to_hex();
    Some(File {
        id: format!("SPDXRef-File-{}", &hash[..24]),
        file_name: format!(
            "./{}",
            crate::privacy::without_hosts(&crate::privacy::shown_path(known.path))
        ),
        checksums: vec![
            sum("SHA1", hex(&sums.sha1)),
            sum("SHA256", hex(&sums.sha256)),
        ],
        license_concluded: known.license.map_or(UNKNOWN, License::as_str).to_owned(),
        license_info_in_files: match known.license {
            Some(license) if known.is_written => license.ids(),
            _ => vec![NONE.to_owned()],
        },
        copyright_text: if known.copyright.is_empty() {
            UNKNOWN.to_owned()
        } else {
            known.copyright.clone()
        },
    })
}

/// The text of terms of one's own.
fn text_of(hub: &Hub, id: &str) -> String {
    let text = hub
        .sources
        .license_text(id)
        .map(|source| {
            hub.people
                .redaction
                .cleaned(crate::privacy::without_hosts(&source.text))
        })
        .unwrap_or_default();
    let text: String = text
        .chars()
        .filter(|c| *c == '\n' || !crate::privacy::is_unseen(*c))
        .collect();
    if text.trim().is_empty() {
        UNKNOWN.to_owned()
    } else {
        text
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// A moment as SPDX wants it: `2026-03-04T05:06:07Z`.
fn utc(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds)
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
        .to_string()
}

fn ascii(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    if kept.is_empty() {
        "hub".to_owned()
    } else {
        kept
    }
}
