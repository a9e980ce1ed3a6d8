//! Whether a file's first bytes are what its name says.
//!
//! A server that does not know an extension leaves it to the browser to guess from the bytes, and a
//! page that is called `notes.bib` is run as a page of the hub. What browsers take for markup
//! follows the WHATWG MIME Sniffing standard, section 7.1; kinds with a signature must begin with
//! it.

use crate::recording::FIRST_BOXES;

/// How many bytes are looked at: browsers look at 1,445, and a PDF may begin within its first
/// 1,024.
pub const HEAD: usize = 2_048;

/// What browsers take for a page, each followed by white space or `>`.
const TAGS: [&[u8]; 17] = [
    b"<!doctype html",
    b"<html",
    b"<head",
    b"<script",
    b"<iframe",
    b"<h1",
    b"<div",
    b"<font",
    b"<table",
    b"<a",
    b"<style",
    b"<title",
    b"<b",
    b"<body",
    b"<br",
    b"<p",
    b"<svg",
];
/// The same without anything behind them.
const STARTS: [&[u8]; 3] = [b"<!--", b"<?xml", b"<!doctype"];

/// Why a file is not what its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mislabelled {
    /// It begins like a page or a drawing.
    Markup,
    /// It does not begin like a file of its kind.
    Other,
}

/// Why a file with this extension is not what its name says, by its first bytes. An empty file is
/// nothing else than what it says.
pub fn mislabelled(extension: &str, head: &[u8]) -> Option<Mislabelled> {
    if matches!(extension, "svg" | "gpx") || head.is_empty() || is_pointer(head) {
        return None;
    }
    if is_markup(head) {
        return Some(Mislabelled::Markup);
    }
    let is_film = || {
        head.get(4..8)
            .is_some_and(|kind| FIRST_BOXES.contains(&kind))
    };
    let is_archive = || {
        head.starts_with(b"PK\x03\x04")
            || head.starts_with(b"PK\x05\x06")
            || head.starts_with(b"PK\x07\x08")
    };
    let fits = match extension {
        "mp3" => {
            head.starts_with(b"ID3")
                || head.starts_with(b"TAG")
                || matches!(head, [0xff, second, ..] if second & 0xe0 == 0xe0)
                || head[0] == 0
        }
        "ogg" | "oga" | "opus" | "ogv" => head.starts_with(b"OggS"),
        "wav" => [&b"RIFF"[..], b"RF64", b"RIFX", b"BW64"]
            .iter()
            .any(|start| head.starts_with(start)),
        "flac" => head.starts_with(b"fLaC") || head.starts_with(b"ID3"),
        "m4a" | "mp4" | "m4v" => is_film(),
        "webm" => head.starts_with(b"\x1a\x45\xdf\xa3"),
        "pdf" => head.windows(5).take(1_024).any(|window| window == b"%PDF-"),
        "zip" | "epub" | "odt" | "ods" => is_archive(),
        // Pictures are taken apart by their bytes; the others are texts.
        _ => true,
    };
    (!fits).then_some(Mislabelled::Other)
}

/// Whether a PDF runs something by itself when it is opened.
pub fn acts(bytes: &[u8]) -> bool {
    [&b"/JavaScript"[..], b"/JS ", b"/JS(", b"/Launch"]
        .iter()
        .any(|mark| bytes.windows(mark.len()).any(|window| window == *mark))
}

/// Whether browsers would take it for a page, a drawing, or another document of markup.
fn is_markup(head: &[u8]) -> bool {
    let head = head
        .strip_prefix(b"\xef\xbb\xbf")
        .or_else(|| head.strip_prefix(b"\xff\xfe"))
        .or_else(|| head.strip_prefix(b"\xfe\xff"))
        .unwrap_or(head);
    // In UTF-16 every other byte of markup is zero.
    let plain: Vec<u8> = head
        .iter()
        .copied()
        .filter(|byte| *byte != 0)
        .take(HEAD)
        .collect();
    let plain = plain.trim_ascii_start().to_ascii_lowercase();
    STARTS.iter().any(|start| plain.starts_with(start))
        || TAGS.iter().any(|tag| {
            plain.strip_prefix(*tag).is_some_and(|rest| {
                rest.first()
                    .is_none_or(|next| next.is_ascii_whitespace() || matches!(next, b'>' | b'/'))
            })
        })
}

/// Whether it is a pointer of Git LFS: a text that stands for a file kept elsewhere, which is told
/// apart before.
fn is_pointer(head: &[u8]) -> bool {
    head.starts_with(b"version https://git-lfs.github.com/spec/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_under_other_names_are_told() {
        let wide: Vec<u8> = "\u{feff}<html>"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for extension in [
            "bib", "geojson", "stl", "vtt", "csv", "tsv", "zip", "epub", "png", "mp3", "pdf",
        ] {
            for head in [
                &b"<!doctype html><script>"[..],
                b"\n \t<ScRipt>",
                b"\xef\xbb\xbf<svg/onload=x>",
                b"<!-- x -->",
                b"<?xml version='1.0'?>",
                b"<a\nhref=x>",
                &wide,
            ] {
                assert_eq!(
                    mislabelled(extension, head),
                    Some(Mislabelled::Markup),
                    "{extension} {head:?}"
                );
            }
        }
        for (extension, head) in [
            ("csv", &b"<5 cm,>3\n"[..]),
            ("csv", b"<abc>,1\n"),
            ("bib", b"@article{a,}"),
            ("geojson", b"{\"a\": \"<html>\"}"),
            ("vtt", b"WEBVTT\n"),
            ("stl", b"solid x"),
            ("pdf", b"\n%PDF-1.7"),
            ("zip", b"PK\x05\x06"),
            ("mp3", b"\xff\xfb\x90"),
            ("mp4", b"\0\0\0\x18ftypmp42"),
            ("ogg", b"OggS"),
            ("webm", b"\x1a\x45\xdf\xa3"),
            ("png", b"x"),
            ("zip", b""),
            ("zip", b"version https://git-lfs.github.com/spec/v1\n"),
            ("svg", b"<svg/>"),
        ] {
            assert_eq!(mislabelled(extension, head), None, "{extension} {head:?}");
        }
        for extension in [
            "zip", "epub", "odt", "pdf", "mp4", "ogg", "flac", "webm", "wav",
        ] {
            assert_eq!(
                mislabelled(extension, b"MZ\x90\0 a program"),
                Some(Mislabelled::Other),
                "{extension}"
            );
        }
    }
}
