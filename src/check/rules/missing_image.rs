//! Pictures that are not there.

use std::collections::BTreeMap;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::{Budget, relative};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::names::fold;
use crate::hub::{Hub, Page, Target};
use crate::load::{MARKDOWN_EXTENSIONS, MEDIA_EXTENSIONS};
use crate::markdown::{Link, LinkKind};
use crate::paths::{SourcePath, percent_decode};

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-image",
    severity: Severity::Error,
    summary: "A picture that a page shows is not among the hub's files.",
    docs: Docs {
        why: "Readers see an empty box with the alternative text.",
        bad: "![A hermit crab](media/hermitcrab.jpg)        (there is media/hermit-crab.jpg)",
        good: "![A hermit crab](media/hermit-crab.jpg)",
        remedy: "Add the file to the same pull request, beside the page or in `content/media/`, or correct the path: upper and lower case matter.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Whether a name has an extension, and none of a file that is published.
fn is_of_another_kind(name: &str) -> bool {
    let name = name.split('#').next().unwrap_or(name).trim();
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    let is_word = |extension: &str| {
        (1..=6).contains(&extension.len())
            && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    extension.is_some_and(|extension| {
        is_word(&extension)
            && !MEDIA_EXTENSIONS.contains(&&*extension)
            && !MARKDOWN_EXTENSIONS.contains(&&*extension)
    })
}

/// What is told of a file that is there and not published, since files of its kind are not.
fn of_another_kind(hub: &Hub, page: &Page, link: &Link, path: &str) -> Option<Diagnostic> {
    let root = &hub.sources.content_root;
    let written = percent_decode(link.target.split(['?', '#']).next().unwrap_or_default());
    let mut places = [
        page.source.path.join(root, path),
        page.source.path.join(root, &written),
        SourcePath::new(path),
    ]
    .into_iter()
    .flatten();
    let file = places.find(|file| hub.sources.unpublished.contains(file))?;
    let name = file.file_name();
    if !is_of_another_kind(name) {
        return None;
    }
    let message = format!(
        "`{}` is there, but a file of this kind is not published",
        quoted(path)
    );
    let help = match file.extension().as_str() {
        "svgz" => format!(
            "Save it as SVG, such as `{}.svg`, and show that.",
            quoted(file.stem())
        ),
        _ => "Save it as PNG, WebP or SVG, and show that.".to_owned(),
    };
    let finding = Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), message);
    Some(
        finding
            .why("Readers see the alternative text and no picture.")
            .help(help),
    )
}

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let budget = Budget::default();
    let files = hub
        .sources
        .nearby
        .keys()
        .chain(hub.media.iter().map(|media| &media.path));
    let known: BTreeMap<String, &SourcePath> =
        files.map(|path| (fold(path.file_name()), path)).collect();
    for (id, page) in hub.pages_with_ids() {
        for (link, target) in hub.linked(id).filter(|(link, _)| link.kind.is_image()) {
            let Target::MissingMedia(path) = target else {
                continue;
            };
            let name = path.rsplit('/').next().unwrap_or(path);
            if link.kind == LinkKind::WikiImage && is_of_another_kind(name) {
                found.push(
                    Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), format!("`{}` is no picture", quoted(path))).severity(Severity::Info)
                        .why("Pages show pictures; what another program draws from a file of its own is not there for readers.")
                        .help("Link what readers should see, or leave it for that program: readers see its name."),
                );
                continue;
            }
            if let Some(finding) = of_another_kind(hub, page, link, path) {
                found.push(finding);
                continue;
            }
            let name = fold(name);
            let near = known
                .get(&name)
                .or_else(|| known.get(budget.nearest(&name, known.keys().map(String::as_str))?));
            let help = match near {
                Some(near) => format!(
                    "Did you mean `{}`?",
                    quoted(&relative(&page.source.path, near))
                ),
                None => {
                    "Add the file beside this page or in the folder `media`, or correct the path."
                        .into()
                }
            };
            found.push(
                Diagnostic::new(
                    &RULE,
                    (&page.source.path, link.range.clone()),
                    format!("there is no picture `{}`", quoted(path)),
                )
                .why("Readers see the alternative text and no picture.")
                .help(help),
            );
        }
    }
}
