//! Photos made byte by byte, and a search of the published bytes that knows nothing of formats.

use proptest::prelude::*;

use super::cut::xmp_holds_place;
use super::*;

/// Latitude 50° 43′ 12″ as rationals: what must not be found anywhere.
const LATITUDE: [u8; 24] = [
    0, 0, 0, 50, 0, 0, 0, 1, 0, 0, 0, 43, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0, 1,
];
const XMP_PLACE: &[u8] = b"<x:xmpmeta exif:GPSLatitude='50,43.2N'/>";

#[test]
fn an_empty_list_of_places_says_nothing() {
    for (xmp, expected) in [
        // As GIMP writes it into every picture that it saves.
        (
            "<iptcExt:LocationCreated>\n <rdf:Bag/>\n</iptcExt:LocationCreated><iptcExt:LocationShown>\n <rdf:Bag/>\n</iptcExt:LocationShown>",
            false,
        ),
        (
            "<a:LocationCreated><rdf:Bag></rdf:Bag></a:LocationCreated><dc:title>Crab</dc:title>",
            false,
        ),
        (
            "<a:LocationCreated><rdf:Seq><rdf:li rdf:parseType='Resource'/></rdf:Seq></a:LocationCreated>",
            false,
        ),
        ("<a:LocationShown/><dc:title>Crab</dc:title>", false),
        ("<a:LocationShown />", false),
        (
            "<a:LocationCreated><rdf:Bag><rdf:li><a:City>Lyme</a:City></rdf:li></rdf:Bag></a:LocationCreated>",
            true,
        ),
        (
            "<a:LocationCreated><rdf:Bag/></a:LocationCreated><a:LocationShown><rdf:Bag><rdf:li>Lyme</rdf:li></rdf:Bag></a:LocationShown>",
            true,
        ),
        (
            "<a:LocationCreated/><a:LocationCreated><rdf:Bag><rdf:li a:City='Lyme'/></rdf:Bag></a:LocationCreated>",
            true,
        ),
        ("<a:LocationCreated>Lyme</a:LocationCreated>", true),
        ("<a:LocationCreated a:City='Lyme'/>", true),
        ("<a:LocationCreated><rdf:Bag>", true),
    ] {
        assert_eq!(xmp_holds_place(xmp.as_bytes()), expected, "{xmp}");
        let file = jpeg(&[segment(
            0xe1,
            &[b"http://ns.adobe.com/xap/1.0/\0", xmp.as_bytes()].concat(),
        )]);
        assert_eq!(
            told(&file),
            Told {
                place: expected,
                damaged: false
            },
            "{xmp}"
        );
    }
}

fn entry(tag: u16, kind: u16, count: u32, value: [u8; 4]) -> Vec<u8> {
    [
        &tag.to_be_bytes()[..],
        &kind.to_be_bytes(),
        &count.to_be_bytes(),
        &value,
    ]
    .concat()
}

/// A TIFF file: orientation 6, an artist with an address, a maker's note and a position.
fn tiff() -> Vec<u8> {
    let artist = b"Ada <ada@tide.example>\0";
    let directory = 8 + 2 + 4 * 12 + 4;
    let gps = directory + artist.len();
    let offset = |at: usize| (at as u32).to_be_bytes();
    [
        b"MM\0*\0\0\0\x08\0\x04".to_vec(),
        entry(0x0112, 3, 1, [0, 6, 0, 0]),
        entry(0x013b, 2, artist.len() as u32, offset(directory)),
        entry(0x8825, 4, 1, offset(gps)),
        entry(0x927c, 7, 4, *b"MAKE"),
        vec![0; 4],
        artist.to_vec(),
        b"\0\x02".to_vec(),
        entry(1, 2, 2, *b"N\0\0\0"),
        entry(2, 5, 3, offset(gps + 2 + 24 + 4)),
        vec![0; 4],
        LATITUDE.to_vec(),
    ]
    .concat()
}

fn segment(marker: u8, payload: &[u8]) -> Vec<u8> {
    [
        &[0xff, marker][..],
        &(payload.len() as u16 + 2).to_be_bytes(),
        payload,
    ]
    .concat()
}

fn picture() -> Vec<u8> {
    [
        segment(0xc0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        vec![1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9],
    ]
    .concat()
}

fn jpeg(segments: &[Vec<u8>]) -> Vec<u8> {
    [
        &[0xff, 0xd8][..],
        &segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"),
        &segments.concat(),
        &picture(),
    ]
    .concat()
}

fn png_chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    // The checksum is not looked at, so any will do for what is kept or dropped whole.
    [
        &(data.len() as u32).to_be_bytes()[..],
        kind,
        data,
        b"\x01\x02\x03\x04",
    ]
    .concat()
}

