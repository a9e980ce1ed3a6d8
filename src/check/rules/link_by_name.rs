//! Links that find what they mean only by the name at their end.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::relative;
use crate::check::written;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::links::Way;
use crate::hub::undescribed::template;
use crate::hub::{Hub, PageId, Target};
use crate::markdown::LinkKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "link-by-name",
    severity: Severity::Info,
    summary: "A link points to nothing, but exactly one file has the name at its end.",
    docs: Docs {
        why: "Other generators give pages addresses of their own, and files are moved: the hub follows such a link by the name of the file, as long as no other \
              file has it. Where the repository is hosted the link leads nowhere, and it breaks here when somebody adds a second file of that name.",
        bad: "[Tides](/guide/tides.html)        (the file is content/sea/tides.md)",
        good: "[Tides](sea/tides.md)",
        remedy: "Write the path that the finding gives. Leave the link as long as another generator needs it.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

/// The section that a target names, with its sign.
fn section_of(target: &str) -> &str {
    target
        .find('#')
        .and_then(|at| target.get(at..))
        .filter(|section| section.len() > 1)
        .unwrap_or_default()
}

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for (link, target) in hub.linked(id) {
        let file = match target {
            Target::Page { page, .. } => &hub.page(*page).source.path,
            Target::Media(path) => path,
            _ => continue,
        };
        let is_path = matches!(
            link.kind,
            LinkKind::Inline
                | LinkKind::HtmlLink
                | LinkKind::Image
                | LinkKind::HtmlImage
                | LinkKind::Autolink
        );
        if !is_path || written::is_plain_path(page, link, file) || hub.way(id, link) == Way::Written
        {
            continue;
        }
        let template = template(page, link);
        let written = page.source.text.get(link.range.clone()).unwrap_or_default();
        // Hugo finds the page of a shortcode by its name.
        if template.is_some_and(|code| code.starts_with("{{<") || code.starts_with("{{%"))
            || written.contains("({{<")
            || written.contains("({{%")
        {
            continue;
        }
        let path = relative(&page.source.path, file);
        let section = section_of(&link.target);
        let help = if template.is_some() && !link.kind.is_image() {
            format!(
                "Write `[{}]({})`: where the repository is hosted, readers see the braces.",
                quoted(file.file_name()),
                quoted(&path)
            )
        } else if template.is_some() {
            format!(
                "Write `![what it shows]({})`: where the repository is hosted, readers see the braces.",
                quoted(&path)
            )
        } else if hub.config.foreign.is_wiki && matches!(target, Target::Page { .. }) {
            // The wiki of a repository shows the bare text of what ends in `.md`.
            format!(
                "Write `{}{}`, the page’s name in the wiki.",
                quoted(file.stem()),
                quoted(section)
            )
        } else {
            format!("Write `{}{}`.", quoted(&path), quoted(section))
        };
        let message = format!(
            "nothing is at `{}`; the only file of that name is `{}`",
            quoted(&link.target),
            quoted(file.as_str())
        );
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), message)
                .why("The site leads there, but where the repository is hosted the link is broken, and a second file of that name would break it here.")
                .help(help),
        );
    }
}
