//! Which licence a text is, by the sentences that its family shares and the words that tell its
//! members apart.
//!
//! It is for proposals only: whoever keeps a hub says which licence its pages have.

use super::License;

/// Bytes of a text that are looked at: a licence names itself at its beginning.
const BEGINNING: usize = 6_000;

/// Licences by phrases that all have to be in the beginning of the text, as [`plain`] writes it.
/// The first that fits is it, so whatever holds another's phrases stands before it.
const TEXTS: &[(&str, &[&str])] = &[
    ("CC0-1.0", &["cc0 1 0 universal"]),
    ("CC0-1.0", &["cc0", "waives", "affirmer"]),
    (
        "CC0-1.0",
        &[
            "waived all copyright and related or neighboring rights",
            "cc0",
        ],
    ),
    (
        "Unlicense",
        &["this is free and unencumbered software released into the public domain"],
    ),
    ("WTFPL", &["do what the fuck you want to public license"]),
    (
        "AGPL-3.0-only",
        &["gnu affero general public license", "version 3"],
    ),
    (
        "LGPL-2.1-only",
        &["gnu lesser general public license", "version 2 1"],
    ),
    (
        "LGPL-3.0-only",
        &["gnu lesser general public license", "version 3"],
    ),
    (
        "GFDL-1.3-only",
        &["gnu free documentation license", "version 1 3"],
    ),
    (
        "GFDL-1.2-only",
        &["gnu free documentation license", "version 1 2"],
    ),
    (
        "GFDL-1.1-only",
        &["gnu free documentation license", "version 1 1"],
    ),
    ("GPL-3.0-only", &["gnu general public license", "version 3"]),
    ("GPL-2.0-only", &["gnu general public license", "version 2"]),
    ("Apache-2.0", &["apache license", "version 2 0"]),
    ("MPL-2.0", &["mozilla public license version 2 0"]),
    ("EPL-2.0", &["eclipse public license", "2 0"]),
    ("EUPL-1.2", &["european union public licence", "1 2"]),
    ("ODbL-1.0", &["open database license", "odbl"]),
    ("ODC-By-1.0", &["open data commons attribution license"]),
    ("PDDL-1.0", &["open data commons public domain dedication"]),
    ("OFL-1.1", &["sil open font license"]),
    ("BSL-1.0", &["boost software license", "version 1 0"]),
    ("Artistic-2.0", &["artistic license 2 0"]),
    (
        "BSD-3-Clause",
        &[
            "redistribution and use in source and binary forms",
            "neither the name of",
        ],
    ),
    (
        "BSD-2-Clause",
        &["redistribution and use in source and binary forms"],
    ),
    (
        "ISC",
        &["permission to use copy modify and or distribute this software for any purpose"],
    ),
    (
        "MIT-0",
        &[
            "permission is hereby granted free of charge",
            "mit no attribution",
        ],
    ),
    (
        "MIT",
        &[
            "permission is hereby granted free of charge",
            "the above copyright notice and this permission notice",
        ],
    ),
    (
        "Zlib",
        &[
            "this software is provided as is",
            "altered source versions must be plainly marked",
        ],
    ),
];

/// What the deeds and legal codes of Creative Commons call the elements of a licence.
const ELEMENTS: &[(&str, &str)] = &[
    ("attribution noncommercial sharealike", "BY-NC-SA"),
    ("attribution non commercial share alike", "BY-NC-SA"),
    ("attribution noncommercial noderivatives", "BY-NC-ND"),
    ("attribution noncommercial noderivs", "BY-NC-ND"),
    ("attribution noncommercial", "BY-NC"),
    ("attribution non commercial", "BY-NC"),
    ("attribution sharealike", "BY-SA"),
    ("attribution share alike", "BY-SA"),
    ("attribution noderivatives", "BY-ND"),
    ("attribution noderivs", "BY-ND"),
    ("attribution", "BY"),
];

const VERSIONS: &[&str] = &["4 0", "3 0", "2 5", "2 0", "1 0"];

/// The licence that a text like `LICENSE` is, when it is one that is known: its text, or nothing
/// but its name.
pub fn recognise(text: &str) -> Option<License> {
    let name = text
        .trim()
        .trim_start_matches("SPDX-License-Identifier:")
        .trim();
    if let Some(license) = License::parse(name).ok().filter(|_| !name.contains('\n')) {
        return Some(license);
    }
    let text = plain(text);
    creative_commons(&text).or_else(|| {
        let (id, _) = TEXTS
            .iter()
            .find(|(_, phrases)| phrases.iter().all(|phrase| has(&text, phrase)))?;
        License::parse(id).ok()
    })
}

