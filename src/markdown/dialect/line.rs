//! One line of a text: how far it is indented, and what of other dialects it starts.

use std::ops::Range;

pub(super) mod boxes;

/// How far a line is indented: in columns, and in bytes. A tab goes to the next multiple of four.
pub(super) fn indent(line: &str) -> (usize, usize) {
    let mut columns = 0;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b' ' => columns += 1,
            b'\t' => columns = (columns / 4 + 1) * 4,
            _ => return (columns, at),
        }
    }
    (columns, line.len())
}

/// Bytes of white space at the start of a line that make up some columns, or as many as there are.
pub(super) fn bytes_of(line: &str, wanted: usize) -> usize {
    let mut columns = 0;
    for (at, byte) in line.bytes().enumerate() {
        if columns >= wanted {
            return at;
        }
        match byte {
            b' ' => columns += 1,
            b'\t' => columns = (columns / 4 + 1) * 4,
            _ => return at,
        }
    }
    line.len()
}

/// The length of a list marker with the spaces after it, where a line starts with one.
pub(super) fn list_marker(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let marker = match line.as_bytes().get(digits)? {
        b'-' | b'+' | b'*' if digits == 0 => 1,
        b'.' | b')' if (1..=9).contains(&digits) => digits + 1,
        _ => return None,
    };
    let spaces = line[marker..]
        .bytes()
        .take_while(|b| matches!(b, b' ' | b'\t'))
        .count();
    match spaces {
        0 if line.len() > marker => None,
        1..=4 if line.len() > marker + spaces => Some(marker + spaces),
        _ => Some(marker + 1),
    }
}

/// Most quotations and lists that one line may open: the parser looks through all that are open at
/// each line, and a megabyte of `* ` would keep it busy for hours.
const MOST_OPENED: usize = 200;

/// Where the sign stands that opens one quotation or list too many.
pub(super) fn opens_too_many(line: &str) -> Option<usize> {
    // A rule opens none.
    if line.bytes().all(|byte| matches!(byte, b'*' | b' ' | b'\t'))
        || line.bytes().all(|byte| matches!(byte, b'-' | b' ' | b'\t'))
    {
        return None;
    }
    let (mut at, mut sign) = (0, 0);
    for _ in 0..=MOST_OPENED {
        let mark = at + indent(line.get(at..)?).1;
        let rest = &line[mark..];
        sign = mark + rest.bytes().take_while(u8::is_ascii_digit).count();
        at = mark
            + if rest.starts_with('>') {
                1
            } else {
                list_marker(rest)?
            };
    }
    Some(sign)
}

/// The sign and the length of the fence that a line starts or ends code with.
pub(super) fn fence(line: &str) -> Option<(u8, usize)> {
    let sign = *line
        .as_bytes()
        .first()
        .filter(|sign| matches!(sign, b'`' | b'~'))?;
    let length = line.bytes().take_while(|b| *b == sign).count();
    let sound = length >= 3 && !(sign == b'`' && line[length..].contains('`'));
    sound.then_some((sign, length))
}

/// Whether a line is more than a line of a paragraph.
pub(super) fn begins_block(line: &str) -> bool {
    [
        "#", ">", "|", "<!", "!!!", "???", "===", "---", "***", ":", "{", "$$", "[^", "///",
    ]
    .iter()
    .any(|start| line.starts_with(start))
        || fence(line).is_some()
        || list_marker(line).is_some()
}

