//! What a page's file says by itself, as it is kept between runs: its front matter and the facts of
//! its text.
//!
//! Nothing here depends on the configuration or on other files, so it is known by the name of the
//! file's content. A file whose front matter is at fault is not kept, since its findings are not;
//! nor is one that holds an e-mail address.

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, holds_address};
use crate::dialects::Dialects;
use crate::front_matter::{self, FrontMatter};
use crate::hub::meta;
use crate::hub::stated::{self, Header};
use crate::markdown::{self, Dialect, Facts, KeptFacts};
use crate::sources::known::Learned;
use crate::sources::{Known, Source};
use crate::yaml::Node;

/// What a file says.
pub(super) struct Said {
    /// Its front matter.
    pub matter: FrontMatter,
    /// What its text holds.
    pub facts: Facts,
    /// What comments in it state of its licence.
    pub header: Header,
    /// The file up to its text, where the whole file was not read.
    pub head: Option<Source>,
    /// What can be kept of it, where it was not known.
    pub learned: Option<Learned>,
}

/// What is kept of a file.
#[derive(Serialize, Deserialize)]
struct Record {
    /// The file up to its text.
    head: String,
    /// The front matter's map.
    tree: Node,
    /// What the text was read as.
    dialects: Dialects,
    facts: KeptFacts,
    header: Header,
}

impl Said {
    /// Reads a file, or what is known of it.
    pub fn read(
        source: &Source,
        dialects: Dialects,
        known: &Known,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        Self::kept(source, dialects, known).unwrap_or_else(|| Self::fresh(source, dialects, found))
    }

    fn kept(source: &Source, reads: Dialects, known: &Known) -> Option<Self> {
        let content = source.content?;
        let len = usize::try_from(known.len_of(&content)?).ok()?;
        let Record {
            head,
            tree,
            dialects,
            facts,
            header,
        } = postcard::from_bytes(known.record(&content)?).ok()?;
        if dialects != reads {
            return None;
        }
        let matter = FrontMatter {
            tree,
            body: head.len()..len,
            broken: false,
        };
        Some(Self {
            matter,
            facts: facts.into(),
            header,
            head: Some(Source::new(source.path.clone(), head)),
            learned: None,
        })
    }

    fn fresh(source: &Source, dialects: Dialects, found: &mut Vec<Diagnostic>) -> Self {
        let before = found.len();
        let mut matter = front_matter::read(source, found);
        // MkDocs reads lines of keys, too; text that only looks so is left to readers.
        if dialects.any(Dialects::MKDOCS)
            && matter.body.start == 0
            && let Some(header) = front_matter::header(&source.text)
            && header
                .tree
                .entries()
                .iter()
                .any(|entry| meta::is_known(&entry.key))
        {
            matter = header;
        }
        let facts = markdown::parse(
            &source.text,
            matter.body.clone(),
            Dialect::HUB.reading(dialects),
        )
        .facts;
        let header = stated::header(&source.text, &matter.body);
        let learned = if found.len() == before && !matter.broken {
            learn(source, &matter, dialects, &facts, &header)
        } else {
            None
        };
        Self {
            matter,
            facts,
            header,
            head: None,
            learned,
        }
    }
}

fn learn(
    source: &Source,
    matter: &FrontMatter,
    dialects: Dialects,
    facts: &Facts,
    header: &Header,
) -> Option<Learned> {
    let content = source.content?;
    let head = source.text.get(..matter.body.start)?.to_owned();
    let record = Record {
        head,
        tree: matter.tree.clone(),
        dialects,
        facts: facts.into(),
        header: header.clone(),
    };
    let record = postcard::to_extend(&record, Vec::new()).ok()?;
    let len = u32::try_from(source.text.len())
        .ok()
        .filter(|len| *len > 0 && *len as usize == matter.body.end)?;
    (!holds_address(&String::from_utf8_lossy(&record))).then_some(Learned {
        content,
        len,
        record,
    })
}
