//! The names of tasks: the same for the same item with the same content, whenever they are made.

use sha2::{Digest as _, Sha256};

use crate::paths::slug;

/// Longest readable part of a name, in bytes.
const LONGEST: usize = 40;

/// Digits of the digest.
const DIGITS: usize = 8;

/// The name of a task: what the item is called, and the first digits of the SHA-256 of the call, the
/// item's key and the content. Another content is another task.
pub fn task_id(call: &str, key: &str, name: &str, content: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(call.as_bytes());
    hash.update([0]);
    hash.update(key.as_bytes());
    hash.update([0]);
    hash.update(content);
    let digest = hash.finalize();
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}", prefix(name), &digits[..DIGITS])
}

/// The readable part of a name.
pub fn prefix(name: &str) -> String {
    let ascii: String = slug(name)
        .chars()
        .filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-')
        .take(LONGEST)
        .collect();
    let name = ascii.trim_matches('-');
    if name.is_empty() { "item" } else { name }.to_owned()
}

/// The readable part of what may be a name of a task; `None` for what has not the form of one.
pub fn prefix_of(id: &str) -> Option<&str> {
    let (prefix, digits) = id.rsplit_once('-')?;
    let is_digest = digits.len() == DIGITS
        && digits
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    (is_digest && !prefix.is_empty()).then_some(prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_content_is_another_task_and_no_name_leaves_its_place() {
        let id = task_id("captions", "media/tides.svg", "tides", b"one");
        assert_eq!(id, task_id("captions", "media/tides.svg", "tides", b"one"));
        assert_ne!(id, task_id("captions", "media/tides.svg", "tides", b"two"));
        assert_eq!(prefix_of(&id), Some("tides"));
        for name in ["../../etc", "潮", "", "=1+1", "a\u{202e}b"] {
            let id = task_id("captions", name, name, b"");
            assert!(crate::calls::place::is_id(&id), "{id}");
        }
    }
}