fn png(chunks: &[Vec<u8>]) -> Vec<u8> {
    [
        png::SIGNATURE,
        &png_chunk(b"IHDR", &[0; 13]),
        &chunks.concat(),
        &png_chunk(b"IDAT", b"picture"),
        &png_chunk(b"IEND", b""),
    ]
    .concat()
}

fn webp(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, data) in chunks {
        body.extend([&kind[..], &(data.len() as u32).to_le_bytes(), data].concat());
        body.extend(vec![0; data.len() % 2]);
    }
    [b"RIFF", &(body.len() as u32).to_le_bytes()[..], &body].concat()
}

fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes()[..], kind, body].concat()
}

/// An AVIF file with an EXIF item at the end of the file.
fn avif() -> Vec<u8> {
    let exif = [&[0; 4][..], &tiff()].concat();
    let item = |at: u32| {
        let infe = boxed(
            b"infe",
            &[&[2, 0, 0, 0, 0, 1, 0, 0][..], b"Exif\0"].concat(),
        );
        let iinf = boxed(b"iinf", &[&[0, 0, 0, 0, 0, 1][..], &infe].concat());
        let place = [
            &[0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1][..],
            &at.to_be_bytes(),
            &(exif.len() as u32).to_be_bytes(),
        ]
        .concat();
        let meta = boxed(
            b"meta",
            &[&[0; 4][..], &iinf, &boxed(b"iloc", &place)].concat(),
        );
        [
            boxed(b"ftyp", b"avif\0\0\0\0avifmif1"),
            meta,
            boxed(b"uuid", XMP_PLACE),
        ]
        .concat()
    };
    let at = item(0).len() as u32 + 8;
    [item(at), boxed(b"mdat", &exif)].concat()
}

fn cleaned(bytes: &[u8]) -> Vec<u8> {
    published(bytes, &|text| {
        text.split('<').next().unwrap_or_default().trim().to_owned()
    })
    .into_owned()
}

/// The independent search: no position, no name of a place, no maker's note, no address.
fn is_clean(bytes: &[u8]) -> bool {
    [
        &LATITUDE[..],
        &LATITUDE[..8],
        b"GPS",
        b"MAKE",
        b"tide.example",
        b"Lyme Regis",
        b"xmpmeta",
        b"ftypmp42",
    ]
    .iter()
    .all(|secret| !contains(bytes, secret))
}

