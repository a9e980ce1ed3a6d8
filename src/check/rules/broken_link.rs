//! Links to pages and files that do not exist.

use crate::check::quote::quoted;
use crate::check::suggest::{Names, relative};
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::dialects::Dialects;
use crate::hub::{Hub, Page, PageId, Target};
use crate::load::classify::{is_foreign, is_hidden};
use crate::markdown::{Address, Link, LinkKind};
use crate::paths::{SourcePath, percent_decode};

/// The rule.
pub static RULE: Rule = Rule {
    name: "broken-link",
    severity: Severity::Error,
    summary: "A Markdown link leads to a page or file that does not exist.",
    docs: Docs {
        why: "Readers who follow it find nothing. A link to a missing section of a page that exists still opens the page: see `broken-fragment`. \
              A wiki link to a page that nobody has written is no mistake but an invitation: see `red-link`. Other sites are never asked.",
        bad: "[Hermit crabs](hermit-crab.md)",
        good: "[Hermit crabs](hermit-crabs.md)",
        remedy: "Correct the path: it is relative to the page's own file, or to the content folder when it starts with `/`. If the page shall be written by \
                 somebody, ask for it with `[[Hermit crab]]`. Files of a sister repository are found by `elsewhere: { \"eip-*\": \"https://eips.example/EIPS/eip-*\" }` in hub.yaml.",
    },
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut names = None;
    for (id, page) in hub.pages_with_ids() {
        // An embedded page may be a draft; pictures have a rule of their own.
        for (link, target) in hub.linked(id).filter(|(link, target)| !link.kind.is_image() || matches!(target, Target::Draft(_))) {
            let finding = match target {
                Target::Missing { .. } if link.kind == LinkKind::Wiki => None,
                Target::Missing { .. } | Target::MissingMedia(_) if is_mail(&link.target) => Some(
                    at(page, link, RULE.severity, "this link is an e-mail address without `mailto:`".into())
                        .why("Browsers take it for a page of this hub, which does not exist.")
                        .help("Write `mailto:` before it, or better link the person's page, which no program harvests: `[[@name]]`."),
                ),
                Target::Missing { .. } | Target::MissingMedia(_) if outside(hub, page, &link.target).is_some() => {
                    outside(hub, page, &link.target).map(|path| unpublished(hub, page, link, path.as_ref()))
                }
                Target::Missing { .. } if is_of_host(hub, &link.target) => Some(of_host(page, link, &link.target)),
                Target::Missing { .. } => {
                    let names = names.get_or_insert_with(|| Names::of(hub));
                    Some(missing(hub, names, id, link))
                }
                Target::Draft(path) => Some(
                    at(
                        page,
                        link,
                        Severity::Warning,
                        format!("`{}` is a draft, or its day has not come: it is not published", quoted(path.as_str())),
                    )
                    .why("Readers see the words and no link until it is published.")
                    .help("Publish the page first, or leave the link for the day when it is."),
                ),
                Target::Unpublished(path) if hub.config.repository.is_none() => Some(
                    at(page, link, Severity::Info, format!("`{}` is a file of the repository and no page of the site", quoted(path.as_str())))
                        .why("Without `repository` in hub.yaml nobody knows where readers can see it, so they see the words and no link.")
                        .help("Write in hub.yaml where the repository is hosted, such as `repository: https://github.com/OWNER/NAME`."),
                ),
                Target::MissingMedia(path) if is_of_host(hub, &link.target) => Some(of_host(page, link, path)),
                Target::MissingMedia(path) => Some(
                    at(page, link, RULE.severity, format!("there is no file `{}`", quoted(path)))
                        .why("Readers who follow the link find nothing.")
                        .help("Add the file beside this page, or correct the path."),
                ),
                // An address that may not be linked is a finding of `unsafe-link`.
                Target::Refused if link.target.trim().is_empty() => Some(
                    at(page, link, Severity::Warning, "this link has no target".into())
                        .why("Readers see a link that does nothing.")
                        .help("Write where it leads between the parentheses, or take the brackets away."),
                ),
                _ => None,
            };
            found.extend(finding);
        }
    }
}

fn at(page: &Page, link: &Link, severity: Severity, message: String) -> Diagnostic {
    Diagnostic::new(RULE.name, severity, (&page.source.path, link.range.clone()), message)
}

fn missing(hub: &Hub, names: &Names, from: PageId, link: &Link) -> Diagnostic {
    let page = hub.page(from);
    let target = match Address::of(&link.target) {
        Address::Local { path, .. } => percent_decode(path),
        _ => link.target.clone(),
    };
    let finding = at(page, link, RULE.severity, format!("there is no page `{}`", quoted(&target))).why("Readers who follow the link find nothing.");
    let name = target.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let bare = name.trim_end_matches(".md").trim_end_matches(".html");
    match names.moved(&target, &page.language).or_else(|| names.nearest(bare, &page.language)).filter(|other| *other != from) {
        Some(other) => {
            let other = hub.page(other);
            finding.help(format!("Did you mean `{}` (“{}”)?", quoted(&relative(&page.source.path, &other.source.path)), quoted(&other.title)))
        }
        None => finding.help("Correct the path, take the link out, or ask for the page with a wiki link: `[[Title]]`."),
    }
}

/// Where a link that climbs out of the folder of pages to a file that is not looked at leads; `Some(None)` is outside the repository.
fn outside(hub: &Hub, page: &Page, target: &str) -> Option<Option<SourcePath>> {
    let Address::Local { path, .. } = Address::of(target) else { return None };
    let path = percent_decode(path);
    if !path.starts_with("../") {
        return None;
    }
    match page.source.path.join("", &path) {
        Some(file) if file.below(&hub.sources.content_root).is_some() => None,
        // All that is not hidden is known, so it is not there.
        Some(file) if !is_hidden(file.as_str()) && !is_foreign(file.as_str()) => None,
        other => Some(other),
    }
}

/// Such a link works where the repository is hosted, so it is no slip: it only leads nowhere on the site.
fn unpublished(hub: &Hub, page: &Page, link: &Link, path: Option<&SourcePath>) -> Diagnostic {
    let finding = at(page, link, Severity::Warning, format!("`{}` is not in the folder of pages, so it is not published", quoted(&link.target)))
        .why("The link works in the repository, but readers of the site find nothing.");
    match path {
        Some(path) => match hub.config.repository.as_ref().and_then(|repository| repository.raw_url(path)) {
            Some(url) => finding.help(format!("Link it where the repository is hosted: `{}`.", quoted(&url))),
            None => finding.help("Link it where the repository is hosted: `https://…`."),
        },
        None => finding.help("Correct the path: it leaves the repository."),
    }
}

/// Whether a target is an address of the host that DocFX's pages are written for: one path of it is the hub, the others are not the hub's.
fn is_of_host(hub: &Hub, target: &str) -> bool {
    hub.config.dialects.is_some_and(|dialects| dialects.any(Dialects::DOCFX)) && target.starts_with('/') && !target.starts_with("//")
}

fn of_host(page: &Page, link: &Link, path: &str) -> Diagnostic {
    at(page, link, Severity::Info, format!("`{}` is an address of the host that the page is written for, and not of this hub", quoted(path)))
        .why("Readers of this site find nothing there.")
        .help("Write the whole address, with `https://` and the host.")
}

/// Whether a target is an address for mail rather than a path.
fn is_mail(target: &str) -> bool {
    !target.contains('/') && target.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}
