//! The texts of a call in another language.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::fields::{Fields, Written, keys};
use crate::front_matter;
use crate::language::tag;
use crate::privacy::quoted;
use crate::rules::unknown_key;
use crate::sources::Source;

keys! {
    /// What the front matter of a translation says.
    #[derive(Debug, Clone, Default)]
    pub struct CallTextKeys {
        /// What the call is called.
        pub title: Option<Written> = "title",
        /// The one question that entries answer.
        pub question: Option<Written> = "question",
        /// One or two sentences.
        pub summary: Option<Written> = "summary",
        /// Who owns an entry, in plain words.
        pub rights: Option<Written> = "rights",
    }
}

/// The texts of a call in another language: `calls/<id>.<language>.md`.
#[derive(Debug, Clone)]
pub struct CallText {
    /// The call.
    pub id: String,
    /// BCP 47 tag of the language; the name as it is written for what is none.
    pub language: String,
    /// The file.
    pub source: Arc<Source>,
    /// Bytes of the brief.
    pub body: Range<usize>,
    /// What the front matter says.
    pub keys: CallTextKeys,
}

impl CallText {
    /// Reads a translation. What is no text is said by the call itself, and told.
    pub fn read(
        id: &str,
        language: &str,
        source: &Arc<Source>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let matter = front_matter::read(source, found);
        let mut fields = Fields::new(&source.path, &matter.tree, &unknown_key::RULE);
        let mut keys = CallTextKeys::default();
        keys.read_keys(&mut fields);
        for (entry, nearest) in fields.unknown() {
            let help = match nearest {
                Some(near) => format!("Did you mean `{near}`?"),
                None => format!(
                    "Take it out: it is said in `calls/{id}.md`. A translation has `title`, `question`, `summary`, `rights` and the brief."
                ),
            };
            let message = format!("`{}` is no text of a call", quoted(&entry.key));
            found.push(
                Diagnostic::new(
                    &unknown_key::RULE,
                    (&source.path, entry.key_range.clone()),
                    message,
                )
                .why("A call is the same in all languages: only its texts are translated, so this has no effect.")
                .help(help),
            );
        }
        found.append(&mut fields.diagnostics);
        Self {
            id: id.to_owned(),
            language: tag::of_name(language).unwrap_or_else(|| language.to_owned()),
            source: source.clone(),
            body: matter.body,
            keys,
        }
    }
}
