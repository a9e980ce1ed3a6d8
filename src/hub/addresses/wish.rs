//! The address that a page's front matter asks for: `permalink`, `url` and `slug` of other
//! generators.

use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::meta::At;
use crate::hub::page::{PageFile, PageKind};
use crate::paths::{percent_decode, slug};
use crate::privacy::quoted;
use crate::rules::{front_matter_syntax, url_collision};

/// Longest address that is looked at, in bytes.
const BYTES: usize = 500;

/// The folder-like address that a page asks for, where it is a sound one; `own` is the one that its
/// file stands for. Categories stay where they are listed.
pub(super) fn address(page: &PageFile, own: &str) -> Option<String> {
    if page.kind == PageKind::Category {
        return None;
    }
    wish(page, own).filter(|asked| asked != own)
}

/// The sound address that a page asks for.
fn wish(page: &PageFile, own: &str) -> Option<String> {
    let of_slug = || {
        let name = page.meta.slug.as_ref()?.value.as_str();
        // Docusaurus reads a slug with a slash in front as an address.
        if name.starts_with('/') {
            return Some(name.to_owned());
        }
        let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
        let name = Some(slug(name)).filter(|name| !name.is_empty() && !own.is_empty())?;
        Some(format!("{folder}/{name}"))
    };
    let asked = page
        .meta
        .address
        .as_ref()
        .map(|at| at.value.clone())
        .filter(|address| address.contains('/'))
        .or_else(of_slug)?;
    sound(&filled(&asked, page, own)?)
}

/// What a page cannot have that asks for it.
fn asked(page: &PageFile) -> Option<&At<String>> {
    let meta = &page.meta;
    let is_address = |at: &&At<String>| at.value.contains('/') && !at.value.contains("//");
    meta.address
        .as_ref()
        .filter(is_address)
        .or(meta.slug.as_ref())
}

/// Whether a page asks for an address that is none, or one of the hub's own; `own` is the one that
/// its file stands for.
pub(super) fn is_denied(page: &PageFile, own: &str, is_free: impl Fn(&String) -> bool) -> bool {
    let has_wish = page.kind != PageKind::Category && asked(page).is_some();
    if !has_wish {
        return false;
    }
    match wish(page, own) {
        Some(wish) => wish != own && !is_free(&wish),
        // The page of a folder has no last part of its own.
        None => !own.is_empty(),
    }
}

/// Why an address is not given.
pub(super) const UNSOUND: &str = "a page of this hub cannot have such an address";

/// Says that another page has the address that a page asks for.
pub(super) fn taken(page: &PageFile, owner: &str) -> Option<Diagnostic> {
    let at = asked(page)?;
    let message = format!(
        "this page asks for the address `{}`, which `{}` has",
        quoted(&at.value),
        quoted(owner)
    );
    Some(
        Diagnostic::new(&url_collision::RULE, (&page.source.path, at.range.clone()), message)
            .why("It has the address that its file stands for, so links to the other one lead to the other page.")
            .help("Write another address here, or take the line out."),
    )
}

/// Says that a page does not get the address that it asks for.
pub(super) fn denied(page: &PageFile, why: &str) -> Option<Diagnostic> {
    let at = asked(page)?;
    let message = format!(
        "this page does not get the address `{}`: {why}",
        quoted(&at.value)
    );
    Some(
        Diagnostic::new(
            &front_matter_syntax::RULE,
            (&page.source.path, at.range.clone()),
            message,
        )
        .severity(Severity::Info)
        .why("The page keeps the address of its file, so links to the other one lead nowhere.")
        .help("Write another address: words with `/` or `-` between them. Or remove the line."),
    )
}

