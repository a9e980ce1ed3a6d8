//! SVG pictures that hold more than a picture.

use roxmltree::{Attribute, Node};

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::drawing::{self, ELEMENTS, SVG, Unfit, Unsound, XHTML, bare};
use crate::hub::Hub;
use crate::paths::SourcePath;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unsafe-svg",
    severity: Severity::Error,
    summary: "An SVG picture holds a script, foreign content, or a reference to another place.",
    docs: Docs {
        why: "Pages show an SVG as a picture, where no script in it runs. Opened by its own \
              address it is a document of the hub, and a script in it could do what the hub's own \
              pages can. A reference to another place does not load in a picture, so a part of it \
              is missing. Scripts, foreign content and references to other hosts are cut out of \
              the published file; a picture that declares entities is not published.",
        bad: "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        good: "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>",
        remedy: "Save the picture as “plain” or “optimised” SVG, embed the pictures in it, and turn text in foreign objects into SVG text.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Most findings about one picture.
const MOST: usize = 20;

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for path in hub
        .media
        .iter()
        .map(|media| &media.path)
        .filter(|path| path.extension() == "svg")
    {
        let Ok(bytes) = hub.sources.read(path) else {
            continue;
        };
        match drawing::unfit_bytes(&bytes) {
            Some(unfit) => found.push(unpublished(path, unfit)),
            None => look(path, &String::from_utf8_lossy(&bytes), found),
        }
    }
}

/// The finding about a picture that is not taken apart.
fn unpublished(path: &SourcePath, unfit: Unfit) -> Diagnostic {
    let help = match unfit {
        Unfit::Declares => {
            "Save it as plain SVG with a drawing program: the entities are replaced by what they stand for."
        }
        Unfit::Encoding => "Save it as UTF-8.",
        _ => "Simplify it, or save it as PNG.",
    };
    finding(
        path,
        RULE.severity,
        format!("this picture {unfit}, so it is not published"),
        help,
    )
}

fn finding(path: &SourcePath, severity: Severity, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(&RULE, path, message).severity(severity)
        .why("Opened by its own address the picture is a document of this site, so it may hold a picture and nothing else.")
        .help(help)
}

fn look(path: &SourcePath, text: &str, found: &mut Vec<Diagnostic>) {
    let document = match drawing::parse(text) {
        Ok(document) => document,
        Err(Unsound::Unfit(unfit)) => return found.push(unpublished(path, unfit)),
        Err(Unsound::Xml { row, column }) => {
            let message = format!("this picture is not valid XML at line {row}, column {column}");
            return found.push(finding(
                path,
                Severity::Warning,
                message,
                "Browsers show nothing instead of it. Save it again with a drawing program.",
            ));
        }
    };
    let before = found.len();
    let mut end = 0;
    for node in document.descendants() {
        // What is in a part that is cut out whole goes with it.
        if node.range().start < end {
            continue;
        }
        let Some(told) = told(node) else { continue };
        if found.len() - before == MOST {
            let message = "this picture holds more of the same";
            found.push(finding(
                path,
                told.severity,
                message.into(),
                "Save it as plain SVG with a drawing program.",
            ));
            return;
        }
        if told.is_cut {
            end = node.range().end;
        }
        let position = document.text_pos_at(node.range().start);
        found.push(finding(
            path,
            told.severity,
            format!("{} (line {})", told.message, position.row),
            told.help,
        ));
    }
}

/// What is wrong with an element.
struct Told {
    severity: Severity,
    message: String,
    help: &'static str,
    /// The whole element is cut out.
    is_cut: bool,
}

/// What is wrong with one element: the worst that it holds.
fn told(node: Node) -> Option<Told> {
    let (severity, message, help) = worst(node)?;
    Some(Told {
        severity,
        message,
        help,
        is_cut: is_foreign(node),
    })
}

