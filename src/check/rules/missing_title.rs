//! Pages named after their file.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, PageKind, TitleFrom};

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-title",
    severity: Severity::Error,
    summary: "A page has no title, so it is named after its file.",
    docs: Docs {
        why: "The title is what readers see in lists and search results, and what `[[links]]` use. \
              A title is taken from the front matter, else from the first level-1 heading. It is \
              an error where hub.yaml requires titles and an info elsewhere: a file's name may be \
              good enough. It is not reported where most pages are named after their file, nor for \
              a page of one sentence and a link.",
        bad: "content/hcrab2.md\nThey live in borrowed shells.",
        good: "content/hcrab2.md\n---\ntitle: Hermit crabs\n---\nThey live in borrowed shells.",
        remedy: "Add `title:` to the front matter, or start the text with `# Title`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

/// Words of a page that is hardly more than a link.
const FEW: usize = 25;

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let required = hub
        .config
        .front_matter
        .required
        .iter()
        .any(|key| key == "title");
    let severity = if required {
        RULE.severity
    } else {
        Severity::Info
    };
    let page = hub.page(id);
    if !required && (hub.customs.names_by_file || hub.config.foreign.is_wiki) {
        return;
    }
    // One sentence and a link is what is left of a page that moved.
    if !required && page.facts.words < FEW && !page.facts.links.is_empty() {
        return;
    }
    // Front matter that cannot be read is a finding already, and a home page has the hub's title to
    // show.
    if page.title_from == TitleFrom::FileName
        && !page.broken_front_matter
        && (required || page.kind != PageKind::Home)
    {
        found.push(
            Diagnostic::new(&RULE, &page.source.path, format!("this page has no title, so it is called “{}”", quoted(&page.title))).severity(severity)
                .why("The title is what readers see in lists and search results.")
                .help("Write what readers call it: add `title: …` to the front matter, or start the text with `# …`."),
        );
    }
}
