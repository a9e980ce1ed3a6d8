//! What holds for the pages of every hub. What each kind of page says is in `tests/cases/pages`.

use std::sync::Arc;

use crate::config::Config;
use crate::history::Log;
use crate::hub::Drafts;
use crate::markdown::Highlighter;
use crate::render::Renderer;
use crate::sources::Sources;

mod submissions;

/// A list that names a kind has words for it in every language of the theme.
#[test]
fn kinds_that_are_listed_have_words() {
    let hub = super::hub(
        Config::default(),
        Sources::from_texts("content", []),
        Log::default(),
        Drafts::Hidden,
    );
    let renderer = Renderer::new(hub, Vec::new(), Arc::new(Highlighter::new())).unwrap();
    for spec in super::KINDS.iter().map(|kind| kind.spec()) {
        let is_listed = spec.group.is_some() || spec.menu || spec.footer.is_some();
        let title = is_listed.then(|| format!("title-{}", spec.name));
        let about = spec.group.map(|_| format!("about-{}", spec.name));
        for key in title.into_iter().chain(about) {
            for language in ["en", "fr"] {
                assert_ne!(renderer.theme().text(language, &key), key, "{language}");
            }
        }
    }
}
