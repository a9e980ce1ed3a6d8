//! Other addresses of pages: their aliases.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::ids::PageId;
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

/// An alias is a title, which lies beside its page, or an address.
#[expect(clippy::too_many_lines, reason = "still to be split")]
pub(super) fn claim(
    pages: &[Page],
    config: &Config,
    registry: &mut Registry,
    found: &mut Vec<Diagnostic>,
) -> Vec<Redirect> {
    let mut redirects = Vec::new();
    // Translations copy the aliases of their original, which has them as they are written.
    let (mut order, others): (Vec<_>, Vec<_>) = (0..)
        .map(PageId)
        .zip(pages)
        .partition(|(_, page)| page.language == config.language);
    order.extend(others);
    for (id, page) in order {
        let prefix = language_prefix(&page.language, &config.language);
        for alias in &page.meta.aliases {
            let text = alias.value.trim();
            let wanted = if is_address(text) {
                alias_address(text)
            } else {
                let folder = page
                    .output
                    .as_str()
                    .trim_end_matches("index.html")
                    .trim_end_matches('/');
                let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
                Some(slug(text))
                    .filter(|name| !name.is_empty())
                    .and_then(|name| OutputPath::page(&format!("{parent}/{}", portable(&name))))
            };
            let Some(output) = wanted else {
                let is_hidden = is_hidden(text.trim_matches('/'));
                if text.contains('/') && !text.trim_matches('/').is_empty() && !is_hidden {
                    found.push(
                        Diagnostic::new(&invalid_value::RULE, (&page.source.path, alias.range.clone()), format!("the alias `{}` cannot be an address on every system, so it does not lead here", quoted(text))).severity(Severity::Warning)
                        .why("The site is made of files. Not every system takes the signs `< > : \" | ? *`, a full stop or a space at the end, or names such as `con`.")
                        .help("Write the address without them, or remove the alias."),
                    );
                }
                continue;
            };
            let mut output = output;
            if !prefix.is_empty()
                && !output.as_str().starts_with(&prefix)
                && registry.owner_in_any_case(&output).is_some()
            {
                let below = OutputPath::new(&format!("{prefix}{output}"));
                output = below.unwrap_or(output);
            }
            if output == page.output {
                continue;
            }
            // `/Crab/` may lead to `/crab/` if both are the same page's: links of older sites
            // ask for it.
            let other = registry
                .owner_in_any_case(&output)
                .filter(|owner| *owner != page.source.path.as_str());
            if let Some(owner) = registry.owner(&output).or(other) {
                let owner = owner.to_owned();
                let shown = owner.strip_prefix("an alias of ").map_or_else(
                    || format!("`{owner}`"),
                    |path| format!("an alias of `{path}`"),
                );
                if owner != redirect_owner(&page.source.path) {
                    found.push(
                        Diagnostic::new(&url_collision::RULE, (&page.source.path, alias.range.clone()), format!("the alias `{}` has the address of {shown}, so it does not lead here", quoted(text)))
                        .why("An address can lead to one page only.")
                        .help("Remove the alias, or rename the other page."),
                    );
                }
                continue;
            }
            registry.try_claim(&output, &redirect_owner(&page.source.path));
            redirects.push(Redirect {
                url: output.url(),
                output,
                page: id,
                title: text.to_owned(),
            });
        }
    }
    redirects.sort_by_key(|redirect| redirect.page);
    redirects
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
