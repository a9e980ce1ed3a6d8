//! SVG pictures that hold more than a picture.

use roxmltree::{Document, Node, ParsingOptions};

use crate::check::quote::quoted;
use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Hub;
use crate::hub::drawing::{ELEMENTS, SVG, XHTML, bare};
use crate::paths::SourcePath;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unsafe-svg",
    severity: Severity::Error,
    summary: "An SVG picture holds a script, foreign content, or a reference to another place.",
    docs: Docs {
        why: "Pages show an SVG as a picture, where nothing in it can act. Opened by its own address it is a document of the hub, and a script in it could \
              do what the hub's own pages can. A reference to another place does not load in a picture, so a part of it is missing. \
              Scripts are cut out of the published file.",
        bad: "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        good: "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>",
        mend: "Save the picture as “plain” or “optimised” SVG, embed the pictures in it, and turn text in foreign objects into SVG text.",
    },
    run: &[Run::Hub(run)],
};

/// Largest picture that is looked into, in bytes.
const MAX_BYTES: u64 = 8 * 1024 * 1024;
/// Most elements of a picture.
const MAX_NODES: u32 = 500_000;

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for path in hub.media.iter().map(|media| &media.path).filter(|path| path.extension() == "svg") {
        let Some(blob) = hub.sources.file(path) else { continue };
        if blob.len > MAX_BYTES {
            found.push(finding(
                path,
                Severity::Warning,
                format!("this picture has {} bytes, too many to be looked into", blob.len),
                "Simplify it, or save it as PNG.",
            ));
            continue;
        }
        let Ok(bytes) = hub.sources.read(path) else { continue };
        look(path, &String::from_utf8_lossy(&bytes), found);
    }
}

fn finding(path: &SourcePath, severity: Severity, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(RULE.name, severity, path, message)
        .why("Opened by its own address the picture is a document of this site, so it may hold a picture and nothing else.")
        .help(help)
}

fn look(path: &SourcePath, text: &str, found: &mut Vec<Diagnostic>) {
    // A document type without declarations is what older drawing programs write; entities are what attacks need.
    let entities = text.contains("<!ENTITY");
    let options = ParsingOptions { allow_dtd: !entities, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(roxmltree::Error::DtdDetected) => {
            found.push(finding(
                path,
                Severity::Warning,
                "this picture declares entities".into(),
                "Save it as plain SVG: the entities are replaced by what they stand for.",
            ));
            return;
        }
        Err(error) => {
            let message = format!("this picture is not sound XML at line {}, column {}", error.pos().row, error.pos().col);
            found.push(finding(path, Severity::Warning, message, "Browsers show nothing instead of it. Save it again with a drawing program."));
            return;
        }
    };
    for node in document.descendants() {
        if let Some((severity, message, help)) = told(node) {
            let position = document.text_pos_at(node.range().start);
            found.push(finding(path, severity, format!("{message} in line {}", position.row), help));
        }
    }
}

