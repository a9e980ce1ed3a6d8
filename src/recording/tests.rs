//! Films, sounds and documents, made by hand.

use super::*;

mod among;

fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut out = (content.len() as u32 + 8).to_be_bytes().to_vec();
    out.extend_from_slice(kind);
    out.extend_from_slice(content);
    out
}

/// A chunk of RIFF.
fn chunk(kind: &[u8], content: &[u8]) -> Vec<u8> {
    let len = (content.len() as u32).to_le_bytes();
    [kind, &len, content, &[0][..content.len() % 2]].concat()
}

/// A file with one block of metadata, the last.
fn flac_block(kind: u32, content: &[u8]) -> Vec<u8> {
    let head = (kind << 24 | 1 << 31 | content.len() as u32).to_be_bytes();
    [b"fLaC", &head[..], content].concat()
}

/// A tag of version 2.3.
fn id3(frames: &[u8]) -> Vec<u8> {
    let len = [21, 14, 7, 0].map(|shift| (frames.len() >> shift) as u8 & 0x7f);
    [b"ID3\x03\0\0", &len[..], frames].concat()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A file of each kind whose metadata hold a text; what is not metadata holds
/// `sound@stays.example`.
fn files(text: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    const SOUND: &[u8] = b"sound@stays.example";
    let film = [
        boxed(b"ftyp", b"mp42"),
        boxed(b"mdat", SOUND),
        boxed(
            b"moov",
            &boxed(b"trak", &boxed(b"udta", &boxed(b"\xa9xyz", text))),
        ),
    ]
    .concat();
    let mp3 = [id3(text), b"\xff\xfb".to_vec(), SOUND.to_vec()].concat();
    let flac = [flac_block(4, text), SOUND.to_vec()].concat();
    let wav = [
        b"RIFF\0\0\0\0WAVE".to_vec(),
        chunk(b"data", SOUND),
        chunk(b"LIST", text),
    ]
    .concat();
    let segments: Vec<u8> = std::iter::repeat_n(255, text.len() / 255)
        .chain([(text.len() % 255) as u8])
        .collect();
    let page = [
        b"OggS\0\x02".to_vec(),
        vec![0; 20],
        vec![segments.len() as u8],
        segments,
        text.to_vec(),
    ]
    .concat();
    let tags = [
        vec![
            0x12,
            0x54,
            0xc3,
            0x67,
            0x40 | (text.len() >> 8) as u8,
            text.len() as u8,
        ],
        text.to_vec(),
    ]
    .concat();
    let webm = [
        vec![
            0x1a, 0x45, 0xdf, 0xa3, 0x80, 0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff,
            0xff, 0xff, 0xff,
        ],
        tags,
    ]
    .concat();
    let pdf = [
        b"%PDF-1.7\n1 0 obj <</Author (".to_vec(),
        text.to_vec(),
        b") /Contents (sound@stays.example)>> endobj".to_vec(),
    ]
    .concat();
    vec![
        ("film", film),
        ("mp3", mp3),
        ("flac", flac),
        ("wav", wav),
        ("ogg", page),
        ("webm", webm),
        ("pdf", pdf),
    ]
}

#[test]
fn addresses_and_places_are_written_over_and_nothing_moves() {
    for (name, text) in [
        (
            "bytes",
            b"by Ada <ada.m+x@tide.example>, +51.5034-000.1276/ end".to_vec(),
        ),
        (
            "utf-16",
            utf16("by Ada <ada.m+x@tide.example>, +51.5034-000.1276/ end"),
        ),
    ] {
        for (kind, file) in files(&text) {
            assert_eq!(
                told(&file),
                Told {
                    address: true,
                    place: true
                },
                "{kind}, {name}"
            );
            let new = published(&file);
            assert_eq!(new.len(), file.len(), "{kind}, {name}");
            assert_eq!(told(&new), Told::default(), "{kind}, {name}");
            let readable: String = new
                .iter()
                .filter(|byte| **byte != 0)
                .map(|byte| char::from(*byte))
                .collect();
            assert!(
                readable.contains("by Ada <....................>, +00.0000-000.0000/ end"),
                "{kind}, {name}: {readable}"
            );
            assert!(
                kind == "ogg" || kind == "webm" || readable.contains("sound@stays.example"),
                "{kind}, {name}: what is no metadata stays"
            );
        }
    }
}

#[test]
fn what_tells_nothing_is_the_same_file() {
    for text in [
        "",
        "by Ada, tool@1.2.3, @ada, a@b, 2026-03-04, +1-2",
        "exif:GPSLatitude=\"\"",
    ] {
        for (kind, file) in files(text.as_bytes()) {
            assert_eq!(told(&file), Told::default(), "{kind}: {text}");
            assert!(
                matches!(published(&file), Cow::Borrowed(_)),
                "{kind}: {text}"
            );
        }
    }
}

#[test]
fn xmp_tells_no_place() {
    let pdf = b"%PDF-1.7 stream <x:xmpmeta><rdf:RDF><rdf:Description exif:GPSLatitude=\"51,30.2N\"/><exif:GPSLongitude>0,7.6W</exif:GPSLongitude></rdf:RDF>";
    let new = String::from_utf8(published(pdf).into_owned()).unwrap();
    assert!(
        new.contains("exif:GPSLatitude=\"00,00.0N\"") && new.contains("<exif:GPSLongitude>0,0.0W<"),
        "{new}"
    );
}

#[test]
fn a_page_of_ogg_has_a_true_sum() {
    // The sum of a page that was written by another program.
    let mut page = b"OggS\0\x02".to_vec();
    page.extend([0; 20]);
    page.extend([1, 3, b'a', b'b', b'c']);
    parts::sum_up(&mut page);
    let sum = u32::from_le_bytes(page[22..26].try_into().unwrap());
    let expected = [0x4f, 0x67, 0x67, 0x53, 0, 2]
        .into_iter()
        .chain([0; 20])
        .chain([1, 3, b'a', b'b', b'c'])
        .fold(0u32, |sum, byte: u8| {
            (0..8).rev().fold(sum, |sum, bit| {
                let carry = (sum >> 31) ^ u32::from(byte >> bit & 1);
                (sum << 1) ^ (carry * 0x04c1_1db7)
            })
        });
    assert_eq!(sum, expected);
}

#[test]
fn broken_files_are_read_to_where_they_break() {
    for (_, file) in files(b"ada@tide.example") {
        for end in 0..file.len() {
            let _ = told(&file[..end]);
            assert_eq!(published(&file[..end]).len(), end);
        }
        for at in 0..file.len() {
            let mut broken = file.clone();
            broken[at] = 0xff;
            let _ = published(&broken);
        }
    }
}

/// Strings of PDF and comments: what is written over them is written as they are.
#[test]
fn each_script_is_written_over_as_it_is_written() {
    let hex = |text: &str| {
        text.bytes()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    for (file, expected) in [
        (
            "<</Author <6164 6140746964652e6578616d706c65>>>",
            "<</Author <2e2e 2e2e2e2e2e2e2e2e2e2e2e2e2e2e>>>".to_owned(),
        ),
        (
            "<</Author(ada\\100tide.example)>>",
            "<</Author(...\\056............)>>".to_owned(),
        ),
        (
            "<</Author(\\376\\377\\000a\\000@\\000b\\000.\\000c\\000d)>>",
            "<</Author(\\376\\377\\000.\\000.\\000.\\000.\\000.\\000.)>>".to_owned(),
        ),
        (
            "<</Author 12 0 R /Title 3 0 R>> 12 0 obj (ada@tide.example) endobj",
            "<</Author 12 0 R /Title 3 0 R>> 12 0 obj (................) endobj".to_owned(),
        ),
        (
            "<</Author(ada@tide.\\\r\nexample\\\n!)>>",
            "<</Author(.........\\\r\n.......\\\n!)>>".to_owned(),
        ),
        (
            "<</Title 3 0 R>> 4 0 obj (ada@tide.example) endobj",
            "<</Title 3 0 R>> 4 0 obj (ada@tide.example) endobj".to_owned(),
        ),
        (
            &format!("<</Author <{}>>>", hex("\0a\0@\0b\0.\0c\0d")),
            format!("<</Author <{}>>>", hex("\0.\0.\0.\0.\0.\0.")),
        ),
        (
            "<rdf:RDF GPSLatitude=51,3N /Title 12 0 R>> 12 0 obj (ada@tide.example)",
            "<rdf:RDF GPSLatitude=00,0N /Title 12 0 R>> 12 0 obj (................)".to_owned(),
        ),
        (
            "<x:xmpmeta GPSLatitude='51,3N' location=''>",
            "<x:xmpmeta GPSLatitude='00,0N' location=''>".to_owned(),
        ),
    ] {
        let new = published(format!("%PDF-1.7 {file}").as_bytes()).into_owned();
        assert_eq!(
            String::from_utf8(new).unwrap(),
            format!("%PDF-1.7 {expected}")
        );
    }
    for (comment, expected) in [
        ("location=51.5,0.1", "location=00.0,0.0"),
        ("LOCATION=Studio 3", "LOCATION=Studio 3"),
        ("LOCATION=GPSLatitude>51.5<", "LOCATION=GPSLatitude>00.0<"),
        ("Geo_Location=+51.5,-0.1", "Geo_Location=+00.0,-0.0"),
        (
            "mail=\u{430}\u{434}\u{430}@tide.example!",
            "................!",
        ),
    ] {
        let new = published(&flac_block(4, comment.as_bytes())).into_owned();
        let expected = if comment.starts_with("mail") {
            ".".repeat(comment.len() - 1) + "!"
        } else {
            expected.to_owned()
        };
        assert_eq!(String::from_utf8_lossy(&new[8..]), expected);
    }
}

#[test]
fn a_place_in_figures_of_a_phone_is_nothing() {
    let place = [
        b"\0\0\0\0\x15\xc7Home\0\0".to_vec(),
        vec![0, 51, 9, 9, 0, 3, 1, 1, 0, 0, 0, 0],
        b"earth\0\0".to_vec(),
    ]
    .concat();
    let film = [
        boxed(b"ftyp", b"3gp5"),
        boxed(b"moov", &boxed(b"udta", &boxed(b"loci", &place))),
    ]
    .concat();
    assert!(told(&film).place);
    let new = published(&film);
    assert!(!told(&new).place);
    assert!(new.ends_with(b"Home\0\0\0\0\0\0\0\0\0\0\0\0\0\0earth\0\0"));
}
