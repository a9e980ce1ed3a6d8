//! Raw HTML that does not reach the page.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::dialects::Dialects;
use crate::hub::{Hub, Page, PageId, Target};
use crate::markdown::{Link, LinkKind, Removal};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unsafe-html",
    severity: Severity::Error,
    summary: "A page holds HTML that is removed because it could run a program or change the site around the page.",
    docs: Docs {
        why: "Everybody can add a page, so what pages hold must not be able to act in a reader's \
              browser. Scripts, event handlers and frames are errors; for addresses see \
              `unsafe-link`. Harmless markup that is not on the allow-list is removed as well; \
              that is a warning for elements and an info for attributes such as `style`.",
        bad: "<img src=\"crab.jpg\" onerror=\"alert(1)\">",
        good: "![A crab](crab.jpg)",
        remedy: "Write Markdown instead. For videos and other embedded things, link the place where they are.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    // Only where pages are written for such a program: elsewhere one word would make an attack look
    // harmless.
    let has_components = hub
        .config
        .dialects
        .is_some_and(|dialects| dialects.any(Dialects::VITEPRESS.and(Dialects::MDX)));
    let mut inside = 0;
    let mut quiet = Quiet::default();
    let mut replaced = None;
    for raw in &page.facts.html {
        // What stands in an element that is gone is gone with it.
        if raw.range.start < inside {
            continue;
        }
        if let Removal::ElementAndContent(element) = &raw.removed {
            let rest = page.source.text.get(raw.range.end..).unwrap_or_default();
            inside = find_end(rest, element).map_or(inside, |at| raw.range.end + at);
        }
        let Some((severity, message, help)) = told(&raw.removed) else {
            continue;
        };
        if is_of_pandoc(page, &raw.removed, &raw.range) {
            continue;
        }
        if let Some(finding) = redirect(hub, id, &raw.removed, &raw.range) {
            found.push(finding);
            continue;
        }
        // A link stands in the place of such a picture, which has nothing to be laid out: see
        // `remote-image`.
        if severity > Severity::Warning
            && matches!(&raw.removed, Removal::Attribute { element, .. } if element == "img")
        {
            let places: &BTreeSet<usize> = replaced.get_or_insert_with(|| {
                let remote = hub.linked(id).filter(|(link, target)| {
                    link.kind == LinkKind::HtmlImage && matches!(target, Target::External(_))
                });
                remote.map(|(link, _)| link.range.start).collect()
            });
            if places.contains(&raw.range.start) {
                continue;
            }
        }
        // What acts is told each time; what only looks different is told once.
        if severity > RULE.severity && !matches!(raw.removed, Removal::TooDeep) {
            quiet.add(&raw.removed, raw.range.clone());
            continue;
        }
        let (severity, help) = if has_components && is_of_component(page, &raw.removed, &raw.range)
        {
            (
                Severity::Warning,
                "Leave it where another program needs it: readers of this site see the page without what it does.",
            )
        } else {
            (severity, help)
        };
        found.push(finding(page, severity, raw.range.clone(), message, help));
    }
    quiet.tell(page, found);
}

fn finding(
    page: &Page,
    severity: Severity,
    range: Range<usize>,
    message: String,
    help: &str,
) -> Diagnostic {
    Diagnostic::new(&RULE, (&page.source.path, range), message).severity(severity)
        .why("Pages come from everybody, so only HTML that cannot act in a reader's browser is published.")
        .help(help)
}

/// Whether what is removed is a class that pandoc gives the rows and cells of each table it writes.
fn is_of_pandoc(page: &Page, removed: &Removal, range: &Range<usize>) -> bool {
    let Removal::Attribute { element, attribute } = removed else {
        return false;
    };
    if attribute != "class" || !matches!(element.as_str(), "tr" | "th" | "td") {
        return false;
    }
    let written = page.source.text.get(range.clone()).unwrap_or_default();
    ["header", "odd", "even"]
        .iter()
        .any(|class| written.contains(&format!("class=\"{class}\"")))
}

