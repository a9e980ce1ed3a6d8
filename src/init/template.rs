//! Fills the places that a template leaves open: `@@name@@`.

/// The sign around the name of a place.
const SIGN: &str = "@@";

/// The template with its places filled. A place that is alone on its line takes each line of its
/// value with the line's indentation, and its whole line goes when the value is empty. Values are
/// not looked into, so one that holds `@@name@@` stays as it is.
pub(super) fn fill(template: &str, values: &[(&str, String)]) -> String {
    let mut out = String::with_capacity(template.len());
    for line in template.split_inclusive('\n') {
        let place = line.trim();
        let indentation = &line[..line.len() - line.trim_start().len()];
        let alone = place
            .strip_prefix(SIGN)
            .and_then(|rest| rest.strip_suffix(SIGN))
            .filter(|name| !name.contains(SIGN));
        match alone {
            Some(name) => {
                for value in value(values, name).lines() {
                    if !value.is_empty() {
                        out.push_str(indentation);
                        out.push_str(value);
                    }
                    out.push('\n');
                }
            }
            None => {
                for (at, part) in line.split(SIGN).enumerate() {
                    out.push_str(if at % 2 == 0 {
                        part
                    } else {
                        value(values, part)
                    });
                }
            }
        }
    }
    out
}

/// The value of a place. A place that nobody fills is a mistake in a template, which a test finds.
pub(super) fn value<'v>(values: &'v [(&str, String)], name: &str) -> &'v str {
    values
        .iter()
        .find(|(known, _)| *known == name)
        .map_or("", |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_once_and_lines_keep_their_indentation() {
        let values = [
            ("a", "x @@b@@".to_owned()),
            ("b", "1\n\n2\n".to_owned()),
            ("c", String::new()),
        ];
        assert_eq!(
            fill("k: @@a@@!\n  @@b@@\n  @@c@@\nend@@c@@\n", &values),
            "k: x @@b@@!\n  1\n\n  2\nend\n"
        );
    }
}
