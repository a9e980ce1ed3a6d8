//! Addresses that are not linked because of their scheme.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page, PageId, Target};
use crate::markdown::Removal;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unsafe-link",
    severity: Severity::Error,
    summary: "A link or picture has an address that is not published, such as `javascript:`.",
    docs: Docs {
        why: "Only `https:`, `http:`, `mailto:` and `tel:` addresses and paths of the hub are linked. Addresses such as `javascript:`, `vbscript:` and \
              `data:` can run programs in a reader's browser: they are errors. Other schemes, and pictures written into the text as `data:`, are \
              warnings. In every case the text is shown without the link.",
        bad: "[the list](javascript:alert(1))",
        good: "[the list](https://tide.example/list)",
        remedy: "Link a page of the web or of the hub instead. Add a picture as a file beside the page. If the address itself is what readers should see, \
                 write it as code.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for (link, target) in hub.linked(id) {
        if *target == Target::Refused
            && !link.target.trim().is_empty()
            && scheme(&link.target).is_some()
        {
            let what = if link.kind.is_image() {
                What::Picture
            } else {
                What::Link
            };
            found.push(told(page, link.range.clone(), &link.target, what));
        }
    }
    for raw in &page.facts.html {
        if let Removal::Address {
            element, address, ..
        } = &raw.removed
        {
            // What another program would have filled in is told where that is: `foreign-syntax`.
            let written = page.source.text.get(raw.range.clone()).unwrap_or_default();
            if address.trim().is_empty() && ["{{", "{%"].iter().any(|open| written.contains(open)) {
                continue;
            }
            let what = if element == "img" {
                What::Picture
            } else {
                What::Link
            };
            found.push(told(page, raw.range.clone(), address, what));
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Link,
    Picture,
}

/// The scheme as a browser would read it.
fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    Some(
        scheme
            .chars()
            .filter(|c| !c.is_whitespace() && !crate::privacy::is_unseen(*c))
            .collect::<String>()
            .to_lowercase(),
    )
}

fn told(page: &Page, range: std::ops::Range<usize>, address: &str, what: What) -> Diagnostic {
    let place = (&page.source.path, range);
    let Some(scheme) = scheme(address) else {
        return Diagnostic::new(
            &RULE,
            place,
            "this address is empty, so it is not published",
        )
        .severity(Severity::Warning)
        .why("Readers see the text without a link.")
        .help("Write where it leads, or take the tag out.");
    };
    // An address is a stranger's and may be as long as a picture: its scheme and beginning tell
    // enough.
    let beginning: String = address.chars().take(40).collect();
    let shown = quoted(
        if beginning.len() < address.len() {
            beginning + "…"
        } else {
            beginning
        }
        .as_str(),
    );
    match what {
        What::Picture if scheme == "data" => {
            Diagnostic::new(&RULE, place, "this picture is written into the text, so it is not shown").severity(Severity::Warning)
                .why("Pictures are shown only from files, whose size, author and licence can be seen.")
                .help("Add the picture as a file beside the page and link that.")
        }
        What::Picture => Diagnostic::new(&RULE, place, format!("`{shown}` is not an address of a picture")).severity(Severity::Warning)
            .why("Pictures are shown only from files of the hub. Readers see its words, or its address where it has none.")
            .help("Add the picture as a file beside the page and link that."),
        What::Link => {
            let severity = if matches!(scheme.as_str(), "javascript" | "vbscript" | "data") { RULE.severity } else { Severity::Warning };
            Diagnostic::new(&RULE, place, format!("`{shown}` is not an address that may be linked")).severity(severity)
                .why(
                    "Only `https:`, `http:`, `mailto:` and `tel:` addresses are linked: others can run programs. The text is shown without the link.",
                )
                .help("Link a page of the web instead, or write the address as code.")
        }
    }
}
