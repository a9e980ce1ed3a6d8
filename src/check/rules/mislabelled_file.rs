//! Files that are not what their names say, and documents that act by themselves.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::sniff::Mislabelled;

/// The rule.
pub static RULE: Rule = Rule {
    name: "mislabelled-file",
    severity: Severity::Error,
    summary: "A file is not what its extension says, or a PDF runs a script.",
    docs: Docs {
        why: "Some web servers leave it to the browser to guess what a file is. A page that is \
              called `notes.bib` would then run as a page of the hub, with everything that the \
              hub's own pages may do. Such a file is not published: its address has nothing. A PDF \
              that runs a script is published, with a warning.",
        bad: "content/notes.bib        (begins with `<!doctype html>`)",
        good: "content/notes.bib        (begins with `@article{`)",
        remedy: "Save the file in the format that its name says, or give it the extension of what it is. Web pages are no files of a hub: write them as Markdown.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for media in hub.media.iter().filter(|media| media.is_content()) {
        let extension = media.path.extension();
        let (severity, message, help) = match media.mislabelled {
            Some(Mislabelled::Markup) => (
                RULE.severity,
                format!(
                    "this file is called `.{}` but begins like a web page, so it is not published",
                    quoted(&extension)
                ),
                "Save what it should hold in the format of its name, or write the page as Markdown.",
            ),
            Some(Mislabelled::Other) => (
                RULE.severity,
                format!(
                    "this file does not begin like a `.{}` file, so it is not published",
                    quoted(&extension)
                ),
                "Save it again in the format of its name, or give it the extension of what it is.",
            ),
            None if media.acts => (
                Severity::Warning,
                "this PDF runs a script or a program when it is opened".to_owned(),
                "Print it into a new PDF, which keeps what is seen and nothing else.",
            ),
            None => continue,
        };
        found.push(
            Diagnostic::new(&RULE, &media.path, message).severity(severity)
                .why("A browser may guess from the bytes what a file is, and run it as a page of this site.")
                .help(help),
        );
    }
}