fn located() -> Vec<(&'static str, Vec<u8>)> {
    let exif = [b"Exif\0\0", &tiff()[..]].concat();
    let iptc = [
        b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0f",
        &[0x1c, 2, 90, 0, 10][..],
        b"Lyme Regis",
    ]
    .concat();
    let behind = [
        jpeg(&[]),
        b"\0\0\0\x18ftypmp42GPS".to_vec(),
        jpeg(&[segment(0xe1, &exif)]),
    ]
    .concat();
    let digits: String = exif.iter().map(|byte| format!("{byte:02x}")).collect();
    let profile = format!(
        "Raw profile type exif\0\nexif\n     {}\n{digits}\n",
        exif.len()
    );
    vec![
        ("jpeg exif", jpeg(&[segment(0xe1, &exif)])),
        (
            "jpeg xmp",
            jpeg(&[segment(
                0xe1,
                &[b"http://ns.adobe.com/xap/1.0/\0", XMP_PLACE].concat(),
            )]),
        ),
        ("jpeg iptc", jpeg(&[segment(0xed, &iptc)])),
        ("jpeg behind", behind),
        ("png exif", png(&[png_chunk(b"eXIf", &tiff())])),
        (
            "png xmp",
            png(&[png_chunk(
                b"iTXt",
                &[b"XML:com.adobe.xmp\0\0\0\0\0", XMP_PLACE].concat(),
            )]),
        ),
        (
            "png profile",
            png(&[png_chunk(b"tEXt", profile.as_bytes())]),
        ),
        (
            "webp",
            webp(&[
                (b"VP8X", &[0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
                (b"VP8L", b"odd"),
                (b"EXIF", &tiff()),
                (b"XMP ", XMP_PLACE),
            ]),
        ),
        (
            "gif",
            [
                b"GIF89a\x01\0\x01\0\0\0\0\x21\xff\x0bXMP DataXMP\x28",
                XMP_PLACE,
                b"\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b",
            ]
            .concat(),
        ),
        ("avif", avif()),
    ]
}

#[test]
fn no_place_is_published_and_the_picture_orientation_and_credit_stay() {
    for (name, bytes) in located() {
        assert!(
            !is_clean(&bytes) || name == "png profile",
            "{name} holds nothing to find"
        );
        // What stands behind the picture is cut off unread.
        assert_eq!(
            told(&bytes),
            Told {
                place: name != "jpeg behind",
                damaged: false
            },
            "{name}"
        );
        let clean = cleaned(&bytes);
        assert!(is_clean(&clean), "{name}: {}", clean.escape_ascii());
        assert!(
            !contains(
                &clean,
                &tiff()
                    .iter()
                    .flat_map(|byte| format!("{byte:02x}").into_bytes())
                    .collect::<Vec<_>>()
            ),
            "{name}"
        );
        assert_eq!(
            cleaned(&clean),
            clean,
            "{name}: what is clean stays as it is"
        );
        assert_eq!(told(&clean), Told::default(), "{name}");
        if ["jpeg exif", "png exif", "webp"].contains(&name) {
            let at = clean.windows(4).position(|four| four == b"MM\0*").unwrap();
            let read = exif::read(&clean[at..]);
            assert_eq!(
                (read.orientation, read.artist.as_deref()),
                (Some(6), Some("Ada")),
                "{name}"
            );
        }
    }
    assert_eq!(
        cleaned(&located()[3].1),
        jpeg(&[]),
        "the picture itself is not touched"
    );
    let webp = cleaned(&located()[7].1);
    assert_eq!(
        (
            webp[20],
            u32::from_le_bytes(webp[4..8].try_into().unwrap()) as usize
        ),
        (0x28, webp.len() - 8),
        "the header says what is there"
    );
}

#[test]
fn a_photo_that_tells_nothing_is_copied() {
    let profile = segment(0xe2, b"ICC_PROFILE\0\x01\x01colours");
    for bytes in [
        jpeg(&[profile]),
        png(&[png_chunk(b"iCCP", b"colours"), png_chunk(b"tEXt", b"Author\0Ada Marsh")]),
        webp(&[(b"VP8 ", b"picture!")]),
        b"GIF89a\x01\0\x01\0\0\0\0\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b".to_vec(),
        EMPTY.to_vec(),
        b"no picture at all".to_vec(),
    ] {
        assert!(matches!(published(&bytes, &str::to_owned), Cow::Borrowed(same) if same == bytes), "{}", bytes.escape_ascii());
    }
}

#[test]
fn what_cannot_be_taken_apart_is_not_published_when_it_may_tell() {
    let broken = [
        &[0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff][..],
        b"Exif\0\0",
        &tiff(),
    ]
    .concat();
    let heic = [boxed(b"ftyp", b"heic\0\0\0\0mif1heic"), tiff()].concat();
    for bytes in [broken, heic, tiff()] {
        assert_eq!(
            told(&bytes),
            Told {
                place: false,
                damaged: true
            }
        );
        assert_eq!(cleaned(&bytes), EMPTY);
    }
    // A photo that breaks off in the picture is shown as far as it goes.
    let whole = jpeg(&[segment(0xe1, &[b"Exif\0\0", &tiff()[..]].concat())]);
    let cut_off = cleaned(&whole[..whole.len() - 4]);
    assert!(
        is_clean(&cut_off) && cut_off.ends_with(&[1, 2, 0xff, 0, 3, 0xff]),
        "{}",
        cut_off.escape_ascii()
    );
}

proptest! {
    /// Broken in any way, a located photo tells no place.
    #[test]
    fn damage_brings_no_place_back(which in 0usize..10, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4), cut in any::<prop::sample::Index>(), is_cut: bool) {
        let mut bytes = located().swap_remove(which).1;
        let is_changed = !changes.is_empty();
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let clean = cleaned(&bytes);
        told(&bytes);
        prop_assert_eq!(cleaned(&clean), clean.clone());
        // A changed byte may turn metadata into the picture's own data, of which nobody can tell.
        if !is_changed {
            prop_assert!(is_clean(&clean), "{}", clean.escape_ascii());
        }
    }

    #[test]
    fn any_bytes_are_read(start in prop::sample::select(vec![&b"\xff\xd8\xff"[..], png::SIGNATURE, b"RIFF\0\0\0\0WEBP", b"GIF89a", b"\0\0\0\x10ftypavif\0\0\0\0", b"II*\0\x08\0\0\0", b""]), rest in prop::collection::vec(any::<u8>(), 0..200)) {
        let bytes = [start, &rest].concat();
        cleaned(&bytes);
        exif::read(&bytes);
        told(&bytes);
    }
}
