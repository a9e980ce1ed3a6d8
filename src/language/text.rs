//! Whether a text is in the language that a name says.

use serde::{Deserialize, Serialize};
use whatlang::Lang;

use super::tag;
use crate::excerpt;

/// Letters that a text needs to say anything.
const LETTERS: usize = 40;
/// Bytes of a text that are looked at.
const SAMPLE: usize = 4096;

/// As much of a text as is looked at.
pub fn sample(text: &str) -> &str {
    excerpt::first(text, SAMPLE)
}

/// What a text says about a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is in that language.
    Borne,
    /// It is in another one.
    Denied,
    /// It is too short, or nobody can tell.
    Open,
}

/// What a text says about a tag.
pub(super) fn judge(text: &str, tag: &str) -> Verdict {
    let words = prose(text);
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    let primary = tag::primary(tag);
    if let Some(script) = Script::of(primary) {
        // Terms in Latin letters stand in texts of any script, and a word of Han or Greek is dense.
        let own = words.chars().filter(|c| script.has(*c)).count();
        if own * 8 < letters.max(1) {
            return if letters >= LETTERS {
                Verdict::Denied
            } else {
                Verdict::Open
            };
        }
        if script.is_of_one_language() && own >= 4 {
            return Verdict::Borne;
        }
    }
    if letters < LETTERS {
        return Verdict::Open;
    }
    match of_words(&words) {
        Some((found, _)) if found == primary || is_kin(&found, primary) => Verdict::Borne,
        Some((_, true)) => Verdict::Denied,
        _ => Verdict::Open,
    }
}

/// The language of a text, when there is no doubt.
pub(super) fn language(text: &str) -> Option<String> {
    let words = prose(text);
    if words.chars().filter(|c| c.is_alphabetic()).count() < LETTERS / 4 {
        return None;
    }
    if let Some(language) = of_dense_script(&words, 4) {
        return Some(language.to_owned());
    }
    // Most of it are terms and names in Latin letters: they say nothing of the sentences.
    if of_dense_script(&words, 9).is_some() {
        return None;
    }
    of_words(&words)
        .filter(|(_, sure)| *sure)
        .map(|(language, _)| language)
}

/// The letters at the beginning of a text, as bytes tell them: enough to say of nearly every page
/// that it is in the script of its hub.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Letters {
    /// Letters of ASCII.
    plain: u16,
    /// Bytes of other characters.
    other: u16,
}

impl Letters {
    /// Counts those of a text.
    pub fn of(text: &str) -> Self {
        let mut letters = Self::default();
        for byte in sample(text).bytes() {
            letters.plain += u16::from(byte.is_ascii_alphabetic());
            letters.other += u16::from(byte >= 0x80);
        }
        letters
    }

    /// Whether [`by_script`] may tell something of the text.
    pub fn may_be_of_another_script(self, main: &str) -> bool {
        let (plain, other) = (u32::from(self.plain), u32::from(self.other));
        match Script::of(tag::primary(main)) {
            None => other * 4 >= plain,
            Some(_) => plain * 3 >= other,
        }
    }
}

/// The language of a text that is written in another script than the hub's own language, when there
/// is no doubt: a translation that nothing else marks. `path` may name the language in a folder,
/// which tells Persian from Arabic where the letters do not.
pub fn by_script(text: &str, path: &str, main: &str) -> Option<String> {
    let text = sample(text);
    if !Letters::of(text).may_be_of_another_script(main) {
        return None;
    }
    let own = Script::of(tag::primary(main));
    let words = prose(text);
    let is_own = |c: char| {
        own.map_or(c.is_ascii() || is_latin(c), |script| {
            script.has(c) || script == Script::Kana && Script::Han.has(c)
        })
    };
    let letters = || words.chars().filter(|c| c.is_alphabetic());
    let strange = || letters().filter(|c| !is_own(*c));
    let (all, weight): (usize, usize) = (letters().map(weight).sum(), strange().map(weight).sum());
    // Terms in Latin letters stand in texts of any script, and a name in another script in any
    // text.
    let least = if own.is_none() { all / 2 } else { all / 10 * 9 };
    if strange().count() < LETTERS || weight < least {
        return None;
    }
    let kept: Vec<&str> = words
        .split(' ')
        .filter(|word| word.chars().any(|c| c.is_alphabetic() && !is_own(c)))
        .collect();
    let kept = kept.join(" ");
    let in_script = |script: Script| {
        kept.chars().filter(|c| script.has(*c)).count() * 2
            > kept.chars().filter(|c| c.is_alphabetic()).count()
    };
    let by_folder = path
        .split('/')
        .rev()
        .skip(1)
        .filter_map(tag::of_name)
        .find(|tag| Script::of(tag::primary(tag)).is_some_and(in_script));
    by_folder
        .or_else(|| {
            of_words(&kept)
                .filter(|(_, sure)| *sure)
                .map(|(language, _)| language)
        })
        .filter(|tag| tag::primary(tag) != tag::primary(main))
}

