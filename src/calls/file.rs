//! A call, as its file says it: keys with their moments, its text, and what is wrong in it.

use std::ops::Range;
use std::sync::Arc;

use crate::calls::drives;
use crate::calls::keys::{BallotRules, CallKeys, Voters};
use crate::calls::kind::{Circle, Decides, From};
use crate::diagnostic::Diagnostic;
use crate::fields::Fields;
use crate::front_matter;
use crate::language::tag;
use crate::rules::invalid_record;
use crate::sources::Source;
use crate::yaml::Node;

mod awards;
mod dates;
mod parts;
mod reading;

pub use parts::{AwardRules, BRIEF, CriterionRules, Dates, text};
use reading::Reader;

/// A call as its file says it.
#[derive(Debug, Clone)]
pub struct CallFile {
    /// The name of the file, which names the call everywhere.
    pub id: String,
    /// The file.
    pub source: Arc<Source>,
    /// Bytes of the brief.
    pub body: Range<usize>,
    /// Its front matter, for comparing.
    pub tree: Node,
    /// What the front matter says.
    pub keys: CallKeys,
    /// When what happens.
    pub dates: Dates,
    /// What is decided, each with an id of its own; at least one, but for a drive.
    pub awards: Vec<AwardRules>,
    /// What judges score, each with an id of its own.
    pub criteria: Vec<CriterionRules>,
}

impl CallFile {
    /// Reads a call; what is wrong in it is told, and the rest is kept.
    pub fn read(id: &str, source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> Self {
        let matter = front_matter::read(source, found);
        let mut fields = Fields::new(&source.path, &matter.tree, &invalid_record::RULE);
        let mut keys = CallKeys::default();
        keys.read_keys(&mut fields);
        let mut reader = Reader::of(source);
        let dates = reader.dates(&keys);
        let criteria = reader.criteria(&keys.criteria);
        let awards = match keys.kind.is_drive() {
            true => Vec::new(),
            false => reader.awards(&keys, !criteria.is_empty()),
        };
        let brief = source.text.get(matter.body.clone()).unwrap_or_default();
        reader.wanting(&keys, brief);
        found.extend(fields.finish());
        found.extend(reader.found);
        drives::check(source, &matter.tree, &keys, found);
        Self {
            id: id.to_owned(),
            source: source.clone(),
            body: matter.body,
            tree: matter.tree,
            keys,
            dates,
            awards,
            criteria,
        }
    }

    /// What it is called.
    pub fn title(&self) -> String {
        text(self.keys.title.as_ref()).unwrap_or_else(|| {
            let mut name = self.id.replace('-', " ");
            if let Some(first) = name.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            name
        })
    }

    /// The language of its texts, where it says one.
    pub fn language(&self) -> Option<String> {
        let written = self.keys.language.as_ref()?;
        tag::of_name(&written.text)
    }

    /// The language into which a drive wants pages translated.
    pub fn to(&self) -> Option<String> {
        let written = self.keys.target.to.as_ref()?;
        tag::of_name(&written.text)
    }

    /// The rules of its vote, where one is held.
    pub fn ballot(&self) -> Option<&BallotRules> {
        self.keys.ballot.as_ref()
    }

    /// Whether everybody votes in it, by ballots.
    pub fn is_open_vote(&self) -> bool {
        self.ballot().is_some_and(|rules| {
            rules.from == From::Ballots
                && matches!(
                    rules.voters,
                    Voters::Circle(Circle::Everyone | Circle::Newcomers)
                )
        })
    }

    /// Whether entries can be sent to it: a drive asks for work on pages that are there, and where
    /// people only say yes or object, there is nothing to choose from.
    pub fn takes_entries(&self) -> bool {
        let chooses = self
            .ballot()
            .is_none_or(|rules| rules.method.names_options());
        !self.keys.kind.is_drive()
            && self.awards.iter().any(|award| match award.decides {
                Decides::Judges | Decides::People => true,
                Decides::Votes => chooses,
                Decides::Consent => false,
            })
    }

    /// Where a key stands, such as `criteria`, or `vote` of `vote.closes`.
    pub fn range_of(&self, key: &str) -> Range<usize> {
        let top = key.split('.').next().unwrap_or_default();
        let entry = self.tree.get(top);
        entry.map_or(0..0, |entry| entry.key_range.clone())
    }

    /// Whether an award is decided in this way.
    pub fn has_award_by(&self, decides: Decides) -> bool {
        self.awards.iter().any(|award| award.decides == decides)
    }
}
