//! Where the files of calls are: which record a path is.

use crate::paths::{SourcePath, slug};

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
    /// `reviews/pages/<page>/<person>.yaml`: a review of a page.
    PageReview {
        /// The page, as the path says.
        page: String,
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
    /// `calls/<id>/items.csv` or `items.json`: the items of a batch of tasks.
    Items(String),
    /// `calls/<id>/results.csv`: what the answers to its tasks came to.
    Results(String),
    /// `answers/<call>/<person>/<any>.yaml`: answers to tasks.
    Answers {
        /// The call.
        call: String,
        /// Whose they are, as the path says.
        person: String,
        /// What the file is called, without its ending.
        name: String,
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
            "answers" => Some(match parts[1..] {
                [call, who, file] => person(file)
                    .filter(|_| is_id(call) && is_id(who))
                    .map(|name| Self::Answers {
                        call: call.to_owned(),
                        person: who.to_owned(),
                        name,
                    })
                    .ok_or(ANSWERS),
                _ => Err(ANSWERS),
            }),
            "reviews" => Some(match parts[1..] {
                [PAGES, page, file] => person(file)
                    .filter(|_| is_id(page))
                    .map(|person| Self::PageReview {
                        page: page.to_owned(),
                        person,
                    })
                    .ok_or(PAGE_REVIEW),
                [PAGES, ..] => Err(PAGE_REVIEW),
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

/// The path of a record that somebody meant who wrote another one: with small letters and the
/// right ending.
pub fn meant(path: &SourcePath) -> Option<String> {
    let (folders, file) = path.as_str().rsplit_once('/')?;
    let mut parts: Vec<String> = folders.split('/').map(slug).collect();
    let (stem, extension) = file.rsplit_once('.')?;
    let extension = match parts.as_slice() {
        [_] if extension.eq_ignore_ascii_case("md") => "md",
        _ => "yaml",
    };
    parts.push(format!("{}.{extension}", slug(stem)));
    let meant = parts.join("/");
    let is_record = matches!(Record::of(&SourcePath::new(&meant)?), Some(Ok(_)));
    (is_record && meant != path.as_str()).then_some(meant)
}

/// The folder of reviews of pages, which is therefore no name of a call.
pub const PAGES: &str = "pages";

const PAGE_REVIEW: &str = "A review of a page is `reviews/pages/<page>/<person>.yaml`; names have small letters, digits and dashes. `commonweal new review --page PAGE` knows the page's.";
const TAKEN: &str = "A call cannot be called `pages`: reviews of pages are in `reviews/pages/`. Give the file another name.";
const CALL: &str = "A call is `calls/<name>.md`; its seal and its decision are `calls/<name>/seal.yaml` and `calls/<name>/decision.yaml`, and the items of tasks are `calls/<name>/items.csv` or `items.json`. Names have small letters, digits and dashes.";
const BALLOT: &str =
    "A ballot is `ballots/<call>/<person>.yaml`; names have small letters, digits and dashes.";
const ANSWERS: &str = "A sheet of answers is `answers/<call>/<person>/<any>.yaml`; names have small letters, digits and dashes.";
const REVIEW: &str = "A review is `reviews/<call>/<entry>/<person>.yaml`; names have small letters, digits and dashes.";

fn of_call(parts: &[&str]) -> Result<Record, &'static str> {
    match *parts {
        [file] => {
            let name = file.strip_suffix(".md").ok_or(CALL)?;
            match name.split_once('.') {
                _ if name.split('.').next() == Some(PAGES) => Err(TAKEN),
                None if is_id(name) => Ok(Record::Call(name.to_owned())),
                Some((id, language)) if is_id(id) && !language.contains('.') => {
                    Ok(Record::Translation(id.to_owned(), language.to_owned()))
                }
                _ => Err(CALL),
            }
        }
        [id, "seal.yaml"] if is_id(id) => Ok(Record::Seal(id.to_owned())),
        [id, "items.csv" | "items.json"] if is_id(id) => Ok(Record::Items(id.to_owned())),
        [id, "results.csv"] if is_id(id) => Ok(Record::Results(id.to_owned())),
        [id, "decision.yaml"] if is_id(id) => Ok(Record::Decision(id.to_owned())),
        _ => Err(CALL),
    }
}

fn person(file: &str) -> Option<String> {
    let name = file.strip_suffix(".yaml")?;
    is_id(name).then(|| name.to_owned())
}

/// The same text as [`is_id`] wants it: Latin letters without their marks; nothing where it has
/// other letters.
pub fn plain_id(text: &str) -> Option<String> {
    let plain: String = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(text)
        .chars()
        .filter_map(|c| match c {
            'ł' => Some("l".to_owned()),
            'ø' => Some("o".to_owned()),
            'đ' | 'ð' => Some("d".to_owned()),
            'ı' => Some("i".to_owned()),
            'ß' => Some("ss".to_owned()),
            'æ' => Some("ae".to_owned()),
            'œ' => Some("oe".to_owned()),
            'þ' => Some("th".to_owned()),
            '\u{300}'..='\u{36f}' => None,
            other => Some(other.to_string()),
        })
        .collect();
    is_id(&plain).then_some(plain)
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
    fn names_of_records_have_no_marks() {
        let plain = |text: &str| plain_id(text).unwrap_or_default();
        assert_eq!(plain("inês-duarte"), "ines-duarte");
        assert_eq!(plain("łukasz-großmann"), "lukasz-grossmann");
        assert_eq!(plain("ada"), "ada");
        assert_eq!(plain_id("伊藤-望"), None);
        assert_eq!(plain_id("Ines"), None);
    }

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
            (
                "reviews/pages/limpets/bo.yaml",
                r#"PageReview { page: "limpets", person: "bo" }"#,
            ),
            (
                "reviews/pages/Limpets/bo.yaml",
                "reviews/pages/<page>/<person>.yaml",
            ),
            ("calls/clock/items.csv", r#"Items("clock")"#),
            ("calls/clock/results.csv", r#"Results("clock")"#),
            ("calls/clock/other.csv", "calls/<name>.md"),
            (
                "answers/captions/bo/1.yaml",
                r#"Answers { call: "captions", person: "bo", name: "1" }"#,
            ),
            (
                "answers/captions/1.yaml",
                "answers/<call>/<person>/<any>.yaml",
            ),
            (
                "answers/captions/Bo/1.yaml",
                "answers/<call>/<person>/<any>.yaml",
            ),
            ("calls/pages.md", "pages"),
            ("content/calls/clock.md", "elsewhere"),
        ] {
            assert_eq!(told(path), expected, "{path}");
        }
    }
}
