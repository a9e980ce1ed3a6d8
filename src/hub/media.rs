//! Files that are published as they are: pictures, sound, downloads, each with its author, its
//! licence and the pages that show it.
//!
//! What a file's own tags leave open ([`reuse`]) is taken from a page that lists the file among its
//! `sources` with `relation: collected`. The licence of the pages is never a picture's: who writes
//! a page seldom made its pictures.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::drawing;
use crate::hub::ids::PageId;
use crate::hub::named_file::file_named;
use crate::hub::people::{People, Person, Visibility};
use crate::hub::urls::{self, Registry};
use crate::license::{License, LicenseError};
use crate::load::lfs;
use crate::paths::{OutputPath, SourcePath, Url, portable, slug};
use crate::reuse::{self, Annotations, Tag, Terms};
use crate::sniff::{self, Mislabelled};
use crate::sources::Sources;
use crate::{photo, recording};

mod elsewhere;
mod naming;

pub(super) use elsewhere::{address, named};
pub(super) use naming::{image, links_of};

/// A published file.
#[derive(Debug, Clone)]
pub struct Media {
    /// The file.
    pub path: SourcePath,
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// Size in bytes in the repository.
    pub len: u64,
    /// Width and height in pixels, for pictures whose header says so.
    pub size: Option<(u32, u32)>,
    /// Its content is kept with Git LFS and is not on this machine, so it is not published.
    pub is_pointer: bool,
    /// What a photo tells besides the picture; it is not published.
    pub told: photo::Told,
    /// Why it is not what its name says; nothing of it is published then.
    pub mislabelled: Option<Mislabelled>,
    /// Its metadata holds an e-mail address; the published copy does not.
    pub address: bool,
    /// It is too large to be looked into for addresses and places, and is published as it is.
    pub is_unseen: bool,
    /// It is a PDF that does something by itself when it is opened.
    pub acts: bool,
    /// Who made it and on which terms it may be used.
    pub terms: MediaTerms,
    /// The page about it; files in `static/` that no page shows have none.
    pub page: Option<OutputPath>,
    /// Pages that show it or link to it, by path.
    pub shown_on: Vec<PageId>,
    /// Somebody shows it in what they write about themselves.
    pub shown_elsewhere: bool,
}

/// Who made a file and on which terms it may be used. Nobody in it who is not to be named.
#[derive(Debug, Clone, Default)]
pub struct MediaTerms {
    /// Its licence.
    pub license: Option<License>,
    /// Licences that are written and unknown, each with the reason.
    pub unknown: Vec<(Tag, LicenseError)>,
    /// Where its licence is written.
    pub license_at: Option<Tag>,
    /// Copyright notices.
    pub copyright: Vec<String>,
    /// Who made it, else who holds the rights.
    pub authors: Vec<String>,
    /// What it is called; a file without a title is called by its name.
    pub title: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// What was changed.
    pub changes: String,
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaKind {
    /// Browsers show it as a picture.
    Picture,
    /// Sound.
    Sound,
    /// A film.
    Film,
    /// Anything else.
    Document,
}

/// Largest film, sound or document that is looked into, in bytes; hosts of repositories take files
/// of up to 100 MB.
const MAX_READ_BYTES: u64 = 256 * 1024 * 1024;

/// Largest picture whose header is read, in bytes.
const MAX_HEADER_BYTES: u64 = 64 * 1024 * 1024;

impl Media {
    /// What kind of file it is, by its name.
    pub fn kind(&self) -> MediaKind {
        match self.path.extension().as_str() {
            "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" | "apng" | "bmp" | "ico" | "svg" => {
                MediaKind::Picture
            }
            "mp3" | "ogg" | "oga" | "opus" | "wav" | "flac" | "m4a" => MediaKind::Sound,
            "mp4" | "m4v" | "webm" | "ogv" | "mov" => MediaKind::Film,
            _ => MediaKind::Document,
        }
    }

    /// Whether readers meet it anywhere.
    pub fn is_shown(&self) -> bool {
        self.shown_elsewhere || !self.shown_on.is_empty()
    }

    /// Whether it is content, for which contributors answer; `static/` is the maintainers'.
    pub fn is_content(&self) -> bool {
        self.path.below("static").is_none()
    }

    /// What it is called.
    pub fn title(&self) -> String {
        self.terms
            .title
            .clone()
            .unwrap_or_else(|| self.title_of_name())
    }

    /// The name of its file as it may be shown.
    pub fn title_of_name(&self) -> String {
        let name = SourcePath::new(self.path.file_name()).unwrap_or_else(|| self.path.clone());
        crate::privacy::without_hosts(&crate::privacy::shown_path(&name))
    }
}

/// The pictures that hub.yaml shows on every page.
pub(super) fn of_look<'c>(
    config: &'c Config,
    sources: &'c Sources,
) -> impl Iterator<Item = SourcePath> + 'c {
    let named = config.logo.iter().chain(&config.icon);
    named.filter_map(|named| file_named(sources, &named.path))
}

