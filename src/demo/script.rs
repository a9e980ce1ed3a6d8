//! The language of the scripted history: people, commits, and which version of which file each
//! commit brings.
//!
//! ```text
//! person ada Ada Lindqvist <ada@tidepool.example> +0100
//! on main                                     where the next commits go; a new branch starts at the tip of main
//! commit ada 2025-09-03 10:12 as start        "as" names the commit
//!   | Start the hub                           the message; "@ada" after "…-by: " becomes name and address,
//!                                             and "{start}" the id of the commit of that name
//!   put content/index.md                      the file as it is in the end …
//!     until ## Places                         … but only up to the line that starts so
//!     cut ## Places                           … without that section
//!     without a phrase                        … without the paragraph that holds the phrase
//!     replace old => new                      … with another text
//!     > a line                                or a text of its own, line by line
//!   put content/old.md from content/new.md    a version of another file, before it was renamed
//!   move content/old.md content/new.md
//!   remove content/x.md
//! merge pull/7 ada 2025-10-01 09:00 via web   brings the branch's files with two parents; "via" is the committer
//! squash pull/9 bo 2025-10-02 09:00           brings them with one parent
//! revert start ada 2025-10-03 09:00           undoes what the named commit did
//! ```

use std::collections::BTreeMap;

use super::edit::Edit;
use super::error::DemoError;

/// A history as it is told.
#[derive(Debug, Default)]
pub struct Script {
    pub people: BTreeMap<String, Person>,
    pub steps: Vec<Step>,
}

/// Someone who commits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub address: String,
    /// Minutes east of UTC.
    pub offset: i32,
}

/// One commit, on one branch.
#[derive(Debug)]
pub struct Step {
    /// Line of the script, from 1.
    pub line: usize,
    pub branch: String,
    pub kind: Kind,
    pub author: Person,
    pub committer: Person,
    /// Seconds since 1970.
    pub time: i64,
    pub label: Option<String>,
    pub message: String,
    pub changes: Vec<(usize, Change)>,
}

/// What a step starts from.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    Commit,
    /// Two parents.
    Merge(String),
    /// One parent, another branch's files.
    Squash(String),
    /// The named commit is undone.
    Revert(String),
}

/// What happens to a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Change {
    /// `path` becomes the final text of `source` after some edits. A trailing `*` in both stands
    /// for every file that starts so.
    Put {
        path: String,
        source: String,
        edits: Vec<Edit>,
    },
    Move {
        from: String,
        to: String,
    },
    Remove {
        path: String,
    },
}

/// Reads a script.
///
/// # Errors
/// With the line that is not understood.
pub fn parse(text: &str) -> Result<Script, DemoError> {
    let mut script = Script::default();
    let mut branch = "main".to_owned();
    for (index, raw) in text.lines().enumerate() {
        let line = index + 1;
        let fail = |message: &str| DemoError::Script {
            line,
            message: message.to_owned(),
        };
        let told = raw.trim_start();
        let (word, rest) = told.split_once(' ').unwrap_or((told, ""));
        let rest = rest.trim();
        match word {
            "" | "#" => {}
            "person" => {
                let (id, person) = person(rest)
                    .ok_or_else(|| fail("a person is: person ID NAME <ADDRESS> +HHMM"))?;
                script.people.insert(id, person);
            }
            "on" => rest.clone_into(&mut branch),
            "commit" | "merge" | "squash" | "revert" => {
                let step = step(word, rest, line, &branch, &script.people)
                    .map_err(|message| fail(&message))?;
                script.steps.push(step);
            }
            _ => {
                let people = &script.people;
                let step = script
                    .steps
                    .last_mut()
                    .ok_or_else(|| fail("this stands before the first commit"))?;
                detail(step, word, rest, told, line, people).map_err(|message| fail(&message))?;
            }
        }
    }
    Ok(script)
}

/// `ada Ada Lindqvist <ada@tidepool.example> +0100`
fn person(text: &str) -> Option<(String, Person)> {
    let (id, rest) = text.split_once(' ')?;
    let (name, rest) = rest.split_once(" <")?;
    let (address, offset) = rest.split_once("> ")?;
    let (sign, digits) = offset.split_at_checked(1)?;
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok()?;
    let offset = if sign == "-" { -minutes } else { minutes };
    Some((
        id.to_owned(),
        Person {
            name: name.trim().to_owned(),
            address: address.to_owned(),
            offset,
        },
    ))
}

/// The first line of a commit, after its keyword.
fn step(
    word: &str,
    rest: &str,
    line: usize,
    branch: &str,
    people: &BTreeMap<String, Person>,
) -> Result<Step, String> {
    let mut words = rest.split_whitespace();
    let mut next = |what: &str| {
        words
            .next()
            .map(str::to_owned)
            .ok_or_else(|| format!("{what} is missing"))
    };
    let kind = match word {
        "merge" => Kind::Merge(next("the branch")?),
        "squash" => Kind::Squash(next("the branch")?),
        "revert" => Kind::Revert(next("the commit to undo")?),
        _ => Kind::Commit,
    };
    let known = |id: &str| {
        people
            .get(id)
            .cloned()
            .ok_or_else(|| format!("nobody is called {id}"))
    };
    let author = known(&next("the author")?)?;
    let (date, clock) = (next("the date")?, next("the time")?);
    let time = seconds(&date, &clock, author.offset)
        .ok_or_else(|| format!("{date} {clock} is no time"))?;
    let (mut committer, mut label) = (author.clone(), None);
    while let Ok(option) = next("") {
        match option.as_str() {
            "via" => {
                committer = Person {
                    offset: author.offset,
                    ..known(&next("the committer")?)?
                }
            }
            "as" => label = Some(next("the commit's name")?),
            _ => return Err(format!("{option} is not understood here")),
        }
    }
    let branch = branch.to_owned();
    Ok(Step {
        line,
        branch,
        kind,
        author,
        committer,
        time,
        label,
        message: String::new(),
        changes: Vec::new(),
    })
}