/// What is wrong with one element: the worst that it holds.
fn told(node: Node) -> Option<(Severity, String, &'static str)> {
    if node.is_pi() {
        let style = node.pi().is_some_and(|pi| pi.target == "xml-stylesheet");
        return style
            .then(|| (Severity::Warning, "this picture loads a style sheet".into(), "Put the styles into a `<style>` element of the picture."));
    }
    if !node.is_element() {
        return None;
    }
    let name = node.tag_name().name();
    let foreign = match node.tag_name().namespace() {
        Some(SVG) | None => !ELEMENTS.contains(&name),
        Some(space) => space == XHTML,
    };
    if foreign {
        return Some((
            RULE.severity,
            format!("this picture holds `<{}>`, which is no drawing,", quoted(name)),
            "Take the element out, or save the picture as plain SVG.",
        ));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if key.len() > 2 && key.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) && attribute.namespace().is_none() {
            return Some((RULE.severity, format!("`{}` of `<{}>` runs a script", quoted(key), quoted(name)), "Take the attribute out."));
        }
        let address = bare(value);
        if ["javascript:", "vbscript:", "data:text/html", "data:image/svg"].iter().any(|scheme| address.starts_with(scheme)) {
            return Some((RULE.severity, format!("`{}` of `<{}>` can run a script", quoted(key), quoted(name)), "Take the address out."));
        }
        // A link is followed by readers only; everything else is loaded.
        if key == "href" && name != "a" && !address.is_empty() && !address.starts_with('#') && !address.starts_with("data:") {
            return Some((Severity::Warning, format!("`<{}>` loads another file", quoted(name)), "Embed the file in the picture."));
        }
        if loads(value) {
            return Some((
                Severity::Warning,
                format!("`{}` of `<{}>` loads another file", quoted(key), quoted(name)),
                "Embed the file in the picture.",
            ));
        }
    }
    let style = if name == "style" { node.descendants().filter_map(|child| child.text()).collect::<String>() } else { String::new() };
    if style.contains("@import") || loads(&style) {
        return Some((Severity::Warning, "a style loads another file".into(), "Put the styles and fonts into the picture itself."));
    }
    None
}

/// Whether CSS names a file of another place.
fn loads(css: &str) -> bool {
    css.match_indices("url(").any(|(at, start)| {
        let inside = css[at + start.len()..].trim_start_matches([' ', '"', '\'']);
        !inside.starts_with('#') && !inside.starts_with("data:") && !inside.starts_with(')')
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(inside: &str) -> String {
        let mut found = Vec::new();
        look(&SourcePath::new("a.svg").unwrap(), &format!("<svg xmlns='{SVG}' xmlns:x='http://www.w3.org/1999/xlink'>{inside}</svg>"), &mut found);
        found.iter().map(|d| format!("{} {}", d.severity.name(), d.message)).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn what_can_act_or_load_is_told_and_drawing_is_not() {
        for (inside, expected) in [
            ("<path d='M0 0'/><a x:href='https://tide.example/'><text>x</text></a><image href='data:image/png;base64,AA'/>", ""),
            ("<style>@font-face{src:url(data:font/woff2,x)} .a{fill:url(#g)}</style><use x:href='#g'/>", ""),
            ("<sodipodi:namedview xmlns:sodipodi='http://sodipodi.example'/>", ""),
            ("<script/>", "error this picture holds `<script>`, which is no drawing, in line 1"),
            ("<foreignObject/>", "error this picture holds `<foreignObject>`, which is no drawing, in line 1"),
            ("<x:a xmlns:x='http://www.w3.org/1999/xhtml'/>", "error this picture holds `<a>`, which is no drawing, in line 1"),
            ("<g onLoad='x'/>", "error `onLoad` of `<g>` runs a script in line 1"),
            ("<a x:href=' java&#10;script:x'/>", "error `href` of `<a>` can run a script in line 1"),
            ("<set attributeName='href' to='javascript:x'/>", "error `to` of `<set>` can run a script in line 1"),
            ("<image href='https://tide.example/a.png'/>", "warning `<image>` loads another file in line 1"),
            ("<g style='fill:url(http://a)'/>", "warning `style` of `<g>` loads another file in line 1"),
            ("<style>@import 'x'</style>", "warning a style loads another file in line 1"),
            ("<g>", "warning this picture is not sound XML at line 1, column 83"),
        ] {
            assert_eq!(told(inside), expected, "{inside}");
        }
        let mut found = Vec::new();
        let path = SourcePath::new("a.svg").unwrap();
        look(&path, "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", &mut found);
        look(&path, "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>", &mut found);
        assert_eq!(found.len(), 1);
    }

    proptest! {
        #[test]
        fn any_picture_is_looked_into(text in "(?s)(<[a-z!/?]{0,4}|[ =\"'a-zé>]|url\\(|<svg |on|href=|&#1;|.){0,60}") {
            look(&SourcePath::new("a.svg").unwrap(), &text, &mut Vec::new());
        }
    }
}
