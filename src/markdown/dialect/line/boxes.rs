//! Boxes with a title, as the line that starts them is written.

use std::ops::Range;

/// A box with a title, as another dialect starts it.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::markdown::dialect) struct Header {
    /// Its kind in lower case.
    pub kind: String,
    /// `-` when it is folded, `+` when it can be, nothing when it is always open.
    pub fold: &'static str,
    /// Where its title stands in the line.
    pub title: Range<usize>,
    /// Whether it shall have none: `!!! note ""`.
    pub is_bare: bool,
}

/// `!!! note "Title"`, `??? note`, `???+ note`, `=== "Title"`: admonitions and tabs of
/// Python-Markdown.
pub(in crate::markdown::dialect) fn admonition(line: &str) -> Option<Header> {
    let (mark, fold) = [
        ("???+", "+"),
        ("???", "-"),
        ("!!!", ""),
        ("===+", ""),
        ("===!", ""),
        ("===", ""),
    ]
    .into_iter()
    .find(|(mark, _)| line.starts_with(mark))?;
    let rest = &line[mark.len()..];
    let is_tab = mark.starts_with('=');
    let words = rest.find(['"', '\'']).unwrap_or(rest.len());
    let quoted = title(&rest[words..]);
    let kind = rest[..words].trim();
    // Python-Markdown takes `!!!note`, too.
    let sound = (rest.starts_with([' ', '\t', '"'])
        || !is_tab && rest.starts_with(|c: char| c.is_ascii_alphabetic()))
        && (kind.is_empty()
            || kind.split_whitespace().all(|word| {
                word.chars()
                    .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
            }));
    let title = match &quoted {
        Some(title) => mark.len() + words + title.start..mark.len() + words + title.end,
        None if words == rest.len() && !is_tab && !kind.is_empty() => line.len()..line.len(),
        None => return None,
    };
    if !sound || is_tab && !kind.is_empty() {
        return None;
    }
    let kind = if is_tab {
        "tab".to_owned()
    } else {
        kind.split_whitespace()
            .next()
            .unwrap_or("note")
            .to_lowercase()
    };
    Some(Header {
        kind,
        fold,
        is_bare: !is_tab && fold.is_empty() && quoted.is_some_and(|title| title.is_empty()),
        title,
    })
}

/// What stands between the quotation marks that are all of a text.
pub(super) fn title(text: &str) -> Option<Range<usize>> {
    let trimmed = text.trim_end();
    let quote = trimmed.chars().next()?;
    (trimmed.len() >= 2 && trimmed.ends_with(quote)).then(|| 1..trimmed.len() - 1)
}

/// A line that starts with three colons or more.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::markdown::dialect) enum Colons {
    /// The end of a container.
    End(usize),
    /// The start of one.
    Start(usize, Header),
    /// A container of one line, such as `:::row:::`.
    Alone,
}

/// `:::tip Title`, `::: {.tip title="T"}`, `:::tip[Title]`: containers of VitePress, Docusaurus and
/// Pandoc.
pub(in crate::markdown::dialect) fn colons(line: &str) -> Option<Colons> {
    let length = line.bytes().take_while(|b| *b == b':').count();
    if length < 3 {
        return None;
    }
    let spaces = line[length..].len() - line[length..].trim_start().len();
    let start = length + spaces;
    let mut rest = line[start..].trim_end();
    if rest.is_empty() {
        return Some(Colons::End(length));
    }
    if let Some(open) = rest.strip_suffix(":::") {
        if spaces == 0 {
            return Some(Colons::Alone);
        }
        rest = open.trim_end_matches(':').trim_end();
    }
    let mut header = Header {
        kind: String::new(),
        fold: "",
        title: start + rest.len()..start + rest.len(),
        is_bare: false,
    };
    let mut at = 0;
    if rest.starts_with('{')
        && !rest.starts_with("{.")
        && !rest.starts_with("{#")
        && !rest.contains('=')
    {
        // MyST: `:::{note} Title`.
        let end = rest.find('}')?;
        header.kind = rest[1..end].trim().to_lowercase();
        at = end + 1;
    } else {
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '{' | '['))
            .unwrap_or(rest.len());
        header.kind = rest[..end].trim_start_matches('.').to_lowercase();
        at += end;
    }
    let after = rest[at..].trim_start();
    let mut at = rest.len() - after.len();
    if let Some(label) = after.strip_prefix('[') {
        let end = label.rfind(']')?;
        header.title = start + at + 1..start + at + 1 + end;
    } else {
        at += attributes(after, start + at, &mut header);
        let plain = rest[at..].trim_start();
        // VitePress writes what it does with a box behind its title: `::: details Title {open}`.
        let words = plain
            .find('{')
            .map_or(plain, |list| plain[..list].trim_end());
        if header.title.is_empty() && !words.is_empty() {
            let at = start + rest.len() - plain.len();
            header.title = at..at + words.len();
        }
    }
    if matches!(header.kind.as_str(), "details" | "spoiler" | "collapse") {
        header.fold = "-";
    }
    Some(Colons::Start(length, header))
}

/// Reads the attributes with which a text begins at `at` of the line: a class, whether it is
/// folded, a title. Returns how long they are.
fn attributes(after: &str, at: usize, header: &mut Header) -> usize {
    if !after.starts_with('{') {
        return 0;
    }
    let end = after.find('}').map_or(after.len(), |end| end + 1);
    let list = &after[..end];
    if header.kind.is_empty() {
        let class = list
            .split(['{', '}', ' '])
            .find_map(|part| part.strip_prefix('.'));
        header.kind = class
            .unwrap_or_default()
            .trim_start_matches("callout-")
            .to_lowercase();
    }
    if list.contains("collapse=\"true\"") || list.contains("collapse=true") {
        header.fold = "-";
    }
    if let Some(title) = list.find("title=\"").map(|title| title + 7) {
        let len = list[title..].find('"').unwrap_or(0);
        header.title = at + title..at + title + len;
    }
    end
}
