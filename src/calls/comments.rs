//! What a forge's own list of comments says: who said something where, and when. What was said is
//! never looked at.
//!
//! A list may be as large as a file of the forge's answers is: it is read one comment at a time, and
//! of each only three values are kept.

use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::calls::listed::{is_login, login_of, seconds};

/// Largest list that is read, in bytes; and most comments of one.
pub const LIMIT: usize = 64 << 20;
const MOST: usize = 500_000;

/// Deepest list of lists.
const DEPTH: usize = 2;

/// That somebody said something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The number of the request or issue that it is about.
    pub number: u32,
    /// What has that number, where the forge counts requests and issues apart.
    pub about: Option<About>,
    /// The account that wrote it.
    pub login: String,
    /// When, in seconds since 1970 UTC.
    pub at: i64,
}

/// What a comment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A pull request.
    Request,
    /// An issue.
    Issue,
}

/// The comments of people in a list, in its order; what is none is left out, and so is what programs
/// wrote.
///
/// # Errors
/// When it is no JSON list: what is wrong with it.
pub fn read(bytes: &[u8]) -> Result<Vec<Comment>, String> {
    if bytes.len() > LIMIT {
        return Err(format!("it has more than {LIMIT} bytes"));
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let mut found = Found::default();
    let read = reader
        .deserialize_any(List(&mut found))
        .and_then(|()| reader.end());
    match read {
        Ok(()) if found.is_list => Ok(found.comments),
        Ok(()) => Err("this is no list of comments".to_owned()),
        Err(error) => Err(format!(
            "line {}, column {}: this is not JSON",
            error.line(),
            error.column()
        )),
    }
}

#[derive(Default)]
struct Found {
    comments: Vec<Comment>,
    is_list: bool,
}

/// Reads a list, or an object that holds one.
struct List<'f>(&'f mut Found);

