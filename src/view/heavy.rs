//! A part of a view that costs much to make: a page's text, what a revision changed.

use serde::ser::Error;
use serde::{Serialize, Serializer};

use crate::digest::Digest;

/// A part of a view that is made when a template asks for it, and named by what it is made from.
///
/// Formats for people, such as what templates see, get the part; formats for programs, such as what
/// a fingerprint is made from, get its name. So it can be told whether a page is still what it was
/// without making it.
pub struct Heavy<'s, T> {
    name: Option<Digest>,
    make: Box<dyn Fn() -> T + 's>,
}

impl<'s, T> Heavy<'s, T> {
    /// A part. `name` says everything that `make` looks at and that can change between two runs of
    /// this very program with the same theme; a view with a part that has none has no name either.
    pub fn new(name: Option<Digest>, make: impl Fn() -> T + 's) -> Self {
        Self {
            name,
            make: Box::new(make),
        }
    }
}

impl<T: Serialize> Serialize for Heavy<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            (self.make)().serialize(serializer)
        } else {
            let name = self
                .name
                .ok_or_else(|| S::Error::custom("a part without a name"))?;
            name.serialize(serializer)
        }
    }
}

impl<T> std::fmt::Debug for Heavy<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Heavy").field(&self.name).finish()
    }
}
