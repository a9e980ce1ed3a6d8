//! `submissions`: which refs are contributions, who may make them, and how large they may be.

use crate::diagnostic::Diagnostic;
use crate::fields::Fields;
use crate::forge::Forge;
use crate::paths::SourcePath;

/// Which refs are contributions, who may make them, and how large they may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionRules {
    /// Names of refs, each with at most one `*`, which stands for one or more characters: the
    /// number, or the name, of the submission.
    pub refs: Vec<String>,
    /// A file of the hub that holds the forge's own list of pull requests, as JSON.
    pub data: Option<SourcePath>,
    /// What the site tells of those that wait.
    pub show: Show,
    /// Whose contributions are taken.
    pub intake: Intake,
    /// How large any contribution may be.
    pub limits: Limits,
    /// How large a contribution may be, besides, of people without a change in the hub.
    pub first_time: Limits,
}

/// What the site tells of contributions that wait: their texts are strangers', and nobody has read
/// them yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Show {
    /// Everything: what each changes, and how it would look.
    All,
    /// Who, since when and what the checks say, without the texts: those would stand at the hub's
    /// address before anybody has read them.
    #[default]
    List,
    /// Nothing.
    Nothing,
}

impl Show {
    /// The words of `submissions.show` in hub.yaml.
    pub const NAMES: [(&'static str, Show); 3] = [
        ("all", Show::All),
        ("list", Show::List),
        ("nothing", Show::Nothing),
    ];
}

/// Whose contributions are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Intake {
    /// Everybody's.
    #[default]
    Open,
    /// Members', and what answers an open call.
    CallsOnly,
    /// Those of people with a profile in `contributors/`.
    Members,
    /// Nobody's for now, but those of members, who keep the hub in order meanwhile.
    Paused,
}

impl Intake {
    /// The words of `submissions.intake` in hub.yaml.
    pub const NAMES: [(&'static str, Intake); 4] = [
        ("open", Intake::Open),
        ("calls-only", Intake::CallsOnly),
        ("members", Intake::Members),
        ("paused", Intake::Paused),
    ];

    /// The word in hub.yaml.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::CallsOnly => "calls-only",
            Self::Members => "members",
            Self::Paused => "paused",
        }
    }
}

/// How large a contribution may be; `None` is any size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// Most files that it adds, edits, moves or deletes.
    pub files: Option<u32>,
    /// Most pages among them.
    pub pages: Option<u32>,
    /// Most words that it adds to pages.
    pub words: Option<u32>,
    /// Most megabytes (1,000,000 bytes) that its files have together.
    pub megabytes: Option<u32>,
}

impl Default for SubmissionRules {
    fn default() -> Self {
        Self {
            refs: Forge::request_refs()
                .into_iter()
                .map(|(pattern, _)| pattern.to_owned())
                .collect(),
            data: None,
            show: Show::List,
            intake: Intake::Open,
            limits: Limits::default(),
            first_time: Limits::default(),
        }
    }
}

impl SubmissionRules {
    pub(super) fn read(&mut self, map: &mut Fields, found: &mut Vec<Diagnostic>) {
        if map.entry("refs").is_some() {
            self.refs.clear();
        }
        for (pattern, range) in map.texts("refs") {
            match pattern_mistake(&pattern) {
                None if self.refs.contains(&pattern) => {}
                None => self.refs.push(pattern),
                Some(mistake) => map.report(
                    range,
                    format!("`{pattern}` {mistake}"),
                    "Write a pattern such as `refs/pull/*/head`.".into(),
                ),
            }
        }
        if let Some(text) = map.text("data") {
            self.data = SourcePath::new(text.trim());
            if self.data.is_none() {
                let range = map
                    .entry("data")
                    .map_or(0..0, |entry| entry.node.range.clone());
                map.report(
                    range,
                    format!("`{text}` is not the path of a file in the repository"),
                    "Write it from the repository's top folder, such as `data/pulls.json`.".into(),
                );
            }
        }
        self.show = map.one_of("show", &Show::NAMES).unwrap_or(self.show);
        self.intake = map.one_of("intake", &Intake::NAMES).unwrap_or(self.intake);
        let Some(mut limits) = map.map("limits") else {
            return;
        };
        self.limits = Limits::read(&mut limits);
        if let Some(mut first_time) = limits.map("first-time") {
            self.first_time = Limits::read(&mut first_time);
            found.extend(first_time.finish());
        }
        found.extend(limits.finish());
    }
}

impl Limits {
    /// Whether anything is limited.
    pub fn any(&self) -> bool {
        *self != Self::default()
    }

    /// The stricter of two, for each measure.
    pub fn and(self, other: Self) -> Self {
        let least = |a: Option<u32>, b: Option<u32>| a.into_iter().chain(b).min();
        Self {
            files: least(self.files, other.files),
            pages: least(self.pages, other.pages),
            words: least(self.words, other.words),
            megabytes: least(self.megabytes, other.megabytes),
        }
    }