impl<'de> Visitor<'de> for List<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of comments")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.is_list = true;
        while let Some(item) = items.next_element::<Value>()? {
            add(&item, 0, &mut self.0.comments);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(key) = fields.next_key::<String>()? {
            if !matches!(key.as_str(), "comments" | "notes" | "items" | "data") {
                fields.next_value::<IgnoredAny>()?;
                continue;
            }
            if let Value::Array(items) = fields.next_value::<Value>()? {
                self.0.is_list = true;
                items
                    .iter()
                    .for_each(|item| add(item, 0, &mut self.0.comments));
            }
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

/// Pages of a list are often put into one list of lists.
fn add(item: &Value, depth: usize, found: &mut Vec<Comment>) {
    if found.len() >= MOST {
        return;
    }
    match item {
        Value::Array(items) if depth < DEPTH => {
            items.iter().for_each(|item| add(item, depth + 1, found));
        }
        item => found.extend(comment(item)),
    }
}

fn comment(item: &Value) -> Option<Comment> {
    // GitLab's list of what happened holds each comment as a part.
    let note = item.get("note").filter(|note| note.is_object());
    let item = note.unwrap_or(item);
    if item.get("system").and_then(Value::as_bool) == Some(true) {
        return None;
    }
    let who = ["user", "author"].iter().find_map(|key| item.get(*key))?;
    let login = login_of(who).filter(|login| is_login(login))?;
    let is_program = who.get("type").and_then(Value::as_str) == Some("Bot")
        || who.get("bot").and_then(Value::as_bool) == Some(true)
        || login.ends_with("[bot]");
    if is_program {
        return None;
    }
    let text = |key: &str| item.get(key).and_then(Value::as_str);
    let at = ["created_at", "createdAt", "submitted_at"]
        .iter()
        .find_map(|key| text(key))
        .and_then(seconds)?;
    let of_address = |key: &str| text(key)?.rsplit('/').next()?.parse::<u64>().ok();
    let number = ["number", "noteable_iid", "iid"]
        .iter()
        .find_map(|key| item.get(*key)?.as_u64())
        .or_else(|| of_address("issue_url"))
        .or_else(|| of_address("pull_request_url"))?;
    let about = match text("noteable_type") {
        Some("MergeRequest") => Some(About::Request),
        Some("Issue") => Some(About::Issue),
        _ => None,
    };
    Some(Comment {
        number: u32::try_from(number).ok().filter(|number| *number > 0)?,
        about,
        login: login.to_owned(),
        at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Option<(u32, String, i64)> {
        let mut found = read(format!("[{text}]").as_bytes()).unwrap();
        let comment = (!found.is_empty()).then(|| found.remove(0))?;
        Some((comment.number, comment.login, comment.at))
    }

    #[test]
    fn each_forge_is_understood() {
        let is = |number| Some((number, "ada".to_owned(), 1_777_629_600));
        let at = "2026-05-01T10:00:00Z";
        assert_eq!(
            one(&format!(
                r#"{{"issue_url":"https://api.forge.example/repos/a/b/issues/12","user":{{"login":"ada","type":"User"}},"created_at":"{at}","body":"ada@tide.example"}}"#
            )),
            is(12)
        );
        assert_eq!(
            one(&format!(
                r#"{{"issue_url":"","pull_request_url":"https://forge.example/a/b/pulls/13","user":{{"login":"ada"}},"created_at":"{at}"}}"#
            )),
            is(13)
        );
        assert_eq!(
            one(&format!(
                r#"{{"action_name":"commented on","note":{{"noteable_type":"MergeRequest","noteable_iid":14,"author":{{"username":"ada"}},"created_at":"{at}","system":false}}}}"#
            )),
            is(14)
        );
        assert_eq!(
            one(&format!(
                r#"{{"number":15,"user":{{"login":"ada"}},"created_at":"{at}"}}"#
            )),
            is(15)
        );
    }

    #[test]
    fn programs_and_what_is_no_comment_are_left_out() {
        for text in [
            r#"{"number":1,"user":{"login":"x[bot]"},"created_at":"2026-05-01T10:00:00Z"}"#,
            r#"{"number":1,"user":{"login":"x","type":"Bot"},"created_at":"2026-05-01T10:00:00Z"}"#,
            r#"{"number":1,"system":true,"author":{"username":"x"},"created_at":"2026-05-01T10:00:00Z"}"#,
            r#"{"number":0,"user":{"login":"x"},"created_at":"2026-05-01T10:00:00Z"}"#,
            r#"{"number":"1","user":{"login":"x"},"created_at":"2026-05-01T10:00:00Z"}"#,
            r#"{"number":1,"user":{"login":"<b>"},"created_at":"2026-05-01T10:00:00Z"}"#,
            r#"{"number":1,"user":"x","created_at":"2026-05-01T10:00:00Z"}"#,
            r#"{"number":1,"user":null,"created_at":7}"#,
            r#"{"number":99999999999,"user":{"login":"x"},"created_at":"2026-05-01T10:00:00Z"}"#,
            "7",
            "null",
            "[[[[]]]]",
        ] {
            assert_eq!(one(text), None, "{text}");
        }
        let nested =
            br#"[[{"number":1,"user":{"login":"x"},"created_at":"2026-05-01T10:00:00Z"}]]"#;
        assert_eq!(read(nested).unwrap().len(), 1);
        let held = br#"{"x":[1],"comments":[{"number":1,"user":{"login":"x"},"created_at":"2026-05-01T10:00:00Z"}]}"#;
        assert_eq!(read(held).unwrap().len(), 1);
    }

    #[test]
    fn what_is_no_list_is_told_and_what_is_too_large_is_not_read() {
        for text in ["{}", "7", "true", "null", "\"x\"", "{\"comments\":7}"] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
        assert!(read(b"[\n oops").unwrap_err().starts_with("line 2"));
        assert!(read("[".repeat(100_000).as_bytes()).is_err());
        assert!(read(&vec![b' '; 100 << 20]).is_err());
    }
}