fn is_latin(c: char) -> bool {
    matches!(u32::from(c), 0xaa | 0xba | 0xc0..=0x24f | 0x1e00..=0x1eff)
}

/// How many letters of an alphabet a character stands for, about: one of a dense script is a
/// syllable or a word.
fn weight(c: char) -> usize {
    let is_dense = [Script::Han, Script::Kana, Script::Hangul].map(|script| script.has(c));
    if is_dense.contains(&true) { 3 } else { 1 }
}

/// The language of a text in Han, Kana or Hangul, where there is at least one such character for
/// `latin` Latin letters: the terms and titles in a text of them have more letters than it has.
fn of_dense_script(words: &str, latin: usize) -> Option<&'static str> {
    let count = |script: Script| words.chars().filter(|c| script.has(*c)).count();
    let (kana, hangul) = (count(Script::Kana), count(Script::Hangul));
    let dense = count(Script::Han) + kana + hangul;
    let letters = words
        .chars()
        .filter(|c| c.is_ascii_alphabetic() || is_latin(*c));
    if dense < LETTERS / 4 || dense * latin < letters.count() {
        return None;
    }
    // A sign of Kana may stand in a Chinese text, and one of Han in a Korean one.
    Some(if hangul * 2 > dense {
        "ko"
    } else if kana * 8 >= dense {
        "ja"
    } else {
        "zh"
    })
}

fn of_words(words: &str) -> Option<(String, bool)> {
    if let Some(language) = of_dense_script(words, 2) {
        return Some((language.to_owned(), true));
    }
    let found = whatlang::detect(words)?;
    Some((code(found.lang())?.to_owned(), found.is_reliable()))
}

/// The words of a text in Markdown: no code, addresses, tags or front matter.
fn prose(text: &str) -> String {
    let mut out = String::new();
    let mut in_code = false;
    for line in text.lines() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            in_code = !in_code;
            continue;
        }
        if in_code || line.starts_with("    ") || line.starts_with('\t') {
            continue;
        }
        let is_word =
            |word: &&str| !word.contains(['/', '`', '{', '}', '<', '>', '=', '@', '|', '\\']);
        for word in trimmed.split_whitespace().filter(is_word) {
            out.push_str(word);
            out.push(' ');
        }
    }
    out
}

/// Languages that a guess by letters takes for each other.
fn is_kin(a: &str, b: &str) -> bool {
    const KIN: [&[&str]; 6] = [
        &["nb", "nn", "no", "da"],
        &["hr", "sr", "bs", "sh", "sl"],
        &["cs", "sk"],
        &["id", "ms", "jv"],
        &["pt", "gl", "es", "ca", "oc"],
        &["be", "uk", "ru", "bg", "mk"],
    ];
    KIN.iter().any(|kin| kin.contains(&a) && kin.contains(&b))
}

/// ISO 639-1 of what the detector names.
fn code(lang: Lang) -> Option<&'static str> {
    const CODES: &str = "epo:eo eng:en rus:ru cmn:zh spa:es por:pt ita:it ben:bn fra:fr deu:de ukr:uk kat:ka ara:ar hin:hi jpn:ja heb:he yid:yi pol:pl \
                         amh:am jav:jv kor:ko nob:nb dan:da swe:sv fin:fi tur:tr nld:nl hun:hu ces:cs ell:el bul:bg bel:be mar:mr kan:kn ron:ro slv:sl \
                         hrv:hr srp:sr mkd:mk lit:lt lav:lv est:et tam:ta vie:vi urd:ur tha:th guj:gu uzb:uz pan:pa aze:az ind:id tel:te pes:fa mal:ml \
                         ori:or mya:my nep:ne sin:si khm:km tuk:tk aka:ak zul:zu sna:sn afr:af lat:la slk:sk cat:ca tgl:tl hye:hy cym:cy eus:eu";
    CODES
        .split_whitespace()
        .filter_map(|pair| pair.split_once(':'))
        .find(|(three, _)| *three == lang.code())
        .map(|(_, two)| two)
}

/// A script other than Latin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Han,
    Kana,
    Hangul,
    Cyrillic,
    Arabic,
    Hebrew,
    Greek,
    Range(u32, u32),
}

