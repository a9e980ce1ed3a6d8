//! Pictures with their authors and licences, from the repository to every page and document that
//! names them.

use std::collections::BTreeMap;
use std::sync::Arc;

use commonweal::config::Config;
use commonweal::history::Log;
use commonweal::hub::Drafts;
use commonweal::markdown::Highlighter;
use commonweal::paths::SourcePath;
use commonweal::render::Renderer;
use commonweal::sources::{Blob, Source, Sources};

const HUB: &str = "title: \"Tide [x](javascript:y) <b>\"\nurl: https://tide.example/commons/\nlicensing: { default: CC-BY-SA-4.0, allowed: [CC-BY-SA-4.0], attestation: { require: true } }\nrepository: { url: https://github.com/tide/commons }\n";

const CRAB: &str = "---\ntitle: \"Crab *]( <i>\"\nsources:\n  - { title: \"The [shore]\", author: Bo Ito, url: \"https://shore.example/a\", license: CC-BY-4.0, relation: adapted, changes: \"cut; by bo@shore.example\" }\n  - { title: Weed, author: Cy Marsh, license: CC0-1.0, relation: collected, file: media/weed.png }\n---\n![[crab.jpg|A crab]]\n\n![Weed](media/weed.png)\n";

const LOG: &str = "commit c2\nAuthor: Bo <bo@tide.example>\nDate: 2026-03-05T09:00:00+02:00\n\n    Pictures\n\nA content/media/crab.jpg\nA content/media/weed.png\n\
                   commit c1\nAuthor: Ada Marsh <ada@tide.example>\nDate: 2026-03-02\n\n    Crab\n\nA content/crab.md\n";

/// A small photo whose EXIF has a position of 50° 43′ N.
fn photo() -> Vec<u8> {
    let latitude = [
        0, 0, 0, 50, 0, 0, 0, 1, 0, 0, 0, 43, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0, 1,
    ];
    let directory = |tag: u16, kind: u16, count: u32, at: u32| {
        [
            &[0, 1][..],
            &tag.to_be_bytes(),
            &kind.to_be_bytes(),
            &count.to_be_bytes(),
            &at.to_be_bytes(),
            &[0; 4],
        ]
        .concat()
    };
    let tiff = [
        &b"MM\0*\0\0\0\x08"[..],
        &directory(0x8825, 4, 1, 26),
        &directory(2, 5, 3, 44),
        &latitude,
    ]
    .concat();
    let exif = [b"Exif\0\0", &tiff[..]].concat();
    let frame = [0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0];
    [
        &[0xff, 0xd8, 0xff, 0xe1][..],
        &(exif.len() as u16 + 2).to_be_bytes(),
        &exif,
        &frame,
        &[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xff, 0xd9],
    ]
    .concat()
}

/// Every file of the site by its path.
fn site(texts: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let path = |text: &str| SourcePath::new(text).unwrap();
    let blobs: BTreeMap<SourcePath, Vec<u8>> = [
        (path("content/media/crab.jpg"), photo()),
        (path("content/media/weed.png"), b"weed".to_vec()),
        (path("static/CNAME"), b"tide.example".to_vec()),
    ]
    .into();
    let mut sources = Sources::new("content", Arc::new(blobs.clone()));
    sources.blobs = blobs
        .into_iter()
        .map(|(path, bytes)| {
            (
                path,
                Blob {
                    len: bytes.len() as u64,
                },
            )
        })
        .collect();
    for (name, text) in texts {
        sources.add_text(path(name), (*text).to_owned());
    }
    let (config, found) = Config::read(&Source::new(path("hub.yaml"), HUB.to_owned()));
    assert!(found.is_empty(), "{found:?}");
    let hub = commonweal::pages::hub(config, sources, Log::parse_text(LOG), Drafts::Hidden);
    let findings = commonweal::check::check(&hub);
    let rules: Vec<&str> = findings
        .iter()
        .filter(|found| found.place.path.contains("media/"))
        .map(|found| found.rule.name)
        .collect();
    let own = [
        "located-photo",
        "media-attribution",
        "unknown-media-license",
        "unlicensed-media",
        "unused-media",
    ];
    let rules: Vec<&str> = rules
        .into_iter()
        .filter(|rule| own.contains(rule))
        .collect();
    assert_eq!(rules, ["located-photo"], "{findings:?}");
    let renderer = Renderer::new(hub, findings, Arc::new(Highlighter::new())).unwrap();
    renderer
        .outputs()
        .iter()
        .map(|output| (output.path.to_string(), renderer.render(output).unwrap()))
        .collect()
}

