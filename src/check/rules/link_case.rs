//! Links whose path differs from the file's only in upper and lower case or Unicode form.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::relative;
use crate::check::written;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::dialects::Dialects;
use crate::hub::links::places;
use crate::hub::names::fold;
use crate::hub::{Hub, Page, PageId, Target};
use crate::markdown::{Address, Link, LinkKind};
use crate::paths::{SourcePath, percent_decode};

/// The rule.
pub static RULE: Rule = Rule {
    name: "link-case",
    severity: Severity::Warning,
    summary: "The path in a link is not spelt as the file's: case, spaces or Unicode form differ.",
    docs: Docs {
        why: "The site finds the file, and so do most desktops, but the link is broken where the repository is hosted and for every other tool: there \
              `Crab.md` and `crab.md` are two files.",
        bad: "[Hermit crabs](Hermit-Crabs.md)        (the file is hermit-crabs.md)",
        good: "[Hermit crabs](hermit-crabs.md)",
        remedy: "Write the path as the file is named; `commonweal check --fix` does it.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for (link, target) in hub.linked(id) {
        let file = match target {
            Target::Page { page, .. } => &hub.page(*page).source.path,
            Target::Media(path) => path,
            _ => continue,
        };
        if written::is_plain_path(page, link, file) {
            continue;
        }
        let path = match (link.kind, Address::of(&link.target)) {
            (LinkKind::WikiImage, _) => link.target.trim(),
            (LinkKind::Wiki | LinkKind::Autolink, _) => continue,
            (_, Address::Local { path, .. }) => path,
            _ => continue,
        };
        if !differs(hub, page, path, file) || is_lower_case_of_hugo(hub, path, file) {
            continue;
        }
        let name = file.file_name();
        let mut finding = Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), format!("`{}` is not how the file is spelt: it is `{}`", quoted(path), quoted(file.as_str())))
        .why("The site finds the file, but where the repository is hosted and for other tools these are two files.")
        .help(if nfc(&percent_decode(path)).ends_with(&nfc(name)) && !path.ends_with(name) {
            "They look alike, but their accents are stored in another way: copy the name of the file.".to_owned()
        } else {
            // The name may be right, and a folder's is not.
            let meant = if path.contains('/') && !path.starts_with('/') { relative(&page.source.path, file) } else { name.to_owned() };
            format!("Write `{}` as the file is named: upper and lower case matter.", quoted(&meant))
        });
        if let Some((range, new)) = respelt(page, link, path, file)
            && written::leads_to(hub, id, link, &link.target.replacen(path, &new, 1), target)
        {
            finding = finding.fix(range, new);
        }
        found.push(finding);
    }
}

/// Whether a path from the top of the site is a file's with its folders in lower case, which is
/// where Hugo publishes it.
fn is_lower_case_of_hugo(hub: &Hub, path: &str, file: &SourcePath) -> bool {
    let is_hugo = hub
        .config
        .dialects
        .is_some_and(|dialects| dialects.any(Dialects::HUGO));
    let published = || {
        let below = file
            .below(&hub.sources.content_root)
            .unwrap_or(file.as_str());
        let (folder, name) = below.rsplit_once('/')?;
        Some(format!("{}/{name}", folder.to_lowercase()))
    };
    is_hugo
        && path.starts_with('/')
        && published()
            .is_some_and(|published| published == percent_decode(path.trim_start_matches('/')))
}

fn nfc(text: &str) -> String {
    icu_normalizer::ComposingNormalizerBorrowed::new_nfc()
        .normalize(text)
        .into_owned()
}

/// Whether a path means a file only when case and Unicode form do not count.
fn differs(hub: &Hub, page: &Page, path: &str, file: &SourcePath) -> bool {
    let (folder, below) = match path.strip_prefix('/') {
        Some(below) => (hub.sources.content_root.as_str(), below),
        None => (page.source.path.folder(), path),
    };
    if written::leads_straight(folder, below, file.as_str())
        || (path.ends_with(file.file_name()) && !path.contains('/'))
        || path.ends_with('/')
    {
        return false;
    }
    let raw = path;
    let path = percent_decode(path);
    let name = path.rsplit('/').next().unwrap_or(&path);
    let fold = |name: &str| fold(&percent_decode(name));
    if fold(name) != fold(file.file_name()) {
        return false;
    }
    if !path.contains('/') {
        return name != file.file_name() && raw != file.file_name();
    }
    let mut same_but_for_case = false;
    for meant in [path.as_str(), raw]
        .into_iter()
        .flat_map(|path| places(&hub.sources, &page.source.path, path))
    {
        if meant == *file {
            return false;
        }
        same_but_for_case |= fold(meant.as_str()) == fold(file.as_str());
    }
    same_but_for_case
}

/// Where the path stands, and the path with the file's own spelling of its parts.
fn respelt(
    page: &Page,
    link: &Link,
    path: &str,
    file: &SourcePath,
) -> Option<(std::ops::Range<usize>, String)> {
    let target = written::target(page, link)?;
    let start = target.start + link.target.find(path)?;
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    for (part, own) in parts.iter_mut().rev().zip(file.as_str().rsplit('/')) {
        let decoded = percent_decode(part);
        if fold(&decoded) != fold(own) {
            break;
        }
        if decoded != own {
            *part = if link.kind == LinkKind::WikiImage {
                own.to_owned()
            } else {
                written::in_parentheses(own)
            };
        }
    }
    let new = parts.join("/");
    (new != path).then_some((start..start + path.len(), new))
}
