//! Earlier versions of a text, told as what they lack of the last one.

/// One step from the last version of a text back to an earlier one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Only what comes before the first line that starts so.
    Until(String),
    /// Without the section that this heading line opens: up to the next heading of its level or
    /// above, or the footnotes.
    Cut(String),
    /// Without the paragraph that holds this text.
    Without(String),
    /// Every `old` is `new`.
    Replace { old: String, new: String },
    /// A line of a text of its own; the last version is not used.
    Line(String),
}

/// Applies edits to the last version of a text.
///
/// # Errors
/// When an edit finds nothing to change: the script and the texts have drifted apart.
pub fn apply(last: &str, edits: &[Edit]) -> Result<String, String> {
    if edits.iter().any(|edit| matches!(edit, Edit::Line(_))) {
        return own_text(edits);
    }
    edits.iter().try_fold(last.to_owned(), |text, edit| {
        let changed = match edit {
            Edit::Until(start) => line_start(&text, start).map(|at| text[..at].to_owned()),
            Edit::Cut(heading) => cut(&text, heading),
            Edit::Without(phrase) => without(&text, phrase),
            Edit::Replace { old, new } => text.contains(old).then(|| text.replace(old, new)),
            Edit::Line(_) => None,
        };
        let changed = changed.ok_or_else(|| format!("the text has no {}", sought(edit)))?;
        Ok(format!("{}\n", changed.trim_end()))
    })
}

fn own_text(edits: &[Edit]) -> Result<String, String> {
    let mut text = String::new();
    for edit in edits {
        let Edit::Line(line) = edit else {
            return Err("a text of its own cannot be edited".to_owned());
        };
        text.push_str(line);
        text.push('\n');
    }
    Ok(text)
}

fn sought(edit: &Edit) -> String {
    match edit {
        Edit::Until(text) | Edit::Cut(text) => format!("line that starts with “{text}”"),
        Edit::Without(text) | Edit::Line(text) => format!("paragraph with “{text}”"),
        Edit::Replace { old, .. } => format!("“{old}”"),
    }
}

/// Where the first line that starts with `start` begins.
fn line_start(text: &str, start: &str) -> Option<usize> {
    if text.starts_with(start) {
        Some(0)
    } else {
        text.find(&format!("\n{start}")).map(|at| at + 1)
    }
}

fn cut(text: &str, heading: &str) -> Option<String> {
    let at = line_start(text, heading)?;
    let level = heading.bytes().take_while(|byte| *byte == b'#').count();
    let ends = |line: &str| {
        let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
        line.starts_with("[^") || (hashes > 0 && hashes <= level && line[hashes..].starts_with(' '))
    };
    let mut end = text.len();
    let mut offset = at;
    for (index, line) in text[at..].split_inclusive('\n').enumerate() {
        if index > 0 && ends(line) {
            end = offset;
            break;
        }
        offset += line.len();
    }
    Some(format!("{}{}", &text[..at], &text[end..]))
}

fn without(text: &str, phrase: &str) -> Option<String> {
    let mut found = false;
    let kept: Vec<&str> = text
        .split("\n\n")
        .filter(|paragraph| {
            let hit = !found && paragraph.contains(phrase);
            found |= hit;
            !hit
        })
        .collect();
    found.then(|| kept.join("\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "# A\n\none\n\n## B\n\ntwo\n\n### C\n\nthree\n\n## D\n\nfour[^x]\n\n[^x]: note\n";

    #[test]
    fn each_edit_takes_away_what_it_says() {
        for (edit, expected) in [
            (Edit::Until("## B".into()), "# A\n\none\n"),
            (
                Edit::Cut("## B".into()),
                "# A\n\none\n\n## D\n\nfour[^x]\n\n[^x]: note\n",
            ),
            (
                Edit::Cut("## D".into()),
                "# A\n\none\n\n## B\n\ntwo\n\n### C\n\nthree\n\n[^x]: note\n",
            ),
            (
                Edit::Without("two".into()),
                "# A\n\none\n\n## B\n\n### C\n\nthree\n\n## D\n\nfour[^x]\n\n[^x]: note\n",
            ),
            (Edit::Line("own".into()), "own\n"),
        ] {
            assert_eq!(apply(TEXT, &[edit]).as_deref(), Ok(expected));
        }
        let edits = [
            Edit::Until("## B".into()),
            Edit::Replace {
                old: "one".into(),
                new: "1".into(),
            },
        ];
        assert_eq!(apply(TEXT, &edits).as_deref(), Ok("# A\n\n1\n"));
    }

    #[test]
    fn an_edit_that_changes_nothing_is_an_error() {
        assert_eq!(
            apply(TEXT, &[Edit::Until("## Z".into())]),
            Err("the text has no line that starts with “## Z”".into())
        );
        assert_eq!(
            apply(TEXT, &[Edit::Without("zzz".into())]),
            Err("the text has no paragraph with “zzz”".into())
        );
    }
}
