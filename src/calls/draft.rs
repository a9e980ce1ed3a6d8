//! The file that a new call begins as: the keys that its kind wants, with remarks.

use std::fmt::Write as _;

use crate::calls::file::BRIEF;
use crate::calls::kind::CallKind;
use crate::calls::place::is_id;
use crate::paths::slug;
use crate::yaml;

/// What is known of a call that is to be written; what is empty is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// What it is called.
    pub title: String,
    /// Its kind.
    pub kind: CallKind,
    /// The question that entries answer.
    pub question: String,
    /// When entries are taken.
    pub opens: String,
    /// Until when.
    pub closes: String,
    /// When ballots are taken; a call without both has no vote.
    pub vote: [String; 2],
    /// By when the decision is promised.
    pub decide_by: String,
    /// Who owns an entry.
    pub rights: String,
    /// What judges score, each with its weight.
    pub criteria: Vec<(String, u32)>,
    /// Which pages a drive is about.
    pub pages: Vec<String>,
    /// Into which language a drive wants them translated.
    pub to: String,
    /// How many of them.
    pub count: Option<u32>,
    /// Who runs it, by their name in the hub.
    pub people: Vec<String>,
}

/// Reads a criterion as people type it: `accuracy`, or `Tells the tide right=3` with its weight.
pub fn criterion(text: &str) -> Option<(String, u32)> {
    let (label, weight) = match text.rsplit_once('=') {
        Some((label, weight)) => (label, weight.trim().parse().ok()?),
        None => (text, 1),
    };
    let label = label.trim();
    let is_sound = is_id(&slug(label)) && (1..=100).contains(&weight);
    is_sound.then(|| (label.to_owned(), weight))
}

/// What stands below the front matter of a drive.
const BODY_OF_DRIVE: &str =
    "Say here why these pages, what a reviewer or translator should know, and where to ask.\n";

/// What a batch of tasks asks, to be changed, and what stands below its front matter.
const TASKS: &str = r#"tasks:
  from: media-without-alt # or items.csv in the folder of the call, or pictures such as content/**/*.jpg
  ask: "Say in one sentence what {title} shows, for somebody who cannot see it."
  # help: what else an answerer should know
  answer: { type: text, max: 140 } # type: text, number, integer, boolean, date or url; one-of: [a, b]
  # examples: [{ item: Tides, answer: "Two curves, high where the moon stands." }]
  redundancy: 3 # how many people answer each
  agree: { rule: majority, at-least: 2 } # rule: majority, exact or pick; or { within: 5% }
  at-most: 5 # most answers where they do not agree
  minutes: 1 # how long an answer takes
  # recheck: 10 # every tenth agreed task is asked once more
---

Say here why you ask, what becomes of the answers, and where to ask back.
"#;

impl Draft {
    /// The text of the file.
    pub fn write(&self) -> String {
        let mut out = String::from("---\n");
        if self.kind.is_drive() {
            self.drive(&mut out);
            return out;
        }
        if self.kind == CallKind::Tasks {
            self.tasks(&mut out);
            return out;
        }
        let is_contest = self.kind == CallKind::Contest;
        line(&mut out, "title", &self.title, "what it is called");
        let _ = writeln!(out, "kind: {}", self.kind.name());
        line(
            &mut out,
            "question",
            &self.question,
            "the one question that entries answer",
        );
        open(
            &mut out,
            "summary",
            "one or two sentences, for lists and feeds",
        );
        line(
            &mut out,
            "opens",
            &self.opens,
            "a day (from its start), or a time; without it, when this file is merged",
        );
        line(
            &mut out,
            "closes",
            &self.closes,
            "a day, which is its end; without it the call stays open",
        );
        self.voting(&mut out);
        line(
            &mut out,
            "decide-by",
            &self.decide_by,
            "by when the decision is promised",
        );
        out.push_str("# timezone: AoE # UTC without it; AoE is anywhere on Earth; or +02:00\n");
        self.run_by(&mut out);
        let remark = "who owns an entry, in plain words; shown above every way to enter";
        line(&mut out, "rights", &self.rights, remark);
        self.judging(&mut out);
        if is_contest {
            if !self.has_both() {
                out.push_str("# awards:\n#   - { id: main, title: The best one, decides: judges, places: 1, reward: 250 € }\n");
            }
            open(
                &mut out,
                "unless-decided",
                "what happens when nothing is decided in time",
            );
        }
        out.push_str("---\n\n");
        out.push_str(BRIEF);
        out
    }

