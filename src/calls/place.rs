//! Where the files of calls are: which record a path is.

use crate::paths::SourcePath;

/// What a file in one of the folders of calls is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// `calls/<id>.md`: a call.
    Call(String),
    /// `calls/<id>.<language>.md`: its texts in another language.
    Translation(String, String),
    /// `calls/<id>/seal.yaml`: what had arrived at each deadline.
    Seal(String),
    /// `calls/<id>/decision.yaml`: the decision.
    Decision(String),
    /// `reviews/<call>/<entry>/<person>.yaml`: a review of an entry.
    Review {
        /// The call.
        call: String,
        /// The entry.
        entry: String,
        /// Who wrote it, as the path says.
        person: String,
    },
    /// `ballots/<call>/<person>.yaml`: a ballot.
    Ballot {
        /// The call.
        call: String,
        /// Whose it is, as the path says.
        person: String,
    },
}

/// Largest record that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;

impl Record {
    /// What a path is; `None` for files elsewhere. An error for a file in one of the folders that
    /// is not where a record can be: what is right there.
    pub fn of(path: &SourcePath) -> Option<Result<Self, &'static str>> {
        let parts: Vec<&str> = path.as_str().split('/').collect();
        match *parts.first()? {
            "calls" => Some(of_call(&parts[1..])),
            "ballots" => Some(match parts[1..] {
                [call, file] => person(file)
                    .filter(|_| is_id(call))
                    .map(|person| Self::Ballot {
                        call: call.to_owned(),
                        person,
                    })
                    .ok_or(BALLOT),
                _ => Err(BALLOT),
            }),
            "reviews" => Some(match parts[1..] {
                [call, entry, file] => person(file)
                    .filter(|_| is_id(call) && is_id(entry))
                    .map(|person| Self::Review {
                        call: call.to_owned(),
                        entry: entry.to_owned(),
                        person,
                    })
                    .ok_or(REVIEW),
                _ => Err(REVIEW),
            }),
            _ => None,
        }
    }
}

const CALL: &str = "A call is `calls/<name>.md`; its seal and its decision are `calls/<name>/seal.yaml` and `calls/<name>/decision.yaml`. Names have small letters, digits and dashes.";
const BALLOT: &str =
    "A ballot is `ballots/<call>/<person>.yaml`; names have small letters, digits and dashes.";
const REVIEW: &str = "A review is `reviews/<call>/<entry>/<person>.yaml`; names have small letters, digits and dashes.";

fn of_call(parts: &[&str]) -> Result<Record, &'static str> {
    match *parts {
        [file] => {
            let name = file.strip_suffix(".md").ok_or(CALL)?;
            match name.split_once('.') {
                None if is_id(name) => Ok(Record::Call(name.to_owned())),
                Some((id, language)) if is_id(id) && !language.contains('.') => {
                    Ok(Record::Translation(id.to_owned(), language.to_owned()))
                }
                _ => Err(CALL),
            }
        }
        [id, "seal.yaml"] if is_id(id) => Ok(Record::Seal(id.to_owned())),
        [id, "decision.yaml"] if is_id(id) => Ok(Record::Decision(id.to_owned())),
        _ => Err(CALL),
    }
}

fn person(file: &str) -> Option<String> {
    let name = file.strip_suffix(".yaml")?;
    is_id(name).then(|| name.to_owned())
}

/// Whether a text can name a call, an entry or a person: it is safe in paths, addresses and
/// sentences.
pub fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && !text.starts_with('-')
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_which_record_it_is() {
        let told = |path: &str| match Record::of(&SourcePath::new(path).expect("a path")) {
            None => "elsewhere".to_owned(),
            Some(Err(help)) => help.split('`').nth(1).unwrap_or_default().to_owned(),
            Some(Ok(record)) => format!("{record:?}"),
        };
        for (path, expected) in [
            ("calls/clock.md", r#"Call("clock")"#),
            ("calls/clock.fr.md", r#"Translation("clock", "fr")"#),
            ("calls/clock/seal.yaml", r#"Seal("clock")"#),
            ("calls/clock/decision.yaml", r#"Decision("clock")"#),
            ("calls/Clock.md", "calls/<name>.md"),
            ("calls/clock/x/decision.yaml", "calls/<name>.md"),
            (
                "ballots/clock/bo.yaml",
                r#"Ballot { call: "clock", person: "bo" }"#,
            ),
            ("ballots/clock/Bo.yaml", "ballots/<call>/<person>.yaml"),
            ("ballots/clock/bo.yml", "ballots/<call>/<person>.yaml"),
            (
                "reviews/clock/sun/bo.yaml",
                r#"Review { call: "clock", entry: "sun", person: "bo" }"#,
            ),
            (
                "reviews/clock/bo.yaml",
                "reviews/<call>/<entry>/<person>.yaml",
            ),
            ("content/calls/clock.md", "elsewhere"),
        ] {
            assert_eq!(told(path), expected, "{path}");
        }
    }
}