fn worst(node: Node) -> Option<(Severity, String, &'static str)> {
    if node.is_pi() {
        let style = node.pi().is_some_and(|pi| pi.target == "xml-stylesheet");
        return style.then(|| {
            (
                Severity::Warning,
                "this picture loads a style sheet".into(),
                "Put the styles into a `<style>` element of the picture.",
            )
        });
    }
    if !node.is_element() {
        return None;
    }
    let name = node.tag_name().name();
    if is_foreign(node) {
        // Drawing programs put text into foreign objects, with a picture of it beside; scripts are
        // nothing that they need.
        let severity = if name == "foreignObject" {
            Severity::Warning
        } else {
            RULE.severity
        };
        return Some((
            severity,
            format!("this SVG contains a `<{}>` element", quoted(name)),
            "It is cut out of the published picture. Take the element out, or save the picture as plain SVG.",
        ));
    }
    if let Some(told) = node
        .attributes()
        .find_map(|attribute| in_attribute(name, &attribute))
    {
        return Some(told);
    }
    let style = if name == "style" {
        node.descendants()
            .filter_map(|child| child.text())
            .collect::<String>()
    } else {
        String::new()
    };
    if style.contains("@import") || loads(&style) {
        return Some((
            Severity::Warning,
            "a style loads another file".into(),
            "Put the styles and fonts into the picture itself.",
        ));
    }
    None
}

/// What is wrong with an attribute of an element.
fn in_attribute(name: &str, attribute: &Attribute) -> Option<(Severity, String, &'static str)> {
    let (key, value) = (attribute.name(), attribute.value());
    if key.len() > 2
        && key
            .get(..2)
            .is_some_and(|start| start.eq_ignore_ascii_case("on"))
        && attribute.namespace().is_none()
    {
        return Some((
            RULE.severity,
            format!("`<{} {}>` runs a script", quoted(name), quoted(key)),
            "Take the attribute out.",
        ));
    }
    let address = bare(value);
    if [
        "javascript:",
        "vbscript:",
        "data:text/html",
        "data:image/svg",
    ]
    .iter()
    .any(|scheme| address.starts_with(scheme))
    {
        return Some((
            RULE.severity,
            format!("`<{} {}>` can run a script", quoted(name), quoted(key)),
            "Take the address out.",
        ));
    }
    if key == "ping" {
        return Some((
            Severity::Warning,
            format!(
                "`<{} ping>` tells another site who follows the link",
                quoted(name)
            ),
            "Take the attribute out.",
        ));
    }
    if key == "href" && name == "a" && drawing::opens_program(value) {
        return Some((
            Severity::Warning,
            "a link opens a program of whoever follows it".into(),
            "Link a page (`https:`), or take the link away.",
        ));
    }
    // A link is followed by readers only; everything else is loaded.
    if key == "href"
        && name != "a"
        && !address.is_empty()
        && !address.starts_with('#')
        && !address.starts_with("data:")
    {
        return Some((
            Severity::Warning,
            format!("`<{}>` loads another file", quoted(name)),
            "Embed the file in the picture.",
        ));
    }
    loads(value).then(|| {
        (
            Severity::Warning,
            format!("`<{} {}>` loads another file", quoted(name), quoted(key)),
            "Embed the file in the picture.",
        )
    })
}

/// Whether an element has no place in a drawing.
fn is_foreign(node: Node) -> bool {
    node.is_element()
        && match node.tag_name().namespace() {
            Some(SVG) | None => !ELEMENTS.contains(&node.tag_name().name()),
            Some(space) => space == XHTML,
        }
}

/// Whether CSS names a file of another place.
fn loads(css: &str) -> bool {
    css.match_indices("url(").any(|(at, start)| {
        let inside = css[at + start.len()..].trim_start_matches([' ', '"', '\'']);
        !inside.starts_with('#') && !inside.starts_with("data:") && !inside.starts_with(')')
    })
}

#[cfg(test)]
mod tests;
