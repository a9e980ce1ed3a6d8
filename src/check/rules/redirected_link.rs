//! Links that reach their page by another name or an old address.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::relative;
use crate::check::written;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::names::fold;
use crate::hub::{Hub, Page, PageId, Target};
use crate::markdown::{Address, Link, LinkKind, wikilink};
use crate::paths::percent_decode;

/// The rule.
pub static RULE: Rule = Rule {
    name: "redirected-link",
    severity: Severity::Info,
    summary: "A link uses another name or an old address of its page.",
    docs: Docs {
        why: "The link works, and on the site it leads straight to the page. But it hides which page is meant from whoever edits the text, it leads nowhere \
              where the repository is hosted, and it breaks when somebody tidies the aliases.",
        bad: "[[Hermit crab]]        (an alias of “Hermit crabs”)",
        good: "[[Hermit crabs|Hermit crab]]",
        remedy: "`commonweal check --fix` writes the page's own name and keeps what readers see. Leave the link when the other name should get a page of its own.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for (link, target) in hub.linked(id) {
        let Target::Page { page: other, .. } = target else {
            continue;
        };
        // Most pages have no other name.
        if *other == id || hub.page(*other).meta.aliases.is_empty() {
            continue;
        }
        let finding = match link.kind {
            LinkKind::Wiki => by_name(hub, id, link, target, *other),
            LinkKind::Inline | LinkKind::HtmlLink => by_address(hub, id, link, target, *other),
            _ => None,
        };
        if let Some((message, repair)) = finding {
            let mut finding = Diagnostic::new(&RULE, (&page.source.path, link.range.clone()), message)
                .why("Whoever edits this text cannot tell which page is meant, and the link breaks when the alias goes.");
            finding = match repair {
                Some((target, new)) => finding
                    .help(format!("Write `{}`.", quoted(&new.shown)))
                    .fix(target, new.text),
                None => finding.help(format!(
                    "Link `{}` itself.",
                    quoted(hub.page(*other).source.path.as_str())
                )),
            };
            found.push(finding);
        }
    }
}

/// What a repair writes, and the link as it is then.
struct New {
    text: String,
    shown: String,
}

type Found = (String, Option<(std::ops::Range<usize>, New)>);

fn by_name(hub: &Hub, from: PageId, link: &Link, target: &Target, other: PageId) -> Option<Found> {
    let page = hub.page(other);
    let parsed = wikilink::parse(&link.target);
    let name = fold(&parsed.name);
    let is_alias = page
        .meta
        .aliases
        .iter()
        .any(|alias| fold(&alias.value) == name);
    if !is_alias
        || fold(&page.title) == name
        || fold(page.source.path.stem()) == name
        || fold(page.source.path.as_str()).contains(&format!("{name}."))
    {
        return None;
    }
    let message = format!(
        "`{}` is another name of “{}”",
        quoted(&parsed.name),
        quoted(&page.title)
    );
    Some((message, name_repair(hub, from, link, target, page)))
}

fn name_repair(
    hub: &Hub,
    from: PageId,
    link: &Link,
    target: &Target,
    page: &Page,
) -> Option<(std::ops::Range<usize>, New)> {
    let source = &hub.page(from).source;
    let range = written::target(hub.page(from), link)?;
    let is_sound = !page
        .title
        .contains(['[', ']', '|', '#', '\n', '`', '\\', '<', '*', '_', '@', ':']);
    let parts = link.target.split_once('#');
    let section = parts.map_or(String::new(), |(_, section)| format!("#{section}"));
    let language = wikilink::parse(&link.target)
        .language
        .map_or(String::new(), |language| format!("{language}:"));
    let new = format!("{language}{}{section}", page.title);
    if !is_sound || !written::leads_to(hub, from, link, &new, target) {
        return None;
    }
    let has_label = source.text.get(range.end..link.range.end)?.contains('|');
    if has_label {
        return Some((
            range,
            New {
                shown: format!("[[{new}|{}]]", link.text),
                text: new,
            },
        ));
    }
    // In a table the bar would end the cell.
    let line = source
        .text
        .get(source.line_range(source.position(range.start).line))?;
    if has_bar_beside_links(line) || link.target.contains(['`', '|']) {
        return None;
    }
    let text = format!("{new}|{}", link.target.trim());
    Some((
        range,
        New {
            shown: format!("[[{text}]]"),
            text,
        },
    ))
}

/// Whether a line may be a table's row: it has a bar that is no wiki link's.
fn has_bar_beside_links(line: &str) -> bool {
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[[") {
        if before.contains('|') {
            return true;
        }
        rest = after.split_once("]]").map_or("", |(_, after)| after);
    }
    rest.contains('|')
}

fn by_address(
    hub: &Hub,
    from: PageId,
    link: &Link,
    target: &Target,
    other: PageId,
) -> Option<Found> {
    let Address::Local {
        path,
        query,
        fragment,
    } = Address::of(&link.target)
    else {
        return None;
    };
    if !hub.is_redirect(from, &percent_decode(path), other) {
        return None;
    }
    let page = hub.page(other);
    let message = format!(
        "`{}` is an old address of “{}”",
        quoted(path),
        quoted(&page.title)
    );
    let new = format!(
        "{}{query}{}",
        written::in_parentheses(&relative_path(hub.page(from), page)),
        fragment.map_or(String::new(), |fragment| format!("#{fragment}"))
    );
    let repair = written::target(hub.page(from), link)
        .filter(|_| written::leads_to(hub, from, link, &new, target))
        .map(|range| {
            (
                range,
                New {
                    shown: new.clone(),
                    text: new,
                },
            )
        });
    Some((message, repair))
}

fn relative_path(from: &Page, to: &Page) -> String {
    percent_decode(&relative(&from.source.path, &to.source.path))
}
