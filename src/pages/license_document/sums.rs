//! The sums of files, kept by the names of their contents: a page that did not change is not read
//! for its sums.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use sha1::{Digest as _, Sha1};
use sha2::Sha256;

use crate::sources::{ContentName, Sources};

/// Where they are kept.
const KEPT: &str = "sums";

/// The SHA-1 and the SHA-256 of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sum {
    pub(super) sha1: [u8; 20],
    pub(super) sha256: [u8; 32],
}

/// The sums of a hub's files.
pub(super) struct Sums {
    kept: BTreeMap<ContentName, Sum>,
    used: Mutex<BTreeMap<ContentName, Sum>>,
}

impl Sum {
    /// Of bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self {
            sha1: Sha1::digest(bytes).into(),
            sha256: Sha256::digest(bytes).into(),
        }
    }
}

impl Sums {
    /// Those that an earlier run kept; what is damaged is worked out again.
    pub(super) fn kept(sources: &Sources) -> Self {
        let kept = sources.keeper.kept(KEPT);
        Self {
            kept: kept
                .and_then(|bytes| postcard::from_bytes(&bytes).ok())
                .unwrap_or_default(),
            used: Mutex::default(),
        }
    }

    /// The sums of a content, of its `bytes` where they are not known.
    pub(super) fn of<'b>(&self, content: ContentName, bytes: impl FnOnce() -> &'b [u8]) -> Sum {
        let known = self.kept.get(&content).copied();
        let sum = known.unwrap_or_else(|| Sum::of(bytes()));
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.insert(content, sum);
        sum
    }

    /// Keeps those of the files that are there.
    pub(super) fn keep(self, sources: &Sources) {
        let used = self
            .used
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        if used != self.kept
            && let Ok(bytes) = postcard::to_extend(&used, Vec::new())
        {
            sources.keeper.keep(KEPT, &bytes);
        }
    }
}
