//! `submissions`: which refs are contributions, who may make them, and how large they may be.

use serde::Serialize;

use super::data::{DataFile, data};
use crate::fields::{Fields, Kind, Words, keys};
use crate::forge::Forge;
use crate::yaml::Entry;

/// Files and commits that a build judges without being told how many: the newest few dozen
/// contributions, in about a second.
const JUDGED: u32 = 100;

keys! {
    /// Which refs are contributions, who may make them, and how large they may be.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SubmissionRules {
        /// The refs that are submissions, each with at most one `*`, which stands for the number
        /// or the name; without it those of GitHub, GitLab and Forgejo.
        pub refs: Vec<String> = "refs" with refs,
        /// A file of the hub, or `REV:PATH` of another branch, that holds the forge's own list of
        /// pull requests, as JSON.
        pub data: Option<DataFile> = "data" as (Kind::Text) with data,
        /// What the site tells of those that wait: all of it, a `list` without the texts, which is
        /// the default, or nothing.
        pub show: Show = "show",
        /// How many files and commits of those that wait the site judges, the newest first; 100
        /// without it. The others are listed as not checked yet; `commonweal submissions` judges
        /// all.
        pub judged: u32 = "judged",
        /// Whose contributions are taken: everybody's, those that answer an open call, members',
        /// or nobody's for now.
        pub intake: Intake = "intake",
        /// How large a contribution may be.
        pub limits: Limits = "limits",
    }
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

impl Words for Show {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("all", Self::All),
        ("list", Self::List),
        ("nothing", Self::Nothing),
    ];
}

/// Whose contributions are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
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

impl Words for Intake {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("open", Self::Open),
        ("calls-only", Self::CallsOnly),
        ("members", Self::Members),
        ("paused", Self::Paused),
    ];
}

impl Intake {
    /// The word in hub.yaml.
    pub fn name(self) -> &'static str {
        let named = Self::WORDS.iter().find(|(_, intake)| *intake == self);
        named.map_or("", |(word, _)| word)
    }
}

keys! {
    /// How large a contribution may be; `None` is any size.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub struct Limits {
        /// Most files that it adds, edits, moves or deletes.
        pub files: Option<u32> = "files",
        /// Most pages among them.
        pub pages: Option<u32> = "pages",
        /// Most words that it adds to pages.
        pub words: Option<u32> = "words",
        /// Most megabytes (1,000,000 bytes) that its files have together.
        pub megabytes: Option<u32> = "megabytes",
        /// How large it may be, besides, of people without a change in the hub.
        pub first_time: FirstTime = "first-time",
    }
}

keys! {
    /// How large a contribution may be of people without a change in the hub.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub struct FirstTime {
        /// Most files.
        pub files: Option<u32> = "files",
        /// Most pages.
        pub pages: Option<u32> = "pages",
        /// Most words.
        pub words: Option<u32> = "words",
        /// Most megabytes.
        pub megabytes: Option<u32> = "megabytes",
    }
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
            judged: JUDGED,
            intake: Intake::Open,
            limits: Limits::default(),
        }
    }
}

impl Limits {
    /// Whether anything is limited.
    pub fn any(&self) -> bool {
        *self != Self::default()
    }
}

fn refs(map: &mut Fields<'_>, entry: &Entry) -> Option<Vec<String>> {
    let mut refs = Vec::new();
    for (pattern, range) in map.texts_of(&entry.node) {
        match pattern_mistake(&pattern) {
            None if refs.contains(&pattern) => {}
            None => refs.push(pattern),
            Some(mistake) => map.report(
                range,
                format!("`{pattern}` {mistake}"),
                "Write a pattern such as `refs/pull/*/head`.",
            ),
        }
    }
    Some(refs)
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
    use crate::paths::SourcePath;
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
        assert_eq!(rules.data.unwrap().to_string(), "data/pulls.json");
        assert_eq!(rules.intake, Intake::CallsOnly);
        assert_eq!(
            rules.limits,
            Limits {
                files: Some(50),
                words: Some(20_000),
                first_time: FirstTime {
                    pages: Some(3),
                    ..FirstTime::default()
                },
                ..Limits::default()
            }
        );
        for (name, intake) in Intake::WORDS {
            assert_eq!(
                (
                    intake.name(),
                    read(&format!("{{ intake: {name} }}")).0.intake
                ),
                (*name, *intake)
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
                "7 this should be a whole number, but it is `many` — Write a whole number here, or remove the key.",
                "8 `wrods` is not a key that is known here — Did you mean `words`?",
                "3 `pull/*/head` does not begin with `refs/`, as the full name of a ref does — Write a pattern such as `refs/pull/*/head`.",
                "3 `refs/*/*/head` has more than one `*`, and nothing says which of them is the number — Write a pattern such as `refs/pull/*/head`.",
                "3 `refs/pull/ */head` cannot be the name of a ref — Write a pattern such as `refs/pull/*/head`.",
                "3 `refs//x` cannot be the name of a ref — Write a pattern such as `refs/pull/*/head`.",
                "4 `../pulls.json` is not the path of a file in the repository — Write it from the repository's top folder, such as `data/pulls.json`, or with the branch that has it: `origin/forge-data:pulls.json`.",
                "5 this should be one of `open`, `calls-only`, `members`, `paused`, but it is `closed` — Write one of `open`, `calls-only`, `members`, `paused` here, or remove the key.",
                "10 `limit` is not a key that is known here — Did you mean `limits`?",
            ]
        );
        assert_eq!(rules.refs, ["refs/pull/*/head"]);
        assert_eq!(rules.limits.first_time.files, Some(2));
    }
}
