//! Files that are published as they are: pictures, sound, downloads, with the licence that stands beside each.

use crate::license::License;
use crate::paths::{OutputPath, SourcePath, Url};
use crate::sources::Sources;

/// A published file.
#[derive(Debug, Clone)]
pub struct Media {
    /// The file.
    pub path: SourcePath,
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// Width and height in pixels, for pictures whose header says so.
    pub size: Option<(u32, u32)>,
    /// Its licence, from `X.license` beside it (REUSE).
    pub license: Option<License>,
    /// Who holds the copyright, from the same file.
    pub copyright: Option<String>,
}

/// Largest picture whose header is read, in bytes.
const MAX_HEADER_BYTES: u64 = 64 * 1024 * 1024;

/// What is known about a file.
pub fn describe(sources: &Sources, path: SourcePath, output: OutputPath) -> Media {
    let (license, copyright) = sidecar(sources, &path);
    Media { url: output.url(), output, size: size(sources, &path), license, copyright, path }
}

/// The licence file beside a file, as the REUSE specification has it.
fn sidecar(sources: &Sources, path: &SourcePath) -> (Option<License>, Option<String>) {
    let Some(text) = sources.text(&format!("{path}.license")) else { return (None, None) };
    let tag = |name: &str| {
        text.text
            .lines()
            .find_map(|line| line.split_once(name).map(|(_, rest)| rest.trim_start_matches(':').trim().trim_end_matches("-->").trim().to_owned()))
    };
    let license = tag("SPDX-License-Identifier:").and_then(|text| License::parse(&text).ok());
    (license, tag("SPDX-FileCopyrightText:").map(|name| super::people::shown(&name)))
}

fn size(sources: &Sources, path: &SourcePath) -> Option<(u32, u32)> {
    let len = sources.blobs.get(path)?.len;
    match path.extension().as_str() {
        "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" if len <= MAX_HEADER_BYTES => {
            let size = imagesize::blob_size(&sources.read(path).ok()?).ok()?;
            Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
        }
        "svg" if len <= 1024 * 1024 => svg_size(&String::from_utf8(sources.read(path).ok()?).ok()?),
        _ => None,
    }
}

/// The size that an SVG's root element gives, in pixels.
fn svg_size(text: &str) -> Option<(u32, u32)> {
    let document =
        roxmltree::Document::parse_with_options(text, roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..Default::default() })
            .ok()?;
    let root = document.root_element();
    let length =
        |name| root.attribute(name)?.trim_end_matches("px").parse::<f64>().ok().filter(|n| (1.0..100_000.0).contains(n)).map(|n| n.round() as u32);
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return Some((width, height));
    }
    let view: Vec<f64> = root.attribute("viewBox")?.split([' ', ',']).filter_map(|n| n.parse().ok()).collect();
    match view.as_slice() {
        [_, _, width, height] if (1.0..100_000.0).contains(width) && (1.0..100_000.0).contains(height) => {
            Some((width.round() as u32, height.round() as u32))
        }
        _ => None,
    }
}
