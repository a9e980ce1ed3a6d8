//! What other generators and notebooks read in Markdown: it is put into our own words before the text is parsed, or left out, and told.

mod mapped;
mod opaque;
mod prices;

use pulldown_cmark::Options;

pub(super) use mapped::Mapped;
use opaque::Opaque;

/// A text as the parser shall see it; nothing when that is the text as it is.
pub(super) fn read(source: &str, options: Options) -> Option<Mapped> {
    if !source.contains('$') {
        return None;
    }
    let text = Mapped::whole(source);
    let opaque = Opaque::of(&text.text, options);
    let formulas = prices::find(&text.text, &opaque);
    (!formulas.edits.is_empty()).then(|| text.edited(source, formulas.edits))
}
