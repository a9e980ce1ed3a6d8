//! [`keys!`]: a struct, the table of its keys and their reading, out of one entry for each key.

use crate::fields::{Fields, Kind};
use crate::yaml::Entry;

/// A value that can be read from YAML.
pub trait FromYaml: Sized {
    /// What may be written.
    const KIND: Kind;

    /// Reads what stands at a key. Mistakes are left in `fields`; nothing comes of what cannot be
    /// used, or says nothing.
    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self>;

    /// Reads a key that is written in several spellings: the first one counts.
    fn from_all(fields: &mut Fields<'_>, entries: &[&Entry]) -> Option<Self> {
        Self::from_yaml(fields, entries.first()?)
    }
}

/// Makes a struct of the keys of a map, with the table of them (`KEYS`) and their reading.
///
/// An entry is `/// what it is for`, `pub field: Type = "name" | "spelling"`, and, where they
/// differ from the usual, in this order: `from others` (the names are those of other generators),
/// `as (Kind)` (the type's own otherwise), `placeholder (…)`, `with function` (the type's own
/// reading otherwise). Fields in `besides` are no keys. `then method` is called when all of them
/// are read.
macro_rules! keys {
    (
        $(#[$meta:meta])*
        pub struct $name:ident $(then $settle:ident)? {
            $(
                $(#[doc = $help:literal])+
                pub $field:ident: $type:ty = $own:literal $(| $spelling:literal)*
                    $(from $others:ident)? $(as ($kind:expr))?
                    $(placeholder ($placeholder:expr))? $(with $read:path)?,
            )*
        }
        $(besides { $( $(#[doc = $about:literal])+ pub $extra:ident: $extra_type:ty, )* })?
    ) => {
        $(#[$meta])*
        pub struct $name {
            $( $(#[doc = $help])+ pub $field: $type, )*
            $($( $(#[doc = $about])+ pub $extra: $extra_type, )*)?
        }

        impl $name {
            /// Its keys, in the order in which they are read.
            pub const KEYS: &'static [$crate::fields::Key] = &[$(
                $crate::fields::Key {
                    spellings: &[$($spelling),*],
                    is_own: $crate::fields::keys!(@own $($others)?),
                    placeholder: $crate::fields::keys!(@placeholder $($placeholder)?),
                    ..$crate::fields::Key::new(
                        $own,
                        $crate::fields::keys!(@kind $type $(, $kind)?),
                        concat!($($help),+),
                    )
                },
            )*];

            /// Reads its keys; what cannot be used keeps the value that it has.
            pub(crate) fn read_keys(&mut self, fields: &mut $crate::fields::Fields<'_>) {
                let mut keys = Self::KEYS.iter();
                $(
                    let entries = keys.next().map(|key| fields.entries(key)).unwrap_or_default();
                    if let Some(value) =
                        $crate::fields::keys!(@read fields, entries, $type $(, $read)?)
                    {
                        self.$field = value;
                    }
                )*
                $(self.$settle(fields);)?
            }
        }

        impl $crate::fields::FromYaml for $name {
            const KIND: $crate::fields::Kind = $crate::fields::Kind::Map(Self::KEYS);

            fn from_yaml(
                fields: &mut $crate::fields::Fields<'_>,
                entry: &$crate::yaml::Entry,
            ) -> Option<Self> {
                Some(fields.map(&entry.node, |map| {
                    let mut value = Self::default();
                    value.read_keys(map);
                    value
                }))
            }
        }
    };
    (@own) => { true };
    (@own $others:ident) => { false };
    (@kind $type:ty) => { <$type as $crate::fields::FromYaml>::KIND };
    (@kind $type:ty, $kind:expr) => { $kind };
    (@placeholder) => { $crate::fields::Placeholder::OfKind };
    (@placeholder $placeholder:expr) => { $placeholder };
    (@read $fields:ident, $entries:ident, $type:ty) => {
        <$type as $crate::fields::FromYaml>::from_all($fields, &$entries)
    };
    (@read $fields:ident, $entries:ident, $type:ty, $read:path) => {
        $entries.first().and_then(|entry| $read($fields, entry))
    };
}

pub(crate) use keys;