/// Gives every published file its address; the second of two that ask for one gets another, and
/// both are told.
pub(super) fn publish(
    sources: &Sources,
    elsewhere: &BTreeSet<SourcePath>,
    people: &People,
    annotations: &Annotations,
    registry: &mut Registry,
    found: &mut Vec<Diagnostic>,
) -> Vec<Media> {
    let mut claimed: Vec<(SourcePath, OutputPath)> = Vec::new();
    // A picture beside the profile of somebody who is not to be named shows them, and so may its
    // name.
    let unnamed: BTreeSet<&str> = people
        .all
        .iter()
        .filter(|person| person.visibility != Visibility::Named)
        .filter_map(Person::profile_id)
        .collect();
    let files: BTreeSet<&SourcePath> = sources.blobs.keys().chain(elsewhere).collect();
    for path in files
        .into_iter()
        .filter(|path| path.below("contributors").is_none() || !unnamed.contains(path.stem()))
    {
        let below = path
            .below("static")
            .or_else(|| path.below(&sources.content_root))
            .unwrap_or_else(|| address(path, &sources.content_root));
        let output = OutputPath::new(below).or_else(|| {
            let name = portable(&slug(path.stem()));
            OutputPath::new(&format!(
                "media/{}.{}",
                if name.is_empty() { "file" } else { &name },
                slug(&path.extension())
            ))
        });
        let Some(output) = output else { continue };
        let first = registry.owner(&output).map(str::to_owned);
        let taken = registry.claim(output.clone(), path.as_str());
        if let Some(first) = first {
            found.push(urls::collision(
                path,
                &first,
                &output.url(),
                &taken.url(),
                urls::Claimant::File,
            ));
        }
        claimed.push((path.clone(), taken));
    }
    claimed
        .into_par_iter()
        .map(|(path, output)| describe(sources, annotations, people, path, output))
        .collect()
}

/// What is known about a file before it is known who shows it.
pub fn describe(
    sources: &Sources,
    annotations: &Annotations,
    people: &People,
    path: SourcePath,
    output: OutputPath,
) -> Media {
    let beside = sources
        .text(&format!("{path}.license"))
        .map(|source| reuse::sidecar(source))
        .unwrap_or_default();
    let terms = terms(annotations.terms(&path, beside), people);
    let len = sources.file(&path).map_or(0, |blob| blob.len);
    let extension = path.extension();
    let (mut size, mut told, mut acts, mut address, mut is_unseen) =
        (None, photo::Told::default(), false, false, false);
    let mut mislabelled = None;
    let is_pointer = len < lfs::MAX_POINTER
        && sources
            .read(&path)
            .is_ok_and(|bytes| lfs::is_pointer(&bytes));
    if is_pointer {
        // Nothing is known of it.
    } else if photo::is_photo(&extension) {
        if let Ok(bytes) = sources.read(&path) {
            told = photo::told(&bytes);
            mislabelled = sniff::mislabelled(&extension, &bytes);
            size = (len <= MAX_HEADER_BYTES)
                .then(|| picture_size(&bytes))
                .flatten();
        }
    } else if extension == "svg" && len <= 1024 * 1024 {
        let text = sources
            .read(&path)
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_default();
        size = svg_size(&text);
        told.place = drawing::tells_place(&text);
    } else if !matches!(extension.as_str(), "svg" | "gpx") && path.below("static").is_none() {
        is_unseen = len > MAX_READ_BYTES;
        let bytes = if is_unseen {
            sources.head(&path, sniff::HEAD)
        } else {
            sources.read(&path)
        };
        if let Ok(bytes) = bytes {
            mislabelled = sniff::mislabelled(&extension, &bytes);
            let recorded = recording::told(&bytes);
            address = recorded.address;
            told.place = recorded.place;
            acts = extension == "pdf" && sniff::acts(&bytes);
        }
    }
    Media {
        url: output.url(),
        output,
        len,
        size,
        is_pointer,
        told,
        address,
        is_unseen,
        mislabelled,
        acts,
        terms,
        page: None,
        shown_on: Vec::new(),
        shown_elsewhere: false,
        path,
    }
}

fn terms(tags: Terms, people: &People) -> MediaTerms {
    let clean = |text: &str| people.redaction.cleaned(text.to_owned());
    let made = if tags.contributors.is_empty() {
        &tags.copyright
    } else {
        &tags.contributors
    };
    let mut terms = MediaTerms {
        copyright: tags.copyright.iter().map(|tag| clean(&tag.text)).collect(),
        authors: made
            .iter()
            .map(|tag| reuse::holder(&tag.text))
            .filter(|name| !name.is_empty())
            .collect(),
        title: tags.title.map(|tag| clean(&tag.text)),
        source: tags.source.map(|tag| clean(&tag.text)),
        ..MediaTerms::default()
    };
    match reuse::together(&tags.licenses) {
        Some(Ok(license)) => {
            terms.license = Some(license);
            terms.license_at = tags.licenses.first().cloned();
        }
        Some(Err(_)) => {
            terms.unknown = tags
                .licenses
                .iter()
                .filter_map(|tag| Some((tag.clone(), License::parse(&tag.text).err()?)))
                .collect();
        }
        None => {}
    }
    terms
}

/// A name for a file whose path is too long to be part of another.
pub(super) fn short(path: &SourcePath) -> String {
    blake3::hash(path.as_str().as_bytes()).to_hex()[..16].to_owned()
}

fn picture_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = imagesize::blob_size(bytes).ok()?;
    Some((
        u32::try_from(size.width).ok()?,
        u32::try_from(size.height).ok()?,
    ))
}

/// The size that an SVG's root element gives, in pixels.
fn svg_size(text: &str) -> Option<(u32, u32)> {
    let document = drawing::parse(text).ok()?;
    let root = document.root_element();
    let length = |name| {
        root.attribute(name)?
            .trim_end_matches("px")
            .parse::<f64>()
            .ok()
            .filter(|n| (1.0..100_000.0).contains(n))
            .map(|n| n.round() as u32)
    };
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return Some((width, height));
    }
    let view: Vec<f64> = root
        .attribute("viewBox")?
        .split([' ', ','])
        .filter_map(|n| n.parse().ok())
        .collect();
    match view.as_slice() {
        [_, _, width, height]
            if (1.0..100_000.0).contains(width) && (1.0..100_000.0).contains(height) =>
        {
            Some((width.round() as u32, height.round() as u32))
        }
        _ => None,
    }
}
