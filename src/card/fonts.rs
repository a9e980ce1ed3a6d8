//! The fonts that cards are drawn with.

use crate::digest::Digest;
use crate::paths::SourcePath;
use crate::sources::Sources;

/// The folder of fonts that a hub brings for scripts which ours does not have.
const FOLDER: &str = "static/fonts";
/// How many fonts of a hub are read, and how many bytes of them: a font of all Chinese characters
/// has 20 million.
const MOST: usize = 8;
const BYTES: usize = 40_000_000;

/// The fonts that a hub brings, beside the one in the program.
#[derive(Debug, Default)]
pub struct Fonts {
    files: Vec<Vec<u8>>,
}

impl Fonts {
    /// The fonts of a hub: `static/fonts/*.ttf` and `*.otf`, in the order of their names. What
    /// cannot be read, or is more than a card needs, is not among them.
    pub fn of(sources: &Sources) -> Self {
        let paths = sources.blobs.keys().filter(|path| is_font(path));
        let mut fonts = Self::default();
        let mut room = BYTES;
        for path in paths.take(MOST) {
            if let Ok(bytes) = sources.read(path)
                && bytes.len() <= room
            {
                room -= bytes.len();
                fonts.files.push(bytes);
            }
        }
        fonts
    }

    /// The name of what they are.
    pub fn digest(&self) -> Digest {
        let none = Digest::of_bytes(&[]);
        let files = self.files.iter();
        files.fold(none, |all, file| all.with(Digest::of_bytes(file)))
    }

    /// The bytes of each.
    #[cfg(feature = "cards")]
    pub(super) fn files(&self) -> impl Iterator<Item = &Vec<u8>> {
        self.files.iter()
    }
}

fn is_font(path: &SourcePath) -> bool {
    path.folder() == FOLDER && matches!(path.extension().as_str(), "ttf" | "otf")
}