/// `*    *        ![](a.jpg)`: a picture or a link alone in an item that begins further right than
/// four spaces, which other programs do not take for code. Where its marker ends and where the item
/// begins.
pub(super) fn far_picture(line: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    for _ in 0..MOST_OPENED {
        let rest = line.get(at..)?;
        let marker = list_marker(rest)?;
        let spaces = rest
            .get(marker..)?
            .bytes()
            .take_while(|b| *b == b' ')
            .count();
        if spaces >= 4 {
            let item = rest[marker + spaces..].trim_end();
            // No code begins with a space that does not break.
            if item.starts_with('\u{a0}') {
                return Some((at + marker, at + marker + spaces));
            }
            let label = item.strip_prefix('!').unwrap_or(item);
            let is_alone = label.starts_with('[')
                && label.ends_with(')')
                && label.matches("](").count() == 1
                && label.matches(')').count() == 1;
            return is_alone.then_some((at + marker, at + marker + spaces));
        }
        at += marker;
    }
    None
}

/// The signs of `##Heading`, which Python-Markdown takes for one without a space. One sign alone
/// begins words of other kinds, too.
pub(super) fn bare_heading(line: &str) -> Option<usize> {
    let signs = line.bytes().take_while(|b| *b == b'#').count();
    ((2..=6).contains(&signs) && line[signs..].starts_with(char::is_alphabetic)).then_some(signs)
}

/// Whether a line opens a fence around a drawing that scripts make of a text.
pub(super) fn is_diagram(line: &str) -> bool {
    let Some((_, length)) = fence(line.trim_end()) else {
        return false;
    };
    let info = line[length..].trim_matches(['{', '}', ' ', '.', '\r']);
    info.split([' ', '{', ',']).next() == Some("mermaid")
}

/// Whether a line of code only puts another file in, as MkDocs and mdBook read it there, too.
pub(super) fn is_snippet_in_code(line: &str) -> bool {
    let line = line.trim_end();
    let is_of_mdbook = ["{{#include ", "{{#rustdoc_include ", "{{#playground "]
        .iter()
        .any(|start| line.starts_with(start))
        && line.ends_with("}}");
    is_of_mdbook || line.starts_with("--8<-- ") && line.ends_with(['"', '\''])
}

/// Where a line of code has a shortcode that Hugo runs there, too: not one with signs of a comment,
/// which shows it.
pub(super) fn shortcode_in_code(line: &str) -> Option<Range<usize>> {
    let starts = line
        .match_indices("{{")
        .map(|(at, _)| at)
        .filter(|at| line[at + 2..].starts_with(['<', '%']));
    starts
        .filter(|at| !line[at + 3..].starts_with("/*"))
        .find_map(|at| Some(at..at + line[at..].find("}}")? + 2))
}

/// Whether the first line of indented code only names its language, as Python-Markdown's CodeHilite
/// reads it: `:::python`.
pub(super) fn is_language(line: &str) -> bool {
    let name = line.trim().strip_prefix(":::").unwrap_or_default();
    (1..=20).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'#' | b'_'))
}

/// A heading of a wiki: `== Title ==`. Where its title stands, and its level. Six signs and more
/// are DokuWiki's, where they are the highest.
pub(super) fn wiki_heading(line: &str) -> Option<(usize, Range<usize>)> {
    let trimmed = line.trim_end();
    let level = trimmed.bytes().take_while(|b| *b == b'=').count();
    let inner = trimmed.get(level..trimmed.len().checked_sub(level)?)?;
    let sound = (2..=9).contains(&level)
        && trimmed.ends_with(&"=".repeat(level))
        && inner.starts_with(' ')
        && inner.ends_with(' ')
        && !inner.contains('=');
    let title = inner.trim();
    let start = level + inner.len() - inner.trim_start().len();
    (sound && !title.is_empty()).then(|| {
        (
            if level >= 6 { 1 } else { level },
            start..start + title.len(),
        )
    })
}

/// Whether a line is only the place of a contents list.
pub(super) fn is_contents(line: &str) -> bool {
    const PLACES: &[&str] = &[
        "[toc]",
        "[[toc]]",
        "[[_toc_]]",
        "__toc__",
        "__notoc__",
        "{{toc}}",
        "{{< toc >}}",
        "{{<toc>}}",
        "${toc}",
        "@[toc]",
        "{:toc}",
        "[[*toc*]]",
    ];
    line.len() <= 12 && PLACES.contains(&line.trim_end().to_ascii_lowercase().as_str())
}