/// What is told of `<meta http-equiv="refresh" content="0; url=…">`: its file is there to lead
/// readers elsewhere.
fn redirect(hub: &Hub, id: PageId, removed: &Removal, range: &Range<usize>) -> Option<Diagnostic> {
    if !matches!(removed, Removal::Element(name) if name.eq_ignore_ascii_case("meta")) {
        return None;
    }
    let page = hub.page(id);
    let written = page.source.text.get(range.clone()).unwrap_or_default();
    let lower = written.to_ascii_lowercase();
    if !lower.contains("http-equiv") || !lower.contains("refresh") {
        return None;
    }
    let target = lower
        .find("url=")
        .and_then(|at| written.get(at + 4..))
        .unwrap_or_default();
    let target = target
        .trim_start_matches(['\'', '"'])
        .split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '>'))
        .next()
        .unwrap_or_default();
    let link = Link {
        kind: LinkKind::HtmlLink,
        target: target.to_owned(),
        text: String::new(),
        range: range.clone(),
    };
    let own = quoted(page.url.as_str());
    let help = match hub.resolve(id, &link) {
        _ if target.is_empty() => {
            "Delete this file, and link the page that readers should find.".to_owned()
        }
        Target::Page { page: other, .. } if other != id => {
            let other = quoted(hub.page(other).source.path.as_str());
            format!(
                "Add `{own}`, this page’s address, to the `aliases` of `{other}`, and delete this file."
            )
        }
        Target::External(_) => format!("Link it instead: `[…]({})`.", quoted(target)),
        _ => format!(
            "Add `{own}`, this page’s address, to the `aliases` of the page that it leads to, and delete this file."
        ),
    };
    let message = format!(
        "`<meta http-equiv=\"refresh\">` leads readers on to `{}`, which pages cannot do",
        quoted(target)
    );
    let finding = Diagnostic::new(&RULE, (&page.source.path, range.clone()), message)
        .severity(Severity::Warning);
    Some(
        finding
            .why("Pages come from everybody, and none may take readers away by itself; the hub leads them from old addresses to new ones.")
            .help(help),
    )
}

/// What a page loses that does no harm: each kind of element, and all attributes together, with the
/// first place and how often.
#[derive(Default)]
struct Quiet {
    elements: BTreeMap<String, (Removal, Range<usize>, usize)>,
    attributes: BTreeMap<String, usize>,
    first: Option<(Removal, Range<usize>)>,
}

impl Quiet {
    fn add(&mut self, removed: &Removal, range: Range<usize>) {
        match removed {
            Removal::Attribute { attribute, .. } => {
                *self
                    .attributes
                    .entry(attribute.to_ascii_lowercase())
                    .or_default() += 1;
                self.first.get_or_insert_with(|| (removed.clone(), range));
            }
            Removal::Element(name) | Removal::ElementAndContent(name) => {
                self.elements
                    .entry(name.to_ascii_lowercase())
                    .or_insert_with(|| (removed.clone(), range, 0))
                    .2 += 1;
            }
            Removal::TooDeep | Removal::Address { .. } => {}
        }
    }

    fn tell(self, page: &Page, found: &mut Vec<Diagnostic>) {
        for (removed, range, count) in self.elements.into_values() {
            let Some((severity, message, help)) = told(&removed) else {
                continue;
            };
            let message = if count == 1 {
                message
            } else {
                format!("{message}; the page has {count} of them")
            };
            found.push(finding(page, severity, range, message, help));
        }
        let all: usize = self.attributes.values().sum();
        let Some((severity, message, help, range)) = self.first.and_then(|(removed, range)| {
            told(&removed).map(|told| (told.0, told.1, told.2, range))
        }) else {
            return;
        };
        if all == 1 {
            return found.push(finding(page, severity, range, message, help));
        }
        let names: Vec<String> = self
            .attributes
            .keys()
            .take(NAMED)
            .map(|name| format!("`{}`", quoted(name)))
            .collect();
        let more = if self.attributes.len() > NAMED {
            " and others"
        } else {
            ""
        };
        let message = format!(
            "{all} attributes of HTML are removed from this page: {}{more}",
            names.join(", ")
        );
        found.push(finding(
            page,
            severity,
            range,
            message,
            "Nothing has to be done, unless the page needs them to be understood: then write Markdown.",
        ));
    }
}

