//! Small pictures that tell where they were taken.

use super::*;

pub(super) fn entry(tag: u16, kind: u16, count: u32, value: [u8; 4]) -> Vec<u8> {
    [
        &tag.to_be_bytes()[..],
        &kind.to_be_bytes(),
        &count.to_be_bytes(),
        &value,
    ]
    .concat()
}

/// A TIFF file: orientation 6, an artist with an address, a maker's note and a position.
pub(super) fn tiff() -> Vec<u8> {
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

pub(super) fn segment(marker: u8, payload: &[u8]) -> Vec<u8> {
    [
        &[0xff, marker][..],
        &(payload.len() as u16 + 2).to_be_bytes(),
        payload,
    ]
    .concat()
}

pub(super) fn picture() -> Vec<u8> {
    [
        segment(0xc0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        vec![1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9],
    ]
    .concat()
}

pub(super) fn jpeg(segments: &[Vec<u8>]) -> Vec<u8> {
    [
        &[0xff, 0xd8][..],
        &segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"),
        &segments.concat(),
        &picture(),
    ]
    .concat()
}

pub(super) fn png_chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    // The checksum is not looked at, so any will do for what is kept or dropped whole.
    [
        &(data.len() as u32).to_be_bytes()[..],
        kind,
        data,
        b"\x01\x02\x03\x04",
    ]
    .concat()
}

pub(super) fn png(chunks: &[Vec<u8>]) -> Vec<u8> {
    [
        png::SIGNATURE,
        &png_chunk(b"IHDR", &[0; 13]),
        &chunks.concat(),
        &png_chunk(b"IDAT", b"picture"),
        &png_chunk(b"IEND", b""),
    ]
    .concat()
}

pub(super) fn webp(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, data) in chunks {
        body.extend([&kind[..], &(data.len() as u32).to_le_bytes(), data].concat());
        body.extend(vec![0; data.len() % 2]);
    }
    [b"RIFF", &(body.len() as u32).to_le_bytes()[..], &body].concat()
}

pub(super) fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes()[..], kind, body].concat()
}

/// An AVIF file with an EXIF item at the end of the file.
pub(super) fn avif() -> Vec<u8> {
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

pub(super) fn located() -> Vec<(&'static str, Vec<u8>)> {
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
