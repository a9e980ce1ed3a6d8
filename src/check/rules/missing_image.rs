//! Pictures that are not there.

use crate::check::quote::quoted;
use crate::check::suggest::relative;
use crate::check::{Docs, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::nearest;
use crate::hub::names::fold;
use crate::hub::{Hub, Target};

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
    run,
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for (id, page) in hub.pages_with_ids() {
        for link in page.facts.links.iter().filter(|link| link.kind.is_image()) {
            let Target::MissingMedia(path) = hub.resolve(id, link) else { continue };
            let name = path.rsplit('/').next().unwrap_or(&path);
            let names: Vec<&str> = hub.media.keys().map(|path| path.file_name()).collect();
            let same = hub.media.keys().find(|known| fold(known.file_name()) == fold(name));
            let near = same.or_else(|| nearest(name, &names).and_then(|near| hub.media.keys().find(|known| known.file_name() == near)));
            let help = match near {
                Some(near) => format!("Did you mean `{}`?", quoted(&relative(&page.source.path, near))),
                None => "Add the file beside this page or in the folder `media`, or correct the path.".into(),
            };
            found.push(
                Diagnostic::new(
                    RULE.name,
                    RULE.severity,
                    (&page.source.path, link.range.clone()),
                    format!("there is no picture `{}`", quoted(&path)),
                )
                .why("Readers see the alternative text and no picture.")
                .help(help),
            );
        }
    }
}