    /// The whole file of a drive.
    fn drive(&self, out: &mut String) {
        line(out, "title", &self.title, "what it is called");
        let _ = writeln!(out, "kind: {}", self.kind.name());
        open(out, "summary", "one or two sentences, for lists and feeds");
        let remark = "a day (from its start), or a time; without it, when this file is merged";
        line(out, "opens", &self.opens, remark);
        let remark = "a day, which is its end; without it the drive is over when nothing is left";
        line(out, "closes", &self.closes, remark);
        out.push_str("# timezone: AoE # UTC without it; AoE is anywhere on Earth; or +02:00\n");
        self.run_by(out);
        out.push_str("target:\n");
        let pages: Vec<String> = self.pages.iter().map(|page| yaml::scalar(page)).collect();
        let remark =
            "titles, paths with * and **, Category:NAME with all below it; all articles without it";
        match pages.is_empty() {
            true => {
                let _ = writeln!(
                    out,
                    "  # pages: [\"Category:Molluscs\", Limpets] # {remark}"
                );
            }
            false => {
                let _ = writeln!(out, "  pages: [{}] # {remark}", pages.join(", "));
            }
        }
        if self.kind.wants_language() {
            let to = match self.to.as_str() {
                "" => "# to: fr".to_owned(),
                to => format!("to: {}", yaml::scalar(to)),
            };
            let _ = writeln!(out, "  {to} # one of the hub's languages");
        }
        let count = match self.count {
            None => "# count: 50".to_owned(),
            Some(count) => format!("count: {count}"),
        };
        let _ = writeln!(out, "  {count} # how many of them; all without it");
        out.push_str("---\n\n");
        out.push_str(BODY_OF_DRIVE);
    }

    /// The whole file of a batch of tasks.
    fn tasks(&self, out: &mut String) {
        line(out, "title", &self.title, "what it is called");
        let _ = writeln!(out, "kind: {}", self.kind.name());
        open(out, "summary", "one or two sentences, for lists and feeds");
        let remark = "a day (from its start), or a time; without it, when this file is merged";
        line(out, "opens", &self.opens, remark);
        let remark = "a day, which is its end; without it the call is over when all is answered";
        line(out, "closes", &self.closes, remark);
        out.push_str("# timezone: AoE # UTC without it; AoE is anywhere on Earth; or +02:00\n");
        self.run_by(out);
        out.push_str(TASKS);
    }

    fn run_by(&self, out: &mut String) {
        match &self.people[..] {
            [] => out.push_str(
                "# people: [ada] # who runs it and decides; who adds this file without it\n",
            ),
            people => {
                let people: Vec<String> = people.iter().map(|key| yaml::scalar(key)).collect();
                let _ = writeln!(out, "people: [{}]", people.join(", "));
            }
        }
    }

    fn has_vote(&self) -> bool {
        self.vote.iter().any(|edge| !edge.is_empty())
    }

    /// Whether judges score and people vote: then each decides an award of its own.
    fn has_both(&self) -> bool {
        self.has_vote() && !self.criteria.is_empty()
    }

    fn voting(&self, out: &mut String) {
        let hash = if self.has_vote() { "" } else { "# " };
        let edge = |at: usize, usual: &str| {
            let edge = &self.vote[at];
            if self.has_vote() {
                yaml_date(edge)
            } else {
                usual.to_owned()
            }
        };
        let _ = writeln!(
            out,
            "{hash}vote: {{ opens: {}, closes: {} }} # when people vote",
            edge(0, "2026-06-15"),
            edge(1, "2026-06-21")
        );
        let _ = writeln!(
            out,
            "{hash}ballot: {{ method: ranked, voters: contributors, none: true, quorum: 1 }} # method: yes-no, approval, score, ranked or consent"
        );
    }

