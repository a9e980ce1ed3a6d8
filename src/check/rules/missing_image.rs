//! Pictures that are not there.

use std::collections::BTreeMap;

use crate::check::quote::quoted;
use crate::check::suggest::{Budget, relative};
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::names::fold;
use crate::hub::{Hub, Target};
use crate::paths::SourcePath;

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-image",
    severity: Severity::Error,
    summary: "A picture that a page shows is not among the hub's files.",
    docs: Docs {
        why: "Readers see an empty box with the alternative text.",
        bad: "![A hermit crab](media/hermitcrab.jpg)        (there is media/hermit-crab.jpg)",
        good: "![A hermit crab](media/hermit-crab.jpg)",
        mend: "Add the file to the same pull request, beside the page or in `content/media/`, or correct the path: upper and lower case matter.",
    },
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let budget = Budget::default();
    let known: BTreeMap<String, &SourcePath> = hub.media.iter().map(|media| (fold(media.path.file_name()), &media.path)).collect();
    for (id, page) in hub.pages_with_ids() {
        for (link, target) in hub.linked(id).filter(|(link, _)| link.kind.is_image()) {
            let Target::MissingMedia(path) = target else { continue };
            let name = path.rsplit('/').next().unwrap_or(path);
            let name = fold(name);
            let near = known.get(&name).or_else(|| known.get(budget.nearest(&name, known.keys().map(String::as_str))?));
            let help = match near {
                Some(near) => format!("Did you mean `{}`?", quoted(&relative(&page.source.path, near))),
                None => "Add the file beside this page or in the folder `media`, or correct the path.".into(),
            };
            found.push(
                Diagnostic::new(RULE.name, RULE.severity, (&page.source.path, link.range.clone()), format!("there is no picture `{}`", quoted(path)))
                    .why("Readers see the alternative text and no picture.")
                    .help(help),
            );
        }
    }
}
