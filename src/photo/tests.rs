//! Photos made byte by byte, and a search of the published bytes that knows nothing of formats.

use proptest::prelude::*;

use super::cut::xmp_holds_place;
use super::*;

mod samples;
use samples::*;

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