    fn judging(&self, out: &mut String) {
        if self.criteria.is_empty() {
            out.push_str("# criteria: # what judges score, from 1 to 5\n#   - { id: accuracy, label: It is right, weight: 3 }\n");
        } else {
            out.push_str("criteria: # what judges score, from 1 to 5\n");
        }
        for (label, weight) in &self.criteria {
            let _ = writeln!(
                out,
                "  - {{ id: {}, label: {}, weight: {weight} }}",
                yaml::scalar(&slug(label)),
                yaml::scalar(label)
            );
        }
        if self.has_both() {
            out.push_str("awards: # each is decided by one thing: judges, votes, people or consent\n  - { id: main, decides: judges }\n  - { id: people, decides: votes }\n");
        }
        out.push_str("# judges: [nozomi, { who: tomasz, interest: teaches at the school }] # those who run it without this\n");
        out.push_str("# reviews: { each: 2, combine: mean } # how many reviews an entry needs; mean, median, centred or borda\n");
    }
}

/// A key with its value, or without one and with a remark on what it may be.
fn line(out: &mut String, key: &str, value: &str, remark: &str) {
    if value.is_empty() {
        open(out, key, remark);
        return;
    }
    let is_date = matches!(key, "opens" | "closes" | "decide-by");
    let value = if is_date {
        yaml_date(value)
    } else {
        yaml::scalar(value)
    };
    let _ = writeln!(out, "{key}: {value}");
}

/// A key that nobody gave a value.
fn open(out: &mut String, key: &str, remark: &str) {
    let _ = writeln!(out, "# {key}: # {remark}");
}

/// A day is plain, as people write it; a time is in quotes.
fn yaml_date(text: &str) -> String {
    let is_day = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if text.is_empty() {
        "null".to_owned()
    } else if is_day {
        text.to_owned()
    } else {
        yaml::double_quoted(text)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::calls::CallFile;
    use crate::fields::Words;
    use crate::paths::SourcePath;
    use crate::sources::Source;

    fn read(draft: &Draft) -> (CallFile, Vec<String>) {
        let path = SourcePath::new("calls/clock.md").expect("a path");
        let mut found = Vec::new();
        let file = CallFile::read(
            "clock",
            &Arc::new(Source::new(path, draft.write())),
            &mut found,
        );
        (file, found.into_iter().map(|found| found.message).collect())
    }

    #[test]
    fn what_is_written_is_read() {
        let draft = Draft {
            title: "A clock: for the shore".into(),
            kind: CallKind::Contest,
            question: "How can a visitor see when the tide turns? # really".into(),
            opens: "2026-05-01".into(),
            closes: "2026-06-14 18:00".into(),
            vote: ["2026-06-15".into(), "2026-06-21".into()],
            decide_by: "2026-06-28".into(),
            rights: "You keep \"it\".".into(),
            criteria: vec![("Tells the tide right".into(), 3), ("delight".into(), 1)],
            people: vec!["ada".into()],
            ..Draft::default()
        };
        let (file, found) = read(&draft);
        assert_eq!(found, ["this is still the placeholder of a new call"]);
        assert_eq!(file.title(), draft.title);
        assert_eq!(file.keys.question.map(|it| it.text), Some(draft.question));
        assert_eq!(file.dates.edges().count(), 5);
        assert_eq!(file.criteria[0].id, "tells-the-tide-right");
    }

    #[test]
    fn an_empty_one_of_every_kind_lacks_only_what_a_crowd_asks_for() {
        for (_, kind) in CallKind::WORDS {
            let (_, found) = read(&Draft {
                kind: *kind,
                title: "X".into(),
                ..Draft::default()
            });
            let lacks = [
                "this call has no `question`",
                "this contest does not say who owns an entry",
                "this is still the placeholder of a new call",
                "this drive does not say into which language pages are to be translated",
            ];
            assert!(
                found.iter().all(|it| lacks.contains(&it.as_str())),
                "{kind:?}: {found:?}"
            );
        }
    }
}