/// An address with the words of Jekyll's placeholders in their places; `None` when one is not
/// known.
fn filled(asked: &str, page: &PageFile, own: &str) -> Option<String> {
    let own_name = || own.rsplit('/').next().unwrap_or_default().to_owned();
    let day = page.meta.date.as_deref();
    let mut parts = Vec::new();
    for part in asked.split('/') {
        let word = match part
            .strip_prefix(':')
            .map(|name| name.trim_end_matches(".html"))
        {
            None => part.to_owned(),
            Some("title" | "slug" | "basename" | "name" | "filename" | "contentbasename") => page
                .meta
                .slug
                .as_ref()
                .map(|at| slug(&at.value))
                .filter(|name| !name.is_empty())
                .unwrap_or_else(own_name),
            Some("path") => own.to_owned(),
            Some("output_ext") => String::new(),
            Some("year") => day?.get(..4)?.to_owned(),
            Some("month") => day?.get(5..7)?.to_owned(),
            Some("day") => day?.get(8..10)?.to_owned(),
            Some(_) => return None,
        };
        parts.push(word);
    }
    Some(parts.join("/"))
}

/// An address without its slashes, query and `.html`; `None` when it is at another host, climbs, or
/// has a part that hosts or browsers treat in their own way.
fn sound(asked: &str) -> Option<String> {
    let path = percent_decode(asked.split(['?', '#']).next()?.trim());
    if path.len() > BYTES || path.contains("//") || path.contains(':') {
        return None;
    }
    let path = path.trim_matches('/');
    let path = path
        .strip_suffix("index.html")
        .unwrap_or(path)
        .trim_end_matches('/');
    let path = path
        .strip_suffix(".html")
        .or_else(|| path.strip_suffix(".htm"))
        .unwrap_or(path);
    // Marks of scripts such as Devanagari belong to their letters; they are beyond Latin.
    let is_letter = |c: char| {
        c.is_alphanumeric()
            || "-_.~+".contains(c)
            || (c >= '\u{300}' && !c.is_whitespace() && !crate::privacy::is_invisible(c))
    };
    let is_sound = |part: &str| {
        !part.is_empty() && !part.starts_with(['.', '_']) && part.chars().all(is_letter)
    };
    (path.is_empty() || path.split('/').all(is_sound)).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::history::Log;
    use crate::hub::{Drafts, Hub};
    use crate::sources::Sources;

    #[test]
    fn only_sound_addresses_are_given() {
        for (asked, given) in [
            ("/about/", Some("about")),
            ("/docs/M033.html", Some("docs/M033")),
            ("/a/index.html", Some("a")),
            ("/", Some("")),
            ("/é/%C3%A9/", Some("é/é")),
            ("https://evil.example/x/", None),
            ("//evil.example/x", None),
            ("/../x/", None),
            ("/.git/config", None),
            ("/a b/", None),
            ("/<x>/", None),
            ("javascript:/x", None),
        ] {
            assert_eq!(sound(asked).as_deref(), given, "{asked}");
        }
    }

    #[test]
    fn nobody_takes_the_address_of_another_page() {
        let page = |front: &str| format!("---\n{front}\n---\nText.\n");
        let (crab, thief, home) = (
            page("permalink: /shells/"),
            page("permalink: /crabs/"),
            page("url: /"),
        );
        let (post, slugged) = (
            page("permalink: /:year/:title/\ndate: 2026-01-31"),
            page("slug: Tide Pools"),
        );
        let files = [
            ("content/crabs.md", "Text.\n"),
            ("content/a.md", crab.as_str()),
            ("content/b.md", thief.as_str()),
            ("content/c.md", home.as_str()),
            ("content/index.md", "# Shore\n"),
            ("content/posts/new.md", post.as_str()),
            ("content/posts/x.md", slugged.as_str()),
        ];
        let hub = Hub::new(
            Config::default(),
            Sources::from_texts("content", files),
            Log::default(),
            Drafts::Hidden,
        );
        let urls: Vec<&str> = hub.pages.iter().map(|page| page.url.as_str()).collect();
        assert_eq!(
            urls,
            [
                "/shells/",
                "/b/",
                "/c/",
                "/crabs/",
                "/",
                "/2026/new/",
                "/posts/tide-pools/"
            ]
        );
    }
}
