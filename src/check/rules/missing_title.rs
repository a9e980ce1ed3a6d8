//! Pages named after their file.

use crate::check::quote::quoted;
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::{Hub, PageId, PageKind, TitleFrom};
use crate::yaml::scalar;

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-title",
    severity: Severity::Error,
    summary: "A page has no title, so it is named after its file.",
    docs: Docs {
        why: "The title is what readers see in lists and search results, and what `[[links]]` use. A title is taken from the front matter, else from the \
              first level-1 heading. It is an error where hub.yaml requires titles and an info elsewhere: a file's name may be good enough. Where most pages are \
              called by their file, it is the custom and nothing is said.",
        bad: "content/hcrab2.md\nThey live in borrowed shells.",
        good: "content/hcrab2.md\n---\ntitle: Hermit crabs\n---\nThey live in borrowed shells.",
        remedy: "Add `title:` to the front matter, or start the text with `# Title`.",
    },
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let required = hub.config.front_matter.required.iter().any(|key| key == "title");
    let severity = if required { RULE.severity } else { Severity::Info };
    let page = hub.page(id);
    if !required && (hub.customs.names_by_file || hub.config.foreign.is_wiki) {
        return;
    }
    // Front matter that cannot be read is a finding already, and a home page has the hub's title to show.
    if page.title_from == TitleFrom::FileName && !page.broken_front_matter && (required || page.kind != PageKind::Home) {
        found.push(
            Diagnostic::new(RULE.name, severity, &page.source.path, format!("this page has no title, so it is called “{}”", quoted(&page.title)))
                .why("The title is what readers see in lists and search results.")
                .help(format!(
                    "Add `title: {}` to the front matter, or start the text with `# {}`.",
                    quoted(&scalar(&page.title)),
                    quoted(&page.title)
                )),
        );
    }
}
