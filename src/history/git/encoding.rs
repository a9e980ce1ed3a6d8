//! Texts of commits in the encoding that the commit states (git's `i18n.commitEncoding`), as UTF-8.

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, WINDOWS_1252};

/// The text of bytes. Where nothing is stated, or what nobody knows: UTF-8 when it is valid, else
/// the one-byte encoding of western Europe, which every byte is valid in.
pub(super) fn decode(bytes: &[u8], stated: Option<&str>) -> String {
    let encoding = stated.and_then(encoding_of).unwrap_or(UTF_8);
    // Its letters are pairs of ASCII bytes.
    if bytes.is_ascii() && encoding != ISO_2022_JP {
        return bytes.iter().map(|byte| char::from(*byte)).collect();
    }
    if encoding != UTF_8 {
        let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
        // Who states one encoding and writes UTF-8 has the wrong setting.
        return if has_errors {
            utf8(bytes).map_or_else(|| text.into_owned(), str::to_owned)
        } else {
            text.into_owned()
        };
    }
    utf8(bytes).map_or_else(
        || {
            WINDOWS_1252
                .decode_without_bom_handling(bytes)
                .0
                .into_owned()
        },
        str::to_owned,
    )
}

fn utf8(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// The encoding of a name as the WHATWG lists it, or as iconv writes it.
fn encoding_of(name: &str) -> Option<&'static Encoding> {
    let name = name.trim();
    Encoding::for_label_no_replacement(name.as_bytes()).or_else(|| {
        let plain: String = name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let numbered = |prefix: &str| {
            plain
                .strip_prefix(prefix)
                .filter(|number| number.bytes().all(|b| b.is_ascii_digit()))
        };
        let label = match plain.as_str() {
            "cp932" | "windows932" | "mskanji" | "shiftjis" | "sjiswin" => "shift_jis".to_owned(),
            "cp936" | "windows936" | "euccn" => "gbk".to_owned(),
            "cp949" | "windows949" | "uhc" | "euckr" => "euc-kr".to_owned(),
            "cp950" | "windows950" | "big5hkscs" => "big5".to_owned(),
            "eucjp" | "eucjpms" | "ujis" => "euc-jp".to_owned(),
            "iso2022jp1" | "iso2022jp2" | "iso2022jpms" => "iso-2022-jp".to_owned(),
            "koi8" | "koi8r" => "koi8-r".to_owned(),
            "koi8u" | "koi8ru" => "koi8-u".to_owned(),
            "tis620" | "cp874" => "windows-874".to_owned(),
            "macroman" | "macosroman" => "macintosh".to_owned(),
            "maccyrillic" => "x-mac-cyrillic".to_owned(),
            _ => match (
                numbered("iso8859"),
                numbered("windows").or(numbered("cp")).or(numbered("win")),
            ) {
                (Some(number), _) => format!("iso-8859-{number}"),
                (None, Some("866")) => "ibm866".to_owned(),
                (None, Some(number)) => format!("windows-{number}"),
                (None, None) => plain,
            },
        };
        Encoding::for_label_no_replacement(label.as_bytes())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_in_the_encoding_that_is_stated() {
        for (stated, bytes, expected) in [
            (Some("windows-1251"), &b"\xc8\xe2\xe0\xed"[..], "Иван"),
            (Some("CP1251"), b"\xc8\xe2\xe0\xed", "Иван"),
            (Some("KOI8-R"), b"\xe1\xce\xce\xc1", "Анна"),
            (Some("SHIFT_JIS"), b"\x8eR\x93c", "山田"),
            (Some("CP932"), b"\x8eR\x93c", "山田"),
            (Some("EUC-JP"), b"\xbb\xb3\xc5\xc4", "山田"),
            (Some("ISO-2022-JP"), b"\x1b$B;3ED\x1b(B <a@x>", "山田 <a@x>"),
            (Some("GBK"), b"\xcd\xf5", "王"),
            (Some("GB18030"), b"\xcd\xf5", "王"),
            (Some("Big5"), b"\xa4\xfd", "王"),
            (Some("EUC-KR"), b"\xb1\xe8", "김"),
            (Some("ISO-8859-2"), b"\xa3ukasz", "Łukasz"),
            (Some("ISO8859-15"), b"\xa4", "€"),
            (Some("latin1"), b"Zo\xeb", "Zoë"),
            (Some("windows-1253"), b"\xc1\xed\xed\xe1", "Αννα"),
            (Some("UTF-8"), "Zoë".as_bytes(), "Zoë"),
            (Some("windows-1251"), b"plain", "plain"),
            (Some("utf-8"), b"Zo\xeb", "Zoë"),
            (Some("no-such-thing"), b"Zo\xeb", "Zoë"),
            (Some("HZ-GB-2312"), b"Zo\xeb", "Zoë"),
            (None, b"Zo\xeb M\xfcller", "Zoë Müller"),
            (None, "山田".as_bytes(), "山田"),
        ] {
            assert_eq!(decode(bytes, stated), expected, "{stated:?}");
        }
    }
}