/// Whether what is removed is the script of a component, which Vue's and Svelte's programs take for
/// a part of the page.
fn is_of_component(page: &Page, removed: &Removal, range: &Range<usize>) -> bool {
    if !matches!(removed, Removal::ElementAndContent(name) if name.eq_ignore_ascii_case("script")) {
        return false;
    }
    let written = page.source.text.get(range.clone()).unwrap_or_default();
    let tag = written.split('>').next().unwrap_or_default();
    let code = page
        .source
        .text
        .get(range.end..)
        .and_then(|rest| rest.split("</script").next())
        .unwrap_or_default();
    let is_module = || code.trim_start().starts_with("import ") || code.contains("export default");
    is_module()
        || tag
            .split_whitespace()
            .skip(1)
            .any(|word| word == "setup" || word.starts_with("lang="))
}

/// Where the closing tag of an element is.
fn find_end(text: &str, element: &str) -> Option<usize> {
    let is_it = |at: usize| {
        text.get(at + 2..at + 2 + element.len())
            .is_some_and(|name| name.eq_ignore_ascii_case(element))
    };
    text.match_indices("</")
        .map(|(at, _)| at)
        .find(|at| is_it(*at))
}

/// How many attributes are named.
const NAMED: usize = 6;

/// Elements that run or load what their author wants; the others are only not drawn.
const ACTIVE: &[&str] = &[
    "script", "iframe", "object", "embed", "applet", "frameset", "template",
];

/// Elements that hold nothing.
const VOID: &[&str] = &[
    "area", "base", "basefont", "col", "embed", "frame", "input", "keygen", "link", "meta",
    "param", "source", "track", "wbr",
];

fn told(removed: &Removal) -> Option<(Severity, String, &'static str)> {
    Some(match removed {
        Removal::Element(element) if VOID.contains(&element.to_ascii_lowercase().as_str()) => {
            (Severity::Warning, format!("`<{}>` is removed", quoted(element)), "Take it out; if it is meant as text, put it between backticks.")
        }
        Removal::Element(element) => (
            Severity::Warning,
            format!("`<{}>` is removed; the text and the allowed elements in it stay", quoted(element)),
            "Write Markdown instead; if it is meant as text, put it between backticks.",
        ),
        Removal::ElementAndContent(element) => {
            let severity = if ACTIVE.contains(&element.as_str()) { RULE.severity } else { Severity::Warning };
            let help = match element.to_ascii_lowercase().as_str() {
                "style" => "Leave it where another program needs it: here the theme says how pages look.",
                "script" => "Remove it: pages run no programs.",
                _ => "Remove it, and link to the original instead.",
            };
            (severity, format!("`<{}>` is removed with everything in it", quoted(element)), help)
        }
        Removal::Attribute { element, attribute } => {
            // Handlers run programs; the rest only looks different.
            let (severity, help) = if attribute.to_ascii_lowercase().starts_with("on") {
                (RULE.severity, "Take the attribute out: pages run no programs.")
            } else {
                (Severity::Info, "Nothing has to be done, unless the page needs it to be understood: then write Markdown.")
            };
            (severity, format!("`{}` is removed from `<{}>`", quoted(attribute), quoted(element)), help)
        }
        Removal::TooDeep => (
            Severity::Warning,
            "elements are nested too deeply here, so the HTML of this page is shown as it was typed".into(),
            "Close the elements where they end, or write Markdown instead.",
        ),
        // That is `unsafe-link`.
        Removal::Address { .. } => return None,
    })
}