impl Script {
    /// The script that a language is written in, when it is not Latin; some are written in two.
    fn of(primary: &str) -> Option<Self> {
        Some(match primary {
            "zh" | "yue" | "lzh" | "wuu" => Self::Han,
            "ja" => Self::Kana,
            "ko" => Self::Hangul,
            "ru" | "uk" | "bg" | "be" | "mk" | "ky" | "mn" | "tg" | "ba" | "cv" | "ce" | "tt" => {
                Self::Cyrillic
            }
            "ar" | "fa" | "ur" | "ps" | "ug" | "sd" | "ckb" | "azb" | "arz" => Self::Arabic,
            "he" | "yi" => Self::Hebrew,
            "el" => Self::Greek,
            "hy" => Self::Range(0x0530, 0x058f),
            "hi" | "mr" | "ne" | "sa" | "mai" | "bho" => Self::Range(0x0900, 0x097f),
            "bn" | "as" => Self::Range(0x0980, 0x09ff),
            "pa" => Self::Range(0x0a00, 0x0a7f),
            "gu" => Self::Range(0x0a80, 0x0aff),
            "or" => Self::Range(0x0b00, 0x0b7f),
            "ta" => Self::Range(0x0b80, 0x0bff),
            "te" => Self::Range(0x0c00, 0x0c7f),
            "kn" => Self::Range(0x0c80, 0x0cff),
            "ml" => Self::Range(0x0d00, 0x0d7f),
            "si" => Self::Range(0x0d80, 0x0dff),
            "th" => Self::Range(0x0e00, 0x0e7f),
            "lo" => Self::Range(0x0e80, 0x0eff),
            "bo" | "dz" => Self::Range(0x0f00, 0x0fff),
            "my" => Self::Range(0x1000, 0x109f),
            "ka" => Self::Range(0x10a0, 0x10ff),
            "am" | "ti" => Self::Range(0x1200, 0x137f),
            "km" => Self::Range(0x1780, 0x17ff),
            _ => return None,
        })
    }

    fn has(self, c: char) -> bool {
        let (from, to) = match self {
            Self::Han => (0x3400, 0x9fff),
            Self::Kana => (0x3040, 0x30ff),
            Self::Hangul => (0xac00, 0xd7af),
            Self::Cyrillic => (0x0400, 0x052f),
            Self::Arabic => (0x0600, 0x06ff),
            Self::Hebrew => (0x0590, 0x05ff),
            Self::Greek => (0x0370, 0x03ff),
            Self::Range(from, to) => (from, to),
        };
        (from..=to).contains(&u32::from(c))
    }

    /// Whether the script alone says so. Han with Kana among it is Japanese.
    fn is_of_one_language(self) -> bool {
        !matches!(self, Self::Cyrillic | Self::Arabic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_bears_a_tag_out_or_denies_it() {
        let english = "The department welcomes everybody who starts here. Read the rules about holidays, and ask your manager when something is not clear.";
        let french = "Les marées montent et descendent deux fois par jour, et les animaux de la côte vivent avec elles depuis toujours.";
        for (text, tag, verdict) in [
            (english, "en", Verdict::Borne),
            (english, "it", Verdict::Denied),
            (english, "hr", Verdict::Denied),
            (english, "zh-CN", Verdict::Denied),
            (french, "fr", Verdict::Borne),
            (french, "en", Verdict::Denied),
            (
                "潮の満ち引きを Git と GitHub で記録します",
                "ja",
                Verdict::Borne,
            ),
            ("使用 Git 和 GitHub 记录潮汐", "zh-CN", Verdict::Borne),
            ("# Crab\n\nSmall.", "fr", Verdict::Open),
            (
                "```\nfn main() { println!(\"the text of a program is not the text of a page\") }\n```\n",
                "fr",
                Verdict::Open,
            ),
        ] {
            assert_eq!(judge(text, tag), verdict, "{tag}: {text}");
        }
        let persian = "این صفحه درباره جزر و مد است و می‌گوید که جانوران ساحل چگونه با آن زندگی می‌کنند. The `tide` API.";
        for (text, path, main, language) in [
            (persian, "fa/tide.md", "en", Some("fa")),
            (persian, "tide.md", "en", Some("fa")),
            (english, "fa/tide.md", "en", None),
            (french, "tide.md", "en", None),
            (
                "The word سلام is Persian, and so is the name of the tide, which every text of the shore knows by heart.",
                "fa/a.md",
                "en",
                None,
            ),
            (english, "docs/a.md", "zh", Some("en")),
            (
                "使用 Git 和 GitHub 记录潮汐，并写下每天看到的动物",
                "a.md",
                "zh",
                None,
            ),
            (
                "使用 Git 和 GitHub 记录潮汐，并写下每天看到的动物。岸边的螃蟹在石头下面等待潮水，海鸥翻开石头就能找到它们，退潮以后留下的水洼里还有小鱼和虾。",
                "a.md",
                "en",
                Some("zh"),
            ),
        ] {
            assert_eq!(
                by_script(text, path, main).as_deref(),
                language,
                "{path} of {main}: {text}"
            );
        }
        for (text, found) in [
            (
                "使用 Git 和 GitHub 记录潮汐，并写下每天看到的动物",
                Some("zh"),
            ),
            (
                "# tide\n潮の満ち引きを記録する。岸の蟹を数える。\n- [The tables of the spring tides](http://x.example)",
                Some("ja"),
            ),
            (
                "# Tide\nThe crab that is called 蟹 on the other shore, and 海鸥 for the gull, hides when the water goes.",
                Some("en"),
            ),
            (
                "# tide\n조수 간만을 기록하고 해안의 게를 센다 with the tide tables",
                Some("ko"),
            ),
            (english, Some("en")),
        ] {
            assert_eq!(language(text).as_deref(), found, "{text}");
        }
    }
}