/// Whether a line only puts another file in.
pub(super) fn is_snippet(line: &str) -> bool {
    let line = line.trim_end();
    let comment = line
        .strip_prefix("<!--")
        .and_then(|comment| comment.strip_suffix("-->"));
    comment.is_some_and(|comment| comment.trim_start().starts_with("@include:"))
        || line.starts_with("--8<--")
        || line.starts_with("-8<-")
        || line.starts_with("<<< ")
        || line.starts_with("<<<@")
        || line.starts_with("{{#")
        || ["@[code", "@[youtube", "@[video"]
            .iter()
            .any(|start| line.starts_with(start))
            && line.ends_with(')')
}

/// Whether a line imports or exports something of a program, and nothing else.
pub(super) fn is_module(line: &str, known: bool) -> bool {
    let line = line.trim_end().trim_end_matches(';');
    let quoted = line.ends_with(['"', '\'']);
    if let Some(rest) = line.strip_prefix("import ") {
        let bare = rest.trim_start().starts_with(['"', '\'']);
        return quoted && (bare || rest.contains(" from "))
            || known && rest.trim_start().starts_with('{');
    }
    line.strip_prefix("export ").is_some_and(|rest| {
        let declares = [
            "const ",
            "let ",
            "function ",
            "default ",
            "class ",
            "async ",
        ]
        .iter()
        .any(|word| rest.starts_with(word));
        quoted && rest.contains(" from ")
            || known && declares
            || declares && (rest.contains('=') || rest.contains('('))
    })
}

/// The end of a component's tag that a line starts: `<TabItem value="a">` of MDX. HTML in capitals
/// is none.
pub(super) fn component(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("</").or_else(|| line.strip_prefix('<'))?;
    let name = rest
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
        .map_or(rest, |end| &rest[..end]);
    let sound = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase());
    let html = super::super::allow::ELEMENTS
        .iter()
        .any(|element| element.eq_ignore_ascii_case(name));
    (sound && !html && has_attributes(&rest[name.len()..])).then(|| &rest[name.len()..])
}

/// Whether what follows the name of a component may be its attributes: words in brackets are a
/// text.
fn has_attributes(rest: &str) -> bool {
    let end = rest.find(['>', '=', '{']).unwrap_or(rest.len());
    let mut words = rest[..end].trim_end_matches('/').split_whitespace();
    let first = rest.chars().next();
    first.is_none_or(|c| c.is_whitespace() || matches!(c, '>' | '/'))
        && words.all(|word| {
            word.chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '@' | '.'))
                && !word.ends_with([':', '.'])
        })
}

/// The length of a block of front matter that follows the page's own: keys between two lines of
/// `---`.
pub(super) fn second_matter_len(source: &str) -> usize {
    let text = source.trim_start_matches(['\n', '\r']);
    let skipped = source.len() - text.len();
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
        return 0;
    };
    let mut len = first.len();
    let mut keys = 0;
    for line in lines {
        len += line.len();
        let is_key = line.split_once(':').is_some_and(|(key, value)| {
            let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            !key.is_empty()
                && key.chars().all(is_name)
                && (value.starts_with(' ') || value.trim().is_empty())
        });
        match line.trim_end() {
            "---" => return if keys > 0 { skipped + len } else { 0 },
            "" => return 0,
            _ if is_key => keys += 1,
            _ if keys > 0 && line.starts_with([' ', '-']) => {}
            _ => return 0,
        }
    }
    0
}

/// Where a tag of a component ends: at the `>` outside quotation marks and braces.
pub(super) fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    let mut braces = 0usize;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'{') => braces += 1,
            (None, b'}') => braces = braces.saturating_sub(1),
            (None, b'>') if braces == 0 => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests;
