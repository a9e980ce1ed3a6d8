//! Markdown that another program reads and this one does not.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::dialects::{Construct, Treatment};
use crate::hub::{Hub, Page, PageId};
use crate::markdown::Foreign;
use crate::rules::foreign_syntax::RULE;

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Load("hub"), Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    let is_read = |foreign: &Foreign| {
        foreign.construct == Construct::Citation && hub.bibliographies.are_of(id)
    };
    for foreign in page
        .facts
        .foreign
        .iter()
        .filter(|foreign| !is_read(foreign))
    {
        found.push(told(page, foreign));
    }
    for target in &page.facts.spaced_targets {
        let Some(written) = page.source.text.get(target.clone()) else {
            continue;
        };
        found.push(
            Diagnostic::new(
                &RULE,
                (&page.source.path, target.clone()),
                format!("the target `{}` holds spaces", quoted(written)),
            )
            .severity(Severity::Info)
            .why("It is read as a link here; other programs show the brackets instead.")
            .help("Write `%20` for each space, or `<` before and `>` after the target.")
            .fix(target.clone(), written.replace(' ', "%20")),
        );
    }
}

fn told(page: &Page, foreign: &Foreign) -> Diagnostic {
    let (name, treatment, severity, help) = foreign.construct.told();
    let dialect = match foreign.construct.dialect() {
        "" => String::new(),
        dialect => format!(" ({dialect})"),
    };
    let what = match foreign.count {
        1 => format!("this {name}{dialect}"),
        count => format!("this {name}{dialect} and {} more on this page", count - 1),
    };
    let are = if foreign.count == 1 { "is" } else { "are" };
    let outcome = match treatment {
        Treatment::Dropped => format!("{are} left out"),
        Treatment::Unwrapped if foreign.construct == Construct::Shortcode => {
            format!("{are} left out; text between two of them stays")
        }
        Treatment::Unwrapped => format!("{are} left out; the text inside stays"),
        Treatment::Shown => format!("{are} shown as typed"),
        Treatment::Linked if foreign.count == 1 => "is shown as a link to it".to_owned(),
        Treatment::Linked => format!("{are} shown as links"),
        Treatment::Unlinked => format!("{are} shown as text that leads nowhere"),
    };
    // What a comment says is not repeated: findings are shown on the site.
    let sample = if foreign.construct == Construct::Comment {
        String::new()
    } else {
        format!(": `{}`", quoted(&foreign.sample))
    };
    Diagnostic::new(&RULE, (&page.source.path, foreign.range.clone()), format!("{what} {outcome}{sample}")).severity(severity)
        .why(match foreign.construct {
            Construct::Comment => "Whoever wrote it believed that readers would not see it, but the file and its history are public.",
            _ => "Another program reads it; readers of this site do not see what was meant.",
        })
        .help(help)
}
