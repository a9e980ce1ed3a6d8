//! Metadata among pictures and sounds, in many parts, and cut off.

use super::*;

/// What looks like an address in a picture or in the frames of a film is neither told nor written
/// over; what is written before it is.
#[test]
fn pictures_among_the_words_stay() {
    let jpeg = b"\xff\xd8\xff\xe1\0\x20Exif ada@tide.example \xff\xda pixel@stays.example";
    let frame = |name: &[u8], content: &[u8]| {
        [
            name.to_vec(),
            (content.len() as u32).to_be_bytes().to_vec(),
            vec![0, 0],
            content.to_vec(),
        ]
        .concat()
    };
    let item = |key: &[u8], flags: u8, content: &[u8]| {
        [
            (content.len() as u32).to_le_bytes().to_vec(),
            vec![flags, 0, 0, 0],
            key.to_vec(),
            vec![0],
            content.to_vec(),
        ]
        .concat()
    };
    let ape = [
        item(b"Artist", 0, b"ada@tide.example"),
        item(b"Cover", 2, jpeg),
    ]
    .concat();
    let foot = [
        b"APETAGEX\xd0\x07\0\0".to_vec(),
        (ape.len() as u32 + 32).to_le_bytes().to_vec(),
        vec![0; 16],
    ]
    .concat();
    let cover = boxed(b"covr", &boxed(b"data", &[&[0; 8][..], jpeg].concat()));
    let meta = boxed(
        b"meta",
        &[
            &[0; 4][..],
            &boxed(
                b"ilst",
                &[
                    boxed(b"\xa9ART", &boxed(b"data", b"ada@tide.example")),
                    cover,
                ]
                .concat(),
            ),
        ]
        .concat(),
    );
    for (kind, file) in [
        (
            "mp3",
            [
                id3(&[
                    frame(b"TPE1", b"\0ada@tide.example"),
                    frame(b"APIC", &[&b"\0image/jpeg\0\x03\0"[..], jpeg].concat()),
                ]
                .concat()),
                b"\xff\xfb".to_vec(),
            ]
            .concat(),
        ),
        ("ape", [b"\xff\xfb sound ".to_vec(), ape, foot].concat()),
        ("flac", flac_block(6, jpeg)),
        (
            "avi",
            [
                b"RIFF\0\0\0\0AVI ".to_vec(),
                chunk(b"LIST", b"INFOada@tide.example"),
                chunk(b"LIST", b"moviframe@stays.example"),
            ]
            .concat(),
        ),
        (
            "m4a",
            [
                boxed(b"ftyp", b"M4A "),
                boxed(b"moov", &boxed(b"udta", &meta)),
            ]
            .concat(),
        ),
    ] {
        assert!(told(&file).address, "{kind}");
        let new = String::from_utf8_lossy(&published(&file)).into_owned();
        assert!(!new.contains("tide"), "{kind}: {new}");
        assert!(new.contains("@stays.example"), "{kind}: {new}");
    }
}

#[test]
fn every_part_is_found_however_many_there_are() {
    let many = chunk(b"LIST", b"INFO").repeat(3_000);
    let wide = [
        b"RF64\xff\xff\xff\xffWAVE".to_vec(),
        chunk(
            b"ds64",
            &[&[0; 8][..], &6u64.to_le_bytes(), &[0; 8]].concat(),
        ),
        b"data\xff\xff\xff\xffsounds".to_vec(),
    ];
    for file in [
        [
            b"RIFF\0\0\0\0WAVE".to_vec(),
            many,
            chunk(b"LIST", b"INFOada@tide.example"),
        ]
        .concat(),
        [wide.concat(), chunk(b"LIST", b"INFOada@tide.example")].concat(),
    ] {
        assert!(published(&file).ends_with(b"INFO................"));
    }
    let page = |time: u8, text: &[u8]| {
        [
            b"OggS\0\0".to_vec(),
            vec![time; 8],
            vec![0; 12],
            vec![1, text.len() as u8],
            text.to_vec(),
        ]
        .concat()
    };
    let ogg = [
        page(0, b"a@tide.example"),
        page(0xff, b"b@tide.example"),
        page(7, b"c@stays.example"),
        page(0xff, b"d@stays.example"),
    ]
    .concat();
    let new = String::from_utf8_lossy(&published(&ogg)).into_owned();
    assert!(
        !new.contains("tide") && new.contains("c@stays") && new.contains("d@stays"),
        "{new}"
    );
}

#[test]
fn what_is_cut_off_is_looked_into_to_its_end() {
    let film = [
        boxed(b"wide", b""),
        boxed(
            b"moov",
            &boxed(b"udta", &boxed(b"\xa9ART", b"by ada@tide.example")),
        ),
    ]
    .concat();
    let wav = [b"RIFF\0\0\0\0WAVELIST\xff\0\0\0INFOada@tide.example".to_vec()].concat();
    let flac = [
        b"fLaC".to_vec(),
        (4u32 << 24 | 900).to_be_bytes().to_vec(),
        b"by ada@tide.example".to_vec(),
    ]
    .concat();
    let webm = b"\x1a\x45\xdf\xa3\x80\x12\x54\xc3\x67\x48\x00by ada@tide.example".to_vec();
    for (kind, file) in [
        ("film", &film[..film.len() - 2]),
        ("wav", &wav),
        ("flac", &flac),
        ("webm", &webm),
    ] {
        assert!(told(file).address, "{kind}");
        assert!(
            !String::from_utf8_lossy(&published(file)).contains("tide"),
            "{kind}"
        );
    }
}

#[test]
fn a_sum_of_matroska_is_no_longer_one() {
    let words = [&[0xbf, 0x84, 1, 2, 3, 4][..], b"ada@tide.example"].concat();
    let tags = [
        vec![0x12, 0x54, 0xc3, 0x67, 0x80 | words.len() as u8],
        words,
    ]
    .concat();
    let head = [
        0x1a, 0x45, 0xdf, 0xa3, 0x80, 0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0xff,
    ];
    // A cluster of unknown length before the tags.
    let webm = [
        &head[..],
        &[0x1f, 0x43, 0xb6, 0x75, 0xff, 0xe7, 0x81, 0],
        &tags,
    ]
    .concat();
    assert!(
        published(&webm).ends_with(&[&[0xec, 0x84, 1, 2, 3, 4][..], b"................"].concat())
    );
}
