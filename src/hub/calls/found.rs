//! The entries of a call while they are looked for.

use std::collections::BTreeMap;

use crate::calls::seal::SealedEntry;
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::sent::Sent;
use crate::hub::linked::Linked;

/// What is found of a call.
pub(super) struct Found<'a> {
    pub(super) hub: &'a Linked,
    pub(super) calls: &'a Calls,
    pub(super) call: &'a Call,
    pub(super) sent: &'a Sent,
    pub(super) entries: BTreeMap<String, Entry>,
    /// The next number of a name that several ask for.
    pub(super) numbers: BTreeMap<String, usize>,
}

impl Found<'_> {
    /// An entry as it was sealed.
    pub(super) fn sealed(&self, name: &str) -> Option<&SealedEntry> {
        let (_, entries) = self.call.seal.as_ref()?.entries.as_ref()?;
        entries.get(name)
    }
}