    fn read(map: &mut Fields) -> Self {
        let mut limit = |key| {
            map.number(key)
                .map(|number| u32::try_from(number).unwrap_or(u32::MAX))
        };
        Self {
            files: limit("files"),
            pages: limit("pages"),
            words: limit("words"),
            megabytes: limit("megabytes"),
        }
    }
}

/// What keeps a text from being the pattern of refs.
fn pattern_mistake(pattern: &str) -> Option<&'static str> {
    let sound = |c: char| !c.is_whitespace() && !c.is_control() && !"~^:?[\\".contains(c);
    if !pattern.starts_with("refs/") {
        Some("does not begin with `refs/`, as the full name of a ref does")
    } else if pattern.matches('*').count() > 1 {
        Some("has more than one `*`, and nothing says which of them is the number")
    } else if !pattern.chars().all(sound)
        || pattern
            .split('/')
            .any(|part| matches!(part, "" | "." | ".."))
    {
        Some("cannot be the name of a ref")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::sources::Source;

    fn read(text: &str) -> (SubmissionRules, Vec<String>) {
        let source = Source::new(
            SourcePath::new("hub.yaml").unwrap(),
            format!("title: x\nsubmissions: {text}\n"),
        );
        let (config, found) = Config::read(&source);
        let line = |at: usize| source.position(at).line;
        let told = found
            .iter()
            .map(|d| {
                format!(
                    "{} {} — {}",
                    line(d.place.range.as_ref().unwrap().start),
                    d.message,
                    d.help
                )
            })
            .collect();
        (config.submissions, told)
    }

    #[test]
    fn all_of_it_is_read() {
        let (rules, told) = read(
            "{ refs: [refs/heads/submit/*, refs/heads/next], data: data/pulls.json, intake: calls-only, limits: { files: 50, words: 20000, first-time: { pages: 3 } } }",
        );
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(rules.refs, ["refs/heads/submit/*", "refs/heads/next"]);
        assert_eq!(rules.data.unwrap().as_str(), "data/pulls.json");
        assert_eq!(rules.intake, Intake::CallsOnly);
        assert_eq!(
            rules.limits,
            Limits {
                files: Some(50),
                words: Some(20_000),
                ..Limits::default()
            }
        );
        assert_eq!(
            rules.first_time,
            Limits {
                pages: Some(3),
                ..Limits::default()
            }
        );
        assert_eq!(
            rules.limits.and(rules.first_time),
            Limits {
                files: Some(50),
                pages: Some(3),
                words: Some(20_000),
                megabytes: None
            }
        );
        for (name, intake) in Intake::NAMES {
            assert_eq!(
                (
                    intake.name(),
                    read(&format!("{{ intake: {name} }}")).0.intake
                ),
                (name, intake)
            );
        }
        assert_eq!(read("{}"), (SubmissionRules::default(), Vec::new()));
    }

    #[test]
    fn every_mistake_has_a_way_out_and_the_rest_is_kept() {
        let (rules, told) = read(
            "\n  refs: [pull/*/head, refs/*/*/head, 'refs/pull/ */head', refs//x, refs/pull/*/head]\n  data: ../pulls.json\n  intake: closed\n  limits:\n    pages: many\n    wrods: 5\n    first-time: { page: 1, files: 2 }\n  limit: 3",
        );
        assert_eq!(
            told,
            [
                "9 `page` is not a key that is known here — Did you mean `pages`?",
                "7 this should be a whole number, but it is text — Write a whole number here, or remove the key.",
                "8 `wrods` is not a key that is known here — Did you mean `words`?",
                "3 `pull/*/head` does not begin with `refs/`, as the full name of a ref does — Write a pattern such as `refs/pull/*/head`.",
                "3 `refs/*/*/head` has more than one `*`, and nothing says which of them is the number — Write a pattern such as `refs/pull/*/head`.",
                "3 `refs/pull/ */head` cannot be the name of a ref — Write a pattern such as `refs/pull/*/head`.",
                "3 `refs//x` cannot be the name of a ref — Write a pattern such as `refs/pull/*/head`.",
                "4 `../pulls.json` is not the path of a file in the repository — Write it from the repository's top folder, such as `data/pulls.json`.",
                "5 this should be one of `open`, `calls-only`, `members`, `paused`, but it is text — Write one of `open`, `calls-only`, `members`, `paused` here, or remove the key.",
                "10 `limit` is not a key that is known here — Did you mean `limits`?",
            ]
        );
        assert_eq!(rules.refs, ["refs/pull/*/head"]);
        assert_eq!(rules.first_time.files, Some(2));
    }
}
