//! Blocks of trailers, as git has them.

/// Where a paragraph stands: git accepts other lines among the trailers only at the end.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Block {
    /// Before others.
    Inner,
    /// At the end.
    Last,
}

/// The paragraphs of a text, each as its lines.
pub(super) fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.lines() {
        if line.trim().is_empty() {
            if paragraphs.last().is_some_and(|p| !p.is_empty()) {
                paragraphs.push(Vec::new());
            }
        } else if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// The trailers of a paragraph, unfolded; `None` when it is not a trailer block.
pub(super) fn trailers(lines: &[&str], kind: Block) -> Option<Vec<(String, String)>> {
    let mut found: Vec<(String, String)> = Vec::new();
    let (mut good, mut other, mut gits_own) = (0, 0, false);
    let mut folds = false;
    for line in lines {
        if line.starts_with([' ', '\t']) {
            match found.last_mut().filter(|_| folds) {
                Some((_, value)) => {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                None => other += 1,
            }
            continue;
        }
        gits_own |=
            line.starts_with("Signed-off-by: ") || line.starts_with("(cherry picked from commit ");
        match key_value(line) {
            Some((key, value)) => {
                good += 1;
                folds = true;
                found.push((key.to_ascii_lowercase(), value.to_owned()));
            }
            None => {
                folds = false;
                if line.starts_with("(cherry picked from commit ") {
                    good += 1;
                } else {
                    other += 1;
                }
            }
        }
    }
    let block = good > 0 && (other == 0 || (kind == Block::Last && gits_own && good * 3 >= other));
    block.then_some(found)
}

/// `Key: value`, the key of letters, digits and hyphens.
pub(super) fn key_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim_end();
    let sound = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    sound.then(|| (key, value.trim()))
}
