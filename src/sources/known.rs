//! What was worked out from texts alone, by the names that git gives their contents: it need not be
//! worked out again.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use sha1::{Digest, Sha1};

/// The name that git gives a content.
pub type ContentName = [u8; 20];

/// The name of a content: `git hash-object` prints the same.
pub fn name_of(content: &[u8]) -> ContentName {
    Sha1::new()
        .chain_update(format!("blob {}\0", content.len()))
        .chain_update(content)
        .finalize()
        .into()
}

/// Keeps bytes between runs, by names that their makers choose. What is lost only costs time.
pub trait Keep: Send + Sync {
    /// What was kept under a name.
    fn kept(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps bytes until others are kept under the same name.
    fn keep(&self, name: &str, bytes: &[u8]);
}

/// Keeps nothing.
impl Keep for () {
    fn kept(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _: &str, _: &[u8]) {}
}

/// Records about texts, as bytes of whoever made them.
///
/// They are stored one after the other: the content's name, its length in bytes, the record's
/// length, the record.
#[derive(Debug, Clone, Default)]
pub struct Known {
    bytes: Vec<u8>,
    at: BTreeMap<ContentName, Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    /// Bytes of the text.
    len: u32,
    record: Range<usize>,
}

/// A record about a text that was not known.
#[derive(Debug, Clone)]
pub struct Learned {
    /// Which text.
    pub content: ContentName,
    /// Bytes of the text.
    pub len: u32,
    /// The record.
    pub record: Vec<u8>,
}

/// Bytes of an entry before its record.
const HEAD: usize = 28;

impl Known {
    /// Reads stored records; what is cut off is left out.
    pub fn new(bytes: Vec<u8>) -> Self {
        let mut at = BTreeMap::new();
        let mut start = 0;
        while let Some((content, len, record)) = entry(&bytes, start) {
            start = record.end;
            at.insert(content, Entry { len, record });
        }
        Self { bytes, at }
    }

    /// How many bytes a text has about which something is known.
    pub fn len_of(&self, content: &ContentName) -> Option<u64> {
        self.at.get(content).map(|entry| u64::from(entry.len))
    }

    /// The record about a text.
    pub fn record(&self, content: &ContentName) -> Option<&[u8]> {
        self.bytes.get(self.at.get(content)?.record.clone())
    }

    /// The records with new ones, to be stored; `None` when too little is new to be worth it. Texts
    /// come and go: when those that are not `used` outnumber the others, they are dropped.
    pub fn with(&self, learned: &[Learned], used: &HashSet<ContentName>) -> Option<Vec<u8>> {
        let drops = self.at.len().saturating_sub(used.len()) > used.len();
        if learned.len() * 50 <= self.at.len() && !drops {
            return None;
        }
        let kept = self
            .at
            .iter()
            .filter(|(content, _)| !drops || used.contains(*content));
        let kept = kept.filter_map(|(content, entry)| {
            Some((*content, (entry.len, self.bytes.get(entry.record.clone())?)))
        });
        let mut all: BTreeMap<ContentName, (u32, &[u8])> = kept.collect();
        all.extend(
            learned
                .iter()
                .map(|learned| (learned.content, (learned.len, learned.record.as_slice()))),
        );
        let mut bytes =
            Vec::with_capacity(all.values().map(|(_, record)| HEAD + record.len()).sum());
        for (content, (len, record)) in all {
            let Ok(record_len) = u32::try_from(record.len()) else {
                continue;
            };
            bytes.extend_from_slice(&content);
            bytes.extend_from_slice(&len.to_le_bytes());
            bytes.extend_from_slice(&record_len.to_le_bytes());
            bytes.extend_from_slice(record);
        }
        Some(bytes)
    }
}

/// The entry that starts at `start`.
fn entry(bytes: &[u8], start: usize) -> Option<(ContentName, u32, Range<usize>)> {
    let head = bytes.get(start..start.checked_add(HEAD)?)?;
    let number = |at: usize| Some(u32::from_le_bytes(head.get(at..at + 4)?.try_into().ok()?));
    let content = head.get(..20)?.try_into().ok()?;
    let record = start + HEAD..(start + HEAD).checked_add(number(24)? as usize)?;
    (record.end <= bytes.len()).then_some((content, number(20)?, record))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn learned(names: impl IntoIterator<Item = u8>) -> Vec<Learned> {
        names
            .into_iter()
            .map(|name| Learned {
                content: [name; 20],
                len: u32::from(name),
                record: vec![name; usize::from(name)],
            })
            .collect()
    }

    #[test]
    fn contents_have_the_names_that_git_gives_them() {
        // printf 'Crabs\\n' | git hash-object --stdin
        let name: String = name_of(b"Crabs\n")
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(name, "97e17ac0b44392c40b7fa10273b21dbd45dece25");
    }

    #[test]
    fn what_is_learned_is_known_until_too_much_is_unused() {
        let all: HashSet<ContentName> = (0..100).map(|name| [name; 20]).collect();
        let known = Known::new(Known::default().with(&learned(0..100), &all).unwrap());
        assert_eq!(
            (known.len_of(&[7; 20]), known.record(&[7; 20])),
            (Some(7), Some(&[7; 7][..]))
        );
        assert!(
            known.with(&learned([200]), &all).is_none(),
            "one text in a hundred is not worth writing all"
        );
        let more = Known::new(known.with(&learned(100..110), &all).unwrap());
        assert_eq!(
            (more.at.len(), more.record(&[105; 20])),
            (110, Some(&[105; 105][..]))
        );
        let few: HashSet<ContentName> = (0..10).map(|name| [name; 20]).collect();
        let fewer = Known::new(more.with(&[], &few).unwrap());
        assert_eq!(
            (
                fewer.at.len(),
                fewer.len_of(&[9; 20]),
                fewer.len_of(&[11; 20])
            ),
            (10, Some(9), None)
        );
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(0u8..4, 0..200), cut in 0usize..400) {
            let known = Known::new(bytes);
            prop_assert!(known.at.keys().all(|content| known.record(content).is_some()));
            let mut stored = Known::default().with(&learned(1..5), &HashSet::new()).unwrap();
            stored.truncate(cut);
            Known::new(stored);
        }
    }
}