/// The licences whose deeds or texts a README links: what it says the pages are under, perhaps.
pub fn linked(text: &str) -> Vec<License> {
    let mut found: Vec<License> = Vec::new();
    for (at, _) in text.match_indices("creativecommons.org/").take(20) {
        let address = text[at..]
            .split(|c: char| c.is_whitespace() || matches!(c, ')' | '"' | '\'' | '>' | ']' | '<'))
            .next()
            .unwrap_or_default();
        if let Ok(license) = License::parse(&format!(
            "https://{}",
            address.trim_end_matches(['.', ',', ';'])
        )) && !found.contains(&license)
        {
            found.push(license);
        }
    }
    found
}

/// A text of Creative Commons: "Attribution-ShareAlike 4.0 International", "Creative Commons
/// Attribution 3.0 Unported".
fn creative_commons(text: &str) -> Option<License> {
    if has(text, "cc0")
        || !(has(text, "creative commons")
            || has(text, "international public license")
            || has(text, "licensor"))
    {
        return None;
    }
    // The first place that names elements and a version together; prose about licences names them
    // apart.
    let mut best: Option<(usize, String)> = None;
    for (words, elements) in ELEMENTS {
        for version in VERSIONS {
            if let Some(at) = find(text, &format!("{words} {version}"))
                && best.as_ref().is_none_or(|(known, _)| at < *known)
            {
                best = Some((at, format!("CC-{elements}-{}", version.replace(' ', "."))));
            }
        }
    }
    License::parse(&best?.1).ok()
}

/// Whether whole words are in a text.
fn has(text: &str, phrase: &str) -> bool {
    find(text, phrase).is_some()
}

fn find(text: &str, phrase: &str) -> Option<usize> {
    text.find(&format!(" {phrase} "))
}

/// The beginning of a text in small letters, with one space for everything that is no letter or
/// digit.
fn plain(text: &str) -> String {
    let mut out = String::from(" ");
    for c in text.chars().take(BEGINNING) {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.push(' ');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_are_known_by_how_their_texts_begin() {
        for (text, id) in [
            (
                "Attribution-ShareAlike 4.0 International\n\n====\n\nCreative Commons Corporation (\"Creative Commons\") is not a law firm",
                "CC-BY-SA-4.0",
            ),
            (
                "# Creative Commons Attribution 4.0 International Public License\n\nBy exercising",
                "CC-BY-4.0",
            ),
            (
                "Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported",
                "CC-BY-NC-SA-3.0",
            ),
            (
                "Creative Commons Legal Code\n\nAttribution-NonCommercial-NoDerivs 2.5",
                "CC-BY-NC-ND-2.5",
            ),
            (
                "Creative Commons Legal Code\n\nCC0 1.0 Universal\n\n  CREATIVE COMMONS CORPORATION IS NOT A LAW FIRM",
                "CC0-1.0",
            ),
            (
                "MIT License\n\nCopyright (c) 2026 Ada\n\nPermission is hereby granted, free of charge, to any person\n…\nThe above copyright notice and this permission notice shall be included",
                "MIT",
            ),
            (
                "                    GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007",
                "GPL-3.0-only",
            ),
            (
                "GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3, 19 November 2007\n\nPreamble: The GNU General Public License",
                "AGPL-3.0-only",
            ),
            (
                "GNU Free Documentation License\nVersion 1.3, 3 November 2008",
                "GFDL-1.3-only",
            ),
            (
                "                                 Apache License\n                           Version 2.0, January 2004",
                "Apache-2.0",
            ),
            (
                "To the extent possible under law, Ada has waived all copyright and related or neighboring rights to this work\nby associating CC0 with it.",
                "CC0-1.0",
            ),
            (
                "This is free and unencumbered software released into the public domain.",
                "Unlicense",
            ),
            (
                "Redistribution and use in source and binary forms, with or without … Neither the name of the copyright holder",
                "BSD-3-Clause",
            ),
        ] {
            assert_eq!(
                recognise(text)
                    .map(|license| license.as_str().to_owned())
                    .as_deref(),
                Some(id),
                "{text}"
            );
        }
        for text in [
            "",
            "All rights reserved.",
            "We write about Creative Commons and attribution, and about version 4.0 of everything.",
            "See LICENSES/",
        ] {
            assert!(recognise(text).is_none(), "{text}");
        }
    }

    #[test]
    fn deeds_that_a_readme_links_are_found() {
        let readme = "Texts: [CC BY-SA](https://creativecommons.org/licenses/by-sa/4.0/). <a href=\"http://creativecommons.org/licenses/by/3.0/\">x</a> creativecommons.org/about";
        let found: Vec<String> = linked(readme)
            .iter()
            .map(|license| license.as_str().to_owned())
            .collect();
        assert_eq!(found, ["CC-BY-SA-4.0", "CC-BY-3.0"]);
    }
}
