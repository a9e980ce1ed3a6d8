//! Other addresses of pages: their aliases.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::ids::PageId;
use crate::hub::meta::At;
use crate::hub::page::Page;
use crate::hub::places::language_prefix;
use crate::hub::urls::Registry;
use crate::load::classify::is_hidden;
use crate::paths::{OutputPath, SourcePath, Url, percent_decode, portable, slug};
use crate::privacy::quoted;
use crate::rules::{invalid_value, url_collision};

/// Another address of a page.
#[derive(Debug, Clone)]
pub struct Redirect {
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// The page.
    pub page: PageId,
    /// The name, when the alias is one.
    pub title: String,
}

impl Redirect {
    /// The other name of the page, when it is one and no address.
    pub fn name(&self) -> Option<&str> {
        (!is_address(&self.title)).then_some(self.title.as_str())
    }
}

fn is_address(alias: &str) -> bool {
    alias.contains('/') || alias.ends_with(".html")
}

/// Gives aliases their addresses, and tells of those that cannot have one.
pub(super) fn claim(
    pages: &[Page],
    config: &Config,
    registry: &mut Registry,
    found: &mut Vec<Diagnostic>,
) -> Vec<Redirect> {
    let mut redirects = Vec::new();
    for (id, page) in originals_first(pages, config) {
        let prefix = language_prefix(&page.language, &config.language);
        for alias in &page.meta.aliases {
            let title = alias.value.trim();
            let Some(output) = wanted(page, title) else {
                found.extend(unfit(page, alias));
                continue;
            };
            let output = in_own_language(output, &prefix, registry);
            if output == page.output {
                continue;
            }
            if let Some(owner) = owner(page, &output, registry) {
                found.extend(taken(page, alias, owner));
                continue;
            }
            registry.try_claim(&output, &redirect_owner(&page.source.path));
            redirects.push(Redirect {
                url: output.url(),
                output,
                page: id,
                title: title.to_owned(),
            });
        }
    }
    redirects.sort_by_key(|redirect| redirect.page);
    redirects
}

/// The pages in the order in which they may have addresses. Translations copy the aliases of their
/// original, which has them as they are written.
fn originals_first<'p>(pages: &'p [Page], config: &Config) -> Vec<(PageId, &'p Page)> {
    let (mut order, others): (Vec<_>, Vec<_>) = (0..)
        .map(PageId)
        .zip(pages)
        .partition(|(_, page)| page.language == config.language);
    order.extend(others);
    order
}

/// Where an alias is to be: it is a title, which lies beside its page, or an address.
fn wanted(page: &Page, alias: &str) -> Option<OutputPath> {
    if is_address(alias) {
        return alias_address(alias);
    }
    let folder = page
        .output
        .as_str()
        .trim_end_matches("index.html")
        .trim_end_matches('/');
    let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
    let name = slug(alias);
    if name.is_empty() {
        return None;
    }
    OutputPath::page(&format!("{parent}/{}", portable(&name)))
}

/// An address that somebody has, below that of the page's language, `prefix`.
fn in_own_language(output: OutputPath, prefix: &str, registry: &Registry) -> OutputPath {
    if !prefix.is_empty()
        && !output.as_str().starts_with(prefix)
        && registry.owner_in_any_case(&output).is_some()
    {
        OutputPath::new(&format!("{prefix}{output}")).unwrap_or(output)
    } else {
        output
    }
}

/// Who has the address that an alias of a page asks for. `/Crab/` may lead to `/crab/` if both are
/// the same page's: links of older sites ask for it.
fn owner<'r>(page: &Page, output: &OutputPath, registry: &'r Registry) -> Option<&'r str> {
    let other = registry.owner_in_any_case(output);
    registry
        .owner(output)
        .or(other.filter(|owner| *owner != page.source.path.as_str()))
}

/// The finding about an alias that cannot be an address. A name without
/// letters, and what is hidden, is left out in silence.
fn unfit(page: &Page, alias: &At<String>) -> Option<Diagnostic> {
    let text = alias.value.trim();
    let path = text.trim_matches('/');
    if !text.contains('/') || path.is_empty() || is_hidden(path) {
        return None;
    }
    let message = format!(
        "the alias `{}` cannot be an address on every system, so it does not lead here",
        quoted(text)
    );
    let place = (&page.source.path, alias.range.clone());
    Some(
        Diagnostic::new(&invalid_value::RULE, place, message)
            .severity(Severity::Warning)
            .why("The site is made of files. Not every system takes the signs `< > : \" | ? *`, a full stop or a space at the end, or names such as `con`.")
            .help("Write the address without them, or remove the alias."),
    )
}

/// The finding about an alias with the address of something else than its page.
fn taken(page: &Page, alias: &At<String>, owner: &str) -> Option<Diagnostic> {
    if owner == redirect_owner(&page.source.path) {
        return None;
    }
    let owner = owner.strip_prefix("an alias of ").map_or_else(
        || format!("`{owner}`"),
        |path| format!("an alias of `{path}`"),
    );
    let message = format!(
        "the alias `{}` has the address of {owner}, so it does not lead here",
        quoted(alias.value.trim())
    );
    let place = (&page.source.path, alias.range.clone());
    Some(
        Diagnostic::new(&url_collision::RULE, place, message)
            .why("An address can lead to one page only.")
            .help("Remove the alias, or rename the other page."),
    )
}

/// The output path that an alias such as `/old/page.html` or `old/page/` asks for.
fn alias_address(alias: &str) -> Option<OutputPath> {
    let path =
        url::Url::parse(alias).map_or_else(|_| alias.to_owned(), |url| url.path().to_owned());
    let path = percent_decode(path.split(['?', '#']).next().unwrap_or_default());
    let trimmed = path.trim_matches('/');
    // A hidden folder of the output is somebody else's: git's, or the host's settings.
    if trimmed.is_empty() || is_hidden(trimmed) {
        return None;
    }
    if trimmed.ends_with(".html") {
        OutputPath::new(trimmed)
    } else {
        OutputPath::page(trimmed)
    }
}

fn redirect_owner(path: &SourcePath) -> String {
    format!("an alias of {path}")
}
