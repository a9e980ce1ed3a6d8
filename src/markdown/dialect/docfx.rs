//! DocFX: columns and versions between lines of colons, pictures and code by attributes, and what
//! stands in `[!…]` that is no alert.

use std::ops::Range;

use crate::dialects::Construct;

/// What a line between colons is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// `:::row:::`, `:::column span="2":::`: what follows may be indented.
    Open(&'static str),
    /// `:::column-end:::`.
    Close(&'static str),
    /// `::: moniker range="…"`, `::: zone pivot="…"`: text for some readers only.
    Versions,
    /// The end of such a text, or of a picture's description.
    End,
    /// `:::image source="…":::` and others, which may also stand within a line.
    Inline,
}

/// The mark that a line is.
pub(super) fn mark(line: &str) -> Option<Mark> {
    let rest = line.strip_prefix(":::")?.trim_start();
    let name = word(rest);
    let is_alone = rest.ends_with(":::");
    let follows = rest[name.len()..].trim_end_matches(':').trim();
    Some(match name {
        "row" if is_alone => Mark::Open("row"),
        "column" if is_alone => Mark::Open("column"),
        "row-end" if follows.is_empty() => Mark::Close("row"),
        "column-end" if follows.is_empty() => Mark::Close("column"),
        "moniker" if value(follows, "range").is_some() => Mark::Versions,
        "zone"
            if value(follows, "pivot")
                .or_else(|| value(follows, "target"))
                .is_some() =>
        {
            Mark::Versions
        }
        "moniker-end" | "zone-end" | "image-end" if follows.is_empty() => Mark::End,
        "image" | "code" | "video" | "no-loc" if rest[name.len()..].contains(":::") => Mark::Inline,
        _ => return None,
    })
}

/// What stands within a line: how long it is, what comes in its place, and what it is when that is
/// to be told.
pub(super) struct Found {
    pub len: usize,
    pub instead: String,
    pub construct: Option<Construct>,
}

/// `:::image source="…" alt-text="…":::`, `:::code source="…":::`, `:::no-loc text="…":::` at the
/// start of a text.
pub(super) fn element(text: &str) -> Option<Found> {
    let rest = text.strip_prefix(":::")?;
    let name = word(rest.trim_start());
    if !matches!(name, "image" | "code" | "video" | "no-loc") {
        return None;
    }
    let line = rest.split('\n').next().unwrap_or_default();
    let end = line.find(":::")?;
    let attributes = line.get(..end)?;
    let found = |instead, construct| {
        Some(Found {
            len: end + 6,
            instead,
            construct,
        })
    };
    let source = || value(attributes, "source");
    match name {
        "image" => found(
            format!(
                "![{}](<{}>)",
                escaped(value(attributes, "alt-text").unwrap_or_default()),
                target(source()?)
            ),
            None,
        ),
        "video" => found(format!("<{}>", target(source()?)), None),
        "code" => {
            let source = source()?;
            found(
                format!(
                    "[{}](<{}>)",
                    escaped(source.rsplit('/').next().unwrap_or(source)),
                    target(source)
                ),
                Some(Construct::Include),
            )
        }
        _ => found(value(attributes, "text")?.to_owned(), None),
    }
}

/// `[!INCLUDE [name](path)]`, `[!code-cs[name](path)]`, `[!VIDEO address]`, `[!div class="x"]` at
/// the start of a text.
pub(super) fn bracket(text: &str) -> Option<Found> {
    let rest = text.strip_prefix("[!")?;
    let line = rest.split('\n').next().unwrap_or_default();
    let kind = word(line).to_ascii_lowercase();
    let after = &line[kind.len()..];
    let found = |end: usize, instead, construct| {
        Some(Found {
            len: 2 + kind.len() + end,
            instead,
            construct,
        })
    };
    match kind.as_str() {
        "video" => {
            let end = after.find(']')?;
            let address = after[..end].trim();
            let sound = address.starts_with("https://") && !address.contains(['<', '>', ' ']);
            if sound {
                found(end + 1, format!("<{address}>"), None)
            } else {
                None
            }
        }
        "div" => {
            let end = after.find(']')?;
            let is_class =
                after[..end].trim().is_empty() || value(&after[..end], "class").is_some();
            if is_class {
                found(end + 1, String::new(), None)
            } else {
                None
            }
        }
        _ if kind == "include" || kind == "code" || kind.starts_with("code-") => {
            let link = link(after)?;
            let label = escaped(after[link.label].trim());
            let path = after[link.path].trim();
            let path = path.split([' ', '"']).next().unwrap_or_default();
            let label = if label.is_empty() {
                escaped(path.rsplit('/').next().unwrap_or(path))
            } else {
                label
            };
            found(
                link.end,
                format!("[{label}](<{}>)", target(path)),
                Some(Construct::Include),
            )
        }
        _ => None,
    }
}

/// `<xref:Name?displayProperty=fullName>`: the name that a program has there.
pub(super) fn reference(text: &str) -> Option<Found> {
    let inner = text.strip_prefix("<xref:")?;
    let end = inner
        .find(['>', '\n', ' '])
        .filter(|end| inner[*end..].starts_with('>'))?;
    let name = inner[..end].split(['?', '#']).next().unwrap_or_default();
    let name = crate::paths::percent_decode(name);
    (!name.is_empty() && !name.contains(['`', '\n'])).then(|| Found {
        len: "<xref:".len() + end + 1,
        instead: format!("`{name}`"),
        construct: Some(Construct::Reference),
    })
}

struct Inner {
    label: Range<usize>,
    path: Range<usize>,
    end: usize,
}

/// ` [name](path)]`.
fn link(text: &str) -> Option<Inner> {
    let open = text.len() - text.trim_start().len() + 1;
    text.trim_start().strip_prefix('[')?;
    let label = open..open + text[open..].find("](")?;
    let start = label.end + 2;
    let path = start..start + text[start..].find(')')?;
    let close = text[path.end + 1..]
        .find(|c: char| c != ' ')
        .filter(|at| text[path.end + 1 + at..].starts_with(']'))?;
    Some(Inner {
        label,
        end: path.end + 1 + close + 1,
        path,
    })
}

/// The letters and hyphens that a text starts with.
fn word(text: &str) -> &str {
    text.find(|c: char| !(c.is_ascii_alphabetic() || c == '-'))
        .map_or(text, |end| &text[..end])
}

/// The value of an attribute.
fn value<'t>(attributes: &'t str, key: &str) -> Option<&'t str> {
    let mut from = 0;
    loop {
        let at = from + attributes[from..].find(key)?;
        from = at + key.len();
        let starts = attributes[..at]
            .chars()
            .next_back()
            .is_none_or(char::is_whitespace);
        let rest = attributes[from..].trim_start();
        if starts && let Some(rest) = rest.strip_prefix('=') {
            let rest = rest.trim_start();
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            return rest[1..].split_once(quote).map(|(value, _)| value);
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
}

fn target(path: &str) -> String {
    path.trim().replace(['<', '>', '\n'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_from_other_boxes() {
        for (line, expected) in [
            (":::row:::", Some(Mark::Open("row"))),
            (":::column span=\"2\":::", Some(Mark::Open("column"))),
            ("::: column-end :::", Some(Mark::Close("column"))),
            ("::: moniker range=\">= 2\"", Some(Mark::Versions)),
            (":::zone pivot=\"cli\"", Some(Mark::Versions)),
            ("::: zone-end", Some(Mark::End)),
            (
                ":::image type=\"icon\" source=\"a.png\":::",
                Some(Mark::Inline),
            ),
            ("::: row", None),
            ("::: zone", None),
            (":::note", None),
            (":::", None),
        ] {
            assert_eq!(mark(line), expected, "{line}");
        }
    }

    #[test]
    fn elements_become_markdown() {
        let shown = |found: Option<Found>| {
            found
                .map(|found| (found.instead, found.len))
                .unwrap_or_default()
        };
        let image = ":::image type=\"content\" source=\"media/a b.png\" alt-text=\"A [crab]\" lightbox=\"x.png\":::";
        assert_eq!(
            shown(element(image)),
            ("![A \\[crab\\]](<media/a b.png>)".into(), image.len())
        );
        assert_eq!(shown(element(":::no-loc text=\"open\"::: x")).0, "open");
        assert_eq!(
            shown(element(
                ":::code language=\"c\" source=\"~/s/main.c\" id=\"x\":::"
            ))
            .0,
            "[main.c](<~/s/main.c>)"
        );
        assert_eq!(shown(element(":::image:::")).0, "");
        assert_eq!(shown(element(":::note")).0, "");
        for (text, expected) in [
            (
                "[!INCLUDE [tides](includes/tides.md)] x",
                "[tides](<includes/tides.md>)",
            ),
            ("[!include[](tides.md)]", "[tides.md](<tides.md>)"),
            (
                "[!code-csharp[Main](a/Main.cs?name=x \"y\")]",
                "[Main](<a/Main.cs?name=x>)",
            ),
            ("[!VIDEO https://v.example/1]", "<https://v.example/1>"),
            ("[!div class=\"checklist\"]", ""),
            ("[!NOTE]", ""),
            ("[!INCLUDE tides]", ""),
        ] {
            assert_eq!(shown(bracket(text)).0, expected, "{text}");
        }
        assert!(bracket("[!NOTE]").is_none() && bracket("[!div]").is_some());
        assert_eq!(
            shown(reference("<xref:A.B%2A?displayProperty=name>")).0,
            "`A.B*`"
        );
        assert!(reference("<xref:a b>").is_none());
    }
}
