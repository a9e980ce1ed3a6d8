//! What a page's file says by itself, as it is kept between runs: its front matter and the facts of
//! its text.
//!
//! Nothing here depends on the configuration or on other files, so it is known by the name of the
//! file's content. A file whose front matter is at fault is not kept, since its findings are not;
//! nor is one that holds an e-mail address.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, holds_address};
use crate::dialects::Dialects;
use crate::front_matter::{self, FrontMatter};
use crate::hub::meta;
use crate::hub::stated::{self, Header};
use crate::language::Letters;
use crate::markdown::{self, Dialect, Facts, KeptFacts};
use crate::privacy::next_unseen;
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
    /// In which letters it is written.
    pub letters: Letters,
    /// Whether every character of the file is seen.
    pub is_plain: bool,
    /// Whether it has a line of dashes or equals signs.
    pub has_rules: bool,
    /// Whether its front matter has a sign-off with an address.
    pub is_signed: bool,
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
    letters: Letters,
    is_plain: bool,
    has_rules: bool,
    is_signed: bool,
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
            letters,
            is_plain,
            has_rules,
            is_signed,
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
            letters,
            is_plain,
            has_rules,
            is_signed,
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
            Dialect::HUB.reading(dialects).citing(true),
        )
        .facts;
        let header = stated::header(&source.text, &matter.body);
        let letters = Letters::of(source.text.get(matter.body.clone()).unwrap_or_default());
        let is_plain = next_unseen(source.text.as_bytes(), 0).is_none();
        let is_sound = found.len() == before && !matter.broken;
        let said = Self {
            matter,
            facts,
            header,
            letters,
            is_plain,
            has_rules: source.text.lines().any(is_rule),
            is_signed: sign_off(&source.text).is_some(),
            head: None,
            learned: None,
        };
        let learned = is_sound.then(|| said.learn(source, dialects)).flatten();
        Self { learned, ..said }
    }

    /// What is kept of it.
    fn learn(&self, source: &Source, dialects: Dialects) -> Option<Learned> {
        let content = source.content?;
        let body = &self.matter.body;
        let record = Record {
            head: source.text.get(..body.start)?.to_owned(),
            tree: self.matter.tree.clone(),
            dialects,
            facts: (&self.facts).into(),
            header: self.header.clone(),
            letters: self.letters,
            is_plain: self.is_plain,
            has_rules: self.has_rules,
            is_signed: self.is_signed,
        };
        let record = postcard::to_extend(&record, Vec::new()).ok()?;
        let len = u32::try_from(source.text.len())
            .ok()
            .filter(|len| *len > 0 && *len as usize == body.end)?;
        (!holds_address(&String::from_utf8_lossy(&record))).then_some(Learned {
            content,
            len,
            record,
        })
    }
}

/// Whether a line can be what makes the line above it a heading, or a row of a drawn table.
fn is_rule(line: &str) -> bool {
    let line = line.trim_end();
    line.len() > 4 && line.bytes().all(|byte| matches!(byte, b'-' | b'='))
}

/// How the line of a sign-off begins, in any letter case.
const TRAILER: &str = "signed-off-by:";

/// Where the front matter of a page has a sign-off with an address.
pub fn sign_off(text: &str) -> Option<Range<usize>> {
    if !text.starts_with("---") {
        return None;
    }
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if number > 0 && line.trim_end() == "---" {
            return None;
        }
        let folded = line.to_ascii_lowercase();
        let who = folded.split_once(TRAILER).map(|(_, who)| who);
        if who.is_some_and(|who| who.contains('@')) {
            return Some(start..start + line.trim_end().len());
        }
    }
    None
}