fn texts() -> Vec<(&'static str, &'static str)> {
    vec![
        ("content/crab.md", CRAB),
        (
            "content/media/crab.jpg.license",
            "Title: Crab & <script>\nSPDX-FileCopyrightText: 2024-2026 Dora Doe <dora@shore.example>\nSPDX-FileContributor: Ada Marsh\nSPDX-FileContributor: Dora Doe\nSPDX-License-Identifier: LicenseRef-House\nSource: https://shore.example/crab\n",
        ),
        (
            "LICENSES/LicenseRef-House.txt",
            "Ask at the door: door@shore.example",
        ),
        (
            "contributors/dora.md",
            "---\nname: Dora Doe\nvisibility: hidden\n---\n",
        ),
    ]
}

#[test]
fn a_picture_is_named_everywhere_and_its_place_nowhere() {
    let site = site(&texts());
    let text = |path: &str| {
        String::from_utf8(
            site.get(path)
                .unwrap_or_else(|| panic!("{path} of {:?}", site.keys()))
                .clone(),
        )
        .unwrap()
    };
    let published = &site["media/crab.jpg"];
    assert!(
        published.len() + 60 < photo().len()
            && !published
                .windows(4)
                .any(|four| four == b"MM\0*" || four == b"Exif"),
        "{}",
        published.escape_ascii()
    );
    assert_eq!(site["media/weed.png"], b"weed");

    let file = text("file/media/crab.jpg/index.html");
    for expected in [
        "<h1 dir=\"auto\">Crab &amp; &lt;script&gt;</h1>",
        "40 × 30 pixels",
        "<a class=\"person\" href=\"/commons/contributors/ada-marsh/\"><bdi>Ada Marsh</bdi></a>",
        "<a class=\"external\" href=\"https://shore.example/crab\">",
        "The published photo does not say where it was taken.",
        "<a href=\"/commons/crab/\">",
        "<bdi>Bo</bdi></a>, <time datetime=\"2026-03-05\">",
        "https://github.com/tide/commons/commits/",
        "\"@type\":\"ImageObject\"",
    ] {
        assert!(file.contains(expected), "{expected}: {file}");
    }
    let article = text("crab/index.html");
    assert!(
        article.contains("<a class=\"image\" href=\"/commons/file/media/crab.jpg/\"><img"),
        "{article}"
    );
    assert!(
        article.contains("A crab <a class=\"credit\" href=\"/commons/file/media/crab.jpg/\">Ada Marsh, LicenseRef-House</a></figcaption>"),
        "{article}"
    );
    assert!(
        text("file/media/weed.png/index.html").contains(">Cy Marsh</bdi>"),
        "what a page says of a file that it collects"
    );
    for (path, bytes) in &site {
        let text = String::from_utf8_lossy(bytes);
        let is_ours = !path.starts_with("assets/");
        assert!(
            !is_ours
                || !(text.contains("Dora")
                    || text.contains("shore.example>")
                    || text.contains("@shore")
                    || text.contains("@tide")),
            "{path}: {text}"
        );
    }
}

