//! How wide words are, and whether there is a letter for each of their characters.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use resvg::usvg::{Node, Options, Tree, fontdb::Database};

use crate::card::fonts::Fonts;
use crate::privacy::xml;

/// Inter Display in one weight, with Latin, Greek and Cyrillic letters (SIL Open Font License 1.1;
/// `font/README.md` says how it was made).
static FONT: &[u8] = include_bytes!("font/inter.ttf");
/// What the font calls itself.
pub(super) const FAMILY: &str = "Inter Display SemiBold";

static OWN: LazyLock<Arc<Database>> = LazyLock::new(|| Arc::new(own()));

fn own() -> Database {
    let mut fonts = Database::new();
    fonts.load_font_data(FONT.to_vec());
    fonts
}

/// Reads drawings with the fonts of cards and no others.
pub(super) struct Reader {
    options: Options<'static>,
}

impl Reader {
    pub(super) fn new(fonts: &Fonts) -> Self {
        let mut all = Arc::clone(&OWN);
        for file in fonts.files() {
            Arc::make_mut(&mut all).load_font_data(file.clone());
        }
        let options = Options {
            fontdb: all,
            font_family: FAMILY.to_owned(),
            ..Options::default()
        };
        Self { options }
    }

    /// A drawing, read.
    pub(super) fn read(&self, svg: &str) -> Option<Tree> {
        Tree::from_str(svg, &self.options).ok()
    }

    /// The width of each text in this size, in pixels.
    pub(super) fn widths(&self, texts: &[&str], size: u32) -> Vec<f32> {
        let mut known: BTreeMap<&str, f32> = BTreeMap::new();
        for text in texts.iter().copied() {
            let own = known.entry(text);
            own.or_insert_with(|| self.laid(text, size).width);
        }
        texts.iter().map(|text| known[*text]).collect()
    }

    /// The characters of a text for which no font has a letter.
    pub(super) fn lacks(&self, text: &str) -> String {
        self.laid(text, 32).lacks
    }

    fn laid(&self, text: &str, size: u32) -> Laid {
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{}</svg>",
            element(text, size, "")
        );
        let tree = self.read(&svg);
        let nodes = tree.iter().flat_map(|tree| tree.root().children());
        let mut laid = Laid::default();
        for node in nodes {
            let Node::Text(node) = node else { continue };
            laid.width = laid.width.max(node.bounding_box().width());
            let glyphs = node.layouted().iter();
            let glyphs = glyphs.flat_map(|span| span.positioned_glyphs.iter());
            let lacking = glyphs.filter(|glyph| glyph.id.0 == 0);
            laid.lacks.extend(lacking.map(|glyph| glyph.text.as_str()));
        }
        laid
    }
}

/// A text that was laid out.
#[derive(Default)]
struct Laid {
    width: f32,
    lacks: String,
}

/// A text of a drawing; `attributes` are its place and colour.
pub(super) fn element(text: &str, size: u32, attributes: &str) -> String {
    format!(
        "<text font-family='{FAMILY}' font-size='{size}' {attributes}>{}</text>",
        xml::text(text)
    )
}
