//! Pixels → PNG.

use std::collections::BTreeMap;

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

/// A picture in the format that every site reads.
///
/// A card has a few colours and the steps between them at the edges of letters, which a palette
/// holds: that is a fourth of the bytes to be compressed, and a smaller file. What has more colours
/// than one holds, or is seen through, is written as it is.
pub(super) fn png(pixels: &Pixmap) -> Option<Vec<u8>> {
    match Indexed::of(pixels.pixels()) {
        Some(indexed) => indexed.png(pixels.width(), pixels.height()),
        None => pixels.encode_png().ok(),
    }
}

/// Pixels as places in a palette.
struct Indexed {
    /// Red, green and blue of each colour, in the order in which they are met.
    palette: Vec<u8>,
    places: Vec<u8>,
}

impl Indexed {
    fn of(pixels: &[PremultipliedColorU8]) -> Option<Self> {
        let mut known: BTreeMap<[u8; 3], u8> = BTreeMap::new();
        let mut indexed = Self {
            palette: Vec::new(),
            places: Vec::with_capacity(pixels.len()),
        };
        // Most pixels are like the one before.
        let mut last = None;
        for pixel in pixels {
            let place = match last {
                Some((same, place)) if same == *pixel => place,
                _ => {
                    if pixel.alpha() != u8::MAX {
                        return None;
                    }
                    let colour = [pixel.red(), pixel.green(), pixel.blue()];
                    match known.get(&colour) {
                        Some(place) => *place,
                        None => {
                            // A palette holds as many colours as a byte can tell apart.
                            let place = u8::try_from(known.len()).ok()?;
                            known.insert(colour, place);
                            indexed.palette.extend(colour);
                            place
                        }
                    }
                }
            };
            last = Some((*pixel, place));
            indexed.places.push(place);
        }
        Some(indexed)
    }

    fn png(self, width: u32, height: u32) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, width, height);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(self.palette);
        // Places in a palette do not grow from pixel to pixel, so no filter helps, and long runs of
        // one colour are as small with little work.
        encoder.set_filter(Filter::NoFilter);
        encoder.set_deflate_compression(DeflateCompression::Level(1));
        let mut writer = encoder.write_header().ok()?;
        writer.write_image_data(&self.places).ok()?;
        writer.finish().ok()?;
        Some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::{Color, Pixmap};

    use super::png;

    /// A picture of so many colours, one a column, and what is read of its file.
    fn again(colours: u32, alpha: u8) -> (Pixmap, Pixmap) {
        let mut pixels = Pixmap::new(colours, 2).unwrap();
        for (at, pixel) in (0..colours).cycle().zip(pixels.pixels_mut()) {
            let [low, high, ..] = at.to_le_bytes();
            *pixel = Color::from_rgba8(low, high, 7, alpha)
                .premultiply()
                .to_color_u8();
        }
        let read = Pixmap::decode_png(&png(&pixels).unwrap()).unwrap();
        (pixels, read)
    }

    #[test]
    fn the_file_has_the_pixels_with_a_palette_and_without() {
        for (colours, alpha) in [(1, 255), (256, 255), (257, 255), (3, 100)] {
            let (pixels, read) = again(colours, alpha);
            assert_eq!(pixels, read, "{colours} colours, {alpha}");
        }
    }
}
