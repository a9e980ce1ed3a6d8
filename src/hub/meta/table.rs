//! The keys of front matter.

use jiff::civil::Date;

use super::at::{At, flag, foreign_flag, language};
use super::call::CallRef;
use super::works::{self, Ancestor, SourceWork};
use crate::fields::{Kind, Placeholder, keys};
use crate::hub::attestation_entry as attestation;
use crate::hub::credited::Credited;
use crate::license::{License, LicenseError};

/// What stands for a category and a work in a new page.
pub const CATEGORY: &str = "Unsorted";
const WORK: &str = "Own observation";

/// A list of front matter that is longer than what is read of it: every value may become a page,
/// and every page names all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excess {
    /// Its key.
    pub key: &'static str,
    /// How many values it has.
    pub count: usize,
    /// How many are read.
    pub most: usize,
}

keys! {
    /// A page's front matter.
    #[derive(Debug, Clone, Default)]
    pub struct Meta {
        /// The page's title; without it the first heading, or the name of the file.
        pub title: Option<At<String>> = "title",
        /// One or two sentences, which lists, feeds, previews and search engines show.
        pub summary: Option<At<String>> = "summary" | "description" | "excerpt",
        /// What categories sort it by in place of its title: `Crab, hermit`.
        pub sort_title: Option<At<String>> = "sort_title",
        /// The categories that it is in.
        pub categories: Vec<At<String>> = "categories" | "category" | "tags" | "tag"
            placeholder (Placeholder::Text(CATEGORY)),
        /// What lists and menus of other generators call it: its title where it has no other.
        pub label: Option<At<String>> =
            "name" | "linkTitle" | "sidebar_label" | "nav_title" from others,
        /// The address that it asks for.
        pub address: Option<At<String>> = "permalink" | "url" from others,
        /// The last part of the address that it asks for.
        pub slug: Option<At<String>> = "slug" from others,
        /// Other titles and old addresses of the page: each becomes a redirect, and a name that
        /// links can use.
        pub aliases: Vec<At<String>> =
            "aliases" | "alias" | "permalink" | "redirect_from" | "redirects"
            placeholder (Placeholder::None),
        /// Its licence as an SPDX expression; without it the hub's default.
        pub license: Option<At<Result<License, LicenseError>>> = "license" | "licence",
        /// Who certifies the right to give it, and since when.
        pub attestation: Option<attestation::Entry> =
            "attestation" as (Kind::Open(works::ATTESTATION)) placeholder (Placeholder::None)
            with works::attestation,
        /// The works that it draws on.
        pub sources: Vec<SourceWork> = "sources" placeholder (Placeholder::Text(WORK)),
        /// The page that it translates, and the revision that was translated.
        pub translated_from: Option<Ancestor> =
            "translated_from" placeholder (Placeholder::None),
        /// The pages that parts of it were taken from, each with the revision.
        pub derived_from: Vec<Ancestor> = "derived_from" placeholder (Placeholder::None),
        /// Facts for the box beside the text, in order.
        pub infobox: Vec<(String, String)> =
            "infobox" as (Kind::Names(&Kind::List(&Kind::Text))) placeholder (Placeholder::None)
            with works::infobox,
        /// The picture of the page: a file of the hub.
        pub image: Option<At<String>> =
            "image" | "cover" | "banner" placeholder (Placeholder::None),
        /// A name that survives renames.
        pub id: Option<At<String>> = "id" placeholder (Placeholder::None),
        /// The open call that it answers: the name of a file in `calls/`, or a map with `id` and
        /// `team`, `entry` or `withdrawn`.
        pub call: Option<CallRef> = "call" placeholder (Placeholder::None),
        /// The day that the author gives, where git does not know better.
        pub written_date: Option<At<String>> = "date" | "publishDate" as (Kind::Date),
        /// The tag of its language, where the folder or the file's name does not tell.
        pub language: Option<String> =
            "lang" | "language" | "locale" as (Kind::Language) with language,
        /// Not published unless drafts are asked for.
        pub draft: bool = "draft" with flag,
        /// `false` makes it a draft.
        pub published: Option<bool> = "published" from others with foreign_flag,
        /// `false` makes it a draft.
        pub publish: Option<bool> = "publish" from others with foreign_flag,
        /// `true` makes it a draft.
        pub private: Option<bool> = "private" from others with foreign_flag,
        /// The first day on which it is published.
        pub published_from: Option<At<Date>> = "publishDate" from others,
        /// The first day on which it is published no more.
        pub published_until: Option<At<Date>> = "expiryDate" from others,
        /// Shown on the home page.
        pub featured: bool = "featured" with flag,
        /// The page lists pages of the same name.
        pub disambiguation: bool = "disambiguation" with flag,
    }
    besides {
        /// People credited in front matter.
        pub credited: Vec<Credited>,
        /// The day of its date, when it can be read.
        pub date: Option<String>,
        /// Lists with more values than are read.
        pub excess: Vec<Excess>,
        /// Every key that has a value, for required keys.
        pub keys: Vec<String>,
        /// Keys that others are most likely slips for: what they would say is not missing but
        /// misspelt, which is a finding already.
        pub misspelt: Vec<String>,
    }
}

impl Meta {
    /// Whether another key is most likely a slip for this one.
    pub fn is_misspelt(&self, key: &str) -> bool {
        self.misspelt.iter().any(|meant| meant == key)
    }

    /// The pages that it comes from, as it names them.
    pub fn ancestors(&self) -> impl Iterator<Item = &Ancestor> {
        self.translated_from.iter().chain(&self.derived_from)
    }
}