#[test]
fn the_whole_hub_is_described_for_people_and_programs() {
    let site = site(&texts());
    let text = |path: &str| String::from_utf8(site[path].clone()).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text("licenses.spdx.json")).unwrap();
    super::schema::holds("spdx", &document);
    // UTC, and the commit's own.
    assert_eq!(document["creationInfo"]["created"], "2026-03-05T07:00:00Z");
    assert!(
        document["documentNamespace"]
            .as_str()
            .unwrap()
            .starts_with("https://tide.example/commons/licenses.spdx.json/")
    );
    let file = |name: &str| {
        document["files"]
            .as_array()
            .unwrap()
            .iter()
            .find(|file| file["fileName"] == name)
            .unwrap()
            .clone()
    };
    let weed = file("./content/media/weed.png");
    assert_eq!(
        (
            weed["licenseConcluded"].as_str(),
            weed["copyrightText"].as_str()
        ),
        (Some("CC0-1.0"), Some("NOASSERTION"))
    );
    // `printf weed | sha1sum`
    assert_eq!(
        weed["checksums"][0]["checksumValue"],
        "a72f7b3f8f9bfcfc2e4e1a777b64233b263f3a7e"
    );
    assert_eq!(file("./content/crab.md")["copyrightText"], "Ada Marsh");
    let extracted = &document["hasExtractedLicensingInfos"][0];
    assert_eq!(
        (
            extracted["licenseId"].as_str(),
            extracted["extractedText"].as_str()
        ),
        (Some("LicenseRef-House"), Some("Ask at the door: door@…"))
    );

    let attribution = text("ATTRIBUTION.md");
    let mut shown = String::new();
    let mut links = Vec::new();
    for event in pulldown_cmark::Parser::new(&attribution) {
        match event {
            pulldown_cmark::Event::Text(part) => shown.push_str(&part),
            pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => {
                links.push(dest_url.to_string())
            }
            pulldown_cmark::Event::Html(html) | pulldown_cmark::Event::InlineHtml(html) => {
                panic!("{html}")
            }
            pulldown_cmark::Event::End(pulldown_cmark::TagEnd::Item) => shown.push('\n'),
            _ => {}
        }
    }
    assert!(
        shown.contains("Crab *]( <i> by Ada Marsh: CC BY-SA 4.0"),
        "{shown}"
    );
    assert!(
        shown.contains("adapted: The [shore] by Bo Ito, CC BY 4.0 (cut; by bo@…)"),
        "{shown}"
    );
    assert!(
        links.iter().all(|link| link.starts_with("https://")),
        "{links:?}"
    );

    let licensing = text("licensing/index.html");
    for expected in [
        "pass your version on under the same licence",
        "licenses.spdx.json",
        "ATTRIBUTION.md",
        "LICENSES/LicenseRef-House.txt",
        "the contributor’s sign-off on the change",
        "none on record",
    ] {
        assert!(licensing.contains(expected), "{expected}: {licensing}");
    }
    let article = text("crab/index.html");
    assert!(
        article.contains("href=\"/commons/licensing/\"")
            && article.contains(
                "<link rel=\"license\" href=\"https://creativecommons.org/licenses/by-sa/4.0/\">"
            )
    );
    let json = article
        .split_once("<script type=\"application/ld+json\">")
        .unwrap()
        .1
        .split_once("</script>")
        .unwrap()
        .0;
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(
        (json["copyrightNotice"].as_str(), json["usageInfo"].as_str()),
        (
            Some("© 2026 Ada Marsh"),
            Some("https://tide.example/commons/licensing/")
        )
    );
    assert_eq!(
        json["isBasedOn"][0]["license"],
        "https://creativecommons.org/licenses/by/4.0/"
    );

    let info = text("crab/info/index.html");
    assert!(
        info.contains("CSL-JSON") && info.contains("@misc{crab,") && info.contains("As Markdown"),
        "{info}"
    );
    assert_eq!(
        site,
        self::site(&texts()),
        "the same commit gives the same bytes"
    );
}