/// A line below a commit: a piece of its message, a change, or an edit of the last change.
fn detail(
    step: &mut Step,
    word: &str,
    rest: &str,
    told: &str,
    line: usize,
    people: &BTreeMap<String, Person>,
) -> Result<(), String> {
    let pair = |separator: &str| {
        rest.split_once(separator)
            .map(|(a, b)| (a.trim().to_owned(), b.trim().to_owned()))
    };
    let change = match word {
        "|" => {
            step.message.push_str(&expand(rest, people)?);
            step.message.push('\n');
            return Ok(());
        }
        "put" => {
            let (path, source) =
                pair(" from ").unwrap_or_else(|| (rest.to_owned(), rest.to_owned()));
            Change::Put {
                path,
                source,
                edits: Vec::new(),
            }
        }
        "move" => pair(" ")
            .map(|(from, to)| Change::Move { from, to })
            .ok_or("a move is: move OLD NEW")?,
        "remove" => Change::Remove {
            path: rest.to_owned(),
        },
        _ => {
            let edit = match word {
                "until" => Edit::Until(rest.to_owned()),
                "cut" => Edit::Cut(rest.to_owned()),
                "without" => Edit::Without(rest.to_owned()),
                "replace" => pair(" =>")
                    .map(|(old, new)| Edit::Replace { old, new })
                    .ok_or("a replacement is: replace OLD => NEW")?,
                ">" => Edit::Line(told.strip_prefix("> ").unwrap_or_default().to_owned()),
                _ => return Err(format!("{word} is not understood")),
            };
            let Some((_, Change::Put { edits, .. })) = step.changes.last_mut() else {
                return Err("an edit needs a file to put".to_owned());
            };
            edits.push(edit);
            return Ok(());
        }
    };
    step.changes.push((line, change));
    Ok(())
}

/// Writes `@ada` at the end of a trailer out as name and address.
fn expand(line: &str, people: &BTreeMap<String, Person>) -> Result<String, String> {
    match line.split_once("-by: @") {
        Some((key, id)) if !key.contains(' ') => {
            let person = people
                .get(id)
                .ok_or_else(|| format!("nobody is called {id}"))?;
            Ok(format!("{key}-by: {} <{}>", person.name, person.address))
        }
        _ => Ok(line.to_owned()),
    }
}

/// Seconds since 1970 of a local time.
fn seconds(date: &str, clock: &str, offset: i32) -> Option<i64> {
    let local: jiff::civil::DateTime = format!("{date}T{clock}:00").parse().ok()?;
    let offset = jiff::tz::Offset::from_seconds(offset.checked_mul(60)?).ok()?;
    Some(offset.to_timestamp(local).ok()?.as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEOPLE: &str =
        "person ada Ada Lindqvist <ada@x.example> +0100\nperson web Web <web@x.example> +0000\n";

    #[test]
    fn a_script_reads_as_it_is_told() {
        let text = format!(
            "{PEOPLE}# a comment\non pull/7\ncommit ada 2025-09-03 10:12 via web as start\n  | Start\n  |\n  | Signed-off-by: @ada\n  put a.md from b.md\n    until ## X\n    >  two\n  move a b\n"
        );
        let script = parse(&text).unwrap();
        let step = &script.steps[0];
        assert_eq!(
            (step.branch.as_str(), step.time, step.label.as_deref()),
            ("pull/7", 1_756_890_720, Some("start"))
        );
        assert_eq!(
            step.message,
            "Start\n\nSigned-off-by: Ada Lindqvist <ada@x.example>\n"
        );
        assert_eq!(
            (step.committer.name.as_str(), step.committer.offset),
            ("Web", 60)
        );
        let edits = vec![Edit::Until("## X".into()), Edit::Line(" two".into())];
        assert_eq!(
            step.changes[0].1,
            Change::Put {
                path: "a.md".into(),
                source: "b.md".into(),
                edits
            }
        );
        assert_eq!(
            step.changes[1].1,
            Change::Move {
                from: "a".into(),
                to: "b".into()
            }
        );
    }

    #[test]
    fn a_mistake_names_its_line() {
        for (text, message) in [
            ("  put a", "this stands before the first commit"),
            ("commit bo 2025-09-03 10:12", "nobody is called bo"),
            ("commit ada 2025-19-03 10:12", "2025-19-03 10:12 is no time"),
            ("commit ada", "the date is missing"),
            (
                "commit ada 2025-09-03 10:12\n  until x",
                "an edit needs a file to put",
            ),
            (
                "commit ada 2025-09-03 10:12\n  | Signed-off-by: @bo",
                "nobody is called bo",
            ),
            ("person x", "a person is: person ID NAME <ADDRESS> +HHMM"),
        ] {
            let error = parse(&format!("{PEOPLE}{text}")).unwrap_err().to_string();
            assert_eq!(
                error,
                format!(
                    "the example's history is wrong in line {}: {message}",
                    2 + text.lines().count()
                )
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(words in "((person|on|commit|merge|revert|put|move|replace|until|>|\\||as|via|ada|2025-09-03|10:12|-by: @|=>|<|>|é|\\+0100)[ \n]){0,30}") {
            let _ = parse(&format!("{PEOPLE}{words}"));
        }
    }
}
