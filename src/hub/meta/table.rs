//! The keys of front matter.

use std::ops::Range;

use jiff::civil::Date;

use super::at::{At, flag, foreign_flag, language, order, quiet};
use super::call::CallRef;
use super::works::{self, Ancestor, SourceWork};
use crate::calls::envelope::Envelope;
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

/// A key of front matter that has no effect here.
#[derive(Debug, Clone, PartialEq)]
pub struct Unread {
    /// Its name, and where it is written.
    pub key: At<String>,
    /// Whether another generator is known to read it.
    pub is_known: bool,
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
        /// Its place in its folder, a number: pages of a folder in which some say one are read in
        /// that order, the lowest first.
        pub order: Option<At<f64>> =
            "order" | "weight" | "nav_order" | "sidebar_position"
            as (Kind::Number) placeholder (Placeholder::None) with order,
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
        /// A line above the text that says what it is about where readers may look for something
        /// else; Markdown.
        pub hatnote: Option<At<String>> = "hatnote" placeholder (Placeholder::None),
        /// Pages that readers may look for by the same name, as wiki links name them: "For other
        /// uses, see …".
        pub other_uses: Vec<At<String>> = "other_uses" | "other-uses"
            placeholder (Placeholder::None),
        /// Lists of the works that its text cites as `[@key]`, beside those of hub.yaml: files in
        /// BibTeX (`.bib`) or CSL-JSON (`.json`).
        pub bibliography: Vec<At<String>> =
            "bibliography" placeholder (Placeholder::None),
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
        /// `false` shows the page without its list of contents.
        pub contents: Option<bool> = "contents",
        /// A name that survives renames.
        pub id: Option<At<String>> = "id" placeholder (Placeholder::None),
        /// The open call that it answers: the name of a file in `calls/`, or a map with `id` and
        /// `team`, `entry` or `withdrawn`.
        pub call: Option<CallRef> = "call" placeholder (Placeholder::None),
        /// The envelope of an entry, which has no text of its own: `sha256:` and the digest of the
        /// page that takes its place when the call has closed.
        pub sealed: Option<At<String>> = "sealed" as (Kind::Text) placeholder (Placeholder::None)
            with quiet,
        /// In a page that takes the place of an envelope: at least 32 random hexadecimal digits.
        pub salt: Option<At<String>> = "salt" as (Kind::Text) placeholder (Placeholder::None) with quiet,
        /// In a page that takes the place of an envelope: who sealed it, by their name in the hub.
        pub by: Option<At<String>> = "by" as (Kind::Text) placeholder (Placeholder::None) with quiet,
        /// The entries of calls that it carries out, as `call/entry`: their people are credited
        /// with the idea.
        pub implements: Vec<At<String>> = "implements" placeholder (Placeholder::None),
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
        /// The page lists pages that its name may mean: it is no stub, and links to it are told.
        pub disambiguation: bool = "disambiguation" with flag,
    }
    besides {
        /// People credited in front matter.
        pub credited: Vec<Credited>,
        /// Where it says that it is an envelope, in whatever shape.
        pub sealed_at: Option<Range<usize>>,
        /// The day of its date, when it can be read.
        pub date: Option<String>,
        /// Lists with more values than are read.
        pub excess: Vec<Excess>,
        /// Every key that has a value, for required keys.
        pub keys: Vec<String>,
        /// Keys that others are most likely slips for: what they would say is not missing but
        /// misspelt, which is a finding already.
        pub misspelt: Vec<String>,
        /// Keys that have no effect here.
        pub unread: Vec<Unread>,
    }
}

impl Meta {
    /// What it says of an envelope.
    pub fn envelope(&self) -> Envelope {
        let text = |key: &Option<At<String>>| key.as_ref().map(|at| at.value.clone());
        Envelope::of(text(&self.sealed), text(&self.salt), text(&self.by))
    }

    /// Whether it is the envelope of an entry.
    pub fn is_envelope(&self) -> bool {
        self.call.is_some() && matches!(self.envelope(), Envelope::Closed(_))
    }

    /// What counts of it in an envelope: what it is called, whose it is and where it stands. Nobody
    /// can read what it is about, so it is in no category and has no summary, and leads nowhere.
    pub(in crate::hub) fn of_envelope(self) -> Self {
        Self {
            title: self.title,
            address: self.address,
            slug: self.slug,
            license: self.license,
            attestation: self.attestation,
            id: self.id,
            call: self.call,
            sealed: self.sealed,
            sealed_at: self.sealed_at,
            salt: self.salt,
            by: self.by,
            language: self.language,
            draft: self.draft,
            published: self.published,
            publish: self.publish,
            private: self.private,
            published_from: self.published_from,
            published_until: self.published_until,
            credited: self.credited,
            excess: self.excess,
            keys: self.keys,
            misspelt: self.misspelt,
            unread: self.unread,
            ..Self::default()
        }
    }

    /// Whether another key is most likely a slip for this one.
    pub fn is_misspelt(&self, key: &str) -> bool {
        self.misspelt.iter().any(|meant| meant == key)
    }

    /// The pages that it comes from, as it names them.
    pub fn ancestors(&self) -> impl Iterator<Item = &Ancestor> {
        self.translated_from.iter().chain(&self.derived_from)
    }
}
