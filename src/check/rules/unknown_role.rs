//! Roles that nobody knows.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::Budget;
use crate::credits::all_contributors::{KINDS, kind};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::yaml;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-role",
    severity: Severity::Warning,
    summary: "The `role` of somebody in front matter is not one of all-contributors' kinds of contribution.",
    docs: Docs {
        why: "A known role is shown in each language of the hub, counts on the person's own page, \
              and is in the data for programs: `content` and `translation` make somebody an author \
              of the page. A word of one's own is shown as it is, and does nothing else.",
        bad: "contributors: [{ who: bo, role: translator }]",
        good: "contributors: [{ who: bo, role: translation }]",
        remedy: "Write one of the kinds at allcontributors.org/docs/en/emoji-key, such as `content`, `translation`, `review`, `design`, `ideas`, \
                 `data` or `research`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Roles of the hub's own: `author` fixes the place in the byline, `media` is what git gives those
/// who brought pictures.
const OWN: [&str; 2] = ["author", "media"];

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let known: Vec<&str> = KINDS.iter().chain(&OWN).copied().collect();
    let budget = Budget::default();
    for page in &hub.pages {
        for credited in &page.meta.credited {
            let Some(range) = credited
                .role_range
                .as_ref()
                .filter(|_| !known.contains(&credited.role.as_str()))
            else {
                continue;
            };
            let role = credited.role.trim();
            let finding = Diagnostic::new(
                &RULE,
                (&page.source.path, range.clone()),
                format!(
                    "`{}` is not a kind of contribution that is known",
                    quoted(role)
                ),
            )
            .why("It is shown as it is, but counts as no kind of work.");
            let same = known.iter().find(|kind| kind.eq_ignore_ascii_case(role));
            found.push(match (same, yaml::between_quotes(&page.source.text, range)) {
                (Some(kind), Some(range)) => finding.help(format!("Write `{kind}`.")).fix(range, *kind),
                _ => match kind(role).or_else(|| budget.nearest(role, known.iter().copied())) {
                    Some(kind) => finding.help(format!("Did you mean `{kind}`?")),
                    None => finding.help("Write one of all-contributors' kinds, such as `content`, `translation`, `review`, `design` or `ideas`."),
                },
            });
        }
    }
}
