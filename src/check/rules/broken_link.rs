//! Links to pages and files that do not exist.

use std::collections::BTreeSet;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::{Names, relative};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
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
        remedy: "Correct the path: it is relative to the page's own file, or to the content folder \
                 when it starts with `/`. If you want somebody to write the page, ask with \
                 `[[Hermit crab]]`. Files of a sister repository are found by `elsewhere: { \
                 \"eip-*\": \"https://eips.example/EIPS/eip-*\" }` in hub.yaml.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut names = None;
    let symbolic = hub.sources.symbolic_links();
    for (id, page) in hub.pages_with_ids() {
        let mut of_host_links: Vec<&Link> = Vec::new();
        // An embedded page may be a draft; pictures have a rule of their own.
        for (link, target) in hub
            .linked(id)
            .filter(|(link, target)| !link.kind.is_image() || matches!(target, Target::Draft(_)))
        {
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
                Target::Missing { .. } | Target::MissingMedia(_) if hub.is_host_path(&link.target) => {
                    of_host_links.push(link);
                    None
                }
                Target::Missing { .. } | Target::MissingMedia(_) if slip_of_scheme(&link.target).is_some() => {
                    slip_of_scheme(&link.target).map(|meant| slipped(page, link, &meant))
                }
                Target::Missing { .. } if hub.lacks_scheme(&link.target) => Some(without_scheme(page, link)),
                Target::External(url) if hub.is_of_own_site(url) => Some(beside(page, link, url)),
                Target::Missing { .. } | Target::MissingMedia(_) if leads_to_one_of(page, &link.target, &symbolic) => Some(
                    at(page, link, Severity::Warning, format!("`{}` is a symbolic link, which is not followed", quoted(&link.target)))
                        .why("A symbolic link could publish a file from outside the hub, so readers find nothing here.")
                        .help("Put a copy of the file in the place of the symbolic link; where that file is a page, link the page instead."),
                ),
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
        found.extend(of_host(page, &of_host_links));
    }
}

fn at(page: &Page, link: &Link, severity: Severity, message: String) -> Diagnostic {
    Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), message).severity(severity)
}

fn slipped(page: &Page, link: &Link, meant: &str) -> Diagnostic {
    let message = format!(
        "`{}` has a slip in what it begins with",
        quoted(&link.target)
    );
    at(page, link, RULE.severity, message)
        .why("Browsers take it for a path of this hub, which does not exist.")
        .help(format!("Write `{}`.", quoted(meant)))
}

fn without_scheme(page: &Page, link: &Link) -> Diagnostic {
    let message = format!("`{}` lacks its `https://`", quoted(&link.target));
    at(page, link, RULE.severity, message)
        .why("Browsers take it for a path of this hub, which does not exist.")
        .help(format!("Write `https://{}`.", quoted(&link.target)))
}

/// An address of the site at which the hub makes nothing.
fn beside(page: &Page, link: &Link, url: &str) -> Diagnostic {
    let message = format!(
        "`{}` is an address of this site, and the hub makes no page there",
        quoted(url)
    );
    at(page, link, Severity::Info, message)
        .why("Something else may be published beside the hub's pages, so readers are led there; nobody looked whether it exists.")
        .help("Open it; if a page of this hub is meant, link its file.")
}

fn missing(hub: &Hub, names: &Names, from: PageId, link: &Link) -> Diagnostic {
    let page = hub.page(from);
    let target = match Address::of(&link.target) {
        Address::Local { path, .. } => percent_decode(path),
        _ => link.target.clone(),
    };
    let finding = at(
        page,
        link,
        RULE.severity,
        format!("there is no page `{}`", quoted(&target)),
    )
    .why("Readers who follow the link find nothing.");
    let name = target
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    let bare = name.trim_end_matches(".md").trim_end_matches(".html");
    match names.moved(&target, &page.language).or_else(|| names.nearest(bare, &page.language)).filter(|other| *other != from) {
        Some(other) => {
            let other = hub.page(other);
            finding.help(format!("Did you mean `{}` (“{}”)?", quoted(&relative(&page.source.path, &other.source.path)), quoted(&other.title)))
        }
        None => finding.help("Correct the path, take the link out, or ask for the page with a wiki link: `[[Title]]`."),
    }
}

/// Where a link that climbs out of the folder of pages to a file that is not looked at leads;
/// `Some(None)` is outside the repository.
fn outside(hub: &Hub, page: &Page, target: &str) -> Option<Option<SourcePath>> {
    let Address::Local { path, .. } = Address::of(target) else {
        return None;
    };
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

/// Such a link works where the repository is hosted, so it is no slip: it only leads nowhere on the
/// site.
fn unpublished(hub: &Hub, page: &Page, link: &Link, path: Option<&SourcePath>) -> Diagnostic {
    let finding = at(
        page,
        link,
        Severity::Warning,
        format!(
            "`{}` is not in the folder of pages, so it is not published",
            quoted(&link.target)
        ),
    )
    .why("The link works in the repository, but readers of the site find nothing.");
    match path {
        Some(path) => match hub
            .config
            .repository
            .as_ref()
            .and_then(|repository| repository.raw_url(path))
        {
            Some(url) => finding.help(format!(
                "Link it where the repository is hosted: `{}`.",
                quoted(&url)
            )),
            None => finding.help("Link it where the repository is hosted: `https://…`."),
        },
        None => finding.help("Correct the path: it leaves the hub."),
    }
}

/// One finding for a page: most pages of such a host link many addresses of it.
fn of_host(page: &Page, links: &[&Link]) -> Option<Diagnostic> {
    let link = links.first()?;
    let (more, are) = match links.len() {
        1 => (String::new(), "is an address"),
        2 => (" and 1 more on this page".to_owned(), "are addresses"),
        count => (
            format!(" and {} more on this page", count - 1),
            "are addresses",
        ),
    };
    let message = format!(
        "`{}`{more} {are} of the host that the page is written for, and not of this hub",
        quoted(&link.target)
    );
    let finding =
        at(page, link, Severity::Info, message).why("Readers of this site find nothing there.");
    Some(finding.help("Write the whole address, with `https://` and the host."))
}

/// The address that is meant where the scheme is misspelt: `https///shore.example/a`,
/// `http:/shore.example`.
fn slip_of_scheme(target: &str) -> Option<String> {
    let (scheme, rest) = ["https", "http"]
        .into_iter()
        .find_map(|scheme| Some((scheme, target.strip_prefix(scheme)?)))?;
    let host = rest.trim_start_matches([':', '/']);
    let signs = rest.len() - host.len();
    let is_host = host
        .split(['/', '?', '#'])
        .next()
        .is_some_and(|host| host.contains('.') && !host.ends_with(".md") && !host.starts_with('.'));
    (signs > 1 && rest.contains('/') && is_host).then(|| format!("{scheme}://{host}"))
}

/// Whether a path leads to one of these files.
fn leads_to_one_of(page: &Page, target: &str, files: &BTreeSet<&str>) -> bool {
    let Address::Local { path, .. } = Address::of(target) else {
        return false;
    };
    let Some(file) = Some(files)
        .filter(|files| !files.is_empty())
        .and_then(|_| page.source.path.join("", &percent_decode(path)))
    else {
        return false;
    };
    let bare = file.as_str().trim_end_matches(".html");
    files.contains(file.as_str()) || files.contains(format!("{bare}.md").as_str())
}

/// Whether a target is an address for mail rather than a path.
fn is_mail(target: &str) -> bool {
    !target.contains('/')
        && target
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}
