//! Copyright notices, and whose they are.

use crate::privacy::{AT_SIGNS, shown};

/// A copyright notice or a name as it may be shown: without the addresses that stand in brackets
/// behind names there, of which [`shown`] would leave the beginning.
pub fn notice(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        match after.split_once('>') {
            Some((inside, behind)) if inside.contains(AT_SIGNS) => rest = behind,
            _ => {
                out.push('<');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    shown(&out)
}

/// The name in a copyright notice: `Copyright © 2019–2026 Ada Marsh` is Ada Marsh's.
pub fn holder(notice: &str) -> String {
    let mut rest = notice.trim();
    loop {
        let word = rest.split_whitespace().next().unwrap_or_default();
        let bare = word.trim_end_matches([',', ';', ':']);
        let is_year = !bare.is_empty()
            && bare
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | ','));
        let is_sign = ["copyright", "©", "(c)", "by", "spdx-filecopyrighttext"]
            .contains(&bare.to_lowercase().as_str());
        if word.is_empty() || !(is_year || is_sign) {
            return rest.to_owned();
        }
        rest = rest[word.len()..].trim_start();
    }
}
